"""The pictures of a story: which images of the page belong to it, and what the page says of them."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice

from heraldparse.addresses.pictures import is_placeholder_image, picture_key
from heraldparse.addresses.web import absolute
from heraldparse.blocks.sheet import Block, Box, Sheet, squeeze
from heraldparse.bylines import is_byline
from heraldparse.captions import split_caption
from heraldparse.captions.credits import is_labelled
from heraldparse.markup.tree import Element
from heraldparse.metadata.jsonld import Picture as Stated
from heraldparse.pictures.buttons import is_button, is_named_icon, is_unseen, offers_no_picture, tells_much
from heraldparse.pictures.caption_names import Names
from heraldparse.pictures.files import (
    address_of,
    is_advertisement_file,
    is_button_file,
    is_cut_small,
    is_drawn_small,
    is_icon_file,
    is_logo_file,
)
from heraldparse.pictures.legends import Legend, find_legend
from heraldparse.pictures.portraits import Writers, belongs_to_person, line_of_writer, names_of_writers, shows_writer
from heraldparse.story import Story

_LARGEST_TEASER = 8
_LINKED_LABEL = 20
_NEAR = 3
_LARGEST_FIGURE = 40
_MOST_TEXTS = 30
_PICTURE_FILES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")
_CARD = "a card among others"
_SHOWS_WRITER = "shows the writer"


@dataclass(slots=True)
class Picture:
    """A picture of the story with what was found about it.

    Example:
        >>> Picture(3, "https://example.org/1.jpg").caption is None
        True
    """

    index: int
    """Where it stands among the page's blocks; -1 where only the metadata name it."""
    url: str | None
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None


def read_pictures(  # noqa: PLR0913 - what a picture is told from
    sheet: Sheet,
    story: Story,
    title: Block | None,
    stated: Sequence[Stated],
    base: str | None,
    *,
    writers: Sequence[str] = (),
) -> list[Picture]:
    """Claim the pictures of a story with their captions.

    Where the page shows none, the first that the metadata state (`stated`) is given; and so are their captions and
    credits for a picture under which the page prints none. Portraits of the `writers` are no pictures of the story.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.story import find_story
        >>> html = "<div><img src=1.jpg><br>The bridge (Yonhap)<br><br>It rained all day, officials said.</div>"
        >>> sheet = read_blocks(build_tree(html).root)
        >>> [picture.credit for picture in read_pictures(sheet, find_story(sheet), None, [], None)]
        ['Yonhap']
    """
    names = Names()
    known = {key: picture for picture in reversed(stated) if (key := picture_key(picture.url))}
    chosen, repeated = _choose(sheet, story, title, known.keys(), base, names_of_writers(writers))
    found: list[Picture] = []
    places = {block.index for block, _ in chosen}
    for block, url in chosen:
        shown = [block, *repeated.get(block.index, ())]
        for place, legend in _merge([(again, find_legend(sheet, again, story.box, places, names)) for again in shown]):
            for text in legend.blocks:
                text.claim, text.rule = f"caption {len(found)}", "beside its picture"
            place.claim, place.rule = f"picture {len(found)}", "inside the story"
            found.append(_describe(place, url, legend, known))
    found = found or _stated_pictures(stated, base)
    _claim_idle_legends(sheet, story, names, {picture.caption for picture in found})
    return found


def _describe(block: Block, url: str, legend: Legend, known: Mapping[str, Stated]) -> Picture:
    alt = " ".join((block.element.get("alt") or "").split()) or None
    picture = Picture(block.index, url, legend.caption, legend.credit, alt)
    key = picture_key(url) if known else None
    _fill(picture, known.get(key) if key else None)
    return picture


def _choose(  # noqa: PLR0913, PLR0917 - what a picture is told from
    sheet: Sheet,
    story: Story,
    title: Block | None,
    stated: AbstractSet[str],
    base: str | None,
    writers: Writers,
) -> tuple[list[tuple[Block, str]], dict[int, list[Block]]]:
    """The images that are pictures of the story, each with its address; and those that show one of them once more."""
    chosen: list[tuple[Block, str]] = []
    repeated: dict[int, list[Block]] = {}
    keys: dict[str, Block] = {}
    start, upper = _region(story, _last_title(sheet, story, title))
    for block in sheet.blocks[start : story.end]:
        if block.kind != "image":
            continue
        is_open = _is_open(block)
        if not is_open and not stated:
            continue
        url = address_of(block.element, base)
        if _is_spare(sheet, block, chosen):
            last = chosen[-1][0]
            if url and not last.element.get("srcset"):
                chosen[-1] = (last, url)
            continue
        key = picture_key(url) or url
        is_stated = key in stated
        if not is_open and not is_stated:
            continue
        reason = _reason_to_skip(sheet, block, url, writers, stated=is_stated, above=block.index < upper)
        if reason is None and url and key and key in keys:
            repeated.setdefault(keys[key].index, []).append(block)
            reason = "shown before"
        if reason is not None or not url or not key:
            _turn_away(sheet, block, reason)
            continue
        keys[key] = block
        chosen.append((block, url))
    return chosen, repeated


