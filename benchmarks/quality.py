"""The quality gate: no figure of the annotated pages falls below what was once reached.

    python benchmarks/quality.py                              # measure; exit 1 where a figure is below its floor
    python benchmarks/quality.py --raise                      # also raise the floors of the figures that rose
    python benchmarks/quality.py --lower fundus title.exact   # also set this one floor to what was measured

The floors are in `quality_floor.json` beside this script, rounded down to a thousandth; `answered` is the share of
pages without an error. The scorer and its pages are not part of the project; `--scorer` says where they are.
"""

import argparse
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLOOR = HERE / "quality_floor.json"
SCORER = HERE.parents[1] / "shared" / "quality" / "score.py"

Figures = dict[str, dict[str, float]]
"""A value by set and figure."""


def measure(scorer: Path) -> Figures:
    """Run the scorer over all sets; its table goes to standard output."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "figures.json"
        subprocess.run([sys.executable, str(scorer), "--json", str(found)], check=True)  # noqa: S603 - our own call
        sets = json.loads(found.read_text("utf-8"))["sets"]
    return {
        name: {"answered": 1 - own["errors"] / own["pages"]}
        | {figure: values["value"] for figure, values in own["figures"].items()}
        for name, own in sets.items()
    }


def down(value: float) -> float:
    """The value as a floor: a thousandth that it reaches.

    Example:
        >>> down(0.9619), down(1.0)
        (0.961, 1.0)
    """
    return math.floor(value * 1000 + 1e-9) / 1000


def complaints(figures: Figures, floor: Figures) -> list[str]:
    """A sentence for each floor that is not reached."""
    return [
        f"{name} {figure} is {figures.get(name, {}).get(figure, 0.0):.4f}, below its floor of {minimum:.3f}"
        for name, minimums in floor.items()
        for figure, minimum in minimums.items()
        if figures.get(name, {}).get(figure, 0.0) < minimum
    ]


def raised(figures: Figures, floor: Figures) -> Figures:
    """The floors, each lifted to what was measured where that is higher; new figures are added."""
    return {
        name: {figure: max(down(value), floor.get(name, {}).get(figure, 0.0)) for figure, value in own.items()}
        for name, own in figures.items()
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scorer", type=Path, default=SCORER)
    parser.add_argument("--raise", dest="lift", action="store_true", help="raise the floors of figures that rose")
    parser.add_argument("--lower", nargs=2, action="append", default=[], metavar=("SET", "FIGURE"))
    options = parser.parse_args(arguments)
    if not options.scorer.is_file():
        print(f"quality: {options.scorer} is not here; nothing was measured", file=sys.stderr)
        return 2
    floor: Figures = json.loads(FLOOR.read_text("utf-8"))
    figures = measure(options.scorer)
    for name, figure in options.lower:
        floor[name][figure] = down(figures[name][figure])
    below = complaints(figures, floor)
    print("\n".join(below) or "every figure reaches its floor")
    if options.lift:
        floor = raised(figures, floor)
    if options.lift or options.lower:
        FLOOR.write_text(json.dumps(floor, indent=1) + "\n", "utf-8")
    return 1 if below else 0


if __name__ == "__main__":
    raise SystemExit(main())
