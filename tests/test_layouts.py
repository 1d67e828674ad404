"""Which record fits a page: names, style sheets, AMP, the phone's host, and what only the site is known of."""

from dataclasses import fields
from functools import partial

import pytest
from sheets import LATER, LONG

from heraldparse import parse
from heraldparse.layouts import recognise
from heraldparse.layouts.koreaherald import SITE
from heraldparse.layouts.layout import GENERIC, Layout, Site

URL = "http://www.koreaherald.com/view.php?ud=20240102000345"
STORY = f"<h1>Boats stay in port</h1><p>{LONG}<p>{LATER}"


def layout(html: str, url: str | None = None) -> tuple[str | None, str]:
    page = parse(html + STORY, url=url)
    return page.site, page.layout


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ("<div id=contentLeft><div id=_article>", "koreaherald-2011"),
        ("<div class=nview>", "koreaherald-2012"),
        ("<section class=mostread>", "koreaherald-2012"),  # home page
        ("<p class=fontCategoryRight>", "koreaherald-2017"),
        ("<div class='view_con article' id=articleText>", "koreaherald-2019"),
        ("<div class=view_tit>", "koreaherald-2019"),
        ("<div class='news_content news_title_area'>", "koreaherald-2023"),
        ("<article class='news_content article-view article-body'>", "koreaherald-2025"),
        ("<link href=/kh_201209/css/a.css>", "koreaherald-2012"),  # no name is left
        ("<link href=/version01/css/a.css>", "koreaherald-2017"),
        ("<link href=/version02/css/a.css>", "koreaherald-2019"),
        ("<link href=//images.koreaherald.com/version03/www/css/a.css>", "koreaherald-2023"),
        ("<link href=/wbazic/kh/css/a.css>", "koreaherald-2025"),
        ("<link href=/version03/a.ico>", "generic"),  # no style sheet
        ("<div class=articleText>", "generic"),
        ("", "generic"),
    ],
)
def test_eras(html: str, name: str) -> None:
    assert layout(html, URL) == ("koreaherald", name)


@pytest.mark.parametrize(
    ("html", "url", "name"),
    [
        ("<html amp>", URL, "koreaherald-amp"),
        ("<html ⚡>", URL, "koreaherald-amp"),
        ("", "http://m.koreaherald.com/amp/view.php?ud=20240102000345", "koreaherald-amp"),
        ("", "http://m.koreaherald.com/view.php?ud=20240102000345", "koreaherald-mobile"),
    ],
)
def test_for_phones(html: str, url: str, name: str) -> None:
    assert layout(html, url) == ("koreaherald", name)


@pytest.mark.parametrize(
    ("html", "site"),
    [
        ("<meta property=og:url content=http://www.koreaherald.com/view.php?ud=20240102000345>", "koreaherald"),
        ("<link rel=canonical href=https://www.koreaherald.com/article/10012345>", "koreaherald"),
        ("<meta property=og:site_name content='The Korea Herald'>", "koreaherald"),
        ("<meta property=og:site_name content='The Harbor Herald'>", None),
        ("", None),
    ],
)
def test_sites(html: str, site: str | None) -> None:
    assert layout(html)[0] == site


def test_a_foot_tells_the_site_where_no_address_does() -> None:
    foot = "<div>The Korea Herald by Herald Corporation<br>Copyright Herald Corporation. All Rights Reserved.</div>"
    assert parse(STORY + foot).site == "koreaherald"
    assert parse(STORY + foot, url="https://example.org/").site is None
    assert parse(foot + STORY * 12).site is None


def test_names_of_another_site_prove_nothing() -> None:
    assert layout("<div class=view_tit>", "https://example.org/1") == (None, "generic")


def test_the_zone_is_the_layout_s() -> None:
    html = f"<h1>Boats stay in port</h1><p>Published : Oct. 30, 2024 - 09:26<p>{LONG}<p>{LATER}"
    here, elsewhere = parse(html, url=URL).article, parse(html).article
    assert here is not None
    assert elsewhere is not None
    assert str(here.published) == "2024-10-30 09:26:00+09:00"
    assert str(elsewhere.published) == "2024-10-30 09:26:00"


def test_furniture_of_the_layout_is_no_story() -> None:
    html = f"<h1>Boats</h1><p>{LONG}</p><div class=news_btn_wrap><p>Font smaller.</p></div><p>{LATER}"
    here, elsewhere = parse(html, url=URL).article, parse(html).article
    assert here is not None
    assert elsewhere is not None
    assert here.paragraphs == [LONG, LATER]
    assert elsewhere.paragraphs == [LONG, "Font smaller.", LATER]


@pytest.mark.parametrize("record", [*SITE.layouts, SITE.mobile, SITE.amp, SITE.unknown])
def test_records_of_the_site(record: Layout) -> None:
    assert (record.site, record.zone) == ("koreaherald", "Asia/Seoul")


def test_records_can_be_told_apart() -> None:
    names = [record.name for record in SITE.layouts]
    assert len(names) == len(set(names))
    assert all(record.marks and all(record.marks) for record in SITE.layouts)
    assert {field.name for field in fields(GENERIC)} == {"name", "marks", "styles", "site", "zone", "furniture"}


@pytest.mark.parametrize(
    ("html", "url", "name"),
    [
        ("<div class='story lead'>", "https://news.example.org/1", "example-2020"),
        ("<div class=story>", "https://example.org/1", "generic"),
        ("<html amp>", "https://m.example.org/amp/1", "generic"),  # it has neither AMP pages nor a host for phones
        ("<div class='story lead'>", "https://example.org.test/1", None),
        ("<meta property=og:site_name content='The Example'><div class='story lead'>", None, "example-2020"),
    ],
)
def test_another_site_is_a_record(
    html: str, url: str | None, name: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    era = partial(Layout, site="koreaherald", zone="Europe/Oslo")  # the contract names no other site
    site = Site(
        hosts=frozenset({"example.org"}),
        unknown=era("generic"),
        layouts=(era("example-2020", marks=(frozenset({"story", "lead"}),)),),
        names=frozenset({"the example"}),
    )
    monkeypatch.setattr(recognise, "SITES", (site,))
    page = parse(f"{html}<h1>Boats stay in port</h1><p>Published : Oct. 30, 2024 - 09:26<p>{LONG}<p>{LATER}", url=url)
    assert page.layout == (name or "generic")
    assert page.article is not None
    assert str(page.article.published) == f"2024-10-30 09:26:00{'+01:00' if name else ''}"


def test_the_title_of_the_document_names_the_site() -> None:
    # a home page of 2015 that declares neither an address nor a name of its site in its metadata
    html = "<title>The Korea Herald</title><link rel=stylesheet href='http://res.heraldm.com/kh_201209/css/index.css'><p>Home"
    page = parse(html)
    assert (page.site, page.layout) == ("koreaherald", "koreaherald-2012")
