"""Text to lines: what each says, where it stands, and which step of the reading claimed it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from heraldparse.rendering.glue import split_glued
from heraldparse.surrogates import join_halves

_INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u2060\u00ad")) | dict.fromkeys(range(9), " ")
_BULLETS = "•·▪◦●‣∙"
_CRAWL_DATE = re.compile(r"\s{0,8}(date \d{4}-\d{2}-\d{2})(?=\s|$)")
_LABEL_LENGTH = 80


@dataclass(slots=True)
class Line:
    """One line of a rendering, or a piece of one; a claim says what a step took it for.

    Example:
        >>> Line("By Kim Arin", 3).claim is None
        True
    """

    text: str
    number: int
    """The line of the text that it stands on, from 1."""
    indent: int = 0
    blanks: int = 0
    """Empty lines right above."""
    bullet: bool = False
    glued: bool = False
    """True for a piece that followed another on its line without a gap."""
    claim: str | None = None
    rule: str | None = None
    """How the claiming step knew it."""
    key: str = field(init=False)
    """The text as the tables of labels have it; empty for a line too long to be a label."""

    def __post_init__(self) -> None:
        """Fold the text once for all tables."""
        self.key = self.text.casefold().rstrip(" :") if len(self.text) <= _LABEL_LENGTH else ""

    @property
    def free(self) -> bool:
        """Whether no step has claimed the line."""
        return self.claim is None

    def take(self, claim: str, rule: str) -> None:
        """Claim the line, unless a step before did."""
        if self.claim is None:
            self.claim, self.rule = claim, rule


def cut_lines(text: str) -> tuple[list[Line], int]:
    """Cut a text into lines that are not empty, glued lines into pieces; counts the characters it had to replace."""
    text, replaced = make_valid(text)
    lines: list[Line] = []
    crawled = _CRAWL_DATE.match(text)
    if crawled:
        lines.append(Line(crawled[1], 1, claim="crawl date", rule="stands before the page"))
        text = text[crawled.end() :].lstrip(" \t\xa0")
    blanks = 0
    for number, raw in enumerate(text.splitlines(), 1):
        words = " ".join(raw.split())
        if not words:
            blanks += 1
            continue
        bare = words.lstrip(_BULLETS).lstrip() or words
        lines.append(Line(bare, number, _indent(raw), blanks, bullet=bare != words))
        blanks = 0
    return _cut_glued(lines), replaced


def free(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that nobody has claimed yet."""
    return (line for line in lines if line.claim is None)


def take_all(lines: Iterable[Line], claim: str, rule: str) -> None:
    """Claim all of these lines that are still free."""
    for line in lines:
        line.take(claim, rule)


def make_valid(text: str) -> tuple[str, int]:
    """Replace what no encoding can hold, and drop what no reader sees."""
    text, replaced = join_halves(text)
    return text.translate(_INVISIBLE), replaced


def _cut_glued(lines: list[Line]) -> list[Line]:
    pieces: list[Line] = []
    for place, line in enumerate(lines):
        below = lines[place + 1].text if place + 1 < len(lines) else ""
        texts = [line.text] if line.claim else split_glued(line.text, below)
        if len(texts) == 1:
            pieces.append(line)
            continue
        pieces.append(Line(texts[0], line.number, line.indent, line.blanks, bullet=line.bullet))
        pieces.extend(Line(text, line.number, line.indent, glued=True) for text in texts[1:])
    return pieces


def _indent(raw: str) -> int:
    return len(raw[: len(raw) - len(raw.lstrip())].expandtabs())
