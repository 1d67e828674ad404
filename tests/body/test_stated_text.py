"""The end of a story as its metadata state it."""

import pytest
from sheets import FOURTH, LATER, LONG, THIRD, sheet_of

from heraldparse import parse
from heraldparse.body.stated_text import stated_end

STORY = f"<p>{LONG}<p>{LATER}<p>{THIRD}<p>{FOURTH}"
TEXT = f"{LONG} {LATER} {THIRD} {FOURTH}"


@pytest.mark.parametrize(
    ("below", "text", "expected"),
    [
        ("<p>Tell us what you saw of the boats.", TEXT, 4),  # Spanish daily, the line of a box under the story
        ("<p>Tell us what you saw of the boats.", f"<p>{TEXT.replace(' ', '&nbsp;')}</p>", 4),  # with mark-up in it
        ("<p>Tell us what you saw of the boats.", None, 5),
        ("<p>Tell us what you saw of the boats.", "Boats", 5),
        ("<p>Tell us what you saw of the boats.", f"{FOURTH}", 5),  # only a part is stated
        ("<p>Tell us what you saw of the boats.", f"{LONG} {LATER}", 5),  # the rest is behind a wall
        ("<h2>The sea</h2><p>Tell us what you saw of the boats.", TEXT, 6),  # blog, the last chapters are missing
        ("<section><h2>The sea</h2><p>Tell us what you saw.</section>", TEXT, 4),
        ("<div><p>Ann Lee contributed to this report.</div><p>Tell us what you saw.", TEXT, 5),  # news channel
        ("<div><p>More</p><h2>The sea</h2></div><p>Tell us what you saw of the boats.", TEXT, 4),  # a box of its own
        (f"<p>{LONG[:90]}.<p>{LATER[:90]}.", TEXT, 6),  # much stands below: the story went on
    ],
)
def test_stated_end(below: str, text: str | None, expected: int) -> None:
    sheet = sheet_of(STORY + below)
    assert stated_end(sheet, 0, len(sheet.blocks), text) == expected


def test_a_heading_like_those_above_opens_another_chapter() -> None:
    # technology blog, each chapter in a box of its own
    sheet = sheet_of(f"<section><h2>Wind</h2>{STORY}</section><section><h2>Sea</h2><p>Tell us what you saw.</section>")
    assert stated_end(sheet, 0, len(sheet.blocks), TEXT) == 7


def test_what_stands_under_the_stated_text_is_no_body() -> None:
    stated = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{TEXT}"}}</script>'
    page = parse(
        f"<h1>Boats stay in port</h1>{stated}<div>{STORY}<p>Our reporters are at the pier day and night.</div>"
    )
    assert page.article is not None
    assert page.article.paragraphs == [LONG, LATER, THIRD, FOURTH]
