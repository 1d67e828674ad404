"""The body of a story: what nobody claimed inside it, as models."""

from collections.abc import Sequence
from dataclasses import dataclass

from heraldparse import labels
from heraldparse.blocks import Block as Piece
from heraldparse.blocks import Box, Sheet, squeeze
from heraldparse.boxes import is_label, opens_with
from heraldparse.cleanup import prose
from heraldparse.embeds import embed_of, gather_posts
from heraldparse.models import Block, Embed, Heading, ListBlock, Paragraph, Quote, Table

_LINK_SHARE = 0.6
_NEAR = 5
"""How many blocks, pictures among them, can stand between a label and its first link."""
_FEWEST_REPEATED = 2
"""Paragraphs that stand again in a row are a repetition; single ones, and lines of a list, may be meant."""
_SENTENCE_ENDS = tuple(".!?…。！？\"”»’)】」』;․।؟")


@dataclass(slots=True)
class Body:
    """The blocks of a story, and for each the index of the page's block that it begins with."""

    blocks: list[Block]
    starts: list[int]
    repeated: int = 0
    """How many paragraphs were dropped because they stand twice."""

    def position(self, index: int) -> int:
        """Before which block of the body a block of the page stands."""
        return sum(start < index for start in self.starts)


def read_body(sheet: Sheet, start: int, end: int) -> Body:
    """Claim the running text between two blocks and turn it into models."""
    gather_posts(sheet, start, end)
    pieces = _select(sheet, start, end)
    body = Body([], [])
    pieces, body.repeated = _once(pieces)
    at = 0
    while at < len(pieces):
        block, taken = _convert(pieces, at)
        if block is not None:
            for piece in pieces[at : at + taken]:
                piece.claim, piece.rule = f"body {len(body.blocks)}", piece.rule or "inside the story"
            body.starts.append(pieces[at].index)
            body.blocks.append(block)
        at += taken
    return body


def _select(sheet: Sheet, start: int, end: int) -> list[Piece]:
    """The pieces between two blocks that belong to the text; the others get a claim that says why not."""
    _unhide(sheet, start, end)
    captions = {piece.text for piece in sheet.blocks[:end] if piece.claim and piece.claim.startswith("caption")}
    for piece in sheet.blocks[start:end]:
        if piece.claim is None and piece.text in captions:
            piece.claim, piece.rule = "duplicate", "repeats a caption"
    pieces = [piece for piece in sheet.blocks[start:end] if piece.claim is None and piece.kind != "image"]
    weights = [prose(piece) for piece in pieces]
    close = _close_of(pieces, weights)
    for piece in pieces[close:]:
        piece.claim, piece.rule = "dropped", "under a label that ends the story"
    del pieces[close:], weights[close:]
    homes = {box for piece, weight in zip(pieces, weights, strict=True) if weight for box in (piece.box, piece.box.parent)}
    marks = [i for i, weight in enumerate(weights) if weight]
    if not marks:
        return []
    first, last = marks[0], marks[-1]
    while last + 1 < len(pieces) and _continues(pieces[last + 1], homes):
        last += 1
    kept: list[Piece] = []
    for i, piece in enumerate(pieces):
        if kept and piece.kind == "text" and _is_only_link(piece) and _is_lead_in(kept[-1], piece):
            kept[-1].claim, kept[-1].rule = "dropped", "the label of a link"
            kept.pop()
        reason = _reason_to_drop(piece, weights[i], homes, before=i < first, after=i > last)
        if reason is None:
            kept.append(piece)
        else:
            piece.claim, piece.rule = "dropped", reason
    return _without_idle_headings(kept)


def _unhide(sheet: Sheet, start: int, end: int) -> None:
    """Hidden paragraphs among shown ones belong to the text: a script shows them, or a paywall hides them."""
    homes = {piece.box.parent for piece in sheet.blocks[start:end] if piece.claim is None and prose(piece)}
    for piece in sheet.blocks[start:end]:
        if piece.claim == "hidden" and piece.box.tag == "p" and piece.box.parent in homes:
            piece.claim = piece.rule = None


def _close_of(pieces: list[Piece], weights: list[int]) -> int:
    """Where the story ends: at the first label of the boxes under it that has most of the text above it."""
    total = sum(weights)
    above = 0
    for i, piece in enumerate(pieces):
        if above * 10 > total * 8 and is_label(piece, labels.AFTER_STORY):
            return i
        above += weights[i]
    return len(pieces)


def _is_only_link(piece: Piece) -> bool:
    return piece.linked > _LINK_SHARE * len(piece.text) and not _is_linked_sentence(piece)


def _is_lead_in(piece: Piece, link: Piece) -> bool:
    """Whether a short line without a full stop stands right above a line that is only a link."""
    text = piece.text
    return (
        piece.kind == "text"
        and link.index - piece.index < _NEAR
        and piece.box.item is None
        and piece.box.table is None
        and len(text) < 50
        and not text.endswith(_SENTENCE_ENDS)
        and len(text.split()) <= 5
    )


def _continues(piece: Piece, homes: set[Box | None]) -> bool:
    """Whether a short line after the last long one still belongs to the text."""
    if piece.kind != "text" or piece.linked * 2 > len(piece.text) or piece.box.parent not in homes or piece.box.heading:
        return False
    if is_label(piece, labels.FURNITURE) or opens_with(piece, labels.CALLS):
        return False
    return piece.box.item is not None or piece.box.table is not None or piece.box.tag == "p"


