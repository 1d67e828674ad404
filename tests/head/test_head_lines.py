"""The lines around a headline: dates, bylines, subtitle, section."""

from datetime import UTC, date, datetime

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.cleanup import clean_up
from heraldparse.head.conventions import Conventions
from heraldparse.head.lines import Head, Timed, read_head
from heraldparse.markup.tree import build_tree

SENTENCE = "The river rose again on Monday, officials of the city said, and nobody was hurt in the quarter by the port."
TEXT = "<div>" + f"<p>{SENTENCE}</p>" * 3 + "</div>"
DAY = date(2024, 5, 17)


def page(html: str) -> tuple[Sheet, Block | None, tuple[int, int]]:
    sheet = read_blocks(build_tree(f"<body>{html}").root)
    clean_up(sheet)
    title = next((block for block in sheet.blocks if block.box.heading == 1), None)
    start = next(block.index for block in sheet.blocks if "river rose" in block.text)
    return sheet, title, (start, len(sheet.blocks))


def read(html: str, conventions: Conventions | None = None) -> tuple[Head, Sheet]:
    sheet, title, story = page(html)
    if title is not None:
        title.claim = "title"
    return read_head(sheet, title, story, conventions or Conventions()), sheet


@pytest.mark.parametrize(
    ("html", "published", "updated", "plain"),
    [
        (f"<h1>Rain</h1><p>Published : 2024-05-17</p>{TEXT}", DAY, None, None),
        (f"<h1>Rain</h1><p>17 May 2024</p><p>Updated: 18 May 2024</p>{TEXT}", None, date(2024, 5, 18), DAY),
        # above the headline, where nothing stands below it
        (f"<p>17 May 2024</p><h1>Rain</h1>{TEXT}", None, None, DAY),
        # the day of the visit at the top, that of the story below
        (f"<p>Sunday, 1 June 2025</p><h1>Rain</h1><p>17 May 2024</p>{TEXT}", None, None, DAY),
        # portal of lists: a label right above the headline, and the date of a post below it
        (f"<p>Posted on 17 May 2024</p><h1>Rain</h1><p>1 June 2025</p>{TEXT}", DAY, None, date(2025, 6, 1)),
        # no headline: the lines above the text
        (f"<p>17 May 2024</p>{TEXT}", None, None, DAY),
        # a sentence with a date is no line of the head
        (f"<h1>Rain</h1><p>It had rained since 3 May 2024 without a break, they said.</p>{TEXT}", None, None, None),
        # words beside the date, and a box that says what they are
        (f'<h1>Rain</h1><p class="post-meta">reineckefuchs — 17. Mai 2024</p>{TEXT}', None, None, DAY),
        # labels in elements of their own: the days of an event, and that of the page
        (
            f"<h1>Rain</h1><dl><dt>Beginn:<dd>3. Juni 2024<dt>Ende:<dd>4. Juni 2024"
            f"<dt>Aktualisiert:<dd>17. Mai 2024</dl>{TEXT}",
            None,
            DAY,
            None,
        ),
        (f"<h1>Rain</h1><p><span>Last update: </span></p><p>May 17, 2024</p>{TEXT}", None, DAY, None),
        # one word without a colon is a section
        (f"<h1>Rain</h1><p>Events</p><p>17 May 2024</p>{TEXT}", None, None, DAY),
        # the foot of the page is no head
        (f"<h1>Rain</h1>{TEXT}<footer>17 May 2024</footer>", None, None, None),
    ],
)
def test_dates(html: str, published: date | None, updated: date | None, plain: date | None) -> None:
    head, _ = read(html)
    assert (head.published, head.updated, head.plain) == (published, updated, plain)


def test_a_labelled_date_that_cannot_be_read_is_no_text() -> None:
    head, sheet = read(f"<h1>Rain</h1><p>Published : Feb. 31, 2024 - 09:26</p>{TEXT}")
    assert (head.published, head.unreadable) == (None, ["Published : Feb. 31, 2024 - 09:26"])
    assert sheet.blocks[1].claim == "published"


