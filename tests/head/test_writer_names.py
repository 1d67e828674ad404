"""Names of writers, in full and in one word."""

import pytest

from heraldparse.head.titles import house_names
from heraldparse.head.writer_names import is_full_name, is_pen_name

HOUSES = house_names(["Rain Herald"], None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim Arin", True),
        ("李小明", True),  # Chinese magazine
        ("王伟 李小明", True),  # Chinese portal: two names
        ("山田 太郎", True),  # Japanese site
        ("道路 通行", False),  # Chinese portal: two sections
        ("Rain Herald", False),
        ("Reporter Kim", False),
    ],
)
def test_full_names(text: str, expected: bool) -> None:
    assert is_full_name(text, HOUSES) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("idab", True),  # blog
        ("雨中漫步", True),  # Chinese blog
        ("道路昨天恢复通行公交车也照常行驶", False),  # a headline without blanks
        ("admin", False),
    ],
)
def test_pen_names(text: str, expected: bool) -> None:
    assert is_pen_name(text, HOUSES) is expected
