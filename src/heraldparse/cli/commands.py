"""The command line: `heraldparse parse` and `heraldparse schema`; other commands have modules of their own."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence

import click

from heraldparse.cli.batch_command import batch_pages
from heraldparse.cli.explain_command import explain_page, inspect_page
from heraldparse.console.complaints import check_arguments, described, say
from heraldparse.console.exit_codes import ExitCode
from heraldparse.console.inputs import STDIN, InputError, read_input
from heraldparse.console.outputs import OutputError, write_output
from heraldparse.console.terminal import escape_controls, file_name
from heraldparse.export import json_schema, to_jsonld, to_markdown, to_text
from heraldparse.limits import PageTooLargeError
from heraldparse.models import Page
from heraldparse.page import parse

_EXIT_CODES = "\b\nExit codes:\n" + "\n".join(
    f"  {code:>3}  {meaning}"
    for code, meaning in (
        (ExitCode.FINE, "every page was read and holds a story"),
        (ExitCode.NO_ARTICLE, "a page holds no story (lists too); its result is written"),
        (ExitCode.USAGE, "the command line is wrong; nothing was read"),
        (ExitCode.UNREADABLE, "a page could not be read; the others are written"),
        (ExitCode.UNWRITABLE, "the result could not be written"),
        (ExitCode.INTERRUPTED, "Ctrl-C; a file named with -o is as it was"),
        (ExitCode.BROKEN_PIPE, "the reader of standard output stopped reading"),
    )
)

_FORMATS: dict[str, Callable[[Page], str]] = {
    "json": lambda page: page.model_dump_json(indent=2),
    "jsonl": Page.model_dump_json,
    "text": to_text,
    "markdown": to_markdown,
    "jsonld": lambda page: to_jsonld(page).rstrip("\n"),
}
_AROUND = {
    "json": ("[\n", ",\n", "\n]\n"),
    "jsonl": ("", "\n", "\n"),
    "text": ("", "\n---\n\n", ""),
    "markdown": ("", "\n---\n\n", ""),
    "jsonld": ("[\n", ",\n", "\n]\n"),
}
"""What stands before, between and after the results of several pages."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: what the user typed after the command's name; `sys.argv` where it is None.

    Returns:
        One of `ExitCode`. Nothing that a user can do makes it raise.

    Example:
        >>> main(["parse", "no-such.html"])
        3
    """
    try:
        code = commands.main(arguments, prog_name="heraldparse", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return ExitCode.USAGE
    except OutputError as error:
        say(str(error), "red")
        return ExitCode.UNWRITABLE
    except click.Abort:
        say("heraldparse: interrupted; a file named with -o is as it was", "red")
        return ExitCode.INTERRUPTED
    except (BrokenPipeError, SystemExit):  # click ends the program at a pipe that breaks while it prints help
        return ExitCode.BROKEN_PIPE
    return int(code or ExitCode.FINE)


@click.group(epilog=_EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="heraldparse", message="%(prog)s %(version)s")
def commands() -> None:
    """Turn news pages into typed data. Nothing is fetched: pages are files, or standard input."""


for _command in (batch_pages, explain_page, inspect_page):
    commands.add_command(_command)


@commands.command("parse", epilog=_EXIT_CODES)
@click.argument("pages", metavar="PAGE...", nargs=-1, required=True)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, all of it or nothing, instead of standard output.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_FORMATS)),
    default="json",
    show_default=True,
    help="json: one document, an array where there is more than one PAGE. jsonl: a line per page. "
    "text, markdown: the story, pages parted by a line of three dashes. jsonld: schema.org, arrays as in json.",
)
@click.option("--url", metavar="URL", help="The address of the page; it makes links complete. For one PAGE only.")
def parse_pages(pages: tuple[str, ...], output: str | None, form: str, url: str | None) -> int:
    """Read each PAGE (a file, or - for standard input) and write what it says.

    Results go to standard output, warnings and errors to standard error, one line each:

    \b
      PAGE: warning: code: message (field)
      PAGE: error: message
    """
    check_arguments(pages, output, url)
    codes = {ExitCode.FINE}
    results = map(_FORMATS[form], _read_pages(pages, url, codes))
    pieces = _pieces(results, form, several=len(pages) > 1)
    # The escapes are JSON's own, so JSON means the same with them; text stays as it is but for a terminal.
    if form.startswith("json") or (output in (None, STDIN) and sys.stdout is not None and sys.stdout.isatty()):
        pieces = map(escape_controls, pieces)
    write_output(pieces, output)
    return max(codes)


@commands.command("schema")
def print_schema() -> None:
    """Print the JSON Schema of the results of `parse`."""
    write_output([json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"])


def _read_pages(names: tuple[str, ...], url: str | None, codes: set[ExitCode]) -> Iterator[Page]:
    """The pages that can be read; what is to be said of each is said, and its exit code noted."""
    for name in names:
        shown = "standard input" if name == STDIN else file_name(name)
        try:
            page = parse(read_input(name), url=url)
        except (InputError, PageTooLargeError) as error:
            say(f"{shown}: error: {error}", "red")
            codes.add(ExitCode.UNREADABLE)
            continue
        for warning in page.warnings:
            say(f"{shown}: warning: {described(warning)}", "yellow")
        if page.article is None:
            codes.add(ExitCode.NO_ARTICLE)
        yield page


def _pieces(results: Iterator[str], form: str, *, several: bool) -> Iterator[str]:
    """The results with what belongs around and between them; nothing where there are none."""
    before, between, after = _AROUND[form]
    if not several:
        before, after = "", "\n" if form.startswith("json") else ""
    lead = before
    for result in results:
        yield lead + result
        lead = between
    if lead == between:
        yield after
