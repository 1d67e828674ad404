"""The section among what content systems state as one."""

import pytest

from heraldparse.metadata.sections import first_section


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("National", "National"),
        ("sports,nba", "sports"),  # American daily: the path of the section
        ("Food, Counties, Lake Region, Rain", "Food"),  # Kenyan daily, German blogs: all categories
        ("Films & Series, Actors", "Films & Series"),
        ("Touring, ", "Touring"),  # German magazines
        ("Arts, Culture & Books", "Arts, Culture & Books"),
        ("Science, Health and Rain", "Science, Health and Rain"),
        ("날씨", "날씨"),
        ("2016", None),  # Spanish daily: the year as a category
        ('{"domainName":"rain", "path":"/"}', None),  # American broadcaster
        (",", None),
        ("", None),
    ],
)
def test_first_section(text: str, section: str | None) -> None:
    assert first_section(text) == section
