"""A line at the head of a story that names who wrote it: by its words, its links, or the names of its elements."""

import re
from dataclasses import dataclass

from heraldparse.blocks.names import is_read_out, words_of
from heraldparse.blocks.sheet import Block, Box
from heraldparse.bylines import Byline, is_byline, parse_byline
from heraldparse.bylines.agencies import agency_name
from heraldparse.bylines.labels import opening_label
from heraldparse.bylines.outlets import is_outlet, is_role
from heraldparse.bylines.people import person_name
from heraldparse.bylines.words import PLACES
from heraldparse.head.author_links import is_author_element, is_author_link
from heraldparse.head.heading_parts import text_within
from heraldparse.head.titles import compact, is_house
from heraldparse.head.words import (
    BUTTONS,
    BYLINE,
    NO_NAMES,
    NOBODY,
    OPENERS,
    PREPOSITIONS,
)
from heraldparse.labels import SECTIONS
from heraldparse.models import Author

SAID, MARKED, NAMED, BESIDE = 4, 3, 2, 1
"""How sure a line is: it says `By`; its link or element is an author's; its box is named so; it stands by a date."""

LABELLED = re.compile(
    r"(?:Autor(?:in(?:nen)?|en|es)?(?:/(?:Autor|in))?|Authors?|Auteurs?|Autore|Redakteur(?:in)?|Verfasser(?:in)?"
    r"|Contributors?) ?:? ",
    re.IGNORECASE,
)
"""A noun for a writer at the start of a line, with a colon or without one."""

_LONGEST = 300
_LONGEST_NAMED = 120
_MOST_BLOCKS = 6
_MOST_BOXES = 3
_LONGEST_SIGNATURE = 60
_SIGNED = re.compile(r"[.!?…“”\"»«] ?\(([^()\d]{5,40})\)[ +*–-]{0,6}$")
_SHORTEST_AGENCY, _LONGEST_AGENCY = 3, 40
"""Two letters alone may be the initials in the place of a portrait."""
_PEN_NAMED = re.compile(
    r"(?:(?:posted|written|published|submitted) by|by|(?:verfasst|geschrieben|gepostet) von|von|par|por|di|av|af|door)"
    r"(?: ?: ?| )([^\W\d_][\w.'’-]{1,28}\w)(?= (?:am|on|um|at|in|under|unter|le|el|il|op|den|[–—-]) | ?[|,•·]|$)",
    re.IGNORECASE,
)
_POSTED = re.compile("posted by |written by |verfasst von", re.IGNORECASE)
_BEFORE_CLOCK = re.compile(r" — ([^\W\d_][\w.'’-]{1,28}\w) @ \d\d?:\d\d")
"""How an old style of blogs prints the writer: `Filed under: Rain — jane @ 10:15`."""
_PEN_NAME = re.compile(r"[^\W\d_][\w.'’-]{1,28}\w")
_BETWEEN = re.compile(r" ?[/,;&] ?| and | und | et | y ")
_AND = re.compile(r" (?:&|and|und|et|y|e|og|och|en) |, ")
_EDGES = " \t,;:|·•/–—-()"
_SEGMENTS = re.compile(r" ?[|•·⋅●] ?| [–—-] ")
_FROM = re.compile(r" (?:by|von|par|por|di|av|af|van|door) ", re.IGNORECASE)
_BY_WORDS = frozenset({"by", "By", "BY", "von", "Von", "VON", "par", "Par", "por", "Por", "di", "Di"})
_LOUD_BUTTONS = BUTTONS - PREPOSITIONS
_HIDDEN_ADDRESS = "[email\u00a0protected]"
_INLINE = ("a", "span", "b", "strong", "em", "i", "cite", "address")


@dataclass(frozen=True, slots=True)
class AuthorLine:
    """A line that names writers, and how sure that is."""

    byline: Byline
    grade: int
    index: int
    """The block that it stands in."""
    shape: tuple[str, str] = ("", "")
    """The tag and the names of its box: lines that name one story's writers are made alike."""


def read_author_line(block: Block, text: str, houses: frozenset[str], *, dated: bool) -> AuthorLine | None:
    """Read a line at the head; None where it names nobody.

    `text` is what the line says beside its date, which `dated` tells of; `houses` are the names of the site.
    """
    text = _tidy(text)
    if not text or len(text) > _LONGEST:
        return None
    is_named = _is_named(block)
    said_text = _said(text, dated=dated or is_named) or _said_aloud(block)
    if said_text is not None:
        said = parse_byline(said_text)
        marked = _marked_authors(block, houses)
        topics = _topics_beside(block) if marked else set()
        authors = tuple(_with_link(author, marked) for author in said.authors if compact(author.name) not in topics)
        if not authors and marked and not said.agency:
            authors = marked
        return AuthorLine(Byline(text, authors, said.agency), SAID, block.index, _shape(block))
    if block.prose > _LONGEST_NAMED:
        return None
    marked = _marked_authors(block, houses)
    if marked and not (block.prose and sum(len(author.name) for author in marked) * 3 < block.prose):
        return AuthorLine(Byline(text, marked, parse_byline(text).agency), MARKED, block.index, _shape(block))
    return _plain_line(block, text, houses, dated=dated, is_named=is_named)


