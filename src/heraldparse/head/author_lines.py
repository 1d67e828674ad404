"""A line at the head of a story that names who wrote it: by its words, its links, or the names of its elements."""

import re
from dataclasses import dataclass

from heraldparse.blocks.sheet import Block
from heraldparse.bylines import Byline, is_byline, parse_byline
from heraldparse.bylines.agencies import agency_name
from heraldparse.bylines.behind_names import split_behind
from heraldparse.bylines.labels import opening_label, sections_of
from heraldparse.bylines.parts import EMAIL
from heraldparse.bylines.words import PLACES
from heraldparse.dates.prose import without_topics
from heraldparse.head.author_links import is_author_element, is_author_link, is_profile_link
from heraldparse.head.box_names import is_in_byline_box
from heraldparse.head.by_words import STROKES, said_aloud, said_part, with_seam
from heraldparse.head.heading_parts import text_within
from heraldparse.head.titles import compact, is_house
from heraldparse.head.words import BUTTONS, EDGES, NAMING, NO_NAMES, PREPOSITIONS
from heraldparse.head.writer_names import before_house, is_full_name, is_pen_name, names_in
from heraldparse.models import Author

SAID, MARKED, NAMED, BESIDE = 4, 3, 2, 1
"""How sure a line is: it says `By`; its link or element is an author's; its box is named so; it stands by a date."""

_LONGEST = 300
_LONGEST_NAMED = 120
_MOST_BOXES = 3
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
_SEGMENTS = re.compile(r" ?[|•·⋅●] ?| [–—-] ")
_AND = re.compile(r" (?:&|and|und|et|y|e|og|och|en) ", re.IGNORECASE)
_LOUD_BUTTONS = BUTTONS - PREPOSITIONS
_COMMENTING = re.compile(
    r"[ |/·•,–-]{1,4}(?:leave a (?:comment|reply)|add (?:a )?comment|(?:\d{1,5}|no) comments?|comments? \(?\d{1,5}\)?"
    r"|kommentar (?:hinterlassen|verfassen|schreiben)|(?:\d{1,5}|keine) kommentare?|deja un comentario"
    r"|(?:laisser un|aucun) commentaire|lascia un commento|deixe um comentário)$",
    re.IGNORECASE,
)
"""What themes of blogs print behind the writer."""
_CREDITS = frozenset({"credit", "credits", "photo-credit", "photo_credit", "image-credit", "photocredit"})
"""Names of elements that mostly say who made a picture."""
_HIDDEN_ADDRESS = "[email\u00a0protected]"


@dataclass(frozen=True, slots=True)
class AuthorLine:
    """A line that names writers, and how sure that is."""

    byline: Byline
    grade: int
    index: int
    """The block that it stands in."""
    shape: tuple[str, str] = ("", "")
    """The tag and the names of its box: lines that name one story's writers are made alike."""


def line_at(block: Block, byline: Byline, grade: int) -> AuthorLine:
    """A line that names writers, where it stands.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> block = read_blocks(build_tree('<p class="writer">Jane Doe').root).blocks[0]
        >>> line_at(block, parse_byline("Jane Doe"), BESIDE).shape
        ('p', 'writer')
    """
    return AuthorLine(byline, grade, block.index, (block.box.tag, block.box.names))


def read_author_line(block: Block, text: str, houses: frozenset[str], *, dated: bool) -> AuthorLine | None:
    """Read a line at the head; None where it names nobody.

    `text` is what the line says beside its date, which `dated` tells of; `houses` are the names of the site.
    """
    text = _tidy(text)
    if not text or len(text) > _LONGEST:
        return None
    is_named = is_in_byline_box(block, _MOST_BOXES)
    text = _first_line(text) if "\n" in text else text
    said = said_part(text, dated=dated or is_named) or said_aloud(block)
    if said is not None:
        return _said_line(block, text, said, houses)
    if block.prose > _LONGEST_NAMED:
        return None
    marked = _without_others(_marked_authors(block, houses), text)
    if not marked and (label := opening_label(text)) is not None and label.lastgroup == "other":
        return None
    if marked and not (block.prose and sum(len(author.name) for author in marked) * 3 < block.prose):
        return line_at(block, Byline(text, marked, parse_byline(text).agency), MARKED)
    return _plain_line(block, text, houses, dated=dated, is_named=is_named)


