"""Paragraphs between the headline and the box of the text."""

import pytest
from sheets import LATER, LONG, THIRD, article_of, sheet_of

from heraldparse.body.leads import find_leads

LEAD = f"{LONG} {LATER}"
TEXT = f"<p class=t>{LONG}<p class=t>{LATER}<p class=t>{THIRD}"


@pytest.mark.parametrize(
    ("html", "number"),
    [
        (f"<header><h1>Rain</h1><p>{LEAD}</header>", 1),  # Chilean daily, a long summary in the head
        (f"<div><h1>Rain</h1></div><div>{LEAD}</div>", 1),  # French review
        (f"<header><h1>Rain</h1><p>{LONG}</header>", 0),  # the line under the headline
        (f"<header><p>{LEAD}<h1>Rain</h1></header>", 0),
        (f"<header><h1>Rain</h1><p><a href=/1>{LEAD}</a></header>", 0),
        (f"<header><h1>Rain</h1><p>{LEAD} This post may contain affiliate links.</header>", 0),
        (f"<header><p>{LEAD}</header>", 0),
    ],
)
def test_find_leads(html: str, number: int) -> None:
    sheet = sheet_of(html)
    title = next((block for block in sheet.blocks if block.box.tag == "h1"), None)
    assert len(find_leads(sheet, title, len(sheet.blocks))) == number


def test_a_claimed_paragraph_is_none() -> None:
    sheet = sheet_of(f"<h1>Rain</h1><p>{LEAD}")
    sheet.blocks[1].claim = "caption 0"
    assert not find_leads(sheet, sheet.blocks[0], 2)


def test_it_opens_the_body() -> None:
    head = f"<header><h1>Rain</h1><p>{LEAD} {LEAD}</p></header>"
    html = f"<main>{head}<div>By Ada Lee</div><article>{TEXT * 6}</article></main>"
    assert article_of(html).paragraphs[0] == f"{LEAD} {LEAD}"
