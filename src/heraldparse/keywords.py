"""Tags and description: what the metadata say of the story, and not of the site."""

import re
from collections.abc import Sequence

from heraldparse.titles import fold
from heraldparse.metadata import Metadata
from heraldparse.models import Block, block_text

_WORD = re.compile(r"\w{4,}")
_SHARED = 0.3
"""The share of a description's words that its story must have."""
_SITE_WIDE = frozenset({"keywords"})
"""Sources in which many sites list what the whole site is about."""


def decide_tags(metadata: Metadata) -> list[str]:
    """The first source of topics that is not about the whole site."""
    sites = {fold(found.value) for found in metadata.site_names} | {fold(name) for name in metadata.publishers}
    sites |= {fold(part) for part in re.split(r"\s[|\-–—]\s", metadata.document_title or "")[-1:]}
    for source, tags in metadata.tags.items():
        if source in _SITE_WIDE and sites & {fold(tag) for tag in tags}:
            continue
        return tags
    return []


def decide_description(metadata: Metadata, title: str | None, body: Sequence[Block]) -> str | None:
    """The first description that speaks of the story: it shares words with its headline and text."""
    known = set(_WORD.findall(fold(title or "")))
    for block in body:
        known.update(_WORD.findall(block_text(block)[:5_000].casefold()))
    for found in metadata.descriptions:
        words = _WORD.findall(fold(found.value))
        if words and sum(word in known for word in words) >= _SHARED * len(words):
            return found.value
    return None
