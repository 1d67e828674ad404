"""What is given as a page."""

import io
import os
import sys
from pathlib import Path

import pytest

from heraldparse import PageTooLargeError
from heraldparse.console.inputs import InputError, read_input

NO_PAGES = [
    (b"", "empty"),
    (b" \r\n\t", "empty"),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG picture"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG picture"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF document"),
    (b"PK\x03\x04\x14\0\x06\0", "a ZIP archive"),
    (b"\x1f\x8b\x08\0\0\0\0\0", "unpack it first"),
    (b"\0" * 5_000, "binary data"),
    (bytes(range(256)) * 20, "binary data"),
    (b"\0\x01\x02\x03", "binary data"),
]
PAGES = [
    b"<p>Hi",
    b"Headline\n\nBy Yonhap\n",
    b"<p>a\0b\x01</p>",  # a stray NUL
    "<p>김한별".encode("cp949"),
    b"\xff\xfe" + "Rivers run high".encode("utf-16-le"),
    "<html><p>Rivers run high</p></html>".encode("utf-16-le"),
    b"\x1b$B$3$s$K$A$O\x1b(B",  # ISO-2022-JP
]


@pytest.mark.parametrize(("data", "reason"), NO_PAGES)
def test_what_is_no_page_is_refused(data: bytes, reason: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(data)
    with pytest.raises(InputError, match=reason):
        read_input(str(tmp_path / "page.html"))


@pytest.mark.parametrize("data", PAGES)
def test_pages_in_any_encoding_pass(data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "page.html").write_bytes(data)
    assert read_input(str(tmp_path / "page.html")) == data
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert read_input("-") == data


def test_places_without_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    for name, reason in [
        (str(tmp_path), "it is a folder"),
        (os.devnull, "it is empty"),
        (str(tmp_path / "none"), "no such file"),
        ("https://example.org/", "curl"),
        (str(tmp_path / "file" / "page.html"), "cannot be read"),
        (str(tmp_path / ("n" * 300)), "cannot be read"),
        ("\ud800", "impossible name"),
    ]:
        with pytest.raises(InputError, match=reason):
            read_input(name)
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="closed"):
        read_input("-")


def test_no_more_is_read_than_a_page_may_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "huge.html").open("wb") as file:
        file.truncate(100_000_001)  # a hole: takes no room
    with pytest.raises(PageTooLargeError, match="100,000,001 bytes"):
        read_input(str(tmp_path / "huge.html"))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a" * 100_000_002)))
    with pytest.raises(PageTooLargeError, match="100,000,001 bytes"):
        read_input("-")
