"""Which text of the page stands under a picture, and what of it is caption and what credit."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile

from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.bylines import is_byline
from heraldparse.captions import is_credit, split_caption, strip_credit_label
from heraldparse.captions.credits import (
    count_words,
    is_acronym,
    is_bare_credit,
    is_labelled,
    is_name_like,
    is_source,
)
from heraldparse.captions.edges import is_trifle
from heraldparse.pictures.caption_names import Names
from heraldparse.pictures.lone_lines import holds_credit, inner_text, is_dated, stands_alone, unbracketed

_LONGEST = 1200
"""All text of a figure that is longer is no caption."""
_LONGEST_UNNAMED = 350
_LONG = 150
_LONGEST_CREDIT = 60
_LONGEST_LABELLED = 160
_UNFINISHED = ("(", "[", ":", "/", ",", "|")
_LARGEST_FIGURE = 40
_LARGEST_BOX = 12
_LARGEST_FRAME = 5
_NEAR = 3
_FAR = 60
_BEFORE_NAME = " –—-|/·•©(["
_ENDS = frozenset('.!?…"”»)')
_SKIPPED = frozenset({"hidden", "share", "menu", "advertisement", "comments", "title", "icon"})
"""Claims whose blocks are no text under a picture."""


@dataclass(frozen=True, slots=True)
class Legend:
    """The text that belongs to a picture.

    Example:
        >>> Legend(caption="The bridge at dawn").credit is None
        True
    """

    caption: str | None = None
    credit: str | None = None
    blocks: tuple[Block, ...] = ()


def find_legend(sheet: Sheet, image: Block, story: Box, pictures: set[int], names: Names) -> Legend:
    """The text under a picture. `pictures` are the indices of all blocks that are pictures of the story.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<div><figure><img src=1.jpg><figcaption>The bridge (Yonhap)</figcaption></figure><p>It rains.</div>"
        >>> sheet = read_blocks(build_tree(html).root)
        >>> legend = find_legend(sheet, sheet.blocks[0], sheet.boxes[0], {0}, Names())
        >>> legend.caption, legend.credit
        ('The bridge', 'Yonhap')
    """
    blocks = _blocks(sheet, image, story, pictures, names)
    if not blocks:
        return Legend()
    said = {block.text for block in blocks}
    after = blocks[-1].index + 1
    again = list(takewhile(lambda b: b.claim is None and b.text in said, sheet.blocks[after : after + len(blocks)]))
    return _read([*blocks, *again], names)


def _read(blocks: list[Block], names: Names) -> Legend:
    """Part the text under a picture into caption and credit."""
    texts: list[str] = []
    credit_lines: list[str] = []
    for block in blocks:
        text = _without_control(block)
        if texts and _is_open_bracket(texts[-1]):
            texts[-1] = f"{texts[-1]} {text}"
        elif credit_lines and _goes_on(credit_lines[-1]):
            credit_lines[-1] = f"{credit_lines[-1]} {text}"
        elif _kind(block, names) == "credit" or (len(blocks) > 1 and _is_credit_line(text)):
            credit_lines.append(text)
        elif parts := _set_apart(block, text):
            texts.append(parts[0])
            credit_lines.append(parts[1])
        else:
            texts.append(text)
    if len(texts) > 1 and not credit_lines and blocks[-1].box is not blocks[-2].box and _is_name(texts[-1]):
        credit_lines.append(texts.pop())
    split = split_caption("\n".join(dict.fromkeys(texts)))
    bare = [strip_credit_label(unbracketed(credit)) for credit in credit_lines] + [split.credit]
    return Legend(split.caption, ", ".join(dict.fromkeys(filter(None, bare))) or None, tuple(blocks))


def _is_open_bracket(text: str) -> bool:
    return text.count("(") > text.count(")")


def _goes_on(credit: str) -> bool:
    return credit.endswith(_UNFINISHED) or _is_open_bracket(credit)


def _without_control(block: Block) -> str:
    """The text of a block without the label of a control that ends it in an element of its own."""
    last = inner_text(block, -1)
    return block.text[: -len(last)].rstrip() if last and is_trifle(last) and block.text != last else block.text


def _set_apart(block: Block, text: str) -> tuple[str, str] | None:
    """Caption and credit, where the first or the last inline element holds nothing but who made the picture."""
    name = inner_text(block, -1)
    if name and text.endswith(name) and _can_be_maker(name):
        before = text[: -len(name)].rstrip(_BEFORE_NAME)
        if before and not is_labelled(before) and (count_words(before)[0] or before[-1] in _ENDS):
            return before, name
    name = inner_text(block, 0)
    if name and text.startswith(name) and is_name_like(name):
        behind = text[len(name) :].lstrip(_BEFORE_NAME)
        if count_words(behind)[0] and (is_bare_credit(name) or block.box.element[0].tag == "cite"):
            return behind, name
    return None


def _can_be_maker(name: str) -> bool:
    """Whether a text in an element of its own names who made a picture; a single word only where it is known."""
    return is_name_like(name) and is_credit(name) and (" " in name or is_source(name) or is_acronym(name))


def _is_credit_line(text: str, *, alone: bool = True) -> bool:
    """Whether a text has a label for a credit, or, beside a caption of its own, is the name of a source."""
    return len(text) < _LONGEST_LABELLED and (is_labelled(text) or (not alone and is_source(text)))


def _is_name(text: str) -> bool:
    """Whether the last line under a picture, below its caption, can only be a name: its credit."""
    return len(text) < _LONGEST_CREDIT and text[-1].isalpha() and is_name_like(text) and text.isascii()


def _kind(block: Block, names: Names) -> str | None:
    """What the nearest box with a telling name says."""
    box: Box | None = block.box
    for _ in range(3):
        if box is None or box.tag in ("figure", "figcaption"):
            return None
        if box.names and (kind := names.are(box.names)):
            is_made = kind == "caption" and names.are_of_maker(box.names) and is_name_like(block.text)
            return "credit" if is_made else kind
        box = box.parent
    return None


def _blocks(sheet: Sheet, image: Block, story: Box, pictures: set[int], names: Names) -> list[Block]:
    figure = image.box.figure
    if figure is not None and figure.end - figure.start <= _LARGEST_FIGURE:
        found = _in_figure(sheet, image, figure, pictures, names)
        if found:
            return found
    return (
        _named(sheet, image, story, pictures, names)
        or _following(sheet, image, story)
        or _frame(sheet, image, story, pictures)
    )


def _in_figure(sheet: Sheet, image: Block, figure: Box, pictures: set[int], names: Names) -> list[Block]:
    """The text of a figure; where it holds more pictures, the text from this one to the next."""
    others = [index for index in range(figure.start, figure.end) if index in pictures and index != image.index]
    end = min((index for index in others if index > image.index), default=figure.end)
    start = image.index if others else figure.start
    texts = [block for block in _texts(sheet.blocks[start:end]) if block.claim != "control"]
    captions = any(_in_caption(block, figure, names) for block in texts)
    chosen = (
        [t for t in texts if _in_caption(t, figure, names) or _is_credit_line(t.text, alone=False)]
        if captions
        else texts
    )
    if not captions and any(is_dated(text.text) for text in chosen):
        return []
    longest = _LONGEST if captions else _LONGEST_UNNAMED
    is_whole = len(chosen) == 1 and names.is_told(chosen[0])  # of a `figcaption` that nobody closed, there are more
    return chosen if is_whole or sum(len(block.text) for block in chosen) <= longest else []


def _in_caption(block: Block, within: Box, names: Names) -> bool:
    for box in block.box.ancestors():
        if box is within:
            return False
        if box.tag == "figcaption" or (box.names and names.are(box.names)):
            return True
    return False


def _named(sheet: Sheet, image: Block, story: Box, pictures: set[int], names: Names) -> list[Block]:
    """The text in a box that is named as a caption, in the smallest box around the picture that has one."""
    for box in image.box.ancestors():
        if (
            (box.start <= story.start and story.end <= box.end)
            or box.end - box.start > _LARGEST_BOX
            or _is_shared(box, image, pictures)
        ):
            break
        named = [b for b in sheet.within(box) if b.kind == "text" and _is_open(b, names) and _in_caption(b, box, names)]
        if named:
            found = _with_caption(sheet, box, named, names)
            return found if sum(len(block.text) for block in found) <= _LONGEST else []
    after: list[Block] = []
    near = sheet.blocks[image.index + 1 : image.index + 1 + _LARGEST_BOX]
    for block in islice((b for b in near if b.kind != "image" or b.index in pictures), _NEAR):  # buttons stand between
        if block.index in pictures:
            break
        if block.kind == "text" and block.claim != "control":
            if not _is_open(block, names) or not _in_caption(block, story, names) or len(block.text) > _LONGEST:
                break
            after.append(block)
    return after


def _is_open(block: Block, names: Names) -> bool:
    """Whether what was claimed so far leaves a text to a picture: its own name goes before that of a box around it."""
    if is_trifle(block.text):
        return False
    if block.claim == "advertisement":
        return names.are(block.box.names) == "caption"
    return block.claim not in _SKIPPED


def _with_caption(sheet: Sheet, box: Box, named: list[Block], names: Names) -> list[Block]:
    """Where only the credit has a name, the short text beside it in the picture's box is the caption."""
    if any(_kind(block, names) != "credit" for block in named):
        return named
    texts = [block for block in _texts(sheet.within(box)) if block.claim != "control"]
    return texts if len(texts) == len(named) + 1 and _can_be_caption(texts) else named


