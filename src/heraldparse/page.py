"""One page, from what the user has to the models."""

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeGuard

from heraldparse.addresses.stories import canonical, is_home
from heraldparse.addresses.web import absolute
from heraldparse.article import ArticleSteps, Setting, read_article
from heraldparse.blocks.reader import read_blocks
from heraldparse.blocks.sheet import Sheet
from heraldparse.cleanup import clean_up
from heraldparse.language import decide_language
from heraldparse.layouts.layout import Layout
from heraldparse.layouts.recognise import recognise
from heraldparse.limits import DEFAULT_LIMITS, Limits, require
from heraldparse.lists.popular import read_popular
from heraldparse.lists.related import read_related
from heraldparse.lists.teasers import read_teasers
from heraldparse.markup.decode import decode, is_binary
from heraldparse.markup.tree import Tree, build_tree, from_soup, is_markup
from heraldparse.metadata.jsonld import STORY_TYPES
from heraldparse.metadata.reading import Metadata, read_metadata
from heraldparse.models import Page, Warning, WarningCode
from heraldparse.pictures.parting import part_legends
from heraldparse.soft_limits import keep_soft_limits
from heraldparse.story import Story, find_story
from heraldparse.surrogates import without_halves
from heraldparse.unsafe_links import note_unsafe_addresses, note_unsafe_links

if TYPE_CHECKING:
    import bs4

    from heraldparse.rendering import Line

_NO_ARTICLE = {
    "list": "the page is a list of stories and holds none itself",
    "other": "the page holds neither a story nor a list of them",
}
"""What is said of a page without a story, by its kind."""
_LEAST_AT_HOME = 1000
"""Less running text on a site's own page is no story."""
_NO_TEXT = Warning(
    code=WarningCode.NO_ARTICLE,
    message="the metadata tell of a story whose text the page does not hold",
    field="article",
)


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
    lines: "tuple[Line, ...]" = ()


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
    """What `parse` does, with what it found on the way; the same arguments and errors.

    Example:
        >>> read_steps("<p>It rained all day, officials said.", None).markup.story.box.tag
        'body'
    """
    if url is not None and not isinstance(url, str):
        message = f"url must be a str or None, not {type(url).__name__}"
        raise TypeError(message)
    url = url and without_halves(url)
    if _is_soup(html):
        return _read_tree(from_soup(html, limits), url, limits)
    if isinstance(html, bytes):
        require(limits, "bytes", len(html))
        decoded = decode(html)
        return _read_source(decoded.source, url, limits, decoded.notes)
    if isinstance(html, str):
        return _read_source(html, url, limits)
    message = f"html must be str, bytes or bs4.BeautifulSoup, not {type(html).__name__}"
    raise TypeError(message)


def _is_soup(html: object) -> "TypeGuard[bs4.BeautifulSoup]":
    """Whether somebody has made a soup: then the package is loaded, which takes time and is not done here."""
    package = sys.modules.get("bs4")
    return package is not None and isinstance(html, package.BeautifulSoup)


def _read_source(source: str | bytes, url: str | None, limits: Limits, notes: tuple[Warning, ...] = ()) -> Steps:
    """Read a page, or the text rendering of one; bytes are UTF-8."""
    if is_markup(source):
        return _read_tree(build_tree(source, limits), url, limits, notes)
    data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
    require(limits, "bytes", len(data))
    text = source if isinstance(source, str) else source.decode()
    from heraldparse.rendering import trace_rendering  # noqa: PLC0415 - most pages have mark-up

    page, lines = trace_rendering(text, url)
    if is_binary(text):
        binary = Warning(code=WarningCode.NO_ARTICLE, message="the data are binary and no page", field="article")
        page = Page(url=url, layout="text", kind="other", warnings=[binary])
        for line in lines:
            line.claim, line.rule = "dropped", "binary data"
    page = page.model_copy(update={"warnings": [*notes, *page.warnings]}) if notes else page
    return Steps(keep_soft_limits(page, limits), text=text, lines=tuple(lines))


def _read_tree(tree: Tree, url: str | None, limits: Limits, notes: tuple[Warning, ...] = ()) -> Steps:
    """Read a page that has become a tree."""
    metadata = read_metadata(tree.root)
    own = _own_address(metadata, url)
    base = absolute(metadata.base, url or own) or url or own
    sheet = read_blocks(tree.root)
    part_legends(sheet)
    layout = recognise(sheet, metadata, tree.root, url)
    popular = read_popular(sheet, base)
    related = read_related(sheet, base)
    is_stated = metadata.og_type == "article" or not STORY_TYPES.isdisjoint(metadata.jsonld_types)
    home = not is_stated and is_home(url or _canonical_link(metadata))
    teasers = read_teasers(sheet, base, layout.zone, home=home)
    clean_up(sheet, layout.furniture)
    written = None if teasers else find_story(sheet, least=_LEAST_AT_HOME if home else 0)
    story = written or (_stated_story(sheet, layout) if is_stated and not teasers else None)
    found = None if story is None else read_article(sheet, story, Setting(metadata, layout, url, own, base))
    article = found.article if found else None
    kind: Literal["article", "list", "other"] = "article" if article else "list" if teasers else "other"
    silent = [_NO_TEXT] if article and not (article.body or written) else []
    page = Page(
        url=url or own,
        site=layout.site,
        layout=layout.name,
        kind=kind,
        language=decide_language([stated.value for stated in metadata.languages], article),
        article=article,
        popular=popular,
        related=related if article else [],
        teasers=teasers,
        warnings=[*tree.notes, *notes, *(found.warnings if found else ()), *silent, *_notes(metadata, sheet, kind)],
    )
    return Steps(keep_soft_limits(page, limits), MarkupSteps(tree, metadata, sheet, layout, story, base, found))


def _stated_story(sheet: Sheet, layout: Layout) -> Story | None:
    """The whole page, where the metadata tell of a story whose text stands in no mark-up: a script would write it."""
    return Story(sheet.boxes[0], 0, len(sheet.blocks)) if layout.site is None and sheet.boxes else None


def _notes(metadata: Metadata, sheet: Sheet, kind: str) -> list[Warning]:
    """What is to be said of the page as a whole."""
    notes: list[Warning] = []
    if kind in _NO_ARTICLE:
        notes.append(Warning(code=WarningCode.NO_ARTICLE, message=_NO_ARTICLE[kind], field="article"))
    if metadata.broken:
        message = f"{metadata.broken} JSON-LD scripts could not be read whole"
        notes.append(Warning(code=WarningCode.BROKEN_METADATA, message=message))
    return [*notes, *note_unsafe_addresses(metadata), *note_unsafe_links(sheet, is_list=kind == "list")]


def _canonical_link(metadata: Metadata) -> str | None:
    """The address of the page's canonical link; templates give that of the site in `og:url` on every page."""
    return next((found.value for found in metadata.addresses if found.source == "canonical"), None)


def _own_address(metadata: Metadata, url: str | None) -> str | None:
    """The address that the page gives as its own."""
    addresses = (canonical(absolute(found.value, url)) for found in metadata.addresses)
    return next((address for address in addresses if address and "://" in address), None)
