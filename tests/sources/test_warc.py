"""WARC: the pages that a crawler wrote are the pages that are read, and nothing is lost unsaid."""

import gzip
import io
import zlib
from collections import Counter
from pathlib import Path
from typing import Any

import brotli
import poison
import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from heraldparse.batch.records import FailureCode, Intake, Source
from heraldparse.sources import read_sources
from heraldparse.sources.compression import zstd_module
from heraldparse.sources.warc import read_warc

# warcio leaves it to the collector to close what it writes records from
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")

HTML = ("Content-Type", "text/html; charset=utf-8")
DATE = "2024-10-30T00:00:00Z"
PAGE = poison.story(1)


class Stream(io.BytesIO):
    """Bytes as `Unpacked` gives them."""

    fault: str | None = None


class Crawl:
    """A crawler's file in memory."""

    def __init__(self, *, packed: bool = False) -> None:
        self.file = io.BytesIO()
        self.writer = WARCWriter(self.file, gzip=packed)

    def add(self, number: int, html: bytes, *headers: tuple[str, str], status: str = "200 OK", **options: Any) -> None:
        """A record of a page; `Content-Type` stands first in the headers, or is HTML's."""
        if not headers or headers[0][0] != "Content-Type":
            headers = (HTML, *headers)
        http = StatusAndHeaders(status, list(headers), protocol="HTTP/1.1")
        record = self.writer.create_warc_record(
            f"https://example.org/{number}", "response", payload=io.BytesIO(html), http_headers=http, **options
        )
        self.writer.write_record(record)

    def pages(self) -> tuple[list[Source], Counter[str]]:
        skipped: Counter[str] = Counter()
        return list(read_warc(Stream(self.file.getvalue()), "a.warc", skipped)), skipped


@pytest.mark.parametrize("packed", [False, True])
def test_five_thousand_pages_are_the_same_pages(tmp_path: Path, *, packed: bool) -> None:
    crawl = Crawl(packed=packed)
    for number in range(5_000):
        crawl.add(number, poison.story(number))
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(crawl.file.getvalue())
    intake = Intake()
    pages = list(read_sources([str(path)], intake=intake))
    assert [(page.url, page.html, page.error) for page in pages] == [
        (f"https://example.org/{number}", poison.story(number), None) for number in range(5_000)
    ]
    assert len({page.name for page in pages}) == 5_000
    assert pages[0].name == f"{path}#0"
    assert intake == Intake(bytes=path.stat().st_size)


def test_what_is_no_page_is_counted() -> None:
    crawl = Crawl()
    writer = crawl.writer
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "a crawler"}))
    crawl.add(1, PAGE)
    crawl.add(2, b"\x89PNG", ("Content-Type", "image/png"))
    crawl.add(3, b"", ("Location", "/1"), status="301 Moved Permanently")
    head = StatusAndHeaders("200 OK", [HTML], protocol="HTTP/1.1")
    writer.write_record(
        writer.create_revisit_record("https://example.org/4", "sha1:A", "https://example.org/1", DATE, head)
    )
    request = StatusAndHeaders("GET /1 HTTP/1.1", [("Host", "example.org")], is_http_request=True)
    writer.write_record(writer.create_warc_record("https://example.org/1", "request", http_headers=request))
    writer.write_record(writer.create_warc_record("dns:example.org", "response", warc_content_type="text/dns"))
    pages, skipped = crawl.pages()
    assert [page.url for page in pages] == ["https://example.org/1"]
    assert skipped == Counter(not_html=4, redirect=1, revisit=1)


def test_a_resource_that_is_html_is_a_page() -> None:
    crawl = Crawl()
    for kind in ("text/html", "application/xhtml+xml; charset=utf-8", "text/css"):
        record = crawl.writer.create_warc_record(
            f"file:///{kind[:9]}", "resource", payload=io.BytesIO(PAGE), warc_content_type=kind
        )
        crawl.writer.write_record(record)
    pages, skipped = crawl.pages()
    assert [(page.url, page.html) for page in pages] == [
        ("file:///text/html", PAGE),
        ("file:///applicati", PAGE),
    ]
    assert skipped == Counter(not_html=1)


def test_an_error_page_is_a_page() -> None:
    crawl = Crawl()
    crawl.add(1, PAGE, status="404 Not Found")
    assert [page.html for page in crawl.pages()[0]] == [PAGE]


def chunked(data: bytes) -> bytes:
    middle = len(data) // 2
    return b"".join(b"%X;a=b\r\n%s\r\n" % (len(part), part) for part in (data[:middle], data[middle:], b"")) + b"\r\n"


