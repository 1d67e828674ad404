"""Which layout a page has: by what its elements are called, never by its date."""

import re

from heraldparse.addresses.web import host_of
from heraldparse.blocks.sheet import Sheet
from heraldparse.layouts.layout import GENERIC, Layout, Site
from heraldparse.layouts.sites import SITES
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
    for site in SITES:
        if _is_page_of(site, sheet, metadata, url):
            return _layout_of(site, sheet, root, url)
    return GENERIC


def _layout_of(site: Site, sheet: Sheet, root: Element, url: str | None) -> Layout:
    """The record that fits a page of a site."""
    if site.amp and (root.get("amp") is not None or root.get("⚡") is not None or "/amp/" in (url or "")):
        return site.amp
    if site.mobile and (host_of(url) or "").startswith("m."):
        return site.mobile
    names = {name for box in sheet.boxes if box.names for name in box.names.split()}
    for layout in site.layouts:
        if any(mark <= names for mark in layout.marks):
            return layout
    styles = " ".join(href for link in root.iter("link") if "css" in (href := link.get("href") or ""))
    by_style = (layout for layout in site.layouts if any(part in styles for part in layout.styles))
    return next(by_style, site.unknown)


def _is_page_of(site: Site, sheet: Sheet, metadata: Metadata, url: str | None) -> bool:
    if _is_on(url, site.hosts) or any(_is_on(found.value, site.hosts) for found in metadata.addresses):
        return True
    names = [found.value for found in metadata.site_names] + metadata.publishers
    names += re.split(r" [|:-] ", metadata.document_title or "")  # a name of the site alone, or beside a headline
    if any(name.casefold().strip() in site.names for name in names):
        return True
    return url is None and any(
        line.casefold().strip() in site.own_lines
        for block in sheet.blocks[-12:]
        if block.kind == "text"
        for line in block.text.split("\n")
    )


def _is_on(url: str | None, hosts: frozenset[str]) -> bool:
    """Whether the address is on one of the hosts, or on one under them."""
    host = host_of(url)
    while host and host not in hosts:
        host = host.partition(".")[2]
    return bool(host)
