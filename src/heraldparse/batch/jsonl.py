"""Records as lines of JSON: in a file, which always holds whole records, or to standard output."""

import gzip
import os
import stat
import sys
import zlib
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from pydantic_core import from_json

from heraldparse.batch.interrupt import uninterrupted
from heraldparse.batch.records import PageRecord, record_line
from heraldparse.console.outputs import OutputError
from heraldparse.console.terminal import file_name

_MEMBER = 1 << 18
"""Bytes of lines that are compressed together. What a crash loses of them is read again by the run that resumes."""
_PIECE = 1 << 18
_GZIP = 31
"""Window bits of zlib for gzip."""


class JsonlFile:
    """Writes lines to a file, compressed where its name ends in `.gz`, or to standard output.

    A line is written by one call; where it does not fit, the file is cut back to the last whole one. Only a power cut,
    or a kill in the microseconds of that call, may leave a part of a line at the end, which `resume` cuts off.

    Args:
        path: the file; standard output where it is None.
        resume: keep the records that the file holds, and write behind them.

    Raises:
        OutputError: it cannot be written, or resumed.
        BrokenPipeError: whoever read standard output stopped reading.
    """

    encode: Callable[[PageRecord], bytes] = staticmethod(record_line)
    """What makes of a record what `write` takes."""

    def __init__(self, path: str | None, *, resume: bool = False) -> None:
        """Open the file."""
        self._name = "standard output" if path is None else file_name(path)
        self._packed = bool(path and path.endswith(".gz"))
        self._path = path
        self._waiting: list[bytes] = []
        self._whole = self._records = 0
        try:
            if path is None:
                self._file = sys.stdout.fileno()
            else:
                self._file = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            self._is_regular = stat.S_ISREG(os.fstat(self._file).st_mode) and path is not None
            if self._is_regular:
                self._whole, self._records = self._found() if resume else (0, 0)
                os.ftruncate(self._file, self._whole)
                os.lseek(self._file, self._whole, os.SEEK_SET)
        except (OSError, ValueError, AttributeError) as error:
            raise self._refusal(error) from error

    def names(self) -> Iterator[str]:
        """The sources of the records that were there when the file was opened, in their order."""
        if not self._records:
            return
        with self._reader() as file:
            for number, line in enumerate(islice(file, self._records), 1):
                try:
                    name: str = from_json(line)["source"]
                except (ValueError, TypeError, KeyError) as error:
                    message = f"{self._name}: error: line {number} is no record of a page; choose another file with -o"
                    raise OutputError(message) from error
                yield name

    def write(self, line: bytes, _size: int = 0) -> None:
        """Write a line."""
        if not self._packed:
            self._write(line)
            return
        self._waiting.append(line)
        if sum(map(len, self._waiting)) >= _MEMBER:
            self._flush()

    def __enter__(self) -> Self:
        """The object itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write what waits, unless nothing can be written any more."""
        try:
            if not isinstance(error, (OutputError, BrokenPipeError)):
                self._flush()
        finally:
            if self._path is not None:
                os.close(self._file)

    def _flush(self) -> None:
        if self._waiting:
            member = gzip.compress(b"".join(self._waiting), compresslevel=6, mtime=0)
            self._waiting.clear()
            self._write(member)

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        try:
            with uninterrupted():
                while view:
                    view = view[os.write(self._file, view) :]
        except BrokenPipeError:
            raise
        except OSError as error:
            raise self._refusal(error) from error
        finally:
            if not view:
                self._whole += len(data)
            elif self._is_regular:
                os.ftruncate(self._file, self._whole)

    def _refusal(self, error: Exception) -> OutputError:
        reason = error.strerror if isinstance(error, OSError) else "it is closed"
        return OutputError(
            f"{self._name}: error: it cannot be written ({reason}); make room, or choose another with -o"
        )

    def _reader(self) -> IO[bytes]:
        path = Path(str(self._path))
        return gzip.open(path) if self._packed else path.open("rb")  # type: ignore[return-value]

    def _found(self) -> tuple[int, int]:
        """Where the last whole record ends, and how many there are."""
        with Path(str(self._path)).open("rb") as file:
            return (_whole_members if self._packed else _whole_lines)(file)


def _whole_lines(file: IO[bytes]) -> tuple[int, int]:
    end = count = position = 0
    while piece := file.read(_PIECE):
        lines = piece.count(b"\n")
        if lines:
            count += lines
            end = position + piece.rindex(b"\n") + 1
        position += len(piece)
    return end, count


def _whole_members(file: IO[bytes]) -> tuple[int, int]:
    end = count = lines = position = 0
    member = zlib.decompressobj(_GZIP)
    piece = b""
    while piece := piece or file.read(_PIECE):
        try:
            lines += member.decompress(piece).count(b"\n")
        except zlib.error:
            break
        position += len(piece) - len(member.unused_data)
        piece = b""
        if member.eof:
            end, count, lines = position, count + lines, 0
            piece, member = member.unused_data, zlib.decompressobj(_GZIP)
    return end, count
