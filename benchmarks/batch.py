"""How fast, how lean: a batch of 20,000 pages.

    python benchmarks/batch.py [PAGES]

Prints a table for docs/archives.md: pages a second with one and two processes, to JSONL and to Parquet; the share of
time outside `parse` with one process; the peak memory of the parent with a twentieth of the pages and with all.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

from heraldparse.batch import Summary, parse_page, run
from heraldparse.jsonl import JsonlFile
from heraldparse.models import Page
from heraldparse.parquet import ParquetFile
from heraldparse.records import Source

SAMPLES = [path.read_bytes() for path in sorted(Path(__file__).parent.parent.glob("samples/*/page.html"))]


def vary(pages: int) -> Iterator[Source]:
    """The samples again and again, each time with another number in their paragraphs."""
    for number in range(pages):
        html = SAMPLES[number % len(SAMPLES)].replace(b"</p>", b" (%d)</p>" % number)
        yield Source(f"{number}.html", html)


def parse_timed(html: str | bytes, *, url: str | None = None, clock: str) -> Page:
    """Read a page, and add the seconds that it took to a file."""
    start = time.perf_counter()
    page = parse_page(html, url=url)
    os.write(_opened(clock), f"{time.perf_counter() - start}\n".encode())
    return page


@cache
def _opened(clock: str) -> int:
    return os.open(clock, os.O_WRONLY | os.O_APPEND | os.O_CREAT)


def measure(pages: int, jobs: int, output: str) -> None:
    """Run one batch in this process and print its seconds, the seconds in `parse`, and the peak memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        clock = f"{folder}/clock"
        sink = (ParquetFile if output.endswith(".parquet") else JsonlFile)(f"{folder}/{output}")
        start = time.perf_counter()
        run(vary(pages), sink, Summary(), jobs=jobs, parse=partial(parse_timed, clock=clock))
        seconds = time.perf_counter() - start
        parsing = sum(map(float, Path(clock).read_text(encoding="utf-8").split()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{seconds} {parsing} {peak}")


def measured(pages: int, jobs: int, output: str) -> tuple[float, float, float]:
    """Run one batch in a process of its own."""
    command = [sys.executable, __file__, "--one", str(pages), str(jobs), output]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603 - ours
    seconds, parsing, peak = map(float, printed.split())
    return seconds, parsing, peak


def main(pages: int) -> None:
    """Print the table."""
    print("| output | processes | pages/s | outside parse | parent, a twentieth of the pages | parent, all |")
    print("| --- | --- | --- | --- | --- | --- |")
    for output in ("pages.jsonl", "pages.parquet"):
        for jobs in (1, 2):
            _, _, little = measured(pages // 20, jobs, output)
            seconds, parsing, peak = measured(pages, jobs, output)
            outside = 1 - parsing / seconds / jobs
            print(
                f"| {output} | {jobs} | {pages / seconds:.0f} | {outside:.1%} | {little:.0f} MB | {peak:.0f} MB |",
                flush=True,
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 20_000)
