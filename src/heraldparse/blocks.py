"""The page as a flat sequence of blocks, read in one pass over the tree; every later step works on these.

A *block* is what a reader sees as one thing: a run of text, a picture, a frame. A *box* is an element that encloses
blocks; it knows the range of them, so that a step can claim a whole region. Nothing is removed: a step that understands
a block claims it and says which rule it went by.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from heraldparse.names import is_caption_name
from heraldparse.tree import Element, walk_tree

Kind = Literal["text", "image", "frame"]

UNSEEN = frozenset(
    {"script", "style", "template", "head", "svg", "math", "canvas", "select", "textarea", "datalist", "object", "map"}
    | {"input", "meta", "link", "base", "param", "area", "col", "colgroup", "title", "audio"}
)
"""Elements whose content no reader sees as text."""

INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {"kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong"}
    | {"sub", "sup", "time", "tt", "u", "var", "rb", "o:p"}
    | {"source", "track", "wbr", "keygen"}
)
"""Elements that part no lines. Those of the last row hold nothing, but libxml2 does not know it and puts into them what
follows: the text after a `<wbr>`, and the image after the sources of a `<picture>`."""

LABELLED = frozenset({"span", "em", "i", "small", "cite", "strong", "b", "font"})
"""Inline elements that often hold a caption or a credit; then they are boxes."""

BOLD = frozenset({"b", "strong"})
PICTURES = frozenset({"img", "amp-img"})
FRAMES = frozenset({"iframe", "amp-iframe", "amp-youtube", "amp-twitter", "amp-instagram", "embed", "video"})
NAMING = frozenset({"class", "id", "role", "itemprop", "data-component"})
"""Attributes that tell what a box is."""
HIDING = frozenset({"style", "hidden", "aria-hidden"})
_LONGEST_NAMES = 400
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
CONTEXTS = {
    **dict.fromkeys(HEADINGS, "heading"),
    **dict.fromkeys(("li", "dd", "dt"), "item"),
    "table": "table",
    "blockquote": "quote",
    "figure": "figure",
}
"""Elements that all boxes within refer to, and the field that does."""
BREAK = "\x1e"
"""Stands for `<br>` while a run is gathered: the page's own line ends are mere white space."""

SENTENCE_ENDS = tuple(".!?…。！？\"”»’)]」』:;․।؟")
"""What a line of running text ends with."""
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_SHORTEST_PLAIN = 12
_SHORTEST_WIDE = 8
_SHORTEST_SENTENCE = 25
_LONGEST_LABEL = 60
_LONGEST_UNFINISHED = 110
_LABEL_EDGES = " \n:+>»›-–|·•[]"

_INVISIBLE = re.compile("[\u200b\u200c\u2060\ufeff\xad]+")
"""Characters that show nothing: zero-width spaces, byte order marks, soft hyphens."""


