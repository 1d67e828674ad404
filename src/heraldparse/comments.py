"""Claims what readers wrote under a story: told by its heading, and by the lines that stand at each comment."""

import re

from heraldparse import labels
from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.lists.boxes import starts_of

_FORM_STARTS = starts_of(labels.COMMENT_FORMS)
_LONGEST = 200
_LONGEST_LINE = 80
_NEAR = 16
"""How many blocks may stand between the heading and what proves it."""
_COUNT = " 0123456789()[],."
_LEVELS = 4
"""How many boxes around the heading may hold nothing but the heading."""
_OPEN = (None, "comments")
"""Claims of a heading whose comments nobody may have claimed."""
_STORY = 200
"""A heading with less running text above it is no heading of comments on it."""
_LONG_STORY = 600
_COUNTED = re.compile(
    r"(?:\d{1,5}|one|an?|eine?n?|un|una|um|uma|satu) ?(?:comments?|responses?|repl(?:y|ies)|thoughts?|kommentare?"
    r"|antwort(?:en)?|gedanken?|commentaires?|réponses?|comentarios?|comentários?|respuestas?|respostas?|commenti?"
    r"|reacties?|kommentarer|komentarz[ey]?|komentar|tanggapan|ergänzung(?:en)?|комментари[яй]?)(?![\w-])",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"(?:says|said|writes|wrote|sagte?|schreibt|schrieb|dit|écrit|dice|diz|disse|escribió|zegt|pisze)(?: on)?\s?:"
)
_CLOCK = re.compile(r"\d\d?[.:h]\d\d(?!\d)|\bago\b|\bvor \d|\bil y a\b|\bhace \d|\bhá \d")


def claim_comments(sheet: Sheet) -> None:
    """Claim the comments of readers, with their heading and the form for another one.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> story = "<p>The river rose again on Monday, officials said.</p>" * 5
        >>> sheet = read_blocks(build_tree(f"{story}<h3>2 comments</h3><p>Ann says:<p>I saw it.<p>Reply").root)
        >>> claim_comments(sheet)
        >>> [block.claim for block in sheet.blocks][4:]
        [None, 'comments', 'comments', 'comments', 'comments']
    """
    above = 0
    for block in sheet.blocks:
        if block.claim in _OPEN and above >= _STORY and _may_open(block):
            end = _end_of(sheet, block, above)
            if end:
                sheet.claim(block.index, end, "comments", "a heading of comments, and lines of readers under it")
        above += block.prose


def _may_open(block: Block) -> bool:
    """Whether a line can be the heading of comments: `Comments`, `3 comments`, `Leave a reply`."""
    if block.kind != "text" or len(block.text) > _LONGEST or block.linked * 2 > len(block.text):
        return False
    if block.label and (block.label.rstrip(_COUNT) in labels.COMMENTS or block.label.endswith(labels.COMMENT_FORMS)):
        return True
    if _asks(block):
        return True
    return (block.text[0].isdigit() or block.box.heading > 0) and _COUNTED.match(block.text) is not None


def _asks(block: Block) -> bool:
    """Whether a line stands above the field for a comment."""
    return block.text[:2] in _FORM_STARTS and block.text[:40].casefold().startswith(labels.COMMENT_FORMS)


def _end_of(sheet: Sheet, opening: Block, above: int) -> int:
    """Where the box of the comments ends; 0 where nothing under the line shows that they are some."""
    box: Box | None = opening.box
    for _ in range(_LEVELS):
        if box is None or box.tag == "html":
            break
        inner = sheet.blocks[opening.index + 1 : min(box.end, opening.index + 1 + _NEAR)]
        if inner and (_asks(opening) or any(_proves(block, above) for block in inner)):
            return box.end
        box = box.parent
    return 0


def _proves(block: Block, above: int) -> bool:
    """Whether a line stands at a comment: who speaks, the button to reply, or, under a long story, a time."""
    if block.kind != "text" or len(block.text) > _LONGEST_LINE:
        return False
    if block.label in labels.REPLY or _SPEAKER.search(block.text[-20:]) or _asks(block):
        return True
    return above >= _LONG_STORY and _CLOCK.search(block.text) is not None
