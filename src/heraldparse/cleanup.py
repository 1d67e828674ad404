"""Claims everything that is furniture of the site and not of the story: menus, share bars, advertisements, side boxes.

A box is known by its element, its role, or the words in its names. No box is claimed that holds a large part of the
page's prose: names such as `page-with-sidebar` stand on the story's own containers too.
"""

from itertools import accumulate

from heraldparse import labels
from heraldparse.blocks.names import FURNITURE_TAGS, claim_of
from heraldparse.blocks.sheet import Sheet
from heraldparse.comments import claim_comments
from heraldparse.lists.boxes import is_label
from heraldparse.repeats import claim_repeats

_WITHOUT_PROSE = frozenset({"menu", "share", "tags"})
"""Furniture that has no running text; a box of that name that has some is something else."""
_SHORT_PROSE = 120
_MOST = 0.4
"""A box with a larger share of the page's prose is never furniture."""
_LONGEST_TIME = 40
_TIME_EDGES = ".:,;|•·~≈-–"
_FOOT = (*labels.COPYRIGHT, *labels.IMPRINT)


def prose_before(sheet: Sheet) -> list[int]:
    """Running sums of the prose of unclaimed blocks: the prose of a box is `sums[box.end] - sums[box.start]`."""
    return [0, *accumulate(0 if block.claim else block.prose for block in sheet.blocks)]


def clean_up(sheet: Sheet, furniture: frozenset[str] = frozenset()) -> None:
    """Claim the furniture of a page.

    Args:
        sheet: the page; the lists beside the story have been claimed.
        furniture: names of boxes that are known to be furniture on pages of this layout.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<nav>World news</nav><div class='share-bar'>Copy</div><p>It rains.").root)
        >>> clean_up(sheet)
        >>> [block.claim for block in sheet.blocks]
        ['menu', 'share', None]
    """
    sums = prose_before(sheet)
    heads = [0, *accumulate(block.box.heading == 1 for block in sheet.blocks)]
    links = [0, *accumulate(bool(block.links) for block in sheet.blocks)]
    hides = _hides_little(sheet)
    known: dict[str, str | None] = {}
    until = 0
    _claim_lines(sheet)
    for box in sheet.boxes:
        start, end = box.start, box.end
        if start == end or start < until:
            continue
        claim, rule = "hidden" if box.hidden and hides else FURNITURE_TAGS.get(box.tag), f"<{box.tag}>"
        if claim is None and box.names:
            if box.names not in known:
                known[box.names] = claim_of(box.names, furniture)
            claim, rule = known[box.names], box.names
        prose = sums[end] - sums[start]
        if claim is None or prose > sums[-1] * _MOST or (prose > _SHORT_PROSE and _has_no_prose(claim, rule)):
            continue
        if heads[end] > heads[start] and box.tag not in ("nav", "footer"):
            continue  # a box around the page's `h1` is its head, whatever its name
        if claim == "menu" and box.heading and "toc" in rule:
            continue  # a table of contents leads to this heading
        if claim == "related" and links[end] == links[start]:
            continue  # what offers other stories holds a link
        sheet.claim(start, end, claim, rule)
        until = end
    claim_comments(sheet)
    claim_repeats(sheet, prose_before(sheet))


def _has_no_prose(claim: str, rule: str) -> bool:
    """Whether a box that is known by its name alone has no running text if it is what the name says."""
    return claim in _WITHOUT_PROSE and not rule.startswith("<")


def _hides_little(sheet: Sheet) -> bool:
    """Whether what is marked as hidden is; where that is nearly all of the page, a script shows it."""
    hidden = sum(block.prose for block in sheet.blocks if block.box.hidden)
    return hidden < 4 * sum(block.prose for block in sheet.blocks if not block.box.hidden)


def _claim_lines(sheet: Sheet) -> None:
    """Claim the lines that are furniture wherever they stand."""
    for block in sheet.blocks:
        if block.kind != "text" or block.claim is not None:
            continue
        start = block.text[:60].casefold()
        if is_label(block, labels.FURNITURE) or _is_reading_time(block.label):
            block.claim, block.rule = "furniture", "a label that stands alone"
        elif start.startswith(_FOOT):
            block.claim, block.rule = "foot", "copyright or imprint"


def _is_reading_time(label: str) -> bool:
    """Whether a line tells how long reading takes and nothing else: `4 min read`, `Lesezeit: 3 Minuten`."""
    if len(label) > _LONGEST_TIME or not any(map(str.isdigit, label)):
        return False
    words = {word for part in label.split() if (word := part.strip(_TIME_EDGES)) and not word.isdigit()}
    known = words & labels.READING
    return bool(known and words & labels.MINUTES) and words - known <= labels.MINUTES | labels.READING_FILLERS
