"""The models of a story's blocks: what the body of an article is made of."""

from typing import Annotated, Literal

from pydantic import Field

from heraldparse.models.frozen import Record


class Paragraph(Record, frozen=True):
    """A paragraph of the story.

    Example:
        >>> Paragraph(text="It rained.").type
        'paragraph'
    """

    type: Literal["paragraph"] = "paragraph"
    """Tells the kinds of block apart."""
    text: str
    """The text, white space collapsed; a line break of the page is a `\\n`."""


class Heading(Record, frozen=True):
    """A sub-heading within the story.

    Example:
        >>> Heading(text="What comes next", level=2).level
        2
    """

    type: Literal["heading"] = "heading"
    """Tells the kinds of block apart."""
    text: str
    """The text, white space collapsed."""
    level: int | None = None
    """1 to 6 as in `h1` to `h6`; None where a line is a heading only by being bold."""


class Quote(Record, frozen=True):
    """A quotation that the page sets apart from the paragraphs.

    Example:
        >>> Quote(text="We shall see.").type
        'quote'
    """

    type: Literal["quote"] = "quote"
    """Tells the kinds of block apart."""
    text: str
    """The text, white space collapsed; paragraphs within are parted by `\\n`."""


class ListBlock(Record, frozen=True):
    """A list within the story.

    Example:
        >>> ListBlock(items=["Flour", "Water"], ordered=False).text
        'Flour\\nWater'
    """

    type: Literal["list"] = "list"
    """Tells the kinds of block apart."""
    items: list[str]
    """The text of each item, in order, without bullet or number."""
    ordered: bool = False
    """True where the page numbers the items."""

    @property
    def text(self) -> str:
        """The items, one a line."""
        return "\n".join(self.items)


class Table(Record, frozen=True):
    """A table within the story.

    Example:
        >>> Table(rows=[["Team", "Points"], ["Reds", "3"]]).rows[1]
        ['Reds', '3']
    """

    type: Literal["table"] = "table"
    """Tells the kinds of block apart."""
    rows: list[list[str]]
    """The text of each cell, row by row, the head included; an empty cell is an empty string."""


class Embed(Record, frozen=True):
    """A post, video or other item of another service, shown within the story.

    Example:
        >>> Embed(url="https://www.youtube.com/watch?v=abc", provider="youtube").provider
        'youtube'
    """

    type: Literal["embed"] = "embed"
    """Tells the kinds of block apart."""
    url: str | None = None
    """The address of the item itself, not of its player; None where the page does not tell it."""
    provider: str | None = None
    """The service in lower case (`youtube`, `x`, `instagram`); None where it is not a known one."""


Block = Annotated[Paragraph | Heading | Quote | ListBlock | Table | Embed, Field(discriminator="type")]
"""One piece of the story, told apart by `type`."""


def block_text(block: Block) -> str:
    """The text of any block of a body: tables give one line a row, embeds give none.

    Example:
        >>> block_text(Table(rows=[["a", "b"], ["c", "d"]]))
        'a b\\nc d'
    """
    if isinstance(block, Table):
        return "\n".join(" ".join(filter(None, row)) for row in block.rows)
    return "" if isinstance(block, Embed) else block.text
