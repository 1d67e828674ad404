"""How fast and how lean batches are.

    python benchmarks/batch.py speed [PAGES]
    python benchmarks/batch.py memory [PAGES]

prints the tables of docs/archives.md: pages a second with one and two processes, and the share of time outside `parse`;
the peak memory of the process that writes, with a twentieth of the pages and with all. The pages are the samples with
other numbers in their paragraphs. Memory is that of the parent alone, so there the workers parse each sample only once.
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

from heraldparse.batch.jsonl import JsonlFile
from heraldparse.batch.parquet import ParquetFile
from heraldparse.batch.records import Source
from heraldparse.batch.runs import Summary, parse_page, run
from heraldparse.models import Page

SAMPLES = [path.read_bytes() for path in sorted(Path(__file__).parent.parent.glob("samples/*/page.html"))]
OUTPUTS = {"JSONL": "pages.jsonl", "Parquet": "pages.parquet"}


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


def parse_once(html: str | bytes, *, url: str | None = None, clock: str) -> Page:
    """Give a page that was read before."""
    del clock
    return _kept(len(html) % len(SAMPLES), url)


@cache
def _kept(number: int, url: str | None) -> Page:
    return parse_page(SAMPLES[number], url=url)


def measure(what: str, pages: int, jobs: int, output: str) -> None:
    """Run one batch in this process and print its seconds, the seconds in `parse`, and the peak memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        clock = f"{folder}/clock"
        Path(clock).touch()
        sink = (ParquetFile if output.endswith(".parquet") else JsonlFile)(f"{folder}/{output}")
        parse = partial(parse_timed if what == "speed" else parse_once, clock=clock)
        start = time.perf_counter()
        run(vary(pages), sink, Summary(), jobs=jobs, parse=parse)
        seconds = time.perf_counter() - start
        parsing = sum(map(float, Path(clock).read_text(encoding="utf-8").split()))
    print(seconds, parsing, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def measured(what: str, pages: int, jobs: int, output: str) -> tuple[float, float, float]:
    """Run one batch in a process of its own."""
    command = [sys.executable, __file__, what, str(pages), str(jobs), output]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603 - ours
    seconds, parsing, peak = map(float, printed.split())
    return seconds, parsing, peak


def print_speed(pages: int) -> None:
    """Print pages a second."""
    print("| output | one process | two processes | gain | outside `parse`, one process |")
    print("| --- | --- | --- | --- | --- |")
    for name, output in OUTPUTS.items():
        one, parsing, _ = measured("speed", pages, 1, output)
        two, _, _ = measured("speed", pages, 2, output)
        print(
            f"| {name} | {pages / one:.0f} | {pages / two:.0f} | {one / two:.2f} | {1 - parsing / one:.1%} |",
            flush=True,
        )


def print_memory(pages: int) -> None:
    """Print the peak memory."""
    print(f"| output | {pages // 20:,} pages | {pages:,} pages |")
    print("| --- | --- | --- |")
    for name, output in OUTPUTS.items():
        few, many = (measured("memory", count, 2, output)[2] for count in (pages // 20, pages))
        print(f"| {name} | {few:.0f} MB | {many:.0f} MB |", flush=True)


if __name__ == "__main__":
    if sys.argv[3:]:
        measure(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
    else:
        show = {"speed": print_speed, "memory": print_memory}[sys.argv[1]]
        show(int(sys.argv[2]) if sys.argv[2:] else 20_000)
