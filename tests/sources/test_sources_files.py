"""Sources: every page of files, folders and archives comes once, in order; what is no page is counted or said."""

import gzip
import importlib
import os
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import poison
import pytest

from heraldparse.batch.records import FailureCode, Intake, Source
from heraldparse.console.inputs import InputError
from heraldparse.extras import MissingExtraError
from heraldparse.limits import Limits
from heraldparse.sources import read_sources
from heraldparse.sources.compression import zstd_module

zstd = zstd_module()
PAGE = poison.story(1)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def make(names: str, html: bytes = PAGE) -> None:
    """Files of these names, with their folders."""
    for name in names.split():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(html)


def names(*inputs: str) -> list[str]:
    return [source.name for source in read_sources(inputs)]


def only(*inputs: str) -> Source:
    (source,) = read_sources(inputs)
    return source


def test_a_folder_is_read_in_the_order_of_names_with_what_lies_deeper() -> None:
    make("pages/b.html pages/a.htm pages/z/1.xhtml pages/c/d/2.php pages/3.txt")
    assert names("pages") == ["pages/3.txt", "pages/a.htm", "pages/b.html", "pages/c/d/2.php", "pages/z/1.xhtml"]
    assert names(str(Path("pages").absolute()))[0] == str(Path("pages/3.txt").absolute())


def test_what_a_browser_saves_beside_a_page_is_skipped_and_counted() -> None:
    make("p/a.html p/a_files/style.css p/a_files/x.js p/a_files/1.jpg p/.hidden.html p/.git/a.html p/pages.jsonl")
    intake = Intake()
    assert [source.name for source in read_sources(["p"], intake=intake)] == ["p/a.html"]
    assert intake.skipped == Counter(other_file=5)


def test_wget_names() -> None:
    make("p/view.php?ud=20240101000001 p/20240101 p/20240102")
    Path("p/20240102").write_bytes(b"\x89PNG\r\n")
    assert names("p") == ["p/20240101", "p/view.php?ud=20240101000001"]


def test_a_file_that_is_named_is_read_whatever_its_name() -> None:
    make("a.data")
    assert only("a.data") == Source("a.data", PAGE)


def test_patterns_are_expanded_in_order_and_may_name_folders() -> None:
    make("p/2.html p/1.html q/3.html [x].html")
    assert names("p/*.html") == ["p/1.html", "p/2.html"]
    assert names("**/*.html") == ["[x].html", "p/1.html", "p/2.html", "q/3.html"]
    assert names("?") == ["p/1.html", "p/2.html", "q/3.html"]
    assert names("[x].html") == ["[x].html"]


@pytest.mark.parametrize("name", ["gone.html", "gone/*.html"])
def test_what_is_missing_is_said_before_anything_is_read(name: str) -> None:
    make("a.html")
    with pytest.raises(InputError, match="there is no such file"):
        next(read_sources(["a.html", name]))


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress])
def test_a_compressed_page_is_unpacked_whatever_its_name(pack: Callable[[bytes], bytes]) -> None:
    for name in ("a.html.gz", "a.html"):
        make(name, pack(PAGE))
        assert only(name).html == PAGE


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.97])
def test_a_compressed_page_that_is_cut_off_is_no_page(pack: Callable[[bytes], bytes], kept: float) -> None:
    data = pack(os.urandom(3_000))
    make("a.html.gz", data[: int(len(data) * kept)])
    source = only("a.html.gz")
    assert source.error
    assert source.error.code is FailureCode.UNREADABLE
    assert "damaged" in source.error.message


def test_pages_of_a_zip_archive() -> None:
    with zipfile.ZipFile("a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("b/2.html", PAGE)
        archive.writestr("b/1.html.gz", gzip.compress(PAGE))
        archive.writestr("b/x.png", b"")
        archive.writestr("__MACOSX/b/2.html", b"")
        archive.mkdir("c")
    intake = Intake()
    expected = [Source("a.zip#b/2.html", PAGE), Source("a.zip#b/1.html.gz", PAGE)]
    assert list(read_sources(["a.zip"], intake=intake)) == expected
    assert intake.skipped == Counter(other_file=2)
    assert intake.bytes == Path("a.zip").stat().st_size


def test_a_damaged_page_of_a_zip_archive_is_told_and_harms_no_other() -> None:
    with zipfile.ZipFile("a.zip", "w") as archive:
        for number in range(3):
            archive.writestr(f"{number}.html", poison.story(number))
    data = Path("a.zip").read_bytes()
    Path("a.zip").write_bytes(data.replace(b"<title>Boat 1", b"<title>BOAT 1"))
    failed = [source.error is not None for source in read_sources(["a.zip"])]
    assert failed == [False, True, False]


def test_a_zip_archive_without_its_directory_is_told() -> None:
    with zipfile.ZipFile("a.zip", "w") as archive:
        archive.writestr("1.html", PAGE)
    make("b.zip", Path("a.zip").read_bytes()[:-10])
    error = only("b.zip").error
    assert error
    assert "damaged" in error.message


def test_a_page_over_the_limit_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = importlib.import_module("heraldparse.sources.files")
    monkeypatch.setattr(sources, "_MOST", 1_000)
    make("bomb.html.gz", gzip.compress(b" " * 10_000_000))
    error = only("bomb.html.gz").error
    assert error
    assert error.code is FailureCode.TOO_LARGE
    assert f"over the limit of {Limits().bytes:,}" in error.message


def test_what_cannot_be_opened_is_told() -> None:
    Path("gone.html").symlink_to("nowhere")
    error = only("gone.html").error
    assert error
    assert error.message == "it cannot be read: No such file or directory"


def test_only_wanted_pages_are_read() -> None:
    make("p/1.html p/2.html")
    with zipfile.ZipFile("p/3.zip", "w") as archive:
        archive.writestr("a.html", PAGE)
        archive.writestr("b.html", PAGE)
    asked: list[str] = []

    def wanted(name: str) -> bool:
        asked.append(name)
        return name in ("p/2.html", "p/3.zip#b.html")

    assert [source.name for source in read_sources(["p"], wanted=wanted)] == ["p/2.html", "p/3.zip#b.html"]
    assert asked == ["p/1.html", "p/2.html", "p/3.zip#a.html", "p/3.zip#b.html"]


def test_names_that_are_no_utf8_can_be_written_as_json() -> None:
    make("p/1.html")
    os.rename(b"p/1.html", b"p/\xff.html")  # noqa: PTH104 - a Path is no bytes
    assert names("p") == ["p/\\xff.html"]


def test_without_the_extra_one_line_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("warcio.archiveiterator", "compression.zstd", "backports.zstd"):
        monkeypatch.setitem(__import__("sys").modules, module, None)
    make("a.warc", b"WARC/1.0\r\n")
    make("a.zst", b"\x28\xb5\x2f\xfd")
    with pytest.raises(
        MissingExtraError, match=r'^reading WARC files needs an extra: pip install "heraldparse\[warc\]"$'
    ):
        only("a.warc")
    with pytest.raises(
        MissingExtraError, match=r'^reading Zstandard needs an extra: pip install "heraldparse\[zst\]"$'
    ):
        only("a.zst")
