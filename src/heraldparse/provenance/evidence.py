"""What a page offers for each field of its article, and how each decision stands among it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from heraldparse.addresses.stories import canonical, story_id
from heraldparse.addresses.web import absolute
from heraldparse.article import ArticleSteps
from heraldparse.head.headline import kicker_of
from heraldparse.head.titles import fold, heads_of, without_site
from heraldparse.metadata.reading import Found, Metadata
from heraldparse.models import Article
from heraldparse.provenance.candidates import Offered, printed, settle, signal_of
from heraldparse.provenance.explanation import BlockExplanation, FieldExplanation, Signal

_MOST_HEADINGS = 12
_TITLE_SIGNALS = {"heading": Signal.HEADING, "line": Signal.POSITION}


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that can speak for the fields of an article; of a text rendering only its blocks.

    Example:
        >>> Evidence(Article(), ()).url is None
        True
    """

    article: Article
    blocks: Sequence[BlockExplanation]
    metadata: Metadata = field(default_factory=Metadata)
    steps: ArticleSteps | None = None
    url: str | None = None
    """The address that was passed in."""
    zone: str | None = None
    day_first: bool | None = None
    """How the page orders day and month between slashes."""
    headings: Sequence[int] = ()
    """The blocks that are headings of the first or second level."""

    def feeding(self, path: str) -> list[BlockExplanation]:
        """The blocks that went into a field."""
        return [block for block in self.blocks if path in block.fields]


def explain_head(evidence: Evidence) -> Iterator[FieldExplanation]:
    """Explain what the article is called and where it stands, in the order of its model.

    Example:
        >>> [one.path for one in explain_head(Evidence(Article(), ()))][:3]
        ['article.id', 'article.url', 'article.title']
    """
    yield from _addresses(evidence)
    yield _title(evidence)
    yield _kicker(evidence)
    yield _subtitle(evidence)
    yield _description(evidence)


def explain_topics(evidence: Evidence) -> Iterator[FieldExplanation]:
    """Explain section and tags.

    Example:
        >>> [one.path for one in explain_topics(Evidence(Article(), ()))]
        ['article.section', 'article.tags']
    """
    yield _section(evidence)
    yield _tags(evidence)


def _stated(found: Sequence[Found]) -> list[Offered]:
    return [Offered(one.value, signal_of(one.source), one.source, one.value) for one in found]


def _addresses(evidence: Evidence) -> Iterator[FieldExplanation]:
    article = evidence.article
    stated = [
        Offered(canonical(absolute(one.value, evidence.url)), signal_of(one.source), one.source, one.value)
        for one in evidence.metadata.addresses
    ]
    passed = Offered(canonical(evidence.url), Signal.ADDRESS, "the address that was passed in", evidence.url)
    offered = [*stated, passed] if evidence.url else stated
    numbers = [replace(one, value=story_id(one.raw)) for one in ([passed, *stated] if evidence.url else stated)]
    yield settle("article.id", article.id, numbers, lambda text: text == article.id)
    yield settle("article.url", article.url, offered, lambda text: text == article.url)


def _title(evidence: Evidence) -> FieldExplanation:
    title, metadata, steps = evidence.article.title, evidence.metadata, evidence.steps
    headline = steps.headline if steps else None
    signal = _TITLE_SIGNALS.get(headline.signal, Signal.HEADING) if headline else Signal.POSITION
    offered = printed(evidence.feeding("article.title"), signal, title)
    houses = steps.houses if steps else frozenset[str]()
    for value, source in (
        (metadata.headline, "json-ld headline" if metadata.jsonld_types else "itemprop headline"),
        (metadata.og_title, "og:title"),
        *metadata.titles,
        (metadata.twitter_title, "twitter:title"),
    ):
        if value:
            offered.append(Offered(without_site(value, houses), signal_of(source), source, value))
    if metadata.document_title:
        document = without_site(metadata.document_title, houses)
        offered.append(Offered(document, Signal.DOCUMENT_TITLE, "<title>", metadata.document_title))
    offered += _other_headings(evidence)
    folded = fold(title or "")

    def same(text: str) -> bool:
        """Whether it is the headline, with or without sections and names of the site after it."""
        return fold(text) == folded or any(fold(head) == folded for head in heads_of(text))

    return settle("article.title", title, offered, same, none="this site's headlines must be shown")


def _other_headings(evidence: Evidence) -> Iterator[Offered]:
    """The other headings of the page; they say nothing against the headline."""
    others = (evidence.blocks[index] for index in evidence.headings)
    unused = [block for block in others if "article.title" not in block.fields]
    for block in unused[:_MOST_HEADINGS]:
        reason = f"it was taken as {block.claim}" if block.fields else f"{block.claim}: {block.rule}"
        yield Offered(block.text, Signal.HEADING, "a heading", block.text, block.line, reason=reason)


def _kicker(evidence: Evidence) -> FieldExplanation:
    kicker, blocks = evidence.article.kicker, evidence.feeding("article.kicker")
    bracketed = kicker is not None and kicker == kicker_of(evidence.article.title)
    offered = printed(blocks, Signal.LABEL if bracketed else Signal.MARKUP, kicker)
    if bracketed and not offered:
        offered = [Offered(kicker, Signal.LABEL, "the brackets that open the headline", evidence.article.title)]
    return settle("article.kicker", kicker, offered, lambda text: text == kicker)


def _subtitle(evidence: Evidence) -> FieldExplanation:
    subtitle, blocks = evidence.article.subtitle, evidence.feeding("article.subtitle")
    if subtitle and not blocks:  # a line that a step before had claimed
        blocks = [block for block in evidence.blocks if block.text == subtitle][:1]
    return settle("article.subtitle", subtitle, printed(blocks, Signal.POSITION, subtitle), lambda _: True)


def _description(evidence: Evidence) -> FieldExplanation:
    value = evidence.article.description
    offered = [
        replace(one, reason="one summary that speaks of the story is enough" if value and one.value != value else None)
        for one in _stated(evidence.metadata.descriptions)
    ]
    none = "speaks of the site, or shares too few words with the story"
    return settle("article.description", value, offered, lambda text: text == value, none=none)


def _section(evidence: Evidence) -> FieldExplanation:
    value = evidence.article.section
    offered = printed(evidence.feeding("article.section"), Signal.POSITION, value)
    offered += _stated(evidence.metadata.sections)
    return settle("article.section", value, offered, lambda text: fold(text) == fold(value or ""))


def _tags(evidence: Evidence) -> FieldExplanation:
    tags, steps = evidence.article.tags, evidence.steps
    other = "one list of topics that speaks of the story is enough"
    offered = []
    for source, stated in evidence.metadata.tags.items():
        text = ", ".join(stated)
        reason = other if tags and stated != tags else None
        offered.append(Offered(text, signal_of(source), source, text, reason=reason))
    if steps and steps.topics:
        topics = ", ".join(steps.topics)
        reason = other if tags and list(steps.topics) != tags else None
        blocks = evidence.feeding("article.tags")
        rule = "links to pages of topics"
        shown = printed(blocks, Signal.MARKUP, topics) or [Offered(topics, Signal.MARKUP, rule, topics)]
        offered.append(replace(shown[0], rule=rule, reason=reason))
    joined = ", ".join(tags)
    none = "speaks of the site, not of the story"
    return settle("article.tags", [*tags], offered, lambda text: text == joined, none=none)
