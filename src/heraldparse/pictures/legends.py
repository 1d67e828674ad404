"""What of the text under a picture is caption and what credit, by the boxes and elements that it stands in."""

from dataclasses import dataclass
from itertools import takewhile

from heraldparse.blocks.sheet import Block, Box, Sheet
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
from heraldparse.pictures.legend_lines import lines_under
from heraldparse.pictures.lone_lines import inner_text, is_credit_line, unbracketed

_LONGEST_NAME = 60
_UNFINISHED = ("(", "[", ":", "/", ",", "|")
"""The end of a line whose credit goes on in the next."""
_BEFORE_NAME = " –—-|/·•©(["
_ENDS = frozenset('.!?…"”»)')


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
    blocks = lines_under(sheet, image, story, pictures, names)
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
        elif names.kind_of(block) == "credit" or (len(blocks) > 1 and is_credit_line(text)):
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


def _is_name(text: str) -> bool:
    """Whether the last line under a picture, below its caption, can only be a name: its credit."""
    return len(text) < _LONGEST_NAME and text[-1].isalpha() and is_name_like(text) and text.isascii()
