"""Turn a news page into typed data: headline, byline, dates, body, pictures, and the most-read list."""

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

__all__ = [
    "Article",
    "Author",
    "Block",
    "Byline",
    "Caption",
    "Embed",
    "Heading",
    "Image",
    "Limits",
    "Link",
    "ListBlock",
    "Page",
    "PageTooLargeError",
    "Paragraph",
    "PopularItem",
    "PopularList",
    "Quote",
    "Table",
    "Teaser",
    "Warning",
    "WarningCode",
    "json_schema",
    "parse",
    "parse_byline",
    "parse_date",
    "split_caption",
    "to_jsonld",
    "to_markdown",
    "to_text",
]
