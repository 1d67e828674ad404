"""Spark: a real cluster of two workers on this machine reads the same rows."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import poison
import pyarrow as pa
import pytest
from sample_pages import read_samples

from heraldparse.arrow import SCHEMA, parse_batches

pytestmark = [
    pytest.mark.engine,
    # Spark itself calls what newer Pythons and pandas warn of
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
CLUSTERS = ("local-cluster[2,1,1024]", "local[2]")


@pytest.fixture(scope="module")
def spark(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A session on a cluster with worker processes of their own, or on threads where that cannot start."""
    sql = pytest.importorskip(
        "pyspark.sql", reason="Spark: the extra is not installed: pip install 'heraldparse[spark]'"
    )
    if not shutil.which("java") and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark: there is no Java on this machine")
    folder = tmp_path_factory.mktemp("spark")
    with pytest.MonkeyPatch.context() as patch:
        paths = [str(Path(poison.__file__).parent), *filter(None, [os.environ.get("PYTHONPATH")])]
        patch.setenv("PYTHONPATH", os.pathsep.join(paths))
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("SPARK_HOME", str(home(Path(sql.__file__).parents[1], folder / "home")))
        patch.chdir(folder)
        session, said = start(sql.SparkSession.builder, folder)
        plugins: Any = request.config.pluginmanager
        with plugins.getplugin("capturemanager").global_and_fixture_disabled():
            plugins.getplugin("terminalreporter").write_line(f"\n{said}")
        yield session
        session.stop()


def home(installed: Path, folder: Path) -> Path:
    """Spark's folder by links, as its workers write into it."""
    folder.mkdir()
    for path in installed.iterdir():
        (folder / path.name).symlink_to(path)
    return folder


def start(builder: Any, folder: Path) -> tuple[Any, str]:
    said = "Spark:"
    for cluster in CLUSTERS:
        try:
            session = (
                builder.master(cluster)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.local.dir", str(folder))
                .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
                .config("spark.sql.execution.arrow.maxRecordsPerBatch", "16")
                .config("spark.task.maxFailures", "1")
                .config("spark.log.level", "ERROR")
                .getOrCreate()
            )
            assert session.range(2).count() == 2
        except Exception as error:  # noqa: BLE001 - whatever keeps a cluster from starting
            said += f" {cluster} cannot start ({error});"
        else:
            return session, f"{said} running on {cluster}"
    pytest.skip(said)


def rows_here(pages: list[dict[str, Any]], **options: Any) -> list[dict[str, Any]]:
    (batch,) = parse_batches([pa.RecordBatch.from_pylist(pages)], **options)
    rows: list[dict[str, Any]] = batch.to_pylist()
    return rows


def rows_of(frame: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = frame.toArrow().cast(SCHEMA).to_pylist()
    return sorted(rows, key=lambda row: str(row["source"]))


def test_rows_are_those_of_one_process(spark: Any) -> None:
    from heraldparse.spark import parse_frame  # noqa: PLC0415

    pages = [{"source": sample.name, "url": sample.url, "html": sample.html} for sample in read_samples()]
    frame = parse_frame(spark.createDataFrame(pages, "source string, url string, html binary").repartition(2)).cache()
    assert rows_of(frame) == rows_here(pages)
    assert dict(frame.dtypes)["article"].startswith("struct<id:string,")
    stories = frame.where("site = 'koreaherald' and kind = 'article' and article.published > '2011-01-01'")
    assert stories.count() > 10


def test_poison_costs_its_row_and_no_other(spark: Any) -> None:
    marks = {7: poison.DIES, 13: poison.RAISES, 19: poison.HANGS}
    pages = [{"source": f"{n:02}", "html": poison.story(n, marks.get(n, b""))} for n in range(40)]
    frame = spark.createDataFrame(pages, "source string, html binary").repartition(2)
    rows = rows_of(parse_poisoned_frame(frame))
    errors = {row["source"]: row["error"]["code"] for row in rows if row["error"]}
    assert errors == {"07": "died", "13": "raised", "19": "timeout"}
    whole = [page for number, page in enumerate(pages) if number not in marks]
    assert [row for row in rows if not row["error"]] == rows_here(whole)


def parse_poisoned_frame(frame: Any) -> Any:
    """As `parse_frame`, with what reads poison."""
    from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415

    return frame.mapInArrow(poison.parse_poisoned_batches, from_arrow_schema(SCHEMA))
