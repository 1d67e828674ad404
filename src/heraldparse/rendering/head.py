"""The head of a story: headline, subtitle, byline, dates, section, each known by its place in the furniture."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from heraldparse import labels
from heraldparse.bylines import is_byline, read_signature
from heraldparse.dates import Stamps, parse_date, read_stamps
from heraldparse.rendering.furniture import is_advertisement, is_section
from heraldparse.rendering.lines import Line, take_all

_LONGEST_STAMP = 200
_LONGEST_BYLINE = 160
_LONGEST_HEADLINE = 250
_LONGEST_SECTION = 30
_SECTION_WORDS = 3
_LONGEST_DATE = 60
_PROSE = 100
_SLOT = 2  # empty lines above a headline; more mean that its place is empty
_STAMP_WORD = re.compile(r"(?:published|updated|posted|modified)(?: ?:|\b(?=.{0,40}\d))", re.IGNORECASE)
_DATE_THEN_BYLINE = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} - \d\d:\d\d(?::\d\d)?(?: By\b.{0,120})?")
_FULL_STOP = re.compile(r"(?<!\.)[.。]['\"’”)]{0,2}$")  # three of them cut a headline
_QUESTION = re.compile(r"[!?]['\"’”)]{0,2}$")
_LONGEST_QUESTION = 110  # among headlines
_CUT = ("...", "…")


@dataclass(slots=True)
class Anchor:
    """Byline and dates of a story, and the lines that they stand on: from `first` up to `end`."""

    first: int
    end: int
    stamps: Stamps | None = None
    byline: str | None = None


@dataclass(slots=True)
class Head:
    """What the head of a story says; the story begins at `start`."""

    start: int
    title: str | None = None
    subtitle: str | None = None
    section: str | None = None


def find_anchor(lines: Sequence[Line], zone: str | None) -> Anchor | None:
    """Find the date lines with their label, or the one line of date and byline, and the byline beside them."""
    prose = 0
    for place, line in enumerate(lines):
        prose += len(line.text) >= _PROSE and is_sentence(line.text)
        if prose > 1:
            break  # below paragraphs a date is no longer the head's
        stamps = _read_stamps(line, zone)
        if stamps is None or not (stamps.rest or _STAMP_WORD.match(line.text) or _passes_on(lines[:place])):
            continue
        line.take("published", "labelled as a date")
        anchor = Anchor(place, place + 1, stamps, _named(stamps.rest))
        _add_dates(lines, anchor, zone)
        _add_byline(lines, anchor)
        return anchor
    return None


def find_bare_byline(lines: Sequence[Line], zone: str | None) -> Anchor | None:
    """Find a byline near the top of a page without labelled dates, and the date that stands alone beside it."""
    top = [place for place, line in enumerate(lines[:40]) if line.free][:3]
    for place in top:
        line = lines[place]
        if _is_head_byline(line) and "@" not in line.text and not line.text.endswith("("):
            line.take("byline", "stands under the headline")
            anchor = Anchor(place, place + 1, None, _named(line.text))
            _add_bare_date(lines, anchor, zone)
            return anchor
        if not _is_headline(lines, place):
            break
    return None


def _add_bare_date(lines: Sequence[Line], anchor: Anchor, zone: str | None) -> None:
    """Take a line that is nothing but a date in, right under the byline or right above it."""
    for place in (anchor.end, anchor.first - 1):
        if not 0 <= place < len(lines) or not lines[place].free or len(lines[place].text) > _LONGEST_DATE:
            continue
        published = parse_date(lines[place].text, zone=zone)
        if published is not None:
            lines[place].take("published", "a date alone beside the byline")
            anchor.stamps = Stamps(published=published)
            anchor.first, anchor.end = min(anchor.first, place), max(anchor.end, place + 1)
            break


def _read_stamps(line: Line, zone: str | None) -> Stamps | None:
    if not line.free or len(line.text) > _LONGEST_STAMP:
        return None
    if _STAMP_WORD.match(line.text) or _DATE_THEN_BYLINE.fullmatch(line.text):
        return read_stamps(line.text, zone=zone)
    return None


def _passes_on(above: Sequence[Line]) -> bool:
    """Whether the form for sending the story stands above: then a date without a label is the story's."""
    return any(line.key == "send to" for line in above[-5:])


def _add_dates(lines: Sequence[Line], anchor: Anchor, zone: str | None) -> None:
    """Take the dates on the next lines in, as long as each says something new."""
    while anchor.end < len(lines) and anchor.stamps is not None:
        line = lines[anchor.end]
        more = _read_stamps(line, zone) if _STAMP_WORD.match(line.text) else None
        if more is None:
            break
        line.take("updated" if more.updated else "published", "labelled as a date")
        anchor.stamps = Stamps(
            published=anchor.stamps.published or more.published,
            updated=anchor.stamps.updated or more.updated,
            plain=anchor.stamps.plain or more.plain,
            rest=anchor.stamps.rest,
            unreadable=anchor.stamps.unreadable or more.unreadable,
        )
        anchor.end += 1


