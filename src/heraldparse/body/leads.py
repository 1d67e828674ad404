"""Paragraphs that open a story and stand apart from it, between its headline and the box of its text."""

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.body.calls import is_call

_SHORTEST = 200
"""A shorter text in that place is a line of the head, or a note of the site."""


def find_leads(sheet: Sheet, title: Block | None, start: int) -> list[Block]:
    """The long paragraphs above the block `start` that nobody has claimed and that stand under the headline.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree(f"<h1>It rains</h1><p>{'It rained all day. ' * 12}<div>Now</div>").root)
        >>> len(find_leads(sheet, sheet.blocks[0], 2))
        1
    """
    if title is None:
        return []
    return [
        block
        for block in sheet.blocks[title.index + 1 : start]
        if block.claim is None and block.prose and len(block.text) >= _SHORTEST and not is_call(block)
    ]
