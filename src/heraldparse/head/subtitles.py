"""The line under a headline that says more of the story than the headline does: by its name or place, or as stated."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from heraldparse.blocks.names import words_of
from heraldparse.blocks.sheet import Block, squeeze
from heraldparse.head.box_names import is_in_byline_box, words_around
from heraldparse.head.titles import compact, fold
from heraldparse.head.words import CAPTIONED, SUBTITLE
from heraldparse.labels import FURNITURE, MINUTES, MORE

_RUNNING = 100
_FEWEST_WORDS = 3
"""A sub-heading of fewer words without a full stop is the name of a part of the page."""
_LONGEST_READING = 40
_WORD = re.compile(r"[^\W\d_]+")
_EAST_ASIAN_FORM = r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1000-\u109f]"
_CAPTION_END = re.compile(r"\((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})\)$")
"""The day in brackets that closes the caption of an agency's film."""
_FULL_STOPS = (".", "!", "?", "…")
_SHORTEST = 25
_SURE = 40
"""Two texts that share so many characters at their beginning say the same: descriptions are cut short."""


@cache
def _east_asian() -> "re.Pattern[str]":
    """Scripts that put no blanks between words."""
    return re.compile(_EAST_ASIAN_FORM)


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
    if not words or (len(words) < 2 and not _east_asian().search(text)) or folded.endswith((":", "：")):
        return False
    if folded in FURNITURE or folded in MORE or compact(text) in compact(title):
        return False
    if text.endswith(")") and _CAPTION_END.search(text[-20:]):
        return False
    if len(text) <= _LONGEST_READING and not MINUTES.isdisjoint(words) and any(map(str.isdigit, text)):
        return False
    is_long = len(words) >= _FEWEST_WORDS or not text.isascii()
    return is_named or is_long or squeeze(text).endswith(_FULL_STOPS)


def claim_line_below(block: Block, title: Block, before: Sequence[Block], after: Sequence[Block]) -> str | None:
    """Claim the line under the headline; a paragraph among others opens the text instead.

    A heading that no element names so is the subtitle only where no other and no text is before it, and nothing is
    after the beginning of the text.

    Args:
        block: a line between the headline and the text.
        title: the headline.
        before: the lines between the two that say nothing of writers and dates.
        after: the next blocks.

    Returns:
        The subtitle; None where the line is none.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> root = build_tree("<h1>It rains</h1><h2>The river rises for the third day</h2>").root
        >>> title, line = read_blocks(root).blocks
        >>> claim_line_below(line, title, [], [])
        'The river rises for the third day'
    """
    if block.linked * 2 > len(block.text) or any(b.prose > _RUNNING and b.claim is None for b in before):
        return None
    is_first = not any(b.prose or b.box.heading for b in before)
    is_named = not SUBTITLE.isdisjoint(words_around(block))
    under = is_first and (block.index == title.index + 1 or _is_beside(block, title, after))
    if not is_named and not (block.box.heading and under):
        return None
    if block.box.tag == "p" and any(b.box.tag == "p" and b.box.parent is block.box.parent for b in after):
        return None
    return _claimed(block, title, is_named=is_named)


def claim_line_between(block: Block, title: Block, after: Sequence[Block]) -> str | None:
    """Claim the line between the headline and the line with the writer or the date, whatever its name.

    It is no subtitle where paragraphs of the text are beside it, `after` it: then the writer is named within the text.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> root = build_tree("<h1>It rains</h1><div>The river rises for the third day</div><p>By Kim Arin").root
        >>> title, line, byline = read_blocks(root).blocks
        >>> claim_line_between(line, title, [byline])
        'The river rises for the third day'
    """
    is_long = len(block.text) >= _SHORTEST or not block.text.isascii()
    box = block.box.parent
    if block.claim is not None or not is_long or block.linked:
        return None
    if any(b.box.tag == block.box.tag and b.box.parent is box and b.prose for b in after):
        return None
    return _claimed(block, title, is_named=False)


def claim_stated_subtitle(between: Sequence[Block], title: str, descriptions: Iterable[str]) -> str | None:
    """Claim the line between headline and text that was left out and that the metadata describe the story with.

    Args:
        between: the blocks between the headline and the text.
        title: the headline.
        descriptions: what the metadata say the story is about.

    Returns:
        The subtitle; None where no line says what the metadata say.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> blocks = read_blocks(build_tree("<h2>The river rises for the third day</h2>").root).blocks
        >>> claim_stated_subtitle(blocks, "It rains", ["The river rises for the third day"])
        'The river rises for the third day'
    """
    lines = [b for b in between if b.claim in (None, "dropped") and len(b.text) >= _SHORTEST and not b.linked]
    stated = {compact(said)[:_SURE] for said in descriptions} if lines else set()
    for block in lines:
        if compact(block.text)[:_SURE] in stated and is_subtitle(block.text, title, is_named=True):
            block.claim, block.rule = "subtitle", "describes the story in the metadata"
            return block.text
    return None


def _claimed(block: Block, title: Block, *, is_named: bool) -> str | None:
    """The text of a line that says more than the headline, claimed; any other line there is a label."""
    if is_in_byline_box(block):  # what is said of the writer
        return None
    is_caption = not CAPTIONED.isdisjoint(words_of(block.box.names))
    if is_caption or not is_subtitle(block.text, title.text, is_named=is_named):
        if block.claim is None and not block.box.heading:
            block.claim, block.rule = "furniture", "a label under the headline"
        return None
    if block.claim is None:
        block.claim, block.rule = "subtitle", "the line under the headline"
    return block.text


def _is_beside(block: Block, title: Block, after: Sequence[Block]) -> bool:
    """Whether a line shares the box of the headline, and no paragraph does: then it is no heading of the text."""
    box = title.box.parent
    return block.box.parent is box and not any(
        b.prose and b.box.parent is box and b.box.end - b.box.start == 1 for b in after
    )
