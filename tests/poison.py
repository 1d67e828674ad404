"""Pages that harm the process that reads them, as no page should and some will: for tests only."""

import os
import time
from collections.abc import Iterable, Iterator

import pyarrow as pa

from heraldparse.arrow import SCHEMA, parse_batches
from heraldparse.batch.runs import parse_page
from heraldparse.models import Page

DIES, HANGS, RAISES = b"<!-- dies -->", b"<!-- hangs -->", b"<!-- raises -->"
TIMEOUT = 1.0
"""Seconds; fifty times what a page of these tests needs."""


def story(number: int, mark: bytes = b"") -> bytes:
    """A page like no other, with a mark in it."""
    return (
        f"<!doctype html><title>Boat {number} stays in port</title><h1>Boat {number} stays in port</h1>"
        f"<p>By Kim Arin</p><p>Boat {number} stayed at its pier as the wind blew from the east, officials said.</p>"
    ).encode() + mark


def parse_poisoned(html: str | bytes, *, url: str | None = None) -> Page:
    """Read a page, unless it is poisoned: then die, hang or raise."""
    mark = html.encode() if isinstance(html, str) else html
    if DIES in mark:
        os._exit(9)
    if HANGS in mark:
        time.sleep(600)
    if RAISES in mark:
        message = "poison"
        raise RuntimeError(message)
    return parse_page(html, url=url)


def parse_poisoned_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """As `parse_batches`, for Spark."""
    return parse_batches(batches, timeout=TIMEOUT, parse=parse_poisoned)


def parse_poisoned_table(table: pa.Table) -> pa.Table:
    """As `heraldparse.ray.parse_table`."""
    return pa.Table.from_batches(parse_poisoned_batches(table.to_batches()), schema=SCHEMA)


def double(number: int) -> int:
    """Work for a worker; some numbers are poison: 13 dies, 17 hangs, 19 raises."""
    if number == 13:
        os._exit(3)
    if number == 17:
        time.sleep(600)
    if number == 19:
        message = "an odd number"
        raise ValueError(message)
    return 2 * number
