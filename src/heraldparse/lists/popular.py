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
    of_one_box,
)
from heraldparse.lists.entries import Entry, each_entry, rank_of
from heraldparse.models import PopularItem, PopularList

_FEWEST = 2
_FEWEST_UNLABELLED = 4
_MOST_UNLABELLED = 30
"""More numbered lines are verses or the parts of a text."""
_MOST_WORDS_OF_BUTTON = 4
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
        offered = [] if is_in_menu(block) else entries_after(sheet, block, base)
        entries = of_one_box(_one_list(offered))
        block.claim, block.rule = "popular", "the label of a most-read list"
        if len(entries) >= _FEWEST:
            return _claimed(block.text, entries, offered)
    for block in [block for block in labelled if not block.linked and can_label_popular(block)]:
        offered = [] if is_in_menu(block) else entries_after(sheet, block, base, lines=True)
        entries = of_one_box(headlines_among(_one_list(offered)))
        if len(entries) >= _FEWEST:
            block.claim, block.rule = "popular", "the label of a most-read list"
            return _claimed(block.text, entries)
    return _unlabelled(sheet, base)


def _one_list(entries: list[Entry]) -> list[Entry]:
    """The headlines of the first of several lists in one box, without the names of the tabs above them."""
    start = next((place for place, entry in enumerate(entries) if entry.rank is not None or is_long(entry.title)), 0)
    is_numbered = start < len(entries) and entries[start].rank == 1
    if start and not is_numbered and not all(_leads_nowhere(entry) for entry in entries[:start]):
        start = 0
    seen: set[tuple[str, str | None]] = set()
    end = len(entries)
    for place, entry in enumerate(entries[start:], start):
        key = (entry.title, entry.url)
        if key in seen or (entry.rank == 1 and place > start and entries[place - 1].rank != 1):
            end = place
            break
        seen.add(key)
    if end - start > 1 and entries[end - 1].rank is None and entries[end - 2].rank is not None:
        end -= 1  # the name of the next tab
    return [entry for entry in entries[start:end] if not _leads_to_more(entry)]


def _leads_to_more(entry: Entry) -> bool:
    """Whether an entry is a button among the headlines: `more`, `More headlines`, `Loading...`."""
    title = entry.title.casefold()
    words = title.split()
    is_more = words[:1] == ["more"] and len(words) < _MOST_WORDS_OF_BUTTON
    return (entry.rank is None and is_more) or title in labels.BUTTONS


def _leads_nowhere(entry: Entry) -> bool:
    return entry.url is None or "#" in entry.url


def _claimed(title: str | None, entries: Sequence[Entry], offered: Sequence[Entry] = ()) -> PopularList:
    for block in (block for entry in offered for block in entry.blocks):
        block.claim, block.rule = "popular", "beside the most-read list"
    for number, entry in enumerate(entries):
        for block in entry.blocks:
            block.claim, block.rule = f"popular {number}", "an entry of the most-read list"
    items = [PopularItem(rank=e.rank, title=e.title, url=e.url, image_url=e.image_url) for e in entries]
    return PopularList(title=title, items=items)


def _unlabelled(sheet: Sheet, base: str | None) -> PopularList | None:
    for block in [block for block in sheet.blocks if block.text[:1].isdigit()]:
        if _starts_ranking(block):
            entries = _run_of_ranks(sheet.blocks[block.index : block.index + _LONGEST], base)
            if _FEWEST_UNLABELLED <= len(entries) <= _MOST_UNLABELLED and are_headlines(entries):
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
