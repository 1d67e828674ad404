"""Furniture: what is claimed before a story is looked for, and what never is."""

import pytest
from sheets import FOURTH, LATER, LONG, THIRD, sheet_of

from heraldparse import labels
from heraldparse.cleanup import clean_up, prose_before

STORY = f"<article><p>{LONG}<p>{LATER}<p>{THIRD}<p>{FOURTH}</article>"


def claims(html: str, furniture: frozenset[str] = frozenset()) -> list[str | None]:
    sheet = sheet_of(STORY + html)
    clean_up(sheet, furniture)
    assert all(block.claim is None for block in sheet.blocks[:4])
    return [block.claim for block in sheet.blocks[4:]]


@pytest.mark.parametrize(
    ("html", "claim"),
    [
        ("<nav>World news</nav>", "menu"),
        ("<footer>World news</footer>", "foot"),
        ("<aside>World news</aside>", "side"),
        ("<form>Your name</form>", "form"),
        ("<div role=navigation>World news</div>", "menu"),
        ("<div class=share-bar>Send it</div>", "share"),
        ("<div class=adBox>Cheap shoes</div>", "advertisement"),
        ("<div id=related><a href=/1>Rivers run high</a></div>", "related"),
        ("<div class=related>Rivers run high</div>", None),  # without a link it offers nothing
        ("<div class=comments>It was cold</div>", "comments"),
        ("<div class=newsletter>Each morning</div>", "subscription"),
        ("<div hidden>Unseen</div>", "hidden"),
        ("<div style='display:none'>Unseen</div>", "hidden"),
        ("<p>Advertisement", "furniture"),
        ("<p>Link copied", "furniture"),  # KH 2023
        ("<p>Read More", "furniture"),  # news channel, a button that opens the rest
        ("<p>Tempo de leitura: 2 minutos", "furniture"),  # Brazilian blog
        ("<p>4 min read", "furniture"),
        ("<p>Lesezeit ca. 3 Min.", "furniture"),
        ("<p>Read it in 4 minutes", None),
        ("<p>Nov 18, 2019 • 2 min read", None),  # there is a date on it
        ("<p>Bake for 35 minutes", None),
        ("<amp-consent>We use crumbs.</amp-consent>", "notice"),
        ("<p>SHARE 73 CONNECT 61 TWEET 4 COMMENTEMAILMORE", "furniture"),  # US daily, buttons with their counts
        ("<p>Share | Tweet (12) | Print", "furniture"),
        ("<p>Share prices", None),
        ("<p>Print 12", None),
        ("<p>Autoplay", "furniture"),  # US daily, under the pictures of a gallery
        ("<p>End Quote", "furniture"),  # UK broadcaster, read out to those who listen
        ("<p>Caption", "furniture"),  # local daily, in the frame of a picture
        ("<p>Most Popular", "furniture"),
        ("<p>Advertisement 2", "furniture"),  # Canadian dailies
        ("<p>Week 2", None),
        ("<h2>Table of Contents", "furniture"),  # blogs
        ("<p>Like this:", "furniture"),  # WordPress
        ("<p>Hirdetés", "furniture"),  # Hungarian daily
        ("<p>Copyright 2024 The Example. All rights reserved.", "foot"),
        ("<p>ⓒ Example", "foot"),
        ("<p>Address : 12 Harbor Road", "foot"),
        ("<div class=story>Rain</div>", None),
        ("<div class=page-with-sidebar>Rain</div>", None),
        (f"<nav>{LONG}</nav>", "menu"),
        (f"<div class=tags>{LONG} {LATER}</div>", None),  # what has running text is something else
        (f"<div class=bio>{LONG} {LATER}</div>", "author"),
        ("<div class=share><h1>Rain</h1></div>", None),  # the head of the page
        ("<nav><h1>Rain</h1></nav>", "menu"),
        ("<h2 id=toc14>Rain</h2>", None),  # wikis and dailies, what a table of contents leads to
        ("<div class=toc>Rain</div>", "menu"),
        ("<div class=news_btn_wrap>Font</div>", None),
        ("<p>&lt;img src='/count?page=12' width=1 height=1 />", "hidden"),  # broadcaster, a counter coded twice
        ("""<div>{ "modules": [{"name": "rain"}], "id": "27"}</div>""", "hidden"),  # US daily, data for its scripts
        ("""<pre>{ "modules": []}</pre>""", None),
        ("<p>{sic} it rained", None),
        ("<p>Loading Table Of Content...", "furniture"),  # reports on markets
        ("<p>Loading took a day.", None),
        ("<pre>&lt;img src='/boat.jpg'></pre>", None),  # technology blog
        ("<aside><img src=/1.jpg><p>The pier at dawn. (Photo: Ann Lee, AP)</aside>", None),  # US daily
        ("<aside><img src=/1.jpg><p>Ann Lee covers the sea.</aside>", "side"),
    ],
)
def test_boxes_and_lines(html: str, claim: str | None) -> None:
    assert set(claims(html)) == {claim}


def test_names_of_the_layout() -> None:
    assert claims("<div class='big news_btn_wrap'>Font</div><p>Rain", frozenset({"news_btn_wrap"})) == [
        "furniture",
        None,
    ]


