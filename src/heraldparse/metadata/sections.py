"""The section among what content systems state as one: often all categories of a story, with commas between them."""

_EDGES = " \t\n,;"
_JOINING = ("&", " and ", " und ", " et ", " y ", " e ")


def first_section(text: str) -> str | None:
    """The first of several sections, or the only one; None where the text has no letter (`2016`) or is code.

    Content systems state the main section first; a printed path (`heraldparse.head.sections`) has the nearest one last.
    A text whose last part has an `and` is one name with commas in it.

    Example:
        >>> first_section("sports,nhl"), first_section("Arts, Culture & Books"), first_section("Travel,")
        ('sports', 'Arts, Culture & Books', 'Travel')
        >>> first_section("2016") is None
        True
    """
    text = text.strip(_EDGES)
    head, comma, _ = text.partition(",")
    last = text.rpartition(",")[2]
    if comma and not any(sign in last for sign in _JOINING):
        text = head.strip(_EDGES)
    return text if any(map(str.isalpha, text)) and "{" not in text else None
