"""Claims everything that is furniture of the site and not of the story: menus, share bars, advertisements, side boxes.

A box is known by its element, its role, or the words in its names. No box is claimed that holds a large part of the
page's prose: names such as `page-with-sidebar` stand on the story's own containers too.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from heraldparse import labels
from heraldparse.blocks.names import FURNITURE_TAGS, claim_of
from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.captions import split_caption
from heraldparse.comments import claim_comments
from heraldparse.lists.boxes import opens_foot
from heraldparse.repeats import claim_repeats

_WITHOUT_PROSE = frozenset({"menu", "share", "tags"})
"""Furniture that has no running text; a box of that name that has some is something else."""
_SHORT_PROSE = 120
_MOST = 0.4
"""A box with a larger share of the page's prose is never furniture."""
_BESIDE = frozenset({"side", "comments", "foot", "notice"})
"""What may be longer than the story, where it stands below one."""
_SHORT_STORY = 120
"""So much running text under the headline is a story."""
_LONG_STORY = 600
_MOST_HEADS = 4
_LITTLE = 4
"""So many times more text is hidden where nearly all of it is, as a script shows it."""
_BOUNDS = frozenset({"nav", "footer"})
_LARGEST_PICTURE = 4
_LONGEST_TIME = 40
_PIXELS = ("<img ", "<iframe ")
"""How the mark-up of a counter opens that a page prints as text."""
_DATA_KEY = re.compile(r"""\{\s?["'][\w-]{1,40}["']\s?:""")
"""How an object opens that a page keeps for its scripts in an element that styles hide."""
_SHARE_BUTTON = re.compile(
    r"share|connect|tweet|comments?|e-?mail|print|like|pin it"
    r"|facebook|twitter|google|linkedin|reddit|pinterest|tumblr|whatsapp"
)
_SHARE_BAR = re.compile(rf"(?:{_SHARE_BUTTON.pattern}|more|this|[\d\W])+")
_DIGIT = re.compile(r"\d")
_DIGITS = "0123456789"
_MARKED = frozenset(_DIGITS + ".…")
_TIME_EDGES = ".:,;|•·~≈-–"


def prose_before(sheet: Sheet) -> list[int]:
    """Running sums of the prose of unclaimed blocks: the prose of a box is `sums[box.end] - sums[box.start]`."""
    return list(accumulate([0 if block.claim else block.prose for block in sheet.blocks], initial=0))


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
    _claim_lines(sheet)
    most = sums[-1] * _MOST
    heads = [block.index for block in sheet.blocks if block.box.heading == 1]
    below = _end_of_article(sheet, sums, heads)
    hides: bool | None = None
    known: dict[str, str | None] = {}
    until = shown = 0
    for box in sheet.boxes:
        start, end = box.start, box.end
        if start == end or start < until:
            continue
        claim, rule = FURNITURE_TAGS.get(box.tag), ""
        is_hidden = box.hidden and start >= shown
        if is_hidden:
            hides = _hides_little(sheet) if hides is None else hides
            claim = "hidden" if hides else claim
        if claim is None and box.names:
            rule = box.names
            claim = known[rule] if rule in known else known.setdefault(rule, claim_of(rule, furniture))
        if claim is None and not is_hidden:
            continue
        prose = sums[end] - sums[start]
        large = prose > most and (prose > _SHORT_PROSE or box.tag not in _BOUNDS)
        is_beside = box.tag == "aside" and bool(heads) and sums[start] - sums[heads[0]] >= _LONG_STORY
        if is_beside or (box.tag == "nav" and bool(heads) and end <= heads[0]):
            large = False  # what is beside a story and under its text can be a timeline, a menu above can tell much
        if large and start < below:
            shown = end if is_hidden and _is_shown_later(box, heads, sums) else shown
            continue
        if claim is None or _is_other(sheet, box, claim, rule, prose):
            continue
        is_head = not is_beside and box.tag not in _BOUNDS and bisect_left(heads, start) < bisect_left(heads, end)
        if (large or is_head) and (claim not in _BESIDE or start < below):
            continue  # a box around the page's `h1` is its head, whatever its name
        sheet.claim(start, end, claim, rule or f"<{box.tag}>")
        until = end
    claim_comments(sheet)
    claim_repeats(sheet, prose_before(sheet))