def _plain_line(block: Block, text: str, houses: frozenset[str], *, dated: bool, is_named: bool) -> AuthorLine | None:
    """Read a line with neither a by-word before a full name nor the link of an author."""
    pen = _pen_name_said(block, text, houses, placed=dated or is_named)
    if pen is not None or len(text) > _LONGEST_NAMED:
        return pen
    if is_named:
        return _named_line(block, text, houses)
    name = text.strip(_EDGES)
    if dated and _is_full_name(name, houses):
        return AuthorLine(Byline(text, (Author(name=name),), None), BESIDE, block.index, _shape(block))
    return _agency_alone(block, text)


def _named_line(block: Block, text: str, houses: frozenset[str]) -> AuthorLine | None:
    """Read a line in a box that is named after writers: names on links, else the first part that names anybody."""
    label = opening_label(text)
    if label is not None and label.lastgroup == "writer":
        return None  # what is said to have written it is nobody
    linked = [name for link in block.links[:6] if _is_full_name(name := text_within(link)[:_LONGEST_NAMED], houses)]
    authors = tuple(Author(name=name) for name in linked)
    for part in () if authors else _SEGMENTS.split(text):
        if part and not any(map(str.isdigit, part)) and NO_NAMES.isdisjoint(part.lower().split()):
            authors = authors or names_in(part, houses)
    agency = parse_byline(text).agency
    return AuthorLine(Byline(text, authors, agency), NAMED, block.index, _shape(block)) if authors or agency else None


def names_alone(block: Block, houses: frozenset[str]) -> AuthorLine | None:
    """Read a line of the text that is nothing but names of people, each with a first name."""
    if len(block.text) > _LONGEST_NAMED:
        return None
    names = [name.strip(_EDGES) for name in _BETWEEN.split(block.text)]
    if not all(_is_full_name(name, houses) for name in names):
        return None
    authors = tuple(Author(name=name) for name in names)
    return AuthorLine(Byline(block.text, authors, None), BESIDE, block.index, _shape(block))


def name_in_brackets(block: Block, houses: frozenset[str]) -> AuthorLine | None:
    """Read the full name in brackets after the last sentence of a text, as local papers sign.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> block = read_blocks(build_tree("<p>It rained. (Jane Doe) +++").root).blocks[0]
        >>> name_in_brackets(block, frozenset()).byline.authors[0].name
        'Jane Doe'
    """
    found = _SIGNED.search(block.text[-_LONGEST_SIGNATURE:]) if "(" in block.text else None
    if found is None or not _is_full_name(found[1], houses):
        return None
    return AuthorLine(Byline(found[1], (Author(name=found[1]),), None), BESIDE, block.index, _shape(block))


def _is_full_name(name: str, houses: frozenset[str]) -> bool:
    words = name.split()
    if not 2 <= len(words) <= 4 or person_name(name) != name or is_house(name, houses):
        return False
    return NO_NAMES.isdisjoint(name.lower().split()) and name.casefold() not in SECTIONS and not name.islower()


def _tidy(text: str) -> str:
    """A line without a hidden address, and without the words of buttons behind it."""
    text = text.replace(_HIDDEN_ADDRESS, "").replace("[email protected]", "").strip()
    words = text.split(" ")
    while len(words) > 1 and (words[-1] in BUTTONS or words[-1].strip(",:").lower() in _LOUD_BUTTONS):
        words.pop()
    return " ".join(words)


def _said(text: str, *, dated: bool) -> str | None:
    """The part of a line that says who wrote the story; None where it does not say so.

    Beside a date, or in an element that is named a byline, `Posted by` may stand before a pen name or a first name.
    """
    if is_byline(text):
        return text
    said = _said_after(text)
    if said is not None and is_byline(said):
        return said
    segments = [segment for segment in _SEGMENTS.split(text) if segment]
    said_segment = next(filter(is_byline, segments), None) if len(segments) > 1 else None
    if said_segment or not dated:
        return said_segment
    label = opening_label(text)
    if label is None or label.lastgroup != "writer" or len(text) > _LONGEST_NAMED:
        return None
    return text if parse_byline(text).authors else None


def _said_aloud(block: Block) -> str | None:
    """A byline whose by-word only those hear who listen to the page: `<span class="sr-only">By</span> Jane Doe`."""
    for element in block.element.iter("span", "b", "i") if len(block.element) and not block.prose else ():
        names = element.get("class")
        if names and is_read_out(names) and is_bare_label((element.text or "").strip(_EDGES + "\n")):
            after = (element.tail or "").strip()
            following = element.getnext()
            name = after or ("" if following is None else text_within(following))
            said = f"By {name}"
            return said if name in block.text and is_byline(said) else None
    return None


def _said_after(text: str) -> str | None:
    """A line that says who wrote the story after other words: a date in figures, what the text is called, a noun."""
    label = LABELLED.match(text)
    if label:
        return f"By {text[label.end() :].rstrip(' :.')}"
    opened = _FROM.search(text[:40]) if " " in text else None
    if opened:
        before = text[: opened.start()].lower()
        if before.rpartition(" ")[2] in OPENERS or not any(map(str.isalpha, before)):
            return f"By {text[opened.end() :]}"
    return None


