"""Whether a text is the name of a writer: in full, or a pen name."""

import re

from heraldparse.bylines import Byline, parse_byline
from heraldparse.bylines.agencies import agency_name
from heraldparse.bylines.eastern import has_han, is_surnamed, surnamed_names
from heraldparse.bylines.outlets import is_outlet, is_role, is_role_noun
from heraldparse.bylines.people import person_name
from heraldparse.bylines.words import JAPANESE_SURNAMES
from heraldparse.head.titles import compact, is_house
from heraldparse.head.words import EDGES, NO_NAMES, NOBODY, SECTION_WORDS
from heraldparse.labels import SECTIONS
from heraldparse.models import Author

_NO_SECOND = frozenset({"zu", "zum", "zur", "of", "in", "op", "und"})
"""Small words after which the second word of a noun stands, though names have them, too: `Ways of Rain`."""
_NO_FIRST = frozenset({"von", "by", "par", "por", "door", "av"})
"""By-words before what is no person: `Von Deutscher Ruderbund`."""
_PEN_NAME = re.compile(r"[^\W\d_][\w.'’-]{1,28}\w")
_AND = re.compile(r" (?:&|and|und|et|y|e|og|och|en) |, ")
_MOST_OF_A_HOUSE = 4
_LONGEST_IN_HAN = 12


def is_full_name(name: str, houses: frozenset[str]) -> bool:
    """Whether a text is a name with a first name and a surname, and nothing else.

    Example:
        >>> [is_full_name(name, frozenset()) for name in ("Jane van der Doe", "Jane", "Read More")]
        [True, False, False]
    """
    words = name.split()
    if len(words) == 1 and is_surnamed(name):
        return not is_house(name, houses)
    if not 2 <= len(words) <= 4 or person_name(name) != name or is_house(name, houses):
        return False
    if has_han(words[0]) and not (is_surnamed("".join(words)) or surnamed_names(name) or words[0] in JAPANESE_SURNAMES):
        return False
    if is_role_noun(words[0].lower()) or words[1] in _NO_SECOND or words[0].lower() in _NO_FIRST:
        return False
    folded = name.lower().split()
    is_section = name.casefold() in SECTIONS or not SECTION_WORDS.isdisjoint(folded)
    return NO_NAMES.isdisjoint(folded) and not is_section and not name.islower()


def is_pen_name(name: str, houses: frozenset[str]) -> bool:
    """Whether a single word can be what a writer goes by.

    Example:
        >>> [is_pen_name(name, frozenset()) for name in ("jane", "Admin", "dpa")]
        [True, False, False]
    """
    if _PEN_NAME.fullmatch(name) is None or _is_nobody(name) or is_house(name, houses):
        return False
    if len(name) > _LONGEST_IN_HAN and has_han(name):
        return False
    return not is_outlet(name) and not is_role(name) and agency_name(name) is None


def names_in(text: str, houses: frozenset[str], said: Byline | None = None) -> tuple[Author, ...]:
    """The people in a text that is known to name writers: pen names and first names count there.

    `said` is what the text says as a byline, where that is known.

    Example:
        >>> [author.name for author in names_in("Maria & Katerina", frozenset())]
        ['Maria', 'Katerina']
    """
    byline = parse_byline(text) if said is None else said
    people = tuple(
        author for author in byline.authors if not is_house(author.name, houses) and not _is_nobody(author.name)
    )
    if people or byline.authors or byline.agency:
        return people
    name = text.strip(EDGES)
    parts = [part.strip() for part in _AND.split(name)]
    if len(parts) == 2 and all(" " not in part and person_name(part) == part for part in parts):
        return tuple(Author(name=part) for part in parts)
    return (Author(name=name),) if is_pen_name(name, houses) else ()


def before_house(text: str, houses: frozenset[str]) -> str:
    """A text without the name of the site right behind a name of some words: `Jane Doe Rain Herald`.

    Example:
        >>> before_house("By Jane Doe Rain Herald", frozenset({"rainherald"}))
        'By Jane Doe'
    """
    words = text.split(" ")
    for count in range(2, min(_MOST_OF_A_HOUSE, len(words) - 2) + 1):
        if words[-count - 1][-1:].isalpha() and compact(" ".join(words[-count:])) in houses:
            return " ".join(words[:-count])
    return text


def _is_nobody(name: str) -> bool:
    """Whether a name is the word of a button or of a section."""
    folded = name.lower()
    return folded in NOBODY or folded in SECTION_WORDS or folded in SECTIONS
