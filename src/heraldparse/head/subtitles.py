"""The line under a headline: whether it says more of the story than the headline does, and where metadata tell it."""

import re
from collections.abc import Iterable, Sequence

from heraldparse.blocks.sheet import Block, squeeze
from heraldparse.head.titles import compact, fold
from heraldparse.labels import FURNITURE, MINUTES, MORE

_FEWEST_WORDS = 3
"""A sub-heading of fewer words without a full stop is the name of a part of the page."""
_LONGEST_READING = 40
_WORD = re.compile(r"[^\W\d_]+")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1000-\u109f]")
"""Scripts that put no blanks between words."""
_CAPTION_END = re.compile(r"\((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})\)$")
"""The day in brackets that closes the caption of an agency's film."""
_FULL_STOPS = (".", "!", "?", "…")
_SHORTEST_STATED = 25
_SURE = 40
"""Two texts that share so many characters at their beginning say the same: descriptions are cut short."""


def is_subtitle(text: str, title: str, *, is_named: bool) -> bool:
    """Whether a line under a headline is its subtitle.

    It is none where it has a single word, ends in a colon, tells how long reading takes, is a button, repeats words of
    the headline, or is the caption of a film. `is_named` tells that an element is named so; else two words without a
    full stop are none either.

    Example:
        >>> is_subtitle("The river rises for the third day", "It rains", is_named=False)
        True
        >>> is_subtitle("5 minute read", "It rains", is_named=True)
        False
    """
    folded = fold(text)
    words = _WORD.findall(folded)
    if not words or (len(words) < 2 and not _EAST_ASIAN.search(text)) or folded.endswith((":", "：")):
        return False
    if folded in FURNITURE or folded in MORE or compact(text) in compact(title):
        return False
    if text.endswith(")") and _CAPTION_END.search(text[-20:]):
        return False
    if len(text) <= _LONGEST_READING and not MINUTES.isdisjoint(words) and any(map(str.isdigit, text)):
        return False
    is_long = len(words) >= _FEWEST_WORDS or not text.isascii()
    return is_named or is_long or squeeze(text).endswith(_FULL_STOPS)


def claim_stated_subtitle(between: Sequence[Block], title: str, descriptions: Iterable[str]) -> str | None:
    """Claim the line between headline and text that was left out and that the metadata describe the story with.

    Args:
        between: the blocks between the headline and the text.
        title: the headline.
        descriptions: what the metadata say the story is about.

    Returns:
        the subtitle; None where no line says what the metadata say.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> blocks = read_blocks(build_tree("<h2>The river rises for the third day</h2>").root).blocks
        >>> claim_stated_subtitle(blocks, "It rains", ["The river rises for the third day"])
        'The river rises for the third day'
    """
    lines = [b for b in between if b.claim in (None, "dropped") and len(b.text) >= _SHORTEST_STATED and not b.linked]
    stated = {compact(said)[:_SURE] for said in descriptions} if lines else set()
    for block in lines:
        if compact(block.text)[:_SURE] in stated and is_subtitle(block.text, title, is_named=True):
            block.claim, block.rule = "subtitle", "describes the story in the metadata"
            return block.text
    return None
