"""All that a page says of itself to machines."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.markup.tree import build_tree
from heraldparse.metadata.jsonld import Picture
from heraldparse.metadata.reading import Found, Metadata, Named, read_metadata


def read(markup: str) -> Metadata:
    return read_metadata(build_tree(markup).root, markup)


@pytest.mark.parametrize(
    ("markup", "field", "expected"),
    [
        ("<title>Rivers run high - Example Daily</title>", "document_title", "Rivers run high - Example Daily"),
        ("<body><svg><title>Share</title></svg>", "document_title", None),  # a drawing's title
        ('<meta property="og:title" content="Rivers &amp; boats">', "og_title", "Rivers & boats"),
        ('<meta name="og:title" content="Rivers">', "og_title", "Rivers"),  # `name` for `property`
        ('<META NAME="OG:Title" CONTENT="Rivers">', "og_title", "Rivers"),
        ('<meta property="og:title" value="Rivers">', "og_title", "Rivers"),  # `value` for `content`
        ('<body><p>x<meta property="og:title" content="Rivers">', "og_title", "Rivers"),  # in the body
        ('<meta property="og:title" content="A"><meta property="og:title" content="B">', "og_title", "A"),
        ('<meta property="og:title" content=" ">', "og_title", None),
        ('<meta name="twitter:title" content="Rivers">', "twitter_title", "Rivers"),
        ('<meta property="og:type" content="article">', "og_type", "article"),
        ('<base href="https://example.org/">', "base", "https://example.org/"),
        ('<meta property="article:content_tier" content="locked">', "is_free", False),
        ('<meta property="article:content_tier" content="other">', "is_free", None),
        ('<meta name="author" content="Kim Han-byeol">', "authors", [Named("Kim Han-byeol", None, False, "author")]),
        (
            '<meta property="article:author" content="https://example.org/kim">',
            "authors",
            [],
        ),  # an address, as specified
        (
            '<meta name="author" content="Example Daily"><meta property="article:author" content="Kim Han-byeol">',
            "authors",  # the more exact name is trusted more
            [Named("Kim Han-byeol", None, False, "article:author"), Named("Example Daily", None, False, "author")],
        ),
        (
            '<a rel="author" href="/kim">All by Kim Lee</a> <a rel="author" href="/kim">Kim <b>Lee</b></a>',
            "authors",
            [Named("Kim Lee", "/kim", False, "rel=author")],
        ),
        (
            '<a rel="author" href="/kim">Kim <b>Han-byeol</b></a> <a rel="author" href="/kim">More of Kim</a>',
            "authors",
            [Named("Kim Han-byeol", "/kim", False, "rel=author")],
        ),
        ("".join(f'<a rel="author" href="/{n}">Writer {"abcdef"[n]}</a>' for n in range(6)), "authors", []),  # a list
        ('<meta name="date" content="2024-01-02">', "published", [Found("2024-01-02", "date")]),
        (
            '<meta name="date" content="2024-01-03"><meta property="article:published_time" content="2024-01-02T9:00">',
            "published",
            [Found("2024-01-02T9:00", "article:published_time"), Found("2024-01-03", "date")],
        ),
        ('<meta name="date" content="' + "9" * 500 + '">', "published", []),  # no date is that long
        ('<meta http-equiv="Last-Modified" content="2024-01-02">', "modified", [Found("2024-01-02", "last-modified")]),
        ('<meta property="article:section" content="National">', "sections", [Found("National", "article:section")]),
        (
            '<meta property="article:tag" content="Rivers"><meta property="article:tag" content="Boats">'
            '<meta name="keywords" content="Rivers, Rain,, rain ">',
            "tags",
            {"article:tag": ["Rivers", "Boats"], "keywords": ["Rivers", "Rain", "rain"]},
        ),
        ('<meta name="keywords" content=", ,">', "tags", {}),
        (
            '<meta property="og:site_name" content="Example Daily">',
            "site_names",
            [Found("Example Daily", "og:site_name")],
        ),
        (
            '<html lang="ko"><meta property="og:locale" content="ko_KR">',
            "languages",
            [Found("ko", "html lang"), Found("ko_KR", "og:locale")],
        ),
        (
            '<meta property="og:url" content="/b"><link rel="canonical" href="https://example.org/a">',
            "addresses",
            [Found("https://example.org/a", "canonical"), Found("/b", "og:url")],
        ),
        (
            '<meta property="og:image" content="/1.jpg"><meta property="og:image:alt" content="A bridge">',
            "images",
            [Picture("/1.jpg", None, None, "A bridge", "og:image")],
        ),
        ('<link rel="image_src" href="/1.jpg">', "images", [Picture("/1.jpg", source="image_src")]),
        (
            '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2024-01-02"}</script>',
            "published",
            [Found("2024-01-02", "json-ld page datePublished")],
        ),
        (
            '<script type="application/ld+json">{"@type": "VideoObject", "uploadDate": "2024-01-02"}</script>',
            "published",
            [],
        ),
        ('<script type="application/ld+json">{"@type": "NewsArt</script>', "broken", 1),
        ('<script type="application/ld+json">{"@type": "NewsArticle",}</script>', "broken", 0),  # repaired in full
        ('<script type="application/ld+json"> </script>', "broken", 0),
        ('<script type="text/javascript">{"@type": "NewsArticle"}</script>', "jsonld_types", []),
        (
            '<script type="APPLICATION/LD+JSON; charset=utf-8">{"@type": "NewsArticle"}</script>',
            "jsonld_types",
            ["newsarticle"],
        ),
        (
            '<div itemscope itemtype="http://schema.org/Article"><meta itemprop="datePublished" content="2024-01-02">',
            "published",
            [Found("2024-01-02", "itemprop datepublished")],
        ),
        ('<h2 itemprop="headline">Boats</h2>', "headline", None),  # may be a teaser's
    ],
)
def test_one_value(markup: str, field: str, expected: object) -> None:
    assert getattr(read(markup), field) == expected


STORY = """<link rel="canonical" href="https://example.org/rivers">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "WebSite", "name": "Example Daily"},
 {"@type": "Person", "@id": "#kim", "name": "Kim Han-byeol", "url": "https://example.org/kim"},
 {"@type": "NewsArticle", "headline": "Rivers run high",
  "description": "It rains.", "author": [{"@id": "#kim"}, {"@type": "Organization", "name": "Example Wire"}],
  "datePublished": "2024-01-02T10:00:00+09:00", "dateModified": "2024-01-02T11:00:00+09:00",
  "articleSection": ["National", "Weather"], "keywords": "rain, rivers", "inLanguage": "en",
  "publisher": {"@type": "Organization", "name": "Example Daily"}, "isAccessibleForFree": "False",
  "image": {"@type": "ImageObject", "url": "/1.jpg", "caption": "The bridge", "creditText": "Lee Bom"},
  "articleBody": "It rains.\\n\\nIt pours.", "mainEntityOfPage": "https://example.org/rivers"}]}</script>"""


def test_a_story_in_jsonld() -> None:
    metadata = read(STORY)
    assert metadata.headline == "Rivers run high"
    assert metadata.descriptions == [Found("It rains.", "json-ld description")]
    assert metadata.authors == [
        Named("Kim Han-byeol", "https://example.org/kim", is_organisation=False, source="json-ld author"),
        Named("Example Wire", None, is_organisation=True, source="json-ld author"),
    ]
    assert metadata.published == [Found("2024-01-02T10:00:00+09:00", "json-ld datePublished")]
    assert metadata.modified == [Found("2024-01-02T11:00:00+09:00", "json-ld dateModified")]
    assert [found.value for found in metadata.sections] == ["National", "Weather"]
    assert metadata.tags == {"json-ld keywords": ["rain", "rivers"]}
    assert metadata.site_names == [Found("Example Daily", "json-ld website")]
    assert metadata.publishers == ["Example Daily"]
    assert metadata.languages == [Found("en", "json-ld inLanguage")]
    assert metadata.images == [Picture("/1.jpg", "The bridge", "Lee Bom")]
    assert metadata.is_free is False
    assert metadata.article_body == "It rains.\n\nIt pours."
    assert metadata.jsonld_types == ["website", "person", "newsarticle"]
    assert metadata.broken == 0


def test_broken_script_keeps_what_can_be_read() -> None:
    metadata = read(STORY.replace('"keywords": "rain, rivers"', '"keywords": "the "rain", rivers",,'))
    assert metadata.headline == "Rivers run high"
    assert metadata.authors[0].name == "Kim Han-byeol"
    assert metadata.broken == 0


def test_without_source_nothing_is_missed() -> None:
    markup = '<div itemscope itemtype="http://schema.org/Article"><b itemprop="author">Kim</b></div>'
    assert read_metadata(build_tree(markup).root).authors == read(markup).authors != []


def test_hostile_head_takes_bounded_time() -> None:
    markup = (
        '<meta name="author" content="'
        + "x" * 1_000_000
        + '">'
        + "".join(f'<meta property="article:tag" content="a{n}, b{n}">' for n in range(20_000))
        + '<a rel="author">x</a>' * 5_000
    )
    root = build_tree(markup).root
    start = time.perf_counter()
    metadata = read_metadata(root, markup)
    assert time.perf_counter() - start < 60  # a hang, not a speed
    assert metadata.authors[0].source == "rel=author"
    assert len(metadata.tags["article:tag"]) == 100


@given(
    st.lists(
        st.tuples(st.sampled_from(["og:title", "author", "date", "keywords", "og:image"]), st.text(max_size=20)),
        max_size=5,
    ),
    st.text(max_size=30),
)
@settings(max_examples=100)
def test_every_head_is_read(metas: list[tuple[str, str]], script: str) -> None:
    root = build_tree("<html><head></head><body></body></html>").root
    for name, content in metas:
        element = root.makeelement("meta", {"name": name})
        root[0].append(element)
        try:
            element.set("content", content)
        except ValueError:  # no XML text
            continue
    markup = f'<script type="application/ld+json">{script}</script>'
    assert read_metadata(root) == read_metadata(root)
    assert read(markup) == read(markup)
