"""Text to date: one printed date, or the line of a head that tells when a story was published and updated.

The grammar is closed: a text is a date as a whole or not at all, and prose that mentions a date is none. Nothing is
filled in: without a year there is no date, without a time a `date`, and without a zone a naive datetime.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from heraldparse.dates import words as date_words
from heraldparse.dates.ago import AGO, counted_back
from heraldparse.dates.glued import with_seams
from heraldparse.dates.iso import match_iso, read_iso
from heraldparse.dates.prose import SEPARATORS, is_prose
from heraldparse.dates.scan import Context, Found, scan
from heraldparse.dates.tokens import LABEL, Label, Tokens, labels_in, tokenise

Stamp = datetime | date | None
_LONGEST_DATE = 160
_LONGEST_LINE = 300
# A year, 30.10.24, or 30 Oct 24.
_HINT = re.compile(r"\d(?:\d{3}|\d?[./-] ?\d\d?[./-] ?\d\d|\d?[. ]{1,2}(?:[^\W\d_]{3,12}\.? ?|[ก-๛.]{2,20} ?)\d\d)")
_SHORT_YEARS = ("年", "'", "’")
_SHORT_YEAR = re.compile(r"\d{1,2}[. ]{0,2}[^\W\d_]{0,9}\.?,? ?['’]\d\d|[\d元]年")  # 30. Oct '24, 令和6年
_RUN_ON = re.compile(r"(?: [a-z]{2,20}){6}")  # no head has so many small words in a row
_DIGIT = re.compile(r"\d")
_EPOCH = re.compile(r"(\d{10})(\d{3})?")
_EPOCH_START, _EPOCH_END = datetime(1990, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_DAY_ALONE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_OPENING = re.compile(r"l?[\[(|·~,.:/-]*[fc]?")
_CLOSING = re.compile(r"[\])|·~,.-]*")
_SECTION = re.compile(r"(?P<name>x(?:[&/fc-]?x){0,4})(?P<mark>[|·/,~-]?)")
_HALF_DATE = re.compile(r"[MX]\.?d|d[.o]?[MX]|d:d|d[./-]d|R")
_RANGE = re.compile(r"[~x-]")
_RANGE_START = re.compile(
    r"(?:^|[^:/.d-])(?:d[.o]{1,2}|d[.o]{0,2}[MX]\.?)[~-]$|(?:^|[^:/.d-])d-$"
)  # 14. - 20. Januar 2022


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date within a longer text.

    Example:
        >>> FoundDate(0, 10, date(2024, 10, 30)).value.year
        2024
    """

    start: int
    """Where it starts in the text, its weekday included."""
    end: int
    """Where it ends."""
    value: datetime | date
    """The date, in one of the three forms of `parse_date`."""


@dataclass(frozen=True, slots=True)
class Stamps:
    """What the line of a head says about dates.

    Example:
        >>> Stamps(plain=date(2024, 10, 30)).published is None
        True
    """

    published: Stamp = None
    """The date labelled as that of publication; None where none is."""
    updated: Stamp = None
    """The date labelled as that of the last change; None where none is."""
    plain: Stamp = None
    """The first date without a label; None where all have one."""
    rest: str = ""
    """The other words of the line (`By Yoon Min-sik`), ` | ` where a date parted them; empty where there are none."""
    unreadable: tuple[str, ...] = ()
    """Labelled dates that could not be read, as printed with their labels."""


def day_first_in(language: str | None) -> bool | None:
    """How a language orders day and month between slashes.

    Args:
        language: a language code as pages declare it (`de`, `en-GB`, `pt_BR`), or None.

    Returns:
        True for day first, False for month first, None where it is unsure, as in plain `en`.

    Example:
        >>> day_first_in("de-AT"), day_first_in("en-US"), day_first_in("en")
        (True, False, None)
    """
    code = (language or "").strip().lower().replace("_", "-")
    if code in date_words.MONTH_FIRST.split():
        return False
    known = date_words.DAY_FIRST.split()
    return True if code in known or code.partition("-")[0] in known else None


