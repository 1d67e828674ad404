"""What a page says of itself to machines: candidates for each field, each with its source, the most trusted first."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from heraldparse.jsonld import (
    Object,
    Person,
    Picture,
    addresses_of,
    find_page,
    find_story,
    index_of,
    people,
    pictures,
    plain_text,
    read_jsonld,
    text_of,
    types_of,
)
from heraldparse.metadata_names import field_of
from heraldparse.microdata import Property, read_microdata
from heraldparse.tree import Element

_MAX_ELEMENTS = 5_000
_MAX_VALUE = 5_000
_MAX_DATE = 100
_MAX_NAME = 300
_MAX_TAGS = 100
_MAX_LINKED_AUTHORS = 3
_FREE = {"true": True, "free": True, "false": False, "locked": False, "metered": False, "paid": False, "premium": False}
_TAG_SIGNS = re.compile(r"\s*[,;、،，；]\s*")
_HEAD = frozenset({"head", "html", "body"})


class Found(NamedTuple):
    """A candidate: its text, and where it stood.

    Example:
        >>> Found("2024-01-02", "article:published_time").source
        'article:published_time'
    """

    value: str
    source: str


class Named(NamedTuple):
    """A candidate for an author, as named.

    Example:
        >>> Named("Kim Han-byeol", None, is_organisation=False, source="json-ld author").name
        'Kim Han-byeol'
    """

    name: str
    url: str | None
    is_organisation: bool
    source: str


@dataclass(slots=True)
class Metadata:
    """All candidates of a page. Lists are in order of trust; addresses and dates are as written.

    Example:
        >>> Metadata().published
        []
    """

    og_title: str | None = None
    twitter_title: str | None = None
    document_title: str | None = None
    """The text of `<title>`, which mostly ends in the name of the site."""
    headline: str | None = None
    """The headline of the JSON-LD story, else that of the microdata article."""
    alternative_headline: str | None = None
    titles: list[Found] = field(default_factory=list)
    """Titles of other meta elements."""
    descriptions: list[Found] = field(default_factory=list)
    authors: list[Named] = field(default_factory=list)
    published: list[Found] = field(default_factory=list)
    modified: list[Found] = field(default_factory=list)
    sections: list[Found] = field(default_factory=list)
    tags: dict[str, list[str]] = field(default_factory=dict)
    """Topics by source, each source's in its order."""
    site_names: list[Found] = field(default_factory=list)
    publishers: list[str] = field(default_factory=list)
    """Names of the publisher in JSON-LD and microdata."""
    languages: list[Found] = field(default_factory=list)
    addresses: list[Found] = field(default_factory=list)
    """Addresses that the page gives as its own: `canonical` first, then `og:url` and those of JSON-LD."""
    base: str | None = None
    """The address of `<base>`, which links are relative to."""
    images: list[Picture] = field(default_factory=list)
    og_type: str | None = None
    jsonld_types: list[str] = field(default_factory=list)
    """The types of all JSON-LD objects, in lower case, in page order."""
    is_free: bool | None = None
    article_body: str | None = None
    """The text of the story in JSON-LD, line breaks kept; None where it is none or over 500,000 characters."""
    broken: int = 0
    """How many JSON-LD scripts could be read only in part, or not at all."""


