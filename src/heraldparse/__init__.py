"""Turn a news page into typed data: headline, byline, dates, body, pictures, and the most-read list."""

from importlib import import_module
from typing import TYPE_CHECKING

from heraldparse.bylines import Byline, parse_byline
from heraldparse.captions import Caption, split_caption
from heraldparse.dates import parse_date
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

if TYPE_CHECKING:
    from heraldparse.batch import parse_many
    from heraldparse.batch.records import Failure, FailureCode, PageRecord, Source
    from heraldparse.export import json_schema, to_jsonld, to_markdown, to_text
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


_LATER = {
    "heraldparse.batch": ("parse_many",),
    "heraldparse.batch.records": ("Failure", "FailureCode", "PageRecord", "Source"),
    "heraldparse.export": ("json_schema", "to_jsonld", "to_markdown", "to_text"),
    "heraldparse.provenance.explain": ("explain",),
    "heraldparse.provenance.explanation": (
        *("Balance", "BlockExplanation", "BlockPart", "Candidate"),
        *("Explanation", "FieldExplanation", "Signal", "Standing"),
    ),
    "heraldparse.report.page": ("to_report",),
}
"""What is imported when it is first used, by its module: most programs read one page at a time and do no more."""
_MODULE_OF = {name: module for module, names in _LATER.items() for name in names}


def __getattr__(name: str) -> object:
    """Import what is not needed to read a page when it is first used."""
    if name not in _MODULE_OF:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value: object = getattr(import_module(_MODULE_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """All public names, those that are imported later too."""
    return sorted({*globals(), *__all__})
