"""What a reader sees around the headline: byline, dates, subtitle."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from heraldparse.blocks.names import words_of
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.dates import Stamp, Stamps, find_dates, label_alone, parse_date, read_stamps
from heraldparse.head.author_lines import BESIDE, AuthorLine, read_author_line
from heraldparse.head.box_names import words_around
from heraldparse.head.by_words import bare_label, is_said
from heraldparse.head.conventions import Conventions
from heraldparse.head.name_lines import names_beside
from heraldparse.head.subtitles import claim_line_below, claim_line_between
from heraldparse.head.words import META, PUBLISHED, UPDATED

_ABOVE = 8
_BELOW = 40
_NEAR = 6
"""So near to the headline a line counts whatever its box is named."""
_NEARBY = 3
_LONGEST_LINE = 300
_LONGEST_TIMED = 120
"""A line with a time element is one of the head up to this length."""
_MOST_RUNNING = 2
_RUNNING = 100
_NEVER = frozenset({"caption", "credit", "popular", "latest", "hidden", "title", "comments"})
"""Claims whose blocks are no lines of a head."""
_ELSEWHERE = frozenset({"related", "menu", "foot", "advertisement", "side", "notice", "teaser"})
"""Claims by names alone, which count no more than a few lines from the headline."""
_OF_WRITERS = frozenset({None, "author", "byline"})
"""Claims of lines above a headline that may name its writer."""
_LONGEST_NAMED = 100
_EDGES = " \t,;:|·•/–—-"


class Timed(NamedTuple):
    """What a time element says to machines, and of what: `published`, `updated` or `plain`."""

    value: str
    meaning: str


@dataclass(slots=True)
class Head:
    """The lines at the head of a story."""

    bylines: list[AuthorLine] = field(default_factory=list)
    published: Stamp = None
    updated: Stamp = None
    plain: Stamp = None
    """The first date without a label."""
    others: list[Stamp] = field(default_factory=list)
    """Further dates without a label."""
    moments: list[Timed] = field(default_factory=list)
    """What `<time datetime>` says, in order."""
    subtitle: str | None = None
    unreadable: list[str] = field(default_factory=list)
    is_parted: bool = False
    """Whether a sub-heading of the text has been passed."""
    title: str | None = None
    """The headline: a line that repeats it names no writer."""
    first: int | None = None
    """The first block of the head: the headline, else the first line that tells a date or a writer."""


def read_head(sheet: Sheet, title: Block | None, story: tuple[int, int], conventions: Conventions) -> Head:
    """Read and claim the lines around the headline, down to the first running text.

    Dates above the headline count only where there is none below, or right above it with a label: there the day of the
    visit is printed, too.
    """
    head = Head(first=None if title is None else title.index, title=None if title is None else title.text)
    lines = _read_below(head, sheet, title, story, conventions)
    head.bylines += names_beside(lines, sheet, conventions)
    if title is not None and not any(line.byline.authors or line.byline.agency for line in head.bylines):
        head.bylines += _named_above(sheet, title, conventions)
    if head.published is None:
        first = story[0] if title is None else title.index
        above = list(_lines_above(sheet, first))
        near = [block for block in above if first - block.index <= _NEARBY]
        _read_above(head, above, near, conventions)
        head.bylines += names_beside(near[::-1], sheet, conventions) if title is not None else ()
    return head


def _read_below(
    head: Head, sheet: Sheet, title: Block | None, story: tuple[int, int], conventions: Conventions
) -> list[Block]:
    """Take dates, writers and the subtitle of the lines under a headline; gives the lines."""
    lines = list(_lines_below(sheet, title, story))
    before: Block | None = None
    is_labelled = False
    passed: list[Block] = []
    for block in lines:
        text = f"By {block.text}" if is_labelled else block.text
        head.is_parted = head.is_parted or (block.box.heading > 1 and title is not None and block.index > story[0])
        is_read = _read_line(head, block, text, conventions, "" if before is None else before.text)
        if is_read and before is not None and before.claim is None:
            _claim_label(before)
        before = block
        is_labelled = bare_label(block.text) == "writer"
        if not is_read and is_labelled:
            continue
        if title is not None and head.subtitle is None:
            head.subtitle = _subtitle(sheet, title, block, passed, is_read=is_read)
        passed.append(block)
    return lines


def _subtitle(sheet: Sheet, title: Block, block: Block, passed: list[Block], *, is_read: bool) -> str | None:
    """The subtitle, where a line is it, or where the only line above one with a date or a writer is."""
    if not is_read:
        return claim_line_below(block, title, passed, sheet.blocks[block.index + 1 : block.index + 1 + _NEARBY])
    if len(passed) != 1:
        return None
    first = passed[0].index
    return claim_line_between(passed[0], title, sheet.blocks[first + 1 : first + _BELOW])


def _read_above(head: Head, above: list[Block], near: list[Block], conventions: Conventions) -> None:
    """Take the dates above a headline, from the nearest line: where one is below, only labelled ones right above it."""
    is_plain = head.plain is not None
    for block in near if is_plain else above:
        if not is_plain or _tells_publication(block, conventions):
            _read_line(head, block, block.text, conventions)


def _claim_label(block: Block) -> None:
    """Claim a line that is a label and nothing else, before a line of the head."""
    if bare_label(block.text) == "writer":
        block.claim, block.rule = "byline", "a by-word before a name"
    elif label_alone(block.text):
        block.claim, block.rule = "published", "a label before a date"


def _named_above(sheet: Sheet, title: Block, conventions: Conventions) -> list[AuthorLine]:
    """The line right above a headline that names a writer by a by-word, a link or its box; for where none is below."""
    near = sheet.blocks[max(0, title.index - _NEARBY) : title.index]
    texts = [b for b in near if b.kind == "text" and b.claim in _OF_WRITERS and len(b.text) <= _LONGEST_NAMED]
    full = [b for b in texts if " " in b.text or not b.text.isascii()]
    lines = [line for b in full if (line := read_author_line(b, b.text, conventions.houses, dated=False))]
    return [line for line in lines if line.grade > BESIDE][:1]


def _tells_publication(block: Block, conventions: Conventions) -> bool:
    """Whether a line has a date that is labelled as that of publication."""
    stamps = read_stamps(block.text, zone=conventions.zone, day_first=conventions.day_first)
    return stamps is not None and stamps.published is not None


def _lines_below(sheet: Sheet, title: Block | None, story: tuple[int, int]) -> Iterator[Block]:
    """The lines from the headline to the second running paragraph, those of the story's beginning included."""
    start, end = story
    first = start if title is None else title.index + 1
    running = 0
    for block in sheet.blocks[first : min(max(first, start) + _BELOW, max(end, first))]:
        # No comments come before the text: `comments_date` is the name of a line with the writer and the date.
        is_own = block.claim == "comments" and block.index < min(first + 2 * _NEAR, start)
        if block.kind != "text" or (_is_claimed(block) and not is_own) or block is title:
            continue
        if first + _BELOW < block.index < start - _NEAR or (block.claim in _ELSEWHERE and block.index > first + _NEAR):
            continue
        if block.claim is None and block.prose > _RUNNING:
            running += 1
            if running > _MOST_RUNNING:
                return
        if len(block.text) <= _LONGEST_LINE:
            yield block


