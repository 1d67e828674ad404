"""What the page offers to read: each card with what its lines say."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from heraldparse.blocks.prose import SENTENCE_ENDS
from heraldparse.blocks.sheet import Block, Box, Sheet, squeeze
from heraldparse.bylines import is_byline
from heraldparse.captions import is_credit
from heraldparse.dates import parse_date, read_stamps
from heraldparse.labels import SECTIONS
from heraldparse.lists.boxes import opens_foot
from heraldparse.lists.cards import Card, Piece, find_cards, image_source, is_aside_text, is_headline, width
from heraldparse.markup.tree import Element
from heraldparse.models import Teaser

_LONGEST_LINE = 120
_SHORTEST_SUMMARY = 30
_MOST_PARTS = 5
_LARGEST_GROUP = 30


@dataclass(slots=True)
class Offer:
    """A card that has been read, and the blocks that went into it."""

    card: Card
    title: str
    url: str
    summary: str | None = None
    section: str | None = None
    published: datetime | date | None = None
    image_url: str | None = None
    byline: str | None = None
    beside: str = ""
    """What stands beside the date."""
    blocks: list[tuple[Block, str]] = field(default_factory=list)
    """Each block with what it gave."""

    @property
    def told(self) -> bool:
        """Whether more is said than the headline."""
        return self.summary is not None or self.published is not None

    @property
    def bare(self) -> bool:
        """Whether the headline stands alone."""
        return not self.told and self.image_url is None

    @property
    def weight(self) -> int:
        """How many of the things are there that an offer can have."""
        return sum(value is not None for value in (self.summary, self.published, self.image_url, self.section))

    def teaser(self) -> Teaser:
        """The offer as a model."""
        return Teaser(
            title=self.title,
            url=self.url,
            summary=self.summary,
            section=self.section,
            published=self.published,
            image_url=self.image_url,
            byline=self.byline,
        )


def read_offers(sheet: Sheet, base: str | None, zone: str | None) -> list[Offer]:
    """Everything on a page that offers a story: the entries of a list page, or the boxes beside an article.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<ul><li><a href='/1'>Rivers run high again</a><p>Soccer Nov. 2, 2024</ul>"
        >>> [(offer.title, offer.section) for offer in read_offers(read_blocks(build_tree(html).root), None, None)]
        [('Rivers run high again', 'Soccer')]
    """
    offers = [_read(sheet, card, base, zone) for card in find_cards(sheet, base)]
    _name_sections(sheet, offers)
    return offers


def _read(sheet: Sheet, card: Card, base: str | None, zone: str | None) -> Offer:
    title = _title(card)
    offer = Offer(card, title.text, title.url)
    if card.shared:
        offer.blocks = [(card.pieces[0].block, "a linked headline")]
        return offer
    for block in card.images:
        offer.image_url = offer.image_url or image_source(block, base)
        offer.blocks.append((block, "the picture of a linked headline"))
    for piece in card.pieces:
        if piece.text == offer.title:
            offer.blocks.append((piece.block, "a linked headline"))
            _read_rest(offer, piece.block, zone)
        elif piece.url == offer.url:
            _read_line(offer, piece.block, zone)
    if card.box is not None:
        _read_box(offer, sheet, card.box, base, zone)
    return offer


def _title(card: Card) -> Piece:
    texts = [piece for piece in card.pieces if not is_aside_text(piece.text)]
    named = next((piece for piece in texts if any(_is_name_of(link, piece) for link in piece.block.links)), None)
    heading = named or next((piece for piece in texts if piece.block.box.heading), None)
    return heading or next((piece for piece in texts if is_headline(piece.text)), texts[0])


def _is_name_of(link: Element, piece: Piece) -> bool:
    """Whether the label that a link has for those who listen is a text of it: what stands above is a topic."""
    label = link.get("aria-label")
    return label is not None and squeeze(label) == piece.text


def _read_box(offer: Offer, sheet: Sheet, box: Box, base: str | None, zone: str | None) -> None:
    """Read what stands beside the links of a card in its own box."""
    taken = {piece.block.index for piece in offer.card.pieces} | {block.index for block in offer.card.images}
    for block in sheet.within(box):
        if block.index in taken or block.box.hidden:
            continue
        if block.kind == "text":
            _read_line(offer, block, zone)
        elif block.kind == "image" and offer.image_url is None and not block.links:
            offer.image_url = image_source(block, base)
            offer.blocks.append((block, "the picture beside a linked headline"))
    if offer.published is None:
        times = (element.get("datetime") for element in box.element.iter("time"))
        offer.published = next((moment for time in times if time and (moment := parse_date(time, zone=zone))), None)


def _read_rest(offer: Offer, block: Block, zone: str | None) -> None:
    """Read what follows the headline in its own block: a date on its line, or lines under it."""
    rest = block.text.partition(offer.title)[2]
    for line in filter(None, map(str.strip, rest.split("\n"))):
        if (len(line) > _LONGEST_LINE or not _read_meta(offer, line, zone)) and width(line) >= _SHORTEST_SUMMARY:
            offer.summary = offer.summary or line


def _read_line(offer: Offer, block: Block, zone: str | None) -> None:
    text = _without_more(block, offer)
    if not text or opens_foot(text):
        return
    if text == offer.title:
        offer.blocks.append((block, "a linked headline"))
    elif len(text) <= _LONGEST_LINE and _read_parts(offer, block, zone):
        offer.blocks.append((block, "a line beside a linked headline"))
    elif width(text) >= _SHORTEST_SUMMARY and offer.summary is None and not _names_makers(text):
        offer.summary = text
        offer.blocks.append((block, "the summary of a linked headline"))


def _names_makers(text: str) -> bool:
    """Whether a line beside a headline names who made the picture, or who wrote, and tells nothing."""
    return len(text) <= _LONGEST_LINE and not text.endswith(SENTENCE_ENDS) and is_credit(text)


def _without_more(block: Block, offer: Offer) -> str:
    """A text without the link that leads on to the story: `Continue reading`, perhaps with the headline again."""
    text = block.text
    if not block.linked or text == offer.title:
        return text
    if block.linked * 10 >= len(text) * 9:
        return "" if offer.title in text and len(text) < len(offer.title) + _SHORTEST_SUMMARY else text
    link = block.links[-1]
    leads_on = any(link.get("href") == other.get("href") for piece in offer.card.pieces for other in piece.block.links)
    return text.removesuffix(squeeze(" ".join(link.itertext()))).rstrip() if leads_on else text


def _read_parts(offer: Offer, block: Block, zone: str | None) -> bool:
    """Read a line, each element of it alone where it has several: `Social affairs<span>May 3, 2022</span>`."""
    parts = [block.text]
    if block.box.end - block.box.start == 1:
        own = [part for text in block.element.itertext() if (part := squeeze(text))]
        if 1 < len(own) <= _MOST_PARTS and "".join(own).replace(" ", "") == block.text.replace(" ", ""):
            parts = own
    read = [_read_meta(offer, part, zone) for part in parts]
    if offer.published is not None and read.count(False) == 1 and len(parts) > 1:
        offer.beside = offer.beside or parts[read.index(False)]
    return any(read) or (len(parts) > 1 and _read_meta(offer, block.text, zone))


def _read_meta(offer: Offer, text: str, zone: str | None) -> bool:
    """Read a section, a byline or a date; False where a text is none of them."""
    if text.casefold() in SECTIONS:
        offer.section = offer.section or text
        return True
    stamps = read_stamps(text, zone=zone)
    value = None if stamps is None else stamps.published or stamps.plain or stamps.updated
    if stamps is None or value is None:
        signed = is_byline(text)
        if signed:
            offer.byline = offer.byline or text
        return signed
    offer.published = offer.published or value
    if stamps.rest.casefold() in SECTIONS:
        offer.section = offer.section or stamps.rest
    elif is_byline(stamps.rest):
        offer.byline = offer.byline or stamps.rest
    else:
        offer.beside = offer.beside or stamps.rest
    return True


def _name_sections(sheet: Sheet, offers: Sequence[Offer]) -> None:
    """Where most entries have a section beside the date, the words in that place are one; else the line above is."""
    beside = [offer for offer in offers if offer.beside and offer.section is None]
    if len(beside) < sum(offer.section is not None and offer.published is not None for offer in offers):
        for offer in beside:
            offer.section = offer.beside
    stories = [offer for offer in offers if not offer.bare or is_headline(offer.title)]
    heads = {piece.block.index for offer in stories for piece in offer.card.pieces}
    starts = [offer.card.first for offer in offers]
    for offer in offers:
        if offer.section is None:
            offer.section = _section_above(sheet, offer) or _section_of_box(sheet, offer, heads, starts)


def _section_above(sheet: Sheet, offer: Offer) -> str | None:
    index = offer.card.pieces[0].block.index - 1
    above = sheet.blocks[index] if index >= 0 else None
    if above is None or offer.card.shared or above.box.heading or above.claim or above.text.casefold() not in SECTIONS:
        return None
    offer.blocks.append((above, "the line above a linked headline"))
    return above.text


def _section_of_box(sheet: Sheet, offer: Offer, heads: set[int], starts: Sequence[int]) -> str | None:
    """The section that heads a box with some of the page's headlines; what heads most of them is the page's title."""
    for box in (offer.card.box or offer.card.pieces[0].block.box).ancestors():
        if box.end - box.start > _LARGEST_GROUP:
            return None
        label = sheet.blocks[box.start]
        if label.box.heading and label.index not in heads and label.index < offer.card.first:
            most = (bisect_left(starts, box.end) - bisect_left(starts, box.start)) * 2 > len(starts)
            return label.text if label.text.casefold() in SECTIONS and not most else None
    return None
