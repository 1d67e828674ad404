"""Links that are not given for their scheme are counted."""

import pytest
from sheets import sheet_of

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
