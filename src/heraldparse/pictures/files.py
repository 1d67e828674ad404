"""Which file an image element shows, and whether that can be a picture of a story at all."""

import re
from collections.abc import Iterator
from itertools import islice

from heraldparse.addresses.pictures import is_placeholder_image, largest_source
from heraldparse.addresses.web import absolute
from heraldparse.blocks.names import EMPTY_FILES, ICON_FILES, NETWORK_FILES, PORTRAIT_FOLDERS
from heraldparse.markup.tree import Element

PICTURE_FILES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")
"""How the names of files end that can be pictures of a story."""

_LAZY = (
    *("data-src", "data-original", "data-lazy-src", "data-url", "data-image", "data-hi-res-src", "data-full-src"),
    *("data-large-file", "data-img-src", "data-lazy", "data-orig-file", "data-flickity-lazyload"),
)
_ANY = frozenset({"data-url", "data-image", "data-lazy"})
"""Attributes that hold other things as well."""
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_LATE = frozenset({*_LAZY, *_SETS})
_SMALL = 80
"""A picture that the page draws narrower or lower than this many pixels is an icon."""
_LARGEST_RATIO = 21
"""Smaller numbers, such as 16 and 9, are the shape of a picture and not its size."""
_MOST_WORDS = 4
"""A file whose name has more words is called after what it shows."""
_PIXELS = re.compile(r"\s*([0-9]{1,5})(?:\.[0-9]{1,6})?(?:px)?\s*")
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])", re.IGNORECASE)
_PREVIEW = re.compile(r"[/_-]w_?[1-9][0-9]?(?=[/_,-])|[?&](?:w|width)=[1-9][0-9]?(?=$|&)")
"""An address with a width of less than 100 pixels is that of a preview, shown until the picture is loaded."""
_PREVIEW_SIGNS = ("/w", "_w", "-w", "?w", "&w")
_SIZES = re.compile(r"([1-9][0-9]{1,2})(?:x|,|%2[cC])([1-9][0-9]{1,2})(?![0-9A-Za-z])")
_SIDES = re.compile(r"(?:width|height)=([1-9][0-9]{1,2})(?![0-9])")
_SQUARES = re.compile(r"square_([1-9][0-9]{1,2})(?![0-9])")
_SQUARE = 150
"""A picture cut to no more pixels in both directions is the portrait of a writer or belongs to a list."""
_WORD = re.compile(r"[a-z]+")
_CAMEL_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_DRAWN = ("png", "gif")
_CONTROLS = frozenset({"email", "mail", "print", "rss", "share", "comments", "font", "newsletter", "permalink"})
_LOOKS = frozenset(
    {"small", "large", "big", "mini", "icon", "logo", "button", "btn", "follow", "us", "on", "white", "black", "dark"}
    | {"blue", "grey", "gray", "color", "round", "square", "circle", "new", "share", "hover", "img"}
)
"""Words beside the name of a network in the name of a button."""
_MOST_OF_CONTROL = 3
_LONGEST_OF_CONTROL = 32
_ADVERTISING = frozenset({"ad", "ads", "adserver", "adserv", "pubads", "adserving", "adclick"})
_AD_SIGNS = ("/ad", ".ad", "pubads", "adserv")
_LOGOS = frozenset({"logo", "logos", "sharelogo"})
_FOR_NETWORKS = frozenset({"fb", "og", "opengraph"})
_SMALL_SQUARE = re.compile(r"[_-]([12][0-9]{2})x\1$")
_UNFILLED = ("[timestamp]", "%5btimestamp", "{{", "${", "%%", "{width}", "{size}")
"""What stands in an address that a script has yet to fill in."""
_LONGEST = 4000
_MOST_SOURCES = 20


