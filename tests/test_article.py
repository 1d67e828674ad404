"""The article as a whole: how the parts of a page go together."""

import pytest
from sheets import FOURTH, LATER, LONG, THIRD, article_of

from heraldparse import Limits, WarningCode, parse
from heraldparse.models import Quote

HEAD = "<h1>Boats stay in port</h1><p>By Kim Arin</p><p>Published : Oct. 30, 2024 - 09:26</p>"
URL = "http://www.koreaherald.com/view.php?ud=20241030050601&np=1"


def test_the_parts_of_a_page() -> None:
    article = article_of(
        f"{HEAD}<figure><img src=/1.jpg alt=Pier><figcaption>The pier (Yonhap)</figcaption></figure>"
        f"<p>{LONG}</p><h2>Wind</h2><p>{LATER}</p><p>By Kim Arin (arin@example.com)</p>",
        URL,
    )
    assert (article.title, article.byline, article.id) == ("Boats stay in port", "By Kim Arin", "20241030050601")
    assert article.url == "http://www.koreaherald.com/view.php?ud=20241030050601"
    assert [(author.name, author.email) for author in article.authors] == [("Kim Arin", "arin@example.com")]
    assert [(image.url, image.caption, image.credit, image.position) for image in article.images] == [
        ("http://www.koreaherald.com/1.jpg", "The pier", "Yonhap", 0)
    ]
    assert article.text == f"{LONG}\n\nWind\n\n{LATER}"
    assert str(article.published) == "2024-10-30 09:26:00+09:00"


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        # advertisements, share bars, subscription boxes, popular lists between the paragraphs
        (f"<p>{LONG}<div class=ad-slot>Cheap shoes for everybody in town, only today.</div><p>{LATER}", [LONG, LATER]),
        (f"<p>{LONG}<p>Advertisement<p>{LATER}", [LONG, LATER]),
        (f"<p>{LONG}<p>Link copied<p>{LATER}", [LONG, LATER]),
        (f"<p>{LONG}<form>Sign up for our letter, each morning.</form><p>{LATER}", [LONG, LATER]),
        (f"<p>{LONG}<p>Read more: <a href=/2>Rivers run high again</a><p>{LATER}", [LONG, LATER]),
        (
            f"<p>{LONG}<p>{LATER}<p>{THIRD}<div><h3>Related Stories</h3><a href=/2>Rivers run high again</a></div>",
            [LONG, LATER, THIRD],
        ),
        (
            f"<p>{LONG}<p>{LATER}<p>{THIRD}<div><h3>Comments</h3><p>It was cold there, I can tell you.</div>",
            [LONG, LATER, THIRD],
        ),
        (f"<p>{LONG}<aside><p>{THIRD}</aside><p>{LATER}<p>{FOURTH}", [LONG, LATER, FOURTH]),
        # editor's notes and datelines stay
        (f"<p>BUSAN (AFP) ― {LONG}<p>{LATER}<p>-- Ed.", [f"BUSAN (AFP) ― {LONG}", LATER, "-- Ed."]),
        # a closing credit goes
        (f"<p>{LONG}<p>{LATER} (Yonhap)", [LONG, LATER]),
        (f"<p>{LONG}<p>{LATER}<p>(khnews@heraldcorp.com)", [LONG, LATER]),
        # a paywall hides paragraphs
        (f"<div><p>{LONG}<p style='display:none'>{LATER}<p>{THIRD}</div>", [LONG, LATER, THIRD]),
    ],
)
def test_the_body_is_what_the_writer_wrote(html: str, paragraphs: list[str]) -> None:
    assert article_of(HEAD + html).paragraphs == paragraphs


def test_a_repeated_caption_is_one_and_no_text() -> None:
    article = article_of(
        f"{HEAD}<div><p>{LONG}</p><figure><img src=1.jpg><figcaption>The pier at dawn. (Yonhap)</figcaption></figure>"
        f"<p>The pier at dawn. (Yonhap)</p><p>{LATER}</p></div>"
    )
    assert [(image.caption, image.credit) for image in article.images] == [("The pier at dawn.", "Yonhap")]
    assert article.paragraphs == [LONG, LATER]


def test_a_pull_quote_stays() -> None:
    article = article_of(f"{HEAD}<div><p>{LONG}</p><p>{LATER}</p><blockquote>{LATER}</blockquote><p>{THIRD}</p></div>")
    assert article.body[2] == Quote(text=LATER)
    assert article.paragraphs == [LONG, LATER, LATER, THIRD]


def test_a_body_that_stands_twice_is_given_once_with_a_warning() -> None:
    page = parse(f"{HEAD}<div>{f'<p>{LONG}<p>{LATER}' * 2}</div>")
    assert page.article is not None
    assert page.article.paragraphs == [LONG, LATER]
    (note,) = (warning for warning in page.warnings if warning.code is WarningCode.REPEATED_TEXT)
    assert (note.field, note.message[:1]) == ("article.body", "2")


