"""Parquet: parts that are whole at any time, and in the end one file that everybody can open."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from sample_pages import read_samples

import heraldparse
from heraldparse.arrow import SCHEMA, from_row
from heraldparse.batch import parquet
from heraldparse.batch.parquet import ParquetFile, parts_folder
from heraldparse.batch.records import Failure, FailureCode, PageRecord
from heraldparse.console.outputs import OutputError

DIED = Failure(code=FailureCode.DIED, message="no memory")
NAMES = [f"{number}.html" for number in range(7)]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(parquet, "_PART_ROWS", 2)
    return str(tmp_path / "a.parquet")


def add(file: ParquetFile, names: list[str]) -> None:
    for name in names:
        file.write(file.encode(PageRecord(source=name, error=DIED)))


def write(path: str, names: list[str], *, resume: bool = False) -> None:
    with ParquetFile(path, resume=resume) as file:
        add(file, names)


def interrupt(path: str, names: list[str], *, resume: bool = False) -> None:
    with pytest.raises(KeyboardInterrupt), ParquetFile(path, resume=resume) as file:  # noqa: PT012 - that is how it comes
        add(file, names)
        raise KeyboardInterrupt


def read(path: str | Path) -> list[str]:
    return list(pq.read_table(path).column("source").to_pylist())


def test_rows_come_in_order_and_parts_go(path: str) -> None:
    write(path, NAMES)
    assert read(path) == NAMES
    assert pq.read_schema(path).equals(SCHEMA)
    assert not parts_folder(path).exists()


def test_nothing_is_a_table_too(path: str) -> None:
    write(path, [])
    assert read(path) == []


def test_ctrl_c_leaves_a_folder_that_can_be_read(path: str) -> None:
    interrupt(path, NAMES[:5])
    assert not Path(path).exists()
    assert read(parts_folder(path)) == NAMES[:5]
    file = ParquetFile(path, resume=True)
    assert list(file.names()) == NAMES[:5]
    with file:
        add(file, NAMES[5:])
    assert read(path) == NAMES


def test_a_file_that_is_whole_can_be_resumed(path: str) -> None:
    write(path, NAMES[:3])
    interrupt(path, NAMES[3:5], resume=True)
    assert read(path) == NAMES[:3]
    assert list(ParquetFile(path, resume=True).names()) == NAMES[:5]
    write(path, NAMES[5:], resume=True)
    assert read(path) == NAMES


def test_a_crash_before_the_parts_are_deleted_doubles_nothing(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    write(path, NAMES[:3])
    assert read(parts_folder(path)) == NAMES[:3]
    monkeypatch.undo()
    write(path, NAMES[3:], resume=True)
    assert read(path) == NAMES


def test_a_crash_in_the_midst_of_a_part_leaves_the_others(path: str) -> None:
    interrupt(path, NAMES[:4])
    (parts_folder(path) / "draft").write_bytes(b"PAR1 and no end")
    write(path, NAMES[4:], resume=True)
    assert read(path) == NAMES


def test_not_resuming_begins_anew(path: str) -> None:
    interrupt(path, NAMES[:4])
    write(path, NAMES[4:])
    assert read(path) == NAMES[4:]


@pytest.mark.parametrize(
    "make", [lambda path: pq.write_table(pa.table({"a": [1]}), path), lambda path: Path(path).write_text("no table")]
)
def test_another_file_is_not_resumed(path: str, make: Callable[[str], None]) -> None:
    make(path)
    with pytest.raises(OutputError, match=r"a.parquet: error: .*; (make room, or )?choose another"):
        ParquetFile(path, resume=True)


def test_a_disk_that_fills_leaves_whole_parts(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = pq.write_table
    written: list[object] = []

    def write_two(*arguments: object, **options: object) -> None:
        if len(written) == 2:
            raise OSError(28, "No space left on device")
        real(*arguments, **options)
        written.append(arguments)

    monkeypatch.setattr(pq, "write_table", write_two)
    with pytest.raises(OutputError, match=r"it cannot be written [(]No space left on device"):
        write(path, NAMES)
    assert read(parts_folder(path)) == NAMES[:4]


def test_large_pages_make_small_parts(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "_PART_ROWS", 1_000)
    with ParquetFile(path) as file:
        for name in NAMES[:3]:
            file.write(file.encode(PageRecord(source=name, error=DIED)), 40_000_000)
        assert read(parts_folder(path)) == NAMES[:2]
    assert read(path) == NAMES[:3]


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[PageRecord]]:
    """A file with all samples and a failure."""
    path = str(tmp_path_factory.mktemp("parquet") / "samples.parquet")
    pages = [(sample.name, heraldparse.parse(sample.html, url=sample.url)) for sample in read_samples()]
    records = [PageRecord(source=name, url=page.url, page=page) for name, page in pages]
    records.append(PageRecord(source="poison", error=DIED))
    with ParquetFile(path) as file:
        for record in records:
            file.write(file.encode(record))
    return path, records


def test_it_reads_back_into_equal_models(samples: tuple[str, list[PageRecord]]) -> None:
    path, records = samples
    assert [from_row(row) for row in pq.read_table(path).to_pylist()] == records


def expected_titles(records: list[PageRecord]) -> list[tuple[str, str | None]]:
    return [
        (record.source, record.page.article.title)
        for record in records
        if record.page and record.page.site == "koreaherald" and record.page.article
    ]


def test_pandas(samples: tuple[str, list[PageRecord]]) -> None:
    path, records = samples
    frame = pd.read_parquet(path, dtype_backend="pyarrow")
    stories = frame[(frame["site"] == "koreaherald") & (frame["kind"] == "article")]
    titles = stories["article"].struct.field("title").tolist()
    assert [
        (name, None if pd.isna(title) else title) for name, title in zip(stories["source"], titles, strict=True)
    ] == (expected_titles(records))
    published = stories["article"].struct.field("published")
    assert published.dt.tz_convert("Asia/Seoul").dt.hour.notna().any()
    plain = pd.read_parquet(path)
    assert plain["error"].dropna().iloc[0] == {"code": "died", "message": "no memory"}


def test_polars(samples: tuple[str, list[PageRecord]]) -> None:
    path, records = samples
    frame = pl.read_parquet(path)
    stories = frame.filter(site="koreaherald", kind="article").unnest("article", separator=".")
    assert list(stories.select("source", "article.title").iter_rows()) == expected_titles(records)
    assert stories.schema["article.published"] == pl.Datetime("us", "UTC")
    assert stories.schema["article.published_date"] == pl.Date


def test_duckdb(samples: tuple[str, list[PageRecord]]) -> None:
    path, records = samples
    with duckdb.connect() as connection:
        stories = "FROM read_parquet(?) WHERE site = 'koreaherald' AND kind = 'article'"
        rows = connection.execute(f"SELECT source, article.title {stories}", [path]).fetchall()
        assert rows == expected_titles(records)
        types = (
            "SELECT DISTINCT typeof(article.published), typeof(article.published_date), typeof(article.body[1].text)"
        )
        assert connection.execute(f"{types} {stories}", [path]).fetchall() == [
            ("TIMESTAMP WITH TIME ZONE", "DATE", "VARCHAR")
        ]
        count = "SELECT count(*) FROM (SELECT unnest(popular.items) FROM read_parquet(?))"
        popular = sum(len(record.page.popular.items) for record in records if record.page and record.page.popular)
        assert connection.execute(count, [path]).fetchone() == (popular,)
