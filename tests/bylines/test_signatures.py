"""What stands at the foot of a story."""

import pytest

from heraldparse.bylines import read_signature, split_closing_credit, split_closing_email

SIGNATURES: list[tuple[str, list[tuple[str, str | None]], str | None, str | None]] = [
    ("By Kim Da-on (daon@example.com)", [("Kim Da-on", "daon@example.com")], None, None),  # KH foot
    ("By Song Da-on (", [("Song Da-on", None)], None, None),  # KH foot, address stripped
    ("By Lee Da-on, Intern reporter (", [("Lee Da-on", None)], None, None),  # KH foot
    ("(코리아데일리 홍길동 인턴기자 hong@example.com)", [("홍길동", "hong@example.com")], None, None),  # KH foot
    ("hong@example.com 홍길동 기자", [("홍길동", "hong@example.com")], None, None),  # Korean daily
    ("홍길동 기자 hong@example.com", [("홍길동", "hong@example.com")], None, None),  # Korean daily
    ("/홍길동 기자", [("홍길동", None)], None, None),  # Korean daily
    ("/ Jane Doe", [("Jane Doe", None)], None, None),  # stroke
    ("Kim Arin arin@example.com", [("Kim Arin", "arin@example.com")], None, None),  # KH 2025
    ("arin@example.com", [], None, "arin@example.com"),  # KH 2025: the address alone
    ("(khnews@example.com)", [], None, None),  # KH house address
    ("newsroom@example.com", [], None, None),  # house address
    ("Digital Platforms webmaster@example.com", [], None, None),  # house address with a label
    ("By Yonhap", [], "Yonhap", None),  # agency
    ("(Jane Doe/jdoe@example.com)", [("Jane Doe", "jdoe@example.com")], None, None),  # US daily
]

NO_SIGNATURES = [
    "", "(Yonhap)", "Kim Arin", "It rained.",
    "Write to us at desk@example.com", "Questions? desk@example.com", "Send tips to jane@example.com.",  # prose
    "Please contact Jane Doe at jane@example.com", "Winter Wonder @ideas", "— Jane Doe (@janedoe) January 2, 2020",
    "Jane Doe Nov 13, 2019 4:26 pm @janedoe", "// Arm Neon", "/ or so they said", "広告 ads@example.co.jp",  # furniture
    "By the time the bell rang, nobody was left. jane@example.com",
]  # fmt: skip


@pytest.mark.parametrize(("text", "people", "agency", "email"), SIGNATURES)
def test_signature(text: str, people: list[tuple[str, str | None]], agency: str | None, email: str | None) -> None:
    signature = read_signature(text)
    assert signature is not None
    assert [(author.name, author.email) for author in signature.authors] == people
    assert (signature.agency, signature.email, signature.text) == (agency, email, text)


def test_a_signature_over_a_line_of_rights() -> None:  # portal of health
    signature = read_signature("Written by Jane Doe\nCopyright: Rain News Today")
    assert signature is not None
    assert [author.name for author in signature.authors] == ["Jane Doe"]


@pytest.mark.parametrize("text", NO_SIGNATURES)
def test_line_is_no_signature(text: str) -> None:
    assert read_signature(text) is None


CREDITS = [
    ('More are due to arrive." (Yonhap)', 'More are due to arrive."', "Yonhap"),  # KH 2024, last paragraph
    ("It rained. (Yonhap News)", "It rained.", "Yonhap"),  # the longer name
    ("It rained.(Yonhap)", "It rained.", "Yonhap"),  # no blank
    ("It rained. (AFP)", "It rained.", "AFP"),  # KH
    ("Es regnete. (dpa)", "Es regnete.", "dpa"),  # German daily
    ("Es regnete. (dpa/mkr)", "Es regnete.", "dpa"),  # with the editor's sign
    ("Es regnete. (Mit Material von dpa)", "Es regnete.", "dpa"),  # German magazine
    ("It rained. (AP-Yonhap)", "It rained.", "AP"),  # two agencies
    ("It rained. (with Reuters)", "It rained.", "Reuters"),
    ("It rained. — AFP", "It rained.", "AFP"),  # Malaysian daily
    ("It rained. [Reuters]", "It rained.", "Reuters"),
    ("(Yonhap)", "", "Yonhap"),  # a paragraph of its own
    ("It rained on and on (Yonhap)", "It rained on and on", "Yonhap"),  # the full stop is missing
]  # fmt: skip

NO_CREDITS = [
    "", "It rained.", "Yonhap", "It rained. (US)", "It rained. (The Korea Herald)", "It rained. (center)",
    "They voted for the People's Party (PAP)",  # explains an acronym
    "They met the Associated Press (AP).",  # explains an acronym
    "(Yonhap) It rained.",  # at the head
    "It rained, Yonhap (said).", "It rained. (02) 6303-7700", "the treaty (TT)",
    "It rained. (Yonhap", "It rained. - Jane",
]  # fmt: skip


@pytest.mark.parametrize(("text", "rest", "agency"), CREDITS)
def test_closing_credit(text: str, rest: str, agency: str) -> None:
    assert split_closing_credit(text) == (rest, agency)


@pytest.mark.parametrize("text", NO_CREDITS)
def test_no_closing_credit(text: str) -> None:
    assert split_closing_credit(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. (khnews@example.com)", ("It rained.", "khnews@example.com")),  # KH 2020
        ("It rained.” (khnews@example.com) ", ("It rained.”", "khnews@example.com")),  # after a quotation
        ("It rained. jane@example.com", ("It rained.", "jane@example.com")),  # without brackets
        ("(khnews@example.com)", ("", "khnews@example.com")),  # alone
        ("Write to jane@example.com", ("Write to jane@example.com", None)),  # part of the sentence
        ("Write to us (jane@example.com)", ("Write to us (jane@example.com)", None)),  # part of the sentence
        ("It rained.", ("It rained.", None)),
    ],
)
def test_closing_email(text: str, expected: tuple[str, str | None]) -> None:
    assert split_closing_email(text) == expected
