"""What reads like the credit of a picture: names, sources, labels. Knows nothing of captions."""

import re
import unicodedata

from heraldparse.bylines.agencies import agency_name
from heraldparse.captions import words
from heraldparse.captions.openings import KEPT_PHRASE, LABEL, can_open, opening_label

LONGEST = 160
"""No credit is longer."""

_EDGES = " \t\r\n|/–—-:,;•"
_KEPT = re.compile(KEPT_PHRASE, re.IGNORECASE)
PICTURE_WORD = re.compile(
    rf"(?!picture.alliance)(?:{'|'.join(map(re.escape, sorted(words.PICTURE_WORDS, reverse=True)))})\s(?=[^\W\d_])",
    re.IGNORECASE,
)
"""The word for picture before who made it; `picture alliance` is an agency."""
_HANDLE = re.compile(r"[a-z_][\w.-]{1,30}\s?(?:/{1,2}|\|)\s?")
_PICTURE_BEFORE = re.compile(r"(?:photo|photograph|image|picture)s?\s(?=(?:courtesy|provided)\b)", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s/|,;&+·•()\[\]（）「」]+")
_PART = re.compile(r"\s?[/|,;&+·•]+\s?|\s[-–—]\s|\s(?:via|vía|for|on|über|par|pour)\s", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:[^\W\d_]{3}|[)\]])[.!?][\"”»’)]?\s+[^\W\d_]|[。！？]\s?\S")
_DOMAIN = re.compile(
    r"[\w-]{2,40}(?:\.[\w-]{1,30}){0,3}\.(?:com|org|net|de|at|ch|co\.uk|co\.kr|fr|it|es|se|no|tv|info|eu|pl|hu|cz|sk|nl|be|dk|fi|pt|ru|ua|in|jp|cn|br|mx|gr|ro|hr|io)",
    re.IGNORECASE,
)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(rf"\b(?:{_MONTHS})[a-zé]{{0,6}}\.?\s\d|\d{{1,2}}[-–:]\d", re.IGNORECASE)
_STATE = re.compile(r"[DRI]-[A-Z][A-Za-z.]{1,8}")
_SHORTENED = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Bros|Natl|Inst)|(?:^|[\s.])[^\W\d_])\.$")
_SHORT_FORM = re.compile(r"[A-Z][a-z]{0,2}[A-Z][A-Za-z-]{0,7}")
_ROMAN = re.compile(r"[IVXL]+")
_ACRONYM = re.compile(r"[A-Z]{2,6}")


def fold(text: str) -> str:
    """The text as the tables have it: wide letters made narrow, case folded, white space squeezed.

    Example:
        >>> fold("ＡＰ  Photo")
        'ap photo'
    """
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def is_source(text: str) -> bool:
    """Whether the text names a wire, a picture library or a service, perhaps with `Photo`, or two by a hyphen.

    Example:
        >>> is_source("AP-Yonhap"), is_source("AP Photo"), is_source("Samsung")
        (True, True, False)
    """
    if len(text) > LONGEST:
        return False
    folded = fold(text).strip(" .")
    known = folded in words.SOURCES or agency_name(text.strip(" .")) is not None
    name, _, ending = folded.rpartition(" ")
    if known or (ending in words.SOURCE_ENDINGS and (name in words.SOURCES or agency_name(name) is not None)):
        return True
    return "-" in folded and all(part in words.SOURCES or agency_name(part) for part in folded.split("-"))


def names_source(text: str) -> bool:
    """Whether a part of the text, cut at slashes, commas, dashes and `via`, is a source or ends like one.

    Example:
        >>> names_source("Jane Doe / Reuters"), names_source("HT Photo"), names_source("Jane Doe")
        (True, True, False)
    """
    return any(map(_is_named, credit_parts(text)))


def credit_parts(text: str) -> list[str]:
    """The text cut at slashes, bars, commas, spaced dashes and words such as `via`.

    Example:
        >>> credit_parts("Jane Doe/AFP via Getty Images")
        ['Jane Doe', 'AFP', 'Getty Images']
    """
    return _PART.split(text)