def test_no_headline_is_none_with_a_warning() -> None:
    page = parse(f"<p>{LONG}<h3>Wind</h3><p>{LATER}")
    assert page.article is not None
    assert page.article.title is None
    assert [(warning.code, warning.field) for warning in page.warnings] == [(WarningCode.NO_TITLE, "article.title")]


def test_an_agency_is_no_author() -> None:
    article = article_of(f"<h1>Boats stay in port</h1><p>By Yonhap</p><p>{LONG}<p>{LATER}")
    assert (article.agency, article.authors, article.byline) == ("Yonhap", [], "By Yonhap")


def test_a_signature_is_the_byline_where_the_head_has_none() -> None:
    article = article_of(f"<h1>Boats stay in port</h1><p>{LONG}<p>{LATER}<p>By Kim Arin (arin@example.com)")
    assert article.byline == "By Kim Arin (arin@example.com)"


def test_a_date_that_is_none_is_told() -> None:
    page = parse(f"<h1>Boats stay in port</h1><p>Published : Feb. 31, 2024 - 09:26</p><p>{LONG}<p>{LATER}")
    assert page.article is not None
    assert page.article.published is None
    assert WarningCode.DATE_UNREADABLE in [warning.code for warning in page.warnings]


def test_a_heading_deep_in_the_text_is_not_where_the_body_begins() -> None:
    article = article_of(f"<title>Wind</title><div><p>{LONG}<p>{LATER}<p>{THIRD}<h1>Wind</h1><p>{FOURTH}</div>")
    assert article.paragraphs == [LONG, LATER, THIRD, FOURTH]


def test_the_body_begins_under_the_first_heading() -> None:
    # daily, notes of its share bar above the headline
    notes = "<div><p>A link has been sent to the address that you gave us.<p>Sent!</div>"
    article = article_of(f"<title>Wind</title><article>{notes}<p>{LONG}<h1>Wind</h1><div><p>{LATER}<p>{THIRD}</div>")
    assert article.paragraphs == [LATER, THIRD]


def test_what_is_said_of_the_writer_is_no_text() -> None:
    about = "<p>Kim Arin is the harbor correspondent of the Pier.<p>The boats are blue."
    article = article_of(f"{HEAD}<p>By Kim Arin</p><p>{LONG}<p>{LATER}<p>{THIRD}<p>{FOURTH}{about}")
    assert article.paragraphs == [LONG, LATER, THIRD, FOURTH, "The boats are blue."]


@pytest.mark.parametrize(
    ("html", "kind", "words"),
    [
        ("<p>Home<p>Login", "other", "neither"),
        # technology magazine, its front page with a line under one of the headlines
        (
            f"<title>The Pier</title><div><p>{LONG}</p></div>"
            + "<p><a href=/1>Rivers run high again in all the towns of the valley</a></p>" * 24,
            "other",
            "neither",
        ),
        (
            "".join(
                f"<li><a href=/news/{n}>Rivers run high in town {n}</a><p>It was wet for {n} days there and is dry now."
                for n in range(1, 5)
            ),
            "list",
            "a list of stories",
        ),
    ],
)
def test_a_page_without_a_story_says_what_it_is(html: str, kind: str, words: str) -> None:
    page = parse(html)
    (note,) = page.warnings
    assert (page.kind, page.article, note.code, note.field) == (kind, None, WarningCode.NO_ARTICLE, "article")
    assert words in note.message


def test_limits_of_lists_and_captions() -> None:
    html = (
        f"{HEAD}<figure><img src=/1.jpg><figcaption>The long pier at dawn</figcaption></figure><p>{LONG}<p>{LATER}"
        "<div><h3>Most Read</h3><a href=/1>Rivers run high again</a><p><a href=/2>Roads are dry again</a></div>"
    )
    page = parse(html, limits=Limits(items=1, caption_length=8))
    assert page.popular is not None
    assert len(page.popular.items) == 1
    assert page.article is not None
    assert page.article.images[0].caption == "The long"
    assert [warning.code for warning in page.warnings] == [WarningCode.TRUNCATED] * 2


def test_unsafe_links_are_dropped_with_a_warning() -> None:
    html = "<h3>Most Read</h3><a href='javascript:a()'>Rivers run high again</a><p><a href=/2>Roads are dry again</a>"
    page = parse(f"{HEAD}<p>{LONG}<p>{LATER}<div>{html}</div>")
    assert page.popular is not None
    assert [item.url for item in page.popular.items] == [None, "/2"]
    assert [warning.code for warning in page.warnings] == [WarningCode.UNSAFE_LINK]


def test_a_headline_without_text_and_pictures_is_no_story() -> None:
    page = parse("<h1>Boats stay in port</h1><p><a href=/1>The ferries to the island stayed in port on Tuesday.</a>")
    assert (page.article, page.kind) == (None, "other")
