"""The text under a picture: found by mark-up, by name, by place and by looks; and what is none."""

import pytest

from heraldparse import parse
from heraldparse.models import Article

_LONG_LINE = (
    "The old bridge over the river stood under water for two days and one night while the rain went on and on, and"
    " those who live on the other bank went by boat to the school and to the market in the town."
)
_IMG = "<img src=/1.jpg>"
_TEXT = "It rained all day over the eastern hills, officials of the county said on Monday."
_MORE = "The river rose by 2 meters within hours, and 40 families left their homes for a school."
_LAST = "They returned on Tuesday, when the rain had moved on to the sea and the roads were dry."


def _article(inner: str) -> Article:
    page = parse(f"<h1>Rivers run high</h1><div class=story>{inner}</div>", url="https://example.org/a/")
    assert page.article is not None
    return page.article


def _p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


_CASES = [
    # figure
    (f"<figure>{_IMG}<figcaption>The bridge (Yonhap)</figcaption></figure>", "The bridge", "Yonhap"),
    (f"<figure>{_IMG}<figcaption>The bridge</figcaption><small>Foto: dpa</small></figure>", "The bridge", "dpa"),
    (
        f"<figure>{_IMG}<figcaption><p>The bridge</p><p class=credit>Jane Doe/Reuters</p></figcaption></figure>",
        "The bridge",
        "Jane Doe/Reuters",
    ),
    (f"<figure>{_IMG}<button>Enlarge</button><figcaption>The bridge</figcaption></figure>", "The bridge", None),
    # credit in pieces, British tabloid
    (
        f"<figure>{_IMG}<figcaption>The bridge <b class=credit>(<div>Image:</div> Getty)</b></figcaption></figure>",
        "The bridge",
        "Getty",
    ),
    # the same without names
    (
        f"<figure>{_IMG}<figcaption>The bridge (<div>Image:</div> <div>Getty)</div></figcaption></figure>",
        "The bridge",
        "Getty",
    ),
    # portrait beside a byline, British tabloid; a teaser with its day, German law journal
    (f"<div>{_IMG}<div>Jane DoePublished Jul 17, 2024, 11:21am|Updated Jul 17, 2024, 6:39pm</div></div>", None, None),
    (f"<figure>{_IMG}<div>20.10.2025</div></figure>", None, None),
    # KH 2023
    (f"<div class=img_box>{_IMG}<em class=img_caption>The bridge (Yonhap)</em></div>", "The bridge", "Yonhap"),
    (f"<div class=img_box>{_IMG}<em class=img_caption>(Credit: Blue Fern)</em></div>", None, "Blue Fern"),
    # KH 2012: a table of two rows
    (f"<table><tr><td>{_IMG}</td></tr><tr><td class=caption>The bridge (AP)</td></tr></table>", "The bridge", "AP"),
    # the same without names
    (f"<table><tr><td>{_IMG}</td></tr><tr><td>The bridge (AP)</td></tr></table>", "The bridge", "AP"),
    (f"<table><tr><td>{_IMG}</td></tr><tr><td>The bridge at dawn</td></tr></table>", "The bridge at dawn", None),
    (f"<div>{_IMG}<span>The bridge (AP)</span></div>", "The bridge", "AP"),
    # named and outside of the picture's box
    (f"<div>{_IMG}</div><p class=caption>The bridge (Yonhap)</p>", "The bridge", "Yonhap"),
    (f"<div>{_IMG}</div><p class=img-description>The bridge at dawn</p>", "The bridge at dawn", None),
    # German broadcaster: only the credit has a name
    (
        f"<div>{_IMG}<div><p>The bridge at dawn.</p><span class=mediaRights>Bildrechte: dpa</span></div></div>",
        "The bridge at dawn.",
        "dpa",
    ),
    # London paper: caption and name in two boxes without names
    (
        f"<div>{_IMG}<div>The bridge at dawn, from the east</div><div>PA Media</div></div>",
        "The bridge at dawn, from the east",
        "PA Media",
    ),
    # AMP: the caption follows in a paragraph, and ends as a wire's last paragraph would
    (
        f"{_IMG}<p>A man walks past the bridge in a photo taken in May. (Yonhap)</p>",
        "A man walks past the bridge in a photo taken in May.",
        "Yonhap",
    ),
    # one run of text
    (
        f"<div>{_IMG}<br>The bridge (Jane Doe/The Korea Herald)<br><br>{_TEXT}</div>",
        "The bridge",
        "Jane Doe/The Korea Herald",
    ),
    # and with a single break before the text
    (f"<p>{_IMG}<br>The bridge (Yonhap)<br>{_TEXT}</p>", "The bridge", "Yonhap"),
    (f"<p>{_IMG}<br>The bridge (Yonhap)<br>The bridge (Yonhap)<br>{_TEXT}</p>", "The bridge", "Yonhap"),
    (f"<div>{_IMG}</div>The bridge (Yonhap)<br>{_TEXT}<br><br>", "The bridge", "Yonhap"),
    # Taiwanese paper: the caption is marked up as a heading
    (f"<div>{_IMG}<h1>The bridge at dawn</h1><p>Photo: AFP</p></div>", "The bridge at dawn", "AFP"),
    # a line break within the caption
    (f"<figure>{_IMG}<figcaption>The bridge<br>at dawn (AP)</figcaption></figure>", "The bridge at dawn", "AP"),
    # desktop and mobile
    (
        f"<figure>{_IMG}<img src=/1.jpg?w=300><figcaption>The bridge (AP)</figcaption></figure>",
        "The bridge",
        "AP",
    ),
    # doubled
    (f"{_IMG}<p>The bridge (Yonhap)</p><p>The bridge (Yonhap)</p>", "The bridge", "Yonhap"),
    (f"{_IMG}<p>The bridge (Yonhap) The bridge (Yonhap)</p>", "The bridge", "Yonhap"),
    # KH 2012: said once more after the table
    (
        f"<table><tr><td>{_IMG}</td></tr><tr><td>The bridge (AP)</td></tr></table>The bridge (AP)<br>{_TEXT}<br><br>",
        "The bridge",
        "AP",
    ),
    # the caption is the picture's alt
    ("<p><img src=/1.jpg alt='The bridge at dawn'></p><p>The bridge at dawn</p>", "The bridge at dawn", None),
    # bare credit
    (f"{_IMG}<p>(Yonhap)</p>", None, "Yonhap"),
    # IT magazine: the credit has a box of its own in the caption, and a name with both words
    (f"<figure>{_IMG}<figcaption><p class=caption-credit>Jane</p></figcaption></figure>", None, "Jane"),
    # Catalan daily: the credit is told by its last word
    (
        f"<figure>{_IMG}<figcaption class=caption><span class=caption_text>The bridge</span>"
        "<span class=caption_author>Jane Doe/EFE</span></figcaption></figure>",
        "The bridge",
        "Jane Doe/EFE",
    ),
    # the same without names: the last inline element holds nothing but names
    (
        f"<figure>{_IMG}<figcaption><span>The bridge seen from the east</span> <span>VW</span></figcaption></figure>",
        "The bridge seen from the east",
        "VW",
    ),
    (
        f"<figure>{_IMG}<figcaption>The bridge seen from the east <span>in Rain</span></figcaption></figure>",
        "The bridge seen from the east in Rain",
        None,
    ),
    # US daily, two credits
    (
        f"<figure>{_IMG}<figcaption><span>Photo by jdoe</span> / <span>Getty Images</span></figcaption></figure>",
        None,
        "jdoe / Getty Images",
    ),
    # US portal: a source beside the caption
    (
        f"<figure>{_IMG}<div>ASSOCIATED PRESS</div><figcaption>The bridge at dawn</figcaption></figure>",
        "The bridge at dawn",
        "ASSOCIATED PRESS",
    ),
    # US sports site: the credit comes first; the box has a link that enlarges the picture
    (
        f"<div><a href=#>[+] Enlarge{_IMG}</a><p><cite>Jane Doe/Rain SMI </cite>The bridge seen from the east</div>",
        "The bridge seen from the east",
        "Jane Doe/Rain SMI",
    ),
    # US daily: a control in the caption
    (
        f"<div>{_IMG}<div class=caption>The bridge is old. | AP Photo <span>Close</span></div></div>",
        "The bridge is old.",
        "AP Photo",
    ),
    # US broadcaster: two names on one element; the length of a film
    (f"<figure>{_IMG}<div class='image__caption attribution'>The bridge</div></figure>", "The bridge", None),
    (f"<figure>{_IMG}<div class=credit>05:22</div><figcaption>The bridge</figcaption></figure>", "The bridge", None),
    # Russian weekly: the link of a card is no name
    (
        f"<figure>{_IMG}<figcaption>The bridge is old and low <span>Mehr</span></figcaption></figure>",
        "The bridge is old and low Mehr",
        None,
    ),
    # Russian broadcaster: the sign of copyright stands before the element
    (
        f"<figure>{_IMG}<figcaption>The bridge is old. © <span>Reuters / Jane Doe</span></figcaption></figure>",
        "The bridge is old.",
        "Reuters / Jane Doe",
    ),
    # Japanese daily: a name of the caption that is one of a link past a menu
    (
        f"<figure>{_IMG}<figcaption class='caption google-anno-skip'>The bridge (AP)</figcaption></figure>",
        "The bridge",
        "AP",
    ),
    # Japanese evening paper: picture and line above it lead to a page of pictures
    (
        f"<a href=/g/1>Towns along the river</a><figure><a href=/g/1>{_IMG}</a><figcaption>The bridge (AP)</figcaption>"
        "</figure>",
        "The bridge",
        "AP",
    ),
    # controls, counters, lengths of films and letters of icons
    (f"<figure>{_IMG}<div>1/5</div><div>01:40</div><p>The bridge (AP)</p></figure>", "The bridge", "AP"),
    (f"<div><a href=#>[+] Enlarge</a>{_IMG}<div>The bridge (AP)</div></div>", "The bridge", "AP"),
    (f"<div>{_IMG}<span><i>S</i></span></div>", None, None),
    # Hungarian daily: a paragraph of its own, with a label at its end
    (
        f"<p>{_IMG}</p><p>The bridge in the town of Rain, in August. MTI Fotó: Jane Doe</p>",
        "The bridge in the town of Rain, in August.",
        "MTI Fotó: Jane Doe",
    ),
    (f"<figure>{_IMG}<figcaption>20260728100606_215</figcaption></figure>", None, None),  # Mexican portal, its number
    # Indonesian portal: the buttons of networks above the caption
    (
        f"{_IMG}<div>{'<img src=/b.png width=20 height=20>' * 6}</div><div class=caption>The bridge (Antara)</div>",
        "The bridge",
        "Antara",
    ),
    # blog of engineers: drawings that are numbered
    (f"<p>{_IMG}</p><p>Figure 2: How the bridge stands</p>", "Figure 2: How the bridge stands", None),
    (f"<p>{_IMG}</p><p>Abb. 3 – Die bridge bei Nacht</p>", "Abb. 3 – Die bridge bei Nacht", None),
    # German daily without names
    (
        f"<a href=/1-l.jpg>{_IMG}</a><p>The bridge seen in May Foto: Jane Doe/dpa</p>",
        "The bridge seen in May",
        "Jane Doe/dpa",
    ),
]


