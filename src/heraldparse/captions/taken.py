"""Who made a picture, in Chinese and Japanese: the name before a closing word such as `摄` or `供图`."""

import re
from functools import cache

from heraldparse.captions.credits import is_source

_HAN = "\u3400-\u9fff"
_MADE_FORM = (
    r"[、。，,＝=！？”\s）)]((?:[^\W\d_]{2,8}[记記]者\s?)?[^\W\d_]{2,12})"
    r"\s?[/／]?\s?(?:撮影|摄影|(?<!拍)摄|(?<!拍)攝)$"
)
_LENT_FORM = rf"(?:^|[。！？”\s）)])([{_HAN}]{{2,16}}(?:\s[{_HAN}]{{2,6}})?\s?供[图圖](?:\s[{_HAN}]{{2,8}}发)?)$"
_DRAWN_FORM = rf"[。！？”\s）)]([{_HAN}]{{2,10}}[记記]者\s?[{_HAN}]{{2,4}}(?:\s[{_HAN}]{{2,4}}){{0,2}})\s?[图圖]$"
_FILED_FORM = rf"[。！？”\s）)]([{_HAN}]{{2,8}})\s资料(?:图|图片)?$"
_ENDS = ("影", "摄", "攝", "图", "圖", "发", "片", "料")
_TAIL = 60
_LONGEST = 150
_SHOWN = ("▲", "△", "图为", "圖為", "资料图：", "资料图:", "資料圖：", "配图：")
"""How Chinese lines open that tell what a picture shows."""
_SHOTS = ("视频截图", "网络截图", "资料图", "资料图片", "网络图", "网络图片", "配图")
"""How they end that tell what it is."""


@cache
def _made() -> "re.Pattern[str]":
    """Who took a picture; patterns of Han are compiled where a caption ends in such a word."""
    return re.compile(_MADE_FORM)


@cache
def _lent() -> "re.Pattern[str]":
    """Who lent a picture."""
    return re.compile(_LENT_FORM)


@cache
def _drawn() -> "re.Pattern[str]":
    """A reporter before the word for a picture."""
    return re.compile(_DRAWN_FORM)


@cache
def _filed() -> "re.Pattern[str]":
    """Whose file a picture is from."""
    return re.compile(_FILED_FORM)


def split_taken(text: str) -> tuple[str, str] | None:
    """The caption and the name before a closing word for making or lending a picture; None where there is none.

    Example:
        >>> split_taken("列车开往襄阳。通讯员刘小娟 摄"), split_taken("他们继续在现场拍摄")
        (('列车开往襄阳。', '通讯员刘小娟'), None)
    """
    if not text.endswith(_ENDS):
        return None
    tail = text[-_TAIL:]
    for form in (_made, _lent, _drawn, _filed):
        match = form().search(tail)
        if match is not None and (form is not _filed or is_source(match[1])):
            return text[: len(text) - len(tail) + match.start(1)], match[1]
    return None


def tells_of_picture(line: str) -> bool:
    """Whether a Chinese line says what a picture shows, or who made it.

    Example:
        >>> tells_of_picture("▲图为现场。"), tells_of_picture("小花家。王伟供图"), tells_of_picture("雨停了。")
        (True, True, False)
    """
    if len(line) > _LONGEST or line[-1:] < "\u3000":
        return False
    if line.startswith(_SHOWN) or (line.endswith(_SHOTS) and "。" in line):
        return True
    return split_taken(line) is not None
