"""Text to a person's name: what looks like one, and what is a title, an outlet or a desk instead."""

import re
import unicodedata

from heraldparse.bylines import words as words_of
from heraldparse.bylines.eastern import has_han, has_hangul, read_han, read_korean
from heraldparse.bylines.outlets import is_outlet, is_role_noun
from heraldparse.surrogates import without_halves

_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")
_MARKS = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10))
_INVISIBLE: dict[int, str | None] = {
    **_CONTROLS,
    **dict.fromkeys((0xAD, 0x61C, 0x180E, 0xFEFF, *_MARKS, *range(0xE0000, 0xE0080))),
}
_SELECTOR = re.compile("[\ufe00-\ufe0f]")
"""The only invisible characters that count as printable."""

_LONGEST = 60
_MOST_WORDS = 8
_MOST_PROPER = 5
_WORD = re.compile(r"[^\W\d_]+(?:[-'’‑.][^\W\d_]+)*\.?")
_PREFIXED = re.compile(r"(?:d|l|al|el|ad|an|ar|as|ash|at|o)['’-](?=[^\W\d_])")
_QUOTED = re.compile(r'(?<=\w) ["“„«‘]([^"“”„«»‘’]{2,25})["”“»’] (?=\w)')
"""A name that somebody goes by, between the first name and the surname."""
_LETTERS = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"[^\W\d_][a-zà-ÿ]{5,30}[A-ZÀ-Þ]")
_CAPITALS = re.compile(r"\b(Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)(?=[^\W\d_a-zß-ÿ]{2,30}\b)")
"""What stays small before a surname in capitals: `McNEIL`, `DeVRIES`."""
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")


def visible(text: str) -> str:
    r"""The text as a reader sees it: without direction marks and characters of no width, white space collapsed.

    Example:
        >>> visible("\u200eKim\u00a0 Arin\u200b ")
        'Kim Arin'
    """
    if not text.isascii():
        is_plain = text.isprintable() and not _SELECTOR.search(text)
        text = unicodedata.normalize("NFC", text if is_plain else text.translate(_INVISIBLE))
        text = text if is_plain else without_halves(text)
    elif not text.isprintable():
        text = text.translate(_CONTROLS)
    return " ".join(text.split())


def split_role(text: str) -> tuple[str, str | None]:
    """A name and the title that follows it without a comma; the title is None where there is none.

    Example:
        >>> split_role("Jane Doe Senior Staff Writer")
        ('Jane Doe', 'Senior Staff Writer')
    """
    words = text.split()
    first = next((index for index in range(2, len(words)) if _opens_role(words, index)), None)
    if first is None:
        return text, None
    cut = first
    while cut and words[cut - 1].lower() in words_of.ROLE_QUALIFIERS:
        cut -= 1
    name = words[:cut]
    loud = sum(len(word) > 2 and word.isupper() for word in name)
    shouted = any(len(word) > 1 and word.isupper() and "." not in word for word in name) and not text.isupper()
    shouted = shouted and (loud < len(name) or not _is_spelt_loud(name))
    plain = len(name) > 2 and cut == len(words) - 1 and not any(_is_minor(word) for word in name)
    if not 2 <= len(name) <= 4 or shouted or plain:
        return "", text
    return " ".join(name), " ".join(words[cut:])


def _is_spelt_loud(name: list[str]) -> bool:
    """Whether words in capitals can be those of a name: each has a vowel, and none is as short as an acronym."""
    return all(len(word) > 3 and not words_of.VOWELS.isdisjoint(word) for word in name)


def person_name(text: str) -> str | None:
    """The name, where the text looks like that of one person; None otherwise.

    It stays as printed, but for degrees after it, which go, and for a name all in capitals, which gets small letters.
    One word in small letters counts as a pen name from five letters on, two from six.

    Args:
        text: what stands between the separators of a byline.

    Returns:
        The name, or None. Never raises for a `str`.

    Example:
        >>> person_name("JANE VAN DER DOE"), person_name("Kim So-hyun"), person_name("the bell rang")
        ('Jane van der Doe', 'Kim So-hyun', None)
    """
    if len(text) > _LONGEST:
        return None
    if has_hangul(text):
        return read_korean(text)[0]
    if has_han(text):
        return read_han(text)
    quoted = _QUOTED.search(text) if " " in text and not text.isupper() else None
    if quoted is None:
        return _spelt_name(text)
    return text if _spelt_name(text.replace(quoted[0], " ")) == text.replace(quoted[0], " ") else None


