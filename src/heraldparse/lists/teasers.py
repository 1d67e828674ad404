"""The entries of list and home pages, and whether a page is one: by its furniture, never by its metadata.

The page of a whole site is one by its address.

A list page tells of many stories and is none itself: its running text stands in the cards, each beside the link to the
story it tells of.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice

from heraldparse.addresses.stories import is_home
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.bylines import is_byline
from heraldparse.dates import read_stamps
from heraldparse.labels import LATEST, POPULAR, RELATED
from heraldparse.lists.boxes import is_label, opens_foot
from heraldparse.lists.cards import can_lead, is_headline, reach, shape_of, site_of
from heraldparse.lists.offers import Offer, read_offers
from heraldparse.models import Teaser

_FEWEST_TOLD = 3
"""So many headlines with a summary or a date make a list."""
_FEWEST_UNTOLD = 12
"""So many headlines alone."""
_FEWEST_AT_HOME = 6
"""So many headlines on a site's own page."""
_LOOSE = 150
"""Characters of running text that stand on any page, in boxes about cookies or the site."""
_LOOSE_SHARE = 0.34
"""How much running text, by that of the summaries, may stand outside of them."""
_HEAD = 10
"""A date or a byline so many blocks below a heading makes it the headline of a story."""
_LONGEST_RUN = 600
"""So much running text in one box is a story."""
_DEEP = 8
_FEWEST_PARAGRAPHS = 4
"""So many paragraphs, one after the other, are no summary."""
_WITHIN = frozenset({"p", "li", "ul", "ol", "blockquote", "span", "em", "strong", "b", "i"})
_SIDE_LABELS = LATEST | RELATED | POPULAR


def read_teasers(sheet: Sheet, base: str | None, zone: str | None, *, home: bool = False) -> list[Teaser]:
    """Find and claim the entries of a list page.

    Args:
        sheet: the page; the most-read list and related stories have been claimed.
        base: the address that links are resolved against.
        zone: the zone of times that are printed without one.
        home: whether the page is known to be that of a whole site, which is a list whatever else it tells.

    Returns:
        The entries in the page's order; none where the page is no list page.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> entry = "<li><a href='/news/{0}'>Rivers run high again</a><p>Seoul was wet for {0} days and is dry now."
        >>> html = "".join(entry.format(day) for day in (3, 4, 5))
        >>> [teaser.url for teaser in read_teasers(read_blocks(build_tree(html).root), None, None)]
        ['/news/3', '/news/4', '/news/5']
    """
    if not home and (_tells_at_length(sheet) or _tells_apart(sheet)):
        return []
    offers = [offer for offer in read_offers(sheet, base, zone) if _leads_to_a_page(offer.url)]
    if not (_are_entries(offers) if home else _is_list(sheet, offers)):
        return []
    entries = _once(_without_tickers(sheet, _alike(offers)))
    for number, offer in enumerate(entries):
        for block, rule in offer.blocks:
            if not (block.claim or "").startswith("teaser"):
                block.claim, block.rule = f"teaser {number}", rule
    return [offer.teaser() for offer in entries]


def _leads_to_a_page(url: str) -> bool:
    """Whether an address is that of a page, neither of a search nor of a whole site."""
    return shape_of(url)[1:] != ("?",) and not is_home(url)


def _are_entries(offers: Sequence[Offer]) -> bool:
    """Whether some offers are headlines, or say more."""
    return sum(offer.told or is_headline(offer.title) for offer in offers) >= _FEWEST_AT_HOME


def _tells_at_length(sheet: Sheet) -> bool:
    """Whether several long paragraphs follow each other: a quick answer for most stories."""
    number = length = 0
    for block in sheet.blocks:
        if block.kind != "text":
            continue
        amount = block.prose
        number, length = (number + 1, length + amount) if amount else (0, 0)
        if number >= _FEWEST_PARAGRAPHS and length > _LONGEST_RUN and _is_loose(block):
            return True
    return False


def _tells_apart(sheet: Sheet) -> bool:
    """Whether a story's worth of text stands in one box and so far from linked headlines that no entry can hold it."""
    told = [block for block in sheet.blocks if block.prose]
    if sum(block.prose for block in told) <= _LONGEST_RUN:
        return False
    leads = list(accumulate(map(can_lead, sheet.blocks), initial=0))
    runs = _runs(block for block in told if _is_loose(block) and not can_lead(block) and not _is_near(block, leads))
    return max(runs.values(), default=0) > _LONGEST_RUN


def _is_near(block: Block, leads: Sequence[int]) -> bool:
    """Whether a box that can be an entry holds a text and a linked headline."""
    return any(leads[box.end] > leads[box.start] for box in reach(block))


