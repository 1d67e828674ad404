"""Tables of words as parts of regular expressions."""

import re

import pytest

from heraldparse.bylines.alternatives import any_of

WORDS = ("by", "written by", "von", "v.", "vom")


@pytest.mark.parametrize("word", WORDS)
def test_each_phrase_is_found_as_a_whole(word: str) -> None:
    assert re.fullmatch(any_of(WORDS), word)


def test_of_two_that_fit_the_longer_one_is_found() -> None:
    found = re.match(any_of(["by", "by way of"]), "by way of Seoul")
    assert found is not None
    assert found[0] == "by way of"


def test_a_sign_stands_for_itself() -> None:
    assert re.fullmatch(any_of(["v."]), "vx") is None


def test_blanks_can_be_of_any_width() -> None:
    assert re.fullmatch(any_of(["written by"], r"\s{0,2}"), "written  by")
