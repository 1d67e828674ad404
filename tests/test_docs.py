"""The documentation says what is true: examples run, links lead somewhere, what is generated is not stale."""

import doctest
import json
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from textwrap import dedent

import pytest

import heraldparse
from heraldparse import WarningCode
from heraldparse.cli.commands import commands
from heraldparse.console.exit_codes import ExitCode

ROOT = Path(__file__).parent.parent
PAGES = {path.relative_to(ROOT).as_posix(): path for path in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])}
FENCE = re.compile(r"^(?P<indent> *)```(?P<language>\w*)\n(?P<code>.*?)^(?P=indent)```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
MODULE = re.compile(r"`((?:\w+/)*\w+\.py|\w+/)`")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(name: str, *languages: str) -> Iterator[tuple[int, str]]:
    """The code of a page in these languages, with the line it starts after."""
    text = PAGES[name].read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        if found["language"] in languages:
            yield text.count("\n", 0, found.start()) + 1, dedent(found["code"])


@pytest.mark.parametrize("name", PAGES)
def test_examples_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    runner = doctest.DocTestRunner(verbose=False)
    for line, code in blocks(name, "pycon"):
        example = doctest.DocTestParser().get_doctest(code, names, name, name, line)
        assert runner.run(example, clear_globs=False).failed == 0
        names.update(example.globs)
    for line, code in blocks(name, "python"):
        exec(compile("\n" * line + code, name, "exec"), names)  # noqa: S102 - our own documentation


@pytest.mark.parametrize("name", ["site_pages", "write_accuracy", "write_diagrams"])
def test_examples_of_the_scripts_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = spec_from_file_location(name, ROOT / f"docs/{name}.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)  # where dataclasses look for the names of types
    spec.loader.exec_module(module)
    done = doctest.testmod(module)
    assert done.attempted
    assert not done.failed


def test_first_json_is_what_the_sample_gives() -> None:
    ((_, code),) = blocks("docs/start.md", "json")
    page = heraldparse.parse((ROOT / "samples/koreaherald-2023-pictures/page.html").read_bytes())
    given = page.model_dump(mode="json")
    shown = json.loads(code)
    assert {name: given["article"][name] for name in shown["article"]} == shown.pop("article")
    assert [{name: given["warnings"][0][name] for name in shown["warnings"][0]}] == shown.pop("warnings")
    assert {name: given[name] for name in shown} == shown


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    missing = [
        link for link in LINK.findall(PAGES[name].read_text("utf-8")) if not (PAGES[name].parent / link).exists()
    ]
    assert not missing


def test_modules_named_exist() -> None:
    named = MODULE.findall((ROOT / "docs/how-it-works.md").read_text(encoding="utf-8"))
    assert len(named) > 10
    assert not [name for name in named if not (ROOT / "src/heraldparse" / name).exists() and not (ROOT / name).exists()]


@pytest.mark.parametrize("name", PAGES)
def test_files_named_exist(name: str) -> None:
    named = re.findall(r"`((?:benchmarks|docs|fuzz|src|tests)/[\w./-]+)`", PAGES[name].read_text(encoding="utf-8"))
    of_the_guide = {"src/heraldparse/layouts/harborpost.py"}
    assert not [path for path in named if not (ROOT / path).exists() and path not in of_the_guide]


def test_fields_are_not_stale() -> None:
    page = runpy.run_path(str(ROOT / "docs/write_fields.py"))["fields_page"]()
    assert (ROOT / "docs/fields.md").read_text(encoding="utf-8") == page, "run python docs/write_fields.py"
    assert all(f"| `{code.value}` | " in page for code in WarningCode)


def test_drawings_are_not_stale() -> None:
    for name, draw in runpy.run_path(str(ROOT / "docs/write_diagrams.py"))["DRAWINGS"].items():
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == draw(), "run python docs/write_diagrams.py"


def test_figures_of_accuracy_are_those_measured() -> None:
    writer = runpy.run_path(str(ROOT / "docs/write_accuracy.py"))
    data = json.loads((ROOT / "docs/accuracy.json").read_text(encoding="utf-8"))
    page = (ROOT / "docs/accuracy.md").read_text(encoding="utf-8")
    assert page == writer["accuracy_page"](data), "run python docs/write_accuracy.py"
    assert writer["with_short_table"](README, data) == README, "run python docs/write_accuracy.py"


def test_figures_of_accuracy_are_near_their_floors() -> None:
    """More than a hundredth below, the page tells of a time that is past."""
    ours = json.loads((ROOT / "docs/accuracy.json").read_text(encoding="utf-8"))["figures"]
    floors = json.loads((ROOT / "benchmarks/quality_floor.json").read_text(encoding="utf-8"))
    old = [
        (name, figure)
        for name, minimums in floors.items()
        for figure, minimum in minimums.items()
        if figure != "answered" and ours[name]["heraldparse"][figure] < minimum - 0.01
    ]
    assert not old, "run python docs/write_accuracy.py --measure"


def test_reference_has_every_public_name() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/reference").glob("*.md")))
    shown = re.findall(r"^::: heraldparse\.(\w+)$", text, re.MULTILINE)
    assert sorted(shown) == sorted(heraldparse.__all__)


def test_site_builds_strictly_and_needs_no_network(tmp_path: Path) -> None:
    pytest.importorskip("material")
    # Without --quiet, which hides warnings from --strict too.
    build = [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own call
    assert done.returncode == 0, done.stderr
    pages = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.html")]
    assert len(pages) > 20
    loaded = re.compile(
        r"<(?:script|img|iframe|source)\b[^>]*\ssrc=[\"']?(?:https?:)?//|<link\b[^>]*\shref=[\"']?(?:https?:)?//"
    )
    assert not [found for page in pages for found in loaded.findall(page)]
    assert not [
        path for path in tmp_path.rglob("*.css") if re.search(r"url\([\"']?(?:https?:)?//", path.read_text("utf-8"))
    ]


def test_command_line_is_documented_whole() -> None:
    page = (ROOT / "docs/command-line.md").read_text(encoding="utf-8")
    assert [int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)] == sorted(ExitCode)
    for command in commands.commands.values():
        assert f"heraldparse {command.name}" in page
        for parameter in command.params:
            assert all(option in page for option in parameter.opts if option.startswith("-"))
    assert all(f"| `{form}` |" in page for form in ("json", "jsonl", "text", "markdown", "jsonld"))


def test_readme_sets_up_with_two_commands() -> None:
    commands = [line for _, code in blocks("README.md", "sh") for line in code.splitlines() if "pip" in line]
    assert len(commands) == 2
    assert len([line for line in README.splitlines() if line.endswith(" -m pytest")]) == 1
    sample = re.search(r"heraldparse parse (samples/\S+)", commands[0])
    assert sample
    assert (ROOT / sample[1]).is_file()
