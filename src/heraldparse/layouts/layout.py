"""The form of a layout's record."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Layout:
    """One era of a site, as data. Names are values of `class` or `id` as the page writes them.

    Example:
        >>> Layout("example-2020", marks=(frozenset({"story", "lead"}),)).zone is None
        True
    """

    name: str
    """What `Page.layout` says."""
    marks: tuple[frozenset[str], ...] = ()
    """The page has this layout where it has all names of one of these sets."""
    styles: tuple[str, ...] = ()
    """Else it has this layout where the address of a style sheet holds one of these."""
    site: Literal["koreaherald"] | None = None
    """What `Page.site` says."""
    zone: str | None = None
    """The zone of times that print none."""
    furniture: frozenset[str] = frozenset()
    """Names of boxes that are no story, wherever they stand."""


GENERIC = Layout("generic")
"""The layout of a page that no record fits."""
