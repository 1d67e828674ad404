"""How the text of Korean and Chinese news opens: the place, the agency, the reporter. They stay in the text."""

import re
from functools import cache

from heraldparse.bylines.agencies import agency_name
from heraldparse.bylines.chinese import read_credits
from heraldparse.bylines.chinese_words import HAN
from heraldparse.bylines.eastern import has_hangul
from heraldparse.bylines.lines import Byline, is_byline, parse_byline
from heraldparse.models import Author

_LONGEST = 80
_KOREAN = re.compile(r"[(\[【][가-힣·, ]{1,12} ?= ?([^()\[\]=]{2,12})[)\]】](?: ?([^=.]{3,40}?) ?= ?)?")
"""`(서울=연합뉴스) 홍길동 기자 = `."""
_KOREAN_HOUSE = re.compile(r"[(\[【][가-힣A-Za-z0-9·]{2,12} ?[= ] ?([가-힣·, ]{2,24}(?:기자|특파원))[)\]】]")
"""`[헤럴드경제=홍길동 기자]`."""
_WIRE_FORM = rf"([{HAN}]{{2,5}}?[社网網])[{HAN}]{{0,10}}(?:\d{{1,2}}月)?\d{{1,2}}日[电電讯訊]"
_REPORTED_FORM = (
    rf"[（(【〔\[]?[{HAN}\d·]{{0,24}}[讯訊电電息导導道报報][）)】〕\]]? ?"
    rf"[（(]([{HAN}]{{0,10}}(?:[记記]者|通讯员)[^（）()，。]{{2,40}})[)）]"
)
_BRACKETED_FORM = rf"[〔［\[（(【]([{HAN}]{{0,8}}[记記]者[^〔〕［］\[\]（）()【】。]{{2,30}})[〕］\]）)】]"
_PLACED = re.compile(r"[【［\[（(]([^【】［］\[\]（）()]{3,24})[】］\]）)]")
"""`【6月18日 AFP】`, `［東京 10日 ロイター］`, `【ソウル聯合ニュース】`."""
_MOST_BEFORE = 8
"""So many signs a place has at most before an agency that is written to it without a blank."""
_OPENINGS = frozenset("(（[［【〔")


@cache
def _wire() -> "re.Pattern[str]":
    """`新华社北京2月29日电`."""
    return re.compile(_WIRE_FORM)


@cache
def _reported() -> "re.Pattern[str]":
    """`某报讯（记者 王伟）`."""
    return re.compile(_REPORTED_FORM)


@cache
def _bracketed() -> "re.Pattern[str]":
    """`〔記者王小明／台北報導〕`."""
    return re.compile(_BRACKETED_FORM)


def read_dateline(text: str) -> Byline | None:
    """Whom the opening of a paragraph names, with the opening as printed; None where it names nobody.

    Example:
        >>> read_dateline("(서울=연합뉴스) 홍길동 기자 = 비가 내렸다.").authors[0].name
        '홍길동'
        >>> byline = read_dateline("新华社巴黎12月9日电（记者王伟）巴黎下雨了。")
        >>> byline.authors[0].name, byline.agency
        ('王伟', 'Xinhua')
        >>> read_dateline("It rained all day.") is None
        True
    """
    opening = text[:_LONGEST]
    if opening[:1] not in _OPENINGS and opening[:1] < "\u3400":
        return None
    return _korean(opening) if has_hangul(opening) else _chinese(opening)


def _korean(opening: str) -> Byline | None:
    found = _KOREAN.match(opening)
    if found is not None:
        agency = agency_name(found[1])
        if found[2] and is_byline(found[2]):
            return Byline(found[0].strip(" ="), parse_byline(found[2]).authors, agency)
        if agency is not None:
            return Byline(opening[: found.end(1) + 1], (), agency)
    house = _KOREAN_HOUSE.match(opening)
    named = parse_byline(house[1]).authors if house is not None and is_byline(house[1]) else ()
    return Byline(house[0], named, None) if house is not None and named else None


def _chinese(opening: str) -> Byline | None:
    wire = _wire().match(opening)
    placed = _PLACED.match(opening) if wire is None else None
    if placed is not None and (told := _agency_at_end(placed[1])) is not None:
        return Byline(placed[0], (), told)
    agency = agency_name(wire[1]) if wire is not None else None
    found = _reported().match(opening) or _bracketed().match(opening)
    credited = read_credits(found[1]) if found is not None else None
    if found is not None and credited is not None and credited.writers:
        return Byline(found[0], tuple(Author(name=name) for name in credited.writers), agency)
    return Byline(wire[0], (), agency) if wire is not None and agency is not None else None


def _agency_at_end(place: str) -> str | None:
    """The agency that the brackets of a dateline end with, behind a day or a place."""
    parts = place.split()
    if len(parts) > 1:
        return agency_name(parts[-1])
    ends = (place[start:] for start in range(1, min(len(place), _MOST_BEFORE) - 1))
    return next(filter(None, map(agency_name, ends)), None)
