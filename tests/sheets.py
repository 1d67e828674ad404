"""Pieces of pages as blocks, and what becomes of their story."""

from heraldparse import Article, parse
from heraldparse.blocks.reader import read_blocks
from heraldparse.blocks.sheet import Sheet
from heraldparse.body.story_blocks import Body, read_body
from heraldparse.cleanup import clean_up
from heraldparse.markup.tree import build_tree
from heraldparse.models import block_text

LONG = "The ferries to the island stayed in port on Tuesday as the wind blew hard from the east, officials said."
LATER = "They will sail again when the waves are lower than two meters, the harbor master told our reporters."
THIRD = "Some two hundred passengers spent the night in the school by the old pier, which has its own kitchen."
FOURTH = "The company that runs the boats has promised to give back what they paid for their tickets."


def sheet_of(html: str) -> Sheet:
    """The blocks of a piece of HTML."""
    return read_blocks(build_tree(html).root)


def story_in(html: str, words: str) -> tuple[Sheet, tuple[int, int]]:
    """The blocks of a page, its furniture claimed, and from where to where the paragraphs with these words are."""
    sheet = sheet_of(f"<body>{html}")
    clean_up(sheet)
    prose = [block.index for block in sheet.blocks if words in block.text]
    return sheet, (prose[0], prose[-1] + 1)


def body_of(html: str) -> Body:
    """The body that all of a piece of HTML makes."""
    sheet = sheet_of(html)
    return read_body(sheet, 0, len(sheet.blocks))


def shape_of(body: Body) -> list[tuple[str, str]]:
    """Type and text of each block."""
    return [(block.type, block_text(block)) for block in body.blocks]


def article_of(html: str, url: str | None = None) -> Article:
    """The story of a page, which has to be there."""
    article = parse(html, url=url).article
    assert article is not None
    return article
