"""Text to date: printed dates in many languages, with the zone where one is printed. Knows no mark-up."""

from heraldparse.dates.lines import Stamps, read_stamps
from heraldparse.dates.printed import FoundDate, Stamp, day_first_in, find_dates, parse_date
from heraldparse.dates.tokens import label_alone

__all__ = ["FoundDate", "Stamp", "Stamps", "day_first_in", "find_dates", "label_alone", "parse_date", "read_stamps"]
