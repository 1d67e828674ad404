"""How long a page takes, in multiples of what lxml takes to make its tree: heraldparse and its peers.

    python benchmarks/speed.py [--peers PYTHON] [--pages N] [--rounds N] [--write FOLDER]
    python benchmarks/speed.py --growth     # pages of 1 KB to 10 MB, made of real ones: time and memory

PYTHON is an interpreter that has trafilatura, newspaper4k, readability-lxml, goose3, news-please, resiliparse or
BeautifulSoup; what is not there is left out. Each tool has one process, which is warm: a round reads every page with
every tool, which take turns after each twenty pages, and the first round does not count. Times are of the processor, of
one thread, from the page's bytes to the result. A ratio is taken within one round, so that a busy machine slows both
sides of it; of the rounds the median counts. Nothing is printed where heraldparse gave different results in two rounds;
a page for which a peer does is left out of that peer's figures.

The pages are those of ../shared/quality where they are there, else the project's own samples.
"""

import argparse
import gzip
import hashlib
import importlib.metadata
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from statistics import median, quantiles
from time import process_time_ns
from typing import Any

from speed_plot import plot

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "quality"
BARE = "lxml, the tree alone"
OURS = "heraldparse"
SIZES = ((0, 50), (50, 100), (100, 200), (200, 400), (400, 100_000))
"""Classes of page size in KB."""
GROWTH = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
RUN = 20
"""So many pages in a row are one tool's, that its code stays in the processor's cache."""
Reader = Callable[[bytes], object]


def _bare() -> Reader:
    etree = import_module("lxml.etree")
    return lambda html: len(etree.fromstring(html, etree.HTMLParser()))


def _heraldparse() -> Reader:
    parse = import_module("heraldparse").parse
    return lambda html: parse(html).model_dump_json()


def _trafilatura() -> Reader:
    extract = import_module("trafilatura").extract
    return lambda html: extract(html, output_format="json", with_metadata=True)


def _readability() -> Reader:
    document = import_module("readability").Document

    def read(html: bytes) -> object:
        page = document(html)
        return page.title(), page.summary()

    return read


def _newspaper4k() -> Reader:
    article, decoded = import_module("newspaper").Article, _decoded()

    def read(html: bytes) -> object:
        page = article("https://example.org/2024/10/30/ferries", fetch_images=False)
        page.download(input_html=decoded(html))
        page.parse()
        return page.title, page.authors, str(page.publish_date), page.text

    return read


def _goose3() -> Reader:
    goose, decoded = import_module("goose3").Goose({"enable_image_fetching": False}), _decoded()

    def read(html: bytes) -> object:
        page = goose.extract(raw_html=decoded(html))
        return page.title, page.publish_date, page.cleaned_text

    return read


def _newsplease() -> Reader:
    from_html, decoded = import_module("newsplease").NewsPlease.from_html, _decoded()

    def read(html: bytes) -> object:
        page = from_html(decoded(html), fetch_images=False)
        return page.title, page.authors, str(page.date_publish), page.maintext

    return read


def _resiliparse() -> Reader:
    detect = import_module("resiliparse.parse.encoding").detect_encoding
    tree = import_module("resiliparse.parse.html").HTMLTree
    text = import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda html: text(tree.parse_from_bytes(html, detect(html)), main_content=True)


def _soup() -> Reader:
    soup = import_module("bs4").BeautifulSoup
    return lambda html: len(soup(html, "lxml").contents)


def _decoded() -> Callable[[bytes], str]:
    """For those who take no bytes: the page as text."""
    dammit = import_module("bs4").UnicodeDammit
    return lambda html: dammit(html, is_html=True).unicode_markup or html.decode("utf-8", "replace")


TOOLS: dict[str, tuple[str, Callable[[], Reader]]] = {
    BARE: ("lxml", _bare),
    OURS: ("heraldparse", _heraldparse),
    "resiliparse": ("Resiliparse", _resiliparse),
    "BeautifulSoup on lxml, the tree alone": ("beautifulsoup4", _soup),
    "trafilatura": ("trafilatura", _trafilatura),
    "readability-lxml": ("readability-lxml", _readability),
    "newspaper4k": ("newspaper4k", _newspaper4k),
    "goose3": ("goose3", _goose3),
    "news-please": ("news-please", _newsplease),
}
"""Each tool with the package that it comes from. resiliparse gives the text and no fields."""


