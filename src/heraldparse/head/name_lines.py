"""Lines of a story that are nothing but the names of its writers."""

import re
from collections.abc import Iterator, Sequence

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.bylines import Byline
from heraldparse.bylines.outlets import is_role
from heraldparse.head.author_lines import BESIDE, AuthorLine, line_at
from heraldparse.head.by_words import bare_label
from heraldparse.head.conventions import Conventions
from heraldparse.head.words import EDGES
from heraldparse.head.writer_names import before_house, is_full_name
from heraldparse.models import Author

_LONGEST_NAMED = 120
_RUNNING = 100
_BESIDE = 3
"""A name with a title stands at most so many lines from a date."""
_LOOSE = frozenset({None, "related", "side", "share"})
"""Claims that a line with a portrait may have by its looks."""
_LONGEST_SIGNATURE = 60
_SIGNED = re.compile(r"[.!?…“”\"»«] ?\(([^()\d]{5,40})\)[ +*–-]{0,6}$")
_BETWEEN = re.compile(r" ?[/,;&] ?| and | und | et | y ")
_BEFORE_TITLE = re.compile(r", ?|\n| [–—|-] ")


def names_alone(block: Block, houses: frozenset[str]) -> AuthorLine | None:
    """Read a line of the text that is nothing but names of people, each with a first name."""
    if len(block.text) > _LONGEST_NAMED:
        return None
    text = before_house(block.text, houses)
    names = [name for part in _BETWEEN.split(text) if (name := part.strip(EDGES))]
    if names and all(is_full_name(name, houses) for name in names):
        authors = tuple(Author(name=name) for name in names)
    elif (titled := titled_name(block.text, houses)) is not None:
        authors = (titled,)
    else:
        return None
    return line_at(block, Byline(block.text, authors, None), BESIDE)


def names_beside(lines: Sequence[Block], sheet: Sheet, conventions: Conventions) -> Iterator[AuthorLine]:
    """The lines that are nothing but a name, next to a line with a date, to a title, or to a portrait of that name.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> sheet = read_blocks(build_tree('<img alt="Jane Doe" src="1.jpg"><p>Jane Doe').root)
        >>> [line.byline.authors[0].name for line in names_beside(sheet.blocks[1:], sheet, Conventions())]
        ['Jane Doe']
    """
    start = lines[0].index if lines else 0
    text = next((b.index for b in sheet.blocks[start:] if b.prose > _RUNNING and b.claim is None), len(sheet.blocks))
    for place, block in enumerate(lines):
        if place and bare_label(lines[place - 1].text) == "other":
            continue
        portrayed = len(block.text) <= _LONGEST_NAMED and block.claim in _LOOSE and _is_portrayed(block, sheet)
        portrayed = portrayed and block.index < text
        if not portrayed and (block.claim is not None or block.linked or block.box.heading):
            continue
        beside = [*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2]]
        roles = [b for b in beside if _is_title(b.text, conventions.houses)]
        near = lines[max(0, place - _BESIDE) : place + _BESIDE + 1]
        if not (portrayed or roles or any(b.claim == "published" for b in near)):
            continue
        line = names_alone(block, conventions.houses)
        is_titled = line is not None and line.byline.authors[0].role is not None
        is_titled = is_titled or any(b.claim == "author" for b in beside)
        if line is not None and (portrayed or roles or is_titled or any(b.claim == "published" for b in beside)):
            block.claim, block.rule = "byline", "a name beside a date"
            for role in roles:
                role.claim, role.rule = role.claim or "byline", role.rule or "a title beside a name"
            yield line


def _is_portrayed(block: Block, sheet: Sheet) -> bool:
    """Whether the picture before or behind a line has that line for its text."""
    beside = [*sheet.blocks[max(0, block.index - 1) : block.index], *sheet.blocks[block.index + 1 : block.index + 2]]
    return any(other.kind == "image" and other.element.get("alt") == block.text for other in beside)


def _is_title(text: str, houses: frozenset[str]) -> bool:
    """Whether a line is what somebody does, without a name before it."""
    return len(text) <= _LONGEST_SIGNATURE and is_role(text) and titled_name(text, houses) is None


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
    return line_at(block, Byline(found[1], (Author(name=found[1]),), None), BESIDE)
