"""Finds every date in a line. The grammar is one pattern over the signs of `date_tokens` and knows no language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache

from heraldparse.dates import calendar_words
from heraldparse.dates import words as date_words
from heraldparse.dates.tokens import EAST, MONTHS, RELATIVE_DAYS, WEEKDAYS, Tokens, fold
from heraldparse.dates.zones import fixed, zoned

_FIRST_YEAR, _LAST_YEAR = 1600, 2199  # software prints "no date" as the year 1 or 9999
_PIVOT = 68  # two digits up to this are in this century
_EAST_ASIAN_FORM = f"[{EAST}가-힣]"


@cache
def _east_asian() -> "re.Pattern[str]":
    """A letter of Chinese, Japanese or Korean; such ranges are compiled where a date wants them."""
    return re.compile(_EAST_ASIAN_FORM)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a line, by token: `first` to `last` (exclusive).

    Example:
        >>> from heraldparse.dates.tokens import tokenise
        >>> [found.value for found in scan(tokenise("Oct. 30, 2024 or Feb. 31, 2024"))]
        [datetime.date(2024, 10, 30), None]
    """

    first: int
    """Index of its first token."""
    last: int
    """Index after its last token."""
    value: datetime | date | None
    """None where the form is that of a date, but the calendar or the clock has no such one, or its order is unsure."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the caller knows about the dates of a page.

    Example:
        >>> Context(day_first=True).zone is None
        True
    """

    zone: tzinfo | None = None
    """The zone of times printed without one."""
    now: datetime | None = None
    """The moment that relative dates count back from."""
    day_first: bool | None = None
    """How 10/05/2021 is read; None where nobody knows."""


