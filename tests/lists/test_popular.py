"""The most-read list in the forms that pages give it."""

import pytest
from sheets import LONG, sheet_of

from heraldparse.blocks.sheet import Sheet
from heraldparse.lists.popular import read_popular
from heraldparse.models import PopularList

TITLES = [
    "Rivers run high again",
    "Roads are dry again",
    "Boats stay in port again",
    "Trains stop in the snow",
    "Snow falls in May",
]
ITEMS = "".join(f"<li>{number}. <a href=/{number}>{title}</a>" for number, title in enumerate(TITLES, 1))


def found(html: str) -> tuple[Sheet, PopularList | None]:
    sheet = sheet_of(html)
    return sheet, read_popular(sheet, "https://example.org/")


def listed(html: str) -> list[tuple[int | None, str]] | None:
    popular = found(html)[1]
    return None if popular is None else [(item.rank, item.title) for item in popular.items]


ALL = list(enumerate(TITLES, 1))
TEMPLATE = "<li><a href=/{0}><img src=/{0}.jpg alt='{1}'><b>{0}</b><p>{1}</a>"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<h2>Most Read</h2><ul>{ITEMS}</ul>", ALL),  # KH 2015
        (
            f"<p><span>MOST POPULAR</span></p><dl>{''.join(f'<dt>0{n}<dd><a href=/{n}>{t}</a>' for n, t in ALL)}</dl>",
            ALL,
        ),  # KH 2018
        (
            # KH 2025, no numbers
            f"<h3>Most Popular</h3>{''.join(f'<p class=t><a href=/{n}>{t}</a>' for n, t in ALL)}",
            [(None, title) for title in TITLES],
        ),
        (
            # KH 2024, two halves, each headline with a picture whose alt says the same
            "<h3>Most Popular</h3>"
            + "".join(f"<ul>{''.join(TEMPLATE.format(n, t) for n, t in half)}</ul>" for half in (ALL[:3], ALL[3:])),
            ALL,
        ),
        (f"<ol>{ITEMS}</ol><h1>Another story</h1><p>{LONG}", ALL),  # no label, above the story
        ("<h3>Most Popular</h3><h1>A story</h1><p>It rains.", None),  # a label with nothing under it
        (f"<h3>Most Popular</h3><p><a href=/1>{TITLES[0]}</a>", None),  # one is no list
        (f"<h3>Most Popular</h3><p>{LONG}<h3>Most Read</h3><ul>{ITEMS}</ul>", ALL),  # the second label has the list
        (f"<ol>{''.join(f'<li>{n}. <a href=#{n}>{t}</a>' for n, t in ALL)}</ol>", None),  # a table of contents
        (f"<ol>{''.join(f'<li>{n}. <a href=/{n}>{t}</a>' for n, t in ALL[:3])}</ol>", None),  # three are too few
        (f"<ol>{''.join(f'<li>{n}. <a href=/{n}>{t}</a>' for n, t in ALL[1:])}</ol>", None),  # begins at 2
        (
            f"<ol>{''.join(f'<li>{n}. <a href=/{n}>{t}</a><p>{LONG}' for n, t in ALL)}</ol>",
            None,
        ),  # the entries of a list page
        (f"<ol>{''.join(f'<li>{n}. {t}' for n, t in ALL)}</ol>", None),  # headings of a story
        (f"<ol>{''.join(f'<li>{n} <a href=/{n}>The ships of {n} men</a>' for n in range(1, 43))}</ol>", None),  # verses
        # magazine, writers beside the headlines; US daily, an entry that a script has yet to write
        (
            "<h3>Popular</h3><ul><li><a href=/1>Rivers run high again in May</a><a href=/a>Kim Arin</a>"
            "<li><a href=/0>Loading...</a><li><a href=/2>Roads are dry again in May</a><a href=/b>Ada May Lee</a></ul>",
            [(None, "Rivers run high again in May"), (None, "Roads are dry again in May")],
        ),
        ("", None),
    ],
)
def test_lists(html: str, expected: list[tuple[int | None, str]] | None) -> None:
    assert listed(html) == expected


def test_labels_addresses_and_pictures() -> None:
    html = "<h3>Most Popular</h3>" + "".join(f"<a href=/{n}><img src=/{n}.jpg><p>{t}</p></a>" for n, t in ALL)
    popular = found(html)[1]
    assert popular is not None
    assert popular.title == "Most Popular"
    assert (popular.items[0].url, popular.items[0].image_url) == ("https://example.org/1", "https://example.org/1.jpg")


def test_cut_titles_stay_as_printed() -> None:
    items = listed(f"<h3>Most Read</h3><p><a href=/1>Rivers run high in the ...</a><p><a href=/2>{TITLES[1]}</a>")
    assert items == [(None, "Rivers run high in the ..."), (None, TITLES[1])]


def test_everything_is_claimed_once() -> None:
    sheet, _ = found(f"<h2>Most Read</h2><ul>{ITEMS}</ul><p>{LONG}")
    assert [block.claim for block in sheet.blocks] == ["popular", *(f"popular {n}" for n in range(5)), None]


