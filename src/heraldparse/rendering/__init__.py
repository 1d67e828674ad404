"""Plain-text renderings of news pages: a text in, the page out, every line accounted for."""

from heraldparse.rendering.lines import Line
from heraldparse.rendering.reading import read_rendering, trace_rendering

__all__ = ["Line", "read_rendering", "trace_rendering"]
