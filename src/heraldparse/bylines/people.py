"""Text to a person's name: what looks like one, and what is a title, an outlet or a desk instead."""

import re
import unicodedata

from heraldparse.bylines import words as words_of
from heraldparse.surrogates import without_halves

_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")
_MARKS = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10))
_INVISIBLE: dict[int, str | None] = {
    **_CONTROLS,
    **dict.fromkeys((0xAD, 0x61C, 0x180E, 0xFEFF, *_MARKS, *range(0xE0000, 0xE0080))),
}
_SELECTOR = re.compile("[\ufe00-\ufe0f]")
"""The only invisible characters that count as printable."""

_LONGEST = 60
_MOST_WORDS = 8
_MOST_PROPER = 5
_SIDES = ' ,:;*·•|/–—-―_~"“”„«»‘`´+=<>'
_EDGES = _SIDES + "."
_WORD = re.compile(r"[^\W\d_]+(?:[-'’‑.][^\W\d_]+)*\.?")
_PREFIXED = re.compile(r"(?:d|l|al|el|ad|an|ar|as|ash|at|o)['’-](?=[^\W\d_])")
_DOMAIN = re.compile(r"[\w-]{2,}\.[A-Za-z]{2,}")
_LETTERS = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"[^\W\d_][a-zà-ÿ]{5,30}[A-ZÀ-Þ]")
_JAPANESE_PHRASE = re.compile("について|から|まで|として|による|への|する|した|です|ます|った")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_HANGUL_NAME = re.compile(r"[\uac00-\ud7a3]{2,5}")
_OTHERS = re.compile(r"외 ?\d{1,3} ?(?:명|인).*")
_HAN = r"\u3040-\u30ff\u3400-\u9fff\u3005\uf900-\ufaff"
_HAN_OR_KANA = re.compile(f"[{_HAN}]")
_HAN_NAME = re.compile(f"[{_HAN}·・＝=]{{2,14}}(?: [{_HAN}]{{1,6}})?")
_SPELT_SURNAMES = frozenset(" ".join(words_of.KOREAN_SURNAMES.values()).split())


def visible(text: str) -> str:
    r"""The text as a reader sees it: without direction marks and characters of no width, white space collapsed.

    Example:
        >>> visible("\u200eKim\u00a0 Arin\u200b ")
        'Kim Arin'
    """
    if not text.isascii():
        is_plain = text.isprintable() and not _SELECTOR.search(text)
        text = unicodedata.normalize("NFC", text if is_plain else text.translate(_INVISIBLE))
        text = text if is_plain else without_halves(text)
    elif not text.isprintable():
        text = text.translate(_CONTROLS)
    return " ".join(text.split())


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
    return not text.isascii() and _HAN_OR_KANA.search(text) is not None


def is_outlet(text: str) -> bool:
    """True where the text names a paper, a desk, a company or nobody in particular.

    Example:
        >>> is_outlet("The Korea Herald"), is_outlet("Politics Desk"), is_outlet("Jane Doe")
        (True, True, False)
    """
    words = text.strip(_EDGES).split()
    if not words or any(map(_DOMAIN.fullmatch, words)) or ends_like_outlet(text):
        return True
    first = words[0].lower()
    if first in words_of.OUTLET_STARTS:
        return len(words) <= _MOST_WORDS
    articled = len(words) == 2 and first in {"le", "la"}
    return articled or (len(words) > 1 and _opens_with_acronym(words))


def ends_like_outlet(text: str) -> bool:
    """True where the last word alone shows that the text names an outlet or a desk.

    Example:
        >>> ends_like_outlet("The Korea Herald"), ends_like_outlet("The time the bell rang")
        (True, False)
    """
    words = text.lower().strip(_EDGES).split()
    last = words[-1].rstrip("0123456789") if words else ""
    if " ".join(words) in words_of.DESKS or (not text.isascii() and last.endswith(words_of.CJK_OUTLET_ENDS)):
        return True
    if last == "post":
        return len(words) > 2 or words[0] in words_of.PLACES
    return last in words_of.OUTLET_ENDS or last.endswith(words_of.OUTLET_ENDINGS)


