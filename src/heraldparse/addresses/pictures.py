"""What a picture's address says: that it shows nothing, which of several is largest, which lead to one picture."""

import re
from urllib.parse import unquote

from heraldparse.addresses.web import LONGEST

_LONGEST_SRCSET = 50_000

_PLACEHOLDER_WORDS = frozenset(
    "share sharing social sns facebook fb twitter og opengraph meta card logo logos blank pixel spacer transparent"
    " placeholder default defaults fallback noimage noimg nophoto nopic no image img photo thumb thumbnail picture"
    " dummy empty loading loader lazy lazyload grey gray white black bg background site icon favicon sprite avatar"
    " anonymous banner generic square small medium large big new the amp".split()
)
_PLACEHOLDER_CORE = frozenset(
    "share sharing sns logo logos blank pixel spacer transparent placeholder default defaults fallback noimage noimg"
    " nophoto nopic dummy empty loading loader lazyload favicon sprite avatar anonymous".split()
)
_PLACEHOLDER_FOLDER = re.compile(r"/(?:placeholders?|emoji|smilies|avatars?|sprites)/")
_WORD = re.compile(r"[a-z]+|[0-9]+(?:x[0-9]+)?")

_CANDIDATE = re.compile(r"[\s,]*(\S+)")
_DESCRIPTORS = re.compile(r"[^,(]*(?:\([^)]*\)?[^,(]*)*")
_SIZE = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)([wx])(?![^\s])")

_SIZE_SEGMENT = re.compile(
    r"[0-9]{1,5}x[0-9]{0,5}|(?:w|h|width|height|size|quality)[-_:=]?[0-9]{1,5}|[whcqf]_[^/]{1,60}|thumbnails?|thumbs?"
    r"|large|medium|small|full|resize|crop|fit|scale"
)
_SIZE_SUFFIX = re.compile(
    r"(?:[-_.@](?:[0-9]{1,5}x[0-9]{0,5}|[wh][0-9]{2,4}|[0-9]{3,4}w|[1-4]x|scaled|large|small|medium|thumb))(?:@\w{1,20})?$"
)
_FILE_ENDING = re.compile(r"\.[A-Za-z]{1,6}$")


def is_placeholder_image(url: str | None) -> bool:
    """Whether the address itself says that it shows nothing of the story: share picture, logo, blank, pixel.

    Example:
        >>> [is_placeholder_image(f"https://example.org/i/{name}") for name in ("share.jpg", "1x1.gif", "bridge.jpg")]
        [True, True, False]
    """
    if not url:
        return True
    url = url[:2000].strip().lower()
    if url.startswith(("data:", "about:", "blob:")):
        return True
    path = url.partition("#")[0].partition("?")[0]
    if _PLACEHOLDER_FOLDER.search(path):
        return True
    stem, _, ending = path.rpartition("/")[2].rpartition(".")
    words = _WORD.findall(stem or ending)
    if not words or len(words) > 6 or not stem.isascii():
        return False
    if "1x1" in words or ending == "ico":
        return True
    if "logo" in words and len(words) <= 3 and ending in ("png", "svg", "gif"):
        return True
    plain = [word for word in words if not word[0].isdigit()]
    return not _PLACEHOLDER_CORE.isdisjoint(plain) and _PLACEHOLDER_WORDS.issuperset(plain)


def largest_source(srcset: str | None) -> str | None:
    """The address of the largest picture of a `srcset`, as written; None where it names none.

    Example:
        >>> largest_source("a.jpg 320w, /w_640,q_80/a.jpg 640w")
        '/w_640,q_80/a.jpg'
    """
    best, best_size = None, (-1.0, -1.0)
    srcset = srcset if srcset and len(srcset) <= _LONGEST_SRCSET else ""
    place = 0
    while (candidate := _CANDIDATE.match(srcset, place)) is not None:
        url = candidate[1]
        place = candidate.end()
        width, density = 0.0, 1.0
        if url.endswith(","):
            url = url.rstrip(",")
        else:
            descriptors = _DESCRIPTORS.match(srcset, place)
            if descriptors is not None:
                place = descriptors.end() + 1
                for number, unit in _SIZE.findall(descriptors[0]):
                    width, density = (float(number), density) if unit == "w" else (width, float(number))
        if url and (width, density) > best_size and not url[:5].lower().startswith("data:"):
            best, best_size = url, (width, density)
    return best


def picture_key(url: str | None) -> str | None:
    """What two addresses of one picture in two sizes have in common; None for no address.

    Query, host, file ending and the parts of the path that name a size are left out.

    Example:
        >>> picture_key("https://a.example.org/2024/05/bridge-1024x768.jpg?w=640")
        '2024/05/bridge'
    """
    if not url or len(url) > LONGEST:
        return None
    path = url.partition("#")[0]
    if path.startswith(("http", "//")):
        path = path.partition("//")[2].partition("/")[2]
    path, _, query = path.partition("?")
    inner = max(path.rfind("http"), path.rfind("%3A%2F%2F"), path.rfind("%3a%2f%2f"))
    if inner > 0:
        path = unquote(path[inner:]).partition("//")[2].partition("/")[2]
    elif path.endswith((".php", ".ashx", ".aspx")) or ("/" not in path.strip("/") and "/" in unquote(query)):
        path = f"{path}?{query}"
    parts = [part for part in path.lower().split("/") if part and not _SIZE_SEGMENT.fullmatch(part)]
    if not parts:
        return None
    parts[-1] = _SIZE_SUFFIX.sub("", _FILE_ENDING.sub("", parts[-1])) or parts[-1]
    return "/".join(parts)
