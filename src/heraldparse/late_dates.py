"""Dates of a story that stand neither at its head nor in the metadata: at its foot, before its first words, ..."""

from collections.abc import Iterator

from heraldparse.blocks import Block, Sheet
from heraldparse.dates import Stamp, Stamps, find_dates, parse_date, read_stamps
from heraldparse.head import Reading

_BEFORE = 25
_AFTER = 15
_LONGEST_LINE = 200
_OPENING = 60
_OTHERS = frozenset({"comments", "related", "popular", "latest", "teaser", "caption", "embed"})
"""Claims whose dates are those of other things."""
_FURNITURE = frozenset({"menu", "foot", "side", "advertisement", "notice", "subscription", "hidden"})
"""Claims whose dates count only where they are labelled."""
_AFTER_DATE = tuple("–—-|:.),")


def find_late_dates(sheet: Sheet, story: tuple[int, int], reading: Reading) -> tuple[Stamp, Stamp]:
    """The days of publication and of the last change, by lines around the story, then by the story's first words.

    A labelled date counts before one without a label, and the foot of the page only gives labelled ones.
    """
    lines = [(block, stamps) for block in _lines(sheet, story) if (stamps := _read(block, reading)) is not None]
    published = next((stamps.published for _, stamps in lines if stamps.published), None)
    updated = next((stamps.updated for _, stamps in lines if stamps.updated), None)
    plain = next((stamps.plain for block, stamps in lines if stamps.plain and block.claim not in _FURNITURE), None)
    return published or plain or _at_opening(sheet, story, reading) or _only_time(sheet, reading), updated


def _lines(sheet: Sheet, story: tuple[int, int]) -> Iterator[Block]:
    start, end = story
    for block in sheet.blocks[max(0, start - _BEFORE) : end + _AFTER]:
        if block.kind == "text" and len(block.text) <= _LONGEST_LINE and block.claim not in _OTHERS:
            yield block


def _read(block: Block, reading: Reading) -> Stamps | None:
    found = (
        read_stamps(line, zone=reading.zone, day_first=reading.day_first) for line in block.text.split("\n")[:6]
    )
    return next((stamps for stamps in found if stamps is not None), None)


def _at_opening(sheet: Sheet, story: tuple[int, int], reading: Reading) -> Stamp:
    """The date before the first words of the text: `Berlin, 12.11.2021 – It rains`."""
    texts = [b.text for b in sheet.blocks[story[0] : story[1]] if b.kind == "text" and not b.box.heading][:4]
    for text in texts:
        for found in find_dates(text[: _OPENING * 2], zone=reading.zone, day_first=reading.day_first)[:1]:
            after = text[found.end :].lstrip()
            if found.start <= _OPENING and after.startswith(_AFTER_DATE) and not _reads_on(text[: found.start]):
                return found.value
    return None


def _reads_on(before: str) -> bool:
    """Whether words before a date are the beginning of a sentence: most of them in small letters."""
    words = [word for word in before.split() if word.isalpha()]
    return sum(word.islower() for word in words) > 2 or before.rstrip().endswith(("am", "on", "den", "le", "el"))


def _only_time(sheet: Sheet, reading: Reading) -> Stamp:
    """What the time elements of the page say, where all say the same."""
    values = {element.get("datetime") for element in sheet.boxes[0].element.iter("time")} - {None, ""}
    stamps = {parse_date(value[:100], zone=reading.zone) for value in values if value}
    return stamps.pop() if len(stamps) == 1 else None
