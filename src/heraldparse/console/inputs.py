"""The pages that a command is given: files and standard input, and what is no page."""

import os
import re
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from heraldparse.limits import DEFAULT_LIMITS, PageTooLargeError, require
from heraldparse.markup.decode import decode, is_binary
from heraldparse.markup.tree import is_markup

STDIN = "-"
"""The name of standard input."""

_KINDS = (
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, film or WebP picture"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\x1f\x8b", "compressed with gzip: unpack it first"),
    (b"BZh", "compressed with bzip2: unpack it first"),
    (b"\xfd7zXZ", "compressed with xz: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed with Zstandard: unpack it first"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
)
_ADDRESS = re.compile(r"https?:/", re.IGNORECASE)
_LOOKED_AT = 4_096
"""Of the characters of a text; random bytes have a tenth, texts have none."""


class InputError(Exception):
    """A page could not be read; the message says why, and what to do.

    Example:
        >>> raise InputError("it is empty; save the page again")
        Traceback (most recent call last):
        heraldparse.console.inputs.InputError: it is empty; save the page again
    """


def read_input(name: str) -> bytes:
    """Read a page from a file, or from standard input where the name is `-`.

    Args:
        name: as the user gave it.

    Returns:
        The bytes; they hold something, and are not known to be something else than a page.

    Raises:
        InputError: there is no such file, it cannot be read, or it holds no page.
        PageTooLargeError: it is over `Limits.bytes`; no more than that was read.

    Example:
        >>> read_input("no-such.html")
        Traceback (most recent call last):
        heraldparse.console.inputs.InputError: there is no such file; check the name, or give - for standard input
    """
    try:
        data = _read_stdin() if name == STDIN else _read_file(name)
    except FileNotFoundError as error:
        raise InputError(_missing(name)) from error
    except IsADirectoryError as error:
        message = "it is a folder; name the pages in it, such as FOLDER/*.html"
        raise InputError(message) from error
    except PageTooLargeError:
        raise
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "impossible name"
        message = f"it cannot be read ({reason}); check the name and the permissions"
        raise InputError(message) from error
    require(DEFAULT_LIMITS, "bytes", len(data))
    refuse_no_page(data)
    return data


def _read_stdin() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        message = "it is closed; pipe a page into the command"
        raise InputError(message)
    return _read(sys.stdin.buffer)


def _read_file(name: str) -> bytes:
    with Path(name).open("rb") as file:
        status = os.fstat(file.fileno())
        if stat.S_ISREG(status.st_mode):
            require(DEFAULT_LIMITS, "bytes", status.st_size)
        return _read(file)


def _read(stream: BinaryIO) -> bytes:
    """No more than is allowed and a byte, as some streams have no end."""
    return stream.read(DEFAULT_LIMITS.bytes + 1)


def _missing(name: str) -> str:
    if _ADDRESS.match(name):
        return "it is an address, and nothing is fetched; pipe the page: curl -L URL | heraldparse parse - --url URL"
    return "there is no such file; check the name, or give - for standard input"


def refuse_no_page(data: bytes) -> None:
    """Refuse what is empty, or by its first bytes another kind of file.

    Raises:
        InputError: it holds no page.

    Example:
        >>> refuse_no_page(b"%PDF-1.7")
        Traceback (most recent call last):
        heraldparse.console.inputs.InputError: it is a PDF document; give the HTML or the text of a page
    """
    if not data.strip():
        message = "it is empty; save the page again"
        raise InputError(message)
    kind = next((kind for mark, kind in _KINDS if data.startswith(mark)), None)
    if kind or _is_binary(data):
        message = f"it is {kind or 'binary data'}; give the HTML or the text of a page"
        raise InputError(message)


def _is_binary(data: bytes) -> bool:
    """Whether its beginning is neither text nor mark-up in any encoding; a page may hold a stray NUL."""
    text = decode(data[:_LOOKED_AT]).text
    return is_binary(text) and not is_markup(text)
