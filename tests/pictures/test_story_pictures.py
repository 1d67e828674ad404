"""Which images of a page are pictures of its story, and what the metadata add."""

import json
from typing import Any

import pytest

from heraldparse import parse
from heraldparse.models import Image, Table

_TEXT = "It rained all day over the eastern hills, officials of the county said on Monday."
_MORE = "The river rose by 2 meters within hours, and 40 families left their homes for a school."
_LAST = "They returned on Tuesday, when the rain had moved on to the sea and the roads were dry."
_BODY = f"<p>{_TEXT}</p><p>{_MORE}</p><p>{_LAST}</p>"
_SITE = "https://news.example.org"


def _images(html: str, head: str = "") -> list[Image]:
    page = parse(f"<html><head>{head}</head><body>{html}</body></html>", url=f"{_SITE}/a/1")
    assert page.article is not None
    assert page.article.paragraphs == [_TEXT, _MORE, _LAST]
    return page.article.images


def _story(inside: str, *, above: str = "", between: str = "") -> str:
    return (
        f"<main><article>{above}<h1>Rivers run high again</h1>{between}"
        f"<div class=text><p>{_TEXT}</p>{inside}<p>{_MORE}</p><p>{_LAST}</p></div></article></main>"
    )


def _urls(images: list[Image]) -> list[str]:
    return [str(image.url).removeprefix(_SITE) for image in images]


@pytest.mark.parametrize(
    ("html", "urls", "positions"),
    [
        (_story("<img src=/1.jpg>"), ["/1.jpg"], [1]),
        (_story("<figure><img src=/1.jpg></figure><p><img src=/2.jpg></p>"), ["/1.jpg", "/2.jpg"], [1, 1]),
        (_story("", between="<div><img src=/1.jpg></div>"), ["/1.jpg"], [0]),  # under the headline
        (
            _story("", above="<figure><img src=/1.jpg><figcaption>The bridge</figcaption></figure>"),
            ["/1.jpg"],
            [0],
        ),  # above the headline, in the same box
        (_story("<button><img src=/1.jpg>Enlarge</button>"), ["/1.jpg"], [1]),
        (_story("<a href=/1-large.jpg><img src=/1.jpg></a>"), ["/1.jpg"], [1]),  # leads to a larger size
        (
            _story("<ul><li><img src=/1.jpg><p>One</p></li><li><img src=/2.jpg><p>Two</p></li></ul>"),
            ["/1.jpg", "/2.jpg"],
            [1, 1],
        ),
        (_story("<img src=/1-640x427.jpg><img src=/1-1280x854.jpg>"), ["/1-640x427.jpg"], [1]),  # mobile and desktop
        (_story("<img src=/1.jpg?w=300><img src=/1.jpg?w=900>"), ["/1.jpg?w=300"], [1]),
        (_story("<img src='data:,x'><noscript><img src=/1.jpg></noscript>"), ["/1.jpg"], [1]),
        # US broadcaster, what a script loads stands behind; two such pictures
        (_story("<noscript><img src=/1-s.jpg></noscript><img src=/1-l.jpg>"), ["/1-l.jpg"], [1]),
        (
            _story(
                "<noscript><img src=/1.jpg></noscript><img src=/2.jpg>"
                "<noscript><img src=/3.jpg></noscript><img src=/4.jpg>"
            ),
            ["/2.jpg", "/4.jpg"],
            [1, 1],
        ),
        (_story("<img src=/max/60/1.jpg?q=20><noscript><img src=/max/900/1.jpg></noscript>"), ["/max/900/1.jpg"], [1]),
        (_story("<picture><source srcset=/1.webp><source srcset=/2.webp><img src=/1.jpg></picture>"), ["/1.jpg"], [1]),
        (_story("<amp-img src=/1.jpg><noscript><img src=/1.jpg></noscript></amp-img>"), ["/1.jpg"], [1]),
        (_story("<figure class='image lightbox'><img src=/1.jpg></figure>"), ["/1.jpg"], [1]),
        (_story("<img src=/map.gif width=464>"), ["/map.gif"], [1]),  # British broadcaster
        (_story("<figure><img src=/chart.gif></figure>"), ["/chart.gif"], [1]),
        (_story("<figure class=thumb><img src=/1.jpg></figure>"), ["/1.jpg"], [1]),  # US journal
        (_story("<div class=imagePortrait><img src=/1.jpg alt='A lemur on a branch at dusk'></div>"), ["/1.jpg"], [1]),
        (_story("<a href=/1.html><img src=/print-of-the-old-bridge.jpg></a>"), ["/print-of-the-old-bridge.jpg"], [1]),
        (_story("<img src=/ad/1.jpg>"), ["/ad/1.jpg"], [1]),  # Dutch daily, its initials
        (_story("<div><img src=/7.jpg alt='Jane Doe'>Jane Doe, chairman of the board</div>"), ["/7.jpg"], [1]),
        (
            _story("<div><img src=/1.jpg alt='Jane Doe waves before the race'><span>By John Roe, AP</span></div>"),
            ["/1.jpg"],
            [1],
        ),  # US daily, gallery
    ],
)
def test_pictures_of_the_story(html: str, urls: list[str], positions: list[int]) -> None:
    images = _images(html)
    assert _urls(images) == urls
    assert [image.position for image in images] == positions


