"""Which fields of a page a claimed text went into, and how a text is parted where it went into several."""

from collections.abc import Iterator, Sequence

from heraldparse.blocks.sheet import squeeze
from heraldparse.dates import read_stamps
from heraldparse.head.moments import agree
from heraldparse.models import Article, Link, Page, PopularList
from heraldparse.provenance.explanation import BlockPart

_BRACKETS = {"(": ")", "[": "]", "【": "】"}
_LONGEST_LINE = 300
_OPENING = 40
_MOST_RELATED = 500
_SIGNING = frozenset({"byline", "published", "updated", "signature", "agency", "closing credit"})
"""Claims of lines that can tell writers, agencies and dates, whichever of them the claim names."""


def parts_of(text: str, left: str | None, claim: str, page: Page) -> list[BlockPart]:
    """The parts of a text, where it was not all taken as one thing; else none.

    Args:
        text: all of it.
        left: what the steps left of it; None for the text of a post that is shown as a frame.
        claim: what the rest was taken as.
        page: the page.

    Example:
        >>> page = Page(layout="generic", kind="other")
        >>> [part.claim for part in parts_of("It rained. (Yonhap)", "It rained.", "body 0", page)]
        ['body 0', 'agency']
    """
    if left is None:
        return [BlockPart(text=text, claim="embed")] if text else []
    start = text.find(left)
    if start < 0:
        start, left = 0, text
    before, behind = text[:start], text[start + len(left) :]
    pieces = [(before, "mark"), *_within(left, claim, page), (behind, "signature" if "@" in behind else "agency")]
    if not behind.strip("| "):
        pieces[-1] = (behind, "mark")
    parts = [BlockPart(text=piece.strip(), claim=taken) for piece, taken in pieces if piece.strip()]
    return parts if len(parts) > 1 else []


def _within(text: str, claim: str, page: Page) -> Iterator[tuple[str, str]]:
    """A text, parted at the value of another field that stands in it."""
    value, taken = _other_value(claim, page)
    start = text.rfind(value) if value else -1
    if start < 0 or not value or len(value) == len(text):
        yield text, claim
        return
    end = start + len(value)
    if start and end < len(text) and _BRACKETS.get(text[start - 1]) == text[end]:
        start, end = start - 1, end + 1
    yield text[:start], claim
    yield text[start:end], taken
    yield text[end:], claim


def _other_value(claim: str, page: Page) -> tuple[str | None, str]:
    """What else may stand in a text of a claim, and what that is."""
    article, (kind, number) = page.article, _split(claim)
    if article is None:
        return None, claim
    if kind == "title" and article.kicker and article.kicker not in (article.title or ""):
        return article.kicker, "kicker"
    if kind == "caption" and number is not None and number < len(article.images):
        credit, caption = article.images[number].credit, article.images[number].caption or ""
        return (None if credit and credit in caption else credit), f"credit {number}"
    return (article.byline, "byline") if kind == "published" else (None, claim)


def fields_of(claim: str, parts: Sequence[BlockPart], text: str, page: Page) -> list[str]:
    """The paths of the fields that a text went into.

    Example:
        >>> from heraldparse.models import Paragraph
        >>> page = Page(layout="generic", kind="article", article=Article(body=[Paragraph(text="It rained.")]))
        >>> fields_of("body 0", [], "It rained.", page), fields_of("menu", [], "Home", page)
        (['article.body.0'], [])
    """
    claims = dict.fromkeys([claim, *(part.claim for part in parts)])
    found = (path for each in claims for path in _paths(*_split(each), text, page))
    return list(dict.fromkeys(found))


def _split(claim: str) -> tuple[str, int | None]:
    kind, _, number = claim.rpartition(" ")
    return (kind, int(number)) if kind and number.isdigit() else (claim, None)


def _paths(kind: str, number: int | None, text: str, page: Page) -> Iterator[str]:
    if kind in ("popular", "popular label") and page.popular:
        yield from _popular_paths(page.popular, number, text)
    elif kind == "related" and number is not None:
        yield from _related_paths(page.related, number, text)
    elif kind == "teaser" and number is not None and number < len(page.teasers):
        yield f"teasers.{number}"
        while (number := number + 1) < len(page.teasers) and page.teasers[number].title in text:
            yield f"teasers.{number}"  # a line with several headlines
    elif page.article is not None and number is not None:
        yield from _numbered_paths(page.article, kind, number, text)
    elif page.article is not None:
        yield from _head_paths(page.article, kind, text)


def _related_paths(related: Sequence[Link], number: int, text: str) -> Iterator[str]:
    """A story that is offered twice is one entry, and a line may hold several."""
    own = number < len(related) and (not text or related[number].title in text)
    places = [number] if own else [place for place, link in enumerate(related[:_MOST_RELATED]) if link.title in text]
    while own and (number := number + 1) < len(related) and related[number].title in text:
        places.append(number)
    yield from (f"related.{place}" for place in places or [number] if place < len(related))


def _popular_paths(popular: PopularList, number: int | None, text: str) -> Iterator[str]:
    if number is None and popular.title is not None and squeeze(popular.title) == squeeze(text):
        yield "popular.title"
    elif number is not None and number < len(popular.items):
        yield f"popular.items.{number}"


def _numbered_paths(article: Article, kind: str, number: int, text: str) -> Iterator[str]:
    if kind == "body" and number < len(article.body):
        yield f"article.body.{number}"
    if number >= len(article.images):
        return
    image, path = article.images[number], f"article.images.{number}"
    if kind == "picture" and image.url:
        yield f"{path}.url"
        if image.alt:
            yield f"{path}.alt"
    if kind == "caption" and image.caption:
        yield f"{path}.caption"
    if kind in ("caption", "credit") and image.credit and any(one in text for one in image.credit.split(", ")):
        yield f"{path}.credit"


def _head_paths(article: Article, kind: str, text: str) -> Iterator[str]:
    if kind == "title" and article.title:
        yield "article.title"
    if kind in ("title", "kicker") and article.kicker and article.kicker in text:
        yield "article.kicker"
    if kind == "subtitle" and article.subtitle:
        yield "article.subtitle"
    if kind == "section" and article.section and article.section in text:
        yield "article.section"
    if kind == "tags" and any(tag in text for tag in article.tags):
        yield "article.tags"
    if kind in _SIGNING:
        yield from _signing_paths(article, text)


def _signing_paths(article: Article, text: str) -> Iterator[str]:
    if article.byline and article.byline[:_OPENING] in text:
        yield "article.byline"
    names = (name for author in article.authors for name in (author.name, author.native_name, author.email) if name)
    if any(name in text for name in names):
        yield "article.authors"
    if article.agency and article.agency in text:
        yield "article.agency"
    stamps = read_stamps(text[:_LONGEST_LINE])
    if stamps is not None and any(agree(article.published, one) for one in (stamps.published, stamps.plain)):
        yield "article.published"
    if stamps is not None and agree(article.updated, stamps.updated):
        yield "article.updated"
