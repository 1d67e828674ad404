"""When a story was published and updated: printed dates against metadata."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.dates import Stamp
from heraldparse.head.conventions import Conventions
from heraldparse.head.lines import Head, Timed
from heraldparse.head.moments import Moments, agree, decide_moments, join, join_stated
from heraldparse.metadata.reading import Found, Metadata

DAY = date(2024, 5, 17)
SEOUL = timezone(timedelta(hours=9))
ISO = "json-ld datePublished"


def nowhere() -> tuple[Stamp, Stamp]:
    return None, None


def decide(
    head: Head | None = None,
    *published: str,
    modified: tuple[str, ...] = (),
    url: str | None = None,
    elsewhere: Callable[[], tuple[Stamp, Stamp]] = nowhere,
) -> Moments:
    metadata = Metadata(
        published=[Found(text, ISO) for text in published],
        modified=[Found(text, "json-ld dateModified") for text in modified],
    )
    return decide_moments(head or Head(), metadata, (url,), Conventions(), elsewhere)


def test_day_of_the_second_address() -> None:
    addresses = ("https://x.org/?p=7", "https://x.org/2024/05/17/rain")
    assert decide_moments(Head(), Metadata(), addresses, Conventions(), nowhere).published == DAY


@pytest.mark.parametrize(
    ("published", "modified", "expected"),
    [
        # the zone of one moment is that of the other, which software wrote in UTC
        (
            "2024-05-17T22:30:00-04:00",
            "2024-05-18T03:15:00Z",
            ("2024-05-17T22:30:00-04:00", "2024-05-17T23:15:00-04:00"),
        ),
        (
            "2024-05-18T02:30:00Z",
            "2024-05-17T23:15:00-04:00",
            ("2024-05-17T22:30:00-04:00", "2024-05-17T23:15:00-04:00"),
        ),
        # the same clock under two zones is one moment
        (
            "2024-05-17T18:10:07+05:30",
            "2024-05-17T18:10:00Z",
            ("2024-05-17T18:10:07+05:30", "2024-05-17T18:10:00+05:30"),
        ),
        # between winter and summer the clock may have been put forward
        (
            "2024-01-17T02:30:00Z",
            "2024-05-17T23:15:00-04:00",
            ("2024-01-17T02:30:00+00:00", "2024-05-17T23:15:00-04:00"),
        ),
        # the same clock, once without a zone
        ("2024-05-17 08:38:19", "2024-05-17T08:38:19+00:00", ("2024-05-17T08:38:19+00:00",) * 2),
        ("2024-05-17T08:38:19-04:00", "2024-05-17 08:38:19", ("2024-05-17T08:38:19-04:00",) * 2),
        # two zones that are told both stay
        (
            "2024-05-17T22:30:00-04:00",
            "2024-05-18T03:15:00+01:00",
            ("2024-05-17T22:30:00-04:00", "2024-05-18T03:15:00+01:00"),
        ),
    ],
)
def test_both_moments_on_the_clock_of_the_page(published: str, modified: str, expected: tuple[str, str]) -> None:
    found = decide(None, published, modified=(modified,))
    assert found.published is not None
    assert found.updated is not None
    assert (found.published.isoformat(), found.updated.isoformat()) == expected


@pytest.mark.parametrize(
    ("head", "stated", "expected"),
    [
        (Head(), ["2024-05-17T09:26:31+09:00"], "2024-05-17T09:26:31+09:00"),
        (Head(plain=DAY), ["2024-05-17T09:26:31+09:00"], "2024-05-17T09:26:31+09:00"),
        (Head(published=DAY), [], "2024-05-17"),
        # the printed clock tells the zone of an instant in UTC
        (Head(plain=datetime(2024, 5, 17, 21, 25)), ["2024-05-18T02:25:54Z"], "2024-05-17T21:25:54-05:00"),
        # so does another element of the metadata, whatever zone it says it is in
        (Head(), ["2024-05-18T00:44:52Z", "2024-05-17T21:44:52"], "2024-05-17T21:44:52-03:00"),
        (Head(), ["2024-05-18T02:11:03+00:00", "2024-05-17T21:11:03-05:00"], "2024-05-17T21:11:03-05:00"),
        # a system's midnight is at 23:00 in UTC; the printed day tells it
        (Head(plain=DAY), ["2024-05-16T22:00Z"], "2024-05-17T00:00:00+02:00"),
        # a printed time in a zone of its own
        (Head(published=datetime(2024, 5, 17, 22, 35, tzinfo=timezone(timedelta(hours=-8)))), ["2024-05-18T06:35:29Z"],
         "2024-05-17T22:35:29-08:00"),
        # US sports blog: the clock of the page with the zone of Greenwich behind it
        (Head(plain=datetime(2024, 5, 17, 7, 36, tzinfo=timezone(timedelta(hours=-4)))), ["2024-05-17T07:36:20+00:00"],
         "2024-05-17T07:36:20-04:00"),
        # labelled and contradictory: what is printed counts
        (Head(published=DAY), ["2024-08-01T10:00:00Z"], "2024-05-17"),
        # without a label it may be the day of a change
        (Head(plain=DAY), ["2024-03-01T10:00:00Z"], "2024-03-01T10:00:00+00:00"),
        (Head(plain=DAY), ["2024-08-01T10:00:00Z"], "2024-08-01T10:00:00+00:00"),
        # the second date of the head agrees
        (Head(plain=date(2024, 1, 1), others=[DAY]), ["2024-05-17T10:00:00Z"], "2024-05-17T10:00:00+00:00"),
        # a time element tells more than the print
        (Head(plain=DAY, moments=[Timed("2024-05-17T09:26:00+09:00", "plain")]), [], "2024-05-17T09:26:00+09:00"),
        (Head(moments=[Timed("2024-05-18", "updated"), Timed("2024-05-17", "published")]), [], "2024-05-17"),
        # a day first, a moment second
        (Head(), ["2024-05-17", "2024-05-17T09:26:31Z"], "2024-05-17T09:26:31+00:00"),
        (Head(), ["not a date", "2024-05-17"], "2024-05-17"),
    ],
)  # fmt: skip
def test_published(head: Head, stated: list[str], expected: str) -> None:
    moment = decide(head, *stated).published
    assert moment is not None
    assert moment.isoformat() == expected


def test_days_that_were_rewritten_at_the_last_change() -> None:
    head = Head(plain=DAY)
    assert decide(head, "Jun 24, 2025", modified=("Jun 24, 2025",)).published == DAY
    assert decide(head, "Jun 24, 2025", modified=("Jul 1, 2025",)).published == date(2025, 6, 24)


@pytest.mark.parametrize(
    ("plain", "stated", "changed", "expected"),
    [
        # a company's blog: published and saved in one minute, long after the printed day
        (DAY, "2024-11-17T10:33:13Z", "2024-11-17T10:32:18Z", "2024-05-17"),
        # 22:02 in UTC is the day before nowhere
        (DAY, "2024-05-18T22:02:58Z", "2024-05-18T22:02:45Z", "2024-05-17"),
        # saved again later: the stated moment is the first one
        (DAY, "2024-11-17T10:33:13Z", "2024-11-19T08:00:00Z", "2024-11-17T10:33:13+00:00"),
        # changed before a planned publication
        (DAY, "2024-11-17T10:33:13Z", "2024-11-12T08:00:00Z", "2024-11-17T10:33:13+00:00"),
        # an Austrian test of cars that prints `11/01/2021` and declares German: day and month are turned
        (date(2021, 1, 11), "2021-11-01T05:00:14", "2021-11-01T05:00:00", "2021-11-01T05:00:14"),
    ],
)
def test_moments_that_were_rewritten_at_the_last_change(plain: date, stated: str, changed: str, expected: str) -> None:
    moment = decide(Head(plain=plain), stated, modified=(changed,)).published
    assert moment is not None
    assert moment.isoformat() == expected


@pytest.mark.parametrize(
    ("head", "modified", "expected"),
    [
        # British broadcaster: the moment of creation is stated too
        (Head(), "2024-05-17T15:07:00Z", "2024-05-17T09:15:00+00:00"),
        # Vietnamese daily: the page prints the later one
        (Head(plain=datetime(2024, 5, 17, 15, 7)), "2024-05-17T15:07:00Z", "2024-05-17T15:07:00+00:00"),
        (Head(), "2024-05-17T18:00:00Z", "2024-05-17T15:07:00+00:00"),
        (Head(), "2024-05-18", "2024-05-17T15:07:00+00:00"),
    ],
)
def test_an_earlier_moment_of_the_day_of_the_last_change(head: Head, modified: str, expected: str) -> None:
    stamps = ["2024-05-17T15:07:00Z", "2024-05-17T09:15:00Z"]
    found = decide(head, *stamps, modified=(modified,)).published
    assert found is not None
    assert found.isoformat() == expected


def test_of_several_stated_days_the_printed_one() -> None:
    stated = "2024-05-15T07:29:00Z", "2024-05-17T08:29:34"  # a German magazine: JSON-LD, then OpenGraph
    moment = datetime(2024, 5, 17, 8, 29, 34)
    assert decide(Head(plain=DAY), *stated, modified=("2024-06-01T10:00:00Z",)).published == moment
    assert decide(Head(published=DAY), *stated).published == moment
    # what is printed without a label is the day of the last change
    assert decide(Head(plain=DAY), *stated, modified=("2024-05-17T08:29:34",)).published == datetime(
        2024, 5, 15, 7, 29, tzinfo=UTC
    )


def test_elements_that_do_not_say_of_what() -> None:
    metadata = Metadata(published=[Found("2024-05-20T10:00:00Z", "date")])
    assert decide_moments(Head(plain=DAY), metadata, (), Conventions(), nowhere).published == DAY
    assert decide_moments(Head(), metadata, (), Conventions(), nowhere).published == datetime(
        2024, 5, 20, 10, tzinfo=UTC
    )


def test_conflict_is_told() -> None:
    moments = decide(Head(published=DAY, updated=DAY), "2024-08-01T10:00:00Z", modified=("2024-05-17T10:00:00Z",))
    assert moments.conflicts == ["published: the page prints 2024-05-17, its metadata say 2024-08-01T10:00:00+00:00"]
    assert moments.updated == datetime(2024, 5, 17, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.org/2024/05/17/rain.html", DAY),
        ("https://x.org/2024/5/17/rain", DAY),
        ("https://x.org/news/2024-05-17/rain", DAY),
        ("https://x.org/20240517/rain", DAY),
        ("https://x.org/2024/12/19/rain", date(2024, 12, 19)),
        ("https://x.org/news/2039026", None),  # a number of the story
        ("https://x.org/2024/22/week", None),
        ("https://x.org/2024/02/31/rain", None),
        ("https://x.org/2024/05/rain", None),
        ("https://x.org/2024/05/17.html", DAY),  # blog, a page a day
        ("https://x.org/world/2024/may/17/rain", DAY),  # British daily
        ("https://x.org/2024/rain/17/", None),
        ("https://x.org/2024/feb/31/rain", None),
        (None, None),
    ],
)
def test_day_of_the_address(url: str | None, expected: date | None) -> None:
    assert decide(url=url).published == expected


def test_order_of_what_is_left() -> None:
    def elsewhere() -> tuple[Stamp, Stamp]:
        return date(2024, 5, 1), date(2024, 5, 2)

    found = decide(url="https://x.org/2024/05/17/rain", elsewhere=elsewhere)
    assert (found.published, found.updated) == (date(2024, 5, 1), date(2024, 5, 2))
    assert decide(modified=("2024-05-17",)).published == DAY  # the only date of the page


def test_the_day_of_the_visit_is_after_the_printed_change() -> None:
    head = Head(updated=datetime(2024, 5, 16, 10, 36))
    assert decide(head, elsewhere=lambda: (DAY, None)).published == datetime(
        2024, 5, 16, 10, 36
    )  # US daily, its weather
    assert decide(head, elsewhere=lambda: (date(2024, 5, 15), None)).published == date(2024, 5, 15)


def test_late_is_not_asked_in_vain() -> None:
    def elsewhere() -> tuple[Stamp, Stamp]:
        pytest.fail("asked")

    assert decide(Head(plain=DAY), elsewhere=elsewhere).published == DAY


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (DAY, datetime(2024, 5, 17, 9, 26), True),
        (DAY, datetime(2024, 5, 18, 2, tzinfo=UTC), True),  # the evening of the day before, somewhere
        (DAY, datetime(2024, 5, 18, 12, tzinfo=UTC), False),  # midnight at the farthest west
        (DAY, datetime(2024, 5, 16, 9, tzinfo=UTC), False),
        (DAY, datetime(2024, 5, 16, 11, tzinfo=UTC), True),
        (DAY, date(2024, 5, 18), False),
        (datetime(2024, 5, 17, 9, 26), datetime(2024, 5, 17, 9, 26, 40), True),
        (datetime(2024, 5, 17, 9, 26), datetime(2024, 5, 17, 9, 28), False),
        (datetime(2024, 5, 17, 9, 26), datetime(2024, 5, 17, 0, 26, tzinfo=UTC), True),
        (datetime(2024, 5, 17, 9, 26), datetime(2024, 5, 17, 0, 37, tzinfo=UTC), False),
        (DAY, None, False),
        (None, None, False),
    ],
)
def test_agree(one: Stamp, other: Stamp, expected: bool) -> None:
    assert agree(one, other) is expected
    assert agree(other, one) is expected


MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1))


@settings(max_examples=100)
@given(MOMENTS, st.integers(-24, 28))
def test_a_clock_beside_utc_gives_the_same_instant(moment: datetime, half_hours: int) -> None:
    instant = moment.replace(tzinfo=UTC)
    clock = (moment + timedelta(minutes=30 * half_hours)).replace(second=0, microsecond=0)
    joined = join(clock, instant)
    assert joined == instant
    assert isinstance(joined, datetime)
    assert joined.replace(tzinfo=None, second=0, microsecond=0) == clock


@settings(max_examples=100)
@given(st.lists(st.one_of(MOMENTS, MOMENTS.map(lambda moment: moment.date())), max_size=4))
def test_join_stated_keeps_to_the_first(stamps: list[date]) -> None:
    joined = join_stated(stamps)
    assert (joined is None) == (not stamps)
    assert not stamps or agree(joined, stamps[0]) or joined == stamps[0]


def test_a_labelled_day_that_all_others_contradict() -> None:  # Nigerian daily, German magazine: of an earlier text
    head = Head(published=date(2017, 2, 27), plain=DAY)
    moments = decide(head, "2024-05-17T08:00:50+00:00")
    assert moments.published == datetime(2024, 5, 17, 8, 0, 50, tzinfo=UTC)
    assert moments.conflicts == []
    assert decide(head, "2024-05-19T08:00:50+00:00").published == date(2017, 2, 27)