def test_the_box_of_the_headline_is_no_caption() -> None:
    lines = "<p>Justice</p><h1>Rivers run high</h1><p>Two towns are under water.</p><p>Learn More</p>"
    hero = f"<div>{_IMG}<div>{lines}</div></div>"  # US government
    page = parse(f"<body>{hero}<div class=story>{_p(_TEXT, _MORE, _LAST)}</div>", url="https://example.org/a/")
    assert page.article is not None
    assert [(image.caption, image.credit) for image in page.article.images] in ([], [(None, None)])


@pytest.mark.parametrize(("html", "caption", "credit"), _CASES)
def test_legend(html: str, caption: str | None, credit: str | None) -> None:
    article = _article(_p(_TEXT) + html + _p(_MORE, _LAST))
    assert [(image.caption, image.credit) for image in article.images] == [(caption, credit)]
    assert article.paragraphs[0] == _TEXT
    assert article.paragraphs[-2:] == [_MORE, _LAST]
    assert not any("bridge" in text or "Yonhap" in text for text in article.paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        _TEXT,  # a paragraph right after the picture
        "“It will rain again,” she said.",
        "Figure 2 shows how high the river stood.",
        "By then the bridge was closed (see below).",
    ],
)
def test_paragraph_after_a_picture_stays(text: str) -> None:
    article = _article(_p(_TEXT) + _IMG + _p(text, _MORE, _LAST))
    assert article.images[0].caption is None
    assert [*article.paragraphs] == [_TEXT, text, _MORE, _LAST]