def _end_of_article(sheet: Sheet, sums: Sequence[int], heads: Sequence[int]) -> int:
    """Where the element `article` ends that holds the page's `h1` and a text; where none does, the page."""
    for head in heads[:_MOST_HEADS]:  # the first can be the name of the site
        for box in sheet.blocks[head].box.ancestors():
            if box.tag == "article" and sums[box.end] - sums[head] >= _SHORT_STORY:
                return box.end
    return len(sums)


def _is_other(sheet: Sheet, box: Box, claim: str, rule: str, prose: int) -> bool:
    """Whether a box is something else than its names say."""
    if claim == "menu" and box.heading and "toc" in rule:
        return True  # a table of contents leads to this heading
    if claim == "side" and box.end - box.start <= _LARGEST_PICTURE and _is_picture(sheet.within(box)):
        return True
    if claim == "related":  # what offers other stories holds a link
        return not any(block.links for block in sheet.within(box))
    return prose > _SHORT_PROSE and bool(rule) and claim in _WITHOUT_PROSE


def _is_picture(blocks: Sequence[Block]) -> bool:
    """Whether an aside holds a picture with its caption and credit, and no link."""
    if any(block.links for block in blocks) or sum(block.kind == "image" for block in blocks) != 1:
        return False
    return any(split_caption(block.text).credit for block in blocks if block.kind == "text")


def _is_shown_later(box: Box, heads: Sequence[int], sums: Sequence[int]) -> bool:
    """Whether a script will show a hidden box: it stands in one with the headline, and hardly any text between."""
    above, around = bisect_left(heads, box.start), box.parent
    if around is None or around.hidden or not above or heads[above - 1] < around.start or box.tag in FURNITURE_TAGS:
        return False
    return (sums[box.start] - sums[heads[above - 1]]) * _LITTLE < sums[box.end] - sums[box.start]


def _hides_little(sheet: Sheet) -> bool:
    """Whether what is marked as hidden is; where that is nearly all of the page, a script shows it."""
    hidden = sum(block.prose for block in sheet.blocks if block.box.hidden)
    return hidden < _LITTLE * sum(block.prose for block in sheet.blocks if not block.box.hidden)


def _claim_lines(sheet: Sheet) -> None:
    """Claim the lines that are furniture wherever they stand."""
    for block in sheet.blocks:
        text, label = block.text, block.label
        if not text or block.claim is not None:
            continue
        if label and _is_furniture(label):
            block.claim, block.rule = "furniture", "a label that stands alone"
        elif opens_foot(text):
            block.claim, block.rule = "foot", "copyright or imprint"
        elif text[0] in "<{" and block.box.tag not in ("pre", "code"):
            if text.startswith(_PIXELS):
                block.claim, block.rule = "hidden", "mark-up that became text"
            elif _DATA_KEY.match(text):
                block.claim, block.rule = "hidden", "data for a script"


def _is_furniture(label: str) -> bool:
    """Whether a short line is furniture by its words."""
    if label in labels.FURNITURE or (label[-1] in _MARKED and _is_advertisement_or_wait(label)):
        return True
    if ("min" in label or "мин" in label) and _is_reading_time(label):  # all words for minutes hold one of them
        return True
    return ("share" in label or "tweet" in label or "mail" in label) and _is_share_bar(label)


def _is_advertisement_or_wait(label: str) -> bool:
    """Whether a line is `Advertisement 2`, one of several, or tells what is to come: `Loading photos...`."""
    return label.rstrip(_DIGITS + " ") in labels.ADVERTISEMENT or (
        label.startswith("loading ") and label.endswith(("...", "…"))
    )


def _is_share_bar(label: str) -> bool:
    """Whether a line is a row of buttons that pass the story on, with their counts: `Share 73 Tweet 4 Email More`."""
    return _SHARE_BAR.fullmatch(label) is not None and len(_SHARE_BUTTON.findall(label)) > 1


def _is_reading_time(label: str) -> bool:
    """Whether a line tells how long reading takes and nothing else: `4 min read`, `Lesezeit: 3 Minuten`."""
    if len(label) > _LONGEST_TIME or _DIGIT.search(label) is None:
        return False
    words = {word for part in label.split() if (word := part.strip(_TIME_EDGES)) and not word.isdigit()}
    known = words & labels.READING
    return bool(known and words & labels.MINUTES) and words - known <= labels.MINUTES | labels.READING_FILLERS
