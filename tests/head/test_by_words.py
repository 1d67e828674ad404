"""Words that say who wrote a story, or that the next line does."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.head.by_words import bare_label, is_said, said_aloud, said_part, with_seam
from heraldparse.markup.tree import build_tree


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By", "writer"),
        ("Von:", "writer"),
        ("Written by", "writer"),
        ("Essay von", "writer"),
        ("Article written by:", "writer"),  # association of doctors: boxes under the text
        ("Article reviewed by:", "other"),
        ("Content by", "writer"),
        ("Powered by", "other"),
        ("Edited by", "other"),
        ("Fotos:", "other"),
        ("Source:", ""),
        ("By Kim Arin", ""),
        ("Edited by Kim Arin", ""),
        ("Seoul", ""),
        ("They went home, and the rain came by", ""),
        ("", ""),
    ],
)
def test_bare_label(text: str, expected: str) -> None:
    assert bare_label(text) == expected


@pytest.mark.parametrize(
    ("text", "dated", "expected"),
    [
        ("By Kim Arin", False, "By Kim Arin"),
        ("By Kim Arin | Culture", False, "By Kim Arin | Culture"),
        ("Culture | By Kim Arin", False, "By Kim Arin"),  # American portal
        ("Contributors: Kim Arin", False, "By Kim Arin"),
        ("이용민 기자", False, "이용민 기자"),
        ("Posted by Arin", True, "Posted by Arin"),
        ("Posted by Arin", False, None),
        ("Kim Arin", True, None),
        ("Rain - and more rain", False, None),
        ("", True, None),
    ],
)
def test_said_part(text: str, dated: bool, expected: str | None) -> None:
    said = said_part(text, dated=dated)
    assert (said.text if said else None) == expected


def test_said_aloud() -> None:
    block = read_blocks(build_tree('<p><b class="sr-only">By</b> Ida Beispiel</p>').root).blocks[0]
    said = said_aloud(block)
    assert said is not None
    assert [author.name for author in said.authors] == ["Ida Beispiel"]


@pytest.mark.parametrize(("text", "expected"), [("By Kim Arin", True), ("Photo by Kim Arin", False), ("Kim", False)])
def test_is_said(text: str, expected: bool) -> None:
    assert is_said(text) is expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # British broadcaster: name and office in elements of their own
        (
            "<p><span>By Ida Beispiel</span> <span>Health and rain reporter, Rain News</span>",
            "By Ida Beispiel, Health and rain reporter, Rain News",
        ),
        ("<p>By <a>Ida Beispiel</a> <i>Rain reporter</i>", "By Ida Beispiel, Rain reporter"),
        ("<p><span>By Ida Beispiel</span> <span>and Jens Muster</span>", "By Ida Beispiel and Jens Muster"),
        ("<p><span>By Ida</span> <span>Maria Beispiel</span>", "By Ida Maria Beispiel"),
        ("<p>By Ida Maria Beispiel", "By Ida Maria Beispiel"),
    ],
)
def test_with_seam(html: str, expected: str) -> None:
    block = read_blocks(build_tree(html).root).blocks[0]
    assert with_seam(block, block.text) == expected
