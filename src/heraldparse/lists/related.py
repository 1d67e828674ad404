"""Other stories that a page offers with this one: labelled boxes, and lines in the text that lead to one."""

from heraldparse import labels
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.lists import words
from heraldparse.lists.boxes import RELATED, entries_after, headlines_among, is_in_menu, of_one_box, starts_of
from heraldparse.lists.entries import Entry, read_entries
from heraldparse.models import Link

_LONGEST_WORDS = 28
"""No words of `READ_MORE` are longer."""
_LABELS = labels.RELATED | RELATED
_LABELLED = ("related", "the label of a box of other stories")
_READ_MORE = (*labels.READ_MORE, *map(str.casefold, words.READ_MORE))
_STARTS = starts_of(_READ_MORE)
_MARKS = " :：>»-–—|"
_NO_STORIES = ("articles by", "by ", "stories by", "posts by")
"""How the rest of such a line goes on that leads to those of a writer."""


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
        has_label = block.label in _LABELS
        if not (has_label or (block.linked and _is_read_more(block))) or (block.claim or "").startswith("popular"):
            continue
        if not has_label:
            entries = _linked_line(block, base)
        elif block.label in labels.RELATED:
            offered = entries_after(sheet, block, base, rest=True)
            entries = of_one_box(offered)
            block.claim, block.rule = _LABELLED
            for piece in (piece for entry in offered for piece in (*entry.blocks, *entry.beside)):
                piece.claim, piece.rule = _LABELLED
        elif entries := _entries_of_the_world(sheet, block, base):
            block.claim, block.rule = _LABELLED
        for entry in entries:
            for piece in (*entry.blocks, *entry.beside):
                piece.claim, piece.rule = f"related {len(found)}", "offers another story"
            found.setdefault((entry.title, entry.url), Link(title=entry.title, url=entry.url))
    return list(found.values())


def _entries_of_the_world(sheet: Sheet, label: Block, base: str | None) -> list[Entry]:
    """The stories under a label that is one only where it is no link and stands in no menu."""
    if label.linked or is_in_menu(label):
        return []
    return headlines_among(entries_after(sheet, label, base, lines=True))


def _is_read_more(block: Block) -> bool:
    """Whether a line opens with words such as `Read more:` and is a link from there on."""
    if block.text[:2] not in _STARTS:
        return False
    start = block.text[:_LONGEST_WORDS].casefold()
    if not start.startswith(_READ_MORE):
        return False
    text = block.text.casefold()
    opening = next(filter(text.startswith, _READ_MORE))
    if len(block.text) - block.linked > len(opening) + 4 or len(text) <= len(opening) + 4:
        return False
    behind = text[len(opening) :].lstrip(_MARKS)
    is_parted = block.linked < len(block.text) or text[len(opening)] in _MARKS.strip() or opening in labels.READ_MORE
    is_control = behind.startswith("[") and behind.find("]") == len(behind) - 1  # `See also[edit]`
    return is_parted and not is_control and not behind.startswith(_NO_STORIES)


def _linked_line(block: Block, base: str | None) -> list[Entry]:
    entries = read_entries([block], base)
    for entry in entries:
        for opening in _READ_MORE:
            if entry.title.casefold().startswith(opening):
                entry.title = entry.title[len(opening) :].lstrip(_MARKS)
                break
    return entries
