"""What the names of elements say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.blocks import names
from heraldparse.blocks.names import claim_of, is_caption_name, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("article-share", ["article", "share"]),
        ("articleShareBar", ["article", "share", "bar"]),
        ("HTMLBox", ["html", "box"]),
        ("news_btn_wrap", ["news", "btn", "wrap"]),
        ("h8ad0f77 x", ["x"]),  # made up by a build tool
        ("h21859ad css-1ad4", ["h", "css"]),  # letters behind a digit are a piece of a hash
        ("block-a3176285-d6c8-4ea8-ad6d-0f9e8d7c6b5a", ["block"]),  # business portal, each paragraph has such a number
        ("ad-300x250", ["ad"]),  # the size of a slot
        ("mt20", ["mt"]),
        ("", []),
        ("123", []),
    ],
)
def test_words_of(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("share-bar", "share"),
        ("story share", "share"),
        ("navigation", "menu"),  # role
        ("has-sidebar", None),
        ("no-ads", None),
        ("col-share", None),
        ("md:share", None),  # framework
        ("share--hidden", "share"),
        ("c-share--article-page", "share"),
        ("news_journalist_area", "author"),  # KH 2023
        ("row author-box", "author"),  # German monthly, what the writer does when not writing
        ("cbx-Author_Position", "author"),  # German daily
        ("article-author", None),  # a byline
        ("box description", None),
        ("banner_txt", "advertisement"),  # KH 2011
        ("_popIn_recommend", "related"),  # KH 2025
        ("a-b-c-d-e-share", None),  # too many words
        ("share" + "x" * 50, None),
        ("hentry tag-ads", None),  # blog
        ("story", None),
        ("", None),
    ],
)
def test_claim_of(text: str, claim: str | None) -> None:
    assert claim_of(text) == claim


def test_names_of_a_layout() -> None:
    assert claim_of("link_icon", frozenset({"link_icon"})) == "furniture"
    assert claim_of("link_icons", frozenset({"link_icon"})) is None


@pytest.mark.parametrize(
    ("text", "caption"),
    [("img_caption", True), ("view_con_caption", True), ("photo-credit", True), ("intro", False), ("", False)],
)
def test_is_caption_name(text: str, caption: bool) -> None:
    assert is_caption_name(text) is caption


def test_each_word_has_one_meaning() -> None:
    words = [word for group in names.WORDS.values() for word in group]
    assert len(words) == len(set(words))
    assert not names.CAPTION & names.CREDIT
    assert not set(words) & names.NEGATIONS


def test_words_can_be_found() -> None:
    for word in names.CLAIMS:
        assert words_of(word) == [word]


@settings(max_examples=100)
@given(st.text(st.characters(codec=None), max_size=60))
def test_total(text: str) -> None:
    assert all(word.isascii() and word.islower() for word in words_of(text))
    assert claim_of(text) in {None, *names.WORDS, *names.ROLES.values()}
