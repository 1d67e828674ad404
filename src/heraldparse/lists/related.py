"""Other stories that a page offers with this one: labelled boxes, and lines in the text that lead to one."""

from heraldparse import labels
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.lists.boxes import entries_after, starts_of
from heraldparse.lists.entries import Entry, read_entries
from heraldparse.models import Link

_LONGEST_WORDS = 20
"""No words of `READ_MORE` are longer."""
_STARTS = starts_of(labels.READ_MORE)


def read_related(sheet: Sheet, base: str | None) -> list[Link]:
    """Find and claim the related stories, in page order, each once.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<p>Read more: <a href='https://example.org/1'>Rivers run high</a></p>"
        >>> read_related(read_blocks(build_tree(html).root), None)
        [Link(title='Rivers run high', url='https://example.org/1')]
    """
    found: dict[tuple[str, str | None], Link] = {}
    for block in sheet.blocks:
        is_label = block.label in labels.RELATED
        if not (is_label or (block.linked and _is_read_more(block))) or (block.claim or "").startswith("popular"):
            continue
        if is_label:
            entries = entries_after(sheet, block, base, rest=True)
            block.claim, block.rule = "related", "the label of a box of other stories"
        else:
            entries = _linked_line(block, base)
        for entry in entries:
            for piece in (*entry.blocks, *entry.beside):
                piece.claim, piece.rule = f"related {len(found)}", "offers another story"
            found.setdefault((entry.title, entry.url), Link(title=entry.title, url=entry.url))
    return list(found.values())


def _is_read_more(block: Block) -> bool:
    """Whether a line opens with words such as `Read more:` and is a link from there on."""
    if block.text[:2] not in _STARTS:
        return False
    start = block.text[:_LONGEST_WORDS].casefold()
    words = next(filter(start.startswith, labels.READ_MORE), None)
    if words is None:
        return False
    return len(block.text) - block.linked <= len(words) + 4 and len(block.text.casefold()) > len(words) + 4


def _linked_line(block: Block, base: str | None) -> list[Entry]:
    entries = read_entries([block], base)
    for entry in entries:
        for words in labels.READ_MORE:
            if entry.title.casefold().startswith(words):
                entry.title = entry.title[len(words) :].lstrip(" :>»-–|")
    return entries
