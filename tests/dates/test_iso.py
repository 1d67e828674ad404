"""The short way for dates in the form of machines gives what the grammar of printed dates gives."""

import pytest

from heraldparse.dates import parse_date
from heraldparse.dates.iso import match_iso

FORMS = (
    "2024-10-30",  # a day alone
    "2024-10-30T09:26",  # no seconds
    "2024-10-30T09:26:07",
    "2024-10-30T09:26:07.5",
    "2024-10-30T09:26:07.1234567Z",  # more digits than a clock here keeps
    "2024-10-30T09:26Z",
    "2024-10-30T09:26:07+09:00",
    "2024-10-30T09:26:07-0430",
    "2024-10-30T09:26-05:00",
    "2024-10-30T00:00:00+00:00",
    "2024-03-10T02:30:00",  # an hour that summer time leaves out in New York
    "2024-11-03T01:30:00",  # one that comes twice there
    "1905-01-01T12:00:00",  # a zone with an offset in seconds
    "1970-01-01T00:00:00Z",  # software without a date
    "1970-01-01",
    "2024-02-30",
    "2024-13-01T10:00:00Z",
    "0001-01-01T00:00:00",
    "9999-12-31T23:59:59Z",
    "2024-10-30T24:00:00",
    "2024-10-30T09:60:00",
    "2024-10-30T09:26:61Z",
    "2024-10-30T09:26:07+15:00",
    "2024-10-30T09:26:07-12:30",
    "2024-10-30T09:26:07+05:20",  # no zone has this offset
    "2024-10-30T09:26:07+05:45",
    "2024-10-30T09:26:07+09:75",
)


@pytest.mark.parametrize("zone", [None, "Asia/Seoul", "America/New_York"])
@pytest.mark.parametrize("text", FORMS)
def test_both_ways_read_the_same(text: str, zone: str | None) -> None:
    labelled = f"Published: {text}"
    assert match_iso(text)
    assert not match_iso(labelled)
    short, long = parse_date(text, zone=zone), parse_date(labelled, zone=zone)
    assert (type(short), short) == (type(long), long)
    assert str(short) == str(long)


@pytest.mark.parametrize("text", ["2024-10-30T", "2024-10-30T09", "2024-1-3", "20241030T0926", "2024-10-30 09:26"])
def test_other_forms_are_for_the_grammar(text: str) -> None:
    assert match_iso(text) is None
