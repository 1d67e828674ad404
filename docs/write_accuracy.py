"""Write docs/accuracy.md, and the table of README.md, from docs/accuracy.json.

    python docs/write_accuracy.py             # write both from the figures as they were measured
    python docs/write_accuracy.py --measure   # measure heraldparse again first, and read the figures of the others

Measuring needs the annotated pages, their scorer, and the list of what other tools reach, which are no part of the
project: see `benchmarks/quality.py`, which runs the same scorer. `--scorer` says where it is.
"""

import argparse
import json
import re
import runpy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
README = HERE.parent / "README.md"
DATA, PAGE = HERE / "accuracy.json", HERE / "accuracy.md"
BEGIN, END = "<!-- accuracy -->\n", "<!-- end of accuracy -->"
OURS = "heraldparse"
CELLS = {
    "text": ("body.words", "body.shingles", "body.snippets"),
    "headline": ("title.exact",),
    "authors": ("authors.set",),
    "day of publication": ("published.day",),
    "captions": ("captions.lenient",),
    "credits": ("credits.names",),
    "pictures": ("images.found",),
}
"""The rows of the short table: a field, and the figure that says most of it, where a set has it."""

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One figure of one set, as a reader sees it: with three digits."""

    ours: float
    best: float | None
    """What the best of the others reaches; None where none has the field."""
    by: tuple[str, ...] = ()
    """Who reaches it."""

    @property
    def is_behind(self) -> bool:
        """Whether another tool does better."""
        return self.best is not None and self.ours < self.best


def compare(tools: dict[str, Figures], figure: str) -> Comparison:
    """The figure of heraldparse beside the best of the others.

    Example:
        >>> compare({"heraldparse": {"title.exact": 0.8}, "a": {"title.exact": 0.9}}, "title.exact")
        Comparison(ours=0.8, best=0.9, by=('a',))
    """
    others = {tool: round(own[figure], 3) for tool, own in tools.items() if tool != OURS and figure in own}
    best = max(others.values(), default=None)
    return Comparison(round(tools[OURS][figure], 3), best, tuple(tool for tool in others if others[tool] == best))


def accuracy_page(data: dict[str, Any]) -> str:
    """The whole file."""
    sets: dict[str, dict[str, Figures]] = data["figures"]
    template = (HERE / "accuracy.template.md").read_text(encoding="utf-8")
    parts = {
        "sets": "\n".join(_sets(data)),
        "best": "\n".join(_beside_the_best(sets)),
        "behind": "\n".join(_behind(sets)),
        "all": "\n".join(line for name, tools in sets.items() for line in _whole_set(name, tools)),
        "versions": data["versions"],
    }
    for name, text in parts.items():
        template = template.replace(f"<!-- {name} -->", text)
    return template


def short_table(data: dict[str, Any]) -> str:
    """The table of README.md: heraldparse / the best of the others, field by set."""
    sets: dict[str, dict[str, Figures]] = data["figures"]
    lines = [_row("", *sets), _row("---", *["---"] * len(sets))]
    for field, figures in CELLS.items():
        cells = []
        for tools in sets.values():
            figure = next((one for one in figures if one in tools[OURS]), None)
            cells.append(_cell(compare(tools, figure)) if figure else "")
        lines.append(_row(field, *cells))
    return "\n".join(lines) + "\n"


def with_short_table(readme: str, data: dict[str, Any]) -> str:
    """README.md with the table as it is measured."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + short_table(data) + END + after


def _cell(found: Comparison) -> str:
    ours = f"{found.ours:.3f}" if found.is_behind else f"**{found.ours:.3f}**"
    return f"{ours} / {'none' if found.best is None else f'{found.best:.3f}'}"


def _sets(data: dict[str, Any]) -> Iterator[str]:
    yield _row("set", "pages", "pages that raised an error")
    yield _row("---", "---:", "---:")
    for name in data["figures"]:
        yield _row(name, str(data["pages"][name]), str(data["errors"][name]))


