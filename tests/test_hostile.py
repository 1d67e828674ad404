"""Hostile pages: each kind small and at the size that breaks parsers, and what must come out of each."""

import ast
import json
import pickle
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from time import perf_counter

import pytest
from hostile_pages import AUTHOR, FIRST, KINDS, LAST, STORY, TITLE, Kind, page, sentence

from heraldparse import (
    Article,
    Limits,
    Page,
    PageTooLargeError,
    WarningCode,
    parse,
    to_jsonld,
    to_markdown,
    to_text,
)
from heraldparse.markup import tree

MOST_SECONDS = 60
"""A page at full size takes at most 4 seconds on an idle core; this only tells a page that hangs."""
HEADLINE = "Rivers run high again after the rain"


def story(found: Page) -> Article:
    """The article, which has to be there."""
    assert found.article is not None
    return found.article


def codes(found: Page) -> list[WarningCode]:
    """The codes of a page's warnings."""
    return [warning.code for warning in found.warnings]


def in_order(text: str, parts: Iterable[str]) -> bool:
    """Whether a text holds some parts, one after the other."""
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


def check(kind: Kind, found: Page) -> None:
    """What is true of a page of a kind, whatever its size."""
    article = story(found)
    assert article.title == TITLE
    assert [author.name for author in article.authors] == [AUTHOR]
    assert article.published == datetime(2024, 10, 30, 9, 26)
    assert in_order(article.text, kind.shown)
    assert not [piece for piece in kind.unshown if piece in article.text]
    assert Page.model_validate_json(found.model_dump_json()) == found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_small(kind: Kind) -> None:
    check(kind, parse(kind.make(kind.small)))


@pytest.mark.heavy
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_full_size(kind: Kind) -> None:
    html = kind.make(kind.full)
    begin = perf_counter()
    found = parse(html)
    assert perf_counter() - begin < MOST_SECONDS
    check(kind, found)


@pytest.mark.heavy
def test_text_of_fifty_megabytes() -> None:
    html = page(within="".join(f"<p>{sentence(number)} {'word ' * 200}</p>" for number in range(46_000)))
    assert len(html) > 50_000_000
    assert in_order(story(parse(html)).text, (FIRST, sentence(0), sentence(45_999), LAST))


@pytest.mark.heavy
def test_text_node_of_twenty_megabytes_in_the_story() -> None:
    text = story(parse(page(within=f"<p>{'It rained and ' * 1_500_000}</p>"))).text
    assert text.count("It rained and") == 1_500_000
    assert in_order(text, STORY)


def test_a_page_over_a_hard_limit_says_which() -> None:
    with pytest.raises(
        PageTooLargeError, match=r"100,000,\d{3} bytes, over the limit of 100,000,000 \(Limits\.bytes\)"
    ):
        parse(page() + " " * 100_000_000)
    with pytest.raises(PageTooLargeError, match=r"over the limit of 1,000,000 \(Limits\.nodes\)") as raised:
        parse(page() + "<p>a" * 1_000_001)
    again = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - our own
    assert (again.limit, again.allowed) == ("nodes", 1_000_000)


@pytest.mark.parametrize("depth", [3, 50, 250, 1_000])
def test_nothing_is_lost_at_any_depth(depth: int) -> None:
    html = page(within="".join(f"<div><p>{sentence(number)}</p>" for number in range(400)) + "</div>" * 400)
    text = story(parse(html, limits=Limits(depth=depth))).text
    assert in_order(text, [FIRST, *(sentence(number) for number in range(400)), LAST])


@pytest.mark.parametrize(
    "printed",
    [
        "Feb. 31, 2024 - 09:26",
        "Oct. 30, 0000 - 09:26",
        "Oct. 30, 99999 - 09:26",
        "Oct. 30, 2024 - 24:00",
        "Oct. 30, 2024 - 25:61",
        "0000-00-00 00:00:00",
        "2024-13-45",
    ],
)
def test_a_date_of_no_calendar_is_none_and_no_text(printed: str) -> None:
    found = parse(page().replace("Oct. 30, 2024 - 09:26", printed))
    assert (story(found).published, story(found).updated) == (None, None)
    assert codes(found) == [WarningCode.DATE_UNREADABLE]
    assert printed not in story(found).text


@pytest.mark.parametrize(
    "byline",
    [
        "By \u202eKim Arin\u202c",  # shown from right to left
        "By \u2066Kim Arin\u2069",
        "B\u200by Kim\u200b Arin",  # zero-width spaces
        "By Kim Arin\0",
        "\ufeffBy Kim\xadArin".replace("Kim\xad", "Kim "),
        "By Kim Arin\x1b[31m\x07",
        "By <script>alert(1)</script>Kim Arin",
    ],
)
def test_signs_that_show_nothing_are_no_part_of_a_name(byline: str) -> None:
    article = story(parse(page().replace(f"By {AUTHOR}", byline)))
    assert article.authors[0].name.startswith(AUTHOR)
    assert not re.search("[\x00-\x1f\u200b\u202a-\u202e\u2066-\u2069]", article.authors[0].name)


def ranking(*items: tuple[str, str]) -> Page:
    """The page with a most-read list of numbers and addresses."""
    rows = "".join(
        f"<li>{number} <a href='{href}'>{HEADLINE} {place}</a>" for place, (number, href) in enumerate(items)
    )
    return parse(page(after=f"<h2>Most Popular</h2><ol>{rows}</ol>"))


def test_ranks_are_as_printed() -> None:
    found = ranking(("1", "/a"), ("1", "/b"), ("7", "/c"), ("100", "/d"), ("9" * 15, "/e"), ("2", "/f"))
    assert found.popular is not None
    assert [item.rank for item in found.popular.items] == [1, 1, 7, None, None, 2]
    assert [item.title for item in found.popular.items] == [f"{HEADLINE} {place}" for place in range(6)]


