"""Who wrote a story, where its head does not tell: in its dateline, at its foot, in its first or last line."""

import re
from itertools import islice, pairwise

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.bylines import is_byline
from heraldparse.bylines.datelines import read_dateline
from heraldparse.bylines.labels import opening_label
from heraldparse.head.author_boxes import boxed_authors, told_author
from heraldparse.head.author_lines import SAID, AuthorLine, line_at, read_author_line
from heraldparse.head.by_words import bare_label, noun_label
from heraldparse.head.foreign_lines import is_furniture, is_of_others
from heraldparse.head.name_lines import name_in_brackets, names_alone

_MOST_BEFORE_TEXT = 3
"""A line about the headline, or a summary, can stand above the paragraph with the dateline."""
_AUTHOR_AFTER = 25
_LONGEST_LINE = 200
_LONGEST_LINKED_NAME = 40
_LONGEST_LABELLED = 120
_BY_WORDS = ("By ", "BY ", "by ", "By: ", "Von ", "VON ", "Par ", "PAR ", "Por ", "POR ", "Di ", "Door ", "Av ", "Af ")
_FIGURE = re.compile(r"\d")
_MOST_OPENING = 4
_MOST_CLOSING = 3
_MOST_BOXES = 4


def named_in_dateline(sheet: Sheet, start: int, end: int) -> list[AuthorLine]:
    """The line that the dateline of a story is, for its writers and its agency; it stays in the text.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> sheet = read_blocks(build_tree("<p>某报讯（记者 王伟）道路昨天恢复通行，公交车也照常行驶。").root)
        >>> [line.byline.authors[0].name for line in named_in_dateline(sheet, 0, 1)]
        ['王伟']
    """
    blocks = (block for block in sheet.blocks[start:end] if block.claim is None and block.kind == "text")
    for block, _ in zip(blocks, range(_MOST_BEFORE_TEXT), strict=False):
        byline = None if block.text.isascii() else read_dateline(block.text)
        if byline is not None:
            return [line_at(block, byline, SAID)]
    return []


def find_authors_elsewhere(sheet: Sheet, story: tuple[int, int], houses: frozenset[str]) -> list[AuthorLine]:
    """The line under a story that names its writer, else one within it: labelled, or names alone at an end of the text.

    A line within the story is claimed, so that it is no part of the text.
    """
    line = _line_under(sheet, story, houses)
    if line is not None:
        return [line]
    start, end = story
    start = max((block.index for block in sheet.blocks[start:end] if block.claim == "title"), default=start)
    texts = [b for b in sheet.blocks[start:end] if b.kind == "text" and b.claim in (None, "byline")]
    near = [b for b in _second_half(sheet, story) if b.kind == "text" and not is_of_others(b.claim)]
    found = next((line for block in reversed(texts) if (line := _labelled_line(block, houses))), None)
    found = found or _only_byline(texts, houses)
    if found is None and (boxed := list(islice(boxed_authors(near, houses), _MOST_BOXES))):
        return boxed
    found = found or next((line for block in _ends(texts) if (line := names_alone(block, houses))), None)
    if found is not None:
        sheet.blocks[found.index].claim, sheet.blocks[found.index].rule = "byline", "names at an end of the text"
        return [found]
    signed = name_in_brackets(texts[-1], houses) if texts else None
    told = signed or told_author([block for block in texts if block.prose], houses)
    return _introduced(near, houses) if told is None else [told]