@pytest.mark.parametrize(
    "inside",
    [
        "<img src=/btn_fb.gif>",  # KH 2017
        "<img src=/p.gif width=1 height=1>",  # counter
        "<img src=/1.jpg width=20>",
        "<img src=/1.jpg class=avatar>",
        "<div class=author><img src=/kim.jpg></div>",
        "<figure><img src=/kim.jpg><figcaption><address>Von Anna Schmidt</address></figcaption></figure>",
        "<div><img src=/kim.jpg><span>By Kim Arin</span></div>",
        "<div><a href=/b/2><img src=/2.jpg></a><h3><a href=/b/2>Roads are closed in five counties</a></h3></div>",
        "<a href=/b/2><img src=/2.jpg><span>Roads are closed in five counties</span></a>",
        # Luxembourg daily, a linked headline and its picture in boxes of their own
        "<div><h3><a href=/b/2>Roads are closed in May</a></h3></div><div><a href=/b/2><img src=/2.jpg></a></div>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAACw='>",
        "<video poster=/1.jpg src=/1.mp4></video>",
        "<aside><img src=/1.jpg></aside>",
        "<img src=/adbanner/1.jpg>",
        "<img>",
        "<img src='https://ads.example.org/call/1/[timestamp]/?'>",  # a script has yet to fill it in
        "<img src=/beacon style='display: none'>",  # BBC, counter
        "<img src=/112x112/1.jpg>",  # US radio, entry of a list
        "<a href=/b/2><img src='/1.jpg?resize=100%2C100'></a>",
        "<img src=/share/facebook.png>",  # Chinese daily
        "<img src=/images/index_ewm.jpg>",  # Chinese office, the code of its account
        "<img src=/img/fpApp/appIcon.png>",  # German daily
        "<img src=/images/profile/7.png>",  # German daily
        "<img src=/download_buttons/get_player.gif>",  # US daily
        "<div itemscope itemtype='https://schema.org/Person'><img src=/1.jpg></div>",  # Swiss radio
        "<noscript><a href=/go><img src='https://ad.example.net/ad/news;sz=300x250;ord=1?'></a></noscript>",  # wire
        "<noscript><a href=/go><img src='https://o1.example.net/cgi/x?;n=203;z=2' alt='Click here'></a></noscript>",
        "<img src=/Pages/ArticleTrack.aspx?articleid=7>",  # US trade paper
        "<a href='https://network.example/us'><img src=/2012/07/facebook_small_281460.jpg></a>",  # US trade paper
        "<a href=/mail><img src=/images/email.jpg></a>",  # US magazine
        "<img src=/player_ico_share_darkbg.png alt=Share>",  # US broadcaster
        "<a href='//pins.example/pin/create/button/?url=x'><img src=/images/PinExt.png></a>",  # US broadcaster
        "<img src=/rater/5stars.gif alt='5 stars'>",  # British health news
        "<img src=/image/6533/GR_PR_healthdaylogo153x52.jpg>",  # US magazine, the source of a story
        "<img src=/121108/1C4677579-n.blocks_desktop_avatar.jpg>",  # US broadcaster
        "<div><img src=/7.jpg alt='image of Jane Doe'><p>Jane Doe BBC Rome correspondent</p></div>",
        "<div><img src=/7.jpg alt='Jane Doe'><p>Analysis Jane Doe Chief political correspondent</p></div>",
    ],
)
def test_images_that_are_none(inside: str) -> None:
    assert _images(_story(inside)) == []


@pytest.mark.parametrize(
    "image",
    [
        "<img src=/jane_doe_circle-484x484.png>",  # German blog
        "<img src=/2024/DOE_JANE_NEW.jpg>",  # British tabloid
        "<img src=/1.jpg alt='Jane Doe'>",
        "<img src=/1.jpg alt='Headshot of Jane Doe'>",
    ],
)
def test_a_portrait_of_the_writer_is_no_picture_of_the_story(image: str) -> None:
    head = '<meta name=author content="Jane Doe">'
    assert _images(_story(image), head) == []
    assert _urls(_images(_story("<img src=/jane-doe-opens-the-new-bridge-in-rain.jpg>"), head))
    assert _urls(_images(_story(image)))


def test_a_hidden_headline_far_above_does_not_open_the_story() -> None:
    title = "Rivers run high again"
    top = f"<h1 style='display:none'>{title}</h1><div><img src=/a1.jpg></div><div><img src=/a2.jpg></div>"
    html = f"<main>{top}<div>{title}</div><div><p>{_TEXT}</p><img src=/1.jpg><p>{_MORE}</p><p>{_LAST}</p></div></main>"
    assert _urls(_images(html, f"<title>{title}</title>")) == ["/1.jpg"]


