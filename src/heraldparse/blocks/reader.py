"""Reads a tree into blocks and boxes, in one pass."""

from heraldparse.blocks.elements import BOLD, HEADINGS, HIDING, HOLDERS, KINDS, NAMED, NAMING, PICTURES, SKIPPED, Role
from heraldparse.blocks.names import BY_WORDS, is_caption_name, is_read_out
from heraldparse.blocks.prose import SENTENCE_ENDS
from heraldparse.blocks.runs import Run
from heraldparse.blocks.sheet import Block, Box, Kind, Sheet
from heraldparse.markup.tree import Element, walk_tree

_LONGEST_NAMES = 400


def read_blocks(root: Element) -> Sheet:  # noqa: C901, PLR0912 - a call for each element would cost a tenth of it
    """Read a tree into blocks and boxes, in document order.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> sheet = read_blocks(build_tree("<h1>It rains</h1><p>One<br><br>Two").root)
        >>> [(block.box.tag, block.text) for block in sheet.blocks]
        [('h1', 'It rains'), ('p', 'One'), ('p', 'Two')]
    """
    box = _open(root, "html", None, 0, 0)
    boxes = [box]
    run = Run()
    blocks, parts = run.blocks, run.parts
    link: Element | None = None
    bold = 0  # bold elements that are open
    known: dict[str, Role | None] = {}  # what the names of inline elements say
    walk = walk_tree(root)
    next(walk)
    if root.text and not root.text.isspace():
        run.add(root.text, None, bold)
    for event, element in walk:
        if event == "end":
            if element is box.element:
                run.flush(box)
                box.end = len(blocks)
                if box.parent is None:
                    break
                box = box.parent
            elif element is link:
                link = None
            elif bold and element.tag in BOLD:
                bold -= 1
            elif parts and element.tag == "span" and _parts_sentences(element, parts[-1]):
                run.flush(box)
            text = element.tail
        else:
            tag, text = element.tag, element.text
            if (kind := KINDS.get(tag)) in NAMED and (names := element.get("class")):
                kind = _by_name(element, names, kind, known)
            if kind is None:
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
            elif kind in SKIPPED:
                if kind == "shown":
                    run.flush(box)
                    blocks.append(_show(element, tag, box, len(blocks), link))
                run.asides += element.itertext() if kind == "aside" else ()
                walk.skip_subtree()
                text = None
        if text and (parts or not text.isspace()):
            run.add(text, link, bold)
    return Sheet(blocks, boxes)


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
    if found == "aside" and (kind == "bold" or (element.text or "").lower().lstrip(" |·\n\t").startswith(BY_WORDS)):
        return kind
    return kind if found == "inline" else found


def _show(element: Element, tag: str, box: Box, index: int, link: Element | None) -> Block:
    """Make a picture or a frame a block."""
    kind: Kind = "image" if tag in PICTURES else "frame"
    return Block(kind, "", box, element, index, 0, () if link is None else (link,))


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
        return "none" in value and "display:none" in value.replace(" ", "").lower()
    return key == "hidden" or value == "true"