def test_the_outer_box_goes_first() -> None:
    assert claims("<aside>Rain <div class=ads>Shoes</div></aside><div class=ads>Shoes</div>") == [
        *("side", "side"),
        "advertisement",
    ]


def test_a_box_with_most_of_the_text_is_the_story() -> None:
    sheet = sheet_of(f"<div class=comments>{STORY}</div><div class=comments>It was cold</div>")
    clean_up(sheet)
    assert [block.claim for block in sheet.blocks] == [None, None, None, None, "comments"]


@pytest.mark.parametrize(
    ("html", "claim"),
    [
        # blog, a post of three lines beside a column with texts of its own and a second `h1`
        (f"<article><h1>Rain</h1><p>{LONG} {LATER}</article><div id=sidebar><h1>Who writes</h1>{STORY}</div>", "side"),
        # daily, a report and many comments
        (f"<article><h1>Rain</h1><p>{LONG} {LATER}</article><div class=comments>{STORY}</div>", "comments"),
        # technology blog, the name of the site is an `h1` too, and the foot is longer than the report
        (f"<h1>The Pier</h1><article><h1>Rain</h1><p>{LONG} {LATER}</article><footer>{STORY}</footer>", "foot"),
        # US daily, a timeline in an `aside` under a long report; above the text it may hold it
        (f"<article><h1>Rain</h1>{STORY}{STORY}<aside>{STORY * 3}</aside></article>", "side"),
        (f"<article><h1>Rain</h1><p>{LONG}<aside>{STORY * 3}</aside></article>", None),
        # blog that asks for gifts under the text, with a heading of the first rank
        (f"<article><h1>Rain</h1>{STORY}{STORY}<aside><h1>Give</h1>{STORY * 3}</aside></article>", "side"),
        (f"<article><aside><h1>Rain</h1>{STORY}</aside></article>", None),
        # Hungarian broadcaster, a page of a film: the foot has the only sentence
        ("<h1>Rain</h1><footer>Pier road 31, by the old harbor.</footer>", "foot"),
        # magazine, the sidebar's name on the box of the text
        (f"<article><h1>Rain</h1><p>{LONG} {LATER}<div class=sidebar>{STORY}</div></article>", None),
        (f"<h1>Rain</h1><p>{LONG} {LATER}<div class=sidebar>{STORY}</div>", None),
        (f"<article><h1>Rain</h1></article><div class=sidebar>{STORY}</div>", None),
    ],
)
def test_what_is_beside_a_short_story(html: str, claim: str | None) -> None:
    sheet = sheet_of(html)
    clean_up(sheet)
    assert sheet.blocks[-1].claim == claim


def test_a_page_that_is_hidden_as_a_whole_is_shown_by_a_script() -> None:
    sheet = sheet_of(f"<div hidden>{STORY}</div><p>Wait")
    clean_up(sheet)
    assert {block.claim for block in sheet.blocks} == {None}


@pytest.mark.parametrize(
    ("html", "claim"),
    [
        (f"<nav>{STORY}</nav><h1>Rain</h1><table><tr><td>Albania</table>", "menu"),  # a union's service, page of tables
        (f"<nav>{STORY}</nav><p>Albania", None),  # nothing tells that the page is below
    ],
)
def test_a_menu_that_tells_much_above_the_headline(html: str, claim: str | None) -> None:
    sheet = sheet_of(html)
    clean_up(sheet)
    assert sheet.blocks[0].claim == claim


@pytest.mark.parametrize(
    ("html", "claims"),
    [
        # Danish daily: a script shows the text to those who paid
        (f"<main><h1>Rain</h1><p>Ships wait.<div hidden>{STORY}</div><p>Wait</main>", {None}),
        # a notice at the end of the page
        (f"<main><h1>Rain</h1><p>{LONG} {LATER}</main><footer hidden>{STORY}</footer>", {None, "hidden"}),
    ],
)
def test_a_text_that_is_hidden_beside_its_headline_is_shown_by_a_script(html: str, claims: set[str | None]) -> None:
    sheet = sheet_of(html)
    clean_up(sheet)
    assert {block.claim for block in sheet.blocks} == claims


def test_a_claim_stays() -> None:
    sheet = sheet_of("<p>Most Popular")
    sheet.blocks[0].claim = "popular"
    clean_up(sheet)
    assert sheet.blocks[0].claim == "popular"


def test_prose_before() -> None:
    sheet = sheet_of(f"<p>{LONG}<p>Rain<p>{LATER}<p>{THIRD}")
    sheet.blocks[2].claim = "menu"
    assert prose_before(sheet) == [0, len(LONG), len(LONG), len(LONG), len(LONG) + len(THIRD)]


def test_each_word_for_minutes_is_known_as_one() -> None:
    lines = [f"{min(labels.READING)}: 4 {word}" for word in sorted(labels.MINUTES)]
    sheet = sheet_of("".join(f"<p>{line}</p>" for line in lines))
    assert [block.claim for block in sheet.blocks] == [None] * len(lines)
    clean_up(sheet)
    assert [block.claim for block in sheet.blocks] == ["furniture"] * len(lines)
