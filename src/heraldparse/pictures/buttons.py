"""Images that belong to the furniture of a page: what their element, their replacement text and their link say."""

import re

from heraldparse.blocks.elements import is_hiding_style
from heraldparse.blocks.names import ICON, words_of
from heraldparse.blocks.sheet import Block
from heraldparse.labels import BUTTONS, NAVIGATION, SHARE, SUBSCRIBE
from heraldparse.markup.tree import Element
from heraldparse.pictures.files import PICTURE_FILES, is_control_file

_PROGRAMS = (".aspx", ".asp", ".php", ".cgi", ".pl", ".jsp", ".ashx")
_COUNTERS = frozenset({"track", "tracker", "tracking", "counter", "count", "beacon", "pixel", "stats", "hit", "log"})
_ICON_STEMS = tuple(word for word in sorted(ICON) if not any(one in word for one in ICON - {word}))
"""Words for icons without those that hold another one."""
_SIZES = frozenset({"thumb", "thumbs"})
_SHAPES = _SIZES | {"portrait"}
"""Words for icons that can tell the size or the shape of a picture, too."""
_LABELS = BUTTONS | NAVIGATION | SHARE | SUBSCRIBE
_WAYS_TO_SHARE = ("/share?", "/sharer", "/intent/", "/pin/create", "/sharearticle", "share.php", "mailto:")
_LONGEST = 400
_LONGEST_NAME = 48
_LONGEST_LABEL = 40
_TELLING = 5
"""So many words of replacement text tell what a picture shows."""
_WIDE = 200
"""A drawing that the page draws as wide, in pixels, is there to be looked at."""
_NUMBER = re.compile(r"[0-9]{1,4}")


def is_unseen(image: Element) -> bool:
    """Whether the style of an image hides it for good; those of a gallery, which are shown later, name their files.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> is_unseen(next(build_tree("<img src=/count style='display: none'>").root.iter("img")))
        True
    """
    if not is_hiding_style(image.get("style") or "") or image.get("data-src"):
        return False
    return not any(ending in (image.get("src") or "").lower() for ending in PICTURE_FILES)


def is_named_icon(block: Block) -> bool:
    """Whether the names of an image or of the boxes right around it are those of an icon or a portrait.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> is_named_icon(read_blocks(build_tree("<img src=/1.jpg class=avatar>").root).blocks[0])
        True
    """
    get = block.element.get
    names = [get("class") or "", get("id") or "", block.box.names]
    if block.box.parent is not None and block.box.end - block.box.start == 1:
        names.append(block.box.parent.names)
    told = " ".join(names).lower()
    if not any(word in told for word in _ICON_STEMS):
        return False
    short = (name for text in names for name in text.split() if len(name) < _LONGEST_NAME)
    said = {word for name in short for word in words_of(name) if word in ICON}
    if said and said <= _SIZES and block.box.figure is not None:
        return False
    return bool(said) and not (said <= _SHAPES and tells_much(block))


def tells_much(block: Block) -> bool:
    """Whether the replacement text of an image is long enough to say what it shows.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> tells_much(read_blocks(build_tree("<img src=/1.jpg alt='The bridge in the morning'>").root).blocks[0])
        True
    """
    return len((block.element.get("alt") or "")[:_LONGEST].split()) >= _TELLING


def is_button(block: Block, url: str) -> bool:
    """Whether an image that is no figure is a button: its file or its replacement text is called after what it does.

    A `.gif` that is not drawn wide, and of which nothing is told, is a drawing of the page itself.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<img src=/1.jpg alt=Print><img src=/stars.gif><img src=/map.gif width=464>"
        >>> [is_button(block, block.element.get("src")) for block in read_blocks(build_tree(html).root).blocks]
        [True, True, False]
    """
    if block.box.figure is not None:
        return False
    alt = (block.element.get("alt") or "")[:_LONGEST]
    if len(alt) <= _LONGEST_LABEL and alt.strip(" :.").casefold() in _LABELS:
        return True
    if is_control_file(url, linked=bool(block.links)) or any(map(_shares, block.links)):
        return True
    is_gif = url[:_LONGEST].partition("?")[0].lower().endswith(".gif")
    return is_gif and not _is_wide(block.element) and not tells_much(block)


def _shares(link: Element) -> bool:
    """Whether a link passes the story on to a network."""
    href = (link.get("href") or "")[:_LONGEST].lower()
    return href.startswith("mailto:") or any(way in href for way in _WAYS_TO_SHARE)


def _is_wide(image: Element) -> bool:
    width = _NUMBER.match(image.get("width") or "")
    return width is not None and (int(width[0]) >= _WIDE or "%" in image.get("width", ""))


def offers_no_picture(block: Block, url: str) -> bool:
    """Whether an image is there to be counted: a program for it, or a file without an ending for those without scripts.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> block = read_blocks(build_tree("<img src=/ArticleTrack.aspx?id=7>").root).blocks[0]
        >>> offers_no_picture(block, "https://example.org/ArticleTrack.aspx?id=7")
        True
    """
    path = url[:_LONGEST].partition("?")[0]
    name = path.rpartition("/")[2]
    if path.lower().endswith(_PROGRAMS):
        return not _COUNTERS.isdisjoint(words_of(name.rpartition(".")[0]))
    return block.rule == "<noscript>" and "." not in name and ("?" in url or ";" in url) and not tells_much(block)
