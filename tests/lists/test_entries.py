"""Linked headlines with their numbers, addresses and pictures."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheets import sheet_of

from heraldparse.lists.entries import Entry, each_entry, rank_of, read_entries, split_rank

BASE = "https://example.org/news/"


def entries(html: str) -> list[Entry]:
    return read_entries(sheet_of(html).blocks, BASE)


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("1", 1),
        ("03", 3),
        ("10.", 10),
        ("7)", 7),
        ("100", None),
        ("1st", None),
        ("", None),
        ("one", None),
        ("1234.", None),
    ],
)
def test_rank_of(text: str, rank: int | None) -> None:
    assert rank_of(text) == rank


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1. Rain", (1, "Rain")),
        ("01 Rain", (1, "Rain")),
        ("2)Rain", (2, "Rain")),
        ("2024 Rain", (None, "2024 Rain")),
        ("1", (None, "1")),
        ("Rain 1", (None, "Rain 1")),
    ],
)
def test_split_rank(text: str, parts: tuple[int | None, str]) -> None:
    assert split_rank(text) == parts


@pytest.mark.parametrize(
    ("html", "rank", "title"),
    [
        ("<li><a href=/1>Rivers run high</a>", None, "Rivers run high"),
        ("<li><span>1.</span> <a href=/1>Rivers run high</a>", 1, "Rivers run high"),  # KH 2015
        ("<dl><dt>01<dd><a href=/1>Rivers run high</a></dl>", 1, "Rivers run high"),  # KH 2018
        ("<li><a href=/1><em>7</em> Rivers run high</a>", 7, "Rivers run high"),  # the number within the link
        ("<li><a href=/1>10 rivers run high</a>", None, "10 rivers run high"),  # a headline begins with a number
        ("<li>3 <a href=/1>10 rivers run high</a>", 3, "10 rivers run high"),
        ("<li>- <a href=/1>K-<b>pop</b> runs high</a>", None, "K-pop runs high"),
        ("<li>Weather <a href=/1>Rivers run high</a>", None, "Rivers run high"),  # a section beside it
        ("<li><a href=/1>Rivers<br>run high</a> (Monday)", None, "Rivers run high"),
    ],
)
def test_numbers_and_titles(html: str, rank: int | None, title: str) -> None:
    assert [(entry.rank, entry.title) for entry in entries(html)] == [(rank, title)]


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/1", "https://example.org/1"),
        ("2", "https://example.org/news/2"),
        ("https://example.net/3", "https://example.net/3"),
        ("javascript:open(4)", None),
        ("data:text/html,5", None),
    ],
)
def test_addresses(href: str, url: str | None) -> None:
    assert [entry.url for entry in entries(f"<a href='{href}'>Rivers run high</a>")] == [url]


@pytest.mark.parametrize(
    ("html", "pictures"),
    [
        # the picture first, in the same link, in one of its own, in none
        ("<a href=/1><img src=/1.jpg alt='Rivers run high'><p>Rivers run high</p></a>", ["https://example.org/1.jpg"]),
        ("<a href=/1><img src=/1.jpg></a><p><a href=/1>Rivers run high</a>", ["https://example.org/1.jpg"]),
        ("<img src=/1.jpg><p><a href=/1>Rivers run high</a>", ["https://example.org/1.jpg"]),
        # the picture after its headline
        (
            "<a href=/1>Rivers run high</a><a href=/1><img src=/1.jpg></a><p><a href=/2>Roads are dry</a>",
            ["https://example.org/1.jpg", None],
        ),
        (
            "<a href=/1>Rivers run high</a><img src=/2.jpg><p><a href=/2>Roads are dry</a>",
            [None, "https://example.org/2.jpg"],
        ),
        # another link's picture, a blank one, the second of two
        ("<a href=/9><img src=/9.jpg></a><p><a href=/1>Rivers run high</a>", [None]),
        ("<img src=/blank.gif><p><a href=/1>Rivers run high</a>", [None]),
        ("<img src=/blank.gif data-src=/1.jpg><p><a href=/1>Rivers run high</a>", ["https://example.org/1.jpg"]),
    ],
)
def test_pictures(html: str, pictures: list[str | None]) -> None:
    assert [entry.image_url for entry in entries(html)] == pictures


def test_links_with_one_address_are_one_headline() -> None:
    (entry,) = entries(
        "<p><a href=/1>Rivers run high</a><p><a href=/1>It has rained since Monday.</a><p>Monday<p>Rivers run high"
    )
    assert entry.title == "Rivers run high"
    assert [block.text for block in entry.beside] == ["It has rained since Monday.", "Monday"]
    assert len(entry.blocks) == 3


def test_two_links_of_one_line_are_two_headlines() -> None:
    html = "<p><a href=/1>Rivers run high</a> | <a href=/2>Roads are dry</a> | <a href=/3></a>"
    assert [(entry.title, entry.url) for entry in entries(html)] == [
        ("Rivers run high", "https://example.org/1"),
        ("Roads are dry", "https://example.org/2"),
    ]


def test_frames_and_texts_before_the_first_are_passed() -> None:
    assert [entry.title for entry in entries("<p>Monday<iframe></iframe><a href=/1>Rivers run high</a>")] == [
        "Rivers run high"
    ]


def test_one_by_one() -> None:
    blocks = sheet_of("<a href=/1>Rivers run high</a><p><a href=/2>Roads are dry</a>").blocks
    assert next(each_entry(iter(blocks), BASE)).title == "Rivers run high"


@settings(max_examples=100)
@given(st.text(st.characters(codec=None), max_size=20))
def test_total(text: str) -> None:
    number = rank_of(text)
    assert number is None or 0 <= number < 100
    assert split_rank(text)[1] in text
