"""`heraldparse batch`: its options, messages and exit codes, as a real program."""

import errno
import gzip
import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import poison
import pyarrow.parquet as pq
import pytest

import heraldparse
from heraldparse.batch.records import PageRecord
from heraldparse.cli import main

PROGRAM = [sys.executable, "-m", "heraldparse", "batch"]


@pytest.fixture(autouse=True)
def _in_a_folder_of_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("p").mkdir()
    for number in range(3):
        Path(f"p/{number}.html").write_bytes(poison.story(number))


def batch(*arguments: str) -> int:
    return main(["batch", "--jobs", "2", *arguments])


def names(path: str) -> list[str]:
    return [json.loads(line)["source"] for line in Path(path).read_text("utf-8").splitlines()]


def test_lines_are_records_of_the_pages() -> None:
    assert batch("p", "-o", "a.jsonl") == 0
    records = [PageRecord.model_validate_json(line) for line in Path("a.jsonl").read_bytes().splitlines()]
    expected = [heraldparse.parse(poison.story(number)) for number in range(3)]
    assert records == [PageRecord(source=f"p/{number}.html", page=page) for number, page in enumerate(expected)]


def test_all_forms_hold_the_same_pages() -> None:
    assert batch("p", "-o", "a.jsonl") == batch("p", "-o", "a.jsonl.gz") == batch("p", "-o", "a.parquet") == 0
    assert gzip.decompress(Path("a.jsonl.gz").read_bytes()) == Path("a.jsonl").read_bytes()
    assert pq.read_table("a.parquet").column("source").to_pylist() == names("a.jsonl")


def test_the_summary_says_what_there_was(capfd: pytest.CaptureFixture[str]) -> None:
    Path("p/3.html").write_bytes(b"<p>no story")
    Path("p/4.html").write_bytes(b"%PDF-1.7")
    Path("p/x.css").touch()
    assert batch("p") == 3
    out, err = capfd.readouterr()
    assert len(out.splitlines()) == 5
    assert json.loads(out.splitlines()[4])["error"] == {
        "code": "unreadable",
        "message": "it is a PDF document; give the HTML or the text of a page",
    }
    first, *rest = err.splitlines()
    assert first.startswith("5 pages in ")
    assert rest == [
        "  read: 3 article, 1 other",
        "  failed: 1 unreadable",
        "  warnings: 1 no_article",
        "  skipped: 1 other_file",
    ]


