"""Linked headlines, and which of the blocks around them are theirs."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.lists.cards import find_cards, is_aside_text, is_headline, shape_of, site_of, width
from heraldparse.markup.tree import build_tree


def _cards(html: str) -> list[tuple[list[str], int, str | None]]:
    """The texts, the number of pictures and the box of each card."""
    cards = find_cards(read_blocks(build_tree(html).root), "http://example.org/")
    return [
        ([piece.text for piece in card.pieces], len(card.images), card.box.tag if card.box else None) for card in cards
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # KH 2015: headline, picture and summary are links of their own
        (
            "<dl><dd><h4><a href='/1'>Tea fields open</a></h4><p><a href='/1'><img src='1.jpg'></a></p>"
            "<p><a href='/1'>From April</a></dd>"
            "<dd><h4><a href='/2'>Count the costs</a></h4></dd></dl>",
            [(["Tea fields open", "From April"], 1, "dd"), (["Count the costs"], 0, "dd")],
        ),
        # KH 2018 home: the picture stands in another box than the headline
        (
            "<div><div><a href='/1'><img src='1.jpg'></a></div>"
            "<div><p><a href='/list'>Music</a><p><a href='/1'>Youth orchestra to tour</a>"
            "<ul><li><a href='/2'>Court orders a repair</a></ul></div></div>",
            [(["Youth orchestra to tour"], 1, "p"), (["Court orders a repair"], 0, "ul")],
        ),
        # menus: short texts, sections, places on the same page, other schemes
        ("<a href='/a'>Sign in</a><p><a href='/b'>Social Affairs</a><p><a href='#top'>Back to the top again</a>", []),
        (
            "<p><a href='javascript:void(0)'>Show me more of this</a>"
            "<p><a href='mailto:a@example.org'>Write a letter to us</a>",
            [],
        ),
        # a small picture that stands beside several links is a button
        (
            "<h2><a href='/x'>Newsmaker</a><a href='/x'><img src='more.gif'></a></h2>"
            "<h2><a href='/y'>People & Events</a><a href='/y'><img src='more.gif'></a>",
            [(["Newsmaker"], 0, "h2"), (["People & Events"], 0, "h2")],
        ),
        # a date is no headline, even as a link
        ("<p><a href='/1#c7'>May 29, 2019 at 17:39</a><p>Well said.", []),
        # a link within running text is none either
        ("<p>The river rose again, <a href='/1'>as it did in May</a>, and officials in Seoul were warned of more.", []),
    ],
)
def test_find_cards(html: str, expected: list[tuple[list[str], int, str | None]]) -> None:
    assert _cards(html) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rivers run high again", True),
        ("Antiterrorism laws", False),
        ("ABOUT KOREA", False),
        ("수습기자 채용 안내", True),
        ("한국어판", False),
        ("", False),
    ],
)
def test_is_headline(text: str, expected: bool) -> None:
    assert is_headline(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arts & Design", True),
        ("Latest News", True),
        ("2021.10.05 18:42", True),
        ("EducationJul 21, 2022", True),
        ("Rivers run high", False),
        ("© Jane Doe / Pier", True),  # nature charity
        ("World leaders meet on Nov. 3, 2024", False),
    ],
)
def test_is_aside_text(text: str, expected: bool) -> None:
    assert is_aside_text(text) is expected


def test_width_counts_wide_signs_twice() -> None:
    assert [width(text) for text in ("a b", "비 b", "’")] == [3, 4, 1]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.org/view.php?ud=2015", "http://www.a.org/view.php?ud=7", True),
        ("http://a.org/article/10410", "http://a.org/article/9", True),
        ("http://a.org/2024/05/rain-in-seoul", "http://a.org/2023/11/the-roads-are-dry", True),
        ("http://a.org/view.php?ud=2015", "http://a.org/list.php?ct=02", False),
        ("http://a.org/article/1", "http://a.org/about", False),
        ("http://a.org/article/1", "http://b.org/article/1", False),
    ],
)
def test_shape_of(one: str, other: str, same: bool) -> None:
    assert (shape_of(one) == shape_of(other)) is same


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("http://kpopherald.koreaherald.com/view.php", "koreaherald.com"),
        ("https://www.example.co.kr:8080/1", "example.co.kr"),
        ("https://news.example.com.au/1", "example.com.au"),
        ("/relative", ""),
        ("", ""),
    ],
)
def test_site_of(url: str, site: str) -> None:
    assert site_of(url) == site
