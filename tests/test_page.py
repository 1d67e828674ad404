"""`parse` as a whole: what it takes, what it refuses, and that it never fails."""

import bs4
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse import Article, Limits, Page, PageTooLargeError, WarningCode, parse

WORDS = "The ferries to the island stayed in port on Tuesday as the wind blew from the east, officials said."
STORY = f"""<html lang=en><title>Ferries stay in port</title><body>
<h1>Ferries stay in port</h1><p>By Kim Arin</p><p>Published : Oct. 30, 2024 - 09:26</p>
<p>{WORDS}</p><p>They will sail again when the waves are lower than two meters, the officials added.</p>
"""


def story(page: Page) -> Article:
    """The article, which has to be there."""
    assert page.article is not None
    return page.article


@pytest.mark.parametrize(
    ("given", "name"),
    [(None, "NoneType"), (3, "int"), (bytearray(b"a"), "bytearray"), (memoryview(b"a"), "memoryview"), (["a"], "list")],
)
def test_another_type_is_named(given: object, name: str) -> None:
    with pytest.raises(TypeError, match=rf"\bstr, bytes or .*BeautifulSoup.*\b{name}\b"):
        parse(given)  # type: ignore[arg-type]


def test_an_address_of_another_type_is_named() -> None:
    with pytest.raises(TypeError, match=r"\burl\b.*\bbytes\b"):
        parse("a", url=b"https://example.org/")  # type: ignore[arg-type]


def test_text_bytes_and_soup_are_one_page() -> None:
    soup = bs4.BeautifulSoup(STORY, "html.parser")
    before = str(soup)
    assert parse(STORY) == parse(STORY.encode()) == parse(soup)
    assert str(soup) == before
    assert story(parse(STORY)).title == "Ferries stay in port"


def test_a_page_over_a_limit_is_refused() -> None:
    with pytest.raises(PageTooLargeError, match=r"Limits\.bytes"):
        parse(STORY, limits=Limits(bytes=100))


@pytest.mark.parametrize("nothing", ["", " \n\t", "\0", "\0" * 3_000, "<", "<p", "</", "<!--", "<html></html>", "&#0;"])
def test_nothing_is_a_page_without_a_story(nothing: str) -> None:
    for page in (parse(nothing), parse(nothing.encode())):
        assert (page.kind, page.article, page.popular, page.teasers) == ("other", None, None, [])
        assert [warning.code for warning in page.warnings] == [WarningCode.NO_ARTICLE]


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 8, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", b"\xff\xfe", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"]
)
def test_binary_data_is_a_page_without_a_story(data: bytes) -> None:
    page = parse(data)
    assert (page.kind, page.article) == ("other", None)


@pytest.mark.parametrize("tag", ["div", "span", "b", "ul", "table"])
def test_deep_text_is_not_lost(tag: str) -> None:
    page = parse(STORY + f"<{tag}>" * 3_000 + f"<p>{WORDS[::-1]}</p>" + f"</{tag}>" * 3_000 + f"<p>{WORDS.upper()}</p>")
    assert WORDS[::-1] in story(page).text
    assert WORDS.upper() in story(page).text
    assert WarningCode.REPAIRED_MARKUP in [warning.code for warning in page.warnings]


def test_what_follows_a_large_attribute_is_not_lost() -> None:
    page = parse(STORY + f"<p data-state='{'x' * 1_048_576}'>{WORDS.upper()}</p>")
    assert WORDS.upper() in story(page).text


PIECES = st.sampled_from(
    [
        *"<>/=\"'& \n\x00\x85\ud800\u202e",
        *(
            "<p>",
            "</p>",
            "<br>",
            "<div class='a'>",
            "</div>",
            "<h1>",
            "<title>",
            "<script>",
            "</script>",
            "<!--",
            "&#xD800;",
        ),
        *("By Kim Arin", "Published : Oct. 30, 2024 - 09:26", WORDS, "(Yonhap)", "김한별 기자", "Most Popular", "1. "),
        *("<li>", "<a href='/1'>", "<img src=1.jpg>", "<table><tr><td>", "<meta property='og:title' content='"),
        '<script type="application/ld+json">{"@type": "NewsArticle",',
    ]
)
PAGES = st.lists(PIECES | st.text(st.characters(codec=None), max_size=5), max_size=30).map("".join)