def test_the_label_of_a_date_is_no_text() -> None:
    _, sheet = read(f"<h1>Rain</h1><p>Updated on</p><p>17 May 2024</p>{TEXT}")
    assert [block.claim for block in sheet.blocks[1:3]] == ["published", "published"]


def test_dates_are_read_as_the_page_writes_them() -> None:
    head, _ = read(f"<h1>Rain</h1><p>05/06/2024 09:30</p>{TEXT}", Conventions("Asia/Seoul", day_first=True))
    assert isinstance(head.plain, datetime)
    assert head.plain.isoformat() == "2024-06-05T09:30:00+09:00"


def test_time_elements() -> None:
    html = (
        '<h1>Rain</h1><p><time class="entry-date published" datetime="2024-05-17T09:00:00Z">2 hours ago</time></p>'
        '<p><time class="updated" datetime="2024-05-18">tomorrow</time></p>'
    )
    head, sheet = read(html + TEXT)
    assert head.moments == [Timed("2024-05-17T09:00:00Z", "published"), Timed("2024-05-18", "updated")]
    assert head.plain is not None
    assert sheet.blocks[1].claim == "published"


@pytest.mark.parametrize(
    ("html", "names"),
    [
        (f"<h1>Rain</h1><p>By Kim Arin</p>{TEXT}", [["Kim Arin"]]),
        (f"<h1>Rain</h1><p>By</p><p>Kim Arin</p>{TEXT}", [["Kim Arin"]]),  # label and name on two lines
        (f"<h1>Rain</h1><p>17 May 2024 By Kim Arin</p>{TEXT}", [["Kim Arin"]]),
        # American chain of papers: a list of offers above the text
        (
            f"<h1>Rain</h1><p>Powered by</p><p>Photos by</p><p>By IDA MUSTER — The Rain Herald</p>{TEXT}",
            [["Ida Muster"]],
        ),
        # British portal of health: the headline again, in a box of votes
        (
            f"<h1>Rain Makes Feet Wet</h1><p class='author'>Rain Makes Feet Wet</p><p>By Kim Arin</p>{TEXT}",
            [["Kim Arin"]],
        ),
        (f"<h1>Rain</h1><h5>Autor:</h5><div>Ida Muster/RN-X</div>{TEXT}", [["Ida Muster"]]),  # German trade paper
        (f"<h1>Rain</h1><p>Written by</p><p>Mira - Product marketer</p>{TEXT}", [["Mira"]]),  # school of languages
        (f"<h1>Rain</h1><p>Ida Muster</p><p>17 May 2024</p>{TEXT}", [["Ida Muster"]]),  # two lines without names
        (f"<h1>Rain</h1><p>Ida Muster</p><p>Tech Writer</p>{TEXT}", [["Ida Muster"]]),  # school of programmers
        (f"<h1>Rain</h1><p><a href='/t/1'>Climate Law</a></p><p>17 May 2024</p>{TEXT}", []),  # a topic is a link
        (f"<h1>Rain</h1><p>Ida Muster</p><p>Rain is wet.</p>{TEXT}", []),
        # maker of software: under a sub-heading, the authors of something else
        (
            f"<h1>Rain</h1><a href='/author/1'>Ida Muster</a><p>{SENTENCE}</p><h2>More</h2><p>Authors: Jens Muster</p>",
            [["Ida Muster"]],
        ),
        (f"<h1>Rain</h1>{TEXT}<p>By Kim Arin</p>", []),  # below the text: a signature, which is not the head's
    ],
)
def test_bylines(html: str, names: list[list[str]]) -> None:
    head, _ = read(html)
    assert [[author.name for author in line.byline.authors] for line in head.bylines] == names


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f'<h1>Rain</h1><p class="standfirst">What we know</p>{TEXT}', "What we know"),
        (f"<h1>Rain</h1><h2>What we know</h2><p>17 May 2024</p>{TEXT}", "What we know"),
        # no name, no heading: the line between headline and byline
        (f"<h1>Rain</h1><p>A tram, an ice cellar, a bank</p><p>By Kim Arin</p>{TEXT}", "A tram, an ice cellar, a bank"),
        # headline, date, subtitle in one box, the text in another
        (f"<section><h1>Rain</h1><p>17 May 2024</p><h3>What we know</h3></section>{TEXT}", "What we know"),
        # a paragraph of the text above a byline within the text
        (f"<h1>Rain</h1><p>{SENTENCE}</p><p>By Kim Arin</p><p>{SENTENCE}</p>{TEXT}", None),
        # a button between headline and byline is none
        (f"<h1>Rain</h1><p>Listen</p><p>By Kim Arin</p>{TEXT}", None),
        # the first of several paragraphs is text, whatever its name
        (f'<h1>Rain</h1><div><p class="lead">It rained.</p><p>It rained again.</p></div>{TEXT}', None),
        # what is said of the writer
        (f'<h1>Rain</h1><div class="author-summary">Kim Arin has written about rain for years.</div>{TEXT}', None),
    ],
)  # fmt: skip
def test_subtitle(html: str, expected: str | None) -> None:
    head, sheet = read(html)
    assert head.subtitle == expected
    assert [block.text for block in sheet.blocks if block.claim == "subtitle"] == ([expected] if expected else [])


