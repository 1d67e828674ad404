"""The story's blocks as models: what nobody claimed inside the story."""

from heraldparse.blocks import Block as Piece
from heraldparse.blocks import Box, Sheet
from heraldparse.cleanup import prose
from heraldparse.models import Block, Heading, ListBlock, Paragraph, Quote


def read_body(sheet: Sheet, story: Box) -> list[Block]:
    """Claim and convert the blocks of the story."""
    body: list[Block] = []
    pieces = [p for p in sheet.within(story) if p.kind == "text" and p.claim is None]
    last = max((i for i, p in enumerate(pieces) if prose(p)), default=-1)
    for piece in pieces[: last + 1]:
        if piece.linked > 0.6 * len(piece.text):
            continue
        if piece.box.heading == 1:
            continue
        piece.claim = f"body {len(body)}"
        if piece.box.heading:
            body.append(Heading(text=piece.text, level=piece.box.heading))
        elif piece.box.quote:
            body.append(Quote(text=piece.text))
        elif piece.box.item:
            body.append(ListBlock(items=[piece.text]))
        else:
            body.append(Paragraph(text=piece.text))
    return body
