"""Portraits of those who wrote a story: no pictures of the story itself."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import islice

from heraldparse.blocks.sheet import Block
from heraldparse.bylines.outlets import is_outlet, is_role

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_OPENING = re.compile(r"(?:image|photo|picture|portrait|headshot) of ", re.IGNORECASE)
_MOST_WORDS_OF_NAME = 4
_LONGEST_LINE = 100
_SHORTEST = 3
_MOST_IN_FILE = 2
"""A file whose name has more words beside that of a person is called after what it shows."""
_MOST_BESIDE = 3
"""So many words may stand beside the name in a text for a portrait: `Profile picture of Jane Doe`."""
_MOST_IN_ALT = 9
"""A longer text tells what a picture shows, whatever its file is called after."""
_LONGEST = 400
_DEEP = 4
_MOST_WRITERS = 20
Writers = tuple[frozenset[str], ...]


def names_of_writers(names: Iterable[str]) -> Writers:
    """The names of the writers of a story, each as its words without accents.

    Example:
        >>> names_of_writers(["André Klein", "Reuters"]) == (frozenset({"andre", "klein"}),)
        True
    """
    parts = (frozenset(_words(name)) for name in islice(names, _MOST_WRITERS))
    return tuple(one for one in parts if len(one) > 1 and max(map(len, one)) >= _SHORTEST)


def _are_in(words: list[str], writers: Writers, most_beside: int) -> bool:
    """Whether the words are the name of a writer, and few others."""
    said = set(words)
    return any(name <= said and sum(word not in name for word in words) <= most_beside for name in writers)


def _words(text: str) -> list[str]:
    text = text[:_LONGEST]
    if not text.isascii():
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return [word.lower() for word in _WORD.findall(text) if len(word) > 1]


def shows_writer(block: Block, url: str, writers: Writers) -> bool:
    """Whether the replacement text of an image, or the name of its file, is the name of a writer.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> block = read_blocks(build_tree("<img src=1.jpg>").root).blocks[0]
        >>> shows_writer(block, "https://example.org/jane_doe-2.png", names_of_writers(["Jane Doe"]))
        True
    """
    if not writers:
        return False
    alt = _words(block.element.get("alt") or "")
    if alt and _are_in(alt, writers, _MOST_BESIDE):
        return True
    if len(alt) > _MOST_IN_ALT:
        return False
    stem = url[:_LONGEST].partition("?")[0].rpartition("/")[2].rpartition(".")[0]
    words = _words(stem)
    return _are_in(words, writers, _MOST_IN_FILE)


def line_of_writer(block: Block, texts: Sequence[Block]) -> Block | None:
    """The text beside an image that is the name of the one whom it shows, with a role or an employer behind it.

    `texts` are those of its small box. A comma behind the name parts it as captions do, and not as bylines do.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<div><img src=1.jpg alt='image of Jane Doe'><p>Jane Doe Rome correspondent</div>"
        >>> image, text = read_blocks(build_tree(html).root).blocks
        >>> line_of_writer(image, [text]) is text
        True
    """
    alt = (block.element.get("alt") or "").strip()
    if not alt or len(alt) > _LONGEST_LINE or not texts:
        return None
    opening = _OPENING.match(alt)
    name = alt[opening.end() :] if opening else alt
    if not 1 < len(name.split()) < _MOST_WORDS_OF_NAME or not name[-1].isalpha():
        return None
    for text in texts[:_MOST_BESIDE]:
        before, _, rest = text.text[:_LONGEST_LINE].replace("\n", " ").partition(f"{name} ")
        if rest and before.count(" ") < 2 and (is_role(rest) or is_outlet(rest)):
            return text
    return None


def belongs_to_person(block: Block) -> bool:
    """Whether the mark-up says that an image stands in what is told of a person.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<div itemscope itemtype='https://schema.org/Person'><img src=1.jpg></div>"
        >>> belongs_to_person(read_blocks(build_tree(html).root).blocks[0])
        True
    """
    around = islice(block.box.ancestors(), _DEEP)
    return any(kind.endswith("/Person") for box in around if (kind := box.element.get("itemtype")))
