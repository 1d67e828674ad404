"""Reads a tree into blocks and boxes, in one pass."""

from typing import Any

from heraldparse.blocks.elements import (
    BOLD,
    HEADINGS,
    HIDING,
    HOLDERS,
    KINDS,
    NAMED,
    NAMING,
    PICTURES,
    SKIPPED,
    Role,
    is_hiding_style,
)
from heraldparse.blocks.names import BY_WORDS, is_caption_name, is_read_out
from heraldparse.blocks.prose import SENTENCE_ENDS
from heraldparse.blocks.runs import Run
from heraldparse.blocks.sheet import Block, Box, Kind, Sheet
from heraldparse.markup.tree import Element

_LONGEST_NAMES = 400
_SHORTEST_TEXT = 40
_DATELINE_ENDS = (")", "—", "–")


def read_blocks(root: Element) -> Sheet:  # noqa: C901, PLR0912, PLR0915 - a call for each element would cost a tenth
    """Read a tree into blocks and boxes, in document order.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> [(b.box.tag, b.text) for b in read_blocks(build_tree("<h1>It rains</h1><p>One<br><br>Two").root).blocks]
        [('h1', 'It rains'), ('p', 'One'), ('p', 'Two')]
    """
    boxes = [box := _open(root, "html", None, 0, 0)]
    run = Run()
    blocks, parts, asides = run.blocks, run.parts, run.asides
    link, bold = None, 0  # the link, and how many bold elements, are open
    known: dict[str, Role | None] = {}  # what the names of inline elements say
    element: Any = root
    text, around, following = root.text, [element], next(iter(root), None)
    while True:
        if text and (parts or not text.isspace()):
            run.add(text, link, bold)
        if following is None:  # the element ends
            if element is box.element:
                if parts or asides:
                    run.flush(box)
                box.end = len(blocks)
                if box.parent is None:
                    return Sheet(blocks, boxes)
                box = box.parent
            elif element is link:
                link = None
            elif bold and element.tag in BOLD:
                bold -= 1
            elif parts and element.tag == "span" and _parts_sentences(element, parts[-1]):
                run.flush(box)
            text, following = element.tail, element.getnext()
            element = element if following is not None else around.pop()
        else:
            element = following
            tag, text, following = element.tag, element.text, None
            if (kind := KINDS.get(tag)) is not None:
                if kind in NAMED and (names := element.get("class")):
                    kind = _by_name(element, names, kind, known)
                if kind in SKIPPED:
                    text = None
                    if kind != "unseen":
                        _set_apart(element, kind, box, link, run)
                    continue
            if kind is None and not (box.tag == "p" and "-" in tag):  # a made-up element is no box within a paragraph
                if parts or asides:
                    run.flush(box)
                box = _open(element, tag, box, len(blocks), len(boxes))
                boxes.append(box)
            elif kind == "link":
                link = element
                run.links.append(element)
            elif kind == "bold":
                bold += 1
            elif kind == "break":
                run.end_line(box)
            if len(element):
                around.append(element)
                following = element[0]


def _parts_sentences(element: Element, before: str) -> bool:
    """Whether an empty element stands between two sentences without a space: styles make a line end of it."""
    if element.text or len(element) or not element.tail or not element.tail[0].isupper():
        return False
    return before[-1:].islower() or before.endswith(SENTENCE_ENDS)


def _by_name(element: Element, names: str, kind: Role, known: dict[str, Role | None]) -> Role | None:
    """What names make of an inline element: a box for a caption, an aside for what is read out; each looked up once.

    A by-word that is read out stays: it tells what the name or the date is that all see beside it.
    """
    if names not in known:
        known[names] = None if is_caption_name(names) else "aside" if is_read_out(names) else "inline"
    found = known[names]
    if found is None and _is_dateline(element):
        return kind
    if found == "aside" and (kind == "bold" or (element.text or "").lower().lstrip(" |·\n\t").startswith(BY_WORDS)):
        return kind
    return kind if found == "inline" else found


def _is_dateline(element: Element) -> bool:
    """Whether an element opens a paragraph with a place and a source, `Paris (AP)`, from which the text runs on."""
    paragraph, text, tail = element.getparent(), element.text, element.tail
    if not text or not tail or len(tail) < _SHORTEST_TEXT or paragraph is None or paragraph.tag != "p":
        return False
    opens = element.getprevious() is None and not (paragraph.text and paragraph.text.strip())
    return opens and text.rstrip().endswith(_DATELINE_ENDS) and (element.tag == "cite" or text.lstrip()[:1] != "(")


def _set_apart(element: Element, role: Role | None, box: Box, link: Element | None, run: Run) -> None:
    """Make a picture or a frame a block, behind the text before it; put what is only read out beside the text."""
    if role == "aside":
        run.asides += element.itertext()
    else:
        run.flush(box)
        kind: Kind = "image" if element.tag in PICTURES else "frame"
        run.blocks.append(Block(kind, "", box, element, len(run.blocks), 0, () if link is None else (link,)))


def _open(element: Element, tag: str, parent: Box | None, start: int, index: int) -> Box:
    """Make an element a box, with its names, whether it is hidden, and what it stands in."""
    if parent is None:
        heading, hidden, holder = 0, False, None
    else:
        heading, hidden = HEADINGS.get(tag, parent.heading), parent.hidden
        holder = parent if parent.tag in HOLDERS else parent.holder
    names = ""
    for key, value in element.items():
        if key in NAMING:
            names = f"{names} {value}" if names else value
        elif key in HIDING and _hides(key, value):
            hidden = True
    return Box(element, tag, parent, start, start, names[:_LONGEST_NAMES], index, hidden, heading, holder)


def _hides(key: str, value: str) -> bool:
    """Whether an attribute hides its element from a reader."""
    if key == "style":
        return is_hiding_style(value)
    return key == "hidden" or value == "true"
