"""Files that may be compressed, told by what they hold and not by their names."""

import gzip
import importlib
import os
import zlib
from pathlib import Path
from types import ModuleType
from typing import IO, Self

from heraldparse.extras import MissingExtraError

GZIP = b"\x1f\x8b"
ZSTD = b"\x28\xb5\x2f\xfd"
_PIECE = 1 << 16


class Unpacked:
    """A file, unpacked where it is compressed. All that is whole can be read; then `fault` says if there was more.

    Args:
        file: its name, or a stream that is open; it is closed at the end of a `with` block.

    Raises:
        OSError: it cannot be opened.
        MissingExtraError: it is compressed with Zstandard, and the extra is not installed.

    Example:
        >>> with Unpacked(__file__) as file:
        ...     file.peek(3), file.read(3), file.fault
        (b'\"\"\"', b'\"\"\"', None)
    """

    def __init__(self, file: str | IO[bytes]) -> None:
        """Open the file and look at its first bytes."""
        self.file: IO[bytes] = Path(file).open("rb") if isinstance(file, str) else file  # noqa: SIM115 - closed with this object
        try:
            self._stream = _unpacking(self.file)
        except BaseException:
            self.file.close()
            raise
        self._ahead = b""
        self.fault: str | None = None

    def __enter__(self) -> Self:
        """The object itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.file.close()

    def peek(self, size: int) -> bytes:
        """What `read` will give next."""
        self._ahead = self.read(size)
        return self._ahead

    def read(self, size: int) -> bytes:
        """Read `size` bytes; fewer only at the end."""
        pieces = [self._ahead[:size]]
        self._ahead = self._ahead[size:]
        size -= len(pieces[0])
        while size and (piece := self._piece(min(size, _PIECE))):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)

    @property
    def size(self) -> int:
        """Bytes of the file on the disk; 0 where that is not known."""
        return os.fstat(self.file.fileno()).st_size

    @property
    def position(self) -> int:
        """Bytes of the file on the disk that have been read; 0 where that is not known."""
        return self.file.tell() if self.file.seekable() else 0

    def _piece(self, size: int) -> bytes:
        """Read by pieces, as a damaged stream gives nothing of the piece that the damage is in."""
        if self.fault:
            return b""
        try:
            return self._stream.read1(size)  # type: ignore[attr-defined, no-any-return]  # all three streams have it
        except (EOFError, OSError, zlib.error) as error:
            self.fault = f"it is damaged ({error})"
        except Exception as error:
            if type(error).__name__ != "ZstdError":  # from a package that may not be there
                raise
            self.fault = f"it is damaged ({error})"
        return b""


def zstd_module() -> ModuleType:
    """The standard library's Zstandard, or what brings it to older Pythons.

    Raises:
        MissingExtraError: neither is there.
    """
    for name in ("compression.zstd", "backports.zstd"):
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    what = "reading Zstandard"
    raise MissingExtraError(what, extra="zst")


def _unpacking(file: IO[bytes]) -> IO[bytes]:
    mark = file.peek(4)  # type: ignore[attr-defined]  # a buffered reader
    if mark.startswith(GZIP):
        return gzip.open(file)  # type: ignore[return-value]
    if mark.startswith(ZSTD):
        opened: IO[bytes] = zstd_module().open(file)
        return opened
    return file
