"""Boxes that a page repeats to offer other stories: cards with a linked headline or picture and a short summary."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate

from heraldparse.blocks.sheet import Block, Box, Sheet

CARD = "a card among others"
"""The rule of what is claimed here."""
_FEWEST = 3
_LONGEST_SUMMARY = 400
_MOST_BLOCKS = 14
_SHORTEST_HEADLINE = 15
_SHARE = 0.4
"""A group with a larger share of the page's prose may be the story itself."""


def claim_repeats(sheet: Sheet, sums: Sequence[int]) -> None:
    """Claim groups of like boxes beside each other, most of which are cards that lead elsewhere.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> card = "<div class=card><h3><a href='/1'>The river rose again</a></h3><p>It rained.</p></div>"
        >>> sheet = read_blocks(build_tree(f"<p>It rains.<div>{card * 3}</div>").root)
        >>> claim_repeats(sheet, [0, 100, 100, 109, 109, 118, 118, 127])
        >>> [block.claim for block in sheet.blocks[:3]]
        [None, 'related', 'related']
    """
    for group in _groups(sheet):
        prose = sum(sums[box.end] - sums[box.start] for box in group)
        if prose > _SHARE * sums[-1]:
            continue
        cards = sum(_is_card(sheet.within(box), sums[box.end] - sums[box.start]) for box in group)
        if cards * 3 >= len(group) * 2:
            for box in group:
                if sums[box.end] - sums[box.start] <= _LONGEST_SUMMARY:
                    sheet.claim(box.start, box.end, "related", CARD)


def _groups(sheet: Sheet) -> Iterator[list[Box]]:
    """Small boxes of one kind within one box, where there is anything that nobody has claimed."""
    blocks = sheet.blocks
    open_before = list(accumulate([block.claim is None for block in blocks], initial=0))
    groups: defaultdict[tuple[Box | None, str, str], list[Box]] = defaultdict(list)
    holders: set[Box | None] = {None}  # boxes that are large enough for a group, and hold what nobody has claimed
    for box in sheet.boxes:
        if box.parent in holders:
            size = box.end - box.start
            if size >= _FEWEST and open_before[box.end] > open_before[box.start]:
                holders.add(box)
            if 0 < size <= _MOST_BLOCKS:
                groups[box.parent, box.tag, box.names.partition(" ")[0]].append(box)
    for group in groups.values():
        if len(group) >= _FEWEST and open_before[group[-1].end] > open_before[group[0].start]:
            yield group


def _is_card(blocks: Sequence[Block], prose: int) -> bool:
    """Whether a box has a headline or a picture that is a link, and at most a short text beside it."""
    if prose > _LONGEST_SUMMARY:
        return False
    texts = 0
    linked_picture = headline = plain_heading = False
    for block in blocks:
        if block.kind == "text":
            texts += 1
            length = len(block.text)
            if block.linked * 5 > length * 4 and length >= _SHORTEST_HEADLINE:
                headline = True
            elif not block.linked and block.box.heading:
                plain_heading = True
        elif block.links and block.kind == "image":
            linked_picture = True
    if headline:
        return texts > 1 or linked_picture
    return linked_picture and texts > 0 and not plain_heading
