"""JSON-LD: the objects of a script, the story among them, its people and pictures."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from heraldparse.metadata.loosejson import read_loosely
from heraldparse.surrogates import without_halves

Object = dict[str, object]

_MAX_OBJECTS = 2_000
_MAX_LENGTH = 5_000_000
_MAX_PEOPLE = 50
_MAX_PICTURES = 200
_MAX_TEXT = 5_000

# Wrappers that hid scripts from old browsers and XML parsers.
_HEAD = re.compile(r"(?:\s|//|/\*|\*/|<!--|<!\[CDATA\[|\ufeff){1,40}")
_TAIL = re.compile(r"(?:\s|//|/\*|\*/|-->|\]\]>|;|\ufeff){1,40}\Z")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,300}>")
_BREAK = re.compile(r"</?(?:br|p|div|li|h[1-6]|tr|td)\b[^<>]{0,300}>", re.IGNORECASE)

STORY_TYPES = frozenset(
    "article newsarticle reportagenewsarticle opinionnewsarticle analysisnewsarticle backgroundnewsarticle"
    " reviewnewsarticle asknnewsarticle askpublicnewsarticle satiricalarticle advertisercontentarticle blogposting"
    " liveblogposting techarticle scholarlyarticle medicalscholarlyarticle report".split(),
)
"""Types of schema.org, in lower case, whose object is a story."""

PAGE_TYPES = frozenset("webpage itempage recipe howto podcastepisode claimreview".split())
"""Types, in lower case, that tell dates and people of a page without calling it a story."""

# What content systems put where no author is set.
_NOBODY = frozenset(
    "null none undefined nan n/a na nil false true unknown author admin administrator root user editor webmaster guest"
    " anonymous".split(),
) | {"no author", "not specified", "site admin", "super user"}
_MAX_NAME = 300
_ORGANISATIONS = ("organization", "corporation", "company", "publisher")


class Person(NamedTuple):
    """Somebody who is named as author or publisher.

    Example:
        >>> Person("Kim Han-byeol").is_organisation
        False
    """

    name: str
    url: str | None = None
    is_organisation: bool = False


class Picture(NamedTuple):
    """A picture that the metadata names; all as found, addresses not resolved.

    Example:
        >>> Picture("/1.jpg").credit is None
        True
    """

    url: str
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    source: str = "json-ld"


def read_jsonld(script: str) -> tuple[list[Object], bool]:
    """The objects of a JSON-LD script, and whether anything of it was lost.

    Arrays and `@graph` are opened, so that the objects stand side by side in the script's order. Broken JSON is read as
    far as it goes. Never raises.

    Example:
        >>> read_jsonld('{"@graph": [{"@type": "WebPage"}, null, {"@type": "NewsArticle"},]}')
        ([{'@type': 'WebPage'}, {'@type': 'NewsArticle'}], False)
    """
    if not script or script.isspace():
        return [], False
    if len(script) > _MAX_LENGTH:
        return [], True
    try:
        return _objects([json.loads(script, strict=False)]), False
    except (ValueError, RecursionError):
        found, lost = read_loosely(_unwrapped(script))
    objects = _objects(found)
    return objects, lost or not objects


def _unwrapped(script: str) -> str:
    """The script without comment marks of HTML and XML around it, and with its quotes as characters."""
    head = _HEAD.match(script)
    if head is not None and "<!" in head[0]:
        script = script[head.end() :]
        tail = _TAIL.search(script, max(0, len(script) - 60))
        script = script[: tail.start()] if tail is not None else script
    if '"' not in script and ("&quot;" in script or "&#34;" in script):
        script = html.unescape(script)
    return script


def _objects(found: list[object]) -> list[Object]:
    """The objects in nested arrays and graphs, in order."""
    waiting = found[::-1]
    objects: list[Object] = []
    while waiting and len(objects) < _MAX_OBJECTS:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            graph = value.get("@graph")
            if isinstance(graph, list | dict):
                waiting.append(graph)
            if graph is None or "@type" in value:
                objects.append(value)
    return objects


def types_of(thing: Mapping[str, object]) -> list[str]:
    """The types of an object in lower case and without the vocabulary's address.

    Example:
        >>> types_of({"@type": ["http://schema.org/NewsArticle", "Article"]})
        ['newsarticle', 'article']
    """
    value = thing.get("@type")
    values = value if isinstance(value, list) else [value]
    return [re.split(r"[/#:]", kind[:200])[-1].strip().lower() for kind in values[:20] if isinstance(kind, str)]


def find_story(objects: Sequence[Object], url: str | None = None) -> Object | None:
    """The object that is the story of the page, or None.

    Of several that one counts whose address is the page's, then the one with a headline and most fields. Where several
    have headlines and addresses of their own and none is the page's, they are a list of other stories.

    Example:
        >>> find_story([{"@type": "Organization"}, {"@type": "NewsArticle", "headline": "Rivers run high"}])["headline"]
        'Rivers run high'
    """
    stories = [thing for thing in _with_main_entities(objects) if not STORY_TYPES.isdisjoint(types_of(thing))]
    if len(stories) < 2:
        return stories[0] if stories else None
    page = _bare_address(url) if url else None
    own = [story for story in stories if page and page in map(_bare_address, addresses_of(story))]
    if not own:
        elsewhere = {address for story in stories if story.get("headline") for address in addresses_of(story)[:1]}
        if len(elsewhere) > 1:
            return None
    return max(own or stories, key=lambda story: (bool(text_of(story.get("headline"))), len(story)))


def find_page(objects: Sequence[Object]) -> Object | None:
    """The object that describes the page where none is a story: it can tell dates and people, too.

    Example:
        >>> find_page([{"@type": "WebSite"}, {"@type": "WebPage", "datePublished": "2024-01-02"}])["datePublished"]
        '2024-01-02'
    """
    pages = (thing for thing in objects if not PAGE_TYPES.isdisjoint(types_of(thing)))
    return max(pages, key=lambda page: ("datePublished" in page, len(page)), default=None)


def _with_main_entities(objects: Sequence[Object]) -> Iterator[Object]:
    """The objects, each followed by the one that it calls its main entity."""
    for thing in objects:
        yield thing
        entity = thing.get("mainEntity")
        for inner in entity[:5] if isinstance(entity, list) else [entity]:
            if isinstance(inner, dict):
                yield inner


def addresses_of(thing: Mapping[str, object]) -> list[str]:
    """The addresses that an object gives as those of its page.

    Example:
        >>> addresses_of({"mainEntityOfPage": {"@id": "https://example.org/a"}, "url": "/a"})
        ['/a', 'https://example.org/a']
    """
    main = thing.get("mainEntityOfPage")
    values = [thing.get("url"), *((main.get("@id"), main.get("url")) if isinstance(main, dict) else (main,))]
    return [value for value in values if isinstance(value, str) and value]


def _bare_address(url: str) -> str:
    """An address without what may differ between two mentions of one page."""
    return url.strip().partition("#")[0].partition("?")[0].partition("//")[2].removeprefix("www.").rstrip("/").lower()


def index_of(objects: Iterable[Object]) -> dict[str, Object]:
    """The objects by their `@id`, for references.

    Example:
        >>> index_of([{"@id": "#kim", "name": "Kim Han-byeol"}])["#kim"]["name"]
        'Kim Han-byeol'
    """
    index: dict[str, Object] = {}
    for thing in objects:
        name = thing.get("@id")
        if isinstance(name, str) and len(thing) > 1:
            index.setdefault(name, thing)
    return index


def _things(value: object, index: Mapping[str, Object], limit: int) -> list[str | Object]:
    """The texts and objects in nested arrays, references followed."""
    waiting, found, steps = [value], list[str | Object](), 0
    while waiting and len(found) < limit and steps < 10 * limit:
        steps += 1
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(reversed(item[:limit]))
        elif isinstance(item, str):
            found.append(item)
        elif isinstance(item, dict):
            if isinstance(item.get("@list"), list):
                waiting.append(item["@list"])
                continue
            name = item.get("@id")
            target = index.get(name) if isinstance(name, str) else None
            found.append({**target, **item} if target is not None else item)
    return found


def people(value: object, index: Mapping[str, Object] | None = None) -> list[Person]:
    """The people and organisations that a value such as `author` names: text, object, reference or arrays of them.

    Example:
        >>> people([{"@type": "Person", "name": "Kim Han-byeol", "url": "/kim"}])
        [Person(name='Kim Han-byeol', url='/kim', is_organisation=False)]
        >>> people({"@id": "#desk"}, {"#desk": {"@type": "Organization", "name": "City Desk"}})
        [Person(name='City Desk', url=None, is_organisation=True)]
    """
    found: list[Person] = []
    for thing in _things(value, index or {}, _MAX_PEOPLE):
        if isinstance(thing, str):
            names, url, kinds = [text_of(thing)], None, list[str]()
        else:
            names, url, kinds = _names(thing), _first_text(thing.get("url")), types_of(thing)
        organisation = "person" not in kinds and any(kind.endswith(_ORGANISATIONS) for kind in kinds)
        found.extend(Person(name, url, organisation) for name in map(name_of, names) if name)
    return found[:_MAX_PEOPLE]


def name_of(text: str | None) -> str | None:
    """A text as the name of somebody, or None where it is an address, a number, an account or a word for nobody.

    Example:
        >>> name_of(' "Kim Han-byeol" '), name_of("https://example.org/kim"), name_of("admin"), name_of("105092")
        ('Kim Han-byeol', None, None, None)
    """
    name = text.strip(' "\t\n,;') if text and len(text) <= _MAX_NAME else ""
    if not name or "://" in name or name[0] in "/@#" or name.lower() in _NOBODY:
        return None
    return name if any(sign.isalpha() for sign in name) else None


def _names(thing: Object) -> list[str | None]:
    """The names of a person: `name`, a list of them, or given and family name."""
    name = thing.get("name")
    if isinstance(name, list):
        return [text_of(one) for one in name[:_MAX_PEOPLE]]
    whole = text_of(name)
    if whole:
        return [whole]
    parts = (text_of(thing.get("givenName")), text_of(thing.get("familyName")))
    return [" ".join(filter(None, parts)) or None]


def pictures(value: object, index: Mapping[str, Object] | None = None) -> list[Picture]:
    """The pictures that a value such as `image` names, with caption and credit where it tells them.

    Example:
        >>> pictures({"@type": "ImageObject", "url": "/1.jpg", "caption": "The bridge", "author": {"name": "Lee Bom"}})
        [Picture(url='/1.jpg', caption='The bridge', credit='Lee Bom', alt=None, source='json-ld')]
    """
    found: list[Picture] = []
    for thing in _things(value, index or {}, _MAX_PICTURES):
        if isinstance(thing, str):
            found.append(Picture(thing))
            continue
        addresses = (_first_text(thing.get(key)) for key in ("url", "contentUrl", "contentURL", "@id"))
        url = next(filter(None, addresses), None)
        if url is None or url.startswith("#"):
            continue
        caption = text_of(thing.get("caption")) or text_of(thing.get("description"))
        found.append(Picture(url, caption, _credit(thing, index or {})))
    return found


def _credit(thing: Object, index: Mapping[str, Object]) -> str | None:
    """Who made or lent a picture."""
    credit = text_of(thing.get("creditText"))
    if credit:
        return credit
    for key in ("author", "creator", "copyrightHolder", "copyrightholder", "contributor"):
        named = people(thing.get(key), index)
        if named:
            return ", ".join(person.name for person in named[:3])
    return text_of(thing.get("copyrightNotice"))


def _first_text(value: object) -> str | None:
    """The first text of a value that may be a text, a list of them or an object with an `@id`."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@id")
    return value.strip() or None if isinstance(value, str) else None


def text_of(value: object, limit: int = _MAX_TEXT) -> str | None:
    """A value as one line of text, without mark-up and character references; None where it is none.

    Numbers are no text. Lists give their first text, objects their `@value` or `name`.

    Example:
        >>> text_of({"@value": "Fish &amp; <em>chips</em>\\n"})
        'Fish & chips'
    """
    for _ in range(3):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("@value", value.get("name"))
    return plain_text(value, limit) if isinstance(value, str) else None


def plain_text(text: str, limit: int = _MAX_TEXT) -> str | None:
    """A text of the metadata on one line, without mark-up, references and lone surrogates; None where nothing is left.

    Example:
        >>> plain_text("&quot;Up&quot;,  he said")
        '"Up", he said'
    """
    text = text[:limit]
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub(" ", text))
    if "&" in text and ";" in text:
        text = html.unescape(text)
    if not text.isascii():
        text = without_halves(text)
    return " ".join(text.split()) or None
