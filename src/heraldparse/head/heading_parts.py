"""The parts of a heading: the headline, the kicker before it in an element of its own, and what else stands there."""

from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from heraldparse.blocks.elements import UNSEEN
from heraldparse.blocks.names import words_of
from heraldparse.blocks.sheet import squeeze
from heraldparse.dates import read_stamps
from heraldparse.head.titles import fold
from heraldparse.head.words import HEADLINE, KICKER
from heraldparse.markup.tree import Element

_MOST_PIECES = 12
_SIGNS = " :–—-|/•·›"
"""Signs that part a kicker from its headline."""
_OWN_LINE = frozenset({"div", "p", "br", "small"})
"""Elements that begin a new line, or a smaller one."""
_INLINE = ("a", "b", "em", "span", "strong")
_LONGEST_KICKER = 80


class Piece(NamedTuple):
    """A run of text within a heading, as written: that of a child element, or what stands between two.

    Example:
        >>> Piece("Rain", "span", frozenset({"kicker"})).tag
        'span'
    """

    text: str
    tag: str | None = None
    words: frozenset[str] = frozenset()
    is_headline: bool = False


@dataclass(frozen=True, slots=True)
class HeadingParts:
    """What a heading says.

    Example:
        >>> HeadingParts("It rains", "Weather").kicker
        'Weather'
    """

    text: str
    kicker: str | None = None


def split_heading(element: Element, known: frozenset[str]) -> HeadingParts:
    """Part a heading into kicker and headline; `known` are the folded titles that the metadata state.

    A kicker stands in an element that is named so, or is what is left when a known title ends the heading. What
    follows a known title in an element of its own (a date, a number of comments) is left out. A tag in brackets stays,
    and so does a kicker with a colon where the metadata state both as one title.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> heading = build_tree('<h1><span class="overline">Weather</span> <b>It rains</b></h1>').root.find(".//h1")
        >>> split_heading(heading, frozenset())
        HeadingParts(text='It rains', kicker='Weather')
    """
    inner = _unwrapped(element)
    if not len(inner) and " :" not in (text := squeeze(inner.text or "")):
        return HeadingParts(text)
    pieces = _pieces(inner)
    whole = _join(pieces)
    if len(pieces) < 2 and " :" not in whole:
        return HeadingParts(whole)
    tidy = whole.replace(" :", ":")
    is_known = fold(tidy) in known
    if 1 < len(pieces) <= _MOST_PIECES and pieces[-1].tag == "a" and fold(before := _join(pieces[:-1])) in known:
        return HeadingParts(before)  # a section after it, which microdata read as a part of the headline
    if not 1 < len(pieces) <= _MOST_PIECES or (is_known and not _is_set_apart(pieces)):
        return HeadingParts(tidy if is_known else whole)
    if is_known:
        return _named(pieces) or HeadingParts(whole)
    return _between(pieces, known) or _within(element, len(whole), known) or _named(pieces) or HeadingParts(whole)


def _within(element: Element, length: int, known: frozenset[str]) -> HeadingParts | None:
    """The element deeper in a heading that is a known title and most of it: a source or a number may follow."""
    for child in islice(element.iterdescendants(*_INLINE), _MOST_PIECES):
        text = text_within(child)
        if len(text) * 2 > length and fold(text) in known:
            return HeadingParts(text)
    return None


def joined_titles(kicker: str, text: str) -> frozenset[str]:
    """A kicker and a headline as one folded title, in the ways that metadata join them.

    Example:
        >>> sorted(joined_titles("Weather", "It rains"))
        ['weather - it rains', 'weather: it rains']
    """
    kicker, text = fold(kicker.strip(_SIGNS)), fold(text)
    return frozenset({f"{kicker}: {text}", f"{kicker} - {text}"})


