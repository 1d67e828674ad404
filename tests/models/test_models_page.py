"""The records: frozen, closed, described, and equal after a way through JSON."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
import sample_pages
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from heraldparse import (
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
    json_schema,
)

SAMPLES = sample_pages.read_samples()
MODELS: list[type[BaseModel]] = [
    *(Page, Article, Author, Image, Link, Paragraph, Heading, Quote, ListBlock, Table, Embed),
    *(PopularList, PopularItem, Teaser, Warning),
]
SCHEMA = json_schema()
SCHEMAS = {"Page": SCHEMA, **SCHEMA["$defs"]}
# The contract's fields by model; more may be added.
CONTRACT = {
    "Page": "url site layout kind language article popular related teasers warnings",
    "Article": "id url title kicker subtitle byline authors agency published updated section tags body images",
    "Author": "name native_name email role url",
    "Image": "url caption credit alt position",
    "PopularList": "title items",
    "PopularItem": "rank title url image_url",
    "Link": "title url",
    "Teaser": "title url summary section published image_url byline",
    "Warning": "code message field",
    "Heading": "type text level",
    "ListBlock": "type items ordered",
    "Table": "type rows",
    "Embed": "type url provider",
}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_sample_survives_json(sample: sample_pages.Sample) -> None:
    page = sample_pages.expected_page(sample)
    assert Page.model_validate_json(page.model_dump_json()) == page
    assert Page.model_validate(page.model_dump()) == page
    assert Page.model_validate(json.loads(page.model_dump_json(indent=2))) == page


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (date(2024, 10, 30), "2024-10-30"),
        (datetime(2024, 10, 30, 9, 26), "2024-10-30T09:26:00"),
        (datetime(2024, 10, 30, 0, 0), "2024-10-30T00:00:00"),  # midnight is a time, and no day without one
        (datetime(2024, 10, 30, 9, 26, tzinfo=timezone(timedelta(hours=9))), "2024-10-30T09:26:00+09:00"),
        (datetime(2024, 10, 30, 9, 26, 5, 120, tzinfo=UTC), "2024-10-30T09:26:05.000120Z"),
    ],
)
def test_each_form_of_a_date_stays_what_it_is(moment: date, written: str) -> None:
    article = Article(published=moment)
    assert json.loads(article.model_dump_json())["published"] == written
    again = Article.model_validate_json(article.model_dump_json()).published
    assert (again, type(again)) == (moment, type(moment))
    assert getattr(again, "tzinfo", None) is None or isinstance(again, datetime)


ZONES = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@settings(max_examples=100)
@given(st.dates() | st.datetimes(timezones=st.none() | ZONES))
def test_every_date_survives_json(moment: date) -> None:
    article = Article(published=moment, updated=moment)
    again = Article.model_validate_json(article.model_dump_json())
    assert again == article
    assert type(again.published) is type(moment)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_model_is_frozen_and_closed(model: type[BaseModel]) -> None:
    values: dict[str, Any] = {
        "layout": "generic",
        "kind": "other",
        "name": "n",
        "text": "t",
        "title": "t",
        "position": 0,
        "items": [],
        "rows": [],
        "code": "no_title",
        "message": "m",
    }
    record = model(**{name: value for name, value in values.items() if name in model.model_fields})
    field = next(iter(model.model_fields))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(record, field, getattr(record, field))
    with pytest.raises(ValidationError, match="Extra inputs"):
        model(**record.model_dump(), nonsense=1)


@pytest.mark.parametrize("name", SCHEMAS)
def test_schema_describes(name: str) -> None:
    described = SCHEMAS[name]
    assert described["description"]
    assert ">>>" not in described["description"]
    for field, schema in described.get("properties", {}).items():
        assert schema.get("description"), field


@pytest.mark.parametrize(("name", "fields"), CONTRACT.items(), ids=CONTRACT)
def test_schema_has_the_fields_of_the_contract(name: str, fields: str) -> None:
    assert set(fields.split()) <= set(SCHEMAS[name]["properties"])


@pytest.mark.parametrize(
    ("data", "block", "text"),
    [
        ({"type": "paragraph", "text": "a"}, Paragraph(text="a"), "a"),
        ({"type": "heading", "text": "a", "level": 2}, Heading(text="a", level=2), "a"),
        ({"type": "quote", "text": "a"}, Quote(text="a"), "a"),
        ({"type": "list", "items": ["a", "b"]}, ListBlock(items=["a", "b"]), "a\nb"),
        ({"type": "table", "rows": [["a", ""], ["c", "d"]]}, Table(rows=[["a", ""], ["c", "d"]]), "a\nc d"),
        ({"type": "embed", "provider": "x"}, Embed(provider="x"), ""),
    ],
)
def test_blocks_are_told_apart_by_type(data: dict[str, Any], block: Block, text: str) -> None:
    assert TypeAdapter[Block](Block).validate_python(data) == block
    assert Article(body=[block]).text == text


def test_text_of_an_article() -> None:
    blocks = [Paragraph(text="a"), Heading(text="b"), Embed(url="u"), Quote(text="c"), ListBlock(items=["d"])]
    article = Article.model_validate({"body": blocks})
    assert article.paragraphs == ["a", "c"]
    assert article.text == "a\n\nb\n\nc\n\nd"
