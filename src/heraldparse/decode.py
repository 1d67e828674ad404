"""Bytes to text: byte order mark, UTF-8, the declared label as the WHATWG reads it, and what Korean pages really hold."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from dataclasses import dataclass, field

from heraldparse.charsets import CODECS, SEVEN_BIT
from heraldparse.models import Warning, WarningCode

_HEAD = 4_096
"""How far into the page a declaration counts: the standard says 1,024 bytes, browsers look further."""

_SAMPLE = 1_024

_MARKS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
"""The mark of UTF-32 begins like the one of UTF-16, so it comes first."""

_META = re.compile(rb"""<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:+-]{1,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:+-]{1,40})""", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)

_REPLACEMENT = "\ufffd".encode()

_ZEROS = {
    "utf-32-le": (False, None, True, True),
    "utf-32-be": (True, True, None, False),
    "utf-16-le": (False, True, False, True),
    "utf-16-be": (True, False, True, False),
}
"""Which of each four bytes are often zero, as mark-up is ASCII: often, hardly ever, or either (Hangul is above U+AC00)."""

_OFTEN, _HARDLY = 0.2, 0.1

_NOT_LETTERS = re.compile(r"[\x00-\x7f\W]+")
_HANGUL = re.compile("[가-힣]")
_KANA = re.compile("[\u3041-\u30fa]")
_HAN = re.compile("[\u4e00-\u9fff]")

_GUESSES = (
    ("euc_kr", "cp949", _HANGUL, 0.8),
    ("cp949", "cp949", _HANGUL, 0.95),
    ("cp932", "cp932", _KANA, 0.25),
    ("euc_jp", "euc_jis_2004", _KANA, 0.25),
    ("gb2312", "gb18030", _HAN, 0.8),
)
"""Codec to try, codec it stands for, the script that its text is written in, and that script's least share of the letters.

The two bytes of a syllable outside KS X 1001 are often a Western letter and the ASCII letter after it, so a text that
needs them must be Hangul nearly throughout."""

_LEAST_GUESSED = 2
"""Letters of the script that a guess needs: one pair of bytes is as often two signs of a Western text."""

_GUESSED = 20_000
"""Letters that a guess looks at."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page as text, and how its bytes were read.

    Example:
        >>> Decoded(text="a", encoding="utf-8", declared=None, replaced=0).notes
        ()
    """

    text: str
    """The whole page, without byte order mark."""
    encoding: str
    """The name of the codec that read it: `utf-8`, `cp949`."""
    declared: str | None
    """The codec of the label that the page declares; None where it declares none, or one that nobody knows."""
    replaced: int
    """How many U+FFFD stand for bytes that could not be read."""
    utf8: bytes | None = field(default=None, repr=False)
    """The page's own bytes without mark where they are UTF-8 throughout, so that nobody need encode the text again."""

    @property
    def source(self) -> str | bytes:
        """What to build the tree from.

        Example:
            >>> decode(b"<p>Hi").source, decode(b"<p>Caf\\xe9").source
            (b'<p>Hi', '<p>Café')
        """
        return self.text if self.utf8 is None else self.utf8

    @property
    def notes(self) -> tuple[Warning, ...]:
        """The warnings that the page's bytes give rise to.

        Example:
            >>> decode("<meta charset=euc-kr>가".encode()).notes[0].message
            'the page declares cp949, but its bytes are utf-8; read as utf-8'
        """
        notes = []
        if self.declared not in {None, self.encoding}:
            message = f"the page declares {self.declared}, but its bytes are {self.encoding}; read as {self.encoding}"
            notes.append(Warning(code=WarningCode.ENCODING_CONFLICT, message=message))
        if self.replaced:
            message = f"{self.replaced} characters are not {self.encoding} and stand as U+FFFD"
            notes.append(Warning(code=WarningCode.REPLACED_CHARACTERS, message=message))
        return tuple(notes)


