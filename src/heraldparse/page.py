"""One page, from what the user has to the models."""

import re
from dataclasses import dataclass

import bs4

from heraldparse.addresses import absolute, canonical
from heraldparse.article import ArticleSteps, read_article
from heraldparse.blocks import Sheet, read_blocks
from heraldparse.cleanup import clean_up
from heraldparse.decode import decode
from heraldparse.language import decide_language
from heraldparse.layouts.layout import Layout
from heraldparse.layouts.recognise import recognise
from heraldparse.legends import part_legends
from heraldparse.limits import DEFAULT_LIMITS, Limits
from heraldparse.metadata import Metadata, read_metadata
from heraldparse.models import Page, Warning, WarningCode  # noqa: A004 - the contract's name
from heraldparse.popular import read_popular
from heraldparse.related import read_related
from heraldparse.rendering import Line, trace_rendering
from heraldparse.story import Story, find_story
from heraldparse.teasers import read_teasers
from heraldparse.tree import Tree, build_tree, from_soup, is_markup

_SURROGATE = re.compile("[\ud800-\udfff]")
"""What no encoding can write: half of a pair."""
_NO_ARTICLE = Warning(code=WarningCode.NO_ARTICLE, message="the page holds no story", field="article")


@dataclass(frozen=True, slots=True)
class MarkupSteps:
    """What the steps of reading a page with mark-up left behind."""

    tree: Tree
    metadata: Metadata
    sheet: Sheet
    layout: Layout
    story: Story | None
    base: str | None
    """The address that links are resolved against."""
    article: ArticleSteps | None


@dataclass(frozen=True, slots=True)
class Steps:
    """A page with what was found on the way to it: `parse` gives the page, and `explain` tells from the rest why."""

    page: Page
    markup: MarkupSteps | None = None
    """None for a text rendering."""
    text: str = ""
    """A text rendering, with the `lines` that it was cut into."""
    lines: tuple[Line, ...] = ()


def parse(html: "str | bytes | bs4.BeautifulSoup", *, url: str | None = None, limits: Limits = DEFAULT_LIMITS) -> Page:
    """Read a news page.

    Args:
        html: the page as text, as the server's bytes, or as a BeautifulSoup object, which stays as it is. Text without
            any mark-up is read as the plain-text rendering of a page.
        url: the address of the page; links are resolved against it.
        limits: how large the page may be.

    Returns:
        What the page holds; what could not be read is among its `warnings`.

    Raises:
        TypeError: `html` is of another type, or `url` is no `str`.
        PageTooLargeError: the page is over a hard limit.

    Example:
        >>> page = parse("<title>It rains</title><h1>It rains</h1><p>By Kim Arin<p>It rained all day, officials said.")
        >>> page.article.title, page.article.authors[0].name, page.article.text
        ('It rains', 'Kim Arin', 'It rained all day, officials said.')
    """
    return read_steps(html, url, limits).page


def read_steps(html: "str | bytes | bs4.BeautifulSoup", url: str | None, limits: Limits = DEFAULT_LIMITS) -> Steps:
    """What `parse` does, with what it found on the way; the same arguments and errors."""
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url must be a str or None, not {type(url).__name__}")
    url = url and _SURROGATE.sub("\ufffd", url)
    if isinstance(html, bs4.BeautifulSoup):
        return read_page(from_soup(html, limits), url, [])
    warnings: list[Warning] = []
    if isinstance(html, bytes):
        decoded = decode(html)
        warnings += decoded.notes
        text, source = decoded.text, decoded.source
    elif isinstance(html, str):
        text = source = html
    else:
        raise TypeError(f"html must be str, bytes or bs4.BeautifulSoup, not {type(html).__name__}")
    if is_markup(text):
        return read_page(build_tree(source, limits), url, warnings)
    page, lines = trace_rendering(text, url)
    if warnings:
        page = page.model_copy(update={"warnings": [*warnings, *page.warnings]})
    return Steps(page, text=text, lines=tuple(lines))


def read_page(tree: Tree, url: str | None, warnings: list[Warning]) -> Steps:
    """Read a page that has become a tree."""
    metadata = read_metadata(tree.root)
    own = _own_address(metadata, url)
    base = absolute(metadata.base, url or own) or url or own
    sheet = read_blocks(tree.root)
    part_legends(sheet)
    layout = recognise(sheet, metadata, tree.root, url)
    popular = read_popular(sheet, base)
    related = read_related(sheet, base)
    teasers = read_teasers(sheet, base, layout.zone)
    clean_up(sheet)
    story = None if teasers else find_story(sheet)
    found = None if story is None else read_article(sheet, story, metadata, layout, url, base)
    article = found.article if found else None
    if found:
        warnings = [*warnings, *found.warnings]
    if article is None:
        warnings = [*warnings, _NO_ARTICLE]
    if metadata.broken:
        message = f"{metadata.broken} JSON-LD scripts could not be read whole"
        warnings = [*warnings, Warning(code=WarningCode.BROKEN_METADATA, message=message)]
    page = Page(
        url=url or own,
        site=layout.site,
        layout=layout.name,
        kind="article" if article else "list" if teasers else "other",
        language=decide_language([stated.value for stated in metadata.languages], article),
        article=article,
        popular=popular,
        related=related if article else [],
        teasers=teasers,
        warnings=[*tree.notes, *warnings],
    )
    return Steps(page, MarkupSteps(tree, metadata, sheet, layout, story, base, found))


def _own_address(metadata: Metadata, url: str | None) -> str | None:
    """The address that the page gives as its own."""
    addresses = (canonical(absolute(found.value, url)) for found in metadata.addresses)
    return next((address for address in addresses if address and "://" in address), None)
