"""Text to signs: a line becomes tokens, and each token one character that says what it may be in a date.

`Oct. 30, 2024 - 09:26` has the shape `M.d,Y~d:d`. Numbers are `d` (one or two digits), `Y` (four), `6`, `8` and `n`;
words have the sign of their table; `x` is any other word.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from heraldparse.dates import calendar_words
from heraldparse.dates import words as date_words

SEPARATORS = " \t\n\r\f\v\xa0\u3000\u200b\u200e\u200f|·•●,;:：/／-–—~[]｜"
"""Signs that part the words of a head."""
_SIGNS = ",.:/|·()[]@&+~'"
_INVISIBLE = (0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF)
_FULL_WIDTH = (*range(0xFF08, 0xFF0A), *range(0xFF0B, 0xFF1B), *range(0xFF21, 0xFF3C), 0xFF3D, *range(0xFF41, 0xFF5F))
_PLAIN = (
    str.maketrans("【】〔〕–—−‐‑―〜•∙‧・◆▪●°،’‘", "[][]------~·······º,''")
    | dict.fromkeys(_INVISIBLE, " ")
    | {code: code - 0xFEE0 for code in _FULL_WIDTH}
)
_LENGTHS = {1: "d", 2: "d", 4: "Y", 6: "6", 8: "8"}
EAST = "\u3040-\u30ff\u3400-\u9fff"
_MARKS = "".join(char for char in map(chr, range(0x300, 0x1800)) if unicodedata.category(char) in ("Mn", "Mc"))
_LONGEST_LABEL = 30
_LAST_ACCENT = "\u08ff"
"""The last sign of an alphabet; vowel signs of the scripts of India and Thailand stand after it, and are letters."""
_SEAM = re.compile(
    r"(?<=[a-zà-öø-ÿа-я])(?=[A-ZÀ-ÖØ-ÞА-Я])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[가-힣])(?=[A-Za-z])|(?<=[A-Za-z])(?=[가-힣])"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """A line as signs; `spans[i]` is the place in `text` of the token whose sign is `shape[i]`.

    Example:
        >>> tokenise("Oct. 30, 2024").shape
        'M.d,Y'
    """

    text: str
    """The line, each character as wide as in the original."""
    shape: str
    """One sign for each token."""
    spans: list[tuple[int, int]]
    """Start and end of each token in `text`."""

    def word(self, index: int) -> str:
        """The text of one token."""
        start, end = self.spans[index]
        return self.text[start:end]

    def words(self, first: int, last: int) -> str:
        """The text of some tokens, `last` exclusive, without separators around it."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]].strip(SEPARATORS) if first < last else ""


def fold(word: str) -> str:
    """The word without case and accents, as the tables here hold it.

    Args:
        word: any text.

    Returns:
        The word in small letters.

    Example:
        >>> fold("MÄRZ"), fold("Kasım")
        ('marz', 'kasim')
    """
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.casefold().replace("ı", "i"))
    return "".join(char for char in parts if char > _LAST_ACCENT or unicodedata.category(char) != "Mn")


def _spellings(text: str) -> list[str]:
    """The folded spellings of one group of a table."""
    return [fold(word.replace("_", " ")) for word in text.split()]


def _numbered(tables: dict[str, str]) -> dict[str, int]:
    """Each word of tables with twelve or seven groups, and its place from 1; words that disagree have 0."""
    places: dict[str, int] = {}
    for table in tables.values():
        for place, group in enumerate(table.split(","), 1):
            for word in _spellings(group):
                places[word] = place if places.get(word, place) == place else 0
    return places


MONTHS = _numbered(calendar_words.MONTHS)
WEEKDAYS = _numbered(calendar_words.WEEKDAYS)
RELATIVE_DAYS = {word: back for back, group in date_words.RELATIVE_DAYS.items() for word in _spellings(group)}
_MEANINGS = {"other": date_words.OTHER, "updated": date_words.UPDATED, "published": date_words.PUBLISHED}
LABELS = {
    word: meaning for meaning, table in _MEANINGS.items() for group in table.values() for word in _spellings(group)
}
"""Each label, folded, and which of published, updated and other it means."""


def _signs() -> dict[str, str]:
    """The sign of each known word, folded. `X` is a month in one language and a weekday in another."""
    signs = dict.fromkeys(LABELS, "L") | dict.fromkeys(RELATIVE_DAYS, "R") | dict.fromkeys(WEEKDAYS, "W")
    signs |= {word: "X" if word in WEEKDAYS else "M" for word, month in MONTHS.items() if month}
    return signs | {word: sign for sign, group in date_words.PARTS.items() for word in _spellings(group)}


_SIGN_OF = _signs()


def any_of(words: Iterable[str]) -> str:
    """A pattern for the words of a table, the longest first.

    Args:
        words: spellings, with `_` for a blank.

    Returns:
        Alternatives for a regular expression.

    Example:
        >>> any_of({"a", "il_y_a"})
        'il\\\\ y\\\\ a|a'
    """
    spellings = {word.replace("_", " ") for word in words}
    return "|".join(map(re.escape, sorted(spellings, key=lambda word: (-len(word), word))))


