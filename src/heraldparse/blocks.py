"""The page as a flat sequence of blocks, read in one pass over the tree; every later step works on these.

A *block* is what a reader sees as one thing: a run of text, a picture, a frame. A *box* is an element that encloses
blocks; it knows the range of them, so that a step can claim a whole region. Nothing is removed: a step that understands
a block claims it and says which rule it went by.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from heraldparse.elements import BOLD, CONTEXTS, FRAMES, HEADINGS, HIDING, INLINE, LABELLED, NAMING, PICTURES, UNSEEN
from heraldparse.names import is_caption_name
from heraldparse.prose import prose_of
from heraldparse.tree import Element, walk_tree

Kind = Literal["text", "image", "frame"]

_LONGEST_NAMES = 400
_LONGEST_LABEL = 60
_LABEL_EDGES = " \n:+>»›-–|·•[]"

_BREAK = "\x1e"
"""Stands for `<br>` while a run is gathered: the page's own line ends are mere white space."""

_INVISIBLE = re.compile("[\u200b\u200c\u2060\ufeff\xad]+")
"""Characters that show nothing: zero-width spaces, byte order marks, soft hyphens."""


@dataclass(slots=True, eq=False)
class Box:
    """An element that encloses blocks `start` to `end` (exclusive).

    Example:
        >>> from heraldparse.tree import build_tree
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
    item: "Box | None" = None
    """The innermost item of a list that it is or stands in."""
    table: "Box | None" = None
    """The innermost table."""
    quote: "Box | None" = None
    """The innermost quotation."""
    figure: "Box | None" = None
    """The innermost figure."""
    heading: int = 0
    """The level of the heading that it is or stands in, else 0."""

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
        >>> from heraldparse.tree import build_tree
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
    bold: bool = False
    """Whether all of the text is bold."""
    label: str = ""
    """The text of a short line, case-folded and without the signs around it; empty for longer ones."""
    prose: int = 0
    """How many characters read as running text: 0 for links, headings, labels and short lines."""
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
        first = _text_block("\n".join(printed[:lines]), block.box, block.index)
        rest = _text_block("\n".join(printed[lines:]), block.box, block.index, block.linked, block.links)
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
    if not text.isascii() and _INVISIBLE.search(text):
        text = _INVISIBLE.sub("", text)
    return " ".join(text.split())


def read_blocks(root: Element) -> Sheet:
    """Read a tree into blocks and boxes, in document order.

    Example:
        >>> from heraldparse.tree import build_tree
        >>> sheet = read_blocks(build_tree("<h1>It rains</h1><p>One<br><br>Two").root)
        >>> [(block.box.tag, block.text) for block in sheet.blocks]
        [('h1', 'It rains'), ('p', 'One'), ('p', 'Two')]
    """
    return _Reader(root).read()


def _describe(box: Box) -> None:
    """Take from the attributes of a box its names, and whether it is hidden."""
    names = ""
    for key, value in box.element.items():
        if key in NAMING:
            names = f"{names} {value}" if names else value
        elif key in HIDING and _hides(key, value):
            box.hidden = True
    box.names = names[:_LONGEST_NAMES]


def _hides(key: str, value: str) -> bool:
    """Whether an attribute hides its element from a reader."""
    if key == "style":
        return "none" in value and "display:none" in value.replace(" ", "").lower()
    return key == "hidden" or value == "true"


def _text_block(text: str, box: Box, index: int, linked: int = 0, links: tuple[Element, ...] = ()) -> Block:
    """A block of text with what its length and its end tell."""
    linked = min(linked, len(text))
    label = text.casefold().strip(_LABEL_EDGES) if len(text) <= _LONGEST_LABEL else ""
    prose = 0 if box.heading else prose_of(text, linked)
    return Block("text", text, box, box.element, index, linked, links, label=label, prose=prose)


class _Reader:
    """The state of one pass: the run of text that is being gathered, and the box that it stands in."""

    __slots__ = tuple("blocks bold box boxes captions line line_plain link linked links parts plain".split())

    def __init__(self, root: Element) -> None:
        self.box = Box(root, "html", None, 0)
        self.blocks: list[Block] = []
        self.boxes = [self.box]
        self.captions: dict[str, bool] = {}
        """What is known of the names of inline elements."""
        self.parts: list[str] = []
        self.links: list[Element] = []
        self.linked = 0
        self.link: Element | None = None
        self.bold = 0
        """How many bold elements are open."""
        self.plain = False
        """Whether any text of the run is not bold."""
        self.line = 0
        """The part that begins the last line of the run."""
        self.line_plain = False

    def read(self) -> Sheet:
        root = self.box.element
        _describe(self.box)
        walk = walk_tree(root)
        next(walk)
        if root.text:
            self.add(root.text)
        for event, element in walk:
            if event == "end":
                self.close(element)
            elif not self.begin(element, element.tag):
                walk.skip_subtree()
            elif text := element.text:
                self.add(text)
        return Sheet(self.blocks, self.boxes)

    def begin(self, element: Element, tag: str) -> bool:
        """Enter an element; False where nothing in it is text to a reader."""
        if tag in INLINE:
            if tag == "a":
                self.link = element
                self.links.append(element)
            elif tag in LABELLED and (names := element.get("class")) and self.is_caption(names):
                self.open(element, tag)
            elif tag in BOLD:
                self.bold += 1
        elif tag == "br":
            self.end_line()
        elif tag in UNSEEN:
            return False
        elif tag in PICTURES or tag in FRAMES:
            self.show(element, "image" if tag in PICTURES else "frame")
            return False
        else:
            self.open(element, tag)
        return True

    def close(self, element: Element) -> None:
        """Leave an element, and take up the text after it."""
        tag = element.tag
        if element is self.box.element:
            self.flush()
            self.box.end = len(self.blocks)
            if self.box.parent is None:
                return
            self.box = self.box.parent
        elif tag == "a":
            self.link = None
        elif tag in BOLD:
            self.bold -= 1
        if tail := element.tail:
            self.add(tail)

    def is_caption(self, names: str) -> bool:
        known = self.captions.get(names)
        if known is None:
            known = self.captions[names] = is_caption_name(names)
        return known

    def open(self, element: Element, tag: str) -> None:
        """Begin a box within the open one."""
        self.flush()
        parent = self.box
        box = self.box = Box(element, tag, parent, len(self.blocks), index=len(self.boxes), hidden=parent.hidden)
        self.boxes.append(box)
        box.item, box.table, box.quote = parent.item, parent.table, parent.quote
        box.figure, box.heading = parent.figure, parent.heading
        if tag in HEADINGS:
            box.heading = HEADINGS[tag]
        elif tag in CONTEXTS:
            setattr(box, CONTEXTS[tag], box)
        _describe(box)

    def add(self, text: str) -> None:
        if not self.parts and text.isspace():
            return
        self.parts.append(text)
        if self.link is not None:
            self.linked += len(text) if len(text) < 3 else len(text.strip())
            if not self.links:
                self.links.append(self.link)
        if not self.bold and not self.line_plain and not text.isspace():
            self.plain = self.line_plain = True

    def end_line(self) -> None:
        """One break is a line end within the run; with another that follows at once it parts paragraphs."""
        parts = self.parts
        last = len(parts) - 1
        while last >= 0 and parts[last] is not _BREAK and parts[last].isspace():
            last -= 1
        if last >= 0 and (parts[last] is _BREAK or not self.line_plain):
            self.flush()
        else:
            parts.append(_BREAK)
            self.line = len(parts)
            self.line_plain = False

    def show(self, element: Element, kind: Kind) -> None:
        """Add a picture or a frame."""
        self.flush()
        block = Block(kind, "", self.box, element, len(self.blocks))
        if self.link is not None:
            block.links = (self.link,)
        self.blocks.append(block)

    def flush(self) -> None:
        """End the run of text; a last line that is all bold becomes a block of its own."""
        parts = self.parts
        if not parts:
            return
        if self.line and self.plain and not self.line_plain and any(not part.isspace() for part in parts[self.line :]):
            bold = parts[self.line :]
            del parts[self.line :]
            self.emit(plain=True)
            self.parts = bold
            self.emit(plain=False)
        else:
            self.emit(plain=self.plain)

    def emit(self, *, plain: bool) -> None:
        """Make the run a block where it shows anything."""
        raw = "".join(self.parts)
        text = squeeze(raw) if _BREAK not in raw else "\n".join(filter(None, map(squeeze, raw.split(_BREAK))))
        if text:
            block = _text_block(text, self.box, len(self.blocks), self.linked, tuple(self.links))
            block.bold = not plain
            self.blocks.append(block)
        self.parts.clear()
        self.links.clear()
        self.linked = self.line = 0
        self.plain = self.line_plain = False
