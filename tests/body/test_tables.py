"""Tables that hold data, and those that only arrange a page."""

import pytest
from sheets import LATER, LONG, sheet_of

from heraldparse.body.tables import read_table, texts_within


def rows(html: str) -> list[list[str]]:
    sheet = sheet_of(html)
    return read_table(sheet, next(box for box in sheet.boxes if box.tag == "table"))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # sports page, a head and an empty cell
        (
            "<table><thead><tr><th>Team<th>Points<tbody><tr><td>Reds<td>3<tr><td>Blues<td></table>",
            [["Team", "Points"], ["Reds", "3"], ["Blues", ""]],
        ),
        # a row without any text, as designers put between others
        ("<table><tr><td>a<td>b<tr><td>&nbsp;<td><tr><td>c<td>d</table>", [["a", "b"], ["c", "d"]]),
        # cells with several lines, a link, a script
        (
            "<table><tr><td>a<br>b<td><p>c</p><p><a href=/>d</a></p><tr><td>e<td>f<script>g</script></table>",
            [["a b", "c d"], ["e", "f"]],
        ),
        # a table within a cell is text of that cell
        (
            "<table><tr><td>a<td><table><tr><td>b<td>c</table><tr><td>d<td>e</table>",
            [["a", "b c"], ["d", "e"]],
        ),
        ("<table><caption>Results</caption><tr><td>a<td>b<tr><td>c<td>d</table>", [["a", "b"], ["c", "d"]]),
        ("<table><tr><td>a<td>b</table>", []),  # one row
        ("<table><tr><td>a<tr><td>b<tr><td>c</table>", []),  # one column
        (f"<table><tr><td>{LONG * 7}<td>b<tr><td>c<td>d</table>", []),  # the page's columns
        ("<table></table>", []),
    ],
)
def test_read_table(html: str, expected: list[list[str]]) -> None:
    assert rows(html) == expected


def test_what_others_claimed_is_no_cell() -> None:
    sheet = sheet_of("<table><tr><td>a<td>b<tr><td>c<td>d</table>")
    sheet.blocks[0].claim = "advertisement"
    sheet.blocks[1].claim = "signature"
    table = next(box for box in sheet.boxes if box.tag == "table")
    assert [block.text for block in texts_within(sheet, table)] == ["b", "c", "d"]
    assert read_table(sheet, table) == [["", "b"], ["c", "d"]]


def test_pictures_are_no_cells() -> None:
    assert rows(f"<table><tr><td><img src=1.jpg><td>{LATER}<tr><td>c<td>d</table>") == [["", LATER], ["c", "d"]]
