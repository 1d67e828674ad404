"""What reads as running text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.blocks.prose import prose_of


@pytest.mark.parametrize(
    ("text", "linked", "expected"),
    [
        ("It rained.", 0, 0),  # too short
        ("It rained in Seoul on Monday.", 0, 29),
        ("It rained in Seoul on Monday.", 29, 0),  # a linked headline
        ("It rained in Seoul on Monday.", 5, 0),  # too short without its link
        ("World Business Sports Opinion", 0, 0),  # menu
        ("Rain in Seoul, wind in Busan and snow in Gangneung kept the trains from leaving the stations", 0, 0),
        ("a " * 60, 0, 60),  # long and unfinished: half
        ("비가 그치지 않았다고 밝혔다.", 0, 16 + 2 * 12),
        ("雨が降り続いたと当局は述べた。", 0, 15 + 2 * 14),
        ("雨が降り続いたと述べた。（続く）", 0, 16 + 2 * 13),  # brackets of full width
        ("道路昨天恢复通行公交车照常行驶（组图）", 0, 0),  # portal, headline
        ("“We stayed in port all day,”", 0, 28),
        ("„Wir blieben den ganzen Tag im Hafen“", 0, 37),  # German marks end a sentence with the sign that opens ours
        ("«Nous sommes restés au port ce jour»", 0, 36),
        ("မြစ်ရေသည် တနင်္လာနေ့တွင် ထပ်မံမြင့်တက်ခဲ့သည်။", 0, 45),  # Burmese daily
        ("دریا پیر کے روز دوبارہ بلند ہوا، حکام نے کہا۔", 0, 45),  # Urdu daily
        ("The wind blew from the east. " * 8 + "It fell.", 150, 90),  # daily, most of a paragraph is one link
        ("The wind blew from the east. " * 8 + "It fell.", 170, 0),
        ("rain snow " * 300, 0, 0),  # content farm, hidden words for search engines
        ("rain, snow " * 300, 0, 1650),
    ],
)
def test_prose_of(text: str, linked: int, expected: int) -> None:
    assert prose_of(text, linked) == expected


@settings(max_examples=100)
@given(st.text(st.characters(codec=None), max_size=80), st.integers(0, 80))
def test_total(text: str, linked: int) -> None:
    assert 0 <= prose_of(text, min(linked, len(text))) <= 3 * len(text)