class Worker:
    """A process that reads pages with one tool."""

    def __init__(self, python: str, tool: str) -> None:
        """Start it."""
        command = [python, __file__, "--serve", tool]
        self.process = subprocess.Popen(  # noqa: S603 - the caller's interpreter
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.version: str | None = self._answer()["version"]

    def read(self, page: Path) -> tuple[int, str]:
        """The nanoseconds and the digest of the result; an exception is a result, too."""
        assert self.process.stdin is not None  # noqa: S101 - it was opened as a pipe
        self.process.stdin.write(str(page) + "\n")
        self.process.stdin.flush()
        answer = self._answer()
        return answer["ns"], answer["digest"]

    def _answer(self) -> dict[str, Any]:
        assert self.process.stdout is not None  # noqa: S101 - it was opened as a pipe
        for line in self.process.stdout:
            if line.startswith("\x02"):  # what a tool prints itself is none
                return dict(json.loads(line[1:]))
        message = "a process that reads has died"
        raise RuntimeError(message)

    def close(self) -> None:
        """End the process."""
        self.process.communicate()


def serve(tool: str) -> None:
    """What a worker does: read the pages that it is told of, one at a time."""
    package, make = TOOLS[tool]
    try:
        version: str | None = importlib.metadata.version(package)
        read = make()
    except (ImportError, importlib.metadata.PackageNotFoundError):
        version = None
    print("\x02" + json.dumps({"version": version}), flush=True)
    for line in sys.stdin:
        html = bytes_of(Path(line.rstrip("\n")))
        begin = process_time_ns()
        try:
            result = read(html)
        except Exception as error:  # noqa: BLE001 - a page that a tool cannot read is a result
            result = f"!{type(error).__name__}"
        spent = process_time_ns() - begin
        digest = hashlib.sha256(repr(result).encode("utf-8", "replace")).hexdigest()[:16]
        failed = "!" if isinstance(result, str) and result.startswith("!") else ""
        print("\x02" + json.dumps({"ns": spent, "digest": failed + digest}), flush=True)


def bytes_of(page: Path) -> bytes:
    """A page's bytes."""
    return gzip.decompress(page.read_bytes()) if page.suffix == ".gz" else page.read_bytes()


def pages(most: int) -> list[Path]:
    """Pages of all sets, evenly taken."""
    found = sorted(SHARED.glob("*/pages/*.gz")) or sorted((ROOT / "samples").glob("*/page.html"))
    step = max(1, len(found) // most) if most else 1
    return found[::step]


class Times:
    """What was measured of some tools: for each round and page the nanoseconds."""

    def __init__(self, sizes: list[int], tools: list[str]) -> None:
        """Nothing is measured yet."""
        self.sizes = sizes
        self.rounds: dict[str, list[list[int]]] = {tool: [] for tool in tools}
        self.failed: dict[str, set[int]] = {tool: set() for tool in tools}
        self.changed: dict[str, set[int]] = {tool: set() for tool in tools}

    def ratios(self, tool: str) -> list[float]:
        """For each page that the tool could read the median over the rounds."""
        own, bare = self.rounds[tool], self.rounds[BARE]
        return [median(o[page] / b[page] for o, b in zip(own, bare, strict=True)) for page in self._read(tool)]

    def totals(self, tool: str) -> list[float]:
        """For each round the time of all pages."""
        read = self._read(tool)
        pairs = zip(self.rounds[tool], self.rounds[BARE], strict=True)
        return [sum(own[page] for page in read) / sum(bare[page] for page in read) for own, bare in pairs]

    def by_size(self, tool: str) -> list[float | None]:
        """The median of each class of size."""
        ratios = dict(zip(self._read(tool), self.ratios(tool), strict=True))
        classes = [[r for page, r in ratios.items() if low <= self.sizes[page] / 1000 < high] for low, high in SIZES]
        return [median(found) if found else None for found in classes]

    def _read(self, tool: str) -> list[int]:
        return [page for page in range(len(self.sizes)) if page not in self.failed[tool] | self.changed[tool]]


def measure(workers: dict[str, Worker], chosen: Sequence[Path], rounds: int) -> Times:
    """Read all pages with all tools, round by round. Raises ValueError where we give two results."""
    times = Times([len(bytes_of(page)) for page in chosen], list(workers))
    known: dict[tuple[str, int], str] = {}
    for turn in range(rounds + 1):
        print(f"round {turn} of {rounds}", file=sys.stderr, flush=True)
        found: dict[str, list[int]] = {tool: [] for tool in workers}
        for start in range(0, len(chosen), RUN):
            for tool, worker in workers.items():
                for number in range(start, min(start + RUN, len(chosen))):
                    spent, digest = worker.read(chosen[number])
                    found[tool].append(spent)
                    is_same = known.setdefault((tool, number), digest) == digest
                    if not is_same and tool not in (BARE, OURS):
                        times.changed[tool].add(number)
                    elif not is_same:
                        message = f"{tool} gave another result in round {turn}: {chosen[number]}"
                        raise ValueError(message)
                    if digest.startswith("!"):
                        times.failed[tool].add(number)
        for tool in workers if turn else ():
            times.rounds[tool].append(found[tool])
    return times


def _spread(values: Sequence[float]) -> str:
    """Median and quartiles."""
    low, middle, high = quantiles(values, n=4) if len(values) > 1 else (values[0],) * 3
    return f"{middle:.2f} ({low:.2f}–{high:.2f})"


def rows(times: Times, workers: dict[str, Worker]) -> Iterator[str]:
    """The lines of a table in Markdown."""
    yield "| | median of the pages (quartiles) | all pages (of the rounds) | worst page | not read | two results |"
    yield "|---|---|---|---|---|---|"
    for tool in list(workers)[1:]:
        ratios = times.ratios(tool)
        figures = (_spread(ratios), _spread(times.totals(tool)), f"{max(ratios):.1f}")
        left_out = (str(len(times.failed[tool])), str(len(times.changed[tool])))
        yield f"| {tool} | " + " | ".join((*figures, *left_out)) + " |"


def size_rows(times: Times, workers: dict[str, Worker]) -> Iterator[str]:
    """The medians by size of page as a table."""
    names = [f"{low}–{high} KB" if high < 10_000 else f"over {low} KB" for low, high in SIZES]
    counts = [sum(low <= size / 1000 < high for size in times.sizes) for low, high in SIZES]
    yield "| | " + " | ".join(f"{name} ({count})" for name, count in zip(names, counts, strict=True)) + " |"
    yield "|---" * (len(SIZES) + 1) + "|"
    for tool in list(workers)[1:]:
        yield f"| {tool} | " + " | ".join("" if r is None else f"{r:.2f}" for r in times.by_size(tool)) + " |"


def report(times: Times, workers: dict[str, Worker]) -> str:
    """What was measured, in Markdown."""
    bare = [median(own[page] for own in times.rounds[BARE]) for page in range(len(times.sizes))]
    speed = sum(times.sizes) / sum(bare) * 1000
    said = (
        f"{len(times.sizes)} pages, {median(times.sizes) / 1000:,.0f} KB in the median"
        f" and {sum(times.sizes) / 1e6:,.1f} MB together; {len(times.rounds[BARE])} rounds."
        f" lxml made {speed:,.0f} MB/s into trees, {median(bare) / 1e6:.2f} ms a page in the median."
    )
    versions = ", ".join(f"{TOOLS[tool][0]} {worker.version}" for tool, worker in workers.items() if tool != OURS)
    python = ".".join(map(str, sys.version_info[:3]))
    return "\n".join(
        [said, "", *rows(times, workers), "", *size_rows(times, workers), "", f"Python {python}, {versions}."]
    )


def joined(size: int) -> bytes:
    """A page of about a size made of real ones: their bodies one after another under the first one's head."""
    found = [bytes_of(page) for page in pages(200)]
    whole = min(found, key=lambda html: abs(len(html) - 100_000))
    head, body, _ = whole.partition(b"<body")
    parts, length = [head + body], len(head + body)
    for html in found * (size // 1_000_000 + 1):
        inner = re.split(rb"</body", html.partition(b"<body")[2].partition(b">")[2], maxsplit=1)[0]
        parts.append(b">" + inner if len(parts) == 1 else inner)
        length += len(inner)
        if length >= size:
            break
    page = b"".join(parts)
    return page[:size] if size > len(head) else head[: size // 2] + b"<body>" + page[len(head) + 6 :][: size // 2]


def grow() -> Iterator[str]:
    """Time and memory by size of page: each size in two fresh processes, one for the tree and one for the reading."""
    yield "| page | lxml | heraldparse | ratio | ns a byte | memory of the tree | of the reading | ratio |"
    yield "|---" * 8 + "|"
    for size in GROWTH:
        html = joined(size)
        found = {}
        for tool in (BARE, OURS):
            command = [sys.executable, __file__, "--measure", tool]
            done = subprocess.run(command, input=html, capture_output=True, check=True)  # noqa: S603 - this script
            found[tool] = json.loads(done.stdout)
        (bare, tree), (own, peak) = found[BARE], found[OURS]
        shown = (f"{len(html) / 1000:,.0f} KB", f"{bare / 1e6:,.2f} ms", f"{own / 1e6:,.2f} ms", f"{own / bare:.1f}")
        memory = (f"{tree / 1000:,.1f} MB", f"{peak / 1000:,.1f} MB", f"{peak / tree:.1f}" if tree > 1000 else "")
        yield f"| {' | '.join(shown)} | {own / len(html):,.0f} | {' | '.join(memory)} |"


def measure_one(tool: str) -> None:
    """The least time of a page from standard input, and by how many KB the first reading raised the process's peak."""
    html = sys.stdin.buffer.read()
    read = TOOLS[tool][1]() if tool != BARE else _kept_tree()
    read(b"<title>It rains</title><h1>It rains</h1><p>It rained all day, officials said.")
    before = _peak()
    kept = read(html)
    peak = _peak() - before
    del kept
    spent = []
    for _ in range(3 if len(html) > 1_000_000 else 20):
        begin = process_time_ns()
        read(html)
        spent.append(process_time_ns() - begin)
    print(json.dumps([min(spent), peak]))


def _peak() -> int:
    """The highest resident size of this process so far in KB; what `getrusage` tells may be its parent's."""
    return int(Path("/proc/self/status").read_text("ascii").partition("VmHWM:")[2].split()[0])


def _kept_tree() -> Reader:
    etree = import_module("lxml.etree")
    return lambda html: etree.fromstring(html, etree.HTMLParser(huge_tree=True))


def main() -> int:
    """Measure, print, and write between the marks of `speed.md` and README.md, with the plot beside the former."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--peers", metavar="PYTHON", default=sys.executable)
    parser.add_argument("--pages", metavar="N", type=int, default=0, help="about so many pages, 0 for all")
    parser.add_argument("--rounds", metavar="N", type=int, default=7)
    parser.add_argument("--write", metavar="FOLDER", type=Path)
    parser.add_argument("--growth", action="store_true")
    options = parser.parse_args()
    if options.growth:
        return _show("\n".join(grow()), options.write, "growth")
    started = {tool: Worker(sys.executable if tool in (BARE, OURS) else options.peers, tool) for tool in TOOLS}
    workers = {tool: worker for tool, worker in started.items() if worker.version}
    try:
        times = measure(workers, pages(options.pages), options.rounds)
    except ValueError as error:
        print(f"no figures: {error}", file=sys.stderr)
        return 1
    finally:
        for worker in started.values():
            worker.close()
    if options.write:
        drawn = {tool: times.by_size(tool) for tool in list(workers)[1:]}
        classes = [f"{low}–{high}" if high < 10_000 else f"over {low}" for low, high in SIZES]
        (options.write / "speed.svg").write_text(plot(drawn, classes), encoding="utf-8")
        _fill(ROOT / "README.md", "speed", _in_short(times, workers))
    return _show(report(times, workers), options.write, "table")


def _in_short(times: Times, workers: dict[str, Worker]) -> str:
    """The medians in a sentence."""
    medians = {tool: median(times.ratios(tool)) for tool in list(workers)[1:]}
    others = ", ".join(f"{tool} {ratio:.1f}" for tool, ratio in medians.items() if tool != OURS)
    return f"A page takes {medians[OURS]:.1f} times what lxml takes to make its tree ({others or 'no other tool'})."


def _show(text: str, folder: Path | None, mark: str) -> int:
    print(text)
    if folder:
        _fill(folder / "speed.md", mark, text)
    return 0


def _fill(page: Path, mark: str, text: str) -> None:
    """Write between the marks of a page."""
    pattern = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- end -->)", re.DOTALL)
    page.write_text(pattern.sub(lambda old: f"{old[1]}{text}\n{old[2]}", page.read_text("utf-8")), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        serve(sys.argv[2])
    elif sys.argv[1:2] == ["--measure"]:
        measure_one(sys.argv[2])
    else:
        sys.exit(main())
