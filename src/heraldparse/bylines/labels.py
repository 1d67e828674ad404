"""The labels of bylines: what says who wrote a story, who did not, and where it comes from."""

import re
from functools import cache
from itertools import pairwise

from heraldparse.bylines import label_words as words_of
from heraldparse.bylines.alternatives import any_of


def _entries(table: dict[str, str]) -> set[str]:
    return {entry for row in table.values() for entry in row.split("|")}


_BY = any_of(_entries(words_of.BY_WORDS))
_PHRASES = any_of(_entries(words_of.PHRASES))
_NOUNS = any_of(_entries(words_of.AUTHOR_NOUNS))
_TEXT = any_of(_entries(words_of.TEXT_NOUNS))
_OTHER_PHRASES = any_of(_entries(words_of.OTHER_PHRASES))
_OTHER_NOUNS = any_of(_entries(words_of.OTHER_NOUNS))
_EASTERN = any_of(noun for noun in _entries(words_of.OTHER_NOUNS) if noun > "\u3000")
_SOURCES = any_of(_entries(words_of.SOURCE_NOUNS))
_COLON = r"(?: ?[:：/／](?!-?(?i:in|innen)\b)|[｜丨=＝・])"
"""What stands between a noun and a name; the last signs only in Korean, Japanese and Chinese, where no blank does."""
_HEAD_FORM = (
    rf"[-–—―/(\[*■▲▶◆●•| ]{{0,4}}(?:"
    rf"(?P<other>(?i:{_OTHER_PHRASES})(?=[ :：]|$)|(?i:{_OTHER_NOUNS})(?={_COLON}))"
    rf"|(?P<source>(?i:{_SOURCES})(?= ?[:：=]))"
    rf"|(?P<writer>(?i:{_TEXT}|{_NOUNS})(?={_COLON})|(?i:{_PHRASES}|{_BY})(?=[ :：(]|$)"
    rf"|(?i:{_PHRASES})(?=[A-ZÀ-Þ\uac00-\ud7a3])|(?i:{_NOUNS})(?= |$)"
    rf"|(?:By|Von|Par|Por|Written by|Written By)(?=[A-ZÀ-Þ\uac00-\ud7a3]))"
    rf") ?[:：/／=＝｜丨・]? ?"
)
_BEFORE_LABEL = "-–—―/([*■▲▶◆●•| "
_TABLES = (
    words_of.BY_WORDS,
    words_of.PHRASES,
    words_of.AUTHOR_NOUNS,
    words_of.TEXT_NOUNS,
    words_of.OTHER_PHRASES,
    words_of.OTHER_NOUNS,
    words_of.SOURCE_NOUNS,
)
_LABEL_STARTS = frozenset(entry[:3].lower() for table in _TABLES for entry in _entries(table))
"""How labels begin: a look at three letters spares most lines the long pattern."""
_MIDDLE_FORM = (
    rf"(?<![\w@.'’/-])(?:"
    rf"(?P<other>(?i:{_OTHER_PHRASES})(?=[ :：])|(?i:{_OTHER_NOUNS})(?= ?[:：])|(?<= )(?:{_EASTERN})(?= ))"
    rf"|(?P<source>(?i:{_SOURCES})(?= ?[:：=]))"
    rf"|(?P<writer>(?i:{_TEXT}|{_NOUNS})(?= ?[:：](?!in))|(?i:{_PHRASES}|by)(?=[ :：]))"
    rf") ?[:：=]? ?"
)


@cache
def _head() -> "re.Pattern[str]":
    """Labels at the start of a line; to compile so long a pattern takes a tenth of the import."""
    return re.compile(_HEAD_FORM)


@cache
def _middle() -> "re.Pattern[str]":
    """Labels within a line."""
    return re.compile(_MIDDLE_FORM)


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
    return _head().match(line)


def sections_of(line: str) -> list[tuple[str, str]]:
    """The label's kind (`writer`, `other`, `source`, or empty) and the text of each section of a line.

    Example:
        >>> sections_of("Text: Jane Doe Fotos: John Roe")
        [('writer', 'Jane Doe '), ('other', 'John Roe')]
    """
    head = opening_label(line)
    start = head.end() if head else 0
    marks = [(head.lastgroup or "", head.start(), start)] if head else [("", 0, 0)]
    marks += [(match.lastgroup or "", match.start(), match.end()) for match in _middle().finditer(line, start)]
    marks.append(("", len(line), len(line)))
    return [(label, line[begin:until]) for (label, _, begin), (_, until, _) in pairwise(marks)]
