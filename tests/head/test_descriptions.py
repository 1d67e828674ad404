"""Descriptions of a story, and of a site."""

import pytest

from heraldparse.head.descriptions import decide_description
from heraldparse.head.titles import house_names
from heraldparse.metadata.reading import Found, Metadata

HOUSES = house_names(["Rain Herald"], "https://rainherald.com/1")
STORY = "River rises in Seoul\nThe river rose again on Monday, officials said, and schools in Seoul stayed closed."


@pytest.mark.parametrize(
    ("descriptions", "expected"),
    [
        (["The river rose on Monday; schools stayed closed."], "The river rose on Monday; schools stayed closed."),
        # about the site
        (["Rain Herald is a daily of Seoul with news that matters."], None),
        (["News, weather, sports and culture from our newsroom."], None),
        (["Breaking news of all kinds", "Seoul schools stayed closed"], "Seoul schools stayed closed"),
        (["..."], None),
        ([], None),
    ],
)  # fmt: skip
def test_description(descriptions: list[str], expected: str | None) -> None:
    metadata = Metadata(descriptions=[Found(text, "description") for text in descriptions])
    assert decide_description(metadata, STORY, HOUSES) == expected
