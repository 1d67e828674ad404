"""Write docs/fields.md from the source of the models: `python docs/write_fields.py`."""

import ast
import inspect
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from pathlib import Path

import heraldparse

FILE = Path(__file__).parent / "fields.md"
ORDER = (
    "Page Article Author Image Paragraph Heading Quote ListBlock Table Embed"
    " PopularList PopularItem Link Teaser Warning WarningCode"
)
HEAD = """# Fields

Every field of every model, as `heraldparse.parse` fills it. `None` and an empty list mean that the page does not say;
nothing is ever filled in. `heraldparse schema` gives the same as a JSON Schema.

This file is written by `python docs/write_fields.py` from the models themselves.
"""


def fields_page() -> str:
    """The whole file."""
    return "\n".join([HEAD, *map(_section, ORDER.split())])


def _section(name: str) -> str:
    model: type = getattr(heraldparse, name)
    summary = _words((model.__doc__ or "").partition("Example:")[0])
    head = ("code", "meaning") if name == "WarningCode" else ("field", "type", "meaning")
    return "\n".join([f"## {name}\n", summary, "", _row(*head), _row(*["---"] * len(head)), *_rows(model), ""])


def _rows(model: type) -> Iterator[str]:
    """A row for each field, code and property; the text of a field stands under it."""
    definition = ast.parse(inspect.getsource(model)).body[0]
    body = definition.body if isinstance(definition, ast.ClassDef) else []
    for node, below in pairwise([*body, ast.Pass()]):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield _row(f"`{name}`", _type(node.annotation), _text(below))
            case ast.Assign(value=ast.Constant(value=str(code))):
                yield _row(f"`{code}`", _text(below))
            case ast.FunctionDef(name=name, returns=ast.expr() as returned):
                yield _row(f"`{name}`", _type(returned), ast.get_docstring(node) or "")
            case _:
                pass


def _type(annotation: ast.expr) -> str:
    """A type as code; not every reader of Markdown knows a `|` within the code of a table."""
    return f"<code>{escape(ast.unparse(annotation), quote=False).replace('|', '&#124;')}</code>"


def _text(node: ast.stmt) -> str:
    """The string that stands as a statement."""
    return str(ast.literal_eval(node.value)) if isinstance(node, ast.Expr) else ""


def _row(*cells: str) -> str:
    return "| " + " | ".join(_words(cell).replace("|", "\\|") for cell in cells) + " |"


def _words(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    FILE.write_text(fields_page(), encoding="utf-8")
