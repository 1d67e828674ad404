"""Lines that are not those of the story: of other things on the page, and of its furniture, as blocks are claimed."""

_OF_OTHERS = frozenset({"comments", "related", "popular", "latest", "teaser", "embed"})
_OF_FURNITURE = frozenset({"menu", "foot", "side", "advertisement", "notice", "subscription", "hidden"})


def is_of_others(claim: str | None) -> bool:
    """Whether a claim tells a line of other things, whose dates and writers are not the story's.

    A caption of the story's own pictures, which has a number, may hold its headline and its date.

    Example:
        >>> [is_of_others(claim) for claim in ("popular 3", "comments", "caption", "caption 0", None)]
        [True, True, True, False, False]
    """
    return claim is not None and (claim == "caption" or claim.partition(" ")[0] in _OF_OTHERS)


def is_furniture(claim: str | None) -> bool:
    """Whether a claim tells a line whose dates and writers count only where a label tells what they are.

    Example:
        >>> is_furniture("foot"), is_furniture("byline")
        (True, False)
    """
    return claim in _OF_FURNITURE
