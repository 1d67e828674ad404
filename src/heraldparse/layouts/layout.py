"""The form of the records: a layout, and a site with its layouts."""

from dataclasses import dataclass

from heraldparse.models.page import SiteName


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
    site: SiteName | None = None
    """What `Page.site` says."""
    zone: str | None = None
    """The zone of times that print none."""
    furniture: frozenset[str] = frozenset()
    """Names of boxes that are no story, wherever they stand."""


@dataclass(frozen=True, slots=True)
class Site:
    """A site, as data: how its pages are known, and what layouts they have.

    Example:
        >>> Site(frozenset({"example.org"}), Layout("generic", zone="Europe/Oslo")).unknown.zone
        'Europe/Oslo'
    """

    hosts: frozenset[str]
    """Its hosts; those under them are its own too."""
    unknown: Layout
    """The layout of its pages that no other record fits."""
    layouts: tuple[Layout, ...] = ()
    """The others, the surest marks first."""
    mobile: Layout | None = None
    """The layout of pages on a host that begins with `m.`."""
    amp: Layout | None = None
    """The layout of AMP pages, known by their root element or their address."""
    names: frozenset[str] = frozenset()
    """What it calls itself in metadata and titles, case-folded."""
    own_lines: frozenset[str] = frozenset()
    """Lines at the foot that no other site prints, case-folded."""


GENERIC = Layout("generic")
"""The layout of a page that no record fits."""
