"""Workers: every task has its result or its loss, whatever happens to the processes."""

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import poison
import pytest

from heraldparse.batch.workers import Lost, WorkerError, cores, work_through

POISON = (13, 17, 19)


class Deadly:
    """Work that ends the process which unpacks it."""

    def __call__(self, _: int) -> int:
        return 0

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (7,)


def numbers(count: int) -> list[tuple[int, int]]:
    return [(number, number) for number in range(count)]


@pytest.mark.parametrize("ordered", [True, False])
def test_each_task_has_a_result_or_a_loss(*, ordered: bool) -> None:
    results = list(work_through(poison.double, numbers(200), jobs=2, timeout=poison.TIMEOUT, ordered=ordered))
    keys = [key for key, _ in results]
    assert (keys if ordered else sorted(keys)) == list(range(200))
    assert {key: result for key, result in results if key not in POISON} == {
        number: 2 * number for number in range(200) if number not in POISON
    }
    losses = {key: result for key, result in results if isinstance(result, Lost)}
    assert losses == {
        13: Lost("died", "the worker process ended with exit code 3"),
        17: Lost("timeout", "no result within 1 s"),
        19: Lost("raised", "ValueError: an odd number"),
    }


def test_results_come_as_they_do_where_order_is_not_asked_for() -> None:
    results = work_through(poison.double, [(17, 17), (1, 1)], jobs=2, timeout=poison.TIMEOUT, ordered=False)
    assert [key for key, _ in results] == [1, 17]


def test_tasks_are_taken_only_as_results_are() -> None:
    taken = 0

    def endless() -> Iterator[tuple[int, int]]:
        nonlocal taken
        for taken in itertools.count(100):
            yield taken, taken

    results = work_through(poison.double, endless(), jobs=2)
    assert list(itertools.islice(results, 50)) == [(number, 2 * number) for number in range(100, 150)]
    assert taken < 150 + 64 * 2 + 2
    results.close()  # type: ignore[attr-defined]
    assert not active_children()


def test_one_late_task_does_not_let_results_pile_up() -> None:
    taken: list[int] = []
    tasks = ((taken.append(number), (number, 17 if number == 0 else 1))[1] for number in range(2_000))  # type: ignore[func-returns-value]
    results = work_through(poison.double, tasks, jobs=2, timeout=poison.TIMEOUT)
    assert isinstance(next(results)[1], Lost)
    assert len(taken) <= 64 * 2
    assert len(list(results)) == 1_999


def test_a_worker_killed_from_outside_costs_one_task() -> None:
    def killing() -> Iterator[tuple[int, int]]:
        yield 0, 1
        for worker in active_children():
            os.kill(worker.pid or 0, signal.SIGKILL)
        yield from [(1, 1), (2, 2)]

    found = dict(work_through(poison.double, killing(), jobs=1, timeout=60))
    assert found.keys() == {0, 1, 2}
    assert sum(isinstance(result, Lost) for result in found.values()) <= 1


def test_any_result_is_one_even_none() -> None:
    assert list(work_through(print, [(1, "")], jobs=1)) == [(1, None)]


def test_nothing_to_do_starts_nobody() -> None:
    assert list(work_through(abs, [])) == []
    assert not active_children()


def test_no_more_workers_than_tasks() -> None:
    results = work_through(abs, [(1, -1)], jobs=8)
    assert next(results) == (1, 1)
    assert len(active_children()) == 1
    assert next(results, None) is None
    assert not active_children()


def test_workers_that_cannot_start_are_given_up() -> None:
    with pytest.raises(WorkerError, match="3 workers in a row ended at once"):
        list(work_through(Deadly(), [(1, 1)], jobs=1))


def test_a_script_without_its_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import heraldparse\nprint(len(list(heraldparse.parse_many(['a']))))")
    ended = subprocess.run([sys.executable, script], check=False, capture_output=True, text=True, timeout=60)  # noqa: S603 - ours
    assert ended.returncode == 1
    assert ended.stderr.strip().splitlines()[-1].startswith("heraldparse.batch.workers.WorkerError: ")
    assert 'a script needs `if __name__ == "__main__":`' in ended.stderr


@pytest.mark.parametrize("jobs", [0, -1])
def test_jobs_are_at_least_one(jobs: int) -> None:
    with pytest.raises(ValueError, match=f"jobs must be at least 1, not {jobs}"):
        list(work_through(abs, [(1, 1)], jobs=jobs))


def test_a_large_task_and_a_large_result_do_not_wait_for_each_other() -> None:
    large = b"x" * 3_000_000
    results = dict(work_through(bytes.upper, [(number, large) for number in range(6)], jobs=2, timeout=60))
    assert results == dict.fromkeys(range(6), b"X" * 3_000_000)


def test_cores_are_those_that_may_be_used() -> None:
    assert 1 <= cores() <= (os.cpu_count() or 1)
