"""The command line: in this process for its rules, as a real program for what only a real one shows."""

import io
import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import heraldparse
from heraldparse import Article, Page, Paragraph, Warning, WarningCode
from heraldparse.cli import commands as cli
from heraldparse.cli import main
from heraldparse.console.exit_codes import ExitCode

SAMPLES = Path(__file__).parents[2] / "samples"
STORY_FILE = SAMPLES / "koreaherald-2023-plain" / "page.html"
LIST_FILE = SAMPLES / "koreaherald-list-2013" / "page.html"
PROGRAM = [sys.executable, "-m", "heraldparse"]

RAIN = Article(title="It rains", body=[Paragraph(text="김한별 \x1b[31m")])
STORY = Page(layout="generic", kind="article", article=RAIN)
NO_ARTICLE = Warning(code=WarningCode.NO_ARTICLE, message="the page holds no story", field="article")
LIST = Page(layout="generic", kind="list", warnings=[NO_ARTICLE])
ODD = Page(
    layout="generic",
    kind="other",
    warnings=[
        Warning(code=WarningCode.NO_ARTICLE, message="a login\nwall \x1b[2J\u202e", field="article"),
        Warning(code=WarningCode.BROKEN_METADATA, message="one script"),
    ],
)
PAGES = {b"story": STORY, b"list": LIST, b"odd": ODD}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a file for each of PAGES; `parse` is replaced by a look into PAGES."""
    monkeypatch.setattr(cli, "parse", lambda data, *, url: PAGES[data].model_copy(update={"url": url}))
    monkeypatch.chdir(tmp_path)
    for name in PAGES:
        (tmp_path / name.decode()).write_bytes(name)
    return tmp_path


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Any:
    """Run `heraldparse parse` in that folder: exit code, output, lines of complaint."""
    assert folder.is_dir()

    def run_parse(*arguments: str) -> tuple[int, str, list[str]]:
        code = main(["parse", *arguments])
        captured = capfd.readouterr()
        return code, captured.out, captured.err.splitlines()

    return run_parse


def test_one_page_is_one_document(run: Any) -> None:
    code, out, complaints = run("story", "--url", "https://example.org/1")
    assert (code, complaints) == (0, [])
    assert Page.model_validate_json(out) == STORY.model_copy(update={"url": "https://example.org/1"})
    assert out.endswith("}\n")
    assert "\\u001b[31m" in out


def test_several_pages_are_an_array(run: Any) -> None:
    code, out, complaints = run("story", "none", "odd", "list")
    assert code == ExitCode.UNREADABLE
    assert [page["kind"] for page in json.loads(out)] == ["article", "other", "list"]
    assert complaints == [
        "none: error: there is no such file; check the name, or give - for standard input",
        "odd: warning: no_article: a login wall \\u001b[2J\\u202e (article)",
        "odd: warning: broken_metadata: one script",
        "list: warning: no_article: the page holds no story (article)",
    ]
    assert run("none", "gone")[:2] == (ExitCode.UNREADABLE, "")


def test_a_page_without_a_story(run: Any) -> None:
    code, out, complaints = run("list")
    assert (code, json.loads(out)["kind"], len(complaints)) == (ExitCode.NO_ARTICLE, "list", 1)
    assert run("list", "story")[0] == ExitCode.NO_ARTICLE


def test_forms(run: Any) -> None:
    lines = run("story", "list", "--format", "jsonl")[1].split("\n")
    assert [Page.model_validate_json(line) for line in lines[:-1]] == [STORY, LIST]
    assert lines[-1] == ""
    assert run("story", "--format", "text")[1] == "It rains\n\n김한별 \x1b[31m\n"
    markdown = "# It rains\n\n김한별 \x1b\\[31m\n"
    assert run("story", "story", "--format", "markdown")[1] == f"{markdown}\n---\n\n{markdown}"
    assert json.loads(run("story", "--format", "jsonld")[1])["@type"] == "NewsArticle"
    both = json.loads(run("story", "list", "--format", "jsonld")[1])
    assert [one["@type"] for one in both] == ["NewsArticle", "ItemList"]


def test_standard_input(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"story")))
    assert Page.model_validate_json(run("-")[1]) == STORY
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert run("-") == (ExitCode.UNREADABLE, "", ["standard input: error: it is empty; save the page again"])


def test_a_file_is_written_whole_or_not_at_all(run: Any, folder: Path) -> None:
    assert run("story", "-o", "out.json") == (0, "", [])
    assert Page.model_validate_json((folder / "out.json").read_bytes()) == STORY
    assert run("none", "-o", "out.json")[0] == ExitCode.UNREADABLE
    assert Page.model_validate_json((folder / "out.json").read_bytes()) == STORY
    code, _, complaints = run("story", "-o", "no\x07ne/out.json")
    assert (code, complaints) == (
        ExitCode.UNWRITABLE,
        ["no\\u0007ne/out.json: error: there is no such folder; make it first"],
    )


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ([], "Missing argument 'PAGE...'"),
        (["story", "--format", "yaml"], "'yaml' is not one of"),
        (["story", "--nonsense"], "No such option"),
        (["story", "list", "--url", "https://example.org/"], "--url is the address of one page"),
        (["story", "--url", "example"], "not 'example'"),
        (["story", "--url", "https://example.org/\ud800"], "complete address"),
        (["-", "-"], "only once"),
        (["story", "-o", "./story"], "would overwrite"),
        (["story", "-o", ""], "needs the name of a file"),
    ],
)
def test_a_wrong_command_line_reads_nothing(arguments: list[str], reason: str, run: Any) -> None:
    code, out, complaints = run(*arguments)
    assert (code, out) == (ExitCode.USAGE, "")
    assert reason in complaints[-1]


def test_colour_is_for_people(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert run("none")[2][0].startswith("\x1b[31mnone: error: ")
    monkeypatch.setenv("NO_COLOR", "1")
    assert run("none")[2][0].startswith("none: error: ")


def test_ctrl_c_leaves_the_file(run: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(name: str) -> bytes:
        raise KeyboardInterrupt(name)

    monkeypatch.setattr(cli, "read_input", interrupt)
    (folder / "out.json").write_text("old")
    code, out, complaints = run("story", "-o", "out.json")
    assert (code, out) == (ExitCode.INTERRUPTED, "")
    assert complaints[-1] == "heraldparse: interrupted; a file named with -o is as it was"
    assert (folder / "out.json").read_text() == "old"


def test_a_reader_that_leaves_is_told_nothing(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def leave(pieces: object, path: str | None) -> None:
        raise BrokenPipeError(pieces, path)

    monkeypatch.setattr(cli, "write_output", leave)
    assert run("story") == (ExitCode.BROKEN_PIPE, "", [])


def test_schema_version_and_help(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capfd.readouterr().out) == heraldparse.json_schema()
    assert main(["--version"]) == 0
    assert capfd.readouterr().out.startswith("heraldparse 0.")
    for arguments in (["--help"], ["parse", "-h"]):
        assert main(arguments) == 0
        shown = capfd.readouterr().out
        assert all(f"{code:>3}  " in shown for code in ExitCode)
    assert main([]) == ExitCode.USAGE


def test_program_in_a_plain_locale() -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    pages: list[str | bytes] = [str(STORY_FILE), "없다", str(SAMPLES), b"\xff", str(LIST_FILE)]
    arguments = [*PROGRAM, "parse", *pages, "--format", "jsonl"]
    done = subprocess.run(arguments, env=environment, capture_output=True, check=False)  # noqa: S603 - our own program
    assert done.returncode == ExitCode.UNREADABLE
    story, entries = map(Page.model_validate_json, done.stdout.decode().splitlines())
    assert story == heraldparse.parse(STORY_FILE.read_bytes())
    assert entries == heraldparse.parse(LIST_FILE.read_bytes())
    assert entries.article is None
    complaints = done.stderr.decode()
    assert "Traceback" not in complaints
    for start in ("없다: error: there is no such file", f"{SAMPLES}: error: it is a folder", "\\xff: error: "):
        assert any(line.startswith(start) for line in complaints.splitlines())
    assert any(line.startswith(f"{LIST_FILE}: warning: no_article: ") for line in complaints.splitlines())


def test_program_whose_reader_leaves() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    for arguments in (["parse", str(STORY_FILE)], ["schema"], ["--help"]):
        done = subprocess.run([*PROGRAM, *arguments], stdout=writing, stderr=subprocess.PIPE, check=False)  # noqa: S603
        assert (done.returncode, done.stderr) == (ExitCode.BROKEN_PIPE, b"")
    os.close(writing)


def test_program_at_a_terminal(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    story = "<p>It rained. \u202e</p>" * 9
    page.write_text(f"<article><h1>It \x9b31m rains</h1><p>By Kim Han-byeol</p>{story}", "utf-8")
    ours, theirs = pty.openpty()
    arguments = [*PROGRAM, "parse", str(page), "none", "--format", "text"]
    with subprocess.Popen(arguments, stdout=theirs, stderr=theirs):  # noqa: S603 - our own program
        os.close(theirs)
        shown = b""
        while piece := _read_terminal(ours):
            shown += piece
    os.close(ours)
    assert b"\x1b[31mnone: error: " in shown
    assert "\x9b".encode() not in shown
    assert "\u202e".encode() not in shown


def _read_terminal(ours: int) -> bytes:
    """What the program printed; Linux says that it ended by an error."""
    try:
        return os.read(ours, 65_536)
    except OSError:
        return b""


def test_program_at_ctrl_c() -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([*PROGRAM, "parse", "none", "-"], **pipes) as program:  # type: ignore[call-overload]  # noqa: S603
        assert b"none: error: " in program.stderr.readline()  # it has started, and now waits for its input
        program.send_signal(signal.SIGINT)
        assert program.wait(10) == ExitCode.INTERRUPTED
        assert program.stderr.read().strip() == b"heraldparse: interrupted; a file named with -o is as it was"
        assert program.stdout.read() == b""