def _add_byline(lines: Sequence[Line], anchor: Anchor) -> None:
    """Take the byline right above the dates in, else the one right below them."""
    if anchor.byline:
        return
    above = anchor.first - 1
    if above >= 0 and lines[above].free and _is_head_byline(lines[above]):
        anchor.first = above
        lines[above].take("byline", "stands above the dates")
        anchor.byline = _named(lines[above].text)
    elif anchor.end < len(lines) and _is_head_byline(lines[anchor.end]):
        lines[anchor.end].take("byline", "stands under the dates")
        anchor.byline = _named(lines[anchor.end].text)
        anchor.end += 1


def _is_head_byline(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_BYLINE:
        return False
    return text == "By" or (text.startswith("By ") and not is_sentence(text)) or is_byline(text)


def _named(text: str | None) -> str | None:
    """A byline as printed; None where it is the bare word."""
    return None if text is None or text.strip().casefold() in ("", "by") else text.strip()


def read_head(lines: Sequence[Line], anchor: Anchor) -> Head:
    """Read what stands above byline and dates; claims all of it."""
    head = Head(anchor.end, section=_section_above(lines[: anchor.first]))
    slot = [line for line in lines[: anchor.first] if line.free]
    while len(slot) > 1 and is_advertisement(slot[0]):
        slot.pop(0).take("advertisement", "a short line in Hangul above the headline")
    if len(slot) == 1 and is_advertisement(slot[0], alone=True):
        slot.pop().take("advertisement", "one word in Hangul in the place above the headline")
    glued = anchor.first < len(lines) and lines[anchor.first].glued
    while len(slot) > 1 and (glued or slot[0].text.endswith(_CUT)):
        slot.pop(0).take("other headline", "stands above the headline")
    if slot:
        head.title = slot[0].text
        slot[0].take("title", "stands above byline and dates")
    if len(slot) > 1:
        head.subtitle = " ".join(line.text for line in slot[1:])
        take_all(slot[1:], "subtitle", "stands between headline and byline")
    return head


def read_bare_head(lines: Sequence[Line]) -> Head:
    """Read the head of a story that shows neither byline nor date: the line in the slot under the page's own links."""
    first = next((place for place, line in enumerate(lines) if line.free), len(lines))
    section = None
    if first < len(lines) and _is_first_section(lines, first):
        section = lines[first].text
        lines[first].take("section", "the first line of the page")
        first = next((place for place, line in enumerate(lines) if line.free), len(lines))
    head = Head(first, section=section)
    under_links = any(line.key in labels.PAGE_ENDS for line in lines[:first])
    if under_links and first < len(lines) and lines[first].blanks <= _SLOT and _is_headline(lines, first):
        head.title, head.start = lines[first].text, first + 1
        lines[first].take("title", "stands in the slot under the links")
        head.section = head.section or _section_above(lines[:first])
    return head


def _is_first_section(lines: Sequence[Line], place: int) -> bool:
    """Whether the first line is a section: right under the page's links, or in capitals and set off from the rest."""
    line = lines[place]
    if is_section(line) and not line.blanks:
        return True
    letters = line.text.replace("&", "").replace(" ", "").replace("-", "")
    apart = line.blanks < _SLOT and place + 1 < len(lines) and lines[place + 1].blanks > 0
    in_capitals = letters.isalpha() and line.text.isupper() and len(line.text.split()) <= _SECTION_WORDS
    return apart and in_capitals and _can_be_section(line)


def _is_headline(lines: Sequence[Line], place: int) -> bool:
    """Whether the line is neither a paragraph, nor a caption that comes twice, nor a signature."""
    text = lines[place].text
    twice = place + 1 < len(lines) and lines[place + 1].text == text
    closed = text.startswith("(") and text.endswith(")")
    return not (len(text) > _LONGEST_HEADLINE or twice or closed or is_sentence(text) or read_signature(text))


def _section_above(above: Sequence[Line]) -> str | None:
    """The section: the last line of the menu, or the line above the label of the newest stories."""
    menu = [line for line in above if line.claim in ("menu", None) and is_section(line)]
    for place, line in enumerate(above[1:], 1):
        if line.key in labels.LATEST and above[place - 1].text.isupper() and _can_be_section(above[place - 1]):
            menu.append(above[place - 1])
    if not menu:
        return _unknown_section(above)
    last = menu[-1]
    entries = [line.key for line in menu[:-1]]
    if last.key in labels.MENU_ENDS and entries and last.key not in entries:
        return None
    last.claim, last.rule = "section", "the last line of the menu"
    take_all(menu, "menu", "one of the sections above the headline")
    return last.text


def _unknown_section(above: Sequence[Line]) -> str | None:
    """The short line right under the link to the top, set off from the headline below it."""
    for place, line in enumerate(above[1:-1], 1):
        under_link = above[place - 1].key == "back to top" and not line.blanks
        if under_link and line.free and _can_be_section(line) and above[place + 1].blanks:
            line.take("section", "stands right under the link to the top")
            return line.text
    return None


def _can_be_section(line: Line) -> bool:
    return len(line.text) <= _LONGEST_SECTION and line.text[:1].isupper() and line.claim in (None, "menu")


def is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence and is long enough to be one; a headline may be a question.

    Example:
        >>> is_sentence("The river rose by two metres before dawn on Monday."), is_sentence("Rivers run high")
        (True, False)
    """
    if len(text) <= 40:
        return False
    return bool(_FULL_STOP.search(text[-5:])) or (len(text) > _LONGEST_QUESTION and bool(_QUESTION.search(text[-4:])))
