"""Links that are not given for their scheme are counted."""

import pytest
from sheets import sheet_of

from heraldparse import parse
from heraldparse.unsafe_links import note_unsafe_links

HEADLINE = "Rivers run high again"


def number(html: str, claim: str | None, *, is_list: bool = False) -> int:
    sheet = sheet_of(html)
    for block in sheet.blocks:
        block.claim = claim
    notes = note_unsafe_links(sheet, is_list=is_list)
    assert all(note.code.value == "unsafe_link" for note in notes)
    return int(notes[0].message.split()[0]) if notes else 0


@pytest.mark.parametrize(
    ("html", "claim", "expected"),
    [
        (f"<a href='javascript:a()'>{HEADLINE}</a>", "popular 0", 1),
        (f"<a href='javascript:a()'>{HEADLINE}</a> <a href='data:,a'>More</a>", "related 3", 2),
        ("<a href='ftp://example.org/'>Kim Arin</a>", "byline", 1),
        ("<a href='mailto:a@example.org'>Kim Arin</a>", "byline", 0),
        (f"<a href=/1>{HEADLINE}</a>", "teaser 0", 0),
        (f"<a href='javascript:a()'></a>{HEADLINE}", "teaser 0", 0),  # shows nothing
        ("<a href='javascript:a()'>Most Popular</a>", "popular", 0),  # the label
        ("<a href='javascript:a()'>Send it</a>", "share", 0),
        ("<img src='javascript:a()'>", "popular 0", 1),
        ("<img src='data:image/gif;base64,R0l'>", "popular 0", 0),  # until a script loads another
        ("<a href='javascript:zoom()'><img src=/1.jpg></a>", "related 0", 0),  # the picture itself is given
        ("", None, 0),
    ],
)
def test_claimed_blocks(html: str, claim: str | None, expected: int) -> None:
    assert number(html, claim) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<a href='javascript:a()'>{HEADLINE}</a>", 1),
        ("<a href='javascript:a()'>Print</a>", 0),
        (f"<a href=/1>{HEADLINE}</a>", 0),
        (f"<p>{HEADLINE} <a href='javascript:a()'>Print</a>", 0),
        ("<img src='javascript:a()'>", 0),
    ],
)
def test_headlines_of_a_list_that_nobody_could_claim(html: str, expected: int) -> None:
    assert number(html, None, is_list=True) == expected
    assert number(html, None) == 0


STORY = "<h1>Rivers run high again</h1><p>It rained all day, officials in the east said on Monday.</p>"


def told(head: str) -> list[str]:
    """What is said of unsafe addresses of a story with this head."""
    page = parse(f"<head>{head}</head>{STORY}")
    assert "javascript:" not in page.model_dump_json()
    assert "data:" not in page.model_dump_json()
    return [warning.message.partition(": ")[2] for warning in page.warnings if warning.code.value == "unsafe_link"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<link rel=canonical href='javascript:open(1)'>", ["canonical"]),
        ("<meta property=og:url content=' JavaScript:open(1)'>", ["og:url"]),
        ("<meta property=og:image content='data:image/gif;base64,R0l'>", ["og:image"]),
        ("<link rel=image_src href='vbscript:a'>", ["image_src"]),
        (
            """<script type=application/ld+json>{"@type": "NewsArticle", "url": "javascript:a()",
            "image": "data:image/png;base64,iV", "author": {"@type": "Person", "name": "Kim Arin", "url": "file:///a"}}
            </script>""",
            ["json-ld url, json-ld, json-ld author"],
        ),
        (
            "<link rel=canonical href='blob:a'><meta property=og:url content='https://example.org/1'>",
            ["canonical"],
        ),
        ("<link rel=canonical href='/1'><meta property=og:image content='//example.org/1.jpg'>", []),
        ("<meta property=article:author content='https://example.org/kim'>", []),
        ("<link rel=alternate href='android-app://org.example/1'>", []),  # no address of the page
    ],
)
def test_addresses_in_the_metadata(head: str, expected: list[str]) -> None:
    assert told(head) == expected


def test_a_linked_author_counts_as_a_link() -> None:
    page = parse(f"<p>By <a rel=author href='javascript:a()'>Kim Arin</a></p>{STORY}")
    assert [warning.message for warning in page.warnings if warning.code.value == "unsafe_link"] == [
        "1 links with other schemes than http, https and mailto were dropped"
    ]
