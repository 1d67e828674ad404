"""Headings that name the site, as blogs print their name above every post."""

import re
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urljoin, urlsplit

from heraldparse.blocks.sheet import Block
from heraldparse.head.titles import compact, ends_of

_HOME = re.compile(r"(?:(?:https?:)?//[^/?#]{1,100})?/?(?:index\.\w{2,5})?|(?:\.\./)+(?:index\.\w{2,5})?")
_INDEX = re.compile(r"/(?:index\.\w{2,5})?$")
_PART = re.compile(r"/(?:\d{1,3}|amp|print|feed|comments|page/\d+)/?$")
"""What follows the address of a story in that of a part, or of another form, of it."""
_NUMBERED = re.compile(r"/?\?(?:p|page_id|id|post|entry|item|story|article|itemid)=\d")
_LONGEST_ADDRESS = 2_000
_ARCHIVES = frozenset({"blogarchive", "blogarchiv", "archive", "archives", "archiv", "archivo", "archief", "archivio"})
"""What stands between the names of blog and post in titles of documents: `Rain Diary » Blog Archive » It rains`."""


def site_headings(printed: Sequence[Block], document: str, addresses: Iterable[str], text: int) -> frozenset[str]:
    """The headings that are the name of the site, in compact form.

    They stand above the text and lead to the start of the site, or to a folder that a page's own address is in; or the
    title of the document ends in them, and a heading between them and the text is its beginning.

    Args:
        printed: the blocks of the page that are headings, in order.
        document: the title of the document.
        addresses: the addresses of the page itself.
        text: the index of the first running text.

    Returns:
        The names, none of which is a headline.

    Example:
        >>> site_headings([], "It rains | Rain Herald", (), 0)
        frozenset()
    """
    paths = ((address[:_LONGEST_ADDRESS], _path(address)) for address in dict.fromkeys(addresses))
    own = {address: path for address, path in paths if path}
    above = [block for block in printed if block.index <= text]
    linked = [block for block in above if block.linked * 2 > len(block.text) and block.links]
    posts = {block for block in linked if _is_post(block, own)}
    names = {compact(block.text) for block in linked if block not in posts and _leads_home(block, own)}
    if names or not posts:
        return frozenset(names | _named_last(above, document))
    first, last = ends_of(document)
    is_first = first and any(compact(block.text) == last for block in posts)
    return frozenset({first} if is_first else _named_last(above, document))


def _is_post(block: Block, own: Mapping[str, str]) -> bool:
    """Whether a heading links to the page that it stands on, as the headline of a post does."""
    links = [address[:_LONGEST_ADDRESS] for link in block.links if (address := link.get("href"))]
    if block.links[0].get("rel") == "bookmark":
        return True
    return any(_path(_joined(page, link)) == path for link in links for page, path in own.items())


def _leads_home(block: Block, own: Mapping[str, str]) -> bool:
    """Whether a heading links to the start of the site, or to a folder that the page is in."""
    address = (block.links[0].get("href") or "#").strip()[:_LONGEST_ADDRESS]
    if _HOME.fullmatch(address):
        return True
    if address.startswith(("#", "?")):
        return False
    return any(_is_folder_of(_path(_joined(page, address)), path) for page, path in own.items())


def _joined(page: str, address: str) -> str:
    """An address on a page, in full; empty where it is none."""
    try:
        return urljoin(page, address)
    except ValueError:
        return ""


def _is_folder_of(folder: str, page: str) -> bool:
    """Whether a page is in a folder, and is no part of a story that has the folder's address."""
    if not folder or len(folder) >= len(page) or not page.startswith(folder):
        return False
    rest = page[len(folder) :]
    return _NUMBERED.match(rest) is not None or (rest.startswith("/") and _PART.fullmatch(rest) is None)


def _path(address: str) -> str:
    """Host and path of an address, with its query; without `www.` and the name of an index."""
    try:
        parts = urlsplit(address[:_LONGEST_ADDRESS])
    except ValueError:
        return ""
    path = _INDEX.sub("", parts.netloc.lower().removeprefix("www.") + parts.path)
    return f"{path}?{parts.query}" if parts.query else path


def _named_last(printed: Sequence[Block], document: str) -> set[str]:
    """The heading that ends the title of the document, where another one that begins it stands below.

    It is the reverse where the title tells that a post of an archive comes last.
    """
    first, last = ends_of(document)
    if not first or not last or first == last:
        return set()
    if compact(document).removeprefix(first).removesuffix(last) in _ARCHIVES:
        return {first}
    headings = [compact(block.text) for block in printed]
    return {last} if last in headings and first in headings[headings.index(last) + 1 :] else set()