def _is_named(part: str) -> bool:
    """Whether one part of a credit names a source."""
    folded = fold(part).strip(" .")
    if folded.endswith("拍摄"):  # the verb
        return False
    if folded in words.HOW_WORDS or is_source(folded) or folded.endswith(words.KOREAN_SOURCE_ENDINGS):
        return True
    if folded.endswith(" nuotr"):
        return True
    parts = folded.split()
    return len(parts) > 1 and parts[-1] in words.SOURCE_ENDINGS and count_words(part)[0] == 0


def count_words(text: str) -> tuple[int, int]:
    """How many words of the text are in small letters though they join no names, and how many words count at all.

    Example:
        >>> count_words("Jane Doe of the Harbour Post"), count_words("seen from above")
        ((0, 4), (2, 2))
    """
    small = total = 0
    for token in _TOKEN.findall(text):
        bare = token.strip(".'’‘\"“”„:–—-+*!?")
        if not bare or bare in words.JOINING_WORDS:
            continue
        total += 1
        if bare[0].islower() and bare == bare.lower() and not (bare.casefold() in words.SMALL_NAMES or "." in bare):
            small += not any(char.isdigit() for char in bare)
    return small, total


def is_name_like(text: str) -> bool:
    """Whether the text can be a run of names: short, no sentence, no word in small letters that joins no names.

    Example:
        >>> is_name_like("Jane Doe/The Harbour Post"), is_name_like("The lectures")
        (True, False)
    """
    if not text or len(text) > LONGEST or _SENTENCE.search(text):
        return False
    small, total = count_words(text)
    if not small and total and not any(char.isupper() or char.islower() for char in text):
        return total <= 5 and len(text) <= 40
    return not small and 0 < total <= 16


def strip_credit_label(text: str) -> str:
    """A credit without its label, copyright sign and closing full stop; `Courtesy of ...` stays.

    Example:
        >>> strip_credit_label("Foto: dpa"), strip_credit_label("© Getty"), strip_credit_label("Courtesy of Jane Doe")
        ('dpa', 'Getty', 'Courtesy of Jane Doe')
    """
    bare = text.strip(_EDGES)
    if len(bare) > 4 * LONGEST:
        return bare
    for _ in range(4):
        match = opening_label(bare)
        if match is None:
            break
        bare = bare[match.end() :].strip(_EDGES)
    match = _PICTURE_BEFORE.match(bare) or picture_word(bare)
    if match is not None:
        bare = bare[match.end() :]
    for ending in words.MAKER_ENDINGS:
        if bare.endswith(ending) and len(bare) > len(ending):
            bare = bare[: -len(ending)].rstrip(" /／")
            break
    if bare.endswith(("。", ".")) and not _SHORTENED.search(bare):
        bare = bare[:-1].rstrip()
    return bare if "(" in bare else bare.rstrip(")")


def is_credit(text: str) -> bool:
    """Whether the content of a bracket reads like a credit.

    A country, a position, an age, a year, a telephone number, a party or an editorial insertion is none.

    Example:
        >>> is_credit("Im Se-jun/The Korea Herald"), is_credit("Credit: SM Entertainment"), is_credit("from left")
        (True, True, False)
    """
    content = text.strip()
    if not content or len(content) > LONGEST or "\n" in content:
        return False
    whole = fold(content)
    folded = whole.strip(" .:")
    if not folded or not words.NO_CREDITS.isdisjoint((whole, folded)) or not words.PLACES.isdisjoint((whole, folded)):
        return False
    if is_labelled(content) or is_source(folded) or picture_word(content):
        return True
    return not _is_aside(content, folded) and _is_bare(content, folded)


def picture_word(text: str) -> re.Match[str] | None:
    """The word for picture that opens a text and is followed by nothing but who made it: `Photo Jane Doe. AFP`.

    Example:
        >>> picture_word("fot. foto.hu")[0], picture_word("Photo Gallery"), picture_word("AP Photo")
        ('fot. ', None, None)
    """
    match = PICTURE_WORD.match(text)
    if match is None or text[match.end() :].partition(" ")[0] in words.JOINING_WORDS:
        return None
    return match if names_maker(text[match.end() :]) else None


