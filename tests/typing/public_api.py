"""What type checkers know of the public API: mypy and pyright, both strict, read this file. Nothing runs it.

`assert_type` fails where a type changes. The calls in `wrong_calls` must be errors: a comment that silences one is
itself an error as soon as there is nothing to silence.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Literal, assert_never, assert_type

import bs4

import heraldparse
from heraldparse import (
    Article,
    Author,
    Balance,
    Block,
    BlockExplanation,
    Byline,
    Caption,
    Embed,
    Explanation,
    Failure,
    FailureCode,
    FieldExplanation,
    Heading,
    Image,
    Limits,
    Link,
    ListBlock,
    Page,
    PageRecord,
    PageTooLargeError,
    Paragraph,
    PopularItem,
    PopularList,
    Quote,
    Signal,
    Source,
    Standing,
    Table,
    Teaser,
    Warning,
    WarningCode,
)


def pages(text: str, data: bytes, soup: bs4.BeautifulSoup) -> None:
    assert_type(heraldparse.parse(text), Page)
    assert_type(heraldparse.parse(data, url="https://example.org/1"), Page)
    assert_type(heraldparse.parse(soup, limits=Limits(bytes=1_000_000)), Page)
    assert_type(Page.model_validate_json(data), Page)


def page_fields(page: Page) -> None:
    assert_type(page.url, str | None)
    assert_type(page.site, Literal["koreaherald"] | None)
    assert_type(page.layout, str)
    assert_type(page.kind, Literal["article", "list", "other"])
    assert_type(page.language, str | None)
    assert_type(page.article, Article | None)
    assert_type(page.popular, PopularList | None)
    assert_type(page.related, list[Link])
    assert_type(page.teasers, list[Teaser])
    assert_type(page.warnings, list[Warning])
    assert_type(page.model_dump_json(), str)


def article_fields(article: Article) -> None:
    assert_type(article.id, str | None)
    assert_type(article.url, str | None)
    assert_type(article.title, str | None)
    assert_type(article.kicker, str | None)
    assert_type(article.subtitle, str | None)
    assert_type(article.description, str | None)
    assert_type(article.byline, str | None)
    assert_type(article.authors, list[Author])
    assert_type(article.agency, str | None)
    assert_type(article.published, datetime | date | None)
    assert_type(article.updated, datetime | date | None)
    assert_type(article.section, str | None)
    assert_type(article.tags, list[str])
    assert_type(article.body, list[Block])
    assert_type(article.images, list[Image])
    assert_type(article.paragraphs, list[str])
    assert_type(article.text, str)


def block_text(block: Block) -> str:
    """The union is told apart by `type`, and this is all of it."""
    match block.type:
        case "paragraph":
            return assert_type(block, Paragraph).text
        case "heading":
            assert_type(block, Heading)
            assert_type(block.level, int | None)
            return block.text
        case "quote":
            return assert_type(block, Quote).text
        case "list":
            assert_type(block, ListBlock)
            assert_type(block.items, list[str])
            assert_type(block.ordered, bool)
            return block.text
        case "table":
            assert_type(block, Table)
            assert_type(block.rows, list[list[str]])
            return ""
        case "embed":
            assert_type(block, Embed)
            return assert_type(block.url, str | None) or assert_type(block.provider, str | None) or ""
        case _:  # pyright: ignore[reportUnnecessaryComparison]
            assert_never(block)


def small_models(author: Author, image: Image, item: PopularItem, teaser: Teaser, warning: Warning) -> None:
    assert_type((author.name, author.native_name, author.email), tuple[str, str | None, str | None])
    assert_type((image.caption, image.credit, image.position), tuple[str | None, str | None, int])
    assert_type((item.rank, item.title, item.url), tuple[int | None, str, str | None])
    assert_type((teaser.title, teaser.published), tuple[str, datetime | date | None])
    assert_type((warning.code, warning.message, warning.field), tuple[WarningCode, str, str | None])


def texts(text: str) -> None:
    assert_type(heraldparse.parse_date(text, zone="Asia/Seoul"), datetime | date | None)
    assert_type(heraldparse.parse_byline(text), Byline)
    assert_type(heraldparse.parse_byline(text).authors, tuple[Author, ...])
    assert_type(heraldparse.split_caption(text), Caption)
    assert_type(heraldparse.split_caption(text).credit, str | None)


def exports(page: Page) -> None:
    assert_type(heraldparse.to_markdown(page), str)
    assert_type(heraldparse.to_text(page), str)
    assert_type(heraldparse.to_jsonld(page), str)
    assert_type(heraldparse.json_schema(), dict[str, Any])


def explanations(text: str) -> None:
    told = heraldparse.explain(text, url=None)
    assert_type(told, Explanation)
    assert_type(told.page, Page)
    assert_type(told.fields, tuple[FieldExplanation, ...])
    assert_type(told.blocks, tuple[BlockExplanation, ...])
    assert_type(told.balance, Balance)
    assert_type(told.fields[0].signal, Signal | None)
    assert_type(told.fields[0].standing, Standing)
    assert_type(heraldparse.to_report(told, name="page.html"), str)


def batches(sources: list[Source]) -> None:
    results = heraldparse.parse_many(sources, jobs=2)
    assert_type(results, Iterator[Page | Failure])
    for result in results:
        if isinstance(result, Failure):
            assert_type(result.code, FailureCode)


def records(record: PageRecord) -> None:
    assert_type((record.source, record.url), tuple[str, str | None])
    assert_type((record.page, record.error), tuple[Page | None, Failure | None])


def errors(text: str) -> None:
    try:
        heraldparse.parse(text)
    except PageTooLargeError as error:
        assert_type((error.limit, error.allowed, error.found), tuple[str, int, int])


def wrong_calls(page: Page, article: Article) -> None:
    heraldparse.parse(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    heraldparse.parse("", "https://example.org/")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    heraldparse.parse_date("", zone=9)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    heraldparse.to_markdown(article)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    page.article.title  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # noqa: B018
    page.layout = "generic"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    page.headline  # type: ignore[attr-defined]  # pyright: ignore  # noqa: B018, PGH003
