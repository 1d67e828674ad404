"""Whether threads change a result, or cost time: eight threads and one over the same pages.

Run `python benchmarks/threads.py [pages]`. Exits with 1 where a result differs in a byte, or where eight threads are
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
THREADS = 8
SLOWER = 1.1


def main() -> int:
    """Print both times and whether all bytes are the same."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    samples = [(sample.html, sample.url) for sample in read_samples()]
    pages = [samples[place % len(samples)] for place in range(number)]

    def read(page: tuple[bytes, str | None]) -> bytes:
        return parse(page[0], url=page[1]).model_dump_json().encode()

    alone, together = float("inf"), float("inf")
    expected: list[bytes] = []
    found: list[bytes] = []
    for _ in range(3):
        begin = perf_counter()
        expected = [read(page) for page in pages]
        alone = min(alone, perf_counter() - begin)
        begin = perf_counter()
        with ThreadPoolExecutor(THREADS) as pool:
            found = list(pool.map(read, pages))
        together = min(together, perf_counter() - begin)
    same = found == expected
    lock = "with" if getattr(sys, "_is_gil_enabled", lambda: True)() else "without"
    print(f"{number:,} pages, Python {sys.version.split()[0]} {lock} a global lock")
    print(f"one thread {alone:.2f} s, {THREADS} threads {together:.2f} s ({together / alone:.2f}); same bytes: {same}")
    return int(not same or together > SLOWER * alone)


if __name__ == "__main__":
    sys.exit(main())