def _written() -> tuple[list[str], str]:
    """The spellings of several words, and a pattern for those in Han or Kana."""
    tables = (calendar_words.MONTHS, calendar_words.WEEKDAYS, *_MEANINGS.values())
    groups = [group for table in tables for group in table.values()]
    groups += [*date_words.RELATIVE_DAYS.values(), *date_words.PARTS.values()]
    words = {word.replace("_", " ") for group in groups for word in re.split(r"[\s,]+", group)}
    east = {word for word in words if re.fullmatch(f"[{EAST}]+", word)}
    return [word for word in words if re.search(r"[ '.-]", word)], any_of(east)


_PHRASES, _EASTERN = _written()
_ASCII_PHRASES = [phrase for phrase in _PHRASES if phrase.isascii()]


def _tokens(phrases: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<number>\d+)|(?P<half>[AaPp]\.\s?[Mm]\b\.?)"
        rf"|(?P<word>{phrases}[^\W\d_{EAST}]+(?:[{_MARKS}]+[^\W\d_{EAST}]*)*|(?=[{EAST}])(?:{_EASTERN}|.))|(?P<sign>[^\w\s])"
    )


_TOKEN = _tokens("")
_TOKEN_OR_PHRASE = _tokens(f"(?i:{any_of(_PHRASES)})(?![^\\W\\d_])|")


def _word_sign(word: str) -> str | None:
    if word in date_words.ZONES:
        return "z"
    if word == "AM":  # German `am` means *on*, but not in capitals
        return "A"
    return _SIGN_OF.get(fold(word))


def _pieces(word: str, start: int) -> list[tuple[str, int, int]]:
    """The signs of an unknown word that may be several, glued where case or script changes (`EditorialJan`)."""
    pieces = []
    for part in _SEAM.split(word):
        pieces.append((_word_sign(part) or "x", start, start + len(part)))
        start += len(part)
    return pieces


def _punctuation(text: str, place: int) -> str:
    """The sign of a punctuation mark; a hyphen before a blank parts (`~`), another joins (`-`)."""
    char = text[place]
    if char == "-":
        return "-" if text[place + 1 : place + 2].strip() else "~"
    return char if char in _SIGNS else "?"


def tokenise(text: str) -> Tokens:
    """Cuts a line into tokens; blanks part tokens and have no sign.

    Args:
        text: any line, best in NFC.

    Returns:
        The tokens. Every text has a result.

    Example:
        >>> tokenise("입력 : 2024년 10월 30일").shape
        'L:Yydmdk'
    """
    text = text.translate(_PLAIN)
    small = text.lower()
    pattern = (
        _TOKEN_OR_PHRASE
        if any(phrase in small for phrase in (_ASCII_PHRASES if small.isascii() else _PHRASES))
        else _TOKEN
    )
    signs: list[tuple[str, int, int]] = []
    for match in pattern.finditer(text):
        kind, piece, (start, end) = match.lastgroup, match.group(), match.span()
        if kind == "word":
            sign = _word_sign(piece)
            if sign is None and not piece.islower():
                signs += _pieces(piece, start)
                continue
        elif kind == "number":
            sign = _LENGTHS.get(end - start, "n")
        elif kind == "half":
            sign = "A" if piece[0] in "Aa" else "P"
        else:
            sign = _punctuation(text, start)
        signs.append((sign or "x", start, end))
    return Tokens(text, "".join(sign for sign, _, _ in signs), [(start, end) for _, start, end in signs])


LABEL = re.compile(r"(?:[lfc]{0,3}L[lfcbkL]{0,5}|l{1,3}(?=:))[:~.,(\[|-]{0,2}")


@dataclass(frozen=True, slots=True)
class Label:
    """A label in a line, by token: `first` to `last` (exclusive).

    Example:
        >>> list(labels_in(tokenise("Last updated: 3 May 2024")))
        [Label(first=0, last=3, meaning='updated')]
    """

    first: int
    """Index of its first token."""
    last: int
    """Index after its last token, the colon included."""
    meaning: str
    """`published`, `updated`, `other`, or `plain` for words like `Date`."""


def labels_in(tokens: Tokens) -> Iterator[Label]:
    """Every label of a line, in order.

    Args:
        tokens: a line, as `tokenise` cuts it.

    Yields:
        The labels; whether each is one, or a word of a sentence, is for the caller to decide.

    Example:
        >>> [label.meaning for label in labels_in(tokenise("Erstellt: 3.5.2024, Stand: 4.5.2024"))]
        ['published', 'updated']
    """
    for match in LABEL.finditer(tokens.shape):
        words = [fold(tokens.word(at)) for at in range(*match.span()) if tokens.shape[at] == "L"]
        yield Label(*match.span(), LABELS[words[0]] if words else "plain")


def label_alone(text: str) -> str:
    """What a line that is a label and nothing else says of the date in the next element.

    One word without a colon is mostly the name of a section: `Events`, `Update`.

    Args:
        text: any line.

    Returns:
        `published`, `updated`, `other`, or `plain` for words like `Date`; empty where the line is no such label.

    Example:
        >>> [label_alone(text) for text in ("Last updated", "Beginn:", "Updated 3 May 2024", "Events")]
        ['updated', 'other', '', '']
    """
    if not 3 < len(text) <= _LONGEST_LABEL or any(map(str.isdigit, text)):
        return ""
    tokens = tokenise(text)
    label = next(labels_in(tokens), None) if len(tokens.shape) > 1 else None
    return label.meaning if label is not None and label.last - label.first == len(tokens.shape) else ""
