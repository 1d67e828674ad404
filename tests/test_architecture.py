"""The rules that all modules keep, read from their source."""

import ast
import inspect
from collections.abc import Callable, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pathlib import Path

import pytest

import heraldparse

PACKAGE = Path(heraldparse.__file__).parent
FILES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in FILES.items()}
MOST_LINES, MOST_LINES_OF_A_FUNCTION = 350, 60
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "base", "core"}
PARSERS = {"lxml": {"markup/tree.py"}, "bs4": {"markup/tree.py"}}
# For the type of an argument, which need not be imported to run.
PARSERS_FOR_TYPES = {"bs4": {"page.py", "provenance/explain.py"}}

each_file = pytest.mark.parametrize("name", FILES)


def module_name(file: str) -> str:
    """`layouts/layout.py` is `heraldparse.layouts.layout`."""
    return ".".join(["heraldparse", *Path(file).with_suffix("").parts]).removesuffix(".__init__")


MODULES = {module_name(file): file for file in FILES}


def imported(file: str, node: ast.AST) -> Iterator[str]:
    """The modules that an import statement names, those of other packages by their first part."""
    names: list[str] = []
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        package = module_name(file).split(".")
        if not file.endswith("__init__.py"):
            package.pop()
        start = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
        origin = ".".join(filter(None, (start, node.module)))
        names = [f"{origin}.{alias.name}" if f"{origin}.{alias.name}" in MODULES else origin for alias in node.names]
    for name in names:
        yield name if name in MODULES else name.partition(".")[0]


@cache
def imports(file: str) -> set[str]:
    """All modules that a file imports, wherever in it the statement stands."""
    return {name for node in ast.walk(TREES[file]) for name in imported(file, node)}


def functions(file: str) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """All functions of a file, those within classes and functions too."""
    return [node for node in ast.walk(TREES[file]) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_imports_make_no_cycle() -> None:
    graph = {name: imports(file) & MODULES.keys() - {name} for name, file in MODULES.items()}
    assert graph["heraldparse.page"], "the graph is empty"
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))
    assert order.index("heraldparse.models") < order.index("heraldparse.page") < order.index("heraldparse.cli")


def part_of(module: str) -> str:
    """The package or the lone module that a module belongs to: `heraldparse.dates.scan` is part of `dates`."""
    return module.split(".")[1] if "." in module else "__init__"


def test_packages_make_no_cycle() -> None:
    graph: dict[str, set[str]] = {}
    for name, file in MODULES.items():
        others = {part_of(one) for one in imports(file) & MODULES.keys()}
        graph.setdefault(part_of(name), set()).update(others - {part_of(name)})
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


LAYERS = (
    "models limits addresses labels extras surrogates",
    "dates bylines captions language export soft_limits",  # text alone
    "markup",
    "blocks metadata",
    "layouts repeats unsafe_links lists",
    "comments",
    "cleanup story body head pictures",
    "article rendering",
    "page",
    "console",
    "provenance report batch sources arrow spark ray",
    "cli",
)
"""From what knows least to what knows most. A layer imports itself and those before it."""


@each_file
def test_each_layer_knows_those_before_it(name: str) -> None:
    levels = {part: level for level, layer in enumerate(LAYERS) for part in layer.split()}
    own = part_of(module_name(name))
    known = {part_of(module) for module in imports(name) & MODULES.keys()} - {"__init__", own}
    above = {part for part in known if levels[part] > levels.get(own, len(LAYERS))}
    assert not above


@each_file
def test_only_the_tree_knows_the_parsers(name: str) -> None:
    for parser, homes in PARSERS.items():
        if parser in imports(name) - _imports_for_types(name):
            assert name in homes, f"{name} imports {parser}"
        if parser in imports(name):
            assert name in homes | PARSERS_FOR_TYPES.get(parser, set()), f"{name} imports {parser}"


def _imports_for_types(file: str) -> set[str]:
    """What stands under `if TYPE_CHECKING:` alone."""
    blocks = [node for node in ast.walk(TREES[file]) if isinstance(node, ast.If) and _is_type_checking(node.test)]
    inside = {id(inner) for block in blocks for statement in block.body for inner in ast.walk(statement)}
    outside = {one for node in ast.walk(TREES[file]) if id(node) not in inside for one in imported(file, node)}
    return imports(file) - outside


