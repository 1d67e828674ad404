"""Whether a long-lived process keeps its size: how much it grows over many pages that are all different.

Run `python benchmarks/memory.py [pages]`. The resident size is read after a first tenth of the pages, when all caches
are full, and at the end. Exits with 1 where it has grown by more than 5 MB. Reads /proc, so it runs on Linux.
"""

import gc
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from hostile_pages import page, sentence

from heraldparse import parse

PAGES = 30_000
BOUND = 5.0


def resident() -> float:
    """The resident size of this process in MB."""
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def read(number: int) -> None:
    """Read a page like no other: its words, names, addresses, dates, captions and metadata are its own."""
    names = f"box{number} story-{number * 7}"
    lines = "".join(f"<p class='line{number}'>{sentence(number * 10 + line)}</p>" for line in range(8))
    figure = f"<figure><img src=/{number}.jpg><figcaption>Pier {number} (Photo {number})</figcaption></figure>"
    date = f"<time datetime=2024-10-{number % 28 + 1:02}T{number % 24:02}:{number % 60:02}:00Z>x</time>"
    data = f'<script type=application/ld+json>{{"@type": "NewsArticle", "x{number}": "Boat {number}"}}</script>'
    within = f"<div class='{names}'>{lines}{figure}{date}<p>By Kim Arin{number}</p></div>"
    after = f"<h3>Related Stories</h3><p><a href='/{number}/a'>Rivers run high again in {number}</a></p>"
    html = page(head=data, within=within, after=after, title=f"Boat {number} stays in port")
    assert parse(html, url=f"https://example.org/{number}").article is not None, number  # noqa: S101 - a benchmark


def main() -> int:
    """Print the growth."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    for number in range(pages // 10):
        read(number)
    before = resident()
    for number in range(pages // 10, pages + pages // 10):
        read(number)
    after = resident()
    print(f"{pages:,} pages: {before:.1f} MB, then {after:.1f} MB: grown by {after - before:.2f} MB (bound {BOUND})")
    return int(after - before > BOUND)


if __name__ == "__main__":
    sys.exit(main())