def parse_date(
    text: str, *, zone: str | tzinfo | None = None, now: datetime | None = None, day_first: bool | None = None
) -> datetime | date | None:
    """Reads a text that is one printed date.

    Before it may stand a label (`Published :`), a weekday, and the name of a section, glued or set apart by a mark.
    `2021.10.05`, `2021/10/05` and eight figures have the year first, `05.10.2021` the day; `10/05/2021` is read only
    where one order is impossible, the weekday decides, or `day_first` is given. A number of 10 or 13 figures is a Unix
    time. A weekday that does not fit the day is not looked at.

    Args:
        text: any text.
        zone: the zone of a time that is printed without one, as a name or an object.
        now: the moment that `2 hours ago` counts back from; such dates are None without it.
        day_first: how the page orders day and month between slashes (see `day_first_in`).

    Returns:
        A `date` where no time is printed; a naive datetime where neither the text nor `zone` tells the zone, or the
        printed zone is one of several by that name (`IST`); else a datetime with a fixed offset. None where the text is
        not a date, has no year, or has a day or time that does not exist (31 February, 24:00).

    Raises:
        ValueError: `zone` is a name that no zone could have.
        zoneinfo.ZoneInfoNotFoundError: `zone` is the name of no known zone.

    Example:
        >>> parse_date("Published : Oct. 30, 2024 - 09:26", zone="Asia/Seoul").isoformat()
        '2024-10-30T09:26:00+09:00'
        >>> parse_date("Arts & DesignJuly 9, 2019")
        datetime.date(2019, 7, 9)
        >>> parse_date("They met on July 9, 2019 in Seoul") is None
        True
    """
    if len(text) > _LONGEST_DATE or not (now or _DIGIT.search(text)):
        return None
    text = unicodedata.normalize("NFC", text).strip()
    if text[:1].isdecimal() and text[-1:].isdecimal() and text.isdecimal():
        return _bare_number(text)
    if form := match_iso(text):
        return read_iso(form, zone)
    found = scan(tokens := tokenise(text), _context(zone, now, day_first=day_first))
    if not found:
        return counted_back(_without_label(tokens), now)
    head, tail = tokens.shape[: found[0].first], tokens.shape[found[0].last :]
    if len(found) > 1 or not _CLOSING.fullmatch(tail):
        return None
    label = next((label for label in labels_in(tokens) if label.first < found[0].first <= label.last), None)
    if label:
        head = head[: label.first]
    fits = _OPENING.fullmatch(head) or _is_section(tokens, len(head))
    return found[0].value if fits and (not label or label.meaning != "other") else None


def find_dates(
    text: str, *, zone: str | tzinfo | None = None, now: datetime | None = None, day_first: bool | None = None
) -> list[FoundDate]:
    """Finds the dates within any text, prose included.

    Args:
        text: any text; it is read in Unicode's form NFC, to which the places refer.
        zone: as for `parse_date`.
        now: as for `parse_date`; only words such as `today` are found by it.
        day_first: as for `parse_date`.

    Returns:
        The dates that can be read, in order, without overlap.

    Raises:
        ValueError: as for `parse_date`.
        zoneinfo.ZoneInfoNotFoundError: as for `parse_date`.

    Example:
        >>> [found.value for found in find_dates("from 1 May 2024 to 3 May 2024")]
        [datetime.date(2024, 5, 1), datetime.date(2024, 5, 3)]
    """
    if not (now or _DIGIT.search(text)):
        return []
    tokens = tokenise(unicodedata.normalize("NFC", text))
    return [
        FoundDate(tokens.spans[found.first][0], tokens.spans[found.last - 1][1], found.value)
        for found in scan(tokens, _context(zone, now, day_first=day_first))
        if found.value
    ]


def read_stamps(
    text: str, *, zone: str | tzinfo | None = None, now: datetime | None = None, day_first: bool | None = None
) -> Stamps | None:
    """Reads a line of an article's head that consists of dates, their labels, and little else.

    Args:
        text: any line.
        zone: as for `parse_date`.
        now: as for `parse_date`.
        day_first: as for `parse_date`.

    Returns:
        The dates by their labels; dates of events, deadlines and comments are in none of the fields. None where the
        line holds no date of the story, is longer than 300 characters, or is prose.

    Raises:
        ValueError: as for `parse_date`.
        zoneinfo.ZoneInfoNotFoundError: as for `parse_date`.

    Example:
        >>> read_stamps("July 10, 2024 - 14:06 By Yoon Min-sik").rest
        'By Yoon Min-sik'
        >>> stamps = read_stamps("Published : Apr 18, 2022 - 16:41      Updated : Apr 18, 2022 - 17:05")
        >>> stamps.published.minute, stamps.updated.minute
        (41, 5)
    """
    if len(text) > _LONGEST_LINE or not (now or _hints_at_date(text)) or _RUN_ON.search(text):
        return None
    tokens = tokenise(text := with_seams(unicodedata.normalize("NFC", text)))
    found = scan(tokens, _context(zone, now, day_first=day_first))
    labels = [label for label in labels_in(tokens) if _is_label(tokens, label, found)]
    meanings = _meanings(found, labels)
    if _is_range(tokens, found, meanings):
        return None
    tokens = replace(tokens, text=text)
    stamps: dict[str, Stamp] = {}
    for one, label in zip(found, meanings, strict=True):
        if one.value:
            stamps.setdefault(label.meaning if label else "plain", one.value)
    unreadable = _impossible(tokens, found, meanings)
    taken = [(label.first, label.last) for label in meanings if label]
    taken += [(one.first - (tokens.shape[one.first - 1 : one.first] in ("f", "c", "b")), one.last) for one in found]
    for label, last in _dateless(tokens, found, labels):
        words = _words(tokens, label.first, last)
        value = counted_back(_words(tokens, label.last, last), now)
        if value:
            stamps.setdefault(label.meaning, value)
        else:
            unreadable.append(words)
        taken.append((label.first, last))
    rest = _rest(tokens, taken)
    labelled = any(label and label.meaning != "plain" for label in meanings)
    opening = bool(found) and tokens.shape[: found[0].first] == "f"
    if not (stamps.keys() - {"other"} or unreadable) or is_prose(rest, labelled=labelled, opening=opening):
        return None
    return Stamps(stamps.get("published"), stamps.get("updated"), stamps.get("plain"), rest, tuple(unreadable))


