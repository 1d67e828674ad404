"""The text under a picture, parted into caption and credit. Knows no mark-up."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from heraldparse.captions import words
from heraldparse.captions.brackets import CLOSERS, credit_in_brackets, opening_bracket
from heraldparse.captions.credits import (
    LONGEST,
    count_words,
    credit_parts,
    fold,
    is_acronym,
    is_bare_credit,
    is_credit,
    is_labelled,
    is_name_like,
    is_source,
    names_source,
    picture_word,
    strip_credit_label,
)
from heraldparse.captions.doubling import undouble
from heraldparse.captions.edges import trim_edges
from heraldparse.captions.openings import LABEL, can_hold_label, label_or_phrase
from heraldparse.captions.taken import split_taken

__all__ = ["Caption", "is_credit", "reads_as_caption", "split_caption", "strip_credit_label", "undouble"]

_TAIL = 2 * LONGEST
_LONGEST_LINE = 600
_EDGES = " \t\n|/–—-•·,、"
_BEFORE_CREDIT = ".!?…\"”»“’')]）］。！？\n|/–—-•·,;:"
_PICTURE_WORD = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(words.PICTURE_WORDS)))})\s(?=[^\W\d_])", re.IGNORECASE)
_PICTURE_WORDS = tuple(words.PICTURE_WORDS)
_CAPTION_LABEL = re.compile(rf"\s?(?:{'|'.join(words.CAPTION_LABELS)})\s?:\s", re.IGNORECASE)
_CAPTION_MARK = re.compile(r"\b(?:image|media|photo|video) caption(?:[,:]\s?|\s|(?=[A-Z]))", re.IGNORECASE)
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
_RUNS_ON = re.compile(r"[:：=＝,]$|by$|via$|courtesy|provided", re.IGNORECASE)
_TOLD = re.compile(r"[^\W\d_]{3}[.!?][\"”»’)]?\s?[|–—]")
"""The end of a sentence before a mark."""
_SHORT_SOURCE = re.compile(r"(?:^|[.!?…)]\s)([A-Z]{2,5}\s)$")
_CAPITALS = re.compile(
    r"[.!?…]\s?((?:[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,20}\s){1,3}[A-ZÀ-Þ][A-ZÀ-Þ'’-]{1,20}(?:\s« [A-ZÀ-Þ ’']{2,30} »)?)$"
)
_PERSON = re.compile(r"[.!?…]\s?((?:[A-ZÀ-Þ][^\W\d_.'’-]{0,20}[.'’-]?\s){1,3}[A-ZÀ-Þ][^\W\d_'’-]{1,20})\s$")
_LONGEST_NAME = 14
_SPARE = 40
"""So far before the longest credit the full stop before it is looked for."""
_HANDLE = re.compile(r"[a-z_][\w.-]{1,30}\s?(?:/{1,2}|\|)\s?")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s?$")


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands under a picture.

    Example:
        >>> Caption(caption=None, credit="Yonhap").credit
        'Yonhap'
    """

    caption: str | None
    """What the picture shows; None where only a credit is printed."""
    credit: str | None
    """Who made or lent the picture, without brackets and label; None where nobody is named."""


_Parts = tuple[str, str]
"""Caption and credit as printed, the one or the other perhaps empty."""


def split_caption(text: str) -> Caption:
    """The caption and the credit that stand together under a picture; any text is taken.

    A text that repeats itself is read once. Where it is in doubt whether a text names the source, it is caption.

    Example:
        >>> split_caption("Rivers run high (Yonhap) Rivers run high (Yonhap)")
        Caption(caption='Rivers run high', credit='Yonhap')
        >>> split_caption("Hochwasser am Rhein. Foto: Max Muster/dpa")
        Caption(caption='Hochwasser am Rhein.', credit='Max Muster/dpa')
        >>> split_caption("Parasite (South Korea)")
        Caption(caption='Parasite (South Korea)', credit=None)
    """
    printed = trim_edges(_undoubled_lines(text)).strip(" |\n")
    label = _CAPTION_LABEL.match(printed)
    if label is not None:
        printed = printed[label.end() :]
    caption, credit = _part(printed)
    if credit and caption:
        caption, credit = _peel(caption, credit)
    caption = undouble(caption).strip("|/ ").removeprefix("- ")
    if credit and fold(caption[:30]).strip(": ") in words.COLON_LABELS:
        caption = ""
    credit = " ".join(strip_credit_label(credit).split())
    return Caption(caption if any(map(str.isalnum, caption)) else None, credit or None)


