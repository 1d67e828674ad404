"""Where the result of a command goes: standard output, or a file that is whole or untouched."""

import os
import secrets
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from heraldparse.console.terminal import file_name


class OutputError(Exception):
    """The result could not be written; the message says where to, why, and what to do.

    Example:
        >>> raise OutputError("out.json: error: it is a folder; name a file in it")
        Traceback (most recent call last):
        heraldparse.console.outputs.OutputError: out.json: error: it is a folder; name a file in it
    """


def write_output(pieces: Iterable[str], path: str | None = None) -> None:
    """Write text in UTF-8, whatever the locale.

    A file is written under another name beside its place and then moved there, so that it is never seen half written.
    Where there are no pieces, nothing is written and an existing file stays.

    Args:
        pieces: the text; it may be made while it is written.
        path: a file; standard output where it is None or `-`.

    Raises:
        OutputError: it cannot be written.
        BrokenPipeError: whoever read standard output stopped reading.

    Example:
        >>> write_output(["one, ", "two"], "/no/such/folder/n.txt")
        Traceback (most recent call last):
        heraldparse.console.outputs.OutputError: /no/such/folder/n.txt: error: there is no such folder; make it first
    """
    waiting = iter(pieces)
    first = next(waiting, None)
    if first is None:
        return
    is_stdout = path is None or path == "-"
    place = "standard output" if is_stdout else file_name(str(path))
    with _explained(place), _standard_output() if is_stdout else _file(str(path)) as stream:
        for piece in chain([first], waiting):
            stream.write(piece.encode("utf-8", "replace"))
            stream.flush()


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None or sys.stdout.closed:
        message = "standard output: error: it is closed; choose a file with -o"
        raise OutputError(message)
    try:
        yield sys.stdout.buffer
    except OSError:
        # What still waits to be printed has nowhere to go, and Python would complain of it at its own end.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise


@contextmanager
def _file(path: str) -> Iterator[BinaryIO]:
    """A stream to a draft that becomes the file; to the file itself where it is a device or a pipe."""
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as stream:
            yield stream
        return
    draft = target.with_name(f".heraldparse-{secrets.token_hex(4)}.tmp")
    try:
        with draft.open("xb") as stream:
            yield stream
        if target.exists():
            draft.chmod(stat.S_IMODE(target.stat().st_mode))
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def _explained(place: str) -> Iterator[None]:
    """Turn an error of the system into one line for a person."""
    try:
        yield
    except BrokenPipeError:
        raise
    except FileNotFoundError as error:
        message = f"{place}: error: there is no such folder; make it first"
        raise OutputError(message) from error
    except IsADirectoryError as error:
        message = f"{place}: error: it is a folder; name a file in it"
        raise OutputError(message) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "impossible name"
        message = f"{place}: error: it cannot be written ({reason}); choose another place with -o"
        raise OutputError(message) from error
