"""Links and elements of a page that are a writer's: by where they lead, or by their names."""

import re
from urllib.parse import parse_qs, urlsplit

from heraldparse.head.box_names import is_named_byline
from heraldparse.head.words import AUTHOR_PATHS, AUTHOR_QUERIES
from heraldparse.markup.tree import Element

_AUTHOR_STEP = re.compile(
    rf"[/:](?:{'|'.join(map(re.escape, sorted(AUTHOR_PATHS)))})/|[?&](?:{'|'.join(sorted(AUTHOR_QUERIES))})="
)
"""What the address of a writer's page has: a step or a parameter that tells it."""


def is_author_link(link: Element) -> bool:
    """Whether a link leads to the page of a person who writes.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> links = build_tree('<a href="/author/kim">Kim</a><a href="/news/1">Rain</a>').root.iter("a")
        >>> [is_author_link(link) for link in links]
        [True, False]
    """
    if is_author_element(link):
        return True
    address = link.get("href")
    if not address or len(address) > 500 or not _AUTHOR_STEP.search(f"/{address.lower()}"):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    steps = [step for step in parts.path.lower().split("/") if step]
    if any(step in AUTHOR_PATHS for step in steps[:-1]):
        return True
    asked = {key.lower() for key in parse_qs(parts.query, max_num_fields=20)} if parts.query else set()
    return not AUTHOR_QUERIES.isdisjoint(asked) and "title" not in asked  # else a form for the rights of the story


def is_profile_link(link: Element) -> bool:
    """Whether a link leads to what is somebody's own: `/@jane`, as places for blogs write it.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> is_profile_link(next(build_tree('<a href="/@kim?source=post">Kim Arin</a>').root.iter("a")))
        True
    """
    address = link.get("href")
    return address is not None and "/@" in address and "/" not in address.partition("/@")[2]


def is_author_element(element: Element) -> bool:
    """Whether an element is named a writer's, by its attributes.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> is_author_element(next(build_tree('<b itemprop="author">Kim</b>').root.iter("b")))
        True
    """
    rel = element.get("rel")
    if (rel and "author" in rel.lower().split()) or element.get("itemprop") in {"author", "creator"}:
        return True
    names = element.get("class")
    return names is not None and is_named_byline(names[:200])
