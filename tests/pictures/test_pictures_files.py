"""Which file an image element shows, in the ways in which pages write it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.markup.tree import Element, build_tree
from heraldparse.pictures.files import (
    address_of,
    is_advertisement_file,
    is_button_file,
    is_control_file,
    is_cut_small,
    is_drawn_small,
    is_icon_file,
    is_logo_file,
)

_BASE = "https://news.example.org/a/b.html"
_BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


def _image(html: str) -> Element:
    found = next(build_tree(html).root.iter("img", "amp-img"), None)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ("<img src=/1.jpg>", "https://news.example.org/1.jpg"),  # plain
        ("<img src=//img.example.org/1.jpg>", "https://img.example.org/1.jpg"),  # KH 2019
        ("<amp-img src=1.jpg></amp-img>", "https://news.example.org/a/1.jpg"),  # AMP
        (f"<img src='{_BLANK}' data-src=/1.jpg>", "https://news.example.org/1.jpg"),  # lazy
        ("<img src=/i/blank.gif data-original=/1.jpg>", "https://news.example.org/1.jpg"),  # lazy, Korean sites
        ("<img src=/1.jpg srcset='/1.jpg 640w, /2.jpg 1200w'>", "https://news.example.org/2.jpg"),  # KH 2025
        ("<img src=/s.jpg data-srcset='/s.jpg 1x, /l.jpg 2x'>", "https://news.example.org/l.jpg"),  # lazy set
        (f"<picture><source srcset='/1.webp 9w'><img src='{_BLANK}'></picture>", "https://news.example.org/1.webp"),
        (
            f"<picture><source media=a srcset=/1.webp><source media=b srcset=/2.webp><img src='{_BLANK}'></picture>",
            "https://news.example.org/1.webp",
        ),  # libxml2 puts the second source and the image into the first source
        ("<picture><source srcset=/1.webp><img src=/1.jpg></picture>", "https://news.example.org/1.jpg"),
        ("<img src=/x-w20/1.jpg data-src=/x-w780/1.jpg>", "https://news.example.org/x-w780/1.jpg"),  # preview
        (
            "<picture><source srcset='/x-w780/1.jpg 1x'><img src=/x-w20/1.jpg></picture>",
            "https://news.example.org/x-w780/1.jpg",
        ),  # German daily, preview as source
        ("<img src=/1.jpg?w=20>", "https://news.example.org/1.jpg?w=20"),  # a preview is better than nothing
        ("<img src=/1.jpg data-url=/gallery/list?id=7>", "https://news.example.org/1.jpg"),  # address of a page
        ("<img src=/1.jpg data-src='/{width}/1.jpg'>", "https://news.example.org/1.jpg"),  # template
        (f"<img src='{_BLANK}'>", None),
        ("<img src=/index-transparent_h-3.gif>", None),  # German broadcaster
        ("<img src=/i/1px.gif>", None),  # US broadcaster
        ("<img src=/iconos/preload.gif>", None),  # Spanish daily
        ("<img src='/call/[timestamp]/?'>", None),  # French and Bulgarian sites
        ("<img src='/1[1].jpg'>", "https://news.example.org/1[1].jpg"),  # saved by an old browser
        ("<img src='javascript:x()'>", None),
        ("<img>", None),
    ],
)
def test_address(html: str, url: str | None) -> None:
    assert address_of(_image(html), _BASE) == url


@pytest.mark.parametrize(
    ("attributes", "small"),
    [
        ("width=16 height=16", True),  # button
        ("width=1 height=1", True),  # counter
        ("width=728 height=60", True),  # strip
        ("width=24px", True),
        ("width=640 height=427", False),
        ("width=100% height=auto", False),
        ("width=16 height=9", False),  # the shape, German broadcaster
        ("", False),
        ("width=99999999999999999999", False),
    ],
)
def test_drawn_small(attributes: str, small: bool) -> None:
    assert is_drawn_small(_image(f"<img {attributes}>")) is small


@pytest.mark.parametrize(
    ("path", "icon"),
    [
        ("images/view/ico_plus.gif", True),  # KH 2011
        ("images/btn_fb.gif", True),  # KH 2017
        ("images/icon_print.png", True),  # KH 2019
        ("adbanner/2016/a_250_100.jpg", True),  # KH 2017
        ("img/newsletters/we_final_desktop.png", True),  # London paper
        ("media/play.svg", True),
        ("badges/a.png", True),
        ("img/fpApp/appIcon.png", True),  # German daily
        ("social-icons/a.png", True),
        ("assets/profiles/doe.png", True),  # Australian daily
        ("the-history-of-the-logo/a.jpg", False),
        ("content/image/2020/06/12/20200612000404_0.jpg", False),
        ("2024/05/the-icon-of-the-1990s-at-home-again.jpg", False),
        ("2024/05/arrowsmith.jpg", False),
        ("", False),
    ],
)
def test_icon_file(path: str, icon: bool) -> None:
    assert is_icon_file(f"https://example.org/{path}") is icon


@pytest.mark.parametrize(
    ("path", "small"),
    [
        ("styles/112x112/1.jpg", True),
        ("1.jpg?resize=100,100", True),
        ("1.jpg?resize=40%2C40", True),
        ("1.jpg?width=84&height=84", True),
        ("derivatives/square_140/doe.jpg", True),
        ("1-640x360.jpg", False),
        ("18x86zs5mbc0pjpg/large.jpg", False),  # a hash
        ("100x100/1-640x360.jpg", False),
        ("1.jpg", False),
    ],
)
def test_cut_small(path: str, small: bool) -> None:
    assert is_cut_small(f"https://example.org/{path}") is small


@pytest.mark.parametrize(
    ("name", "logo"),
    [
        ("daily_logo_1200x800_en01.jpg", True),  # Korean wire
        ("health_FB_logo_bluebkgrd.jpg", True),  # US health site
        ("how-the-logo-of-the-1990s-came-home.jpg", False),
        ("catalogo.jpg", False),
        ("WSJ_profile_lg.gif", True),  # US daily
        ("fb_primary_img.png", True),  # US broadcaster
        ("oursports_200x200.png", True),  # US broadcaster
        ("og-kim-opens-the-new-bridge.jpg", False),
        ("bridge_1200x630.png", False),
    ],
)
def test_logo_file(name: str, logo: bool) -> None:
    assert is_logo_file(f"https://example.org/{name}") is logo


@pytest.mark.parametrize(
    ("name", "button"), [("facebook.png", True), ("wx.png", True), ("facebook.jpg", False), ("bridge.png", False)]
)
def test_button_file(name: str, button: bool) -> None:
    assert is_button_file(f"https://example.org/{name}") is button


@pytest.mark.parametrize(
    ("path", "linked", "control"),
    [
        ("tools_print.gif", False, True),  # US daily
        ("share/comments.gif", False, True),  # British daily
        ("i_facebook-small.png", True, True),  # US radio
        ("i_facebook-small.png", False, False),
        ("facebook-home-screen.png", True, False),
        ("the-first-print-of-the-book.jpg", False, False),
        ("", False, False),
    ],
)
def test_control_file(path: str, linked: bool, control: bool) -> None:
    assert is_control_file(f"https://example.org/{path}", linked=linked) is control


@pytest.mark.parametrize(
    ("url", "advertisement"),
    [
        ("https://ad.example.net/ad/us.wire/news;type=mpu;sz=300x250;ord=1?", True),  # wire
        ("https://pubads.g.example.net/gampad/ad?iu=/6978/phones&sz=300x250", True),  # British site
        ("https://example.net/ad/news;sz=300x250", True),
        ("https://ad.nl/1.jpg", False),
        ("https://example.org/ad/2024/1.jpg", False),
        ("https://example.org/adams.jpg", False),
    ],
)
def test_advertisement_file(url: str, advertisement: bool) -> None:
    assert is_advertisement_file(url) is advertisement


@settings(max_examples=100)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_attribute_is_read(source: str, width: str) -> None:
    image = _image("<img>")
    for name, value in (("src", source), ("srcset", source), ("width", width)):
        image.set(name, "".join(char for char in value if char.isprintable()))
    assert address_of(image, None) == address_of(image, None)
    assert is_drawn_small(image) in (True, False)
    assert is_icon_file(source) in (True, False)
    assert is_advertisement_file(source) in (True, False)
    assert is_control_file(source, linked=True) in (True, False)
