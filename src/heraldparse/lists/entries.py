"""Linked headlines in a stretch of a page, each with what stands beside it: the raw material of every list."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from heraldparse.addresses.web import absolute
from heraldparse.blocks.elements import INLINE
from heraldparse.blocks.sheet import Block, squeeze
from heraldparse.lists.cards import image_source
from heraldparse.markup.tree import Element

_RANK = re.compile(r"(\d{1,2})[.):]?")
_RANKED = re.compile(r"(\d{1,2})(?:[.)]\s*|:?\s+)(?=\S)")
_FEWEST_BLANKS = 4
"""A headline of so many blanks or more has its writers and section beside it, in links with fewer."""
_MOST_OUTSIDE = 6
"""So many characters beside a link are its number; more are a text of their own."""


@dataclass(slots=True)
class Entry:
    """One headline of a list, with its blocks.

    Example:
        >>> Entry("Rivers run high", "https://example.org/1").rank is None
        True
    """

    title: str
    url: str | None
    rank: int | None = None
    image_url: str | None = None
    beside: list[Block] = field(default_factory=list)
    """Text blocks that follow the headline and belong to it: summary, section, date, byline."""
    blocks: list[Block] = field(default_factory=list)


def rank_of(text: str) -> int | None:
    """The number of a list's entry, where a text is nothing else.

    Example:
        >>> rank_of("03"), rank_of("3."), rank_of("3 men")
        (3, 3, None)
    """
    found = _RANK.fullmatch(text) if len(text) < 5 else None
    return int(found[1]) if found else None


def split_rank(text: str) -> tuple[int | None, str]:
    """A headline and the number before it.

    Example:
        >>> split_rank("1. It rains"), split_rank("It rains")
        ((1, 'It rains'), (None, 'It rains'))
    """
    found = _RANKED.match(text)
    return (int(found[1]), text[found.end() :]) if found else (None, text)


def read_entries(blocks: Iterable[Block], base: str | None) -> list[Entry]:
    """The headlines of some blocks, in order; several links with one address in a row are one headline.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<p>1 <a href='/1'>Rivers run high</a><p>2 <a href='/2'>Roads are dry</a>"
        >>> [(entry.rank, entry.title) for entry in read_entries(read_blocks(build_tree(html).root).blocks, None)]
        [(1, 'Rivers run high'), (2, 'Roads are dry')]
    """
    return list(each_entry(blocks, base))


def each_entry(blocks: Iterable[Block], base: str | None) -> Iterator[Entry]:
    """The same one by one, each when it is complete, for those who need not see all.

    Example:
        >>> next(each_entry([], None), None) is None
        True
    """
    last: Entry | None = None
    rank: int | None = None
    picture: Block | None = None
    waiting: list[Block] = []
    for block in blocks:
        if block.kind == "image":
            picture = None if _illustrate(last, block, base, needs_link=True) else block
            continue
        if block.kind != "text":
            continue
        if (number := rank_of(block.text)) is not None:
            rank = number
            waiting.append(block)
            continue
        links = list(_links(block, base))
        if not links and last is not None:
            (last.blocks if block.text == last.title else last.beside).append(block)
        for title, url, number in links:
            if last is not None and _add_link(last, block, title, url):
                continue
            if last is not None:
                yield last
            last = Entry(title, url, rank if number is None else number, blocks=[*waiting, block])
            _illustrate(last, picture, base, needs_link=False)
            rank = picture = None
            waiting.clear()
    if last is not None:
        yield last


def _add_link(entry: Entry, block: Block, title: str, url: str | None) -> bool:
    """Add a link to the entry that it repeats; False where it is another one."""
    if entry.title != title and (url is None or entry.url != url):
        return False
    entry.blocks.append(block)
    if title != entry.title:
        entry.beside.append(block)
    return True


def _illustrate(entry: Entry | None, picture: Block | None, base: str | None, *, needs_link: bool) -> bool:
    """Add a picture to an entry that leads to the same page; `needs_link` where one without a link may be another's."""
    if entry is None or picture is None or entry.image_url is not None:
        return False
    url = _address(picture.links[0], base) if picture.links else None
    if needs_link if url is None else url != entry.url:
        return False
    entry.image_url = image_source(picture, base)
    entry.blocks.append(picture)
    return True


def _links(block: Block, base: str | None) -> Iterator[tuple[str, str | None, int | None]]:
    """The headline, the address and the number of each link of a block."""
    if len(block.links) != 1 or block.linked * 2 <= len(block.text):
        titles = [_text_of(link) for link in block.links]
        tells = any(title.count(" ") >= _FEWEST_BLANKS for title in titles[:1])
        for title, link in zip(titles, block.links, strict=True):
            if title and not (tells and title.count(" ") < _FEWEST_BLANKS - 1):
                yield title, _address(link, base), None
        return
    link = block.links[0]
    outside = len(block.text) - block.linked
    if outside > _MOST_OUTSIDE:
        yield _text_of(link), _address(link, base), None
        return
    number, title = split_rank(block.text)
    if number is not None and not _is_numbered(link) and split_rank(_text_of(link))[0] == number:
        number, title = None, block.text  # a headline that begins with a number
    elif number is None and outside:
        title = _text_of(link)
    yield title, _address(link, base), number


def _text_of(link: Element) -> str:
    """The text of a link as one line."""
    parts = any(child.tag not in INLINE for child in link.iterdescendants())
    return squeeze((" " if parts else "").join(link.itertext()))


def _is_numbered(link: Element) -> bool:
    """Whether the number is an element of its own within the link."""
    first = next((text for text in link.itertext() if text.strip()), "")
    return rank_of(first.strip()) is not None


def _address(link: Element, base: str | None) -> str | None:
    return absolute(link.get("href"), base)