def _turn_away(sheet: Sheet, block: Block, reason: str | None) -> None:
    """Claim an image that is no picture of the story, and the line beside a portrait."""
    if block.claim is None:
        block.claim, block.rule = "icon", reason
    if reason == _SHOWS_WRITER and (line := line_of_writer(block, _small_box(sheet, block))):
        line.claim, line.rule = "author", "beside the portrait of a writer"


def _last_title(sheet: Sheet, story: Story, title: Block | None) -> Block | None:
    """The headline where a reader sees it: some pages put it first, hidden, for search engines."""
    if title is None or not title.box.hidden:
        return title
    again = (block for block in sheet.blocks[title.index + 1 : story.start] if block.text == title.text)
    return next(again, title)


def _region(story: Story, title: Block | None) -> tuple[int, int]:
    """Where the pictures of a story can begin, and up to where only one that is told for certain counts.

    A lead picture often stands above the headline, in the box that both share with the text.
    """
    if title is None or title.index >= story.end:
        return story.start, story.start
    common = story.box
    while common.parent is not None and not common.start <= title.index < common.end:
        common = common.parent
    upper = min(title.index, story.start)
    return (upper if common.tag in ("body", "html") else min(common.start, upper)), upper


def _is_spare(sheet: Sheet, block: Block, chosen: list[tuple[Block, str]]) -> bool:
    """Whether one of two neighbours stands in a `<noscript>` to show what a script loads in the place of the other."""
    last = chosen[-1][0] if chosen else block
    if (block.rule == "<noscript>") == (last.rule == "<noscript>") or last.index + _NEAR <= block.index:
        return False
    return all(other.kind == "image" for other in sheet.blocks[last.index : block.index])


def _reason_to_skip(  # noqa: PLR0913 - what a picture is told from
    sheet: Sheet, block: Block, url: str | None, writers: Writers, *, stated: bool, above: bool
) -> str | None:
    """Why an image is no picture of the story; None where it is one."""
    if url is None:
        return "no address of its own"
    if is_drawn_small(block.element):
        return "drawn small"
    if is_unseen(block.element):
        return "not drawn"
    if is_advertisement_file(url) or offers_no_picture(block, url):
        return "an advertisement or a counter by its address"
    texts = _small_box(sheet, block)
    if _is_teaser(sheet, block, texts) or (block.rule == _CARD and _offers_more(sheet, block)):
        return "leads to another story"
    if stated:
        return None
    if is_icon_file(url) or is_button_file(url) or is_named_icon(block) or is_button(block, url):
        return "an icon by its name"
    if block.box.figure is None and is_cut_small(url) and (not block.links or _leads_away(block.links[0])):
        return "cut small"
    if above and (block.box.figure is None or not _figure_text(sheet, block.box.figure)):
        return "above the headline"
    return _SHOWS_WRITER if _shows_writer(block, url, texts, writers) else None


def _shows_writer(block: Block, url: str, texts: Sequence[Block], writers: Writers) -> bool:
    if _is_portrait(texts) and not tells_much(block):  # `By` stands before photographers, too
        return True
    return line_of_writer(block, texts) is not None or belongs_to_person(block) or shows_writer(block, url, writers)


def _is_open(block: Block) -> bool:
    """Whether what was claimed so far leaves an image to the story.

    A figure is no furniture, whatever its name; and a card without a link to elsewhere is only a picture in a frame.
    """
    if block.claim in (None, "control") or block.rule in ("<noscript>", _CARD):
        return True
    figure = block.box.figure
    return figure is not None and bool(figure.names) and block.rule == figure.names


def _figure_text(sheet: Sheet, figure: Box) -> bool:
    return any(
        block.kind == "text" for block in sheet.blocks[figure.start : min(figure.end, figure.start + _LARGEST_FIGURE)]
    )


def _small_box(sheet: Sheet, block: Block) -> list[Block]:
    """The text in the smallest box around an image that has any, where that box is small."""
    for box in block.box.ancestors():
        if box.end - box.start > _LARGEST_TEASER or box.tag in ("body", "html"):
            break
        texts = [other for other in sheet.within(box) if other.kind == "text"]
        if texts:
            return texts
    return []


