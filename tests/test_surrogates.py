"""Halves of pairs never reach a text that is written."""

import pytest

from heraldparse.surrogates import join_halves, without_halves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rain", ("rain", 0)),
        ("비 \U0001f327", ("비 \U0001f327", 0)),
        ("\ud83c\udf27", ("\U0001f327", 0)),  # a pair that a JSON escape spells half by half
        ("\ud83d rain", ("\ufffd rain", 1)),  # cut in two by a limit on the length
        ("\udf27\ud83c", ("\ufffd\ufffd", 2)),  # in the wrong order
        ("\ufffd\ud83c", ("\ufffd\ufffd", 1)),  # a mark that stood there before is not counted
    ],
)
def test_join_halves(text: str, expected: tuple[str, int]) -> None:
    assert join_halves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("rain", "rain"), ("\U0001f327", "\U0001f327"), ("\ud83c\udf27!", "\ufffd\ufffd!")]
)
def test_without_halves(text: str, expected: str) -> None:
    assert without_halves(text) == expected
