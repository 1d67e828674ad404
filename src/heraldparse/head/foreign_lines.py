"""Lines that are not those of the story: of other things on the page, and of its furniture, as blocks are claimed."""

from heraldparse.blocks.sheet import Block

_OF_OTHERS = frozenset({"comments", "related", "popular", "latest", "teaser", "embed"})
_OF_FURNITURE = frozenset({"menu", "foot", "side", "advertisement", "notice", "subscription", "hidden"})


def is_of_others(block: Block) -> bool:
    """Whether a line is one of other things, whose dates and writers are not the story's: `popular 3`, `comments`.

    A caption of the story's own pictures, which has a number, may hold its headline and its date.
    """
    claim = block.claim
    return claim is not None and (claim == "caption" or claim.partition(" ")[0] in _OF_OTHERS)


def is_furniture(block: Block) -> bool:
    """Whether the dates and writers of a line count only where a label tells what they are."""
    return block.claim in _OF_FURNITURE
