"""Turn a news page into typed data: headline, byline, dates, body, pictures, and the most-read list."""

from typing import TYPE_CHECKING

from heraldparse.batch.records import Failure, FailureCode, PageRecord, Source
from heraldparse.bylines import Byline, parse_byline
from heraldparse.captions import Caption, split_caption
from heraldparse.dates import parse_date
from heraldparse.export import json_schema, to_jsonld, to_markdown, to_text
from heraldparse.limits import Limits, PageTooLargeError
from heraldparse.models import (
    Article,
    Author,
    Block,
    Embed,
    Heading,
    Image,
    Link,
    ListBlock,
    Page,
    Paragraph,
    PopularItem,
    PopularList,
    Quote,
    Table,
    Teaser,
    Warning,
    WarningCode,
)
from heraldparse.page import parse
from heraldparse.provenance.explain import explain
from heraldparse.provenance.explanation import (
    Balance,
    BlockExplanation,
    BlockPart,
    Candidate,
    Explanation,
    FieldExplanation,
    Signal,
    Standing,
)
from heraldparse.report.page import to_report

if TYPE_CHECKING:
    from heraldparse.batch import parse_many

__all__ = [
    "Article",
    "Author",
    "Balance",
    "Block",
    "BlockExplanation",
    "BlockPart",
    "Byline",
    "Candidate",
    "Caption",
    "Embed",
    "Explanation",
    "Failure",
    "FailureCode",
    "FieldExplanation",
    "Heading",
    "Image",
    "Limits",
    "Link",
    "ListBlock",
    "Page",
    "PageRecord",
    "PageTooLargeError",
    "Paragraph",
    "PopularItem",
    "PopularList",
    "Quote",
    "Signal",
    "Source",
    "Standing",
    "Table",
    "Teaser",
    "Warning",
    "WarningCode",
    "explain",
    "json_schema",
    "parse",
    "parse_byline",
    "parse_date",
    "parse_many",
    "split_caption",
    "to_jsonld",
    "to_markdown",
    "to_report",
    "to_text",
]


def __getattr__(name: str) -> object:
    """Import what needs processes only when it is used: most programs read one page at a time."""
    if name == "parse_many":
        from heraldparse.batch import parse_many  # noqa: PLC0415

        return parse_many
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
