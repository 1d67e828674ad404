"""Where results go."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from heraldparse.console.outputs import OutputError, write_output


def failing() -> Iterator[str]:
    """Text that stops in the middle, as at Ctrl-C."""
    yield "half"
    raise KeyboardInterrupt


def test_a_file_is_whole_or_untouched(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    write_output(["김", "한별\n"], str(target))
    assert target.read_bytes() == "김한별\n".encode()
    with pytest.raises(KeyboardInterrupt):
        write_output(failing(), str(target))
    write_output([], str(target))
    assert target.read_text("utf-8") == "김한별\n"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    target, link = tmp_path / "out.json", tmp_path / "link.json"
    target.touch(0o640)
    target.chmod(0o640)
    link.symlink_to(target)
    write_output(["new"], str(link))
    assert (link.is_symlink(), target.read_text(), stat.S_IMODE(target.stat().st_mode)) == (True, "new", 0o640)


def test_a_device_is_not_replaced() -> None:
    write_output(["nothing"], os.devnull)
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("none/out.json", "no such folder; make it first"),
        ("folder", "it is a folder"),
        ("file/out.json", "choose another place"),
        ("n" * 300, "choose another place"),
    ],
)
def test_an_unwritable_place_is_named(place: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match=reason) as caught:
        write_output(["a"], str(tmp_path / place))
    assert str(caught.value).startswith(f"{tmp_path / place}: error: ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_told() -> None:
    with pytest.raises(OutputError, match="No space left on device"):
        write_output(["a"], "/dev/full")


def test_a_closed_standard_output_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(OutputError, match="it is closed"):
        write_output(["a"])


def test_a_reader_that_left_is_no_trouble_later(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        with pytest.raises(BrokenPipeError):
            write_output(["a"])
        assert stdout.write("what still waits") == 16  # closing the stream raises nothing either


def test_lone_surrogates_do_not_stop_a_result(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    write_output(["a\ud800"], "-")
    assert capfdbinary.readouterr().out == b"a?"