def _is_claimed(block: Block) -> bool:
    """Whether a line is known for something that tells neither writers nor dates of this story."""
    return block.claim is not None and (block.claim in _NEVER or block.claim.startswith("caption "))


def _lines_above(sheet: Sheet, first: int) -> Iterator[Block]:
    """The lines above a headline, or above the text where there is none, from the nearest one."""
    for block in reversed(sheet.blocks[max(0, first - _ABOVE) : first]):
        near = first - block.index <= _NEARBY or block.claim not in _ELSEWHERE
        if block.kind == "text" and len(block.text) <= _LONGEST_LINE and not _is_claimed(block) and near:
            yield block


def _read_line(head: Head, block: Block, text: str, conventions: Conventions, before: str = "") -> bool:
    """Take the dates and the writers of a line; `before` is the line before it, which may be the label of this one."""
    stamps = read_stamps(text, zone=conventions.zone, day_first=conventions.day_first) or _stamps_within(
        block, text, conventions
    )
    if stamps is not None and stamps.plain is not None and label_alone(before):
        stamps = read_stamps(f"{before} {text}", zone=conventions.zone, day_first=conventions.day_first)
        if stamps is None:  # the day of an event
            return False
    is_dated = stamps is not None and _take_stamps(head, stamps)
    is_timed = _take_times(head, block, conventions, is_dated=is_dated)
    is_stamped = stamps is not None and (is_dated or bool(stamps.unreadable))
    rest = stamps.rest if stamps is not None and is_stamped else text
    label = bare_label(before)
    line = None
    if not (_is_of_another(head, block) or (label == "other" and not is_said(rest))):
        line = read_author_line(block, rest, conventions.houses, dated=is_stamped or label == "writer")
    if line is not None:
        head.bylines.append(line)
    elif not (is_stamped or is_timed):
        return False
    if head.first is None or block.index < head.first:
        head.first = block.index
    if block.claim is None:
        is_date = is_stamped or is_timed
        block.claim, block.rule = ("published", "a date at the head") if is_date else ("byline", "a byline at the head")
    return True


