"""Which text of the page stands under a picture: told by mark-up, by name, by place and by looks."""

from collections.abc import Iterable, Iterator
from itertools import islice

from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.bylines import is_byline
from heraldparse.captions.credits import is_bare_credit, is_source
from heraldparse.captions.edges import is_trifle
from heraldparse.pictures.caption_names import Names
from heraldparse.pictures.lone_lines import holds_credit, is_credit_line, is_dated, stands_alone

_LONGEST = 1200
"""All text of a figure that is longer is no caption."""
_LONGEST_UNNAMED = 350
"""The same where nothing but its place tells a caption."""
_LONG = 150
"""More running text in one box is of the story."""
_LARGEST_FIGURE = 40
_LARGEST_BOX = 12
_LARGEST_FRAME = 5
"""How many blocks a figure, a box with a named caption, and the own box of a picture may hold."""
_NEAR = 3
"""How many blocks below a picture its caption may stand."""
_FAR = 60
"""How many blocks below a line without mark-up the story must go on."""
_SKIPPED = frozenset({"hidden", "share", "menu", "advertisement", "comments", "title", "icon"})
"""Claims whose blocks are no text under a picture."""


def lines_under(sheet: Sheet, image: Block, story: Box, pictures: set[int], names: Names) -> list[Block]:
    """The texts that stand under a picture: those of its figure, else of a box with a telling name, else the nearest.

    Args:
        sheet: the page.
        image: the picture.
        story: the box of the story.
        pictures: the indices of all blocks that are pictures of the story.
        names: what the names of boxes say.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<div><figure><img src=1.jpg><figcaption>The bridge (Yonhap)</figcaption></figure><p>It rains.</div>"
        >>> sheet = read_blocks(build_tree(html).root)
        >>> [block.text for block in lines_under(sheet, sheet.blocks[0], sheet.boxes[0], {0}, Names())]
        ['The bridge (Yonhap)']
    """
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
        [t for t in texts if _in_caption(t, figure, names) or is_credit_line(t.text) or is_source(t.text)]
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
    if any(names.kind_of(block) != "credit" for block in named):
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
    return reads_on and not any(is_credit_line(block.text) or holds_credit(block.text) for block in texts)


def _can_be_caption(texts: list[Block]) -> bool:
    """Whether the text in a picture's own box is neither headline, link, byline nor date, nor too long."""
    length = sum(len(block.text) for block in texts)
    if length > _LONGEST_UNNAMED * 2 or any(block.linked * 2 > len(block.text) for block in texts):
        return False
    needs_credit = length > _LONGEST_UNNAMED or any(block.box.heading for block in texts)
    if needs_credit and not any(is_credit_line(block.text) or is_bare_credit(block.text) for block in texts):
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
