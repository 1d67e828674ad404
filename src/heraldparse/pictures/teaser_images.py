"""Images that offer another story: those that stand with a linked headline, or in a link to another page."""

from collections.abc import Sequence
from itertools import islice

from heraldparse.blocks.sheet import Block, Box, Sheet, squeeze
from heraldparse.captions.credits import is_labelled
from heraldparse.markup.tree import Element
from heraldparse.pictures.files import PICTURE_FILES
from heraldparse.repeats import CARD

_LINKED_LABEL = 20
"""A longer text in the link of an image is a headline."""
_LARGEST_CARD = 8
_LARGEST_FIGURE = 40
_MOST_TEXTS = 30
"""So many pieces of the text in a link are looked at."""


def leads_to_another_story(sheet: Sheet, block: Block, texts: Sequence[Block]) -> bool:
    """Whether an image belongs to what offers another story; `texts` are those of its small box.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<div><a href='/2'><img src=1.jpg></a><h3><a href='/2'>Roads are dry</a></h3></div>"
        >>> sheet = read_blocks(build_tree(html).root)
        >>> leads_to_another_story(sheet, sheet.blocks[0], sheet.blocks[1:])
        True
    """
    return _is_teaser(sheet, block, texts) or (block.rule == CARD and _offers_more(sheet, block))


def _is_teaser(sheet: Sheet, block: Block, texts: Sequence[Block]) -> bool:
    """Whether an image stands with a linked headline, or in a link to another page with a text of its own.

    One with a caption that is no link stands in a story, wherever its link leads.
    """
    figure = block.box.figure
    if figure is not None and _is_captioned(sheet, figure):
        return False
    link = block.links[0] if block.links and leads_away(block.links[0]) else None
    if link is not None and ((figure is None and _holds_headline(link)) or _is_linked_above(sheet, block, link)):
        return True
    return any(text.linked for text in texts) and _stands_with_headline(block, texts)


def _is_captioned(sheet: Sheet, figure: Box) -> bool:
    last = sheet.blocks[max(figure.start, figure.end - _LARGEST_FIGURE) : figure.end]
    return any(text.box.tag == "figcaption" and not text.linked for text in last)


def _holds_headline(link: Element) -> bool:
    """Whether the link around an image has a text of its own that is no credit."""
    label = squeeze("".join(islice(link.itertext(), _MOST_TEXTS)))
    return len(label) > _LINKED_LABEL and not is_labelled(label)


def _is_linked_above(sheet: Sheet, block: Block, link: Element) -> bool:
    """Whether the line right above an image leads where the image does."""
    above = sheet.blocks[max(0, block.index - 1)]
    return above.linked * 2 > len(above.text) and above.links[0].get("href") == link.get("href")


def _stands_with_headline(block: Block, texts: Sequence[Block]) -> bool:
    """Whether the text beside an image is a linked heading, or most of it a link that leads where the image does."""
    texts = [text for text in texts if not is_labelled(text.text)]
    if any(text.box.heading and text.linked * 2 > len(text.text) for text in texts):
        return True
    linked = sum(text.linked for text in texts)
    if linked * 2 <= sum(len(text.text) for text in texts):
        return False
    if block.box.figure is None and not block.links:
        return linked > _LINKED_LABEL
    hrefs = {link.get("href") for text in texts for link in text.links}
    return any(leads_away(link) and link.get("href") in hrefs for link in block.links)


def _offers_more(sheet: Sheet, block: Block) -> bool:
    """Whether the text of the card around an image that is no figure leads to another page."""
    for box in block.box.ancestors() if block.box.figure is None else ():
        inside = sheet.within(box) if box.end - box.start <= _LARGEST_CARD else []
        if not inside or any(other.rule != CARD for other in inside):
            break
        texts = (text for text in inside if text.linked and not is_labelled(text.text))
        if any(leads_away(link) for text in texts for link in text.links):
            return True
    return False


def leads_away(link: Element) -> bool:
    """Whether a link goes to a page, and not to a larger size of the picture.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> links = build_tree("<a href='/2'>Roads are dry</a><a href='/1-large.jpg'>Enlarge</a>").root.iter("a")
        >>> [leads_away(link) for link in links]
        [True, False]
    """
    href = (link.get("href") or "").partition("?")[0].lower()
    return bool(href) and not href.startswith(("#", "javascript:")) and not href.endswith(PICTURE_FILES)
