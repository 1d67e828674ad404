"""Parts the line under a picture from the text that it runs into, before the page is read."""

from bisect import bisect_left
from itertools import pairwise

from heraldparse.blocks.sheet import Sheet
from heraldparse.pictures.lone_lines import stands_alone


def part_legends(sheet: Sheet) -> None:
    """Part a caption from the text that it runs into: the first line after a picture, ended by a single `<br>`.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<p><img src=1.jpg><br>The bridge (Yonhap)<br>It rained all day.").root)
        >>> part_legends(sheet)
        >>> [block.text for block in sheet.blocks]
        ['', 'The bridge (Yonhap)', 'It rained all day.']
    """
    blocks = sheet.blocks
    size = len(blocks)
    shown = [place for place, (one, other) in enumerate(pairwise(blocks)) if one.kind == "image" and other.text]
    for place in reversed(shown):  # from the end, as parts move what is behind them
        image, text = blocks[place], blocks[place + 1]
        if "\n" in text.text:
            lines = text.text.split("\n")
            taken = 1 if stands_alone(lines[0], image) else 0
            while taken and taken < len(lines) - 1 and lines[taken] == lines[0]:
                taken += 1
            if taken:
                sheet.part(place + 1, taken)
                text = blocks[place + 1]
        following = blocks[place + 2] if place + 2 < len(blocks) else text
        if following is not text and following.text.startswith(f"{text.text}\n"):
            sheet.part(place + 2, 1 + text.text.count("\n"))
    if len(blocks) > size:
        _renumber(sheet)


def _renumber(sheet: Sheet) -> None:
    """Number the blocks anew after some were parted, once for all; both parts have the number of the whole."""
    parted = [one.index for one, other in pairwise(sheet.blocks) if one.index == other.index]
    for index, block in enumerate(sheet.blocks):
        block.index = index
    for box in sheet.boxes:
        box.start += bisect_left(parted, box.start)
        box.end += bisect_left(parted, box.end)