def _said_line(block: Block, text: str, said: Byline, houses: frozenset[str]) -> AuthorLine:
    """Read a line that says `By`, with the links of the people whom it names; names of topics are none of them."""
    part = said.text or ""
    parted = before_house(with_seam(block, part), houses)
    said = said if parted == part else parse_byline(parted)
    marked = _marked_authors(block, houses, said.authors)
    topics = _topics_beside(block) if marked else set()
    authors = tuple(_with_link(author, marked) for author in said.authors if compact(author.name) not in topics)
    if not authors and not said.agency:
        authors = marked
    agency = said.agency or _agency_beside(text, part)
    return line_at(block, Byline(text, authors, agency), NAMED if block.box.names.lower() in _CREDITS else SAID)


def _plain_line(block: Block, text: str, houses: frozenset[str], *, dated: bool, is_named: bool) -> AuthorLine | None:
    """Read a line with neither a by-word before a full name nor the link of an author."""
    pen = _pen_name_said(block, text, houses, placed=dated or is_named)
    if pen is not None or len(text) > _LONGEST_NAMED:
        return pen
    if is_named:
        return _named_line(block, text, houses)
    name = _first_segment(text.partition("\n")[0]) if dated else ""
    if dated and is_full_name(name, houses):
        return line_at(block, Byline(text, (Author(name=name),), None), BESIDE)
    if dated and name and (wired := split_behind(name)) is not None and wired.agency:
        author = Author(name=wired.person, role=wired.role)
        return line_at(block, Byline(text, (author,), wired.agency), BESIDE)
    return _agency_alone(block, text)


def _agency_beside(text: str, said: str) -> str | None:
    """The agency that stands beside what a line says of its writer: `By Jane Doe | AP`."""
    if len(text) == len(said):
        return None
    return next(filter(None, (agency_name(part.strip(EDGES)) for part in STROKES.split(text) if part)), None)


def _first_line(text: str) -> str:
    """The first line of several where it is a byline by itself, and the next one names no more writers or an agency."""
    first, _, rest = text.partition("\n")
    if first.endswith((",", "&")) or _AND.match(f" {rest}") or EMAIL.match(rest.lstrip("( ")):
        return text
    return first if agency_name(rest.partition("\n")[0]) is None and is_byline(first) else text


def _first_segment(line: str) -> str:
    """The first part of a line, where the others are figures, and at most one of them is a word: a section, a place."""
    first, *others = [segment.strip(EDGES) for segment in STROKES.split(line.strip(EDGES))]
    words = [other for other in others if other and not any(map(str.isdigit, other))]
    return first if not words or (len(words) == 1 and " " not in words[0]) else line


def _named_line(block: Block, text: str, houses: frozenset[str]) -> AuthorLine | None:
    """Read a line in a box that is named after writers: names on links, else the first part that names anybody."""
    label = opening_label(text)
    if (label is not None and label.lastgroup == "writer") or text.count(">") > 1:
        return None  # what is said to have written it is nobody; a path through the site
    if block.claim == "share" and " " not in text and text.isascii():
        return None  # a button of the bar that the writer's box encloses
    linked = [name for link in block.links[:6] if is_full_name(name := text_within(link)[:_LONGEST_NAMED], houses)]
    authors = tuple(Author(name=name) for name in linked)
    for part in () if authors else _SEGMENTS.split(text):
        if part and not any(map(str.isdigit, part)) and NO_NAMES.isdisjoint(part.lower().split()):
            authors = authors or names_in(part, houses)
    agency = parse_byline(text).agency
    return line_at(block, Byline(text, authors, agency), NAMED) if authors or agency else None


