"""Blocks: what a reader sees as one thing, in which box, bold or linked or hidden."""

import gc
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheets import LATER, LONG, sheet_of

from heraldparse.blocks.sheet import Block, Box, squeeze


def texts(html: str) -> list[str]:
    return [block.text for block in sheet_of(html).blocks]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One<br>Two", ["One\nTwo"]),  # poem
        ("<p>One<br><br>Two", ["One", "Two"]),  # KH 2019
        ("<p>One<br> \n&nbsp;<br/>Two", ["One", "Two"]),  # KH 2019, a no-break space between
        ("<p>One<br><br><br><br>Two", ["One", "Two"]),  # KH 2012
        ("<p><br>One<br>", ["One"]),  # blog, breaks at the edges
        ("<div>One<p>Two</p>Three</div>", ["One", "Two", "Three"]),  # text beside paragraphs
        ("<p>O<b>n</b>e <i>and</i> <a href=/>two</a>.", ["One and two."]),  # inline elements
        ("<p>One\n   line   of\ttext", ["One line of text"]),  # the page's own line ends
        ("<p>In 2009 <private-company id=1>Boats</private-company> came.", ["In 2009 Boats came."]),  # business weekly
        ("<x-body><p>One</p><p>Two</p></x-body>", ["One", "Two"]),
        ("<p>Zero\u200bwidth and soft\xadhyphen\ufeff", ["Zerowidth and softhyphen"]),  # content system
        ("<p>Seen<script>var a = 'unseen'</script> too<style>p{}</style>", ["Seen too"]),
        ("<p>Long<wbr>word and more", ["Longword and more"]),  # libxml2 puts the rest into the wbr
        ("<p>Choose <select><option>A<option>B</select><textarea>write</textarea>", ["Choose"]),  # form
        ("<ul><li>One<li>Two<ul><li>Three</ul></ul>", ["One", "Two", "Three"]),
        ("<table><tr><td>One<td>Two</table>", ["One", "Two"]),
        ("<p>By <span class=credit>Kim</span>", ["By", "Kim"]),  # a named credit is a box
        ("<p>By <span class=name>Kim</span>", ["By Kim"]),
        # news channel, a dateline that is named a source; the caption of a picture
        (f"<p><cite class=source>Paris (AP)</cite>{LONG}", [f"Paris (AP){LONG}"]),
        (f"<p><cite class=source> (AP)</cite>{LONG}", [f"(AP){LONG}"]),
        (f"<p><span class=source>(AP)</span>{LONG}", ["(AP)", LONG]),
        ("<p><cite class=source>Paris (AP)</cite>The bridge", ["Paris (AP)", "The bridge"]),
        # recipes, shops: what only programs read out
        ("<p>20 mins<span class=sr-only>minutes</span> at sea", ["20 mins at sea", "minutes"]),
        ("<p><b>20 <strong class=sr-only>minutes</strong></b> at sea", ["20 minutes at sea"]),
        ("<p><span class=screen-reader-text>| By </span>Ada Lee", ["| By Ada Lee"]),  # chocolate maker
        # technology magazine, what links tell those who listen
        (
            "<p><a href=/1>Roads<span>(öffnet im neuen Fenster)</span></a> are dry",
            ["Roads are dry", "(öffnet im neuen Fenster)"],
        ),
        ("<p><a href=/1>Roads <span>(opens in new tab)</span></a> are dry", ["Roads are dry", "(opens in new tab)"]),
        ("<p>The shop (opens in May) is dry", ["The shop (opens in May) is dry"]),
        # Indian daily, whose styles make lines of empty elements
        ("<div>It rained.<span></span>Roads were dry.</div>", ["It rained.", "Roads were dry."]),
        ("<div>Rain at sea<span></span><span></span>It rained.</div>", ["Rain at sea", "It rained."]),
        ("<div>It rained.<span></span> Roads were dry.</div>", ["It rained. Roads were dry."]),
        ("<div>It <span></span>Rained, the O<span></span>’Hara said.</div>", ["It Rained, the O’Hara said."]),
        ("<p> \u200b ", []),
        ("", []),
    ],
)
def test_texts(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p><b>What next</b>", [("What next", True)]),  # KH 2019 sub-heading
        ("<p><strong>What</strong> <b>next</b>", [("What next", True)]),
        ("<p><b>What</b> next", [("What next", False)]),
        ("<p>Rain<br><b>What next</b>", [("Rain", False), ("What next", True)]),  # bold last line
        ("<p><b>What next</b><br>Rain", [("What next", True), ("Rain", False)]),  # bold first line
        ("<p>Rain<br><b>Why</b><br>Wind", [("Rain", False), ("Why", True), ("Wind", False)]),
        ("<p>Rain<br><b>Why</b> so", [("Rain\nWhy so", False)]),
        ("<p><b>Rain</b><br><b> </b>", [("Rain", True)]),
    ],
)
def test_bold_lines(html: str, expected: list[tuple[str, bool]]) -> None:
    assert [(block.text, block.bold) for block in sheet_of(html).blocks] == expected


