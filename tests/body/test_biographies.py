"""Paragraphs about the writer."""

import pytest
from sheets import FOURTH, LATER, LONG, THIRD, sheet_of

from heraldparse.body.biographies import claim_biographies

STORY = f"<p>{LONG}<p>{LATER}<p>{THIRD}<p>{FOURTH}"


def claimed(html: str, *names: str) -> list[str]:
    """What is claimed of a page."""
    sheet = sheet_of(html)
    claim_biographies(sheet, 0, len(sheet.blocks), names)
    return [block.text for block in sheet.blocks if block.claim == "author"]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Arin is an award-winning writer based in Busan.",  # sports portal
        "Kim Arin (arin@example.com) is the editor of the Pier.",  # weekly
        "KIM ARIN IS THE POLITICAL EDITOR OF THE PIER.",  # Australian daily
        "Dr. Kim Arin has worked in the harbor for twenty years.",  # medical blog
        "Korrespondentin Kim Arin ist beim Kurier für den Hafen zuständig.",  # German daily
        "Kim Arin cubre temas de puertos y barcos en la costa.",  # US daily in Spanish
    ],
)
def test_biography(text: str) -> None:
    assert claimed(f"{STORY}<p>{text}", "Kim Arin") == [text]
    assert claimed(f"<p>{text}{STORY}", "Kim Arin") == [text]


def test_first_name_alone_at_the_end() -> None:
    text = "Arin is a content writer who blogs about the sea."  # company blog
    assert claimed(f"{STORY}<p>{text}", "Arin Kim") == [text]
    assert claimed(f"<p>{text}{STORY}", "Arin Kim") == []
    assert claimed(f"{STORY}<p>QCY is already on board with many trends.", "QCY Official") == []


@pytest.mark.parametrize(
    "text",
    [
        "Kim Arin saw the boats leave the harbor in the morning.",  # tells what happened
        "The boats are blue, as Kim Arin is the first to say here.",  # begins with something else
        "Kim Arina is the editor of another paper on the coast.",
        "Kim Arin’s is the first of the boats to leave the port.",
        "Kim Arin is at the harbor. " * 30,  # too long
    ],
)
def test_other_paragraphs(text: str) -> None:
    assert claimed(f"{STORY}<p>{text}", "Kim Arin") == []


def test_the_middle_of_a_story_and_a_short_one() -> None:
    about = "<p>Kim Arin is the editor of the Pier and lives there."
    assert claimed(f"{STORY}{about}{STORY}", "Kim Arin") == []
    assert claimed(f"<p>{LONG}<p>{LATER}{about}", "Kim Arin") == []
    assert claimed(f"{STORY}{about}", "Kim", "Lee Bora") == []
