"""A run of text within a box while it is gathered, and the blocks that it becomes."""

import re

from heraldparse.blocks.sheet import Block, Box, squeeze, text_block
from heraldparse.markup.tree import Element

_BREAK = "\x1e"
"""Stands for `<br>` while a run is gathered: the page's own line ends are mere white space."""


_NEW_WINDOW = re.compile(
    r"\((?:opens in an?|opens in|öffnet im|öffnet in einem|öffnet in) (?:new|neuen|neuem) (?:tab|window|fenster)\)",
    re.IGNORECASE,
)
"""What links tell those who listen to a page."""


READ_OUT = "read out to those who listen"
"""The rule of blocks that nobody sees."""


class Run:
    """The text since the last block, piece by piece.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> run = Run()
        >>> run.add("It  ", None, 0)
        >>> run.add("rains", None, 0)
        >>> run.flush(Box(build_tree("").root, "p", None, 0))
        >>> [block.text for block in run.blocks]
        ['It rains']
    """

    __slots__ = ("asides", "blocks", "line", "line_plain", "linked", "links", "parts", "plain")

    def __init__(self) -> None:
        """Begin with no text and no blocks."""
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.asides: list[str] = []
        """Texts that are read out to those who listen to the page, and that nobody sees."""
        self.links: list[Element] = []
        self.linked: int = 0
        self.plain: bool = False
        """Whether any text of the run is not bold."""
        self.line: int = 0
        """The part that begins the last line of the run."""
        self.line_plain: bool = False

    def add(self, text: str, link: Element | None, bold: int) -> None:
        """Add a piece of text, within a link or not and so many bold elements; no run begins with mere space."""
        self.parts.append(text)
        if link is not None:
            self.linked += len(text) if len(text) < 3 else len(text.strip())
            if not self.links:
                self.links.append(link)
        if not bold and not self.line_plain and not text.isspace():
            self.plain = self.line_plain = True

    def end_line(self, box: Box) -> None:
        """One break is a line end within the run; with another that follows at once it parts paragraphs."""
        parts = self.parts
        last = len(parts) - 1
        while last >= 0 and parts[last] is not _BREAK and parts[last].isspace():
            last -= 1
        if last >= 0 and (parts[last] is _BREAK or not self.line_plain):
            self.flush(box)
        else:
            parts.append(_BREAK)
            self.line = len(parts)
            self.line_plain = False

    def flush(self, box: Box) -> None:
        """End the run, where one is open; a last line that is all bold becomes a block of its own."""
        parts = self.parts
        if not parts:
            if self.asides:
                self._set_aside(box)
            return
        if self.line and self.plain and not self.line_plain and any(not part.isspace() for part in parts[self.line :]):
            bold = parts[self.line :]
            del parts[self.line :]
            self._emit(box, bold=False)
            parts += bold
            self._emit(box, bold=True)
        else:
            self._emit(box, bold=not self.plain)
        if self.asides:
            self._set_aside(box)

    def _emit(self, box: Box, *, bold: bool) -> None:
        """Make the run a block where it shows anything."""
        raw = "".join(self.parts)
        if "(" in raw and ("(opens in" in raw or "(öffnet i" in raw):
            self.asides += _NEW_WINDOW.findall(raw)
            raw = _NEW_WINDOW.sub("", raw)
        text = "\n".join(filter(None, map(squeeze, raw.split(_BREAK)))) if self.line else squeeze(raw)
        if text:
            links = tuple(self.links) if self.links else ()
            block = text_block(text, box, len(self.blocks), self.linked, links)
            block.bold = bold
            self.blocks.append(block)
        self.parts.clear()
        if self.links:
            self.links.clear()
        self.linked = self.line = 0
        self.plain = self.line_plain = False

    def _set_aside(self, box: Box) -> None:
        """Make what is only read out a block that nobody reads as text."""
        text = squeeze(" ".join(self.asides))
        self.asides.clear()
        if text:
            block = text_block(text, box, len(self.blocks))
            block.prose, block.claim, block.rule = 0, "hidden", READ_OUT
            self.blocks.append(block)
