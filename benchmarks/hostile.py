"""The hostile corpus against heraldparse and its peers: each page in a process of its own, with 60 s and 2 GB.

Run `python benchmarks/hostile.py --peers PYTHON [--write FILE] [part of a name ...]`, PYTHON being an interpreter
that has trafilatura, newspaper4k, readability-lxml, goose3 and resiliparse; what is not there is left out. Exits
with 1 where heraldparse is anything but right.

*right*: all sentences of the story came out, and nothing that no reader sees. *lost text*: a sentence is missing.
*wrong*: text came out that is not the story's. *crash*: an exception or a dead process. *hang*: no end in time.
"""

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

SECONDS = 60
BYTES = 2 * 1024**3
PEERS = ("trafilatura", "newspaper4k", "readability-lxml", "goose3", "resiliparse")
VERDICTS = ("right", "lost text", "wrong", "crash", "hang")
KINDS = (
    *("nested div", "nested b", "nested tables", "unclosed everything", "links in one line", "links in a list"),
    *("one long word", "one long attribute", "attributes", "tables", "paragraphs", "comments", "cdata"),
    *("control characters", "entities", "entity bomb", "bases", "templates", "noscript", "drawings", "formulas"),
    *("broken JSON-LD", "deep JSON-LD", "cyclic JSON-LD", "huge JSON-LD", "two encodings", "UTF-16", "overlong UTF-8"),
    *("UTF-16 without a mark", "lone surrogates", "invisible signs", "ranks", "a caption as long as a book"),
    *("half another page", "angle brackets", "headings in a heading", "breaks"),
)
"""What is measured where no kind is named: the kinds that are told apart by what breaks a parser."""


def _heraldparse(html: bytes) -> str:
    article = import_module("heraldparse").parse(html).article
    return str(article.text) if article else ""


def _trafilatura(html: bytes) -> str:
    return str(import_module("trafilatura").extract(html) or "")


def _decoded(html: bytes) -> str:
    """The page as text, for those who take no bytes."""
    return str(import_module("bs4").UnicodeDammit(html, is_html=True).unicode_markup)


def _newspaper4k(html: bytes) -> str:
    article = import_module("newspaper").Article("https://example.org/2024/10/30/ferries", fetch_images=False)
    article.download(input_html=_decoded(html))
    article.parse()
    return str(article.text)


def _readability(html: bytes) -> str:
    summary = import_module("readability").Document(html).summary()
    return str(import_module("lxml.html").fromstring(summary).text_content())


def _goose3(html: bytes) -> str:
    goose = import_module("goose3").Goose({"enable_image_fetching": False})
    return str(goose.extract(raw_html=_decoded(html)).cleaned_text)


def _resiliparse(html: bytes) -> str:
    encoding = import_module("resiliparse.parse.encoding").detect_encoding(html)
    tree = import_module("resiliparse.parse.html").HTMLTree.parse_from_bytes(html, encoding)
    return str(import_module("resiliparse.extract.html2text").extract_plain_text(tree, main_content=True))


TOOLS: dict[str, Callable[[bytes], str]] = {
    "heraldparse": _heraldparse,
    "trafilatura": _trafilatura,
    "newspaper4k": _newspaper4k,
    "readability-lxml": _readability,
    "goose3": _goose3,
    "resiliparse": _resiliparse,
}


VERSIONS = """
import importlib.metadata, json, sys
installed = {one.name.lower(): one.version for one in importlib.metadata.distributions()}
print(json.dumps({name: installed[name] for name in sys.argv[1:] if name in installed}))
"""


def versions(python: str) -> dict[str, str]:
    """The peers that an interpreter has, with their versions."""
    command = [python, "-c", VERSIONS, *PEERS]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - the caller's interpreter
    found: dict[str, str] = json.loads(done.stdout)
    return found


def limit() -> None:
    """Give the process its memory and no more."""
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def verdict(python: str, tool: str, page: Path, shown: tuple[str, ...], unshown: tuple[str, ...]) -> str:
    """What became of a page."""
    with tempfile.NamedTemporaryFile() as out:
        command = [python, __file__, "--read", tool, str(page), out.name]
        try:
            done = subprocess.run(  # noqa: S603 - the same
                command, timeout=SECONDS, preexec_fn=limit, capture_output=True, check=False
            )
        except subprocess.TimeoutExpired:
            return "hang"
        if done.returncode:
            return "crash"
        text = " ".join(Path(out.name).read_text(encoding="utf-8").split())
    if any(piece not in text for piece in shown):
        return "lost text"
    return "wrong" if any(piece in text for piece in unshown) else "right"


def rows(tools: dict[str, str], wanted: list[str]) -> dict[str, dict[str, str]]:
    """The verdicts, by kind and tool."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
    corpus = import_module("hostile_pages").KINDS
    kinds = [kind for kind in corpus if (any(part in kind.name for part in wanted) if wanted else kind.name in KINDS)]
    found: dict[str, dict[str, str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in kinds:
            html = kind.make(kind.full)
            page = Path(folder) / "page.html"
            page.write_bytes(html if isinstance(html, bytes) else html.encode("utf-8", "surrogatepass"))
            name = f"{kind.name} ({kind.full:,})"
            found[name] = {
                tool: verdict(python, tool, page, kind.shown, kind.unshown) for tool, python in tools.items()
            }
            print(name, found[name], flush=True)
    return found


def table(found: dict[str, dict[str, str]], tools: list[str]) -> str:
    """The verdicts as a table, with their sums below."""
    lines = ["| page (size) | " + " | ".join(tools) + " |", "|---" * (len(tools) + 1) + "|"]
    lines += [f"| {name} | " + " | ".join(row[tool] for tool in tools) + " |" for name, row in found.items()]
    sums = {tool: Counter(row[tool] for row in found.values()) for tool in tools}
    lines += [f"| **{word}** | " + " | ".join(f"**{sums[tool][word]}**" for tool in tools) + " |" for word in VERDICTS]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measure, print the table, and write it between the two marks of a file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--peers", metavar="PYTHON")
    parser.add_argument("--write", metavar="FILE", type=Path)
    parser.add_argument("kinds", nargs="*")
    options = parser.parse_args()
    peers = versions(options.peers) if options.peers else {}
    tools = {"heraldparse": sys.executable, **dict.fromkeys(peers, options.peers)}
    found = rows(tools, options.kinds)
    shown = table(found, list(tools))
    shown += "\n" + ", ".join(f"{name} {version}" for name, version in peers.items()) + ".\n"
    print(shown)
    if options.write:
        text = options.write.read_text(encoding="utf-8")
        marked = re.sub(
            r"(<!-- table -->\n).*?(<!-- end -->)", lambda old: old[1] + shown + old[2], text, flags=re.DOTALL
        )
        options.write.write_text(marked, encoding="utf-8")
    return int(any(row["heraldparse"] != "right" for row in found.values()))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        Path(sys.argv[4]).write_text(
            TOOLS[sys.argv[2]](Path(sys.argv[3]).read_bytes()), encoding="utf-8", errors="replace"
        )
    else:
        sys.exit(main())
