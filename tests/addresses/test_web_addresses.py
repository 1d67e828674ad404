"""Addresses of the web: complete, and safe."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from heraldparse.addresses.web import absolute, host_of, is_unsafe

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


def test_host_drops_user_and_port() -> None:
    assert host_of("https://a:b@Example.org:81/x") == "example.org"


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
    host_of(url)


@given(st.text(alphabet="htps:/\\.[]?#@%javascriptdmlo\n\t ", max_size=40))
@settings(max_examples=150)
def test_only_the_web_comes_out(url: str) -> None:
    found = absolute(url, BASE)
    assert found is None or found.startswith(("http://", "https://"))
