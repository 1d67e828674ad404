"""Boxes beside a story that a label opens: what the label is, and which linked headlines stand under it."""

from collections.abc import Iterable

from heraldparse import labels
from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.lists.entries import Entry, rank_of, read_entries

_LONGEST_BOX = 240
"""How many blocks a list can take that lines of other kinds may stand in."""
_LONGEST_START = 60
_SHORTEST_HEADLINE = 18
_KNOWN = labels.POPULAR | labels.LATEST | labels.RELATED | labels.NAVIGATION | labels.TRAILER | labels.SHARE
_FOOT = (*labels.COPYRIGHT, *labels.IMPRINT)


def starts_of(phrases: Iterable[str]) -> frozenset[str]:
    """The first two characters of some phrases as a text can have them: a quick look before the phrases themselves.

    Example:
        >>> sorted(starts_of(["read more"]))
        ['RE', 'Re', 'rE', 're']
    """
    firsts = {(phrase[0], phrase[1]) for phrase in phrases}
    return frozenset(a + b for one, two in firsts for a in (one, one.upper()) for b in (two, two.upper()))


_FOOT_STARTS = starts_of(_FOOT)
"""What the lines of the foot of a page begin with: a quick look before `opens_foot`."""


def is_label(block: Block, known: frozenset[str]) -> bool:
    """Whether a block is a label of a known kind and nothing else.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> is_label(read_blocks(build_tree("<p>[Most Popular]").root).blocks[0], labels.POPULAR)
        True
    """
    return block.label in known


def opens_foot(line: str) -> bool:
    """Whether a line begins as those of the foot of a page do: copyright or imprint.

    Example:
        >>> opens_foot("Copyright Example Media"), opens_foot("Copying")
        (True, False)
    """
    return line[:2] in _FOOT_STARTS and line[:_LONGEST_START].casefold().startswith(_FOOT)


def opens_with(block: Block, starts: tuple[str, ...]) -> bool:
    """Whether a block begins with one of some phrases, which are case-folded.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> opens_with(read_blocks(build_tree("<p>▶ Read more: Rivers run high").root).blocks[0], ("read more",))
        True
    """
    return block.text[:_LONGEST_START].casefold().lstrip(" >»▶►→•*-–—").startswith(starts)


def entries_after(sheet: Sheet, label: Block, base: str | None, *, rest: bool = False) -> list[Entry]:
    """The headlines that stand under a label, up to the next line that belongs to none of them.

    Args:
        sheet: the page.
        label: the block that opens the list.
        base: the address that links are resolved against.
        rest: whether lines beside the headlines may pass (a summary, a date); then only the end of the box, a heading
            or another label ends the list.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<div><h4>Related Stories</h4><a href='/1'>Rivers run high again</a></div><p>It rains."
        >>> sheet = read_blocks(build_tree(html).root)
        >>> [entry.title for entry in entries_after(sheet, sheet.blocks[0], None)]
        ['Rivers run high again']
    """
    taken: list[Block] = []
    titles: set[str] = set()
    home: Box | None = None
    most = label.index + _LONGEST_BOX if rest else len(sheet.blocks)
    for index in range(label.index + 1, min(most, len(sheet.blocks))):
        block = sheet.blocks[index]
        if home is not None and block.index >= home.end:
            break
        if block.kind == "text":
            if is_label(block, _KNOWN):
                break
            if block.linked * 2 > len(block.text):
                home = home or next((box for box in label.box.ancestors() if box.end > block.index), None)
                titles.add(block.text)
            elif block.text not in titles and _ends_list(block, rest=rest and home is not None):
                break
        taken.append(block)
    entries = [entry for entry in read_entries(taken, base) if entry.title.casefold() not in _KNOWN]
    return entries if _are_headlines(entries) else []


def _ends_list(block: Block, *, rest: bool) -> bool:
    """Whether a line without a link is neither a number nor, where the rest may pass, anything but a heading."""
    return bool(block.box.heading) or (rank_of(block.text) is None and not rest)


def _are_headlines(entries: list[Entry]) -> bool:
    """Whether most titles are long enough for headlines: under a label without items stand menus and buttons."""
    long = sum(len(entry.title) >= _SHORTEST_HEADLINE or not entry.title.isascii() for entry in entries)
    return long * 2 > len(entries)
