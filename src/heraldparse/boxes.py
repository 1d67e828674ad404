"""Boxes beside a story that a label opens: what the label is, and which linked headlines stand under it."""

from heraldparse import labels
from heraldparse.blocks import Block, Box, Sheet
from heraldparse.entries import Entry, rank_of, read_entries

_LONGEST_LABEL = 60
_LONGEST_BOX = 240
_KNOWN = labels.POPULAR | labels.LATEST | labels.RELATED | labels.NAVIGATION | labels.TRAILER | labels.SHARE
_EDGES = " \n:>»›-–|·•[]"


def is_label(block: Block, known: frozenset[str]) -> bool:
    """Whether a block is a label of a known kind and nothing else."""
    if block.kind != "text" or len(block.text) > _LONGEST_LABEL:
        return False
    text = block.text.casefold()
    return text in known or text.strip(_EDGES) in known


def entries_after(sheet: Sheet, label: Block, base: str | None, *, rest: bool = False) -> list[Entry]:
    """The headlines that stand under a label, up to the next line that belongs to none of them.

    `rest` lets lines beside the headlines pass (a summary, a date), and only the box or another label ends the list.
    """
    taken: list[Block] = []
    titles: set[str] = set()
    home: Box | None = None
    for block in sheet.blocks[label.index + 1 : label.index + _LONGEST_BOX]:
        if home is not None and block.index >= home.end:
            break
        if block.kind == "text":
            if is_label(block, _KNOWN):
                break
            if block.linked * 2 > len(block.text):
                home = home or _home(sheet, label, block)
                titles.add(block.text)
            elif rank_of(block.text) is None and block.text not in titles and (home is None or not rest):
                break
            elif block.box.heading and block.text not in titles:
                break
        taken.append(block)
    return [entry for entry in read_entries(taken, base) if entry.title.casefold() not in _KNOWN]


def _home(sheet: Sheet, label: Block, first: Block) -> Box:
    """The smallest box that holds a label and the list under it: the label's and the first headline's together.

    A box with only one headline under the label is widened while its parent holds no other heading or label.
    """
    box = next((b for b in label.box.ancestors() if b.end > first.index), sheet.boxes[0])
    return box