def _is_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


@each_file
def test_file_is_short(name: str) -> None:
    lines = len(FILES[name].read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES, f"{name} has {lines} lines"


@each_file
def test_functions_are_short(name: str) -> None:
    long = {
        node.name: length
        for node in functions(name)
        if (length := (node.end_lineno or 0) - node.lineno + 1) > MOST_LINES_OF_A_FUNCTION
    }
    assert not long


@each_file
def test_no_function_calls_itself(name: str) -> None:
    again = [node.name for node in functions(name) if _calls_itself(node)]
    assert not again


def _calls_itself(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """By its bare name, or as a method of the same object; a method of another object may have the same name."""
    calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    arguments = function.args.posonlyargs + function.args.args
    is_method = bool(arguments) and arguments[0].arg in ("self", "cls")
    if is_method:
        own = f"{arguments[0].arg}.{function.name}"
        return any(ast.unparse(call) == own for call in calls)
    return any(isinstance(call, ast.Name) and call.id == function.name for call in calls)


@each_file
def test_name_says_what_is_inside(name: str) -> None:
    assert not VAGUE & set(Path(name).with_suffix("").parts)


@each_file
def test_module_says_what_it_is_for(name: str) -> None:
    assert ast.get_docstring(TREES[name])


def public_names() -> Iterator[tuple[str, object]]:
    """Every function and class in an `__all__`, by module and name."""
    for module in map(import_module, sorted(MODULES)):
        for name in getattr(module, "__all__", ()):
            value = getattr(module, name)
            if inspect.isclass(value) or inspect.isfunction(value):
                yield f"{module.__name__}.{name}", value


PUBLIC = dict(public_names())


@pytest.mark.parametrize("name", PUBLIC)
def test_public_name_is_documented_by_an_example(name: str) -> None:
    doc = inspect.getdoc(PUBLIC[name])
    assert doc
    assert ">>>" in doc


def test_public_names_are_sorted() -> None:
    names = heraldparse.__all__
    assert names == sorted(names)
    assert {"parse", "Page", "PageTooLargeError", "parse_date", "parse_byline", "split_caption"} <= set(names)


def test_no_module_hides_a_public_name() -> None:
    assert not {module.split(".")[1] for module in MODULES if "." in module} & set(heraldparse.__all__)


@pytest.mark.parametrize(
    ("path", "name"),
    [("dates", "parse_date"), ("bylines", "parse_byline"), ("captions", "split_caption"), ("export", "to_markdown")],
)
def test_contract_of_the_text_functions(path: str, name: str) -> None:
    function: Callable[..., object] = getattr(import_module(f"heraldparse.{path}"), name)
    assert getattr(heraldparse, name) is function


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ("def f(n): return f(n - 1)", True),
        ("def f(n): return [f(one) for one in n]", True),
        ("def f(n): return g(n)", False),
        ("def f(n): return n.f()", False),
        ("class A:\n def f(self): return self.f()", True),
        ("class A:\n def f(self): return self.other.f()", False),
        ("class A:\n def parse(self): return parse(1)", False),
    ],
)
def test_the_rule_on_recursion_sees_what_it_should(source: str, *, is_found: bool) -> None:
    nodes = ast.walk(ast.parse(source))
    assert any(_calls_itself(node) for node in nodes if isinstance(node, ast.FunctionDef)) is is_found


def test_the_rule_on_imports_sees_all_forms() -> None:
    ours = "from . import dates\nfrom .models import Page\nfrom heraldparse.markup import tree"
    source = f"import lxml.html\nfrom lxml import etree\n{ours}"
    found = {name for node in ast.walk(ast.parse(source)) for name in imported("page.py", node)}
    assert found == {"lxml", "heraldparse.dates", "heraldparse.models", "heraldparse.markup.tree"}
    nodes = ast.walk(ast.parse("from ..models import Page"))
    assert {name for node in nodes for name in imported("layouts/layout.py", node)} == {"heraldparse.models"}
