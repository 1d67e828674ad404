"""The sites that have records."""

from heraldparse.layouts import koreaherald
from heraldparse.layouts.layout import Site

SITES: tuple[Site, ...] = (koreaherald.SITE,)
"""A page belongs to the first that knows it."""
