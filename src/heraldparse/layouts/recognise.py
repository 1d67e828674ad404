"""Which layout a page has: by what its elements are called, never by its date."""

import re

from heraldparse.addresses import host_of, is_korea_herald
from heraldparse.blocks.sheet import Sheet
from heraldparse.layouts import koreaherald
from heraldparse.layouts.layout import GENERIC, Layout
from heraldparse.markup.tree import Element
from heraldparse.metadata.reading import Metadata


def recognise(sheet: Sheet, metadata: Metadata, root: Element, url: str | None) -> Layout:
    """The record that fits a page; a record without marks where only the site is known, or nothing is.

    Args:
        sheet: the blocks and boxes of the page.
        metadata: what its metadata say.
        root: its root element.
        url: the address that it was asked for under.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.metadata.reading import read_metadata
        >>> from heraldparse.markup.tree import build_tree
        >>> root = build_tree("<h1 class=view_tit>It rains</h1>").root
        >>> recognise(read_blocks(root), read_metadata(root), root, "http://www.koreaherald.com/view.php?ud=1").name
        'koreaherald-2019'
    """
    if not _is_korea_herald(sheet, metadata, url):
        return GENERIC
    if root.get("amp") is not None or root.get("⚡") is not None or "/amp/" in (url or ""):
        return koreaherald.AMP
    if (host_of(url) or "").startswith("m."):
        return koreaherald.MOBILE
    names = {name for box in sheet.boxes if box.names for name in box.names.split()}
    for layout in koreaherald.LAYOUTS:
        if any(mark <= names for mark in layout.marks):
            return layout
    styles = " ".join(href for link in root.iter("link") if "css" in (href := link.get("href") or ""))
    by_style = (layout for layout in koreaherald.LAYOUTS if any(part in styles for part in layout.styles))
    return next(by_style, koreaherald.UNKNOWN)


def _is_korea_herald(sheet: Sheet, metadata: Metadata, url: str | None) -> bool:
    if is_korea_herald(url) or any(is_korea_herald(found.value) for found in metadata.addresses):
        return True
    names = [found.value for found in metadata.site_names] + metadata.publishers
    names += re.split(r" [|:-] ", metadata.document_title or "")  # a name of the site alone, or beside a headline
    if any(name.casefold().strip() in koreaherald.NAMES for name in names):
        return True
    return url is None and any(
        line.casefold().strip() in koreaherald.OWN_LINES
        for block in sheet.blocks[-12:]
        if block.kind == "text"
        for line in block.text.split("\n")
    )
