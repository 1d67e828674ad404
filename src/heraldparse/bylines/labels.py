"""The labels of bylines: what says who wrote a story, who did not, and where it comes from."""

import re
from itertools import pairwise

from heraldparse.bylines import words as words_of


def _any_of(*tables: dict[str, str]) -> str:
    entries = {entry for table in tables for row in table.values() for entry in row.split("|")}
    return "|".join(re.escape(entry) for entry in sorted(entries, key=lambda entry: (-len(entry), entry)))


_BY = _any_of(words_of.BY_WORDS)
_PHRASES = _any_of(words_of.PHRASES)
_NOUNS = _any_of(words_of.AUTHOR_NOUNS)
_TEXT = _any_of(words_of.TEXT_NOUNS)
_OTHER_PHRASES = _any_of(words_of.OTHER_PHRASES)
_OTHER_NOUNS = _any_of(words_of.OTHER_NOUNS)
_EASTERN = "|".join(noun for noun in _OTHER_NOUNS.split("|") if noun[:1] > "\u3000")
_SOURCES = _any_of(words_of.SOURCE_NOUNS)
_COLON = r"(?: ?[:：/／](?!-?(?i:in|innen)\b))"
_HEAD = re.compile(
    rf"[-–—―/(\[*■▲▶◆●•| ]{{0,4}}(?:"
    rf"(?P<other>(?i:{_OTHER_PHRASES})(?=[ :：]|$)|(?i:{_OTHER_NOUNS})(?={_COLON}))"
    rf"|(?P<source>(?i:{_SOURCES})(?= ?[:：=]))"
    rf"|(?P<writer>(?i:{_TEXT}|{_NOUNS})(?={_COLON})|(?i:{_PHRASES}|{_BY})(?=[ :：(]|$)"
    rf"|(?i:{_PHRASES})(?=[A-ZÀ-Þ\uac00-\ud7a3])|(?i:{_NOUNS})(?= |$)"
    rf"|(?:By|Von|Par|Por|Written by|Written By)(?=[A-ZÀ-Þ\uac00-\ud7a3]))"
    rf") ?[:：/／=]? ?"
)
_BEFORE_LABEL = "-–—―/([*■▲▶◆●•| "
_LABEL_STARTS = frozenset(
    entry[:3].lower()
    for part in (_BY, _PHRASES, _NOUNS, _TEXT, _OTHER_PHRASES, _OTHER_NOUNS, _SOURCES)
    for entry in re.sub(r"\\(.)", r"\1", part).split("|")
)
"""How labels begin: a look at three letters spares most lines the long pattern."""
_MIDDLE = re.compile(
    rf"(?<![\w@.'’/-])(?:"
    rf"(?P<other>(?i:{_OTHER_PHRASES})(?=[ :：])|(?i:{_OTHER_NOUNS})(?= ?[:：])|(?<= )(?:{_EASTERN})(?= ))"
    rf"|(?P<source>(?i:{_SOURCES})(?= ?[:：=]))"
    rf"|(?P<writer>(?i:{_TEXT}|{_NOUNS})(?= ?[:：](?!in))|(?i:{_PHRASES}|by)(?=[ :：]))"
    rf") ?[:：=]? ?"
)


def opening_label(line: str) -> re.Match[str] | None:
    """The by-word, phrase or noun that opens a line, with what parts it from the name; None where none does.

    Example:
        >>> match = opening_label("Written by: Jane Doe")
        >>> match and match[0]
        'Written by: '
    """
    start = line[:12].lstrip(_BEFORE_LABEL)[:3].lower()
    if start.isascii() and _LABEL_STARTS.isdisjoint((start, start[:2])):
        return None
    return _HEAD.match(line)


def sections_of(line: str) -> list[tuple[str, str]]:
    """The label's kind (`writer`, `other`, `source`, or empty) and the text of each section of a line.

    Example:
        >>> sections_of("Text: Jane Doe Fotos: John Roe")
        [('writer', 'Jane Doe '), ('other', 'John Roe')]
    """
    head = opening_label(line)
    start = head.end() if head else 0
    marks = [(head.lastgroup or "", head.start(), start)] if head else [("", 0, 0)]
    marks += [(match.lastgroup or "", match.start(), match.end()) for match in _MIDDLE.finditer(line, start)]
    marks.append(("", len(line), len(line)))
    return [(label, line[begin:until]) for (label, _, begin), (_, until, _) in pairwise(marks)]
