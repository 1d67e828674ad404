"""The form of a layout's record."""

from dataclasses import dataclass


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
    site: str | None = None
    """What `Page.site` says."""
    zone: str | None = None
    """The zone of times that print none."""
    story: tuple[str, ...] = ()
    """Names of the story's container, the surest first."""
    title: tuple[str, ...] = ()
    """Names of the headline's element."""
    subtitle: tuple[str, ...] = ()
    """Names of the element of the line under the headline."""
    byline: tuple[str, ...] = ()
    """Names of the element that names the writers."""
    dates: tuple[str, ...] = ()
    """Names of the element with the dates."""
    caption: tuple[str, ...] = ()
    """Names of elements that hold a caption."""
    furniture: tuple[str, ...] = ()
    """Names of elements inside the story's container that are no story."""


GENERIC = Layout("generic")
"""The layout of a page that no record fits."""
