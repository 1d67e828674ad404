"""The models of an explanation: where each value of a page came from, and what became of each piece of the page."""

from enum import StrEnum
from typing import Literal

from pydantic import JsonValue

from heraldparse.models import Page
from heraldparse.models.frozen import Record


class Signal(StrEnum):
    """What kind of thing told a value. The set is closed: a new signal is a new release.

    Example:
        >>> Signal("json_ld").name
        'JSON_LD'
    """

    LABEL = "label"
    """Words that the page prints: `By`, `Published :`, `Most Popular`, the brackets of a credit."""
    HEADING = "heading"
    """A heading of the page."""
    POSITION = "position"
    """Where a line stands: under the headline, inside the story, beside its picture."""
    MARKUP = "markup"
    """An element or its names: `time`, `figcaption`, a link to a writer's page, a class."""
    REPETITION = "repetition"
    """Several pieces of the page of one form: a ranking that starts at 1, the entries of a list page."""
    JSON_LD = "json_ld"
    """The JSON-LD scripts of the page."""
    MICRODATA = "microdata"
    """`itemprop` attributes."""
    META = "meta"
    """OpenGraph and other `meta` elements, `link` elements, and the `lang` of the page."""
    DOCUMENT_TITLE = "document_title"
    """The text of `<title>`."""
    ADDRESS = "address"
    """The address of the page."""
    SCRIPT = "script"
    """The script that the story is written in."""
    LAYOUT = "layout"
    """The layout that the page was recognised as."""


class Standing(StrEnum):
    """How well a value stands, decided by a rule and never a number.

    Example:
        >>> Standing("agreed").name
        'AGREED'
    """

    AGREED = "agreed"
    """At least two sources that do not depend on each other say it, and none says something else."""
    SINGLE = "single"
    """One source says it, and none says something else."""
    CONFLICT = "conflict"
    """Another source says something else; the candidates say why it lost."""
    ABSENT = "absent"
    """The page does not say it, or nothing that it says holds."""


class Candidate(Record, frozen=True):
    """Something else that the page says of a field.

    Example:
        >>> Candidate(value="It rains", signal=Signal.META, rule="og:title", agrees=True, why="says the same").line
    """

    value: str | None
    """The candidate as it was understood; None where it could not be."""
    signal: Signal
    """What kind of thing it is."""
    rule: str
    """Which one: the name of a meta element, or the rule that found it."""
    raw: str | None = None
    """The text as it stands on the page."""
    line: int | None = None
    """The line of the source that it begins on, from 1; None where that is not known."""
    agrees: bool = False
    """Whether it says the same as the value."""
    why: str
    """Why it was not taken, in words."""


class FieldExplanation(Record, frozen=True):
    """A field of the page: its value, and who says so.

    Example:
        >>> FieldExplanation(path="article.title", value=None, standing=Standing.ABSENT).candidates
        ()
    """

    path: str
    """The dotted path of the field in the page, with indices from 0: `article.images.0.caption`."""
    value: JsonValue
    """The value as JSON has it; null where the field is None."""
    signal: Signal | None = None
    """What told it; None where the field is None, or where no single text of the page says it as it is given."""
    rule: str | None = None
    """Which one: the name of a meta element, or the rule that found it."""
    raw: str | None = None
    """The text that it was read from, as it stands on the page."""
    line: int | None = None
    """The line of the source that this begins on, from 1; None where that is not known."""
    blocks: tuple[int, ...] = ()
    """The blocks of the page that it was read from, as indices into `Explanation.blocks`."""
    candidates: tuple[Candidate, ...] = ()
    """What else the page says of it, the most trusted first."""
    standing: Standing
    """How well it stands."""


class BlockPart(Record, frozen=True):
    """A part of a block's text that was taken as something else than the rest.

    Example:
        >>> BlockPart(text="(Yonhap)", claim="agency").claim
        'agency'
    """

    text: str
    """The text, in the order of the page."""
    claim: str
    """What it was taken as."""


class BlockExplanation(Record, frozen=True):
    """A piece of the page as a reader sees it, and what became of it.

    Example:
        >>> BlockExplanation(index=0, kind="text", text="Home", claim="menu", rule="<nav>").is_dropped
        True
    """

    index: int
    """Its place on the page, from 0."""
    kind: Literal["text", "image", "frame"]
    """A run of text, a picture, or a frame."""
    text: str
    """All of its text, white space collapsed; for a picture its replacement text, which counts for nothing."""
    address: str | None = None
    """Where a picture or frame comes from, as written."""
    claim: str
    """What it was taken as: `title`, `body 5`, `caption 0`, `popular 7`, `menu`, ...; `outside` where nothing took it.
    Numbers are indices from 0, as in the models."""
    rule: str
    """The rule that said so."""
    line: int | None = None
    """The line of the source that it begins on, from 1; None where that is not known."""
    parts: tuple[BlockPart, ...] = ()
    """Its text in parts, where not all of it was taken as one thing; empty else."""
    fields: tuple[str, ...] = ()
    """The paths of the fields that were read from it; empty where it was dropped."""

    @property
    def is_dropped(self) -> bool:
        """Whether nothing of it is in the page's fields."""
        return not self.fields


class Balance(Record, frozen=True):
    """How many characters of the page went where. White space and invisible characters are not counted.

    Example:
        >>> Balance(total=9, claims={"body": 6, "menu": 3}).unaccounted
        0
    """

    total: int
    """All characters that a reader can see, counted over the tree, or over the text of a rendering."""
    claims: dict[str, int]
    """Characters per claim, its number left out, the largest first."""

    @property
    def unaccounted(self) -> int:
        """Characters that no claim accounts for: 0."""
        return self.total - sum(self.claims.values())


class Explanation(Record, frozen=True):
    """A page, and why it was read as it was.

    Example:
        >>> page = Page(layout="generic", kind="other")
        >>> empty = Explanation(page=page, fields=(), blocks=(), balance=Balance(total=0, claims={}))
        >>> Explanation.model_validate_json(empty.model_dump_json()) == empty
        True
    """

    page: Page
    """What `parse` gives."""
    fields: tuple[FieldExplanation, ...]
    """Every field of the page, of its article, and of each entry of its lists, in the order of the models."""
    blocks: tuple[BlockExplanation, ...]
    """Every piece of the page, in its order."""
    balance: Balance
    """What became of the characters of the page."""