@dataclass(slots=True, eq=False)
class Box:
    """An element that encloses blocks `start` to `end` (exclusive)."""

    element: Element
    tag: str
    parent: "Box | None"
    start: int
    end: int = 0
    names: str = ""
    """Its `class`, `id`, `role`, `itemprop` and like attributes, in lower case."""
    index: int = 0
    hidden: bool = False
    item: "Box | None" = None
    table: "Box | None" = None
    quote: "Box | None" = None
    figure: "Box | None" = None
    heading: int = 0

    def ancestors(self) -> "Iterator[Box]":
        """This box and those around it, from the inside."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


@dataclass(slots=True, eq=False)
class Block:
    """A run of text, a picture or a frame, and what became of it."""

    kind: Kind
    text: str
    box: Box
    element: Element
    index: int
    linked: int = 0
    """How many characters of the text are links."""
    links: tuple[Element, ...] = ()
    bold: bool = False
    label: str = ""
    """The text of a short line, case-folded and without the signs around it; empty for longer ones."""
    prose: int = 0
    """How many characters read as running text: 0 for links, headings, labels and short lines."""
    claim: str | None = None
    rule: str | None = None


@dataclass(slots=True)
class Sheet:
    """A page in reading order."""

    blocks: list[Block] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)

    def within(self, box: Box) -> list[Block]:
        """The blocks of a box."""
        return self.blocks[box.start : box.end]

    def part(self, block: Block, lines: int) -> None:
        """Make the first lines of a block a block of their own."""
        printed = block.text.split("\n")
        text = "\n".join(printed[lines:])
        rest = Block("text", text, block.box, block.element, block.index, min(block.linked, len(text)), block.links)
        block.text, block.linked, block.links = "\n".join(printed[:lines]), 0, ()
        self.blocks.insert(block.index + 1, rest)
        for index in range(block.index + 1, len(self.blocks)):
            self.blocks[index].index = index
        for box in self.boxes:
            box.start += box.start > block.index
            box.end += box.end > block.index

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


def prose_of(text: str, linked: int) -> int:
    """How many characters of a text read as running text; a letter of Hangul, kana or Han counts as three.

    Example:
        >>> prose_of("Home", 0), prose_of("The river rose again on Monday, officials said.", 0)
        (0, 47)
    """
    length = len(text)
    plain = length - linked
    if plain < _SHORTEST_PLAIN or plain * 2 < length:
        return 0
    if length > _SHORTEST_WIDE and not text.isascii():
        plain += 2 * (len(text) - len(_WIDE.sub("", text)))
    if text.endswith(SENTENCE_ENDS):
        return plain if plain >= _SHORTEST_SENTENCE else 0
    return plain // 2 if plain > _LONGEST_UNFINISHED else 0


def read_blocks(root: Element) -> Sheet:
    """Read a tree into blocks and boxes, in document order.

    Example:
        >>> from heraldparse.tree import build_tree
        >>> sheet = read_blocks(build_tree("<h1>It rains</h1><p>One<br><br>Two").root)
        >>> [(block.box.tag, block.text) for block in sheet.blocks]
        [('h1', 'It rains'), ('p', 'One'), ('p', 'Two')]
    """
    return _Reader().read(root)


def _hides(key: str, value: str) -> bool:
    """Whether an attribute hides its element from a reader."""
    if key == "style":
        return "none" in value and "display:none" in value.replace(" ", "").lower()
    return key == "hidden" or value == "true"


class _Reader:
    """The state of one pass: the run of text that is being gathered, and the box that it stands in."""

    __slots__ = ("blocks", "bold", "captions", "line", "line_plain", "boxes", "link", "linked", "links", "parts", "plain")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.boxes: list[Box] = []
        self.captions: dict[str, bool] = {}
        self.parts: list[str] = []
        self.links: list[Element] = []
        self.linked = 0
        self.link: Element | None = None
        self.bold = 0
        self.plain = False
        self.line = 0
        self.line_plain = False

    def read(self, root: Element) -> Sheet:
        box = self.open(root, "html", None)
        walk = walk_tree(root)
        next(walk)
        if root.text:
            self.add(root.text)
        for event, element in walk:
            tag = element.tag
            if event == "end":
                if element is box.element:
                    self.flush(box)
                    box.end = len(self.blocks)
                    if box.parent is None:
                        break
                    box = box.parent
                elif tag == "a":
                    self.link = None
                elif tag in BOLD:
                    self.bold -= 1
                if tail := element.tail:
                    self.add(tail)
                continue
            if tag in INLINE:
                if tag == "a":
                    self.link = element
                    self.links.append(element)
                elif tag in LABELLED and (names := element.get("class")) and self.is_caption(names):
                    self.flush(box)
                    box = self.open(element, tag, box)
                elif tag in BOLD:
                    self.bold += 1
            elif tag == "br":
                self.line_break(box)
            elif tag in UNSEEN:
                walk.skip_subtree()
                continue
            elif tag in PICTURES or tag in FRAMES:
                self.media(box, element, "image" if tag in PICTURES else "frame")
                walk.skip_subtree()
                continue
            else:
                self.flush(box)
                box = self.open(element, tag, box)
            if text := element.text:
                self.add(text)
        return Sheet(self.blocks, self.boxes)

    def is_caption(self, names: str) -> bool:
        known = self.captions.get(names)
        if known is None:
            known = self.captions[names] = is_caption_name(names)
        return known

    def open(self, element: Element, tag: str, parent: Box | None) -> Box:
        box = Box(element, tag, parent, len(self.blocks), index=len(self.boxes))
        self.boxes.append(box)
        if parent is not None:
            box.hidden = parent.hidden
            box.item, box.table, box.quote = parent.item, parent.table, parent.quote
            box.figure, box.heading = parent.figure, parent.heading
        if tag in CONTEXTS:
            if tag in HEADINGS:
                box.heading = HEADINGS[tag]
            else:
                setattr(box, CONTEXTS[tag], box)
        names = ""
        for key, value in element.items():
            if key in NAMING:
                names = f"{names} {value}" if names else value
            elif key in HIDING and _hides(key, value):
                box.hidden = True
        box.names = names[:_LONGEST_NAMES]
        return box

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

    def line_break(self, box: Box) -> None:
        """One break is a line end within the run; with another that follows at once it parts paragraphs."""
        parts = self.parts
        last = len(parts) - 1
        while last >= 0 and parts[last] is not BREAK and parts[last].isspace():
            last -= 1
        if last >= 0 and parts[last] is BREAK:
            self.flush(box)
        elif last >= 0 and not self.line_plain:
            self.flush(box)
        else:
            parts.append(BREAK)
            self.line = len(parts)
            self.line_plain = False

    def media(self, box: Box, element: Element, kind: Kind) -> None:
        self.flush(box)
        block = Block(kind, "", box, element, len(self.blocks))
        if self.link is not None:
            block.links = (self.link,)
        self.blocks.append(block)

    def flush(self, box: Box) -> None:
        """End the run of text; a last line that is all bold becomes a block of its own."""
        parts = self.parts
        if not parts:
            return
        if self.line and self.plain and not self.line_plain and any(not part.isspace() for part in parts[self.line :]):
            bold = parts[self.line :]
            del parts[self.line :]
            self.emit(box, plain=True)
            self.parts = bold
            self.emit(box, plain=False)
        else:
            self.emit(box, plain=self.plain)

    def emit(self, box: Box, *, plain: bool) -> None:
        """Make the run a block where it shows anything."""
        raw = "".join(self.parts)
        text = squeeze(raw) if BREAK not in raw else "\n".join(filter(None, map(squeeze, raw.split(BREAK))))
        if text:
            linked = min(self.linked, len(text))
            links = tuple(self.links)
            self.blocks.append(
                Block(
                    "text",
                    text,
                    box,
                    box.element,
                    len(self.blocks),
                    linked,
                    links,
                    not plain,
                    text.casefold().strip(_LABEL_EDGES) if len(text) <= _LONGEST_LABEL else "",
                    0 if box.heading else prose_of(text, linked),
                )
            )
        self.parts.clear()
        self.links.clear()
        self.linked = self.line = 0
        self.plain = self.line_plain = False
