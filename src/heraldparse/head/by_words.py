"""The words of a line that say who wrote a story, or that the next line does."""

import re
from itertools import islice

from heraldparse.blocks.names import is_read_out
from heraldparse.blocks.sheet import Block
from heraldparse.bylines import Byline, is_byline, parse_byline, read_byline
from heraldparse.bylines.labels import opening_label, sections_of
from heraldparse.head.heading_parts import text_within
from heraldparse.head.words import EDGES, NAMING, OPENERS

_LABELLED = re.compile(
    r"(?:Autor(?:in(?:nen)?|en|es)?(?:/(?:Autor|in))?|Authors?|Auteurs?|Autore|Redakteur(?:in)?|Verfasser(?:in)?"
    r"|Contributors?) ?:? ",
    re.IGNORECASE,
)
"""A noun for a writer at the start of a line, with a colon or without one."""

_LABELLED_STARTS = frozenset("AaRrVvCc")
_LONGEST_NAMED = 120
_LONGEST_LABEL = 24
STROKES = re.compile(r" ?[|•·⋅●] ?| [–—/-] ")
"""What stands between the parts of a line."""
_STROKE_SIGNS = frozenset("|•·⋅●–—/-")
_FROM = re.compile(r" (?:by|von|par|por|di|av|af|van|door) ", re.IGNORECASE)
_BY_WORDS = frozenset({"by", "By", "BY", "von", "Von", "VON", "par", "Par", "por", "Por", "di", "Di"})
_MOST_INLINE = 80


def noun_label(text: str) -> re.Match[str] | None:
    """The noun for a writer that a line begins with, and what parts it from the name.

    Example:
        >>> noun_label("Author: Kim Arin")[0], noun_label("Kim Arin")
        ('Author: ', None)
    """
    return _LABELLED.match(text) if text[:1] in _LABELLED_STARTS else None


def bare_label(text: str) -> str:
    """What a line that is a label and nothing else says of the next one: `writer`, `other`, or empty.

    A by-word says that the name of the writer stands there; `other` names somebody who did not write.

    Example:
        >>> [bare_label(text) for text in ("By", "Written by:", "Essay Von", "By Kim Arin")]
        ['writer', 'writer', 'writer', '']
        >>> [bare_label(text) for text in ("Article reviewed by:", "Photos:", "Edited by Kim Arin")]
        ['other', 'other', '']
    """
    if len(text) > _LONGEST_LABEL:
        return ""
    label = opening_label(text)
    kind = (label.lastgroup or "") if label is not None else ""
    words = text.rstrip(" :").split()
    if kind != "other" and words and words[-1] in _BY_WORDS and len(words) <= 3:
        done = opening_label(" ".join(words[-2:])) if len(words) == 3 else None
        return "other" if done is not None and done.lastgroup == "other" else "writer"
    return kind if label is not None and kind != "source" and not text[label.end() :].strip(" :()") else ""


def said_part(text: str, *, dated: bool) -> Byline | None:
    """The byline that a line is, or has among other parts; None where it does not say who wrote the story.

    Beside a date, or in an element that is named a byline, `Posted by` may stand before a pen name or a first name.

    Example:
        >>> said_part("3. 5. - by Kim Arin", dated=False).text, said_part("Kim Arin", dated=True)
        ('By Kim Arin', None)
    """
    label = opening_label(text)
    whole = read_byline(text) if label is not None or not text.isascii() else None
    after = _said_after(text) if whole is None else None
    found = whole or (read_byline(after) if after is not None else None)
    if found is not None:
        return found
    segments = [] if _STROKE_SIGNS.isdisjoint(text) else [segment for segment in STROKES.split(text) if segment]
    found = next(filter(None, map(read_byline, segments)), None) if len(segments) > 1 else None
    if found is not None or not dated:
        return found
    if label is None or len(text) > _LONGEST_NAMED:
        return None
    if label.lastgroup != "writer" and not any(kind == "writer" for kind, _ in sections_of(text)):
        return None
    byline = parse_byline(text)
    return byline if byline.authors else None


def said_aloud(block: Block) -> Byline | None:
    """A byline whose by-word only those hear who listen to the page: `<span class="sr-only">By</span> Jane Doe`."""
    for element in block.element.iter("span", "b", "i") if len(block.element) and not block.prose else ():
        names = element.get("class")
        if names and is_read_out(names) and bare_label((element.text or "").strip(EDGES)) == "writer":
            after = (element.tail or "").strip()
            following = element.getnext()
            name = after or ("" if following is None else text_within(following))
            said = f"By {name}"
            return read_byline(said) if name in block.text else None
    return None


def is_said(text: str) -> bool:
    """Whether a line begins with a by-word.

    Example:
        >>> is_said("By Kim Arin"), is_said("Kim Arin")
        (True, False)
    """
    label = opening_label(text)
    return label is not None and label.lastgroup == "writer"


def with_seam(block: Block, said: str) -> str:
    """A byline with a comma where the element of a name ends: `<b>By Jane Doe</b> <i>Rain reporter</i>`."""
    label = opening_label(said) if len(block.element) else None
    start = label.end() if label is not None and said.count(" ", label.end()) > 1 else len(said)
    for element in islice(block.element.iter(*NAMING), _MOST_INLINE) if start < len(said) else ():
        name = (element.text or "").strip()
        end = len(name) if said.startswith(name) else start + len(name)
        if " " not in name or end + 2 > len(said) or said[end] != " " or not said[end + 1].isupper():
            continue
        if said[end - len(name) : end] == name and is_byline(said[:end]):
            return f"{said[:end]},{said[end:]}"
    return said


def _said_after(text: str) -> str | None:
    """A line that says who wrote the story after other words: a date in figures, what the text is called, a noun."""
    label = noun_label(text)
    if label:
        return f"By {text[label.end() :].rstrip(' :.')}"
    opened = _FROM.search(text[:40]) if " " in text else None
    if opened:
        before = text[: opened.start()].lower()
        if before.rpartition(" ")[2] in OPENERS or not any(map(str.isalpha, before)):
            return f"By {text[opened.end() :]}"
    return None