def _is_teaser(sheet: Sheet, block: Block, texts: Sequence[Block]) -> bool:
    """Whether an image stands with a linked headline, or in a link to another page with a text of its own.

    `texts` are those of its small box. One with a caption that is no link stands in a story, wherever its link leads.
    """
    figure = block.box.figure
    if figure is not None:
        last = sheet.blocks[max(figure.start, figure.end - _LARGEST_FIGURE) : figure.end]
        if any(text.box.tag == "figcaption" and not text.linked for text in last):
            return False
    if block.links and block.box.figure is None and _leads_away(block.links[0]):
        label = squeeze("".join(islice(block.links[0].itertext(), _MOST_TEXTS)))
        if len(label) > _LINKED_LABEL and not is_labelled(label):
            return True
    above = sheet.blocks[block.index - 1] if block.index and block.links and _leads_away(block.links[0]) else block
    if above.linked * 2 > len(above.text) and above.links[0].get("href") == block.links[0].get("href"):
        return True
    if not any(text.linked for text in texts):
        return False
    texts = [text for text in texts if not is_labelled(text.text)]
    linked = sum(text.linked for text in texts)
    if not linked:
        return False
    if any(text.box.heading and text.linked * 2 > len(text.text) for text in texts):
        return True
    if linked * 2 <= sum(len(text.text) for text in texts):
        return False
    links = {link.get("href") for text in texts for link in text.links}
    return any(_leads_away(link) and link.get("href") in links for link in block.links) or (
        block.box.figure is None and not block.links and linked > _LINKED_LABEL
    )


def _offers_more(sheet: Sheet, block: Block) -> bool:
    """Whether the text of the card around an image that is no figure leads to another page."""
    for box in block.box.ancestors() if block.box.figure is None else ():
        inside = sheet.within(box) if box.end - box.start <= _LARGEST_TEASER else []
        if not inside or any(other.rule != _CARD for other in inside):
            break
        texts = (text for text in inside if text.linked and not is_labelled(text.text))
        if any(_leads_away(link) for text in texts for link in text.links):
            return True
    return False


def _leads_away(link: Element) -> bool:
    """Whether a link goes to a page, and not to a larger size of the picture."""
    href = (link.get("href") or "").partition("?")[0].lower()
    return bool(href) and not href.startswith(("#", "javascript:")) and not href.endswith(_PICTURE_FILES)


def _is_portrait(texts: Sequence[Block]) -> bool:
    """Whether the text in an image's small box is the byline of the one whom it shows."""
    return any(text.box.tag == "address" or is_byline(text.text) for text in texts[:2])


def _merge(shown: Sequence[tuple[Block, Legend]]) -> list[tuple[Block, Legend]]:
    """The texts under one picture that is shown more than once: each other caption makes it a picture of its own."""
    merged = [shown[0]]
    for block, legend in shown[1:]:
        place, last = merged[-1]
        if legend.caption and last.caption and not _is_said(legend.caption, merged):
            merged.append((block, legend))
        else:
            caption, credit = last.caption or legend.caption, last.credit or legend.credit
            merged[-1] = (place, Legend(caption, credit, (*last.blocks, *legend.blocks)))
    return merged


def _is_said(caption: str, merged: Sequence[tuple[Block, Legend]]) -> bool:
    """Whether a caption was given before, or is the beginning of one that was."""
    start = caption.rstrip(" .…") if caption.endswith(("...", "…")) else ""
    return any(other.caption == caption or (start and (other.caption or "").startswith(start)) for _, other in merged)


def _fill(picture: Picture, stated: Stated | None) -> None:
    """Add what the metadata say of a picture to what the page prints under it."""
    if stated is None:
        return
    if stated.caption and picture.caption is None and picture.credit is None:
        split = split_caption(stated.caption)
        picture.caption, picture.credit = split.caption, split.credit
    picture.credit = picture.credit or stated.credit


def _claim_idle_legends(sheet: Sheet, story: Story, names: Names, said: AbstractSet[str | None]) -> None:
    """Claim captions of other images, and lines that say again what is `said` of a picture: they are no text."""
    for block in sheet.blocks[story.start : story.end]:
        if block.claim is not None or block.kind != "text":
            continue
        if names.is_told(block):
            block.claim, block.rule = "dropped", "the caption of something else"
        elif block.text in said:
            block.claim, block.rule = "duplicate", "repeats a caption"


def _stated_pictures(stated: Sequence[Stated], base: str | None) -> list[Picture]:
    """The picture that the metadata name, where the page shows none."""
    for picture in stated:
        url = absolute(picture.url, base)
        if url and not is_placeholder_image(url) and not is_icon_file(url) and not is_logo_file(url):
            found = Picture(-1, url, alt=picture.alt)
            _fill(found, picture)
            return [found]
    return []
