"""Text to date: one printed date, or the dates within any text.

The grammar is closed: a text is a date as a whole or not at all, and prose that mentions a date is none. Nothing is
filled in: without a year there is no date, without a time a `date`, and without a zone a naive datetime.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from heraldparse.dates import words as date_words
from heraldparse.dates.ago import counted_back
from heraldparse.dates.iso import match_iso, read_iso
from heraldparse.dates.scan import Context, scan
from heraldparse.dates.tokens import LABEL, Tokens, labels_in, tokenise

Stamp = datetime | date | None
_LONGEST_DATE = 160
_DIGIT = re.compile(r"\d")
_EPOCH = re.compile(r"(\d{10})(\d{3})?")
_EPOCH_START, _EPOCH_END = datetime(1990, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_DAY_ALONE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_OPENING = re.compile(r"l?[\[(|·~,.:/-]*[fc]?")
_CLOSING = re.compile(r"[\])|·~,.-]*")
_SECTION = re.compile(r"(?P<name>x(?:[&/fc-]?x){0,4})(?P<mark>[|·/,~-]?)")


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
    found = scan(tokens := tokenise(text), context_of(zone, now, day_first=day_first))
    if not found:
        return counted_back(_without_label(tokens), now) if now else None
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
        for found in scan(tokens, context_of(zone, now, day_first=day_first))
        if found.value
    ]


def context_of(zone: str | tzinfo | None, now: datetime | None, *, day_first: bool | None) -> Context:
    """What a date is read with, as the callers of `parse_date` give it."""
    return Context(ZoneInfo(zone) if isinstance(zone, str) else zone, now, day_first)


def _bare_number(text: str) -> Stamp:
    """Eight figures are a day; ten are seconds since 1970, thirteen milliseconds."""
    if match := _DAY_ALONE.fullmatch(text):
        found = scan(tokenise("-".join(match.groups())))
        return found[0].value if found else None
    if match := _EPOCH.fullmatch(text):
        moment = datetime.fromtimestamp(int(match[1]), UTC) + timedelta(milliseconds=int(match[2] or 0))
        return moment if _EPOCH_START <= moment < _EPOCH_END else None
    return None


def _without_label(tokens: Tokens) -> str:
    """The text after the label that it begins with."""
    match = LABEL.match(tokens.shape)
    return tokens.words(match.end() if match else 0, len(tokens.shape))


def _is_section(tokens: Tokens, last: int) -> bool:
    """Whether the first tokens are a section's name: a few capitalised words, glued to the date or with a mark."""
    match = _SECTION.fullmatch(tokens.shape, 0, last)
    starts = [at for at in range(last) if tokens.shape[at] == "x" and tokens.shape[max(0, at - 1)] != "-"]
    if not match or any(tokens.word(at)[0].islower() for at in starts):
        return False
    return bool(match["mark"]) or tokens.spans[last - 1][1] == tokens.spans[last][0]
