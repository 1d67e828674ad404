"""Pages in Ray: a dataset in, a dataset out, read by all workers.

>>> from heraldparse.ray import parse_dataset
>>> pages = parse_dataset(ray.data.read_parquet("crawl", columns=["url", "html"]))  # doctest: +SKIP
"""

from typing import TYPE_CHECKING

from heraldparse.arrow import SCHEMA, parse_batches

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset

_BATCH = 256
"""Pages in a batch: enough that its process pays, few enough that all cores have one."""


def parse_dataset(dataset: "Dataset", *, batch_size: int = _BATCH) -> "Dataset":
    """Read the pages of a dataset.

    It is `dataset.map_batches(parse_table, batch_format="pyarrow")`: one row for each row. A page that cannot be read
    has its `error` in its row; no task fails, even if a page ends the process that reads it.

    Args:
        dataset: has a column `html` (binary or string) and may have `url` and `source`; other columns are left out.
        batch_size: how many pages a task is given at a time.

    Returns:
        A dataset with the columns of `heraldparse.arrow.SCHEMA`.

    Example:
        >>> parse_dataset(dataset).filter(expr="kind == 'article'").count()  # doctest: +SKIP
    """
    return dataset.map_batches(parse_table, batch_format="pyarrow", batch_size=batch_size, zero_copy_batch=True)


def parse_table(table: "pa.Table") -> "pa.Table":
    """Read the pages of a table.

    Example:
        >>> import pyarrow as pa
        >>> table = pa.table({"html": ["<h1>It rains</h1><p>It rained all day, officials said."]})
        >>> parse_table(table).column("kind").to_pylist()
        ['article']
    """
    import pyarrow as pa  # noqa: PLC0415 - heraldparse.arrow says which extra it needs

    return pa.Table.from_batches(parse_batches(table.to_batches()), schema=SCHEMA)
