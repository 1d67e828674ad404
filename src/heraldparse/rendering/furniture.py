"""What belongs to the site and not to the story: menus, buttons, the name of the site, the foot."""

import re
from collections.abc import Iterator, Sequence

from heraldparse import labels
from heraldparse.rendering.lines import Line, take_all

_MENU_ENTRY = 30  # the longest entry of a menu, in characters
_MENU_LENGTH = 4  # shorter runs may be sub-headings
_ADVERTISEMENT = 25
_ALONE = 14
_ALONE_WORDS = 2
_HANGUL = re.compile("[\uac00-\ud7a3\u3131-\u318e]")
_SENTENCE_MARK = re.compile(r"[()\"'?.…,]")
_MENU = labels.SECTIONS | labels.NAVIGATION | labels.SISTER_SITES | labels.SITE
_NAMED = {
    **dict.fromkeys(labels.NAVIGATION | labels.SISTER_SITES, "menu"),
    **dict.fromkeys(labels.SITE, "site"),
    **dict.fromkeys(labels.SHARE, "share"),
    **dict.fromkeys(labels.LATEST | labels.RELATED, "label"),
    **dict.fromkeys(labels.POPULAR, "popular label"),
    **dict.fromkeys(labels.TRAILER, "trailer"),
    **dict.fromkeys(labels.ADVERTISEMENT, "advertisement"),
}
_DASHES = frozenset("-+–—")


def claim_named(lines: Sequence[Line]) -> None:
    """Claim what a table of labels names, and menus; for lines that stand outside the story."""
    claim_menus(lines)
    for line in lines:
        claim = name_of(line) if line.free else None
        if claim:
            line.take(claim, "named in the table of labels")


def name_of(line: Line) -> str | None:
    """What a table of labels calls the line; None where none knows it."""
    if not line.key:
        return None
    if line.key.startswith(labels.COPYRIGHT + labels.IMPRINT):
        return "foot"
    if line.text.startswith(("###", "***")):
        return "trace"  # left by who built the page
    return _NAMED.get(line.key)


def claim_menus(lines: Sequence[Line]) -> None:
    """Claim runs of short lines, one under the other, of which most are sections or the like."""
    for run in _runs(lines):
        known = [place for place, line in enumerate(run) if line.key in _MENU]
        if len(known) >= _MENU_LENGTH and len(known) * 2 >= len(run):
            take_all(run[known[0] : known[-1] + 1], "menu", "one of a run of sections")


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the runs of short free lines without an empty line between them."""
    run: list[Line] = []
    for line in lines:
        short = line.free and len(line.text) <= _MENU_ENTRY
        if run and (line.blanks or not short):
            yield run
            run = []
        if short:
            run.append(line)
    if run:
        yield run


def is_section(line: Line) -> bool:
    """Whether the line is the name of a section and nothing else."""
    return line.key in labels.SECTIONS and not line.text.endswith(":")


def is_dash(line: Line) -> bool:
    """Whether the line is the mark before an item of a list."""
    return line.text in _DASHES


def is_advertisement(line: Line, *, alone: bool = False) -> bool:
    """Whether the line can be the advertiser's name: short, in Hangul, no tag.

    `alone`: nothing else stands in the slot, so it must be shorter, and no sentence, to be no headline.
    """
    text = line.text
    if len(text) > (_ALONE if alone else _ADVERTISEMENT) or "[" in text or not _HANGUL.search(text):
        return False
    return not alone or (len(text.split()) <= _ALONE_WORDS and not _SENTENCE_MARK.search(text))