def reads_as_caption(text: str, *, last: bool = False) -> bool:
    """Whether a line that stands alone in a story without mark-up is a caption; `last` says that no line follows.

    A doubled line is one, and so is a line that ends in a credit in brackets. After a full stop a bracket that names
    nothing but an agency is the credit of the story and not of a picture.

    Example:
        >>> reads_as_caption("Rivers run high (Yonhap)"), reads_as_caption("Rivers run high, he said. (Yonhap)")
        (True, False)
    """
    line = text.strip(" \t\r\n|")
    if last or len(line) < 3 or len(line) > 2 * _LONGEST_LINE or line.startswith(("By ", "by ", "BY ")):
        return False
    once = undouble(line)
    if len(once) > _LONGEST_LINE or "@" in once[-60:]:
        return False
    if len(once) * 2 <= len(" ".join(line.split())):
        return True
    parts = credit_in_brackets(once)
    if parts is None:
        return False
    before = parts[0].rstrip(" \"”»“’'")
    return not (before.endswith((".", "!", "?", "…", "。")) and is_source(strip_credit_label(parts[1])))


def _undoubled_lines(text: str) -> str:
    """The text said once, with its line ends and otherwise single blanks."""
    printed = "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines())))
    return printed[: len(undouble(printed))]


def _part(text: str) -> _Parts:
    """Caption and credit by the first rule that finds a credit; the rules see no more than the end of a long text."""
    head, tail = text[:-_TAIL], text[-_TAIL:]
    for rule in _RULES if not head else _RULES[_WHOLE:]:
        parts = rule(tail)
        if parts is not None and any(map(str.isalnum, parts[1])):
            caption = head + parts[0]
            return " ".join(caption.rstrip(_EDGES).split()), parts[1].strip()
    return " ".join(text.split()), ""


def _peel(caption: str, credit: str) -> _Parts:
    """A second credit in brackets at the end of the caption leaves it; the longer of the two is the credit."""
    parts = credit_in_brackets(caption[-_TAIL:])
    if parts is None or not (is_labelled(parts[1]) or names_source(parts[1])):
        return caption, credit
    longer = max(parts[1], credit, key=lambda text: len(strip_credit_label(text)))
    return (caption[:-_TAIL] + parts[0]).rstrip(_EDGES), longer


def _captioned(text: str) -> _Parts | None:
    """`Image source, Getty Images Image caption, Rivers run high`: the caption has a label of its own."""
    match = _CAPTION_MARK.search(text) if "caption" in text.casefold() else None
    if match is None:
        return None
    credit = text[: match.start()].strip()
    return (text[match.end() :], credit) if not credit or is_labelled(credit) or is_bare_credit(credit) else None


def _only_credit(text: str) -> _Parts | None:
    """The whole text is a credit: a bracket, the name of a source, or names joined with one."""
    if text[:1] in CLOSERS.values():
        opened = opening_bracket(text.rstrip(" ."))
        return ("", text.rstrip(" .")[1:-1]) if opened == 0 and is_credit(text.rstrip(" .")[1:-1]) else None
    has_label = len(text) > LONGEST or (can_hold_label(text) and LABEL.search(text) is not None)
    folded = "" if has_label or _is_told(text) else fold(text)
    handle = _HANDLE.match(text)
    if folded and handle is not None and is_source(text[handle.end() :]):
        return "", text
    if not folded or not (is_source(folded) or is_bare_credit(text)):
        return None
    bare = folded.partition(" (")[0]
    joined = any(joint in bare for joint in ("/", "|", " via ")) and any(map(is_source, credit_parts(text)))
    made = folded in words.HOW_WORDS or folded.endswith((*words.MAKER_ENDINGS, "제공", "提供"))
    return ("", text) if joined or made or is_source(folded) else None


def _is_told(text: str) -> bool:
    """Whether something is told before the source: a sentence, or words of a script without capitals and no names."""
    if _TOLD.search(text) or (text.endswith(" nuotr.") and "/" in text.partition(" / ")[2]):
        return True
    if text.isascii() or any(char.isupper() or char.islower() for char in text):
        return False
    return "＝" in text or any(len(part) > _LONGEST_NAME or part.count(" ") > 1 for part in credit_parts(text))


def _first_line(text: str) -> _Parts | None:
    """A credit on a line of its own above the caption."""
    first, _, rest = text.partition("\n")
    if not rest or not (is_source(first) or (is_labelled(first) and count_words(first)[0] == 0)):
        return None
    return rest, first


