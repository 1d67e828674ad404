"""Names of boxes that hold captions or credits."""

import pytest

from heraldparse.pictures.caption_names import Names


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("img_caption", "caption"),  # KH 2023
        ("view_con_caption", "caption"),  # KH 2019
        ("wp-caption-text", "caption"),
        ("image-description", "caption"),
        ("media-license", "credit"),
        ("mediaRights", "credit"),  # German broadcaster
        ("article__author-credit", None),  # Canadian daily: the writer's portrait
        ("photo-author-credit", "credit"),
        ("description", None),
        ("article-title", None),
        ("", None),
    ],
)
def test_names(names: str, kind: str | None) -> None:
    assert Names().are(names) == kind
