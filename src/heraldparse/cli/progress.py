"""How far a long run is, for a person at a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from heraldparse.batch.records import Intake
from heraldparse.batch.runs import Summary


@contextmanager
def progress_bar(total: int, intake: Intake) -> Iterator[Callable[[Summary], None]]:
    """Show a bar on standard error, where that is a terminal; there is nothing to see elsewhere.

    Args:
        total: bytes of all inputs. What is done of them is the bar, as nobody knows how many pages an archive has.
        intake: what was read of them.

    Yields:
        What is to be called with the summary after each page.

    Example:
        >>> with progress_bar(100, Intake()) as show:
        ...     show(Summary())
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    try:
        from rich.console import Console  # noqa: PLC0415 - an extra
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn  # noqa: PLC0415
    except ImportError:
        sys.stderr.write('heraldparse: a progress bar needs an extra: pip install "heraldparse[progress]"\n')
        yield lambda _: None
        return
    text = TextColumn("{task.fields[pages]:,} pages, {task.fields[speed]:,.0f}/s, {task.fields[failed]:,} failed")
    columns = (BarColumn(), TextColumn("{task.percentage:.0f} %"), text, TextColumn("·"), TimeElapsedColumn())
    with Progress(
        *columns, TextColumn("left"), TimeRemainingColumn(), console=Console(stderr=True), transient=True
    ) as bar:
        task = bar.add_task("", total=total or None, pages=0, failed=0, speed=0.0)

        def show(summary: Summary) -> None:
            elapsed = bar.tasks[task].elapsed or 1
            failed = summary.failures.total()
            bar.update(task, completed=intake.bytes, pages=summary.pages, failed=failed, speed=summary.pages / elapsed)

        yield show