def test_where_the_head_begins_without_a_headline() -> None:
    head, _ = read(f"<p>National</p><ul><li>Published : 2024-05-17<li>Updated : 2024-05-17</ul>{TEXT}")
    assert head.first == 1


def test_who_made_a_picture_did_not_write_the_story() -> None:  # Caribbean paper: a caption of two lines
    sheet, title, extent = page(f"<h1>Rivers run high</h1><p>By Jane Doe</p>{TEXT}")
    sheet.blocks[1].claim = "caption 2"
    assert read_head(sheet, title, extent, Conventions()).bylines == []


def test_a_name_with_a_title_near_a_date() -> None:  # Norwegian broadcaster: a list of writers over the date
    names = "<ul><li>Ida Beispiel<br>Journalist</li><li>Jens Muster<br>Journalist</li></ul>"
    head, _ = read(f"<h1>It rains in the whole of the valley</h1>{names}<p>3 May 2024</p>{TEXT}")
    assert [author.name for line in head.bylines for author in line.byline.authors] == ["Ida Beispiel", "Jens Muster"]


def test_a_title_under_a_name_is_no_text() -> None:  # American daily
    head, sheet = read(f"<h1>It rains in the whole of the valley</h1><p>Ida Beispiel</p><p>Senior Reporter</p>{TEXT}")
    assert [author.name for line in head.bylines for author in line.byline.authors] == ["Ida Beispiel"]
    assert [block.claim for block in sheet.blocks[1:3]] == ["byline", "byline"]


def test_a_by_word_on_a_line_of_its_own_is_no_text() -> None:
    head, sheet = read(f"<h1>It rains in the whole of the valley</h1><p>By</p><p>Ida Beispiel</p>{TEXT}")
    assert [author.name for line in head.bylines for author in line.byline.authors] == ["Ida Beispiel"]
    assert [block.claim for block in sheet.blocks[1:3]] == ["byline", "byline"]


def test_a_line_over_the_text_is_no_reader_s() -> None:  # American portal: its box is named comments_datetime
    sheet, title, extent = page(f"<h1>It rains in the valley</h1><p>By Ida Beispiel</p>{TEXT}")
    sheet.blocks[1].claim = "comments"
    assert read_head(sheet, title, extent, Conventions()).bylines[0].byline.authors[0].name == "Ida Beispiel"


