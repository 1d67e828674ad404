"""Addresses of stories: canonical form, numbers, hosts of The Korea Herald."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heraldparse.addresses.stories import canonical, is_home, is_korea_herald, story_id


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a?utm_source=x&id=4&utm_medium=y#c", "https://example.org/a?id=4"),
        ("https://example.org/a?fbclid=x", "https://example.org/a"),
        ("https://example.org/a?", "https://example.org/a"),
        ("https://example.org/a?b=1&a=2", "https://example.org/a?b=1&a=2"),  # order stays
        (
            "http://www.koreaherald.com/view.php?ud=20240102000345&np=1&mp=2",
            "http://www.koreaherald.com/view.php?ud=20240102000345",
        ),
        (
            "http://m.koreaherald.com/amp/view.php?kr=0&ud=20240102000345&ACE_SEARCH=1",
            "http://m.koreaherald.com/amp/view.php?ud=20240102000345",
        ),
        (
            "http://www.koreaherald.com/view.php?ud=/view.php?ud=20240102000345&np=1",
            "http://www.koreaherald.com/view.php?ud=20240102000345",
        ),
        ("https://www.koreaherald.com/article/10023456?ref=a", "https://www.koreaherald.com/article/10023456"),
        (
            "http://www.koreaherald.com/list.php?ct=020100000000&np=2",
            "http://www.koreaherald.com/list.php?ct=020100000000&np=2",
        ),
        (
            "http://example.com/view.php?ud=20240102000345&np=1",
            "http://example.com/view.php?ud=20240102000345&np=1",
        ),  # another site
        ("javascript:x", None),
        (None, None),
    ],
)
def test_canonical(url: str | None, expected: str | None) -> None:
    assert canonical(url) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://www.koreaherald.com/view.php?ud=20240102000345", "20240102000345"),
        ("http://www.koreaherald.com/view.php?np=1&ud=20240102000345&mp=1", "20240102000345"),
        ("http://www.koreaherald.com/view.php?ud=/view.php?ud=20240102000345&np=1&mp=1", "20240102000345"),  # feed
        ("http://khnews.heraldcorp.com/view.php?ud=20120102000345", "20120102000345"),
        ("/view.php?ud=20240102000345", "20240102000345"),  # relative, of 2018
        ("http://kpopherald.koreaherald.com/view.php?ud=202401020003451234567_2", "202401020003451234567_2"),
        ("https://www.koreaherald.com/article/10023456", "10023456"),
        ("https://m.koreaherald.com/article/3456789?x=1", "3456789"),
        ("http://www.koreaherald.com/list.php?ct=020100000000", None),
        ("http://www.koreaherald.com/search/list_name.php?byline=1234567", None),
        ("http://www.koreaherald.com/view.php?ud=2024", None),
        ("https://example.org/12345678", "12345678"),  # number alone
        ("https://example.org/news/12345678.html", "12345678"),
        ("https://example.org/world/rivers-run-high-12345678.html", "12345678"),  # slug and number
        ("https://example.org/sport/article12345678.ece", "12345678"),  # Indian daily
        ("https://example.org/de/fluss/a-68941234", "68941234"),  # broadcaster
        ("https://example.org/7345678-rivers-run-high", "7345678"),  # number first
        ("https://example.org/story/7345678/rivers-run-high/", "7345678"),  # number before the headline
        ("https://example.org/news/articleView.html?idxno=345678", "345678"),  # Korean content system
        ("https://example.org/2024/05/17/", None),  # day's list
        ("https://example.org/20240517", None),  # a date
        ("https://example.org/archive/202405", None),  # a month
        ("https://example.org/firm-sheds-10000.html", None),  # a round figure
        ("https://example.org/rivers-run-high", None),
        ("https://example.org/top-100", None),
        ("https://example.org/", None),
        ("", None),
        (None, None),
    ],
)
def test_story_id(url: str | None, expected: str | None) -> None:
    assert story_id(url) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org", True),
        ("https://example.org/index.html#top", True),
        ("https://archive.example.org/web/2026/https://example.org/", True),  # kept by an archive
        ("https://example.org/news/", False),
        ("https://example.org/?p=7", False),
        ("https://.example/", False),
        ("https://localhost", False),
        ("/", False),
        ("", False),
        (None, False),
    ],
)
def test_is_home(url: str | None, expected: bool) -> None:
    assert is_home(url) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://koreaherald.com/", True),
        ("HTTPS://WWW01.KoreaHerald.com:80/x", True),
        ("http://kpopherald.koreaherald.com/", True),
        ("http://koreaherald.kr/x", True),
        ("http://khview.heraldm.com/x", True),
        ("http://notkoreaherald.com/", False),
        ("http://koreaherald.com.example.org/", False),
        ("https://example.org/?u=http://koreaherald.com/", False),
        ("/view.php", False),
        (None, False),
    ],
)
def test_is_korea_herald(url: str | None, expected: bool) -> None:
    assert is_korea_herald(url) is expected


@given(st.text(max_size=60))
def test_every_text_is_read_as_a_story(url: str) -> None:
    for read in (canonical, story_id, is_korea_herald):
        assert read(url) == read(url)
