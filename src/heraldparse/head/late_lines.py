"""What a story says of itself neither at its head nor in its metadata: at its foot, in its first or last line."""

import re
from collections.abc import Iterator
from itertools import pairwise

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.dates import Stamp, Stamps, find_dates, parse_date, read_stamps
from heraldparse.head.author_lines import (
    LABELLED,
    SAID,
    AuthorLine,
    is_bare_label,
    name_in_brackets,
    names_alone,
    read_author_line,
)
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
_LONGEST_LINKED_NAME = 40
_LONGEST_LABELLED = 120
_MOST_OPENING = 4
_POSTED_STEMS = ("poste", "publi", "written", "veröffentlicht", "geschrieben", "pubblicat")
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
            if not (_FIGURE.search(block.text) and _tells_posting(block.text)):
                continue
            found = find_dates(block.text, zone=reading.zone, day_first=reading.day_first)
            if len(found) == 1:
                return found[0].value
    return None


def _tells_posting(text: str) -> bool:
    folded = text.casefold()
    return any(stem in folded for stem in _POSTED_STEMS) and _POSTED.search(text) is not None


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
    """The line under a story that names its writer, else one within it: labelled, or names alone at an end of the text.

    A line within the story is claimed, so that it is no part of the text.
    """
    line = _line_under(sheet, story, houses)
    if line is not None:
        return [line]
    start = max(
        (block.index for block in sheet.blocks[story[0] : story[1]] if block.claim == "title"), default=story[0]
    )
    texts = [b for b in sheet.blocks[start : story[1]] if b.kind == "text" and b.claim in (None, "byline")]
    found = next((line for block in reversed(texts) if (line := _labelled_line(block, houses))), None)
    found = found or next((line for block in _ends(texts) if (line := names_alone(block, houses))), None)
    if found is None:
        signed = [line for block in texts[-1:] if (line := name_in_brackets(block, houses))]
        return signed or _introduced(sheet, story, houses)
    sheet.blocks[found.index].claim, sheet.blocks[found.index].rule = "byline", "names at an end of the text"
    return [found]


def _line_under(sheet: Sheet, story: tuple[int, int], houses: frozenset[str]) -> AuthorLine | None:
    """The first line at the end of a story, or under it, that names a writer in full."""
    start, end = story
    label = False
    before: Block | None = None
    for block in sheet.blocks[max(start, end - 2) : end + _AUTHOR_AFTER]:
        if block.kind != "text" or block.claim in _OTHERS or len(block.text) > _LONGEST_LINE:
            continue
        text = block.text.split("\n")[0]
        said = LABELLED.match(text)
        text = f"By {text[said.end() :]}" if said else f"By {text}" if label else text
        line = read_author_line(block, text, houses, dated=False)
        is_own = line is not None and (line.grade == SAID or block.claim not in _FURNITURE)
        if line is not None and is_own and not _is_headline_of_another(before) and _names_fully(line):
            return line
        label, before = is_bare_label(block.text), block
    return None


def _names_fully(line: AuthorLine) -> bool:
    return any(" " in author.name or not author.name.isascii() for author in line.byline.authors)


def _is_headline_of_another(block: Block | None) -> bool:
    """Whether a block is a link of some words, such as the headline of a teaser, whose writer the next line names."""
    return block is not None and block.linked * 2 > len(block.text) > _LONGEST_LINKED_NAME


def _labelled_line(block: Block, houses: frozenset[str]) -> AuthorLine | None:
    """A short line of the text that begins with a noun for its writer: `Author: Jane Doe, analyst`."""
    if len(block.text) > _LONGEST_LABELLED or (label := LABELLED.match(block.text)) is None:
        return None
    line = read_author_line(block, f"By {block.text[label.end() :].rstrip('.')}", houses, dated=False)
    return line if line is not None and line.grade == SAID and _names_fully(line) else None


def _introduced(sheet: Sheet, story: tuple[int, int], houses: frozenset[str]) -> list[AuthorLine]:
    """The only name alone in the second half of a story, or under it, that the next paragraph begins with."""
    start, end = story
    near = sheet.blocks[(start + end) // 2 : end + _AUTHOR_AFTER]
    texts = [block for block in near if block.kind == "text" and block.claim not in _OTHERS]
    pairs = [name for name, after in pairwise(texts) if after.prose and after.text.startswith(f"{name.text} ")]
    lines = [line for name in pairs if (line := names_alone(name, houses))]
    return lines if len(lines) == 1 else []


def _ends(texts: list[Block]) -> list[Block]:
    """The lines before the first running text, and the last line, where each is written as a paragraph is."""
    first = next((place for place, block in enumerate(texts) if block.prose), 0)
    ends = [*texts[: min(first, _MOST_OPENING)], *texts[-1:]]
    written = [b for b in ends if (b.box.tag == "p" or b.bold) and not b.text.endswith(":")]
    return [b for b in written if not (b.linked or b.box.heading or b.box.item or b.box.table)]