def _is_shared(box: Box, image: Block, pictures: set[int]) -> bool:
    """Whether a box holds another picture."""
    return any(index in pictures and index != image.index for index in range(box.start, box.end))


def _texts(blocks: Iterable[Block]) -> Iterator[Block]:
    """The texts that nothing else claims; the own names of a `figcaption` say nothing against it."""
    for block in blocks:
        is_taken = block.claim in _SKIPPED and not (block.box.tag == "figcaption" and block.rule == block.box.names)
        if block.kind == "text" and not is_taken and not is_trifle(block.text):
            yield block


def _frame(sheet: Sheet, image: Block, story: Box, pictures: set[int]) -> list[Block]:
    """Text that shares a small box with one picture and with nothing else."""
    for box in image.box.ancestors():
        if (
            (box.start <= story.start and story.end <= box.end)
            or box.end - box.start > _LARGEST_FRAME
            or _is_shared(box, image, pictures)
        ):
            break
        if any(block.claim == "title" for block in sheet.within(box)):
            return []
        texts = [block for block in _texts(sheet.within(box)) if block.claim != "control"]
        if texts:
            return texts if _can_be_caption(texts) and not _is_paragraph(texts, image) else []
    return []


def _is_paragraph(texts: list[Block], image: Block) -> bool:
    """Whether the text in a picture's own box is of the story: prose without a credit or above it, or much of it."""
    if sum(block.box.tag == "p" and block.prose > 0 for block in texts) > 1:
        return True
    reads_on = any(block.box.tag == "p" and block.prose for block in texts) or any(
        block.index < image.index or (block.box.tag == "div" and block.prose > _LONG) for block in texts
    )
    return reads_on and not any(_is_credit_line(block.text) or holds_credit(block.text) for block in texts)