def _pen_name_said(block: Block, text: str, houses: frozenset[str], *, placed: bool) -> AuthorLine | None:
    """Read a line that names the writer in one word: `Posted by jane`, `Filed under: Rain — jane @ 10:15`.

    A mere `by` counts only where `placed` is true: beside a date, or in an element that is named a byline.
    """
    line = text.partition("\n")[0]
    found = _PEN_NAMED.match(line) if placed or _POSTED.match(line) else None
    found = found or (_BEFORE_CLOCK.search(line) if "@" in line else None)
    name = found[1] if found else ""
    if not _is_pen_name(name, houses) or any(house.startswith(compact(name)) for house in houses):
        return None
    return AuthorLine(Byline(text, (Author(name=name),), None), NAMED, block.index, _shape(block))


def _agency_alone(block: Block, text: str) -> AuthorLine | None:
    """Read a line that is nothing but an agency, perhaps with a place: `AFP, MANILA`."""
    if not _SHORTEST_AGENCY <= len(text) <= _LONGEST_AGENCY or block.prose or any(map(str.isdigit, text)):
        return None
    agency = agency_name(text.partition(",")[0])
    rest = text.partition(",")[2].strip().lower()
    if agency is None or (rest and rest not in PLACES):
        return None
    return AuthorLine(Byline(text, (), agency), BESIDE, block.index, _shape(block))


def _shape(block: Block) -> tuple[str, str]:
    return block.box.tag, block.box.names


def is_bare_label(text: str) -> bool:
    """Whether a line is a by-word and nothing else; then the name stands on the next line.

    Example:
        >>> [is_bare_label(text) for text in ("By", "Written by:", "Essay Von", "By Kim Arin")]
        [True, True, True, False]
    """
    if len(text) > 24:
        return False
    if text.rpartition(" ")[2] in _BY_WORDS and len(text.split()) <= 3:
        return True
    label = opening_label(text)
    return label is not None and label.lastgroup == "writer" and not text[label.end() :].strip(" :()")


def _topics_beside(block: Block) -> set[str]:
    """What the links of a line say that are no writers': names of topics."""
    return {compact(text_within(link)) for link in block.links[:12] if not is_author_link(link)}


def _with_link(author: Author, marked: tuple[Author, ...]) -> Author:
    """The author with the address that the link of the same name has, and without words that stand close behind it."""
    whole = next((other for other in marked if " " in other.name and author.name.startswith(other.name)), None)
    if whole is not None:
        author = author.model_copy(update={"name": whole.name})
    url = next((other.url for other in marked if compact(other.name) == compact(author.name)), None)
    return author.model_copy(update={"url": url}) if url and author.url is None else author


def _marked_authors(block: Block, houses: frozenset[str]) -> tuple[Author, ...]:
    """The people on links to authors' pages, else those in inline elements that are named an author's."""
    found: list[Author] = []
    for link in block.links[:12]:
        if is_author_link(link):
            url = link.get("href")
            text = text_within(link)
            text = text if len(text) <= len(block.text) else block.text  # else it holds other lines, too
            found += [author.model_copy(update={"url": url}) for author in names_in(text, houses)]
    if not found and block.box.end - block.box.start <= 2 and len(block.element):
        for element in block.element.iter(*_INLINE):
            if element is not block.element and is_author_element(element):
                text = text_within(element)[:_LONGEST]
                found += names_in(text if len(text) <= len(block.text) else block.text, houses)
    return tuple({author.name: author for author in reversed(found)}.values())[::-1]


def _is_named(block: Block) -> bool:
    """Whether one of the small boxes around a block is named after writers."""
    box: Box | None = block.box
    for _ in range(_MOST_BOXES):
        if box is None or box.end - box.start > _MOST_BLOCKS:
            break
        if box.names and not BYLINE.isdisjoint(words_of(box.names)):
            return True
        box = box.parent
    return False


def names_in(text: str, houses: frozenset[str], said: Byline | None = None) -> tuple[Author, ...]:
    """The people in a text that is known to name writers: pen names and first names count there.

    `said` is what the text says as a byline, where that is known.

    Example:
        >>> [author.name for author in names_in("Maria & Katerina", frozenset())]
        ['Maria', 'Katerina']
    """
    byline = parse_byline(text) if said is None else said
    people = tuple(author for author in byline.authors if not is_house(author.name, houses))
    if people or byline.authors or byline.agency:
        return people
    name = text.strip(_EDGES)
    parts = [part.strip() for part in _AND.split(name)]
    if len(parts) == 2 and all(" " not in part and person_name(part) == part for part in parts):
        return tuple(Author(name=part) for part in parts)
    return (Author(name=name),) if _is_pen_name(name, houses) else ()


def _is_pen_name(name: str, houses: frozenset[str]) -> bool:
    if _PEN_NAME.fullmatch(name) is None or name.lower() in NOBODY or is_house(name, houses):
        return False
    return not is_outlet(name) and not is_role(name) and agency_name(name) is None
