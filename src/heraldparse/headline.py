"""The headline as printed, found among the headings of the page by what its metadata says."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from heraldparse.blocks import Block, Sheet, squeeze

_ALIKE = str.maketrans({
    **dict.fromkeys("‘’‚‛`´′ʼ", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‐‑‒–—―−", "-"),
    "\xad": None, "\u200b": None,
})  # fmt: skip
_SEPARATOR = re.compile(r"\s+[|\-–—·•:»«>/]{1,2}\s+|\s*[|｜]\s*|\s*::\s*|:\s+")
_KICKER = re.compile(r"[\[【]([^\[\]【】]{1,60})[\]】]")
_LONGEST = 400
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline, where it stands on the page, and which signal it came from."""

    text: str
    block: Block | None
    signal: str


def fold(text: str) -> str:
    """Text for comparing: case, forms of quotation marks and dashes, and white space do not count.

    Example:
        >>> fold("‘It  Rains’ – at last") == fold("'it rains' - at last")
        True
    """
    text = text[:2000]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_ALIKE)).replace("...", "…")
    return squeeze(text.casefold())


def kicker_of(title: str | None) -> str | None:
    """The tag in brackets that opens or closes a headline.

    Example:
        >>> kicker_of("[Graphic News] Rain in numbers"), kicker_of("Rain in numbers")
        ('Graphic News', None)
    """
    found = _KICKER.match(title) if title else None
    return squeeze(found[1]) or None if found else None


def without_site(title: str, sites: Iterable[str]) -> str:
    """A document's title without the name of the site, where the title ends or begins with one that is known.

    Example:
        >>> without_site("It rains - National - The Herald", ["The Herald"])
        'It rains - National'
    """
    known = {fold(site) for site in sites if site}
    for _ in range(2):
        cuts = list(_SEPARATOR.finditer(title[:_LONGEST]))
        if cuts and fold(title[cuts[-1].end() :]) in known:
            title = title[: cuts[-1].start()].strip()
        elif cuts and fold(title[: cuts[0].start()]) in known:
            title = title[cuts[0].end() :].strip()
        else:
            break
    return title


def likeness(one: str, other: str) -> float:
    """How much two folded texts have in common: the share of words of the shorter one that the longer one has.

    Example:
        >>> likeness("it rains today", "it rains today | the herald")
        1.0
    """
    if not one or not other:
        return 0.0
    if one in other or other in one:
        return 1.0
    words, others = set(re.findall(r"\w+", one)), set(re.findall(r"\w+", other))
    return len(words & others) / max(1, min(len(words), len(others)))


def find_headline(sheet: Sheet, stated: Sequence[str], document_title: str | None, sites: Sequence[str]) -> Headline | None:
    """The headline, by the headings of the page and the titles that its metadata states, the most trusted first."""
    names = {fold(site) for site in sites if site}
    titles = [title for title in dict.fromkeys(squeeze(without_site(text, sites)) for text in stated) if title]
    titles = [title for title in titles if fold(title) not in names]
    document = squeeze(without_site(document_title, sites)) if document_title else ""
    known = [fold(title) for title in titles]
    folded_document = fold(document)
    best: Headline | None = None
    best_score = 0.0
    for block, text in _printed(sheet):
        folded = fold(text)
        if folded in names or len(folded) < _SHORTEST:
            continue
        score = _score(block, folded, known, folded_document)
        if score > best_score:
            best, best_score = Headline(text, block, "heading"), score
    if best is not None:
        return best
    if titles:
        return Headline(titles[0], None, "metadata")
    if document and document_title:
        cuts = list(_SEPARATOR.finditer(document_title[:_LONGEST]))
        head = document_title[: cuts[-1].start()] if cuts and cuts[-1].start() > 20 else document
        return Headline(squeeze(head), None, "document title")
    return None


def _printed(sheet: Sheet) -> Iterable[tuple[Block, str]]:
    """The headings of the page with their whole text, in order."""
    last = None
    for block in sheet.blocks:
        if block.kind != "text" or not block.box.heading or len(block.text) > _LONGEST:
            continue
        box = next((b for b in block.box.ancestors() if b.tag[0] == "h" and len(b.tag) == 2), block.box)
        if box is last:
            continue
        last = box
        parts = [piece for piece in sheet.within(box) if piece.kind == "text"]
        yield block, " ".join(" ".join(piece.text for piece in parts).split())
        if len(parts) > 1:
            for piece in parts:
                yield piece, " ".join(piece.text.split())


def _score(block: Block, folded: str, known: Sequence[str], document: str) -> float:
    level = block.box.heading
    weight = {1: 1.0, 2: 0.7, 3: 0.6}.get(level, 0.5)
    if block.claim is not None:
        weight *= 0.6
    score = 0.0
    for title in known:
        alike = 1.2 if folded == title else likeness(folded, title) * _same_length(folded, title)
        score = max(score, alike)
    if document:
        score = max(score, likeness(folded, document) * max(0.5, _same_length(folded, document)))
    if score < 0.5:
        if level == 1 and not known and not document and block.claim is None:
            return 0.3
        return 0.0
    return score * weight + (0.2 if block.linked == 0 else 0.0)


def _same_length(one: str, other: str) -> float:
    return min(len(one), len(other)) / max(len(one), len(other), 1)
