"""Which images of a page are pictures of its story; the others are claimed with the reason why they are not."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from heraldparse.addresses.pictures import picture_key
from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.bylines import is_byline
from heraldparse.pictures.buttons import is_button, is_named_icon, is_unseen, offers_no_picture, tells_much
from heraldparse.pictures.files import (
    address_of,
    is_advertisement_file,
    is_button_file,
    is_cut_small,
    is_drawn_small,
    is_icon_file,
)
from heraldparse.pictures.portraits import Writers, belongs_to_person, line_of_writer, shows_writer
from heraldparse.pictures.teaser_images import leads_away, leads_to_another_story
from heraldparse.repeats import CARD
from heraldparse.story import Story

_NEAR = 3
"""How many blocks apart an image and its double in a `<noscript>` stand."""
_LARGEST_SMALL_BOX = 8
_LARGEST_FIGURE = 40
_SHOWS_WRITER = "shows the writer"


def choose_pictures(  # noqa: PLR0913, PLR0917 - what a picture is told from
    sheet: Sheet,
    story: Story,
    title: Block | None,
    stated: AbstractSet[str],
    base: str | None,
    writers: Writers,
) -> tuple[list[tuple[Block, str]], dict[int, list[Block]]]:
    """The images that are pictures of the story, each with its address; and by index those that show one once more.

    Args:
        sheet: the page.
        story: the part of it that holds the story.
        title: the headline.
        stated: the keys of the pictures that the metadata state.
        base: the address that sources are resolved against.
        writers: whose portraits are no pictures of the story.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.story import find_story
        >>> html = "<div><img src=/1.jpg><img src=/print.gif>It rained all day, officials said.</div>"
        >>> sheet = read_blocks(build_tree(html).root)
        >>> chosen, _ = choose_pictures(sheet, find_story(sheet), None, frozenset(), "https://example.org/", ())
        >>> [url for _, url in chosen], sheet.blocks[1].rule
        (['https://example.org/1.jpg'], 'an icon by its name')
    """
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
    if leads_to_another_story(sheet, block, texts):
        return "leads to another story"
    if stated:
        return None
    if is_icon_file(url) or is_button_file(url) or is_named_icon(block) or is_button(block, url):
        return "an icon by its name"
    if block.box.figure is None and is_cut_small(url) and (not block.links or leads_away(block.links[0])):
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
    if block.claim in (None, "control") or block.rule in ("<noscript>", CARD):
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
        if box.end - box.start > _LARGEST_SMALL_BOX or box.tag in ("body", "html"):
            break
        texts = [other for other in sheet.within(box) if other.kind == "text"]
        if texts:
            return texts
    return []


def _is_portrait(texts: Sequence[Block]) -> bool:
    """Whether the text in an image's small box is the byline of the one whom it shows."""
    return any(text.box.tag == "address" or is_byline(text.text) for text in texts[:2])
