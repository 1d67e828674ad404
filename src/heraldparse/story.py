"""Finds the part of the page that holds the story: the innermost box with nearly all of the page's running text."""

from heraldparse.blocks import Box, Sheet
from heraldparse.cleanup import prose_before

_SHARE = 0.75
"""The share of the prose around it that a box must hold to be the story's."""


def find_story(sheet: Sheet) -> Box | None:
    """The innermost box that holds nearly all unclaimed prose; None where the page has none.

    Example:
        >>> from heraldparse.tree import build_tree
        >>> from heraldparse.blocks import read_blocks
        >>> html = "<div><p>The river rose again on Monday, officials said.</div><div><p>A menu</div>"
        >>> box = find_story(read_blocks(build_tree(html).root))
        >>> box.tag
        'p'
    """
    sums = prose_before(sheet)
    if not sums[-1]:
        return None
    best = sheet.boxes[0]
    total = sums[-1]
    for box in sheet.boxes:
        amount = sums[box.end] - sums[box.start]
        if box.parent is best and amount >= _SHARE * total:
            best, total = box, amount
    return best
