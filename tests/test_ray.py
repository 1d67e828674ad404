"""Ray: two real workers on this machine read the same rows."""

import os
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
    # Ray itself calls what newer Pythons warn of
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def data() -> Iterator[Any]:
    """Ray Data on two workers."""
    reason = "Ray: the extra is not installed: pip install 'heraldparse[ray]'"
    ray = pytest.importorskip("ray", reason=reason)
    ray_data = pytest.importorskip("ray.data", reason=reason)
    paths = [str(Path(poison.__file__).parent), *filter(None, [os.environ.get("PYTHONPATH")])]
    ray.init(
        num_cpus=2,
        include_dashboard=False,
        log_to_driver=False,
        object_store_memory=200_000_000,
        runtime_env={"env_vars": {"PYTHONPATH": os.pathsep.join(paths)}},
    )
    ray_data.DataContext.get_current().enable_progress_bars = False
    yield ray_data
    ray.shutdown()


def rows_here(pages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    (batch,) = parse_batches([pa.RecordBatch.from_pylist(pages)])
    rows: list[dict[str, Any]] = batch.to_pylist()
    return rows


def rows_of(dataset: Any) -> list[dict[str, Any]]:
    tables = [batch.cast(SCHEMA) for batch in dataset.iter_batches(batch_format="pyarrow", batch_size=None)]
    rows: list[dict[str, Any]] = pa.concat_tables(tables).to_pylist()
    return sorted(rows, key=lambda row: str(row["source"]))


def test_rows_are_those_of_one_process(data: Any) -> None:
    from heraldparse.ray import parse_dataset  # noqa: PLC0415

    pages = [{"source": sample.name, "url": sample.url, "html": sample.html} for sample in read_samples()]
    table = pa.Table.from_pylist(pages)
    dataset = parse_dataset(data.from_arrow(table).repartition(4), batch_size=8)
    assert rows_of(dataset) == rows_here(pages)


def test_poison_costs_its_row_and_no_other(data: Any) -> None:
    marks = {7: poison.DIES, 13: poison.RAISES, 19: poison.HANGS}
    pages = [{"source": f"{n:02}", "html": poison.story(n, marks.get(n, b""))} for n in range(40)]
    dataset = data.from_arrow(pa.Table.from_pylist(pages)).repartition(2)
    rows = rows_of(dataset.map_batches(poison.parse_poisoned_table, batch_format="pyarrow", batch_size=20))
    errors = {row["source"]: row["error"]["code"] for row in rows if row["error"]}
    assert errors == {"07": "died", "13": "raised", "19": "timeout"}
    whole = [page for number, page in enumerate(pages) if number not in marks]
    assert [row for row in rows if not row["error"]] == rows_here(whole)
