"""Chinese lines that say who did what: `记者 王伟 李小明 编辑 张大山`. Each part is a label and the names after it."""

import re
from dataclasses import dataclass
from functools import cache

from heraldparse.bylines import chinese_words as words_of
from heraldparse.bylines.agencies import agency_name
from heraldparse.bylines.alternatives import any_of
from heraldparse.bylines.chinese_words import HAN
from heraldparse.bylines.eastern import is_surnamed
from heraldparse.bylines.outlets import ends_like_outlet, is_outlet
from heraldparse.bylines.words import CHINESE_SURNAMES, OTHER_CHINESE_SURNAMES

_LONGEST = 120
_LONGEST_NAMED = 16
"""A longer piece after a label is no name of a person or a desk."""
_LONGEST_SOURCE = 24
_BRACKETS = " \t()（）[]【】〔〕"
_FREQUENT = "".join(sorted(CHINESE_SURNAMES))
_SURNAMES = "".join(sorted(CHINESE_SURNAMES | OTHER_CHINESE_SURNAMES))
_PARTED = r"(?:[ \t]*[：:丨|｜/／＼][ \t]*|[ \t]+|(?=[)）\]】〕]|$))"
_LABEL_FORM = (
    rf"(?:(?<=[ \t|丨/／、，,;；)）\]】〕])|^)[(（\[【〔]?(?:"
    rf"(?P<writer>(?:[{HAN}]{{0,12}}(?:[记記]者|通讯员)|{any_of(words_of.WRITERS)}){_PARTED}|{any_of(words_of.TEXTS)}"
    rf"[ \t]*[：:丨|｜/／][ \t]*|(?:[{HAN}]{{0,6}}[记記]者|通讯员|通訊員)(?=[{HAN}]{{2}})"
    rf"|作者(?=[{_FREQUENT}][{HAN}]{{1,2}}(?:[ |]|$)))"
    rf"|(?P<other>(?:[{HAN}]{{0,4}}[编編][辑輯]|{any_of(words_of.OTHERS)}){_PARTED})"
    rf"|(?P<source>(?:{any_of(words_of.SOURCES)})[ \t]*[：:丨|｜/／][ \t]*)"
    rf"|(?P<figure>(?:{any_of(words_of.FIGURES)})[ \t]*[：:][ \t]*))"
)
_BETWEEN = re.compile(r"[、，,;；/／&＆|丨｜()（）\[\]【】〔〕 \t]+")
_NAME_FORM = rf"[{HAN}]{{2,4}}|[{HAN}]{{1,6}}(?:[·•][{HAN}]{{1,6}}){{1,3}}"
_HOUSED_FORM = rf"([{_SURNAMES}][{HAN}]{{1,2}})[/／]([{HAN}]{{2,8}})"
_CLOSING = re.compile(r"[（(]([^（）()]{2,40})[）)]$")
_COUNT_FORM = rf"\d{{1,8}}(?:[次条條人个個][{HAN}]{{0,4}})?|[{HAN}]{{2,4}}\d{{1,8}}次?"
_BESIDE_FORM = (
    rf"(?:[{HAN}]{{0,4}}(?:报道|報道|報導|摄影|攝影)|发自[{HAN}]{{2,6}}|[{HAN}]{{0,12}}(?:记者|記者|通讯员|作者)"
    r"|文图|图文|文|图|整合|整理|综合)"
)
_SENTENCE = frozenset("。！？!?…”")
_EDITING = frozenset("编編审審校监監签")
"""Signs in the labels of editors: pictures, sounds and films are named within a text, too."""


@cache
def _label() -> "re.Pattern[str]":
    """A label, with what parts it from the names; patterns of Han are compiled where a page has some."""
    return re.compile(_LABEL_FORM)


@cache
def _name() -> "re.Pattern[str]":
    """The name of a person."""
    return re.compile(_NAME_FORM)


@cache
def _housed() -> "re.Pattern[str]":
    """A name and a paper: `石小佳/中国青年报`."""
    return re.compile(_HOUSED_FORM)


