"""The body of a story: what nobody claimed inside it, as models."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from heraldparse.blocks.sheet import Block as Piece
from heraldparse.blocks.sheet import Box, Sheet, squeeze
from heraldparse.body.embeds import embed_of, gather_posts
from heraldparse.body.repetitions import drop_repeated
from heraldparse.body.selection import select_text
from heraldparse.body.tables import read_table, texts_within
from heraldparse.models import Block, Heading, ListBlock, Paragraph, Quote, Table

_LONGEST_HEADING = 120
_STOPS = (".", "。", "．", "…", "।", "۔")
"""What ends a statement; a bold line that is one is no heading."""
_LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
"""Elements that hold items; an item elsewhere is a list of its own."""
_FEWEST_IN_COLUMN = 3
_CLOSING = "\"'”’»)」』"


@dataclass(slots=True)
class Body:
    """The blocks of a story.

    Example:
        >>> Body([Paragraph(text="It rained.")], [7]).position(3)
        0
    """

    blocks: list[Block] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    """For each block the index of the page's block that it begins with."""
    repeated: int = 0
    """How many paragraphs were dropped because they stand twice."""

    def position(self, index: int) -> int:
        """Before which block of the body a block of the page stands."""
        return bisect_left(self.starts, index)


def read_body(sheet: Sheet, start: int, end: int, leads: Sequence[Piece] = ()) -> Body:
    """Claim the running text between two blocks of a page, and the paragraphs above it, and turn them into models.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<p>The river rose again on Monday, they said.<p><b>What next</b><p>It will fall by Friday."
        >>> [block.type for block in read_body(read_blocks(build_tree(html).root), 0, 3).blocks]
        ['paragraph', 'heading', 'paragraph']
    """
    gather_posts(sheet, start, end)
    pieces, repeated = drop_repeated([*leads, *select_text(sheet, start, end)])
    body = Body(repeated=repeated)
    tables: dict[int, Table | None] = {}
    column = _column(pieces)
    at = 0
    while at < len(pieces):
        block, taken = _convert(sheet, tables, pieces, at, column)
        if block is None:
            pieces[at].claim, pieces[at].rule = "dropped", "shows no item of a known service"
        else:
            table = pieces[at].box.table
            cells = texts_within(sheet, table) if table and isinstance(block, Table) else ()
            for piece in (*pieces[at : at + taken], *cells):
                piece.claim, piece.rule = f"body {len(body.blocks)}", "inside the story"
            body.starts.append(pieces[at].index)
            body.blocks.append(block)
        at += taken
    return body


def _column(pieces: Sequence[Piece]) -> Box | None:
    """The item that holds more than half of a text of some paragraphs: the list arranges the columns of the page."""
    items = Counter(piece.box.item for piece in pieces if piece.box.item is not None)
    item, count = max(items.items(), key=lambda pair: pair[1], default=(None, 0))
    return item if count >= _FEWEST_IN_COLUMN and count * 2 > len(pieces) else None


def _convert(
    sheet: Sheet, tables: dict[int, Table | None], pieces: Sequence[Piece], at: int, column: Box | None
) -> tuple[Block | None, int]:
    """The model that begins at a piece, and how many pieces it takes; `column` is an item that is none of a list."""
    piece = pieces[at]
    box = piece.box
    if piece.kind == "frame":
        return embed_of(piece.element), 1
    if box.holder is None and box.tag == "p" and not piece.bold and not box.heading:  # the usual case
        return Paragraph(text=piece.text), 1
    if box.table is not None and (table := _table(sheet, tables, box)):
        return table, _run(pieces, at, box.table)
    if box.heading and not piece.prose:
        return Heading(text=squeeze(piece.text), level=box.heading), 1
    if box.quote is not None:
        taken = _run(pieces, at, box.quote)
        return Quote(text="\n".join(quoted.text for quoted in pieces[at : at + taken])), taken
    if box.item is not None and box.item is not column:
        holder = box.item.parent
        if holder is None or holder.tag not in _LISTS:
            taken = _run(pieces, at, box.item)
            return ListBlock(items=["\n".join(piece.text for piece in pieces[at : at + taken])]), taken
        taken = _run(pieces, at, holder)
        return _list(holder, pieces[at : at + taken]), taken
    return (Heading(text=piece.text) if _is_bold_heading(piece) else Paragraph(text=piece.text)), 1


def _table(sheet: Sheet, tables: dict[int, Table | None], box: Box) -> Table | None:
    """The table around a cell, read once; None for its caption, and where the table only arranges things."""
    table = box.table
    if table is None or not any(outer.tag in ("td", "th") for outer in _up_to(box, table)):
        return None
    if table.index not in tables:
        rows = read_table(sheet, table)
        tables[table.index] = Table(rows=rows) if rows else None
    return tables[table.index]


def _up_to(box: Box, end: Box) -> list[Box]:
    """A box and those around it, up to one of them."""
    boxes: list[Box] = []
    for outer in box.ancestors():
        if outer is end:
            break
        boxes.append(outer)
    return boxes


def _run(pieces: Sequence[Piece], at: int, box: Box) -> int:
    """How many pieces from one on stand in a box."""
    taken = 1
    while at + taken < len(pieces) and pieces[at + taken].index < box.end:
        taken += 1
    return taken


def _list(holder: Box, pieces: Sequence[Piece]) -> ListBlock:
    """A list with the text of all that stands in each item, lists within it included."""
    items: list[list[str]] = []
    last: Box | None = None
    for piece in pieces:
        if last is not None and last is not holder and piece.index < last.end:
            items[-1].append(piece.text)
            continue
        item = next((box for box in piece.box.ancestors() if box.parent is holder), holder)
        if item is last:
            items[-1].append(piece.text)
        else:
            items.append([piece.text])
        last = item
    return ListBlock(items=list(map("\n".join, items)), ordered=holder.tag == "ol")


def _is_bold_heading(piece: Piece) -> bool:
    """Whether a line is a heading because all of it is bold: a short one that is no statement."""
    if not piece.bold or len(piece.text) >= _LONGEST_HEADING or "\n" in piece.text:
        return False
    return not piece.text.rstrip(_CLOSING).endswith(_STOPS)
