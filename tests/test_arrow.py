"""Arrow: the schema holds all that the models do, and one function reads record batches."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import chain
from zoneinfo import ZoneInfo

import poison
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel
from sample_pages import read_samples

import heraldparse
from heraldparse.arrow import SCHEMA, from_row, parse_batches, to_row
from heraldparse.batch.records import PageRecord, Source
from heraldparse.batch.runs import read_record
from heraldparse.models import page as models

PARTS = {"_local", "_date", "_offset"}
ITEMS: tuple[tuple[str, type[BaseModel]], ...] = (
    ("article", models.Article),
    ("popular", models.PopularList),
    ("teasers", models.Teaser),
    ("related", models.Link),
    ("warnings", models.Warning),
)
OF_ARTICLE: tuple[tuple[str, type[BaseModel]], ...] = (("authors", models.Author), ("images", models.Image))
BLOCKS = (models.Paragraph, models.Heading, models.Quote, models.ListBlock, models.Table, models.Embed)


def field_names(kind: pa.DataType) -> set[str]:
    """The names of a struct, or of the structs in a list; the parts of a date count as the date."""
    struct = kind.value_type if pa.types.is_list(kind) else kind
    names = {struct.field(number).name for number in range(struct.num_fields)}
    return {name for name in names if not any(name.endswith(part) for part in PARTS)}


def test_the_schema_has_every_field_of_the_models() -> None:
    assert set(SCHEMA.names) == {*models.Page.model_fields, "source", "error"}
    for name, model in ITEMS:
        assert field_names(SCHEMA.field(name).type) == set(model.model_fields), name
    article = SCHEMA.field("article").type
    for name, model in OF_ARTICLE:
        assert field_names(article.field(name).type) == set(model.model_fields), name
    assert field_names(article.field("body").type) == set(chain(*(block.model_fields for block in BLOCKS)))
    assert field_names(SCHEMA.field("popular").type.field("items").type) == set(models.PopularItem.model_fields)


def through_arrow(records: list[PageRecord]) -> list[PageRecord]:
    batch = pa.RecordBatch.from_pylist([to_row(record) for record in records], schema=SCHEMA)
    return [from_row(row) for row in batch.to_pylist()]


def test_samples_come_back_equal() -> None:
    records = [
        read_record(Source(sample.name, sample.html, sample.url), heraldparse.parse) for sample in read_samples()
    ]
    assert through_arrow(records) == records


def test_every_kind_of_block_and_field_comes_back() -> None:
    article = models.Article(
        title="It rains",
        authors=[models.Author(name="Kim Arin", native_name="김아린")],
        tags=[],
        body=[
            models.Paragraph(text="One\ntwo"),
            models.Heading(text="Bold"),
            models.Heading(text="Level", level=2),
            models.Quote(text=""),
            models.ListBlock(items=["a", ""], ordered=True),
            models.ListBlock(items=[]),
            models.Table(rows=[["a", ""], []]),
            models.Table(rows=[]),
            models.Embed(),
            models.Embed(url="https://example.org", provider="x"),
        ],
        images=[models.Image(position=0)],
    )
    warning = models.Warning(code=models.WarningCode.NO_TITLE, message="none")
    page = models.Page(layout="generic", kind="article", article=article, warnings=[warning])
    record = PageRecord(source="a", page=page)
    assert through_arrow([record]) == [record]
    assert through_arrow([record])[0].model_dump_json() == record.model_dump_json()


OFFSETS = st.integers(-14 * 3600, 14 * 3600).map(lambda seconds: timezone(timedelta(seconds=seconds)))
CLOCKS = st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1))
DATES = (
    st.none()
    | st.dates()
    | st.datetimes()
    | st.datetimes(timezones=st.just(UTC))
    | st.builds(lambda clock, zone: clock.replace(tzinfo=zone), CLOCKS, OFFSETS)
)


@given(published=DATES, updated=DATES)
def test_dates_of_every_kind_come_back_equal(published: date | None, updated: date | None) -> None:
    article = models.Article(published=published, updated=updated)
    teaser = models.Teaser(title="a", published=published)
    page = models.Page(layout="generic", kind="article", article=article, teasers=[teaser])
    (record,) = through_arrow([PageRecord(source="a", page=page)])
    assert record.page == page
    assert record.page.article
    for found, given_date in ((record.page.article.published, published), (record.page.article.updated, updated)):
        assert type(found) is type(given_date)
        if isinstance(given_date, datetime):
            assert isinstance(found, datetime)
            assert found.utcoffset() == given_date.utcoffset()


def test_the_columns_of_a_date() -> None:
    seoul = ZoneInfo("Asia/Seoul")
    cases: list[tuple[date, list[object]]] = [
        (
            datetime(2024, 10, 30, 1, 26, tzinfo=seoul),
            [datetime(2024, 10, 29, 16, 26, tzinfo=UTC), datetime(2024, 10, 30, 1, 26), date(2024, 10, 30), 32_400],
        ),
        (datetime(2024, 10, 30, 1, 26), [None, datetime(2024, 10, 30, 1, 26), date(2024, 10, 30), None]),
        (date(2024, 10, 30), [None, None, date(2024, 10, 30), None]),
    ]
    for value, columns in cases:
        page = models.Page(layout="generic", kind="article", article=models.Article(published=value))
        batch = pa.RecordBatch.from_pylist([to_row(PageRecord(source="a", page=page))], schema=SCHEMA)
        row = batch.to_pylist()[0]["article"]
        assert [row["published"], *(row[f"published{part}"] for part in ("_local", "_date", "_offset"))] == columns


@pytest.mark.parametrize("kind", [pa.binary(), pa.large_binary(), pa.string(), pa.large_string(), pa.string_view()])
def test_html_may_be_of_any_type_that_holds_it(kind: pa.DataType) -> None:
    html = pa.array([poison.story(1), None]).cast(pa.string()).cast(kind)
    (batch,) = parse_batches([pa.record_batch({"html": html, "url": ["https://example.org/1", None]})])
    assert batch.schema == SCHEMA
    page, nothing = map(from_row, batch.to_pylist())
    assert page.page == heraldparse.parse(poison.story(1), url="https://example.org/1")
    assert nothing.error
    assert nothing.error.message == "there is no page: html is null"
    assert batch.column("source").to_pylist() == [None, None]


def test_a_batch_for_each_batch_and_a_row_for_each_row() -> None:
    lengths = [0, 2, 0, 0, 3, 1, 0]
    numbers = iter(range(100))
    columns = [[next(numbers) for _ in range(length)] for length in lengths]
    schema = pa.schema({"html": pa.binary(), "source": pa.string()})
    batches = [
        pa.RecordBatch.from_pylist(
            [{"html": poison.story(number), "source": str(number)} for number in column], schema=schema
        )
        for column in columns
    ]
    results = list(parse_batches(batches))
    assert [batch.column("source").to_pylist() for batch in results] == [list(map(str, column)) for column in columns]
    assert list(parse_batches([])) == []


def test_poison_costs_its_row_and_no_other() -> None:
    marks = [b"", poison.DIES, b"", poison.HANGS, poison.RAISES, b""]
    batch = pa.record_batch({"html": [poison.story(number, mark) for number, mark in enumerate(marks)]})
    (result,) = parse_batches([batch], timeout=poison.TIMEOUT, parse=poison.parse_poisoned)
    rows = result.to_pylist()
    assert [row["error"] and row["error"]["code"] for row in rows] == [None, "died", None, "timeout", "raised", None]
    assert [row["kind"] for row in rows] == ["article", None, "article", None, None, "article"]


@pytest.mark.parametrize("columns", [{"page": ["a"]}, {"html": [1]}])
def test_without_a_column_of_pages_it_is_said_which_there_are(columns: dict[str, list[object]]) -> None:
    with pytest.raises(TypeError, match="a column html of bytes or text is needed; there is"):
        next(parse_batches([pa.record_batch(columns)]))
