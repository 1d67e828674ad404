"""Who made a picture, in Chinese and Japanese."""

import pytest

from heraldparse.captions import split_caption
from heraldparse.captions.taken import tells_of_picture


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("列车开往襄阳。 通讯员刘小娟 摄", "列车开往襄阳。", "通讯员刘小娟"),  # city's site
        ("图为启动仪式。 刘小通摄", "图为启动仪式。", "刘小通"),  # provincial daily
        ("启动仪式现场。刘小通/摄", "启动仪式现场。", "刘小通"),
        ("资料图：市民出行。中新社记者 贾小勇 摄", "资料图：市民出行。", "中新社记者 贾小勇"),
        ("小花家。某某新闻记者 段小超 图", "小花家。", "某某新闻记者 段小超"),  # news app
        ("充电宝。视觉中国 资料", "充电宝。", "视觉中国"),  # news app, stock
        ("纸团。某某区公安分局供图 某某网发", "纸团。", "某某区公安分局供图 某某网发"),  # portal
        ("▲航站楼的造型。王小伟摄", "航站楼的造型。", "王小伟"),  # account of a network
        ("受访者供图", None, "受访者供图"),
        ("他说，他将继续拍摄", "他说，他将继续拍摄", None),  # the verb
        ("多名学生在现场拍摄", "多名学生在现场拍摄", None),
        ("橋の様子。山田太郎撮影", "橋の様子。", "山田太郎"),  # Japanese daily
    ],
)
def test_makers(text: str, caption: str | None, credit: str | None) -> None:
    split = split_caption(text)
    assert (split.caption, split.credit) == (caption, credit)


@pytest.mark.parametrize("line", ["▲航站楼的造型", "图为现场", "主帅支招。视频截图", "小花家。王小伟供图"])
def test_lines_of_pictures(line: str) -> None:
    assert tells_of_picture(line)


@pytest.mark.parametrize(
    "line", ["雨停了。", "他说，他将继续拍摄", "视频截图", "The picture", "", "图书馆昨天恢复开放"]
)
def test_other_lines(line: str) -> None:
    assert not tells_of_picture(line)
