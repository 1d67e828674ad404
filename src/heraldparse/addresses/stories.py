"""Which story an address leads to, or that it leads to a whole site: its canonical form, the number that it holds."""

import re
from datetime import date

from heraldparse.addresses.web import LONGEST, absolute, host_of

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
_HOMES = frozenset({"", "index.html", "index.htm", "index.php", "home"})
"""Paths of the first page of a site."""


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


def is_home(url: str | None) -> bool:
    """Whether an address leads to a whole site and to no page of it; one that an archive keeps within its own, too.

    Example:
        >>> is_home("https://example.org/"), is_home("https://example.org/news"), is_home("https://example.org/?p=7")
        (True, False, False)
    """
    if not url or "?" in url:
        return False
    host, _, path = url.partition("#")[0].rpartition("://")[2].partition("/")
    return 0 < host.find(".") < len(host) - 1 and path.strip("/") in _HOMES


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
    if not url or len(url) > LONGEST:
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
