"""Boxes that a label opens: which lines are labels, and where the list under one ends."""

import pytest
from sheets import LONG, sheet_of

from heraldparse import labels
from heraldparse.lists.boxes import entries_after, is_label, opens_with

A, B, C = (
    f"<a href=/{i}>{title}</a>"
    for i, title in enumerate(("Rivers run high again", "Roads are dry again", "Boats stay in port"))
)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Most Popular", True),
        ("MOST READ", True),
        ("» Most Popular:", True),
        ("Most Popular Songs", False),
        ("", False),
    ],
)
def test_is_label(text: str, known: bool) -> None:
    assert [is_label(block, labels.POPULAR) for block in sheet_of(f"<p>{text}").blocks] == [known] * bool(text)


@pytest.mark.parametrize(
    ("text", "opens"),
    [("Read more: Rain", True), ("▶ READ MORE", True), ("• read more", True), ("I read more", False), ("Read", False)],
)
def test_opens_with(text: str, opens: bool) -> None:
    assert opens_with(sheet_of(f"<p>{text}").blocks[0], ("read more",)) is opens


@pytest.mark.parametrize(
    ("html", "rest", "titles"),
    [
        (f"<h3>Label</h3><ul><li>{A}<li>{B}</ul><p>{LONG}", False, ["Rivers run high again", "Roads are dry again"]),
        (f"<h3>Label</h3><p>1<p>{A}<p>2<p>{B}<p>{LONG}", False, ["Rivers run high again", "Roads are dry again"]),
        (f"<h3>Label</h3><p>{A}<p>It rained.<p>{B}", False, ["Rivers run high again"]),  # a line of another kind
        (f"<h3>Label</h3><p>{A}<p>It rained.<p>{B}", True, ["Rivers run high again", "Roads are dry again"]),
        (f"<h3>Label</h3><p>It rained.<p>{A}", True, []),  # nothing may stand before the first
        (f"<h3>Label</h3><p>{A}<h3>Another</h3><p>{B}", True, ["Rivers run high again"]),
        (f"<h3>Label</h3><p>{A}<p>Latest News<p>{B}", True, ["Rivers run high again"]),  # the next label
        (f"<div><h3>Label</h3><p>{A}</div><p>{B}", False, ["Rivers run high again"]),  # the end of the box
        (f"<div><h3>Label</h3></div><div><p>{A}</div><p>{B}", False, ["Rivers run high again", "Roads are dry again"]),
        (f"<h3>Label</h3><p>{A}<p>Rivers run high again<p>{C}", False, ["Rivers run high again", "Boats stay in port"]),
        ("<h3>Label</h3><a href=/1>News</a><p><a href=/2>Sports</a>", False, []),  # a menu
        ("<h3>Label</h3><a href=/1>강물이 다시 불었다</a>", False, ["강물이 다시 불었다"]),
        (f"<h3>Label</h3><p>{A}<p><a href=/9>Print</a>", False, ["Rivers run high again"]),  # a button among them
        ("<h3>Label</h3>", False, []),
    ],
)
def test_entries_after(html: str, rest: bool, titles: list[str]) -> None:
    sheet = sheet_of(html)
    assert [entry.title for entry in entries_after(sheet, sheet.blocks[0], None, rest=rest)] == titles


def test_a_long_list_is_read_to_its_end() -> None:
    sheet = sheet_of("<h3>Label</h3>" + "".join(f"<p><a href=/{i}>Rivers run high in town {i}</a>" for i in range(300)))
    assert len(entries_after(sheet, sheet.blocks[0], None)) == 300
    assert len(entries_after(sheet, sheet.blocks[0], None, rest=True)) == 239
