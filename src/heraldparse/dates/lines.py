"""The line of a head that tells when a story was published and updated: its dates by their labels."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from heraldparse.dates.ago import AGO, counted_back
from heraldparse.dates.printed import Stamp, context_of
from heraldparse.dates.prose import is_prose
from heraldparse.dates.scan import Found, scan
from heraldparse.dates.tokens import Label, Tokens, labels_in, tokenise

_LONGEST_LINE = 300
# A year, 30.10.24, or 30 Oct 24.
_HINT = re.compile(r"\d(?:\d{3}|\d?[./-] ?\d\d?[./-] ?\d\d|\d?[. ]{1,2}(?:[^\W\d_]{3,12}\.? ?|[ก-๛.]{2,20} ?)\d\d)")
_SHORT_YEARS = ("年", "'", "’")
_SHORT_YEAR = re.compile(r"\d{1,2}[. ]{0,2}[^\W\d_]{0,9}\.?,? ?['’]\d\d|[\d元]年")  # 30. Oct '24, 令和6年
_RUN_ON = re.compile(r"(?: [a-z]{2,20}){6}")  # no head has so many small words in a row
_GLUED = re.compile(
    r"(?<=[\u3000-\u9fff：]\d\d-[01]\d-[0-3]\d)(?=[0-2]\d:\d\d(?![:\d]))|(?<=(?<!\d)\d{4}-[01]\d-[0-3]\d)(?=[0-2]\d:\d\d)"
)
"""Between a day, its year first, and a clock in elements of their own, which meet without a blank."""
_HALF_DATE = re.compile(r"[MX]\.?d|d[.o]?[MX]|d:d|d[./-]d|R")
_RANGE = re.compile(r"[~x-]")
_RANGE_START = re.compile(
    r"(?:^|[^:/.d-])(?:d[.o]{1,2}|d[.o]{0,2}[MX]\.?)[~-]$|(?:^|[^:/.d-])d-$"  # 14. - 20. Januar 2022
)


@dataclass(frozen=True, slots=True)
class Stamps:
    """What the line of a head says about dates.

    Example:
        >>> from datetime import date
        >>> Stamps(plain=date(2024, 10, 30)).published is None
        True
    """

    published: Stamp = None
    """The date labelled as that of publication; None where none is."""
    updated: Stamp = None
    """The date labelled as that of the last change; None where none is."""
    plain: Stamp = None
    """The first date without a label; None where all have one."""
    rest: str = ""
    """The other words of the line (`By Yoon Min-sik`), ` | ` where a date parted them; empty where there are none."""
    unreadable: tuple[str, ...] = ()
    """Labelled dates that could not be read, as printed with their labels."""


def read_stamps(
    text: str, *, zone: str | tzinfo | None = None, now: datetime | None = None, day_first: bool | None = None
) -> Stamps | None:
    """Reads a line of an article's head that consists of dates, their labels, and little else.

    Args:
        text: any line.
        zone: as for `parse_date`.
        now: as for `parse_date`.
        day_first: as for `parse_date`.

    Returns:
        The dates by their labels; dates of events, deadlines and comments are in none of the fields. None where the
        line holds no date of the story, is longer than 300 characters, or is prose.

    Raises:
        ValueError: as for `parse_date`.
        zoneinfo.ZoneInfoNotFoundError: as for `parse_date`.

    Example:
        >>> read_stamps("July 10, 2024 - 14:06 By Yoon Min-sik").rest
        'By Yoon Min-sik'
        >>> stamps = read_stamps("Published : Apr 18, 2022 - 16:41      Updated : Apr 18, 2022 - 17:05")
        >>> stamps.published.minute, stamps.updated.minute
        (41, 5)
    """
    if len(text) > _LONGEST_LINE or not (now or _hints_at_date(text)) or _RUN_ON.search(text):
        return None
    tokens = tokenise(text := _with_blanks(unicodedata.normalize("NFC", text)))
    found = scan(tokens, context_of(zone, now, day_first=day_first))
    labels = [label for label in labels_in(tokens) if _is_label(tokens, label, found)]
    meanings = _meanings(found, labels)
    if _is_range(tokens, found, meanings):
        return None
    tokens = replace(tokens, text=text)
    stamps: dict[str, Stamp] = {}
    for one, label in zip(found, meanings, strict=True):
        if one.value:
            stamps.setdefault(label.meaning if label else "plain", one.value)
    unreadable = _impossible(tokens, found, meanings)
    taken = [(label.first, label.last) for label in meanings if label]
    taken += [(one.first - (tokens.shape[one.first - 1 : one.first] in ("f", "c", "b")), one.last) for one in found]
    for label, last in _dateless(tokens, found, labels):
        words = tokens.words(label.first, last)
        value = counted_back(tokens.words(label.last, last), now)
        if value:
            stamps.setdefault(label.meaning, value)
        else:
            unreadable.append(words)
        taken.append((label.first, last))
    rest = _rest(tokens, taken)
    labelled = any(label and label.meaning != "plain" for label in meanings)
    opening = bool(found) and tokens.shape[: found[0].first] == "f"
    if not (stamps.keys() - {"other"} or unreadable) or is_prose(rest, labelled=labelled, opening=opening):
        return None
    return Stamps(stamps.get("published"), stamps.get("updated"), stamps.get("plain"), rest, tuple(unreadable))


def _with_blanks(text: str) -> str:
    """The text with a blank between a day and the clock right behind it."""
    return _GLUED.sub(" ", text) if "-" in text and ":" in text else text


def _hints_at_date(text: str) -> bool:
    if _HINT.search(text):
        return True
    return any(sign in text for sign in _SHORT_YEARS) and _SHORT_YEAR.search(text) is not None


def _is_label(tokens: Tokens, label: Label, found: list[Found]) -> bool:
    """Whether the word stands as a label, and not within a sentence (`the page was updated on ...`)."""
    before = tokens.shape[label.first - 1] if label.first else ""
    if (
        not before
        or before not in "xMWzlL"
        or label.meaning == "other"
        or ":" in tokens.shape[label.first : label.last]
    ):
        return True
    if not tokens.word(label.first)[0].islower() or any(one.last == label.first for one in found):
        return True
    return any(one.last < label.first for one in found) and any(label.first < one.first <= label.last for one in found)


def _meanings(found: list[Found], labels: list[Label]) -> list[Label | None]:
    """The label of each date: the one before it, or on a line that ends in a label the one after it."""
    before = [next((label for label in labels if label.first < one.first <= label.last), None) for one in found]
    after = [next((label for label in labels if label.first == one.last), None) for one in found]
    return after if found and not before[0] and after[-1] else before


def _is_range(tokens: Tokens, found: list[Found], meanings: list[Label | None]) -> bool:
    """Whether two dates without labels, or a day and a date, are the first and last day of something."""
    if any(_RANGE_START.search(tokens.shape, max(0, one.first - 6), one.first) for one in found):
        return True
    return any(
        not meanings[at] and not meanings[at + 1] and _RANGE.fullmatch(tokens.shape[one.last : found[at + 1].first])
        for at, one in enumerate(found[:-1])
    )


def _impossible(tokens: Tokens, found: list[Found], meanings: list[Label | None]) -> list[str]:
    """The labelled dates that have the form of one and no value."""
    return [
        tokens.words(min(label.first, one.first), max(label.last, one.last))
        for one, label in zip(found, meanings, strict=True)
        if label and label.meaning in ("published", "updated") and not one.value
    ]


def _dateless(tokens: Tokens, found: list[Found], labels: list[Label]) -> Iterator[tuple[Label, int]]:
    """The labels that half a date follows (`Updated 3 hours ago`), and the index after it."""
    marks = [at for at, sign in enumerate(tokens.shape) if sign in "|·"]
    ends = sorted([label.first for label in labels] + [one.first for one in found] + marks + [len(tokens.shape)])
    for label in labels:
        last = next(end for end in ends if end >= label.last)
        words = tokens.words(label.last, last)
        half = _HALF_DATE.search(tokens.shape, label.last, last) or AGO.fullmatch(words)
        if half and label.meaning in ("published", "updated") and len(words) <= 40:
            yield label, last


def _rest(tokens: Tokens, taken: list[tuple[int, int]]) -> str:
    """The words that belong neither to a date nor to a label."""
    pieces, at = [], 0
    for first, last in [*sorted(taken), (len(tokens.shape), 0)]:
        pieces.append(tokens.words(at, first).lstrip(". "))
        at = max(at, last)
    return " | ".join(piece for piece in pieces if any(map(str.isalnum, piece)))
