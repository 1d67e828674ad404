"""Which language a page is in: what it declares, unless the script of the story contradicts it."""

import re
from collections.abc import Sequence

from heraldparse.models import Article
from heraldparse.models.body_blocks import block_text

_CODE = re.compile(r"([a-zA-Z]{2,3})(?:[-_][\w-]{1,20})?")
_SCRIPTS = (
    ("ko", 2, re.compile(r"[\uac00-\ud7a3]")),
    ("ja", 2, re.compile(r"[\u3040-\u30ff]")),
    ("zh", 2, re.compile(r"[\u4e00-\u9fff]")),
    ("ar", 1, re.compile(r"[\u0600-\u06ff]")),
    ("ru", 1, re.compile(r"[\u0400-\u04ff]")),
    ("latin", 1, re.compile(r"[\u00c0-\u024f]")),
)
"""Scripts by the language that they prove, and how many letters one of their characters is worth; without ASCII."""
_ASCII = bytes(range(128))
_NO_LETTERS = bytes(code for code in range(256) if code > 127 or not chr(code).isalpha())
_OF_SCRIPT = {"ko", "ja", "zh"}
"""Languages that have a script of their own."""
_OTHER_SCRIPTS = {
    "ar": frozenset({"ar", "fa", "ur", "ps", "ku", "ckb", "sd", "ug"}),
    "ru": frozenset({"ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt"}),
}
"""Scripts that several languages are written in."""
_SAMPLE = 4_000
_MOST = 0.5
_MOST_LATIN = 0.8
"""Names and lessons put Latin letters into stories of every script: they prove little."""
_KANA = 0.1
_FEWEST = 40


def decide_language(declared: Sequence[str], article: Article | None) -> str | None:
    """The first declared code; where the story is in Hangul, kana or Han and the code is another one, that script's.

    None where the script rules out the declared language and does not tell which one it is.

    Example:
        >>> decide_language(["en-US"], None), decide_language(["", "ko_KR"], None), decide_language([], None)
        ('en', 'ko', None)
    """
    code = next((found[1].lower() for text in declared if (found := _CODE.fullmatch(text.strip()))), None)
    script = _script(_beginning(article)) if article is not None else None
    if script in _OF_SCRIPT:
        return script
    if script == "latin":
        return None if code in _OF_SCRIPT else code
    if script is not None and code not in _OTHER_SCRIPTS[script]:
        return script if code is None else None
    return code


def _beginning(article: Article) -> str:
    """The first characters of the text of a story."""
    texts: list[str] = []
    length = 0
    for text in filter(None, map(block_text, article.body)):
        texts.append(text)
        length += len(text)
        if length >= _SAMPLE:
            break
    return "\n\n".join(texts)[:_SAMPLE]


def _script(text: str) -> str | None:
    """The script of most letters; a text with some kana is Japanese though most of it is Han."""
    data = text.encode("utf-8", "ignore")
    rare = data.translate(None, _ASCII).decode()
    counts = {name: worth * len(pattern.findall(rare)) for name, worth, pattern in _SCRIPTS}
    counts["latin"] += len(data.translate(None, _NO_LETTERS))
    total = sum(counts.values())
    if total < _FEWEST:
        return None
    if counts["ja"] > _KANA * total:
        return "ja"
    name = max(counts, key=lambda each: counts[each])
    return name if counts[name] > (_MOST_LATIN if name == "latin" else _MOST) * total else None
