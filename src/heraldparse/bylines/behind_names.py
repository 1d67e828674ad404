"""What stands behind a name without a mark between them: an agency, an outlet, or a title at an agency."""

import re
from typing import NamedTuple

from heraldparse.bylines.agencies import agency_name
from heraldparse.bylines.outlets import ends_like_outlet, is_role, is_role_noun
from heraldparse.bylines.people import person_name

_MOST_WORDS = 8
_MOST_BEHIND = 3
_MOST_OF_A_NAME = 4
_ACRONYM = re.compile(r"[A-Z]{2,4} ")


class Behind(NamedTuple):
    """A name and what stands behind it: an agency, perhaps with a title, or an outlet."""

    person: str
    agency: str | None = None
    outlet: str | None = None
    role: str | None = None


def split_behind(piece: str) -> Behind | None:
    """A name parted from the agency that follows it, as on the pages of wire stories, or from an outlet.

    An outlet is told by a few capitals: `BBC News`. None where the piece is anything else.

    Example:
        >>> split_behind("Jane Doe Associated Press").agency, split_behind("Jane Doe BBC News").outlet
        ('AP', 'BBC News')
        >>> split_behind("JANE DOE AP Sports Writer")
        Behind(person='Jane Doe', agency='AP', outlet=None, role='Sports Writer')
    """
    words = piece.split()
    for count in range(_MOST_BEHIND, 0, -1):
        if not 1 < len(words) - count <= _MOST_WORDS or words[-1].islower():
            continue
        house = " ".join(words[-count:])
        agency = agency_name(house)
        is_house = count > 1 and _ACRONYM.match(house) and not piece.isupper() and ends_like_outlet(house)
        person = person_name(" ".join(words[:-count])) if agency or is_house else None
        if person:
            return Behind(person, agency) if agency else Behind(person, outlet=house)
    return _split_titled(words) if len(words) > _MOST_BEHIND and is_role_noun(words[-1].lower()) else None


def _split_titled(words: list[str]) -> Behind | None:
    """A name parted from the agency and the title behind it."""
    for start in range(2, min(len(words) - 1, _MOST_OF_A_NAME + 1)):
        for end in range(start + 1, min(len(words), start + _MOST_BEHIND)):
            agency, role = agency_name(" ".join(words[start:end])), " ".join(words[end:])
            person = person_name(" ".join(words[:start])) if agency and is_role(role) else None
            if person:
                return Behind(person, agency, role=role)
    return None
