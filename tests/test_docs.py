"""The documentation says what is true: examples run, links lead somewhere, what is generated is not stale."""

import doctest
import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

from heraldparse import WarningCode
from heraldparse.cli.commands import commands
from heraldparse.console.exit_codes import ExitCode

ROOT = Path(__file__).parent.parent
PAGES = {path.relative_to(ROOT).as_posix(): path for path in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])}
FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
MODULE = re.compile(r"`((?:\w+/)*\w+\.py|\w+/)`")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(name: str, *languages: str) -> Iterator[tuple[int, str]]:
    """The code of a page in these languages, with the line it starts after."""
    text = PAGES[name].read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        if found["language"] in languages:
            yield text.count("\n", 0, found.start()) + 1, found["code"]


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


def test_fields_are_not_stale() -> None:
    page = runpy.run_path(str(ROOT / "docs/write_fields.py"))["fields_page"]()
    assert (ROOT / "docs/fields.md").read_text(encoding="utf-8") == page, "run python docs/write_fields.py"
    assert all(f"| `{code.value}` | " in page for code in WarningCode)


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
