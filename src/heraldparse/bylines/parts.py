"""The parts of a byline: pieces by what parts them, each understood as a name, a title, an agency or nobody."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import islice

from heraldparse.bylines import words as words_of
from heraldparse.bylines.agencies import agency_name
from heraldparse.bylines.behind_names import split_behind
from heraldparse.bylines.dated_names import without_date
from heraldparse.bylines.eastern import has_han, has_hangul, read_korean, surnamed_names
from heraldparse.bylines.outlets import is_outlet, is_role
from heraldparse.bylines.people import person_name, split_role

EMAIL = re.compile(
    r"(?<![\w.+@-])[A-Za-z0-9_][\w.+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,5}", re.ASCII
)
"""An e-mail address within a line."""

_WEB = re.compile(
    r"(?:https?://|www\.)[^\s|,()]{1,300}|(?<![\w.-])[\w-]{2,40}\.[a-z]{2,6}/[^\s|,()]{0,300}|@ ?\w{1,40}"
)
_CONJUNCTION = "|".join(sorted(words_of.CONJUNCTIONS.split("|"), key=lambda word: -len(word)))
_LOUD_CONJUNCTION = "And|AND|Und|UND|Et|ET|With|WITH|Mit|OG|OCH"
_TAIL = "|".join(sorted(words_of.TAIL_WORDS.split("|"), key=lambda word: -len(word))) + "|For|In|IN|FOR|Of|From|Via"
_PARTING = re.compile(
    rf" ?(?P<and>[&＆+＋]|(?<= )(?:{_CONJUNCTION}|{_LOUD_CONJUNCTION})(?= )"
    rf"|(?<=[\uac00-\ud7a3])[·ㆍ](?=[\uac00-\ud7a3])|(?<=[\u4e00-\u9fff])・(?=[\u4e00-\u9fff])"
    rf"|(?<=[\uac00-\ud7a3][와과]) (?=[\uac00-\ud7a3]))"
    rf" ?| ?(?P<tail>(?<= )(?:{_TAIL})(?= )) ?"
    rf"| ?(?P<open>[(\[{{（［【<]) ?| ?(?P<close>[)\]}}）］】>]) ?"
    rf"| ?(?P<comma>[,、，]) ?"
    rf"| ?(?P<mark>[;|¦/•∙●►▶■；／｜=…]|\.\.\.|(?:--|—|―)|(?<= )[-–·](?= )|(?<= )[-–·]$|^[-–·](?= )) ?"
)
_CLOCK_WORDS = words_of.DATE_WORDS | words_of.CLOCK_WORDS
_TOGETHER = re.compile(r"(?:with|mit|avec|con|com|med|met) (?=[^\W\d_])")
_INITIAL = re.compile(r"[^\W\d_]\.")
_SHORT_SIGN = re.compile(r"[a-zäöüß]{1,5}")
_SHOUTED = re.compile(r"[^\W\d_a-zß-ÿ]{2,6}")
_MARKS = frozenset({"comma", "mark"})
_ENOUGH = 60
_LONGEST_ROLE = 60


class Kind(Enum):
    """What a piece of a byline is."""

    NAME = auto()
    ROLE = auto()
    EMAIL = auto()
    AGENCY = auto()
    NOBODY = auto()
    """A desk, an outlet, a place, a date, a degree: understood, and no person."""
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a byline and what was understood of it; `joint` is the word before it (`of`, `in`), if one is.

    `is_loud` is true for a name that is printed in capitals.
    """

    kind: Kind
    value: str
    parting: str
    role: str | None = None
    joint: str = ""
    is_loud: bool = False


def parts_of(section: str) -> list[Part]:
    """The parts of a text that names writers: what stands between addresses, marks and words such as `and`.

    Example:
        >>> [(part.kind.name, part.value) for part in parts_of("Jane Doe, AP")]
        [('NAME', 'Jane Doe'), ('AGENCY', 'AP')]
    """
    parts: list[Part] = []
    position = 0
    for match in EMAIL.finditer(section):
        parts += _pieces(section[position : match.start()], parts)
        parts.append(Part(Kind.EMAIL, match[0].rstrip(".-"), "@"))
        position = match.end()
    return _without_others((parts + _pieces(section[position:], parts))[:_ENOUGH])