def test_paragraphs_in_the_pictures_box_stay_though_a_credit_stands_there() -> None:
    # blog, the end of a post in a box of its own
    article = _article(_p(_TEXT) + f"<div>{_p(_MORE, _LAST)}{_IMG}<p>Top photo by Ann Lee</p></div>")
    assert article.paragraphs[:3] == [_TEXT, _MORE, _LAST]


@pytest.mark.parametrize(
    "line",
    ["By Kim Arin", "Published : Apr 18, 2022 - 16:41", "<a href=/2>Roads are closed in five counties</a>"],
)
def test_line_in_the_pictures_box_that_is_none(line: str) -> None:
    article = _article(f"<div>{_IMG}<p>{line}</p></div>" + _p(_TEXT, _MORE, _LAST))
    assert not any(image.caption or image.credit for image in article.images)


def test_agency_in_the_last_line_is_no_credit() -> None:
    article = _article(_p(_TEXT, _MORE) + _IMG + _p(_LAST + " (Yonhap)"))
    assert [(image.caption, image.credit) for image in article.images] == [(None, None)]
    assert (article.paragraphs[-1], article.agency) == (_LAST, "Yonhap")


def test_two_pictures_in_one_figure_have_the_text_after_each() -> None:
    figure = "<figure><img src=/1.jpg><p>One (AP)</p><img src=/2.jpg><p>Two (AFP)</p></figure>"
    article = _article(_p(_TEXT) + figure + _p(_MORE, _LAST))
    assert [(image.caption, image.credit) for image in article.images] == [("One", "AP"), ("Two", "AFP")]


