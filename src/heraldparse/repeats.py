"""Boxes that a page repeats to offer other stories: cards with a linked headline or picture and a short summary."""

from collections import defaultdict
from collections.abc import Sequence

from heraldparse.blocks.sheet import Block, Box, Sheet

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
    groups: defaultdict[tuple[int, str, str], list[Box]] = defaultdict(list)
    for box in sheet.boxes:
        if box.parent is not None and 0 < box.end - box.start <= _MOST_BLOCKS:
            groups[box.parent.index, box.tag, box.names.partition(" ")[0]].append(box)
    for group in groups.values():
        if len(group) < _FEWEST:
            continue
        prose = sum(sums[box.end] - sums[box.start] for box in group)
        if prose > _SHARE * sums[-1]:
            continue
        cards = sum(_is_card(sheet.within(box), sums[box.end] - sums[box.start]) for box in group)
        if cards * 3 >= len(group) * 2:
            for box in group:
                if sums[box.end] - sums[box.start] <= _LONGEST_SUMMARY:
                    sheet.claim(box.start, box.end, "related", "a card among others")


def _is_card(blocks: Sequence[Block], prose: int) -> bool:
    """Whether a box has a headline or a picture that is a link, and at most a short text beside it."""
    if prose > _LONGEST_SUMMARY:
        return False
    linked_picture = any(block.kind == "image" and block.links for block in blocks)
    headline = any(
        block.kind == "text" and block.linked * 5 > len(block.text) * 4 and len(block.text) >= _SHORTEST_HEADLINE
        for block in blocks
    )
    texts = [block for block in blocks if block.kind == "text"]
    if headline:
        return len(texts) > 1 or linked_picture
    plain_heading = any(block.box.heading and not block.linked for block in texts)
    return linked_picture and bool(texts) and not plain_heading
