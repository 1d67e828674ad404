"""The addresses of the web: complete, and of no scheme but http and https."""

import re
from urllib.parse import urljoin, urlsplit

LONGEST = 10_000
"""Characters of the longest address that is read."""

# Controls, zero-width and bidi characters, lone surrogates: none of them belongs to an address.
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_WEB = re.compile(r"(https?):/{2,}(?=[^/])", re.IGNORECASE)
_AFTER_HOST = re.compile(r"[/?#]")
_ORIGIN = re.compile(r"(https?)://([^/?#\s]+)", re.IGNORECASE)
_NO_HOST = frozenset('<>"{}|^` %')


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
    if not url or len(url) > LONGEST:
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
    origin = _ORIGIN.match(base.strip()) if base and len(base) <= LONGEST else None
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
    scheme = _SCHEME.match(_clean(url[:LONGEST])) if url else None
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
