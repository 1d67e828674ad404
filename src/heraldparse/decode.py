"""Bytes to text: byte order mark, UTF-8, the declared label as the WHATWG reads it, and what Korean pages really hold."""

import re
from dataclasses import dataclass

_LABELS = {"euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-1": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030"}
_DECLARED = re.compile(rb"""charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:+-]{1,40})""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page as text.

    Example:
        >>> Decoded(text="a", encoding="utf-8", declared=None, replaced=0).encoding
        'utf-8'
    """

    text: str
    encoding: str
    declared: str | None
    replaced: int


def decode(data: bytes) -> Decoded:
    """Decode a page.

    Example:
        >>> decode("가".encode("cp949")).text
        '가'
    """
    found = _DECLARED.search(data, 0, 4096)
    label = found.group(1).decode("ascii", "replace").lower() if found else None
    declared = _LABELS.get(label, label) if label else None
    for encoding in ("utf-8-sig", declared or "cp949", "cp949", "cp1252"):
        try:
            return Decoded(data.decode(encoding), encoding.removesuffix("-sig"), declared, 0)
        except (UnicodeDecodeError, LookupError):
            continue
    text = data.decode("utf-8", "replace")
    return Decoded(text, "utf-8", declared, text.count("\ufffd"))
