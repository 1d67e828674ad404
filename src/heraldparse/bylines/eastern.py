"""Names in Korean, Chinese and Japanese script, and the titles that stand right behind them."""

import re
from functools import cache

from heraldparse.bylines import words as words_of
from heraldparse.bylines.outlets import is_outlet

_MOST_WORDS = 8
_EDGES = words_of.SIDES + "."
_JAPANESE_PHRASE = re.compile("について|から|まで|として|による|への|する|した|です|ます|った")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_HANGUL_NAME = re.compile(r"[\uac00-\ud7a3]{2,5}")
_OTHERS = re.compile(r"외 ?\d{1,3} ?(?:명|인).*")
_HAN = r"\u3040-\u30ff\u3400-\u9fff\u3005\uf900-\ufaff"
_HAN_REPORTER_FORM = f"[{_HAN}]{{0,6}}(?:記者|记者) ?(?=[{_HAN}]{{2}})"
_HAN_OR_KANA_FORM = f"[{_HAN}]"
_KOREAN_ENDINGS = ("의", "을", "를", "는", "에서", "으로", "인가", "한다", "했다", "까지", "부터", "라며", "에게")
"""How words of sentences end, and hardly a name of another language that is spelt in Hangul."""
_FULL_LENGTH = 3
"""Most Korean names have so many syllables; a shorter word beside one is a word of the title."""
_OF_A_FIELD = frozenset({"칼럼니스트", "평론가", "작가"})
"""Titles before which the field stands: `나무 칼럼니스트`, for trees."""
_LONGEST_SURNAMED = 6
_LONGEST_GIVEN = 3
_NO_GIVEN = frozenset("県市区町村郡線駅氏君様の・（")
"""What follows a surname that is the name of a place, or somebody who is spoken of."""
_HAN_NAME_FORM = f"[{_HAN}·・＝=]{{2,14}}(?: [{_HAN}]{{1,6}})?"


@cache
def _han_reporter() -> "re.Pattern[str]":
    """What Chinese papers print before a name: for whom somebody reports."""
    return re.compile(_HAN_REPORTER_FORM)


@cache
def _han_or_kana() -> "re.Pattern[str]":
    """A sign of Han or kana; such ranges are compiled where a page has a letter that is not ASCII."""
    return re.compile(_HAN_OR_KANA_FORM)


@cache
def _han_name() -> "re.Pattern[str]":
    """A name in Han or kana."""
    return re.compile(_HAN_NAME_FORM)


def has_hangul(text: str) -> bool:
    """True where the text has a Hangul syllable.

    Example:
        >>> has_hangul("By 안성미"), has_hangul("By Kim Arin")
        (True, False)
    """
    return not text.isascii() and _HANGUL.search(text) is not None


def has_han(text: str) -> bool:
    """True where the text has a Chinese character or Japanese kana.

    Example:
        >>> has_han("松岡大地"), has_han("안성미")
        (True, False)
    """
    return not text.isascii() and _han_or_kana().search(text) is not None


def read_korean(text: str) -> tuple[str | None, str | None]:
    """The name and the title of a piece of a Korean byline, either None where it has none.

    Example:
        >>> read_korean("코리아헤럴드 이신영 인턴기자")
        ('이신영', '인턴기자')
        >>> read_korean("줄리 잭슨"), read_korean("디지털뉴스팀")
        (('줄리 잭슨', None), (None, None))
    """
    words = [word for word in _OTHERS.sub("", text).strip(_EDGES).split() if word not in words_of.KOREAN_LABELS]
    if len(words) > _MOST_WORDS:
        return None, None
    for index, word in enumerate(words):
        role = next((role for role in words_of.KOREAN_ROLES if word.endswith(role)), None)
        if role is not None:
            return _before_role([*words[:index], word.removesuffix(role)], role, words[index + 1 :])
    if any(map(is_outlet, words)):
        words = [word for word in words if not is_outlet(word)]
        return (words[0], None) if len(words) == 1 and _is_korean_name(words[0]) else (None, None)
    if len(words) == 1:
        return (words[0], None) if _is_korean_name(words[0]) else (None, None)
    spelt = 2 <= len(words) <= 4 and all(re.fullmatch(r"[\uac00-\ud7a3]{1,6}", word) for word in words)
    spelt = spelt and not any(word.endswith(_KOREAN_ENDINGS) for word in words)
    return (" ".join(words), None) if spelt else (None, None)


