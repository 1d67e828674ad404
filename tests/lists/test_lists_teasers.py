"""List pages of several kinds, and pages that look like lists and are stories."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse import parse
from heraldparse.blocks.reader import read_blocks
from heraldparse.blocks.sheet import Sheet
from heraldparse.lists.teasers import read_teasers
from heraldparse.markup.tree import build_tree
from heraldparse.models import Teaser

BASE = "http://news.example.org/national"
SEOUL = timezone(timedelta(hours=9))
RAIN = "Seoul was wet for three days, and the river rose by two meters."
ROADS = "The roads of Gangwon Province have been dry since Tuesday night."
CLINIC = "Of 54 clinics that advertised for a night doctor, seven found one."
STORIES = [("Rivers run high again", RAIN), ("Roads are dry at last", ROADS), ("Clinics look for doctors", CLINIC)]


def _sheet(html: str) -> Sheet:
    return read_blocks(build_tree(html).root)


def _teasers(html: str, zone: str | None = None) -> list[Teaser]:
    return read_teasers(_sheet(html), BASE, zone)


def _page(entry: str) -> str:
    """A page with an entry for each story; `{n}`, `{title}` and `{text}` stand for what differs."""
    menu = "<div><a href='/'>Home</a> <a href='/national'>National</a> <a href='/world'>World News</a></div>"
    entries = "".join(entry.format(n=n, title=title, text=text) for n, (title, text) in enumerate(STORIES, 1))
    return f"{menu}<div>{entries}</div><div><a href='?page=2'>2</a> <a href='?page=3'>Next</a></div>"


# Each entry of a real form, and what differs from: title, address and summary as in STORIES.
FORMS: dict[str, tuple[str, str, dict[str, Any]]] = {
    # KH 2013: headline, summary as a link, date alone on its line
    "date-on-its-line": (
        "<li><h4><a href='/view.php?ud=2013{n}'>{title}</a></h4>"
        "<p><a href='/view.php?ud=2013{n}'>{text}</a></p>2013-11-05 19:48</li>",
        "http://news.example.org/view.php?ud=2013{n}",
        {"published": datetime(2013, 11, 5, 19, 48, tzinfo=SEOUL)},
    ),
    # KH 2018: section and day glued, each an element of its own
    "section-and-day-glued": (
        "<li><p><a href='/view.php?ud={n}'>{title}</a></p><p><a href='/list.php?ct=2'>Soccer</a>"
        "<span>Nov 29, 2018</span></p>"
        "<p><a href='/view.php?ud={n}'>{text}</a></p></li>",
        "http://news.example.org/view.php?ud={n}",
        {"section": "Soccer", "published": date(2018, 11, 29)},
    ),
    # KH 2022: one link around the whole entry
    "one-link-around-all": (
        "<li><a href='/view.php?ud={n}&ACE_SEARCH=1'><div><img src='//img.example.org/{n}.jpg'></div><div>{title}</div>"
        "<div>Social affairs<span>May 3, 2022</span></div><div>{text}</div></a></li>",
        "http://news.example.org/view.php?ud={n}&ACE_SEARCH=1",
        {"section": "Social affairs", "published": date(2022, 5, 3), "image_url": "http://img.example.org/{n}.jpg"},
    ),
    # KH 2025: section and minute on one line
    "section-and-minute": (
        "<li><a href='/article/1041{n}'><p>{title}</p><p>{text}</p><span>Food & Beverage</span> "
        "<span>2025.03.12 09:00</span></a></li>",
        "http://news.example.org/article/1041{n}",
        {"section": "Food & Beverage", "published": datetime(2025, 3, 12, 9, tzinfo=SEOUL)},
    ),
    # blog software: heading, time element, byline, summary with a link at its end
    "blog": (
        "<article><header><h2><a href='/2024/05/{n}-rain-and-roads/'>{title}</a></h2><p>By Kim Arin</p>"
        "<time datetime='2024-05-0{n}T10:00:00+00:00'>two days ago</time></header>"
        "<p>{text} <a href='/2024/05/{n}-rain-and-roads/'>Continue reading</a></p></article>",
        "http://news.example.org/2024/05/{n}-rain-and-roads/",
        {"byline": "By Kim Arin", "published": "2024-05-0{n}"},
    ),
    # British daily: picture and headline are links of their own, the summary is none
    "picture-headline-summary": (
        "<div><a href='/{n}/rain-and-roads-again'><img src='/i/{n}.jpg'></a>"
        "<h3><a href='/{n}/rain-and-roads-again'>{title}</a></h3>"
        "<div>{text}</div></div>",
        "http://news.example.org/{n}/rain-and-roads-again",
        {"image_url": "http://news.example.org/i/{n}.jpg"},
    ),
    # Korean portal: no word of English, picture loaded late, comments with a link of their own
    "late-picture-and-comments": (
        "<li><a href='/n/{n}'><img src='data:image/gif;base64,R0' data-src='/i/{n}.jpg'></a>"
        "<p><a href='/n/{n}'>{title}</a></p>"
        "<p>{text}</p><p>홍길동 기자</p><p>2024.05.03</p>"
        "<a href='/n/{n}#comments'>12 comments on this story so far</a></li>",
        "http://news.example.org/n/{n}",
        {"image_url": "http://news.example.org/i/{n}.jpg", "byline": "홍길동 기자", "published": date(2024, 5, 3)},
    ),
    # hand-made page of 2003: a table, a line break between headline and summary
    "table-with-breaks": (
        "<table><tr><td><a href='news{n}.html'>{title}</a><br>{text}<br>May 3, 2003</td></tr></table>",
        "http://news.example.org/news{n}.html",
        {"published": date(2003, 5, 3)},
    ),
    # news agency: the word before the headline is a known section
    "section-above": (
        "<div><a href='/national'>North Korea</a><h3><a href='/story/{n}0'>{title}</a></h3><p>{text}</p></div>",
        "http://news.example.org/story/{n}0",
        {"section": "North Korea"},
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_entries_of_each_form(form: str) -> None:
    entry, url, more = FORMS[form]
    teasers = _teasers(_page(entry), "Asia/Seoul")
    expected = []
    for n, (title, text) in enumerate(STORIES, 1):
        fields: dict[str, Any] = {
            key: value.format(n=n) if isinstance(value, str) else value for key, value in more.items()
        }
        if form == "blog":
            fields["published"] = datetime(2024, 5, n, 10, tzinfo=UTC)
        expected.append(Teaser(title=title, url=url.format(n=n), summary=text, **fields))
    assert teasers == expected


def test_zone_is_the_layouts() -> None:
    page = _page("<li><a href='/{n}'>{title}</a><p>{text}<p>2013-11-05 19:48</li>")
    assert {teaser.published for teaser in _teasers(page)} == {datetime(2013, 11, 5, 19, 48)}


def test_claims_say_what_each_block_gave() -> None:
    sheet = _sheet(_page(FORMS["section-and-day-glued"][0]))
    read_teasers(sheet, BASE, None)
    claims = [
        (block.claim, block.rule) for block in sheet.blocks if block.text == ROADS or block.text.startswith("Soccer")
    ]
    assert claims[:3] == [
        ("teaser 0", "a line beside a linked headline"),
        ("teaser 1", "a line beside a linked headline"),
        ("teaser 1", "the summary of a linked headline"),
    ]
    assert all(block.claim is None for block in sheet.blocks if block.text in ("Home National World News", "2 Next"))


ENTRY = "<li><a href='/view.php?ud={n}'><img src='/i/{n}.jpg'></a><a href='/view.php?ud={n}'>{title}</a><p>{text}</li>"
BARE = (
    "<li><a href='/view.php?ud=77'>Storm cuts power to 40,000 homes</a>"
    "<li><a href='/view.php?ud=78'>Copper slides again</a>"
)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<ul>{BARE}</ul>{_page(ENTRY)}", id="ticker above the entries, KH 2022"),
        pytest.param(
            f"{_page(ENTRY)}<div><h2>Latest News</h2><ul>{BARE}</ul></div>", id="side box with a label, KH 2013"
        ),
        pytest.param(f"{_page(ENTRY)}<aside><ul>{BARE}</ul></aside>", id="side column"),
        pytest.param(f"{_page(ENTRY)}<nav><ul>{BARE}</ul></nav>", id="menu of topics"),
        pytest.param(f"{_page(ENTRY)}<footer><ul>{BARE}</ul></footer>", id="links in the foot"),
        pytest.param(f"<ul style='display: none'>{BARE}</ul>{_page(ENTRY)}", id="hidden menu, KH 2012"),
        pytest.param(
            _page(ENTRY) + "<ul><li><a href='/board/index.php?mv=1&id=3'>Interns wanted for the summer</a></ul>",
            id="announcement with an address of another kind, KH 2015",
        ),
        pytest.param(
            _page(ENTRY) + "<div><a href='http://shop.example.com/7'>Ten shirts that you need</a>"
            "<p>Sold by a friend of ours, today.</div>",
            id="card that leads to another site",
        ),
        pytest.param(f"<h1><a href='/'>The Example Herald News</a></h1>{_page(ENTRY)}", id="name of the site"),
        pytest.param(_page(ENTRY) + _page(ENTRY), id="the same cards once more, for small screens"),
    ],
)
def test_only_the_entries(html: str) -> None:
    assert [teaser.title for teaser in _teasers(html)] == [title for title, _ in STORIES]


def test_the_name_of_the_site_in_an_archive_is_no_entry() -> None:
    card = (
        "<li><a href='https://archive.example/web/2026/https://example.org/{0}'><img src=/7.jpg>{1}</a><p>May 2, 2024"
    )
    titles = [f"Rivers run high on day {day} of May" for day in range(4)]
    stories = "".join(card.format(f"rivers-run-high-again-{day}", title) for day, title in enumerate(titles))
    assert [
        teaser.title for teaser in _teasers(f"<ul>{card.format('', 'The Pier News of the World')}{stories}")
    ] == titles


def test_headlines_alone_among_dated_entries_are_a_ticker() -> None:
    dated = _page(ENTRY.replace("</li>", "<p>Nov. 3, 2024</li>"))
    assert len(_teasers(f"{dated}<ul>{BARE}</ul>")) == 3


def test_headlines_alone_on_a_home_page_are_entries() -> None:
    html = f"{_page(ENTRY)}<div><h2><a href='/list.php?ct=5'>World</a></h2><ul>{BARE}</ul></div>"
    assert [(teaser.title, teaser.section) for teaser in _teasers(html)[3:]] == [
        ("Storm cuts power to 40,000 homes", "World"),
        ("Copper slides again", "World"),
    ]


def test_links_parted_by_breaks_are_an_entry_each() -> None:
    # KH 2015 home, under the top story
    lines = (
        "<p><a href='/view.php?ud=81'>Storm cuts power to 40,0...</a>"
        "<br><a href='/view.php?ud=82'> Copper slides as ware...</a><br></p>"
    )
    assert [teaser.title for teaser in _teasers(_page(ENTRY) + lines)][3:] == [
        "Storm cuts power to 40,0...",
        "Copper slides as ware...",
    ]


def test_many_headlines_alone_are_a_list() -> None:
    html = "".join(f"<li><a href='/news/{n}/rain-falls-again'>Rain falls again on day {n}</a>" for n in range(12))
    assert len(_teasers(f"<ul>{html}</ul>")) == 12
    assert _teasers(f"<h1>Rain falls again and again</h1><ul>{html}</ul>") == []


PROSE = "".join(f"<p>{text} {other}</p>" for _, text in STORIES for _, other in STORIES)
RELATED = _page(ENTRY)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(
            f"<h1>It rains in Seoul again</h1><p>By Kim Arin</p>{PROSE}{RELATED}", id="story with boxes under it"
        ),
        pytest.param(
            f"<h2>It rains in Seoul again</h2><p>Nov. 3, 2024</p><p>{RAIN}</p>{RELATED}", id="flash of one line"
        ),
        pytest.param(
            f"<h1>It rains in Seoul again</h1><p>By Kim Arin</p><img src='/r.jpg'>{RELATED}", id="picture story"
        ),
        pytest.param(
            f"<div>{RAIN}<br><br>{ROADS}<br><br>{CLINIC}<br><br>{RAIN} {ROADS}</div>{RELATED}", id="no headline"
        ),
        pytest.param(
            f"<h1><a href='/9'>It rains in Seoul again</a></h1>{PROSE}{RELATED}", id="blog post, headline a link"
        ),
        pytest.param(_page("<li><a href='/{n}'>{title}</a>"), id="three links"),
        pytest.param("<ul>" + "<li><a href='/a'>About</a><li><a href='/b'>Sign in</a>" * 20 + "</ul>", id="menu alone"),
        pytest.param(
            _page("<li><a href='#comment-{n}'>May {n}, 2024 at 10:00</a><p>{text}</li>"),
            id="comments with their addresses",
        ),
        pytest.param(
            _page("<li><a href='http://www.site{n}.example/x'>{title}</a><p>{text}</li>"), id="list of other sites"
        ),
        pytest.param("", id="empty"),
    ],
)
def test_no_list(html: str) -> None:
    sheet = _sheet(html)
    assert read_teasers(sheet, BASE, None) == []
    assert all(block.claim is None for block in sheet.blocks)


def test_kind_and_article_follow() -> None:
    page = parse(_page(FORMS["blog"][0]), url=BASE)
    assert (page.kind, page.article, page.related, len(page.teasers)) == ("list", None, [], 3)
    page = parse(f"<h1>It rains in Seoul again</h1><p>By Kim Arin</p>{PROSE}{RELATED}", url=BASE)
    assert (page.kind, page.teasers) == ("article", [])


def test_metadata_proves_nothing() -> None:
    page = parse("<meta property='og:type' content='article'>" + _page(ENTRY), url=BASE)
    assert page.kind == "list"


PIECES = st.sampled_from(
    ["<li>", "</li>", "<a href='/1'>", "<a href=''>", "</a>", "<p>", RAIN, "Nov. 3, 2024", "<img src=x>", "<h2>"]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=40).map("".join))
@settings(max_examples=150)
def test_total_and_the_same_each_time(html: str) -> None:
    assert _teasers(html) == _teasers(html)


def test_much_text_beside_headlines_is_a_list_and_far_from_them_a_story() -> None:
    entries = "".join(f"<li><a href='/news/{n}'>Rivers run high on day {n}</a><p>{RAIN}" for n in range(10, 24))
    assert len(_teasers(f"<ul>{entries}</ul>")) == 14
    story = "".join(f"<p>{RAIN}</p>{'<img src=1.jpg>' * 3}" for _ in range(14))
    assert _teasers(f"<div>{story}</div><ul>{entries}</ul>") == []
