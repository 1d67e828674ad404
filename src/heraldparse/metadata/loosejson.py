"""JSON as hands write it: comments, stray commas, bare quotes, a missing end. Read as far as it goes, no recursion."""

import re
from dataclasses import dataclass, field

from heraldparse.surrogates import join_halves

_MAX_LENGTH = 500_000
_MAX_DEPTH = 100

_SKIP = re.compile(r"(?:[\s;\ufeff\x00]++|//[^\n]*+|/\*.*?(?:\*/|\Z))++", re.DOTALL)
_SPACE = re.compile(r"\s*+")
_BARE = re.compile(r"[^\s,:\[\]{}\"/;]++")
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?")
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "undefined": None, "NaN": None}
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_UNTIL_QUOTE = {
    '"': re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL),
    "'": re.compile(r"[^'\\]*+(?:\\.[^'\\]*+)*+'", re.DOTALL),
}
# A key up to its colon, or up to the end of a text that was cut off within it.
_KEY = re.compile(r"[\"'][^\"'\n]{0,100}(?:[\"']\s{0,9}(?::|\Z)|\Z)")
_ITEM = re.compile(r"[\"'{\[]|-?[0-9]|true|false|null")
# Within a text this shows that its end was missed and the next key was taken for prose.
_SPILLED = re.compile(r"\"\s{0,9}:\s{0,9}[\"\[{]")