def address_of(image: Element, base: str | None) -> str | None:
    """The largest file that an image element offers, as a complete address; None where it shows nothing.

    Pages that load pictures late keep the address in an attribute of data, or in the sources beside the image.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> root = build_tree('<img src="data:image/gif;base64,R0" data-src="/bridge.jpg">').root
        >>> address_of(next(root.iter("img")), "https://example.org/")
        'https://example.org/bridge.jpg'
    """
    previews: list[str] = []
    for candidate in _candidates(image):
        url = absolute(candidate, base)
        if url and not is_placeholder_image(url) and not _is_empty(url) and not _is_unfilled(url[:_LONGEST]):
            if not _is_preview(url[:_LONGEST]):
                return url
            previews.append(url)
    return previews[0] if previews else None


def _candidates(image: Element) -> Iterator[str]:
    """All addresses, the best first."""
    if not _LATE.isdisjoint(image.keys()):
        yield from _largest(image)
        for name in _LAZY:
            value = image.get(name)
            if value and "{" not in value[:_LONGEST] and (name not in _ANY or _PICTURE.search(value[:_LONGEST])):
                yield value
    source = image.get("src")
    if source:
        yield source
    for child in _sources(image):
        yield from _largest(child)


def _sources(image: Element) -> Iterator[Element]:
    """The `source` elements beside an image; libxml2 takes each for the parent of what follows."""
    picture = image.getparent()
    while picture is not None and picture.tag in ("source", "noscript"):
        picture = picture.getparent()
    if picture is not None and picture.tag == "picture":
        yield from islice(picture.iter("source"), _MOST_SOURCES)


def _largest(element: Element) -> Iterator[str]:
    for name in _SETS:
        value = element.get(name)
        if value and (largest := largest_source(value)):
            yield largest


def _is_preview(url: str) -> bool:
    return any(sign in url for sign in _PREVIEW_SIGNS) and _PREVIEW.search(url) is not None


def _is_unfilled(url: str) -> bool:
    """Whether a script has yet to fill in a part of the address."""
    return ("[" in url or "{" in url or "%" in url) and any(sign in url.lower() for sign in _UNFILLED)


def _is_empty(url: str) -> bool:
    """Whether a small file of the old kind is named as one that shows nothing."""
    path = url[:_LONGEST].partition("?")[0].lower()
    return path.endswith(".gif") and not EMPTY_FILES.isdisjoint(_WORD.findall(path.rpartition("/")[2]))


def is_drawn_small(image: Element) -> bool:
    """Whether the mark-up says that an image is drawn as small as an icon.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> images = build_tree('<img width=16><img width="100%" height=400>').root.iter("img")
        >>> [is_drawn_small(image) for image in images]
        [True, False]
    """
    stated = filter(None, (image.get("width"), image.get("height")))
    sizes = [int(size[1]) for value in stated if (size := _PIXELS.fullmatch(value[:20]))]
    if len(sizes) > 1 and sizes[1] < sizes[0] <= _LARGEST_RATIO:
        return False
    return any(size < _SMALL for size in sizes)


def is_icon_file(url: str) -> bool:
    """Whether the address names a button, a logo, an advertisement, or a drawing such as icons are.

    Example:
        >>> [is_icon_file(f"https://example.org/i/{name}") for name in ("btn_fb.gif", "icons/a.png", "bridge.jpg")]
        [True, True, False]
    """
    path = url[:_LONGEST].partition("?")[0].partition("#")[0]
    folders, _, name = path.rpartition("/")
    stem, _, ending = name.rpartition(".")
    ending = ending.lower()
    if ending == "svg":
        return True
    words = [word.lower() for word in _CAMEL_WORD.findall(stem)]
    words = [word for word in words if len(word) > 1]
    is_short = 0 < len(words) <= _MOST_WORDS
    if is_short and (words[0] in ICON_FILES or words[-1] in ICON_FILES or words[-1].endswith("logo")):
        return True
    parts = [_WORD.findall(part) for part in folders.lower().split("/")[3:]]
    few = [part for part in parts if part and len(part) < _MOST_WORDS]
    return any(
        part[0] in ICON_FILES or part[-1] in ICON_FILES or (len(part) == 1 and part[0] in PORTRAIT_FOLDERS)
        for part in few
    )


