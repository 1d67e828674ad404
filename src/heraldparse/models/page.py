"""The typed records that `parse` returns. They hold values and have no behaviour beyond two derived properties."""

from enum import StrEnum
from typing import Literal

from heraldparse.models.body_blocks import (
    Block,
    Embed,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Table,
    block_text,
)
from heraldparse.models.frozen import Record, When

__all__ = [
    "Article",
    "Author",
    "Block",
    "Embed",
    "Heading",
    "Image",
    "Link",
    "ListBlock",
    "Page",
    "Paragraph",
    "PopularItem",
    "PopularList",
    "Quote",
    "Table",
    "Teaser",
    "Warning",
    "WarningCode",
    "block_text",
]

SiteName = Literal["koreaherald"]
"""The sites that are known by name."""


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
    """The page holds no story (a list, a login wall, an error page, a shop), or nothing of its text."""
    NO_TITLE = "no_title"
    """There is a story, but the page shows no headline for it."""
    DATE_UNREADABLE = "date_unreadable"
    """A date is labelled as one, but its text is none of the known forms or no day of the calendar."""
    DATE_CONFLICT = "date_conflict"
    """The printed date and the metadata differ; the printed one is given."""
    REPEATED_TEXT = "repeated_text"
    """A run of paragraphs stands twice on the page; the second was dropped."""
    UNSAFE_LINK = "unsafe_link"
    """A link, or an address in the metadata, with another scheme than http, https or mailto was dropped."""


class Warning(Record, frozen=True):
    """Something that could not be read, or that two parts of the page say differently.

    Example:
        >>> Warning(code=WarningCode.NO_TITLE, message="the headline is missing", field="article.title").code.value
        'no_title'
    """

    code: WarningCode
    """One of the closed set of codes."""
    message: str
    """A sentence for a person: what was found and what was done."""
    field: str | None = None
    """The dotted path of the model field concerned, such as `article.published`; None where no single field is."""


class Link(Record, frozen=True):
    """A headline that leads to another page.

    Example:
        >>> Link(title="Rivers run high", url="https://example.org/rivers").title
        'Rivers run high'
    """

    title: str
    """The link's text as printed, white space collapsed."""
    url: str | None = None
    """Absolute address where the page's own address is known, else as written; None where there is no safe link."""


class Author(Record, frozen=True):
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


class Image(Record, frozen=True):
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
    """Index in `Article.body` of the block that the picture stands before; the number of blocks where it is last."""


class Article(Record, frozen=True):
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
    """The section of the paper: the one printed alone above the headline, else the first of those that the metadata
    state, else the last step of a printed path to the story (`Weather` of `Home > News > Weather`); None where nothing
    tells it."""
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


class PopularItem(Record, frozen=True):
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


class PopularList(Record, frozen=True):
    """What readers read most on the day of the crawl, in the page's order.

    Example:
        >>> PopularList(title="Most Popular", items=[PopularItem(rank=1, title="Rivers run high")]).items[0].title
        'Rivers run high'
    """

    title: str | None = None
    """The label of the box as printed; None where the list has none."""
    items: list[PopularItem]
    """The headlines, at least one."""


class Teaser(Record, frozen=True):
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


class Page(Record, frozen=True):
    """Everything that was read from one page.

    Example:
        >>> page = Page(layout="generic", kind="other")
        >>> Page.model_validate_json(page.model_dump_json()) == page
        True
    """

    url: str | None = None
    """The address that was passed in, else the canonical one of the page; None where neither is known."""
    site: SiteName | None = None
    """The site whose page it is, where that is a known one: `koreaherald`."""
    layout: str
    """The layout it was read with: `koreaherald-2023` and its like, `generic`, or `text` for a rendering without
    mark-up."""
    kind: Literal["article", "list", "other"]
    """`list` for home, section, search, series and reporter pages; `other` where there is no story and no list."""
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