def test_what_exists_is_kept_unless_it_is_to_be_replaced(capfd: pytest.CaptureFixture[str]) -> None:
    assert batch("p/0.html", "-o", "a.jsonl") == 0
    assert batch("p", "-o", "a.jsonl") == 2
    assert "a.jsonl exists; add --resume to go on with it, or --overwrite to replace it" in capfd.readouterr().err
    assert names("a.jsonl") == ["p/0.html"]
    assert batch("p", "-o", "a.jsonl", "--resume") == 0
    assert names("a.jsonl") == ["p/0.html", "p/1.html", "p/2.html"]
    assert "  skipped: 1 written_before" in capfd.readouterr().err
    assert batch("p/1.html", "-o", "a.jsonl", "--overwrite") == 0
    assert names("a.jsonl") == ["p/1.html"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["p", "gone", "-o", "a.jsonl"], "Error: gone: there is no such file"),
        (["p", "-o", "a.csv"], "Error: -o a.csv: the name must end in .jsonl, .jsonl.gz or .parquet"),
        (["p", "--resume"], "Error: --resume and --overwrite need a file; name it with -o"),
        (["p", "-o", "a.jsonl", "--resume", "--overwrite"], "Error: --resume keeps what --overwrite replaces"),
        (["p", "b.jsonl", "-o", "b.jsonl", "--overwrite"], "Error: -o b.jsonl is one of the inputs"),
        (["p", "--jobs", "0"], "Error: Invalid value for '-j' / '--jobs'"),
        ([], "Error: Missing argument 'INPUT...'"),
    ],
)
def test_a_wrong_command_line_is_told_and_nothing_is_written(
    arguments: list[str], message: str, capfd: pytest.CaptureFixture[str]
) -> None:
    Path("b.jsonl").write_text("x\n")
    assert main(["batch", *arguments]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.splitlines()[-1].startswith(message)
    assert not Path("a.jsonl").exists()
    assert Path("b.jsonl").read_text() == "x\n"


def test_without_an_extra_one_line_names_it(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    for module in ("heraldparse.batch.parquet", "heraldparse.batch.arrow_rows"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert batch("p", "-o", "a.parquet") == 2
    assert capfd.readouterr().err.splitlines()[0] == 'Error: Arrow needs an extra: pip install "heraldparse[parquet]"'


@pytest.mark.parametrize("device", ["/dev/full", None])
def test_a_full_disk_is_one_line(device: str | None) -> None:
    with Path("/dev/full").open("wb") as full:
        where = ["-o", device] if device else []
        ended = subprocess.run([*PROGRAM, "p", *where], check=False, stdout=full, stderr=subprocess.PIPE, timeout=60)  # noqa: S603 - ours
    assert ended.returncode == 4
    (line,) = ended.stderr.decode().splitlines()
    assert line.startswith(f"{device or 'standard output'}: error: it cannot be written (No space left on device)")


def test_a_closed_pipe_is_no_word() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    ended = subprocess.run([*PROGRAM, "p"], check=False, stdout=writer, stderr=subprocess.PIPE, timeout=60)  # noqa: S603 - ours
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize("wait", [0.4, 0.7, 1.0, 1.3])
def test_ctrl_c_before_there_is_anything_is_no_other(wait: float) -> None:
    arguments = [*PROGRAM, *["p"] * 400, "-o", "a.jsonl"]
    process = subprocess.Popen(arguments, start_new_session=True, stderr=subprocess.PIPE)  # noqa: S603 - ours
    while not Path("a.jsonl").exists():
        time.sleep(0.01)
    time.sleep(wait - 0.4)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130, err
    assert "Traceback" not in err.decode()
    assert Path("a.jsonl").read_bytes()[-1:] in (b"", b"\n")


def wait_for_a_reader(pipe: str, process: "subprocess.Popen[bytes]") -> int:
    """Our end of a named pipe, as soon as a program has opened the other one and waits for what comes."""
    while process.poll() is None:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if error.errno != errno.ENXIO:  # nobody has yet
                raise
            time.sleep(0.02)
    pytest.fail(f"the program has ended with {process.returncode}")


@pytest.mark.parametrize("output", ["a.jsonl", "a.jsonl.gz", "a.parquet"])
def test_ctrl_c_stops_in_the_middle_and_resuming_ends_the_work(output: str) -> None:
    Path("q").mkdir()
    for number in range(40):
        Path(f"{'pq'[number % 2]}/{number:03}.html").write_bytes(poison.story(number) * 20)
    os.mkfifo("pipe")
    arguments = [*PROGRAM, "p", "pipe", "q", "--jobs", "2", "-o", output]
    process = subprocess.Popen(arguments, start_new_session=True, stderr=subprocess.PIPE)  # noqa: S603 - ours
    pipe = wait_for_a_reader("pipe", process)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes of the command
    _, err = process.communicate(timeout=60)
    os.close(pipe)
    assert process.returncode == 130, err
    assert err.decode().splitlines()[-1] == "heraldparse: interrupted; what is written is whole, and --resume goes on"
    assert int(err.split()[0]) <= len(list(Path("p").iterdir()))
    assert batch("p", "q", "-o", output, "--resume") == 0
    if output.endswith(".parquet"):
        found = pq.read_table(output).column("source").to_pylist()
    else:
        data = Path(output).read_bytes()
        lines = (gzip.decompress(data) if output.endswith(".gz") else data).splitlines()
        found = [json.loads(line)["source"] for line in lines]
    assert found == [*sorted(map(str, Path("p").iterdir())), *sorted(map(str, Path("q").iterdir()))]


def pieces_from(terminal: int) -> Iterator[str]:
    """What was written to a terminal, until its last writer has gone; it holds a few thousand bytes at a time."""
    with open(terminal, "rb", buffering=0) as file:
        try:
            while data := file.read(1 << 12):
                yield data.decode("utf-8", "replace")
        except OSError as error:
            if error.errno != errno.EIO:  # how Linux says that there is no writer any more
                raise


def test_a_terminal_shows_how_far_it_is() -> None:
    main_end, terminal = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120"}
    process = subprocess.Popen([*PROGRAM, "p", "-o", "a.jsonl"], stderr=terminal, env=environment)  # noqa: S603 - ours
    os.close(terminal)
    shown = "".join(pieces_from(main_end))
    assert process.wait(60) == 0
    assert "3 pages" in shown
    assert "0 failed" in shown
    assert "100 %" in shown
    assert "left" in shown
