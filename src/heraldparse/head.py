"""What a reader sees around the headline: byline, dates, subtitle, section."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from heraldparse.blocks import Block, Box, Sheet
from heraldparse.bylines import Byline, is_byline, parse_byline
from heraldparse.cleanup import prose
from heraldparse.dates import Stamp, parse_date, read_stamps
from heraldparse.labels import SECTIONS
from heraldparse.names import words_of

_ABOVE = 12
_BELOW = 40
_LONGEST_LINE = 300
_ELSEWHERE = frozenset({"related", "comments", "menu", "foot", "advertisement", "side", "notice"})
"""Claims whose blocks say nothing about this story."""
_BYLINE_WORDS = frozenset({"byline", "author", "authors", "writer", "reporter", "journalist", "autor", "autoren", "credit"})
_SUBTITLE_WORDS = frozenset(
    {"subtitle", "subheadline", "standfirst", "dek", "deck", "subhead", "subheading", "lead", "summary", "excerpt"}
    | {"vorspann", "stitle", "chapo", "intro", "teaser", "description", "lede", "abstract", "strapline"}
)


@dataclass(slots=True)
class Head:
    """The lines at the head of a story."""

    bylines: list[Byline] = field(default_factory=list)
    published: Stamp = None
    updated: Stamp = None
    plain: Stamp = None
    """A date without a label."""
    moments: list[str] = field(default_factory=list)
    """What `<time datetime>` says, in order."""
    subtitle: str | None = None
    unreadable: list[str] = field(default_factory=list)


def read_head(sheet: Sheet, title: Block | None, start: int, end: int, zone: str | None) -> Head:
    """Read and claim the lines around the headline, down to the first running text."""
    head = Head()
    for block in _lines(sheet, title, start, end):
        if block is title:
            continue
        if not _read_dates(head, block, zone):
            _read_byline(head, block) or _read_subtitle(head, block, title, [after.box for after in sheet.blocks[block.index + 1 : block.index + 4]])
    return head


def _lines(sheet: Sheet, title: Block | None, start: int, end: int) -> Iterator[Block]:
    first = start if title is None else title.index
    running = 0
    for block in sheet.blocks[max(0, first - _ABOVE) : min(first + _BELOW, end)]:
        if block.kind != "text" or block.claim in _ELSEWHERE:
            continue
        if block.index > first and block.claim is None and prose(block) > 100:
            running += 1
            if running > 2:
                return
        if len(block.text) <= _LONGEST_LINE:
            yield block


def _read_dates(head: Head, block: Block, zone: str | None) -> bool:
    for element in block.element.iter("time"):
        moment = element.get("datetime")
        if moment and moment not in head.moments:
            head.moments.append(moment)
    stamps = read_stamps(block.text, zone=zone)
    if stamps is None:
        return False
    head.unreadable += stamps.unreadable
    if stamps.published is None and stamps.updated is None and stamps.plain is None:
        return False
    head.published = head.published or stamps.published
    head.updated = head.updated or stamps.updated
    head.plain = head.plain or stamps.plain
    if block.claim is None:
        block.claim, block.rule = "published", "a date at the head"
    if stamps.rest and is_byline(stamps.rest):
        head.bylines.append(parse_byline(stamps.rest))
    return True


def _read_byline(head: Head, block: Block) -> bool:
    if len(block.text) > 200:
        return False
    named = any(word in _BYLINE_WORDS for box in _near(block) for word in words_of(box.names))
    if not is_byline(block.text) and not named:
        return False
    byline = parse_byline(block.text)
    if not byline.authors and not byline.agency and named and not is_byline(block.text):
        return False
    head.bylines.append(byline)
    if block.claim is None:
        block.claim, block.rule = "byline", "a byline at the head"
    return True


def _near(block: Block) -> list:  # type: ignore[type-arg]
    boxes = []
    for box in block.box.ancestors():
        if box.end - box.start > 6 or len(boxes) == 3:
            break
        boxes.append(box)
    return boxes


def _read_subtitle(head: Head, block: Block, title: Block | None, following: list[Box]) -> bool:
    if head.subtitle is not None or title is None or block.index < title.index or block.linked * 2 > len(block.text):
        return False
    words = {word for box in _near(block)[:2] for word in words_of(box.names)}
    named = not _SUBTITLE_WORDS.isdisjoint(words)
    if block.box.tag == "p" and any(box.parent is block.box.parent and box.tag == "p" for box in following):
        return False  # a paragraph among others opens the text
    if not named and not (block.box.heading and block.index == title.index + 1):
        return False
    head.subtitle = block.text
    if block.claim is None:
        block.claim, block.rule = "subtitle", "the line under the headline"
    return True


def read_section(sheet: Sheet, title: Block | None) -> str | None:
    """The section that stands right above the headline, claimed; None where another line stands there."""
    if title is None:
        return None
    for block in reversed(sheet.blocks[max(0, title.index - 3) : title.index]):
        if block.kind == "text" and block.claim not in ("advertisement", "hidden"):
            is_section = block.text.casefold() in SECTIONS
            if is_section:
                block.claim, block.rule = "section", "the line above the headline"
            return block.text if is_section else None
    return None
