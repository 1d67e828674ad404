"""How much of a text reads as running text, by its length and by how it ends."""

import re

SENTENCE_ENDS = tuple('.!?…。！？"”“»«’)]】」』:;․।؟۔။។።։')
"""What a line of running text ends with."""

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_WIDE_RUN = re.compile(f"{_WIDE.pattern}+")
"""Slower to find that there is none, faster to count with."""
_SHORTEST = 12
_SHORTEST_SENTENCE = 25
_SHORTEST_LINKED = 80
"""Of a sentence most of which is a link, so much stands beside it."""
_LONGEST_UNFINISHED = 110
_LONGEST_SENTENCE = 2_000
"""A longer text without a stop or a comma is a heap of words for search engines."""
_STOPS = (".", "。", ",", "，", "、", "।", "،", "۔")


def prose_of(text: str, linked: int) -> int:
    """How many characters of a text read as running text; a letter of Hangul, kana or Han counts as three.

    Args:
        text: the text, white space collapsed.
        linked: how many of its characters are links.

    Returns:
        0 for links, labels, short lines and heaps of words; half of what a long line without an end is worth.

    Example:
        >>> prose_of("Home", 0), prose_of("The river rose again on Monday, officials said.", 0)
        (0, 47)
    """
    length = len(text)
    plain = length - linked
    if plain < _SHORTEST or (plain * 2 < length and plain < _SHORTEST_LINKED):
        return 0
    if not text.isascii() and _WIDE.search(text):
        plain += 2 * (length - len(_WIDE_RUN.sub("", text)))
    if text.endswith(SENTENCE_ENDS) or (text.endswith("）") and "。" in text):  # headlines end in `（组图）`, too
        return plain if plain >= _SHORTEST_SENTENCE else 0
    if length > _LONGEST_SENTENCE and not any(stop in text for stop in _STOPS):
        return 0
    return plain // 2 if plain > _LONGEST_UNFINISHED else 0
