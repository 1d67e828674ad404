"""Lines of a story that are nothing but the names of its writers."""

import re

from heraldparse.blocks.sheet import Block
from heraldparse.bylines import Byline
from heraldparse.bylines.outlets import is_role
from heraldparse.head.author_lines import BESIDE, AuthorLine, shape_of
from heraldparse.head.writer_names import is_full_name
from heraldparse.models import Author

_LONGEST_NAMED = 120
_LONGEST_SIGNATURE = 60
_SIGNED = re.compile(r"[.!?…“”\"»«] ?\(([^()\d]{5,40})\)[ +*–-]{0,6}$")
_BETWEEN = re.compile(r" ?[/,;&] ?| and | und | et | y ")
_BEFORE_TITLE = re.compile(r", ?|\n| [–—|-] ")
_EDGES = " \t,;:|·•/–—-()"


def names_alone(block: Block, houses: frozenset[str]) -> AuthorLine | None:
    """Read a line of the text that is nothing but names of people, each with a first name."""
    if len(block.text) > _LONGEST_NAMED:
        return None
    names = [name.strip(_EDGES) for name in _BETWEEN.split(block.text)]
    if all(is_full_name(name, houses) for name in names):
        authors = tuple(Author(name=name) for name in names)
    elif (titled := titled_name(block.text, houses)) is not None:
        authors = (titled,)
    else:
        return None
    return AuthorLine(Byline(block.text, authors, None), BESIDE, block.index, shape_of(block))


def titled_name(text: str, houses: frozenset[str]) -> Author | None:
    """The person of a line that is a full name and a title and nothing else.

    Example:
        >>> titled_name("Jane Doe, Senior Reporter", frozenset()).role
        'Senior Reporter'
    """
    parting = _BEFORE_TITLE.search(text[:_LONGEST_SIGNATURE])
    name, role = (text[: parting.start()], text[parting.end() :].strip()) if parting else ("", "")
    if not name or not is_role(role) or any(map(str.isdigit, role)) or not is_full_name(name, houses):
        return None
    return Author(name=name, role=role)


def name_in_brackets(block: Block, houses: frozenset[str]) -> AuthorLine | None:
    """Read the full name in brackets after the last sentence of a text, as local papers sign.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> block = read_blocks(build_tree("<p>It rained. (Jane Doe) +++").root).blocks[0]
        >>> name_in_brackets(block, frozenset()).byline.authors[0].name
        'Jane Doe'
    """
    found = _SIGNED.search(block.text[-_LONGEST_SIGNATURE:]) if "(" in block.text else None
    if found is None or not is_full_name(found[1], houses):
        return None
    return AuthorLine(Byline(found[1], (Author(name=found[1]),), None), BESIDE, block.index, shape_of(block))