def _tidy(text: str) -> str:
    """A line without a hidden address, and without the words of buttons behind it."""
    text = text.replace(_HIDDEN_ADDRESS, "").replace("[email protected]", "").strip()
    middle = len(text) // 2
    if text[:3] == text[middle : middle + 3] and text[:middle] == text[middle:]:  # for two widths of the screen
        text = text[:middle]
    if "omm" in text and (button := _COMMENTING.search(text)) is not None:
        text = text[: button.start()]
    text = _without_marks(text) if " | " in text else text
    words = text.split(" ")
    if len(words) > 2 and words[-1].startswith("@") and words[-2] == "Follow":
        words.pop()
    while len(words) > 1 and (words[-1] in BUTTONS or words[-1].strip(",:").lower() in _LOUD_BUTTONS):
        words.pop()
    return " ".join(words)


def _without_marks(text: str) -> str:
    """A line without the topics at its end, and without parts that are no words, as numbers of comments are."""
    text = without_topics(text)
    while True:
        rest, _, last = text.rpartition(" | ")
        if not rest or sum(map(str.isalpha, last)) > 1:
            return text
        text = rest


def _pen_name_said(block: Block, text: str, houses: frozenset[str], *, placed: bool) -> AuthorLine | None:
    """Read a line that names the writer in one word: `Posted by jane`, `Filed under: Rain — jane @ 10:15`.

    A mere `by` counts only where `placed` is true: beside a date, or in an element that is named a byline.
    """
    line = text.partition("\n")[0]
    found = _PEN_NAMED.match(line) if placed or _POSTED.match(line) else None
    found = found or (_BEFORE_CLOCK.search(line) if "@" in line else None)
    name = found[1] if found else ""
    if not is_pen_name(name, houses) or any(house.startswith(compact(name)) for house in houses):
        return None
    return line_at(block, Byline(text, (Author(name=name),), None), NAMED)


def _agency_alone(block: Block, text: str) -> AuthorLine | None:
    """Read a line that is nothing but an agency, perhaps with a place: `AFP, MANILA`."""
    if not _SHORTEST_AGENCY <= len(text) <= _LONGEST_AGENCY or block.prose or any(map(str.isdigit, text)):
        return None
    label = opening_label(text)
    name = text[label.end() :] if label is not None and label.lastgroup == "source" else text
    agency = agency_name(name.partition(",")[0])
    rest = name.partition(",")[2].strip().lower()
    if agency is None or (rest and rest not in PLACES):
        return None
    return line_at(block, Byline(text, (), agency), BESIDE)


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


def _marked_authors(block: Block, houses: frozenset[str], said: tuple[Author, ...] = ()) -> tuple[Author, ...]:
    """The people on links to authors' pages, else those in inline elements that are named an author's.

    `said` are people whom the line is known to name.
    """
    found: list[Author] = []
    known = {author.name for author in said}
    for link in block.links[:12]:
        if is_author_link(link) or (is_profile_link(link) and is_full_name(text_within(link), houses)):
            url = link.get("href")
            text = text_within(link)
            text = text if len(text) <= len(block.text) else block.text  # else it holds other lines, too
            if text in known and not is_house(text, houses):
                found.append(Author(name=text, url=url))
            else:
                found += [author.model_copy(update={"url": url}) for author in names_in(text, houses)]
    if not found and block.box.end - block.box.start <= 2 and len(block.element):
        for element in block.element.iter(*NAMING):
            if element is not block.element and is_author_element(element):
                text = text_within(element)[:_LONGEST]
                found += names_in(text if len(text) <= len(block.text) else block.text, houses)
    return tuple({author.name: author for author in reversed(found)}.values())[::-1]


def _without_others(marked: tuple[Author, ...], text: str) -> tuple[Author, ...]:
    """The people on links without those of whom the line says that they did something else: `Edited by Jane Doe`."""
    others = [section for label, section in sections_of(text) if label == "other"] if marked else []
    return tuple(author for author in marked if not any(author.name in other for other in others))
