"""How the lines of a page are to be read: its zone, its order of day and month, the names of its site."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conventions:
    """How the lines of a page are to be read.

    Example:
        >>> Conventions(zone="Asia/Seoul").day_first is None
        True
    """

    zone: str | None = None
    """The zone of times that are printed without one."""
    day_first: bool | None = None
    """How the page orders day and month between slashes."""
    houses: frozenset[str] = frozenset()
    """The names of the site, which are no people."""
