"""Many tasks in worker processes: bounded, in order or not, and nothing lost where a worker dies or hangs."""

# An own supervisor, as concurrent.futures gives up every task when one worker dies (BrokenProcessPool), and as pebble's
# workers share one pipe, which a worker that is killed while it writes leaves torn for all. Here each has its own.

import itertools
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing import connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from typing import Any, Generic, Literal, TypeVar

K = TypeVar("K")
T = TypeVar("T")
R = TypeVar("R")

TIMEOUT = 60.0
"""Seconds for one task, where the caller says nothing. The slowest pages seen need two."""
_WINDOW = 64
"""Tasks for each worker that may be finished out of order, while the one that is to come first is not."""
_START = 120.0
"""Seconds until a worker must be ready; a busy machine needs ten."""
_GIVEN_UP = 3
"""Workers in a row that die before they can work: something is wrong with all of them."""
_PRELOADED = ["__main__", "heraldparse.page"]
"""What the fork server imports once, so that a new worker needs a hundredth of a second."""
_NO_GUARD = 'a script needs `if __name__ == "__main__":` around what it does'


class WorkerError(RuntimeError):
    """No worker can be started.

    Example:
        >>> raise WorkerError("3 workers in a row ended before they could work")
        Traceback (most recent call last):
        heraldparse.batch.workers.WorkerError: 3 workers in a row ended before they could work
    """


@dataclass(frozen=True, slots=True)
class Lost:
    """A task that gave no result.

    Example:
        >>> Lost("timeout", "no result within 60 s").reason
        'timeout'
    """

    reason: Literal["raised", "died", "timeout"]
    """The work raised, its process ended, or it took too long and was ended."""
    message: str
    """A sentence for a person."""


@dataclass(frozen=True, slots=True)
class _Terms:
    jobs: int
    timeout: float
    ordered: bool


@dataclass(slots=True, eq=False)
class _Worker(Generic[K, T]):
    process: BaseProcess
    pipe: "connection.Connection[Any, Any]"
    deadline: float
    ready: bool = False
    task: "_Task[K, T] | None" = None


@dataclass(slots=True)
class _Task(Generic[K, T]):
    number: int
    key: K
    content: T
    sent: int = field(default=0)


def work_through(
    work: Callable[[T], R],
    tasks: Iterable[tuple[K, T]],
    *,
    jobs: int | None = None,
    timeout: float = TIMEOUT,
    ordered: bool = True,
) -> Iterator[tuple[K, R | Lost]]:
    """Do the same work on many things, in processes.

    Tasks are taken only as fast as results are: the memory needed does not grow with their number.

    Args:
        work: a function that other processes can import.
        tasks: what to work on, picklable, each with a key, which stays here.
        jobs: how many processes; as many as there are cores where it is None.
        timeout: seconds for one task. A worker that needs more is ended and replaced.
        ordered: results come in the order of the tasks; otherwise as they come.

    Yields:
        Each key with the result, or with why there is none.

    Raises:
        ValueError: `jobs` is below 1.
        WorkerError: workers cannot start; or the calling script lacks `if __name__ == "__main__":`.

    Example:
        >>> list(work_through(abs, [("a", -2), ("b", 3)], jobs=1))
        [('a', 2), ('b', 3)]
    """
    if jobs is not None and jobs < 1:
        message = f"jobs must be at least 1, not {jobs}"
        raise ValueError(message)
    crew: list[_Worker[K, T]] = []
    try:
        yield from _supervise(crew, work, tasks, _Terms(jobs or cores(), timeout, ordered))
    finally:
        for worker in crew:
            worker.process.kill()
        for worker in crew:
            worker.process.join()
            worker.pipe.close()


