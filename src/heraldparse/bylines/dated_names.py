"""Names that a date follows: what is left when it is cut off."""

import re

from heraldparse.bylines import words as words_of

_FIGURE = re.compile(r"(?:^| )[#+(]?\d.*")
_DATE_WORD = "|".join(word.capitalize() for word in sorted(words_of.DATE_WORDS) if len(word) > 2)
_GLUED_DATE = re.compile(rf"(?:(?<=[a-zà-ÿ]{{3}})|-)(?:{_DATE_WORD})$")


def without_date(piece: str) -> str:
    """The piece of a byline up to a date or another figure that follows a name.

    Example:
        >>> without_date("Jane Doe on May 3"), without_date("Jane Doe")
        ('Jane Doe', 'Jane Doe')
    """
    if not any(map(str.isdigit, piece)):
        return piece
    cut = _FIGURE.sub("", piece)
    if cut == piece:
        return piece
    words = _GLUED_DATE.sub("", cut).split()
    while words and words[-1].strip(".,:").lower() in {"", *words_of.DATE_WORDS}:
        words.pop()
    return " ".join(words)
