"""The pictures of a story with what the page and its metadata say of them."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from heraldparse.addresses.pictures import is_placeholder_image, picture_key
from heraldparse.addresses.web import absolute
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.captions import split_caption
from heraldparse.metadata.jsonld import Picture as Stated
from heraldparse.pictures.caption_names import Names
from heraldparse.pictures.choice import choose_pictures
from heraldparse.pictures.files import is_icon_file, is_logo_file
from heraldparse.pictures.legends import Legend, find_legend
from heraldparse.pictures.portraits import names_of_writers
from heraldparse.story import Story


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
    chosen, repeated = choose_pictures(sheet, story, title, known.keys(), base, names_of_writers(writers))
    found: list[Picture] = []
    said: set[str] = set()
    places = {block.index for block, _ in chosen}
    for block, url in chosen:
        shown = [block, *repeated.get(block.index, ())]
        for place, legend in _merge([(again, find_legend(sheet, again, story.box, places, names)) for again in shown]):
            for text in legend.blocks:
                text.claim, text.rule = f"caption {len(found)}", "beside its picture"
                said.add(text.text)
            place.claim, place.rule = f"picture {len(found)}", "inside the story"
            found.append(_describe(place, url, legend, known))
    found = found or _stated_pictures(stated, base)
    said.update(picture.caption for picture in found if picture.caption)
    _claim_idle_legends(sheet, story, names, said)
    return found


def _describe(block: Block, url: str, legend: Legend, known: Mapping[str, Stated]) -> Picture:
    alt = " ".join((block.element.get("alt") or "").split()) or None
    picture = Picture(block.index, url, legend.caption, legend.credit, alt)
    key = picture_key(url) if known else None
    _fill(picture, known.get(key) if key else None)
    return picture


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


def _claim_idle_legends(sheet: Sheet, story: Story, names: Names, said: AbstractSet[str]) -> None:
    """Claim captions of other images, and lines that say again what is `said` of a picture; cells of a table may."""
    for block in sheet.blocks[story.start : story.end]:
        if block.claim is not None or block.kind != "text":
            continue
        if names.is_told(block):
            block.claim, block.rule = "dropped", "the caption of something else"
        elif block.text in said and block.box.table is None:
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
