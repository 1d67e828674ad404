"""Pages of every kind, and that no text of theirs is lost on the way to the tree."""

import copy
import time

import bs4
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.limits import Limits, PageTooLargeError
from heraldparse.markup.tree import Tree, build_tree, from_soup, is_markup


def text(tree: Tree) -> str:
    """All text of the page, in order."""
    return "".join(tree.root.itertext())


def codes(tree: Tree) -> list[str]:
    """The codes of the warnings."""
    return [note.code.value for note in tree.notes]


def depth(tree: Tree) -> int:
    """How many levels the tree has."""
    levels = 0
    level = [tree.root]
    while level:
        levels += 1
        level = [child for element in level for child in element]
    return levels


MARK_UP = [
    "<p>Hi",
    "Hi<br>there",
    "Hi<br/>there",
    "text </div>",
    "<a href='x'>",
    '<IMG SRC="a.jpg">',
    "<script async>",
    "<!DOCTYPE html>",
    "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
    "<!-- nothing else -->",
    '<?xml version="1.0"?><html/>',
    "\ufeff  \n<html lang=ko>",
    "x" * 100_000 + "<p>",
]

NO_MARK_UP = [
    "",
    "plain",
    "<관련 영문 기사>",  # KH lessons
    "a < b and b > c",
    "By Kim Arin <arin@example.org>",
    "<a@example.org>",
    "<b.kim@example.org>",
    "1 <p and q> 2 <",
    "<이 기사는 ...>",
    "<Photo: Yonhap>",
    "AT&amp;T",
    "<" * 100_000,
    "<a " * 50_000,
]


@pytest.mark.parametrize("source", MARK_UP)
def test_mark_up(source: str) -> None:
    assert is_markup(source)
    assert is_markup(source.encode())


@pytest.mark.parametrize("source", NO_MARK_UP)
def test_no_mark_up(source: str) -> None:
    assert not is_markup(source)
    assert not is_markup(source.encode())


@pytest.mark.parametrize("source", ["", " \n", "\0", "<!-- a -->", "<!DOCTYPE html>", "</p", "<", "\ufeff"])
def test_a_page_of_nothing_has_a_root(source: str) -> None:
    for given_as in (source, source.encode()):
        tree = build_tree(given_as)
        assert tree.root.tag == "html"
        assert tree.notes == ()


# source, all text of the page without white space
TEXT_KEPT = [
    pytest.param("<p>a\0b", "ab", id="NUL"),
    pytest.param("<p>a<!-->b<!--->c<!-- d --!>e<!-- f", "abce", id="comments"),
    pytest.param("<p>a<plaintext>b</p>c", "ab</p>c", id="plaintext"),
    pytest.param("<title>a<p>b", "a<p>b", id="unclosed title"),
    pytest.param("<p>a<script>b</p>c", "ab</p>c", id="unclosed script"),
    pytest.param("<p>a<textarea>b<p>c", "ab<p>c", id="unclosed textarea"),
    pytest.param("<p>a<?php echo 1 ?>b", "ab", id="PHP that was not run"),
    pytest.param("<p>a<template><p>b</template><noscript><p>c</noscript>d", "abcd", id="template, noscript"),
    pytest.param("<frameset><frame src=a><noframes>b</noframes></frameset>", "b", id="frameset"),
    pytest.param("<html><head><script src=a /></head><body><div/>b", "b", id="XHTML"),
    pytest.param("<html><body>a<html lang=ko><body class=c><p>b", "ab", id="html within body"),
    pytest.param("<body>a</body><body>b</body><p>c", "abc", id="two bodies"),
    pytest.param("<html><body>a</body></html>b<p>c</p>d", "abcd", id="text after html"),
    pytest.param("<html><body>a</body></html><!DOCTYPE html><html><title>b</title><p>c", "abc", id="two documents"),
    pytest.param("<frameset></frameset></html>a", "a", id="text after frames"),
    pytest.param("<p>a<table>b<tr>c<td>d</table>e", "abcde", id="text between cells"),
    pytest.param("<p>a</b></i></div>b", "ab", id="ends without start"),
    pytest.param("<p>a &lt;b&gt; &amp;c; &#44032;", "a<b>&c;가", id="references"),
    pytest.param("<p>" + "&amp;lol;" * 9, "&lol;" * 9, id="no entity bomb"),
    pytest.param("<p>𝒜가\u200b\u202eb", "𝒜가\u200b\u202eb", id="bidi control, zero width"),
]


