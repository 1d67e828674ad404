"""The numbers that commands end with."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a command ends with.

    Example:
        >>> int(ExitCode.NO_ARTICLE)
        1
    """

    FINE = 0
    """Every page was read and holds a story."""
    NO_ARTICLE = 1
    """A page holds no story; its result is written all the same."""
    USAGE = 2
    """The command line is wrong, or an extra is not installed; nothing was read."""
    UNREADABLE = 3
    """A page could not be read; the others are written."""
    UNWRITABLE = 4
    """The result could not be written."""
    INTERRUPTED = 130
    """Ctrl-C; a file named with -o is as it was, or after `batch` holds whole records."""
    BROKEN_PIPE = 141
    """The reader of standard output stopped reading, as `head` does."""