def _is_of_another(head: Head, block: Block) -> bool:
    """Whether a line names no writer of the story: it repeats the headline, or stands under a sub-heading."""
    return block.text == head.title or (head.is_parted and any(line.byline.authors for line in head.bylines))


def _take_times(head: Head, block: Block, conventions: Conventions, *, is_dated: bool) -> bool:
    """Take what the time elements of a line say; whether a short line has any, which is then one of the head.

    The first of them counts as the line's date where the line tells none that can be read (`28 minutes ago`).
    """
    timed = list(_timed(block))
    head.moments += timed
    if not timed or len(block.text) > _LONGEST_TIMED:
        return False
    if not is_dated and head.plain is None and timed[0].meaning != "updated":
        head.plain = parse_date(timed[0].value, zone=conventions.zone)
    return True


def _stamps_within(block: Block, text: str, conventions: Conventions) -> Stamps | None:
    """The only date of a short line among other words, where the line's box is named after dates or writers."""
    if len(text) > _LONGEST_NAMED or not any(map(str.isdigit, text)) or text.endswith((".", "!", "?")):
        return None
    if META.isdisjoint(words_around(block)):
        return None
    found = find_dates(text, zone=conventions.zone, day_first=conventions.day_first)
    if len(found) != 1:
        return None
    return Stamps(plain=found[0].value, rest=f"{text[: found[0].start]} {text[found[0].end :]}".strip(_EDGES))


def _take_stamps(head: Head, stamps: Stamps) -> bool:
    head.unreadable += stamps.unreadable
    if stamps.published is None and stamps.updated is None and stamps.plain is None:
        return False
    head.published = head.published or stamps.published
    head.updated = head.updated or stamps.updated
    if stamps.plain is not None and head.plain is not None:
        head.others.append(stamps.plain)
    head.plain = head.plain or stamps.plain
    return True


def _timed(block: Block) -> Iterator[Timed]:
    """The time elements of a line, each with its meaning by its names."""
    if block.box.end - block.box.start > _NEAR:
        return
    if not len(block.element) and block.element.tag != "time":
        return
    for element in block.element.iter("time"):
        value = element.get("datetime")
        if value:
            words = set(words_of(f"{element.get('class') or ''} {element.get('itemprop') or ''}"[:200]))
            meaning = "published" if words & PUBLISHED else "updated" if words & UPDATED else "plain"
            yield Timed(value[:100], meaning)
