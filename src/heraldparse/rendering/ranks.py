"""The popular list: with two numbers an item, with one, with dashes alone, indented, or bare."""

import re
from collections.abc import Sequence

from heraldparse.models import PopularItem, PopularList
from heraldparse.rendering.furniture import is_advertisement, is_dash, is_section
from heraldparse.rendering.lines import Line, free, take_all

_RANK = re.compile(r"(?:\d{1,2}\. )?(\d{1,2})\.?")
_INLINE = re.compile(r"(\d{1,2})[.)] (?=\S)")
_FEWEST = 2  # one headline is no list
_FEWEST_BARE = 4  # where nothing but their number tells items from a headline and its subtitle
_ITEM_INDENT = 2

Item = tuple[int | None, Line]


def read_popular(lines: Sequence[Line], end: int, head: Line | None) -> PopularList | None:
    """Claim the popular list among the lines before `end`.

    `head` is the first line of the story's own head (byline or date), where the page has one: it tells where a list
    without numbers stops. On a page without it, a list needs numbers, or a label and dashes.
    """
    above = lines[:end]
    label = next((place for place, line in enumerate(above) if line.claim == "popular label"), None)
    first = 0 if label is None else label + 1
    items = _numbered(lines, first, end) or (_numbered(lines, 0, end) if first else [])
    rule = "numbered"
    if not items and label is not None:
        items = _inline(lines, first, end)
    if not items and (label is not None or head is not None):
        items, rule = _dashed(lines, first, end, with_head=head is not None), "after dashes"
    if not items and head is not None:
        items, rule = _indented(above[first:], head), "indented"
        if not items:
            items, rule = _bare(above[first:], head, labelled=label is not None), "above the headline"
    if not items:
        return None
    _claim(lines, items, rule)
    if head is None and is_dash(lines[0]):
        take_all(free(lines[: lines.index(items[0][1])]), "other headline", "stands above the numbered list")
    return PopularList(
        title=None if label is None else lines[label].text,
        items=[PopularItem(rank=rank, title=_title(line)) for rank, line in items],
    )


def rank_of(line: Line) -> int | None:
    """The rank that a line consists of: `7`, `7.`, or the second number of `2. 7`."""
    found = _RANK.fullmatch(line.text) if len(line.text) <= len("10. 10.") else None
    return int(found[1]) if found else None


def _numbered(lines: Sequence[Line], first: int, end: int) -> list[Item]:
    """The items after lines that are ranks; between them a headline after a dash may have none."""
    place = _first_rank(lines, first, end)
    items: list[Item] = []
    last = 0
    while place < end:
        rank = rank_of(lines[place])
        if is_dash(lines[place]) or (rank is not None and rank > last):
            last, place = rank or last, place + 1
            continue
        after = _after_doubles(lines, place, end)
        closed = after < end and is_dash(lines[after])
        above = rank_of(lines[place - 1])
        if rank is not None or not lines[place].free or not (above or (is_dash(lines[place - 1]) and closed)):
            break
        items.append((above, lines[place]))
        place = after
    return items if sum(rank is not None for rank, _ in items) >= _FEWEST else []


def _first_rank(lines: Sequence[Line], first: int, end: int) -> int:
    """Where the numbered list begins: at rank 1, or at headlines after dashes in place of the ranks before."""
    for place in range(first, end):
        rank = rank_of(lines[place]) if lines[place].free else None
        if rank is not None:
            start = place - 1 - 2 * (rank - 1)
            unnumbered = start >= first and all(map(is_dash, lines[start:place:2]))
            return place if rank == 1 else start if unnumbered else end
    return end


def _after_doubles(lines: Sequence[Line], place: int, end: int) -> int:
    """The first place behind a headline and its repetitions, which may be cut."""
    title = lines[place]
    place += 1
    while place < end and _same_headline(title, lines[place]):
        place += 1
    return place


def _same_headline(title: Line, other: Line) -> bool:
    if title.text == other.text:
        return True
    one, two = title.text.rstrip(".…"), other.text.rstrip(".…")
    cut = one != title.text or two != other.text
    return cut and bool(one and two) and (one.startswith(two) or two.startswith(one))


def _inline(lines: Sequence[Line], first: int, end: int) -> list[Item]:
    """The items of lines that begin with their rank, right under the label."""
    items: list[Item] = []
    for line in lines[first:end]:
        found = _INLINE.match(line.text)
        if not found or int(found[1]) != len(items) + 1:
            break
        items.append((int(found[1]), line))
    return items if len(items) >= _FEWEST else []


def _dashed(lines: Sequence[Line], first: int, end: int, *, with_head: bool) -> list[Item]:
    """The headlines after dashes without numbers; on a list page an item of more than one line is a teaser."""
    items: list[Item] = []
    place = first
    while place + 1 < end and is_dash(lines[place]) and not is_dash(lines[place + 1]):
        after = _after_doubles(lines, place + 1, end)
        closes = after >= len(lines) or is_dash(lines[after])
        if not closes and not with_head:
            break
        items.append((None, lines[place + 1]))
        place = after
    return items if len(items) >= _FEWEST else []


def _indented(above: Sequence[Line], head: Line) -> list[Item]:
    """The headlines that stand further in than the head of the story."""
    inner = [line for line in above if line.free and line.indent >= head.indent + _ITEM_INDENT]
    return _once(inner) if len(_once(inner)) >= _FEWEST else []


def _bare(above: Sequence[Line], head: Line, *, labelled: bool) -> list[Item]:
    """The lines above the headline, where they are too many to be anything else."""
    slot = [line for line in above if line.free and not is_dash(line) and not is_section(line)]
    items = _once([line for line in slot[:-1] if not is_advertisement(line)])
    fewest = _FEWEST_BARE if not labelled else _FEWEST if head.glued else _FEWEST + 1
    return items if len(items) >= fewest else []


def _once(lines: Sequence[Line]) -> list[Item]:
    """Headlines that follow each other twice are one."""
    items: list[Item] = []
    for line in lines:
        if not items or not _same_headline(items[-1][1], line):
            items.append((None, line))
    return items


def _claim(lines: Sequence[Line], items: Sequence[Item], rule: str) -> None:
    """Claim the items, what repeats them, and the marks before them."""
    numbers = {id(line): number for number, (_, line) in enumerate(items, 1)}
    first = next(place for place, line in enumerate(lines) if id(line) in numbers)
    while first and _is_mark(lines[first - 1]):
        first -= 1
    number, title = 0, items[0][1]
    for line in lines[first:]:
        if id(line) in numbers:
            number, title = numbers[id(line)], line
            line.take(f"popular {number}", rule)
        elif number and line.free and _same_headline(title, line):
            line.take(f"popular {number}", "the same headline again")
        elif number == len(items):
            break
        elif _is_mark(line):
            line.take("popular mark", "the mark before an item")


def _is_mark(line: Line) -> bool:
    return line.free and (is_dash(line) or rank_of(line) is not None)


def _title(line: Line) -> str:
    found = _INLINE.match(line.text)
    return line.text[found.end() :] if found else line.text
