"""Where the text ends that the metadata state of a story: what stands under it on the page is no part of it."""

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.metadata.jsonld import plain_text

_LONGEST_CLOSE = 600
_CLOSE = 30
"""So many letters tell the last paragraph."""
_HELPED = "contributed to this"
_NEAR = 8
_LONGEST_NOTE = 300
"""What a line says that names those who helped, how many blocks below the text it can stand, and how long it can be."""
_COMPLETE = 0.7
"""A text that is much shorter than the one on the page is a part of it."""
_MOST_BELOW = 0.25
"""Where more of the page's text stands below, the stated one is a part."""


def stated_end(sheet: Sheet, start: int, end: int, text: str | None) -> int:
    """The block behind the paragraph with which a stated text ends; `end` where there is none, or it is incomplete.

    Args:
        sheet: the page.
        start: the first block of the story.
        end: the block behind it.
        text: the story as the metadata state it.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> lines = ["The river rose again on Monday, officials said.", "It will fall by Friday, when rain stops."] * 2
        >>> sheet = read_blocks(build_tree(f"<p>{'<p>'.join(lines)}<p>Tell us what you saw.").root)
        >>> stated_end(sheet, 0, 5, " ".join(lines))
        4
    """
    close = _letters(plain_text(text[-_LONGEST_CLOSE:]) or "")[-_CLOSE:] if text else ""
    if text is None or len(close) < _CLOSE:
        return end
    prose = [block for block in sheet.blocks[start:end] if block.prose and block.claim is None]
    below = 0
    for block in reversed(prose):
        if _letters(block.text[-2 * _CLOSE :]).endswith(close):
            length = sum(len(one.text) for one in prose)
            is_whole = len(text) >= _COMPLETE * (length - below) and below <= _MOST_BELOW * length
            return _behind_notes(sheet, block, end) if is_whole and not _goes_on(sheet, start, block, end) else end
        below += len(block.text)
    return end


def _behind_notes(sheet: Sheet, last: Block, end: int) -> int:
    """The block behind the last paragraph, and behind the line under it that names those who helped."""
    below = [block for block in sheet.blocks[last.index + 1 : min(end, last.index + _NEAR)] if block.claim is None]
    notes = (b.index + 1 for b in below if len(b.text) < _LONGEST_NOTE and _HELPED in b.text)
    return max(notes, default=last.index + 1)


def _goes_on(sheet: Sheet, start: int, last: Block, end: int) -> bool:
    """Whether a heading beside the last paragraph, or like those above it, opens another part of the text."""
    after = next((b for b in sheet.blocks[last.index + 1 : end] if b.claim is None and b.kind == "text"), None)
    if after is None or not after.box.heading:
        return False
    if after.box.parent is not None and after.box.parent.start <= last.index:
        return True
    shape = (after.box.tag, after.box.names)
    return any((b.box.tag, b.box.names) == shape for b in sheet.blocks[start : last.index] if b.claim is None)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
