"""The command line."""

from heraldparse.cli.commands import main

__all__ = ["main"]
