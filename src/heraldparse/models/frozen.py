"""What all models share, and the type of a date."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator


def _keep_day(value: object) -> object:
    """A day written as text stays a day: pydantic would make it a midnight."""
    if isinstance(value, str) and len(value) == len("2024-10-30"):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


When = Annotated[datetime | date, BeforeValidator(_keep_day)]
"""A moment, aware or naive, or a day without a time."""


class Record(BaseModel, frozen=True, extra="forbid", use_attribute_docstrings=True):
    """What all models share: frozen, closed, documented by the text under each field.

    Each says `frozen=True` again: it is inherited, but type checkers ask for it.
    """
