"""What the names of the small boxes around a line say that it is."""

import re
from collections.abc import Iterator
from itertools import islice

from heraldparse.blocks.names import words_of
from heraldparse.blocks.sheet import Block, Box
from heraldparse.head.words import BYLINE

_MOST_BLOCKS = 6
"""A box of more blocks holds other lines, too."""
_BYLINE_WORD = re.compile("|".join(sorted(BYLINE)))
"""A look that spares most names being cut into words."""


def words_around(block: Block) -> set[str]:
    """The words in the names of a line's box and the one around it, where they are small.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> root = build_tree('<div class="article-meta"><p class="date">3 May 2024').root
        >>> sorted(words_around(read_blocks(root).blocks[0]))
        ['article', 'date', 'meta']
    """
    return {word for box in _named_boxes(block, 2) for word in words_of(box.names)}


def is_in_byline_box(block: Block, most: int = 2) -> bool:
    """Whether one of the small boxes around a line, at most so many, is named after writers.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> is_in_byline_box(read_blocks(build_tree('<div class="byline"><p>Kim Arin').root).blocks[0])
        True
    """
    return any(is_named_byline(box.names) for box in _named_boxes(block, most))


def is_named_byline(names: str) -> bool:
    """Whether the names of an element have a word for a writer.

    Example:
        >>> is_named_byline("article-byline"), is_named_byline("authoritative")
        (True, False)
    """
    return _BYLINE_WORD.search(names.lower()) is not None and not BYLINE.isdisjoint(words_of(names))


def _named_boxes(block: Block, most: int) -> Iterator[Box]:
    boxes = islice(block.box.ancestors(), most)
    return (box for box in boxes if box.names and box.end - box.start <= _MOST_BLOCKS)
