"""What a page says of itself to machines: candidates for each field, each with its source, the most trusted first."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from heraldparse.markup.tree import Element
from heraldparse.metadata.jsonld import (
    Object,
    Picture,
    addresses_of,
    find_page,
    find_story,
    index_of,
    name_of,
    people,
    pictures,
    plain_text,
    read_jsonld,
    text_of,
    types_of,
)
from heraldparse.metadata.microdata import Property, read_microdata
from heraldparse.metadata.names import field_of
from heraldparse.metadata.sections import first_section

_MAX_ELEMENTS = 5_000
_MAX_VALUE = 5_000
_MAX_DATE = 100
_MAX_NAME = 300
_MAX_TAGS = 100
_MAX_LINKED_AUTHORS = 3
_FREE = {"true": True, "free": True, "false": False, "locked": False, "metered": False, "paid": False, "premium": False}
_TAG_SIGNS = re.compile(r"\s*[,;、،，；]\s*")
_LIMITS = {"published": _MAX_DATE, "modified": _MAX_DATE, "languages": _MAX_NAME}
_SINGLE = frozenset({"og_title", "twitter_title", "og_type", "headline"})
_MICRODATA = {
    "headline": "headline",
    "author": "authors",
    "creator": "authors",
    "datepublished": "published",
    "datecreated": "published",
    "datemodified": "modified",
    "articlesection": "sections",
    "keywords": "tags",
    "publisher": "publishers",
    "inlanguage": "languages",
}
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


def read_metadata(root: Element, source: str | None = None) -> Metadata:
    """Read the metadata of a page in one pass over its meta, link, title, script and `a` elements.

    Microdata needs a second pass. It is saved where JSON-LD names a headline, a day and a person, and where the
    `source` that the tree was made of shows that there is none. Never raises.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> read_metadata(build_tree('<meta property="article:published_time" content="2024-01-02">').root).published
        [Found(value='2024-01-02', source='article:published_time')]
    """
    metadata = Metadata()
    metas: list[tuple[int, str, Found]] = []
    objects: list[Object] = []
    author_links: list[Element] = []
    _add(metadata.languages, root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"), "html lang")
    for element in root.iter("meta", "link", "title", "script", "base", "a"):
        tag = element.tag
        if tag == "a":
            rel = element.get("rel")
            if rel is not None and "author" in rel[:100].lower().split():
                author_links.append(element)
        elif tag == "meta":
            _read_meta(metas, element)
        elif tag == "script":
            _read_script(metadata, objects, element)
        else:
            _read_head(metadata, element)
    _take_jsonld(metadata, objects)
    told = _is_told(metadata)
    _take_metas(metadata, metas[:_MAX_ELEMENTS])
    if not told and (source is None or "itemprop" in source or "itemProp" in source):
        _take_microdata(metadata, read_microdata(root))
    metadata.authors.extend(_linked_authors(author_links))
    return metadata


def _is_told(metadata: Metadata) -> bool:
    """Whether headline, day and a person are known from JSON-LD, which microdata only repeats."""
    people_named = any(not named.is_organisation for named in metadata.authors)
    return people_named and metadata.headline is not None and bool(metadata.published)


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


def _linked_authors(links: list[Element]) -> list[Named]:
    """The names on links to authors' pages, the plain one for each page; many are those of other stories: none."""
    named: dict[str, Named] = {}
    for element in links[:_MAX_TAGS]:
        name = plain_text(" ".join(islice(element.itertext(), 20)), _MAX_NAME)
        url = element.get("href")
        key = url or name
        if name and key and (key not in named or name in named[key].name):
            named[key] = Named(name, url, is_organisation=False, source="rel=author")
    return list(named.values()) if len(named) <= _MAX_LINKED_AUTHORS else []


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
    _add(metadata.descriptions, text_of(story.get("description")), "json-ld description")
    for section in _texts(story.get("articleSection")):
        _add(metadata.sections, first_section(section), "json-ld articleSection", _MAX_NAME)
    _take_tags(metadata, _texts(story.get("keywords")), "json-ld keywords")
    metadata.publishers.extend(person.name for person in people(story.get("publisher"), index)[:3])
    _add(metadata.languages, text_of(story.get("inLanguage")), "json-ld inLanguage")
    metadata.images[:0] = pictures(story.get("image"), index) or pictures(story.get("thumbnailUrl"), index)
    for address in addresses_of(story):
        _add(metadata.addresses, address, "json-ld url")
    free = story.get("isAccessibleForFree")
    metadata.is_free = free if isinstance(free, bool) else _FREE.get(str(free)[:10].lower())
    body = story.get("articleBody")
    if isinstance(body, str) and len(body) <= 500_000:
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
        metadata.authors.extend(Named(*person, f"{source} {key}") for person in found)
        if found:
            return


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
        if kind == "images":
            metadata.images.append(Picture(found.value.strip(), source=found.source))
        elif kind == "image_alt":
            _take_alt(metadata, text, found.source)
        elif kind == "content_tier":
            metadata.is_free = _FREE.get(text.lower()) if metadata.is_free is None else metadata.is_free
        else:
            _take(metadata, kind, Property(kind, text), found.source)


def _take(metadata: Metadata, kind: str, said: Property, source: str) -> None:
    """Add a text to the field that it belongs to; of a field with one value the first counts."""
    if kind in _SINGLE:
        if getattr(metadata, kind) is None:
            setattr(metadata, kind, said.text)
    elif kind == "authors":
        name = name_of(said.text)
        if name is not None:
            metadata.authors.append(Named(name, said.url, said.is_organisation, source))
    elif kind == "tags":
        _take_tags(metadata, [said.text], source)
    elif kind == "sections":
        _add(metadata.sections, first_section(said.text), source, _MAX_NAME)
    elif kind == "publishers":
        metadata.publishers.append(said.text[:_MAX_NAME])
    else:
        _add(getattr(metadata, kind), said.text, source, _LIMITS.get(kind, _MAX_VALUE))


def _take_alt(metadata: Metadata, text: str, source: str) -> None:
    """Give the picture of the same vocabulary its replacement text, where there is one such picture."""
    name = source.rpartition(":")[0]
    places = [place for place, picture in enumerate(metadata.images) if picture.source == name]
    if len(places) == 1:
        metadata.images[places[0]] = metadata.images[places[0]]._replace(alt=text)


def _take_microdata(metadata: Metadata, properties: list[Property]) -> None:
    """Take what the attributes of the article say; those of no article may be a teaser's headline or picture."""
    for said in properties:
        source = f"itemprop {said.name}" if said.certain else f"loose itemprop {said.name}"
        if said.name == "image":
            if said.url and said.certain:
                metadata.images.append(Picture(said.url[:_MAX_VALUE], source=source))
        elif said.name in _MICRODATA and (said.certain or said.name != "headline"):
            _take(metadata, _MICRODATA[said.name], said, source)
