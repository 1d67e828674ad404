"""Turn a news page into typed data."""

from heraldparse.models import Page
from heraldparse.page import parse

__all__ = ["Page", "parse"]
