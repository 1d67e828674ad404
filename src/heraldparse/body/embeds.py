"""Items of other services that a story shows: their own address and the name of the service."""

import re
from collections import defaultdict
from urllib.parse import unquote

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.markup.tree import Element
from heraldparse.models import Embed

_SERVICES = (
    (
        "youtube",
        r"youtube(?:-nocookie)?\.com/(?:embed/|watch\?(?:[^#]{1,200}&)?v=|shorts/|live/)([\w-]{6,20})",
        "https://www.youtube.com/watch?v={}",
    ),
    ("youtube", r"youtu\.be/([\w-]{6,20})", "https://www.youtube.com/watch?v={}"),
    ("x", r"(?:twitter|x)\.com/(\w{1,20}/status)(?:es)?(/\d{5,25})", "https://x.com/{}{}"),
    ("x", r"(?:twitter|x)\.com/(i/)web/(status/\d{5,25})", "https://x.com/{}{}"),
    (
        "x",
        r"platform\.(?:twitter|x)\.com/embed/\w{1,20}\.html\?(?:[^#]{1,900}&)?id=(\d{5,25})",
        "https://x.com/i/status/{}",
    ),
    ("instagram", r"instagram\.com/((?:p|reel|tv)/[\w-]{5,40})", "https://www.instagram.com/{}/"),
    (
        "facebook",
        r"facebook\.com/((?:[\w.-]{1,80}/(?:posts|videos)|watch|photo)[^\s&\"'#]{0,120})",
        "https://www.facebook.com/{}",
    ),
    ("tiktok", r"tiktok\.com/(@[\w.]{1,40}/video/\d{5,25})", "https://www.tiktok.com/{}"),
    ("vimeo", r"vimeo\.com/(?:video/)?(\d{5,12})", "https://vimeo.com/{}"),
    (
        "spotify",
        r"spotify\.com/(?:embed/)?((?:track|album|episode|playlist|show)/\w{10,30})",
        "https://open.spotify.com/{}",
    ),
    ("soundcloud", r"soundcloud\.com/((?!player)[\w-]{1,60}/[\w-]{1,120})", "https://soundcloud.com/{}"),
    ("dailymotion", r"dailymotion\.com/(?:embed/)?video/(\w{5,12})", "https://www.dailymotion.com/video/{}"),
)
"""A service, how the address of an item of it is told in a link or a player, and what the item's own address is."""

_PATTERNS = tuple((name, re.compile(r"(?:^|[/.])" + pattern), address) for name, pattern, address in _SERVICES)
_AMP = {
    "data-videoid": "https://youtu.be/{}",
    "data-tweetid": "https://x.com/i/status/{}",
    "data-shortcode": "https://instagram.com/p/{}",
}
"""Attributes in which AMP gives only the number of an item."""
_POSTING = frozenset({"x", "instagram", "tiktok"})
"""Services whose scripts turn a quotation into a post."""
_LONGEST = 2_000


def embed_of(element: Element) -> Embed | None:
    """The item that a frame or a link shows; None where it is of no known service.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> root = build_tree("<iframe src='//www.youtube.com/embed/abcdefghijk?rel=0'></iframe>").root
        >>> embed_of(root.find(".//iframe"))
        Embed(type='embed', url='https://www.youtube.com/watch?v=abcdefghijk', provider='youtube')
    """
    stated = [element.get(name) for name in ("src", "data-src", "href", "cite")]
    stated += [address.format(value) for name, address in _AMP.items() if (value := element.get(name))]
    for value in filter(None, stated):
        text = unquote(value[:_LONGEST])
        for provider, pattern, address in _PATTERNS:
            found = pattern.search(text)
            if found:
                return Embed(url=address.format(*found.groups()), provider=provider)
    return None


def gather_posts(sheet: Sheet, start: int, end: int) -> None:
    """Make the quotation that a post of another service is embedded as one frame; its text is not the story's.

    Such a quotation cites the post, or ends in a link to it.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<blockquote><p>Sunny!</p><a href='https://x.com/rain/status/12345678'>May 3</a></blockquote>"
        >>> sheet = read_blocks(build_tree(html).root)
        >>> gather_posts(sheet, 0, 2)
        >>> [(block.kind, block.claim) for block in sheet.blocks]
        [('frame', None), ('text', 'embed')]
    """
    quotes: defaultdict[int, list[Block]] = defaultdict(list)
    for block in sheet.blocks[start:end]:
        if block.claim is None and (quote := block.box.quote) is not None:
            quotes[quote.index].append(block)
    for index, blocks in quotes.items():
        elements = [sheet.boxes[index].element, *(link for block in blocks for link in block.links)]
        posts = [element for element in elements if (item := embed_of(element)) and item.provider in _POSTING]
        if posts:
            for block in blocks:
                block.claim, block.rule = "embed", "the text of an embedded post"
            first = blocks[0]
            first.kind, first.element, first.claim, first.rule = "frame", posts[-1], None, None
