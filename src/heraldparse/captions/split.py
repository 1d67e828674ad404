"""The text under a picture, parted into caption and credit. Knows no mark-up."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from heraldparse.captions import words
from heraldparse.captions.brackets import CLOSERS, credit_in_brackets, opening_bracket
from heraldparse.captions.closing import (
    split_after_equals,
    split_after_sentence,
    split_after_separator,
    split_bracketed,
    split_in_capitals,
    split_run_on,
)
from heraldparse.captions.credits import (
    LONGEST,
    count_words,
    credit_parts,
    fold,
    is_bare_credit,
    is_credit,
    is_handle_at_source,
    is_labelled,
    is_source,
    names_source,
    strip_credit_label,
)
from heraldparse.captions.doubling import undouble
from heraldparse.captions.edges import trim_edges
from heraldparse.captions.labelled import split_labelled
from heraldparse.captions.openings import LABEL, can_hold_label
from heraldparse.captions.taken import split_taken

__all__ = ["Caption", "is_credit", "reads_as_caption", "split_caption", "strip_credit_label", "undouble"]

_TAIL = 2 * LONGEST
_LONGEST_LINE = 600
_EDGES = " \t\n|/–—-•·,、"
_CAPTION_LABEL = re.compile(rf"\s?(?:{'|'.join(words.CAPTION_LABELS)})\s?:\s", re.IGNORECASE)
_CAPTION_MARK = re.compile(r"\b(?:image|media|photo|video) caption(?:[,:]\s?|\s|(?=[A-Z]))", re.IGNORECASE)
_TOLD = re.compile(r"[^\W\d_]{3}[.!?][\"”»’)]?\s?[|–—]")
"""The end of a sentence before a mark."""
_LONGEST_NAME = 14
"""So many letters of a script without capitals may be names."""


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


def reads_as_caption(text: str) -> bool:
    """Whether a line that stands alone in a story without mark-up is a caption.

    A doubled line is one, and so is a line that ends in a credit in brackets. After a full stop a bracket that names
    nothing but an agency is the credit of the story and not of a picture.

    Example:
        >>> reads_as_caption("Rivers run high (Yonhap)"), reads_as_caption("Rivers run high, he said. (Yonhap)")
        (True, False)
    """
    line = text.strip(" \t\r\n|")
    if len(line) < 3 or len(line) > 2 * _LONGEST_LINE or line.startswith(("By ", "by ", "BY ")):
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


def _part(text: str) -> tuple[str, str]:
    """Caption and credit by the first rule that finds a credit; the rules see no more than the end of a long text."""
    head, tail = text[:-_TAIL], text[-_TAIL:]
    for rule in _RULES if not head else _RULES[_WHOLE:]:
        parts = rule(tail)
        if parts is not None and any(map(str.isalnum, parts[1])):
            caption = head + parts[0]
            return " ".join(caption.rstrip(_EDGES).split()), parts[1].strip()
    return " ".join(text.split()), ""


def _peel(caption: str, credit: str) -> tuple[str, str]:
    """A second credit in brackets at the end of the caption leaves it; the longer of the two is the credit."""
    parts = credit_in_brackets(caption[-_TAIL:])
    if parts is None or not (is_labelled(parts[1]) or names_source(parts[1])):
        return caption, credit
    longer = max(parts[1], credit, key=lambda text: len(strip_credit_label(text)))
    return (caption[:-_TAIL] + parts[0]).rstrip(_EDGES), longer


def _captioned(text: str) -> tuple[str, str] | None:
    """`Image source, Getty Images Image caption, Rivers run high`: the caption has a label of its own."""
    match = _CAPTION_MARK.search(text) if "caption" in text.casefold() else None
    if match is None:
        return None
    credit = text[: match.start()].strip()
    return (text[match.end() :], credit) if not credit or is_labelled(credit) or is_bare_credit(credit) else None


def _only_credit(text: str) -> tuple[str, str] | None:
    """The whole text is a credit: a bracket, the name of a source, or names joined with one."""
    if text[:1] in CLOSERS.values():
        bracket = text.rstrip(" .")
        return ("", bracket[1:-1]) if opening_bracket(bracket) == 0 and is_credit(bracket[1:-1]) else None
    has_label = len(text) > LONGEST or (can_hold_label(text) and LABEL.search(text) is not None)
    folded = "" if has_label or _is_told(text) else fold(text)
    if folded and is_handle_at_source(text):
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


def _first_line(text: str) -> tuple[str, str] | None:
    """A credit on a line of its own above the caption."""
    first, _, rest = text.partition("\n")
    if not rest or not (is_source(first) or (is_labelled(first) and count_words(first)[0] == 0)):
        return None
    return rest, first


_RULES: tuple[Callable[[str], tuple[str, str] | None], ...] = (
    _captioned, _only_credit, _first_line,
    split_labelled, split_bracketed, split_after_equals, split_after_sentence, split_taken, split_in_capitals,
    split_run_on, split_after_separator,
)  # fmt: skip
_WHOLE = 3
"""So many of the rules look at the whole text."""
