"""How large a page may be, and the error that says which limit a page is over."""

from dataclasses import dataclass


class PageTooLargeError(ValueError):
    """A page is over a hard limit; nothing of it was read.

    Attributes:
        limit: the field of `Limits` that the page is over.
        allowed: that field's value.
        found: what the page has.

    Example:
        >>> raise PageTooLargeError("bytes", allowed=10, found=12)
        Traceback (most recent call last):
        heraldparse.limits.PageTooLargeError: the page has 12 bytes, over the limit of 10 (Limits.bytes)
    """

    def __init__(self, limit: str, *, allowed: int, found: int) -> None:
        """Keep the limit's name and both figures, and say all three in the message."""
        super().__init__(limit, allowed, found)
        self.limit = limit
        self.allowed = allowed
        self.found = found

    def __str__(self) -> str:
        """Name the limit, what it allows and what the page has."""
        return f"the page has {self.found:,} {self.limit}, over the limit of {self.allowed:,} (Limits.{self.limit})"

    def __reduce__(self) -> "tuple[object, tuple[str, int, int]]":
        """Let the error travel between processes, which its keyword arguments would hinder."""
        return _rebuild, (self.limit, self.allowed, self.found)


def _rebuild(limit: str, allowed: int, found: int) -> PageTooLargeError:
    """Make the error again in another process."""
    return PageTooLargeError(limit, allowed=allowed, found=found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a page may hold. Over a hard limit it is refused; over a soft one it is read in part, with a warning.

    Raises:
        ValueError: a limit is below 1.

    Example:
        >>> Limits(depth=100).depth
        100
        >>> Limits(items=0)
        Traceback (most recent call last):
        ValueError: Limits.items must be at least 1, not 0
    """

    bytes: int = 100_000_000
    """Hard. Length of the page in bytes, as given or as UTF-8. The longest pages seen on news sites have 5 million."""
    nodes: int = 1_000_000
    """Hard. Tags that open, counted in the source before any memory is spent on them: a tree needs 250 bytes each."""
    depth: int = 250
    """Soft. Elements within elements, `html` being the first, at most 2,000. What is nested deeper is read as if it
    stood at this depth; no text is lost. News pages have 20 to 50."""
    attributes: int = 1_000
    """Soft. Attributes of one element; the first ones are kept, as libxml2 needs quadratic time for them. A few more
    than allowed may stay where reading them costs less than counting them."""
    attribute_length: int = 1_000_000
    """Soft. Characters of one attribute that are kept."""
    caption_length: int = 5_000
    """Soft. Characters of one caption that are kept."""
    items: int = 1_000
    """Soft. Items of one list, such as the most-read list."""
    links: int = 10_000
    """Soft. Related links, or teasers, of one page."""

    def __post_init__(self) -> None:
        """Refuse limits that no page could keep."""
        for name in self.__slots__:
            if getattr(self, name) < 1:
                message = f"Limits.{name} must be at least 1, not {getattr(self, name)}"
                raise ValueError(message)


DEFAULT_LIMITS = Limits()
"""What applies where the caller says nothing."""


def require(limits: Limits, name: str, found: int) -> None:
    """Refuse a page that is over a hard limit.

    Args:
        limits: what is allowed.
        name: the field of `limits`.
        found: what the page has.

    Raises:
        PageTooLargeError: `found` is more than the limit.

    Example:
        >>> require(Limits(nodes=2), "nodes", 2)
        >>> require(Limits(nodes=2), "nodes", 3)
        Traceback (most recent call last):
        heraldparse.limits.PageTooLargeError: the page has 3 nodes, over the limit of 2 (Limits.nodes)
    """
    allowed: int = getattr(limits, name)
    if found > allowed:
        raise PageTooLargeError(name, allowed=allowed, found=found)
