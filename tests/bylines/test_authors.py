"""The same people named more than once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.bylines import merge_authors
from heraldparse.models import Author

HANGUL = Author(name="이지윤")
LATIN = Author(name="Lee Ji-yoon", email="ji@example.com")

MERGED = [
    ([[HANGUL], [LATIN]], [Author(name="Lee Ji-yoon", native_name="이지윤", email="ji@example.com")]),  # KH 2016
    ([[LATIN], [HANGUL]], [Author(name="Lee Ji-yoon", native_name="이지윤", email="ji@example.com")]),
    ([[HANGUL, LATIN]], [HANGUL, LATIN]),  # one line names two people
    ([[Author(name="안성미")], [LATIN]], [Author(name="안성미"), LATIN]),  # another surname
    ([[Author(name="줄리 도우")], [Author(name="Julie Doe")]], [Author(name="Julie Doe", native_name="줄리 도우")]),
    ([[Author(name="이지윤", email="a@example.com")], [Author(name="Lee Ji-yoon", email="b@example.com")]],
     [Author(name="이지윤", email="a@example.com"), Author(name="Lee Ji-yoon", email="b@example.com")]),
    ([[Author(name="이신영", email="sy@example.com", role="인턴기자")],
      [Author(name="Lee Shin-young", email="SY@example.com", role="Intern reporter")]],
     [Author(name="Lee Shin-young", native_name="이신영", email="sy@example.com", role="Intern reporter")]),  # KH 2012
    ([[Author(name="Jane Doe")], [Author(name="JANE DOE", url="https://example.com/jane", role="Editor")]],
     [Author(name="Jane Doe", url="https://example.com/jane", role="Editor")]),
    ([[Author(name="José Núñez")], [Author(name="Dr. Jose Nunez")]], [Author(name="José Núñez")]),
    ([[Author(name="Jane Doe"), Author(name="John Roe")], [Author(name="John Roe")]],
     [Author(name="Jane Doe"), Author(name="John Roe")]),
    ([[Author(name="Jane Doe", email="news@example.com")], [Author(name="John Roe", email="news@example.com")]],
     [Author(name="Jane Doe", email="news@example.com"), Author(name="John Roe", email="news@example.com")]),
    ([[Author(name="A Doe"), Author(name="B Roe", email="x@example.com")],
      [Author(name="A Doe", email="x@example.com")]],
     [Author(name="A Doe", email="x@example.com")]),  # a third record joins two
    ([], []),
    ([[], []], []),
]  # fmt: skip


@pytest.mark.parametrize(("groups", "people"), MERGED)
def test_merge(groups: list[list[Author]], people: list[Author]) -> None:
    assert list(merge_authors(*groups)) == people


@given(
    st.lists(
        st.builds(
            Author,
            name=st.sampled_from(["Jane Doe", "JANE DOE", "Jané Doe", "이지윤", "Lee Ji-yoon", "Kim Arin", "안성미"]),
            email=st.sampled_from([None, "a@example.com", "A@example.com", "b@example.com", "news@example.com"]),
        ),
        max_size=6,
    )
)
@settings(max_examples=200)
def test_merging_twice_changes_nothing(authors: list[Author]) -> None:
    merged = merge_authors(authors)
    assert merge_authors(merged) == merged
    assert len({author.name.casefold() for author in merged}) == len(merged)
