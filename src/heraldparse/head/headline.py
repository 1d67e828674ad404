"""The headline as printed: found among the headings of the page by what its metadata says, and by where it stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from heraldparse.blocks.sheet import Block, Box, Sheet, squeeze
from heraldparse.head.heading_parts import joined_titles, split_heading
from heraldparse.head.site_headings import site_headings
from heraldparse.head.titles import (
    StatedTitles,
    clean_titles,
    fold,
    headline_of_document,
    heads_of,
    is_house,
    without_last_stroke,
    without_site,
)

_WORD = re.compile(r"\w+")
_KICKER = re.compile(r"[\[【]([^\[\]【】]{1,60})[\]】]")
_LONGEST = 400
_SHORTEST = 2
_LEAST = 0.5
"""What a heading must at least have in common with a stated title."""
_LEAST_WITHIN = 0.9
"""The same for one that stands below the beginning of the text, where other headings are."""
_SHORTEST_SHARE = 0.25
"""How long a heading must be beside the title of the document, which may have names of sections and sites in it."""
_LEVEL_WEIGHTS = {1: 1.0, 2: 0.7, 3: 0.6}
_CLAIMED_WEIGHT = 0.6
_EQUAL = 1.2
_SHORTEST_LINE = 14
_LONG_HEAD = 20
"""So long the beginning of a document's title is no name of a section or a site."""
_FEWEST_TWICE = 3
"""So many words a heading must have that stands twice in one element."""
_MOST_STEPS = 10
_LARGE = 2
"""Headings of this level and above are headlines."""
_NEAR = 20
"""So near above a small heading the headline of its story can be."""
_BEFORE = 60
_AFTER = 4
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NEVER = frozenset({"menu", "foot", "related", "popular", "latest", "comments", "advertisement", "notice", "side"})
"""Claims whose headings are the headline only where the metadata says so."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline, where it stands on the page, which signal it came from, and the kicker in an element of its own."""

    text: str
    block: Block | None
    signal: str
    kicker: str | None = None
    is_step: bool = False
    """Whether it is the last step of a path through the site, which may name the story otherwise."""