def test_a_list_over_its_limit_is_cut_with_a_warning() -> None:
    found = ranking(*((str(number + 1) if number < 90 else "", f"/{number}") for number in range(1_200)))
    assert found.popular is not None
    assert len(found.popular.items) == 1_000
    assert codes(found) == [WarningCode.TRUNCATED]


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "JAVASCRIPT:x",
        "\x01javascript:x",
        "jav&#x09;ascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "blob:https://a/b",
        "file:///etc/passwd",
        "ftp://a/b",
    ],
)
def test_links_with_other_schemes_are_dropped_with_a_warning(href: str) -> None:
    found = ranking(("1", href), ("2", "/b"))
    assert found.popular is not None
    assert [item.url for item in found.popular.items] == [None, "/b"]
    assert codes(found) == [WarningCode.UNSAFE_LINK]


def test_no_address_of_a_result_is_active() -> None:
    unsafe = "javascript:alert(1)"
    data = {"@type": "NewsArticle", "url": unsafe, "author": {"name": AUTHOR, "url": unsafe}, "image": unsafe}
    head = f"<base href='{unsafe}//'><link rel=canonical href='{unsafe}'><meta property=og:url content='{unsafe}'>"
    script = f"<script type=application/ld+json>{json.dumps(data)}</script>"
    within = f"<img src='{unsafe}' width=600 height=400><iframe src='{unsafe}'></iframe><a href='{unsafe}'>A</a>"
    related = f"<h3>Related Stories</h3><p><a href='{unsafe}'>{HEADLINE}</a></p>"
    found = parse(page(head=head + script, within=within, after=related))
    assert unsafe not in found.model_dump_json()
    assert in_order(story(found).text, STORY)


def test_a_caption_as_long_as_a_book_is_cut_with_a_warning() -> None:
    caption = "The pier at dawn, " * 50_000
    found = parse(page(within=f"<figure><img src=/1.jpg><figcaption>{caption}(Yonhap)</figcaption></figure>"))
    (image,) = story(found).images
    assert image.caption is not None
    assert (len(image.caption), image.credit) == (5_000, "Yonhap")
    assert codes(found) == [WarningCode.TRUNCATED]
    assert story(found).paragraphs == [*STORY]


def test_a_caption_that_only_the_metadata_give_its_picture_is_no_text() -> None:
    data = {"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "/1.jpg", "caption": "Boats at the pier."}}
    head = f"<script type=application/ld+json>{json.dumps(data)}</script>"
    within = "<div><img src=/1.jpg width=600 height=400></div><h3>At the harbor</h3><p>Boats at the pier.</p>"
    article = story(parse(page(head=head, within=within)))
    assert [image.caption for image in article.images] == ["Boats at the pier."]
    assert "Boats at the pier." not in article.text


@pytest.mark.parametrize(
    ("head", "url", "expected"),
    [
        ("<base href='https://b.example.org/x/'>", "https://example.org/a", "https://b.example.org/x/1"),
        ("<base href='javascript:1'>", "https://example.org/a", "https://example.org/1"),
        ("<base href='//'>", "https://example.org/a", "https://example.org/1"),
        ("<base href='http://['>", "https://example.org/a", "https://example.org/1"),
        ("<base>", None, "1"),
    ],
)
def test_base(head: str, url: str | None, expected: str) -> None:
    found = parse(page(head=head, after=f"<h3>Related Stories</h3><p><a href=1>{HEADLINE}</a></p>"), url=url)
    assert [link.url for link in found.related] == [expected]


def test_entities_that_name_a_file_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a word that no page holds", encoding="utf-8")
    declared = f'<!ENTITY file SYSTEM "{secret.as_uri()}"><!ENTITY % more SYSTEM "{secret.as_uri()}"> %more;'
    for start in ("", '<?xml version="1.0"?>'):
        html = f"{start}<!DOCTYPE html [{declared}]>{page(within=f'<p>{sentence(1)} &file;</p>')}"
        assert "no page holds" not in parse(html).model_dump_json()
        assert f"{sentence(1)} &file;" in story(parse(html)).text


def test_no_parser_of_xml_is_built() -> None:
    source = Path(tree.__file__).read_text(encoding="utf-8")
    calls = [ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    parsers = ("Parser", "iterparse", "XML", "etree.parse")
    assert {call for call in calls if any(name in call for name in parsers)} == {"etree.HTMLParser"}


@pytest.mark.parametrize("cut", range(0, len(page()), 23))
def test_half_a_page_has_no_more_than_the_whole(cut: int) -> None:
    found = parse(page()[:cut])
    if found.article is not None:
        title = found.article.title
        assert title is None or TITLE.startswith(title)
        assert all(any(line.startswith(text) for line in STORY) for text in found.article.paragraphs[-1:])


ACTIVE = "</script><script>alert(1)</script>\x1b[31mred\x1b]0;t\x07 <img src=x onerror=alert(1)> [a](javascript:b)"


def test_outputs_carry_no_active_content() -> None:
    escaped = ACTIVE.replace("<", "&lt;")
    html = page(
        title=escaped, within=f"<p>The harbor office also said on Tuesday: {escaped}, and no more than that.</p>"
    )
    found = parse(html.replace(f"By {AUTHOR}", f"By {AUTHOR} {escaped}"))
    assert "<script>" in (story(found).title or "")
    assert not re.search("</?script", to_jsonld(found), re.IGNORECASE)
    assert not re.search(r"(?<!\\)(?:<(?:/?script|img)|\]\(javascript)", to_markdown(found), re.IGNORECASE)
    for output in (found.model_dump_json(), to_jsonld(found), to_markdown(found), to_text(found)):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", output)
