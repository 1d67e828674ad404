"""A batch for the worst day, as a program of its own: poisoned pages, workers killed at random, always resuming.

python tests/drill.py FOLDER OUT SEED
"""

import multiprocessing
import os
import random
import signal
import sys
from collections import Counter

import poison

from heraldparse.batch.jsonl import JsonlFile
from heraldparse.batch.parquet import ParquetFile
from heraldparse.batch.runs import Sink, Summary, run, unfinished
from heraldparse.sources import read_sources

KILLED_EVERY = 150
"""Pages, about."""


def main(folder: str, output: str, seed: str) -> None:
    """Go on with the batch; half of the seeds take the results as they come."""
    chance = random.Random(seed)  # noqa: S311 - to be the same every time
    sink: Sink = (ParquetFile if output.endswith(".parquet") else JsonlFile)(output, resume=True)

    def kill_a_worker(_: Summary) -> None:
        workers = multiprocessing.active_children()
        if workers and chance.random() < 1 / KILLED_EVERY:
            os.kill(chance.choice(workers).pid or 0, signal.SIGKILL)

    run(
        read_sources([folder], wanted=unfinished(sink.names(), Counter())),
        sink,
        Summary(),
        jobs=2,
        timeout=poison.TIMEOUT,
        ordered=int(seed) % 2 == 0,
        parse=poison.parse_poisoned,
        watch=kill_a_worker,
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
