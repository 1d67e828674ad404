"""Microdata: what the attributes `itemprop` say of the story, and not of a teaser or a comment beside it."""

import re
from collections import Counter
from itertools import islice
from typing import NamedTuple

from heraldparse.markup.tree import Element
from heraldparse.metadata.jsonld import STORY_TYPES, plain_text

_MAX_PROPERTIES = 600
_MAX_ANCESTORS = 300
_MAX_DESCENDANTS = 200
_MAX_TEXT = 400
_WANTED = frozenset(
    "headline alternativeheadline author creator datepublished datecreated datemodified articlesection keywords"
    " articlebody publisher inlanguage image".split(),
)
# Scopes that enclose a whole page and say nothing about which of its stories is meant.
_PAGE_SCOPES = frozenset({"", "webpage", "website", "blog", "creativework", "itempage", "newsmediaorganization"})
_NAMED = "descendant-or-self::*/@itemprop/.."
_LINKS = frozenset({"a", "link", "area"})
_SOURCES = frozenset({"img", "iframe", "source", "video", "audio", "embed"})


class Property(NamedTuple):
    """One property of the story.

    Example:
        >>> Property("author", "Kim Han-byeol").certain
        True
    """

    name: str
    text: str
    url: str | None = None
    is_organisation: bool = False
    certain: bool = True


def read_microdata(root: Element) -> list[Property]:
    """The properties of the story that the page marks as an article, in page order.

    Of several articles the one with most kinds of property counts, and none where two have equally many. Properties
    outside of any article are given as not `certain`, and only where all of one name agree. Never raises.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> page = '<div itemscope itemtype="http://schema.org/Article"><b itemprop=author>Kim Han-byeol</b></div>'
        >>> read_microdata(build_tree(page).root)
        [Property(name='author', text='Kim Han-byeol', url=None, is_organisation=False, certain=True)]
    """
    owned: dict[Element | None, list[Property]] = {}
    seen = 0
    for element in root.xpath(_NAMED):
        wanted = [name for name in _names(element.get("itemprop")) if name in _WANTED]
        if not wanted:
            continue
        seen += 1
        if seen > _MAX_PROPERTIES:
            break
        scope = _scope_of(element)
        value = _value(element) if wanted != ["articlebody"] else Property("articlebody", "...")
        if value is not None:
            owned.setdefault(scope, []).extend(value._replace(name=name) for name in wanted)
    return _of_story(owned)


def _names(attribute: str) -> list[str]:
    """The names in an `itemprop`, in lower case and without the vocabulary's address."""
    return [name.rpartition("/")[2] for name in attribute[:200].lower().split()]


def _types(scope: Element | None) -> list[str]:
    """The types of a scope, in lower case and without the vocabulary's address."""
    attribute = scope.get("itemtype") if scope is not None else None
    return [re.split(r"[/#:]", kind)[-1] for kind in (attribute or "")[:300].lower().split()] or [""]


def _scope_of(element: Element) -> Element | None:
    """The nearest element around that begins an item."""
    parent = element.getparent()
    for _ in range(_MAX_ANCESTORS):
        if parent is None or parent.get("itemscope") is not None or parent.get("itemtype") is not None:
            return parent
        parent = parent.getparent()
    return None


def _of_story(owned: dict[Element | None, list[Property]]) -> list[Property]:
    """The properties of the one article, then those of no article that agree with each other."""
    kinds = {
        scope: len({found.name for found in properties})
        for scope, properties in owned.items()
        if not STORY_TYPES.isdisjoint(_types(scope))
    }
    ranked = Counter(kinds).most_common(2)
    result: list[Property] = []
    if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
        result.extend(owned[ranked[0][0]])
    if len(kinds) > 1 and not result:
        return []
    loose = [found for scope, some in owned.items() if not _PAGE_SCOPES.isdisjoint(_types(scope)) for found in some]
    texts: dict[str, set[str]] = {}
    for found in loose:
        texts.setdefault(found.name, set()).add(found.text)
    told = {found.name for found in result}
    result.extend(
        found._replace(certain=False)
        for found in dict.fromkeys(loose)
        if found.name not in told and len(texts[found.name]) == 1
    )
    return result


def _value(element: Element) -> Property | None:
    """What an element says: a machine's form where there is one, else its text; for a person the name within."""
    content = element.get("content") or element.get("datetime") or element.get("value")
    tag = element.tag
    url = element.get("href") if tag in _LINKS else element.get("src") if tag in _SOURCES else None
    organisation = any("organization" in kind for kind in _types(element))
    inner = element if content is None else None
    if inner is not None and element.get("itemscope") is not None:
        for descendant in islice(element.iter("*"), _MAX_DESCENDANTS):
            name = (descendant.get("itemprop") or "").strip().lower()
            if name == "name" and inner is element:
                inner, content = descendant, descendant.get("content")
            elif name == "url" and url is None:
                url = descendant.get("href") or descendant.get("content")
    text = content if content is not None else _text(inner) if inner is not None else None
    text = plain_text(text or url or "", _MAX_TEXT)
    return Property("", text, url, organisation) if text else None


def _text(element: Element) -> str:
    """The beginning of an element's text."""
    parts: list[str] = []
    length = 0
    for part in islice(element.itertext(), _MAX_DESCENDANTS):
        parts.append(part)
        length += len(part)
        if length > _MAX_TEXT:
            break
    return " ".join(parts)