@pytest.mark.parametrize(("source", "expected"), TEXT_KEPT)
def test_keeps_text(source: str, expected: str) -> None:
    for given_as in (source, source.encode()):
        tree = build_tree(given_as)
        assert "".join(text(tree).split()) == expected.replace(" ", "")
        assert tree.root.getnext() is None


@pytest.mark.parametrize("forbidden", ["\x01", "\x0b", "\x0c", "\x1b", "\x1f"])
def test_control_characters_are_spaces(forbidden: str) -> None:
    assert text(build_tree(f"<p>a{forbidden}b")) == "a b"


def test_the_declared_charset_of_text_does_not_matter() -> None:
    source = '<meta charset="euc-kr"><meta http-equiv="Content-Type" content="text/html; charset=latin1"><p>가é'
    assert text(build_tree(source)) == text(build_tree(source.encode())) == "가é"


def test_lone_surrogates_are_replaced_and_counted() -> None:
    tree = build_tree("<p>a\ud800b\udfffc \ud83d\ude00 \ufffd")
    assert text(tree) == "a�b�c 😀 �"
    assert tree.replaced == 2
    assert codes(tree) == ["replaced_characters"]


@pytest.mark.parametrize(
    ("tag", "levels"),
    [(tag, 3_000) for tag in ("div", "b", "a href=x", "table><tr><td", "ul><li", "section><p", "font")]
    + [("div", 100_000), ("a href=x", 100_000), ("b", 100_000)],
)
def test_no_text_is_lost_however_deep(tag: str, levels: int) -> None:
    tree = build_tree("".join(f"<{tag}>t{level} " for level in range(levels)) + "</p></div>end")
    assert text(tree).split() == [*(f"t{level}" for level in range(levels)), "end"]
    assert depth(tree) <= Limits().depth + 1
    if tag != "a href=x":  # links end each other
        assert tree.repaired
        assert codes(tree) == ["repaired_markup"]


def test_deep_page_goes_on_where_it_came_up_again() -> None:
    deep = "<div>" * 5_000 + "deep" + "</div>" * 5_000
    tree = build_tree(f"<body><main>{deep}<p id=after>x</p></main><footer>y</footer>")
    (after,) = tree.root.xpath("//*[@id='after']")
    assert [element.tag for element in after.iterancestors()] == ["main", "body", "html"]


def test_end_tags_that_libxml2_ignores_do_not_make_it_deep_again() -> None:
    tree = build_tree("".join(f"<span><div>t{level} </span>" for level in range(5_000)))
    assert len(text(tree).split()) == 5_000


@pytest.mark.parametrize("allowed", [1, 2, 3, 10, 300, 1_500, 9_999])
def test_depth_is_the_callers(allowed: int) -> None:
    tree = build_tree("<div>x" * 3_000, Limits(depth=allowed))
    assert text(tree) == "x" * 3_000
    assert depth(tree) <= max(min(allowed, 2_000), 3)
    assert tree.repaired


def test_depth_within_the_limit_is_left_alone() -> None:
    tree = build_tree("<i>x" * 200)
    assert depth(tree) == 202
    assert not tree.repaired


@pytest.mark.parametrize("form", ["a{}=1", "a{}", 'a{}=">"', "a{}='<b>'"])
def test_a_hundred_thousand_attributes(form: str) -> None:
    source = "<p " + " ".join(form.format(number) for number in range(100_000)) + ">x</p><p>y"
    begin = time.perf_counter()
    tree = build_tree(source)
    assert time.perf_counter() - begin < 60  # a hang, not a speed
    assert text(tree) == "xy"
    assert len(tree.root.xpath("//p")[0].attrib) == 1_000
    assert codes(tree) == ["truncated"]
    assert "99000" in tree.notes[0].message


def test_a_megabyte_attribute_is_whole_and_a_longer_one_is_cut() -> None:
    whole = build_tree("<p title='" + "x" * 1_000_000 + "'>y")
    assert (len(whole.root.xpath("string(//@title)")), whole.notes) == (1_000_000, ())
    cut = build_tree("<p title='" + "가" * 1_000_001 + "' class=c>y")
    assert (len(cut.root.xpath("string(//@title)")), codes(cut), text(cut)) == (1_000_000, ["truncated"], "y")


def test_an_attribute_with_what_lxml_refuses_to_set_is_cut_all_the_same() -> None:
    tree = build_tree('<p title="&#1;&#xfffe;abcd" "x="12345678">y', Limits(attribute_length=4))
    assert tree.root.xpath("string(//@title)") == "  ab"
    assert text(tree) == "y"


