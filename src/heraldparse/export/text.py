"""A page as plain text."""

from heraldparse.export.printed import beside, both_dates, in_order, joined, marks, writers
from heraldparse.models import Article, Block, Embed, Image, ListBlock, Page, Table, Teaser, block_text


def to_text(page: Page) -> str:
    """The story as a reader reads it: headline, byline, dates, body, and each caption where its picture stands.

    A list page gives its entries. Nothing is escaped, also not what a terminal would obey.

    Example:
        >>> from datetime import date
        >>> from heraldparse import Article, Image, Paragraph
        >>> article = Article(
        ...     title="It rains",
        ...     byline="By Yonhap",
        ...     published=date(2024, 10, 30),
        ...     body=[Paragraph(text="It rained.")],
        ...     images=[Image(caption="The bridge at dawn", credit="Yonhap", position=0)],
        ... )
        >>> print(to_text(Page(layout="generic", kind="article", article=article)), end="")
        It rains
        <BLANKLINE>
        By Yonhap
        Published: 2024-10-30
        <BLANKLINE>
        Picture: The bridge at dawn (Yonhap)
        <BLANKLINE>
        It rained.
    """
    if page.article is None:
        return joined(map(_teaser_text, page.teasers))
    article = page.article
    parts = ["\n".join(filter(None, lines)) for lines in _head_lines(article)]
    parts += (_image_text(piece) if isinstance(piece, Image) else _block_as_text(piece) for piece in in_order(article))
    return joined(parts)


def _head_lines(article: Article) -> list[list[str | None]]:
    """What stands above the story, in two groups of lines."""
    return [[article.title, article.subtitle], [writers(article), both_dates(article)]]


def _image_text(image: Image) -> str:
    """Caption and credit; a picture without either says nothing to a reader of text."""
    words = " ".join(filter(None, (image.caption, f"({image.credit})" if image.credit else None)))
    return f"Picture: {words}" if words else ""


def _block_as_text(block: Block) -> str:
    """A block of any kind."""
    match block:
        case ListBlock():
            return "\n".join(f"{mark} {item}" for mark, item in zip(marks(block), block.items, strict=True))
        case Table():
            return "\n".join(" | ".join(row) for row in block.rows)
        case Embed():
            return block.url or ""
        case _:
            return block_text(block)


def _teaser_text(teaser: Teaser) -> str:
    """The lines of an entry."""
    return "\n".join(filter(None, (teaser.title, beside(teaser), teaser.summary)))
