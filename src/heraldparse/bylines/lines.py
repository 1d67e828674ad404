"""Text to byline: the people who wrote a story, the agency it comes from, and the lines at its foot that name them.

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
from heraldparse.bylines.agencies import agency_name, is_acronym
from heraldparse.bylines.authors import merge_authors
from heraldparse.bylines.chinese import read_credits
from heraldparse.bylines.eastern import has_han, has_hangul
from heraldparse.bylines.label_words import AUTHOR_NOUNS
from heraldparse.bylines.labels import opening_label
from heraldparse.bylines.outlets import ends_like_outlet, is_outlet, is_role
from heraldparse.bylines.parts import EMAIL, Kind, Reading, read_line
from heraldparse.bylines.people import is_house_address, person_name, visible
from heraldparse.models import Author

_LONGEST_BYLINE = 1_000
_LONGEST_LINE = 200
_LONGEST_SOURCE = 60
_MOST_SMALL_WORDS = 9
_SIGNING_ROLES = ("기자", "특파원", "논설위원", "통신원")
_INDEX_FORM = re.compile(
    r"([^\W\d_][^\W\d_'’-]*(?:[-'’][^\W\d_]+)?), ([^\W\d_](?:\.|[^\W\d_-]*(?:-[^\W\d_]+)?)"
    r"(?: [^\W\d_]\.?| (?:de|van|von|di|da|del|den|der|van de|van der|von der|de la))?)"
)
_NICKNAMED = re.compile(
    r"([^\W\d_]{2,20}) \(([^\W\d_]{2,20}|(?:[^\W\d_]\.){2,3})\) ([^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?)"
)
_SENTENCE_END = tuple(".!?。…\"”’»'」』)")
_CLOSING_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{1,60})[)）\]]\.?$")
_CLOSING_DASH = re.compile(r"(?<=[.!?\"”’»]) ?(?:--?|–|—|―) ?([^-–—―.!?]{2,40})$")
_CLOSING_EMAIL = re.compile(r"[(\[<（]? ?(" + EMAIL.pattern + r") ?[)\]>）]?\.?$", re.ASCII)
_WAYS = re.compile(
    r"^(?:mit material von|material von|with|mit|avec|con|met|med|via|from|by|source:|quelle:|der) ", re.IGNORECASE
)
_CREDIT_JOINTS = re.compile(r" ?[/,;&] ?| und | and | et | y | e |-")
_SIGN = re.compile(r"[a-zäöü]{1,5}")
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


@dataclass(frozen=True, slots=True)
class Signature:
    """A line at the foot of a story that names who wrote it.

    Example:
        >>> Signature(authors=(), agency=None, text="(desk@example.org)").email is None
        True
    """

    authors: tuple[Author, ...]
    """The people named; empty where the line is an address only."""
    agency: str | None
    """The wire agency by its usual name."""
    text: str
    """The line as printed, white space collapsed."""
    email: str | None = None
    """A person's address printed without a name: it belongs to the story's only author. None for a newsroom's."""


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
    if not 4 <= len(text) <= _LONGEST_LINE:
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


def read_signature(text: str) -> Signature | None:
    """Read a closing line of a story that names its writer.

    Args:
        text: a line, or a short paragraph, at the end of a story.

    Returns:
        What the line says, or None where it is anything else than a signature. A newsroom's address gives a signature
        without author. Never raises for a `str`.

    Example:
        >>> read_signature("By Kim So-hyun (sophie@example.org)").authors[0].email
        'sophie@example.org'
        >>> read_signature("(khnews@example.org)").authors
        ()
        >>> read_signature("Write to us at desk@example.org") is None
        True
    """
    if not 4 <= len(text) <= _LONGEST_LINE:
        return None
    line = visible(text)
    if has_han(line) and (credited := read_credits(line)) is not None:
        return Signature(tuple(Author(name=name) for name in credited.writers), credited.agency, line)
    label = opening_label(line)
    if label is not None and label.lastgroup == "source" and len(line) <= _LONGEST_SOURCE:
        reading = read_line(line)
        return Signature((), reading.agency, line) if reading.agency and not reading.authors else None
    stroke = line[:1] in {"/", "／"} and line[1:2] not in {"/", "／", "*"}
    addresses = EMAIL.findall(line) if "@" in line else []
    if not addresses and not stroke and not is_byline(line):
        return None
    reading = read_line(line.lstrip("/／ ") if stroke else line)
    if "\n" in text and not reading.authors and not addresses and is_byline(text.partition("\n")[0]):
        reading = read_line(visible(text.partition("\n")[0]))
    if (addresses or stroke) and not _is_signed(reading):
        return None
    housed = bool(addresses) and not reading.labelled and all(map(is_house_address, addresses))
    authors = () if housed else merge_authors(reading.authors)
    email = reading.emails[0] if len(reading.emails) == 1 and not authors else None
    return Signature(authors, reading.agency, line, email)


