"""Names that a date follows."""

import pytest

from heraldparse.bylines.dated_names import without_date


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Jane Doe May 3", "Jane Doe"),
        ("Jane BeispielPublished 3", "Jane Beispiel"),  # the layout alone parts the words
        ("Jane Doe on 17 May 2024", "Jane Doe"),
        ("3 May", ""),
        ("KH2", "KH2"),  # account of a desk
        ("", ""),
    ],
)
def test_without_date(piece: str, expected: str) -> None:
    assert without_date(piece) == expected
