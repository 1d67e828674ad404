"""Addresses: resolving, safety, canonical form, numbers of stories, pictures."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from heraldparse.addresses import (
    absolute,
    canonical,
    host_of,
    is_korea_herald,
    is_placeholder_image,
    is_unsafe,
    largest_source,
    picture_key,
    story_id,
)

BASE = "https://example.org/news/2024/rivers.html?page=2"


@pytest.mark.parametrize(
    ("url", "base", "expected"),
    [
        ("https://example.org/a", None, "https://example.org/a"),  # complete
        ("HTTP://Example.org/A", BASE, "http://Example.org/A"),  # capitals in the scheme
        ("/view.php?ud=20240102000345", "http://www.example.org", "http://www.example.org/view.php?ud=20240102000345"),
        ("boats.html", BASE, "https://example.org/news/2024/boats.html"),  # beside the page
        ("../a/./b.jpg", BASE, "https://example.org/news/a/b.jpg"),  # dots
        ("/a/../b.jpg", BASE, "https://example.org/b.jpg"),  # dots from the root
        ("?page=3", BASE, "https://example.org/news/2024/rivers.html?page=3"),  # query only
        ("#top", BASE, "https://example.org/news/2024/rivers.html?page=2#top"),  # fragment only
        ("//cdn.example.org/1.jpg", "http://example.org/", "http://cdn.example.org/1.jpg"),  # of the page's scheme
        ("//cdn.example.org/1.jpg", None, "https://cdn.example.org/1.jpg"),  # without a page
        ("//cdn.example.org/1.jpg", "rivers.html", "https://cdn.example.org/1.jpg"),  # with a useless page
        ("/a/b", None, "/a/b"),  # relative stays
        ("/a/b", "not an address", "/a/b"),  # unusable base
        (" \n https://example.org/a\t", None, "https://example.org/a"),  # white space around
        ("https://exam\nple.org/a\tb", None, "https://example.org/ab"),  # broken over lines
        ("https://example.org/a b.jpg", None, "https://example.org/a%20b.jpg"),  # blank in a file name
        ("https:\\\\example.org\\a", None, "https://example.org/a"),  # backslashes
        ("https://example.org/\ud800x", None, "https://example.org/x"),  # lone surrogate
        ("https://example.org/한글?제목=1", None, "https://example.org/한글?제목=1"),  # Hangul stays readable
        ("https://user@example.org:8443/a", None, "https://user@example.org:8443/a"),
        ("https://[2001:db8::1]/a", None, "https://[2001:db8::1]/a"),
        ("article:5", BASE, None),  # reads as a scheme
        ("mailto:desk@example.org", BASE, None),
        ("tel:+8227270114", BASE, None),
        ("javascript:alert(1)", BASE, None),
        (" JaVa\tScRiPt:alert(1)", BASE, None),
        ("\x01javascript:alert(1)", None, None),
        ("vbscript:x", None, None),
        ("data:image/gif;base64,R0lGOD", BASE, None),
        ("blob:https://example.org/1", BASE, None),
        ("http://[", None, None),
        ("http://", BASE, None),
        ("http:///a", BASE, "http://a"),  # as browsers do
        ("http:a", BASE, None),
        ("https://<b>/a", None, None),
        ("//", BASE, None),
        ("", BASE, None),
        ("   ", BASE, None),
        ("\x00", BASE, None),
        (None, BASE, None),
    ],
)
def test_absolute(url: str | None, base: str | None, expected: str | None) -> None:
    assert absolute(url, base) == expected


def test_mail_passes_where_asked() -> None:
    assert absolute("mailto:desk@example.org", None, mail=True) == "mailto:desk@example.org"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("javascript:void(0)", True),
        ("java\nscript:void(0)", True),
        ("data:text/html,x", True),
        ("ftp://example.org/a", True),
        ("https://example.org/", False),
        ("MAILTO:desk@example.org", False),
        ("/a:b", False),  # a colon in a path
        ("?next=http://example.org", False),
        ("", False),
        (None, False),
    ],
)
def test_is_unsafe(url: str | None, expected: bool) -> None:
    assert is_unsafe(url) is expected


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


def test_host_drops_user_and_port() -> None:
    assert host_of("https://a:b@Example.org:81/x") == "example.org"


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


@pytest.mark.parametrize("hostile", [",", "(", "a (", " ", "a,", "a 1w,", "()"])
def test_srcset_is_read_in_linear_time(hostile: str) -> None:
    start = time.perf_counter()
    largest_source(hostile * (49_000 // len(hostile)))
    assert time.perf_counter() - start < 60  # a hang, not a speed


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
        ("https://example.org/a/1.jpg", "https://example.org/a/2.jpg", False),
    ],
)
def test_picture_key(one: str, other: str, alike: bool) -> None:
    assert (picture_key(one) == picture_key(other)) is alike


@given(st.text(max_size=60), st.none() | st.text(max_size=30) | st.just(BASE))
@example("http://[", BASE)
@example("\x00", None)
@example("//\u2100", BASE)
@example("x" * 1_000_000, BASE)
@example("http://[::1", "http://]")
@settings(max_examples=150)
def test_every_text_is_read(url: str, base: str | None) -> None:
    found = absolute(url, base)
    if found is not None:
        assert absolute(found, base) == found
        assert not is_unsafe(found)
        found.encode()
    for read in (canonical, story_id, host_of, largest_source, picture_key, is_placeholder_image, is_korea_herald):
        read(url)


@given(st.text(alphabet="htps:/\\.[]?#@%javascriptdmlo\n\t ", max_size=40))
@settings(max_examples=150)
def test_only_the_web_comes_out(url: str) -> None:
    found = absolute(url, BASE)
    assert found is None or found.startswith(("http://", "https://"))
