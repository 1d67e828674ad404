"""Draw docs/packages.svg and docs/steps.svg from the source: `python docs/write_diagrams.py`.

The first shows which package imports which, the second which function of which package reads a page, in the order of
the calls. Both are drawn from what `tests/test_architecture.py` reads.
"""

import ast
import runpy
from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter
from html import escape
from pathlib import Path

ROOT = Path(__file__).parent.parent
RULES = runpy.run_path(str(ROOT / "tests" / "test_architecture.py"))
LAYERS: list[list[str]] = [layer.split() for layer in RULES["LAYERS"]]
Graph = dict[str, set[str]]

COLUMNS = (
    ("page.py", ("read_steps", "_read_source")),
    ("page.py", ("_read_tree",)),
    ("article.py", ("read_article", "_compose")),
)
"""The functions whose calls are the steps, column by column."""

_STYLE = """<style>
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #12302e; }
.side { fill: #5d7472; }
.card { fill: #f4f8f7; stroke: #c9d8d6; }
.box { fill: #fff; stroke: #00796b; }
.edge { fill: none; stroke: #00796b; stroke-opacity: .45; }
.arc { stroke-dasharray: 4 3; }
</style>"""
_CHARACTER, _MARGIN = 7.9, 16


def packages() -> Graph:
    """What each package, or module outside all packages, imports of the others."""
    graph: Graph = {}
    for module, file in RULES["MODULES"].items():
        own = RULES["part_of"](module)
        known = {RULES["part_of"](name) for name in RULES["imports"](file) & RULES["MODULES"].keys()}
        graph.setdefault(own, set()).update(known - {own})
    return {name: known for name, known in graph.items() if not name.startswith("__")}


def without_detours(graph: Graph) -> Graph:
    """The graph without each edge that a longer way replaces.

    Example:
        >>> without_detours({"a": {"b", "c"}, "b": {"c"}, "c": set()})
        {'a': {'b'}, 'b': {'c'}, 'c': set()}
    """
    reached: Graph = {}
    for name in TopologicalSorter(graph).static_order():
        reached[name] = graph[name].union(*(reached[other] for other in graph[name]))
    return {
        name: {one for one in known if not _by_way_of_another(one, known, reached)} for name, known in graph.items()
    }


def _by_way_of_another(one: str, known: set[str], reached: Graph) -> bool:
    return any(one in reached[other] for other in known - {one})


Seat = tuple[str, int]
"""A package and a layer: its own, or one that lines to it pass through, where they run together."""
_WIDTH, _GAP, _HEIGHT, _STEP = 940.0, 12.0, 30, 78
_SWEEPS = 24


def packages_svg() -> str:
    """The packages in their layers, those that know most at the top, and their imports."""
    graph = without_detours(packages())
    level = {name: row for row, layer in enumerate(reversed(LAYERS)) for name in layer}
    lines = sorted(set(_lines(graph, level)))
    inner = [(name, other) for name in level for other in sorted(graph[name]) if level[name] == level[other]]
    middles = _seated(level, [*lines, *(((name, level[name]), (other, level[other])) for name, other in inner)])
    paths = [_curve(middles[start], start[1], middles[end], end) for start, end in lines]
    paths += [
        f'<path class="edge" d="M{middles[seat]:.1f} {_top(seat[1])} v{_HEIGHT}"/>'
        for seat in middles
        if level[seat[0]] != seat[1]
    ]
    arcs = [_arc(middles[name, level[name]], middles[other, level[other]], level[name]) for name, other in inner]
    boxes = [_box(name, middles[name, row], _top(row)) for name, row in level.items()]
    tall = _top(len(LAYERS) - 1) + _HEIGHT + _MARGIN
    return _svg(_WIDTH, tall, "The packages of heraldparse and their imports", [*paths, *arcs, *boxes])


def _lines(graph: Graph, level: dict[str, int]) -> Iterator[tuple[Seat, Seat]]:
    """Each import as lines from layer to layer; those to one package run together."""
    for name, known in graph.items():
        for other in known:
            for row in range(level[name], level[other]):
                start = (name, row) if row == level[name] else (other, row)
                yield start, (other, row + 1)


def _seated(level: dict[str, int], lines: list[tuple[Seat, Seat]]) -> dict[Seat, float]:
    """The middle of each seat: near those that it is joined with, and clear of the others in its layer."""
    seats = dict.fromkeys([*level.items(), *(seat for line in lines for seat in line)])
    rows = [[seat for seat in seats if seat[1] == row] for row in range(len(LAYERS))]
    joined: dict[Seat, list[Seat]] = {seat: [] for seat in seats}
    for start, end in lines:
        joined[start].append(end)
        joined[end].append(start)
    middles = {seat: _WIDTH * (place + 0.5) / len(row) for row in rows for place, seat in enumerate(row)}
    for sweep in range(_SWEEPS):
        for row in rows if sweep % 2 else reversed(rows):
            wish = {s: sum(middles[o] for o in joined[s]) / len(joined[s]) if joined[s] else middles[s] for s in row}
            row.sort(key=lambda seat: (wish[seat], seat))
            widths = [_width(name) if level[name] == place else 8.0 for name, place in row]
            middles.update(zip(row, _apart([wish[seat] for seat in row], widths), strict=True))
    return middles


