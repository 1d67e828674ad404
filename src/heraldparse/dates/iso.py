"""The one form of date that machines write: `2024-10-30T09:26:00+09:00`. Metadata hold little else.

The grammar of printed dates reads it too, and gives the same; this only spares its tokens.
"""

import re
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from heraldparse.dates.scan import calendar_day, is_empty
from heraldparse.dates.zones import fixed

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,8}))?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?",
    re.ASCII,
)
_FARTHEST_WEST, _FARTHEST_EAST = timedelta(hours=-12), timedelta(hours=14)


def match_iso(text: str) -> re.Match[str] | None:
    """Whether the whole text has the form, for `read_iso`.

    Example:
        >>> match_iso("2024-10-30T09:26Z") is not None, match_iso("2024-10-30 09:26")
        (True, None)
    """
    return _ISO.fullmatch(text)


def read_iso(form: re.Match[str], zone: str | tzinfo | None) -> datetime | date | None:
    """What a text of that form says; None where the calendar, the clock or the zone does not exist.

    Example:
        >>> read_iso(match_iso("2024-10-30T09:26:00+09:00"), None).isoformat()
        '2024-10-30T09:26:00+09:00'
    """
    place = ZoneInfo(zone) if isinstance(zone, str) else zone
    year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes = form.groups()
    found = calendar_day(int(year), int(month), int(day))
    if found is None or hour is None:
        return found
    try:
        clock = time(int(hour), int(minute), int(second or 0), int(f"{fraction or '':0<6.6}"))
    except ValueError:
        return None
    moment = datetime.combine(found, clock)
    if is_empty(moment):
        return None
    if utc or sign:
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
        known = offset % timedelta(minutes=15) == timedelta(0) and _FARTHEST_WEST <= offset <= _FARTHEST_EAST
        return moment.replace(tzinfo=timezone(offset)) if known else None
    return fixed(moment, place) if place else moment
