"""Pages as rows of Arrow: the schema, and records to rows and back.

A date of the models is an aware or naive `datetime`, or a `date`. Arrow has one type a column, so a date is four
columns, here for `published` (`updated` has the same): what is not known is null, and nothing is filled in.

- `published`: the instant, a timestamp in UTC; null unless the zone is known.
- `published_local`: the clock as printed, a timestamp without zone; null where the page prints no time.
- `published_date`: the day as printed; never null where there is a date at all.
- `published_offset`: seconds east of UTC, as printed; null unless the zone is known.
"""

from datetime import date, datetime, timedelta, timezone
from typing import Any

from heraldparse.batch.records import PageRecord
from heraldparse.extras import MissingExtraError
from heraldparse.models import Page

try:
    import pyarrow as pa
except ImportError as _error:
    what = "Arrow"
    raise MissingExtraError(what, extra="parquet") from _error

_EPOCH = datetime(1970, 1, 1)
_MICROSECOND = timedelta(microseconds=1)


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
