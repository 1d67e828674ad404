"""Text to an lxml tree within limits. The only module that knows lxml and bs4."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from lxml import etree

from heraldparse.limits import DEFAULT_LIMITS, Limits, require
from heraldparse.markup.flatten import flatten, has_many_attributes
from heraldparse.models import Warning, WarningCode
from heraldparse.surrogates import join_halves

if TYPE_CHECKING:
    import bs4

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml's own name for it
"""An element of the tree."""

_FORBIDDEN = bytes((*range(9), 11, 12, *range(14, 32)))
_ORDINARY = bytes(set(range(256)) - set(_FORBIDDEN) - set(b"="))
_SPACED = bytes(32 if code in _FORBIDDEN else code for code in range(256))

_DEPTH = 250
"""libxml2 stops at 256 levels unless it is told that a page is huge, then at 2,048."""
_HUGE_DEPTH = 2_000
_HUGE = 9_000_000
"""libxml2 drops what follows a text or an attribute of 10 million bytes unless it is told that a page is huge."""

_OF_HEAD = frozenset("title meta link base basefont script style noscript template object bgsound isindex".split())
"""Elements that can stand in a head; most pages leave out no tag, and then nothing else stands there."""

_MANY_EQUALS = 16_000
"""So many attributes in one tag take libxml2 half a second; tags with fewer may keep them where values hold a `>`."""

_UNSETTABLE_FORM = "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"

_MARK_UP_FORM = (
    r"<(?:!doctype\s|!--|!\[CDATA\[|\?xml\s"
    r"|/?(?:html|head|body|title|meta|link|base|script|style|noscript|template|frameset|rss|feed|div|p|span|a|h[1-6]|br|hr"
    r"|img|picture|figure|figcaption|amp-img|ul|ol|li|dl|dt|dd|table|tbody|thead|tr|td|th|b|i|u|s|em|strong|small|font"
    r"|center|sub|sup|blockquote|pre|code|article|section|main|header|footer|nav|aside|time|form|input|button|iframe"
    r"|video|audio|svg)(?:\s{0,9}/?>|\s{1,99}[a-z:@_-]{1,40}\s{0,9}(?:=|/?>)))"
)
"""A tag that HTML knows, with nothing in it but attributes: `<관련 기사>`, `<a@example.org>` and `a <b` are text."""

_MARK_UP = re.compile(_MARK_UP_FORM, re.IGNORECASE | re.ASCII)
_MARK_UP_BYTES = re.compile(_MARK_UP_FORM.encode(), re.IGNORECASE)


@cache
def _unsettable() -> "re.Pattern[str]":
    """What lxml refuses to set though it reads it from a character reference."""
    return re.compile(_UNSETTABLE_FORM)


@dataclass(frozen=True, slots=True)
class Tree:
    """A page as a tree, and what had to be done to get it.

    Example:
        >>> tree = build_tree("<p>Hi")
        >>> tree.root.tag, tree.repaired, tree.notes
        ('html', False, ())
    """

    root: Element
    """The `html` element, also of an empty page."""
    repaired: bool = False
    """Whether the mark-up was so deep that it was rewritten first."""
    replaced: int = 0
    """Lone surrogates of the given text that stand as U+FFFD."""
    notes: tuple[Warning, ...] = ()
    """The warnings that all this gives rise to."""


def walk_tree(root: Element) -> "etree.iterwalk[tuple[str, Any]]":
    """Walk a tree in document order: ("start", element), ("end", element); `skip_subtree()` spares what is within.

    Example:
        >>> [(event, element.tag) for event, element in walk_tree(build_tree("<p>Hi").root)][2:4]
        [('start', 'p'), ('end', 'p')]
    """
    return etree.iterwalk(root, events=("start", "end"))


def is_markup(source: str | bytes) -> bool:
    """Tell HTML, if only a piece of it, from plain text that may hold angle brackets.

    Args:
        source: text, or its bytes in UTF-8; the cost is linear in its length.

    Example:
        >>> is_markup("<p>Hi"), is_markup(b"Hi<br>there"), is_markup("<관련 영문 기사> 1 < 2, <kim@example.org>")
        (True, True, False)
    """
    return (_MARK_UP if isinstance(source, str) else _MARK_UP_BYTES).search(source) is not None  # type: ignore[arg-type]


def build_tree(source: str | bytes, limits: Limits = DEFAULT_LIMITS) -> Tree:
    """Parse a page, keeping all its text however deep it stands.

    Characters that XML forbids become spaces, or nothing in the case of NUL, and lone surrogates U+FFFD.

    Args:
        source: the page as text, or as bytes that are UTF-8 (see `Decoded.source`), which is faster.
        limits: how large it may be.

    Raises:
        PageTooLargeError: it is over `limits.bytes` or `limits.nodes`.

    Example:
        >>> build_tree("<p>Hi<p>there").root.xpath("string(//p[2])")
        'there'
        >>> build_tree("<i>" * 1_000 + "deep").notes[0].code.value
        'repaired_markup'
    """
    data, replaced = (source, 0) if isinstance(source, bytes) else _encode(source)
    _refuse_too_large(data, limits)
    data, equals = _clean(data)
    flattened = root = None
    if equals > max(_MANY_EQUALS, limits.attributes) or has_many_attributes(data, limits.attributes):
        flattened = flatten(data, _levels(limits), limits.attributes)
    if flattened is None or not flattened.attributes_cut:
        flattened, root = None, _read(data, limits)
    if root is None:
        flattened = flattened or flatten(data, _levels(limits), limits.attributes)
        root = _parse(flattened.source, huge=True)[0]
    _gather(root)
    _end_head(root)
    shortened = _shorten_attributes(root, limits) if _may_be_long(data, limits.attribute_length) else 0
    repaired = flattened is not None and (flattened.too_deep > 0 or not flattened.attributes_cut)
    cut = flattened.attributes_cut if flattened else 0
    notes = _notes(limits, repaired=repaired, replaced=replaced, cut=cut, shortened=shortened)
    return Tree(root, repaired, replaced, notes)


def from_soup(soup: "bs4.BeautifulSoup", limits: Limits = DEFAULT_LIMITS) -> Tree:
    """Parse what a BeautifulSoup object holds; the object stays as it is.

    Args:
        soup: the caller's page, read by whatever parser.
        limits: how large it may be.

    Raises:
        PageTooLargeError: it is over `limits.bytes` or `limits.nodes`.

    Example:
        >>> import bs4
        >>> from_soup(bs4.BeautifulSoup("<p>Hi</p>", "html.parser")).root.findtext(".//p")
        'Hi'
    """
    return build_tree(soup.decode(), limits)


def _encode(text: str) -> tuple[bytes, int]:
    """Give the text in UTF-8, and how many lone surrogates became U+FFFD; two that make a pair are one character."""
    try:
        return text.encode(), 0
    except UnicodeEncodeError:
        whole, replaced = join_halves(text)
        return whole.encode(), replaced


def _refuse_too_large(data: bytes, limits: Limits) -> None:
    """Keep the hard limits; a tag that opens is a `<` of at least three bytes that neither closes nor declares."""
    require(limits, "bytes", len(data))
    if len(data) > 3 * limits.nodes:
        require(limits, "nodes", data.count(b"<") - data.count(b"</") - data.count(b"<!"))


def _clean(data: bytes) -> tuple[bytes, int]:
    """Take out the characters that XML forbids, and count the `=` in the same go over the page."""
    left = data.translate(None, _ORDINARY)
    equals = left.count(b"=")
    return (data if equals == len(left) else data.translate(_SPACED, b"\0")), equals


def _levels(limits: Limits) -> int:
    """How deep the source may go: `html` and `body` are levels that it need not name."""
    return max(min(limits.depth, _HUGE_DEPTH) - 2, 1)


def _read(data: bytes, limits: Limits) -> Element | None:
    """Parse at full speed; None where lxml cut what was too deep for it, or the tree is deeper than allowed."""
    depth = min(limits.depth, _HUGE_DEPTH)
    huge = len(data) > _HUGE or depth > _DEPTH
    root, is_cut = _parse(data, huge=huge)
    if is_cut or ((huge or depth < _DEPTH) and root.xpath(f"boolean({'/*' * (depth + 1)})")):
        return None
    return root


def _parse(data: bytes, *, huge: bool) -> tuple[Element, bool]:
    """Parse with a parser of its own, as threads share none, and tell whether libxml2 stopped at one of its limits."""
    parser = etree.HTMLParser(
        encoding="utf-8",
        huge_tree=huge,
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        collect_ids=False,  # nobody looks an `id` up: a twentieth of the time
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        root = None
    last = parser.error_log.last_error
    is_cut = last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT
    return (etree.Element("html") if root is None else root), is_cut


def _gather(root: Element) -> None:
    """Move what follows `</html>` into the page, where browsers show it; lxml leaves it beside the root."""
    if root.getnext() is None:
        return
    body = root.find("body")
    for sibling in list(root.itersiblings()):
        if sibling.tag == "html":
            sibling.tag = "div"
        (root if body is None else body).append(sibling)


def _end_head(root: Element) -> None:
    """Move into the body what only a body holds: libxml2 does not know that `<main>` or `<nav>` ends a head."""
    head = root.find("head")
    first = -1 if head is None else next((i for i, child in enumerate(head) if child.tag not in _OF_HEAD), -1)
    if head is None or first < 0:
        return
    rest = head[first:]
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    rest[-1].tail = (rest[-1].tail or "") + (body.text or "") or None
    body.text = None
    body[:0] = rest


def _may_be_long(data: bytes, length: int) -> bool:
    """Tell whether a value may be longer than that: then half of it is a block without the sign that would end it."""
    step = max(length // 2, 1)
    starts = range(0, len(data) - step + 1, step) if len(data) > length else ()
    return any(data.find(sign, start, start + step) < 0 for start in starts for sign in (b'"', b"'", b" "))


def _shorten_attributes(root: Element, limits: Limits) -> int:
    """Cut attributes that are too long, and count them."""
    found = root.xpath("//@*[string-length(.) > $length]", length=limits.attribute_length)
    for value in found:
        value.getparent().set(value.attrname, _unsettable().sub(" ", value[: limits.attribute_length]))
    return len(found)


def _notes(limits: Limits, *, repaired: bool, replaced: int, cut: int, shortened: int) -> tuple[Warning, ...]:
    """Say what was done to the page."""
    length = limits.attribute_length
    said = (
        (repaired, WarningCode.REPAIRED_MARKUP, f"elements deeper than {limits.depth} (Limits.depth) were moved up"),
        (replaced, WarningCode.REPLACED_CHARACTERS, f"{replaced} lone surrogates stand as U+FFFD"),
        (cut, WarningCode.TRUNCATED, f"{cut} attributes, over {limits.attributes} of one element, were left out"),
        (shortened, WarningCode.TRUNCATED, f"{shortened} attributes were cut to {length:,} characters"),
    )
    return tuple(Warning(code=code, message=message) for count, code, message in said if count)