def test_a_date_over_the_text_is_no_reader_s() -> None:  # British daily: it shares a box with the number of comments
    between = "<h2>Two days of it</h2><img src='/1.jpg'><div>A bridge</div><div>Doe</div><img src='/2.jpg'>"
    sheet, title, extent = page(f"<h1>Rain</h1>{between}<p>By Ida Beispiel</p><p>7:01AM BST 17 May 2024</p>{TEXT}")
    for block in sheet.blocks[6:8]:
        block.claim = "comments"
    assert read_head(sheet, title, extent, Conventions()).plain == datetime(2024, 5, 17, 6, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("above", "names"),
    [
        # a portrait whose text is the name, as content systems put it
        ('<img src="/1.jpg" alt="Ida Beispiel"><p>Ida Beispiel</p>', ["Ida Beispiel"]),
        ('<img src="/1.jpg" alt="Rain over the valley"><p>Ida Beispiel</p>', []),
        # financial dictionary: labels on lines of their own
        ("<p>Reviewed by</p><p>Ida Beispiel</p><p>3 May 2024</p>", []),
        ("<p>Fact checked by</p><p><a href='/author/7'>Ida Beispiel</a></p>", []),
        ("<p>Hosted by:</p><p>Ida Beispiel</p>", []),  # broadcaster
        # magazine of coffee: what is said of the writer, in a box of that name, some lines from the date
        (
            "<p>Ida Beispiel</p><div class='author-description'>Licensed Q Rain Grader, M.A. Weather</div>"
            "<p>→ Learn more</p><p>3 May 2024</p>",
            ["Ida Beispiel"],
        ),
    ],
)
def test_names_by_what_stands_beside(above: str, names: list[str]) -> None:
    head, _ = read(f"<h1>It rains in the whole of the valley</h1>{above}{TEXT}")
    assert [author.name for line in head.bylines for author in line.byline.authors] == names


def test_a_portrait_within_the_text_is_of_somebody_in_it() -> None:  # Swiss broadcaster: an expert
    text = (
        f"<p>{SENTENCE}</p><img src='/1.jpg' alt='Ida Beispiel'><p>Ida Beispiel</p><p>{SENTENCE}</p><p>{SENTENCE}</p>"
    )
    head, _ = read(f"<h1>It rains in the whole of the valley</h1><div>{text}</div>")
    assert head.bylines == []


@pytest.mark.parametrize(
    ("html", "names"),
    [
        # magazine of science: the box of the writer above the headline, the date below it
        (f"<div class='author'>Ida Beispiel</div><h1>It rains</h1><p>17 May 2024</p>{TEXT}", ["Ida Beispiel"]),
        (f"<p>By Ida Beispiel</p><h1>It rains</h1><p>17 May 2024</p>{TEXT}", ["Ida Beispiel"]),
        (f"<p>By Jens Muster</p><h1>It rains</h1><p>17 May 2024</p><p>By Ida Beispiel</p>{TEXT}", ["Ida Beispiel"]),
        (f"<p>Ida Beispiel</p><h1>It rains</h1><p>17 May 2024</p>{TEXT}", []),
    ],
)
def test_a_writer_above_the_headline(html: str, names: list[str]) -> None:
    head, _ = read(html)
    assert [author.name for line in head.bylines for author in line.byline.authors] == names


def test_a_name_between_date_and_headline() -> None:  # German science site
    head, _ = read(f"<p>22.11.2022</p><p>Ida Beispiel</p><h1>It rains in the whole of the valley</h1>{TEXT}")
    assert [author.name for line in head.bylines for author in line.byline.authors] == ["Ida Beispiel"]


def test_the_time_element_of_an_event_tells_no_moment_of_the_story() -> None:  # German association
    head, _ = read(f'<h1>Rain</h1><dl><dt>Beginn:<dd><time datetime="2024-06-03">3. Juni 2024</time></dl>{TEXT}')
    assert (head.moments, head.plain) == ([], None)
