"""The plot of `speed.py`: a line for each tool, the ratio by size of page, on a scale that doubles."""

from collections.abc import Mapping, Sequence
from html import escape
from math import floor, log2

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 420, 48, 250, 28, 44
COLOURS = ("#00796b", "#5d7472", "#8d6e63", "#c2571a", "#3949ab", "#ad1457", "#6a1b9a", "#827717")
STYLE = """<style>
text { font: 13px system-ui, sans-serif; fill: #12302e; }
.grid { stroke: #c9d8d6; }
.line { fill: none; stroke-width: 1.6; }
.ours { stroke-width: 3; }
</style>"""


def plot(found: Mapping[str, Sequence[float | None]], classes: Sequence[str]) -> str:
    """An SVG of the ratios of each tool by classes of size; the first tool's line is the thick one."""
    known = [value for values in found.values() for value in values if value]
    low, high = floor(log2(min(known))), log2(max(known)) + 0.3
    step = (WIDTH - LEFT - RIGHT) / max(1, len(classes) - 1)

    def height(value: float) -> float:
        return HEIGHT - BOTTOM - (log2(value) - low) / (high - low) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        "<title>Time of a page in multiples of lxml's own tree, by size of page</title>",
        STYLE,
        f'<text x="{LEFT}" y="16">times lxml\'s own tree</text>',
    ]
    for power in range(low, floor(high) + 1):
        y = height(2**power)
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{2.0**power:g}</text>')
    for place, name in enumerate(classes):
        parts.append(
            f'<text x="{LEFT + place * step:.1f}" y="{HEIGHT - 22}" text-anchor="middle">{escape(name)}</text>'
        )
    parts.append(f'<text x="{LEFT}" y="{HEIGHT - 4}">KB of page</text>')
    labels: list[float] = []
    for order, (tool, values) in enumerate(sorted(found.items(), key=lambda item: -_last(item[1]))):
        at = list(found).index(tool)
        colour = COLOURS[at % len(COLOURS)]
        points = " ".join(f"{LEFT + x * step:.1f},{height(v):.1f}" for x, v in enumerate(values) if v)
        parts.append(f'<polyline class="line{"" if at else " ours"}" stroke="{colour}" points="{points}"/>')
        y = max(height(_last(values)) + 4, labels[-1] + 16 if order else 0)
        labels.append(y)
        parts.append(f'<text x="{WIDTH - RIGHT + 10}" y="{y:.1f}" style="fill: {colour}">{escape(tool)}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _last(values: Sequence[float | None]) -> float:
    return [value for value in values if value][-1]
