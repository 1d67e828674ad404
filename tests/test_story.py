"""Where on the page the story stands."""

import pytest
from sheets import FOURTH, LATER, LONG, THIRD, sheet_of

from heraldparse.cleanup import clean_up
from heraldparse.story import find_story

STORY = f"<p>{LONG}</p><p>{LATER}</p><p>{THIRD}</p><p>{FOURTH}</p>"


def found(html: str) -> list[str]:
    sheet = sheet_of(html)
    story = find_story(sheet)
    assert story is not None
    return [block.text for block in sheet.blocks[story.start : story.end]]


ALL = [LONG, LATER, THIRD, FOURTH]
MENU = "".join(f"<li><a href=/{number}>Town {number}</a>" for number in range(10))
TOWNS = [f"Town {number}" for number in range(10)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<div>Menu</div><div>{STORY}</div><div>Foot</div>", ALL),
        (f"<main><div><article>{STORY}</article></div></main>", ALL),
        (f"<table><tr><td>Menu<td>{STORY}</table>", ALL),  # KH 2012
        (f"<form>{STORY}</form>", ALL),  # one form around the page
        # a label that has most of the text above it ends the story, with the pictures below it; another one does not
        (f"<div>{STORY}<h3>Comments</h3><p>It was cold.<img src=1.jpg></div>", ALL),
        (f"<div><p>{LONG}<h3>Discussion</h3><p>{LATER}<p>{THIRD}</div>", [LONG, "Discussion", LATER, THIRD]),
        # Luxembourg daily, another story offered before the last paragraph; a label among the paragraphs is the end
        (
            f"<div>{STORY}{STORY}<div>Lesen Sie auch: <a href=/1>Rain</a></div><p>{THIRD}</div>",
            [*ALL, *ALL, "Lesen Sie auch: Rain", THIRD],
        ),
        (
            f"<div>{STORY}{STORY}<div><h3>Lesen Sie auch</h3><a href=/1>Rain</a></div><p>{THIRD}</div>",
            [*ALL, *ALL, "Lesen Sie auch", "Rain", THIRD],
        ),
        (f"<div>{STORY}{STORY}<h3>Lesen Sie auch</h3><p>{THIRD}</div>", [*ALL, *ALL]),
        # technology magazine, the heading of a box under the story; the same words in a sentence
        (f"<div>{STORY}{STORY}<h2>More from The Pier</h2><p>{THIRD}</div>", [*ALL, *ALL]),
        (f"<div>{STORY}{STORY}<p>More from her soon<p>{THIRD}</div>", [*ALL, *ALL, "More from her soon", THIRD]),
        (f"<div>{STORY}{STORY}<h3>You may also like...</h3><p>{THIRD}</div>", [*ALL, *ALL]),  # local daily
        # business journal without names, the site's own text below its menu; boxes of the story around a box of links
        (f"<body>{STORY}{STORY}<div><ul>{MENU}</ul><div><p>{THIRD}</div></div>", [*ALL, *ALL]),
        (
            f"<div><section>{STORY}</section><section>{STORY}</section><ul>{MENU}</ul><section><p>{THIRD}</section></div>",
            [*ALL, *ALL, *TOWNS, THIRD],
        ),
        # UK daily without names, a label between the boxes of the last paragraphs
        (
            f"<div><section>{STORY}</section><section>{STORY}</section><div><h3>Trending</h3></div>"
            f"<section><p>{THIRD}</section></div>",
            [*ALL, *ALL, "Trending", THIRD],
        ),
        # the story in several boxes of a kind, as between advertisements
        (
            f"<div><div class=t><p>{LONG}<p>{LATER}<p>{THIRD}<p>{FOURTH}</div><div class=t><p>{THIRD}</div></div>",
            [*ALL, THIRD],
        ),
        # a lead in a box of its own between headline and story
        (f"<div><h1>Boats</h1><section><b>{LONG}</b></section><article>{STORY}</article></div>", [LONG, *ALL]),
        # a box that reads like the story though its name is another
        (f"<div><div class=a>{STORY}{STORY}</div><section><p>{THIRD}</p></section></div>", [*ALL, *ALL, THIRD]),
        # German daily without names, what it asks of its readers: deeper in its box than the story; US blog, as deep
        (f"<div><div>{STORY}{STORY}</div><div><div><div><p>{THIRD}</div></div></div></div>", [*ALL, *ALL]),
        (f"<div><div>{STORY}{STORY}</div><div><p>{THIRD}</div></div>", [*ALL, *ALL, THIRD]),
        # as deep or not, where names tell that the text goes on; a text that is a box itself beside the first ones
        (f"<div><div>{STORY}{STORY}</div><div><div class=t><p>{THIRD}</div></div></div>", [*ALL, *ALL, THIRD]),
        (f"<div><div><div>{LONG}{LATER}{FOURTH}</div></div><div>{THIRD}</div></div>", [LONG + LATER + FOURTH, THIRD]),
        # German daily without names, the picture above the text: its caption stands in another depth than those below
        (
            f"<div><div><div><figure><img src=1.jpg><figcaption>{LONG}</figcaption></figure></div></div>"
            f"<div>{STORY}<figure><img src=2.jpg><figcaption>{LATER}</figcaption></figure></div></div>",
            ["", LONG, *ALL, "", LATER],
        ),
        # links, a linked heading, other mark-up: another box
        (f"<div><div>{STORY}{STORY}</div><section><a href=/>{THIRD}</a></section></div>", [*ALL, *ALL]),
        (f"<div><div>{STORY}{STORY}</div><div><h3><a href=/>Rain</a></h3><p>{THIRD}</div></div>", [*ALL, *ALL]),
        (f"<div><div>{STORY}{STORY}</div><section><em>{THIRD}</em></section></div>", [*ALL, *ALL]),
        # trade magazine, boxes of a right column: linked headline, day, teaser; in a story of several boxes parts
        (
            f"<div><section>{STORY}</section><div><div><h3><a href=/1>Boats sail late</a></h3><h4>May 2</h4>{THIRD}"
            f"</div><div>{LATER}</div></div></div>",
            ALL,
        ),
        (
            f"<div><section>{STORY}</section><h3><a href=/1>The second pier</a></h3><section>{STORY}</section></div>",
            [*ALL, "The second pier", *ALL],
        ),
        (
            f"<div><section>{STORY}</section><h3><a href=#2>The second pier</a></h3>"
            f"<section><p>{THIRD}</section></div>",
            [*ALL, "The second pier", THIRD],
        ),
        # technology blog, what a database says of a company
        (
            f"<div><section>{STORY}</section><div><h2><a href=/f>Facts</a></h2>{THIRD}</div><div>{LATER}</div></div>",
            ALL,
        ),
        # medical site, how to cite the story, above the forms of the page
        (f"<div>{STORY}<ul><li><a href=#c>Citations</a></ul><div>{THIRD}</div><div>{LATER}</div></div>", ALL),
        (
            f"<div><div>{STORY}{STORY}</div>"
            f"<section><p>{THIRD}<p>By <a href=/>{LATER}</a> <a href=/>{LONG}</a></section></div>",
            [*ALL, *ALL],
        ),
    ],
)
def test_extent(html: str, expected: list[str]) -> None:
    assert found(html) == expected


