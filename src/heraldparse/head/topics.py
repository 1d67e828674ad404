"""The topics of a story, stated or printed as links, without those that are about the whole site."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from heraldparse.blocks.sheet import Sheet
from heraldparse.head.heading_parts import text_within
from heraldparse.head.titles import compact, is_house
from heraldparse.head.words import TOPIC_PATHS
from heraldparse.markup.tree import Element
from heraldparse.metadata.reading import Metadata

_SITE_WIDE = frozenset({"keywords"})
"""Sources in which many sites list what the whole site is about."""
_LEAST_IN_TEXT = 0.2
"""The share of such keywords that the story must have."""
_MOST_CHARACTERS = 100_000
_INTERNAL = re.compile(
    r"[0-9a-f]{8}-[0-9a-f-]{20,40}|[a-z\d]{1,30}(?:_[a-z\d]{1,30}){1,6}|\d{1,20}|[\w ]{1,30}: .*|NewsArticle"
)
"""Identifiers and labels of content systems, which no reader sees."""
_LONGEST_TOPIC = 60
_MOST_TOPICS = 40
_AFTER = 40
_SLUG_WORDS = 4
_SHORTEST_REPEATED = 12
_COUNT = re.compile(r"\(?\d[\d.,]{0,8}(?: \w{1,12})?\)?")
_TOPIC_STEP = re.compile(rf"[/:](?:{'|'.join(sorted(TOPIC_PATHS))})/")


def decide_tags(
    metadata: Metadata, printed: Sequence[str], text: str, url: str | None, houses: frozenset[str]
) -> list[str]:
    """The first source of topics that is not about the whole site; else those that are printed as links.

    `text` is headline and body, `url` the address of the page, `houses` the names of the site. Among topics, more than
    half of which the story has, a name of the site is left out; else it tells that they are about the site.

    Example:
        >>> metadata = Metadata(tags={"keywords": ["Herald", "news"], "news_keywords": ["rain", "Seoul"]})
        >>> decide_tags(metadata, [], "It rains in Seoul", None, frozenset({"herald"}))
        ['rain', 'Seoul']
    """
    headline = compact(text.partition("\n")[0])
    for source, stated in metadata.tags.items():
        tags = [tag for tag in stated if not _INTERNAL.fullmatch(tag) and not _repeats(tag, headline)]
        if len(tags) == 1:
            tags = _parted(tags[0], metadata.tags.values()) or tags
        own = [tag for tag in tags if not is_house(tag, houses)]
        if len(own) < len(tags) and _number_in(text, own) * 2 <= len(own):
            continue
        tags = own
        if not tags or _is_slug(tags, url):
            continue
        if source not in _SITE_WIDE or _number_in(text, tags) >= _LEAST_IN_TEXT * len(tags):
            return tags
    return list(printed)


def _repeats(tag: str, headline: str) -> bool:
    """Whether what stands among topics is the headline with the name of the site after it."""
    return len(tag) > _LONGEST_TOPIC and len(headline) > _SHORTEST_REPEATED and compact(tag).startswith(headline)


def _number_in(text: str, tags: Sequence[str]) -> int:
    """How many topics a text has."""
    folded = text[:_MOST_CHARACTERS].casefold()
    return sum(tag.casefold() in folded for tag in tags)


def _parted(tag: str, sources: Iterable[list[str]]) -> list[str] | None:
    """The source that gives the words of a single long tag one by one."""
    joined = compact(tag)
    return next(
        (tags for tags in sources if len(tags) > 1 and sum(len(compact(each)) for each in tags) == len(joined)), None
    )


def _is_slug(tags: Sequence[str], url: str | None) -> bool:
    """Whether tags are merely the words of the address."""
    words = set(re.split(r"[^a-z\d]+", url[:500].lower())) if url else set()
    return len(tags) >= _SLUG_WORDS and words.issuperset(tag.lower() for tag in tags)


def printed_topics(sheet: Sheet, start: int, end: int, houses: frozenset[str]) -> list[str]:
    """The topics of the story that are printed as links around it."""
    topics: dict[str, None] = {}
    for block in sheet.blocks[start : end + _AFTER]:
        if not block.links or block.claim in ("related", "menu", "popular", "side", "teaser"):
            continue
        if block.claim != "tags" and block.linked * 2 <= len(block.text):
            continue
        for link in block.links[:_MOST_TOPICS]:
            if _is_topic_link(link):
                text = _without_count(link, text_within(link)).strip("#, ")
                if 1 < len(text) <= _LONGEST_TOPIC and not is_house(text, houses):
                    topics[text] = None
    return list(topics)[:_MOST_TOPICS]


def _without_count(link: Element, text: str) -> str:
    """The text of a link without how many stories the topic has, where that stands in an element of its own."""
    count = (link[-1].text or "").strip() if len(link) else ""
    return text.removesuffix(count).rstrip() if _COUNT.fullmatch(count) else text


def _is_topic_link(link: Element) -> bool:
    rel = link.get("rel")
    if rel and "tag" in rel.lower().split():
        return True
    address = link.get("href")
    if not address or len(address) > 500 or not _TOPIC_STEP.search(f"/{address.lower()}"):
        return False
    try:
        steps = urlsplit(address).path.lower().split("/")
    except ValueError:
        return False
    return any(step in TOPIC_PATHS for step in steps[:-1])
