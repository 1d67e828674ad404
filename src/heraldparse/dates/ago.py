"""Spans of time counted back from a clock: `2 hours ago`, `vor 3 Stunden`."""

import re
from datetime import date, datetime, timedelta

from heraldparse.dates import words as date_words
from heraldparse.dates.tokens import any_of, fold

_UNIT_OF = {fold(word): unit for unit, group in date_words.UNITS.items() for word in group.split()}
_COUNT = rf"(?P<count>\d{{1,3}}|{any_of(date_words.ONE.split())})"
_UNIT = rf"(?P<unit>{any_of(' '.join(date_words.UNITS.values()).split())})"
AGO = re.compile(
    rf"(?:(?P<before>{any_of(date_words.AGO_BEFORE.split())})\s+)?{_COUNT}"
    rf"\s?{_UNIT}(?:\s?(?P<after>{any_of(date_words.AGO_AFTER.split())}))?",
    re.IGNORECASE,
)
"""A span of time that may be marked as past, such as `2 hours ago`."""


def counted_back(text: str, now: datetime | None) -> datetime | date | None:
    """Counts a span back from a clock, to the minute; days back give a day; weeks and months say none.

    Args:
        text: a span of time that is marked as past.
        now: the clock.

    Returns:
        A datetime for hours and minutes, as aware as `now`; a date for days; None for any other text, or without `now`.

    Example:
        >>> counted_back("vor 3 Stunden", datetime(2024, 10, 30, 9, 26))
        datetime.datetime(2024, 10, 30, 6, 26)
    """
    match = AGO.fullmatch(text) if now and len(text) < 60 else None
    if not (now and match and (match["before"] or match["after"])):
        return None
    count = int(match["count"]) if match["count"].isdecimal() else 1
    unit = _UNIT_OF[fold(match["unit"])]
    moment = now - timedelta(**{unit: count})
    return moment.date() if unit == "days" else moment.replace(second=0, microsecond=0)
