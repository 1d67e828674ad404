"""A caption that runs into the text is parted from it."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.markup.tree import build_tree
from heraldparse.pictures.parting import part_legends


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p><img src=1.jpg><br>One (AP)<br>Two<br>Three</p>", ["", "One (AP)", "Two\nThree"]),
        ("<p><img src=1.jpg><br>One (AP)<br>One (AP)<br>Two</p>", ["", "One (AP)\nOne (AP)", "Two"]),
        ("<p><img src=1.jpg alt=One><br>One<br>Two</p><p>Three</p>", ["", "One", "Two", "Three"]),
        ("<p><img src=1.jpg><br>One<br>Two</p>", ["", "One\nTwo"]),
        ("<p>One (AP)<br>Two</p>", ["One (AP)\nTwo"]),
    ],
)
def test_caption_is_parted_from_the_text_it_runs_into(html: str, texts: list[str]) -> None:
    sheet = read_blocks(build_tree(html).root)
    part_legends(sheet)
    assert [block.text for block in sheet.blocks] == texts
    assert [block.index for block in sheet.blocks] == list(range(len(texts)))
    assert sheet.boxes[0].end == len(texts)
    for block in sheet.blocks:
        assert all(box.start <= block.index < box.end for box in block.box.ancestors())
