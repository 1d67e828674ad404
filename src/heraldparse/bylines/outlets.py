"""What stands in the place of a name, or beside one: outlets, desks and titles."""

import re

from heraldparse.bylines import words as words_of

_LONGEST = 60
_MOST_WORDS = 8
_EDGES = words_of.SIDES + "."
_DOMAIN = re.compile(r"[\w-]{2,}\.(?:[a-z]{2,}|[A-Z]{2,})")
_SPELT_SURNAMES = frozenset(" ".join(words_of.KOREAN_SURNAMES.values()).split())


def is_outlet(text: str) -> bool:
    """True where the text names a paper, a desk, a company or nobody in particular.

    Example:
        >>> is_outlet("The Korea Herald"), is_outlet("Politics Desk"), is_outlet("Jane Doe")
        (True, True, False)
    """
    words = text.strip(_EDGES).split()
    if not words or any(map(_DOMAIN.fullmatch, words)) or ends_like_outlet(text):
        return True
    first = words[0].lower()
    if first in words_of.OUTLET_STARTS:
        return len(words) <= _MOST_WORDS
    articled = len(words) == 2 and first in {"le", "la"}
    return articled or (len(words) > 1 and _opens_with_acronym(words))


def ends_like_outlet(text: str) -> bool:
    """True where the last word alone shows that the text names an outlet or a desk.

    Example:
        >>> ends_like_outlet("The Korea Herald"), ends_like_outlet("The time the bell rang")
        (True, False)
    """
    words = text.lower().strip(_EDGES).split()
    last = words[-1].rstrip("0123456789") if words else ""
    if " ".join(words) in words_of.DESKS or (not text.isascii() and last.endswith(words_of.CJK_OUTLET_ENDS)):
        return True
    if last == "post":
        return len(words) > 2 or words[0] in words_of.PLACES
    return last in words_of.OUTLET_ENDS or last.endswith(words_of.OUTLET_ENDINGS)


def is_role(text: str) -> bool:
    """True where the text is a title such as is printed beside a name.

    Example:
        >>> is_role("Political Editor"), is_role("Head of Research"), is_role("Jane Doe")
        (True, True, False)
    """
    words = text.lower().strip(_EDGES).split()
    return bool(words) and len(text) <= _LONGEST and (is_role_noun(words[-1]) or words[0] in words_of.ROLE_STARTS)


def is_role_noun(folded: str) -> bool:
    """True where a word in small letters is the last one of a title.

    Example:
        >>> is_role_noun("redakteurin"), is_role_noun("jane")
        (True, False)
    """
    word = folded.strip(_EDGES)
    return word in words_of.ROLE_NOUNS or word.endswith(words_of.ROLE_ENDINGS)


def _opens_with_acronym(words: list[str]) -> bool:
    first = words[0]
    if not 3 <= len(first) <= 5 or not first.isupper() or not first.isalpha():
        return False
    mixed = len(first) == 3 and not " ".join(words).isupper() and first.lower() not in _SPELT_SURNAMES
    return mixed or (first[0] < "\u0250" and words_of.VOWELS.isdisjoint(first))
