"""The commands `heraldparse explain` and `heraldparse inspect`."""

import sys
import webbrowser
from pathlib import Path

import click

from heraldparse.console.complaints import check_arguments, described, say
from heraldparse.console.exit_codes import ExitCode
from heraldparse.console.inputs import STDIN, InputError, read_input
from heraldparse.console.outputs import write_output
from heraldparse.console.terminal import escape_controls, file_name
from heraldparse.limits import PageTooLargeError
from heraldparse.provenance.explain import explain
from heraldparse.provenance.explanation import Explanation
from heraldparse.provenance.field_table import field_table
from heraldparse.report.page import to_report

_URL = "The address of the page; it makes links complete."
_EXIT_CODES = """\b
Exit codes:
    0  the page was read and holds a story
    1  the page holds no story; what it holds is explained
    2  the command line is wrong; nothing was read
    3  the page could not be read
    4  the result could not be written
"""


@click.command("explain", epilog=_EXIT_CODES)
@click.argument("page")
@click.option("--json", "as_json", is_flag=True, help="Write the whole explanation as JSON instead of a table.")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, all of it or nothing, instead of standard output.")
@click.option("--url", metavar="URL", help=_URL)
def explain_page(page: str, *, as_json: bool, output: str | None, url: str | None) -> int:
    """Tell where each field of PAGE comes from: the value, what told it, and how well it stands.

    PAGE is a file, or - for standard input.
    """
    check_arguments((page,), output, url)
    told = _explained(page, url)
    if told is None:
        return ExitCode.UNREADABLE
    text = told.model_dump_json(indent=2) if as_json else field_table(told)
    if as_json or (output in (None, STDIN) and sys.stdout is not None and sys.stdout.isatty()):
        text = escape_controls(text)
    write_output([text + "\n"], output)
    return ExitCode.NO_ARTICLE if told.page.article is None else ExitCode.FINE


@click.command("inspect", epilog=_EXIT_CODES)
@click.argument("page")
@click.option("-o", "--output", metavar="FILE", help="Where to write; PAGE with the ending .report.html else.")
@click.option("--open", "in_browser", is_flag=True, help="Show the report in the browser.")
@click.option("--url", metavar="URL", help=_URL)
def inspect_page(page: str, *, output: str | None, in_browser: bool, url: str | None) -> int:
    """Write a report that shows what was found on PAGE and what became of each of its pieces: one HTML file.

    PAGE is a file, or - for standard input. The report needs no network, and nothing of the page runs in it.
    """
    target = output or _report_name(page)
    check_arguments((page,), target, url)
    if in_browser and target == STDIN:
        message = "--open needs a file; name it with -o"
        raise click.UsageError(message)
    told = _explained(page, url)
    if told is None:
        return ExitCode.UNREADABLE
    write_output([to_report(told, name=_shown(page))], target)
    if target != STDIN:
        say(f"{file_name(target)}: the report is written", "green")
    if in_browser:
        webbrowser.open(Path(target).resolve().as_uri())
    return ExitCode.NO_ARTICLE if told.page.article is None else ExitCode.FINE


def _explained(name: str, url: str | None) -> Explanation | None:
    """The explanation of a page; what is to be said of it is said."""
    try:
        told = explain(read_input(name), url=url)
    except (InputError, PageTooLargeError) as error:
        say(f"{_shown(name)}: error: {error}", "red")
        return None
    for warning in told.page.warnings:
        say(f"{_shown(name)}: warning: {described(warning)}", "yellow")
    return told


def _shown(name: str) -> str:
    return "standard input" if name == STDIN else file_name(name)


def _report_name(page: str) -> str:
    """Where a report goes that was given no name: into the folder where the user is."""
    return "heraldparse.report.html" if page == STDIN else f"{Path(page).stem}.report.html"
