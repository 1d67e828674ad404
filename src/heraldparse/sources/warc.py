"""The pages of a crawl that is kept as WARC."""

import importlib
import logging
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from heraldparse.batch.records import Failure, FailureCode, Source
from heraldparse.extras import MissingExtraError
from heraldparse.limits import DEFAULT_LIMITS, PageTooLargeError
from heraldparse.sources.codings import CodingError, decode_payload

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_MOST = DEFAULT_LIMITS.bytes + 1
_HEAD = 1 << 20
"""Bytes of HTTP headers that a record may have."""
_BLANK = (b"\r\n\r\n", b"\n\n")
_RESOURCE = {"content-type": "text/html"}
"""What stands for the HTTP headers of a resource, which has none."""


class _DamageError(Exception):
    """What follows in an archive cannot be read."""


class Readable(Protocol):
    """What `read_warc` reads from; `fault` says why it ended early, where it did."""

    fault: str | None

    def read(self, size: int, /) -> bytes:
        """Read so many bytes, fewer only at the end."""


def read_warc(
    stream: Readable, name: str, skipped: Counter[str], wanted: Callable[[str], bool] = lambda _: True
) -> Iterator[Source]:
    """Read the pages of a WARC stream: responses and resources that are HTML, in their order.

    Args:
        stream: the archive, unpacked.
        name: what it is called; a page is called that, `#`, and the position of its record in the unpacked archive.
        skipped: counts records that are no pages: `revisit`, `redirect`, `not_html`; and as `bad_length` what lies
            between records that do not end where they say.
        wanted: whether a page of that name is to be read at all.

    Yields:
        The pages. Where the archive is damaged, the last one tells so, as what follows the damage cannot be read.

    Raises:
        MissingExtraError: the extra is not installed.
    """
    position, fault = 0, None
    try:
        for position, record in _records(stream, skipped):
            if not _header(record, "Content-Length").isdecimal():
                fault = "its last record is cut off"
                break
            kind = _kind_to_skip(record)
            if kind:
                skipped[kind] += 1
                continue
            block = record.raw_stream.read(_MOST + _HEAD)
            if len(block) < min(int(_header(record, "Content-Length")), _MOST + _HEAD):
                fault = "its last record is cut off"
                break
            yield from _pages(record, block, f"{name}#{position}", skipped, wanted)
    except _DamageError as error:
        fault = f"it is damaged ({error})"
    fault = stream.fault or fault
    if fault and wanted(f"{name}#damage"):
        message = f"{fault}; nothing can be read behind byte {position:,} of what it unpacks to"
        yield Source(f"{name}#damage", error=Failure(code=FailureCode.UNREADABLE, message=message))


def _records(stream: Readable, skipped: Counter[str]) -> Iterator[tuple[int, Any]]:
    """Each record with its position."""
    # warcio and not fastwarc 2.0: as fast behind a stream that is unpacked here, it takes no part of a cut archive for
    # its end, and a broken response does not end the process.
    try:
        module = importlib.import_module("warcio.archiveiterator")
    except ImportError as error:
        what = "reading WARC files"
        raise MissingExtraError(what, extra="warc") from error
    logging.getLogger("warcio").addHandler(logging.NullHandler())
    archive = module.ArchiveIterator(stream, no_record_parse=True, ensure_http_headers=False)
    archive.INC_RECORD = ""  # it would print it
    while True:
        try:
            record = next(archive, None)
        except (ValueError, EOFError, module.ArchiveLoadFailed) as error:
            raise _DamageError(" ".join(str(error).split())[:200]) from error
        if archive.err_count:
            skipped["bad_length"] += archive.err_count
            archive.err_count = 0
        if record is None:
            return
        yield archive.offset, record


def _kind_to_skip(record: Any) -> str | None:  # noqa: ANN401 - warcio has no types
    """Why a record is skipped whatever its content, or None."""
    if record.rec_type == "revisit":
        return "revisit"
    if record.rec_type == "resource":
        return None if _media_type(_header(record, "Content-Type")) in _HTML else "not_html"
    is_http = record.rec_type == "response" and _header(record, "WARC-Target-URI").startswith("http")
    return None if is_http else "not_html"


def _header(record: Any, name: str) -> str:  # noqa: ANN401 - warcio has no types
    return str(record.rec_headers.get_header(name) or "").strip("<> ")


def _media_type(header: str) -> str:
    return header.partition(";")[0].strip().lower()


def _pages(
    record: Any,  # noqa: ANN401 - warcio has no types
    block: bytes,
    name: str,
    skipped: Counter[str],
    wanted: Callable[[str], bool],
) -> Iterator[Source]:
    """The page of a record, or none."""
    url = _header(record, "WARC-Target-URI") or None
    status, headers, html = _parted(block) if record.rec_type == "response" else ("", _RESOURCE, block)
    if _media_type(headers.get("content-type", "")) not in _HTML:
        skipped["not_html"] += 1
        return
    if status.startswith("3"):
        skipped["redirect"] += 1
        return
    if not wanted(name):
        return
    try:
        html = decode_payload(html, headers.get("transfer-encoding", ""), headers.get("content-encoding", ""), _MOST)
    except CodingError as error:
        yield Source(name, url=url, error=Failure(code=FailureCode.UNREADABLE, message=str(error)))
        return
    yield too_large(name, url, len(html)) if len(html) >= _MOST else Source(name, html, url)


def _parted(block: bytes) -> tuple[str, dict[str, str], bytes]:
    """Status, headers by their names in lower case, and payload of an HTTP response."""
    end = min((at for mark in _BLANK if (at := block.find(mark, 0, _HEAD)) >= 0), default=0)
    lines = block[:end].decode("latin-1").splitlines()
    status = lines[0].split(maxsplit=2) if lines else []
    pairs = (line.partition(":") for line in lines[1:])
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    return status[1] if len(status) > 1 else "", headers, block[end:].lstrip(b"\r\n")


def too_large(name: str, url: str | None, found: int) -> Source:
    """A page that is over the limit; what is over it was not read."""
    error = PageTooLargeError("bytes", allowed=DEFAULT_LIMITS.bytes, found=found)
    return Source(name, url=url, error=Failure(code=FailureCode.TOO_LARGE, message=f"{error}, or more"))