def is_role(text: str) -> bool:
    """True where the text is a title such as is printed beside a name.

    Example:
        >>> is_role("Political Editor"), is_role("Head of Research"), is_role("Jane Doe")
        (True, True, False)
    """
    words = text.lower().strip(_EDGES).split()
    return bool(words) and len(text) <= _LONGEST and (_is_role_noun(words[-1]) or words[0] in words_of.ROLE_STARTS)


def split_role(text: str) -> tuple[str, str | None]:
    """A name and the title that follows it without a comma; the title is None where there is none.

    Example:
        >>> split_role("Jane Doe Senior Staff Writer")
        ('Jane Doe', 'Senior Staff Writer')
    """
    words = text.split()
    first = next((index for index in range(2, len(words)) if _opens_role(words, index)), None)
    if first is None:
        return text, None
    cut = first
    while cut and words[cut - 1].lower() in words_of.ROLE_QUALIFIERS:
        cut -= 1
    name = words[:cut]
    shouted = any(len(word) > 1 and word.isupper() and "." not in word for word in name) and not text.isupper()
    plain = len(name) > 2 and cut == len(words) - 1 and not any(_is_minor(word) for word in name)
    if not 2 <= len(name) <= 4 or shouted or plain:
        return "", text
    return " ".join(name), " ".join(words[cut:])


