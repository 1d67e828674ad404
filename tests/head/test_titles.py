"""Titles as metadata state them, and the names of sites in them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.head.titles import (
    clean_titles,
    compact,
    fold,
    headline_of_document,
    heads_of,
    house_names,
    houses_in_title,
    is_house,
    without_site,
)

HERALD = house_names(["The Rain Herald"], "https://www.rainherald.com/2024/05/a-story.html")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It rains", "it  RAINS"),
        ("‘It rains’ – again…", "'it rains' - again..."),  # typography of an English daily
        ("„Es regnet“", '"es regnet"'),  # German quotation marks
        ("Welt­ernährung", "Welternährung"),  # soft hyphen
        ("ＡＢＣ ニュース", "ABC ニュース"),  # full width
    ],
)
def test_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_compact_keeps_letters_and_figures_only() -> None:
    assert compact("Rain-Herald.de 24") == "rainheraldde24"


@pytest.mark.parametrize(
    "name", ["The Rain Herald", "Rain Herald", "RAINHERALD.com", "rainherald.com", "Rain Herald Online", "RainHerald"]
)
def test_is_house(name: str) -> None:
    assert is_house(name, HERALD)


def test_a_paper_signs_without_the_end_of_its_name() -> None:  # Nigerian daily
    assert is_house("Peoples Rain", house_names(["Peoples Rain Newspaper"]))


@pytest.mark.parametrize("name", ["Rain", "Rain Herald opens an office", "Herald", ""])
def test_is_no_house(name: str) -> None:
    assert not is_house(name, HERALD)


@pytest.mark.parametrize("address", ["not an address", "http://[", "", None, "http:///x"])
def test_addresses_without_a_host(address: str | None) -> None:
    assert house_names(["Herald"], address) == {"herald"}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("It rains - National - The Rain Herald", "It rains - National"),  # English daily
        ("It rains | RAINHERALD.COM", "It rains"),  # the host for a name
        ("The Rain Herald: It rains", "It rains"),  # name first
        ("The Rain Herald » Blog » It rains", "Blog » It rains"),  # old blog software
        ("It rains – The Rain Herald – The Rain Herald", "It rains"),  # named twice
        ("It rains: what to know", "It rains: what to know"),  # a colon of the headline's own
        ("비가 온다 | The Rain Herald", "비가 온다"),  # Korean headline
        ("The Rain Herald", "The Rain Herald"),
    ],
)
def test_without_site(title: str, expected: str) -> None:
    assert without_site(title, HERALD) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (["It rains", "It rains | The Rain Herald"], ["It rains"]),
        (["It rains all day | Wetter", "It rains all day"], ["It rains all day"]),  # a section nobody names
        (["Storm: It rains", "It rains"], ["Storm: It rains", "It rains"]),  # a kicker is no name of a site
        (["The Rain Herald", ""], []),  # site-wide og:title
    ],
)
def test_clean_titles(stated: list[str], expected: list[str]) -> None:
    assert clean_titles(stated, HERALD) == expected


def test_heads_of_leaves_colons_alone() -> None:
    assert heads_of("Storm: It rains | National | Herald") == ["Storm: It rains", "Storm: It rains | National"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("It rains all over the land | Weather", "It rains all over the land"),
        ("It rains | The Rain Herald", "It rains"),
        ("Rain | Weather of today and tomorrow", "Rain | Weather of today and tomorrow"),  # too short to be a headline
        ("The Rain Herald", None),
        ("", None),
        ("비가 온다 | 날씨", "비가 온다"),  # few characters say more in Hangul
    ],
)
def test_headline_of_document(title: str, expected: str | None) -> None:
    assert headline_of_document(title, HERALD) == expected


@settings(max_examples=100)
@given(st.text(), st.text(max_size=40))
def test_total(title: str, name: str) -> None:
    houses = house_names([name], title)
    assert clean_titles([title, title], houses) in ([], [without_site(title, houses)])
    assert len(fold(title)) <= 20 * len(title)
    headline_of_document(title, houses)


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("道路恢复通行_某某财经", ["某某财经", "某某"]),  # portal
        ("道路恢复通行|公交_某某科技_某某网", ["某某科技", "某某", "某某网", "某某"]),
        ("道路恢复通行-股票频道-某某网", ["股票频道", "某某网", "某某"]),  # business portal: the channel on shares
        ("道路恢复通行", []),
        ("某某网", []),  # nothing before it
        ("It rains - Rain Network", []),
    ],
)
def test_houses_in_a_chinese_title(title: str, names: list[str]) -> None:
    assert houses_in_title(title) == names
