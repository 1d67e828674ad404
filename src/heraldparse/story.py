"""Finds the part of the page that holds the story.

That is the innermost box with most of the page's running text, and the boxes beside it that are written alike.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import islice, takewhile
from typing import NamedTuple

from heraldparse import labels
from heraldparse.blocks.prose import SENTENCE_ENDS
from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.cleanup import prose_before

_CONTAINERS = frozenset(
    {"html", "body", "div", "article", "main", "section", "td", "tr", "tbody", "table", "center", "form"}
)
"""Elements that can hold a whole story."""
_INNER = _CONTAINERS - {"body", "html"}
_SHARE = 0.75
"""The share of the prose around it that a box must hold to be the story's."""
_ALIKE = 0.6
"""The share of a neighbour's prose that must be written as the story's is."""
_MOST = 0.8
_HALF = 0.5
"""The shares of a story's prose that stand above what closes it: a label or a row of links; a copyright line."""
_LONG_ROW = 10
_LONGER_ROW = 30
"""So many lines in a row that are links or furniture stand in no story but between its boxes."""
_MOST_IN_HOME = 0.6
"""The share of a story's prose that stands in one box, under which linked headlines offer other stories."""
_ALONE = 0.9
"""A box with such a share of the text above stands for all of it."""
_SHORTEST_HEADLINE = 4
_SHORTEST_BESIDE = 12
"""So many characters beside its links make a line a sentence."""
_DEEP = 12
_MOST_COMPARED = 400
"""So many boxes around so many paragraphs tell how a story is marked up."""
_MOST_LINKS = 0.3
"""A larger share of links makes a neighbour a list of other stories."""

_Shape = tuple[str, ...]
"""An element with its names, or the elements around a text."""
_Way = tuple[tuple[str, str], ...]
"""The boxes around a paragraph, each with its names."""
_Places = dict[tuple[str, "Box | _Way | None"], int]
"""For the names of paragraphs and where they stand the index of one."""


@dataclass(frozen=True, slots=True)
class Story:
    """The blocks `start` to `end` (exclusive) and the box that holds most of them.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<p>The river rose again on Monday, officials said.").root)
        >>> find_story(sheet).box.tag
        'body'
    """

    box: Box
    start: int
    end: int


def find_story(sheet: Sheet, least: int = 0) -> Story | None:
    """The part of the page with the story; None where the page has no more prose than `least` characters.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<div><p>The river rose again on Monday, officials said.</div><div><p>A menu</div>"
        >>> story = find_story(read_blocks(build_tree(html).root))
        >>> story.start, story.end
        (0, 1)
    """
    sums = prose_before(sheet)
    if sums[-1] <= least:
        return None
    best = sheet.boxes[0]
    total = sums[-1]
    for box in sheet.boxes:
        if box.parent is best and box.tag in _CONTAINERS:
            amount = sums[box.end] - sums[box.start]
            if amount >= _SHARE * total:
                best, total = box, amount
    story = _with_neighbours(sheet, best, sums)
    story = replace(story, end=_close_of(sheet, story, sums))
    return replace(story, end=_gap_in(sheet, story, sums))


def _with_neighbours(sheet: Sheet, core: Box, sums: Sequence[int]) -> Story:
    """The story with the boxes before and after that read like it, or stand between the headline and it."""
    start, end = core.start, core.end
    title = next((block.index for block in reversed(sheet.blocks[:start]) if block.box.heading == 1), None)
    text = sheet.within(core)
    named = _shapes(text).keys()
    inner = core
    for outer, children in _around(sheet, core, sums).items():
        alike: AbstractSet[_Shape] = named
        for child in children:
            if child is inner:
                continue
            same_box = bool(child.names) and (child.tag, child.names) == (inner.tag, inner.names)
            leads = title is not None and title < child.start < start
            is_nameless = not child.names and child.tag in _CONTAINERS
            own = _shapes(sheet.within(child), child if is_nameless else None)
            if is_nameless and alike is named:
                alike = named | _shapes(text[:_MOST_COMPARED], inner).keys()
            if _reads_alike(sheet.within(child), own, alike, same_box=same_box or leads):
                start, end = min(start, child.start), max(end, child.end)
        inner = sheet.boxes[outer]
    return Story(core, start, end)


