"""Who made a picture, behind a label: `Rivers run high. Photo: Jane Doe`."""

import re

from heraldparse.captions import words
from heraldparse.captions.credits import LONGEST, PICTURE_WORD, count_words, names_source, picture_word
from heraldparse.captions.openings import LABEL, can_hold_label, ends_in_pointing_word, label_or_phrase

_EDGES = " \t\n|/–—-•·,、"
_BEFORE_CREDIT = ".!?…\"”»“’')]）］。！？\n|/–—-•·,;:"
_PICTURE_WORDS = tuple(words.PICTURE_WORDS)
_RUNS_ON = re.compile(r"[:：=＝,]$|by$|via$|courtesy|provided", re.IGNORECASE)
_SHORT_SOURCE = re.compile(r"(?:^|[.!?…)]\s)([A-Z]{2,5}\s)$")


def split_labelled(text: str) -> tuple[str, str] | None:
    """The text before the first label with nothing but names after it, and the text from there on; None without one.

    Example:
        >>> split_labelled("Rivers run high. Photo: Jane Doe"), split_labelled("Photo: the bridge that was built twice")
        (('Rivers run high. ', 'Photo: Jane Doe'), None)
    """
    for match in label_or_phrase().finditer(text) if can_hold_label(text) else ():
        firm = _begins_credit(text, match.start(), match.group())
        if firm is False and match.start() and not _RUNS_ON.search(match.group()):
            continue
        if firm is not None and _can_follow(text[match.end() :], firm=firm):
            start = match.start() if firm else _start_of_source(text, match.start())
            return text[:start], text[start:]
    folded = text.casefold()
    for match in PICTURE_WORD.finditer(text) if any(word in folded for word in _PICTURE_WORDS) else ():
        rest = text[match.end() :]
        opens = match.group()[0].isupper() or match.group()[-2] == "."
        firm = _begins_credit(text, match.start(), match.group()) if opens else None
        if firm is not None and (firm or not match.start()) and picture_word(text[match.start() :]):
            return text[: match.start()], rest
    return None


def _start_of_source(text: str, start: int) -> int:
    """Where a credit begins whose label follows the short form of a source: `MTI Fotó: Jane Doe`."""
    before = _SHORT_SOURCE.search(text, max(0, start - 12), start)
    return start if before is None else before.start(1)


def _begins_credit(text: str, start: int, label: str) -> bool | None:
    """Whether a label here certainly opens a credit (True), perhaps (False), or is part of a sentence (None)."""
    before = text[:start].rstrip(" ")
    if not before:
        return False
    if max(map(before.rfind, "([（")) > max(map(before.rfind, ")]）")):
        return None
    if before[-1] == "-" and len(before) == start:
        return None
    if before[-1] in _BEFORE_CREDIT or label[0] in "©ⓒⒸ(（":
        return True
    if len(before) < start:
        return None if label[0].islower() or ends_in_pointing_word(before) else False
    return True if label[0].isupper() and label[1:2].islower() else None


def _can_follow(text: str, *, firm: bool) -> bool:
    """Whether the text after a label names somebody; after a firm label some words in small letters may be among it."""
    rest = LABEL.sub(" ", text[: 2 * LONGEST]).strip(_EDGES)
    small, total = count_words(rest) if len(rest) <= LONGEST else (0, 0)
    if not total:
        return False
    if not any(char.isupper() or char.islower() for char in rest):
        return total <= 6 and len(rest) <= 40
    if small <= 1 and (not small or names_source(rest)):
        return True
    return firm and small <= 4 and small * 2 <= total + 2 and ". " not in rest
