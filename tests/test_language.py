"""Declared language and script of the story."""

import pytest

from heraldparse.language import decide_language
from heraldparse.models import Article, Paragraph

LATIN = "The river rose again on Monday, officials said, and nobody was hurt. "
HANGUL = "월요일에 강물이 다시 불어났다고 관계자들이 밝혔으며 다친 사람은 없었다. "


@pytest.mark.parametrize(
    ("declared", "text", "expected"),
    [
        (["en-GB"], LATIN, "en"),
        (["ko_KR"], HANGUL, "ko"),
        (["en"], HANGUL, "ko"),  # a frame in English around a Korean story
        (["ko"], LATIN, None),  # no telling which language it is
        (["ko"], HANGUL + 3 * LATIN, "ko"),  # a lesson, half in Korean
        (["de"], "", "de"),
        (["not a code!", "fr"], LATIN, "fr"),
        ([], LATIN, None),
        (["en"], "月曜日に川の水がまた増えたと関係者が話した。けが人はいなかったという。", "ja"),
        (["en"], "官员周一表示河水再次上涨，没有人受伤，预计星期二还会下雨，学校停课一天。", "zh"),
        (["en"], "Река снова поднялась в понедельник, сообщили официальные лица, никто не пострадал.", None),
        (["uk"], "Річка знову піднялася в понеділок, повідомили посадовці, ніхто не постраждав.", "uk"),
        ([], "Река снова поднялась в понедельник, сообщили официальные лица, никто не пострадал.", "ru"),
        (["fa"], "رودخانه روز دوشنبه دوباره بالا آمد، مقامات گفتند و کسی آسیب ندید و باران ادامه دارد.", "fa"),
    ],
)
def test_language(declared: list[str], text: str, expected: str | None) -> None:
    assert decide_language(declared, Article(body=[Paragraph(text=text)])) == expected


def test_without_a_story_the_page_is_believed() -> None:
    assert decide_language(["ko"], None) == "ko"
