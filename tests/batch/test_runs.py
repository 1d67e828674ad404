"""Batches: every page exactly once, also on the worst day."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

import poison
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

import heraldparse
from heraldparse import Failure, FailureCode, PageRecord, Source, parse_many
from heraldparse.batch.jsonl import JsonlFile
from heraldparse.batch.runs import Summary, parse_page, read_record, run, unfinished

DRILL = [sys.executable, str(Path(__file__).parents[1] / "drill.py")]


def test_pages_come_in_order_as_parse_gives_them() -> None:
    pages: list[str | bytes] = [poison.story(1), poison.story(2).decode(), "By Kim Arin", b"", "\ud800"]
    assert list(parse_many(pages, jobs=2)) == [heraldparse.parse(page) for page in pages]


def test_a_source_tells_the_address() -> None:
    (page,) = parse_many([Source("a", poison.story(1), "https://example.org/1")], jobs=1)
    assert page == heraldparse.parse(poison.story(1), url="https://example.org/1")


def test_pages_are_taken_lazily() -> None:
    pages = parse_many(map(poison.story, count()), jobs=2)
    titles = [page.article and page.article.title for page in islice(pages, 3) if isinstance(page, heraldparse.Page)]
    assert titles == [f"Boat {number} stays in port" for number in range(3)]


def test_a_page_over_the_limit_gives_a_failure_in_its_place() -> None:
    results = list(parse_many([poison.story(1), "<a>" * 1_000_001, poison.story(2)], jobs=1))
    failure = results[1]
    assert isinstance(failure, Failure)
    assert failure.code is FailureCode.TOO_LARGE
    assert [results[0], results[2]] == [heraldparse.parse(poison.story(number)) for number in (1, 2)]


def test_another_type_is_an_error_at_once() -> None:
    with pytest.raises(TypeError, match="pages must be str, bytes or Source, not int"):
        next(parse_many([1]))  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("html", "code", "message"),
    [
        (b"", "unreadable", "it is empty"),
        (b"\x89PNG\r\n", "unreadable", "it is a PNG picture"),
        (b"<a>" * 1_000_001, "too_large", "the page has"),
        (poison.RAISES, "raised", "RuntimeError: poison"),
    ],
)
def test_what_goes_wrong_is_in_the_record(html: bytes, code: str, message: str) -> None:
    record = read_record(Source("a.html", html, "https://example.org/1"), poison.parse_poisoned)
    assert record.error
    assert (record.source, record.url, record.page) == ("a.html", "https://example.org/1", None)
    assert record.error.code == code
    assert record.error.message.startswith(message)


def test_the_address_of_a_record_is_that_of_its_page() -> None:
    html = b"<link rel=canonical href=https://example.org/2>" + poison.story(1)
    assert read_record(Source("a", html), parse_page).url == "https://example.org/2"


@given(done=st.lists(st.sampled_from("abcdef")), asked=st.lists(st.sampled_from("abcdef")))
def test_what_is_unfinished_is_the_difference(done: list[str], asked: list[str]) -> None:
    skipped: Counter[str] = Counter()
    wanted = unfinished(iter(done), skipped)
    left = Counter(name for name in asked if wanted(name))
    assert left == Counter(asked) - Counter(done)
    assert skipped.total() == (Counter(asked) & Counter(done)).total()


def test_names_are_held_only_as_far_as_they_are_needed() -> None:
    names = map(str, range(1_000))
    wanted = unfinished(names, Counter())
    assert not any(wanted(str(number)) for number in range(10))
    assert next(names) == "10"


def test_the_summary_counts_all(tmp_path: Path) -> None:
    summary = Summary()
    marks = [b"", b"", poison.DIES, poison.RAISES]
    sources = [Source(str(number), poison.story(number, mark)) for number, mark in enumerate(marks)]
    sources += [Source("4", b""), Source("5", b"<p>no story")]
    seen: list[int] = []
    run(
        sources,
        JsonlFile(str(tmp_path / "a.jsonl")),
        summary,
        jobs=2,
        parse=poison.parse_poisoned,
        watch=lambda now: seen.append(now.pages),
    )
    assert summary.kinds == Counter(article=2, other=1)
    assert summary.failures == Counter(died=1, raised=1, unreadable=1)
    assert summary.warnings == Counter(no_article=1)
    assert seen == [1, 2, 3, 4, 5, 6]


def poisoned_folder(folder: Path, pages: int, marks: dict[bytes, int]) -> dict[str, str]:
    """Make pages, some poisoned; give the code of failure that each of these must have."""
    folder.mkdir()
    poisons = [mark for mark, times in marks.items() for _ in range(times)]
    step = pages // len(poisons)
    codes = {poison.DIES: "died", poison.HANGS: "timeout", poison.RAISES: "raised"}
    expected = {}
    for number in range(pages):
        mark = poisons[number // step] if number % step == step // 2 else b""
        path = folder / f"{number:04}.html"
        path.write_bytes(poison.story(number, mark))
        if mark:
            expected[str(path)] = codes[mark]
    return expected


def progress_of(output: Path) -> int:
    """Records that are written, so far as that can be told from outside."""
    if output.suffix == ".parquet":
        return 500 * len(list(output.parent.glob("*.parts/*.parquet")))
    return output.read_bytes().count(b"\n") if output.exists() else 0


def records_of(output: Path) -> Iterator[dict[str, Any]]:
    if output.suffix == ".parquet":
        rows = pq.read_table(output, columns=["source", "error", "kind"]).to_pylist()
        yield from ({**row, "page": row["kind"]} for row in rows)
    else:
        yield from map(json.loads, output.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    ("pages", "output", "seed"), [(2_000, "a.jsonl", 0), (1_600, "a.parquet", 1)], ids=["jsonl", "parquet-unordered"]
)
def test_drill(tmp_path: Path, pages: int, output: str, seed: int) -> None:
    """20 pages of 2,000 are poison, workers are killed at random, the run three times: each page comes exactly once."""
    marks = {poison.DIES: 14, poison.HANGS: 3, poison.RAISES: 3}
    expected = poisoned_folder(tmp_path / "pages", pages, marks)
    out = tmp_path / output
    arguments = [*DRILL, str(tmp_path / "pages"), str(out)]
    for time_killed in range(3):
        before = progress_of(out)
        process = subprocess.Popen([*arguments, str(seed + 2 * time_killed)], start_new_session=True)  # noqa: S603 - ours
        while progress_of(out) < before + 300:
            assert process.poll() is None, "it ended before it could be killed"
            time.sleep(0.02)
        process.kill()
        process.wait()
        wait_until_all_have_ended(process.pid)
        if out.suffix == ".jsonl":
            whole = out.read_bytes().rpartition(b"\n")[0]
            assert all(PageRecord.model_validate_json(line) for line in whole.splitlines())
    subprocess.run([*arguments, str(seed + 6)], check=True, timeout=120)  # noqa: S603 - ours
    records = list(records_of(out))
    assert Counter(record["source"] for record in records) == Counter(map(str, (tmp_path / "pages").iterdir()))
    errors = {record["source"]: record["error"]["code"] for record in records if record["error"]}
    # A worker that hangs may be killed before it is late.
    assert all(errors[name] in (code, "died") for name, code in expected.items())
    assert {errors[name] for name in expected} >= {"died", "raised"}
    collateral = errors.keys() - expected.keys()
    assert len(collateral) < 40, "a killed worker costs the page that it reads and no other"
    assert {errors[name] for name in collateral} <= {"died"}
    assert all((record["page"] is None) == (record["error"] is not None) for record in records)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(output)] == [output]


def wait_until_all_have_ended(session: int) -> None:
    """No process of a killed run may stay, not even one that hangs."""
    deadline = time.monotonic() + 10
    while alive := [pid for pid in Path("/proc").iterdir() if session_of(pid) == session]:
        if time.monotonic() > deadline:
            os.killpg(session, signal.SIGKILL)
            pytest.fail(f"processes that stayed: {alive}")
        time.sleep(0.05)


def session_of(process: Path) -> int | None:
    try:
        fields = (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else int(fields[3])
