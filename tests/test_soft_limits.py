"""What is over a soft limit is cut off, and the result says so."""

import pytest

from heraldparse import Limits, Page, WarningCode
from heraldparse.models import Article, Image, Link, PopularItem, PopularList, Teaser
from heraldparse.soft_limits import keep_soft_limits

PAGE = Page(
    layout="generic",
    kind="article",
    article=Article(images=[Image(caption="a" * 9, position=0), Image(position=0), Image(caption="b", position=0)]),
    popular=PopularList(title="Most Read", items=[PopularItem(title=str(n)) for n in range(3)]),
    related=[Link(title=str(n)) for n in range(3)],
    teasers=[Teaser(title=str(n)) for n in range(4)],
)


def test_a_page_within_its_limits_is_itself() -> None:
    assert keep_soft_limits(PAGE, Limits()) is PAGE
    assert keep_soft_limits(PAGE, Limits(items=3, links=4, caption_length=9)) is PAGE


@pytest.mark.parametrize(
    ("limits", "field", "number"),
    [
        (Limits(links=3), "teasers", 3),
        (Limits(links=2), "related", 2),
        (Limits(items=2), "popular.items", 2),
        (Limits(items=1), "article.images", 1),
    ],
)
def test_lists_are_cut(limits: Limits, field: str, number: int) -> None:
    page = keep_soft_limits(PAGE, limits)
    value = page
    for name in field.split("."):
        value = getattr(value, name)
    assert len(value) == number  # type: ignore[arg-type]
    (note,) = (warning for warning in page.warnings if warning.field == field)
    assert note.code is WarningCode.TRUNCATED
    assert "Limits." in note.message


def test_captions_are_cut() -> None:
    page = keep_soft_limits(PAGE, Limits(caption_length=4))
    assert page.article is not None
    assert [image.caption for image in page.article.images] == ["aaaa", None, "b"]
    assert [warning.message for warning in page.warnings] == [
        "1 captions were cut to 4 characters (Limits.caption_length)"
    ]
