"""Hostile pages made by code: a short story with something in, before, or around it that breaks parsers.

Each kind makes a page of any size, so that the tests can read small ones, the tests marked as heavy the full ones, and
`benchmarks/linear.py` one and its double. What must come out is the same for all: the story with its last line, and
nothing of what is not it.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

TITLE = "Ferries stay in port"
AUTHOR = "Kim Arin"
FIRST = "The ferries to the island stayed in port on Tuesday as the wind blew from the east, officials said."
SECOND = "They will sail again when the waves are lower than two meters, the officials added on Wednesday."
THIRD = "Some 400 passengers spent the night in the gymnasium of a school near the harbor, they also said."
LAST = "The harbor master expects the first boat to leave at dawn on Friday, if the wind drops by then."
STORY = (FIRST, SECOND, THIRD, LAST)
HIDDEN = "Nobody may ever read this line as a part of the story, for no reader of the page can see it."
"""A sentence that stands where no reader sees it."""


@dataclass(frozen=True)
class Kind:
    """A kind of hostile page."""

    name: str
    make: "Callable[[int], str | bytes]"
    """A page of the given size, in whatever the kind counts."""
    full: int
    """The size that breaks parsers, or a size at which cost that is not linear would show."""
    shown: tuple[str, ...] = STORY
    """Sentences that the body must hold, in this order."""
    unshown: tuple[str, ...] = ()
    """Pieces of text that the body must not hold."""
    small: int = 50


def page(*, head: str = "", before: str = "", within: str = "", after: str = "", title: str = TITLE) -> str:
    """The story, with something in the head of the page, before it, in its middle, or after it."""
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{before}"
        f"<article><h1>{title}</h1><p class=byline>By {AUTHOR}</p><p class=date>Published : Oct. 30, 2024 - 09:26</p>"
        f"<p>{FIRST}</p><p>{SECOND}</p>{within}<p>{THIRD}</p><p>{LAST}</p></article>{after}</body></html>"
    )


def sentence(number: int) -> str:
    """A sentence like no other."""
    return f"Boat number {number} stayed at its pier for the {number}th day, the harbor office said on Tuesday."


def _numbered(form: str, count: int) -> str:
    """A piece of mark-up again and again, with its number for `{0}` and a sentence for `{1}`."""
    return "".join(form.format(number, sentence(number)) for number in range(count))


def _nested(tag: str) -> Callable[[int], str]:
    return lambda n: page(within=f"<{tag}>" * n + f"<p>{sentence(1)}</p>" + f"</{tag}>" * n)


def _unclosed(tag: str) -> Callable[[int], str]:
    return lambda n: page(after=f"<{tag}>" * n + "Deep")


def _within(form: str) -> Callable[[int], str]:
    return lambda n: page(within=_numbered(form, n))


def _after(form: str) -> Callable[[int], str]:
    return lambda n: page(after=_numbered(form, n))


def _before(form: str) -> Callable[[int], str]:
    return lambda n: page(before=_numbered(form, n))


def _ladder(n: int) -> str:
    """Boxes within boxes as deep as allowed, each with texts: what looks at all texts of each box is slow here."""
    depth = 240
    step = f"<div class='story-wrap'>{{0}}<p>{sentence(1)}</p>"
    each = max(n // depth, 1)
    return page(within="".join(step.format(_numbered("<p>{1}</p>", each)) for _ in range(depth)) + "</div>" * depth)


def _menus(n: int) -> str:
    """The same with names of furniture, and a headline in the innermost."""
    inner = _numbered("<p><a href='/{0}'>{1}</a></p>", n)
    return page(after="<div class=sidebar><section class=menu>" * 100 + inner + "<h1>Elsewhere</h1>")


def _bare(n: int) -> str:
    """A page whose paragraphs are nothing but text between breaks."""
    lines = "<br><br>".join(sentence(number) for number in range(n))
    return page(within=lines)


def _json_ld(data: str) -> str:
    return f"<script type=application/ld+json>{data}</script>"


def _cyclic(n: int) -> str:
    """Nodes that name each other as their parts, round and round."""
    nodes = [{"author": {"@id": f"#{(i + 1) % n}"}, "image": {"@id": f"#{(i * 7) % n}"}} for i in range(n)]
    graph = [{"@id": f"#{i}", "@type": "NewsArticle", **node} for i, node in enumerate(nodes)]
    return page(head=_json_ld(json.dumps({"@context": "https://schema.org", "@graph": graph})))


def _many_scripts(n: int) -> str:
    return page(head=_json_ld(json.dumps({"@type": "NewsArticle", "headline": TITLE})) * n)


def _entities(n: int) -> str:
    """The billion laughs: HTML knows no entity declarations, so that the name stays as it is written."""
    rows = "".join(f'<!ENTITY lol{i} "{f"&lol{i - 1};" * 10}">' for i in range(1, n + 1))
    return f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY lol0 "lol">{rows}]>' + page(within=f"<p>&lol{n};</p>" * n)


def _two_charsets(n: int) -> bytes:
    """A page of UTF-8 that says it is something else, in three places."""
    metas = "<meta charset=euc-kr><meta http-equiv=Content-Type content='text/html; charset=shift_jis'>" * n
    text = "한강의 수위가 화요일에 다시 올랐다고 관계자들이 밝혔다."
    return ('<?xml version="1.0" encoding="utf-16"?>' + page(head=metas, after=f"<footer>{text}</footer>")).encode()


def _overlong(n: int) -> bytes:
    """UTF-8 with a `/` in two and three bytes, and a surrogate in three: none of it is UTF-8."""
    return page(after="<footer>@</footer>").encode().replace(b"@", b"\xc0\xaf\xe0\x80\xaf\xed\xa0\x80" * n)


def _controls(n: int) -> str:
    """All characters that HTML forbids, in places where they must cost no text."""
    signs = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 127, *range(128, 160), 0xFFFE, 0xFFFF)))
    return page(before=f"<p>{signs}</p>" * n, after=f"<p title='{signs}'>{signs}</p>" * n)


def _alternating(n: int) -> str:
    """Pictures and lines by turns, each a caption of the one before or after it."""
    return page(within=_numbered("<img src='/p{0}.jpg' width=600 height=400><p>A pier (Yonhap) {0}</p>", n))


def _book_caption(n: int) -> str:
    return page(within=f"<figure><img src=/1.jpg><figcaption>{'The pier at dawn, ' * n}</figcaption></figure>")


def _ranking(n: int) -> str:
    items = _numbered("<li>{0} <a href='/{0}'>Rivers run high {0}</a>", n)
    return page(after=f"<h2>Most Popular</h2><ol>{items}</ol>")


def _repeats(n: int) -> str:
    """The same two sentences in turn, which makes runs that are repeated within themselves."""
    return page(within=f"<p>{sentence(1)}</p><p>{sentence(2)}</p>" * n)


def _repeated_prefix(n: int) -> str:
    """Runs that are again and again one longer than the time before."""
    lines = [f"<p>{sentence(number)}</p>" for number in range(int(n**0.5) + 2)]
    return page(within="".join("".join(lines[:end]) for end in range(2, len(lines))))


_CALL_FOR_COMMENTS = f"<div>15 » Comentarios</div>{'<p>{1}</p>' * 3}{'<div>May 2, 2020 10:30</div>' * 2}"
_LABELLED = "<div><h3>Trending</h3></div><p>{1}</p>"
_WITH_COMMENTS = "<div><p>{1}</p><div><div>Comments</div><p>Reply</p></div></div>"

KINDS = (
    Kind("nested div", _nested("div"), 100_000, (FIRST, SECOND, sentence(1), THIRD, LAST)),
    Kind("nested b", _nested("b"), 100_000, (FIRST, SECOND, sentence(1), THIRD, LAST)),
    Kind("nested blockquote", _nested("blockquote"), 100_000, (FIRST, SECOND, sentence(1), THIRD, LAST)),
    Kind("nested lists", lambda n: page(within="<ul><li>" * n + sentence(1) + "</ul>" * n), 50_000),
    Kind("nested tables", lambda n: page(within="<table><tr><td>" * n + sentence(1) + "</table>" * n), 33_000),
    Kind("unclosed div", _unclosed("div"), 100_000),
    Kind("unclosed i", _unclosed("i"), 100_000),
    Kind("unclosed a", _unclosed("a href=/x"), 50_000),
    Kind("unclosed everything", lambda n: page().replace("</p>", "").replace("</h1>", "<p>") + "<p" * n, 50_000),
    Kind("links in one line", lambda n: page(after=f"<p>{_numbered('<a href=/{0}>{1}</a> ', n)}</p>"), 100_000),
    Kind("links in the story", lambda n: page(within=f"<p>{_numbered('<a href=/{0}>{0}</a> ', n)}</p>"), 20_000),
    Kind("links in a list", lambda n: page(after=f"<ul>{_numbered('<li><a href=/{0}>{1}</a>', n)}</ul>"), 20_000),
    Kind("links that share a text", _after("<a href='/{0}'>The river rose again on Monday</a><br><br>"), 10_000),
    Kind("links to one address", _after("<p><a href='/'>{1}</a></p>"), 10_000),
    Kind("headings", _after("<h2>{1}</h2>"), 10_000),
    Kind("headings of the first order", _before("<h1>{1}</h1>"), 10_000),
    Kind("comments below texts", lambda n: page(within="<p>Yes." * 4 * n + _numbered(_WITH_COMMENTS, n)), 2_000),
    Kind("words of comments", _within(_CALL_FOR_COMMENTS), 6_000),
    Kind("labels of boxes", lambda n: page(within=_numbered("<p>{1}</p>", 5 * n) + _numbered(_LABELLED, n)), 6_000),
    Kind("rows of links", _within("<p>{1}</p><ul>" + "<li><a href='/{0}'>Town</a>" * 12 + "</ul>"), 1_000),
    Kind("headings in the story", _within("<h3>{1}</h3>"), 10_000),
    Kind("headings in a heading", lambda n: page(before=f"<h2>{'Up <h3>down</h3>' * n}</h2>"), 4_000),
    Kind("linked headings", _after("<div class=card><h3><a href='/{0}'>{1}</a></h3><p>{1}</p></div>"), 6_000),
    Kind("paragraphs", _within("<p>{1}</p>"), 20_000),
    Kind("paragraphs between breaks", _bare, 20_000),
    Kind("breaks", lambda n: page(within="<br>" * n), 300_000),
    Kind("breaks and words", _within("{0}<br>"), 100_000),
    Kind("spans", _within("<span class='x{0}'>{0}</span>"), 30_000),
    Kind("names", _within("<div class='a{0} story caption{0}'>{1}</div>"), 10_000),
    Kind("one short line", lambda n: page(within="<p>Yes, it is.</p>" * n), 10_000),
    Kind("one item", lambda n: page(within=f"<ul>{'<li>Yes.' * n}</ul>"), 10_000),
    Kind("two items", lambda n: page(within=f"<ul>{'<li>Yes.<li>No.' * n}</ul>"), 5_000),
    Kind("items of a list", lambda n: page(within=f"<ul>{_numbered('<li>{1}', n)}</ul>"), 20_000),
    Kind("lists", _within("<ul><li>{1}<li>{0}</ul>"), 6_000),
    Kind("quotes within quotes", lambda n: page(within="<blockquote>" * 200 + _numbered("<p>{1}</p>", n)), 6_000),
    Kind("lists within lists", lambda n: page(within="<ul><li>" * 100 + _numbered("<p>{1}</p>", n)), 5_000),
    Kind("quotes", _within("<blockquote><p>{1}</p></blockquote>"), 6_000),
    Kind(
        "tables", _within("<table><tr><td colspan=99999999 rowspan=99999999>{0}<td>{1}<tr><td>a<td>b</table>"), 10_000
    ),
    Kind("a table for layout", lambda n: page(within=f"<table><tr><td>{_numbered('<p>{1}</p>', n)}</table>"), 6_000),
    Kind(
        "cells within cells",
        lambda n: page(within=f"<table><tr><td>{'<table><tr><td>a<td>b</table>' * n}</table>"),
        5_000,
    ),
    Kind("rows", lambda n: page(within=f"<table>{_numbered('<tr><td>{0}<td>{0}', n)}</table>"), 10_000),
    Kind("pictures", _within("<img src='/p{0}.jpg' width=600 height=400>"), 10_000),
    Kind("pictures and captions", _alternating, 5_000),
    Kind("figures", _within("<figure><img src=/{0}.jpg><figcaption>Pier {0} (Yonhap)</figcaption></figure>"), 4_000),
    Kind("one figure", lambda n: page(within=f"<figure>{_numbered('<img src=/{0}.jpg>Pier {0}', n)}</figure>"), 5_000),
    Kind("a figure above", lambda n: page(before=f"<figure>{_numbered('<img src=/{0}.jpg>', n)}a</figure>"), 20_000),
    Kind("captions that go on", _within("<p><img src=/{0}.jpg><br>The pier {0} (Yonhap)<br>{1}</p>"), 4_000),
    Kind("captions said again", _within("<img src=/{0}.jpg><p>The pier (Yonhap)</p><p>The pier (Yonhap)</p>"), 3_000),
    Kind("the same picture", _within("<img src='/p.jpg' width=600 height=400><p>{1}</p>"), 5_000),
    Kind("frames", _within("<iframe src='https://www.youtube.com/embed/abcdefghi{0}'></iframe>"), 10_000),
    Kind("posts", _within("<blockquote>{1} <a href='https://x.com/a/status/1234567890'>x</a></blockquote>"), 5_000),
    Kind("bylines", _after("<p class=byline>By Kim Arin{0}</p>"), 10_000),
    Kind("dates", _after("<p>Published : Oct. 30, 2024 - 09:26 <time datetime=2024-10-30>{0}</time></p>"), 6_000),
    Kind("times in one line", lambda n: page(before=f"<p>{'<time datetime=2024-10-30>x</time>' * n}</p>"), 50_000),
    Kind("labels", _after("<p>Related Stories</p>"), 10_000),
    Kind("labels of rankings", _after("<p>Most Popular</p>"), 10_000),
    Kind("labels and links", _after("<h3>Related Stories</h3><p><a href='/{0}'>{1}</a></p>"), 6_000),
    Kind("ranks", _ranking, 10_000, unshown=("Rivers run high",)),
    Kind("ranks without label", _after("<p>1. <a href='/{0}'>{1}</a></p>"), 6_000),
    Kind("read more", _within("<p>Read more: <a href='/{0}'>{1}</a></p>"), 6_000),
    Kind("copyright", _after("<p>Copyright {0} {1}</p>"), 10_000),
    Kind("boxes within boxes", _ladder, 10_000),
    Kind("menus within menus", _menus, 10_000, unshown=("Boat number",)),
    Kind("empty boxes", _within("<div></div>"), 100_000),
    Kind("boxes beside boxes", _after("<div><div><p>{1}</p></div></div>"), 10_000),
    Kind("repeated paragraphs", _repeats, 6_000),
    Kind("repeated runs", _repeated_prefix, 50_000),
    Kind("a caption as long as a book", _book_caption, 50_000, unshown=("The pier at dawn",)),
    Kind("one long text", lambda n: page(after=f"<p>{'word ' * n}</p>"), 1_000_000, small=200),
    Kind("one long word", lambda n: page(after=f"<p>{'x' * n}</p>"), 20_000_000, small=2_000),
    Kind("one long link", lambda n: page(after=f"<p><a href=/1>{'word ' * n}</a></p>"), 1_000_000),
    Kind("one long heading", lambda n: page(after=f"<h2>{'word ' * n}</h2>"), 1_000_000),
    Kind("one long line of spaces", lambda n: page(within=f"<p>a{' ' * n}b</p>"), 5_000_000, small=2_000),
    Kind("one long attribute", lambda n: page(after=f"<p title='{'x' * n}'>{LAST}</p>"), 20_000_000, small=2_000),
    Kind("long names", lambda n: page(within=f"<div class='{'story-text ' * n}'>{sentence(1)}</div>"), 1_000_000),
    Kind("a long address", lambda n: page(after=f"<a href='/{'../' * n}'>A</a><img src='/{'a%' * n}'>"), 300_000),
    Kind("attributes", lambda n: page(after=f"<p {_numbered('a{0}=1 ', n)}>{sentence(1)}</p>"), 100_000),
    Kind("comments", _within("<!-- {1} -->"), 100_000, unshown=("Boat number",)),
    Kind("an open comment", lambda n: page() + "<!--" * n, 100_000),
    Kind("cdata", lambda n: page(within=f"<![CDATA[{HIDDEN}]]>" * n), 50_000),
    Kind("processing instructions", _within("<?php echo '{1}' ?>"), 50_000),
    Kind("entities", lambda n: page(within=f"<p>{sentence(1)}{'&amp;&nbsp;&bogus;&#0;&#x110000;' * n}</p>"), 100_000),
    Kind("entity bomb", _entities, 9, small=9, unshown=("lollol",)),
    Kind("templates", lambda n: page(within=f"<template><p>{HIDDEN}</p></template>" * n), 30_000, unshown=(HIDDEN,)),
    Kind("drawings", lambda n: page(within=f"<svg><text>{HIDDEN}</text></svg>" * n), 30_000, unshown=(HIDDEN,)),
    Kind("formulas", lambda n: page(within=f"<math><mtext>{HIDDEN}</mtext></math>" * n), 30_000, unshown=(HIDDEN,)),
    Kind("scripts", lambda n: page(within=f"<script>var a = '{HIDDEN}'</script>" * n), 50_000, unshown=(HIDDEN,)),
    Kind("noscript", _within("<noscript><img src='/p{0}.jpg'></noscript>"), 30_000),
    Kind("bases", lambda n: page(head="<base href='https://example.org/'><base href='javascript:1'>" * n), 50_000),
    Kind("meta elements", lambda n: page(head=_numbered("<meta property=og:title content='{1}'>", n)), 30_000),
    Kind("tags of the metadata", lambda n: page(head=_numbered("<meta name=keywords content='{0}'>", n)), 50_000),
    Kind("authors of the metadata", lambda n: page(head=_numbered("<meta name=author content='Kim Arin'>", n)), 1_000),
    Kind(
        "microdata", _after("<div itemscope itemtype=http://schema.org/NewsArticle itemprop=author>{0}</div>"), 20_000
    ),
    Kind("nested microdata", lambda n: page(after="<div itemscope itemprop=author>" * n), 10_000),
    Kind("deep JSON-LD", lambda n: page(head=_json_ld('{"a":' + "[" * n + "]" * n + "}")), 100_000),
    Kind("deep broken JSON-LD", lambda n: page(head=_json_ld('{"a":' * n)), 100_000),
    Kind("broken JSON-LD", lambda n: page(head=_json_ld('{"@type": "NewsArticle", "image": ' + '"a", }' * n)), 100_000),
    Kind("unended string in JSON-LD", lambda n: page(head=_json_ld('{"headline": "' + '\\"a' * n)), 100_000),
    Kind("cyclic JSON-LD", _cyclic, 10_000),
    Kind("huge JSON-LD", lambda n: page(head=_json_ld('{"@type": "NewsArticle", "x": "' + "x " * n + '"}')), 5_000_000),
    Kind("JSON-LD scripts", _many_scripts, 20_000),
    Kind("two encodings", _two_charsets, 1_000),
    Kind("overlong UTF-8", _overlong, 100_000),
    Kind("control characters", _controls, 2_000),
    Kind("lone surrogates", lambda n: page(after=f"<footer>{chr(0xD800) * n}</footer>"), 300_000),
    Kind("UTF-16", lambda n: page(after=_numbered("<p>{1}</p>", n)).encode("utf-16"), 5_000),
    Kind("UTF-16 without a mark", lambda n: page(after=_numbered("<p>{1}</p>", n)).encode("utf-16-be"), 5_000),
    Kind("invisible signs", lambda n: page(within=f"<p>{chr(0x200B) * n}{sentence(1)}{chr(0x202E) * n}</p>"), 500_000),
    Kind("half another page", lambda n: page(after="<html><head><title>Other</title><body>" * n + "<p>Ho"), 20_000),
    Kind("angle brackets", lambda n: page(after="<p>" + "<" * n), 500_000),
    Kind("unended tag", lambda n: page() + "<p a='" + "b=c " * n, 500_000),
)
