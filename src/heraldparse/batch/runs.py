"""Many pages, read in worker processes: one after the other for Python, or into a file with a summary."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import Any, Protocol, Self

from heraldparse.batch.records import Failure, FailureCode, PageRecord, Source
from heraldparse.batch.workers import TIMEOUT, Lost, work_through
from heraldparse.console.inputs import InputError, refuse_no_page
from heraldparse.limits import PageTooLargeError
from heraldparse.models import Page
from heraldparse.page import parse

Parse = Callable[..., Page]
"""`parse`, or what stands for it: it takes the page and its `url`. Other processes must be able to import it."""


class Sink(Protocol):
    """Where records go: `JsonlFile` or `ParquetFile`."""

    encode: Callable[[PageRecord], Any]

    def names(self) -> Iterator[str]:
        """The sources of the records that were there already."""

    def write(self, content: Any, size: int = 0, /) -> None:  # noqa: ANN401 - what `encode` gives
        """Write an encoded record."""

    def __enter__(self) -> Self:
        """Begin to write."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Leave whole records, whatever happened."""


@dataclass(slots=True)
class Summary:
    """What a run has done so far.

    Example:
        >>> Summary(kinds=Counter(article=2, list=1), failures=Counter(died=1)).pages
        4
    """

    kinds: Counter[str] = field(default_factory=Counter)
    """Pages that were read, by `Page.kind`."""
    warnings: Counter[str] = field(default_factory=Counter)
    """Their warnings, by code."""
    failures: Counter[str] = field(default_factory=Counter)
    """Pages that were not, by the code of the failure."""

    @property
    def pages(self) -> int:
        """How many pages there were, read or not."""
        return self.kinds.total() + self.failures.total()


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a worker gives for a page."""

    content: Any
    kind: str | None
    warnings: tuple[str, ...]
    failure: str | None
    size: int = 0


def parse_page(html: str | bytes, *, url: str | None = None) -> Page:
    """Read a page, as `heraldparse.parse` does, unless it is another kind of file.

    Raises:
        InputError: it is no page.
        PageTooLargeError: it is over a hard limit.

    Example:
        >>> parse_page(b"<p>It rained.").kind
        'other'
    """
    if isinstance(html, bytes):
        refuse_no_page(html)
    return parse(html, url=url)


def parse_many(
    pages: Iterable[str | bytes | Source], *, jobs: int | None = None, timeout: float = TIMEOUT
) -> Iterator[Page | Failure]:
    """Read many pages in worker processes.

    Pages are taken only as fast as results are, so there may be any number of them. A page that cannot be read gives a
    `Failure` in its place and harms no other, even if it ends the process that reads it.

    A script that calls this needs `if __name__ == "__main__":`, as with all processes of Python.

    Args:
        pages: what `parse` takes; a `Source` tells the address with the page.
        jobs: how many processes; as many as there are cores where it is None.
        timeout: seconds for one page. A worker that needs more is ended and replaced.

    Yields:
        What each page holds, in their order.

    Raises:
        TypeError: a page is neither `str`, `bytes` nor `Source`.
        ValueError: `jobs` is below 1.

    Example:
        >>> pages = parse_many([f"<h1>Day {day}</h1><p>It rained all day, officials said." for day in (1, 2)], jobs=1)
        >>> [page.article.title for page in pages]
        ['Day 1', 'Day 2']
    """
    tasks = ((number, _as_source(number, page)) for number, page in enumerate(pages))
    for _, result in work_through(partial(_read, parse=parse), tasks, jobs=jobs, timeout=timeout):
        yield _failure(result) if isinstance(result, Lost) else result


def run(  # noqa: PLR0913 - all but three have a name and a default
    sources: Iterable[Source],
    sink: Sink,
    summary: Summary,
    *,
    jobs: int | None = None,
    timeout: float = TIMEOUT,
    ordered: bool = True,
    parse: Parse = parse_page,
    watch: Callable[[Summary], None] = lambda _: None,
) -> None:
    """Read pages into a sink, which gets a record for each, read or not.

    Args:
        sources: the pages.
        sink: where the records go.
        summary: is told what was done, also where that ends with an error.
        jobs: how many processes; as many as there are cores where it is None.
        timeout: seconds for one page.
        ordered: records come in the order of the pages; otherwise as they come.
        parse: what reads a page.
        watch: is told after each record how far the run is.

    Raises:
        OutputError: the sink cannot be written.
        WorkerError: no worker can be started.
    """
    work = partial(_outcome, parse=parse, encode=sink.encode)
    with sink:
        tasks = ((Source(source.name, url=source.url), source) for source in sources)
        for place, result in work_through(work, tasks, jobs=jobs, timeout=timeout, ordered=ordered):
            outcome = _lost(place, result, sink.encode) if isinstance(result, Lost) else result
            sink.write(outcome.content, outcome.size)
            summary.warnings.update(outcome.warnings)
            counter, name = (summary.failures, outcome.failure) if outcome.failure else (summary.kinds, outcome.kind)
            counter[str(name)] += 1
            watch(summary)


def unfinished(names: Iterator[str], skipped: Counter[str]) -> Callable[[str], bool]:
    """Tell which sources are still to be read, when those of these names have been. It is to be asked once for each.

    Names are read no further than the sources asked for, so that few are held at a time; a name that stands twice
    among them is two sources. What is not to be read is counted as `skipped`.

    Example:
        >>> wanted = unfinished(iter(["a", "c"]), Counter())
        >>> [name for name in "abcd" if wanted(name)]
        ['b', 'd']
    """
    held: Counter[str] = Counter()

    def wanted(name: str) -> bool:
        while name not in held:
            found = next(names, None)
            if found is None:
                return True
            held[found] += 1
        held[name] -= 1
        if not held[name]:
            del held[name]
        skipped["written_before"] += 1
        return False

    return wanted


def read_record(source: Source, parse: Parse) -> PageRecord:
    """Read a page; whatever goes wrong is in its record.

    Example:
        >>> read_record(Source("a.html", b"%PDF-1.7"), parse_page).error.message
        'it is a PDF document; give the HTML or the text of a page'
    """
    result = _read(source, parse)
    if isinstance(result, Failure):
        return PageRecord(source=source.name, url=source.url, error=result)
    return PageRecord(source=source.name, url=result.url, page=result)


def _read(source: Source, parse: Parse) -> Page | Failure:
    if source.error:
        return source.error
    try:
        return parse(source.html, url=source.url)
    except InputError as error:
        return Failure(code=FailureCode.UNREADABLE, message=str(error))
    except PageTooLargeError as error:
        return Failure(code=FailureCode.TOO_LARGE, message=str(error))
    except Exception as error:  # noqa: BLE001 - one page must not end the others
        return Failure(code=FailureCode.RAISED, message=f"{type(error).__name__}: {error}")


def _outcome(source: Source, parse: Parse, encode: Callable[[PageRecord], Any]) -> _Outcome:
    record = read_record(source, parse)
    page, size = record.page, len(source.html)
    if page is None:
        return _Outcome(encode(record), None, (), record.error.code.value if record.error else None, size)
    return _Outcome(encode(record), page.kind, tuple(note.code.value for note in page.warnings), None, size)


def _lost(source: Source, lost: Lost, encode: Callable[[PageRecord], Any]) -> _Outcome:
    record = PageRecord(source=source.name, url=source.url, error=_failure(lost))
    return _Outcome(encode(record), None, (), lost.reason)


def _failure(lost: Lost) -> Failure:
    return Failure(code=FailureCode(lost.reason), message=lost.message)


def _as_source(number: int, page: str | bytes | Source) -> Source:
    if isinstance(page, Source):
        return page
    if not isinstance(page, str | bytes):
        message = f"pages must be str, bytes or Source, not {type(page).__name__}"
        raise TypeError(message)
    return Source(str(number), page)
