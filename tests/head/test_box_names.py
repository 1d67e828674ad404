"""Boxes that are named after writers."""

import pytest

from heraldparse.head.box_names import is_named_byline


@pytest.mark.parametrize(
    ("names", "expected"),
    [("article__byline", True), ("postAuthor", True), ("authoritative", False), ("", False), ("vcard", True)],
)
def test_named_byline(names: str, expected: bool) -> None:
    assert is_named_byline(names) is expected
