"""Pages in other forms, and page text that tries to be more than text there."""

import html
import json
from datetime import UTC, date, datetime, timedelta, timezone
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from heraldparse import (
    Article,
    Author,
    Block,
    Embed,
    Heading,
    Image,
    ListBlock,
    Page,
    Paragraph,
    Quote,
    Table,
    Teaser,
    json_schema,
    to_jsonld,
    to_markdown,
    to_text,
)

SEOUL = timezone(timedelta(hours=9))
# The strictest reader there is: raw HTML passes, bare addresses become links, tables and strike-through are on.
READER = MarkdownIt("gfm-like", {"html": True, "linkify": True})

STORY = Page(
    url="https://example.org/news/12345",
    layout="generic",
    kind="article",
    language="en",
    article=Article(
        id="12345",
        url="https://example.org/news/12345",
        title="[Travel Bits] Ferries stop for a day",
        kicker="Travel Bits",
        subtitle="Wind from the east, waves of 4 meters",
        description="No ferry leaves on Tuesday.",
        byline="By Kim Han-byeol",
        authors=[Author(name="Kim Han-byeol", native_name="김한별", email="star@example.org", role="Staff reporter")],
        agency="Yonhap",
        published=datetime(2024, 10, 30, 9, 26, tzinfo=SEOUL),
        updated=date(2024, 10, 31),
        section="National",
        tags=["ferries", "weather"],
        body=[
            Paragraph(text="The harbor is closed.\nSo is the pier."),
            Heading(text="What comes next", level=3),
            Quote(text="We wait.\nThat is all."),
            ListBlock(items=["Flour", "Water\nand salt"], ordered=True),
            ListBlock(items=["Rope"]),
            Table(rows=[["Port", "Ferries"], ["Mokpo"]]),
            Embed(url="https://www.youtube.com/watch?v=a_b&t=1", provider="youtube"),
        ],
        images=[
            Image(url="https://example.org/1.jpg", caption="The pier", credit="Yonhap", alt="Pier", position=0),
            Image(url="https://example.org/2.jpg", credit="AP", position=7),
            Image(caption="A map", position=99),
        ],
    ),
)
LIST = Page(
    url="https://example.org/national",
    layout="generic",
    kind="list",
    teasers=[
        Teaser(
            title="Rivers [run] high",
            url="https://example.org/a(b)",
            summary="Rain in the north.",
            section="National",
            published=datetime(2024, 10, 30, 9, 26, 5, tzinfo=UTC),
            byline="By Lee",
            image_url="https://example.org/t.jpg",
        ),
        Teaser(title="No address"),
    ],
)
OTHER = Page(layout="generic", kind="other")


def article_page(*body: Block, **fields: Any) -> Page:
    """A page with nothing but these."""
    return Page(layout="generic", kind="article", article=Article(body=list(body), **fields))


