"""Whom the first paragraph of a story names before its first sentence."""

from heraldparse.blocks.sheet import Sheet
from heraldparse.bylines.datelines import read_dateline
from heraldparse.head.author_lines import SAID, AuthorLine, shape_of

_FIRST = 3
"""A line about the headline, or a summary, can stand above the paragraph with the dateline."""


def named_in_dateline(sheet: Sheet, start: int, end: int) -> list[AuthorLine]:
    """The line that the dateline of a story is, for its writers and its agency; it stays in the text.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> sheet = read_blocks(build_tree("<p>某报讯（记者 王伟）道路昨天恢复通行，公交车也照常行驶。").root)
        >>> [line.byline.authors[0].name for line in named_in_dateline(sheet, 0, 1)]
        ['王伟']
    """
    blocks = (block for block in sheet.blocks[start:end] if block.claim is None and block.kind == "text")
    for block, _ in zip(blocks, range(_FIRST), strict=False):
        byline = None if block.text.isascii() else read_dateline(block.text)
        if byline is not None:
            return [AuthorLine(byline, SAID, block.index, shape_of(block))]
    return []
