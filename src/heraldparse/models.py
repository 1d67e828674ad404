"""The typed records that `parse` returns. They hold values and have no behaviour beyond two derived properties."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


def _keep_day(value: object) -> object:
    """A day written as text stays a day: pydantic would make it a midnight."""
    if isinstance(value, str) and len(value) == len("2024-10-30"):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


When = Annotated[datetime | date, BeforeValidator(_keep_day)]
"""A moment, aware or naive, or a day without a time."""


class _Record(BaseModel):
    """What all models share: frozen, closed, documented by the text under each field."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class WarningCode(StrEnum):
    """What a warning is about. The set is closed: a new code is a new release.

    Example:
        >>> WarningCode("date_conflict").name
        'DATE_CONFLICT'
    """

    REPLACED_CHARACTERS = "replaced_characters"
    """Bytes that the page's encoding does not know stand as U+FFFD; the message says how many."""
    ENCODING_CONFLICT = "encoding_conflict"
    """The page declares an encoding that its bytes contradict; the message names both."""
    REPAIRED_MARKUP = "repaired_markup"
    """The mark-up was so deep or so broken that a slower reading took over; no text is lost."""
    TRUNCATED = "truncated"
    """A part of the page is over a limit and was not read; the message says which limit and how much."""
    BROKEN_METADATA = "broken_metadata"
    """A JSON-LD script could be read only in part, or not at all."""
    NO_ARTICLE = "no_article"
    """The page holds no story: a list, a login wall, an error page, a shop."""
    NO_TITLE = "no_title"
    """There is a story, but the page shows no headline for it."""
    DATE_UNREADABLE = "date_unreadable"
    """A date is labelled as one, but its text is none of the known forms or no day of the calendar."""
    DATE_CONFLICT = "date_conflict"
    """The printed date and the metadata differ; the printed one is given."""
    REPEATED_TEXT = "repeated_text"
    """A run of paragraphs stands twice on the page; the second was dropped."""
    UNSAFE_LINK = "unsafe_link"
    """A link with another scheme than http, https or mailto was dropped."""


class Warning(_Record):  # noqa: A001 - the contract's name
    """Something that could not be read, or that two parts of the page say differently.

    Example:
        >>> Warning(code=WarningCode.NO_TITLE, message="the headline's place is empty", field="article.title").code.value
        'no_title'
    """

    code: WarningCode
    """One of the closed set of codes."""
    message: str
    """A sentence for a person: what was found and what was done."""
    field: str | None = None
    """The dotted path of the model field concerned, such as `article.published`; None where no single field is."""


class Link(_Record):
    """A headline that leads to another page.

    Example:
        >>> Link(title="Rivers run high", url="https://example.org/rivers").title
        'Rivers run high'
    """

    title: str
    """The link's text as printed, white space collapsed."""
    url: str | None = None
    """Absolute address where the page's own address is known, else as written; None where there is no safe link."""


class Author(_Record):
    """A person who wrote the story.

    Example:
        >>> Author(name="Kim Han-byeol", native_name="김한별", email="star@example.org").native_name
        '김한별'
    """

    name: str
    """The person's name as printed, without `By`, role or outlet; in Latin script where the page prints it so."""
    native_name: str | None = None
    """The same name in Hangul, where the page prints both scripts; None where it prints one."""
    email: str | None = None
    """The address printed beside the name or in the signature; None where none is printed."""
    role: str | None = None
    """The title printed beside the name (`Intern reporter`); None where none is printed."""
    url: str | None = None
    """The author's page, absolute where the page's own address is known; None where the name is no link."""


class Image(_Record):
    """A picture that belongs to the story.

    Example:
        >>> Image(url="https://example.org/1.jpg", caption="The bridge at dawn", credit="Yonhap", position=0).credit
        'Yonhap'
    """

    url: str | None = None
    """The address of the largest size offered, absolute where possible; None in a text rendering."""
    caption: str | None = None
    """The text under the picture, without its credit; None where the page prints none."""
    credit: str | None = None
    """Who made or lent the picture, without brackets and label (`Yonhap`); None where none is printed."""
    alt: str | None = None
    """The replacement text of the mark-up; None where it is absent or empty."""
    position: int
    """Index in `Article.body` of the block that the picture stands before; the number of blocks where it stands last."""


class Paragraph(_Record):
    """A paragraph of the story.

    Example:
        >>> Paragraph(text="It rained.").type
        'paragraph'
    """

    type: Literal["paragraph"] = "paragraph"
    """Tells the kinds of block apart."""
    text: str
    """The text, white space collapsed; a line break of the page is a `\\n`."""


class Heading(_Record):
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


class Quote(_Record):
    """A quotation that the page sets apart from the paragraphs.

    Example:
        >>> Quote(text="We shall see.").type
        'quote'
    """

    type: Literal["quote"] = "quote"
    """Tells the kinds of block apart."""
    text: str
    """The text, white space collapsed; paragraphs within are parted by `\\n`."""


class ListBlock(_Record):
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


class Table(_Record):
    """A table within the story.

    Example:
        >>> Table(rows=[["Team", "Points"], ["Reds", "3"]]).rows[1]
        ['Reds', '3']
    """

    type: Literal["table"] = "table"
    """Tells the kinds of block apart."""
    rows: list[list[str]]
    """The text of each cell, row by row, the head included; an empty cell is an empty string."""


