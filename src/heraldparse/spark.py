"""Pages in Spark: a data frame in, a data frame out, read by all executors.

>>> from heraldparse.spark import parse_frame
>>> pages = parse_frame(spark.read.parquet("crawl").select("url", "html"))  # doctest: +SKIP
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from heraldparse.arrow import SCHEMA, parse_batches

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame


def parse_frame(frame: "DataFrame") -> "DataFrame":
    """Read the pages of a data frame.

    It is `frame.mapInArrow(parse_batches, schema)`: one row for each row. A page that cannot be read has its `error`
    in its row; no task fails, even if a page ends the process that reads it.

    Args:
        frame: has a column `html` (binary or string) and may have `url` and `source`; other columns are left out.

    Returns:
        A frame with the columns of `heraldparse.arrow.SCHEMA`.

    Example:
        >>> parse_frame(frame).where("kind = 'article'").select("article.title")  # doctest: +SKIP
    """
    from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415 - who has a frame has Spark

    return frame.mapInArrow(_parse_partition, from_arrow_schema(SCHEMA))


def _parse_partition(batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
    return parse_batches(batches)