def is_logo_file(url: str) -> bool:
    """Whether the name of the file has a word for a logo or a network, and few others: what a site states for any page.

    Drawings of the old kind and small square ones are such, too.

    Example:
        >>> is_logo_file("https://example.org/i/daily_logo_1200x800_en.jpg"), is_logo_file("https://example.org/1.jpg")
        (True, False)
    """
    stem, _, ending = url[:_LONGEST].partition("?")[0].rpartition("/")[2].lower().rpartition(".")
    words = _WORD.findall(stem)
    if ending == "gif" or (ending == "png" and len(words) <= _MOST_OF_CONTROL and _SMALL_SQUARE.search(stem)):
        return True
    if "logo" in stem and len(words) <= _MOST_WORDS + 1 and not _LOGOS.isdisjoint(words):
        return True
    return len(words) <= _MOST_OF_CONTROL and bool(words) and words[0] in _FOR_NETWORKS


def is_button_file(url: str) -> bool:
    """Whether the file is a drawing that is called after a network, and nothing else.

    Example:
        >>> is_button_file("https://example.org/img/facebook.png"), is_button_file("https://example.org/facebook.jpg")
        (True, False)
    """
    stem, _, ending = url[:_LONGEST].partition("?")[0].rpartition("/")[2].rpartition(".")
    return ending.lower() in _DRAWN and stem.lower() in NETWORK_FILES


def is_control_file(url: str, *, linked: bool) -> bool:
    """Whether a file is called after what a button does, or, where it is a link, after a network and a size or colour.

    Example:
        >>> is_control_file("https://example.org/i/tools_print.gif", linked=False)
        True
        >>> is_control_file("https://example.org/i/twitter_small.jpg", linked=True)
        True
    """
    stem = url[:_LONGEST].partition("?")[0].rpartition("/")[2].rpartition(".")[0]
    if len(stem) > _LONGEST_OF_CONTROL:
        return False
    words = [word for word in map(str.lower, _CAMEL_WORD.findall(stem)) if len(word) > 1]
    if not words or len(words) > _MOST_OF_CONTROL:
        return False
    if not _CONTROLS.isdisjoint(words):
        return True
    return linked and not NETWORK_FILES.isdisjoint(words) and (NETWORK_FILES | _LOOKS).issuperset(words)


def is_advertisement_file(url: str) -> bool:
    """Whether the host or a folder of the address is that of a server of advertisements.

    Example:
        >>> is_advertisement_file("https://ad.example.net/news;sz=300x250"), is_advertisement_file("https://ad.nl/1.jpg")
        (True, False)
    """
    head = url[:_LONGEST]
    if not any(sign in head for sign in _AD_SIGNS):
        return False
    host, _, path = head.partition("//")[2].partition("/")
    labels = host.lower().split(".")
    if len(labels) > 2 and not _ADVERTISING.isdisjoint(labels[:-2]):
        return True
    return ";" in path and "ad" in path.partition(";")[0].split("/")[:-1]


def is_cut_small(url: str) -> bool:
    """Whether the address says that the picture is cut to the size of a portrait or of a list's entry.

    Example:
        >>> is_cut_small("https://example.org/112x112/1.jpg"), is_cut_small("https://example.org/1-640x360.jpg")
        (True, False)
    """
    url = url[:_LONGEST]
    found = [size for size in _SIZES.finditer(url) if not size.start() or not url[size.start() - 1].isalnum()]
    sizes = [int(side) for size in found for side in size.groups()]
    if "height=" in url:
        sides = _SIDES.findall(url)
        sizes += map(int, sides if len(sides) > 1 else ())
    if "square_" in url:
        sizes += map(int, _SQUARES.findall(url))
    return bool(sizes) and max(sizes) <= _SQUARE
