"""Claims what readers wrote under a story: told by its heading, and by the lines that stand at each comment."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, takewhile

from heraldparse import labels
from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.lists.boxes import starts_of

_FORM_STARTS = starts_of(labels.COMMENT_FORMS)
_FORM_ENDS = frozenset(form.rpartition(" ")[2] for form in labels.COMMENT_FORMS)
_LONGEST = 200
_LONGEST_LINE = 80
_NEAR = 16
"""How many blocks may stand between the heading and what proves it."""
_FAR = 60
"""How many blocks may stand between a word of comments and the second one."""
_LONGEST_NAMING = 40
_COUNT = " 0123456789()[],."
_ENDS = ".,;:!?()"
_LEVELS = 4
"""How many boxes around the heading may hold nothing but the heading."""
_BOXES = frozenset({"div", "section", "article", "aside", "ul", "ol", "li", "td", "tr", "tbody", "table", "form"})
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
_DATED = re.compile(
    r"\b(?:19|20)\d\d\b.{0,20}\b\d\d?[.:h]\d\d(?!\d)|\b\d\d?[.:h]\d\d(?!\d).{0,20}\b(?:19|20)\d\d\b"
    r"|\b\d+ \w+ (?:ago|fa|temu|назад)\b|\b(?:vor|il y a|hace|há) \d+ \w",
    re.IGNORECASE,
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
    above, running = 0, 0
    before: list[tuple[int, int]] = []  # for each block how much running text stands above it, and where that ends
    homes: set[tuple[Box | None, str]] = set()
    sign: Block | None = None
    claimed = 0
    last: str | None = None
    for block in sheet.blocks:
        before.append((above, running))
        is_open = block.claim is None or (block.claim == "comments" and last != "comments")
        last = block.claim
        if is_open and above >= _STORY:
            end = _end_of(sheet, block, above, running) if _may_open(block) else 0
            if end:
                sheet.claim(block.index, end, "comments", "a heading of comments, and lines of readers under it")
            elif above >= _LONG_STORY and block.label and _names_comments(block.label):
                end = _end_of_dated(sheet, block, homes)
                sheet.claim(block.index, end, "comments", "a word of comments, and lines with day and time under it")
        if above >= _STORY and block.index >= claimed and _is_sign(block):
            if sign is not None and block.index - sign.index <= _FAR and (box := _box_of_both(sign, block, before)):
                sheet.claim(box.start, box.end, "comments", "two lines that name speakers or are buttons to reply")
                claimed = box.end
            sign = block
        above += block.prose
        if block.prose and block.claim is None:
            running = block.index + 1
            homes.add((block.box.parent, block.box.tag))


def _is_sign(block: Block) -> bool:
    """Whether a line stands at each comment and hardly elsewhere: who speaks, or the button to reply."""
    if block.kind != "text" or len(block.text) > _LONGEST_LINE:
        return False
    if block.label in labels.REPLY or (block.linked and block.label.partition(" ")[0] in labels.REPLY):
        return True
    return block.text[-1] in ":：" and _SPEAKER.search(block.text[-20:]) is not None


def _box_of_both(one: Block, other: Block, before: Sequence[tuple[int, int]]) -> Box | None:
    """The box around two comments, where it begins below a story and each line stands in a box of its own within it.

    In a story that lets people speak, their lines are paragraphs beside those of the rest.
    """
    shared = next(box for box in one.box.ancestors() if box.end > other.index)
    if one.box.parent is shared or other.box.parent is shared or before[shared.start][0] < _STORY:
        return None
    return _outermost(shared, before[shared.start][1])


def _may_open(block: Block) -> bool:
    """Whether a line can be the heading of comments: `Comments`, `3 comments`, `Leave a reply`."""
    if block.kind != "text" or len(block.text) > _LONGEST or block.linked * 2 > len(block.text):
        return False
    label = block.label
    if (label and label.rstrip(_COUNT) in labels.COMMENTS) or _asks(block):
        return True
    if " " in label and label.rpartition(" ")[2] in _FORM_ENDS and label.endswith(labels.COMMENT_FORMS):
        return True
    return (block.text[0].isdigit() or block.box.heading > 0) and _COUNTED.match(block.text) is not None


def _names_comments(label: str) -> bool:
    """Whether one of the few words of a line is that for comments: `15 » Comentarios`, `Wasze komentarze [2]`."""
    if len(label) > _LONGEST_NAMING:
        return False
    return label in labels.COMMENT_WORDS or (" " in label and not labels.COMMENT_WORDS.isdisjoint(label.split()))


def _end_of_dated(sheet: Sheet, opening: Block, homes: AbstractSet[tuple[Box | None, str]]) -> int:
    """Where the box ends that holds a line and, soon below it, two lines with day and time; 0 where none does.

    `homes` are the boxes around the paragraphs above the line, and their elements.
    """
    near = takewhile(lambda b: not 0 < b.box.heading < 3, sheet.blocks[opening.index + 1 : opening.index + _FAR])
    dated = list(islice(filter(_is_dated, near), 2))
    if len(dated) < 2 or _goes_on(sheet.blocks[opening.index + 1 : dated[0].index], homes):
        return 0
    return next((box.end for box in opening.box.ancestors() if box.end > dated[1].index), 0)


def _goes_on(below: Sequence[Block], homes: AbstractSet[tuple[Box | None, str]]) -> bool:
    """Whether paragraphs beside those above a line stand below it: a story goes on below a call for comments."""
    return sum(block.prose for block in below if (block.box.parent, block.box.tag) in homes) >= _STORY


def _is_dated(block: Block) -> bool:
    """Whether a short line tells the day and the time, or how long ago something was written."""
    lines = block.text[: 2 * _LONGEST_LINE].split("\n")
    return any(len(line) <= _LONGEST_LINE and _DATED.search(line) is not None for line in lines[:3])


def _asks(block: Block) -> bool:
    """Whether a line stands above the field for a comment."""
    return block.text[:2] in _FORM_STARTS and block.text[:40].casefold().startswith(labels.COMMENT_FORMS)


def _end_of(sheet: Sheet, opening: Block, above: int, running: int) -> int:
    """Where the box of the comments ends; 0 where nothing under the line shows that they are some.

    `above` is the amount of the running text above the line, and `running` where it ends.
    """
    box: Box | None = opening.box
    for _ in range(_LEVELS):
        if box is None or box.tag == "html":
            break
        inner = sheet.blocks[opening.index + 1 : min(box.end, opening.index + 1 + _NEAR)]
        if inner and (_asks(opening) or any(_proves(block, above) for block in inner)):
            return _outermost(box, running).end
        if box.start >= running and any(map(_speaks_of_comments, inner)):
            return _outermost(box, running).end
        box = box.parent
    return 0


def _speaks_of_comments(block: Block) -> bool:
    """Whether a short text has a word for comments: how to write one, or that there are none."""
    if block.kind != "text" or len(block.text) > _LONGEST:
        return False
    return any(word.strip(_ENDS) in labels.COMMENT_WORDS for word in block.text.casefold().split())


def _outermost(box: Box, running: int) -> Box:
    """The largest box around comments that begins below the running text: rules and badges stand there, too."""
    while box.parent is not None and box.parent.tag in _BOXES and box.parent.start >= running:
        box = box.parent
    return box


def _proves(block: Block, above: int) -> bool:
    """Whether a line stands at a comment: who speaks, the button to reply, or, under a long story, a time."""
    if block.kind != "text" or len(block.text) > _LONGEST_LINE:
        return False
    if block.label in labels.REPLY or _SPEAKER.search(block.text[-20:]) or _asks(block):
        return True
    return above >= _LONG_STORY and _CLOCK.search(block.text) is not None