class Embed(_Record):
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


class Article(_Record):
    """The story of a page.

    Example:
        >>> Article(title="It rains", body=[Paragraph(text="It rained.")]).text
        'It rained.'
    """

    id: str | None = None
    """The publisher's own number of the story: the bare `ud` or article number; None where the address tells none."""
    url: str | None = None
    """The canonical address, absolute, without parameters that identify nothing; None where the page tells none."""
    title: str | None = None
    """The headline as printed, its tag included; None where the page shows none."""
    kicker: str | None = None
    """The tag of the headline without its brackets (`Editorial`), or the line above it; None where there is none."""
    subtitle: str | None = None
    """The line under the headline; None where there is none."""
    description: str | None = None
    """The summary that the page gives of itself in its metadata; None where it gives none, or a site-wide one."""
    byline: str | None = None
    """The line that names the writers, as printed (`By Yonhap`): the one at the head, else the signature; None where
    there is none."""
    authors: list[Author] = []
    """The people who wrote the story, each once, in the order printed; empty where only an outlet is named."""
    agency: str | None = None
    """The wire service that the story comes from, by its usual name (`Yonhap`); None where none is named."""
    published: When | None = None
    """When the story first appeared: aware where the page or its layout tells the zone, naive where nobody does, a
    `date` where the page gives no time; None where it gives no date."""
    updated: When | None = None
    """When the story was last changed, in the same three forms; None where the page does not say."""
    section: str | None = None
    """The section of the paper, as printed; None where it is not printed and no metadata tells it."""
    tags: list[str] = []
    """Topics that the page lists for the story, in its order, each once."""
    body: list[Block] = []
    """What the writer wrote: each block once, in order, and nothing else."""
    images: list[Image] = []
    """The pictures of the story in page order."""

    @property
    def paragraphs(self) -> list[str]:
        """The texts of the paragraph and quote blocks, in order."""
        return [block.text for block in self.body if isinstance(block, Paragraph | Quote)]

    @property
    def text(self) -> str:
        """All blocks that have text, tables with one row a line, joined by blank lines."""
        return "\n\n".join(filter(None, map(block_text, self.body)))


class PopularItem(_Record):
    """One headline of a most-read list.

    Example:
        >>> PopularItem(rank=1, title="Rivers run high").rank
        1
    """

    rank: int | None = None
    """The number that the page shows; None where it shows none."""
    title: str
    """The headline as printed, cut or not."""
    url: str | None = None
    """Where it leads; None in a text rendering, or where the link is not safe."""
    image_url: str | None = None
    """The small picture beside it; None where there is none."""


class PopularList(_Record):
    """What readers read most on the day of the crawl, in the page's order.

    Example:
        >>> PopularList(title="Most Popular", items=[PopularItem(rank=1, title="Rivers run high")]).items[0].title
        'Rivers run high'
    """

    title: str | None = None
    """The label of the box as printed; None where the list has none."""
    items: list[PopularItem]
    """The headlines, at least one."""


class Teaser(_Record):
    """One entry of a list or home page.

    Example:
        >>> Teaser(title="Rivers run high", section="National").summary is None
        True
    """

    title: str
    """The headline as printed."""
    url: str | None = None
    """Where it leads; None where there is no safe link."""
    summary: str | None = None
    """The text under the headline, as printed, cut words included; None where there is none."""
    section: str | None = None
    """The section printed with the entry; None where there is none."""
    published: When | None = None
    """The date printed with the entry, in the three forms of `Article.published`; None where none is printed."""
    image_url: str | None = None
    """The picture beside it; None where there is none."""
    byline: str | None = None
    """The line that names the writer, as printed; None where there is none."""


class Page(_Record):
    """Everything that was read from one page.

    Example:
        >>> page = Page(layout="generic", kind="other")
        >>> Page.model_validate_json(page.model_dump_json()) == page
        True
    """

    url: str | None = None
    """The address that was passed in, else the canonical one of the page; None where neither is known."""
    site: Literal["koreaherald"] | None = None
    """The site whose page it is, where that is a known one."""
    layout: str
    """The layout it was read with: `koreaherald-2023` and its like, `generic`, or `text` for a rendering without
    mark-up."""
    kind: Literal["article", "list", "other"]
    """`list` for home, section, search, series and reporter pages; `other` where there is neither a story nor a list."""
    language: str | None = None
    """Language code as the page declares it (`en`, `ko`), unless the script of the story contradicts it; None where
    neither tells."""
    article: Article | None = None
    """The story; None where the page has none."""
    popular: PopularList | None = None
    """The most-read list beside the story; None where there is none, or only its label."""
    related: list[Link] = []
    """Other stories that the page offers with this one, in page order."""
    teasers: list[Teaser] = []
    """The entries of a list page; empty on an article page."""
    warnings: list[Warning] = []
    """What could not be read, or is contradictory; empty where there is nothing to say."""


def block_text(block: Block) -> str:
    """The text of any block of a body: tables give one line a row, embeds give none.

    Example:
        >>> block_text(Table(rows=[["a", "b"], ["c", "d"]]))
        'a b\\nc d'
    """
    if isinstance(block, Table):
        return "\n".join(" ".join(filter(None, row)) for row in block.rows)
    return "" if isinstance(block, Embed) else block.text
