"""Text to an lxml tree within limits. The only module that knows lxml and bs4."""

import re
from dataclasses import dataclass
from typing import TypeAlias

import bs4
from lxml import etree

from heraldparse.limits import DEFAULT_LIMITS, Limits, PageTooLargeError
from heraldparse.models import Warning  # noqa: A004 - the contract's name

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml's own name for it
"""An element of the tree."""

_CONTROL = {code: " " for code in (*range(1, 9), 11, *range(14, 32), 0xFFFE, 0xFFFF)} | {0: None}
_TAG = re.compile(r"<(?:!doctype|/?(?:html|head|body|div|p|span|a|h[1-6]|br|meta|img|table|ul|li|script|title)\b)", re.I)


@dataclass(frozen=True, slots=True)
class Tree:
    """A page as a tree.

    Example:
        >>> build_tree("<p>Hi").root.tag
        'html'
    """

    root: Element
    repaired: bool = False
    replaced: int = 0
    notes: tuple[Warning, ...] = ()


def is_markup(text: str) -> bool:
    """Tell mark-up from plain text.

    Example:
        >>> is_markup("<p>Hi"), is_markup("a < b")
        (True, False)
    """
    return _TAG.search(text) is not None


def build_tree(source: str | bytes, limits: Limits = DEFAULT_LIMITS) -> Tree:
    """Parse a page: a str, or bytes that are UTF-8.

    Example:
        >>> build_tree("<p>Hi").root.findtext(".//p")
        'Hi'
    """
    text = source if isinstance(source, str) else source.decode("utf-8", "replace")
    data = text.translate(_CONTROL).encode("utf-8", "replace")
    if len(data) > limits.bytes:
        raise PageTooLargeError("bytes", allowed=limits.bytes, found=len(data))
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True
    )
    root = etree.fromstring(data, parser) if data.strip() else None
    return Tree(root if root is not None else etree.Element("html"))


def from_soup(soup: bs4.BeautifulSoup, limits: Limits = DEFAULT_LIMITS) -> Tree:
    """Parse what a BeautifulSoup object holds; the object stays as it is.

    Example:
        >>> from_soup(bs4.BeautifulSoup("<p>Hi</p>", "lxml")).root.findtext(".//p")
        'Hi'
    """
    return build_tree(str(soup), limits)
