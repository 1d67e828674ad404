"""What the lines of a card say."""

from datetime import date

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.lists.offers import Offer, read_offers
from heraldparse.markup.tree import build_tree

TEXT = "The river rose by two meters on Monday, officials said."


def _offers(html: str) -> list[Offer]:
    return read_offers(read_blocks(build_tree(html).root), "http://example.org/", None)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("", (None, None, None, None)),
        (f"<p>{TEXT}", (TEXT, None, None, None)),
        # KH 2013: words cut off by the page stay as they are
        (
            "<p><a href='/1'>The river rose by two meters on Mon ...</a>",
            ("The river rose by two meters on Mon ...",) + (None,) * 3,
        ),
        # blogs: the link that leads on is no part of the summary
        (f"<p>{TEXT} <a href='/1'>Read more</a>", (TEXT, None, None, None)),
        (f"<p>{TEXT}<p><a href='/1'>Read more about Rivers run high again</a>", (TEXT, None, None, None)),
        ("<p>By Kim Arin<p>Nov. 26, 2024", (None, None, date(2024, 11, 26), "By Kim Arin")),
        ("<p>By Kim Arin Nov. 26, 2024", (None, None, date(2024, 11, 26), "By Kim Arin")),
        ("<p>By <i>Kim Arin</i> and <i>Ada May</i>", (None, None, None, "By Kim Arin and Ada May")),  # broadcaster
        ("<p>Jane Doe and Ada May for The Pier Times<p>" + TEXT, (TEXT, None, None, None)),  # daily, whose pictures
        # KH lists: section and day glued
        ("<p>Arts & DesignJuly 9, 2019", (None, "Arts & Design", date(2019, 7, 9), None)),
        ("<p>Social affairs<span>May 3, 2022</span>", (None, "Social affairs", date(2022, 5, 3), None)),
        # who or what stands beside the date is not known
        ("<p>Jane Doe Nov. 26, 2024", (None, None, date(2024, 11, 26), None)),
        ("<p>12 comments", (None, None, None, None)),
        ("<p>Copyright Example Corporation. All Rights Reserved.", (None, None, None, None)),
    ],
)
def test_lines_beside_a_headline(lines: str, expected: tuple[object, ...]) -> None:
    (offer,) = _offers(f"<ul><li><h3><a href='/1'>Rivers run high again</a></h3>{lines}</ul>")
    assert (offer.title, offer.url) == ("Rivers run high again", "http://example.org/1")
    assert (offer.summary, offer.section, offer.published, offer.byline) == expected


def test_unknown_section_where_the_others_have_theirs() -> None:
    entry = "<li><a href='/{n}'>Rivers run high again {n}</a><p>{section} Nov. 26, 2024</li>"
    sections = ["Soccer", "Golf", "Global Insight"]
    html = "".join(entry.format(n=n, section=section) for n, section in enumerate(sections))
    assert [offer.section for offer in _offers(f"<ul>{html}</ul>")] == sections


@pytest.mark.parametrize(
    ("html", "sections"),
    [
        # KH 2018: the section is a link above the headline
        ("<div><p><a href='/list'>Politics</a><p><a href='/1'>Rivers run high again</a></div>", ["Politics"]),
        # KH 2015: a box of headlines with its section's name
        (
            "<div><div><h2><a href='/n'>National</a></h2><p><a href='/1'>Rivers run high again</a></div>"
            "<div><h2><a href='/p'>People & Events</a></h2><p><a href='/2'>Roads are dry again</a></div></div>",
            ["National", None, None],
        ),
        # KH 2013: the heading of the whole list is the page's
        (
            "<div><h2>Opinion</h2><p><a href='/1'>Rivers run high again</a><p><a href='/2'>Roads are dry again</a>",
            [None, None],
        ),
    ],
)
def test_section_above(html: str, sections: list[str | None]) -> None:
    assert [offer.section for offer in _offers(html)] == sections


def test_picture_in_the_box_without_a_link() -> None:
    (offer,) = _offers("<ul><li><img src='/1.jpg'><a href='/1'>Rivers run high again</a></ul>")
    assert offer.image_url == "http://example.org/1.jpg"
    assert not offer.bare
    assert not offer.told


def test_the_label_of_a_link_tells_its_headline_from_the_topic_above() -> None:
    # US daily, the topic and the headline in one heading
    inner = "<h2><div>2026 TIDES</div><div>Rivers run high again in May</div></h2>"
    (offer,) = _offers(f"<ul><li><a href='/1' aria-label='Rivers run high again in May'>{inner}</a></ul>")
    assert offer.title == "Rivers run high again in May"