def _reason_to_drop(piece: Piece, weight: int, homes: set[Box | None], *, before: bool, after: bool) -> str | None:
    if piece.kind == "frame":
        return "frame outside the text" if before or after else None
    if piece.linked and opens_with(piece, labels.CALLS):
        return "asks the reader for something"
    if weight:
        return None
    if before:
        return None if _opens(piece, homes) else "above the text"
    if after:
        return "below the text"
    if _is_only_link(piece):
        return "only a link" if len(piece.text) > 3 else None
    if piece.box.heading or piece.bold or piece.box.item or piece.box.table or piece.box.quote:
        return None
    if piece.box.tag in ("p", "pre", "dd", "dt") or piece.box.parent in homes or piece.box.tag == "div":
        return None
    return "a label"


def _is_linked_sentence(piece: Piece) -> bool:
    """Whether a line is a sentence of which only a part is a link."""
    return len(piece.text) - piece.linked > 8 and len(piece.text) > 60 and piece.text.endswith(_SENTENCE_ENDS)


def _opens(piece: Piece, homes: set[Box | None]) -> bool:
    """Whether a line above the first paragraph stands where the paragraphs do."""
    if is_label(piece, labels.FURNITURE) or (piece.linked * 2 > len(piece.text) and not _is_linked_sentence(piece)):
        return False
    if piece.box in homes:
        return True
    return piece.box.parent in homes and (1 < piece.box.heading < 5 or piece.box.tag == "p")


def _once(pieces: list[Piece]) -> tuple[list[Piece], int]:
    """Drop a run of two or more paragraphs that stands a second time, and say how many they were."""
    first: dict[str, int] = {}
    kept: list[Piece] = []
    at = dropped = 0
    while at < len(pieces):
        seen = first.get(pieces[at].text) if pieces[at].kind == "text" else None
        run = 0
        while (
            seen is not None
            and seen + run < at
            and at + run < len(pieces)
            and pieces[at + run].text == pieces[seen + run].text
        ):
            run += 1
        if sum(prose(piece) > 0 and piece.box.item is None for piece in pieces[at : at + run]) >= _FEWEST_REPEATED:
            for piece in pieces[at : at + run]:
                piece.claim, piece.rule = "duplicate", "the same paragraphs stand above"
            dropped += run
            at += run
            continue
        first.setdefault(pieces[at].text, at)
        kept.append(pieces[at])
        at += 1
    return kept, dropped


def _without_idle_headings(pieces: list[Piece]) -> list[Piece]:
    """Headings under which nothing stands belong to a box that was claimed."""
    kept: list[Piece] = []
    text_follows = False
    for piece in reversed(pieces):
        if piece.kind == "text" and piece.box.heading:
            if not text_follows:
                piece.claim, piece.rule = "dropped", "a heading with nothing under it"
                continue
            text_follows = True
        else:
            text_follows = True
        kept.append(piece)
    kept.reverse()
    return kept


def _convert(pieces: Sequence[Piece], at: int) -> tuple[Block | None, int]:
    """The model that begins at a piece, and how many pieces it takes."""
    piece = pieces[at]
    if piece.kind == "frame":
        embed = embed_of(piece.element)
        return embed, 1
    box = piece.box
    if box.heading:
        return Heading(text=squeeze(piece.text), level=box.heading), 1
    if box.table is not None and (rows := _rows(box.table)):
        return Table(rows=rows), _run(pieces, at, box.table)
    if box.quote is not None:
        taken = _run(pieces, at, box.quote)
        return _quote([p.text for p in pieces[at : at + taken]]), taken
    if box.item is not None and box.item.parent is not None:
        holder = box.item.parent
        taken = _run(pieces, at, holder)
        return _list(holder, pieces[at : at + taken]), taken
    if piece.bold and len(piece.text) < 120 and "\n" not in piece.text and not piece.text.endswith(_SENTENCE_ENDS):
        return Heading(text=piece.text), 1
    return Paragraph(text=piece.text), 1


def _run(pieces: Sequence[Piece], at: int, box: Box) -> int:
    """How many pieces from one on stand in a box."""
    taken = 1
    while at + taken < len(pieces) and pieces[at + taken].index < box.end:
        taken += 1
    return taken


def _quote(texts: Sequence[str]) -> Block:
    return Quote(text="\n".join(texts))


def _list(holder: Box, pieces: Sequence[Piece]) -> Block:
    items: list[str] = []
    last: Box | None = None
    for piece in pieces:
        item = next((b for b in piece.box.ancestors() if b.parent is holder), piece.box)
        if item is last:
            items[-1] = f"{items[-1]}\n{piece.text}"
        else:
            items.append(piece.text)
        last = item
    return ListBlock(items=items, ordered=holder.tag == "ol")


def _rows(table: Box) -> list[list[str]]:
    """The cells of a table that holds data; empty where the table only arranges things."""
    rows: list[list[str]] = []
    for row in table.element.iter("tr"):
        cells = [squeeze(" ".join(cell.itertext())) for cell in row if cell.tag in ("td", "th")]
        if any(cells):
            rows.append(cells)
    wide = sum(len(row) > 1 for row in rows)
    longest = max((len(cell) for row in rows for cell in row), default=0)
    if len(rows) < 2 or wide * 2 < len(rows) or longest > 600:
        return []
    return rows
