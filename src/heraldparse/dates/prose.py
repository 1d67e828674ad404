"""Whether the words beside the dates of a line are a sentence, or what heads of stories have there."""

import re

from heraldparse.dates import words as date_words
from heraldparse.dates.tokens import EAST, LABELS, SEPARATORS, any_of, fold

_SENTENCE = re.compile(rf"[a-z]{{3}}[.!?]”?\s+\S|[a-z]{{4}}[.!]$|[!?]$|[가-힣]{{2}}[다요]\.?$|。|[{EAST}]{{16}}")
_BYLINE = frozenset(map(fold, date_words.BYLINE.split()))
_SMALL = frozenset(map(fold, date_words.SMALL.split())) | _BYLINE
_SENT = frozenset(map(fold, date_words.SENT.split())) | {
    word for word, meaning in LABELS.items() if meaning == "published"
}
_WITHIN = frozenset(map(fold, date_words.WITHIN.split()))
_TOPICS = re.compile(
    rf"(?<![:*/])\b(?:{any_of(date_words.TOPICS.replace(' ', '_').replace(',', ' ').split())}): ?", re.IGNORECASE
)
"""A label before topics; in `Autor:in:` it is the ending of a word."""
_HAN = re.compile("^[^a-zA-Z가-힣]*[\u3400-\u9fff]")
_MOST, _MOST_EASTERN = 6, 12
"""So many words beside a date make a sentence; Chinese has blanks between the parts of a head, not between words."""
_BUTTONS = tuple(map(fold, date_words.BUTTONS.split(",")))


def is_prose(rest: str, *, labelled: bool, opening: bool) -> bool:
    """Whether the words beside the dates are a sentence, and no byline, section or reading time.

    `opening` is for a line that begins with `On` and the date, as sentences do.

    Example:
        >>> is_prose("Jane Doe | in Sports", labelled=False, opening=False)
        False
        >>> is_prose("They met in", labelled=False, opening=False)
        True
    """
    rest = without_topics(rest)
    words = [word for word in _without_buttons(rest).split() if "@" not in word]
    if len(rest) > 120 or len(words) > 14 or _SENTENCE.search(rest):
        return True
    folded = [fold(word.strip(SEPARATORS)) for word in words]
    plain = sum(
        word[0].islower() and small not in _SMALL and not (small in _WITHIN and _names_section(folded[:at]))
        for at, (word, small) in enumerate(zip(words, folded, strict=True))
    )
    if labelled:
        return plain > 3
    if _BYLINE.intersection(folded[:1] + folded[-1:]) or (_BYLINE.intersection(folded[1:2]) and folded[0] in _SENT):
        return plain > 2
    return bool(words) and (opening or plain > 0 or len(words) > (_MOST_EASTERN if _HAN.search(rest) else _MOST))


def _names_section(before: list[str]) -> bool:
    """Whether `in` begins the name of a section: after a date, or after what was done (`Posted in Sports`)."""
    return before[-1:] == [""] or (len(before) == 1 and before[0] in _SENT)


def without_topics(rest: str) -> str:
    """The words without topics at their end.

    Example:
        >>> without_topics("By Jane Doe | Tags: Rain, Snow"), without_topics("Tags: Rain")
        ('By Jane Doe', 'Tags: Rain')
    """
    label = _TOPICS.search(rest) if ":" in rest else None
    return rest[: label.start()].rstrip(SEPARATORS) if label and label.start() else rest


def _without_buttons(rest: str) -> str:
    """The words without those of a button at their end: `Leave a comment`."""
    folded = fold(rest)
    button = next((button for button in _BUTTONS if folded.endswith(button)), None) if len(rest) < 200 else None
    return rest[: -len(button)] if button and len(folded) == len(rest) else rest
