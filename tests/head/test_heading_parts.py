"""Kicker and headline within one heading."""

import pytest

from heraldparse.head.heading_parts import HeadingParts, split_heading, text_within
from heraldparse.head.titles import fold
from heraldparse.markup.tree import Element, build_tree


def heading(inner: str) -> Element:
    return next(build_tree(f"<body><h1>{inner}</h1>").root.iter("h1"))


CASES = [
    # German broadcaster: kicker by name, nothing between
    ('<span class="dachzeile">Wetter</span> <span class="headline">Es regnet</span>', [], "Es regnet", "Wetter"),
    # Swiss broadcaster: a dash that nobody sees
    (
        '<span class="t__overline">Wetter</span><span class="off"> - </span><span class="t__text">«Es regnet»</span>',
        ["Wetter - «Es regnet»"],
        "«Es regnet»",
        "Wetter",
    ),
    # Swiss daily: names of style modules, the headline's alone says so
    ('<span class="H_over">Wetter</span><i> – </i><span class="H_text">Es regnet</span>', [], "Es regnet", "Wetter"),
    # German weekly: a colon makes one line, and the metadata state it whole
    (
        '<span class="kicker">Wetter</span><span class="hide">: </span><span>Es regnet</span>',
        ["Wetter: Es regnet"],
        "Wetter: Es regnet",
        None,
    ),
    # the same, and the metadata state the headline alone
    ('<span class="topic">Wetter <i>:</i></span> <b>Es regnet</b>', ["Es regnet"], "Es regnet", "Wetter"),
    # a block for the kicker; the colon is for readers of the metadata
    ('<div class="topic-label">Wetter</div> Es regnet', ["Wetter: Es regnet"], "Es regnet", "Wetter"),
    # German portal: elements without names, a line for each, and one title with a colon in the metadata
    ("<span>Wetter </span><div>Es regnet</div>", ["Wetter: Es regnet"], "Es regnet", "Wetter"),
    ("<span>Wetter </span><div>Es regnet</div>", ["Wetter - Es regnet"], "Es regnet", "Wetter"),
    ("<span>Wetter </span><div>Es regnet</div>", ["Es regnet im Mai"], "Wetter Es regnet", None),
    # German magazine of cyclists: one line, and a colon in the metadata alone
    (
        "<span>Wetter im Mai</span> Schritt für Schritt",
        ["Wetter im Mai: Schritt für Schritt"],
        "Wetter im Mai Schritt für Schritt",
        None,
    ),
    # foundation: small print and a break
    ("<small>Tunesien</small><br> Es regnet", [], "Es regnet", "Tunesien"),
    # British magazine: nothing but the metadata tells
    ('<span class="a">Open Sky</span><br><span class="b">It rains</span>', ["It rains"], "It rains", "Open Sky"),
    # sports club: a date in small print under the headline
    ("Es regnet<br><small>02.02.2022 • Presse</small>", ["Es regnet"], "Es regnet", None),
    # authority: a date where others have the kicker
    ('<span class="topline"><span>27.01.2022</span></span>Es regnet', [], "Es regnet", None),
    # tag of an English daily stays, whatever its element
    ("<span class='kicker'>[Editorial]</span> It rains", ["It rains"], "[Editorial] It rains", None),
    # emphasis is no kicker
    ("<em>Rain Songs</em>: A Night to Remember", [], "Rain Songs: A Night to Remember", None),
    ("It rains in <b>Seoul</b> today", [], "It rains in Seoul today", None),
    # a letter in an element of its own
    ("<b>C</b>ycles of rain", [], "Cycles of rain", None),
    # styles part the lines, the source does not
    ("Best of rain<span class='block'>Ten showers</span>", [], "Best of rain Ten showers", None),
    # a number of comments after the link
    ('<a href="/1">It rains</a> <span>87</span>', ["It rains"], "It rains", None),
    # news for programmers: the site of the source and a number of comments, one element deeper
    (
        '<span><a href="/1">It rains in May</a> <i><a href="//x.org">(x.org)</a></i></span> <span>87</span>',
        ["It rains in May"],
        "It rains in May",
        None,
    ),
    # technology blog: a link to the section, which microdata read as a part of the headline
    (
        "It rains in May (video)\n\xa0<a href='/topics/weather/'>Weather</a>",
        ["It rains in May (video)", "It rains in May (video) Weather"],
        "It rains in May (video)",
        None,
    ),
    # wrappers
    ("<span><span><b class='kicker'>Weather</b> It rains</span></span>", [], "It rains", "Weather"),
    ("", [], "", None),
]


@pytest.mark.parametrize(("inner", "known", "text", "kicker"), CASES)
def test_split_heading(inner: str, known: list[str], text: str, kicker: str | None) -> None:
    assert split_heading(heading(inner), frozenset(map(fold, known))) == HeadingParts(text, kicker)


def test_text_within_leaves_out_what_nobody_sees() -> None:
    assert text_within(heading("It <style>h1{}</style>rains<br>again<!-- no -->")) == "It rains again"