class _Folded(NamedTuple):
    """A folded text and its words."""

    text: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the metadata say of the headline, folded."""

    titles: tuple[_Folded, ...]
    document: _Folded
    heads: frozenset[str]
    """What stands before a separator in the title of the document."""
    houses: frozenset[str]
    text: int
    """The index of the first running text."""


def kicker_of(title: str | None) -> str | None:
    """The tag in brackets that opens a headline.

    Example:
        >>> kicker_of("[Graphic News] Rain in numbers"), kicker_of("Rain in numbers")
        ('Graphic News', None)
    """
    found = _KICKER.match(title) if title else None
    return squeeze(found[1]) or None if found else None


def _with_words(folded: str) -> _Folded:
    return _Folded(folded, frozenset(_WORD.findall(folded)))


def _likeness(one: _Folded, other: _Folded) -> float:
    """How much two texts have in common: the share of words of the shorter one that the longer one has."""
    if not one.text or not other.text:
        return 0.0
    if one.text in other.text or other.text in one.text:
        return 1.0
    return len(one.words & other.words) / max(1, min(len(one.words), len(other.words)))


def find_headline(
    sheet: Sheet, stated: StatedTitles, story: tuple[int, int], *, shown_only: bool = False
) -> Headline | None:
    """The headline of the story between two blocks.

    The heading that the metadata state comes first, then a line equal to what they state, then the `h1` above the
    text; last what the metadata state alone, unless `shown_only`.
    """
    printed = [block for block in sheet.blocks if block.box.heading and block.kind == "text"]
    start = next((b.index for b in sheet.blocks[story[0] : story[1]] if b.prose and not b.claim), story[1])
    houses = stated.houses | site_headings(printed, stated.document, stated.addresses, start)
    titles = clean_titles(stated.titles, houses)
    known = _known(stated.document, titles, houses, start)
    headings = list(_headings(sheet, printed, known))
    found = _stated_heading(headings, known) or _stated_line(sheet, known, story) or _own_heading(headings, known.text)
    if found or shown_only:
        return found and _as_spaced(found, titles)
    if titles:
        shortest = next(filter(titles[0].startswith, reversed(titles)))
        return Headline(without_last_stroke(shortest), None, "metadata")
    text = headline_of_document(stated.document, houses)
    return Headline(text, None, "document title") if text else None


def _as_spaced(headline: Headline, titles: Sequence[str]) -> Headline:
    """The headline with the blanks that a stated title has more: style sheets part what stands close in the mark-up."""
    letters = "".join(headline.text.split())
    fuller = (title for title in titles if len(title) > len(headline.text) and " :" not in title)
    title = next((title for title in fuller if "".join(title.split()) == letters), None)
    return headline if title is None else replace(headline, text=title)


def _known(title: str, titles: Sequence[str], houses: frozenset[str], text: int) -> _Known:
    document = without_site(title, houses)
    return _Known(
        tuple(_with_words(fold(title)) for title in titles),
        _with_words("" if is_house(document, houses) else fold(document)),
        frozenset(map(fold, heads_of(title))),
        houses,
        text,
    )


def _headings(sheet: Sheet, printed: Sequence[Block], known: _Known) -> Iterator[Headline]:
    """The headings of the page, each with its kicker apart, in order; `printed` are the blocks in them."""
    titles = (frozenset(title.text for title in known.titles) | known.heads | {known.document.text}) - {""}
    seen: set[int] = set()
    for block in printed:
        if len(block.text) > _LONGEST or (block.box.heading > 2 and block.claim in _NEVER):
            continue
        box = block.box
        if box.tag not in _HEADINGS:
            box = next((b for b in box.ancestors() if len(b.tag) == 2 and b.tag[0] == "h"), box)
        if box.index in seen:  # what stands in one heading can be parted by another
            continue
        seen.add(box.index)
        parts = split_heading(box.element, titles)
        parts = replace(parts, text=_once(parts.text))
        if _SHORTEST <= len(parts.text) <= _LONGEST and not is_house(parts.text, known.houses):
            step = block.box.heading == 1 and _is_step(sheet, box)
            yield Headline(parts.text, _place(sheet, box, block, parts.text), "heading", parts.kicker, is_step=step)


def _once(text: str) -> str:
    """A headline that stands twice in one element, for two widths of a screen, once."""
    middle = len(text) // 2
    if text[:middle] != text[-middle:] or text[:middle].count(" ") + 1 < _FEWEST_TWICE:
        return text
    return text[:middle] if not text[middle:-middle].strip() else text


def _place(sheet: Sheet, box: Box, first: Block, text: str) -> Block:
    """The block of a heading that its text begins with."""
    if box.end - box.start < 2:
        return first
    folded = fold(text)
    return next((b for b in sheet.within(box) if b.kind == "text" and fold(b.text)[:40] in folded), first)


def _stated_heading(headings: Sequence[Headline], known: _Known) -> Headline | None:
    """The heading that is most like what the metadata state."""
    best: Headline | None = None
    best_score = 0.0
    first = {fold(heading.text) for heading in headings if _is_of_page(heading)}
    for heading in headings:
        score = _score(heading, known, is_lone=len(first) == 1 and _is_of_page(heading))
        if score > best_score:
            best, best_score = heading, score
    if best is None or not best.is_step:
        return best and (_first_level(best, headings, known) or _without_path(best, headings))
    step = fold(best.text)
    return next((heading for heading in headings if not heading.is_step and _is_told(heading, step, known)), best)


def _first_level(best: Headline, headings: Sequence[Headline], known: _Known) -> Headline | None:
    """The `h1` above a small heading that only resembles what is stated, as the title of a film in the text does."""
    if best.block is None or best.block.box.heading <= _LARGE or fold(best.text) in known.heads:
        return None
    folded = _with_words(fold(best.text))
    if any(title.text == folded.text for title in (*known.titles, known.document)):
        return None
    for heading in headings:
        if heading.block is None or heading.block.linked or not _is_of_page(heading):
            continue
        likenesses = (_likeness(_with_words(fold(heading.text)), title) for title in (*known.titles, known.document))
        if 0 < best.block.index - heading.block.index <= _NEAR and max(likenesses, default=0.0) >= _LEAST:
            return heading
    return None


def _without_path(best: Headline, headings: Sequence[Headline]) -> Headline:
    """The heading that is all of this one before its first stroke: after it stand names of sections and of the site."""
    if "|" not in best.text:
        return best
    head = fold(best.text.partition("|")[0])
    own = (heading for heading in headings if heading.block and heading.block.claim not in _NEVER)
    return next((heading for heading in own if fold(heading.text) == head), best)


def _is_told(heading: Headline, step: str, known: _Known) -> bool:
    """Whether a heading of the story is a stated title, alone or with its kicker, and `step` does not say both."""
    joined = joined_titles(heading.kicker, heading.text) if heading.kicker else frozenset()
    if heading.block is None or heading.block.claim in _NEVER or step in joined:
        return False
    return any(title.text == fold(heading.text) or title.text in joined for title in known.titles)


def _is_step(sheet: Sheet, box: Box) -> bool:
    """Whether a heading is the last step of a path through the site: all beside it are links to the steps before."""
    for outer in islice(box.ancestors(), 1, 4):
        if outer.end - outer.start > _MOST_STEPS:
            return False
        others = [b for b in sheet.within(outer) if b.kind == "text" and not box.start <= b.index < box.end]
        if others:
            are_steps = all(b.index < box.start and b.linked * 10 >= 9 * len(b.text) for b in others)
            return are_steps and sum(1 for _ in outer.element.iter("a")) > 1
    return False


def _is_of_page(heading: Headline) -> bool:
    """Whether it is an `h1` that no box of other things claims."""
    return heading.block is not None and heading.block.box.heading == 1 and heading.block.claim not in _NEVER


def _score(heading: Headline, known: _Known, *, is_lone: bool) -> float:
    """How well a heading fits what the metadata state; `is_lone` tells that no other `h1` is on the page."""
    block, text = heading.block, fold(heading.text)
    if block is None or not (text in known.heads or _is_near(len(text), known)):
        return 0.0
    folded = _with_words(text)
    weight = _LEVEL_WEIGHTS.get(block.box.heading, _LEAST) * (1.0 if block.claim is None else _CLAIMED_WEIGHT)
    score = max((_closeness(folded, title) for title in known.titles), default=0.0)
    if folded.text in known.heads:
        score = max(score, 1.0)
    elif (length := _same_length(folded, known.document)) >= _SHORTEST_SHARE:
        score = max(score, _likeness(folded, known.document) * max(_LEAST, length))
    least = _LEAST if is_lone or block.index <= known.text else _LEAST_WITHIN
    return score * weight + (0.0 if block.linked else 0.2) if score >= least else 0.0


def _is_near(length: int, known: _Known) -> bool:
    """Whether a heading of this length can be like what the metadata state."""
    if any(_LEAST * length <= len(title.text) <= length / _LEAST for title in known.titles):
        return True
    document = len(known.document.text)
    return min(length, document) >= _SHORTEST_SHARE * max(length, document)


def _closeness(one: _Folded, other: _Folded) -> float:
    return _EQUAL if one.text == other.text else _likeness(one, other) * _same_length(one, other)


def _same_length(one: _Folded, other: _Folded) -> float:
    return min(len(one.text), len(other.text)) / max(len(one.text), len(other.text), 1)


def _stated_line(sheet: Sheet, known: _Known, story: tuple[int, int]) -> Headline | None:
    """A line that is no heading and equals a stated title, above the text; the one that is no link counts first."""
    wanted = {title.text for title in (*known.titles, known.document) if len(title.text) > _SHORTEST}
    wanted |= {head for head in known.heads if len(head) >= _LONG_HEAD}
    lengths = [len(title) for title in wanted]
    if not lengths:
        return _line_before_blank(sheet, known)
    near = range(min(lengths) - 8, max(lengths) + 40)
    lines = [b for b in sheet.blocks[: story[1]] if b.kind == "text" and len(b.text) in near and b.claim not in _NEVER]
    lines = [block for block in lines if fold(block.text) in wanted]
    block = min(lines, key=lambda line: bool(line.linked), default=None)
    return Headline(squeeze(block.text), block, "line") if block else _line_before_blank(sheet, known)


def _line_before_blank(sheet: Sheet, known: _Known) -> Headline | None:
    """The line above the text that a Chinese title begins with before a blank: after it stand sections and the site."""
    title = known.document.text
    if title.isascii() or " " not in title:
        return None
    for block in sheet.blocks[max(0, known.text - _NEAR) : known.text]:
        is_long = len(block.text) >= _SHORTEST_LINE and block.text[0] >= "\u3000"
        if block.kind == "text" and is_long and block.claim not in _NEVER and title.startswith(f"{fold(block.text)} "):
            return Headline(squeeze(block.text), block, "line")
    return None


def _own_heading(headings: Sequence[Headline], text: int) -> Headline | None:
    """The `h1` nearest above the text, whatever the metadata say: theirs may be written for search engines."""
    fitting = [
        (abs(heading.block.index - text), heading)
        for heading in headings
        if heading.block is not None and heading.block.box.heading == 1 and heading.block.claim not in _NEVER
        if text - _BEFORE <= heading.block.index <= text + _AFTER and heading.block.linked * 2 <= len(heading.text)
    ]
    return min(fitting, key=lambda pair: pair[0])[1] if fitting else None
