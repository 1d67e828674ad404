"""Writers who stand neither at the head nor in the metadata."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.blocks.sheet import Sheet
from heraldparse.cleanup import clean_up
from heraldparse.head.late_lines import find_late_authors
from heraldparse.head.titles import house_names
from heraldparse.markup.tree import build_tree

TEXT = "<p>The river rose again on Monday, officials of the city said, and nobody was hurt.</p>" * 2
HOUSES = house_names(["Rain Herald"], None)


def page(html: str) -> tuple[Sheet, tuple[int, int]]:
    sheet = read_blocks(build_tree(f"<body>{html}").root)
    clean_up(sheet)
    prose = [block.index for block in sheet.blocks if "river rose" in block.text]
    return sheet, (prose[0], prose[-1] + 1)


@pytest.mark.parametrize(
    ("html", "names"),
    [
        (f"{TEXT}<p>By Kim Arin</p>", ["Kim Arin"]),
        (f"{TEXT}<ul><li>Date 17.05.2024<li>Autorin/Autor Roman Schmidt</ul>", ["Roman Schmidt"]),  # broadcaster's foot
        (f'{TEXT}<div class="author-name">Kim Arin</div>', ["Kim Arin"]),
        (f'{TEXT}<div class="author-name">Contact</div>', []),  # a first name alone may be a button
        (f"{TEXT}<p>Rain Herald</p>", []),
        (TEXT, []),
    ],
)
def test_authors(html: str, names: list[str]) -> None:
    sheet, extent = page(html)
    found = find_late_authors(sheet, extent, HOUSES)
    assert [author.name for line in found for author in line.byline.authors] == names


@pytest.mark.parametrize(
    ("html", "names"),
    [
        # weekly of southern Africa: the metadata name the paper
        (f"<p>Tsepo Ramatla</p>{TEXT}", ["Tsepo Ramatla"]),
        # the same: under two lines of a summary, two names with a stroke
        (f"<p>…as people ask for help</p><p>Tsepo Ramatla/Palesa Morake</p>{TEXT}", ["Tsepo Ramatla", "Palesa Morake"]),
        # Vietnamese portal: the last paragraph
        (f"{TEXT}<p>Lê Thu Hằng</p>", ["Lê Thu Hằng"]),
        # German authority: a label without a colon in the text, and boxes after it
        (f"{TEXT}<p>Autoren Ida Beispiel und Jens Muster</p>{TEXT}", ["Ida Beispiel", "Jens Muster"]),
        # German foundation: the title of the writer
        (f"{TEXT}<p>Autorin: Ida Beispiel, Projektleiterin der RST in Tunesien.</p>{TEXT}", ["Ida Beispiel"]),
        # a person who is told about, links, items, sub-headings
        (f"{TEXT}<p>Author Tsepo Ramatla was there when it rained, and he wrote a book.</p>{TEXT}", []),
        (f'{TEXT}<p><a href="/">Browse All</a></p>', []),
        (f"{TEXT}<ul><li>Times Rain Education</li></ul>", []),
        (f"<h2>Tsepo Ramatla</h2>{TEXT}", []),
        # labels of boxes: no paragraph of the text, or with a colon
        (f"<div>Rainy Highlights</div>{TEXT}", []),  # Indian daily
        (f"{TEXT}<p>Weitere Produkte:</p>", []),  # German publisher
    ],
)
def test_writers_in_the_text(html: str, names: list[str]) -> None:
    sheet, _ = page(html)
    found = find_late_authors(sheet, (0, len(sheet.blocks)), HOUSES)
    assert [author.name for line in found for author in line.byline.authors] == names
    assert [block.claim for block in sheet.blocks if block.claim == "byline"] == ["byline"] * len(found)


@pytest.mark.parametrize(
    ("html", "names"),
    [
        # blog of a mathematician: a heading over the name
        ("<div><h2>Article by</h2><div>Ida Beispiel</div></div>", ["Ida Beispiel"]),
        # maker of software: a box under the text, without names, that introduces its writer
        (
            f"<div>Ida Beispiel</div><p>Ida Beispiel is a writer who knows {'a lot ' * 9}about rain.</p>",
            ["Ida Beispiel"],
        ),
        (
            f"<div>Ida Beispiel</div><p>Ida Beispiel is a writer who knows {'a lot ' * 9}about rain.</p>"
            f"<div>Jens Muster</div><p>Jens Muster is a doctor who knows {'a lot ' * 9}about snow.</p>",
            [],
        ),
        # German blog: a licence in the side column
        ("<aside><p>Ein Tagebuch von Ida Beispiel steht unter Creative Commons</p></aside>", []),
        # Taiwanese daily: the writer of the next story
        ('<p><a href="/2">It snows in the north of the country, and nobody is out</a></p><p>By Ida Beispiel</p>', []),
    ],
)
def test_writers_under_the_text(html: str, names: list[str]) -> None:
    sheet, extent = page(TEXT + html)
    found = find_late_authors(sheet, extent, HOUSES)
    assert [author.name for line in found for author in line.byline.authors] == names


def test_a_line_above_the_headline_names_nobody() -> None:
    sheet, _ = page(f"<p>Rain Planning</p><h1>It rains</h1>{TEXT}")  # US agency: the topic of its blog
    next(block for block in sheet.blocks if block.box.tag == "h1").claim = "title"
    assert find_late_authors(sheet, (0, len(sheet.blocks)), HOUSES) == []
