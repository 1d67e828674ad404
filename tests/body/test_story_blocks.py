"""The body as models: kinds of block, in order, each thing once."""

import pytest
from sheets import LATER, LONG, THIRD, body_of, shape_of, sheet_of

from heraldparse.body.story_blocks import read_body
from heraldparse.models import Embed, Heading, ListBlock, Quote, Table


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<p>{LONG}<p>{LATER}", [("paragraph", LONG), ("paragraph", LATER)]),
        (f"<p>{LONG}<br><br>{LATER}", [("paragraph", LONG), ("paragraph", LATER)]),  # KH 2019
        (f"<p>{LONG}<br>{LATER}", [("paragraph", f"{LONG}\n{LATER}")]),  # interview
        (
            f"<p>{LONG}<p><b>What comes next</b><p>{LATER}",  # KH 2019, bold line
            [("paragraph", LONG), ("heading", "What comes next"), ("paragraph", LATER)],
        ),
        (
            f"<p>{LONG}<br><br><b>Who pays?</b><br>{LATER}",  # KH 2019, a question in bold
            [("paragraph", LONG), ("heading", "Who pays?"), ("paragraph", LATER)],
        ),
        (
            f"<p><b>Boats stay in port all week.</b><p>{LONG}",  # a statement in bold
            [("paragraph", "Boats stay in port all week."), ("paragraph", LONG)],
        ),
        (
            f"<h2>{LONG} {LATER}</h2><p>{THIRD}",  # hunters' magazine, the first paragraph set as a heading
            [("paragraph", f"{LONG} {LATER}"), ("paragraph", THIRD)],
        ),
        (
            f"<p><b>{LONG[:-1]} once more</b><p>{LATER}",
            [("heading", f"{LONG[:-1]} once more"), ("paragraph", LATER)],
        ),
        (f"<p><b>{LONG} {LATER[:-1]}</b><p>{THIRD}", [("paragraph", f"{LONG} {LATER[:-1]}"), ("paragraph", THIRD)]),
        (
            f"<h3>Wind</h3><p>{LONG}<h4>Sea</h4><p>{LATER}",  # KH 2023
            [("heading", "Wind"), ("paragraph", LONG), ("heading", "Sea"), ("paragraph", LATER)],
        ),
        (
            f"<p>{LONG}<blockquote><p>{LATER}<p>{THIRD}</blockquote><p>Silence.<p>{LATER}",
            [("paragraph", LONG), ("quote", f"{LATER}\n{THIRD}"), ("paragraph", "Silence."), ("paragraph", LATER)],
        ),
        (
            f"<p>{LONG}<blockquote>{LONG}</blockquote><p>{LATER}",  # a pull quote repeats a sentence
            [("paragraph", LONG), ("quote", LONG), ("paragraph", LATER)],
        ),
        (
            f"<p>{LONG}<ol><li>Rain<li>Wind<p>and sea</ol><p>{LATER}",
            [("paragraph", LONG), ("list", "Rain\nWind\nand sea"), ("paragraph", LATER)],
        ),
        (
            f"<p>{LONG}<dl><dt>Rain<dd>wet<dt>Wind<dd>dry</dl><p>{LATER}",  # lesson
            [("paragraph", LONG), ("list", "Rain\nwet\nWind\ndry"), ("paragraph", LATER)],
        ),
        (
            f"<table><tr><td><p>{LONG}<p>{LATER}</table>",  # KH 2012, a table around the story
            [("paragraph", LONG), ("paragraph", LATER)],
        ),
        (
            f"<table><tr><td><h3>Wind</h3><p>{LONG}</table>",
            [("heading", "Wind"), ("paragraph", LONG)],
        ),
        (
            f"<p>{LONG}<table><caption>Ports</caption><tr><th>Port<th><tr><td>East<td>shut</table><p>{LATER}",
            [("paragraph", LONG), ("paragraph", "Ports"), ("table", "Port\nEast shut"), ("paragraph", LATER)],
        ),
        ("<p>Home", []),
    ],
)
def test_blocks(html: str, expected: list[tuple[str, str]]) -> None:
    assert shape_of(body_of(html)) == expected


@pytest.mark.parametrize(
    ("html", "level"), [("<h2>Wind</h2>", 2), ("<h6>Wind</h6>", 6), ("<p><strong>Wind</strong></p>", None)]
)
def test_levels(html: str, level: int | None) -> None:
    heading = body_of(f"<p>{LONG}</p>{html}<p>{LATER}").blocks[1]
    assert heading == Heading(text="Wind", level=level)


def test_nested_lists() -> None:
    html = f"<p>{LONG}<ol><li>Boats<ul><li>big<li>small</ul><li>Trains</ol><p>{LATER}"
    assert body_of(html).blocks[1] == ListBlock(items=["Boats\nbig\nsmall", "Trains"], ordered=True)


def test_an_item_without_a_list_is_a_list() -> None:
    assert body_of(f"<div><p>{LONG}</p><li>Boats</li><p>{LATER}</p></div>").blocks[1] == ListBlock(items=["Boats"])


def test_an_item_that_is_a_column_of_the_page() -> None:
    column = f"<ul><li><p>{LONG}</p><ul><li>Boats</li></ul><p>{LATER}</p><p>{THIRD}</p></li><li>Side</li></ul>"
    assert shape_of(body_of(column))[:4] == [
        ("paragraph", LONG),
        ("list", "Boats"),
        ("paragraph", LATER),
        ("paragraph", THIRD),
    ]


def test_cells_that_count_for_nothing_elsewhere() -> None:
    html = f"<p>{LONG}<table><tr><th>Port<th>Answer<tr><td>East<td><a href=/e>by mail only</a></table><p>{LATER}"
    sheet = sheet_of(html)
    body = read_body(sheet, 0, len(sheet.blocks))
    assert body.blocks[1] == Table(rows=[["Port", "Answer"], ["East", "by mail only"]])
    assert [block.claim for block in sheet.blocks] == ["body 0", *["body 1"] * 4, "body 2"]


def test_frames() -> None:
    video = "<iframe src=https://www.youtube.com/embed/abcdefghijk></iframe>"
    sheet = sheet_of(f"<p>{LONG}</p>{video}<iframe src=//ads.example.org></iframe><p>{LATER}")
    body = read_body(sheet, 0, 4)
    embed = Embed(url="https://www.youtube.com/watch?v=abcdefghijk", provider="youtube")
    assert [block.type for block in body.blocks] == ["paragraph", "embed", "paragraph"]
    assert body.blocks[1] == embed
    assert (sheet.blocks[2].claim, sheet.blocks[2].rule) == ("dropped", "shows no item of a known service")


def test_a_quote_and_a_post() -> None:
    post = "<blockquote>So windy!<a href=https://twitter.com/rain/status/123456789>May 3</a></blockquote>"
    blocks = body_of(f"<p>{LONG}</p><blockquote>{LATER}</blockquote>{post}<p>{THIRD}").blocks
    assert blocks[1] == Quote(text=LATER)
    assert blocks[2] == Embed(url="https://x.com/rain/status/123456789", provider="x")


def test_positions() -> None:
    body = body_of(f"<img src=0.jpg><p>{LONG}</p><img src=2.jpg><p>{LATER}</p><img src=4.jpg>")
    assert [body.position(index) for index in (-1, 0, 2, 4)] == [0, 0, 1, 2]


def test_a_body_that_stands_twice() -> None:
    body = body_of(f"<p>{LONG}<p>{LATER}" * 2)
    assert (shape_of(body), body.repeated) == ([("paragraph", LONG), ("paragraph", LATER)], 2)
