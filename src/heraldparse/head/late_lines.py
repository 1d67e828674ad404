"""What a story says of itself neither at its head nor in its metadata: at its foot, in its first or last line."""

import re
from collections.abc import Iterator

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.dates import Stamp, Stamps, find_dates, parse_date, read_stamps
from heraldparse.head.author_lines import LABELLED, AuthorLine, names_alone, read_author_line
from heraldparse.head.conventions import Reading

_BEFORE = 25
_AFTER = 15
_AUTHOR_AFTER = 25
_LONGEST_LINE = 200
_OPENING = 60
_OTHERS = frozenset({"comments", "related", "popular", "latest", "teaser", "caption", "embed"})
"""Claims whose dates are those of other things."""
_FURNITURE = frozenset({"menu", "foot", "side", "advertisement", "notice", "subscription", "hidden"})
"""Claims whose dates count only where they are labelled."""
_LONGEST_SENTENCE = 400
_LONGEST_DATE = 40
_FIGURE = re.compile(r"\d")
_POSTED = re.compile(
    r"(?:entry|post|article|story) was (?:posted|published|written)"
    r"|(?:wurde|am) .{4,60}(?:gepostet|veröffentlicht|geschrieben|publiziert)"
    r"|(?:a été|est) publié|fue publicad[oa]|(?:è stato|è) pubblicato",
    re.IGNORECASE,
)
"""What a sentence says that tells when a story was posted."""
_AFTER_DATE = tuple("–—-|:.),")


def find_late_dates(sheet: Sheet, story: tuple[int, int], reading: Reading) -> tuple[Stamp, Stamp]:
    """The days of publication and of the last change, by lines around the story, then by the story's first words.

    A labelled date counts before one without a label, and the foot of the page only gives labelled ones.
    """
    lines = [(block, stamps) for block in _lines(sheet, story) for stamps in _read(block, reading)]
    published = next((stamps.published for _, stamps in lines if stamps.published), None)
    updated = next((stamps.updated for _, stamps in lines if stamps.updated), None)
    plain = next((stamps.plain for block, stamps in lines if stamps.plain and block.claim not in _FURNITURE), None)
    published = published or plain or _at_opening(sheet, story, reading) or _in_sentence(sheet, reading)
    return published or _only_time(sheet, reading) or _only_line(sheet, reading), updated


def _lines(sheet: Sheet, story: tuple[int, int]) -> Iterator[Block]:
    start, end = story
    for block in sheet.blocks[max(0, start - _BEFORE) : end + _AFTER]:
        if block.kind == "text" and len(block.text) <= _LONGEST_LINE and block.claim not in _OTHERS:
            yield block


def _read(block: Block, reading: Reading) -> Iterator[Stamps]:
    for line in block.text.split("\n")[:6]:
        stamps = read_stamps(line, zone=reading.zone, day_first=reading.day_first)
        if stamps is not None:
            yield stamps


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


def _in_sentence(sheet: Sheet, reading: Reading) -> Stamp:
    """The only date of a sentence that says when the story was posted, as blogs print one under it."""
    for block in sheet.blocks:
        if block.kind == "text" and len(block.text) <= _LONGEST_SENTENCE and block.claim not in _OTHERS:
            if not _FIGURE.search(block.text) or not _POSTED.search(block.text):
                continue
            found = find_dates(block.text, zone=reading.zone, day_first=reading.day_first)
            if len(found) == 1:
                return found[0].value
    return None


def _only_line(sheet: Sheet, reading: Reading) -> Stamp:
    """The date that stands alone on a line, where all such lines of the page say the same."""
    lines = [b.text for b in sheet.blocks if len(b.text) <= _LONGEST_DATE and b.claim not in _OTHERS]
    found = {parse_date(line, zone=reading.zone, day_first=reading.day_first) for line in lines} - {None}
    return found.pop() if len(found) == 1 else None


def _only_time(sheet: Sheet, reading: Reading) -> Stamp:
    """What the time elements of the page say, where all say the same."""
    values = {element.get("datetime") for element in sheet.boxes[0].element.iter("time")} - {None, ""}
    stamps = {parse_date(value[:100], zone=reading.zone) for value in values if value}
    return stamps.pop() if len(stamps) == 1 else None


def find_late_authors(sheet: Sheet, story: tuple[int, int], houses: frozenset[str]) -> list[AuthorLine]:
    """The line under a story that names its writer, else names alone on the first or last line of the text."""
    start, end = story
    for block in sheet.blocks[max(start, end - 2) : end + _AUTHOR_AFTER]:
        if block.kind == "text" and block.claim not in _OTHERS and len(block.text) <= _LONGEST_LINE:
            text = block.text.split("\n")[0]
            label = LABELLED.match(text)
            line = read_author_line(block, f"By {text[label.end() :]}" if label else text, houses, dated=False)
            if line is not None and any(" " in name.name or not name.name.isascii() for name in line.byline.authors):
                return [line]
    free = [b for b in sheet.blocks[start:end] if b.kind == "text" and not b.box.heading]
    texts = [block for block in free if block.claim in (None, "byline")]
    for block in [*texts[:1], *texts[-1:]]:
        line = names_alone(block, houses)
        if line is not None:
            block.claim, block.rule = "byline", "a name alone"
            return [line]
    return []