def test_title_and_text_of_a_film_in_one_caption_are_no_text() -> None:
    film = "<div class=caption><h4>The bridge in May</h4><p>The bridge is here, see what is on it.</div>"  # broadcaster
    assert _article(f"{film}{_p(_TEXT, _MORE, _LAST)}").paragraphs == [_TEXT, _MORE, _LAST]
    long = f"<div class=caption>{_p(_TEXT, _MORE, _LAST, _LONG_LINE)}</div>"
    assert _article(long).paragraphs == [_TEXT, _MORE, _LAST, _LONG_LINE]


def test_caption_of_a_film_is_no_text() -> None:
    film = "<figure><video src=/1.mp4></video><figcaption>The bridge in a film</figcaption></figure>"
    article = _article(_p(_TEXT) + film + _p(_MORE, _LAST))
    assert article.paragraphs == [_TEXT, _MORE, _LAST]


@pytest.mark.parametrize(
    ("credit", "expected"),
    [
        ("<span>(</span> <span class=photographer>Jane Doe</span> / May 14, 2013)", "Jane Doe"),  # US daily
        ("<span>(</span> <span class=photographer>AFP/Getty Images</span> / )", "AFP/Getty Images"),
        ("<span>Jane Doe / dpa</span>", "Jane Doe / dpa"),
    ],
)
def test_brackets_and_day_in_elements_of_their_own(credit: str, expected: str) -> None:
    divs = credit.replace("<span", "<div").replace("</span>", "</div>")
    picture = f"<div class=photo>{_IMG}<div class=caption>The bridge at dawn</div><div class=credit>{divs}</div></div>"
    image = _article(picture + _p(_TEXT, _MORE, _LAST)).images[0]
    assert (image.caption, image.credit) == ("The bridge at dawn", expected)
