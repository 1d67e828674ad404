"""Who wrote a story: printed lines against metadata."""

from collections.abc import Sequence

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.body.ending import Ending
from heraldparse.bylines import Byline
from heraldparse.head.author_lines import BESIDE, MARKED, NAMED, SAID, AuthorLine
from heraldparse.head.titles import house_names
from heraldparse.head.writers import (
    decide_agency,
    decide_authors,
    sign,
    stated_names,
    with_addresses,
    with_box_emails,
)
from heraldparse.markup.tree import build_tree
from heraldparse.metadata.reading import Metadata, Named
from heraldparse.models import Author

HOUSES = house_names(["Rain Herald"], "https://rainherald.com")


def line(*names: str, grade: int = SAID, index: int = 5, agency: str | None = None) -> AuthorLine:
    return AuthorLine(Byline(", ".join(names), tuple(Author(name=name) for name in names), agency), grade, index)


def stated(*names: str, source: str = "json-ld author", is_organisation: bool = False) -> Metadata:
    return Metadata(authors=[Named(name, None, is_organisation=is_organisation, source=source) for name in names])


def names_of(
    lines: Sequence[AuthorLine],
    metadata: Metadata,
    ending: Ending | None = None,
    below: Sequence[AuthorLine] = (),
) -> list[str]:
    authors = decide_authors(lines, ending or Ending(), stated_names(metadata), HOUSES, lambda: below)
    return [author.name for author in authors]


@pytest.mark.parametrize(
    ("lines", "metadata", "expected"),
    [
        ([], Metadata(), []),
        ([line("Kim Arin")], Metadata(), ["Kim Arin"]),
        ([], stated("Kim Arin"), ["Kim Arin"]),
        # the metadata know one of several
        ([line("Rui Ma", "Heba Ledwon", grade=NAMED)], stated("Rui Ma"), ["Rui Ma", "Heba Ledwon"]),
        # a second line nearby is that of a reviewer
        ([line("Rui Ma", grade=NAMED), line("Ann Lee", grade=NAMED, index=7)], stated("Rui Ma"), ["Rui Ma"]),
        # the page prints the first of several
        ([line("Rui Ma")], stated("Rui Ma", "Heba Ledwon"), ["Rui Ma", "Heba Ledwon"]),
        # the page prints two on lines of their own, and the first source of the metadata names one
        (
            [line("Rui Ma"), line("Heba Ledwon", grade=BESIDE, index=4)],
            Metadata(authors=stated("Rui Ma").authors + stated("Heba Ledwon", source="x").authors),
            ["Rui Ma", "Heba Ledwon"],
        ),
        # the metadata know the first name only
        ([line("Nils Pickert")], stated("Nils"), ["Nils Pickert"]),
        # the head names the surname on a line of its own
        ([line("Ida", grade=MARKED), line("Ida Muster", grade=BESIDE, index=3)], Metadata(), ["Ida Muster"]),
        ([line("Ida", grade=MARKED), line("Jens Muster", grade=BESIDE, index=3)], Metadata(), ["Ida"]),
        # a surname in small letters, and what else has two words
        ([], stated("Ida muster"), ["Ida muster"]),
        ([], stated("Rain team"), []),
        ([], stated("ida muster"), ["ida muster"]),
        # words are left behind the printed name
        ([line("Sara Harberson In")], stated("Sara Harberson"), ["Sara Harberson"]),
        # another person: `By` counts more than the metadata, which may name the editor; a mere name does not
        ([line("Kim Arin")], stated("Lee So-ra"), ["Kim Arin"]),
        ([line("Kim Arin", grade=NAMED)], stated("Lee So-ra"), ["Lee So-ra"]),
        # `By` on another story's card, and the stated name at the head
        ([line("Lee So-ra", grade=NAMED), line("Kim Arin", index=30)], stated("Lee So-ra"), ["Lee So-ra"]),
        # the metadata name the house, an account, an organisation
        ([line("Kim Arin", grade=NAMED)], stated("Rain Herald"), ["Kim Arin"]),
        ([line("Kim Arin", grade=NAMED)], stated("kim.arin"), ["Kim Arin"]),
        ([], stated("kim.arin"), []),
        ([], stated("Example Foundation Inc", is_organisation=True), []),
        ([], stated("Rain Herald"), []),
        # a first source with nobody in it
        ([], Metadata(authors=stated("Rain Herald").authors + stated("Kim Arin", source="x").authors), ["Kim Arin"]),
        # lines that say or mark it keep out those that only stand in a named box, or beside a date
        ([line("Top Stories", grade=BESIDE, index=3), line("Kim Arin", index=4)], Metadata(), ["Kim Arin"]),
        ([line("Kim Arin", grade=BESIDE)], stated("Lee So-ra"), ["Lee So-ra"]),
        # two links, two people
        ([line("Kim Arin", grade=MARKED), line("Lee", grade=MARKED, index=6)], Metadata(), ["Kim Arin", "Lee"]),
        # far away: another story
        ([line("Kim Arin", grade=MARKED), line("Lee So-ra", grade=MARKED, index=40)], Metadata(), ["Kim Arin"]),
    ],
)  # fmt: skip
def test_authors(lines: list[AuthorLine], metadata: Metadata, expected: list[str]) -> None:
    assert names_of(lines, metadata) == expected


