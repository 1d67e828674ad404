"""Addresses: resolved, safe, freed of what identifies nothing, and what they say about a story or a picture."""

import re
from datetime import date
from urllib.parse import unquote, urljoin, urlsplit

_MAX_LENGTH = 10_000
_MAX_SRCSET = 50_000

# Controls, zero-width and bidi characters, lone surrogates: none of them belongs to an address.
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_WEB = re.compile(r"(https?):/{2,}(?=[^/])", re.IGNORECASE)
_AFTER_HOST = re.compile(r"[/?#]")
_ORIGIN = re.compile(r"(https?)://([^/?#\s]+)", re.IGNORECASE)
_NO_HOST = frozenset('<>"{}|^` %')

_NOISE = frozenset(
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _ga"
    " _gl".split(),
)
_NOISE_PREFIXES = ("utm_", "ace_")

KOREA_HERALD_HOSTS = frozenset(
    "koreaherald.com koreaherald.kr khnews.heraldcorp.com khnews.kheraldm.com khview.heraldm.com".split(),
)
"""The hosts of The Korea Herald."""
_HERALD_SUFFIXES = (".koreaherald.com", ".koreaherald.kr")
# A feed nests the address in itself, so the last `ud` is the one; K-pop pages have seven digits and a mark more.
_HERALD_UD = re.compile(r"(?<![A-Za-z0-9_])ud(?:=|%3[Dd])([0-9]{21}_[0-9]{1,2}|[0-9]{14})(?![0-9])")
_HERALD_ARTICLE = re.compile(r"/article/([0-9]{7,8})(?![0-9])")

# Parameters in which content systems carry the number of the story.
_ID_PARAMETERS = frozenset(
    "idxno newsid news_id newsno articleid article_id articleno article_no artid arcid aid nid storyid"
    " story_id".split(),
)
_ONLY_NUMBER = re.compile(r"[0-9]{5,20}")
_LAST_NUMBER = re.compile(
    r"(?:^|[-_.,~])(?:article|articulo|artikel|story|news|art|a|id|n|p|s)?([0-9]{5,20})$", re.IGNORECASE
)
_FIRST_NUMBER = re.compile(r"([0-9]{7,20})[-_](?=[^\W\d_])")
_FILE_ENDING = re.compile(r"\.[A-Za-z]{1,6}$")

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
    r"(?:[-_.@](?:[0-9]{1,5}x[0-9]{0,5}|[wh][0-9]{2,4}|[0-9]{3,4}w|[1-4]x|scaled|large|small|medium|thumb))$"
)


def _clean(url: str) -> str:
    """The address without what browsers take away before they read it."""
    url = url.strip()
    if not url.isprintable():
        url = _INVISIBLE.sub("", url).strip()
    if "\\" in url:
        path, mark, query = url.partition("?")
        url = path.replace("\\", "/") + mark + query
    return url.replace(" ", "%20") if " " in url else url


def _web(url: str) -> str | None:
    """A complete http(s) address if it has a host that can be one, else None."""
    start = _WEB.match(url)
    if start is None:
        return None
    rest = url[start.end() :]
    host = _AFTER_HOST.split(rest, maxsplit=1)[0]
    if not host or (not host.replace(".", "").replace("-", "").isalnum() and not _NO_HOST.isdisjoint(host)):
        return None
    url = f"{start[1].lower()}://{rest}"
    if "[" in host or "]" in host or not host.isascii():
        try:
            urlsplit(url)
        except ValueError:
            return None
    return url


def absolute(url: str | None, base: str | None = None, *, mail: bool = False) -> str | None:
    """The complete address of a link or a picture, or None where it leads to no web page.

    Other schemes than http and https give None (`mail` lets mailto pass), and so do addresses over 10,000 characters.
    Without a usable `base` a relative address is given as written. Never raises.

    Example:
        >>> absolute("../b.jpg", "https://example.org/a/c/d.html")
        'https://example.org/a/b.jpg'
        >>> absolute("java\\nscript:alert(1)", "https://example.org/") is None
        True
    """
    if not url or len(url) > _MAX_LENGTH:
        return None
    url = _clean(url)
    scheme = _SCHEME.match(url)
    if scheme is not None:
        name = scheme[1].lower()
        if name == "mailto":
            return url if mail else None
        return _web(url) if name in ("http", "https") else None
    return _resolved(url, base) if url else None


def _resolved(url: str, base: str | None) -> str | None:
    """A relative address against a base."""
    origin = _ORIGIN.match(base.strip()) if base and len(base) <= _MAX_LENGTH else None
    if url.startswith("//"):
        return _web(f"{origin[1].lower() if origin else 'https'}:{url}")
    if origin is None or base is None:
        return url
    if url.startswith("/") and "/." not in url:
        return _web(f"{origin[1]}://{origin[2]}{url}")
    try:
        joined = urljoin(_clean(base), url)
    except ValueError:
        return None
    return _web(joined)