def split_closing_credit(text: str) -> tuple[str, str | None]:
    """Part the credit of a known agency from the end of a story's last paragraph.

    Args:
        text: the paragraph.

    Returns:
        The paragraph without the credit, and the agency's usual name; the text unchanged and None where there is none.
        An acronym is a credit only after a sentence's end, since it may explain a name. Never raises for a `str`.

    Example:
        >>> split_closing_credit("It rained. (Yonhap)")
        ('It rained.', 'Yonhap')
        >>> split_closing_credit("They voted for the party (PAP)")
        ('They voted for the party (PAP)', None)
    """
    tail = text[-_LONGEST_LINE:].rstrip()
    match = _CLOSING_BRACKET.search(tail) or _CLOSING_DASH.search(tail)
    if match is None:
        return text, None
    agency = _credited_agency(visible(match[1]))
    before = text.rstrip()[: match.start() - len(tail)].rstrip() if match.start() < len(tail) else text
    if agency is None or (before and not before.endswith(_SENTENCE_END) and (is_acronym(agency) or tail.endswith("."))):
        return text, None
    return before, agency


def split_closing_email(text: str) -> tuple[str, str | None]:
    """Part an e-mail address from the end of a story's last paragraph, where it stands after the last sentence.

    Args:
        text: the paragraph.

    Returns:
        The paragraph without the address, and the address; the text unchanged, and None, where there is none, or where
        the address is part of a sentence. Never raises for a `str`.

    Example:
        >>> split_closing_email("It rained. (khnews@example.org)")
        ('It rained.', 'khnews@example.org')
        >>> split_closing_email("Write to desk@example.org")
        ('Write to desk@example.org', None)
    """
    tail = text[-_LONGEST_LINE:].rstrip()
    match = _CLOSING_EMAIL.search(tail) if "@" in tail else None
    if match is None:
        return text, None
    before = text.rstrip()[: match.start() - len(tail)].rstrip()
    if before and not before.endswith(_SENTENCE_END):
        return text, None
    return before, match[1].rstrip(".-")


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


def _is_full_name(name: str) -> bool:
    return has_hangul(name) or has_han(name) or (" " in name and not name.islower())


def _is_signed(reading: Reading) -> bool:
    """Whether a line with an address, or behind a stroke, holds nothing but names, titles, houses and addresses."""
    kinds = {part.kind for part in reading.parts}
    if not reading.sound or kinds.isdisjoint({Kind.EMAIL, Kind.NAME, Kind.AGENCY}):
        return False
    before = [part for part in reading.parts[: _first_address(reading)] if part.kind is Kind.NOBODY]
    if not reading.labelled and not all(ends_like_outlet(part.value) for part in before):
        return False
    names = [author.name for author in reading.authors]
    return all(map(_is_full_name, names)) and (reading.labelled or not any(map(has_han, names)))


def _first_address(reading: Reading) -> int:
    return next((index for index, part in enumerate(reading.parts) if part.kind is Kind.EMAIL), len(reading.parts))


def _names_somebody(reading: Reading) -> bool:
    if not all(_is_full_name(author.name) for author in reading.authors):
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


def _credited_agency(credit: str) -> str | None:
    credit = _WAYS.sub("", credit)
    whole = agency_name(credit)
    if whole is not None:
        return whole
    parts = [part for part in _CREDIT_JOINTS.split(credit) if not _SIGN.fullmatch(part) or agency_name(part)]
    names = [agency_name(part) for part in parts]
    return names[0] if names and all(names) else None