def person_name(text: str) -> str | None:
    """The name, where the text looks like that of one person; None otherwise.

    It stays as printed, but for degrees after it, which go, and for a name all in capitals, which gets small letters.
    One word in small letters counts as a pen name from five letters on, two from six.

    Args:
        text: what stands between the separators of a byline.

    Returns:
        The name, or None. Never raises for a `str`.

    Example:
        >>> person_name("JANE VAN DER DOE"), person_name("Kim So-hyun"), person_name("the bell rang")
        ('Jane van der Doe', 'Kim So-hyun', None)
    """
    if len(text) > _LONGEST:
        return None
    if has_hangul(text):
        return read_korean(text)[0]
    if has_han(text):
        return _han_name(text)
    words = _without_degrees(text.strip(_SIDES).split())
    if len(words) in {4, 6} and words[: len(words) // 2] == words[len(words) // 2 :]:
        words = words[: len(words) // 2]
    if not 1 <= len(words) <= _MOST_WORDS or is_outlet(" ".join(words)):
        return None
    if text.islower():
        return _pen_name(words)
    if not _has_shape(words):
        return None
    if not text.isupper():
        return " ".join(words)
    letters = sum(len(word) for word in words)
    return " ".join(map(_in_small_letters, words)) if len(words) > 1 and letters > 4 else None


def read_korean(text: str) -> tuple[str | None, str | None]:
    """The name and the title of a piece of a Korean byline, either None where it has none.

    Example:
        >>> read_korean("코리아헤럴드 이신영 인턴기자")
        ('이신영', '인턴기자')
        >>> read_korean("줄리 잭슨"), read_korean("디지털뉴스팀")
        (('줄리 잭슨', None), (None, None))
    """
    words = [word for word in _OTHERS.sub("", text).strip(_EDGES).split() if word not in {"글", "사진", "외"}]
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
    return (" ".join(words), None) if spelt else (None, None)


def name_key(name: str) -> str:
    """What two spellings of one name share: letters only, without accents, case and titles.

    Example:
        >>> name_key("Dr. José Núñez") == name_key("JOSE NUNEZ")
        True
    """
    words = [word for word in name.split() if word.lower() not in words_of.PREFIXES] or [name]
    letters = unicodedata.normalize("NFKD", "".join(words)).casefold()
    return unicodedata.normalize("NFC", "".join(filter(str.isalpha, letters))) or name


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


def is_house_address(address: str) -> bool:
    """True where an e-mail address is that of a newsroom, so that it belongs to nobody.

    Example:
        >>> is_house_address("khnews@example.org"), is_house_address("sophie@example.org")
        (True, False)
    """
    return address.partition("@")[0].lower().strip("._-0123456789") in words_of.HOUSE_LOCAL_PARTS


def _is_role_noun(folded: str) -> bool:
    word = folded.strip(_EDGES)
    return word in words_of.ROLE_NOUNS or word.endswith(words_of.ROLE_ENDINGS)


def _opens_role(words: list[str], index: int) -> bool:
    word = words[index]
    starts = index < len(words) - 1 and word[0].isupper() and word.lower() in words_of.ROLE_STARTS
    return starts or _is_role_noun(word.lower())


def _is_minor(word: str) -> bool:
    return word in words_of.PARTICLES or word.endswith(".") or len(word) == 1


def _opens_with_acronym(words: list[str]) -> bool:
    first = words[0]
    if not 3 <= len(first) <= 5 or not first.isupper() or not first.isalpha():
        return False
    mixed = len(first) == 3 and not " ".join(words).isupper() and first.lower() not in _SPELT_SURNAMES
    return mixed or not set(first) & set("AEIOUYÄÖÜ")


def _without_degrees(words: list[str]) -> list[str]:
    end = len(words)
    while end > 2 and words[end - 1].strip(",®").lower() in words_of.POST_NOMINALS:
        end -= 1
    return words[:end]


def _pen_name(words: list[str]) -> str | None:
    known = any(word in words_of.LOWER_NO_NAMES or word in words_of.PARTICLES for word in words)
    if known or not all(_WORD.fullmatch(word) and "." not in word for word in words):
        return None
    if len(words) == 1:
        return words[0] if len(words[0]) > 4 and "-" not in words[0] else None
    return " ".join(words) if len(words) == 2 and min(map(len, words)) > 2 else None


def _has_shape(words: list[str]) -> bool:
    core = list(words)
    while len(core) > 1 and core[0].lower() in words_of.PREFIXES:
        core.pop(0)
    folded = [word.lower() for word in core]
    if folded[0] in words_of.FIRST_NO_NAMES or folded[0] in words_of.INNER_PARTICLES:
        return False
    if not words_of.NO_NAME_WORDS.isdisjoint(folded) or (core[-1].islower() and folded[-1] not in words_of.SUFFIXES):
        return False
    if len(core) == 1 and (core[0].isupper() or folded[0] in words_of.PREFIXES or folded[0] in words_of.PLACES):
        return False
    if len(core) > 1 and (any(map(_GLUED.match, core)) or folded[0] in folded[2:]):
        return False
    proper = [word for word in core if not (word.islower() and word in words_of.PARTICLES)]
    spelt = any(len(word.strip(".")) > 1 for word in proper)
    return spelt and len(proper) <= _MOST_PROPER and all(map(_is_proper, proper))


def _is_proper(word: str) -> bool:
    bare = word if word.isascii() else "".join(char for char in word if not unicodedata.category(char).startswith("M"))
    if _WORD.fullmatch(bare) is None:
        return False
    if "." in bare[:-1] and not _INITIALS.match(bare):
        return False
    return not bare[0].islower() or _PREFIXED.match(bare) is not None


def _in_small_letters(word: str) -> str:
    folded = word.lower()
    if folded in words_of.PARTICLES or folded in {"and", "y"}:
        return folded
    initials = len(word) < 4 and not set(word) & set("AEIOUYÄÖÜ")
    if initials or folded in {"ii", "iii", "iv"} or _INITIALS.fullmatch(word):
        return word
    named = _LETTERS.sub(lambda match: match[0].capitalize(), word)
    return "Mc" + named[2:].capitalize() if named.startswith("Mc") and len(named) > 4 else named


def _is_korean_name(word: str) -> bool:
    if _HANGUL_NAME.fullmatch(word) is None or is_outlet(word):
        return False
    return len(word) <= 4 and (word[:1] in words_of.KOREAN_SURNAMES or word[:2] in words_of.KOREAN_SURNAMES)


def _before_role(words: list[str], role: str, after: list[str]) -> tuple[str | None, str | None]:
    found = next((i for i in range(len(words) - 1, -1, -1) if _is_korean_name(words[i])), None)
    title = " ".join(word for word in (*(words[found + 1 :] if found is not None else ()), role) if word)
    if after and after[0] in words_of.KOREAN_ROLES:
        title = f"{title} {after[0]}"
    return (words[found] if found is not None else None), title


def _han_name(text: str) -> str | None:
    name = text.strip(_EDGES)
    for role in words_of.HAN_ROLES:
        name = name.removesuffix(role).strip()
    if _HAN_NAME.fullmatch(name) is None or _JAPANESE_PHRASE.search(name) or is_outlet(name):
        return None
    if name.startswith(("日刊", "本報", "本报", "特集")):
        return None
    kana = any("\u3040" <= char <= "\u30ff" for char in name)
    return name if len(name) <= (14 if kana else 7) else None