def check(page: Page) -> None:
    """What is true of every result."""
    assert Page.model_validate_json(page.model_dump_json()) == page
    is_missing = WarningCode.NO_ARTICLE in [warning.code for warning in page.warnings]
    assert (page.article is None) == is_missing == (page.kind != "article")
    assert not page.teasers or page.kind == "list"
    if page.article is not None:
        assert all(0 <= image.position <= len(page.article.body) for image in page.article.images)


@settings(max_examples=200)
@given(PAGES, st.none() | st.sampled_from(["https://example.org/a/1", "a", "\ud800", "https://[", "javascript:a"]))
def test_every_text_is_a_page(text: str, url: str | None) -> None:
    check(parse(text, url=url))
    assert parse(text, url=url) == parse(text, url=url)


BYTES = st.binary(max_size=9) | PAGES.map(lambda text: text.encode("cp949", "replace"))


@settings(max_examples=100)
@given(st.binary(max_size=300) | st.lists(BYTES).map(b"".join))
def test_all_bytes_are_a_page(data: bytes) -> None:
    check(parse(data))
    assert parse(data) == parse(data)


@settings(max_examples=50)
@given(PAGES)
def test_every_soup_is_a_page(text: str) -> None:
    soup = bs4.BeautifulSoup("<p>" + text.encode("utf-8", "replace").decode(), "html.parser")
    soup.append("\ud800")  # it takes none in a page, but in a string
    check(parse(soup))


STATED = (
    '<meta property="og:type" content="article"><meta property="og:title" content="It rains in May | Rain Herald">'
    '<meta name="headline" content="It rains in May"><title>It rains in May-Weather</title>'
)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        # Korean daily: a script writes the text
        (f'{STATED}<meta name="author" content="Kim Arin">', "<div id=app></div>", "It rains in May"),
        # Korean daily for phones: the whole text is a link, and the head is printed
        (
            '<meta property="og:type" content="article"><meta property="og:title" content="Mobile :: It rains in May">',
            "<h2>It rains in May</h2><p>Kim Arin | 2024-05-17 16:52:59</p><p><a href=/>It rained all day.</a></p>",
            "It rains in May",
        ),
        # neither day nor writer
        (STATED, "<div id=app></div>", None),
        # no story by its own word
        ('<meta property="og:title" content="It rains"><meta name="author" content="Kim Arin">', "<i></i>", None),
    ],
)
def test_a_story_whose_text_the_page_does_not_hold(head: str, body: str, title: str | None) -> None:
    page = parse(f"<html><head>{head}</head><body>{body}</body></html>")
    assert (page.article.title if page.article else None) == title
    assert (page.article.body if page.article else []) == []
    assert page.kind == ("article" if title else "other")
    assert [warning.code for warning in page.warnings] == [WarningCode.NO_ARTICLE]


_ENTRIES = "".join(
    f"<li><a href=/news/{day}>Rivers run high on day {day}</a><p>It rained on day {day}." for day in range(2, 9)
)
_POSTS = "<p>It rained all day over the eastern hills, officials of the county said on Monday." * 20


@pytest.mark.parametrize(
    ("head", "url", "html", "kind"),
    [
        # blog: whole posts, and links to others
        ("<link rel=canonical href='https://example.org/'>", None, f"<h1>Pier</h1>{_POSTS}<ul>{_ENTRIES}</ul>", "list"),
        ("", "https://example.org", f"<h1>Pier</h1>{_POSTS}<ul>{_ENTRIES}</ul>", "list"),
        # US daily: two lines about advertisements
        (
            "<link rel=canonical href='https://example.org/'>",
            None,
            "<h1>Pier</h1><p>It is paid for by a ship.",
            "other",
        ),
        # law firm: a text and no entries
        ("", "https://example.org/index.html", f"<h1>Pier</h1>{_POSTS}", "article"),
        # sports portal: the template gives the site's address on each page
        ("<meta property=og:url content='https://example.org/'>", None, f"<h1>Rain</h1>{_POSTS}{_ENTRIES}", "article"),
        (
            "<link rel=canonical href='https://example.org/'><meta property=og:type content=article>",
            None,
            f"<h1>Rain</h1>{_POSTS}<ul>{_ENTRIES}</ul>",
            "article",
        ),
    ],
)
def test_a_page_with_the_address_of_the_site(head: str, url: str | None, html: str, kind: str) -> None:
    page = parse(f"<html><head>{head}</head><body>{html}</body></html>", url=url)
    assert page.kind == kind
    assert bool(page.article) == (kind == "article")
