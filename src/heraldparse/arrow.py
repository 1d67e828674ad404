"""Pages as Arrow: one function from record batches to record batches, and the schema of what it gives."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from heraldparse.batch.arrow_rows import SCHEMA, from_row, to_row
from heraldparse.batch.records import Failure, FailureCode, PageRecord, Source
from heraldparse.batch.runs import Parse, parse_page, read_record
from heraldparse.batch.workers import TIMEOUT, Lost, work_through
from heraldparse.extras import MissingExtraError

try:
    import pyarrow as pa
except ImportError as _error:
    what = "Arrow"
    raise MissingExtraError(what, extra="parquet") from _error

__all__ = ["SCHEMA", "from_row", "parse_batches", "to_row"]

_NULL = Failure(code=FailureCode.UNREADABLE, message="there is no page: html is null")


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
