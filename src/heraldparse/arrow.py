"""Pages as Arrow: the schema, rows to models and back, and one function from record batches to record batches.

A date of the models is an aware or naive `datetime`, or a `date`. Arrow has one type a column, so a date is four
columns, here for `published` (`updated` has the same): what is not known is null, and nothing is filled in.

- `published`: the instant, a timestamp in UTC; null unless the zone is known.
- `published_local`: the clock as printed, a timestamp without zone; null where the page prints no time.
- `published_date`: the day as printed; never null where there is a date at all.
- `published_offset`: seconds east of UTC, as printed; null unless the zone is known.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from functools import partial
from typing import Any

from heraldparse.batch import Parse, parse_page, read_record
from heraldparse.extras import MissingExtraError
from heraldparse.models import Page
from heraldparse.records import Failure, FailureCode, PageRecord, Source
from heraldparse.workers import TIMEOUT, Lost, work_through

try:
    import pyarrow as pa
except ImportError as error:
    what = "Arrow"
    raise MissingExtraError(what, extra="parquet") from error

_EPOCH = datetime(1970, 1, 1)
_MICROSECOND = timedelta(microseconds=1)
_NULL = Failure(code=FailureCode.UNREADABLE, message="there is no page: html is null")


def _dated(name: str) -> dict[str, pa.DataType]:
    return {
        name: pa.timestamp("us", tz="UTC"),
        f"{name}_local": pa.timestamp("us"),
        f"{name}_date": pa.date32(),
        f"{name}_offset": pa.int32(),
    }


def _texts(names: str) -> dict[str, pa.DataType]:
    return dict.fromkeys(names.split(), pa.string())


_LINK = pa.struct(_texts("title url"))
_AUTHOR = pa.struct(_texts("name native_name email role url"))
_IMAGE = pa.struct({**_texts("url caption credit alt"), "position": pa.int32()})
_BLOCK = pa.struct(
    {
        **_texts("type text"),
        "level": pa.int32(),
        "items": pa.list_(pa.string()),
        "ordered": pa.bool_(),
        "rows": pa.list_(pa.list_(pa.string())),
        **_texts("url provider"),
    }
)
_ARTICLE = pa.struct(
    {
        **_texts("id url title kicker subtitle description byline"),
        "authors": pa.list_(_AUTHOR),
        **_texts("agency"),
        **_dated("published"),
        **_dated("updated"),
        **_texts("section"),
        "tags": pa.list_(pa.string()),
        "body": pa.list_(_BLOCK),
        "images": pa.list_(_IMAGE),
    }
)
_POPULAR_ITEM = pa.struct({"rank": pa.int32(), **_texts("title url image_url")})
_POPULAR = pa.struct({**_texts("title"), "items": pa.list_(_POPULAR_ITEM)})
_TEASER = pa.struct({**_texts("title url summary section"), **_dated("published"), **_texts("image_url byline")})

SCHEMA: pa.Schema = pa.schema(
    {
        **_texts("source url site layout kind language"),
        "article": _ARTICLE,
        "popular": _POPULAR,
        "related": pa.list_(_LINK),
        "teasers": pa.list_(_TEASER),
        "warnings": pa.list_(pa.struct(_texts("code message field"))),
        "error": pa.struct(_texts("code message")),
    }
)
"""A row for each page: where it was found, the fields of `Page`, and the error that stands in place of all of them."""


def parse_batches(
    batches: Iterable[pa.RecordBatch], *, jobs: int | None = 1, timeout: float = TIMEOUT, parse: Parse = parse_page
) -> Iterator[pa.RecordBatch]:
    """Read the pages of record batches: a batch out for each batch in, a row for each row, in their order.

    A page that cannot be read has its `error` in its row and harms no other, even if it ends the process that reads it:
    that is a process of its own.

    Args:
        batches: they have a column `html` (binary or string) and may have `url` and `source` (strings).
        jobs: how many processes read; one is right where an engine runs this once for each core, None is all cores.
        timeout: seconds for one page.
        parse: what reads a page.

    Yields:
        Batches of `SCHEMA`. `source` is null where the input has none.

    Raises:
        TypeError: there is no column `html`, or it holds neither bytes nor text.

    Example:
        >>> batch = pa.RecordBatch.from_pylist([{"html": "<h1>It rains</h1><p>It rained all day, officials said."}])
        >>> [row["article"]["title"] for row in next(parse_batches([batch])).to_pylist()]
        ['It rains']
    """
    lengths: deque[int] = deque()
    rows: list[dict[str, Any]] = []
    work = partial(_parse_row, parse=parse)
    for source, result in work_through(work, _tasks(batches, lengths), jobs=jobs, timeout=timeout):
        rows.append(_lost_row(source, result) if isinstance(result, Lost) else result)
        while lengths and lengths[0] == 0:
            lengths.popleft()
            yield _batch([])
        if len(rows) == lengths[0]:
            lengths.popleft()
            yield _batch(rows)
            rows.clear()
    yield from (_batch([]) for _ in lengths)


def _batch(rows: list[dict[str, Any]]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pylist(rows, schema=SCHEMA)


def _tasks(batches: Iterable[pa.RecordBatch], lengths: deque[int]) -> Iterator[tuple[Source, Source]]:
    """The rows of the batches as sources, each with its place; `lengths` gets the length of each batch."""
    for batch in batches:
        columns = {name: batch.column(name) for name in ("html", "url", "source") if name in batch.schema.names}
        if "html" not in columns or not _holds_pages(columns["html"].type):
            message = (
                f"a column html of bytes or text is needed; there is {', '.join(map(str, batch.schema)) or 'none'}"
            )
            raise TypeError(message)
        lengths.append(batch.num_rows)
        for number in range(batch.num_rows):
            html, url, name = (
                columns[column][number].as_py() if column in columns else None for column in ("html", "url", "source")
            )
            place = Source(name or "", url=url)
            yield place, Source(place.name, html, url) if html is not None else replace(place, error=_NULL)


def _holds_pages(kind: pa.DataType) -> bool:
    names = [f"is_{size}{content}" for size in ("", "large_") for content in ("binary", "string")]
    return any(getattr(pa.types, name)(kind) for name in [*names, "is_binary_view", "is_string_view"])


def _parse_row(source: Source, parse: Parse) -> dict[str, Any]:
    return _nameless(to_row(read_record(source, parse)))


def _lost_row(place: Source, lost: Lost) -> dict[str, Any]:
    failure = Failure(code=FailureCode(lost.reason), message=lost.message)
    return _nameless(to_row(PageRecord(source=place.name, url=place.url, error=failure)))


def _nameless(row: dict[str, Any]) -> dict[str, Any]:
    """The row with null for a source that has no name."""
    row["source"] = row["source"] or None
    return row


def to_row(record: PageRecord) -> dict[str, Any]:
    """A record as a row of `SCHEMA`.

    Example:
        >>> to_row(PageRecord(source="1.html", page=Page(layout="generic", kind="other")))["layout"]
        'generic'
    """
    row: dict[str, Any] = {} if record.page is None else record.page.model_dump()
    for dated in [row.get("article"), *row.get("teasers", ())]:
        for name in ("published", "updated"):
            if dated and name in dated:
                _spread(dated, name)
    row["source"], row["url"] = record.source, record.url
    row["error"] = record.error and record.error.model_dump()
    return row


def from_row(row: dict[str, Any]) -> PageRecord:
    """The record of a row, as `RecordBatch.to_pylist` gives it; equal to the one that the row was made of.

    Raises:
        pydantic.ValidationError: it is no row of `SCHEMA`.

    Example:
        >>> record = PageRecord(source="1.html", page=Page(layout="generic", kind="other"))
        >>> from_row(to_row(record)) == record
        True
    """
    content = {name: row[name] for name in Page.model_fields if name in row}
    if row["layout"] is None:
        return PageRecord(source=row["source"] or "", url=row["url"], error=row["error"])
    content["teasers"] = [_gathered(teaser) for teaser in row["teasers"]]
    if row["article"] is not None:
        content["article"] = _gathered(row["article"])
        content["article"]["body"] = [
            {name: value for name, value in block.items() if value is not None} for block in row["article"]["body"]
        ]
    return PageRecord(source=row["source"] or "", url=row["url"], page=Page.model_validate(content))


def _spread(row: dict[str, Any], name: str) -> None:
    """Put a date into its four columns."""
    value: datetime | date | None = row[name]
    row[name] = row[f"{name}_local"] = row[f"{name}_date"] = row[f"{name}_offset"] = None
    if isinstance(value, datetime):
        clock = (value.replace(tzinfo=None) - _EPOCH) // _MICROSECOND
        offset = value.utcoffset()
        if offset is not None:
            row[name] = clock - offset // _MICROSECOND
            row[f"{name}_offset"] = offset // timedelta(seconds=1)
        row[f"{name}_local"] = clock
        value = value.date()
    row[f"{name}_date"] = value


def _gathered(row: dict[str, Any]) -> dict[str, Any]:
    """The row with each date in one place again."""
    row = dict(row)
    for name in ("published", "updated"):
        if name not in row:
            continue
        clock, day, offset = (row.pop(f"{name}_{part}") for part in ("local", "date", "offset"))
        if clock is not None and offset is not None:
            clock = clock.replace(tzinfo=timezone(timedelta(seconds=offset)))
        row[name] = day if clock is None else clock
    return row
