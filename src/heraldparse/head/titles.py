"""Titles as metadata state them: compared without regard to form, and freed of the name of the site."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit

from heraldparse.blocks.sheet import squeeze
from heraldparse.metadata.reading import Metadata

_ALIKE = str.maketrans({
    **dict.fromkeys("‘’‚‛`´′ʼ", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‐‑‒–—―−", "-"),
    "\xad": None, "\u200b": None,
})  # fmt: skip
_SIGN_ALIKE = re.compile(f"[{''.join(map(chr, sorted(_ALIKE)))}]")
_SEPARATOR = re.compile(
    r"\s+(?:[|│\-–—•·«»>/<～~]|::|--)\s+|\s*[|｜│]\s*|\s*::\s*|:\s+|--+|\s+[–—]|[–—]\s+"
    r"|(?<=[\u3040-\u9fff！？。”」])[-_—](?=[\u3040-\u9fff])"
)
_ALPHANUMERIC = re.compile(r"[^\W_]+")
_NO_ALPHANUMERIC = {code: None for code in range(128) if not chr(code).isalnum()}
_ADDRESS_WORDS = frozenset({"www", "m", "amp", "mobile", "news", "en", "de", "blog", "com", "co", "net", "org", "web"})
_HOUSE_ENDS = (
    *("online", "com", "de", "news", "digital", "web", "net", "org", "at", "ch", "fr", "couk", "it"),
    *("es", "mx", "ar", "co", "br", "pa", "cl", "pe", "uk", "us", "in", "jp", "kr", "tv", "hq", "team", "official"),
)
"""What the name of a site, or of its account at a network, may have after it."""
_PAPER_ENDS = ("newspaper", "newspapers", "magazine", "online", "radio", "tv")
"""What the name of a site may have, and the name under which it signs may not."""
_HAN_HOUSE_ENDS = tuple("新闻 新聞 财经 財經 科技 体育 體育 娱乐 娛樂 军事 汽车 教育 频道 頻道 订阅 在线 网 網".split())
"""How the name of a Chinese site, or of a part of it, ends."""
_HAN_CHANNELS = ("频道", "頻道")
"""Before these stands what a part of the site is about, and not the name of the site."""
_LONGEST_HAN_HOUSE = 10
_LONGEST = 400
_LONGEST_FOLDED = 2_000
_SHORTEST_TITLE = 12
"""A title that is cut at the name of a site keeps at least this many characters, unless the name is known."""


def fold(text: str) -> str:
    """Text for comparing: case, forms of quotation marks and dashes, and white space do not count.

    Example:
        >>> fold("‘It  Rains’ – at last") == fold("'it rains' - at last")
        True
    """
    text = text[:_LONGEST_FOLDED]
    if text.isascii():
        return " ".join(text.lower().split())
    text = text.translate(_ALIKE) if _SIGN_ALIKE.search(text) else text
    return squeeze(unicodedata.normalize("NFKC", text).casefold())


def compact(text: str) -> str:
    """The letters and figures of a name in lower case, without anything between them.

    Example:
        >>> compact("The Rain-Herald.de")
        'therainheraldde'
    """
    text = text[:_LONGEST]
    if text.isascii():
        return text.lower().translate(_NO_ALPHANUMERIC)
    return "".join(_ALPHANUMERIC.findall(fold(text)))


def house_names(names: Iterable[str], *addresses: str | None) -> frozenset[str]:
    """What a site is called, in compact form: its stated names, and the host of its addresses with and without ending.

    Example:
        >>> sorted(house_names(["The Herald"], "https://www.rain-herald.com/1"))
        ['herald', 'rainherald', 'rainheraldcom', 'theherald']
    """
    known = {compact(name) for name in names if name}
    known |= {name.removeprefix("the") for name in known}
    for address in addresses:
        if address:
            known |= _host_names(address)
    return frozenset(name for name in known if len(name) > 1)


def houses_in_title(title: str) -> list[str]:
    """The names of the site that end a Chinese title, also without the section behind the name: `..._某某财经`.

    Example:
        >>> houses_in_title("道路恢复通行_某某财经_某某网"), houses_in_title("It rains - Herald")
        (['某某财经', '某某', '某某网', '某某'], [])
    """
    if title.isascii():
        return []
    names: list[str] = []
    for name in map(str.strip, re.split("[_|-]", title[-_LONGEST:])[1:][-2:]):
        ending = next((end for end in _HAN_HOUSE_ENDS if name.endswith(end)), None)
        if ending is not None and len(name) <= _LONGEST_HAN_HOUSE:
            names += [name] if ending in _HAN_CHANNELS else [name, name.removesuffix(ending)]
    return names


def _host_names(address: str) -> set[str]:
    try:
        host = urlsplit(address[:_LONGEST_FOLDED]).hostname or ""
    except ValueError:
        return set()
    labels = host.lower().split(".")
    while len(labels) > 2 and labels[0] in _ADDRESS_WORDS:
        labels.pop(0)
    names = [compact(label) for label in labels[:-1] if label not in _ADDRESS_WORDS]
    return {compact(".".join(labels)), "".join(reversed(names)), *names}


def is_house(text: str, houses: frozenset[str]) -> bool:
    """Whether a text is a name of the site, or all of one with an addition (`Herald Online`).

    Example:
        >>> is_house("HERALD.com", house_names(["Herald"], "https://herald.com"))
        True
    """
    name = compact(text)
    if name in houses or name.removeprefix("the") in houses:
        return True
    if len(name) > 5 and any(f"{name}{end}" in houses for end in _PAPER_ENDS):
        return True
    if not name.endswith(_HOUSE_ENDS):
        return False
    return any(name.startswith(house) and name[len(house) :] in _HOUSE_ENDS for house in houses if len(house) > 3)


def without_site(title: str, houses: frozenset[str]) -> str:
    """A title without the name of the site, where it ends or begins with one.

    Example:
        >>> without_site("It rains - National - The Herald", house_names(["The Herald"]))
        'It rains - National'
    """
    title = squeeze(title[:_LONGEST])
    for _ in range(3):
        cuts = list(_SEPARATOR.finditer(title))
        if cuts and is_house(title[cuts[-1].end() :], houses):
            title = title[: cuts[-1].start()].strip()
        elif cuts and is_house(title[: cuts[0].start()], houses):
            title = title[cuts[0].end() :].strip()
        else:
            break
    return title


def without_last_stroke(title: str) -> str:
    """A title up to its last stroke, after which the name of a site stands; nothing shorter than a headline is left.

    Example:
        >>> without_last_stroke("It rains in May | Rain & Co"), without_last_stroke("Rain | Rain & Co")
        ('It rains in May', 'Rain | Rain & Co')
    """
    head = title.rpartition(" | ")[0].strip()
    return head if len(head) >= _SHORTEST_TITLE else title


def heads_of(title: str) -> list[str]:
    """What stands before each separator of a title; a colon is none, since headlines have it.

    Example:
        >>> heads_of("It rains | National | The Herald")
        ['It rains', 'It rains | National']
    """
    cuts = (cut for cut in _SEPARATOR.finditer(title[:_LONGEST]) if not cut[0].startswith(":"))
    return [squeeze(title[: cut.start()]) for cut in islice(cuts, 12)]


def ends_of(title: str) -> tuple[str, str]:
    """What stands before the first and after the last separator of a title, in compact form; both empty without one.

    Example:
        >>> ends_of("It rains | National | The Herald")
        ('itrains', 'theherald')
    """
    cuts = list(_SEPARATOR.finditer(title[:_LONGEST]))
    return (compact(title[: cuts[0].start()]), compact(title[cuts[-1].end() :])) if cuts else ("", "")


def clean_titles(stated: Sequence[str], houses: frozenset[str]) -> list[str]:
    """The titles that metadata state, each once, without the site's name; one that begins with another is cut to it.

    Example:
        >>> clean_titles(["It rains hard | Rain & Co", "It rains hard", "Rain Herald"], house_names(["Rain Herald"]))
        ['It rains hard']
    """
    titles = [without_site(title, houses) for title in stated if title]
    titles = [title for title in dict.fromkeys(titles) if title and not is_house(title, houses)]
    known = {fold(title) for title in titles}
    return list(dict.fromkeys(_cut_to(title, known) for title in titles))


@dataclass(frozen=True, slots=True)
class StatedTitles:
    """What the metadata of a page say of its headline.

    Example:
        >>> StatedTitles(("It rains",), "It rains | Herald", frozenset({"herald"})).titles
        ('It rains',)
    """

    titles: tuple[str, ...]
    """Titles as stated, the most trusted first."""
    document: str
    """The text of `<title>`, empty where there is none."""
    houses: frozenset[str]
    """The names of the site, as `house_names` gives them."""
    addresses: tuple[str, ...] = ()
    """The addresses of the page itself."""


def stated_titles(metadata: Metadata, houses: frozenset[str], url: str | None = None) -> StatedTitles:
    """The titles of a page's metadata: the story's own, then those for networks, then those of other meta elements.

    `url` is the address that the page was asked for under.

    Example:
        >>> stated_titles(Metadata(og_title="It rains", document_title="It rains | Herald"), frozenset()).titles
        ('It rains',)
    """
    titles = [metadata.headline, metadata.og_title, *(found.value for found in metadata.titles), metadata.twitter_title]
    addresses = [url, *(found.value for found in metadata.addresses)]
    return StatedTitles(
        tuple(filter(None, titles)), metadata.document_title or "", houses, tuple(filter(None, addresses))
    )


def _cut_to(title: str, known: set[str]) -> str:
    """The title up to the separator before which it is a known one: what follows is the name of a site or section."""
    return next((head for head in heads_of(title) if fold(head) in known), title)


def headline_of_document(title: str, houses: frozenset[str]) -> str | None:
    """The headline within the text of `<title>`, where nothing else tells it: all but what follows the last separator.

    Example:
        >>> headline_of_document("It rains all over the land | Weather", frozenset())
        'It rains all over the land'
    """
    named = without_site(title, houses)
    if is_house(named, houses):
        return None
    if named != squeeze(title[:_LONGEST]):
        return named
    cuts = [cut for cut in _SEPARATOR.finditer(named) if not cut[0].startswith(":")]
    head = named[: cuts[-1].start()].strip() if cuts else named
    return head if len(head) >= _SHORTEST_TITLE or not head.isascii() else named or None
