"""The zone of a printed time: by name, by offset, by the place where it was printed."""

import re
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from heraldparse.dates import words as date_words
from heraldparse.dates.tokens import Tokens


def fixed(moment: datetime, zone: tzinfo) -> datetime:
    """Gives a naive moment the offset that a zone has at it.

    Of an hour that comes twice the first is meant. Where the zone knows no offset in whole minutes (before about 1910),
    the moment stays naive.

    Args:
        moment: a naive datetime.
        zone: any zone.

    Returns:
        The moment with a `datetime.timezone`.

    Example:
        >>> fixed(datetime(2024, 10, 30, 9, 26), ZoneInfo("Asia/Seoul")).isoformat()
        '2024-10-30T09:26:00+09:00'
    """
    offset = moment.replace(tzinfo=zone).utcoffset()
    if offset is None or offset % timedelta(minutes=1):
        return moment
    return moment.replace(tzinfo=timezone(offset))


def _named(moment: datetime, name: str, place: tzinfo | None) -> datetime:
    """The moment in a zone printed by name; naive where several zones have that name."""
    zone = date_words.ZONES[name]
    if isinstance(zone, int):
        return moment.replace(tzinfo=timezone(timedelta(minutes=zone)))
    if zone is None:
        known = place is not None and moment.replace(tzinfo=place).tzname() == name
        return fixed(moment, place) if known and place else moment
    try:
        return fixed(moment, ZoneInfo(zone))
    except ZoneInfoNotFoundError:
        return moment


def zoned(moment: datetime, tokens: Tokens, span: tuple[int, int], place: tzinfo | None) -> datetime | None:
    """The moment in the zone printed by the tokens of `span`; None where the offset is no zone's.

    `place` is the zone of the page, which tells what a name means that several zones have.

    Example:
        >>> from heraldparse.dates.tokens import tokenise
        >>> zoned(datetime(2024, 10, 30, 9, 26), tokenise("KST"), (0, 1), None).isoformat()
        '2024-10-30T09:26:00+09:00'
    """
    signs = tokens.shape[slice(*span)]
    sign = re.search(r"[+-]", signs)
    if not sign:
        name = tokens.word(span[0] + signs.index("z"))
        return _named(moment, name, place)
    first = span[0] + sign.start() + 1
    digits = tokens.word(first)
    hours, minutes = (int(digits[:-2] or 0), int(digits[-2:])) if len(digits) == 4 else (int(digits), 0)
    if tokens.shape[first + 1 : first + 3] == ":d":
        minutes = int(tokens.word(first + 2))
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if sign.group() == "-" else 1)
    if minutes % 15 or not timedelta(hours=-12) <= offset <= timedelta(hours=14):
        return None
    return moment.replace(tzinfo=timezone(offset))
