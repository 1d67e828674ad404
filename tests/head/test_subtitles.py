"""The line under a headline, and lines that only look like it."""

import pytest

import heraldparse
from heraldparse.head.subtitles import is_subtitle

TITLE = "Rain-hit valley: The river falls at last"


@pytest.mark.parametrize(
    ("text", "is_named", "expected"),
    [
        ("Farmers count what the flood has left of their fields", False, True),
        ("What we know", False, True),
        ("Nobody hurt.", False, True),  # a sentence, short as it is
        ("Nobody hurt", True, True),  # an element named so
        ("Nobody hurt", False, False),  # it may be the name of a part
        ("강물이 줄었다", False, True),  # Korean, short
        ("人々は家に戻り始めた", False, True),  # Japanese puts no blanks between words
        ("5 minute read", True, False),  # US network
        ("Lesezeit: ca. 3 Minuten", True, False),  # Austrian magazine
        ("2min", True, False),  # Arabic network
        ("Share this:", True, False),  # blog theme
        ("Episode Description:", False, False),  # radio
        ("Hauptinhalt", True, False),  # for readers of the screen
        ("입력", True, False),  # Korean label of a date
        ("Table of contents", True, False),
        ("The River Falls at Last", True, False),  # the headline again, without its kicker
        ("\u200d", True, False),
        ("…", True, False),
        ("The river took a bridge on Monday and the road behind it. (July 16)", True, False),  # caption of a film
        ("The river took a bridge (the old one)", False, True),
    ],
)
def test_line_under_a_headline(text: str, *, is_named: bool, expected: bool) -> None:
    assert is_subtitle(text, TITLE, is_named=is_named) is expected


STORY = (
    "<p>The river rose again on Monday, officials of the city said a day later, and nobody was harmed at all.</p>" * 4
)


@pytest.mark.parametrize(
    ("under", "expected"),
    [
        (
            "<div class=subtitle>5 minute read</div><div class=subtitle>Farmers count what is left</div>",
            "Farmers count what is left",
        ),
        ("<h2>Farmers count what the flood has left</h2>", "Farmers count what the flood has left"),
        # US daily: the caption of the film above the text, then the subtitle
        (
            "<div class='video-desc description'>The mayor talks about the rain.</div>"
            "<h2 class=lead>Farmers count what is left</h2>",
            "Farmers count what is left",
        ),
        # US daily: a summary of something else after the beginning of the text
        (f"<div>{STORY[: len(STORY) // 4]}</div><div><p class=summary>Like the weather desk of us.</p></div>", None),
        # a guide: the first sub-heading is short, the next one belongs to the text
        ("<h2>Flood maps</h2><h2>Farmers count what the flood has left</h2>", None),
        ("<div class=author-intro><p>Jane Doe director of the river institute</p></div>", None),  # Chinese portal
    ],
)
def test_subtitle_of_a_page(under: str, expected: str | None) -> None:
    article = heraldparse.parse(f"<title>It rains</title><h1>It rains</h1>{under}{STORY}").article
    assert article is not None
    assert article.subtitle == expected


SAID = "Farmers count what the flood has left of their fields, and ask who pays"


@pytest.mark.parametrize(
    ("line", "description", "is_subtitle"),
    [
        (f"<h2>{SAID}</h2>", SAID, True),  # US trade paper, a heading under its date
        (f"<h2>{SAID}</h2>", f"{SAID[:60]}…", True),  # a description that is cut short
        (f"<h2>{SAID}</h2>", "All news of the valley", False),
        ("<h2>Farmers count</h2>", "Farmers count", False),  # too short to be sure
    ],
)
def test_line_that_the_metadata_describe_the_story_with(line: str, description: str, *, is_subtitle: bool) -> None:
    text = "<p>The river fell at last on Monday, and the road to the mill is open again.</p>" * 2
    page = heraldparse.parse(
        f'<meta name=description content="{description}"><div><h1>{TITLE}</h1></div>'
        f"<div>opinion</div><div>{line}</div><img src=/river.jpg width=900 height=600><article>{text}</article>"
    )
    assert page.article
    assert page.article.subtitle == (SAID if is_subtitle else None)
    assert SAID not in page.article.text
