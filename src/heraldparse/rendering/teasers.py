"""The entries of list and home pages: how a page shows that it is one, and where each entry begins and ends."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from heraldparse import labels
from heraldparse.dates import parse_date
from heraldparse.models import Teaser
from heraldparse.rendering.furniture import claim_named, is_dash, is_section, name_of
from heraldparse.rendering.head import is_sentence
from heraldparse.rendering.lines import Line, take_all

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE_END = re.compile(
    rf"(?:{_MONTH} \d{{1,2}}, ?\d{{4}}|\d{{4}}[-.]\d{{1,2}}[-.]\d{{1,2}}\.?)(?:(?: ?- ?| )\d{{1,2}}:\d\d(?::\d\d)?)?$"
)
_LONGEST_DATE_LINE = 80
_LONGEST_SECTION = 30
_LONGEST_HEADLINE = 110  # a longer line under a headline is its summary
_LONGEST_HANGUL_HEADLINE = 55
_LONGEST_BYLINE = 120
_FEWEST = 2
_DEEPEST_HEAD = 4  # lines from a date up to its headline
_SHORT_SECTION = 22
_SECTION_WORDS = 3
_HANGUL = re.compile("[\uac00-\ud7a3]")
_PERSON_PAGE = re.compile(r"Articles by \S")
_CUT = ("...", "…")
_PLUS = "+ "
_SECONDS = re.compile(r"\d:\d\d:\d\d$")


@dataclass(slots=True)
class Entry:
    """One entry of a list while it is read."""

    title: Line
    summary: list[Line]
    section: str | None = None
    published: date | None = None
    byline: str | None = None


@dataclass(slots=True)
class Mark:
    """A line of a list with what it is: `text`, `date`, `section`, `byline` or `dash`."""

    kind: str
    line: Line
    section: str | None = None
    published: date | None = None


def read_teasers(lines: Sequence[Line], zone: str | None) -> list[Teaser]:
    """Read the entries of a list or home page; an empty list where the lines are none."""
    marks = [mark for line in lines if line.free and not name_of(line) for mark in _marks(line, zone)]
    _find_sections(marks)
    entries = _read_dashed(marks) or _read_dated(marks) or _read_home(marks)
    if not entries:
        return []
    for number, entry in enumerate(entries, 1):
        entry.title.take(f"teaser {number}", "the headline of an entry")
        take_all(entry.summary, f"teaser {number}", "the summary of an entry")
    claim_named(lines)
    _claim_rest(marks)
    return [_teaser(entry) for entry in entries]


def _find_sections(marks: Sequence[Mark]) -> None:
    """Mark short lines above a headline as sections where no table knows them: the date or the byline follows it."""
    for place, mark in enumerate(marks[:-2]):
        words = mark.line.text.split()
        short = len(mark.line.text) <= _SHORT_SECTION and len(words) <= _SECTION_WORDS and mark.line.text[0].isupper()
        if mark.kind == "text" and short and mark.line.text[-1].isalpha():
            title, under = marks[place + 1], marks[place + 2]
            if title.kind == "text" and not _is_summary(title.line) and under.kind in ("date", "byline"):
                mark.kind, mark.section = "section", mark.line.text


def _teaser(entry: Entry) -> Teaser:
    return Teaser(
        title=entry.title.text.removeprefix(_PLUS),
        summary=" ".join(line.text for line in entry.summary) or None,
        section=entry.section,
        published=entry.published,
        byline=entry.byline,
    )


def _claim_rest(marks: Iterable[Mark]) -> None:
    for mark in marks:
        mark.line.take("page heading" if mark.kind == "text" else f"teaser {mark.kind}", "stands on a list page")


def _marks(line: Line, zone: str | None) -> list[Mark]:
    """What a line is: one thing, or a plus and the headline after it."""
    mark = _mark(line, zone)
    return [Mark("dash", line), mark] if mark.kind == "text" and line.text.startswith(_PLUS) else [mark]


def _mark(line: Line, zone: str | None) -> Mark:
    text = line.text
    if is_dash(line):
        return Mark("dash", line)
    if is_section(line):
        return Mark("section", line, text)
    if len(text) <= _LONGEST_BYLINE and text.startswith("By ") and not is_sentence(text):
        return Mark("byline", line)
    dated = _DATE_END.search(text) if len(text) <= _LONGEST_DATE_LINE and text[-1:].isdigit() else None
    if dated:
        glued = text[: dated.start()]
        section = glued.strip(" |·-") or None
        if section is None or _is_section_of_date(section, spaced=glued != section):
            published = parse_date(dated[0], zone=zone)
            if published is not None:
                return Mark("date", line, section, published)
    return Mark("text", line)


def _is_section_of_date(section: str, *, spaced: bool) -> bool:
    """Whether the words before a date are its section: glued to it, or a known one."""
    if section.casefold() in labels.SECTIONS:
        return True
    return not spaced and len(section) <= _LONGEST_SECTION and section[0].isupper() and section[-1].islower()


def _read_dashed(marks: Sequence[Mark]) -> list[Entry]:
    """The entries of which each follows a dash or a plus."""
    groups: list[list[Mark]] = [[]]
    for mark in marks:
        if mark.kind == "dash":
            groups.append([])
        else:
            groups[-1].append(mark)
    above, below = groups[0], groups[1:]
    evident = sum(_is_entry(group) for group in below)
    dated = any(mark.kind == "date" or mark.line.text.startswith("+") for mark in marks)
    if not evident or (evident == 1 and not dated):
        return []
    if any(mark.kind == "date" for mark in above) and _is_entry(above):
        below.insert(0, above)
    return [entry for group in below if (entry := _entry(group)) is not None]


def _is_entry(group: Sequence[Mark]) -> bool:
    """Whether a headline has a date or a summary under it."""
    texts = [mark for mark in group if mark.kind == "text"]
    return bool(texts) and len(group) > 1 and (len(texts) > 1 or any(mark.kind == "date" for mark in group))


def _entry(group: Sequence[Mark]) -> Entry | None:
    texts = [mark.line for mark in group if mark.kind == "text"]
    if not texts:
        return None
    entry = Entry(texts[0], texts[1:])
    for mark in group:
        entry.section = entry.section or mark.section
        entry.published = entry.published or mark.published
        if mark.kind == "byline":
            entry.byline = mark.line.text
    return entry


def _read_dated(marks: Sequence[Mark]) -> list[Entry]:
    """The entries of a list without dashes: a date stands before the summaries or after them."""
    dated = [place for place, mark in enumerate(marks) if mark.kind == "date"]
    if not dated:
        return []
    first = dated[0]
    texts = [mark for mark in marks[:first] if mark.kind == "text"]
    if not texts:
        return []
    under = marks[first + 1] if first + 1 < len(marks) else None
    before_summary = not _is_summary(texts[-1].line) and under is not None and _is_summary(under.line)
    if len(dated) < _FEWEST and not _is_dated_list(marks, first, texts):
        return []  # one bare date may stand under any headline
    return _dates_first(marks, dated) if before_summary else _dates_last(marks, first)


def _is_dated_list(marks: Sequence[Mark], first: int, texts: Sequence[Mark]) -> bool:
    """Whether one date is enough: its section stands with it, it tells the second, or the summary beside it is cut."""
    if marks[first].section or any(mark.kind == "section" for mark in marks) or _SECONDS.search(marks[first].line.text):
        return True
    beside = [texts[-1], *marks[first + 1 : first + 2]]
    if any(_is_cut(mark.line) for mark in beside):
        return len(texts) <= _FEWEST
    return first + 1 == len(marks) and len(texts) == _FEWEST


def _is_cut(line: Line) -> bool:
    """Whether the line is a summary that stops amid a sentence."""
    return len(line.text) > _LONGEST_HEADLINE and not is_sentence(line.text)


def _dates_first(marks: Sequence[Mark], dated: Sequence[int]) -> list[Entry]:
    """Entries of section, headline, date and summary in this order."""
    entries: list[Entry] = []
    ends = [_headline_before(marks, place) for place in dated[1:]] + [len(marks)]
    for place, end in zip(dated, ends, strict=True):
        start = _headline_before(marks, place)
        title = next((mark.line for mark in marks[start : start + 2] if mark.kind == "text"), None)
        if title is None:
            continue
        summary = [mark.line for mark in marks[place + 1 : end] if mark.kind == "text"]
        entry = Entry(title, summary, marks[place].section, marks[place].published)
        for mark in marks[start:end]:
            entry.section = entry.section or mark.section
            entry.byline = mark.line.text if mark.kind == "byline" else entry.byline
        entries.append(entry)
    return entries


def _headline_before(marks: Sequence[Mark], place: int) -> int:
    """Where the entry begins whose date stands at `place`: at its headline, or at the section above it."""
    above = (back for back in range(place - 1, max(place - _DEEPEST_HEAD, -1), -1) if marks[back].kind == "text")
    place = next(above, place)
    return place - 1 if place and marks[place - 1].kind == "section" else place


def _dates_last(marks: Sequence[Mark], first: int) -> list[Entry]:
    """Entries of headline, summary and date, of which the date may be missing."""
    entries: list[Entry] = []
    section: str | None = None
    for place, mark in enumerate(marks):
        if mark.kind == "section":
            section = None if mark.line.text.isupper() else mark.line.text
        elif mark.kind == "date" and entries:
            entries[-1].published = entries[-1].published or mark.published
            entries[-1].section = entries[-1].section or mark.section
        elif mark.kind == "byline" and entries:
            entries[-1].byline = entries[-1].byline or mark.line.text
        elif mark.kind == "text":
            _add_text(entries, marks, place, section)
            section = None if entries and entries[-1].title is mark.line else section
    above = {id(mark.line) for mark in marks[:first]}
    opening = sum(id(entry.title) in above for entry in entries)
    return [entry for place, entry in enumerate(entries) if place >= opening - 1 or entry.summary]


def _add_text(entries: list[Entry], marks: Sequence[Mark], place: int, section: str | None) -> None:
    """Take a line as the summary of the last entry, or as the headline of a new one."""
    line = marks[place].line
    last = entries[-1] if entries else None
    takes = last is not None and not last.summary and last.published is None
    closes = place + 1 < len(marks) and marks[place + 1].kind == "date"
    if last is not None and takes and (_is_summary(line) or (closes and len(line.text) > len(last.title.text))):
        last.summary.append(line)
    else:
        entries.append(Entry(line, [], section))


def _is_summary(line: Line) -> bool:
    """Whether a line is too long, or too much of a sentence, to be a headline."""
    text = line.text
    longest = _LONGEST_HANGUL_HEADLINE if _HANGUL.search(text[:20]) else _LONGEST_HEADLINE
    return len(text) > longest or is_sentence(text) or (len(text) > longest // 2 and text.endswith(_CUT))


def _read_home(marks: Sequence[Mark]) -> list[Entry]:
    """The entries of a home page: section, headline, byline, summary, of which all but the headline may be missing."""
    entries: list[Entry] = []
    section: str | None = None
    for place, mark in enumerate(marks):
        last = entries[-1] if entries else None
        if mark.kind == "section":
            section = mark.line.text
        elif mark.kind == "byline" and last and not last.byline and not last.summary and section is None:
            last.byline = mark.line.text
        elif mark.kind == "text" and last and section is None and _is_home_summary(marks, place, last):
            last.summary.append(mark.line)
        elif mark.kind == "text":
            entries.append(Entry(mark.line, [], section))
            section = None
    signed = sum(bool(entry.byline and entry.summary) for entry in entries)
    filed = sum(bool(entry.section and (entry.summary or entry.byline)) for entry in entries)
    cut = sum(bool(entry.summary) and _is_cut(entry.summary[-1]) for entry in entries)
    prose = sum(_is_summary(entry.title) for entry in entries)
    apart = sum(bool(mark.line.blanks) for mark in marks) * 2 > len(marks)  # so stands a story with sub-headings
    is_home = (signed >= _FEWEST or (max(filed, cut) >= _FEWEST and not apart)) and prose * 2 <= len(entries)
    return entries if is_home or _PERSON_PAGE.match(marks[0].line.text if marks else "") else []


def _is_home_summary(marks: Sequence[Mark], place: int, last: Entry) -> bool:
    """Whether a line goes with the headline above it: a sentence, or what stands under a byline."""
    if last.summary or _is_summary(last.title):
        return False
    signed_below = place + 1 < len(marks) and marks[place + 1].kind == "byline"
    return _is_summary(marks[place].line) or (last.byline is not None and not signed_below)