_WEEKDAY = r"(?:[WX]\.?|[(\[][WXmk]\.?[)\]])"
_MONTH = r"[MX](?:/M)?"  # Arabic has two names for a month
_ERA = "(?:e[dn]|E)"
_DATE = (
    r"(?:Y(?:-d-d|\.d\.d\.?|/d/d|~d~d|dd)"  # 2024-10-30, 2024. 10. 30.
    rf"|(?:Y(?:[(\[]{_ERA}[)\]])?y|Yy[(\[]{_ERA}y[)\]])dmdk?"  # 2024년 10월 30일, 2024年(令和6年)10月30日
    rf"|{_ERA}y(?:[(\[]Yy?[)\]])?dmdk?"  # 令和6年10月30日
    r"|d(?:\.d\.(?:Y|d)|/d/[Yd]|-d-[Yd])(?:y\.?)?"  # 30.10.2024
    rf"|d[o.]{{0,2}}[-/,]?f?{_MONTH}[.,]{{0,2}}[-/]?f?y?Yp?(?:y\.?)?"  # 30th of October, 2024
    r"|[MX]\.?[-/]?d[o.]?[,./-]?f?Y"  # Oct. 30, 2024
    r"|Y\.?[yi]\.?(?:d\.?[MX]|[MX]d(?:f\.?)?)"  # 2024. gada 30. oktobris, 2024 m. spalio 30 d.
    r"|Y[.,]{0,2}[-/]?[MX]\.?[-/]?d[o.]?"  # 2024. október 30.
    r"|[MX]\.?6"  # Apr 042013, a leaf of a calendar in three elements
    r"|dmd,?y?Y"  # 30 tháng 10 năm 2024
    r"|d[o.]?[MX]\.?d(?![:.hAPbpMX]|d(?!:d))|(?:d[o.]?[MX][.,]?|[MX]\.?d,?)'d(?!:)"  # 24 DEC 19, 24 Dec '19
    r"|8(?=T[6Yd])|R)"
)
_DATED = rf"(?:{_WEEKDAY},?(?:f\.?)?)?{_DATE}(?:,?{_WEEKDAY})?"
_HALF, _LATER = "[APb]", "[APbp]"
_PLAIN_TIME = rf"(?:{_HALF}?d:d(?::d(?:[.,][dYn68])?)?(?:h\.?)?{_LATER}?)"
_TIME = (
    rf"(?:{_PLAIN_TIME}"  # 09:26:00.000, 오전 9:26, 9:26 p.m.
    rf"|{_HALF}?dhd(?:i(?:ds)?)?{_HALF}?|{_HALF}?dh(?![xdf])"  # 14h30, 9時26分, 17 Uhr
    rf"|c\.?d\.d(?:h\.?)?{_LATER}?|d\.d(?:h\.?|{_LATER}|(?=z))|d{_LATER}"  # kl. 13.05, 10.55 Uhr, 9 am
    r"|(?<=T)[6Y]|Y(?=z))"  # T092600, 0926 GMT
)
_ZONE = r"(?:[,(\[]{0,2}(?:z(?:[+-](?:d:d|Y|d))?|[+-](?:d:d|Y|d)z?)[)\]]?(?:\((?:[xzlfc]{1,6}|(?:Y|d:d)[APbp]?z)\))?)"
_GAP = r"[,.:|·/@~(fchT-]{0,4}"
_MOMENT = re.compile(
    rf"(?P<day>{_DATED})(?:(?:{_GAP}|l:)(?P<time>{_TIME}))?(?P<zone>{_ZONE})?"
    rf"|(?:{_WEEKDAY},?)?(?P<early>{_TIME})(?:(?P<near>{_ZONE})|(?<=[APbph.]))[,|·/~fcb()-]{{0,3}}(?P<late>{_DATED})"
    rf"|(?:{_WEEKDAY},?)?(?P<plain>{_PLAIN_TIME})[,~fb]?(?P<after>{_DATED})(?P<far>{_ZONE})?"
    rf"|{_WEEKDAY}?,?(?P<c_day>[MX]\.?d)(?P<c_time>{_PLAIN_TIME})(?P<c_zone>{_ZONE})?(?P<c_year>Y)"
)
_PARTS = {"day": ("time", "zone"), "late": ("early", "near"), "after": ("plain", "far"), "c_day": ("c_time", "c_zone")}
_UNTIL = re.compile(r"-d:d")  # 10:00-11:00 is a span of time, and no offset
_ORDER = re.compile(r"[MX]6|Ydd|ddY|ddd|d[MX][Yd]|[MX]d[Yd]|Y[MX]d|Yd[MX]|8|R")
_GLUED_BEFORE = re.compile(r"\d[.:/-]?$")
_GLUED_AFTER = re.compile(r"[.:/-]?\d")
_BUDDHA = 543
_ON = frozenset({"am", "vom", "den", "le", "il", "el", "op"})
_BYLINE = frozenset(map(fold, date_words.BYLINE.split()))
_THAI = re.compile("[ก-๛]")


def is_empty(value: datetime | date | None) -> bool:
    """Whether it is the moment that software shows where it has none: the first second of 1970."""
    return isinstance(value, datetime) and value.replace(tzinfo=None) == datetime(1970, 1, 1)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, where the calendar has it and a newspaper could have been printed on it."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(tokens: Tokens, span: tuple[int, int]) -> int:
    """The printed weekday, 1 for Monday; 0 where none is printed or its word means different days."""
    for index in range(*span):
        if tokens.shape[index] == "W":
            return WEEKDAYS.get(fold(tokens.word(index)), 0)
    return 0


def _this_century(digits: str) -> int:
    """A year in two digits, in full; 0 where it would be none of this century."""
    return 2000 + int(digits) if len(digits) == 2 and int(digits) <= _PIVOT else 0


def _is_announced(tokens: Tokens, span: tuple[int, int]) -> bool:
    """Whether the words before say that a date follows: `am 8.5.12`, or the name of a writer at the end of a line."""
    first, last = span
    if not first:
        return False
    return fold(tokens.word(first - 1)) in _ON or (last == len(tokens.shape) and fold(tokens.word(0)) in _BYLINE)


