"""What commands say to standard error, and what they refuse before they read anything."""

import os
import sys
from contextlib import suppress
from pathlib import Path

import click

from heraldparse.addresses.web import host_of
from heraldparse.console.inputs import STDIN
from heraldparse.console.terminal import file_name, one_line
from heraldparse.models import Warning


def check_arguments(pages: tuple[str, ...], output: str | None, url: str | None) -> None:
    """Refuse what could only go wrong.

    Raises:
        click.UsageError: the names of pages, output and address do not go together.

    Example:
        >>> check_arguments(("-", "-"), None, None)
        Traceback (most recent call last):
        click.exceptions.UsageError: - stands for standard input, which can be read only once
    """
    if url is not None and len(pages) > 1:
        message = "--url is the address of one page, and several are given; parse them one by one"
        raise click.UsageError(message)
    if url is not None and (host_of(url) is None or not url.isprintable()):
        message = f"--url takes a complete address such as https://example.org/news/1, not {one_line(url)!r}"
        raise click.UsageError(message)
    if pages.count(STDIN) > 1:
        message = "- stands for standard input, which can be read only once"
        raise click.UsageError(message)
    if output == "":
        message = "-o needs the name of a file"
        raise click.UsageError(message)
    if output and any(_is_same(output, page) for page in pages):
        message = f"-o {file_name(output)} would overwrite a page that is to be read; choose another name"
        raise click.UsageError(message)


def _is_same(output: str, page: str) -> bool:
    """Whether both names lead to one existing file; standard input and output are different things."""
    try:
        return Path(output).samefile(page) and Path(output).is_file()
    except (OSError, ValueError):
        return False


def described(warning: Warning) -> str:
    """A warning on one line, fit for a terminal.

    Example:
        >>> from heraldparse.models import WarningCode
        >>> described(Warning(code=WarningCode.NO_TITLE, message="there is none", field="article.title"))
        'no_title: there is none (article.title)'
    """
    field = f" ({warning.field})" if warning.field else ""
    return one_line(f"{warning.code.value}: {warning.message}{field}")


def say(line: str, colour: str) -> None:
    """Print a line to standard error, in colour where a person reads it; where that fails, nobody can be told."""
    if sys.stderr is not None and sys.stderr.isatty() and "NO_COLOR" not in os.environ:
        line = click.style(line, fg=colour)
    with suppress(OSError):
        click.echo(line.encode("utf-8", "backslashreplace"), err=True)
