"""What stands at the foot of a story: a signature, the credit of an agency, an address behind the last sentence."""

import re
from dataclasses import dataclass

from heraldparse.bylines.agencies import agency_name, is_acronym
from heraldparse.bylines.authors import merge_authors
from heraldparse.bylines.chinese import read_credits
from heraldparse.bylines.eastern import has_han
from heraldparse.bylines.labels import opening_label
from heraldparse.bylines.lines import LONGEST_LINE, has_surname, is_byline
from heraldparse.bylines.outlets import ends_like_outlet
from heraldparse.bylines.parts import EMAIL, Kind
from heraldparse.bylines.people import is_house_address, visible
from heraldparse.bylines.readings import Reading, read_line
from heraldparse.models import Author

_LONGEST_SOURCE = 60
_SENTENCE_END = tuple(".!?。…\"”’»'」』)")
_CLOSING_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{1,60})[)）\]]\.?$")
_CLOSING_DASH = re.compile(r"(?<=[.!?\"”’»]) ?(?:--?|–|—|―) ?([^-–—―.!?]{2,40})$")
_CLOSING_EMAIL = re.compile(r"[(\[<（]? ?(" + EMAIL.pattern + r") ?[)\]>）]?\.?$", re.ASCII)
_WAYS = re.compile(
    r"^(?:mit material von|material von|with|mit|avec|con|met|med|via|from|by|source:|quelle:|der) ", re.IGNORECASE
)
_CREDIT_JOINTS = re.compile(r" ?[/,;&] ?| und | and | et | y | e |-")
_SIGN = re.compile(r"[a-zäöü]{1,5}")


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
    if not 4 <= len(text) <= LONGEST_LINE:
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
    tail = text[-LONGEST_LINE:].rstrip()
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
    tail = text[-LONGEST_LINE:].rstrip()
    match = _CLOSING_EMAIL.search(tail) if "@" in tail else None
    if match is None:
        return text, None
    before = text.rstrip()[: match.start() - len(tail)].rstrip()
    if before and not before.endswith(_SENTENCE_END):
        return text, None
    return before, match[1].rstrip(".-")


def _is_signed(reading: Reading) -> bool:
    """Whether a line with an address, or behind a stroke, holds nothing but names, titles, houses and addresses."""
    kinds = {part.kind for part in reading.parts}
    if not reading.sound or kinds.isdisjoint({Kind.EMAIL, Kind.NAME, Kind.AGENCY}):
        return False
    before = [part for part in reading.parts[: _first_address(reading)] if part.kind is Kind.NOBODY]
    if not reading.labelled and not all(ends_like_outlet(part.value) for part in before):
        return False
    names = [author.name for author in reading.authors]
    return all(map(has_surname, names)) and (reading.labelled or not any(map(has_han, names)))


def _first_address(reading: Reading) -> int:
    return next((index for index, part in enumerate(reading.parts) if part.kind is Kind.EMAIL), len(reading.parts))


def _credited_agency(credit: str) -> str | None:
    credit = _WAYS.sub("", credit)
    whole = agency_name(credit)
    if whole is not None:
        return whole
    parts = [part for part in _CREDIT_JOINTS.split(credit) if not _SIGN.fullmatch(part) or agency_name(part)]
    names = [agency_name(part) for part in parts]
    return names[0] if names and all(names) else None
