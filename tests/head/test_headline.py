"""The headline among the headings of a page."""

import pytest

import heraldparse
from heraldparse.blocks.reader import read_blocks
from heraldparse.blocks.sheet import Sheet
from heraldparse.cleanup import clean_up
from heraldparse.head.headline import find_headline, kicker_of
from heraldparse.head.titles import StatedTitles, house_names
from heraldparse.markup.tree import build_tree

TEXT = "<p>The river rose again on Monday, officials said, and nobody was hurt.</p>" * 3
HERALD = house_names(["Rain Herald"], "https://rainherald.com/1")


def read(html: str) -> tuple[Sheet, tuple[int, int]]:
    sheet = read_blocks(build_tree(f"<body>{html}").root)
    clean_up(sheet)
    start = next((block.index for block in sheet.blocks if block.box.tag == "p"), 0)
    return sheet, (start, len(sheet.blocks))


def title_of(html: str, *stated: str, document: str | None = None, shown_only: bool = False) -> str | None:
    sheet, story = read(html)
    found = find_headline(sheet, StatedTitles(stated, document or "", HERALD), story, shown_only=shown_only)
    return found.text if found else None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("[Graphic News] Rain in numbers", "Graphic News"),
        ("[팟캐스트] 비가 온다", "팟캐스트"),
        ("【速報】雨", "速報"),
        ("Rain [sic] in numbers", None),
        ("[] Rain", None),
        (None, None),
    ],
)
def test_kicker_of(title: str | None, expected: str | None) -> None:
    assert kicker_of(title) == expected


@pytest.mark.parametrize(
    ("html", "stated", "document", "expected"),
    [
        # the plain case
        (f"<h1>It rains</h1>{TEXT}", ["It rains"], "It rains | Rain Herald", "It rains"),
        # the metadata are written for search engines: the page's own words count
        (f"<h1>A wet May for all of us</h1>{TEXT}", ["Rain 2024: what to know"], None, "A wet May for all of us"),
        # the logo is an h1, the headline an h2: the logo leads home
        (f'<h1><a href="/">Wet Days</a></h1><h2>It rains</h2>{TEXT}', [], "It rains - Wet Days", "It rains"),
        (
            f'<h1><a href="https://wet.example">Wet Days</a></h1><h2><a href="/p/1">It rains</a></h2>{TEXT}',
            [],
            "Wet Days » Archive » It rains",
            "It rains",
        ),
        # the logo is an h1 without link
        (f"<h1>Rain Herald</h1><h2>It rains again</h2>{TEXT}", ["It rains again"], None, "It rains again"),
        # the headline of a menu's teaser is the same: the h1 counts
        (f'<h3><a href="/1">It rains</a></h3><h1>It  rains</h1>{TEXT}', ["It rains"], None, "It rains"),
        # no heading, but a line that is the stated title
        (f'<div class="h-title">It rains in May</div>{TEXT}', ["It rains in May"], None, "It rains in May"),
        # several h1: that above the text, not the gallery's after it
        (f"<h1>It rains here</h1>{TEXT}<h1>Image title</h1>", ["Something else"], None, "It rains here"),
        # a sub-heading that only shares words with the title is none
        (f"{TEXT}<h2>Rain in the north</h2>{TEXT}", ["Rain in the north and snow in the south of the country"], None,
         "Rain in the north and snow in the south of the country"),
        # German portal: the last step of the path is an h1 for search engines, the headline an h2 with its kicker
        (
            '<div><a href="/">Home</a><a href="/w">Weather</a><h1>Rain in May breaks the record of 1911</h1></div>'
            f"<h2><span>After the flood</span> <div>It rains and rains</div></h2>{TEXT}",
            ["Rain in May breaks the record of 1911", "After the flood: It rains and rains"],
            None,
            "It rains and rains",
        ),
        # German daily: the path prints the kicker and the headline as one line
        (
            '<ul><li><a href="/">Home</a></li><li><a href="/w">Wet</a></li><li><h1>After the flood: It rains</h1></ul>'
            f'<h2><span class="kicker">After the flood</span> <span>It rains</span></h2>{TEXT}',
            ["After the flood: It rains"],
            None,
            "After the flood: It rains",
        ),
        # a section above the headline is no path, and no heading below is a stated title
        (
            f'<div><a href="/w">Weather</a><h1>It rains in May</h1></div><h2>It rains</h2>{TEXT}',
            ["It rains in May", "It rains"],
            None,
            "It rains in May",
        ),
        (
            f'<div><a href="/">Home</a> <a href="/w">Weather</a><h1>It rains in May</h1></div><h2>Wet</h2>{TEXT}',
            ["It rains in May"],
            None,
            "It rains in May",
        ),
        # Indian daily: a colon ends an element, and a style parts it from the next one
        (f"<h1><span>Rain:</span>two days of it</h1>{TEXT}", ["Rain: two days of it"], None, "Rain: two days of it"),
        # hospital: an h1 for those who listen says the way through the site, too, and an h2 is shown
        (
            f"<h1>It rains in May | Weather | Wet Hospital</h1><h2>It rains in May</h2>{TEXT}",
            [],
            "It rains in May | Weather | Wet Hospital",
            "It rains in May",
        ),
        # US daily: a menu reads as text, and the only h1 of the page below it says in fewer words what is stated
        (
            f"{TEXT * 3}<h1>Wet trio Gale, Hail and Sleet quiet but effective</h1>{TEXT}",
            ["Northern Wet Coast trio of Kim Gale, Jane Hail and Max Sleet quiet but effective"],
            None,
            "Wet trio Gale, Hail and Sleet quiet but effective",
        ),
        # network of sports: the title of a film in the text is more like the metadata than the headline
        (
            f"<h1>Wet: Jane Hail driest player</h1><p>Jan. 5</p><h5>Hail: Dry-ranked player</h5>{TEXT}",
            ["Wet: Hail dry-ranked U.S. player in '24"],
            "Jane Hail dry-ranked U.S. player in 2024 -- Wet Illustrated",
            "Wet: Jane Hail driest player",
        ),
        # US daily: the heading stands twice in one element
        (f"<h1>It rains in May It rains in May</h1>{TEXT}", [], None, "It rains in May"),
        (f"<h1>Rain Rain</h1>{TEXT}", [], None, "Rain Rain"),
        # journal of science: a line that is no heading, and the title of the document goes on after it
        (
            f"<div>Rain can split a valley</div>{TEXT}",
            [],
            "Rain can split a valley | Science/WET | News",
            "Rain can split a valley",
        ),
        # agency: the metadata alone, with another name of the site
        (TEXT, ["It rains in May | Wet Internet Weather"], None, "It rains in May"),
        (TEXT, ["Rain | Wet Internet Weather"], None, "Rain | Wet Internet Weather"),
        # nothing is printed: the metadata alone
        (TEXT, ["It rains | Rain Herald"], None, "It rains"),
        (TEXT, [], "It rains all over the land | Weather", "It rains all over the land"),
        (TEXT, [], None, None),
        (TEXT, ["Rain Herald"], "Rain Herald", None),
    ],
)  # fmt: skip
def test_headline(html: str, stated: list[str], document: str | None, expected: str | None) -> None:
    assert title_of(html, *stated, document=document) == expected