def read_metadata(root: Element, *, microdata: bool = True) -> Metadata:
    """Read the metadata of a page in one pass over its meta, link, title, script and author-link elements.

    `microdata=False` saves a second pass where the caller knows that the page has no `itemprop`. Never raises.

    Example:
        >>> from heraldparse.tree import build_tree
        >>> read_metadata(build_tree('<meta property="article:published_time" content="2024-01-02">').root).published
        [Found(value='2024-01-02', source='article:published_time')]
    """
    metadata = Metadata()
    metas: list[tuple[int, str, Found]] = []
    objects: list[Object] = []
    linked: list[Named] = []
    _add(metadata.languages, root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"), "html lang")
    for element in root.iter("meta", "link", "title", "script", "base", "a"):
        tag = element.tag
        if tag == "a":
            if element.get("rel") is not None:
                _read_author_link(linked, element)
        elif tag == "meta":
            if len(metas) < _MAX_ELEMENTS:
                _read_meta(metas, element)
        elif tag == "script":
            _read_script(metadata, objects, element)
        else:
            _read_head(metadata, element)
    _take_jsonld(metadata, objects)
    _take_metas(metadata, metas)
    if microdata:
        _take_microdata(metadata, read_microdata(root))
    names = {named.name for named in linked}
    if len(names) <= _MAX_LINKED_AUTHORS:
        metadata.authors.extend(dict.fromkeys(linked))
    return metadata


def _add(found: list[Found], value: str | None, source: str, limit: int = _MAX_VALUE) -> None:
    """Add a candidate if there is a text, and if it is none that stands there already with the same source."""
    text = plain_text(value, _MAX_VALUE) if value else None
    if text and len(text) <= limit:
        candidate = Found(text, source)
        if candidate not in found[-20:]:
            found.append(candidate)


def _read_meta(metas: list[tuple[int, str, Found]], element: Element) -> None:
    """Note a meta element that has a known name. Some pages write `value` for `content`."""
    name = element.get("property") or element.get("name") or element.get("http-equiv")
    known = field_of(name) if name else None
    if name is None or known is None:
        return
    content = element.get("content") or element.get("value")
    if content:
        metas.append((known[1], known[0], Found(content[: _MAX_VALUE + 1], name.strip().lower())))


def _read_script(metadata: Metadata, objects: list[Object], element: Element) -> None:
    """Add the objects of a JSON-LD script."""
    if "ld+json" in (element.get("type") or "")[:100].lower():
        found, lost = read_jsonld(element.text or "")
        objects.extend(found)
        metadata.broken += lost


def _read_head(metadata: Metadata, element: Element) -> None:
    """Read a title, link or base element; drawings have titles, too."""
    parent = element.getparent()
    if element.tag == "title":
        if metadata.document_title is None and (parent is None or parent.tag in _HEAD):
            metadata.document_title = plain_text(element.text or "")
    elif element.tag == "base":
        metadata.base = metadata.base or element.get("href")
    else:
        rel = (element.get("rel") or "")[:100].lower().split()
        if "canonical" in rel:
            _add(metadata.addresses, element.get("href"), "canonical")
        elif "image_src" in rel and element.get("href"):
            metadata.images.append(Picture((element.get("href") or "")[:_MAX_VALUE], source="image_src"))


def _read_author_link(linked: list[Named], element: Element) -> None:
    """Note a link to an author's page."""
    if "author" in (element.get("rel") or "")[:100].lower().split() and len(linked) < _MAX_TAGS:
        name = plain_text(" ".join(islice(element.itertext(), 20)), _MAX_NAME)
        if name:
            linked.append(Named(name, element.get("href"), is_organisation=False, source="rel=author"))


def _take_jsonld(metadata: Metadata, objects: list[Object]) -> None:
    """Take what the story object says, and what the object of the page says where the story is silent."""
    metadata.jsonld_types = [kind for thing in objects for kind in types_of(thing)]
    index = index_of(objects)
    page_url = metadata.addresses[0].value if metadata.addresses else None
    story = find_story(objects, page_url)
    if story is not None:
        _take_story(metadata, story, index)
        _take_dates(metadata, story, "json-ld")
        _take_people(metadata, story, index, "json-ld")
    page = find_page(objects)
    if page is not None and page is not story:
        _take_dates(metadata, page, "json-ld page")
        _take_people(metadata, page, index, "json-ld page")
        _add(metadata.languages, text_of(page.get("inLanguage")), "json-ld page inLanguage")
        if not metadata.images:
            metadata.images.extend(pictures(page.get("primaryImageOfPage") or page.get("image"), index))
    for thing in objects:
        if "website" in types_of(thing):
            _add(metadata.site_names, text_of(thing.get("name")), "json-ld website", _MAX_NAME)


def _take_story(metadata: Metadata, story: Object, index: Mapping[str, Object]) -> None:
    """Take headline, summary, section, topics, pictures and text of the story object."""
    metadata.headline = text_of(story.get("headline")) or text_of(story.get("name"))
    metadata.alternative_headline = text_of(story.get("alternativeHeadline"))
    _add(metadata.descriptions, text_of(story.get("description")), "json-ld description")
    for section in _texts(story.get("articleSection")):
        _add(metadata.sections, section, "json-ld articleSection", _MAX_NAME)
    _take_tags(metadata, _texts(story.get("keywords")), "json-ld keywords")
    metadata.publishers.extend(person.name for person in people(story.get("publisher"), index)[:3])
    _add(metadata.languages, text_of(story.get("inLanguage")), "json-ld inLanguage")
    metadata.images[:0] = pictures(story.get("image"), index) or pictures(story.get("thumbnailUrl"), index)
    for address in addresses_of(story):
        _add(metadata.addresses, address, "json-ld url")
    free = story.get("isAccessibleForFree")
    metadata.is_free = free if isinstance(free, bool) else _FREE.get(str(free)[:10].lower())
    body = story.get("articleBody")
    if isinstance(body, str) and len(body) <= 500_000:  # noqa: PLR2004
        metadata.article_body = body.encode("utf-8", "replace").decode().strip() or None


def _take_dates(metadata: Metadata, thing: Object, source: str) -> None:
    """Take the dates of an object."""
    for key in ("datePublished", "dateCreated", "uploadDate"):
        _add(metadata.published, text_of(thing.get(key)), f"{source} {key}", _MAX_DATE)
    _add(metadata.modified, text_of(thing.get("dateModified")), f"{source} dateModified", _MAX_DATE)


def _take_people(metadata: Metadata, thing: Object, index: Mapping[str, Object], source: str) -> None:
    """Take the authors of an object, or its creators where it has none."""
    for key in ("author", "creator"):
        found = people(thing.get(key), index)
        metadata.authors.extend(_named(person, f"{source} {key}") for person in found)
        if found:
            return


def _named(person: Person, source: str) -> Named:
    """A person of JSON-LD as a candidate."""
    return Named(person.name, person.url, person.is_organisation, source)


def _texts(value: object) -> list[str]:
    """The texts of a value that is one or a list of them."""
    values = value[:_MAX_TAGS] if isinstance(value, list) else [value]
    return [text for text in map(text_of, values) if text]


def _take_tags(metadata: Metadata, texts: Iterable[str], source: str) -> None:
    """Add topics under their source, lists in one text taken apart."""
    tags = metadata.tags.setdefault(source, [])
    for text in texts:
        for tag in _TAG_SIGNS.split(text):
            if tag and tag not in tags and len(tags) < _MAX_TAGS:
                tags.append(tag)
    if not tags:
        del metadata.tags[source]


def _take_metas(metadata: Metadata, metas: list[tuple[int, str, Found]]) -> None:
    """Take the meta elements, the most trusted name first and the page's order within one name."""
    for _, kind, found in sorted(metas, key=lambda meta: (meta[1] == "image_alt", meta[0])):
        text = plain_text(found.value, _MAX_VALUE)
        if not text:
            continue
        if kind in ("og_title", "twitter_title", "og_type"):
            if getattr(metadata, kind) is None:
                setattr(metadata, kind, text)
        elif kind == "authors":
            if len(text) <= _MAX_NAME and "://" not in text:
                metadata.authors.append(Named(text, None, is_organisation=False, source=found.source))
        elif kind == "tags":
            _take_tags(metadata, [text], found.source)
        elif kind == "content_tier":
            if metadata.is_free is None:
                metadata.is_free = _FREE.get(text.lower())
        elif kind == "images":
            metadata.images.append(Picture(found.value.strip(), source=found.source))
        elif kind == "image_alt":
            _take_alt(metadata, text, found.source)
        else:
            limit = _MAX_DATE if kind in ("published", "modified") else _MAX_VALUE
            _add(getattr(metadata, kind), text, found.source, limit)


def _take_alt(metadata: Metadata, text: str, source: str) -> None:
    """Give the picture of the same vocabulary its replacement text, where there is one such picture."""
    name = source.rpartition(":")[0]
    places = [place for place, picture in enumerate(metadata.images) if picture.source == name]
    if len(places) == 1:
        metadata.images[places[0]] = metadata.images[places[0]]._replace(alt=text)


def _take_microdata(metadata: Metadata, properties: list[Property]) -> None:
    """Take what the attributes of the article say."""
    for name, text, url, is_organisation, certain in properties:
        source = f"itemprop {name}" if certain else f"loose itemprop {name}"
        if name == "headline":
            metadata.headline = metadata.headline or (text if certain else None)
        elif name == "alternativeheadline":
            metadata.alternative_headline = metadata.alternative_headline or text
        elif name in ("author", "creator"):
            if "://" not in text and len(text) <= _MAX_NAME:
                metadata.authors.append(Named(text, url, is_organisation, source))
        elif name in ("datepublished", "datecreated"):
            _add(metadata.published, text, source, _MAX_DATE)
        elif name == "datemodified":
            _add(metadata.modified, text, source, _MAX_DATE)
        elif name == "articlesection":
            _add(metadata.sections, text, source, _MAX_NAME)
        elif name == "keywords":
            _take_tags(metadata, [text], source)
        elif name == "publisher":
            metadata.publishers.append(text[:_MAX_NAME])
        elif name == "inlanguage":
            _add(metadata.languages, text, source, _MAX_NAME)
        elif name == "image" and url and certain:
            metadata.images.append(Picture(url[:_MAX_VALUE], source=source))