def _apart(wishes: list[float], widths: list[float]) -> list[float]:
    """Places in the order of the wishes, as near to them as the widths and the edges of the drawing let them be."""
    right = list(wishes)
    _push(right, widths)
    left = [_WIDTH - place for place in reversed(wishes)]
    _push(left, widths[::-1])
    places = [(one + _WIDTH - other) / 2 for one, other in zip(right, reversed(left), strict=True)]
    mirrored = [_WIDTH - place for place in reversed(places)]
    _push(mirrored, widths[::-1])
    places = [_WIDTH - place for place in reversed(mirrored)]
    _push(places, widths)
    return places


def _push(places: list[float], widths: list[float]) -> None:
    """Move each place to the right until it is clear of the one before and of the left edge."""
    edge = _MARGIN - _GAP
    for place, width in enumerate(widths):
        places[place] = max(places[place], edge + _GAP + width / 2)
        edge = places[place] + width / 2


def _width(name: str) -> float:
    return len(name) * _CHARACTER + 22


def _top(row: int) -> int:
    return _MARGIN + row * _STEP


def _box(name: str, middle: float, top: float) -> str:
    wide = _width(name)
    return (
        f'<rect class="box" x="{middle - wide / 2:.1f}" y="{top}" width="{wide:.1f}" height="{_HEIGHT}" rx="6"/>'
        f'<text x="{middle:.1f}" y="{top + 20}" text-anchor="middle">{name}</text>'
    )


def _curve(start: float, row: int, middle: float, end: Seat) -> str:
    """From the foot of a seat to the head of one in the next layer."""
    foot, head = _top(row) + _HEIGHT, _top(end[1])
    half = (foot + head) / 2
    return f'<path class="edge" d="M{start:.1f} {foot} C{start:.1f} {half},{middle:.1f} {half},{middle:.1f} {head}"/>'


def _arc(start: float, end: float, row: int) -> str:
    """Between two packages of one layer, under both."""
    foot = _top(row) + _HEIGHT
    low = foot + 22
    return f'<path class="edge arc" d="M{start:.1f} {foot} C{start:.1f} {low},{end:.1f} {low},{end:.1f} {foot}"/>'


def steps(file: str, function: str) -> Iterator[tuple[str, str]]:
    """The functions of other packages that a function calls, in their order, each with its package."""
    tree = RULES["TREES"][file]
    origins = {
        alias.name: node.module.split(".")[1]
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("heraldparse.")
        for alias in node.names
    }
    (body,) = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function)
    names = [node for node in ast.walk(body) if isinstance(node, ast.Name) and node.id[0].islower()]
    for node in sorted(names, key=lambda node: (node.lineno, node.col_offset)):
        if origins.get(node.id) not in (None, *LAYERS[0]):
            yield node.id, origins[node.id]


def steps_svg() -> str:
    """The steps of reading a page, in cards side by side."""
    cards = [_card(file, functions) for file, functions in COLUMNS]
    wide, row, gap = 300, 26, 28
    lines = []
    for number, (title, rows) in enumerate(cards):
        x = _MARGIN + number * (wide + gap)
        tall = (len(rows) + 1) * row + 18
        lines += [
            f'<rect class="card" x="{x}" y="{_MARGIN}" width="{wide}" height="{tall}" rx="8"/>',
            f'<text class="side" x="{x + 14}" y="{_MARGIN + 24}">{escape(title)}</text>',
        ]
        for place, (name, package) in enumerate(rows, start=1):
            y = _MARGIN + 24 + place * row
            lines += [
                f'<text x="{x + 14}" y="{y}">{name}</text>',
                f'<text class="side" x="{x + wide - 14}" y="{y}" text-anchor="end">{package}</text>',
            ]
            follows = [
                other for other, (_, functions) in enumerate(COLUMNS) if other > number and name in _opens(functions)
            ]
            lines += [_arrow(x + wide, y - 4, x + wide + gap) for _ in follows]
    tall = 2 * _MARGIN + (max(len(rows) for _, rows in cards) + 1) * row + 18
    return _svg(2 * _MARGIN + 3 * wide + 2 * gap, tall, "The steps of reading a page, in their order", lines)


def _card(file: str, functions: Iterable[str]) -> tuple[str, list[tuple[str, str]]]:
    """The title and the rows of a card; a function that is called twice is one row."""
    rows = list(dict.fromkeys(step for function in functions for step in steps(file, function)))
    return f"{file}: {', '.join(functions)}", rows


def _opens(functions: tuple[str, ...]) -> set[str]:
    """The steps that the functions of a later card go on from."""
    return {"_read_tree": {"build_tree"}}.get(functions[0], set(functions))


def _arrow(start: float, y: float, end: float) -> str:
    return f'<path class="edge" d="M{start} {y} H{end - 7}"/><path fill="#00796b" d="M{end} {y} l-8 -4 v8 z"/>'


def _svg(width: float, height: float, title: str, lines: list[str]) -> str:
    """A drawing on a ground of its own, so that it reads on light and on dark pages."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" role="img">'
    ground = f'<rect width="{width}" height="{height}" rx="10" fill="#fbfdfc"/>'
    return "\n".join([head, f"<title>{title}</title>", _STYLE, ground, *lines, "</svg>", ""])


DRAWINGS = {"packages.svg": packages_svg, "steps.svg": steps_svg}
"""What is drawn, by its file in this folder."""

if __name__ == "__main__":
    for file, draw in DRAWINGS.items():
        (Path(__file__).parent / file).write_text(draw(), encoding="utf-8")
