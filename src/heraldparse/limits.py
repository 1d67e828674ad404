"""How large a page may be, and the error that says which limit it is over."""

from dataclasses import dataclass


class PageTooLargeError(ValueError):
    """A page is over a hard limit; nothing of it was read.

    Example:
        >>> raise PageTooLargeError("bytes", allowed=10, found=12)
        Traceback (most recent call last):
        heraldparse.limits.PageTooLargeError: the page has 12 bytes, over the limit of 10 (Limits.bytes)
    """

    def __init__(self, limit: str, *, allowed: int, found: int) -> None:
        """Keep the limit's name and both figures, and say them in the message."""
        super().__init__(f"the page has {found} {limit.replace('_', ' ')}, over the limit of {allowed} (Limits.{limit})")
        self.limit = limit
        self.allowed = allowed
        self.found = found


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a page may hold. Over a hard limit it is refused; over a soft one it is read in part, with a warning.

    Example:
        >>> Limits(depth=100).depth
        100
    """

    bytes: int = 100_000_000
    """Hard: length of the page in bytes of UTF-8."""
    nodes: int = 2_000_000
    """Hard: number of elements."""
    depth: int = 1_000
    """Soft: what is nested deeper is read as if it stood at this depth."""
    attributes: int = 1_000
    """Soft: attributes of one element; the rest of them are left out."""
    attribute_length: int = 1_000_000
    """Soft: characters of one attribute that are used."""
    caption_length: int = 5_000
    """Soft: characters of one caption."""
    items: int = 1_000
    """Soft: items of one list, such as the most-read list."""
    links: int = 10_000
    """Soft: links and teasers of the whole page."""


DEFAULT_LIMITS = Limits()
