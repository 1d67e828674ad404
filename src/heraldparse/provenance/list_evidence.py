"""What told the pictures and the text of a story, the lists around it, and what a page is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from heraldparse.addresses.pictures import picture_key
from heraldparse.addresses.stories import canonical
from heraldparse.addresses.web import absolute
from heraldparse.captions import split_caption
from heraldparse.head.titles import fold
from heraldparse.metadata.jsonld import Picture
from heraldparse.metadata.reading import Metadata
from heraldparse.models import Embed, Link, Page, PopularItem, Teaser, block_text
from heraldparse.provenance.candidates import Offered, printed, settle, signal_of
from heraldparse.provenance.evidence import Evidence
from heraldparse.provenance.explanation import BlockExplanation, FieldExplanation, Signal

_LONGEST_KNOWN = 200_000
_OPENING = 150


def _always(_: str) -> bool:
    return True


def _feeding(blocks: Sequence[BlockExplanation]) -> dict[str, list[BlockExplanation]]:
    """The blocks that went into each field."""
    feeding: dict[str, list[BlockExplanation]] = {}
    for block in blocks:
        for path in block.fields:
            feeding.setdefault(path, []).append(block)
    return feeding


def explain_body(evidence: Evidence) -> Iterator[FieldExplanation]:
    """Explain each block of the body: JSON-LD that holds the same text speaks for it, too.

    Example:
        >>> from heraldparse.models import Article, Paragraph
        >>> [one.value for one in explain_body(Evidence(Article(body=[Paragraph(text="It rained.")]), ()))]
        ['It rained.']
    """
    stated = " ".join((evidence.metadata.article_body or "")[:_LONGEST_KNOWN].split()).casefold()
    feeding = _feeding(evidence.blocks)
    for number, block in enumerate(evidence.article.body):
        path = f"article.body.{number}"
        text = block.url or "" if isinstance(block, Embed) else block_text(block)
        offered = printed(feeding.get(path, ()), Signal.POSITION, text)
        opening = " ".join(text[:_OPENING].split()).casefold()
        if opening and opening in stated:
            offered.append(Offered(text, Signal.JSON_LD, "json-ld articleBody"))
        yield settle(path, text, offered, _always)


def explain_images(evidence: Evidence) -> Iterator[FieldExplanation]:
    """Explain address, caption, credit and alternative text of each picture.

    Example:
        >>> from heraldparse.models import Article, Image
        >>> image = Image(url="https://example.org/1.jpg", position=0)
        >>> [one.path for one in explain_images(Evidence(Article(images=[image]), ()))][:2]
        ['article.images.0.url', 'article.images.0.caption']
    """
    feeding = _feeding(evidence.blocks)
    for number, image in enumerate(evidence.article.images):
        path = f"article.images.{number}"
        key = picture_key(image.url)
        known = [one for one in evidence.metadata.images if key and picture_key(one.url) == key]
        shown = printed(feeding.get(f"{path}.url", ()), Signal.POSITION, image.url)
        stated = [Offered(image.url, signal_of(one.source), one.source, one.url) for one in known]
        yield settle(f"{path}.url", image.url, [*shown, *stated], _always)
        for name in ("caption", "credit"):
            texts = _stated_texts(known, name)
            yield _legend(f"{path}.{name}", getattr(image, name), feeding.get(f"{path}.{name}", ()), texts)
        if image.alt:
            alts = [replace(one, value=image.alt, signal=Signal.MARKUP, rule="its alt", raw=image.alt) for one in shown]
            alts += [Offered(one.alt, signal_of(one.source), one.source) for one in known if one.alt == image.alt]
            yield settle(f"{path}.alt", image.alt, alts, _always)


def _stated_texts(known: Sequence[Picture], name: str) -> list[Offered]:
    """Captions or credits that the metadata give of a picture."""
    found: list[Offered] = []
    for stated in known:
        split = split_caption(stated.caption or "")
        text = split.caption if name == "caption" else stated.credit or split.credit
        if text:
            found.append(Offered(text, signal_of(stated.source), stated.source, stated.caption or stated.credit))
    return found


def _legend(
    path: str, value: str | None, blocks: Sequence[BlockExplanation], stated: Sequence[Offered]
) -> FieldExplanation:
    signal = Signal.LABEL if path.endswith("credit") else Signal.POSITION
    offered = [*printed(blocks, signal, value), *stated]
    return settle(path, value, offered, lambda text: fold(text) == fold(value or ""))


def explain_lists(page: Page, blocks: Sequence[BlockExplanation]) -> Iterator[FieldExplanation]:
    """Explain the entries of the most-read list, of related stories, and of a list page.

    Example:
        >>> from heraldparse.models import Link
        >>> page = Page(layout="generic", kind="other", related=[Link(title="Rivers run high")])
        >>> [one.path for one in explain_lists(page, ())]
        ['related.0']
    """
    feeding = _feeding(blocks)
    if page.popular is not None:
        title = page.popular.title
        yield settle("popular.title", title, printed(feeding.get("popular.title", ()), Signal.LABEL, title), _always)
    ranked = Signal.LABEL if page.popular and page.popular.title else Signal.REPETITION
    items = page.popular.items if page.popular else []
    entries: list[tuple[str, Signal, PopularItem | Link | Teaser]]
    entries = [(f"popular.items.{n}", ranked, item) for n, item in enumerate(items)]
    entries += [(f"related.{n}", Signal.LABEL, link) for n, link in enumerate(page.related)]
    entries += [(f"teasers.{n}", Signal.REPETITION, teaser) for n, teaser in enumerate(page.teasers)]
    for path, signal, entry in entries:
        value = entry.model_dump(mode="json", exclude_none=True)
        yield settle(path, value, printed(feeding.get(path, ()), signal, entry.title), _always)


def explain_page(page: Page, metadata: Metadata, url: str | None) -> Iterator[FieldExplanation]:
    """Explain the fields of the page itself.

    Example:
        >>> [one.path for one in explain_page(Page(layout="generic", kind="other"), Metadata(), None)]
        ['url', 'site', 'layout', 'kind', 'language']
    """
    passed = [Offered(url, Signal.ADDRESS, "the address that was passed in", url)] if url else []
    stated = [
        Offered(canonical(absolute(one.value, url)), signal_of(one.source), one.source, one.value)
        for one in metadata.addresses
    ]
    same = canonical(page.url)
    yield settle("url", page.url, [*passed, *stated], lambda text: text == page.url or canonical(text) == same)
    rule = "the name of the site, its address or its furniture"
    yield settle("site", page.site, [Offered(page.site, Signal.LAYOUT, rule)], _always)
    rules = {"generic": "no layout of a known site fits", "text": "there is no mark-up"}
    rule = rules.get(page.layout, "the names of its elements and style sheets")
    yield settle("layout", page.layout, [Offered(page.layout, Signal.LAYOUT, rule)], _always)
    rule = {"article": "there is a story", "list": "there are entries of a list"}.get(page.kind, "there is neither")
    yield settle("kind", page.kind, [Offered(page.kind, Signal.POSITION, rule)], _always)
    declared = [Offered(one.value, signal_of(one.source), one.source, one.value) for one in metadata.languages]
    script = [Offered(page.language, Signal.SCRIPT, "the letters of the story")] if page.article else []
    language = page.language or "-"
    yield settle("language", page.language, [*declared, *script], lambda text: text.lower().startswith(language))
