"""Whether the work grows in proportion to the page: each kind of hostile page, and the same of double size.

Run `python benchmarks/linear.py [part of a kind's name ...]`. Times are of the processor, the best of several; a page
over the bound is measured again, since a neighbour on the machine can only make it slower. Exits with 1 where a kind
needs more than 2.3 times the work for twice the page.
"""

import gc
import sys
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from hostile_pages import KINDS, Kind

from heraldparse import parse

BOUND = 2.3
LEAST_SECONDS = 0.05
"""Less than this is mostly the story that all pages have."""
MOST_GROWTH = 2
"""How often a page is made four times as large to reach that; some kinds are cut to little, whatever their size."""
AGAIN = 4


def seconds(html: "str | bytes", times: int) -> float:
    """The least time of some."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        begin = process_time()
        parse(html)
        best = min(best, process_time() - begin)
    return best


def measure(kind: Kind) -> tuple[int, float, float]:
    """The size, its time, and the time of double size.

    The size grows while there is too little to measure, and once where the ratio is over the bound: above the point
    where a slower reading starts.
    """
    size, first, second = least(kind, max(kind.full // 2, 1))
    for _ in range(MOST_GROWTH):
        if second >= LEAST_SECONDS:
            break
        size, first, second = least(kind, 4 * size)
    if second > BOUND * first and second >= LEAST_SECONDS:
        size, first, second = least(kind, 3 * size)
    return size, first, second


def least(kind: Kind, size: int) -> tuple[int, float, float]:
    """The size, and the least times of it and of double size; measured again while they are over the bound."""
    one, two = kind.make(size), kind.make(2 * size)
    first, second = seconds(one, 2), seconds(two, 2)
    for _ in range(AGAIN):
        if second <= BOUND * first or second < LEAST_SECONDS:
            break
        first, second = min(first, seconds(one, 2)), min(second, seconds(two, 2))
    return size, first, second


def main() -> int:
    """Print a line for each kind, and say how many were over the bound."""
    wanted = [kind for kind in KINDS if not sys.argv[1:] or any(part in kind.name for part in sys.argv[1:])]
    over = 0
    print(f"{'kind':32} {'size':>10} {'seconds':>9} {'of double':>9} {'ratio':>6}")
    for kind in wanted:
        size, first, second = measure(kind)
        is_over = second > BOUND * first and second > LEAST_SECONDS
        over += is_over
        mark = "  over the bound" if is_over else ""
        print(f"{kind.name:32} {size:10,} {first:9.3f} {second:9.3f} {second / first:6.2f}{mark}", flush=True)
    print(f"{len(wanted)} kinds, {over} over {BOUND}")
    return int(over > 0)


if __name__ == "__main__":
    sys.exit(main())
