"""The command `heraldparse batch`."""

import os
import time
from collections import Counter
from pathlib import Path

import click

from heraldparse.batch.jsonl import JsonlFile
from heraldparse.batch.records import Intake
from heraldparse.batch.runs import Sink, Summary, run, unfinished
from heraldparse.batch.workers import TIMEOUT, WorkerError
from heraldparse.cli.progress import progress_bar
from heraldparse.console.exit_codes import ExitCode
from heraldparse.console.inputs import STDIN, InputError
from heraldparse.console.terminal import file_name, one_line
from heraldparse.extras import MissingExtraError
from heraldparse.sources import find_files, read_sources

_EXIT_CODES = """\b
Exit codes:
    0  every page was read
    2  the command line is wrong, or an extra is not installed
    3  a page could not be read, and its record says why; the others are written
    4  the result could not be written
  130  Ctrl-C; what is written is whole, and --resume goes on
  141  the reader of standard output stopped reading
"""
_LINES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
_TABLE = ".parquet"


@click.command("batch", epilog=_EXIT_CODES)
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option("-o", "--output", metavar="OUT", help="*.jsonl, *.jsonl.gz or *.parquet; JSONL to standard output else.")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes that read; as many as cores else."
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=TIMEOUT,
    show_default=True,
    metavar="SECONDS",
    help="A page that takes longer is recorded as failed.",
)
@click.option("--unordered", is_flag=True, help="Write records as they come, not in the order of the pages.")
@click.option("--resume", is_flag=True, help="Keep the records that OUT holds, and read the pages that are missing.")
@click.option("--overwrite", is_flag=True, help="Replace OUT where it exists.")
def batch_pages(  # noqa: PLR0913 - one for each option
    inputs: tuple[str, ...],
    output: str | None,
    *,
    jobs: int | None,
    timeout: float,
    unordered: bool,
    resume: bool,
    overwrite: bool,
) -> int:
    """Read many pages with all cores, and write a record for each.

    INPUT is a file, a folder, or a pattern such as 'pages/**/*.html'. A file may be a page, a ZIP archive or a WARC
    crawl, and compressed (.gz, .zst). A page that cannot be read has a record too, with its error.
    """
    output = None if output == STDIN else output
    _check(output, inputs, resume=resume, overwrite=overwrite)
    intake, summary, began = Intake(), Summary(), time.monotonic()
    code = ExitCode.FINE
    try:
        with progress_bar(_measured(inputs), intake) as watch:
            sink = _sink(output, resume=resume)
            pages = read_sources(inputs, wanted=unfinished(sink.names(), intake.skipped), intake=intake)
            run(pages, sink, summary, jobs=jobs, timeout=timeout, ordered=not unordered, watch=watch)
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    except (MissingExtraError, InputError, WorkerError) as error:
        raise click.ClickException(one_line(str(error))) from error
    for line in _described(summary, intake.skipped, time.monotonic() - began):
        click.echo(line, err=True)
    if code == ExitCode.INTERRUPTED:
        click.echo("heraldparse: interrupted; what is written is whole, and --resume goes on", err=True)
        return code
    return ExitCode.UNREADABLE if summary.failures else code


def _check(output: str | None, inputs: tuple[str, ...], *, resume: bool, overwrite: bool) -> None:
    """Refuse what could only go wrong, or would undo hours of work."""
    if output is None:
        if resume or overwrite:
            message = "--resume and --overwrite need a file; name it with -o"
            raise click.UsageError(message)
        return
    path, name = Path(output), file_name(output)
    is_special = path.exists() and not path.is_file() and not path.is_dir()
    if not is_special and not output.lower().endswith((*_LINES, _TABLE)):
        message = f"-o {name}: the name must end in .jsonl, .jsonl.gz or .parquet"
        raise click.UsageError(message)
    if resume and overwrite:
        message = "--resume keeps what --overwrite replaces; give one of them"
        raise click.UsageError(message)
    parts = path.with_name(f"{path.name}.parts")
    has_content = (path.is_file() and path.stat().st_size > 0) or parts.exists()
    if has_content and not resume and not overwrite:
        message = f"-o {name} exists; add --resume to go on with it, or --overwrite to replace it"
        raise click.UsageError(message)
    if path.is_file() and any(Path(given).exists() and path.samefile(given) for given in inputs):
        message = f"-o {name} is one of the inputs; choose another name"
        raise click.UsageError(message)


def _measured(inputs: tuple[str, ...]) -> int:
    """Bytes of all files; it also finds out early that one is missing."""
    total = 0
    for path, error in find_files(inputs, Intake()):
        total += os.stat(path).st_size if error is None and os.access(path, os.F_OK) else 0  # noqa: PTH116
    return total


def _sink(output: str | None, *, resume: bool) -> Sink:
    if output is not None and output.lower().endswith(_TABLE):
        from heraldparse.batch.parquet import ParquetFile  # noqa: PLC0415 - an extra

        return ParquetFile(output, resume=resume)
    return JsonlFile(output, resume=resume)


def _described(summary: Summary, skipped: Counter[str], seconds: float) -> list[str]:
    """The summary for a person, a line for each thing there is something to say of."""
    counts = {"read": summary.kinds, "failed": summary.failures, "warnings": summary.warnings, "skipped": skipped}
    speed = summary.pages / seconds if seconds else 0
    lines = [f"{summary.pages:,} pages in {seconds:,.1f} s ({speed:,.1f} a second)"]
    return lines + [
        f"  {title}: {', '.join(f'{count:,} {name}' for name, count in counter.most_common())}"
        for title, counter in counts.items()
        if counter
    ]
