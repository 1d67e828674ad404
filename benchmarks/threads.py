"""Whether threads change a result, or cost time: one, two and eight threads over the same pages.

Run `python benchmarks/threads.py [pages]`. Exits with 1 where a result differs in a byte, or where more threads are
slower than one by more than a tenth, which on a build with a global lock is what switching between them may cost.
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from sample_pages import read_samples

from heraldparse import parse

PAGES = 2_000
THREADS = (2, 8)
TIMES = 3
SLOWER = 1.1


def main() -> int:
    """Print the time of each number of threads, the best of some, and whether all bytes are the same."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    samples = [(sample.html, sample.url) for sample in read_samples()]
    pages = [samples[place % len(samples)] for place in range(number)]
    lock = "with" if getattr(sys, "_is_gil_enabled", lambda: True)() else "without"
    print(f"{number:,} pages, Python {sys.version.split()[0]} {lock} a global lock")

    alone, expected = timed(pages, 1)
    print(f"1 thread {alone:.2f} s")
    is_fine = True
    for threads in THREADS:
        together, found = timed(pages, threads)
        same = found == expected
        print(f"{threads} threads {together:.2f} s ({together / alone:.2f}); same bytes: {same}")
        is_fine = is_fine and same and together <= SLOWER * alone
    return int(not is_fine)


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


if __name__ == "__main__":
    sys.exit(main())