def decode(data: bytes) -> Decoded:
    """Decode a page.

    A byte order mark wins; then UTF-8, if the bytes are UTF-8 throughout; then the label that the page declares; then
    the script that the bytes make sense in; at last Windows-1252. No bytes raise.

    Args:
        data: the page as it came.

    Example:
        >>> decode('<meta charset="euc-kr"><p>뷁'.encode("cp949"))
        Decoded(text='<meta charset="euc-kr"><p>뷁', encoding='cp949', declared='cp949', replaced=0)
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    wide = _wide(data[:_SAMPLE]) if b"\0" in data[:_SAMPLE] else None
    if wide:
        return _marked(data, wide)
    declared = _declared(data[:_HEAD])
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return _legacy(data, declared)
    if not text.isascii():
        return Decoded(text, "utf-8", declared, 0, data)
    if declared in SEVEN_BIT and (b"\x1b" in data or b"~{" in data):
        return _replacing(data, declared, declared)
    return Decoded(text, declared or "utf-8", declared, 0, data)


def _marked(data: bytes, encoding: str) -> Decoded:
    """Read what a mark, or the pattern of its zeros, says the encoding of."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        found = _replacing(data, encoding, None)
    else:
        found = Decoded(text, encoding, None, 0, data if encoding == "utf-8" else None)
    declared = _declared(found.text[:_HEAD].encode("ascii", "replace"))
    return Decoded(found.text, encoding, declared, found.replaced, found.utf8)


def _wide(sample: bytes) -> str | None:
    """Tell UTF-16 and UTF-32 without a mark by where mark-up has its zeros."""
    quarter = len(sample) // 4
    shares = [sample[at : quarter * 4 : 4].count(0) / max(quarter, 1) for at in range(4)]
    for encoding, pattern in _ZEROS.items():
        pairs = zip(shares, pattern, strict=True)
        if all(zero is None or (share > _OFTEN if zero else share < _HARDLY) for share, zero in pairs):
            return encoding
    return None


def _declared(head: bytes) -> str | None:
    """Find the codec of the declared label: a meta element's, else the XML declaration's."""
    seen = _COMMENT.sub(b"", head) if b"<!--" in head else head
    for pattern in (_META, _XML):
        for found in pattern.finditer(seen):
            codec = CODECS.get(found.group(1).decode("ascii", "replace").lower())
            if codec:
                return codec
    return None


def _legacy(data: bytes, declared: str | None) -> Decoded:
    """Read bytes that are not UTF-8 throughout."""
    if declared == "utf-8" or _is_nearly_utf8(data):
        guessed = _guess(data) if declared == "utf-8" else None
        return Decoded(guessed[0], guessed[1], declared, 0) if guessed else _replacing(data, "utf-8", declared)
    if declared and declared != "cp1252":
        try:
            return Decoded(data.decode(declared), declared, declared, 0)
        except UnicodeDecodeError:
            pass
    guessed = _guess(data)
    if guessed:
        return Decoded(guessed[0], guessed[1], declared, 0)
    return _replacing(data, declared or "cp1252", declared)


def _is_nearly_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a few broken characters, such as a summary cut at a number of bytes, from another encoding."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    return whole > 4 * broken


def _guess(data: bytes) -> tuple[str, str] | None:
    """Find the encoding of East Asia that fits all bytes and makes text in its own script; give text and codec."""
    for trial, codec, script, share in _GUESSES:
        try:
            letters = _NOT_LETTERS.sub("", data.decode(trial))[:_GUESSED]
            written = len(script.findall(letters))
            if written >= _LEAST_GUESSED and written >= share * len(letters):
                return data.decode(codec), codec
        except UnicodeDecodeError:
            continue
    return None


def _replacing(data: bytes, encoding: str, declared: str | None) -> Decoded:
    """Decode with U+FFFD for what cannot be read, and count those that the page itself does not have."""
    text = data.decode(encoding, "replace")
    own = data.count(_REPLACEMENT) if encoding == "utf-8" else 0
    return Decoded(text, encoding, declared, text.count("\ufffd") - own)
