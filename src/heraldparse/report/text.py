"""Text of a page made inert for a report: escaped, cut, and without characters that a browser would obey."""

import re
from html import escape

_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What HTML forbids, and halves of characters."""


def escaped(text: str) -> str:
    """The text as HTML shows it and never obeys it.

    Example:
        >>> escaped("<b onclick='x'>&\\x00")
        '&lt;b onclick=&#x27;x&#x27;&gt;&amp;\\ufffd'
    """
    return escape(_ODD.sub("\ufffd", text))


def shortened(text: str, most: int) -> str:
    """The text, cut where it is too long, with the number of its characters.

    Example:
        >>> shortened("It rains", 20), shortened("It rains and rains", 8)
        ('It rains', 'It rains… (18 characters)')
    """
    return text if len(text) <= most else f"{text[:most]}… ({len(text):,} characters)"


def many(number: int, one: str, several: str) -> str:
    """A number with its noun.

    Example:
        >>> many(1, "story", "stories"), many(1200, "story", "stories")
        ('1 story', '1,200 stories')
    """
    return f"{number:,} {one if number == 1 else several}"
