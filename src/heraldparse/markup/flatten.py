"""Mark-up that is nested too deep, or has elements with too many attributes, rewritten so that lxml reads all its text.

It works on the bytes of the source, once through, and keeps the tags as they are; what they mean is not its matter.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

_ATTRIBUTE_FORM = (
    rb"[\t\n\f\r /]*+[^\t\n\f\r />][^\t\n\f\r />=]*+"
    rb"""(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:"[^"]*+"?|'[^']*+'?|[^\t\n\f\r >"'][^\t\n\f\r >]*+|))?+"""
)
_ATTRIBUTE = re.compile(_ATTRIBUTE_FORM)
_NAME = re.compile(rb"<[a-zA-Z][^\t\n\f\r />]*+")

_WITHIN = bytes(set(range(256)) - set(b"\t\n\f\r /\"'"))
"""All but the signs that an attribute may begin after."""

_TAG = re.compile(
    rb"<(?:(?P<end>/?+)(?P<name>[a-zA-Z][^\t\n\f\r />]*+)(?P<attributes>(?:" + _ATTRIBUTE_FORM + rb")*+)"
    rb"[\t\n\f\r ]*+(?P<closed>/?)[\t\n\f\r /]*+(?P<whole>>?)"
    rb"|!--(?:-?>|.*?(?:--!?>|\Z))|[!?/][^>]*+>?)",
    re.DOTALL,
)
"""A tag, a comment, or what browsers take for a comment. It always matches, up to the page's end if it must: so each
byte is looked at a fixed number of times."""

_VOID = frozenset(
    b"area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track "
    b"wbr".split()
)
"""Elements without content."""

_ENDED_BY_ITS_LIKE = frozenset(b"p li dt dd tr td th option".split())
"""Elements that nobody need close before the next one of the kind."""

_RAW = {
    name: re.compile(rb"</" + name + rb"(?=[\t\n\f\r />]|\Z)", re.IGNORECASE)
    for name in (b"script", b"style", b"title", b"textarea", b"xmp", b"iframe", b"noembed", b"noframes")
}
"""Elements whose content has no tags but the one that ends them."""


@dataclass(frozen=True, slots=True)
class Flattened:
    """The rewritten source and what was done to it.

    Example:
        >>> Flattened(b"", too_deep=0, attributes_cut=0).too_deep
        0
    """

    source: bytes
    too_deep: int
    """Elements that were moved up to the greatest depth."""
    attributes_cut: int
    """Attributes that were left out."""


@dataclass(slots=True)
class _Output:
    """What is written, and what is open: the elements that stand as they were, then those that were moved up."""

    depth: int
    written: list[bytes] = field(default_factory=list)
    open: list[bytes] = field(default_factory=list)
    counts: Counter[bytes] = field(default_factory=Counter)
    moved: bytes | None = None
    too_deep: int = 0

    def start(self, name: bytes, tag: bytes) -> None:
        """Open an element, at the greatest depth in place of the one that is open there."""
        if name in _ENDED_BY_ITS_LIKE and self.open and self.open[-1] == name:
            self.end(name, b"")
        if len(self.open) >= self.depth - 1:
            self.end_moved()
            self.moved = name
            self.too_deep += len(self.open) >= self.depth
        self.written.append(tag)
        self.open.append(name)
        self.counts[name] += 1

    def end_moved(self) -> None:
        """Close the element that is open at the greatest depth."""
        if self.moved is not None:
            self.written.append(b"</" + self.moved + b">")
            self.moved = None

    def end(self, name: bytes, tag: bytes) -> None:
        """Close the innermost element of that name and all in it; an end tag without a start stays as it is."""
        if not self.counts[name]:
            self.written.append(tag)
            return
        closed = None
        while closed != name:
            closed = self.open.pop()
            self.counts[closed] -= 1
            self.end_moved()
            if len(self.open) < self.depth - 1:
                self.written.append(b"</" + closed + b">")