def _without_others(parts: list[Part]) -> list[Part]:
    """The parts, with no name that is a house behind a title, or that of somebody who made the pictures.

    `Jane Doe, Director, Blue Lines`; `Jane Doe (text), John Roe (photos)`.
    """
    kept = parts[:1]
    for index in range(1, len(parts)):
        part, last = parts[index], kept[-1]
        bare = part.kind is Kind.NAME and part.parting == "comma" and part.role is None
        titled = last.kind is Kind.ROLE or (last.parting == "tail" and kept[-2:][0].kind is Kind.ROLE)
        followed = any(after.kind is Kind.ROLE for after in parts[index + 1 : index + 2])
        if bare and titled and last.parting in _MARKS | {"tail"} and not followed:
            part = replace(part, kind=Kind.NOBODY)
        elif part.parting == "in" and last.kind is Kind.NAME and part.value.lower() in words_of.PICTURES:
            kept[-1] = replace(last, kind=Kind.NOBODY)
        kept.append(part)
    return kept


def _pieces(text: str, before: list[Part]) -> list[Part]:
    """The pieces of a text without addresses, in order."""
    text = _WEB.sub(" | ", text) if "@" in text or "/" in text or "www." in text else text
    if (agency := agency_name(text.strip(" .,;:|/-–—()[]"))) is not None:
        return [Part(Kind.AGENCY, agency, "")]
    parts: list[Part] = []
    parting, joint, position, inside = "", "", 0, False
    for match in (*islice(_PARTING.finditer(text), 2 * _ENOUGH), None):
        piece = text[position : match.start() if match else len(text)].strip()
        if piece and len(before) + len(parts) < _ENOUGH:
            known = before + parts
            if inside and (together := _TOGETHER.match(piece)):
                piece, parting, inside = piece[together.end() :], "and", False
            found = _understood(piece, "in" if inside else parting, known)
            parts += [replace(part, joint=joint) for part in found] if joint else found
        if match:
            parting, joint = match.lastgroup or "", match["tail"] or ""
            inside = (parting == "open" and _has_name(before + parts)) or (inside and parting != "close")
            position = match.end()
    return parts


def _has_name(parts: list[Part]) -> bool:
    return any(part.kind is Kind.NAME for part in parts)


def _understood(piece: str, parting: str, before: list[Part]) -> list[Part]:
    agency = agency_name(piece) or (agency_name(piece.partition(" ")[2]) if piece[0].islower() else None)
    if agency is not None:
        return [Part(Kind.AGENCY, agency, parting)]
    if has_hangul(piece):
        return _korean(piece, parting, before)
    later = _has_name(before)
    if parting == "tail" or (parting == "in" and later):
        return [_beside_name(piece, parting, before)]
    folded = piece.lower().strip(" ®*.")
    if folded in words_of.POST_NOMINALS or folded in words_of.PLACES or _is_suffix(piece) or _is_button(folded):
        return [Part(Kind.NOBODY, piece, parting)]
    if (signed := _with_house(piece, parting)) is not None:
        return signed
    bare = without_date(piece)
    if not bare:
        dated = all(word.lower() in _CLOCK_WORDS for word in re.findall(r"[^\W\d_]+", piece))
        return [Part(Kind.NOBODY if dated else Kind.UNKNOWN, piece, parting)]
    if later and is_role(bare) and (" " not in bare or not is_outlet(bare)):
        return _titled(bare, parting) if split_role(bare)[1] is None else _latin(bare, parting, before)
    if is_outlet(bare) or any(char.isdigit() for char in bare):
        return _titled(bare, parting, Kind.NOBODY) if later else [Part(Kind.NOBODY, bare, parting)]
    if ":" in piece:
        return [Part(Kind.UNKNOWN, piece, parting)]
    return _latin(bare, parting, before)


