"""What a line looks like that is the caption of a picture, and what its elements set apart."""

from heraldparse.blocks.sheet import Block, squeeze
from heraldparse.captions import reads_as_caption, split_caption
from heraldparse.captions.brackets import credit_in_brackets
from heraldparse.captions.credits import is_bare_credit, is_labelled
from heraldparse.captions.openings import can_hold_label
from heraldparse.captions.taken import tells_of_picture
from heraldparse.dates import read_stamps

_INLINE = frozenset({"span", "cite", "small"})
_LONGEST = 350
_LONGEST_CREDIT = 60
_LONGEST_LABELLED = 160
_LONGEST_DATE = 60
_LONGEST_HEAD = 120
_LONGEST_SOURCE = 5
_EDGES = " –—-|/·•(["
_CREDIT_EDGES = " –—-|/·•"
_TAIL = 160
_SENTENCE_ENDS = frozenset('.!?…"”»)')
_BETWEEN = (". ", "! ", "? ", "” ")
_MARKS = frozenset("([（【/|©=＝@–—\n")
"""One of them parts a caption from its credit where no label does."""
_PICTURE_LABELS = ("foto", "photo", "bild", "fotó", "©", "image", "picture", "pic:", "beeld", "kuva", "фото", "снимка")
"""Words that tell of a picture; a source may be that of the story."""
_AFTER_NUMBER = ":.)|"
_DASHES = ("–", "—", "-", "|")
_FIGURES = frozenset(
    {"figure", "fig", "abbildung", "abb", "figura", "figuur", "рис", "рисунок", "그림", "図", "图", "圖"}
)
"""Words that a number follows in the caption of a drawing."""


def inner_text(block: Block, place: int) -> str | None:
    """The text of the first (0) or the last (-1) element within a block, where nothing of the block is outside of it.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> block = read_blocks(build_tree("<figcaption>The bridge <span>dpa</span></figcaption>").root).blocks[0]
        >>> inner_text(block, -1), inner_text(block, 0)
        ('dpa', None)
    """
    element = block.box.element
    child = element[place] if len(element) and block.box.end - block.box.start == 1 else None
    if child is None or child.tag not in _INLINE:
        return None
    outside = child.tail if place else element.text
    return None if outside and not outside.isspace() else squeeze("".join(child.itertext())) or None


def is_dated(text: str) -> bool:
    """Whether a short line tells when the story appeared; a longer one does with a label.

    Example:
        >>> is_dated("20.10.2025"), is_dated("The bridge in 1997")
        (True, False)
    """
    if len(text) >= _LONGEST_HEAD or not any(map(str.isdigit, text)):
        return False
    stamps = read_stamps(text)
    return stamps is not None and (len(text) < _LONGEST_DATE or bool(stamps.published or stamps.updated))


def stands_alone(line: str, image: Block) -> bool:
    """Whether a line right after a picture is its caption: it repeats its `alt`, or it ends in a credit.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> image = read_blocks(build_tree("<img src=1.jpg>").root).blocks[0]
        >>> stands_alone("The bridge at dawn. Foto: dpa", image), stands_alone("It rains.", image)
        (True, False)
    """
    first, _, rest = line.partition("\n")
    if rest and set(rest.split("\n")) == {first}:
        line = first
    if line == " ".join((image.element.get("alt") or "").split()):
        return True
    if "\n" in line or len(line) > _LONGEST:
        return False
    if reads_as_caption(line) or credit_in_brackets(line) is not None or _is_numbered_figure(line):
        return True
    if tells_of_picture(line):
        return True
    if len(line) < _LONGEST_CREDIT and (is_bare_credit(line) or is_labelled(line)):
        return True
    return can_hold_label(line) and _ends_in_credit(line)


def is_credit_line(text: str) -> bool:
    """Whether a line under a picture opens with the label of a credit.

    Example:
        >>> is_credit_line("Foto: dpa"), is_credit_line("The bridge at dawn")
        (True, False)
    """
    return len(text) < _LONGEST_LABELLED and is_labelled(text)


def _is_numbered_figure(line: str) -> bool:
    """Whether a line opens as the caption of a drawing does: `Figure 2: ...`, `Abb. 3. ...`; a sentence goes on."""
    word, _, rest = line.partition(" ")
    if not rest[:1].isdigit() or word.rstrip(".").casefold() not in _FIGURES:
        return False
    number, _, text = rest.partition(" ")
    return number[-1] in _AFTER_NUMBER or text[:1] in _DASHES


def _ends_in_credit(line: str) -> bool:
    """Whether a line ends in a label for a picture and a name: `Foto: dpa`; a source may be that of the story."""
    split = split_caption(line)
    if not (split.credit and split.caption):
        return False
    rest = line[len(split.caption) :].strip(_EDGES)
    source, _, behind = rest.partition(" ")
    rest = behind if behind and source.isupper() and len(source) <= _LONGEST_SOURCE else rest
    return is_labelled(rest) and rest.casefold().startswith(_PICTURE_LABELS)


def holds_credit(text: str) -> bool:
    """Whether a text names who made a picture; one that ends in a long sentence without a mark or a label does not.

    Example:
        >>> holds_credit("The bridge at dawn. Foto: dpa"), holds_credit("It rains.")
        (True, False)
    """
    tail = text[-_TAIL:]
    if len(tail) == _TAIL and tail[-1] in _SENTENCE_ENDS and _MARKS.isdisjoint(tail):
        last = max(tail.rfind(between, 0, -2) for between in _BETWEEN)
        if len(tail) - last > _LONGEST_CREDIT and not can_hold_label(text):
            return False
    return split_caption(text).credit is not None


def unbracketed(credit: str) -> str:
    """A credit without the brackets around it, and without the day of the picture behind the maker.

    Example:
        >>> unbracketed("(Jane Doe / May 14, 2013)")
        'Jane Doe'
    """
    credit = credit.strip(_CREDIT_EDGES)
    if credit[:1] == "(" and credit[-1:] == ")" and credit.count("(") == 1:
        credit = credit[1:-1].strip(_CREDIT_EDGES)
    maker, slash, day = credit.rpartition("/")
    return maker.rstrip() if slash and is_dated(day) else credit
