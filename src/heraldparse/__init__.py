"""Turn a news page into typed data."""

from heraldparse.models import Page
from heraldparse.parse import parse

__all__ = ["Page", "parse"]
