"""Tables of words as parts of regular expressions."""

import re
from collections.abc import Iterable


def any_of(phrases: Iterable[str], blank: str = r"\ ") -> str:
    r"""Phrases as alternatives of a pattern, the longest first, those with the same first letter together.

    At most places of a text a pattern is given up after one look for each letter, and not for each phrase.

    Args:
        phrases: the phrases as written; none of them is empty.
        blank: the pattern for each blank within them.

    Example:
        >>> any_of(["by", "written by", "betwixt"])
        'w(?:ritten\\ by)|b(?:etwixt|y)'
    """
    groups: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase)):
        groups.setdefault(phrase[0], []).append(re.escape(phrase[1:]).replace(r"\ ", blank))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in groups.items())