def test_a_site_that_is_called_after_its_writer() -> None:
    houses = house_names(["Andreas Kalt"], None)
    assert decide_authors([], Ending(), stated_names(stated("Andreas Kalt")), houses, list) == (
        Author(name="Andreas Kalt"),
    )
    printed = decide_authors(
        [line("Kim Arin", grade=NAMED)], Ending(), stated_names(stated("Andreas Kalt")), houses, list
    )
    assert printed == (Author(name="Kim Arin"),)


def test_signature_then_late_lines() -> None:
    ending = Ending(authors=[Author(name="Kim Arin", email="arin@example.org")])
    assert names_of([], Metadata(), ending, [line("Lee So-ra")]) == ["Kim Arin"]
    assert names_of([], Metadata(), None, [line("Lee So-ra")]) == ["Lee So-ra"]
    # Taiwanese daily: an agency at the head, and under the text the writers of the next story
    assert names_of([line(agency="AFP", grade=BESIDE)], Metadata(), None, [line("Lee So-ra")]) == []


def test_the_signature_adds_an_address_to_a_stated_author() -> None:
    ending = Ending(authors=[Author(name="Kim Arin", email="arin@example.org")])
    assert decide_authors([], ending, stated_names(stated("Kim Arin")), HOUSES, list)[0].email == "arin@example.org"


def test_where_only_print_counts() -> None:
    assert decide_authors([], Ending(), stated_names(stated("Kim Arin")), HOUSES, None) == ()
    assert (
        decide_authors([line("Kim Arin", grade=NAMED)], Ending(), stated_names(stated("Lee")), HOUSES, None)[0].name
        == "Kim Arin"
    )


def test_sign_leaves_two_authors_alone() -> None:
    authors = (Author(name="Kim Arin"), Author(name="Lee So-ra"))
    assert sign(authors, ["desk@example.org"]) == authors


@pytest.mark.parametrize(
    ("bylines", "agencies", "metadata", "expected"),
    [
        ([Byline("By Yonhap", (), "Yonhap")], ["AP"], stated("dpa"), "Yonhap"),
        ([Byline("By Kim Arin", (), None)], ["AP"], stated("dpa"), "AP"),
        ([], [], stated("Deutsche Presse-Agentur", is_organisation=True), "dpa"),
        ([], [], stated("Kim Arin"), None),
    ],
)
def test_agency(bylines: list[Byline], agencies: list[str], metadata: Metadata, expected: str | None) -> None:
    assert decide_agency(bylines, Ending(agencies=agencies), stated_names(metadata).values()) == expected


@pytest.mark.parametrize(
    ("box", "email"),
    [
        ("<p>Kim Arin arin@example.org More articles by this writer</p>", "arin@example.org"),
        ("<p>Lee So-ra sora@example.org</p>", None),
        ("<p>Kim Arin arin@example.org, Lee So-ra sora@example.org</p>", None),
        ("<p>Kim Arin khnews@example.org</p>", None),  # the newsroom's
        ("<p>Kim Arin</p>", None),
    ],
)
def test_addresses_in_a_box_under_the_story(box: str, email: str | None) -> None:
    sheet = read_blocks(build_tree(f"<body><p>It rained.</p>{box}").root)
    assert with_box_emails(sheet, 1, (Author(name="Kim Arin"),))[0].email == email


def test_addresses_become_absolute() -> None:
    authors = with_addresses([Author(name="A", url="/a"), Author(name="B")], "https://example.org/1")
    assert [author.url for author in authors] == ["https://example.org/a", None]