def _spelt_name(text: str) -> str | None:
    """The name in a text of letters."""
    words = _without_degrees(text.strip(words_of.SIDES).split())
    words = [*words[:-1], _without_stop(words[-1])] if len(words) > 1 and words[-1].endswith(".") else words
    if len(words) in {4, 6} and words[: len(words) // 2] == words[len(words) // 2 :]:
        words = words[: len(words) // 2]
    if not 1 <= len(words) <= _MOST_WORDS or is_outlet(" ".join(words)):
        return None
    if text.islower():
        return _pen_name(words)
    if not _has_shape(words):
        return None
    if not all(map(_is_loud, words)):
        return " ".join(words)
    letters = sum(len(word) for word in words)
    name = " ".join(map(_in_small_letters, words)) if len(words) > 1 and letters > 4 else None
    return name[0].upper() + name[1:] if name else None


def _is_loud(word: str) -> bool:
    """Whether a word is in capitals, as far as names are: `McNEIL`, `VALENTINO-DeVRIES`, `Jr.`."""
    return word.isupper() or word.lower() in words_of.SUFFIXES or _CAPITALS.sub("", word).isupper()


def _without_stop(word: str) -> str:
    """The last word of a name without the full stop of a sentence."""
    bare = word[:-1]
    return word if "." in bare or len(bare) < 3 or word.lower() in words_of.SUFFIXES else bare


def name_key(name: str) -> str:
    """What two spellings of one name share: letters only, without accents, case and titles.

    Example:
        >>> name_key("Dr. José Núñez") == name_key("JOSE NUNEZ")
        True
    """
    words = [word for word in name.split() if word.lower() not in words_of.PREFIXES] or [name]
    letters = unicodedata.normalize("NFKD", "".join(words)).casefold()
    return unicodedata.normalize("NFC", "".join(filter(str.isalpha, letters))) or name


def is_house_address(address: str) -> bool:
    """True where an e-mail address is that of a newsroom, so that it belongs to nobody.

    Example:
        >>> is_house_address("khnews@example.org"), is_house_address("sophie@example.org")
        (True, False)
    """
    return address.partition("@")[0].lower().strip("._-0123456789") in words_of.HOUSE_LOCAL_PARTS


def _opens_role(words: list[str], index: int) -> bool:
    word = words[index]
    starts = index < len(words) - 1 and word[0].isupper() and word.lower() in words_of.ROLE_STARTS
    return starts or is_role_noun(word.lower())


def _is_minor(word: str) -> bool:
    return word in words_of.PARTICLES or word.endswith(".") or len(word) == 1


def _without_degrees(words: list[str]) -> list[str]:
    end = len(words)
    while end > 2 and words[end - 1].strip(",®").lower() in words_of.POST_NOMINALS:
        end -= 1
    return words[:end]


def _pen_name(words: list[str]) -> str | None:
    known = any(word in words_of.LOWER_NO_NAMES or word in words_of.PARTICLES for word in words)
    if known or not all(_WORD.fullmatch(word) and "." not in word for word in words):
        return None
    if len(words) == 1:
        return words[0] if len(words[0]) > 4 and "-" not in words[0] else None
    return " ".join(words) if len(words) == 2 and min(map(len, words)) > 2 else None


def _has_shape(words: list[str]) -> bool:
    core = list(words)
    while len(core) > 1 and core[0].lower() in words_of.PREFIXES:
        core.pop(0)
    folded = [word.lower() for word in core]
    if folded[0] in words_of.FIRST_NO_NAMES or folded[0] in words_of.INNER_PARTICLES:
        return False
    if folded[0].endswith(("'s", "’s")):
        return False
    if not words_of.NO_NAME_WORDS.isdisjoint(folded) or (core[-1].islower() and folded[-1] not in words_of.SUFFIXES):
        return False
    if len(core) == 1 and (core[0].isupper() or folded[0] in words_of.PREFIXES or folded[0] in words_of.PLACES):
        return False
    if len(core) > 1 and (any(map(_GLUED.match, core)) or folded[0] in folded[2:]):
        return False
    proper = [word for word in core if not (word.islower() and word in words_of.PARTICLES)]
    spelt = any(len(word.strip(".")) > 1 for word in proper)
    return spelt and len(proper) <= _MOST_PROPER and all(map(_is_proper, proper))


def _is_proper(word: str) -> bool:
    bare = word if word.isascii() else "".join(char for char in word if not unicodedata.category(char).startswith("M"))
    if _WORD.fullmatch(bare) is None:
        return False
    if "." in bare[:-1] and not _INITIALS.match(bare):
        return False
    return not bare[0].islower() or _PREFIXED.match(bare) is not None


def _in_small_letters(word: str) -> str:
    folded = word.lower()
    if folded in words_of.SMALL_IN_CAPITALS:
        return folded
    if folded in words_of.SUFFIXES and folded[0] != "i":
        return word.capitalize()
    initials = len(word) < 4 and word[0] < "\u0250" and words_of.VOWELS.isdisjoint(word)
    if initials or folded in {"ii", "iii", "iv"} or _INITIALS.fullmatch(word):
        return word
    parts = _CAPITALS.split(word) if not word.isupper() else [word]
    named = "".join(_LETTERS.sub(lambda match: match[0].capitalize(), part) for part in parts)
    return "Mc" + named[2:].capitalize() if named.startswith("Mc") and len(named) > 4 else named
