"""Bytes to text: byte order mark, UTF-8, the declared label as the WHATWG reads it, and what Korean pages hold."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE, utf_8_decode
from dataclasses import dataclass, field

from heraldparse.markup.charsets import CODECS, SEVEN_BIT
from heraldparse.models import Warning, WarningCode

_HEAD = 4_096
"""How far into the page a declaration counts: the standard says 1,024 bytes, browsers look further."""

_SAMPLE = 1_024
_PIECE = 1 << 16

_MARKS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
"""The mark of UTF-32 begins like the one of UTF-16, so it comes first."""

_META = re.compile(rb"""<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:+-]{1,40})""")
_XML = re.compile(rb"""\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:+-]{1,40})""")
_LONGEST_LABEL = 80
"""No more bytes than these, from the word `charset` on, are read as a label."""
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.03
_REPLACEMENT = "\ufffd".encode()

_ZEROS = {
    "utf-32-le": (False, None, True, True),
    "utf-32-be": (True, True, None, False),
    "utf-16-le": (False, True, False, True),
    "utf-16-be": (True, False, True, False),
}
"""Which of each four bytes are zero where mark-up, which is ASCII, stands: often, hardly ever, or either."""

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
"""Codec to try, codec it stands for, script that its text is written in, and the least share of that script's letters.

The two bytes of a syllable outside KS X 1001 are often a Western letter and the ASCII letter after it, so a text that
needs them must be Hangul nearly throughout."""

_LEAST_GUESSED = 2
"""Letters of the script that a guess needs: one pair of bytes is as often two signs of a Western text."""

_GUESSED = 20_000
"""Letters that a guess looks at."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page whose bytes can be read, and how.

    Example:
        >>> Decoded("a", encoding="cp949", declared=None, replaced=0).notes
        ()
    """

    source: str | bytes = field(repr=False)
    """The whole page without byte order mark: its own bytes where they are UTF-8 throughout, so that the tree is built
    without turning them to text and back; else its text."""
    encoding: str
    """The name of the codec that reads it: `utf-8`, `cp949`."""
    declared: str | None
    """The codec of the label that the page declares; None where it declares none, or one that nobody knows."""
    replaced: int
    """How many U+FFFD stand for bytes that could not be read."""

    @property
    def text(self) -> str:
        """The whole page as text.

        Example:
            >>> decode("<p>가".encode("utf-16")).text
            '<p>가'
        """
        return self.source if isinstance(self.source, str) else self.source.decode()

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


def is_binary(text: str) -> bool:
    """Whether decoded data are no text of anybody: many of their first characters are controls.

    A page may hold a stray NUL, so a few are allowed.

    Example:
        >>> is_binary("\\x00\\x01\\x02 PNG"), is_binary("It rained.\\x00")
        (True, False)
    """
    head = text[:_HEAD]
    return len(_CONTROL.findall(head)) > max(1, len(head) * _MOST_CONTROLS)


def decode(data: bytes) -> Decoded:
    """Decode a page.

    A byte order mark wins; then UTF-8, if the bytes are UTF-8 throughout; then the label that the page declares; then
    the script that the bytes make sense in; at last Windows-1252. No bytes raise.

    Args:
        data: the page as it came.

    Example:
        >>> page = decode("<meta charset=euc-kr><p>뷁".encode("cp949"))
        >>> page, page.text
        (Decoded(encoding='cp949', declared='cp949', replaced=0), '<meta charset=euc-kr><p>뷁')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    wide = _wide(data[:_SAMPLE]) if b"\0" in data[:_SAMPLE] else None
    if wide:
        return _marked(data, wide)
    declared = _declared(data[:_HEAD])
    if not data.isascii():
        return Decoded(data, "utf-8", declared, 0) if _is_utf8(data) else _legacy(data, declared)
    if declared in SEVEN_BIT and (b"\x1b" in data or b"~{" in data):
        return _replacing(data, declared, declared)
    return Decoded(data, declared or "utf-8", declared, 0)


def _marked(data: bytes, encoding: str) -> Decoded:
    """Read what a mark, or the pattern of its zeros, says the encoding of."""
    if encoding == "utf-8" and _is_utf8(data):
        return Decoded(data, encoding, _declared(data[:_HEAD]), 0)
    found = _replacing(data, encoding, None)
    declared = _declared(found.text[:_HEAD].encode("ascii", "replace"))
    return Decoded(found.source, encoding, declared, found.replaced)


def _is_utf8(data: bytes) -> bool:
    """Tell whether the bytes are UTF-8 throughout; in pieces that stay in the processor's cache it costs a third."""
    view = memoryview(data)
    position = 0
    try:
        while position < len(data):
            end = position + _PIECE
            position += utf_8_decode(view[position:end], "strict", end >= len(data))[1]
    except UnicodeDecodeError:
        return False
    return True


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
    head = head.lower()
    seen = _COMMENT.sub(b"", head) if b"<!--" in head else head
    own = _XML.match(seen)
    named = seen.find(b"charset")
    metas = seen[max(seen.rfind(b"<meta", 0, named), 0) : seen.rfind(b"charset") + _LONGEST_LABEL] if named > 0 else b""
    labels = [*_META.findall(metas), *(own.groups() if own else ())]
    codecs = (CODECS.get(label.decode("ascii", "replace")) for label in labels)
    return next((codec for codec in codecs if codec), None)


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
    try:
        return Decoded(data.decode(encoding), encoding, declared, 0)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    own = data.count(_REPLACEMENT) if encoding == "utf-8" else 0
    return Decoded(text, encoding, declared, text.count("\ufffd") - own)
