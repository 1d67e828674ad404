"""What a page says twice."""

import pytest
from sheets import FOURTH, LATER, LONG, THIRD, sheet_of

from heraldparse.body.repetitions import drop_repeated
from heraldparse.body.selection import select_text


def test_lines_that_repeat_the_head_are_none() -> None:
    sheet = sheet_of(
        f"<h1>Rain</h1><p>May 2, 2024<p>{LONG}<p>May 2, 2024<h1>Rain</h1><table><tr><td>Rain<td>7</table>{LATER}"
    )
    sheet.blocks[0].claim, sheet.blocks[1].claim = "title", "published"
    assert [block.text for block in select_text(sheet, 0, 8)] == [LONG, "Rain", "7", LATER]
    assert {block.rule for block in sheet.blocks if block.claim == "duplicate"} == {"repeats the head"}


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        (f"<h1>Rain</h1><p>{THIRD}", [LONG, LATER]),  # Brazilian radio, a copy for printers
        (f"<p>{THIRD}", [LONG, LATER, THIRD]),  # the first paragraph can say what the line under the headline says
    ],
)
def test_the_line_under_the_headline_goes_with_it(again: str, expected: list[str]) -> None:
    sheet = sheet_of(f"<h1>Rain</h1><p>{THIRD}<p>{LONG}<p>{LATER}{again}")
    sheet.blocks[0].claim, sheet.blocks[1].claim = "title", "subtitle"
    assert [block.text for block in select_text(sheet, 0, len(sheet.blocks))] == expected


@pytest.mark.parametrize(
    ("lines", "expected", "dropped"),
    [
        ([LONG, LATER, LONG, LATER], [LONG, LATER], 2),  # KH 2012, body twice
        ([LONG, LATER, LONG, LATER, LONG, LATER], [LONG, LATER], 4),
        ([LONG, LATER, THIRD, LONG, LATER, FOURTH], [LONG, LATER, THIRD, FOURTH], 2),
        (["Wind", LONG, LATER, "Wind", LONG, LATER], ["Wind", LONG, LATER], 3),  # with its heading
        ([LONG, "Wind", LATER, LONG, "Wind", LATER], [LONG, "Wind", LATER], 3),
        ([LONG, LATER, LONG], [LONG, LATER, LONG], 0),  # a refrain
        (["Yes", "No", "Yes", "No"], ["Yes", "No", "Yes", "No"], 0),  # an interview
        (["Yes"] * 6, ["Yes"] * 6, 0),
        ([], [], 0),
    ],
)
def test_repeated_runs(lines: list[str], expected: list[str], dropped: int) -> None:
    pieces, number = drop_repeated(sheet_of("".join(f"<p>{line}" for line in lines)).blocks)
    assert ([piece.text for piece in pieces], number) == (expected, dropped)


def test_lines_of_a_list_may_repeat() -> None:
    blocks = sheet_of("<ul>" + f"<li>{LONG}<li>{LATER}" * 2 + "</ul>").blocks
    assert drop_repeated(blocks) == (blocks, 0)


def test_many_like_lines_take_linear_time() -> None:
    blocks = sheet_of("<p>x" * 50_000).blocks
    assert drop_repeated(blocks) == (blocks, 0)
