"""Reads a tree into blocks and boxes, in one pass."""

from heraldparse.blocks.elements import (
    BOLD,
    CONTEXTS,
    FRAMES,
    HEADINGS,
    HIDING,
    INLINE,
    LABELLED,
    NAMING,
    PICTURES,
    UNSEEN,
)
from heraldparse.blocks.names import is_caption_name
from heraldparse.blocks.sheet import Block, Box, Kind, Sheet, squeeze, text_block
from heraldparse.markup.tree import Element, walk_tree

_LONGEST_NAMES = 400

_BREAK = "\x1e"
"""Stands for `<br>` while a run is gathered: the page's own line ends are mere white space."""


def read_blocks(root: Element) -> Sheet:
    """Read a tree into blocks and boxes, in document order.

    Example:
        >>> from heraldparse.markup.tree import build_tree
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
            block = text_block(text, self.box, len(self.blocks), self.linked, tuple(self.links))
            block.bold = not plain
            self.blocks.append(block)
        self.parts.clear()
        self.links.clear()
        self.linked = self.line = 0
        self.plain = self.line_plain = False
