"""Linked headlines in a stretch of a page, each with what stands beside it: the raw material of every list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from heraldparse.addresses import absolute, is_placeholder_image, is_unsafe
from heraldparse.blocks import Block, squeeze
from heraldparse.tree import Element

_RANK = re.compile(r"(\d{1,2})[.)]?")
_RANKED = re.compile(r"(\d{1,2})(?:[.)]\s*|\s+)(?=\S)")


@dataclass(slots=True)
class Entry:
    """One headline of a list, with its blocks."""

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


def read_entries(blocks: Sequence[Block], base: str | None) -> list[Entry]:
    """The headlines of some blocks, in order; several links with one address in a row are one headline."""
    return list(each_entry(blocks, base))


def each_entry(blocks: Sequence[Block], base: str | None) -> Iterator[Entry]:
    """The same one by one, each when it is complete, for those who need not see all."""
    last: Entry | None = None
    rank: int | None = None
    picture: tuple[str | None, str | None, Block] | None = None
    waiting: list[Block] = []
    for block in blocks:
        if block.kind == "image":
            picture = (_target(block.links, base), _source(block, base), block)
            continue
        if block.kind != "text":
            continue
        number = rank_of(block.text)
        if number is not None:
            rank = number
            waiting.append(block)
            continue
        found = list(_links(block, base))
        if not found:
            _add_beside(last, block)
            continue
        for title, url, own_rank in found:
            if last is not None and (last.url == url and url is not None or last.title == title):
                last.blocks.append(block)
                if title != last.title:
                    last.beside.append(block)
                continue
            entry = Entry(title, url, own_rank if own_rank is not None else rank, blocks=[*waiting, block])
            if picture is not None and picture[0] in (url, None):
                entry.image_url = picture[1]
                entry.blocks.append(picture[2])
            if last is not None:
                yield last
            last = entry
            rank, picture = None, None
            waiting.clear()
    if last is not None:
        yield last


def _add_beside(last: Entry | None, block: Block) -> None:
    if last is not None:
        (last.blocks if block.text == last.title else last.beside).append(block)


def _links(block: Block, base: str | None) -> Iterator[tuple[str, str | None, int | None]]:
    """The headline, the address and the number of each link of a block."""
    if len(block.links) == 1 and block.linked * 2 > len(block.text):
        outside = len(block.text) - block.linked
        number, rest = split_rank(block.text) if outside <= 4 or block.linked else (None, block.text)
        if number is not None and outside == 0 and not _is_numbered(block.links[0]):
            number, rest = None, block.text
        if outside > 6:
            number, rest = None, " ".join(block.links[0].itertext())
        yield squeeze(rest), _address(block.links[0], base), number
        return
    for link in block.links:
        title = squeeze(" ".join(link.itertext()))
        if title:
            yield title, _address(link, base), None


def _is_numbered(link: Element) -> bool:
    """Whether the number is an element of its own within the link."""
    first = next((text for text in link.itertext() if text.strip()), "")
    return rank_of(first.strip()) is not None


def _address(link: Element, base: str | None) -> str | None:
    href = link.get("href")
    return None if is_unsafe(href) else absolute(href, base)


def _target(links: Sequence[Element], base: str | None) -> str | None:
    return _address(links[0], base) if links else None


def _source(block: Block, base: str | None) -> str | None:
    url = absolute(block.element.get("data-src") or block.element.get("src"), base)
    return None if url is None or is_placeholder_image(url) else url