def _is_list(sheet: Sheet, offers: Sequence[Offer]) -> bool:
    told = sum(offer.told for offer in offers)
    if told < _FEWEST_TOLD and len(offers) < _FEWEST_UNTOLD:
        return False
    taken = {block.index for offer in offers for block, _ in offer.blocks} | _long_summaries(sheet, offers)
    others = [block for block in sheet.blocks if _is_loose(block) and block.index not in taken]
    runs = _runs(others)
    loose = sum(runs.values())
    if runs and max(runs.values()) > _LONGEST_RUN:
        return False
    if told < _FEWEST_TOLD:
        return loose < _LOOSE and _are_headlines(offers) and not any(_is_heading(block) for block in others)
    summaries = sum(len(offer.summary or "") for offer in offers)
    return loose <= max(_LOOSE, _LOOSE_SHARE * summaries) and not _has_head(others)


def _long_summaries(sheet: Sheet, offers: Sequence[Offer]) -> set[int]:
    """The running text in the boxes of the entries, where most of them have more than one paragraph of it."""
    boxes = [offer.card.box for offer in offers if offer.summary and offer.card.box]
    texts = [[block.index for block in sheet.within(box) if block.prose] for box in boxes]
    several = [indexes for indexes in texts if len(indexes) > 1]
    return {index for indexes in several for index in indexes} if len(several) * 2 > len(offers) else set()


def _is_loose(block: Block) -> bool:
    """Whether a text can belong to a story: it is seen, nobody's yet, and not the foot of the page."""
    if block.kind != "text" or block.claim is not None or block.box.hidden:
        return False
    return not any(map(opens_foot, block.text[:2000].split("\n")))


def _runs(others: Iterable[Block]) -> Counter[int]:
    """How much running text stands in each box, paragraphs and lists counted with the box around them."""
    runs: Counter[int] = Counter()
    for block in others:
        if amount := block.prose:
            around = islice(block.box.ancestors(), _DEEP)
            box = next((box for box in around if box.tag not in _WITHIN), block.box)
            runs[box.index] += amount
    return runs


def _is_heading(block: Block) -> bool:
    return block.box.heading > 0 and block.linked == 0 and is_headline(block.text)


def _has_head(others: Sequence[Block]) -> bool:
    """Whether the page has the head of one story: a heading that is no link, and under it a date or a byline."""
    signed: set[int] = set()
    for place, block in enumerate(others):
        if _is_heading(block):
            under = islice(others, place + 1, place + 1 + _HEAD)
            signed.update(islice((line.index for line in under if _signs(line)), 1))
    return len(signed) == 1


def _signs(block: Block) -> bool:
    return len(block.text) < 200 and (is_byline(block.text) or read_stamps(block.text) is not None)


def _are_headlines(offers: Sequence[Offer]) -> bool:
    """Whether most texts are headlines with addresses of one kind, as those of stories are and menus are not."""
    shapes = Counter(shape_of(offer.url) for offer in offers if is_headline(offer.title))
    return bool(shapes) and shapes.most_common(1)[0][1] >= max(_FEWEST_UNTOLD, len(offers) // 2)


def _alike(offers: Sequence[Offer]) -> list[Offer]:
    """The offers of the site itself; a headline alone counts where its address is like that of the others."""
    told = [offer for offer in offers if offer.told] or [offer for offer in offers if is_headline(offer.title)]
    sites = Counter(site_of(offer.url) for offer in told)
    home, number = sites.most_common(1)[0]
    if number * 2 < len(told):
        return []
    shapes = {shape_of(offer.url) for offer in (*told, *(offer for offer in offers if offer.byline))}
    return [o for o in offers if site_of(o.url) == home and (o.told or o.image_url or shape_of(o.url) in shapes)]


def _without_tickers(sheet: Sheet, offers: Sequence[Offer]) -> list[Offer]:
    """Without lone headlines above the first entry, under the label of a side box, or in a list of dated entries."""
    full = [offer for offer in offers if not offer.bare]
    if not full:
        return list(offers)
    dated = sum(offer.published is not None for offer in full) * 2 > len(full)
    first = full[0].card.first
    kept: list[Offer] = []
    side = -1
    for offer in offers:
        start = offer.card.first
        if offer.bare and (dated or (start < first and not offer.blocks[0][0].box.heading)):
            continue
        if offer.bare and (start - 1 == side or is_label(sheet.blocks[start - 1], _SIDE_LABELS)):
            side = offer.card.last
            continue
        kept.append(offer)
    return kept


def _once(offers: Iterable[Offer]) -> list[Offer]:
    """Each headline with its address once, where it says most."""
    best: dict[tuple[str, str], Offer] = {}
    for offer in offers:
        key = (offer.url, offer.title.casefold())
        known = best.get(key)
        if known is None or offer.weight > known.weight:
            best[key] = offer
    return sorted(best.values(), key=lambda offer: offer.card.first)
