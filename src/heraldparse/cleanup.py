"""Claims everything that is furniture of the site and not of the story: menus, share bars, advertisements, side boxes.

A box is known by its element, its role, or the words in its names. No box is claimed that holds a large part of the
page's prose: names such as `page-with-sidebar` stand on the story's own containers too.
"""

from itertools import accumulate

from heraldparse import labels
from heraldparse.blocks import Block, Box, Sheet
from heraldparse.boxes import is_label
from heraldparse.repeats import claim_repeats
from heraldparse.names import FURNITURE_TAGS, claim_of

_WITHOUT_PROSE = frozenset({"menu", "share", "tags"})
"""Furniture that has no running text; a box of that name that has some is something else."""
_SHORT_PROSE = 120
_MOST = 0.4
"""A box with a larger share of the page's prose is never furniture."""


def prose(block: Block) -> int:
    """How many characters of a block read as running text."""
    return block.prose


def prose_before(sheet: Sheet) -> list[int]:
    """Running sums of the prose of unclaimed blocks: the prose of a box is `sums[box.end] - sums[box.start]`."""
    return [0, *accumulate(0 if block.claim else block.prose for block in sheet.blocks)]


def clean_up(sheet: Sheet) -> None:
    """Claim the furniture of a page.

    Example:
        >>> from heraldparse.tree import build_tree
        >>> from heraldparse.blocks import read_blocks
        >>> sheet = read_blocks(build_tree("<nav>Home</nav><div class='share-bar'>Copy</div><p>It rains.").root)
        >>> clean_up(sheet)
        >>> [block.claim for block in sheet.blocks]
        ['menu', 'share', None]
    """
    sums = prose_before(sheet)
    most = sums[-1] * _MOST
    visible = sum(block.prose for block in sheet.blocks if not block.box.hidden)
    hides = sum(block.prose for block in sheet.blocks if block.box.hidden) < 4 * visible
    known: dict[str, str | None] = {}
    until = 0
    for block in sheet.blocks:
        if block.kind == "text" and block.claim is None:
            _claim_line(block)
    for box in sheet.boxes:
        if box.start == box.end or box.start < until:
            continue
        claim = "hidden" if box.hidden and hides else FURNITURE_TAGS.get(box.tag)
        rule = f"<{box.tag}>"
        if claim is None and box.names:
            if box.names not in known:
                known[box.names] = claim_of(box.names)
            claim = known[box.names]
            rule = box.names
        if claim is None or sums[box.end] - sums[box.start] > most or _holds_headline(sheet, box):
            continue
        if claim in _WITHOUT_PROSE and rule == box.names and sums[box.end] - sums[box.start] > _SHORT_PROSE:
            continue
        if claim == "related" and not any(block.links for block in sheet.within(box)):
            continue  # what offers other stories holds a link
        sheet.claim(box.start, box.end, claim, rule)
        until = box.end
    claim_repeats(sheet, prose_before(sheet))


def _claim_line(block: Block) -> None:
    """Claim a line that is furniture wherever it stands."""
    if is_label(block, labels.FURNITURE):
        block.claim, block.rule = "furniture", "a label that stands alone"
    elif block.text[:40].casefold().startswith(labels.COPYRIGHT) or block.text[:60].casefold().startswith(labels.IMPRINT):
        block.claim, block.rule = "foot", "copyright or imprint"


def _holds_headline(sheet: Sheet, box: Box) -> bool:
    """A box around the page's `h1` is its head, whatever its name."""
    return any(block.box.heading == 1 for block in sheet.within(box)) and box.tag not in ("nav", "footer")
