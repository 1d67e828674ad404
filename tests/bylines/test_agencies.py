"""Wire agencies by the names that pages print."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.bylines.agencies import agency_name, is_acronym

NAMES = [
    ("Yonhap", "Yonhap"),  # KH byline
    ("Yonhap News", "Yonhap"),  # KH byline, the longer form
    ("Yonhap News Agency", "Yonhap"),  # the agency's own name
    ("YONHAP", "Yonhap"),  # all in capitals
    ("연합뉴스", "Yonhap"),  # Korean daily
    ("AP", "AP"),  # KH home page
    ("Associated Press", "AP"),  # Australian broadcaster
    ("The Associated Press", "AP"),  # US dailies
    ("THE ASSOCIATED PRESS", "AP"),  # US dailies, in capitals
    ("AP News", "AP"),  # metadata
    ("AFP", "AFP"),  # French daily
    ("afp", "AFP"),  # German foot line
    ("Agence France-Presse", "AFP"),  # Asian dailies
    ("AFP Deutschland", "AFP"),  # German service
    ("Reuters", "Reuters"),  # everywhere
    ("Thomson Reuters", "Reuters"),  # Canadian broadcaster
    ("Reuters Staff", "Reuters"),  # the agency's own pages
    ("로이터", "Reuters"),  # Korean daily
    ("Bloomberg", "Bloomberg"),  # KH byline
    ("Bloomberg News", "Bloomberg"),  # Canadian dailies
    ("dpa", "dpa"),  # German dailies
    ("DPA", "dpa"),  # German dailies, in capitals
    ("Deutsche Presse-Agentur", "dpa"),  # German daily, metadata
    ("dpa-infocom", "dpa"),  # foot of a German page
    ("SID", "SID"),  # German sports pages
    ("sid", "SID"),  # the same in small letters
    ("epd", "epd"),  # German church news
    ("APA", "APA"),  # Austrian dailies
    ("SDA", "Keystone-SDA"),  # Swiss dailies
    ("Keystone-SDA", "Keystone-SDA"),  # Swiss dailies since 2018
    ("ANSA", "ANSA"),  # Italian
    ("Ansa", "ANSA"),  # Italian, as Italian papers write it
    ("Agencia EFE", "EFE"),  # Spanish
    ("Europa Press", "Europa Press"),  # Spanish
    ("Kyodo News", "Kyodo"),  # Japanese, in English
    ("共同通信", "Kyodo"),  # Japanese
    ("JIJI", "Jiji"),  # Japanese, in English
    ("Xinhua", "Xinhua"),  # Chinese, in English
    ("新华社", "Xinhua"),  # Chinese
    ("TASS", "TASS"),  # Russian, in English
    ("ТАСС", "TASS"),  # Russian
    ("Press Trust of India", "PTI"),  # Indian
    ("IANS", "IANS"),  # Indian
    ("NTB", "NTB"),  # Norwegian
    ("Ritzau", "Ritzau"),  # Danish
    ("Belga", "Belga"),  # Belgian
    ("Lusa", "Lusa"),  # Portuguese
    ("PA Media", "PA"),  # British, since 2018
    ("Press Association", "PA"),  # British, before
    ("The Canadian Press", "Canadian Press"),  # Canadian
    ("Anadolu Ajansı", "Anadolu"),  # Turkish
    ("Newsis", "Newsis"),  # Korean
    ("뉴시스", "Newsis"),  # Korean
    ("AP-Yonhap", "AP"),  # KH: the picture's maker first, then who passed it on
    ("sid/dpa", "SID"),  # German sports page
    ("AFP/Reuters", "AFP"),  # two sources
    ("  Yonhap \n News ", "Yonhap"),  # white space of mark-up
]

STRANGERS = [
    "",
    "Ani",  # a given name
    "Sid",  # a given name
    "Epa",  # no spelling of an acronym
    "The Korea Herald",  # a paper
    "Jane Doe",
    "CNN",  # a broadcaster is no wire agency
    "US",  # a country in brackets
    "Yonhap and others",
    "Reuters-Jane",  # one of two is unknown
    "Samsung Electronics",  # KH credit
    "The",
    "News Agency",
    "-",
    "Yonhap " * 50,
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_usual_name(text: str, name: str) -> None:
    assert agency_name(text) == name


@pytest.mark.parametrize("text", STRANGERS)
def test_anything_else_is_no_agency(text: str) -> None:
    assert agency_name(text) is None


@pytest.mark.parametrize(("text", "short"), [("PAP", True), ("dpa", True), ("Yonhap", False), ("Reuters", False)])
def test_acronyms_are_told_apart(text: str, short: bool) -> None:
    assert is_acronym(text) is short


@pytest.mark.parametrize("name", sorted({name for _, name in NAMES}))
def test_usual_name_of_a_usual_name_is_itself(name: str) -> None:
    assert agency_name(name) == name


@given(st.text(max_size=80))
@settings(max_examples=200)
def test_total_and_deterministic(text: str) -> None:
    name = agency_name(text)
    assert name == agency_name(text)
    assert name is None or agency_name(name) == name
