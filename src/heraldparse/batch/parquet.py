"""Records as rows of Parquet: parts that are always whole, and at the end one file."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from heraldparse.batch.arrow_rows import SCHEMA, to_row
from heraldparse.batch.interrupt import uninterrupted
from heraldparse.batch.records import PageRecord
from heraldparse.console.outputs import OutputError
from heraldparse.console.terminal import file_name
from heraldparse.extras import MissingExtraError

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError as _error:
    what = "Parquet"
    raise MissingExtraError(what, extra="parquet") from _error

_PART_ROWS = 500
_PART_BYTES = 1 << 26
"""Of the pages that the rows of a part were read from."""
_GROUP_ROWS = 1_000
_GROUP_BYTES = 1 << 24
_MERGED = b"heraldparse.parts"
"""Metadata of the file: how many parts are in it, so that a part that was not yet deleted is not put in again."""


class ParquetFile:
    """Writes rows to a file.

    A Parquet file cannot be read until its last byte is written. So rows go to whole files in a folder beside it,
    `NAME.parts`, and when all are there they become the one file, at once. A run that was interrupted leaves that
    folder, which readers of Parquet take as one table, and `resume` goes on from there.

    Args:
        path: the file.
        resume: keep the rows that are in the file and the folder, and go on behind them.

    Raises:
        OutputError: it cannot be written, or resumed.
    """

    encode: Callable[[PageRecord], dict[str, Any]] = staticmethod(to_row)
    """What makes of a record what `write` takes."""

    def __init__(self, path: str, *, resume: bool = False) -> None:
        """Make the folder, and see what is there."""
        self._path = Path(os.path.realpath(path))
        self._name = file_name(path)
        self._folder = parts_folder(path)
        self._rows: list[dict[str, Any]] = []
        self._bytes = 0
        with self._explained():
            if not resume:
                shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir(exist_ok=True)
            merged = self._merged() if resume and self._path.exists() else 0
            for part in self._folder.iterdir():
                if not part.stem.isdecimal() or int(part.stem) < merged or part.suffix != ".parquet":
                    part.unlink()
            self._parts = sorted(self._folder.iterdir())
            if merged:
                self._parts.insert(0, self._path)
            self._found = list(self._parts)
            self._next = max([merged, *(int(part.stem) + 1 for part in self._parts[bool(merged) :])])

    def names(self) -> Iterator[str]:
        """The sources of the rows that were there when the file was opened, in their order."""
        for part in self._found:
            with self._explained(), pq.ParquetFile(part) as file:
                for batch in file.iter_batches(_PART_ROWS, columns=["source"]):
                    yield from batch.column(0).to_pylist()

    def write(self, row: dict[str, Any], size: int = 0) -> None:
        """Add a row, which was read from so many bytes."""
        self._rows.append(row)
        self._bytes += size
        if len(self._rows) >= _PART_ROWS or self._bytes >= _PART_BYTES:
            self._flush()

    def __enter__(self) -> Self:
        """The object itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write the rows that wait; make the one file of the parts, where all is well."""
        if isinstance(error, OutputError):
            return
        self._flush()
        if error is None:
            with self._explained():
                self._merge()

    def _flush(self) -> None:
        if not self._rows:
            return
        with self._explained(), uninterrupted():
            table = pa.Table.from_pylist(self._rows, schema=SCHEMA)
            draft = self._folder / "draft"
            pq.write_table(table, draft, compression="zstd")
            part = draft.replace(self._folder / f"{self._next:06}.parquet")
        self._parts.append(part)
        self._next += 1
        self._rows.clear()
        self._bytes = 0
        del table
        pa.default_memory_pool().release_unused()  # or it keeps ever more of it

    def _merge(self) -> None:
        draft = self._folder / "draft"
        schema = SCHEMA.with_metadata({_MERGED: str(self._next).encode()})
        with pq.ParquetWriter(draft, schema, compression="zstd") as writer:
            for group in self._groups():
                writer.write_table(group.replace_schema_metadata(schema.metadata), row_group_size=len(group))
        draft.replace(self._path)
        shutil.rmtree(self._folder)

    def _groups(self) -> Iterator[pa.Table]:
        """The rows of all parts, in groups that are good to read and not too large to hold."""
        tables: list[pa.Table] = []
        for part in self._parts:
            with pq.ParquetFile(part) as file:
                for number in range(file.num_row_groups):
                    tables.append(file.read_row_group(number))
                    if sum(map(len, tables)) >= _GROUP_ROWS or sum(table.nbytes for table in tables) >= _GROUP_BYTES:
                        yield pa.concat_tables(tables).combine_chunks()
                        tables.clear()
                        pa.default_memory_pool().release_unused()
        if tables:
            yield pa.concat_tables(tables).combine_chunks()

    def _merged(self) -> int:
        metadata = pq.read_schema(self._path).metadata or {}
        if _MERGED not in metadata:
            message = f"{self._name}: error: it is no file of heraldparse batch; choose another with -o"
            raise OutputError(message)
        return int(metadata[_MERGED])

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (OSError, pa.ArrowException) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error).partition("\n")[0]
            message = f"{self._name}: error: it cannot be written ({reason}); make room, or choose another with -o"
            raise OutputError(message) from error


def parts_folder(path: str) -> Path:
    """The folder beside a file that holds its parts until all are there.

    Example:
        >>> parts_folder("/data/pages.parquet").name
        'pages.parquet.parts'
    """
    whole = Path(os.path.realpath(path))
    return whole.with_name(f"{whole.name}.parts")