def _close_of(sheet: Sheet, story: Story, sums: Sequence[int]) -> int:
    """Where the story ends: at the first label of the boxes under it, or copyright line, that has most text above."""
    total = sums[story.end] - sums[story.start]
    home_end: int | None = None
    above: Block | None = None
    last: _Places = {}
    for block in sheet.blocks[story.start : story.end]:
        if block.claim is None:
            share = _share_above(block) if block.label else 0.0
        else:
            share = _HALF if block.claim == "foot" and _reserves(block.text) else 0.0
        if share and sums[block.index] - sums[story.start] > share * total:
            last = last or _last_paragraphs(sheet, story)
            if above is None or not _goes_on(story, block, above, last):
                return block.index
        if block.claim is None and block.prose:
            above = block
        if block.box.heading and _leads_elsewhere(block):
            if home_end is None:
                home_end = _end_of_home(sheet, story, sums)
            if block.index >= home_end:
                return block.index
    return story.end


def _leads_elsewhere(heading: Block) -> bool:
    """Whether a heading is the linked headline of another story."""
    length = len(heading.text)
    if heading.claim is not None or heading.linked < length or length < _SHORTEST_HEADLINE:
        return False
    return not any((link.get("href") or "#").startswith("#") for link in heading.links)


def _end_of_home(sheet: Sheet, story: Story, sums: Sequence[int]) -> int:
    """Where the one box ends that most of a story's prose stands in; where there is none, the story."""
    amounts: Counter[Box] = Counter()
    for block in sheet.blocks[story.start : story.end]:
        if block.prose and block.claim is None:
            amounts[_home(block)] += block.prose
    home = max(amounts, key=amounts.__getitem__, default=story.box)
    is_most = sums[home.end] - sums[home.start] > _MOST_IN_HOME * (sums[story.end] - sums[story.start])
    return home.end if is_most else story.end


def _home(block: Block) -> Box:
    """The box that a paragraph stands in."""
    parent = block.box.parent if block.box.tag == "p" else None
    return block.box if parent is None else parent


def _share_above(block: Block) -> float:
    """The share of the prose that must stand above a line for it to close the story; 0 where it never does."""
    if block.label in labels.CITE:
        return _HALF
    return _MOST if _opens_after(block) else 0.0


def _opens_after(block: Block) -> bool:
    """Whether a line is the label of a box under a story."""
    if block.label.rstrip(".…!?") in labels.AFTER_STORY:
        return True
    return block.box.heading > 0 and block.label.startswith(labels.AFTER_STORY_STARTS)


def _reserves(text: str) -> bool:
    """Whether a line says who may print the text of a page; that of a picture only names whose it is."""
    folded = text.casefold()
    return any(rights in folded for rights in labels.RIGHTS)


def _gap_in(sheet: Sheet, story: Story, sums: Sequence[int]) -> int:
    """Where the story ends: before a long row of links or furniture under which no text stands as that above does.

    Rows above the headline part a menu with texts of its own.
    """
    total = sums[story.end] - sums[story.start]
    head = next((block.index for block in sheet.blocks[: story.end] if block.box.heading == 1), story.end)
    rows: dict[int, _Row] = {}
    row, end = 0, story.start
    for block in sheet.blocks[story.start : story.end]:
        if block.claim is None and block.prose:
            above = sums[end] - sums[story.start]
            if row >= _LONG_ROW and above > _HALF * total:
                share = _HALF if row >= _LONGER_ROW and head < end else _MOST
                share_apart = min(share, _MOST_IN_HOME) if head < end else share
                rows[block.index] = _Row(end, above > share * total, above > share_apart * total)
            row, end = 0, block.index + 1
        elif not row and _is_sentence_of_links(block):
            end = block.index + 1
        elif block.kind == "text" and (block.claim is not None or block.linked * 2 > len(block.text)):
            row += 1
    return _first_end(sheet, story, rows) if rows else story.end


def _is_sentence_of_links(block: Block) -> bool:
    """Whether a paragraph is a sentence of links, as the last of an essay can be."""
    beside = len(block.text) - block.linked
    if block.claim is not None or block.box.tag != "p" or not _SHORTEST_BESIDE <= beside <= block.linked:
        return False
    return block.text.endswith(SENTENCE_ENDS)


class _Row(NamedTuple):
    """A long row of links or furniture: where the text above it ends, and whether that is enough of the story."""

    end: int
    most_above: bool
    most_above_apart: bool