def _second_half(sheet: Sheet, story: tuple[int, int]) -> list[Block]:
    """The blocks of the second half of a story, and those right under it."""
    start, end = story
    return sheet.blocks[(start + end) // 2 : end + _AUTHOR_AFTER]


def _line_under(sheet: Sheet, story: tuple[int, int], houses: frozenset[str]) -> AuthorLine | None:
    """The first line at the end of a story, or under it, that names a writer in full."""
    start, end = story
    label = ""
    before: Block | None = None
    end = next((b.index for b in sheet.blocks[start + 1 : end] if b.claim == "comments"), end)
    for block in sheet.blocks[max(start, end - 2) : end + _AUTHOR_AFTER]:
        if block.claim == "comments" and block.index < story[1]:
            break
        if block.kind != "text" or is_of_others(block.claim) or len(block.text) > _LONGEST_LINE:
            continue
        text = block.text.split("\n")[0]
        said = noun_label(text)
        text = f"By {text[said.end() :]}" if said else f"By {text}" if label == "writer" else text
        is_word = " " not in block.text and block.text.isascii()  # no full name
        line = None if label == "other" or is_word else read_author_line(block, text, houses, dated=False)
        is_own = line is not None and (line.grade == SAID or not is_furniture(block.claim))
        if line is not None and is_own and not _is_headline_of_another(before) and _names_fully(line):
            return line
        if line is not None and not _is_headline_of_another(before) and _is_posted(block):
            if block.index < end and block.claim is None:
                block.claim, block.rule = "byline", "says who posted the story"
            return line
        label, before = bare_label(block.text), block
    return None


def _is_posted(block: Block) -> bool:
    """Whether a line says who posted something and when, as blogs print it under a post: `Posted by jane at 10:15`."""
    return block.text[:9].lower() == "posted by" and _FIGURE.search(block.text) is not None


def _names_fully(line: AuthorLine) -> bool:
    return any(" " in author.name or not author.name.isascii() for author in line.byline.authors)


def _is_headline_of_another(block: Block | None) -> bool:
    """Whether a block is a link of some words, such as the headline of a teaser, whose writer the next line names."""
    return block is not None and block.linked * 2 > len(block.text) > _LONGEST_LINKED_NAME


def _labelled_line(block: Block, houses: frozenset[str]) -> AuthorLine | None:
    """A short line of the text that begins with a noun for its writer: `Author: Jane Doe, analyst`."""
    if len(block.text) > _LONGEST_LABELLED or (label := noun_label(block.text)) is None:
        return None
    line = read_author_line(block, f"By {block.text[label.end() :].rstrip('.')}", houses, dated=False)
    return line if line is not None and line.grade == SAID and _names_fully(line) else None


def _only_byline(texts: list[Block], houses: frozenset[str]) -> AuthorLine | None:
    """The only line of the text that is a byline in full, as where boxes stand between the headline and the text."""
    short = [b for b in texts if b.claim is None and len(b.text) <= _LONGEST_LABELLED and not b.box.item]
    said = [block for block in short if block.text.startswith(_BY_WORDS) and is_byline(block.text)]
    line = read_author_line(said[0], said[0].text, houses, dated=False) if len(said) == 1 else None
    return line if line is not None and line.grade == SAID and _names_fully(line) else None


def _introduced(near: list[Block], houses: frozenset[str]) -> list[AuthorLine]:
    """The only name alone, in the second half of a story or under it, that the next paragraph begins with."""
    pairs = [name for name, after in pairwise(near) if after.prose and after.text.startswith(f"{name.text} ")]
    lines = [line for name in pairs if (line := names_alone(name, houses))]
    return lines if len(lines) == 1 else []


def _ends(texts: list[Block]) -> list[Block]:
    """The lines before the first running text, and the last line, where each is written as a paragraph is."""
    first = next((place for place, block in enumerate(texts) if block.prose), 0)
    closing = next((block for block in reversed(texts[-_MOST_CLOSING:]) if not _is_source(block)), None)
    ends = [*texts[: min(first, _MOST_OPENING)], *([] if closing is None else [closing])]
    written = [b for b in ends if (b.box.tag == "p" or b.bold) and not b.text.endswith(":")]
    return [b for b in written if not (b.linked or b.box.heading or b.box.item or b.box.table)]


def _is_source(block: Block) -> bool:
    """Whether a line says where a story comes from: `Source: Rain Wire`."""
    label = opening_label(block.text)
    return label is not None and label.lastgroup == "source" and len(block.text) <= _LONGEST_LABELLED
