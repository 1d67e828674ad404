"""The tables of labels: written as they are compared, and each label with one meaning."""

from itertools import combinations

import pytest

from heraldparse import labels

SETS = {name: value for name, value in vars(labels).items() if isinstance(value, frozenset)}
STARTS = {name: value for name, value in vars(labels).items() if name.isupper() and isinstance(value, tuple)}
CONTRADICTORY = ("POPULAR", "LATEST", "RELATED", "SHARE", "NAVIGATION", "COMMENTS", "ADVERTISEMENT", "SITE")


def test_there_are_tables() -> None:
    assert {"POPULAR", "RELATED", "FURNITURE", "AFTER_STORY"} <= SETS.keys()
    assert {"READ_MORE", "CALLS", "COPYRIGHT", "IMPRINT"} <= STARTS.keys()


@pytest.mark.parametrize("name", [*SETS, *STARTS])
def test_entries_are_written_as_they_are_compared(name: str) -> None:
    for entry in {**SETS, **STARTS}[name]:
        assert entry == entry.casefold()
        assert entry.strip()
        assert not entry.startswith(" ")
        assert "  " not in entry
        assert len(entry) <= 60


@pytest.mark.parametrize("name", SETS)
def test_labels_have_no_edges_that_blocks_leave_off(name: str) -> None:
    for entry in SETS[name]:
        assert not entry.endswith((":", " "))


@pytest.mark.parametrize("name", STARTS)
def test_starts_stand_once(name: str) -> None:
    assert len(STARTS[name]) == len(set(STARTS[name]))


@pytest.mark.parametrize(("one", "other"), list(combinations(CONTRADICTORY, 2)))
def test_a_label_has_one_meaning(one: str, other: str) -> None:
    assert not SETS[one] & SETS[other]


def test_unions_hold_their_parts() -> None:
    assert labels.FURNITURE >= labels.POPULAR | labels.SHARE | labels.ADVERTISEMENT
    assert labels.AFTER_STORY >= labels.COMMENTS | labels.RELATED
