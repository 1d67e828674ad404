"""Bylines, signatures and closing credits as pages print them. Names are invented."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.bylines import (
    is_byline,
    parse_byline,
    read_signature,
    split_closing_credit,
    split_closing_email,
)
from heraldparse.models import Author

NAMES: list[tuple[str, list[str]]] = [
    ("王伟 李小明", ["王伟", "李小明"]),  # metadata of a Chinese portal
    ("某某号", []),  # Chinese platform: the account of a house
    ("某某消息", []),  # Chinese paper
    ("Nga Pham", ["Nga Pham"]),  # a Vietnamese given name, which is Albanian for `by`
    # The Korea Herald and other papers in English
    ("By Kim Arin", ["Kim Arin"]),  # KH 2023 head
    ("Kim Arin", ["Kim Arin"]),  # KH metadata
    ("By 안성미", ["안성미"]),  # KH 2016 head, Hangul only
    ("By Korea Herald", []),  # KH house byline
    ("By The Korea Herald", []),  # KH house byline
    ("By KH디지털2", []),  # KH desk account
    ("By Song Seung-hyun (", ["Song Seung-hyun"]),  # KH foot, the address was stripped
    ("By Han Da-on ( By Han Da-on ( daon@example.com", ["Han Da-on"]),  # KH 2019, doubled
    ("June 19, 2020 - 09:00 By Im Da-byeol", ["Im Da-byeol"]),  # KH mobile: date and byline on one line
    ("\u200eBy\u00a0Kim\u200b Arin\u202c", ["Kim Arin"]),  # direction marks, no-break space
    ("By  Kim\nArin", ["Kim Arin"]),  # line break of mark-up
    ("BY JANE DOE", ["Jane Doe"]),  # US daily, capitals
    ("By JANE MUSTER-DeWETT, JIM ROE and KIM McRAIN", ["Jane Muster-DeWett", "Jim Roe", "Kim McRain"]),  # US daily
    ("By Jane Muster, JAMES B. ROWE and KIM RAIN", ["Jane Muster", "James B. Rowe", "Kim Rain"]),
    ("By Ida Muster, BBC RAIN", ["Ida Muster"]),
    ("JANE VAN DER DOE", ["Jane van der Doe"]),  # capitals, particles stay small
    ("By AL DOENAZZONE", ["Al Doenazzone"]),  # American daily: no particle stands first
    ("By JAN ABU DOEMEH, LARA ROE, BEN POE", ["Jan Abu Doemeh", "Lara Roe", "Ben Poe"]),  # Israeli daily
    ("By Jane Doe BBC News", ["Jane Doe"]),  # British broadcaster, no mark between
    ("Jane Doe USA TODAY", ["Jane Doe"]),  # US daily
    ("Rain Doe's Report BBC News", []),
    ("Editor's Choice", []),  # portal of health
    ("World’s Oldest Doe", []),
    ("Featured Article", []),  # portal of health
    ("Rain Illustrated", []),  # magazine
    ("Rain Tribune UGC", []),  # US daily: what readers send in
    ("By RONALD G. McDOE Jr.", ["Ronald G. McDoe Jr."]),  # US daily: capitals but for what is never written so
    ("By RONALD DOE JR.", ["Ronald Doe Jr."]),
    ("T.C. MCDOE", ["T.C. McDoe"]),  # capitals with initials
    ("JEAN-LUC O'DOE", ["Jean-Luc O'Doe"]),  # capitals with hyphen and apostrophe
    ("Bill MCDOE, Mary GOLDROE", ["Bill MCDOE", "Mary GOLDROE"]),  # French agency: surnames in capitals stay
    ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),  # US daily
    ("By Jane Doe, John Roe and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]),  # US daily
    ("Jane Doe And John Roe For The Evening Mail", ["Jane Doe", "John Roe"]),  # British tabloid
    ("By Jane Doe in Paris", ["Jane Doe"]),  # British daily
    ("By Jane Doe, Washington", ["Jane Doe"]),  # place after a comma
    ("By Jane Doe, New York", ["Jane Doe"]),  # place of two words
    ("By Jane Doe, CNN", ["Jane Doe"]),  # US broadcaster
    ("By Jane Doe, Washington Post", ["Jane Doe"]),  # reprint
    ("By Jane Doe, The Morning Report August 25, 2025", ["Jane Doe"]),  # reprint with date
    ("Jane Doe / MORNINGINDIA.COM / Sep 2, 2024, 17:07 IST", ["Jane Doe"]),  # Indian daily
    ("Jane Doe · ABC News · Posted: Aug 08, 2024 4:00 AM EDT", ["Jane Doe"]),  # Canadian broadcaster
    ("Posted by Jane Doe on May 3, 2020", ["Jane Doe"]),  # blog
    ("By Jane Doe Dec 10, 2016, 10:20am EST", ["Jane Doe"]),  # US magazine
    ("By Jane Doe@janedoe Dec 10, 2016, 10:20am EST", ["Jane Doe"]),  # US magazine, handle glued
    ("By Jane Doe • 5 min read", ["Jane Doe"]),  # blog
    ("Sep 16 Written By Jane Doe", ["Jane Doe"]),  # site builder, date first
    ("ByJane Doe", ["Jane Doe"]),  # British tabloid, elements glued
    ("By Jane DoernerUpdated on June 18, 2025", ["Jane Doerner"]),  # US magazine, elements glued
    ("Written by Jane Doe, MS, RD", ["Jane Doe"]),  # health site, degrees
    ("Dr. Jane Doe, PhD", ["Dr. Jane Doe"]),  # the title before the name stays
    ("Jane Doe, Ph.D.", ["Jane Doe"]),  # degree
    ("Perry Doe Jr.", ["Perry Doe Jr."]),  # US daily
    ("Perry Doe, Jr.", ["Perry Doe, Jr."]),  # with a comma
    ("Story by Jane Doe", ["Jane Doe"]),  # US magazine
    ("Author: Jane Doe", ["Jane Doe"]),  # blog
    ("Written by: Jane Doe", ["Jane Doe"]),  # blog
    ("Opinion by Jane Doe", ["Jane Doe"]),  # US broadcaster
    ("Words: Jane Doe Photos: John Roe", ["Jane Doe"]),  # magazine on bicycles
    ("Story by Jane Doe, photos by John Roe", ["Jane Doe"]),  # magazine
    ("By Jane Doe | Edited by John Roe", ["Jane Doe"]),  # finance site
    ("Photos by John Roe", []),  # no author
    ("Edited by John Roe", []),  # no author
    ("Reviewed by John Roe", []),  # no author
    ("Fact checked by John Roe", []),  # no author
    ("Translated by John Roe", []),  # no author
    ("Jane Doe | Clare Roe", ["Jane Doe", "Clare Roe"]),  # German broadcaster
    ("Jane Doe (TheJaneBlog)", ["Jane Doe"]),  # blog, bracket beside the name
    ("By Jane Doe, John Roe & Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]),  # blog
    ("Jane Doe; John Roe", ["Jane Doe", "John Roe"]),  # metadata
    ("Doe, Jane", ["Jane Doe"]),  # scientific metadata
    ("Doe, Jane; Roe, John T.", ["Jane Doe", "John T. Roe"]),  # scientific metadata
    ("By Doe, Berlin", ["Doe"]),  # with a by-word it is no index form
    ("Berlin, Reuters", []),  # place and agency
    ("Home & Garden", []),  # metadata: a section
    ("https://www.facebook.com/janedoe", []),  # metadata: an address
    ("facebook.com/janedoe", []),  # metadata: an address without scheme
    ("@janedoe", []),  # metadata: a handle
    ("105092", []),  # metadata: a number
    ("jane-doe", []),  # metadata: a slug
    ("Jane.doe", []),  # metadata: an account
    ("janedoe", ["janedoe"]),  # blog: a pen name
    ("BR24 Redaktion", []),  # German broadcaster
    ("MND Staff", []),  # Mexican daily in English
    ("FOCUS online", []),  # German magazine
    ("www.example.de", []),  # a site
    ("example.de", []),  # a site
    ("Redaktion example.de", []),  # German broadcaster
    ("Lifestyle Desk", []),  # Indian daily
    ("The Smart Money Team", []),  # finance site
    ("Editorial Board", []),  # US daily
    ("Example News", []),  # outlet
    ("Staff", []),
    ("admin", []),
    ("Redaktion", []),
    ("Newsroom", []),
    ("Guest Author", []),
    ("Contributor", []),
    ("Staff Writer", []),
    ("By Staff and news service reports", []),  # US daily
    ("Frankfurter Musterzeitung GmbH", []),  # metadata
    ("Jane Doe Marketing", []),  # an agency of advertisers
    ("the bell rang", []),  # prose
    ("By the time the bell rang", []),  # prose
    ("View author archive", []),  # furniture
    ("Full Bio", []),  # the link below a name
    ("Learn More", []),  # a button
    ("Jane \ufffdoe", []),  # a broken character makes no name
    # German
    ("Von Anna Schmidt und Peter Müller, Berlin", ["Anna Schmidt", "Peter Müller"]),  # daily
    ("Von Anna Schmidt und Peter Müller, Berlin, und Tom Huber", ["Anna Schmidt", "Peter Müller", "Tom Huber"]),
    ("Von: JÖRG MUSTER", ["Jörg Muster"]),  # tabloid
    ("Kommentar von Nicole Muster", ["Nicole Muster"]),  # daily
    ("Ein Gastbeitrag von Nicole Muster", ["Nicole Muster"]),  # magazine
    ("Autor: Monika Muster und Anna Huber, Bern", ["Monika Muster", "Anna Huber"]),  # Swiss broadcaster
    ("Engin Muster, MDR SACHSEN-ANHALT", ["Engin Muster"]),  # broadcaster's regional studio
    ("Autorin: Anna Schmidt", ["Anna Schmidt"]),  # blog
    ("AUTOR/IN Julius Muster", ["Julius Muster"]),  # broadcaster
    ("von Anna Schmidt am 29. Mai 2017 , 14:14 Uhr", ["Anna Schmidt"]),  # technology site
    ("Von Anna Schmidt Fr, 18. Oktober 2019", ["Anna Schmidt"]),  # weekday before the date
    ("Text: Anna Schmidt Fotos: Peter Müller", ["Anna Schmidt"]),  # magazine
    ("Text und Interview: Anna Schmidt", ["Anna Schmidt"]),  # business magazine
    ("Aus dem Englischen von Peter Müller", []),  # translator
    ("Christoph von Muster", ["Christoph von Muster"]),  # particle
    ("srf/hosb", []),  # signs of editors
    # French, Spanish, Portuguese, Italian, Dutch
    ("Par Jean Dupont", ["Jean Dupont"]),  # daily
    ("Par Jean Dupont le 14.09.2020 à 11h46", ["Jean Dupont"]),  # magazine
    ("Propos recueillis par Jean Dupont", ["Jean Dupont"]),  # interview
    ("Par Le Courrier et AFP", []),  # house and agency
    ("Por María García", ["María García"]),  # Argentine daily
    ("María García y José Núñez", ["María García", "José Núñez"]),  # Spanish daily
    ("Por Diêgo Silva, Porto Velho", ["Diêgo Silva"]),  # Brazilian site
    ("João da Silva e Ana Costa", ["João da Silva", "Ana Costa"]),  # Portuguese
    ("Di Mario Rossi", ["Mario Rossi"]),  # Italian daily
    ("a cura di Mario Rossi", ["Mario Rossi"]),  # Italian magazine
    ("Door Jan de Vries", ["Jan de Vries"]),  # Dutch daily
    ("Door Jan de Vries en Piet Bakker", ["Jan de Vries", "Piet Bakker"]),  # Dutch daily
    # The North, the East
    ("Af Jens Hansen", ["Jens Hansen"]),  # Danish
    ("Av Kari Nordmann", ["Kari Nordmann"]),  # Norwegian
    ("Tekst: Kari Nordmann", ["Kari Nordmann"]),  # Norwegian
    ("Trine Hansen og Tor Johansen", ["Trine Hansen", "Tor Johansen"]),  # Greenland
    ("Kari Nordmann – Journalist", ["Kari Nordmann"]),  # Norwegian broadcaster
    ("Autor: Jan Kowalski", ["Jan Kowalski"]),  # Polish
    ("Автор: Иван Петров", ["Иван Петров"]),  # Russian
    ("Haber: Ayşe Yılmaz", ["Ayşe Yılmaz"]),  # Turkish
    ("Lê Thị Phương", ["Lê Thị Phương"]),  # Vietnamese
    # Korean, Japanese, Chinese
    ("홍길동 기자", ["홍길동"]),  # Korean daily
    ("홍길동기자", ["홍길동"]),  # without a blank
    ("홍길동 기자 외 1명", ["홍길동"]),  # "and one other"
    ("순천, 광양 홍길동 기자 hong@example.com", ["홍길동"]),  # places first
    ("워싱턴=홍길동 특파원", ["홍길동"]),  # dateline first
    ("김철수·홍길동 기자", ["김철수", "홍길동"]),  # two, joined by a dot
    ("김철수, 홍길동 기자", ["김철수", "홍길동"]),  # two, joined by a comma
    ("디지털뉴스팀", []),  # desk
    ("한국경제", []),  # paper
    ("편집국", []),  # newsroom
    ("작성자: 홍길동", ["홍길동"]),  # blog
    ("山田太郎", ["山田太郎"]),  # Japanese daily
    ("山田 太郎", ["山田 太郎"]),  # with a blank
    ("記者 王小明", ["王小明"]),  # Taiwanese daily
    ("山田太郎記者", ["山田太郎"]),  # title behind
    ("文/张三", ["张三"]),  # Chinese site
    ("作者：张三", ["张三"]),  # Chinese site
    ("作者： Jane Doe 翻訳者 山田 太郎", ["Jane Doe"]),  # Japanese site, translated
    ("朝読新聞オンライン", []),  # Japanese daily's site
    ("週刊編集部", []),  # Japanese desk
]

AGENCIES: list[tuple[str, list[str], str]] = [
    ("By Yonhap", [], "Yonhap"),  # KH
    ("By Bloomberg", [], "Bloomberg"),  # KH
    ("By AP", [], "AP"),  # KH home page
    ("AFP, MANILA", [], "AFP"),  # Taiwanese daily
    ("JANE DOE AND JOHN ROE / Associated Press", ["Jane Doe", "John Roe"], "AP"),  # US daily
    ("Jane Doe | Reuters", ["Jane Doe"], "Reuters"),  # US site
    ("By Jane Doe and John Roe The Associated Press", ["Jane Doe", "John Roe"], "AP"),  # Canadian broadcaster
    ("Jane Doe, John Roe, The Associated Press", ["Jane Doe", "John Roe"], "AP"),  # Canadian site
    ("By Jane Doe of The Associated Press", ["Jane Doe"], "AP"),  # US daily
    ("Par Jean Dupont avec AFP", ["Jean Dupont"], "AFP"),  # French daily
    ("Von Anna Schmidt, dpa", ["Anna Schmidt"], "dpa"),  # German daily
    ("Von dpa", [], "dpa"),  # German daily
    ("dpa/mkr", [], "dpa"),  # German daily, editor's sign
    ("(dpa)", [], "dpa"),  # German daily
    ("Quelle: sid/dpa", [], "SID"),  # German sports page
    ("Associated Press", [], "AP"),  # metadata
    ("MM-Redaktion, dpa", [], "dpa"),  # German weekly
    ("Jane Doe (Reuters)", ["Jane Doe"], "Reuters"),  # bracket
    ("홍길동 기자, 연합뉴스", ["홍길동"], "Yonhap"),  # Korean
]

ROLES = [
    ("By Lee Da-on, Intern reporter (daon@example.com)", "Lee Da-on", "Intern reporter"),  # KH 2012 foot
    ("Jane Doe, Political Editor", "Jane Doe", "Political Editor"),  # British broadcaster
    ("Jane Doe Staff Writer", "Jane Doe", "Staff Writer"),  # US site, glued
    ("Written by Jane Doe Senior Staff Writer", "Jane Doe", "Senior Staff Writer"),  # US site
    ("Jane Doe, Professor of Law", "Jane Doe", "Professor of Law"),  # guest writer
    ("Kari Nordmann / Journalist", "Kari Nordmann", "Journalist"),  # Norwegian metadata
    ("Von Anna Schmidt, Redakteurin", "Anna Schmidt", "Redakteurin"),  # German daily
    ("Von Anna Schmidt Leitende Wirtschaftsredakteurin", "Anna Schmidt", "Leitende Wirtschaftsredakteurin"),  # German
    ("María García (Enviada especial)", "María García", "Enviada especial"),  # Spanish daily
    ("홍길동 기자", "홍길동", "기자"),  # Korean daily
    ("(코리아데일리 홍길동 인턴기자 hong@example.com)", "홍길동", "인턴기자"),  # KH 2012 foot
    ("By Jane Doe", "Jane Doe", None),
]

BARE = ["By", "By ", " by: ", "BY", "", " ", "\u200b", "Von", "Written by", "By (", "x" * 5_000]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: list[str]) -> None:
    byline = parse_byline(text)
    assert [author.name for author in byline.authors] == names


@pytest.mark.parametrize(("text", "names", "agency"), AGENCIES)
def test_agency(text: str, names: list[str], agency: str) -> None:
    byline = parse_byline(text)
    assert ([author.name for author in byline.authors], byline.agency) == (names, agency)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane ThornResearch", ["Jane Thorn"]),  # a company's blog: name and topic in two boxes without a gap
        ("Licensed Tea Grader, M.A.", []),  # a box under a story, of a profession alone
        ("Jane Thorn, Community Development", ["Jane Thorn"]),  # a blog's author and her field
    ],
)
def test_what_stands_beside_a_name_is_nobody(text: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(text).authors] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane (Muster) Doe", ["Jane (Muster) Doe"]),  # magazine for data: a maiden name
        ("By Jane (Muster) Doe-Roe", ["Jane (Muster) Doe-Roe"]),
        ("Jane (Berlin) Doe", ["Jane"]),
        ("Jane (Editor) Doe", ["Jane"]),
        ("Jane Doe (Reuters)", ["Jane Doe"]),
    ],
)
def test_a_name_in_brackets_within_a_name(text: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(text).authors] == names


def test_a_former_office_is_a_role() -> None:
    author = parse_byline("Guide by Will Thorn Former Deputy Tech Editor").authors[0]
    assert (author.name, author.role) == ("Will Thorn", "Former Deputy Tech Editor")


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_role(text: str, name: str, role: str | None) -> None:
    authors = parse_byline(text).authors
    assert [(author.name, author.role) for author in authors] == [(name, role)]


@pytest.mark.parametrize("text", BARE)
def test_nothing_named_is_no_byline(text: str) -> None:
    byline = parse_byline(text)
    assert (byline.text, byline.authors, byline.agency) == (None, (), None)


def test_line_is_kept_as_printed() -> None:
    assert parse_byline("  By\u00a0 Kim Arin,\n Intern reporter ").text == "By Kim Arin, Intern reporter"


@pytest.mark.parametrize("text", ["By 줄리 도우 (Julie Doe)", "By Julie Doe (줄리 도우)"])  # KH 2016, and turned round
def test_two_scripts_are_one_person(text: str) -> None:
    assert parse_byline(text).authors == (Author(name="Julie Doe", native_name="줄리 도우"),)


ADDRESSES = [
    ("By Kim Da-on (daon@example.com)", [("Kim Da-on", "daon@example.com")]),  # KH foot
    ("By Han Da-on ( By Han Da-on ( daon@example.com", [("Han Da-on", "daon@example.com")]),  # KH 2019
    ("daon@example.com 홍길동 기자", [("홍길동", "daon@example.com")]),  # Korean daily, address first
    ("By Jane Doe (jane@example.com) and John Roe (john@example.com)",
     [("Jane Doe", "jane@example.com"), ("John Roe", "john@example.com")]),  # each with one
    ("By Jane Doe and John Roe (jane@example.com, john@example.com)",
     [("Jane Doe", "jane@example.com"), ("John Roe", "john@example.com")]),  # as many as names
    ("By Jane Doe and John Roe (jane@example.com)", [("Jane Doe", None), ("John Roe", None)]),  # whose is it?
    ("By Jane Doe (news@example.com)", [("Jane Doe", None)]),  # a newsroom's
    ("Jane Doe | jdoe@example.com", [("Jane Doe", "jdoe@example.com")]),  # US daily
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), ADDRESSES)
def test_addresses_go_to_their_owners(text: str, people: list[tuple[str, str | None]]) -> None:
    assert [(author.name, author.email) for author in parse_byline(text).authors] == people


BYLINES = [
    "By Kim Arin", "By 안성미", "By Yonhap", "By Korea Herald", "By KH디지털2", "By AP",  # KH heads
    "By Kim Da-on (daon@example.com)", "By Song Da-on (",  # KH feet
    "BY JANE DOE", "by Jane Doe", "By: Jane Doe", "Written by Jane Doe", "By Jane Doe, CNN",  # US
    "By Jane Doe and John Roe | Reuters", "By Jane Doe Published 6 hours ago", "By Perry Doe Jr.",  # US
    "Von Anna Schmidt", "Von Anna Schmidt und Peter Müller, Berlin", "Ein Kommentar von Anna Schmidt",  # German
    "Par Jean Dupont", "Por María García", "Di Mario Rossi", "Door Jan de Vries", "Af Jens Hansen",  # by-words
    "홍길동 기자", "홍길동 기자 hong@example.com", "[홍길동 기자]",  # Korean
    "記者 王小明", "文/张三", "作者：张三",  # Chinese
]  # fmt: skip

NO_BYLINES = [
    "By", "By ", "", "Kim Arin", "Yonhap", "(Yonhap)",  # too little to be sure
    "By the time the bell rang, nobody was left.",  # prose
    "By Friday, 20 people had come",  # prose
    "By 2020, 20 people had come",  # prose
    "By John Smith, 34, a farmer",  # prose
    "By and large", "By contrast", "By Christmas", "By Friday", "By Wednesday Morning",  # phrases
    "By the Numbers", "By the Book",  # headlines
    "Von Montag an gilt die neue Regel", "Von Montag an", "Von der Leyen reist ab", "Von Mensch zu Mensch",  # German
    "Por favor", "Par avion", "Di più", "Av og på",  # phrases
    "Photos by John Roe", "Edited by John Roe", "Foto: Anna Schmidt",  # others than writers
    "Author Stephen Doe", "Journalist Jane Doe",  # a caption or sub-heading
    "홍길동 기자는 어제 서울에서 말했다", "기자회견을 열었다", "그는 기자",  # prose
    "Directed by Jane Doe",  # film box
    "The report was written by Jane Doe.",  # prose
    "Stand by Me", "Bye Jane Doe", "Byron Doe", "Vonn Doe",  # by-word within a word
    "By Jane Doe said it would rain on the whole of the coast and that nobody should leave the house today",  # prose
    "By " + "a" * 300,
]  # fmt: skip


@pytest.mark.parametrize("text", BYLINES)
def test_line_is_a_byline(text: str) -> None:
    assert is_byline(text)


@pytest.mark.parametrize("text", NO_BYLINES)
def test_line_is_none(text: str) -> None:
    assert not is_byline(text)


@pytest.mark.parametrize(
    ("text", "role", "agency"),
    [
        ("By JANE DOE AP Sports Writer", "Sports Writer", "AP"),  # US papers with stories of the agency
        ("By Jane Doe Associated Press Writer", "Writer", "AP"),
        ("By Jane Doe, E-mail the writer", None, None),  # US daily: a button
        ("By Jane Doe, Email Jane", None, None),
    ],
)
def test_what_stands_behind_a_name(text: str, role: str | None, agency: str | None) -> None:
    byline = parse_byline(text)
    assert [(author.name, author.role) for author in byline.authors] == [("Jane Doe", role)]
    assert byline.agency == agency


@pytest.mark.parametrize(("text", "expected"), [("By Staff Reporter", True), ("By President Doe", False)])
def test_somebody_of_the_house(text: str, expected: bool) -> None:  # Indian dailies
    assert is_byline(text) is expected


LETTERS = "By VonJaneDoe,.()/|@기자홍길동山田太郎 andund2019-\ud800\u202e\x00"
LINE = st.text(alphabet=st.sampled_from(LETTERS), max_size=80)
READERS: list[Callable[[str], object]] = [
    parse_byline, is_byline, read_signature, split_closing_credit, split_closing_email,
]  # fmt: skip


@given(st.one_of(st.text(max_size=120), LINE))
@settings(max_examples=200)
def test_total_and_deterministic(text: str) -> None:
    for reader in READERS:
        assert reader(text) == reader(text)


@given(LINE)
@settings(max_examples=200)
def test_names_are_unique_and_clean(text: str) -> None:
    names = [author.name for author in parse_byline(text).authors]
    assert len(set(names)) == len(names)
    for name in names:
        assert name == " ".join(name.split())
        assert not set(name) & set("@()/|\u202e\x00\ud800")
        assert not any(char.isdigit() for char in name)


@given(st.text(max_size=80))
@settings(max_examples=200)
def test_splitting_loses_only_the_tail(text: str) -> None:
    assert text.startswith(split_closing_credit(text)[0])
    assert text.startswith(split_closing_email(text)[0])


UNITS = ["a", "(", "@", " ", '"', "- ", "a@b.", "By ", "기자 ", "田中・", "Jane Doe, ", "a/", "\ud800", "\x00"]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("reader", READERS)
def test_long_lines_are_cheap(reader: Callable[[str], object], unit: str) -> None:
    started = time.process_time()
    reader(unit * (1_000_000 // len(unit)))
    reader(unit * (999 // len(unit)))
    assert time.process_time() - started < 60  # a hang, not a speed