def can_be_same(hangul: str, latin: str) -> bool:
    """False where a Hangul name begins with a surname that the Latin name does not have.

    Example:
        >>> can_be_same("이지윤", "Lee Ji-yoon"), can_be_same("안성미", "Kim So-hyun")
        (True, False)
    """
    if " " in hangul:
        return True
    words = {word.lower() for word in latin.split()}
    heads = (hangul[:2], hangul[:1])
    spellings = [words_of.KOREAN_SURNAMES[head].split() for head in heads if head in words_of.KOREAN_SURNAMES]
    return not spellings or any(not words.isdisjoint(each) for each in spellings)


def _is_korean_name(word: str) -> bool:
    if _HANGUL_NAME.fullmatch(word) is None or word in words_of.KOREAN_PLACES or is_outlet(word):
        return False
    return len(word) <= 4 and (word[:1] in words_of.KOREAN_SURNAMES or word[:2] in words_of.KOREAN_SURNAMES)


def _before_role(words: list[str], role: str, after: list[str]) -> tuple[str | None, str | None]:
    named = [index for index, word in enumerate(words) if _is_korean_name(word)]
    if len(named) > 1 and words[named[-1]].endswith("대"):
        named.pop()  # the short form of a university
    if role in _OF_A_FIELD:
        named = [index for index in named if len(words[index]) == _FULL_LENGTH] or named
    found = named[-1] if named else None
    title = " ".join(word for word in (*(words[found + 1 :] if found is not None else ()), role) if word)
    if after and after[0] in words_of.KOREAN_ROLES:
        title = f"{title} {after[0]}"
    return (words[found] if found is not None else None), title


def is_surnamed(text: str) -> bool:
    """Whether a text alone is the name of a person, by its surname: a Chinese one of three signs, or a Japanese one.

    Example:
        >>> is_surnamed("李小明"), is_surnamed("山田太郎"), is_surnamed("国際"), is_surnamed("山口県民")
        (True, True, False, False)
    """
    if (
        not 3 <= len(text) <= _LONGEST_SURNAMED
        or read_han(text) != text
        or text.endswith((*words_of.PLACE_ENDS, "さん"))
    ):
        return False
    if len(text) == 3 and text[0] in words_of.CHINESE_SURNAMES:
        return True
    surname = next((text[:length] for length in (3, 2) if text[:length] in words_of.JAPANESE_SURNAMES), "")
    return 0 < len(text) - len(surname) <= _LONGEST_GIVEN and bool(surname) and text[len(surname)] not in _NO_GIVEN


def surnamed_names(text: str) -> list[str]:
    """The Chinese names of two and three signs that a text is a list of, with blanks between them; else nothing.

    Example:
        >>> surnamed_names("王伟 李小明"), surnamed_names("山田 太郎"), surnamed_names("高田 健一")
        (['王伟', '李小明'], [], [])
    """
    names = text.split() if text[:1] in words_of.CHINESE_SURNAMES else []
    fits = all(2 <= len(name) <= 3 and name[0] in words_of.CHINESE_SURNAMES for name in names)
    return (
        names
        if fits and all(read_han(name) == name and name not in words_of.JAPANESE_SURNAMES for name in names)
        else []
    )


def read_han(text: str) -> str | None:
    """The name in a piece of a Chinese or Japanese byline, None where it has none.

    Example:
        >>> read_han("松岡大地記者"), read_han("本报记者 李小明"), read_han("編集部")
        ('松岡大地', '李小明', None)
    """
    name = text.strip(_EDGES)
    reporter = _han_reporter().match(name)
    if reporter is not None:
        name = name[reporter.end() :]
    for role in words_of.HAN_ROLES:
        name = name.removesuffix(role).strip()
    if _han_name().fullmatch(name) is None or _JAPANESE_PHRASE.search(name) or is_outlet(name):
        return None
    if name.startswith(("日刊", "本報", "本报", "特集")):
        return None
    kana = any("\u3040" <= char <= "\u30ff" for char in name)
    return name if len(name) <= (14 if kana else 7) else None
