"""What the metadata say a story is about, without descriptions of the site."""

import re

from heraldparse.head.titles import compact, fold
from heraldparse.metadata.reading import Metadata

_WORD = re.compile(r"\w{4,}")
_SHARED = 0.3
"""The share of a description's words that its story must have."""
_MOST_CHARACTERS = 100_000
_BEGINNING = 3_000
"""So much of a story mostly shares enough words with its description."""


def decide_description(metadata: Metadata, text: str, houses: frozenset[str]) -> str | None:
    """The first description that speaks of the story: it shares words with `text`, its headline and body.

    One that begins with the name of the site speaks of the site.

    Example:
        >>> from heraldparse.metadata.reading import Found
        >>> metadata = Metadata(descriptions=[Found("The river rose after days of rain.", "description")])
        >>> decide_description(metadata, "Rain\\nThe river rose on Monday after days of heavy rain.", frozenset())
        'The river rose after days of rain.'
    """
    opening = text[:_BEGINNING].rpartition("\n")[0].casefold() if metadata.descriptions else ""
    known: set[str] | None = None
    for found in metadata.descriptions:
        words = _WORD.findall(fold(found.value))
        least = _SHARED * len(words)
        is_known = bool(words) and sum(f" {word} " in opening for word in words) >= least  # mostly, at no cost
        if words and not is_known:
            known = _words(text[:_MOST_CHARACTERS]) if known is None else known
            is_known = sum(word in known for word in words) >= least
        if is_known and not _opens_with(found.value, houses):
            return found.value
    return None


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _opens_with(text: str, houses: frozenset[str]) -> bool:
    opening = compact(text[:80])
    return any(opening.startswith((house, f"the{house}")) for house in houses if len(house) > 5)