def only(html: str) -> Block:
    (block,) = sheet_of(html).blocks
    return block


@pytest.mark.parametrize(
    ("html", "linked", "links"),
    [
        ("<p>Rain <a href=/1>in Seoul</a>", 8, ["/1"]),
        ("<p><a href=/1>Rain</a> and <a href=/2>wind</a>", 8, ["/1", "/2"]),
        ("<a href=/1><p>Rain in Seoul</p></a>", 13, ["/1"]),  # a link around a box
        ("<p>Rain", 0, []),
    ],
)
def test_links(html: str, linked: int, links: list[str]) -> None:
    block = only(html)
    assert (block.linked, [link.get("href") for link in block.links]) == (linked, links)


def test_a_link_around_two_boxes_is_a_link_of_both() -> None:
    first, second = sheet_of("<a href=/1><h3>Rain</h3><p>Wind</p></a>").blocks
    assert first.links == second.links != ()


@pytest.mark.parametrize(
    ("html", "kind", "linked"),
    [
        ("<img src=1.jpg>", "image", False),
        ("<a href=/1><img src=1.jpg></a>", "image", True),
        ("<amp-img src=1.jpg></amp-img>", "image", False),  # AMP
        ("<picture><source srcset=1.webp><img src=1.jpg></picture>", "image", False),  # libxml2 and source
        ("<iframe src=//v.example.org/1>No frames</iframe>", "frame", False),
        ("<amp-youtube data-videoid=abcdefghijk></amp-youtube>", "frame", False),
        ("<video src=1.mp4>No video</video>", "frame", False),
    ],
)
def test_pictures_and_frames(html: str, kind: str, linked: bool) -> None:
    block = only(html)
    assert (block.kind, block.text, bool(block.links)) == (kind, "", linked)


@pytest.mark.parametrize(
    ("attribute", "hidden"),
    [
        ("style='display:none'", True),
        ("style='color: red; Display: NONE'", False),  # `none` in capitals is rare and left alone
        ("style='display: none'", True),
        ("style='text-decoration:none'", False),
        ("hidden", True),
        ("aria-hidden=true", True),
        ("aria-hidden=false", False),
    ],
)
def test_hidden_boxes(attribute: str, hidden: bool) -> None:
    sheet = sheet_of(f"<div {attribute}><p>Rain</div><p>Wind")
    assert [block.box.hidden for block in sheet.blocks] == [hidden, False]


def test_boxes_know_what_they_stand_in() -> None:
    sheet = sheet_of("<figure><ul><li><table><tr><td><blockquote><h2><i class=caption>Rain</table></ul></figure>")
    box = sheet.blocks[0].box
    tags = {name: getattr(box, name).tag for name in ("item", "table", "quote", "figure")}
    assert tags == {"item": "li", "table": "table", "quote": "blockquote", "figure": "figure"}
    assert (box.heading, box.tag, [outer.tag for outer in box.ancestors()][-2:]) == (2, "i", ["body", "html"])
    assert all(outer.start == 0 and outer.end == 1 for outer in box.ancestors())


