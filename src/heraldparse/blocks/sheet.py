"""The page as a flat sequence of blocks: what every later step works on.

A *block* is what a reader sees as one thing: a run of text, a picture, a frame. A *box* is an element that encloses
blocks; it knows the range of them, so that a step can claim a whole region. Nothing is removed: a step that understands
a block claims it and says which rule it went by.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from heraldparse.blocks.elements import ITEMS
from heraldparse.blocks.prose import prose_of
from heraldparse.markup.tree import Element

Kind = Literal["text", "image", "frame"]

_LONGEST_LABEL = 60
_LONGEST_HEADING = 160
"""A longer text in the element of a heading is a paragraph set large."""
_LABEL_EDGES = " \n:+>»›-–|·•[]"

_TABLE = frozenset({"table"})
_QUOTE = frozenset({"blockquote"})
_FIGURE = frozenset({"figure"})

_INVISIBLE = re.compile("[\u200b\u2060\ufeff\xad]+|(?<![\u0600-\u0dff])\u200c|\u200c(?![\u0600-\u0dff])")
"""Characters that show nothing: zero-width spaces, byte order marks, soft hyphens. A zero-width non-joiner within a
word of Persian or of an Indian script is part of how it is spelt."""


@dataclass(slots=True, eq=False)
class Box:
    """An element that encloses blocks `start` to `end` (exclusive).

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html, body, item = read_blocks(build_tree("<body><li>It rains").root).boxes
        >>> item.tag, item.parent is body, item.item is item, (item.start, item.end)
        ('li', True, True, (0, 1))
    """

    element: Element
    tag: str
    parent: "Box | None"
    """The box around it; None for the whole page."""
    start: int
    end: int = 0
    names: str = ""
    """Its `class`, `id`, `role`, `itemprop` and like attributes, as written."""
    index: int = 0
    """Its place among the boxes of the page."""
    hidden: bool = False
    """Whether it, or a box around it, says that it is not shown."""
    heading: int = 0
    """The level of the heading that it is or stands in, else 0."""
    holder: "Box | None" = None
    """The innermost item of a list, table, quotation or figure around it. A box refers to none but those around it: so
    a page is freed at once, and not by the next search for cycles."""

    @property
    def item(self) -> "Box | None":
        """The innermost item of a list that it is or stands in."""
        return self._within(ITEMS)

    @property
    def table(self) -> "Box | None":
        """The innermost table."""
        return self._within(_TABLE)

    @property
    def quote(self) -> "Box | None":
        """The innermost quotation."""
        return self._within(_QUOTE)

    @property
    def figure(self) -> "Box | None":
        """The innermost figure."""
        return self._within(_FIGURE)

    def _within(self, tags: frozenset[str]) -> "Box | None":
        box: Box | None = self
        while box is not None and box.tag not in tags:
            box = box.holder
        return box

    def ancestors(self) -> "Iterator[Box]":
        """This box and those around it, from the inside."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


@dataclass(slots=True, eq=False)
class Block:
    """A run of text, a picture or a frame, and what became of it.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> read_blocks(build_tree("<p><b>Most Popular:</b>").root).blocks[0].label
        'most popular'
    """

    kind: Kind
    text: str
    """White space collapsed, a single `<br>` as `\\n`; empty for pictures and frames."""
    box: Box
    """The innermost box that it stands in."""
    element: Element
    """The picture or the frame; for a text the element of its box."""
    index: int
    """Its place among the blocks of the page."""
    linked: int = 0
    """How many characters of the text are links."""
    links: tuple[Element, ...] = ()
    """The links in it or around it."""
    label: str = ""
    """The text of a short line, case-folded and without the signs around it; empty for longer ones."""
    prose: int = 0
    """How many characters read as running text: 0 for links, headings, labels and short lines."""
    bold: bool = False
    """Whether all of the text is bold."""
    claim: str | None = None
    """What it was understood as (`body 3`, `caption 0`, `menu`); None while nobody has claimed it."""
    rule: str | None = None
    """What it was told by."""


@dataclass(slots=True)
class Sheet:
    """A page in reading order.

    Example:
        >>> Sheet().blocks
        []
    """

    blocks: list[Block] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)

    def within(self, box: Box) -> list[Block]:
        """The blocks of a box."""
        return self.blocks[box.start : box.end]

    def part(self, place: int, lines: int) -> None:
        """Make the first lines of a block, which hold none of its links, a block of their own, with the same index."""
        block = self.blocks[place]
        printed = block.text.split("\n")
        first = text_block("\n".join(printed[:lines]), block.box, block.index)
        rest = text_block("\n".join(printed[lines:]), block.box, block.index, block.linked, block.links)
        self.blocks[place : place + 1] = first, rest

    def claim(self, start: int, end: int, claim: str, rule: str) -> None:
        """Claim what nobody has claimed yet of a range of blocks."""
        for block in self.blocks[start:end]:
            if block.claim is None:
                block.claim = claim
                block.rule = rule


def squeeze(text: str) -> str:
    """Text with white space collapsed and invisible characters left out.

    Example:
        >>> squeeze(" one\\u200b  two\\n")
        'one two'
    """
    text = text.strip()
    if text.isprintable() and "  " not in text:  # the usual case; all white space but the blank is not printable
        return text
    text = " ".join(text.split())
    return text if text.isprintable() else " ".join(_INVISIBLE.sub("", text).split())


def text_block(text: str, box: Box, index: int, linked: int = 0, links: tuple[Element, ...] = ()) -> Block:
    """A block of text with what its length and its end tell.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> box = Box(build_tree("").root, "p", None, 0)
        >>> text_block("Most Popular:", box, 0).label
        'most popular'
    """
    length = len(text)
    linked = min(linked, length) if linked else 0
    label = text.casefold().strip(_LABEL_EDGES) if length <= _LONGEST_LABEL else ""
    is_none = linked == length or (box.heading and length <= _LONGEST_HEADING)
    prose = 0 if is_none else prose_of(text, linked)
    return Block("text", text, box, box.element, index, linked, links, label, prose)