def has_many_attributes(data: bytes, limit: int) -> bool:
    """Tell whether a tag may have more attributes than `limit`, at a hundredth of the cost of a parse.

    Tags with less than four bytes an attribute, or whose values hold a `>`, escape it.

    Example:
        >>> has_many_attributes(b"<p " + b"a=1 " * 9 + b">", 8), has_many_attributes(b"<p " + b"a=1 " * 8 + b">", 8)
        (True, False)
    """
    too_many = re.compile(rb"(?:%b){%d}" % (_ATTRIBUTE_FORM, limit + 1))
    for stretch in _without_end(data, 4 * limit):
        name = _NAME.search(stretch)
        if name and _most_attributes(stretch) > limit and too_many.match(stretch, name.end()):
            return True
    return False


def _most_attributes(stretch: bytes) -> int:
    """Give a number that the attributes cannot be above, quicker than reading them: each begins after one."""
    signs = stretch.translate(None, _WITHIN)
    return len(signs) - (signs.count(b'"') + signs.count(b"'")) // 2


def _without_end(data: bytes, length: int) -> Iterator[bytes]:
    """Give each stretch of at least `length` bytes that has no `>`."""
    step = max(length // 2, 1)
    position = 0
    while position < len(data):
        if data.find(b">", position, position + step) >= 0:
            position += step
            continue
        begin = data.rfind(b">", max(position - step, 0), position) + 1 or max(position - step, 0)
        end = data.find(b">", position)
        end = len(data) if end < 0 else end
        if end - begin >= length:
            yield data[begin:end]
        position = end


def _attributes(data: bytes, begin: int, end: int) -> Iterator[re.Match[bytes]]:
    """Give attribute after attribute; to search for them would look at a run of spaces once for each of them."""
    while found := _ATTRIBUTE.match(data, begin, end):
        yield found
        begin = found.end()


def flatten(data: bytes, depth: int, attributes: int) -> Flattened:
    """Move up what is nested deeper than `depth`, and leave out the attributes of an element after the first ones.

    Comments are left out too. The work is linear in the length of the page.

    Args:
        data: the source, in UTF-8.
        depth: elements within elements that remain, those that the source does not name (`html`, `body`) not counted.
        attributes: attributes of one element that remain.

    Example:
        >>> flatten(b"<p>a<b>b<i class=x id=y>c<u>d</u>e</i>f</b>g", depth=2, attributes=1).source
        b'<p>a<b>b</b><i class=x>c</i><u>d</u>efg'
    """
    out = _Output(depth)
    cut = position = 0
    while found := _TAG.search(data, position):
        out.written.append(data[position : found.start()])
        position = found.end()
        name = (found["name"] or b"").lower()
        if not name or not found["whole"]:
            continue
        if found["end"]:
            out.end(name, found[0])
            continue
        tag, left_out = _cut(found, attributes)
        cut += left_out
        if name in _VOID or found["closed"]:
            out.written.append(tag + b" />")
        elif name == b"plaintext":
            out.written.append(tag + b">")
            break
        elif name in _RAW:
            ending = _RAW[name].search(data, position)
            end = ending.start() if ending else len(data)
            out.written.append(tag + b">" + data[position:end] + (b"" if ending else b"</" + name + b">"))
            position = end
        else:
            out.start(name, tag + b">")
    out.written.append(data[position:])
    return Flattened(b"".join(out.written), out.too_deep, cut)


def _cut(tag: "re.Match[bytes]", limit: int) -> tuple[bytes, int]:
    """Give a start tag, without its end, with its first attributes, and the number of those left out."""
    begin, end = tag.span("attributes")
    if end - begin <= 2 * limit:
        return tag.string[tag.start() : end], 0
    count = 0
    kept = end
    for count, attribute in enumerate(_attributes(tag.string, begin, end), 1):
        if count == limit:
            kept = attribute.end()
    return tag.string[tag.start() : kept], max(count - limit, 0)
