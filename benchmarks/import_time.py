"""How long `import heraldparse` takes beside the packages that it stands on.

Run `python benchmarks/import_time.py [rounds] [--write FOLDER]`. Each statement runs in a fresh process, in turns with
the others; times are of the processor, without the start of the interpreter, with bytecode written before. Of the
rounds the median counts. Exits with 1 where heraldparse takes more than 1.6 times its parts.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles

BOUND = 1.6
ONE_MODEL = "from pydantic import BaseModel, BeforeValidator, Field\nclass Record(BaseModel, frozen=True): x: int"
PARTS = "lxml.html, bs4 and pydantic with one model"
OURS = "heraldparse"
STATEMENTS = {
    "lxml.html": "import lxml.etree, lxml.html",
    "pydantic": "import pydantic",
    "pydantic with one model": ONE_MODEL,
    "bs4": "import bs4",
    PARTS: f"import lxml.etree, lxml.html, bs4\n{ONE_MODEL}",
    OURS: "import heraldparse",
    "heraldparse, and a first page": "import heraldparse\nheraldparse.parse('<p>It rained all day, officials said.')",
}
"""Until a model is made, pydantic itself has loaded only a part of it."""
CODE = "import time\nbegin = time.process_time()\n{}\nprint(time.process_time() - begin)"


def seconds(statement: str, folder: str) -> float:
    """The time of a statement in a new process."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-c", CODE.format(statement)]
    done = subprocess.run(command, capture_output=True, check=True, env=environment)  # noqa: S603 - this interpreter
    return float(done.stdout)


def main() -> int:
    """Print a table, and write it between the marks of `speed.md`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("rounds", nargs="?", type=int, default=15)
    parser.add_argument("--write", metavar="FOLDER", type=Path)
    options = parser.parse_args()
    times: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(options.rounds + 1):
            for name, statement in STATEMENTS.items():
                spent = seconds(statement, folder)
                if turn:  # the first one writes the bytecode
                    times[name].append(spent * 1000)
    ratios = [own / parts for own, parts in zip(times[OURS], times[PARTS], strict=True)]
    lines = ["| imported | median (quartiles) |", "|---|---|"]
    for name, found in times.items():
        low, middle, high = quantiles(found, n=4)
        lines.append(f"| {name} | {middle:.0f} ms ({low:.0f}–{high:.0f}) |")
    lines += ["", f"`import heraldparse` takes {median(ratios):.2f} times its parts; {options.rounds} rounds."]
    text = "\n".join(lines)
    print(text)
    if options.write:
        page = options.write / "speed.md"
        pattern = re.compile(r"(<!-- import -->\n).*?(<!-- end -->)", re.DOTALL)
        page.write_text(pattern.sub(lambda old: f"{old[1]}{text}\n{old[2]}", page.read_text("utf-8")), encoding="utf-8")
    return int(median(ratios) > BOUND)


if __name__ == "__main__":
    sys.exit(main())