@dataclass(slots=True)
class _Reading:
    """How far a text has been read: what is open, and what was found at the top."""

    text: str
    lost: bool
    place: int = 0
    roots: list[object] = field(default_factory=list)
    open: list[dict[str, object] | list[object]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    colon: bool = False


def read_loosely(text: str) -> tuple[list[object], bool]:
    """The values that stand one after the other in a broken JSON text, and whether anything of it was lost.

    A value that cannot be told from what follows is left out. Beyond 500,000 characters or 100 levels the rest counts
    as lost. Never raises.

    Example:
        >>> read_loosely('{"headline": "The "old" bridge", /* draft */ "pages": [1, 2,],}')
        ([{'headline': 'The "old" bridge', 'pages': [1, 2]}], False)
        >>> read_loosely('{"headline": "The bridge", "author": {"name": "Ki')
        ([{'headline': 'The bridge', 'author': {}}], True)
    """
    reading = _Reading(text[:_MAX_LENGTH], lost=len(text) > _MAX_LENGTH)
    length = len(reading.text)
    while reading.place < length:
        skipped = _SKIP.match(reading.text, reading.place)
        if skipped is not None:
            reading.place = skipped.end()
        else:
            _read_one(reading, reading.text[reading.place])
    return reading.roots, reading.lost or bool(reading.open)


def _read_one(reading: _Reading, sign: str) -> None:
    """Read what begins with a sign: a string, a bare word, or one of the six signs of JSON."""
    if sign in "\"'":
        _read_string(reading, sign)
        return
    word = None if sign in "{}[],:/" else _BARE.match(reading.text, reading.place)
    if word is not None:
        reading.place = word.end()
        _put_bare(reading, word[0])
        return
    reading.place += 1
    if sign == "{":
        _open(reading, {})
    elif sign == "[":
        _open(reading, [])
    elif sign in "}]":
        _close(reading, dict if sign == "}" else list)
    elif sign == ",":
        _forget_key(reading)
    elif sign == ":":
        _take_colon(reading)
    else:
        reading.lost = True


def _open(reading: _Reading, container: dict[str, object] | list[object]) -> None:
    """Begin an object or array; past the deepest level allowed the reading ends."""
    if len(reading.open) >= _MAX_DEPTH:
        reading.lost = True
        reading.place = len(reading.text)
        return
    _put(reading, container)
    reading.open.append(container)
    reading.keys.append(None)
    reading.colon = False


def _close(reading: _Reading, kind: type) -> None:
    """End the innermost container of the kind and all within it; an end without a beginning is nothing."""
    if not any(isinstance(container, kind) for container in reading.open):
        return
    while True:
        _forget_key(reading)
        reading.keys.pop()
        if isinstance(reading.open.pop(), kind):
            return


def _forget_key(reading: _Reading) -> None:
    """Drop a key that got no value."""
    if reading.keys and reading.keys[-1] is not None:
        reading.keys[-1] = None
        reading.lost = True
    reading.colon = False


def _take_colon(reading: _Reading) -> None:
    """Note that a value follows; after an end that came too early, go on with the object that it ended."""
    roots = reading.roots
    if not reading.open and len(roots) > 1 and isinstance(roots[-1], str) and isinstance(roots[-2], dict):
        reading.keys.append(roots[-1])
        reading.open.append(roots[-2])
        roots.pop()
    reading.colon = bool(reading.keys) and reading.keys[-1] is not None


def _put(reading: _Reading, value: object) -> None:
    """Set a value where it belongs: as a root, an item, a key, or the value of the key before it."""
    if not reading.open:
        reading.roots.append(value)
        return
    container = reading.open[-1]
    if isinstance(container, list):
        container.append(value)
        return
    key = reading.keys[-1]
    if key is not None and reading.colon:
        container[key] = value
        reading.keys[-1] = None
        reading.colon = False
        return
    reading.lost = reading.lost or key is not None or not isinstance(value, str)
    reading.keys[-1] = value if isinstance(value, str) else None


def _put_bare(reading: _Reading, word: str) -> None:
    """Set a number, a word of JSON or a key without quotes; any other bare word is a lost value."""
    if _NUMBER.fullmatch(word):
        _put(reading, int(word) if word.lstrip("-").isdigit() else float(word))
    elif word in _WORDS:
        _put(reading, _WORDS[word])
    elif _expects_key(reading):
        _put(reading, word)
    else:
        reading.lost = True
        _put(reading, None)


def _expects_key(reading: _Reading) -> bool:
    """Whether a string at this place is a key."""
    return bool(reading.open) and isinstance(reading.open[-1], dict) and not reading.colon


def _read_string(reading: _Reading, quote: str) -> None:
    """Read a string up to the quote that can be its end, which quotes within it cannot."""
    text, start = reading.text, reading.place + 1
    place, first = start, True
    while (found := _UNTIL_QUOTE[quote].match(text, place)) is not None:
        place = found.end()
        if not reading.open or _ends_string(reading, place):
            reading.place = place
            value = text[start : place - 1]
            if not first and (place == len(text) or _SPILLED.search(value)):
                reading.lost = True
                _put(reading, None)
            else:
                _put(reading, _unescaped(value))
            return
        first = False
    reading.lost = True
    reading.place = len(text)


def _ends_string(reading: _Reading, place: int) -> bool:
    """Whether what follows a quote shows that it is the end of its string."""
    text = reading.text
    after = _end_of_space(text, place)
    sign = text[after : after + 1]
    if _expects_key(reading):
        return sign == ":"
    if sign in ("", "}", "]") or text.startswith(("//", "/*"), after):
        return True
    in_object = isinstance(reading.open[-1], dict)
    if sign != ",":
        return in_object and "\n" in text[place:after] and _KEY.match(text, after) is not None
    after = _end_of_space(text, after + 1)
    if text[after : after + 1] in ("", "}", "]", ",") or text.startswith(("//", "/*"), after):
        return True
    return (_KEY if in_object else _ITEM).match(text, after) is not None


def _end_of_space(text: str, place: int) -> int:
    """Where the white space at a place ends."""
    found = _SPACE.match(text, place)
    return found.end() if found is not None else place


def _unescaped(value: str) -> str:
    """The text that an escaped string stands for; an unknown escape is its own letter."""
    if "\\" not in value:
        return value
    value = _ESCAPE.sub(_plain, value)
    return join_halves(value)[0]


def _plain(escape: re.Match[str]) -> str:
    """The character of one escape."""
    code = escape[1]
    return chr(int(code[1:], 16)) if len(code) > 1 else _ESCAPES.get(code, code)
