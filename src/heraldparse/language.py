"""Which language a page is in: what it declares, unless the script of the story contradicts it."""

import re
from collections.abc import Sequence

from heraldparse.models import Article

_CODE = re.compile(r"([a-zA-Z]{2,3})(?:[-_][\w-]{1,20})?")
_SCRIPTS = (
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f]")),
)
_OF_SCRIPT = {"ko": {"ko"}, "ja": {"ja"}, "zh": {"zh"}}
_SAMPLE = 4_000
_MOST = 0.5
_FEWEST = 40


def decide_language(declared: Sequence[str], article: Article | None) -> str | None:
    """The first declared code; where the story is in Hangul, kana or Han and the code is another one, that script's.

    Example:
        >>> decide_language(["en-US"], None), decide_language(["", "ko_KR"], None), decide_language([], None)
        ('en', 'ko', None)
    """
    code = next((found[1].lower() for text in declared if (found := _CODE.fullmatch(text.strip()))), None)
    script = _script(article.text[:_SAMPLE]) if article is not None else None
    if script in _OF_SCRIPT and code not in _OF_SCRIPT[script]:
        return script
    if script == "latin" and code in _OF_SCRIPT:
        return None
    return code


def _script(text: str) -> str | None:
    """The script of most letters; a text with some kana is Japanese though most of it is Han."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    total = sum(counts.values())
    if total < _FEWEST:
        return None
    if counts["ja"] * 10 > total:
        return "ja"
    name = max(counts, key=lambda each: counts[each])
    return name if counts[name] > _MOST * total else None
