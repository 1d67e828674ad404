"""The pages of files, folders, patterns, ZIP archives and crawls, one by one."""

import glob
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from heraldparse.batch.records import Failure, FailureCode, Intake, Source
from heraldparse.console.inputs import InputError
from heraldparse.limits import DEFAULT_LIMITS
from heraldparse.sources.compression import Unpacked
from heraldparse.sources.warc import read_warc, too_large

_MOST = DEFAULT_LIMITS.bytes + 1
_PAGE = re.compile(r"\.(?:html?|xhtml?|xht|shtml|php|aspx?|jspx?|txt)(?:\.gz|\.zst)?$", re.IGNORECASE)
_ARCHIVE = re.compile(r"\.(?:zip|warc(?:\.gz|\.zst)?)$", re.IGNORECASE)
_START = re.compile(rb"[\s\xef\xbb\xbf]{0,100}<(?:!doctype\s+html|html|head|\?xml)\b", re.IGNORECASE)
"""How a page begins whose name has no suffix."""


def read_sources(
    inputs: Iterable[str], *, wanted: Callable[[str], bool] = lambda _: True, intake: Intake | None = None
) -> Iterator[Source]:
    """Read pages, one by one and only when they are asked for.

    A file is what its first bytes say: a ZIP archive, WARC, either of them or a page compressed with gzip or Zstandard,
    else a page. Of folders and archives, what has the name of another kind of file is skipped and counted.

    Args:
        inputs: files, folders (in the order of their names, with all folders within), and patterns such as `*/*.html`.
        wanted: whether a page of that name is to be read at all.
        intake: is told how much was read, and what was skipped.

    Yields:
        The pages. What cannot be read is one too, with its error.

    Raises:
        InputError: there is no such file, or no file for a pattern.
        MissingExtraError: an archive needs a package that is not installed.

    Example:
        >>> next(read_sources(["no-such.html"]))
        Traceback (most recent call last):
        heraldparse.console.inputs.InputError: no-such.html: there is no such file
    """
    intake = intake or Intake()
    for path, error in find_files(inputs, intake):
        if error is not None:
            yield from [_unreadable(_text(path), error)] if wanted(_text(path)) else []
            continue
        try:
            with Unpacked(path) as file:
                before = intake.bytes
                for page in _read_file(file, _text(path), wanted, intake):
                    yield page
                    intake.bytes = before + file.position
                intake.bytes = before + file.size
        except OSError as reason:
            if wanted(_text(path)):
                yield _unreadable(_text(path), reason.strerror or str(reason))


def find_files(inputs: Iterable[str], intake: Intake) -> Iterator[tuple[str, str | None]]:
    """Find the files that are named, lie in the folders or fit the patterns; with an error where that fails.

    Raises:
        InputError: there is no such file, or no file for a pattern.

    Example:
        >>> [error for _, error in find_files([__file__], Intake())]
        [None]
    """
    for path in [path for name in inputs for path in _named(name)]:
        if Path(path).is_dir():
            yield from _in_folder(path, intake)
        else:
            yield path, None


def _named(name: str) -> list[str]:
    """What a name or pattern stands for."""
    # glob, as a Path has no pattern with an absolute start
    found = [name] if os.path.lexists(name) else sorted(glob.glob(name, recursive=True))  # noqa: PTH207
    if not found:
        message = f"{_text(name)}: there is no such file"
        raise InputError(message)
    return found


def _in_folder(folder: str, intake: Intake) -> Iterator[tuple[str, str | None]]:
    errors: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = str(Path(place) / name)
            if _is_wanted_name(name) or ("." not in name and _starts_like_a_page(path)):
                yield path, None
            else:
                intake.skipped["other_file"] += 1
        while errors:
            error = errors.pop()
            yield str(error.filename), error.strerror or "no reason given"
    for error in errors:
        yield str(error.filename), error.strerror or "no reason given"


def _is_wanted_name(name: str) -> bool:
    """Tell by the suffix; what `wget` saves has the query of the address behind it."""
    bare = name.partition("?")[0]
    return not name.startswith(".") and bool(_PAGE.search(bare) or _ARCHIVE.search(bare))


def _starts_like_a_page(path: str) -> bool:
    try:
        with Path(path).open("rb") as file:
            return bool(_START.match(file.read(400)))
    except OSError:
        return True  # the one who reads it says why it cannot be read


def _read_file(file: Unpacked, name: str, wanted: Callable[[str], bool], intake: Intake) -> Iterator[Source]:
    """The pages of one file: many, where it is an archive."""
    mark = file.peek(5)
    if mark[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        yield from _read_zip(file, name, wanted, intake)
    elif mark == b"WARC/":
        yield from read_warc(file, name, intake.skipped, wanted)
    elif wanted(name):
        html = file.read(_MOST)
        if file.fault:
            yield _unreadable(name, file.fault)
        else:
            yield too_large(name, None, len(html)) if len(html) >= _MOST else Source(name, html)


def _read_zip(file: Unpacked, name: str, wanted: Callable[[str], bool], intake: Intake) -> Iterator[Source]:
    try:
        archive = zipfile.ZipFile(file.file)
    except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
        if wanted(name):
            yield _unreadable(name, f"it is damaged ({error})")
        return
    with archive:
        for member in archive.infolist():
            page = f"{name}#{_text(member.filename)}"
            if member.is_dir():
                continue
            if not _PAGE.search(member.filename.partition("?")[0]) or member.filename.startswith("__MACOSX/"):
                intake.skipped["other_file"] += 1
            elif wanted(page):
                yield _read_member(archive, member, page)


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> Source:
    try:
        with archive.open(member) as packed, Unpacked(packed) as file:
            html = file.read(_MOST)
            fault = file.fault
    except Exception as error:  # noqa: BLE001 - each method of compression has errors of its own, as has encryption
        return _unreadable(name, str(error))
    if fault:
        return _unreadable(name, fault)
    return too_large(name, None, len(html)) if len(html) >= _MOST else Source(name, html)


def _unreadable(name: str, reason: str) -> Source:
    message = f"it cannot be read: {reason}"
    return Source(name, error=Failure(code=FailureCode.UNREADABLE, message=message))


def _text(path: str) -> str:
    """A name that JSON can hold: bytes that are no UTF-8 are escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