def _latin(piece: str, parting: str, before: list[Part]) -> list[Part]:
    later = _has_name(before)
    name, role = split_role(piece)
    if role is None and is_role(piece):
        return _titled(piece, parting)
    loud = name.isupper() and not piece.isupper()
    if role is not None and (not name or (later and not loud and parting in _MARKS and before[0].role is None)):
        return _titled(piece, parting)
    role = role if role is None or len(role) <= _LONGEST_ROLE else None
    person = person_name(name)
    if person is None or (before and person.islower()):
        sign = parting == "mark" and _SHORT_SIGN.fullmatch(piece)
        sign = sign or (later and parting in _MARKS and _SHOUTED.fullmatch(piece))
        return [Part(Kind.NOBODY if sign else Kind.UNKNOWN, piece, parting)]
    if (later and _is_less(name, parting, before)) or (before and not later and " " not in name and name.isascii()):
        return [Part(Kind.NOBODY, piece, parting)]
    return [Part(Kind.NAME, person, parting, role, is_loud=person != name and person.lower() == name.lower())]


def _titled(piece: str, parting: str, kind: Kind = Kind.ROLE) -> list[Part]:
    """A title or a desk, and the agency that it opens with: `AP Business Writer`."""
    words = piece.split()
    names = (agency_name(" ".join(words[:count])) for count in (2, 1) if len(words) > count)
    agency = next(filter(None, names), None)
    return [Part(kind, piece, parting), *([Part(Kind.AGENCY, agency, "")] if agency else [])]


def _with_house(piece: str, parting: str) -> list[Part] | None:
    """Chinese names without a mark between them; a name and what follows it: an agency, an outlet, a title at one."""
    if len(names := surnamed_names(piece)) > 1:
        return [Part(Kind.NAME, name, parting) for name in names]
    found = split_behind(piece)
    if found is None:
        return None
    house = Part(Kind.AGENCY, found.agency, "") if found.agency else Part(Kind.NOBODY, found.outlet or "", "")
    return [Part(Kind.NAME, found.person, parting, found.role), house]


def _is_less(name: str, parting: str, before: list[Part]) -> bool:
    """Whether what looks like a name, and is not the first of the line, is more likely a place or an outlet."""
    named = next(part for part in before if part.kind is Kind.NAME)
    first, is_loud = named.value, named.is_loud or named.value.isupper()
    if parting in _MARKS and name.partition(" ")[0].lower() in words_of.PLACE_STARTS:
        return True
    if name.isupper() and not is_loud and len(name.split()) > 1 and parting != "and":
        return any(len(word) < 4 and not _INITIAL.fullmatch(word) for word in name.split())
    return " " not in name and not has_han(name) and (parting != "and" or " " in first)


def _beside_name(piece: str, parting: str, before: list[Part]) -> Part:
    """A piece in brackets after a name, or after a word such as `in`: a role, the name's other script, or nothing."""
    last = before[-1] if before else None
    if parting == "in" and last is not None and last.kind is Kind.NAME:
        if has_hangul(last.value) and not has_hangul(piece) and (name := person_name(piece)) is not None:
            return Part(Kind.NAME, name, "script")
        if is_role(piece):
            return Part(Kind.ROLE, piece, parting)
    return Part(Kind.NOBODY, piece, parting)


def _korean(piece: str, parting: str, before: list[Part]) -> list[Part]:
    name, role = read_korean(piece)
    if name is None:
        if role is not None and before and before[-1].kind is Kind.NAME:
            return [Part(Kind.ROLE, piece, parting)]
        nobody = role or is_outlet(piece) or piece in words_of.KOREAN_PLACES or parting in _MARKS
        nobody = nobody or piece.startswith("외")
        return [Part(Kind.NOBODY if nobody else Kind.UNKNOWN, piece, parting)]
    if parting == "in" and before and before[-1].kind is Kind.NAME and not has_hangul(before[-1].value):
        return [Part(Kind.NAME, name, "script")]
    return [Part(Kind.NAME, name, parting, role)]


def _is_button(folded: str) -> bool:
    return " " in folded and folded.partition(" ")[0] in words_of.BUTTON_STARTS


def _is_suffix(piece: str) -> bool:
    return piece.lower() in words_of.SUFFIXES
