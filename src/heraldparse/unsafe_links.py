"""Links and stated addresses of a page that are not given, as their scheme is not http, https or mailto."""

from heraldparse.addresses.web import is_unsafe
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.markup.tree import Element
from heraldparse.metadata.reading import Metadata
from heraldparse.models import Warning, WarningCode

_GIVEN = ("popular ", "related ", "teaser ", "byline")
"""How the claims of blocks begin whose links and pictures are given; `popular` alone is the label of the list."""
_INLINE = ("data:", "blob:", "about:")
"""Schemes of pictures that stand in the page itself, most often until a script loads another."""
_SHORTEST_HEADLINE = 16
_VISIBLE = "rel=author"
"""The source of authors that are links of the page, which count as such."""


def note_unsafe_links(sheet: Sheet, *, is_list: bool) -> list[Warning]:
    """One warning with the number of unsafe links among what was claimed for a result, or none.

    Args:
        sheet: the page, read to the end.
        is_list: whether it is a list of stories; then headlines that were not taken for their links count, too.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<a href='javascript:open(1)'>Rivers run high again</a>").root)
        >>> [note.message for note in note_unsafe_links(sheet, is_list=True)]
        ['1 links with other schemes than http, https and mailto were dropped']
    """
    given = [block for block in sheet.blocks if block.claim is not None and block.claim.startswith(_GIVEN)]
    number = sum(map(_unsafe, given))
    if is_list:
        number += sum(_is_untold(block) for block in sheet.blocks)
    message = f"{number:,} links with other schemes than http, https and mailto were dropped"
    return [Warning(code=WarningCode.UNSAFE_LINK, message=message)] if number else []


def note_unsafe_addresses(metadata: Metadata) -> list[Warning]:
    """One warning that names where the metadata give unsafe addresses of the page, of pictures or of authors, or none.

    Example:
        >>> from heraldparse.metadata.reading import Found
        >>> metadata = Metadata(addresses=[Found("javascript:open(1)", "og:url"), Found("/1", "canonical")])
        >>> [note.message for note in note_unsafe_addresses(metadata)]
        ['addresses with other schemes than http, https and mailto were dropped from: og:url']
    """
    stated = [(found.value, found.source) for found in metadata.addresses]
    stated += [(picture.url, picture.source) for picture in metadata.images]
    named = [(author.url, author.source) for author in metadata.authors if author.source != _VISIBLE]
    sources = dict.fromkeys(source for url, source in [*stated, *named] if is_unsafe(url))
    message = f"addresses with other schemes than http, https and mailto were dropped from: {', '.join(sources)}"
    return [Warning(code=WarningCode.UNSAFE_LINK, message=message)] if sources else []


def _unsafe(block: Block) -> int:
    """How many unsafe links a block has that was claimed for a result."""
    if block.kind == "image":
        source = (block.element.get("src") or "").strip()
        return is_unsafe(source) and not source.lower().startswith(_INLINE)
    return sum(map(_leads_nowhere, block.links))


def _is_untold(block: Block) -> bool:
    """Whether a block is a headline that nobody claimed, with an unsafe link."""
    if block.kind != "text" or block.claim is not None or len(block.text) < _SHORTEST_HEADLINE:
        return False
    return block.linked * 2 > len(block.text) and any(map(_leads_nowhere, block.links))


def _leads_nowhere(link: Element) -> bool:
    """Whether a link that shows a text is unsafe."""
    return is_unsafe(link.get("href")) and any(map(str.strip, link.itertext()))