def names_maker(text: str) -> bool:
    """Whether the text is a source, an address, a handle with a source, or two to five names.

    Example:
        >>> names_maker("jdoe/iStockphoto"), names_maker("Jane Doe. AFP"), names_maker("Gallery")
        (True, True, False)
    """
    bare = text.strip()
    if len(bare) > LONGEST:
        return False
    name, _, source = bare.rpartition(". ")
    if name and is_source(source):
        bare = name
    if _DOMAIN.fullmatch(bare) or is_handle_at_source(bare):
        return True
    return is_name_like(bare) and (names_source(bare) or 2 <= count_words(bare)[1] <= 5)


def is_handle_at_source(text: str) -> bool:
    """Whether the text is the name that somebody goes by at a picture library, and the library.

    Example:
        >>> is_handle_at_source("jdoe/iStockphoto"), is_handle_at_source("Jane Doe/iStockphoto")
        (True, False)
    """
    handle = _HANDLE.match(text)
    return handle is not None and is_source(text[handle.end() :])


def is_labelled(text: str) -> bool:
    """Whether the text opens with a label, or a phrase such as `Courtesy of`, and a name follows.

    Example:
        >>> is_labelled("Photo: Jane Doe"), is_labelled("Courtesy of Jane Doe"), is_labelled("Photo:")
        (True, True, False)
    """
    match = (LABEL.match(text) or _KEPT.match(text)) if can_open(text) else None
    if match is None:
        return False
    return bool(_TOKEN.search(text, match.end())) and not _SENTENCE.search(text, match.end())


def _is_aside(content: str, folded: str) -> bool:
    """Whether a bracket says when, where, how old or how to call, or holds an address."""
    first, last = folded.partition(" ")[0], folded.rpartition(" ")[2]
    if content.split(maxsplit=1)[0] in words.OPENING_WORDS or first in words.LIFE_WORDS or content[-1] in "!?":
        return True
    if first in words.CLUB_OPENINGS or last in words.CLUB_ENDINGS:
        return True
    if "@" in content[1:] or _DATE.search(content) or _STATE.match(content):
        return True
    if not (content[0].isalpha() or content[0] == "@"):
        return True
    digits = sum(map(str.isdigit, content))
    return digits * 2 >= len(content) or (len(content) <= 6 and digits > 0) or len(content) == 1


def _is_bare(content: str, folded: str) -> bool:
    """Whether an unlabelled bracket holds nothing but names, in a script without capitals a known source."""
    if _DOMAIN.fullmatch(content):
        return True
    if not any(char.isupper() or char.islower() for char in content):
        return folded.endswith(words.KOREAN_SOURCE_ENDINGS) or any(map(is_source, _PART.split(content)))
    if not any(map(str.isupper, content)):
        return names_source(content) and is_name_like(content)
    return is_name_like(content) and content[0] != "@"


def is_bare_credit(text: str) -> bool:
    """Whether a fragment without label or bracket is a credit: nothing but names, and a sign of a source among them.

    Example:
        >>> is_bare_credit("Jane Doe / Reuters"), is_bare_credit("REUTERS/Jane Doe"), is_bare_credit("Jane Doe")
        (True, True, False)
    """
    fragment = text.strip(" .")
    if not fragment or len(fragment) > 100 or not is_name_like(fragment):
        return False
    if fold(fragment) in words.NO_CREDITS or fold(fragment) in words.PLACES:
        return False
    return names_source(fragment)


def is_acronym(text: str) -> bool:
    """Whether the text is two to six capitals and no Roman number, such as the sign of a paper or a station.

    Example:
        >>> is_acronym("KTLA"), is_acronym("XVI"), is_acronym("USA")
        (True, False, False)
    """
    if not _ACRONYM.fullmatch(text) or _ROMAN.fullmatch(text):
        return False
    return fold(text) not in words.PLACES and fold(text) not in words.NO_CREDITS


def is_short_form(text: str) -> bool:
    """Whether the text is one word with two capitals or more at its beginning, such as the short form of a name.

    Example:
        >>> is_short_form("WHO"), is_short_form("CoGTA"), is_short_form("Flickr")
        (True, True, False)
    """
    return _SHORT_FORM.fullmatch(text) is not None