def test_an_idle_label_is_claimed() -> None:
    sheet, popular = found(f"<h3>Most Popular</h3><p>{LONG}")
    assert (popular, sheet.blocks[0].claim, sheet.blocks[1].claim) == (None, "popular", None)


def test_an_unsafe_link_leaves_the_headline() -> None:
    popular = found(f"<h3>Most Read</h3><p><a href='javascript:a()'>{TITLES[0]}</a><p><a href=/2>{TITLES[1]}</a>")[1]
    assert popular is not None
    assert [item.url for item in popular.items] == [None, "https://example.org/2"]


WORLD = "".join(f"<li><a href=/{number}>{title}</a>" for number, title in enumerate(TITLES, 1))
UNRANKED = [(None, title) for title in TITLES]


@pytest.mark.parametrize(
    "label",
    [
        "Meistgelesen",  # German portal
        "Die meistgelesenen Artikel",
        "Lo más leído",  # Spanish daily
        "Les plus lus",  # French daily
        "Mais lidas",  # Brazilian portal
        "I più letti",
        "Mest läst",
        "Najczęściej czytane",  # Polish weekly
        "Самое читаемое",
        "많이 본 뉴스",
        "アクセスランキング",  # Japanese daily
        "热门文章",
        "الأكثر قراءة",
        "Trending Now",
        "Most Read Business",  # US daily, the section beside the label
        "Food and Drink Most Viewed",  # British daily
    ],
)
def test_labels_of_the_world(label: str) -> None:
    sheet, popular = found(f"<div><h3>{label}</h3><ul>{WORLD}</ul></div><p>{LONG}")
    assert popular is not None
    assert popular.title == label
    assert [item.title for item in popular.items] == TITLES
    assert sheet.blocks[-1].claim is None


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # Business site: the names of the tabs stand above the first list; each tab has one
        (f"<h3>Most Read</h3><a href=#a>Read</a> <a href=#b>Commented</a><ul>{WORLD}</ul><ul>{WORLD}</ul>", UNRANKED),
        (f"<h3>Most Read</h3><ol>{ITEMS}</ol><ol>{ITEMS.replace('/1>', '/9>')}</ol>", ALL),  # the next list starts at 1
        # British tabloid: what stands beside a headline, and a button
        (
            f"<div><h3>Trending Now</h3><ul>{WORLD}</ul><p>Jane Doe</p><a href=/all>Read more stories</a></div>",
            UNRANKED,
        ),
        # a guide with numbers, and topics: no headlines
        (
            "".join(f"<p>{n} <a href=/{n}>{word}</a>" for n, word in enumerate(["Facts", "Types", "Tests", "Help"], 1)),
            None,
        ),
        # Japanese wire: the name of a page in a menu
        (f"<nav><a href=/rank>Popular</a><ul>{WORLD}</ul></nav>", None),
        (f"<div class=allMenu><h4>Most Viewed</h4><ul>{WORLD}</ul></div>", None),  # Korean wire
        ("<h3>Popular</h3>" + "".join(f"<li><a href=/{n}>政治経済</a>" for n in range(5)), None),  # sections
        (f"<h2>Meistgelesen</h2><p>{LONG}", None),
        (f"<h2>Most popular dog breeds in America</h2><ul>{WORLD}</ul>", None),  # a heading of the story
        (f"<p><a href=/trends>Trending</a><ul>{WORLD}</ul>", None),  # a link
    ],
)
def test_lists_of_the_world(html: str, expected: list[tuple[int | None, str]] | None) -> None:
    assert listed(html) == expected


_COLONS = "".join(f"<li><a href=/{n}><span>{n}: </span>{title}</a>" for n, title in enumerate(TITLES, 1))
_MANY = "".join(f"<li><a href=/{n}>Rivers run high in county {n}</a>" for n in range(12))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # British broadcaster: tabs that are links to pages stand above each list, and a colon behind the numbers
        (
            f"<h2>Most Popular</h2><h3><a href=/x/shared>Shared</a></h3><ol>{_COLONS}</ol>"
            f"<h3><a href=/x/read>Read</a></h3><ol>{_COLONS}</ol>",
            list(enumerate(TITLES, 1)),
        ),
        # Indian daily: a button below the headlines
        (f"<h2>Most Viewed</h2><ul>{WORLD}</ul><a href=/all>more</a>", UNRANKED),
        # British tabloid: lists of several tabs without names
        (
            f"<h2>Most Read</h2><div><ul>{_MANY}</ul><ul>{_MANY.replace('county', 'town')}</ul></div>",
            [(None, f"Rivers run high in county {n}") for n in range(12)],
        ),
    ],
)
def test_the_first_list_of_several(html: str, expected: list[tuple[int | None, str]]) -> None:
    sheet, popular = found(f"<div>{html}</div><p>{LONG}")
    assert popular is not None
    assert [(item.rank, item.title) for item in popular.items] == expected
    assert [block.text for block in sheet.blocks if block.claim is None] == [LONG]


def test_a_word_that_labels_only_a_list_is_left_to_the_text() -> None:
    sheet, _ = found(f"<h3>Trending</h3><p>{LONG}")
    assert [block.claim for block in sheet.blocks] == [None, None]