@cache
def _count() -> "re.Pattern[str]":
    """How often a story was read, and how many commented on it."""
    return re.compile(_COUNT_FORM)


@cache
def _beside() -> "re.Pattern[str]":
    """What stands beside the name of a reporter: the place, the paper, and what else he did."""
    return re.compile(_BESIDE_FORM)


@dataclass(frozen=True, slots=True)
class Credits:
    """What a line of labels and names says.

    Example:
        >>> Credits().writers
        ()
    """

    writers: tuple[str, ...] = ()
    """Those who wrote; empty where the line names only others, such as editors."""
    agency: str | None = None
    """The wire agency that the line gives as the source."""


def read_credits(line: str) -> Credits | None:
    """Read a line that consists of Chinese labels and names; None where it says anything else.

    Example:
        >>> read_credits("本报记者 王伟 李小明").writers, read_credits("（责任编辑：张大山）").writers
        (('王伟', '李小明'), ())
        >>> read_credits("记者 从现场了解到，道路已经恢复通行") is None
        True
    """
    line = line.strip(_BRACKETS)
    if len(line) > _LONGEST or not _SENTENCE.isdisjoint(line):
        return None
    if _label().match(line) is None:
        housed = _housed().fullmatch(line)
        return Credits((housed[1],)) if housed is not None and ends_like_outlet(housed[2]) else None
    marks = list(_label().finditer(line))
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    writers: list[str] = []
    agency: str | None = None
    is_told = False
    for mark, end in zip(marks, ends, strict=True):
        value = line[mark.end() : end].strip(_BRACKETS)
        names = chinese_names(value) if mark["writer"] is not None else []
        longest = _LONGEST_NAMED if mark["source"] is None else _LONGEST_SOURCE
        if names is None or any(len(piece) > longest for piece in _BETWEEN.split(value)):
            return None
        writers += names
        if mark["source"] is not None:
            agency = agency or agency_name(value)
        is_told = is_told or bool(names) or (bool(value) and not _EDITING.isdisjoint(mark[0])) or bool(mark["source"])
    return Credits(tuple(dict.fromkeys(writers)), agency) if is_told else None


def split_closing_names(text: str) -> tuple[str, str | None, tuple[str, ...]]:
    """Part the brackets that name the writers from the end of a story's last paragraph.

    A name alone counts behind a full stop, by its surname.

    Returns:
        The paragraph without them, them as printed, and the names; the text unchanged, None and no name, where none is.

    Example:
        >>> split_closing_names("雨停了。（文/图 刘小东）")
        ('雨停了。', '（文/图 刘小东）', ('刘小东',))
        >>> split_closing_names("雨停了。（张小峰）")[2], split_closing_names("主演（张小峰）")[2]
        (('张小峰',), ())
    """
    found = _CLOSING.search(text[-_LONGEST:]) if text.endswith(("）", ")")) else None
    if found is None:
        return text, None, ()
    before = text[: len(text) - len(found[0])].rstrip()
    credited = read_credits(found[1])
    names = credited.writers if credited is not None else ()
    if not names and before.endswith("。") and len(found[1]) == 3 and is_surnamed(found[1]):
        names = (found[1],)
    return (before, found[0], names) if names and before else (text, None, ())


def chinese_names(text: str) -> list[str] | None:
    """The names in what stands after a label, a name of two signs with a blank in it joined; None where it is no list.

    What a reporter photographed is no list either; the houses beside names are left out.

    Example:
        >>> chinese_names("晚报 王伟、李小明 张 华"), chinese_names("王伟说道路通了"), chinese_names("王伟 摄")
        (['王伟', '李小明', '张华'], None, None)
    """
    pieces: list[str] = []
    single = False
    for piece in _BETWEEN.split(text):
        if piece.endswith(("摄", "攝")):
            return None
        if not piece or _count().fullmatch(piece) or _beside().fullmatch(piece) or is_outlet(piece):
            continue
        if single and len(piece) == 1:
            pieces[-1] += piece
        else:
            pieces.append(piece)
        single = len(pieces[-1]) == 1
    return pieces if all(map(_name().fullmatch, pieces)) else None