def _between(pieces: list[Piece], known: frozenset[str]) -> HeadingParts | None:
    """The pieces that are a known title together, or that one joins by a sign to the first one on a line of its own."""
    is_below = pieces[1].tag in _OWN_LINE and not pieces[0].text.rstrip().endswith(tuple(_SIGNS[1:]))
    if is_below and not joined_titles(_join(pieces[:1]), _join(pieces[1:])).isdisjoint(known):
        return _parts(pieces, 1, len(pieces))
    for end in range(len(pieces), 0, -1):
        for start in range(end):
            if end - start < len(pieces) and fold(_join(pieces[start:end]).lstrip(_SIGNS)) in known:
                return _parts(pieces, start, end)
    return None


def _named(pieces: list[Piece]) -> HeadingParts | None:
    """The pieces after a kicker, or the last one where it alone is named a headline."""
    if _names_kicker(pieces[0]):
        return _parts(pieces, 1, len(pieces))
    if pieces[-1].is_headline and not any(piece.is_headline for piece in pieces[:-1]):
        return _parts(pieces, len(pieces) - 1, len(pieces))
    return None


def _parts(pieces: list[Piece], start: int, end: int) -> HeadingParts | None:
    kicker = _join(pieces[:start]).strip(_SIGNS)
    text = _join(pieces[start:end]).lstrip(_SIGNS)
    if not text or kicker.startswith(("[", "【")):
        return None
    is_date = any(map(str.isdigit, kicker)) and read_stamps(kicker) is not None
    return HeadingParts(text, None if is_date or len(kicker) > _LONGEST_KICKER else kicker or None)


def _is_set_apart(pieces: list[Piece]) -> bool:
    """Whether a kicker opens the heading, and no colon makes one line of both."""
    return _names_kicker(pieces[0]) and ":" not in pieces[0].text + pieces[1].text[:2]


def _names_kicker(piece: Piece) -> bool:
    return piece.tag == "small" or not KICKER.isdisjoint(piece.words)


def _join(pieces: list[Piece]) -> str:
    """The text of pieces as the page shows them: some styles put a piece on a line of its own."""
    if len(pieces) == 1:
        return squeeze(pieces[0].text)
    text = ""
    for piece in pieces:
        apart = piece.tag in _OWN_LINE or (text[-1:].islower() and piece.text[:1].isupper())
        text += f" {piece.text}" if apart else piece.text
        if piece.tag in _OWN_LINE:
            text += " "
    return squeeze(text)


def _unwrapped(element: Element) -> Element:
    """A heading, or the wrapper around all that it holds."""
    for _ in range(6):
        if not len(element) or (element.text or "").strip():
            break
        children = [child for child in element if isinstance(child.tag, str) and child.tag not in UNSEEN]
        if len(children) != 1 or (children[0].tail or "").strip():
            break
        element = children[0]
    return element


def _pieces(element: Element) -> list[Piece]:
    """The pieces of a heading."""
    pieces: list[Piece] = []
    _add(pieces, Piece(element.text or ""))
    for child in islice(element, _MOST_PIECES * 2):
        if isinstance(child.tag, str) and child.tag not in UNSEEN:
            names = (child.get("class") or "")[:200].split()
            words = frozenset(word for name in names if not name.startswith("text-") for word in words_of(name))
            named = child.get("itemprop") == "headline" or (bool(words & HEADLINE) and not words & KICKER)
            _add(pieces, Piece(_raw(child), child.tag, words, named))
        _add(pieces, Piece(f" {child.tail or ''}" if child.tag == "br" else child.tail or ""))
    return pieces


def _add(pieces: list[Piece], piece: Piece) -> None:
    """Add a piece; white space goes to the piece before it."""
    if squeeze(piece.text):
        pieces.append(piece)
    elif piece.text and pieces:
        pieces[-1] = pieces[-1]._replace(text=pieces[-1].text + " ")


def text_within(element: Element) -> str:
    """The text that an element shows, white space collapsed.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> text_within(build_tree("<p>One<br>two <script>x</script></p>").root)
        'One two'
    """
    return squeeze(_raw(element))


def _raw(element: Element) -> str:
    if not len(element):
        return element.text or ""
    parts: list[str] = []
    for text in element.xpath("descendant::text()"):
        parent = text.getparent()
        owner = parent.getparent() if text.is_tail else parent
        if owner.tag not in UNSEEN:
            parts.append(f" {text}" if parent.tag == "br" else text)
    return "".join(parts)
