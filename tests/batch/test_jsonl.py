"""Lines of JSON: only whole records, whatever stops the writer."""

import gzip
import json
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from heraldparse.batch.jsonl import JsonlFile
from heraldparse.batch.records import Failure, FailureCode, PageRecord, record_line
from heraldparse.console.outputs import OutputError

NAMES = [f"{number}.html" for number in range(5)]


def line(name: str, message: str = "no memory") -> bytes:
    return record_line(PageRecord(source=name, error=Failure(code=FailureCode.DIED, message=message)))


def write(path: Path, names: list[str], *, resume: bool = False) -> None:
    with JsonlFile(str(path), resume=resume) as file:
        for name in names:
            file.write(line(name))


def read(path: Path) -> list[str]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(record)["source"] for record in data.splitlines()]


@pytest.fixture(params=["a.jsonl", "a.jsonl.gz"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


def test_lines_are_records(path: Path) -> None:
    write(path, NAMES)
    assert read(path) == NAMES
    write(path, NAMES[:1])
    assert read(path) == NAMES[:1]


def test_resuming_keeps_what_is_there(path: Path) -> None:
    write(path, NAMES[:3])
    with JsonlFile(str(path), resume=True) as file:
        names = file.names()
        first = next(names)
        file.write(line("3.html"))
        assert [first, *names] == NAMES[:3]
    assert read(path) == NAMES[:4]
    assert list(JsonlFile(str(path), resume=True).names()) == NAMES[:4]


def test_resuming_what_is_not_there_begins(path: Path) -> None:
    write(path, NAMES, resume=True)
    assert read(path) == NAMES


def test_resuming_cuts_off_what_is_not_whole_wherever_it_ends(path: Path) -> None:
    write(path, NAMES[:2])
    write(path, NAMES[2:4], resume=True)
    data = path.read_bytes()
    for cut in range(len(data)):
        path.write_bytes(data[:cut])
        file = JsonlFile(str(path), resume=True)
        whole = list(file.names())
        with file:
            file.write(line("new"))
        assert read(path) == [*whole, "new"]
        assert whole == NAMES[: len(whole)]


def test_another_file_is_not_resumed(path: Path) -> None:
    data = b'{"a": 1}\n'
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    with pytest.raises(OutputError, match="line 1 is no record of a page"):
        list(JsonlFile(str(path), resume=True).names())


def test_a_disk_that_fills_leaves_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.jsonl"
    room = len(line(NAMES[0])) * 5 // 2
    full = OSError(28, "No space left on device")

    def write_some(file: int, data: memoryview, _write: Callable[[int, memoryview], int] = os.write) -> int:
        left = room - os.fstat(file).st_size
        if not left:
            raise full
        return _write(file, data[:left])

    monkeypatch.setattr(os, "write", write_some)
    with pytest.raises(OutputError, match=r"it cannot be written [(]No space left on device"):
        write(path, NAMES)
    assert read(path) == NAMES[:2]


def test_a_device_that_is_full_is_told() -> None:
    with pytest.raises(OutputError, match=r"it cannot be written [(]No space left on device"):
        write(Path("/dev/full"), NAMES)


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="No such file or directory"):
        JsonlFile(str(tmp_path / "gone" / "a.jsonl"))


def test_ctrl_c_waits_for_the_end_of_a_line(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(reader, True)
    received = bytearray()

    def press_and_read() -> None:
        os.kill(os.getpid(), signal.SIGINT)
        while data := os.read(reader, 1 << 16):
            received.extend(data)

    long = line("a", "x" * 1_000_000)
    with JsonlFile(str(pipe)) as file:
        reading = threading.Timer(0.3, press_and_read)
        reading.start()
        with pytest.raises(KeyboardInterrupt):
            file.write(long)
    reading.join()
    os.close(reader)
    assert bytes(received) == long
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
