"""Boxes beside a story that a label opens: what the label is, and which linked headlines stand under it."""

from heraldparse import labels
from heraldparse.blocks import Block, Box, Sheet
from heraldparse.entries import Entry, rank_of, read_entries

_LONGEST_BOX = 240
_SHORTEST_HEADLINE = 18
_KNOWN = labels.POPULAR | labels.LATEST | labels.RELATED | labels.NAVIGATION | labels.TRAILER | labels.SHARE


def is_label(block: Block, known: frozenset[str]) -> bool:
    """Whether a block is a label of a known kind and nothing else."""
    return block.label in known


def opens_with(block: Block, starts: tuple[str, ...]) -> bool:
    """Whether a block begins with one of some phrases."""
    return block.text[:60].casefold().lstrip(" >»▶►→•*-–—").startswith(starts)


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
                home = home or next((box for box in label.box.ancestors() if box.end > block.index), None)
                titles.add(block.text)
            elif block.text not in titles and rank_of(block.text) is None and (home is None or not rest):
                break
            elif block.box.heading and block.text not in titles:
                break
        taken.append(block)
    entries = [entry for entry in read_entries(taken, base) if entry.title.casefold() not in _KNOWN]
    return entries if _are_headlines(entries) else []


def _are_headlines(entries: list[Entry]) -> bool:
    """Whether most titles are long enough for headlines: under a label without items stand menus and buttons."""
    long = sum(len(entry.title) >= _SHORTEST_HEADLINE or not entry.title.isascii() for entry in entries)
    return long * 2 > len(entries)