def _labelled(text: str) -> _Parts | None:
    """The first label with nothing but names after it, to the end of the text."""
    for match in label_or_phrase().finditer(text) if can_hold_label(text) else ():
        firm = _begins_credit(text, match.start(), match.group())
        if firm is False and match.start() and not _RUNS_ON.search(match.group()):
            continue
        if firm is not None and _can_follow(text[match.end() :], firm=firm):
            start = match.start() if firm else _start_of_source(text, match.start())
            return text[:start], text[start:]
    folded = text.casefold()
    for match in _PICTURE_WORD.finditer(text) if any(word in folded for word in _PICTURE_WORDS) else ():
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
        last = _LAST_WORD.search(before, max(0, len(before) - _SPARE))
        return None if label[0].islower() or (last and last.group(1).casefold() in words.POINTING_WORDS) else False
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


def _after_equals(text: str) -> _Parts | None:
    """Japanese and Korean papers put the source after an equals sign."""
    match = _EQUALS.search(text)
    if match is None:
        return None
    name = fold(match.group(1)).strip(" 。.")
    if "、" in name:
        return None
    known = is_source(name) or name.endswith((*words.MAKER_ENDINGS, "提供", "제공"))
    return (text[: match.start()], match.group(1).strip(" 。")) if known else None


def _after_sentence(text: str) -> _Parts | None:
    """A fragment after the last full stop, or on the last line, that names a source."""
    for match in list(_SENTENCE_END.finditer(text, max(0, len(text) - LONGEST - _SPARE)))[-3:][::-1]:
        rest = text[match.end() :].strip()
        if not rest or rest[0] in "([（" or not is_name_like(rest):
            continue
        joined = "/" in rest and count_words(rest)[1] <= 8
        if joined or is_bare_credit(rest) or (is_acronym(rest) and count_words(text)[0] > 1):
            return text[: match.end()], rest
    return None


def _bracketed(text: str) -> _Parts | None:
    """A bracket at the end, with the person whose name stands between it and the last full stop."""
    parts = credit_in_brackets(text)
    if parts is None or not is_source(parts[1]):
        return parts
    person = _PERSON.search(parts[0], max(0, len(parts[0]) - LONGEST))
    return parts if person is None else (text[: person.start(1)], text[person.start(1) :])


def _in_capitals(text: str) -> _Parts | None:
    """A name in capitals after the last full stop of a caption that is not set in them."""
    match = _CAPITALS.search(text, max(0, len(text) - LONGEST))
    if match is None or match[1].split()[0].casefold() in words.JOINING_WORDS:
        return None
    return (text[: match.start(1)], match[1]) if any(map(str.islower, text[: match.start()])) else None


def _run_on(text: str) -> _Parts | None:
    """A source that runs on from the caption without a mark and cannot be mistaken, such as `AP Photo/Jane Doe`."""
    may_run_on = text.endswith(_RUN_ON_ENDS) or any(sign in text for sign in _RUN_ON_SIGNS)
    match = _RUN_ON.search(text) if may_run_on else None
    if match is None or not is_name_like(match.group().strip()):
        return None
    last = _LAST_WORD.search(text, max(0, match.start() - 20), match.start())
    if last and match.group()[0] == " " and last.group(1).casefold() in words.POINTING_WORDS:
        return None
    return text[: match.start()], match.group()


def _after_separator(text: str) -> _Parts | None:
    """A source after a slash, bar or dash; a person only after the one spaced slash of a sentence."""
    for match in _SEPARATOR.finditer(text):
        before, rest = text[: match.start()], text[match.end() :]
        if match.group() == "/" and before[-1:].isalpha() and _LAST_WORD.search(before[-30:] + " ") is not None:
            last = before.split()[-1]
            if last[0].isupper():
                continue
        if is_bare_credit(rest):
            return before, rest
    before, slash, rest = text.partition(" / ")
    named = slash and "/" not in rest and rest.istitle() and rest[-1] != "." and 2 <= len(rest.split()) <= 3
    return (before, rest) if named and is_name_like(rest) and count_words(before)[0] >= 2 else None


_RULES: tuple[Callable[[str], _Parts | None], ...] = (
    _captioned, _only_credit, _first_line,
    _labelled, _bracketed, _after_equals, _after_sentence, split_taken, _in_capitals, _run_on, _after_separator,
)  # fmt: skip
_WHOLE = 3
"""So many of the rules look at the whole text."""
