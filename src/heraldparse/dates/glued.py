"""Days and clocks in elements of their own, which meet without a blank in the text of a page."""

import re

_SEAM = re.compile(
    r"(?<=[\u3000-\u9fff：]\d\d-[01]\d-[0-3]\d)(?=[0-2]\d:\d\d(?![:\d]))|(?<=(?<!\d)\d{4}-[01]\d-[0-3]\d)(?=[0-2]\d:\d\d)"
)


def with_seams(text: str) -> str:
    """The text with a blank between a day, its year first, and the clock right behind it.

    Example:
        >>> with_seams("2019-10-0812:00"), with_seams("30-10-2019 12:00")
        ('2019-10-08 12:00', '30-10-2019 12:00')
    """
    return _SEAM.sub(" ", text) if "-" in text and ":" in text else text
