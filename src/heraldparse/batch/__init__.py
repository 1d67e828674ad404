"""Many pages: read in worker processes, written as JSON lines or Parquet, each page accounted for."""

from heraldparse.batch.runs import parse_many

__all__ = ["parse_many"]
