"""Cards: linked headlines, each with the blocks that stand with it in a box of its own (picture, summary, date)."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from urllib.parse import urlsplit

from heraldparse.addresses.pictures import is_placeholder_image
from heraldparse.addresses.web import absolute
from heraldparse.blocks.sheet import Block, Box, Sheet, squeeze
from heraldparse.dates import read_stamps
from heraldparse.labels import LATEST, POPULAR, RELATED, SECTIONS
from heraldparse.markup.tree import Element

_ASIDE = frozenset({"nav", "aside", "menu", "footer"})
_CARD_TAGS = frozenset({"li", "article", "dd", "td"})
_WHOLE = frozenset({"html", "body", "main", "form"})
_CLAIMED = ("popular", "related")
_LONGEST_GAP = 6
"""How many blocks may stand between two links of one card."""
_LARGEST_BOX = 16
_DEEP = 8
_LONGEST_DATE = 60
_FAR = 400
"""How far a link may stand from the one before it to be found at once."""
_MOST_UNSEEN = 50
"""So many links of a long block may be looked for in all of it."""
_LABELS = LATEST | RELATED | POPULAR
_NUMBER = re.compile(r"\d+")


@dataclass(slots=True)
class Piece:
    """A text that leads somewhere."""

    text: str
    url: str
    block: Block


@dataclass(slots=True, eq=False)
class Card:
    """A linked headline and what belongs to it; its links differ in nothing but what stands behind a `#`."""

    first: int
    """The index of its first block."""
    last: int
    """The index of its last block."""
    pieces: list[Piece] = field(default_factory=list)
    images: list[Block] = field(default_factory=list)
    box: Box | None = None
    """The largest box around it that holds no other card."""
    shared: bool = False
    """Whether its block holds other headlines too."""


def width(text: str) -> int:
    """The length of a text as set: a sign of an East Asian script is two wide.

    Example:
        >>> width("rain"), width("비가")
        (4, 4)
    """
    return len(text) if text.isascii() else len(text) + sum("\u1100" <= c <= "\uffdc" and c > "\u2e7f" for c in text)


def is_headline(text: str) -> bool:
    """Whether a linked text is long enough to say something happened.

    Example:
        >>> is_headline("Rivers run high again"), is_headline("Foreign Affairs"), is_headline("한강 수위 다시 상승")
        (True, False, True)
    """
    return (len(text) >= 16 or width(text) >= 16) and (len(text.split()) > 2 or not text.isascii())


def find_cards(sheet: Sheet, base: str | None) -> list[Card]:
    """The linked headlines of a page in order, without those of menus, side columns and claimed lists.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<ul><li><a href='/1'>Rivers run high again</a> Monday<li><a href='/2'>Roads are dry again</a></ul>"
        >>> [(card.pieces[0].url, card.box.tag) for card in find_cards(read_blocks(build_tree(html).root), None)]
        [('/1', 'li'), ('/2', 'li')]
    """
    cards = [card for card in _groups(sheet, base) if _has_headline(card)]
    starts = Counter(piece.block.index for card in cards for piece in card.pieces[:1])
    for number, card in enumerate(cards):
        before = cards[number - 1].last if number else -1
        after = cards[number + 1].first if number + 1 < len(cards) else len(sheet.blocks)
        card.shared = starts[card.pieces[0].block.index] > 1
        if not card.shared:
            card.box = _own_box(card, before, after)
    return cards


def _sources(sheet: Sheet, base: str | None) -> dict[int, str]:
    """The addresses of linked pictures by block, without buttons: they stand more than once with different links."""
    sources: dict[int, str] = {}
    links: dict[str, set[str | None]] = {}
    for block in sheet.blocks:
        if block.kind == "image" and block.links and (source := image_source(block, base)):
            sources[block.index] = source
            links.setdefault(source, set()).add(block.links[0].get("href"))
    return {index: source for index, source in sources.items() if len(links[source]) == 1}


def _groups(sheet: Sheet, base: str | None) -> list[Card]:
    open_cards: dict[str, Card] = {}
    cards: list[Card] = []
    sources = _sources(sheet, base)
    for block in _seen(sheet):
        if block.kind == "image":
            url = _address(block.links[0], base) if block.index in sources else None
            if url is not None:
                _card(cards, open_cards, url, block.index).images.append(block)
        for piece in _pieces(block, base):
            pieces = _card(cards, open_cards, piece.url, block.index).pieces
            if not pieces or (pieces[-1].text, pieces[-1].block) != (piece.text, block):
                pieces.append(piece)
    return cards


def _card(cards: list[Card], open_cards: dict[str, Card], url: str, index: int) -> Card:
    page = url.partition("#")[0]
    card = open_cards.get(page)
    if card is None or index - card.last > _LONGEST_GAP:
        card = open_cards[page] = Card(index, index)
        cards.append(card)
    card.last = index
    return card


def _seen(sheet: Sheet) -> Iterator[Block]:
    """The blocks that can belong to a card."""
    aside = bytearray(len(sheet.blocks))
    until = 0
    for box in sheet.boxes:
        if box.tag in _ASIDE and box.start >= until and not _is_foot_of_card(box):
            until = box.end
            aside[box.start : until] = b"\1" * (until - box.start)
    for block in sheet.blocks:
        if not block.links or aside[block.index] or block.box.hidden:
            continue
        if block.claim is None or not block.claim.startswith(_CLAIMED):
            yield block


def _is_foot_of_card(box: Box) -> bool:
    return box.tag == "footer" and any(outer.tag in _CARD_TAGS for outer in islice(box.ancestors(), _DEEP))


def can_lead(block: Block) -> bool:
    """Whether a text can be a linked headline, or begin with one.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<p><a href='/1'>Rivers run high</a><p>The river rose, <a href='/2'>officials</a> said on Monday."
        >>> [can_lead(block) for block in read_blocks(build_tree(html).root).blocks]
        [True, False]
    """
    if block.kind != "text" or not block.links:
        return False
    return block.linked * 2 >= len(block.text) or "\n" in block.text


def _pieces(block: Block, base: str | None) -> Iterator[Piece]:
    if block.kind != "text":
        return
    if block.linked * 2 < len(block.text):
        first = squeeze(" ".join(block.links[0].itertext())) if "\n" in block.text else ""
        url = _address(block.links[0], base)
        if first and url and block.text.startswith(f"{first}\n"):
            yield Piece(first, url, block)
        return
    if len(block.links) == 1 and block.linked * 10 >= len(block.text) * 9:
        if url := _address(block.links[0], base):
            yield Piece(block.text, url, block)
        return
    at = unseen = 0
    for link in block.links:
        url = _address(link, base)
        text = squeeze(" ".join(link.itertext()))
        if not url or not text or unseen > _MOST_UNSEEN:
            continue
        found = block.text.find(text, at, at + len(text) + _FAR)
        if found < 0:
            unseen += len(block.text) > _FAR
            found = block.text.find(text)
        if found >= 0:
            at = max(at, found + len(text))
            yield Piece(text, url, block)


def _has_headline(card: Card) -> bool:
    """Whether a card has a long linked text, or a short one that is a heading or stands with a picture."""
    texts = {piece.text for piece in card.pieces}
    if any(is_headline(text) and not is_aside_text(text) for text in texts):
        return True
    if not card.images and not any(piece.block.box.heading > 1 for piece in card.pieces):
        return False
    texts = {text for text in texts if not is_aside_text(text)}
    heading = any(piece.block.box.heading > 1 and piece.text in texts for piece in card.pieces)
    return bool(texts) and (heading or bool(card.images)) and any(width(text) > 5 for text in texts)


def is_aside_text(text: str) -> bool:
    """Whether a text beside a headline is known for something else: a section, a label, a date, a picture's credit.

    Example:
        >>> is_aside_text("North Korea"), is_aside_text("Nov. 26, 2024"), is_aside_text("Rivers run high again")
        (True, True, False)
    """
    folded = text.casefold()
    if folded in SECTIONS or folded in _LABELS or text[:1] == "©":
        return True
    stamps = read_stamps(text) if len(text) <= _LONGEST_DATE else None
    return stamps is not None and (not stamps.rest or stamps.rest.casefold() in SECTIONS)


def reach(block: Block) -> Iterator[Box]:
    """The boxes around a block that can be the box of one card, from the inside.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> sheet = read_blocks(build_tree("<ul><li><a href='/1'>Rivers run high again</a></ul>").root)
        >>> [box.tag for box in reach(sheet.blocks[0])]
        ['li', 'ul']
    """
    for box in block.box.ancestors():
        if box.tag in _WHOLE or box.end - box.start > _LARGEST_BOX:
            break
        yield box


def _own_box(card: Card, before: int, after: int) -> Box | None:
    own: Box | None = None
    for box in reach(card.pieces[0].block):
        if box.start <= before or box.end > after:
            break
        own = box
    return own


def image_source(block: Block, base: str | None) -> str | None:
    """The address of a picture; None for a placeholder.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> image_source(read_blocks(build_tree("<img src=/1.jpg>").root).blocks[0], "https://example.org/")
        'https://example.org/1.jpg'
    """
    url = absolute(block.element.get("data-src") or block.element.get("src"), base)
    return None if url is None or is_placeholder_image(url) else url


def _address(link: Element, base: str | None) -> str | None:
    """Where a link leads, if it leads away from the page."""
    href = link.get("href")
    if href is None or href.startswith("#"):
        return None
    url = absolute(href, base)
    page, mark, _ = (url or "").partition("#")
    return None if mark and base and page == base.partition("#")[0] else url


def shape_of(url: str) -> tuple[str, ...]:
    """What the addresses of a site's stories have in common: host, depth, and what is not number or slug.

    Example:
        >>> shape_of("http://a.example.org/view.php?ud=123") == shape_of("http://a.example.org/view.php?ud=9")
        True
    """
    parts = urlsplit(url[:2000])
    path = [_shape_of_part(part) for part in parts.path.split("/") if part]
    keys = sorted({key.partition("=")[0] for key in parts.query.split("&") if key})
    return (parts.netloc.removeprefix("www."), *path, "?", *keys)


def site_of(url: str) -> str:
    """The registered part of a host, guessed from the length of its last labels.

    Example:
        >>> site_of("http://m.example.co.kr/1"), site_of("http://www.example.org/")
        ('example.co.kr', 'example.org')
    """
    labels = urlsplit(url[:2000]).netloc.partition(":")[0].lower().split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:])


def _shape_of_part(part: str) -> str:
    if part.count("-") > 1 or part.count("_") > 1 or len(part) > 24:
        return "slug"
    return _NUMBER.sub("0", part)