def _in_figures(tokens: Tokens, places: list[int], span: tuple[int, int], context: Context, clock: str) -> date | None:
    """A date of three numbers, the year last or in two digits; `clock` is the shape of its time."""
    words = [tokens.word(place) for place in places]
    mark = tokens.shape[places[0] + 1]
    year = int(words[2])
    if len(words[2]) < 4:
        is_told = ":" in clock or "W" in tokens.shape[slice(*span)] or _is_announced(tokens, span)
        if mark == "." and not is_told and any(len(word) == 1 for word in words):  # 1.2.03 may be a version
            return None
        # Papers of East Asia put the year first: `18-03-08`.
        if mark in ".-/" and len(words[0]) == 2 and _east_asian().search(tokens.text):
            return calendar_day(_this_century(words[0]), int(words[1]), year)
        if mark == "-" or (mark == "/" and context.day_first is None):
            return None
        year = _this_century(words[2])
    readings = [calendar_day(year, int(words[1]), int(words[0])), calendar_day(year, int(words[0]), int(words[1]))]
    possible = [day for day in dict.fromkeys(readings) if day]
    if len(possible) < 2:
        return possible[0] if possible else None
    # Dots may part month and day only beside the American clock; nobody who writes 14h30 puts the month first.
    if mark == "m" or "h" in clock or (mark == "." and not re.search(_HALF, clock)):
        return readings[0]
    if context.day_first is not None:
        return readings[0 if context.day_first else 1]
    fitting = [day for day in possible if day.isoweekday() == _weekday(tokens, span)]
    return fitting[0] if len(fitting) == 1 else None


def _day(tokens: Tokens, places: list[int], span: tuple[int, int], context: Context, clock: str) -> date | None:
    """The date printed by the tokens at `places`, whose signs are numbers, months and words for today."""
    order = _ORDER.search("".join(tokens.shape[place] for place in places))
    if not order:
        return None
    places = places[order.start() : order.end()]
    words = [tokens.word(place) for place in places]
    match order.group():
        case "M6" | "X6":
            if words[1].startswith(("19", "20")):  # the year may come first, and something else after it
                return None
            return calendar_day(int(words[1][2:]), MONTHS[fold(words[0])], int(words[1][:2]))
        case "R":
            return context.now.date() - timedelta(RELATIVE_DAYS[fold(words[0])]) if context.now else None
        case "8":
            return calendar_day(int(words[0][:4]), int(words[0][4:6]), int(words[0][6:]))
        case "Ydd":
            return calendar_day(int(words[0]), int(words[1]), int(words[2]))
        case "ddY" | "ddd":
            return _in_figures(tokens, places, span, context, clock)
    month_at = next(at for at, place in enumerate(places) if tokens.shape[place] in "MX")
    month = fold(words.pop(month_at))
    year, day = (
        sorted(map(int, words), reverse=True)
        if len(max(words, key=len)) == 4
        else (_this_century(words[1]), int(words[0]))
    )
    if month in calendar_words.MONTHS_WITHOUT_DOT and tokens.shape[places[0] + 1] == ".":
        return None
    if _THAI.search(tokens.text):  # the Buddhist era is 543 years ahead
        year = _of_buddha(year, words[-1])
    return calendar_day(year, MONTHS[month], day)


def _of_buddha(year: int, digits: str) -> int:
    """The year of a Thai text, which may be of the Buddhist era, in full or in its last two figures."""
    if len(digits) == 2:
        return 2500 + int(digits) - _BUDDHA
    return year - _BUDDHA if year > 2400 else year


def _of_era(tokens: Tokens, span: tuple[int, int]) -> date | None:
    """A date whose year is counted in an era of East Asia, or told in both ways."""
    shape = tokens.shape
    numbers = [tokens.word(at) for at in range(*span) if shape[at] in "dnY"]
    era = next(at for at in range(*span) if shape[at] in "eE")
    year = next((int(number) for number in numbers if len(number) == 4), 0)
    if not year:
        name = tokens.word(era)
        year = date_words.ERAS[name] + int(numbers[0]) if shape[era] == "e" else date_words.ERAS[name[:-1]] + 1
    return calendar_day(year, int(numbers[-2]), int(numbers[-1]))


