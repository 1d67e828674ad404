"""Chinese lines of labels and names."""

import pytest

from heraldparse.bylines import read_byline, read_signature
from heraldparse.bylines.chinese import chinese_names, read_credits, split_closing_names

WRITERS = [
    ("记者 张三丰 李小明", ["张三丰", "李小明"]),  # portal, two names with a blank between
    ("本报记者张三丰、李小明", ["张三丰", "李小明"]),  # daily
    ("新京报记者 王 伟 李小明 北京报道", ["王伟", "李小明"]),  # name of two signs with a blank
    ("文 | 张三丰 编辑 | 李小明", ["张三丰"]),  # account of a network
    ("每经记者：张三丰 每经编辑：李小明", ["张三丰"]),  # business daily
    ("采写：南都记者 张三丰", ["张三丰"]),  # southern daily, foot
    ("（文/图 刘小东 易小楠）", ["刘小东", "易小楠"]),  # local site, foot
    ("（记者 王伟 通讯员 李小明）", ["王伟", "李小明"]),  # city daily
    ("中国新闻周刊记者/张三丰", ["张三丰"]),  # weekly
    ("記者王小明／台北報導", ["王小明"]),  # Taiwanese daily
    ("作者：约翰·史密斯", ["约翰·史密斯"]),  # translated comment
    ("字号：大 中 小 来源：中国新闻网 作者：李小四 责任编辑：王五六", ["李小四"]),  # agency's site
    ("作者:王五六 点击数:33", ["王五六"]),  # school's site
    ("作者魏小星", ["魏小星"]),  # developers' site, no sign between
    ("石小佳/中国青年报", ["石小佳"]),  # portal, reprint
]


@pytest.mark.parametrize(("line", "names"), WRITERS)
def test_writers(line: str, names: list[str]) -> None:
    credited = read_credits(line)
    assert credited is not None
    assert list(credited.writers) == names
    byline = read_byline(line)
    assert byline is not None
    assert [author.name for author in byline.authors] == names


@pytest.mark.parametrize(
    "line",
    [
        "（责任编辑：王五六）",  # portal
        "【编辑:王五六】",  # agency's site
        "(责编：汤小明、丁小涛)",  # party's daily
        "编辑 刘小阳 校对 李小铭",  # Beijing daily
        "责编 | Demi Xia",  # trade site
        "本文来源：新京报 责任编辑：姚小伟_NT6056",  # portal
        "来源：无锡交警",  # account of an office
        "一审：王五六 二审：李小明 三审：张三丰",  # provincial daily
    ],
)
def test_lines_of_editors_are_signatures_of_nobody(line: str) -> None:
    signature = read_signature(line)
    assert signature is not None
    assert signature.authors == ()
    assert read_byline(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "记者从现场了解到，道路已经恢复通行。",  # paragraph
        "记者 从现场了解到道路已经恢复",
        "作者认为这个问题",
        "编辑部的故事",
        "图：现场",  # label of a picture
        "视频：现场画面",
        "新华社记者 王伟 摄",  # credit of a picture
        "作者：佚名",  # nobody
        "关键词：降雨 天气",
        "作者文明",
        "体育/新京报",  # a section
    ],
)
def test_other_lines(line: str) -> None:
    assert read_credits(line) is None


def test_agency_of_a_source() -> None:
    credited = read_credits("来源：新华社 作者：张三丰")
    assert credited is not None
    assert credited.agency == "Xinhua"


def test_names_of_houses_are_left_out() -> None:
    assert chinese_names("观察者网 王小慧") == ["王小慧"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("雨停了。（文/图 刘小东）", ("雨停了。", ("刘小东",))),  # Chinese daily: who wrote and photographed
        ("雨停了。（张小峰）", ("雨停了。", ("张小峰",))),  # portal: a name alone
        ("主演（张小峰）", ("主演（张小峰）", ())),  # within a sentence: who is told about
        ("雨停了。（新华社）", ("雨停了。（新华社）", ())),
        ("雨停了。", ("雨停了。", ())),
    ],
)
def test_names_in_closing_brackets(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    rest, _, names = split_closing_names(text)
    assert (rest, names) == expected
