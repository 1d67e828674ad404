"""Cards that a page repeats."""

import pytest
from sheets import FOURTH, LATER, LONG, THIRD, sheet_of

from heraldparse.cleanup import prose_before
from heraldparse.repeats import claim_repeats

STORY = f"<p>{LONG}<p>{LATER}<p>{THIRD}<p>{FOURTH}"


def claims(html: str) -> list[str | None]:
    sheet = sheet_of(f"<article>{STORY}</article>{html}")
    claim_repeats(sheet, prose_before(sheet))
    assert all(block.claim is None for block in sheet.blocks[:4])
    return [block.claim for block in sheet.blocks[4:]]


def card(inside: str, number: int = 3) -> str:
    return "<div>" + f"<section class=card>{inside}</section>" * number + "</div>"


@pytest.mark.parametrize(
    ("inside", "is_card"),
    [
        ("<h3><a href=/1>Rivers run high again</a></h3><p>It rained.</p>", True),
        ("<a href=/1><img src=1.jpg></a><h3><a href=/1>Rivers run high again</a></h3>", True),
        ("<a href=/1><img src=1.jpg></a><p>Rivers</p>", True),  # a picture is the link
        ("<a href=/1><img src=1.jpg></a><h3>Rivers run high</h3>", False),  # a part of the story with its heading
        ("<a href=/1><img src=1.jpg></a>", False),  # a gallery
        ("<h3><a href=/1>Rivers run high again</a></h3>", False),  # a heading alone
        ("<h3><a href=/1>Rivers</a></h3><p>It rained.</p>", False),  # a name
        ("<h3>Rivers run high again</h3><p>It rained.</p>", False),
        (f"<h3><a href=/1>Rivers run high again</a></h3><p>{LONG * 5}</p>", False),  # a story
    ],
)
def test_cards(inside: str, is_card: bool) -> None:
    assert set(claims(card(inside))) == ({"related"} if is_card else {None})


def test_two_are_too_few() -> None:
    assert set(claims(card("<h3><a href=/1>Rivers run high again</a></h3><p>It rained.</p>", 2))) == {None}


def test_most_must_be_cards() -> None:
    one = "<section class=card><h3><a href=/1>Rivers run high again</a></h3><p>It rained.</p></section>"
    other = "<section class=card><p>It rained.</p></section>"
    assert set(claims(f"<div>{one * 2}{other}</div>")) == {"related"}
    assert set(claims(f"<div>{one}{other * 2}</div>")) == {None}


def test_large_boxes_are_no_cards() -> None:
    assert set(claims(card("<h3><a href=/1>Rivers run high again</a></h3>" + "<p>It rained." * 14))) == {None}


def test_boxes_with_most_of_the_text_are_the_story() -> None:
    section = "<section><h3><a href=/1>Rivers run high again</a></h3><p>{}</p></section>"
    sheet = sheet_of("".join(section.format(text) for text in (LONG, LATER, THIRD)) + f"<p>{FOURTH}")
    claim_repeats(sheet, prose_before(sheet))
    assert {block.claim for block in sheet.blocks} == {None}


def test_a_story_among_cards_is_none() -> None:  # US weekly: the box of the story stands among boxes of offers
    one = "<section><h3><a href=/1>Rivers run high again</a></h3><p>It rained.</p></section>"
    story = f"<section><p>{LONG * 3}<p>{LATER * 3}</section>"
    found = claims(f"<div>{one * 2}{story}{one * 2}</div><p>{FOURTH * 9}")
    assert found == ["related"] * 4 + [None] * 2 + ["related"] * 4 + [None]
