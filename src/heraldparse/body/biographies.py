"""What a page says of the writer under a story, or above it: that is no part of what the writer wrote."""

from collections.abc import Iterable, Sequence

from heraldparse.blocks.sheet import Block, Sheet

_NEAR_START = 2
_NEAR_END = 4
"""A biography is among so many first or last paragraphs."""
_NEAR_CLOSE = 2
"""One that calls the writer by the first name alone is among so many last ones."""
_SHORTEST_NAME = 3
_FEWEST = 4
"""A page with fewer paragraphs may be about the writer."""
_LONGEST = 700
_LONGEST_ROLE = 20
"""What may stand before the name: `Dr.`, `Our reporter`."""
_LONGEST_WORDS = 30
_SAYS = frozenset(
    {"is", "has", "covers", "writes", "works", "reports", "currently", "lives", "serves", "specializes", "joined"}
    | {"ist", "schreibt", "arbeitet", "berichtet", "leitet", "lebt", "studierte", "est", "écrit", "travaille", "couvre"}
    | {"dirige", "es", "escribe", "trabaja", "cubre", "vive", "é", "escreve", "trabalha", "cobre", "è", "scrive"}
    | {"lavora", "jest", "pisze", "pracuje", "är", "skriver", "arbetar", "er", "arbejder", "schrijft", "werkt"}
    | {"пишет", "работает", "can", "may"}
)
"""How it goes on behind the name: in the present, which reports seldom use of their writer."""


def claim_biographies(sheet: Sheet, start: int, end: int, names: Iterable[str]) -> None:
    """Claim the paragraphs between two blocks that tell who the writer is.

    Args:
        sheet: the page.
        start: the first block of the story.
        end: the block behind it.
        names: the writers.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> story = "<p>The river rose again on Monday, officials said." * 4
        >>> sheet = read_blocks(build_tree(f"{story}<p>Kim Arin is a reporter at the harbor desk.").root)
        >>> claim_biographies(sheet, 0, 5, ["Kim Arin"])
        >>> [block.claim for block in sheet.blocks][3:]
        [None, 'author']
    """
    full = [name for name in names if " " in name]
    if not full:
        return
    prose = [block for block in sheet.blocks[start:end] if block.prose and block.claim is None]
    if len(prose) < _FEWEST:
        return
    _claim_those_of([*prose[:_NEAR_START], *prose[_NEAR_START:][-_NEAR_END:]], full)
    _claim_those_of(prose[-_NEAR_CLOSE:], [first for name in full if (first := name.split()[0]).istitle()])


def _claim_those_of(prose: Sequence[Block], names: Sequence[str]) -> None:
    """Claim the paragraphs that tell of somebody."""
    folded = [name.casefold() for name in names if len(name) >= _SHORTEST_NAME]
    for block in prose:
        if len(block.text) <= _LONGEST and block.claim is None and any(_tells_of(block, name) for name in folded):
            block.claim, block.rule = "author", "says who the writer is"


def _tells_of(block: Block, name: str) -> bool:
    """Whether a paragraph opens with a name, case-folded, and goes on with what the person is or does."""
    before, found, rest = block.text.casefold().partition(name)
    if not found or len(before) > _LONGEST_ROLE:
        return False
    if rest.startswith(" ("):
        rest = rest.partition(")")[2]
    words = rest[:_LONGEST_WORDS].split()
    return rest[:1] == " " and bool(words) and words[0] in _SAYS