def _context(zone: str | tzinfo | None, now: datetime | None, *, day_first: bool | None) -> Context:
    return Context(ZoneInfo(zone) if isinstance(zone, str) else zone, now, day_first)


def _hints_at_date(text: str) -> bool:
    if _HINT.search(text):
        return True
    return any(sign in text for sign in _SHORT_YEARS) and _SHORT_YEAR.search(text) is not None


def _bare_number(text: str) -> Stamp:
    """Eight figures are a day; ten are seconds since 1970, thirteen milliseconds."""
    if match := _DAY_ALONE.fullmatch(text):
        found = scan(tokenise("-".join(match.groups())))
        return found[0].value if found else None
    if match := _EPOCH.fullmatch(text):
        moment = datetime.fromtimestamp(int(match[1]), UTC) + timedelta(milliseconds=int(match[2] or 0))
        return moment if _EPOCH_START <= moment < _EPOCH_END else None
    return None


def _is_label(tokens: Tokens, label: Label, found: list[Found]) -> bool:
    """Whether the word stands as a label, and not within a sentence (`the page was updated on ...`)."""
    before = tokens.shape[label.first - 1] if label.first else ""
    if (
        not before
        or before not in "xMWzlL"
        or label.meaning == "other"
        or ":" in tokens.shape[label.first : label.last]
    ):
        return True
    if not tokens.word(label.first)[0].islower() or any(one.last == label.first for one in found):
        return True
    return any(one.last < label.first for one in found) and any(label.first < one.first <= label.last for one in found)


def _meanings(found: list[Found], labels: list[Label]) -> list[Label | None]:
    """The label of each date: the one before it, or on a line that ends in a label the one after it."""
    before = [next((label for label in labels if label.first < one.first <= label.last), None) for one in found]
    after = [next((label for label in labels if label.first == one.last), None) for one in found]
    return after if found and not before[0] and after[-1] else before


def _is_range(tokens: Tokens, found: list[Found], meanings: list[Label | None]) -> bool:
    """Whether two dates without labels, or a day and a date, are the first and last day of something."""
    if any(_RANGE_START.search(tokens.shape, max(0, one.first - 6), one.first) for one in found):
        return True
    return any(
        not meanings[at] and not meanings[at + 1] and _RANGE.fullmatch(tokens.shape[one.last : found[at + 1].first])
        for at, one in enumerate(found[:-1])
    )


def _words(tokens: Tokens, first: int, last: int) -> str:
    """The text of some tokens, without separators around it."""
    if first >= last:
        return ""
    return tokens.text[tokens.spans[first][0] : tokens.spans[last - 1][1]].strip(SEPARATORS)


def _impossible(tokens: Tokens, found: list[Found], meanings: list[Label | None]) -> list[str]:
    """The labelled dates that have the form of one and no value."""
    return [
        _words(tokens, min(label.first, one.first), max(label.last, one.last))
        for one, label in zip(found, meanings, strict=True)
        if label and label.meaning in ("published", "updated") and not one.value
    ]


def _dateless(tokens: Tokens, found: list[Found], labels: list[Label]) -> Iterator[tuple[Label, int]]:
    """The labels that half a date follows (`Updated 3 hours ago`), and the index after it."""
    marks = [at for at, sign in enumerate(tokens.shape) if sign in "|·"]
    ends = sorted([label.first for label in labels] + [one.first for one in found] + marks + [len(tokens.shape)])
    for label in labels:
        last = next(end for end in ends if end >= label.last)
        words = _words(tokens, label.last, last)
        half = _HALF_DATE.search(tokens.shape, label.last, last) or AGO.fullmatch(words)
        if half and label.meaning in ("published", "updated") and len(words) <= 40:
            yield label, last


def _without_label(tokens: Tokens) -> str:
    """The text after the label that it begins with."""
    match = LABEL.match(tokens.shape)
    return _words(tokens, match.end() if match else 0, len(tokens.shape))


def _is_section(tokens: Tokens, last: int) -> bool:
    """Whether the first tokens are a section's name: a few capitalised words, glued to the date or with a mark."""
    match = _SECTION.fullmatch(tokens.shape, 0, last)
    starts = [at for at in range(last) if tokens.shape[at] == "x" and tokens.shape[max(0, at - 1)] != "-"]
    if not match or any(tokens.word(at)[0].islower() for at in starts):
        return False
    return bool(match["mark"]) or tokens.spans[last - 1][1] == tokens.spans[last][0]


def _rest(tokens: Tokens, taken: list[tuple[int, int]]) -> str:
    """The words that belong neither to a date nor to a label."""
    pieces, at = [], 0
    for first, last in [*sorted(taken), (len(tokens.shape), 0)]:
        pieces.append(_words(tokens, at, first).lstrip(". "))
        at = max(at, last)
    return " | ".join(piece for piece in pieces if any(map(str.isalnum, piece)))