deflated = zlib.compressobj(wbits=-15)
CODINGS = {
    "gzip": gzip.compress(PAGE),
    "x-gzip": gzip.compress(PAGE),
    "deflate": zlib.compress(PAGE),
    "Deflate": deflated.compress(PAGE) + deflated.flush(),
    "br": brotli.compress(PAGE),
    "zstd": zstd_module().compress(PAGE),
    "gzip, br": brotli.compress(gzip.compress(PAGE)),
    "identity": PAGE,
    "unheard-of": PAGE,
}


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("transfer", ["", "chunked"])
def test_what_the_server_did_is_undone(coding: str, transfer: str) -> None:
    crawl = Crawl()
    data = chunked(CODINGS[coding]) if transfer else CODINGS[coding]
    crawl.add(1, data, ("Content-Encoding", coding), ("Transfer-Encoding", transfer))
    # wget and others keep the headers of what they have undone
    crawl.add(2, PAGE, ("Content-Encoding", coding), ("Transfer-Encoding", transfer))
    assert [(page.html, page.error) for page in crawl.pages()[0]] == [(PAGE, None)] * 2


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_broken_payload_is_told_and_harms_no_other(coding: str) -> None:
    crawl = Crawl()
    crawl.add(1, CODINGS[coding][:-20], ("Content-Encoding", coding))
    crawl.add(2, PAGE)
    broken, whole = crawl.pages()[0]
    assert broken.error
    assert (broken.url, broken.error.code) == ("https://example.org/1", FailureCode.UNREADABLE)
    assert f"its {coding} data are damaged" in broken.error.message
    assert whole.html == PAGE


def test_an_http_head_without_anything() -> None:
    crawl = Crawl()
    for block in (b"", b"HTTP/1.1", b"\r\n\r\n", b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + PAGE):
        head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a\r\nContent-Length: {len(block)}\r\n\r\n"
        crawl.file.write(head.encode() + block + b"\r\n\r\n")
    pages, skipped = crawl.pages()
    assert [page.html for page in pages] == [PAGE]
    assert skipped == Counter(not_html=3)


@given(share=st.floats(0, 1), packed=st.booleans())
def test_a_crawl_that_is_cut_says_so(tmp_path_factory: pytest.TempPathFactory, share: float, *, packed: bool) -> None:
    crawl = Crawl(packed=packed)
    ends = [0]
    for number in range(4):
        crawl.add(number, poison.story(number))
        ends.append(crawl.file.tell())
    whole = crawl.file.getvalue()
    cut = int(len(whole) * share)
    path = tmp_path_factory.getbasetemp() / "cut.warc"
    path.write_bytes(whole[:cut])
    pages = [page for page in read_sources([str(path)]) if cut >= 6]
    read = [page.html for page in pages if not page.error]
    assert read == [poison.story(number) for number in range(len(read))]
    told = any(page.error for page in pages)
    # The blank lines behind a record, and a gzip checksum, may be missing: the page is whole.
    least = sum(end <= cut for end in ends[1:])
    assert least <= len(read) <= least + 1
    assert told or cut < 6 or cut in ends or len(read) == least + 1


def test_a_wrong_length_is_counted_and_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    crawl = Crawl()
    crawl.add(1, PAGE)
    length = f"Content-Length: {len(crawl.file.getvalue().partition(b'HTTP/1.1')[2]) + 4}".encode()
    data = crawl.file.getvalue()
    assert length in data
    crawl.file.seek(0)
    crawl.file.write(data.replace(length, length[:-1] + bytes([length[-1] - 1]), 1).replace(b"/1\r", b" 1\r", 1))
    crawl.add(2, PAGE)
    pages, skipped = crawl.pages()
    assert [page.html for page in pages] == [PAGE[:-1], PAGE]
    assert skipped == Counter(bad_length=1)
    assert capfd.readouterr().err == ""


def test_garbage_between_records_is_told() -> None:
    crawl = Crawl()
    crawl.add(1, PAGE)
    crawl.file.write(b"garbage\r\n")
    crawl.add(2, PAGE)
    page, damage = crawl.pages()[0]
    assert page.html == PAGE
    assert damage.name == "a.warc#damage"
    assert damage.error
    assert "nothing can be read behind byte 0" in damage.error.message


@given(at=st.integers(0, 3_000), garbage=st.binary(min_size=1, max_size=60), packed=st.booleans())
def test_a_crawl_with_garbage_in_it_raises_nothing(at: int, garbage: bytes, *, packed: bool) -> None:
    crawl = Crawl(packed=packed)
    for number in range(4):
        crawl.add(number, poison.story(number), ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked"))
    data = crawl.file.getvalue()
    at %= len(data)
    crawl.file = io.BytesIO(data[:at] + garbage + data[at + len(garbage) :])
    assert len(crawl.pages()[0]) <= 6
