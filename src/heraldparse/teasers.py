"""The entries of list and home pages."""

from heraldparse.blocks import Sheet
from heraldparse.models import Teaser


def read_teasers(sheet: Sheet, base: str | None, zone: str | None) -> list[Teaser]:
    """The entries of a list page; empty where the page is none."""
    return []
