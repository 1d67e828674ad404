"""Text to byline: the people who wrote a story, and the agency that it comes from.

Choices where a line can be read in more than one way:

- Names stay as printed, titles before them (`Dr.`) included; a name all in capitals gets small letters.
- `Last, First` is read as such only where the text is nothing else, each is one word, and no by-word stands before.
- Two single words without a by-word (`Home & Garden`) are no two people.
- After a name, a single word is a place or an outlet (`Anna Schmidt, Berlin`), not a second person.
- One address after several names belongs to none of them; as many addresses as names belong to them in order.
"""

import re
from dataclasses import dataclass

from heraldparse.bylines import words as words_of
from heraldparse.bylines.agencies import agency_name
from heraldparse.bylines.authors import merge_authors
from heraldparse.bylines.chinese import read_credits
from heraldparse.bylines.eastern import has_han, has_hangul
from heraldparse.bylines.label_words import AUTHOR_NOUNS
from heraldparse.bylines.labels import opening_label
from heraldparse.bylines.outlets import ends_like_outlet, is_outlet, is_role
from heraldparse.bylines.parts import Kind
from heraldparse.bylines.people import person_name, visible
from heraldparse.bylines.readings import Reading, read_line
from heraldparse.models import Author

_LONGEST_BYLINE = 1_000
LONGEST_LINE = 200
"""Characters of the longest line that can be a byline by its looks."""
_MOST_SMALL_WORDS = 9
_SIGNING_ROLES = ("기자", "특파원", "논설위원", "통신원")
_INDEX_FORM = re.compile(
    r"([^\W\d_][^\W\d_'’-]*(?:[-'’][^\W\d_]+)?), ([^\W\d_](?:\.|[^\W\d_-]*(?:-[^\W\d_]+)?)"
    r"(?: [^\W\d_]\.?| (?:de|van|von|di|da|del|den|der|van de|van der|von der|de la))?)"
)
_NICKNAMED = re.compile(
    r"([^\W\d_]{2,20}) \(([^\W\d_]{2,20}|(?:[^\W\d_]\.){2,3})\) ([^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?)"
)
_BARE_NOUNS = frozenset(noun for row in AUTHOR_NOUNS.values() for noun in row.split("|") if noun.isascii())


@dataclass(frozen=True, slots=True)
class Byline:
    """A byline and what it says.

    Example:
        >>> Byline(text="By Yonhap", authors=(), agency="Yonhap").agency
        'Yonhap'
    """

    text: str | None
    """The line as printed, white space collapsed; None for a bare `By`, an empty line, or one too long for a byline."""
    authors: tuple[Author, ...]
    """The people named, each once, in the order printed."""
    agency: str | None
    """The wire agency by its usual name; the first where several are named."""


def parse_byline(text: str) -> Byline:
    """Read a line that is known to be a byline, or an author field of a page's metadata.

    Args:
        text: the line, with or without a by-word.

    Returns:
        The line, the people and the agency. Outlets, desks and places are neither. Never raises for a `str`.

    Example:
        >>> parse_byline("By Lee Shin-young, Intern reporter (sylee@example.org)").authors[0].role
        'Intern reporter'
        >>> parse_byline("Von Anna Schmidt und Peter Müller, Berlin, mit dpa").agency
        'dpa'
        >>> parse_byline("By The Korea Herald").authors
        ()
    """
    line = visible(text) if len(text) <= _LONGEST_BYLINE else ""
    if not line:
        return Byline(None, (), None)
    label = opening_label(line)
    if label is not None and not line[label.end() :].strip(" :()"):
        return Byline(None, (), None)
    if label is None and (indexed := _indexed_authors(line)):
        return Byline(line, merge_authors(indexed), None)
    if "(" in line and (nicknamed := _nicknamed_author(line[label.end() if label else 0 :])) is not None:
        return Byline(line, (nicknamed,), None)
    reading = read_line(line)
    return Byline(line, merge_authors(reading.authors), reading.agency)


def is_byline(text: str) -> bool:
    """Whether a short line is a byline by its own looks: a by-word with a name, a house or an agency, or `홍길동 기자`.

    Args:
        text: a line from the head or the foot of a story.

    Returns:
        False wherever any piece of the line is not understood. Never raises for a `str`.

    Example:
        >>> is_byline("By Kim Arin"), is_byline("By Friday, 20 people had come"), is_byline("By the time the bell rang")
        (True, False, False)
    """
    return _looks(text) is not None