def cores() -> int:
    """How many processors this process may use.

    Example:
        >>> cores() >= 1
        True
    """
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _supervise(
    crew: list[_Worker[K, T]], work: Callable[[T], R], tasks: Iterable[tuple[K, T]], terms: _Terms
) -> Iterator[tuple[K, R | Lost]]:
    coming = (_Task(number, key, content) for number, (key, content) in enumerate(tasks))
    waiting: deque[_Task[K, T]] = deque()
    finished: dict[int, tuple[K, R | Lost]] = {}
    stillborn = 0
    for first in itertools.count():
        while not finished or (terms.ordered and first not in finished):
            _hand_out(crew, waiting, terms.timeout)
            room = _WINDOW * terms.jobs - len(finished) - len(waiting) - sum(worker.task is not None for worker in crew)
            waiting.extend(itertools.islice(coming, max(0, min(terms.jobs - len(waiting), room))))
            _hand_out(crew, waiting, terms.timeout)
            wanted = min(terms.jobs, len(waiting) + sum(worker.task is not None for worker in crew))
            if not wanted:
                return
            crew.extend(_start(work) for _ in range(wanted - len(crew)))
            for worker in _news(crew):
                reply = _receive(worker, terms.timeout)
                stillborn = 0 if worker.ready else stillborn + 1
                if worker.task is not None:
                    finished[worker.task.number] = worker.task.key, reply
                    worker.task = None
                if isinstance(reply, Lost) and reply.reason != "raised":
                    _end(crew, worker)
            if stillborn >= _GIVEN_UP:
                message = f"{stillborn} workers in a row ended at once; {_NO_GUARD}"
                raise WorkerError(message)
        yield finished.pop(first if terms.ordered else next(iter(finished)))


def _hand_out(crew: list[_Worker[K, T]], waiting: deque[_Task[K, T]], timeout: float) -> None:
    """Give each idle worker a task. What was not taken whole goes to another worker, once."""
    for worker in crew:
        if waiting and worker.ready and worker.task is None:
            task = waiting.popleft()
            worker.task, worker.deadline = task, time.monotonic() + timeout
            task.sent += 1
            try:
                worker.pipe.send(task.content)
            except (BrokenPipeError, ConnectionResetError):
                worker.ready = False
                if task.sent == 1:
                    worker.task = None
                    waiting.appendleft(task)


def _news(crew: list[_Worker[K, T]]) -> list[_Worker[K, T]]:
    """Wait for the workers that have something to say, are no more, or are late."""
    wait = min(worker.deadline for worker in crew) - time.monotonic()
    heard = connection.wait([worker.pipe for worker in crew], None if wait == float("inf") else max(wait, 0))
    now = time.monotonic()
    return [worker for worker in crew if worker.pipe in heard or worker.deadline <= now]


def _receive(worker: _Worker[K, T], timeout: float) -> Any:  # noqa: ANN401 - the work's own results
    """What a worker says: None where it is only ready to start, and a loss where it says nothing any more."""
    if not worker.pipe.poll():
        return Lost("timeout", f"no result within {timeout:g} s")
    worker.deadline = float("inf")
    try:
        reply = worker.pipe.recv()
    except (EOFError, OSError):
        worker.process.join(1)  # a process may close its pipe and live on
        return Lost("died", f"the worker process {_how_it_ended(worker.process.exitcode)}")
    worker.ready = True
    return reply


def _how_it_ended(code: int | None) -> str:
    try:
        return f"was ended by {signal.Signals(-(code or 0)).name}"
    except ValueError:
        return f"ended with exit code {code}"


def _end(crew: list[_Worker[K, T]], worker: _Worker[K, T]) -> None:
    worker.process.kill()
    worker.process.join()
    worker.pipe.close()
    crew.remove(worker)


def _start(work: Callable[[T], R]) -> _Worker[K, T]:
    context = _context()
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work), daemon=True)  # type: ignore[attr-defined]
    try:
        process.start()
    except (EOFError, ConnectionError) as error:
        message = f"the server of workers ended at once; {_NO_GUARD}"
        raise WorkerError(message) from error
    finally:
        theirs.close()
    return _Worker(process, ours, time.monotonic() + _START)


def _context() -> BaseContext:
    """A fork server where there is one, as a fork of this process would share its threads' locks and its open pipes."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload(_PRELOADED)
        _start_server()
    return context


def _start_server() -> None:
    """Start the fork server with Ctrl-C held back: it would take it for its own while it imports, and print a trace."""
    from multiprocessing import forkserver, resource_tracker  # noqa: PLC0415 - POSIX alone has them

    resource_tracker.ensure_running()  # it lifts the hold
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


def _serve(pipe: "connection.Connection[Any, Any]", work: Callable[[T], R]) -> None:
    """What a worker does; it ends when its pipe does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all processes of a terminal; the parent decides
    threading.Thread(target=_end_with_parent, daemon=True).start()
    reply = ForkingPickler.dumps(None)
    while True:
        try:
            pipe.send_bytes(reply)
            task = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            reply = ForkingPickler.dumps(work(task))
        except BaseException as error:  # noqa: BLE001 - whatever a page does to its reader is told, not passed on
            reply = ForkingPickler.dumps(Lost("raised", f"{type(error).__name__}: {error}"))
        del task


def _end_with_parent() -> None:
    """End, also in the midst of work, when the parent was killed and can end nobody."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
