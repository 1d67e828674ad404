"""Decides when a story was published and updated, from what the page prints and what its metadata says."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone

from heraldparse.dates import Stamp, parse_date
from heraldparse.head.conventions import Conventions
from heraldparse.head.lines import Head
from heraldparse.metadata.reading import Found, Metadata

_DAY_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)(?:([/-])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))"
    r"(?=[/._?#-]|$)"
)
_NAMED_DAY_IN_ADDRESS = re.compile(r"/(20\d\d)/([a-z]{3,9})/(\d\d?)(?=/|$)")
_WIDEST_OFFSET = timedelta(hours=14)
_FARTHEST_WEST = timedelta(hours=12)
_VAGUE = frozenset({"date", "dc.date", "dcterms.date", "created", "dc.created", "dcterms.created", "creation_date"})
"""Meta elements that tell a date and not of what."""
_ZONE_STEP = timedelta(minutes=30)
_MINUTE = timedelta(minutes=1)
_SAME_SEASON = timedelta(days=20)
"""So near to each other two moments are mostly in the same of summer and winter time."""
_SAVED_AT_ONCE = timedelta(minutes=10)
"""So near to the last change a stated publication may be the last saving."""


@dataclass(slots=True)
class Moments:
    """When a story was published and updated, and where the page contradicts itself."""

    published: Stamp = None
    updated: Stamp = None
    conflicts: list[str] = field(default_factory=list)


def decide_moments(
    head: Head,
    metadata: Metadata,
    addresses: Iterable[str | None],
    conventions: Conventions,
    elsewhere: Callable[[], tuple[Stamp, Stamp]],
) -> Moments:
    """The printed date where it is labelled, in the more exact form that the metadata give of the same moment.

    Args:
        head: what the head prints.
        metadata: what the page states.
        addresses: those of the page, which may tell the day, the most trusted first.
        conventions: how the page writes its dates.
        elsewhere: looks for dates on the rest of the page, where neither the head nor the metadata tell the day.
    """
    moments = Moments()
    changed = join_stated(_stamps(metadata.modified, conventions))
    told = _as_printed(list(_stamps(_told(metadata.published, head), conventions)), head, changed)
    is_printed = head.published is not None or head.plain is not None
    stated = join_stated(told if is_printed else _before_change(told, changed))
    stated = _in_printed_zone(stated, head.published or head.plain)
    first = list(_parsed((timed.value for timed in head.moments if timed.meaning != "updated"), conventions))
    last = list(_parsed((timed.value for timed in head.moments if timed.meaning != "published"), conventions))
    printed = _refined(head.published, first)
    if printed is not None and agree(head.plain, stated) and not agree(printed, stated):
        printed = _refined(head.plain, first)  # the label is one of an earlier text: `First published in 2019`
    if printed is not None:
        moments.published = _decide(printed, stated, "published", moments.conflicts)
    else:
        plains = [*([head.plain] if head.plain else []), *head.others]
        same = next((stamp for stamp in plains if agree(stamp, stated)), head.plain)
        plain = _refined(same, first) or (first[0] if first else None)
        moments.published = _beside(plain, stated, changed)
    moments.updated = _decide(_refined(head.updated, last), changed, "updated", moments.conflicts)
    if moments.published is None:
        found, changed = elsewhere()
        if found is not None and head.updated is not None and _day(found) > _day(head.updated):
            found = None  # the day of the visit, which pages print far above the story
        moments.updated = moments.updated or changed
        moments.published = found or next(filter(None, map(_day_of, addresses)), None) or moments.updated
    moments.published, moments.updated = _in_one_zone(moments.published, moments.updated)
    return moments


def _parsed(texts: Iterable[str], conventions: Conventions) -> Iterator[date]:
    for text in texts:
        stamp = parse_date(text, zone=conventions.zone, day_first=conventions.day_first)
        if stamp is not None:
            yield stamp


def _stamps(found: Iterable[Found], conventions: Conventions) -> Iterator[date]:
    return _parsed((candidate.value for candidate in found), conventions)


def join_stated(stamps: Iterable[date]) -> Stamp:
    """The first of several stamps, in the most exact form that the others give of it.

    Example:
        >>> join_stated([date(2024, 5, 1), datetime(2024, 5, 1, 9, 30)])
        datetime.datetime(2024, 5, 1, 9, 30)
    """
    joined: Stamp = None
    for stamp in stamps:
        if joined is None or agree(joined, stamp):
            joined = stamp if joined is None else join(joined, stamp)
    return joined


def _decide(printed: Stamp, stated: Stamp, name: str, conflicts: list[str]) -> Stamp:
    if printed is None or stated is None:
        return printed or stated
    if agree(printed, stated):
        return join(printed, stated)
    conflicts.append(f"{name}: the page prints {printed.isoformat()}, its metadata say {stated.isoformat()}")
    return printed


def _told(published: list[Found], head: Head) -> list[Found]:
    """The stated dates, without those of elements that do not say of what, where the head prints a date."""
    printed = head.published is not None or head.plain is not None
    return [found for found in published if not printed or found.source not in _VAGUE]


def _as_printed(stated: list[date], head: Head, changed: Stamp) -> list[date]:
    """The stated dates, those of the printed day first, unless that may be the day of the last change."""
    printed = head.published or head.plain
    if len(stated) < 2 or printed is None or (head.published is None and agree(printed, changed)):
        return stated
    return sorted(stated, key=lambda stamp: not agree(stamp, _day(printed)))


def _in_printed_zone(stated: Stamp, printed: Stamp) -> Stamp:
    """A stated moment of Greenwich in the zone that is printed beside the same clock: software writes `Z` behind it."""
    if not isinstance(stated, datetime) or not isinstance(printed, datetime) or stated.utcoffset() != timedelta(0):
        return stated
    is_same = printed.utcoffset() and abs(_clock(printed) - _clock(stated)) < _MINUTE
    return stated.replace(tzinfo=printed.tzinfo) if is_same else stated


def _before_change(stated: list[date], changed: Stamp) -> list[date]:
    """The stated dates, an earlier moment of the day first where the one before it is that of the last change."""
    if len(stated) < 2 or not isinstance(changed, datetime) or not isinstance(stated[0], datetime):
        return stated
    if abs(_clock(stated[0]) - _clock(changed)) >= _MINUTE:
        return stated
    moments = [one for one in stated[1:] if isinstance(one, datetime) and _day(one) == _day(changed)]
    first = next((one for one in moments if _clock(changed) - _clock(one) >= _MINUTE), None)
    return stated if first is None else [first, *stated]


def _beside(plain: Stamp, stated: Stamp, changed: Stamp) -> Stamp:
    """What the metadata state beside a printed date without a label, which may be that of a change.

    An earlier printed day counts where the metadata state nothing from before the last change: systems write the
    last publication into all their dates.
    """
    if plain is None or stated is None:
        return plain or stated
    if agree(plain, stated):
        return join(plain, stated)
    is_earlier = _day(plain) < _day(stated) and not _is_turned(plain, stated)
    return plain if is_earlier and changed is not None and _is_last_saving(stated, changed) else stated


def _is_last_saving(stated: date, changed: date) -> bool:
    """Whether a stated publication is of the moment of the last change, or of its day where it is a mere day."""
    if not isinstance(stated, datetime):
        return stated >= _day(changed)
    return timedelta(0) <= _instant(stated) - _instant(changed) < _SAVED_AT_ONCE


def _is_turned(one: date, other: date) -> bool:
    """Whether one day is the other one with day and month in the other order: `11/01/2021` can be read either way."""
    return (one.year, one.month, one.day) == (other.year, other.day, other.month)


def _refined(printed: Stamp, timed: Iterable[date]) -> Stamp:
    """A printed date in the more exact form that a time element at the head gives of it, one of the same day first."""
    if printed is None:
        return None
    same = [stamp for stamp in timed if agree(printed, stamp)]
    same.sort(key=lambda stamp: _day(stamp) != _day(printed))
    return join(printed, same[0]) if same else printed


def agree(one: Stamp, other: Stamp) -> bool:
    """Whether two stamps can be one moment: where one is less exact, or in no zone, as far as it goes.

    Example:
        >>> agree(date(2024, 5, 1), datetime(2024, 5, 1, 9, 30)), agree(date(2024, 5, 1), date(2024, 5, 3))
        (True, False)
    """
    if one is None or other is None:
        return False
    if not isinstance(one, datetime) or not isinstance(other, datetime):
        exact, rough = (one, other) if isinstance(one, datetime) else (other, one)
        return _day(one) == _day(other) or (isinstance(exact, datetime) and _is_day_somewhere(exact, _day(rough)))
    if (one.tzinfo is None) == (other.tzinfo is None):
        return abs(one - other) < _MINUTE
    difference = abs(_clock(one) - _clock(other))
    return difference <= _WIDEST_OFFSET and difference % _ZONE_STEP < _MINUTE


def _is_day_somewhere(moment: datetime, day: date) -> bool:
    """Whether a moment falls on a day in some zone; clocks run from 12 hours behind UTC to 14 hours before it."""
    instant = _instant(moment)
    return day in {(instant - _FARTHEST_WEST).date(), (instant + _WIDEST_OFFSET).date()}


def join(one: date, other: date) -> date:
    """Of two stamps that agree, the instant of the more exact one, with the clock that a reader of the page sees.

    A clock in no zone beside an instant in UTC tells the zone of the page, and so does a day on which it was midnight.

    Example:
        >>> from datetime import UTC
        >>> join(datetime(2024, 5, 1, 9, 30), datetime(2024, 5, 1, 0, 30, 12, tzinfo=UTC)).isoformat()
        '2024-05-01T09:30:12+09:00'
    """
    exact, rough = sorted((one, other), key=_exactness, reverse=True)
    if not isinstance(exact, datetime) or exact.utcoffset() != timedelta(0):
        return exact
    offset = _offset(exact, rough)
    return exact.astimezone(timezone(offset)) if offset else exact


def _in_one_zone(published: Stamp, updated: Stamp) -> tuple[Stamp, Stamp]:
    """Both stamps on the clock of the page: where one tells its zone, the other is not left on that of Greenwich.

    Two stamps with the same clock are one moment, whatever zone software writes behind it.
    """
    if not isinstance(published, datetime) or not isinstance(updated, datetime):
        return published, updated
    if _clock(published) == _clock(updated):
        zone = published.tzinfo if published.utcoffset() else updated.tzinfo or published.tzinfo
        return published.replace(tzinfo=zone), updated.replace(tzinfo=zone)
    if not (published.tzinfo and updated.tzinfo) or bool(published.utcoffset()) == bool(updated.utcoffset()):
        return published, updated
    zone = published.tzinfo if published.utcoffset() else updated.tzinfo
    if abs(_clock(published) - _clock(updated)) < _MINUTE:
        return published.replace(tzinfo=zone), updated.replace(tzinfo=zone)
    if abs(published - updated) > _SAME_SEASON:
        return published, updated
    return published.astimezone(zone), updated.astimezone(zone)


def _offset(exact: datetime, rough: date) -> timedelta | None:
    """How far the clock of a page is from UTC, by a rougher stamp of the same moment."""
    if not isinstance(rough, datetime):
        at_midnight = datetime(rough.year, rough.month, rough.day) - _clock(exact)
        is_zone = at_midnight % _ZONE_STEP == timedelta(0) and abs(at_midnight) < _WIDEST_OFFSET
        return at_midnight if is_zone and rough != exact.date() else None
    if rough.tzinfo is not None:
        return rough.utcoffset()
    apart = _clock(rough).replace(second=0, microsecond=0) - _clock(exact).replace(second=0, microsecond=0)
    return apart if apart % _ZONE_STEP == timedelta(0) else None


def _clock(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _exactness(stamp: date) -> tuple[bool, bool, bool, bool]:
    if not isinstance(stamp, datetime):
        return False, False, False, False
    return True, stamp.tzinfo is not None, bool(stamp.second), bool(stamp.utcoffset())


def _instant(stamp: date) -> datetime:
    """The moment of a stamp on the clock of UTC, as far as it tells; of a day, its beginning."""
    if not isinstance(stamp, datetime):
        return datetime(stamp.year, stamp.month, stamp.day)
    return stamp if stamp.tzinfo is None else stamp.astimezone(UTC).replace(tzinfo=None)


def _day(stamp: date) -> date:
    return stamp.date() if isinstance(stamp, datetime) else stamp


def _day_of(url: str | None) -> date | None:
    """The day in the page's own address, as blogs and papers write it: /2024/05/17/, /2024/may/17/."""
    url = url[:500] if url else ""
    if found := _DAY_IN_ADDRESS.search(url):
        year, month, day = found[1], found[3] or found[5], found[4] or found[6]
        stamp = parse_date(f"{year}-{month:0>2}-{day:0>2}")
    elif found := _NAMED_DAY_IN_ADDRESS.search(url):
        stamp = parse_date(f"{found[3]} {found[2]} {found[1]}")
    else:
        return None
    return None if isinstance(stamp, datetime) else stamp
