"""Items of other services that a story shows: their own address and the name of the service."""

import re

from heraldparse.blocks import Sheet
from heraldparse.models import Embed
from heraldparse.tree import Element

_PROVIDERS = (
    ("youtube", re.compile(r"(?:youtube(?:-nocookie)?\.com/(?:embed/|watch\?v=|shorts/|live/)|youtu\.be/)([\w-]{6,20})")),
    ("x", re.compile(r"(?:twitter|x)\.com/(\w{1,20}/status(?:es)?/\d{5,25})")),
    ("instagram", re.compile(r"instagram\.com/((?:p|reel|tv)/[\w-]{5,20})")),
    ("facebook", re.compile(r"facebook\.com/((?:[\w.]{1,60}/(?:posts|videos)|watch|photo)[^\s&\"']{0,120})")),
    ("tiktok", re.compile(r"tiktok\.com/(@[\w.]{1,40}/video/\d{5,25})")),
    ("vimeo", re.compile(r"vimeo\.com/(?:video/)?(\d{5,12})")),
    ("spotify", re.compile(r"spotify\.com/(?:embed/)?((?:track|album|episode|playlist|show)/\w{10,30})")),
    ("soundcloud", re.compile(r"(soundcloud\.com/[\w-]{1,60}/[\w-]{1,120})")),
    ("dailymotion", re.compile(r"dailymotion\.com/(?:embed/)?video/(\w{5,12})")),
)
_ADDRESSES = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "x": "https://x.com/{}",
    "instagram": "https://www.instagram.com/{}/",
    "facebook": "https://www.facebook.com/{}",
    "tiktok": "https://www.tiktok.com/{}",
    "vimeo": "https://vimeo.com/{}",
    "spotify": "https://open.spotify.com/{}",
    "soundcloud": "https://{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
}


def embed_of(element: Element) -> Embed | None:
    """The item that a frame or a link shows; None where it is of no known service.

    Example:
        >>> from heraldparse.tree import build_tree
        >>> frame = build_tree("<iframe src='//www.youtube.com/embed/abcdefghijk?rel=0'></iframe>").root.find(".//iframe")
        >>> embed_of(frame)
        Embed(type='embed', url='https://www.youtube.com/watch?v=abcdefghijk', provider='youtube')
    """
    for name in ("src", "data-src", "href", "data-videoid", "data-tweetid", "data-shortcode"):
        value = element.get(name)
        if not value:
            continue
        if name.startswith("data-") and name != "data-src":
            value = _amp(element.tag, value)
        for provider, pattern in _PROVIDERS:
            found = pattern.search(value[:2000])
            if found:
                return Embed(url=_ADDRESSES[provider].format(found[1]), provider=provider)
    return None


def gather_posts(sheet: Sheet, start: int, end: int) -> None:
    """Make the quotation that a post of another service is embedded as one frame; its text is not the story's."""
    for box in sheet.boxes:
        if box.tag != "blockquote" or not start <= box.start < box.end <= end:
            continue
        links = [link for link in box.element.iter("a") if embed_of(link) is not None]
        blocks = [block for block in sheet.within(box) if block.claim is None]
        if links and blocks:
            sheet.claim(box.start, box.end, "embed", "the text of an embedded post")
            first = blocks[0]
            first.kind, first.element, first.claim, first.rule = "frame", links[-1], None, None


def _amp(tag: str, value: str) -> str:
    """The address that an AMP element's own number stands for."""
    if tag == "amp-youtube":
        return f"https://youtu.be/{value}"
    return f"https://x.com/i/status/{value}" if tag == "amp-twitter" else f"https://instagram.com/p/{value}"
