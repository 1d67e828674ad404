"""Source that lxml would cut, rewritten."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.markup.flatten import flatten, has_many_attributes

# source, source at a depth of 2 with at most 2 attributes
CASES = [
    pytest.param(b"<p>a<b>b</b></p>", b"<p>a<b>b</b></p>", id="nothing to do"),
    pytest.param(b"<p><b>1<i>2<u>3</u>4</i>5</b>6</p>", b"<p><b>1</b><i>2</i><u>3</u>456</p>", id="moved up"),
    pytest.param(b"<div><div><a href=x>1<a href=y>2", b"<div><div></div><a href=x>1</a><a href=y>2", id="links stay"),
    pytest.param(b"<p>1<p>2<p>3<p>4", b"<p>1</p><p>2</p><p>3</p><p>4", id="paragraphs do not nest"),
    pytest.param(b"<div>1<br>2<img src=a>3", b"<div>1<br />2<img src=a />3", id="void elements"),
    pytest.param(b"<div/>1<i />2", b"<div />1<i />2", id="closed at once"),
    pytest.param(b"a<!-- <b> -->b<!-->c<!--->d<!--x--!>e<!-- f", b"abcde", id="comments"),
    pytest.param(b"<!doctype html>a<?php x ?>b</ z>c", b"abc", id="what browsers take for comments"),
    pytest.param(b"<script>a<b</SCRIPT >c", b"<script>a<b</SCRIPT >c", id="script"),
    pytest.param(b"<style>a<b", b"<style>a<b</style>", id="unclosed style"),
    pytest.param(b"<plaintext><b>x", b"<plaintext><b>x", id="plaintext"),
    pytest.param(b"a < b <3 &lt;", b"a < b <3 &lt;", id="less than"),
    pytest.param(b"x</b>y", b"x</b>y", id="end without start"),
    pytest.param(b"<i a b c d>x", b"<i a b>x", id="attributes cut"),
    pytest.param(b"<i a='>' b=\">\" c=d/ e>x", b"<i a='>' b=\">\">x", id="values with an end in them"),
    pytest.param(b"<i a=b", b"", id="unclosed tag is no text in browsers either"),
]


@pytest.mark.parametrize(("source", "expected"), CASES)
def test_rewrites(source: bytes, expected: bytes) -> None:
    assert flatten(source, depth=2, attributes=2).source == expected


def test_counts() -> None:
    found = flatten(b"<p><b><i><u a b c>", depth=2, attributes=1)
    assert (found.too_deep, found.attributes_cut) == (2, 2)


@pytest.mark.parametrize(
    ("tag", "many"),
    [
        (b"<p " + b"data-a=1 " * 50 + b">", True),
        (b"<p " + b"data-a=1 " * 5 + b">", False),
        (b"<p>" + b"word " * 500, False),  # a text without tags
        (b"<img src='data:" + b"QUJD" * 500 + b"'>", False),  # a picture in an attribute
        (b"<script>if (a<b.c){" + b"d();" * 500, False),  # minified script
        (b"<p " + b" " * 5_000 + b">", False),
    ],
)
def test_tells_tags_with_many_attributes(tag: bytes, many: bool) -> None:
    assert has_many_attributes(b"<p>x</p>" * 9 + tag + b"<p>y</p>", 20) is many


@given(st.lists(st.sampled_from([b"<div>", b"</div>", b"<b>", b"</b>", b"<p>", b"<li>", b"</p>", b"x", b"y "])))
@settings(max_examples=200)
def test_keeps_all_text_and_no_depth(parts: list[bytes]) -> None:
    source = b"".join(parts)
    found = flatten(source, depth=3, attributes=9).source
    assert re.sub(rb"<[^>]*>", b"", found) == re.sub(rb"<[^>]*>", b"", source)
    open_tags = deepest = 0
    for tag in re.findall(rb"</?(?:div|b)>", found):
        open_tags += -1 if tag.startswith(b"</") else 1
        deepest = max(deepest, open_tags)
    assert deepest <= 3


@given(st.binary())
@settings(max_examples=200)
def test_total(data: bytes) -> None:
    assert flatten(data, 1, 1) == flatten(data, 1, 1)
    assert has_many_attributes(data, 1) in {True, False}
