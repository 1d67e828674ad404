"""The words, phrases and signs that a credit opens with."""

import re
from collections.abc import Iterable
from functools import cache

from heraldparse.bylines.alternatives import any_of
from heraldparse.captions import words

_BLANK = r"\s{0,2}"


def _one_of(phrases: Iterable[str]) -> str:
    """Phrases as alternatives; those that begin with a letter of another script are tried only where one stands."""
    latin = [phrase for phrase in phrases if phrase[0].isascii()]
    other = [phrase for phrase in phrases if not phrase[0].isascii()]
    both = [any_of(latin, _BLANK)] if latin else []
    return "|".join([*both, *([rf"(?=[^\x00-\x7f])(?:{any_of(other, _BLANK)})"] if other else [])])


MARK = r"(?:(?<!\w)(?:bilder|bild|fotos?|photos?|image)\s{0,2})?(?:©|ⓒ|Ⓒ|\([cC]\)|（[cCｃＣ]）)"
"""The sign of copyright, and how it is typed; perhaps with a word for picture before it."""

COLON_LABEL = rf"(?:{_one_of(words.COLON_LABELS)})\s{{0,2}}[:：=＝]"
SLASH_LABEL = (
    rf"(?:{_one_of(words.SLASH_LABELS)})\s?[/／|｜]|(?:photos?|picture|image)\s/(?=\s)|credits?\s?(?:\.\.\.|…)"
)
"""In English the slash has blanks around it: `AP Photo/Jane Doe` has no label."""
PHRASE_LABEL = rf"(?:{any_of(words.PHRASE_LABELS, _BLANK)})(?=\s)"
KEPT_PHRASE = rf"(?<!\w)(?:{any_of(words.KEPT_PHRASES, _BLANK)})(?=\s)"

_OPENING = r"(?:(?<!\w)|(?-i:(?=[A-ZÀ-Þ])))"
LABEL = re.compile(
    rf"{MARK}|{_OPENING}(?:{COLON_LABEL}|{SLASH_LABEL}|{PHRASE_LABEL}|(?:image|photo) (?:source|credit),)",
    re.IGNORECASE,
)
"""What opens a credit and is no part of it."""

_LABEL_STARTS = frozenset(
    phrase[:3].lower()
    for phrase in (
        *words.COLON_LABELS,
        *words.SLASH_LABELS,
        *words.PHRASE_LABELS,
        *words.KEPT_PHRASES,
        "(c)",
        "image",
        "photo",
        "bild",
        "foto",
    )
)
"""How labels and phrases begin: a look at three letters spares most texts the long patterns."""
_MARK_SIGNS = re.compile(r"[©ⓒⒸ／｜]|[(（][cCｃＣ]|[^\x00-\x7f]\s?[/|]")
_COLONS = re.compile("[:：=＝]")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s?$")
_LONGEST_WORD = 40


def _packed(phrases: Iterable[str]) -> tuple[str, ...]:
    """Phrases without their blanks, which may be lost between elements."""
    return tuple(sorted({"".join(phrase.casefold().split()) for phrase in phrases}))


_BEFORE_COLON = _packed(words.COLON_LABELS)
_OTHERS = (
    "photo /", "photos /", "picture /", "image /", "image source,", "photo source,", "image credit,", "photo credit,",
    "credit...", "credit…", "credits...", "credits…",
)  # fmt: skip
_ANYWHERE = _packed((*words.PHRASE_LABELS, *words.KEPT_PHRASES, *_OTHERS))


def opening_label(text: str) -> re.Match[str] | None:
    """The label, or the sign of copyright, that a text opens with.

    Example:
        >>> opening_label("Photo: Jane Doe")[0], opening_label("Jane Doe")
        ('Photo:', None)
    """
    return LABEL.match(text) if can_open(text) else None


@cache
def label_or_phrase() -> "re.Pattern[str]":
    """Labels, and phrases that stay in the credit; a long pattern, compiled where a picture has a text.

    Example:
        >>> label_or_phrase().search("Rivers run high. Photo: Jane Doe")[0]
        'Photo:'
    """
    return re.compile(rf"{LABEL.pattern}|{KEPT_PHRASE}", re.IGNORECASE)


def can_open(text: str) -> bool:
    """Whether the first letters of a text are those of a label.

    Example:
        >>> can_open("Photo: Jane Doe"), can_open("Jane Doe")
        (True, False)
    """
    start = text[:3].lower()
    return not start.isascii() or not _LABEL_STARTS.isdisjoint((start, start[:2]))


def can_hold_label(text: str) -> bool:
    """Whether a text holds the words of a label or a kept phrase, or a sign that stands in one.

    Example:
        >>> can_hold_label("Rivers run high. Photo: Jane Doe"), can_hold_label("Rivers run high")
        (True, False)
    """
    if _MARK_SIGNS.search(text) is not None:
        return True
    packed = "".join(text.casefold().split())
    if any(packed[: colon.start()].endswith(_BEFORE_COLON) for colon in _COLONS.finditer(packed)):
        return True
    return any(phrase in packed for phrase in _ANYWHERE)


def ends_in_pointing_word(text: str) -> bool:
    """Whether a text ends in a word that makes a label or a source behind it a part of the sentence.

    Example:
        >>> ends_in_pointing_word("The head of "), ends_in_pointing_word("Rivers run high")
        (True, False)
    """
    last = _LAST_WORD.search(text[-_LONGEST_WORD:])
    return last is not None and last[1].casefold() in words.POINTING_WORDS