def _beside_the_best(sets: dict[str, dict[str, Figures]]) -> Iterator[str]:
    yield _row("set", "figure", OURS, "best of the others", "by", "difference")
    yield _row("---", "---", "---:", "---:", "---", "---:")
    for name, tools in sets.items():
        for figure in tools[OURS]:
            found = compare(tools, figure)
            if found.best is None:
                yield _row(name, f"`{figure}`", f"**{found.ours:.3f}**", "", "none of these tools has the field", "")
                continue
            ours, best = f"{found.ours:.3f}", f"{found.best:.3f}"
            ours = ours if found.is_behind else f"**{ours}**"
            best = f"**{best}**" if found.ours <= found.best else best
            yield _row(name, f"`{figure}`", ours, best, ", ".join(found.by), f"{found.ours - found.best:+.3f}")


def _behind(sets: dict[str, dict[str, Figures]]) -> Iterator[str]:
    compared = [(name, figure, compare(tools, figure)) for name, tools in sets.items() for figure in tools[OURS]]
    behind = [(name, figure, found) for name, figure, found in compared if found.is_behind]
    if not behind:
        yield f"In none of {len(compared)} figures another tool is ahead."
        return
    yield f"In {len(behind)} of {len(compared)} figures another tool is ahead:\n"
    for name, figure, found in behind:
        verb = "reach" if len(found.by) > 1 else "reaches"
        yield f"- `{figure}` on {name}: {found.ours:.3f}, while {' and '.join(found.by)} {verb} {found.best or 0:.3f}."


def _whole_set(name: str, tools: dict[str, Figures]) -> Iterator[str]:
    figures = list(tools[OURS])
    best = {figure: max(round(own[figure], 3) for own in tools.values() if figure in own) for figure in figures}
    yield f"### {name}\n"
    yield _row("tool", *(f"`{figure}`" for figure in figures))
    yield _row("---", *["---:"] * len(figures))
    for tool, own in tools.items():
        yield _row(tool, *(_figure(own.get(figure), best[figure]) for figure in figures))
    yield ""


def _figure(value: float | None, best: float) -> str:
    if value is None:
        return ""
    return f"**{value:.3f}**" if round(value, 3) == best else f"{value:.3f}"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def measured(scorer: Path) -> dict[str, Any]:
    """The figures of heraldparse, measured, and those of the others, as they are listed beside the scorer."""
    ours: dict[str, Figures] = runpy.run_path(str(HERE.parent / "benchmarks" / "quality.py"))["measure"](scorer)
    listed = scorer.with_name("README.md").read_text(encoding="utf-8")
    pages = {
        name: sum(1 for line in (scorer.parent / name / "truth.jsonl").read_text("utf-8").splitlines() if line)
        for name in ours
    }
    versions = re.search(r"^Versions: (.+?)\. Defaults", listed, re.DOTALL | re.MULTILINE)
    others = {name: _listed(listed, name) for name in ours}
    for figure, name, values in re.findall(r"\(`([\w.]+)` on `(\w+)`\): (.+?)\. [a-z]", listed, re.DOTALL):
        for tool, value in re.findall(r"([\w-]+)\s+\*{0,2}(\d\.\d+)", values):
            others[name][tool][figure] = float(value)
    return {
        "versions": " ".join(versions[1].split()) if versions else "",
        "pages": pages,
        "errors": {name: round((1 - own.pop("answered")) * pages[name]) for name, own in ours.items()},
        "figures": {
            name: {OURS: {figure: round(value, 4) for figure, value in own.items()}} | others[name]
            for name, own in ours.items()
        },
    }


def _listed(text: str, name: str) -> dict[str, Figures]:
    """The table under the heading of a set: a row a tool, a column a figure."""
    section = text.partition(f"\n### {name}\n")[2].partition("\n### ")[0]
    head, _, *rows = [
        [cell.strip(" *") for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("|")
    ]
    return {
        row[0]: {
            figure: float(value) for figure, value in zip(head[1:], row[1:], strict=True) if value and "." in figure
        }
        for row in rows
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", action="store_true", help="measure again first")
    parser.add_argument("--scorer", type=Path, default=HERE.parents[1] / "shared" / "quality" / "score.py")
    options = parser.parse_args(arguments)
    if options.measure:
        DATA.write_text(json.dumps(measured(options.scorer), indent=1) + "\n", encoding="utf-8")
    data = json.loads(DATA.read_text(encoding="utf-8"))
    PAGE.write_text(accuracy_page(data), encoding="utf-8")
    README.write_text(with_short_table(README.read_text(encoding="utf-8"), data), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