def test_images_outside_the_story() -> None:
    head = "<header><img src=/logo.png><img src=/photo.jpg></header>"
    foot = "<footer><img src=/foot.jpg></footer>"
    assert _urls(_images(head + _story("<img src=/1.jpg>") + foot)) == ["/1.jpg"]


def test_same_picture_with_another_caption_counts_again() -> None:
    slides = "".join(
        f"<figure><img src=/1.jpg><figcaption>{text}</figcaption></figure>"
        for text in ("One (AP)", "One (AP)", "Two (AP)")
    )
    assert [image.caption for image in _images(_story(slides))] == ["One", "Two"]


def test_a_shortened_caption_is_the_same() -> None:
    shown = ("The bridge at dawn in the...", "The bridge at dawn in the rain")
    slides = "".join(f"<figure><img src=/1.jpg><figcaption>{text}</figcaption></figure>" for text in reversed(shown))
    assert [image.caption for image in _images(_story(slides))] == ["The bridge at dawn in the rain"]


@pytest.mark.parametrize("line", ["<p>The bridge (AP)</p>", "<p>The bridge</p>", "<div>The bridge</div>"])
def test_a_line_that_repeats_a_caption_is_no_text(line: str) -> None:
    figure = "<figure><img src=/1.jpg><figcaption>The bridge (AP)</figcaption></figure>"
    assert [image.caption for image in _images(_story(f"{figure}{line}"))] == ["The bridge"]


def test_a_cell_that_says_a_caption_is_one() -> None:  # US guide to services, each with its sign and a row of a table
    figure = "<figure><img src=/1.jpg><figcaption>Bridge</figcaption></figure>"
    table = "<table><tr><th>Place<th>Level<tr><td>Bridge<td>2 meters</table>"
    page = parse(_story(figure + table))
    assert page.article is not None
    assert [block.rows for block in page.article.body if isinstance(block, Table)] == [
        [["Place", "Level"], ["Bridge", "2 meters"]]
    ]


def test_alt_is_given_as_written() -> None:
    images = _images(_story("<img src=/1.jpg alt=' The  bridge '><img src=/2.jpg alt=''>"))
    assert [image.alt for image in images] == ["The bridge", None]


def _jsonld(image: Any) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Rivers run high again",
        "image": image,
    }
    return f"<script type=application/ld+json>{json.dumps(data)}</script>"


def test_metadata_give_the_picture_of_a_page_that_shows_none() -> None:
    stated = {"@type": "ImageObject", "url": f"{_SITE}/1.jpg", "caption": "The bridge (Yonhap)"}
    images = _images(_story(""), _jsonld(stated))
    assert [(image.url, image.caption, image.credit) for image in images] == [
        (f"{_SITE}/1.jpg", "The bridge", "Yonhap")
    ]
    assert images[0].position == 0


@pytest.mark.parametrize("url", ["/share.jpg", "/i/logo.png", "/logos/a.jpg", "data:,x"])
def test_metadata_without_a_picture(url: str) -> None:
    assert _images(_story(""), f'<meta property="og:image" content="{url}">') == []


def test_metadata_fill_what_the_page_does_not_print() -> None:
    stated = {
        "@type": "ImageObject",
        "url": f"{_SITE}/1-1200x800.jpg",
        "caption": "The bridge",
        "creditText": "Jane Doe",
    }
    images = _images(_story("<img src=/1-640x427.jpg>"), _jsonld(stated))
    assert [(image.caption, image.credit) for image in images] == [("The bridge", "Jane Doe")]


def test_what_the_page_prints_goes_before_the_metadata() -> None:
    stated = {"@type": "ImageObject", "url": f"{_SITE}/1.jpg", "caption": "A bridge", "creditText": "Agency"}
    figure = "<figure><img src=/1.jpg><figcaption>The bridge (Yonhap)</figcaption></figure>"
    images = _images(_story(figure), _jsonld(stated))
    assert [(image.caption, image.credit) for image in images] == [("The bridge", "Yonhap")]


def test_a_korea_herald_page_shows_its_pictures_itself() -> None:
    head = '<meta property="og:image" content="https://res.heraldm.com/content/image/1.jpg">'
    page = parse(f"{head}<h1>Rivers run high again</h1>{_BODY}", url="https://www.koreaherald.com/article/10001234")
    assert page.article is not None
    assert page.article.images == []


def test_a_long_replacement_text_is_no_portrait_of_the_writer() -> None:
    head = '<meta name=author content="Jane Doe">'
    alt = "The racing driver Jane Doe waves to the crowd before the race in May"
    assert _urls(_images(_story(f"<img src=/jane-doe-9.jpg alt='{alt}'>"), head)) == ["/jane-doe-9.jpg"]


def test_stated_picture_counts_above_the_headline() -> None:
    head = f'<meta property="og:image" content="{_SITE}/1-1200x630.jpg">'
    assert _urls(_images(_story("", above="<div><img src=/1-800x600.jpg></div>"), head)) == ["/1-800x600.jpg"]
