"""Decides when a story was published and updated, from what the page prints and what its metadata says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from heraldparse.dates import Stamp, parse_date
from heraldparse.head import Head
from heraldparse.metadata import Metadata

_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0?[1-9]|[12]\d|3[01])(?![\d])")
_WIDEST_OFFSET = timedelta(hours=14)


@dataclass(slots=True)
class Moments:
    """When a story was published and updated, and where the page contradicts itself."""

    published: Stamp = None
    updated: Stamp = None
    conflicts: list[str] = field(default_factory=list)


def decide_moments(head: Head, metadata: Metadata, url: str | None, zone: str | None) -> Moments:
    """The printed date where it is labelled, in the more exact form that the metadata gives of the same moment."""
    moments = Moments()
    stated = _first(metadata.published, zone)
    changed = _first(metadata.modified, zone)
    timed = [found for text in head.moments if (found := parse_date(text, zone=zone)) is not None]
    moments.published = _decide(head.published, stated, "published", moments.conflicts)
    if moments.published is None:
        moments.published = _same_or(head.plain, timed[0] if timed else None)
    if moments.published is None and stated is None:
        moments.published = head.updated or changed or _day_of(url)
    moments.updated = _decide(head.updated, changed, "updated", moments.conflicts)
    return moments


def _first(found: Iterable[tuple[str, str]], zone: str | None) -> Stamp:
    day: Stamp = None
    for value, _source in found:
        stamp = parse_date(value, zone=zone)
        if isinstance(stamp, datetime):
            if day is None or agree(day, stamp):
                return stamp
        elif stamp is not None and day is None:
            day = stamp
    return day


def _decide(printed: Stamp, stated: Stamp, name: str, conflicts: list[str]) -> Stamp:
    if printed is None or stated is None:
        return printed or stated
    if agree(printed, stated):
        return more_exact(printed, stated)
    conflicts.append(f"{name}: the page prints {printed.isoformat()}, its metadata say {stated.isoformat()}")
    return printed


def _same_or(printed: Stamp, timed: Stamp) -> Stamp:
    if printed is None or timed is None:
        return printed or timed
    return more_exact(printed, timed) if agree(printed, timed) else timed


def agree(one: Stamp, other: Stamp) -> bool:
    """Whether two stamps can be one moment: where one is less exact, or in no zone, as far as it goes.

    Example:
        >>> agree(date(2024, 5, 1), datetime(2024, 5, 1, 9, 30)), agree(date(2024, 5, 1), date(2024, 5, 3))
        (True, False)
    """
    if not isinstance(one, datetime) or not isinstance(other, datetime):
        if one is None or other is None:
            return False
        days = abs((_day(one) - _day(other)).days)
        return days == 0 or (days == 1 and isinstance(one, datetime) != isinstance(other, datetime))
    if (one.tzinfo is None) == (other.tzinfo is None):
        return abs(one - other) < timedelta(minutes=1)
    difference = abs(one.replace(tzinfo=None) - other.replace(tzinfo=None))
    return difference <= _WIDEST_OFFSET and difference.seconds % 900 < 60


def more_exact(one: Stamp, other: Stamp) -> Stamp:
    """Of two stamps that agree, the one that says more.

    Example:
        >>> more_exact(date(2024, 5, 1), datetime(2024, 5, 1, 9, 30))
        datetime.datetime(2024, 5, 1, 9, 30)
    """
    return max((one, other), key=_exactness)


def _exactness(stamp: Stamp) -> tuple[bool, bool, bool]:
    if not isinstance(stamp, datetime):
        return False, False, False
    return True, stamp.tzinfo is not None, bool(stamp.second)


def _day(stamp: date) -> date:
    return stamp.date() if isinstance(stamp, datetime) else stamp


def _day_of(url: str | None) -> date | None:
    """The day in the page's own address, as blogs and papers write it: /2024/05/17/."""
    found = _DAY_IN_ADDRESS.search(url[:500]) if url else None
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