class Outline(HTMLParser):
    """The tags of a rendered text, the addresses in it, and its words."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str | None] = []
        self.words = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_markdown_of_a_story() -> None:
    assert to_markdown(STORY) == (
        "# \\[Travel Bits\\] Ferries stop for a day\n\n"
        "*Wind from the east, waves of 4 meters*\n\n"
        "By Kim Han-byeol\n\n"
        "Published: 2024-10-30 09:26+09:00 · Updated: 2024-10-31\n\n"
        "![Pier](https://example.org/1.jpg)\n\n"
        "*The pier* (Yonhap)\n\n"
        "The harbor is closed.\\\nSo is the pier.\n\n"
        "### What comes next\n\n"
        "> We wait.\\\n> That is all.\n\n"
        "1. Flour\n2. Water\\\n   and salt\n\n"
        "- Rope\n\n"
        "| Port | Ferries |\n| --- | --- |\n| Mokpo |  |\n\n"
        "[https\\://www\\.youtube.com/watch?v=a\\_b\\&t=1](https://www.youtube.com/watch?v=a_b&amp;t=1)\n\n"
        "![](https://example.org/2.jpg)\n\n"
        "(AP)\n\n"
        "*A map*\n"
    )


def test_text_of_a_story() -> None:
    assert to_text(STORY) == (
        "[Travel Bits] Ferries stop for a day\nWind from the east, waves of 4 meters\n\n"
        "By Kim Han-byeol\nPublished: 2024-10-30 09:26+09:00 · Updated: 2024-10-31\n\n"
        "Picture: The pier (Yonhap)\n\n"
        "The harbor is closed.\nSo is the pier.\n\n"
        "What comes next\n\n"
        "We wait.\nThat is all.\n\n"
        "1. Flour\n2. Water\nand salt\n\n"
        "- Rope\n\n"
        "Port | Ferries\nMokpo\n\n"
        "https://www.youtube.com/watch?v=a_b&t=1\n\n"
        "Picture: (AP)\n\n"
        "Picture: A map\n"
    )


def test_jsonld_of_a_story() -> None:
    assert STORY.article is not None
    assert json.loads(to_jsonld(STORY)) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "[Travel Bits] Ferries stop for a day",
        "alternativeHeadline": "Wind from the east, waves of 4 meters",
        "description": "No ferry leaves on Tuesday.",
        "identifier": "12345",
        "url": "https://example.org/news/12345",
        "mainEntityOfPage": "https://example.org/news/12345",
        "inLanguage": "en",
        "datePublished": "2024-10-30T09:26:00+09:00",
        "dateModified": "2024-10-31",
        "author": [
            {
                "@type": "Person",
                "name": "Kim Han-byeol",
                "alternateName": "김한별",
                "email": "star@example.org",
                "jobTitle": "Staff reporter",
            }
        ],
        "sourceOrganization": {"@type": "Organization", "name": "Yonhap"},
        "articleSection": "National",
        "keywords": ["ferries", "weather"],
        "image": [
            {
                "@type": "ImageObject",
                "contentUrl": "https://example.org/1.jpg",
                "caption": "The pier",
                "creditText": "Yonhap",
                "description": "Pier",
            },
            {"@type": "ImageObject", "contentUrl": "https://example.org/2.jpg", "creditText": "AP"},
            {"@type": "ImageObject", "caption": "A map"},
        ],
        "articleBody": STORY.article.text,
    }


def test_list_page() -> None:
    assert to_markdown(LIST) == (
        "- [Rivers \\[run\\] high](https://example.org/a%28b%29)\\\n"
        "  National · 2024-10-30 09:26:05+00:00 · By Lee\\\n"
        "  Rain in the north.\n"
        "- No address\n"
    )
    assert to_text(LIST) == (
        "Rivers [run] high\nNational · 2024-10-30 09:26:05+00:00 · By Lee\nRain in the north.\n\nNo address\n"
    )
    assert json.loads(to_jsonld(LIST)) == {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "url": "https://example.org/national",
        "numberOfItems": 2,
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": 1,
                "item": {
                    "@type": "NewsArticle",
                    "headline": "Rivers [run] high",
                    "url": "https://example.org/a(b)",
                    "description": "Rain in the north.",
                    "datePublished": "2024-10-30T09:26:05+00:00",
                    "articleSection": "National",
                    "image": "https://example.org/t.jpg",
                },
            },
            {"@type": "ListItem", "position": 2, "item": {"@type": "NewsArticle", "headline": "No address"}},
        ],
    }


def test_page_without_anything() -> None:
    assert (to_markdown(OTHER), to_text(OTHER)) == ("", "")
    assert json.loads(to_jsonld(OTHER)) == {"@context": "https://schema.org", "@type": "WebPage"}
    blank = (Paragraph(text=" \n "), Heading(text=""), Quote(text=""))
    empty = article_page(*blank, Table(rows=[[]]), Embed(), ListBlock(items=[]))
    assert (to_markdown(empty), to_text(article_page(Embed()))) == ("", "")


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"byline": "By Yonhap", "agency": "Yonhap"}, "By Yonhap"),
        ({"authors": [Author(name="Anna"), Author(name="Ben")], "agency": "dpa"}, "Anna, Ben"),
        ({"agency": "Yonhap"}, "Yonhap"),
    ],
)
def test_writers_where_no_line_names_them(fields: dict[str, Any], line: str) -> None:
    page = article_page(**fields)
    assert to_text(page) == to_markdown(page) == f"{line}\n"


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# No heading", "\\# No heading"),
        ("- no item", "\\- no item"),
        ("-- Ed.", "\\-- Ed."),
        ("+ no item", "\\+ no item"),
        ("1. no item", "1\\. no item"),
        ("2) no item", "2\\) no item"),
        ("2.5 percent", "2.5 percent"),
        ("2024.", "2024\\."),
        ("A line\n===", "A line\\\n\\==="),
        ("A line\n---", "A line\\\n\\---"),
        ("> no quote", "\\> no quote"),
        ("    no code", "no code"),
        ("```\nno code\n```", "\\`\\`\\`\\\nno code\\\n\\`\\`\\`"),
        ("a | b", "a \\| b"),
        ("*a* _b_ ~~c~~", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~"),
        ("[a](javascript:b)", "\\[a\\](javascript:b)"),
        ("![a](http://b.cd/e.png)", "!\\[a\\](http\\://b.cd/e.png)"),
        ("[a]: http://b.cd", "\\[a\\]: http\\://b.cd"),
        ("<script>a</script>", "\\<script\\>a\\</script\\>"),
        ("AT&amp;T", "AT\\&amp;T"),
        ("$5 and $6", "\\$5 and \\$6"),
        ("a\\b", "a\\\\b"),
        ("a@b.cd www.b.cd", "a\\@b.cd www\\.b.cd"),
        ("a\0b", "a\ufffdb"),
    ],
)
def test_text_stays_text_in_markdown(text: str, markdown: str) -> None:
    assert to_markdown(article_page(Paragraph(text=text))) == markdown + "\n"


PIECES = st.sampled_from(
    [
        *(
            "http://a.bc",
            "www.a.bc",
            "a@b.cd",
            "javascript:",
            "&lt;",
            "&#60;",
            "<b>",
            "</p>",
            "<!--",
            "---",
            "===",
            "```",
        ),
        *("    ", "\\\n", "![", "](", "[a]: ", "| a |\n|---|", "1. ", "\r", "\u2028", "\0"),
        *"\\`*_{}[]()<>&|~$#@!-+=:19. \t\nabw/\"'",
    ]
)
TEXTS = st.lists(PIECES | st.characters(), max_size=20).map("".join)


@settings(max_examples=200)
@given(TEXTS)
def test_a_reader_of_markdown_sees_the_paragraph(text: str) -> None:
    lines = filter(None, (" ".join(line.replace("\0", "\ufffd").split()) for line in text.splitlines()))
    shown = "<br />\n".join(html.escape(line).replace("&#x27;", "'") for line in lines)
    rendered = READER.render(to_markdown(article_page(Paragraph(text=text))))
    assert rendered == (f"<p>{shown}</p>\n" if shown else "")


@settings(max_examples=100)
@given(TEXTS)
def test_text_in_any_place_makes_no_mark_up(text: str) -> None:
    page = article_page(
        Heading(text=text, level=1),
        Quote(text=text),
        ListBlock(items=[text, "a"]),
        Table(rows=[["a", text], [text]]),
        title=text,
        subtitle=text,
        byline=text,
        images=[Image(caption=text, credit=text, alt=text, url="https://example.org/1.jpg", position=0)],
    )
    seen = Outline(READER.render(to_markdown(page)))
    assert set(seen.tags) <= set("h1 h2 p em br img blockquote ul li table thead tbody tr th td".split())
    assert seen.addresses == ["https://example.org/1.jpg"]
    words = "".join(text.replace("\0", "\ufffd").split())
    assert not words or "".join(seen.words.split()).count(words) >= 9


UNSAFE = [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\x01javascript:alert(1)",
    "vbscript:a",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "",
]


@pytest.mark.parametrize("url", UNSAFE)
def test_an_unsafe_address_is_no_link(url: str) -> None:
    embed = article_page(Embed(url=url), images=[Image(url=url, caption="c", position=0)])
    teasers = Page(layout="generic", kind="list", url=url, teasers=[Teaser(title="t", url=url, image_url=url)])
    for page in (embed, teasers):
        seen = Outline(READER.render(to_markdown(page)))
        assert seen.addresses == []
        assert "img" not in seen.tags
    images = [Image(url=url, caption="c", position=0)]
    author = article_page(authors=[Author(name="a", url=url)], url=url, images=images)
    for page in (author, teasers):
        assert "url" not in to_jsonld(page)
        assert "contentUrl" not in to_jsonld(page)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        (
            "https://example.org/a) [x](https://example.net/",
            "https://example.org/a%29%20%5Bx%5D%28https://example.net/",
        ),
        ('https://example.org/" onclick="a', "https://example.org/%22%20onclick=%22a"),
        ("https://example.org/<b>", "https://example.org/%3Cb%3E"),
        ("https://example.org/?a=1&copy;=2", "https://example.org/?a=1&copy;=2"),
        ("https://example.org/김", "https://example.org/%EA%B9%80"),
        ("/news/1", "/news/1"),
        ("javascript&colon;alert(1)", "javascript&colon;alert%281%29"),
    ],
)
def test_an_address_does_not_leave_its_link(url: str, address: str) -> None:
    page = Page(layout="generic", kind="list", teasers=[Teaser(title="t", url=url)])
    seen = Outline(READER.render(to_markdown(page)))
    assert (seen.addresses, seen.words.strip()) == ([address], "t")


@settings(max_examples=100)
@given(TEXTS)
def test_jsonld_is_inert_in_a_script_element(text: str) -> None:
    article = article_page(Paragraph(text=text), title=text + "</script><!--", byline=text, agency=text, tags=[text])
    for page in (article, Page(layout="generic", kind="list", teasers=[Teaser(title=text + "<script>", summary=text)])):
        assert "<" not in to_jsonld(page)
    assert json.loads(to_jsonld(article))["headline"] == text + "</script><!--"


@settings(max_examples=100)
@given(st.text(st.characters(codec=None)), st.integers(-5, 5), st.sampled_from([None, 1, 6, 99, -3]))
def test_any_text_has_every_form(text: str, position: int, level: int | None) -> None:
    blocks = (Paragraph(text=text), Heading(text=text, level=level), Embed(url=text), Table(rows=[[], [text]]))
    images = [Image(caption=text, url=text, position=position)]
    page = article_page(*blocks, title=text, url=text, images=images, authors=[Author(name=text, url=text)])
    for form in (to_markdown, to_text, to_jsonld):
        assert isinstance(form(page), str)
        assert form(page) == form(page)
    assert json.loads(to_jsonld(page).encode())["@type"] == "NewsArticle"
    assert not text or to_text(page).count(text) >= 4


def test_schema_is_the_readers_own() -> None:
    schema = json_schema()
    schema["properties"].clear()
    assert list(json_schema()["properties"]) == list(Page.model_fields)
