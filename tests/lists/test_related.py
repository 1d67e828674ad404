"""Other stories that a page offers: labelled boxes and lines in the text."""

import pytest
from sheets import LONG, sheet_of

from heraldparse.blocks.sheet import Sheet
from heraldparse.lists.related import read_related
from heraldparse.models import Link

RIVERS = "<a href=https://example.org/1>Rivers run high again</a>"
ROADS = "<a href=https://example.org/2>Roads are dry again</a>"


def found(html: str) -> tuple[Sheet, list[Link]]:
    sheet = sheet_of(html)
    return sheet, read_related(sheet, None)


def titles(html: str) -> list[str]:
    return [link.title for link in found(html)[1]]


BOTH = ["Rivers run high again", "Roads are dry again"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<h3>Related Stories</h3><p>{RIVERS}<p>{ROADS}", BOTH),  # KH 2025
        (
            f"<h3>More from Headlines</h3><p>{RIVERS}<p>It has rained since Monday.<p>{ROADS}",
            BOTH,
        ),  # KH 2023, with summaries
        (f"<p>{LONG}<p>Read more: {RIVERS}<p>{LONG}", BOTH[:1]),
        (f"<p>{LONG}<p><a href=/1>Read more: Rivers run high again</a>", BOTH[:1]),
        (f"<p>{LONG}<p>READ ALSO: {RIVERS}", BOTH[:1]),
        (f"<h3>Related Stories</h3><p>{RIVERS}<p>{RIVERS}<p>Read more: {RIVERS}", BOTH[:1]),  # each once
        (f"<h3>Latest News</h3><p>{RIVERS}<p>{ROADS}", []),
        (f"<h3>Most Popular</h3><p>{RIVERS}<p>{ROADS}", []),
        ("<h3>Related Stories</h3><p>It rains.", []),
        (f"<p>Read more about it in {RIVERS}, which came out on Monday in Seoul.", []),  # a sentence
        ("<p><a href=/1>Read more</a>", []),  # a button
        ("<p>Read more: Rivers run high again", []),  # no link
    ],
)
def test_titles(html: str, expected: list[str]) -> None:
    assert titles(html) == expected


def test_addresses() -> None:
    sheet, links = found(f"<p>Read more: {RIVERS}<p>See also: <a href='javascript:a()'>Roads are dry</a>")
    assert links == [Link(title=BOTH[0], url="https://example.org/1"), Link(title="Roads are dry")]
    assert [block.claim for block in sheet.blocks] == ["related 0", "related 1"]


def test_summaries_are_claimed_too() -> None:
    sheet, _ = found(f"<div><h3>Related Stories</h3><p>{RIVERS}<p>It has rained.<p>{ROADS}</div><p>{LONG}")
    assert [block.claim for block in sheet.blocks] == ["related", "related 0", "related 0", "related 1", None]


def test_what_the_most_read_list_has_is_left_to_it() -> None:
    sheet = sheet_of(f"<p>Read more: {RIVERS}")
    sheet.blocks[0].claim = "popular 0"
    assert read_related(sheet, None) == []


@pytest.mark.parametrize(
    "label",
    [
        "Related",
        "Mehr zum Thema",  # German daily
        "Lesen Sie auch:",
        "Sur le même sujet",  # French daily
        "Te puede interesar",
        "Leia também",
        "Читайте также",  # Russian portal
        "Още по темата",  # Bulgarian radio
        "関連記事",
        "관련기사",
        "相关新闻",
        "猜你喜欢",  # portal
        "相关推荐",
        "You may also like",
    ],
)
def test_labels_of_the_world(label: str) -> None:
    sheet, links = found(f"<div><h4>{label}</h4><p>{RIVERS}<p>{ROADS}</div><p>{LONG}")
    assert [link.title for link in links] == BOTH
    assert sheet.blocks[-1].claim is None


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<p>{LONG}<p>Lesen Sie auch: {RIVERS}<p>{LONG}", BOTH[:1]),
        (f"<p>{LONG}<p><a href=/1>Leia também: Rivers run high again</a>", BOTH[:1]),
        (f"<p>{LONG}<p>Related: {RIVERS}", BOTH[:1]),
        (f"<p>{LONG}<p><a href=/1>Related companies fall again</a>", []),  # a headline
        ("<p><a href=/w>Read more articles by Jane Doe and others</a>", []),  # US technology blog
        ("<h2><a href=#s>See also</a>[<a href=#e>edit</a>]</h2>", []),  # encyclopedia
        (f"<div><h4>Related</h4><p>{RIVERS}<p>{LONG}<p>{ROADS}</div>", BOTH[:1]),  # running text ends the box
        (f"<div><h4>Related</h4><p>{RIVERS}<p>May 3, 2024<p>{ROADS}</div>", BOTH),  # a short line does not
        (f"<div><h4>Mehr zum Thema</h4><a href=/t>Seoul</a> <a href=/u>Regen</a></div><p>{LONG}", []),  # topics
        (f"<nav><h4>Related</h4><p>{RIVERS}<p>{ROADS}</nav>", []),
        (f"<h4>Related</h4><p>{LONG}", []),
    ],
)
def test_boxes_of_the_world(html: str, expected: list[str]) -> None:
    assert titles(html) == expected


def test_of_very_many_links_the_first_box_counts() -> None:
    first, second = (
        "".join(f"<li><a href=/{place}/{n}>Rivers run high in {place} {n}</a>" for n in range(12))
        for place in ("county", "town")
    )
    html = f"<div><h4>Related Stories</h4><ul>{first}</ul><ul>{second}</ul></div><p>{LONG}"
    sheet, links = found(html)  # US sports page: below the related stories stand all others
    assert [link.title for link in links] == [f"Rivers run high in county {n}" for n in range(12)]
    assert [block.text for block in sheet.blocks if block.claim is None] == [LONG]
