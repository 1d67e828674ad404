"""How stories end: signatures, addresses, closing credits."""

import pytest
from sheets import LATER, LONG, THIRD, sheet_of

from heraldparse.body.ending import Ending, read_ending


def end_of(*lines: str) -> tuple[Ending, list[str]]:
    sheet = sheet_of("".join(f"<p>{line}" for line in lines))
    ending = read_ending(sheet, 0, len(sheet.blocks))
    return ending, [block.text for block in sheet.blocks if block.claim is None]


@pytest.mark.parametrize(
    ("line", "names", "emails", "signature"),
    [
        ("By Kim So-hyun (sophie@example.com)", ["Kim So-hyun"], [], "By Kim So-hyun (sophie@example.com)"),  # KH 2016
        ("(khnews@heraldcorp.com)", [], [], None),  # KH, house address
        ("rain@example.com", [], ["rain@example.com"], None),  # KH 2025, address alone
        ("By Kim So-hyun", ["Kim So-hyun"], [], "By Kim So-hyun"),
        ("新京报记者 王伟 李小明", ["王伟", "李小明"], [], "新京报记者 王伟 李小明"),  # Beijing daily
        ("编辑 刘小阳 校对 李小铭", [], [], None),  # Beijing daily, nobody who wrote
        ("来源：无锡交警", [], [], None),  # account of an office
    ],
)
def test_signatures(line: str, names: list[str], emails: list[str], signature: str | None) -> None:
    ending, rest = end_of(LONG, LATER, line)
    assert rest == [LONG, LATER]
    assert [author.name for author in ending.authors] == names
    assert (ending.emails, ending.signature) == (emails, signature)


def test_the_address_in_a_signature_is_the_author_s() -> None:
    ending, _ = end_of(LONG, "By Kim So-hyun (sophie@example.com)")
    assert ending.authors[0].email == "sophie@example.com"


@pytest.mark.parametrize(
    ("last", "text", "agencies", "emails"),
    [
        (f"{LATER} (Yonhap)", LATER, ["Yonhap"], []),  # KH, wire story
        (f"{LATER} (AFP)", LATER, ["AFP"], []),
        (f"{LATER} (US)", f"{LATER} (US)", [], []),  # a country
        (f"{LATER} rain@example.com", LATER, [], ["rain@example.com"]),
    ],
)
def test_closing_credits(last: str, text: str, agencies: list[str], emails: list[str]) -> None:
    ending, rest = end_of(LONG, last)
    assert rest == [LONG, text]
    assert (ending.agencies, ending.emails) == (agencies, emails)


def test_a_body_that_stands_twice_ends_twice() -> None:
    ending, rest = end_of(LONG, f"{LATER} (Yonhap)", LONG, f"{LATER} (Yonhap)")
    assert rest == [LONG, LATER, LONG, LATER]
    assert set(ending.agencies) == {"Yonhap"}


def test_a_credit_inside_the_story_stays() -> None:
    assert end_of(f"{LONG} (Yonhap)", LATER)[1] == [f"{LONG} (Yonhap)", LATER]


def test_a_line_by_somebody_far_from_the_end_is_none() -> None:
    lines = [LONG, "By Kim So-hyun", *[f"{LATER} {number}." for number in range(12)]]
    ending, rest = end_of(*lines)
    assert (ending.authors, rest) == ([], lines)


def test_an_agency_signs() -> None:
    ending, rest = end_of(LONG, LATER, "(Yonhap)")
    assert (ending.agencies, ending.authors, rest) == (["Yonhap"], [], [LONG, LATER])


@pytest.mark.parametrize("lines", [(), ("Home",), ("By Kim So-hyun",)])
def test_without_running_text(lines: tuple[str, ...]) -> None:
    assert end_of(*lines) == (Ending(), list(lines))


def test_the_first_of_two_signatures_is_the_line() -> None:
    ending, rest = end_of(LONG, THIRD, "By Kim So-hyun (a@example.com)", "By Lee Ji-yoon (b@example.com)")
    assert ([author.name for author in ending.authors], rest) == (["Kim So-hyun", "Lee Ji-yoon"], [LONG, THIRD])
    assert ending.signature == "By Kim So-hyun (a@example.com)"


@pytest.mark.parametrize(
    ("brackets", "names"),
    [
        ("（张小峰）", ["张小峰"]),  # provincial daily
        ("（文/图 刘小东 易小楠）", ["刘小东", "易小楠"]),  # local site
        ("（本报记者 王伟）", ["王伟"]),
        ("（德清县发改局）", []),  # an office stays in the text
    ],
)
def test_names_in_closing_brackets(brackets: str, names: list[str]) -> None:
    last = "道路昨天恢复通行，公交车也照常行驶，市民请注意安全，减少外出。"
    ending, rest = end_of(LONG, LATER, last + brackets)
    assert [author.name for author in ending.authors] == names
    assert rest[-1] == (last if names else last + brackets)
    assert ending.signature == (brackets if names else None)
