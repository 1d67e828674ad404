"""Links that a page offers and that are not given, as their scheme is not http, https or mailto."""

from heraldparse.addresses import is_unsafe
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.markup.tree import Element
from heraldparse.models import Warning, WarningCode

_GIVEN = ("popular ", "related ", "teaser ", "byline")
"""How the claims of blocks begin whose links and pictures are given; `popular` alone is the label of the list."""
_INLINE = ("data:", "blob:", "about:")
"""Schemes of pictures that stand in the page itself, most often until a script loads another."""
_SHORTEST_HEADLINE = 16


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
    number = sum(map(_unsafe, sheet.blocks))
    if is_list:
        number += sum(_is_untold(block) for block in sheet.blocks)
    message = f"{number:,} links with other schemes than http, https and mailto were dropped"
    return [Warning(code=WarningCode.UNSAFE_LINK, message=message)] if number else []


def _unsafe(block: Block) -> int:
    """How many unsafe links of a block belong to a result."""
    if block.claim is None or not block.claim.startswith(_GIVEN):
        return 0
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