def read_byline(text: str) -> Byline | None:
    """Read a short line that is a byline by its own looks, as `is_byline` tells; None where it is anything else.

    Example:
        >>> read_byline("By Kim Arin").authors[0].name, read_byline("Kim Arin")
        ('Kim Arin', None)
    """
    reading = _looks(text)
    if reading is None or "(" in text:
        return None if reading is None else parse_byline(text)
    return Byline(visible(text), merge_authors(reading.authors), reading.agency)


def _looks(text: str) -> Reading | None:
    """What a line says that looks like a byline."""
    if not 4 <= len(text) <= LONGEST_LINE:
        return None
    line = visible(text)
    if has_han(line) and (credited := read_credits(line)) is not None and credited.writers:
        authors = tuple(Author(name=name) for name in credited.writers)
        return Reading(authors, credited.agency, (), labelled=True, sound=True, parts=())
    label = opening_label(line)
    if label is None:
        is_signed = "記者" in line[:10] or "记者" in line[:10]
        if not is_signed and not (has_hangul(line) and any(role in line for role in _SIGNING_ROLES)):
            return None
        if _reads_like_prose(line):  # a paragraph that opens with a dateline
            return None
        reading = read_line(line)
        sound = (reading.sound and bool(reading.authors)) if is_signed else _is_korean_byline(reading)
        return reading if sound else None
    if label.lastgroup != "writer" or label[0].strip("/([*- ").lower() in _BARE_NOUNS or _reads_like_prose(line):
        return None
    reading = read_line(line)
    return reading if reading.labelled and reading.sound and _names_somebody(reading) else None


def _nicknamed_author(line: str) -> Author | None:
    """The person of a line that is a name with another name in brackets before the surname: `Jane (Muster) Doe`."""
    match = _NICKNAMED.fullmatch(line)
    if match is None or match[2].islower() or any(_is_no_index_word(w) for w in match.groups() if "." not in w):
        return None
    name = person_name(f"{match[1]} {match[3]}")
    return Author(name=line) if name == f"{match[1]} {match[3]}" else None


def _indexed_authors(line: str) -> list[Author]:
    names: list[Author] = []
    for entry in line.split(";"):
        match = _INDEX_FORM.fullmatch(entry.strip())
        if match is None or not match[1][0].isupper() or not match[2][0].isupper():
            return []
        if any(_is_no_index_word(word.partition(" ")[0]) for word in match.groups() if "." not in word):
            return []
        names.append(Author(name=f"{match[2]} {match[1]}"))
    return names


def _is_no_index_word(word: str) -> bool:
    folded = word.lower()
    taken = folded in words_of.PLACES or folded in words_of.POST_NOMINALS or folded in words_of.SUFFIXES
    return taken or is_outlet(word) or is_role(word) or agency_name(word) is not None or person_name(word) is None


def has_surname(name: str) -> bool:
    """Whether a name has a surname, by its form: several words, not all small, or a script that puts no blank between.

    Example:
        >>> has_surname("Kim Arin"), has_surname("Arin"), has_surname("김아린")
        (True, False, True)
    """
    return has_hangul(name) or has_han(name) or (" " in name and not name.islower())


def _names_somebody(reading: Reading) -> bool:
    if not all(has_surname(author.name) for author in reading.authors):
        return False
    nobodies = [part.value for part in reading.parts if part.kind in {Kind.NOBODY, Kind.ROLE}]
    houses = any((ends_like_outlet(value) or _is_house_role(value)) and not value.islower() for value in nobodies)
    return bool(reading.authors) or reading.agency is not None or houses


def _is_house_role(value: str) -> bool:
    """Whether a title stands for somebody of the house: `Staff Reporter`."""
    words = value.lower().split()
    return len(words) > 1 and words[-1] in words_of.HOUSE_ROLES


def _is_korean_byline(reading: Reading) -> bool:
    named = bool(reading.authors) and all(author.role or len(reading.authors) > 1 for author in reading.authors[-1:])
    korean = all(has_hangul(author.name) for author in reading.authors)
    return named and korean and reading.sound and (reading.authors[-1].role or "").endswith(_SIGNING_ROLES)


def _reads_like_prose(line: str) -> bool:
    words = line.split(" ")
    if sum(word.isalpha() and word.islower() for word in words) > _MOST_SMALL_WORDS:
        return True
    last = words[-1]
    return line.endswith(("!", "?", "。")) or (line.endswith(".") and len(last) > 4 and "@" not in last)
