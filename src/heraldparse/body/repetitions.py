"""What a page says twice: paragraphs that stand again in a row, and lines of the head in the text."""

from collections.abc import Sequence

from heraldparse.blocks.sheet import Block, Sheet

_FEWEST_REPEATED = 2
"""Paragraphs that stand again in a row are a repetition; single ones, and lines of a list, may be meant."""
_HEAD = frozenset({"title", "published", "byline"})


def drop_repeated_head(sheet: Sheet, start: int, end: int) -> None:
    """Claim lines that say the headline again, or what stands with it: those of a copy for printers.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<h1>It rains</h1><p>It rains").root)
        >>> sheet.blocks[0].claim = "title"
        >>> drop_repeated_head(sheet, 0, 2)
        >>> sheet.blocks[1].claim
        'duplicate'
    """
    said: set[str] = set()
    title = subtitle = None
    for piece in sheet.blocks[:end]:
        if piece.claim in _HEAD:
            said.add(piece.text)
            title = piece.text if piece.claim == "title" else title
        elif piece.claim == "subtitle":
            subtitle = piece.text
    for piece in sheet.blocks[start:end] if said else ():
        if piece.claim is None and piece.text in said and piece.box.table is None:
            piece.claim, piece.rule = "duplicate", "repeats the head"
            if subtitle and piece.text == title:
                said.add(subtitle)  # alone it can be the first paragraph of the text


def drop_repeated(pieces: Sequence[Block]) -> tuple[list[Block], int]:
    """Claim each run of two or more paragraphs that stands a second time; give the rest, and how many they were.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<p>The river rose again on Monday.<p>It will fall by Friday, officials said." * 2
        >>> kept, dropped = drop_repeated(read_blocks(build_tree(html).root).blocks)
        >>> len(kept), dropped
        (2, 2)
    """
    first: dict[str, int] = {}
    kept: list[int] = []
    at = dropped = 0
    while at < len(pieces):
        seen = first.get(pieces[at].text) if pieces[at].prose else None
        run = 0 if seen is None else _length_of_run(pieces, seen, at)
        if run and _paragraphs(pieces[at : at + run]) >= _FEWEST_REPEATED:
            above = (seen or 0) - 1
            while kept and above >= 0 and above < kept[-1] == at - 1 and pieces[above].text == pieces[at - 1].text:
                kept.pop()
                at, above, run = at - 1, above - 1, run + 1
            for piece in pieces[at : at + run]:
                piece.claim, piece.rule = "duplicate", "the same paragraphs stand above"
            dropped += run
            at += run
            continue
        first.setdefault(pieces[at].text, at)
        kept.append(at)
        at += 1
    return [pieces[i] for i in kept], dropped


def _paragraphs(pieces: Sequence[Block]) -> int:
    """How many pieces are running text outside of lists."""
    return sum(piece.prose > 0 and piece.box.item is None for piece in pieces)


def _length_of_run(pieces: Sequence[Block], seen: int, at: int) -> int:
    """How many pieces from one on are the same as those from an earlier one on."""
    run = 0
    while seen + run < at and at + run < len(pieces) and pieces[at + run].text == pieces[seen + run].text:
        run += 1
    return run