def test_a_site_that_is_called_after_its_host_read_backwards() -> None:
    stated, houses = "It rains in May | Herald Tires", house_names([], "https://tires.herald.com/1")
    sheet, story = read(f"<div>It rains in May</div>{TEXT}")
    found = find_headline(sheet, StatedTitles((stated,), stated, houses), story)
    assert found is not None
    assert (found.text, found.signal) == ("It rains in May", "line")


@pytest.mark.parametrize(
    ("line", "title", "expected"),
    [
        # Chinese city's site: the office behind the headline
        (
            "某区领导一行到金融街开展调研工作",
            "某区领导一行到金融街开展调研工作 东区办事处_某某网",
            "某区领导一行到金融街开展调研工作",
        ),
        # too short for a headline: the section before it
        ("领导活动", "领导活动 某区领导到金融街开展调研工作_某某网", "领导活动 某区领导到金融街开展调研工作"),
    ],
)
def test_a_chinese_title_with_a_section_beside_a_blank(line: str, title: str, expected: str) -> None:
    text = "道路昨天恢复通行，公交车也照常行驶，市民请注意安全，减少外出。"
    page = heraldparse.parse(f"<title>{title}</title><div>{line}</div><div><p>{text}<p>{text}2。<p>{text}3。</div>")
    assert page.article is not None
    assert page.article.title == expected


def test_a_headline_that_is_not_shown() -> None:
    assert title_of(TEXT, "It rains", document="It rains", shown_only=True) is None


def test_an_h1_of_the_menu_is_none() -> None:
    assert title_of(f"<nav><h1>First steps</h1></nav>{TEXT}", "It rains in May") == "It rains in May"


def test_kicker_and_place() -> None:
    sheet, story = read(f'<h1><span class="kicker">Weather</span> <span>It rains</span></h1>{TEXT}')
    found = find_headline(sheet, StatedTitles(("It rains",), "", HERALD), story)
    assert found is not None
    assert (found.text, found.kicker, found.signal) == ("It rains", "Weather", "heading")
    assert found.block is sheet.blocks[0]
