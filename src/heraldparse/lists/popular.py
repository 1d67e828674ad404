"""The most-read list beside a story: found by its label, else as a ranking of linked headlines that starts at 1."""

from collections.abc import Sequence

from heraldparse import labels
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.lists.boxes import (
    are_headlines,
    can_label_popular,
    entries_after,
    headlines_among,
    is_in_menu,
    is_long,
)
from heraldparse.lists.entries import Entry, each_entry, rank_of
from heraldparse.models import PopularItem, PopularList

_FEWEST = 2
_FEWEST_UNLABELLED = 4
_MANY = 15
_LONGEST = 240
"""How many blocks a ranking can take."""


def read_popular(sheet: Sheet, base: str | None) -> PopularList | None:
    """Find and claim the most-read list; a label with nothing under it is claimed and is no list.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<h2>Most Read</h2>1 <a href='/1'>Rivers run high again</a><p>2 <a href='/2'>Roads are dry again</a>"
        >>> [item.rank for item in read_popular(read_blocks(build_tree(html).root), None).items]
        [1, 2]
    """
    labelled = [block for block in sheet.blocks if block.label]
    for block in [block for block in labelled if block.label in labels.POPULAR]:
        entries = [] if is_in_menu(block) else _one_list(entries_after(sheet, block, base))
        block.claim, block.rule = "popular", "the label of a most-read list"
        if len(entries) >= _FEWEST:
            return _claimed(block.text, entries)
    for block in [block for block in labelled if not block.linked and can_label_popular(block)]:
        entries = [] if is_in_menu(block) else _without_rest(_one_list(entries_after(sheet, block, base, lines=True)))
        if len(entries) >= _FEWEST:
            block.claim, block.rule = "popular", "the label of a most-read list"
            return _claimed(block.text, entries)
    return _unlabelled(sheet, base)


def _one_list(entries: list[Entry]) -> list[Entry]:
    """The headlines of the first of several lists in one box, without the names of the tabs above them."""
    start = next((place for place, entry in enumerate(entries) if entry.rank is not None or is_long(entry.title)), 0)
    if start and not all(_leads_nowhere(entry) for entry in entries[:start]):
        start = 0
    seen: set[tuple[str, str | None]] = set()
    for place, entry in enumerate(entries[start:], start):
        key = (entry.title, entry.url)
        if key in seen or (entry.rank == 1 and place > start):
            return entries[start:place]
        seen.add(key)
    return entries[start:]


def _without_rest(entries: list[Entry]) -> list[Entry]:
    """Without short links beside the headlines; of very many, those that share a box with the first two."""
    kept = headlines_among(entries)
    if len(kept) <= _MANY:
        return kept
    first, second = kept[0].blocks[0], kept[1].blocks[0]
    shared = next(box for box in first.box.ancestors() if box.start <= second.index < box.end)
    return [entry for entry in kept if shared.start <= entry.blocks[0].index < shared.end]


def _leads_nowhere(entry: Entry) -> bool:
    return entry.url is None or "#" in entry.url


def _claimed(title: str | None, entries: Sequence[Entry]) -> PopularList:
    for number, entry in enumerate(entries):
        for block in entry.blocks:
            block.claim, block.rule = f"popular {number}", "an entry of the most-read list"
    items = [PopularItem(rank=e.rank, title=e.title, url=e.url, image_url=e.image_url) for e in entries]
    return PopularList(title=title, items=items)


def _unlabelled(sheet: Sheet, base: str | None) -> PopularList | None:
    for block in [block for block in sheet.blocks if block.text[:1].isdigit()]:
        if _starts_ranking(block):
            entries = _run_of_ranks(sheet.blocks[block.index : block.index + _LONGEST], base)
            if len(entries) >= _FEWEST_UNLABELLED and are_headlines(entries):
                return _claimed(None, entries)
    return None


def _starts_ranking(block: Block) -> bool:
    return rank_of(block.text) == 1 or (block.linked > 0 and block.text[:2] in ("1.", "1 "))


def _run_of_ranks(blocks: Sequence[Block], base: str | None) -> list[Entry]:
    """The headlines numbered 1, 2, 3 ... with nothing between them; links within the page make a table of contents."""
    entries: list[Entry] = []
    for entry in each_entry(blocks, base):
        if entry.rank != len(entries) + 1 or entry.url is None or "#" in entry.url:
            break
        entries.append(entry)
        if entry.beside:
            break
    return entries