def is_unsafe(url: str | None) -> bool:
    """Whether the address has another scheme than http, https and mailto.

    Example:
        >>> [is_unsafe(url) for url in ("javascript:void(0)", "/news/1", "mailto:me@example.org")]
        [True, False, False]
    """
    scheme = _SCHEME.match(_clean(url[:_MAX_LENGTH])) if url else None
    return scheme is not None and scheme[1].lower() not in ("http", "https", "mailto")


def host_of(url: str | None) -> str | None:
    """The host of a complete address, in lower case and without port and user; None where there is none.

    Example:
        >>> host_of("https://News.Example.org:8080/a")
        'news.example.org'
    """
    start = _ORIGIN.match(url) if url else None
    if start is None:
        return None
    return start[2].rpartition("@")[2].partition(":")[0].rstrip(".").lower() or None


def is_korea_herald(url: str | None) -> bool:
    """Whether the address is on a host of The Korea Herald.

    Example:
        >>> is_korea_herald("https://m.koreaherald.com/amp/view.php?ud=20240102000345")
        True
    """
    host = host_of(url)
    return host is not None and (host in KOREA_HERALD_HOSTS or host.endswith(_HERALD_SUFFIXES))


def canonical(url: str | None) -> str | None:
    """The address without fragment and without parameters that identify nothing; None where it is no web address.

    On a story page of The Korea Herald only `ud` identifies; elsewhere only the marks of campaigns go.

    Example:
        >>> canonical("https://example.org/news?id=7&utm_source=mail#top")
        'https://example.org/news?id=7'
        >>> canonical("http://www.koreaherald.com/view.php?md=2024&ud=20240102000345&np=2")
        'http://www.koreaherald.com/view.php?ud=20240102000345'
    """
    found = absolute(url)
    if found is None:
        return None
    path, mark, query = found.partition("#")[0].partition("?")
    if is_korea_herald(path):
        if _HERALD_ARTICLE.search(path):
            return path
        number = _HERALD_UD.findall(query)
        if number and path.endswith("/view.php"):
            return f"{path}?ud={number[-1]}"
    if not mark:
        return path
    kept = [part for part in query.split("&") if part and not _is_noise(part)]
    return f"{path}?{'&'.join(kept)}" if kept else path


def _is_noise(parameter: str) -> bool:
    """Whether a `name=value` part tells only where a reader came from."""
    name = parameter.partition("=")[0].lower()
    return name in _NOISE or name.startswith(_NOISE_PREFIXES)


def story_id(url: str | None) -> str | None:
    """The publisher's own number of the story, where the address clearly holds one.

    That is the `ud` or the article number at The Korea Herald; elsewhere a parameter that content systems use for it
    (`idxno`), or a number of five digits or more in the last part of the path that is no date and no round figure.

    Example:
        >>> story_id("http://www.koreaherald.com/view.php?ud=/view.php?ud=20240102000345&np=1")
        '20240102000345'
        >>> story_id("https://example.org/world/rivers-run-high-7312845.html")
        '7312845'
        >>> story_id("https://example.org/2024/05/17/") is None
        True
    """
    if not url or len(url) > _MAX_LENGTH:
        return None
    host = host_of(url)
    if host is None or is_korea_herald(url):
        numbers = _HERALD_UD.findall(url)
        if numbers:
            return str(numbers[-1])
        article = _HERALD_ARTICLE.search(url) if host else None
        if article or host:
            return article[1] if article else None
    path, _, query = url.partition("#")[0].partition("?")
    return _id_in_query(query) or _id_in_path(path)


def _id_in_query(query: str) -> str | None:
    """The value of the first parameter that is named as the number of a story."""
    for part in query.split("&") if query else ():
        name, _, value = part.partition("=")
        if name.lower() in _ID_PARAMETERS and value.isascii() and value.isdigit() and len(value) <= 20:
            return value
    return None


def _id_in_path(path: str) -> str | None:
    """The number in the last part of a path, or in the part before a headline without one."""
    parts = [part for part in path.split("/")[-3:] if part]
    if not parts or len(parts[-1]) > 300:
        return None
    last = _FILE_ENDING.sub("", parts[-1])
    found = _LAST_NUMBER.search(last) or _FIRST_NUMBER.match(last)
    if found is not None:
        return found[1] if _is_number_of_story(found[1]) else None
    before = parts[-2] if len(parts) > 1 else ""
    return before if _ONLY_NUMBER.fullmatch(before) and _is_number_of_story(before) else None


def _is_number_of_story(digits: str) -> bool:
    """Whether the digits are neither a date nor a round figure out of a headline."""
    if digits.endswith("00"):
        return len(digits) > 7
    if digits[:2] not in ("19", "20") or len(digits) not in (6, 8):
        return True
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:8] or "1"))
    except ValueError:
        return True
    return False


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
    srcset = srcset if srcset and len(srcset) <= _MAX_SRCSET else ""
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
    if not url or len(url) > _MAX_LENGTH:
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
