"""Microdata of the story, kept apart from that of teasers and comments."""

import time

import pytest

from heraldparse.markup.tree import build_tree
from heraldparse.metadata.microdata import Property, read_microdata

ARTICLE = 'itemscope itemtype="http://schema.org/NewsArticle"'


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            f"<div {ARTICLE}><h1 itemprop=headline>Rivers <i>run</i> high</h1></div>",
            [Property("headline", "Rivers run high")],
        ),
        (
            f"<div {ARTICLE}><time itemprop=datePublished datetime=2024-01-02>2 Jan</time></div>",
            [Property("datepublished", "2024-01-02")],
        ),
        (
            f"<div {ARTICLE}><meta itemprop=datePublished content=2024-01-02></div>",
            [Property("datepublished", "2024-01-02")],
        ),
        (
            f"<div {ARTICLE}><a itemprop=author href=/kim>Kim Han-byeol</a></div>",
            [Property("author", "Kim Han-byeol", "/kim")],
        ),
        (  # name within a person
            f"<div {ARTICLE}><p itemprop=author itemscope itemtype=http://schema.org/Person><a itemprop=url href=/kim>"
            "<span itemprop=name>Kim Han-byeol</span></a>, reporter</p></div>",
            [Property("author", "Kim Han-byeol", "/kim")],
        ),
        (
            f'<div {ARTICLE}><div itemprop=publisher itemscope itemtype="https://schema.org/Organization">'
            "<meta itemprop=name content=Daily></div></div>",
            [Property("publisher", "Daily", None, is_organisation=True)],
        ),
        (  # the writer of a comment is not that of the story
            f"<div {ARTICLE}><b itemprop=author>Kim Han-byeol</b>"
            "<div itemprop=comment itemscope itemtype=http://schema.org/Comment><b itemprop=author>me</b></div></div>",
            [Property("author", "Kim Han-byeol")],
        ),
        (  # a teaser has fewer properties than the story
            f"<div {ARTICLE}><h3 itemprop=headline>Boats</h3></div>"
            f"<div {ARTICLE}><h1 itemprop=headline>Rivers</h1><b itemprop=author>Kim Han-byeol</b></div>",
            [Property("headline", "Rivers"), Property("author", "Kim Han-byeol")],
        ),
        (  # a list of stories
            f"<div {ARTICLE}><h3 itemprop=headline>Boats</h3></div>" * 2,
            [],
        ),
        (  # outside of any item, on a page whose body is an item
            '<body itemscope itemtype="http://schema.org/WebPage"><meta itemprop=datePublished content=2024-01-02>',
            [Property("datepublished", "2024-01-02", certain=False)],
        ),
        (  # two that differ
            "<meta itemprop=datePublished content=2024-01-02><meta itemprop=datePublished content=2024-01-03>",
            [],
        ),
        (  # a video's date
            "<div itemscope itemtype=http://schema.org/VideoObject><meta itemprop=datePublished content=2020></div>",
            [],
        ),
        (
            f'<div {ARTICLE}><meta itemprop="dateModified datePublished" content=2024-01-02></div>',
            [Property("datemodified", "2024-01-02"), Property("datepublished", "2024-01-02")],
        ),
        (f"<div {ARTICLE}><b itemprop=author></b></div>", []),
        (f'<div {ARTICLE}><b itemprop="http://schema.org/author">Kim</b></div>', [Property("author", "Kim")]),
        ("<p>nothing</p>", []),
    ],
)
def test_read_microdata(markup: str, expected: list[Property]) -> None:
    assert read_microdata(build_tree(markup).root) == expected


@pytest.mark.parametrize(
    "markup",
    [
        f"<div {ARTICLE}><b itemprop=author itemscope>" * 3_000,
        "<div itemscope>" * 200 + "<b itemprop=author>x</b>" * 5_000,
        f"<div {ARTICLE}>" + "<p itemprop=articleBody>" + "x " * 200_000,
    ],
)
def test_hostile_markup_takes_bounded_time(markup: str) -> None:
    root = build_tree(markup).root
    start = time.perf_counter()
    read_microdata(root)
    assert time.perf_counter() - start < 60  # a hang, not a speed
