"""Text to byline: who wrote a story, and the agency that it comes from. Knows no mark-up."""

from heraldparse.bylines.authors import merge_authors
from heraldparse.bylines.lines import Byline, is_byline, parse_byline, read_byline
from heraldparse.bylines.signatures import Signature, read_signature, split_closing_credit, split_closing_email

__all__ = [
    "Byline",
    "Signature",
    "is_byline",
    "merge_authors",
    "parse_byline",
    "read_byline",
    "read_signature",
    "split_closing_credit",
    "split_closing_email",
]
