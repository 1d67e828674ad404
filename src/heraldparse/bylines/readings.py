"""What a whole line says of writers: its sections by their labels, and the people, agency and addresses in them."""

import re
from dataclasses import dataclass
from functools import cache

from heraldparse.bylines import words as words_of
from heraldparse.bylines.eastern import has_hangul
from heraldparse.bylines.labels import sections_of
from heraldparse.bylines.parts import Kind, Part, parts_of
from heraldparse.bylines.people import is_house_address
from heraldparse.models import Author

_BESIDE = words_of.GLUED_WORDS | words_of.ROLE_QUALIFIERS | words_of.ROLE_NOUNS
_BESIDE_LONG = "|".join(word.capitalize() for word in sorted(_BESIDE) if len(word) > 4)
_GLUED_WORD_FORM = rf"(?<=[a-zà-ÿ]{{3}})(?=(?:{_BESIDE_LONG})\b)"
_SEAM = re.compile(rf"[a-zà-ÿ][{''.join(sorted({word[0] for word in _BESIDE_LONG.split('|')}))}]")
_WEEKDAY = re.compile(r" (?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?, ?(?=\d)")
_DATELINE = re.compile(r"(?<=[\[(（【<])[\uac00-\ud7a3·]{1,8} ?= ?(?=[\uac00-\ud7a3A-Za-z0-9]{2,10}[)\]）】>])")
"""The place before an agency in the brackets of a Korean dateline."""


@cache
def _glued_word() -> "re.Pattern[str]":
    """Where a word for a role is glued to the name before it; to compile so many words takes long."""
    return re.compile(_GLUED_WORD_FORM)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a whole line says.

    `labelled` is true where a by-word or the like opens the line, `sound` where every piece of it was understood.
    """

    authors: tuple[Author, ...]
    agency: str | None
    emails: tuple[str, ...]
    labelled: bool
    sound: bool
    parts: tuple[Part, ...]


def read_line(line: str) -> Reading:
    """Read a line from which invisible characters are gone.

    Example:
        >>> [author.name for author in read_line("Text: Jane Doe Fotos: John Roe").authors]
        ['Jane Doe']
    """
    if any(char.isdigit() for char in line):
        line = _WEEKDAY.sub(", ", line)
    if "=" in line and has_hangul(line):
        line = _DATELINE.sub("", line)
    sections = sections_of(_glued_word().sub(", ", line) if _SEAM.search(line) else line)
    written = [text for label, text in sections if label == "writer"]
    writers = written or [text for label, text in sections if not label]
    sources = [text for label, text in sections if label == "source"]
    parts = [part for text in writers for part in parts_of(text)]
    agencies = [part.value for part in parts if part.kind is Kind.AGENCY]
    agencies += [part.value for text in sources for part in parts_of(text) if part.kind is Kind.AGENCY]
    authors, loose = _people(parts)
    if not sections[0][0] and authors and _is_broken_list(authors, parts):
        authors = ()
    return Reading(
        authors=authors,
        agency=agencies[0] if agencies else None,
        emails=loose,
        labelled=sections[0][0] == "writer",
        sound=bool(parts) and all(part.kind is not Kind.UNKNOWN for part in parts),
        parts=tuple(parts),
    )


def _is_broken_list(authors: tuple[Author, ...], parts: list[Part]) -> bool:
    """Whether what looks like a list of names is that of a thing: `Home & Garden`, `Sun & i`, `Law and public life`.

    It begins with a single word, or with what is no name, or `and` joins several small words that are no name.
    """
    first = authors[0].name
    if parts[0].kind is Kind.UNKNOWN and parts[1:2] and parts[1].kind is Kind.NAME and parts[1].parting == "comma":
        return True
    strange = [part.value for part in parts if part.kind is Kind.UNKNOWN and part.parting == "and"]
    is_single = " " not in first and first.isascii()
    return is_single if len(authors) > 1 else any(is_single or (" " in s and s.islower()) for s in strange)


def _people(parts: list[Part]) -> tuple[tuple[Author, ...], tuple[str, ...]]:  # noqa: C901 - a case a kind of part
    """The authors, and the addresses that belong to none of them."""
    authors: list[Author] = []
    waiting: list[str] = []
    loose: list[str] = []
    without = 0
    for index, part in enumerate(parts):
        if part.kind is Kind.NAME and part.parting == "script" and authors:
            authors[-1] = _in_two_scripts(authors[-1], part.value)
        elif part.kind is Kind.NAME and any(author.name == part.value for author in authors):
            continue
        elif part.kind is Kind.NAME:
            email = waiting.pop(0) if waiting else None
            authors.append(Author(name=part.value, role=part.role, email=email))
            without += email is None
        elif part.kind is Kind.ROLE and authors and authors[-1].role is None:
            authors[-1] = authors[-1].model_copy(update={"role": part.value})
        elif part.joint and authors and authors[-1].role and parts[index - 1].kind in {Kind.ROLE, Kind.NAME}:
            authors[-1] = authors[-1].model_copy(update={"role": f"{authors[-1].role} {part.joint} {part.value}"})
        elif part.kind is Kind.NOBODY and authors and part.value.lower() in words_of.SUFFIXES:
            authors[-1] = authors[-1].model_copy(update={"name": f"{authors[-1].name}, {part.value}"})
        elif part.kind is Kind.EMAIL and not is_house_address(part.value):
            if not authors:
                waiting.append(part.value)
            elif without and without in {_run_of_addresses(parts, index), 1}:
                authors[-without] = authors[-without].model_copy(update={"email": part.value})
                without -= 1
            else:
                loose.append(part.value)
    return tuple(authors), (*waiting, *loose)


def _run_of_addresses(parts: list[Part], index: int) -> int:
    run = 0
    while index + run < len(parts) and parts[index + run].kind is Kind.EMAIL:
        run += 1
    return run


def _in_two_scripts(author: Author, other: str) -> Author:
    latin, hangul = (other, author.name) if has_hangul(author.name) else (author.name, other)
    return author.model_copy(update={"name": latin, "native_name": hangul})
