"""Optional packages: what is said to a user who has not installed one."""


class MissingExtraError(ImportError):
    """A package of an extra is not installed.

    Attributes:
        extra: the name of the extra.

    Example:
        >>> raise MissingExtraError("reading WARC files", extra="warc")
        Traceback (most recent call last):
        heraldparse.extras.MissingExtraError: reading WARC files needs an extra: pip install "heraldparse[warc]"
    """

    def __init__(self, what: str, *, extra: str) -> None:
        """Name the extra, and what it is needed for."""
        super().__init__(f'{what} needs an extra: pip install "heraldparse[{extra}]"')
        self.extra = extra
