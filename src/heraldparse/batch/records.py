"""One page of many: where it comes from, and what becomes of it."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from heraldparse.console.terminal import escape_controls
from heraldparse.models import Page
from heraldparse.models.frozen import Record


class FailureCode(StrEnum):
    """Why a page gave no result.

    Example:
        >>> FailureCode("timeout").name
        'TIMEOUT'
    """

    UNREADABLE = "unreadable"
    """Its file, or its place in an archive, cannot be read, is damaged, or holds no page."""
    TOO_LARGE = "too_large"
    """It is over a hard limit of `heraldparse.Limits`."""
    TIMEOUT = "timeout"
    """It took longer than a page may."""
    DIED = "died"
    """The process that read it ended: no memory, a crash, a signal."""
    RAISED = "raised"
    """Reading it raised an error that is no other's case: a defect of heraldparse; please report it."""


class Failure(Record, frozen=True):
    """A page of many that could not be read.

    Example:
        >>> Failure(code=FailureCode.TIMEOUT, message="no result within 60 s").code.value
        'timeout'
    """

    code: FailureCode
    """One of the closed set of codes."""
    message: str
    """A sentence for a person."""


class PageRecord(Record, frozen=True):
    """One page of many: a line of JSONL, or a row of Parquet. It has either `page` or `error`.

    Example:
        >>> record = PageRecord(source="pages/1.html", page=Page(layout="generic", kind="other"))
        >>> PageRecord.model_validate_json(record_line(record)) == record
        True
    """

    source: str
    """Where the page was found: a file, `pages.zip#name` for a page of an archive, `crawl.warc.gz#offset` for a record
    of a crawl."""
    url: str | None = None
    """The address of the page: the one that its archive tells, else the page's own; None where neither is known."""
    page: Page | None = None
    """What the page holds; None where it could not be read."""
    error: Failure | None = None
    """Why there is no page; None where there is one."""


@dataclass(frozen=True, slots=True)
class Source:
    """A page that is to be read, or why it cannot be.

    Example:
        >>> Source("a.html", b"<p>It rained.").url is None
        True
    """

    name: str
    """Where it was found, as in `PageRecord.source`."""
    html: str | bytes = field(default=b"", repr=False)
    """The page; empty where there is an error."""
    url: str | None = None
    """Its address, where its archive tells it."""
    error: Failure | None = None
    """Why it cannot be read."""


@dataclass(slots=True)
class Intake:
    """What was taken in so far; it grows while sources are read.

    Example:
        >>> Intake().skipped["revisit"]
        0
    """

    bytes: int = 0
    """How much of the input files has been read, as they are on the disk."""
    skipped: Counter[str] = field(default_factory=Counter)
    """How many files and records were no pages, by what they were."""


def record_line(record: PageRecord) -> bytes:
    """The record as a line of JSON in UTF-8, safe for a terminal; `PageRecord.model_validate_json` reads it back.

    Example:
        >>> failure = Failure(code=FailureCode.DIED, message="no memory")
        >>> print(record_line(PageRecord(source="1.html", error=failure)).decode(), end="")
        {"source":"1.html","url":null,"page":null,"error":{"code":"died","message":"no memory"}}
    """
    return escape_controls(record.model_dump_json()).encode() + b"\n"
