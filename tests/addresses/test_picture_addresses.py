"""Addresses of pictures: placeholders, the largest of several, one picture in two sizes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heraldparse.addresses.pictures import is_placeholder_image, largest_source, picture_key


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://images.koreaherald.com/koreaherald/version03/www/images/share.jpg", True),
        ("http://static.heraldcorp.com/wbazic/kh/www/image/sns.png", True),
        ("https://example.org/i/1x1.gif", True),
        ("https://example.org/logo.svg", True),
        ("https://example.org/i/example-logo.png", True),  # the site's own name
        ("https://example.org/og-default-image.jpg", True),
        ("https://example.org/default_facebook_share_1200x630.png", True),
        ("https://example.org/blank.gif?x=1", True),
        ("https://example.org/img/placeholder/16x9.png", True),
        ("https://example.org/favicon.ico", True),
        ("data:image/gif;base64,R0lGODlhAQABAAAAACw=", True),
        ("", True),
        (None, True),
        ("http://res.heraldm.com/content/image/2024/01/02/20240102000345_0.jpg", False),
        ("https://wimg.heraldcorp.com/content/default/2015/11/16/20151116001234_0.jpg", False),  # `default` as folder
        ("https://example.org/big-picture.jpg", False),
        ("https://example.org/minister-presents-new-logo-of-railway.jpg", False),  # a picture of a logo
        ("https://example.org/1.jpg", False),
    ],
)
def test_is_placeholder_image(url: str | None, expected: bool) -> None:
    assert is_placeholder_image(url) is expected


@pytest.mark.parametrize(
    ("srcset", "expected"),
    [
        ("a.jpg 320w, b.jpg 1280w, c.jpg 640w", "b.jpg"),
        ("a.jpg, b.jpg 2x", "b.jpg"),  # without descriptor is 1x
        ("a.jpg 1x,b.jpg 1.5x", "b.jpg"),  # no blank after the comma
        ("/t/w_320,q_80/a.jpg 320w, /t/w_640,q_80/a.jpg 640w", "/t/w_640,q_80/a.jpg"),  # commas in addresses
        ("a.jpg 640w 480h, b.jpg 320w 240h", "a.jpg"),
        ("a.jpg 100w, b.jpg 100w", "a.jpg"),  # the first of equals
        ("data:image/gif;base64,AAAA 2000w, b.jpg 10w", "b.jpg"),
        ("  a.jpg  ", "a.jpg"),
        ("a.jpg (x, 9w) 1w, b.jpg 2w", "b.jpg"),  # comma within brackets
        (", ,", None),
        ("", None),
        (None, None),
    ],
)
def test_largest_source(srcset: str | None, expected: str | None) -> None:
    assert largest_source(srcset) == expected


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("https://a.example.org/2024/bridge.jpg", "https://b.example.org/2024/bridge-300x200.webp?q=1", True),
        ("https://example.org/w640/2024/bridge.jpg", "https://example.org/w1280/2024/bridge.jpg", True),
        (
            "https://example.org/i?url=https%3A%2F%2Fa.example.org%2Fbridge.jpg",
            "https://example.org/i?url=x%2Fboat.jpg",
            False,
        ),
        ("/idxmake.php?idx=5&simg=/content/1.jpg", "/idxmake.php?idx=5&simg=/content/2.jpg", False),  # KH thumbnails
        ("https://example.org/2024/05/01/1.jpg", "https://example.org/2024/05/02/1.jpg", False),
        ("https://example.org/1--624x385@Pier.jpg", "https://example.org/1--1248x770@Pier.jpg", True),  # Spanish daily
        ("https://example.org/a/1.jpg", "https://example.org/a/2.jpg", False),
    ],
)
def test_picture_key(one: str, other: str, alike: bool) -> None:
    assert (picture_key(one) == picture_key(other)) is alike


@given(st.text(max_size=60))
def test_every_text_is_read_as_a_picture(url: str) -> None:
    assert is_placeholder_image(url) in (True, False)
    assert picture_key(url) == picture_key(url)
    largest = largest_source(url)
    assert largest is None or largest in url