def _with_one_month(tokens: Tokens, places: list[int]) -> list[int]:
    """The places of a date without the second name of its month; none where it is another month (`3 May/June 2024`)."""
    months = [place for place in places if tokens.shape[place] in "MX"]
    numbers = {MONTHS[fold(tokens.word(place))] for place in months}
    return [place for place in places if place not in months[1:]] if len(numbers) == 1 else []


def _clock(tokens: Tokens, span: tuple[int, int]) -> time | None:
    """The printed time; None where no clock shows it."""
    signs = tokens.shape[slice(*span)]
    numbers = [tokens.word(index) for index in range(*span) if tokens.shape[index] in "dYn68"]
    if signs in ("6", "Y"):
        numbers = [numbers[0][at : at + 2] for at in range(0, len(numbers[0]), 2)]
    if len(numbers) > 1 and len(numbers[1]) == 1 and "h" not in signs:
        return None
    hour, minute, second = (*map(int, numbers[:3]), 0, 0)[:3]
    fraction = int(f"{numbers[3]:0<6.6}") if len(numbers) > 3 else 0
    if "P" in signs or "p" in signs or (("A" in signs or "b" in signs) and hour == 12):
        hour = hour + 12 if hour < 12 else 0 if "A" in signs or "b" in signs else hour
    elif "A" in signs and hour > 12:
        return None
    try:
        return time(hour, minute, second, fraction)
    except ValueError:
        return None


def _value(tokens: Tokens, match: re.Match[str], context: Context) -> datetime | date | None:
    """What one match of the grammar says."""
    kind = next(name for name in _PARTS if match[name] is not None)
    clock, zone = _PARTS[kind]
    span, clock_at, zone_at = match.span(kind), match.span(clock), match.span(zone)
    places = [at for at in (*range(*span), *range(*match.span("c_year"))) if tokens.shape[at] in "dYMXR86"]
    if "/M" in match[kind]:
        places = _with_one_month(tokens, places)
    is_era = "e" in match[kind] or "E" in match[kind]
    day = _of_era(tokens, span) if is_era else _day(tokens, places, span, context, match[clock] or "")
    if not day or match[clock] is None:
        return day
    hour = _clock(tokens, clock_at)
    if not hour:
        return None
    moment = datetime.combine(day, hour)
    if not match[zone]:
        return fixed(moment, context.zone) if context.zone else moment
    exact = "T" in match[0] or match[clock].count(":") > 1
    if not exact and _UNTIL.match(match[zone]):
        return None
    return zoned(moment, tokens, zone_at, context.zone)


def scan(tokens: Tokens, context: Context = Context()) -> list[Found]:
    """Every date among the tokens, in order, those without a value included.

    Args:
        tokens: a line, as `tokenise` cuts it.
        context: what the caller knows.

    Returns:
        The dates found; they do not overlap.

    Example:
        >>> from heraldparse.dates.tokens import tokenise
        >>> scan(tokenise("30.10.2024, 09:26 Uhr"))[0].value
        datetime.datetime(2024, 10, 30, 9, 26)
    """
    return list(_scan(tokens, context))


def _scan(tokens: Tokens, context: Context) -> Iterator[Found]:
    for match in _MOMENT.finditer(tokens.shape):
        first, last = match.span()
        start, end = tokens.spans[first][0], tokens.spans[last - 1][1]
        if not (_GLUED_BEFORE.search(tokens.text, max(0, start - 2), start) or _GLUED_AFTER.match(tokens.text, end)):
            value = _value(tokens, match, context)
            yield Found(first, last, None if is_empty(value) else value)