def test_names_of_a_box() -> None:
    sheet = sheet_of("<div class='Story big' id=main role=main data-x=1>Rain</div>")
    assert sheet.blocks[0].box.names == "Story big main main"


def test_long_names_are_cut() -> None:
    assert len(sheet_of(f"<div class='{'a ' * 5_000}'>Rain</div>").blocks[0].box.names) == 400


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Most Popular", "most popular"),
        ("» MOST READ:", "most read"),
        ("[Related Stories]", "related stories"),
        ("a" * 61, ""),
    ],
)
def test_labels(text: str, label: str) -> None:
    assert only(f"<p>{text}").label == label


def test_headings_are_no_prose() -> None:
    assert [block.prose > 0 for block in sheet_of(f"<h2>{LONG}</h2><p>{LONG}").blocks] == [False, True]


def test_part() -> None:
    sheet = sheet_of(f"<div><p>First (Yonhap)<br>{LONG} <a href=/>So.</a></p><p>{LATER}</div>")
    sheet.part(0, 1)
    assert [block.text for block in sheet.blocks] == ["First (Yonhap)", f"{LONG} So.", LATER]
    assert [block.prose > 0 for block in sheet.blocks] == [False, True, True]
    assert [len(block.links) for block in sheet.blocks] == [0, 1, 0]
    assert sheet.blocks[0].label == "first (yonhap)"


def test_claims_stay() -> None:
    sheet = sheet_of("<p>One<p>Two<p>Three")
    sheet.blocks[1].claim = "title"
    sheet.claim(0, 2, "menu", "why")
    assert [(block.claim, block.rule) for block in sheet.blocks] == [("menu", "why"), ("title", None), (None, None)]


@settings(max_examples=100)
@given(st.text(st.characters(codec=None), max_size=60))
def test_squeeze_is_total_and_once_for_all(text: str) -> None:
    squeezed = squeeze(text)
    assert squeeze(squeezed) == squeezed
    assert "  " not in squeezed
    assert "\n" not in squeezed


@settings(max_examples=200)
@given(
    st.text(
        st.one_of(
            st.sampled_from(" \u200b\u00ad\u00a0\n\t\x1c\u3000ab\u00e9"), st.characters(exclude_characters="\u200c")
        ),
        max_size=30,
    )
)
def test_squeeze_leaves_out_what_shows_nothing(text: str) -> None:
    assert squeeze(text) == " ".join(re.sub("[\u200b\u2060\ufeff\xad]", "", text).split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رودخانه\u200cها بالا می\u200cآیند", "رودخانه\u200cها بالا می\u200cآیند"),  # Persian portal
        ("क्\u200cष", "क्\u200cष"),  # Hindi daily
        ("\u200cباران\u200c می\u200c\u200cآید", "باران میآید"),
        ("Zero\u200cwidth", "Zerowidth"),  # content system
    ],
)
def test_squeeze_leaves_a_non_joiner_within_a_word(text: str, expected: str) -> None:
    assert squeeze(text) == expected


def test_a_page_is_freed_without_a_search_for_cycles() -> None:
    gc.collect()
    gc.disable()
    try:
        before = _boxes()
        sheet = sheet_of(f"<ul><li>{LONG}</ul><table><tr><td>{LATER}</table><figure><img src=1.jpg></figure>")
        assert _boxes() > before
        del sheet
        assert _boxes() == before
    finally:
        gc.enable()


def _boxes() -> int:
    return sum(isinstance(one, Box) for one in gc.get_objects())


def test_what_is_read_out_is_hidden_beside_its_line() -> None:
    run, aside = sheet_of("<p>20 mins<span class=sr-only>minutes</span> at sea").blocks
    assert (run.text, run.claim) == ("20 mins at sea", None)
    assert (aside.text, aside.claim, aside.prose) == ("minutes", "hidden", 0)
