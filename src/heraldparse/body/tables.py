"""Tables that hold data, as rows of cells; other tables only arrange a page."""

from collections import defaultdict

from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.markup.tree import Element

_LONGEST_CELL = 600
_SEEN = (None, "dropped", "signature")
"""Claims whose blocks are text of a table: elsewhere a short line counts for nothing, and an address is a signature."""


def read_table(sheet: Sheet, table: Box) -> list[list[str]]:
    """The cells of a table row by row, the head included and empty cells as empty strings.

    No rows come of a table that only arranges things: it has one row or one column, or a cell as long as a story.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<table><tr><th>Team<th>Points<tr><td>Reds<td></table>").root)
        >>> read_table(sheet, next(box for box in sheet.boxes if box.tag == "table"))
        [['Team', 'Points'], ['Reds', '']]
    """
    texts = _texts_of_cells(sheet, table)
    if max(map(len, texts.values()), default=0) > _LONGEST_CELL:
        return []
    rows: list[list[str]] = []
    for row in table.element.iter("tr"):
        if next(row.iterancestors("table"), None) is table.element:
            cells = [texts.get(cell, "") for cell in row if cell.tag in ("td", "th")]
            if any(cells):
                rows.append(cells)
    wide = sum(len(row) > 1 for row in rows)
    return rows if len(rows) > 1 and wide * 2 >= len(rows) else []


def texts_within(sheet: Sheet, table: Box) -> list[Block]:
    """The blocks that are text of a table.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<table><tr><th>Team<th>Points</table>").root)
        >>> [block.text for block in texts_within(sheet, sheet.boxes[2])]
        ['Team', 'Points']
    """
    return [block for block in sheet.within(table) if block.kind == "text" and block.claim in _SEEN]


def _texts_of_cells(sheet: Sheet, table: Box) -> dict[Element, str]:
    """The text of each cell of a table, that of tables within it among it."""
    parts: defaultdict[Element, list[str]] = defaultdict(list)
    for block in texts_within(sheet, table):
        cell: Element | None = None
        for box in block.box.ancestors():
            if box is table:
                break
            if box.tag in ("td", "th"):
                cell = box.element
        if cell is not None:
            parts[cell].append(block.text)
    return {cell: " ".join(lines).replace("\n", " ") for cell, lines in parts.items()}
