"""Days and clocks that meet without a blank."""

import pytest

from heraldparse.dates.glued import with_seams


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("发布时间：18-03-0823:16", "发布时间：18-03-08 23:16"),  # portal
        ("2019-10-0812:00:33", "2019-10-08 12:00:33"),
        ("2019-10-08 12:00", "2019-10-08 12:00"),
        ("08-10-2019 12:00", "08-10-2019 12:00"),
        ("12-10-2009:26", "12-10-2009:26"),  # a clock without its hour
    ],
)
def test_seams(text: str, expected: str) -> None:
    assert with_seams(text) == expected