@pytest.mark.parametrize("html", ["", "<p>Home", "<nav><a href=/>News</a></nav>"])
def test_none(html: str) -> None:
    assert find_story(sheet_of(html)) is None


def test_what_is_claimed_does_not_count() -> None:
    sheet = sheet_of(f"<div>{STORY}</div><div><p>{LONG}</div>")
    for block in sheet.blocks[:4]:
        block.claim = "comments"
    story = find_story(sheet)
    assert story is not None
    assert [block.text for block in sheet.blocks[story.start : story.end]] == [LONG]


RIGHTS = "Copyright 2019 The Pier. All rights reserved."


@pytest.mark.parametrize(
    ("html", "end"),
    [
        # US daily without names: rules for comments in another box, below the line of the agency
        (f"<div><div>{STORY}<p>{RIGHTS}</div><ul><li><p>{THIRD}<li><p>{FOURTH}</ul></div>", 4),
        # research newsroom: whose the picture between two parts of the story is, and who may print that picture
        (f"<div><section>{STORY}</section><p>© The Pier<section><p>{THIRD}</section></div>", 6),
        (f"<div>{STORY}<p>{RIGHTS}<p>{THIRD}</div>", 6),
        (f"<div><p>{LONG}<div>{RIGHTS}</div><ul><li>{LATER}<li>{THIRD}<li>{FOURTH}</ul></div>", 5),
    ],
)
def test_copyright_lines(html: str, end: int) -> None:
    sheet = sheet_of(html)
    clean_up(sheet)
    story = find_story(sheet)
    assert story is not None
    assert story.end == end


def test_a_very_long_row_of_links_under_most_of_the_story() -> None:
    # local daily without names: forms and notices under the lists of the site, as long together as half the story
    menu = "".join(f"<li><a href=/{number}>Town {number}</a>" for number in range(40))
    below = f"<ul>{menu}</ul><section><div><p>{LONG}<p>{LATER}</div></section>"
    assert found(f"<body><h1>Boats</h1><div>{STORY}</div>{below}")[1:] == ALL
    assert found(f"<body><div>{STORY}</div><h1>Boats</h1>{below}")[-2:] == [LONG, LATER]


def test_a_long_row_under_the_only_box_of_the_story() -> None:
    # computer weekly without names, offers of other sites below two short lists
    below = f"<div><ul>{MENU}</ul></div><div><p>{LONG}<p>{LATER}</div>"
    story = f"<div><h1>Boats</h1><div>{STORY}</div>"
    assert found(f"{story}{below}</div>")[1:] == ALL
    assert (
        len(found(f"<div><h1>Boats</h1><div><p>{LONG}<p>{LATER}</div><div><p>{THIRD}<p>{FOURTH}</div>{below}</div>"))
        == 17
    )


def test_a_last_sentence_of_links_above_a_long_row() -> None:
    # blog of books, what else to read in the last sentence
    last = "Go on with <a href=/1>three poems about trusting the tide</a> and <a href=/2>the captain on time</a>."
    below = f"<ul>{MENU}</ul><div><p>{LONG}<p>{LATER}</div>"
    assert found(f"<body><h1>Boats</h1><div>{STORY}<p>{last}</div>{below}")[-1].startswith("Go on with")
    assert found(f"<body><h1>Boats</h1><div>{STORY}<p><a href=/1>Tides.</a></div>{below}")[1:] == ALL


@pytest.mark.parametrize(("names", "number"), [("", 4), ("class=text", 46)])
def test_a_very_long_row_between_like_boxes(names: str, number: int) -> None:
    # health magazine without names, the parts of a tool below its menus; where boxes have names, these tell
    menu = "".join(f"<li><a href=/{number}>Town {number}</a>" for number in range(40))
    below = f"<ul>{menu}</ul><div {names}><p>{LONG}<p>{LATER}</div>"
    assert len(found(f"<body><h1>Boats</h1><div {names}>{STORY}</div>{below}")[1:]) == number
