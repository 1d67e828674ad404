"""Whether threads change a result, cost time, or save it: one, two and eight threads over the same pages.

Run `python benchmarks/threads.py [pages] [--python PYTHON ...] [--write FOLDER]`. Each interpreter, this one if none is
named, has heraldparse installed. Exits with 1 where a result differs in a byte, or where more threads are slower than
one by more than a tenth, which on a build with a global lock is what switching between them may cost.
"""

import argparse
import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from lxml import etree
from sample_pages import read_samples

from heraldparse import parse

PAGES = 2_000
THREADS = (1, 2, 8)
TIMES = 3
SLOWER = 1.1
HEAD = ["| Python | global lock | " + " | ".join(f"threads: {threads}" for threads in THREADS) + " | same bytes |"]
HEAD += ["|---|---|" + "---|" * len(THREADS) + "---|"]


def main() -> int:
    """Measure with each interpreter, print a table, and write it between the marks of `speed.md`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", nargs="?", type=int, default=PAGES)
    parser.add_argument("--python", action="append", metavar="PYTHON", help="another interpreter")
    parser.add_argument("--write", metavar="FOLDER", type=Path)
    parser.add_argument("--json", action="store_true", help="measure in this process, and print figures as data")
    options = parser.parse_args()
    if options.json:
        print(json.dumps(measured(options.pages)))
        return 0
    found = [measured_by(python, options.pages) for python in options.python or [sys.executable]]
    legend = (
        f"Pages a second, of {options.pages:,} sample pages, and how many times those of one thread; best of {TIMES}."
    )
    text = "\n".join([*HEAD, *map(row, found), "", legend])
    print(text)
    if options.write:
        page = options.write / "speed.md"
        pattern = re.compile(r"(<!-- threads -->\n).*?(<!-- end -->)", re.DOTALL)
        page.write_text(pattern.sub(lambda old: f"{old[1]}{text}\n{old[2]}", page.read_text("utf-8")), encoding="utf-8")
    return int(not all(map(is_fine, found)))


def measured_by(python: str, pages: int) -> dict[str, Any]:
    """What another interpreter measures."""
    command = [python, __file__, str(pages), "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)  # noqa: S603 - named by the user
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def measured(number: int) -> dict[str, Any]:
    """The best time of each number of threads over so many pages, and whether all gave the same bytes."""
    samples = [(sample.html, sample.url) for sample in read_samples()]
    pages = [samples[place % len(samples)] for place in range(number)]
    results = [timed(pages, threads) for threads in THREADS]
    return {
        "python": f"{sys.version.split()[0]}, lxml {etree.__version__}",
        "lock": getattr(sys, "_is_gil_enabled", lambda: True)(),
        "pages": number,
        "seconds": [best for best, _ in results],
        "same": all(bytes_ == results[0][1] for _, bytes_ in results),
    }


def timed(pages: list[tuple[bytes, str | None]], threads: int) -> tuple[float, list[bytes]]:
    """The best time of so many threads over all pages, and what they gave."""
    best, found = float("inf"), []
    for _ in range(TIMES):
        begin = perf_counter()
        with ThreadPoolExecutor(threads) as pool:
            found = list(pool.map(read, pages))
        best = min(best, perf_counter() - begin)
    return best, found


def read(page: tuple[bytes, str | None]) -> bytes:
    """A page as JSON."""
    return parse(page[0], url=page[1]).model_dump_json().encode()


def row(found: dict[str, Any]) -> str:
    """A line of the table: pages a second, and how many times as many as with one thread."""
    alone = found["seconds"][0]
    rates = [f"{found['pages'] / spent:.0f} ({alone / spent:.2f})" for spent in found["seconds"]]
    lock, same = ("yes" if is_so else "no" for is_so in (found["lock"], found["same"]))
    return f"| {found['python']} | {lock} | {' | '.join(rates)} | {same} |"


def is_fine(found: dict[str, Any]) -> bool:
    """Whether threads changed nothing and cost no more than switching between them may."""
    alone, *together = found["seconds"]
    return bool(found["same"] and max(together) <= SLOWER * alone)


if __name__ == "__main__":
    sys.exit(main())