@pytest.mark.parametrize("source", [b"<p>" + b"x" * 20_000_000, b"<p title='" + b"x" * 20_000_000 + b"'>y"])
def test_what_follows_twenty_megabytes_is_kept(source: bytes) -> None:
    tree = build_tree(source + b"</p><p>after")
    assert tree.root.xpath("string(//p[2])") == "after"


def test_fifty_megabytes_of_text() -> None:
    tree = build_tree(b"<p>" + b"word " * 10_000_000 + b"<p>after")
    assert tree.root.xpath("string(//p[2])") == "after"
    assert len(tree.root.xpath("//p")[0].text) == 50_000_000


def test_hard_limits() -> None:
    with pytest.raises(PageTooLargeError) as too_long:
        build_tree("가" * 34, Limits(bytes=100))
    assert (too_long.value.limit, too_long.value.allowed, too_long.value.found) == ("bytes", 100, 102)
    with pytest.raises(PageTooLargeError) as too_many:
        build_tree("<!doctype html>" + "<b>x</b>" * 11, Limits(nodes=10))
    assert (too_many.value.limit, too_many.value.allowed, too_many.value.found) == ("nodes", 10, 11)
    assert text(build_tree("<b>x</b>" * 10, Limits(nodes=10))) == "x" * 10


@pytest.mark.parametrize(
    "source",
    [b'<a x="', b"<!-", b"<!--", b"</", b"<a ", b"<script>", b"</b>", b"<p a= ", b"&#", b"<![CDATA[", b"<title>", b"="],
)
def test_work_is_linear(source: bytes) -> None:
    begin = time.perf_counter()
    build_tree(b"<div>" * 3_000 + source * 200_000)
    assert time.perf_counter() - begin < 60  # a hang, not a speed


@pytest.mark.parametrize("parser", ["html.parser", "lxml"])
def test_soup_is_read_and_stays_as_it_is(parser: str) -> None:
    page = "<html lang=ko><body><!-- c --><p class='a b' title='&quot;'>1 &lt; 2 &amp; 가<br><script>a<b</script></p>x"
    soup = bs4.BeautifulSoup(page, parser)
    before, given_soup = str(soup), copy.copy(soup)
    tree = from_soup(soup)
    assert str(soup) == before
    assert soup == given_soup
    assert text(tree) == "1 < 2 & 가a<bx"
    assert tree.root.xpath("string(//p/@title)") == '"'
    assert tree.root.get("lang") == "ko"


def test_soup_with_lone_surrogate() -> None:
    assert from_soup(bs4.BeautifulSoup("<p>a\ud800", "html.parser")).replaced == 1


@given(st.text() | st.text(alphabet="<>/!-ab p='\"\0\x01\ud800&#;1=가"))
@settings(max_examples=200)
def test_total_on_text(source: str) -> None:
    tree = build_tree(source)
    assert tree.root.tag == "html"
    assert text(tree) == text(build_tree(source))
    assert is_markup(source) in {True, False}


@given(st.binary())
@settings(max_examples=100)
def test_total_on_bytes(source: bytes) -> None:
    assert build_tree(source).root.tag == "html"


@given(st.lists(st.sampled_from(["<div>", "</div>", "<p>", "<b>", "</b>", "<td>", "<li>", "</p>", "x ", "</html>"])))
@settings(max_examples=200)
def test_text_is_kept_whatever_the_nesting(parts: list[str]) -> None:
    for limits in (Limits(), Limits(depth=4)):
        assert text(build_tree("".join(parts), limits)).split() == ["x"] * parts.count("x ")


@pytest.mark.parametrize(
    "source",
    [
        "<!doctype html><title>Rain</title><main><h1>It rains</h1></main>",  # HTML5, tags left out
        "<meta charset=utf-8><title>Rain</title><nav></nav><h1>It rains</h1>",
        "<head><title>Rain</title><article><h1>It rains</h1></article></head><body><p>More</body>",
    ],
)
def test_what_is_no_head_is_body(source: str) -> None:
    root = build_tree(source).root
    assert root.findtext("head/title") == "Rain"
    assert root.findtext("body//h1") == "It rains"


def test_text_between_head_and_body_keeps_its_order() -> None:
    root = build_tree("<title>Rain</title><nav>One</nav> two <b>three</b><p>four").root
    assert " ".join(str(root.xpath("string(body)")).split()) == "One two threefour"
