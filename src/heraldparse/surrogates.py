"""Halves of pairs, which Python's texts may hold and no encoding can write."""

import re

_HALF = re.compile("[\ud800-\udfff]")


def without_halves(text: str) -> str:
    r"""The text with U+FFFD for each half.

    Example:
        >>> without_halves("rain\ud83d") == "rain\ufffd"
        True
    """
    return _HALF.sub("\ufffd", text)


def join_halves(text: str) -> tuple[str, int]:
    r"""The text with one character for two halves that make a pair, U+FFFD for others, and how many those were.

    Example:
        >>> join_halves("\ud83c\udf27 rain\ud83d") == ("\U0001f327 rain\ufffd", 1)
        True
    """
    if _HALF.search(text) is None:
        return text, 0
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole, whole.count("\ufffd") - text.count("\ufffd")
