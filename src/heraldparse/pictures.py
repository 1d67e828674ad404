"""The pictures of a story, each with the text that stands under it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from heraldparse.addresses import absolute, is_placeholder_image, largest_source
from heraldparse.blocks import Block, Box, Sheet
from heraldparse.captions import split_caption, strip_credit_label
from heraldparse.names import CAPTION, CREDIT, ICON, words_of

_LAZY = ("data-src", "data-original", "data-lazy-src", "data-url", "data-image", "data-hi-res-src", "data-full-src")
_LAZY_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_SMALL = 80
"""A picture that the page draws narrower or lower than this many pixels is an icon."""
_CAPTION_LENGTH = 700
"""Longer text beside a picture is no caption."""


@dataclass(slots=True)
class Picture:
    """A picture of the page with what was found about it."""

    block: Block
    url: str | None
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None


def read_pictures(sheet: Sheet, start: int, end: int, story: Box, base: str | None) -> list[Picture]:
    """Claim the pictures between two blocks, with their captions."""
    found: list[Picture] = []
    images = [block for block in sheet.blocks[start:end] if block.kind == "image" and block.claim in (None, "control")]
    for block in images:
        if _is_icon(block):
            block.claim, block.rule = "icon", "small picture"
            continue
        url = _address(block, base)
        if url is None or any(same_file(url, other.url) for other in found if other.url):
            block.claim, block.rule = "icon", "no address of its own"
            continue
        picture = Picture(block, url, alt=" ".join((block.element.get("alt") or "").split()) or None)
        block.claim, block.rule = f"picture {len(found)}", "inside the story"
        _read_caption(sheet, picture, story, len(found))
        found.append(picture)
    return found


def same_file(one: str, other: str) -> bool:
    """Whether two addresses differ at most in their parameters."""
    return one.partition("?")[0] == other.partition("?")[0] and ("?" not in one or one == other)


def _address(block: Block, base: str | None) -> str | None:
    """The best address that an image offers; pixels and placeholders are none."""
    for candidate in _candidates(block):
        url = absolute(candidate, base)
        if url and not is_placeholder_image(url):
            return url
    return None


def _candidates(block: Block) -> Iterator[str]:
    element = block.element
    get = element.get
    for name in _LAZY:
        if value := get(name):
            yield value
    source = get("src")
    if source and not source.startswith("data:"):
        yield source
    parent = element.getparent()
    holders = [element]
    if parent is not None and parent.tag == "picture":
        holders += [child for child in parent if child.tag == "source"]
    for holder in holders:
        for name in _LAZY_SETS:
            if (value := holder.get(name)) and (largest := largest_source(value)):
                yield largest


def _is_icon(block: Block) -> bool:
    get = block.element.get
    for name in ("width", "height"):
        value = get(name)
        if value and value.isdigit() and int(value[:6]) < _SMALL:
            return True
    names = f"{get('class') or ''} {get('id') or ''} {block.box.names}"
    return any(word in ICON for word in words_of(names))


def _read_caption(sheet: Sheet, picture: Picture, story: Box, number: int) -> None:
    pieces = list(_caption_blocks(sheet, picture.block, story))
    texts: list[str] = []
    credits: list[str] = []
    for piece in pieces:
        piece.claim, piece.rule = f"caption {number}", "beside its picture"
        if _is_credit_box(piece.box) and len(pieces) > 1:
            credits.append(strip_credit_label(piece.text))
        else:
            texts.append(piece.text)
    text = " ".join(dict.fromkeys(texts))
    if text:
        split = split_caption(text)
        picture.caption = split.caption
        if split.credit:
            credits.append(split.credit)
    picture.credit = ", ".join(dict.fromkeys(filter(None, credits))) or None
    if picture.caption is None and picture.credit is None and len(pieces) == 1:
        picture.caption = text or None


def _is_credit_box(box: Box) -> bool:
    words = words_of(box.names)
    return any(word in CREDIT for word in words) and not any(word in CAPTION for word in words)


def _caption_blocks(sheet: Sheet, image: Block, story: Box) -> Iterable[Block]:
    """The text blocks that belong to a picture: those of its figure, those named so, or those in its own frame."""
    figure = image.box.figure
    if figure is not None:
        return _short(sheet.within(figure))
    for box in image.box.ancestors():
        if box is story or box.end - box.start > 12:
            break
        named = [b for b in _texts(sheet.within(box)) if _is_named(b, box)]
        if named:
            return named
    following = sheet.blocks[image.index + 1 : image.index + 3]
    named = [b for b in _texts(following) if _is_named(b, story)]
    if named:
        return named
    return _frame(sheet, image, story)


def _is_named(block: Block, within: Box) -> bool:
    for box in block.box.ancestors():
        if box is within:
            return False
        if any(word in CAPTION or word in CREDIT for word in words_of(box.names)):
            return True
    return False


def _texts(blocks: Iterable[Block]) -> list[Block]:
    return [block for block in blocks if block.kind == "text" and block.claim in (None, "control", "foot", "related")]


def _short(blocks: Iterable[Block]) -> list[Block]:
    texts = _texts(blocks)
    return texts if sum(len(block.text) for block in texts) <= _CAPTION_LENGTH else []


def _frame(sheet: Sheet, image: Block, story: Box) -> list[Block]:
    """Text that shares a small box with one picture and with nothing else."""
    for box in image.box.ancestors():
        if box is story or box.start <= story.start < story.end <= box.end:
            break
        blocks = sheet.within(box)
        if len(blocks) > 4 or sum(block.kind == "image" for block in blocks) > 1:
            break
        texts = [block for block in _texts(blocks) if not block.box.heading]
        if texts and sum(len(block.text) for block in texts) <= _CAPTION_LENGTH // 2:
            return texts
    return []
