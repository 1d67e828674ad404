"""Who made a picture, without a label, at the end of the text under it."""

import re

from heraldparse.captions import words
from heraldparse.captions.brackets import credit_in_brackets
from heraldparse.captions.credits import (
    LONGEST,
    count_words,
    fold,
    is_acronym,
    is_bare_credit,
    is_name_like,
    is_source,
)
from heraldparse.captions.openings import ends_in_pointing_word

_SENTENCE_END = re.compile(
    r"(?<=[^\W\d_]{2}[.!?…])[\"”»“’')\]]{0,2}\s?|(?<=[)\]\"”»’][.!?…])\s?|(?<=\d[.!?…])\s|(?<=[)\]])(?=[A-Z])"
    r"|[.!?…][\"”»“’')\]]\s?|[。！？]\s?|\n"
)
_SEPARATOR = re.compile(r"\s?(?://|\s[/|–—•·]|\s-(?=\s)|\||/(?=\s?[^\W\d_]))\s?")
_RUN_ON = re.compile(
    r"(?:(?<=[\s.!?\"”)])|(?<=[a-z]))"
    r"(?:AP Photo/|AP Foto/|AFP PHOTO|REUTERS/|EPA/|EPA-EFE/|AFP/|@\w{2,30} via )[^\n]{0,100}$"
    r"|(?:\s|(?<=[a-z]))(?:(?:AFP|Anadolu|Corbis|NurPhoto|LightRocket|Bloomberg|WireImage|FilmMagic) via )?"
    r"(?:Getty Images(?:/[\w ]{3,20})?|GettyImages|iStockphoto|iStock|Shutterstock|Adobe Stock|The Associated Press)$"
    r"|(?<=[a-z])(?:Reuters|Associated Press|Yonhap)$"
)
_RUN_ON_ENDS = (
    "Getty Images", "GettyImages", "iStockphoto", "iStock", "Shutterstock", "Adobe Stock", "Reuters",
    "Associated Press", "Yonhap",
)  # fmt: skip
_RUN_ON_SIGNS = ("AP Photo/", "AP Foto/", "AFP PHOTO", "REUTERS/", "EPA", "AFP/", " via ", "Getty Images/")
"""What each of them holds: a quick look before the pattern."""
_EQUALS = re.compile(r"[=＝]([^=＝\n]{1,40})$")
_CAPITALS = re.compile(
    r"[.!?…]\s?((?:[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,20}\s){1,3}[A-ZÀ-Þ][A-ZÀ-Þ'’-]{1,20}(?:\s« [A-ZÀ-Þ ’']{2,30} »)?)$"
)
_PERSON = re.compile(r"[.!?…]\s?((?:[A-ZÀ-Þ][^\W\d_.'’-]{0,20}[.'’-]?\s){1,3}[A-ZÀ-Þ][^\W\d_'’-]{1,20})\s$")
_SPARE = 40
"""So far before the longest credit the full stop before it is looked for."""


def split_after_equals(text: str) -> tuple[str, str] | None:
    """Japanese and Korean papers put the source after an equals sign.

    Example:
        >>> split_after_equals("川の水位が上がった＝共同")
        ('川の水位が上がった', '共同')
    """
    match = _EQUALS.search(text)
    if match is None:
        return None
    name = fold(match.group(1)).strip(" 。.")
    if "、" in name:
        return None
    known = is_source(name) or name.endswith((*words.MAKER_ENDINGS, "提供", "제공"))
    return (text[: match.start()], match.group(1).strip(" 。")) if known else None


def split_after_sentence(text: str) -> tuple[str, str] | None:
    """A fragment after the last full stop, or on the last line, that names a source.

    Example:
        >>> split_after_sentence("Rivers run high. Jane Doe / Reuters")
        ('Rivers run high. ', 'Jane Doe / Reuters')
    """
    for match in list(_SENTENCE_END.finditer(text, max(0, len(text) - LONGEST - _SPARE)))[-3:][::-1]:
        rest = text[match.end() :].strip()
        if not rest or rest[0] in "([（" or not is_name_like(rest):
            continue
        joined = "/" in rest and count_words(rest)[1] <= 8
        if joined or is_bare_credit(rest) or (is_acronym(rest) and count_words(text)[0] > 1):
            return text[: match.end()], rest
    return None


def split_bracketed(text: str) -> tuple[str, str] | None:
    """A bracket at the end, with the person whose name stands between it and the last full stop.

    Example:
        >>> split_bracketed("Rivers run high. Jane Doe (Yonhap)")
        ('Rivers run high. ', 'Jane Doe (Yonhap)')
    """
    parts = credit_in_brackets(text)
    if parts is None or not is_source(parts[1]):
        return parts
    person = _PERSON.search(parts[0], max(0, len(parts[0]) - LONGEST))
    return parts if person is None else (text[: person.start(1)], text[person.start(1) :])


def split_in_capitals(text: str) -> tuple[str, str] | None:
    """A name in capitals after the last full stop of a caption that is not set in them.

    Example:
        >>> split_in_capitals("Rivers run high. JANE DOE")
        ('Rivers run high. ', 'JANE DOE')
    """
    match = _CAPITALS.search(text, max(0, len(text) - LONGEST))
    if match is None or match[1].split()[0].casefold() in words.JOINING_WORDS:
        return None
    return (text[: match.start(1)], match[1]) if any(map(str.islower, text[: match.start()])) else None


def split_run_on(text: str) -> tuple[str, str] | None:
    """A source that runs on from the caption without a mark and cannot be mistaken, such as `AP Photo/Jane Doe`.

    Example:
        >>> split_run_on("Rivers run high AP Photo/Jane Doe")
        ('Rivers run high ', 'AP Photo/Jane Doe')
    """
    may_run_on = text.endswith(_RUN_ON_ENDS) or any(sign in text for sign in _RUN_ON_SIGNS)
    match = _RUN_ON.search(text) if may_run_on else None
    if match is None or not is_name_like(match.group().strip()):
        return None
    if match.group()[0] == " " and ends_in_pointing_word(text[: match.start()]):
        return None
    return text[: match.start()], match.group()


def split_after_separator(text: str) -> tuple[str, str] | None:
    """A source after a slash, bar or dash; a person only after the one spaced slash of a sentence.

    Example:
        >>> split_after_separator("Rivers run high | Reuters")
        ('Rivers run high', 'Reuters')
    """
    for match in _SEPARATOR.finditer(text):
        before, rest = text[: match.start()], text[match.end() :]
        if match.group() == "/" and before[-1:].isalpha() and before.split()[-1][0].isupper():
            continue
        if is_bare_credit(rest):
            return before, rest
    before, slash, rest = text.partition(" / ")
    named = slash and "/" not in rest and rest.istitle() and rest[-1] != "." and 2 <= len(rest.split()) <= 3
    return (before, rest) if named and is_name_like(rest) and count_words(before)[0] >= 2 else None