def _can_be_caption(texts: list[Block]) -> bool:
    """Whether the text in a picture's own box is neither headline, link, byline nor date, nor too long."""
    length = sum(len(block.text) for block in texts)
    if length > _LONGEST_UNNAMED * 2 or any(block.linked * 2 > len(block.text) for block in texts):
        return False
    needs_credit = length > _LONGEST_UNNAMED or any(block.box.heading for block in texts)
    if needs_credit and not any(_is_credit_line(block.text) or is_bare_credit(block.text) for block in texts):
        return False
    return not any(is_byline(block.text) or is_dated(block.text) for block in texts)


def _following(sheet: Sheet, image: Block, story: Box) -> list[Block]:
    """A line after the picture that reads like a caption though no mark-up says so, or repeats the picture's `alt`."""
    found: list[Block] = []
    for block in sheet.blocks[image.index + 1 : image.index + 1 + _NEAR]:
        if block.kind == "image" and block.claim in ("icon", "notice"):
            continue
        if block.kind != "text" or block.claim is not None or block.box.heading:
            break
        if not (block.text == found[0].text if found else stands_alone(block.text, image)):
            break
        found.append(block)
    if found:
        after = found[-1].index + 1
        if not any(block.prose for block in sheet.blocks[after : min(story.end, after + _FAR)]):
            return []
    return found


def part_legends(sheet: Sheet) -> None:
    """Part a caption from the text that it runs into: the first line after a picture, ended by a single `<br>`.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<p><img src=1.jpg><br>The bridge (Yonhap)<br>It rained all day.").root)
        >>> part_legends(sheet)
        >>> [block.text for block in sheet.blocks]
        ['', 'The bridge (Yonhap)', 'It rained all day.']
    """
    blocks = sheet.blocks
    size = len(blocks)
    shown = [place for place, (one, other) in enumerate(pairwise(blocks)) if one.kind == "image" and other.text]
    for place in reversed(shown):  # from the end, as parts move what is behind them
        image, text = blocks[place], blocks[place + 1]
        if "\n" in text.text:
            lines = text.text.split("\n")
            taken = 1 if stands_alone(lines[0], image) else 0
            while taken and taken < len(lines) - 1 and lines[taken] == lines[0]:
                taken += 1
            if taken:
                sheet.part(place + 1, taken)
                text = blocks[place + 1]
        following = blocks[place + 2] if place + 2 < len(blocks) else text
        if following is not text and following.text.startswith(f"{text.text}\n"):
            sheet.part(place + 2, 1 + text.text.count("\n"))
    if len(blocks) > size:
        _renumber(sheet)


def _renumber(sheet: Sheet) -> None:
    """Number the blocks anew after some were parted, once for all; both parts have the number of the whole."""
    parted = [one.index for one, other in pairwise(sheet.blocks) if one.index == other.index]
    for index, block in enumerate(sheet.blocks):
        block.index = index
    for box in sheet.boxes:
        box.start += bisect_left(parted, box.start)
        box.end += bisect_left(parted, box.end)
