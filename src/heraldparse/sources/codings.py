"""What a server did to a page on its way: chunks and compression."""

import importlib
import re
import zlib

from heraldparse.extras import MissingExtraError
from heraldparse.sources.compression import GZIP, ZSTD, zstd_module

_ANY_ZLIB = 47
"""Window bits that let zlib read gzip and zlib streams alike."""
_RAW_DEFLATE = -15
"""Window bits for a stream without a head, which some servers call deflate."""
_CHUNK = re.compile(rb"\s{0,4}([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")


class CodingError(ValueError):
    """A payload is not what its headers say.

    Example:
        >>> raise CodingError("its br data are damaged")
        Traceback (most recent call last):
        heraldparse.sources.codings.CodingError: its br data are damaged
    """


def decode_payload(data: bytes, transfer: str, content: str, limit: int) -> bytes:
    """Undo what a server did to a page. Many crawlers have undone it already and kept the header: then nothing is done.

    Args:
        data: the payload as it was recorded.
        transfer: the header `Transfer-Encoding`, or an empty string.
        content: the header `Content-Encoding`, or an empty string.
        limit: how many bytes are wanted; there may be a few more.

    Raises:
        CodingError: it is damaged.
        MissingExtraError: it needs a package that is not installed.

    Example:
        >>> decode_payload(b"3\\r\\nabc\\r\\n0\\r\\n\\r\\n", "chunked", "gzip", 100)
        b'abc'
    """
    if "chunked" in transfer.lower():
        data = _joined(data)
    for name in reversed(content.lower().split(",")):
        try:
            data = _decoded(data, name.strip(), limit)
        except MissingExtraError:
            raise
        except Exception as error:
            message = f"its {name.strip()} data are damaged ({error})"
            raise CodingError(message) from error
    return data


def _joined(data: bytes) -> bytes:
    """The chunks without their lengths; what is cut off ends early, and what is not in chunks stays."""
    pieces = []
    at = 0
    while head := _CHUNK.match(data, at):
        size = int(head[1], 16)
        pieces.append(data[head.end() : head.end() + size])
        at = head.end() + size
        if not size:
            break
    return b"".join(pieces) if pieces else data


def _decoded(data: bytes, coding: str, limit: int) -> bytes:
    if data.lstrip()[:1] == b"<":
        return data
    if coding in ("gzip", "x-gzip") and data.startswith(GZIP):
        return _inflated(data, _ANY_ZLIB, limit)
    if coding == "deflate":
        return _inflated(data, _ANY_ZLIB if data[:1] == b"\x78" else _RAW_DEFLATE, limit)
    if coding == "zstd" and data.startswith(ZSTD):
        stream = zstd_module().ZstdDecompressor()
        return _ended(stream.decompress(data, limit), limit, ended=stream.eof)
    if coding == "br":
        return _from_brotli(data, limit)
    return data


def _inflated(data: bytes, window: int, limit: int) -> bytes:
    stream = zlib.decompressobj(window)
    return _ended(stream.decompress(data, limit), limit, ended=stream.eof)


def _from_brotli(data: bytes, limit: int) -> bytes:
    try:
        brotli = importlib.import_module("brotli")
    except ImportError as error:
        what = "reading Brotli"
        raise MissingExtraError(what, extra="warc") from error
    stream = brotli.Decompressor()
    return _ended(stream.process(data, output_buffer_limit=limit), limit, ended=stream.is_finished())


def _ended(unpacked: bytes, limit: int, *, ended: bool) -> bytes:
    """Refuse half of a page; no coding does."""
    if not ended and len(unpacked) < limit:
        message = "they end early"
        raise ValueError(message)
    return unpacked