def _first_end(sheet: Sheet, story: Story, rows: Mapping[int, _Row]) -> int:
    """Where the text ends above the first row below which none stands as the text above; else where the story ends.

    That is where none stands in boxes like those of the text above; or where that stands in one nameless box, and none
    below in it: its likeness tells nothing. `rows` are by the first running text below them.
    """
    prose = [block for block in sheet.blocks[story.start : story.end] if block.claim is None and block.prose]
    ways = [_way_to(block, story.box) for block in prose]
    last_alike = {way: block.index for way, block in zip(ways, prose, strict=True)}
    last_within = {_home(block): block.index for block in prose}
    amounts: Counter[Box] = Counter()
    above, reach, is_named, main = 0, -1, False, story.box
    for block, way in zip(prose, ways, strict=True):
        if (row := rows.get(block.index)) is not None:
            is_alone = not is_named and last_within[main] < block.index and amounts[main] >= _ALONE * above
            if (row.most_above and reach < block.index) or (row.most_above_apart and is_alone):
                return row.end
        reach = max(reach, last_alike[way])
        is_named = is_named or any(names for _, names in way)
        home = _home(block)
        amounts[home] += block.prose
        above += block.prose
        main = max(main, home, key=amounts.__getitem__)
    return story.end


def _way_to(block: Block, story: Box) -> _Way:
    """The boxes around that of a block, up to the story's: a story in several boxes has the same ways to each."""
    around = takewhile(lambda box: box is not story, islice(block.box.ancestors(), 1, None))
    return tuple((box.tag, box.names) for box in around)


def _last_paragraphs(sheet: Sheet, story: Story) -> _Places:
    """Where the last paragraph stands of those with the same names in one box, and of those with boxes alike."""
    last: _Places = {}
    for block in sheet.blocks[story.start : story.end]:
        if block.claim is None and block.prose and block.box.tag == "p":
            last[block.box.names, block.box.parent] = last[block.box.names, _way_to(block, story.box)] = block.index
    return last


def _goes_on(story: Story, label: Block, above: Block, last: _Places) -> bool:
    """Whether paragraphs in the box, and with the names, of that above follow the box that a label opens.

    A heading or a paragraph among those of the story is no label of a small box; a copyright line there may be that of
    a picture.
    """
    if above.box.tag != "p" or label.label in labels.COMMENTS:
        return False
    home, names = above.box.parent, above.box.names
    if label.claim is None and label.box.parent is home and (label.box.heading or label.box.tag == "p"):
        return False
    return max(last[names, home], last[names, _way_to(above, story.box)]) >= label.index


def _around(sheet: Sheet, core: Box, sums: Sequence[int]) -> dict[int, list[Box]]:
    """The boxes around a box, by index and from the inside, each with the boxes right in it that hold prose."""
    outers = takewhile(lambda box: box.tag in _INNER, islice(core.ancestors(), 1, None))
    children: dict[int, list[Box]] = {outer.index: [] for outer in outers}
    for box in sheet.boxes if children else ():
        if box.parent is not None and box.parent.index in children and sums[box.start] < sums[box.end]:
            children[box.parent.index].append(box)
    return children


def _shapes(blocks: Sequence[Block], home: Box | None = None) -> Counter[_Shape]:
    """How the prose of some blocks is marked up, by amount: element and names, or the way up to `home`."""
    shapes: Counter[_Shape] = Counter()
    for block in blocks:
        if block.claim is None and (weight := block.prose):
            shapes[_nameless_way(block, home) or (block.box.tag, block.box.names)] += weight
    return shapes


def _nameless_way(block: Block, home: Box | None) -> _Shape:
    """The elements from that of a paragraph up to `home`, where none of them has a name; else nothing.

    Of boxes without names a paragraph alone tells nothing: it reads like the story where it stands as deep. A text in a
    figure tells enough, however deep.
    """
    if home is None or block.box.figure is not None:
        return ()
    way = [*takewhile(lambda box: box is not home, islice(block.box.ancestors(), _DEEP))]
    return () if any(box.names for box in way) else tuple(box.tag for box in way)


def _reads_alike(blocks: Sequence[Block], own: Counter[_Shape], shapes: AbstractSet[_Shape], *, same_box: bool) -> bool:
    """Whether blocks are unclaimed running text without many links, in a box like the story's or marked up as it is."""
    amount = own.total()
    if not amount:
        return False
    texts = [block for block in blocks if block.kind == "text" and block.claim is None]
    length = sum(len(block.text) for block in texts)
    if sum(block.linked for block in texts) > _MOST_LINKS * length:
        return False
    if any(block.box.heading and block.linked * 2 > len(block.text) for block in texts):
        return False
    alike = sum(weight for shape, weight in own.items() if shape in shapes)
    return same_box or alike >= _ALIKE * amount
