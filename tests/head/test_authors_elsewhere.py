"""Writers who stand neither at the head nor in the metadata."""

import pytest
from sheets import story_in

import heraldparse
from heraldparse.blocks.sheet import Sheet
from heraldparse.head.authors_elsewhere import find_authors_elsewhere
from heraldparse.head.titles import house_names

TEXT = "<p>The river rose again on Monday, officials of the city said, and nobody was hurt.</p>" * 2
HOUSES = house_names(["Rain Herald"], None)
CHINESE = "道路昨天恢复通行，公交车也照常行驶，市民请注意安全，减少外出，等待进一步的通知。"
KOREAN = "기상청은 앞으로 사흘 동안 많은 비가 내릴 것으로 예보했다며 외출을 자제해 달라고 당부했다."


def page(html: str) -> tuple[Sheet, tuple[int, int]]:
    return story_in(html, "river rose")


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
    found = find_authors_elsewhere(sheet, extent, HOUSES)
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
        # American paper: under a box of advice that stands above the text
        (f"{TEXT}<p>By IDA BEISPIEL</p>{TEXT}", ["Ida Beispiel"]),
        # a collection, each piece with its writer
        (f"{TEXT}<p>By IDA BEISPIEL</p>{TEXT}<p>By Jens Muster</p>{TEXT}", []),
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
    found = find_authors_elsewhere(sheet, (0, len(sheet.blocks)), HOUSES)
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
        # boxes about the writer, as blogs and papers have them
        ("<div><h3>About the Author</h3><p>Ida Beispiel</p></div>", ["Ida Beispiel"]),
        ("<div><h3>Über die Autorin</h3><p>Ida Beispiel schreibt über Regen.</p></div>", ["Ida Beispiel"]),
        ("<p>About the author: Ida van der Beispiel is a reporter.</p>", ["Ida van der Beispiel"]),
        ("<div><h3>この記事を書いた人</h3><p>Ida Beispiel</p></div>", ["Ida Beispiel"]),
        ("<div><h4>About Ida Beispiel</h4><p>Ida writes about rain.</p></div>", ["Ida Beispiel"]),
        ("<div><h4>About Rain Town</h4><p>We write about rain.</p></div>", []),
        ("<div><h3>About us</h3><p>Ida Beispiel</p></div>", []),
        # the way that old blogs sign a post; the second one is a reader's
        ("<p>Posted by idab at May 3, 2024 11:15 AM</p>", ["idab"]),
        ("<h3>Comments</h3><p>Rain!</p><p>Posted by: jens at May 4, 2024 11:15 AM</p>", []),
        # German blog: a licence in the side column
        ("<aside><p>Ein Tagebuch von Ida Beispiel steht unter Creative Commons</p></aside>", []),
        # Taiwanese daily: the writer of the next story
        ('<p><a href="/2">It snows in the north of the country, and nobody is out</a></p><p>By Ida Beispiel</p>', []),
    ],
)
def test_writers_under_the_text(html: str, names: list[str]) -> None:
    sheet, extent = page(TEXT + html)
    found = find_authors_elsewhere(sheet, extent, HOUSES)
    assert [author.name for line in found for author in line.byline.authors] == names


@pytest.mark.parametrize(
    ("closing", "names"),
    [
        ("Ida Beispiel is a freelance writer based in Leeds, and walks in the rain.", ["Ida Beispiel"]),  # opinion
        ("Ida Beispiel can be reached at ida@example.org.", ["Ida Beispiel"]),  # American sports paper
        ("Ida Beispiel ist Redakteurin und schreibt seit vielen Jahren über Regen.", ["Ida Beispiel"]),  # German weekly
        ("Ida Beispiel is a nurse in Leeds, and walks home in the rain each night.", []),  # a person of the story
    ],
)
def test_a_last_paragraph_about_the_writer(closing: str, names: list[str]) -> None:
    sheet, _ = page(f"{TEXT}<p>{closing}</p>")
    found = find_authors_elsewhere(sheet, (0, len(sheet.blocks)), HOUSES)
    assert [author.name for line in found for author in line.byline.authors] == names


def test_a_source_under_the_name() -> None:  # Polish portal
    sheet, _ = page(f"{TEXT}<p>Ida Beispiel</p><p>Źródło: PAP</p>")
    found = find_authors_elsewhere(sheet, (0, len(sheet.blocks)), HOUSES)
    assert [author.name for line in found for author in line.byline.authors] == ["Ida Beispiel"]


def test_a_line_above_the_headline_names_nobody() -> None:
    sheet, _ = page(f"<p>Rain Planning</p><h1>It rains</h1>{TEXT}")  # US agency: the topic of its blog
    next(block for block in sheet.blocks if block.box.tag == "h1").claim = "title"
    assert find_authors_elsewhere(sheet, (0, len(sheet.blocks)), HOUSES) == []


def test_who_wrote_an_entry_of_the_most_read_list() -> None:  # American review of technology: entries beside the text
    sheet, extent = page(f"{TEXT}<p>By Kim Arin</p>")
    sheet.blocks[-1].claim = "popular 1"
    assert find_authors_elsewhere(sheet, extent, HOUSES) == []


@pytest.mark.parametrize(
    ("opening", "text", "names", "agency"),
    [
        ("某报快讯（记者 陆小夫）", CHINESE, ["陆小夫"], None),  # portal
        ("新华社北京2月29日电 ", CHINESE, [], "Xinhua"),
        ("(서울=연합뉴스) 홍길동 기자 = ", KOREAN, ["홍길동"], "Yonhap"),  # short first paragraph
    ],
)
def test_a_dateline_names_the_writer_and_stays(opening: str, text: str, names: list[str], agency: str | None) -> None:
    rest = "".join(f"<p>{text}{n}</p>" for n in range(4))
    page = heraldparse.parse(f"<h1>道路恢复通行</h1><p>2024-10-30 09:26</p><div><p>{opening}{text}</p>{rest}</div>")
    assert page.article is not None
    assert [author.name for author in page.article.authors] == names
    assert page.article.agency == agency
    assert page.article.paragraphs[0] == f"{opening}{text}"


def test_a_byline_at_the_head_counts_before_a_dateline() -> None:
    rest = "".join(f"<p>{CHINESE}{n}</p>" for n in range(4))
    page = heraldparse.parse(
        f"<h1>道路恢复通行</h1><p>记者 王小明</p><div><p>某报讯（记者 陆小夫）{CHINESE}</p>{rest}</div>"
    )
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["王小明"]


def test_who_posted_a_comment_within_the_story() -> None:  # American blog: the comments stand in the box of the text
    sheet, _ = page(f"{TEXT}<p>Rain!</p><p>Posted by jens at May 4, 2024 11:15 AM</p>")
    sheet.blocks[-2].claim = "comments"
    assert find_authors_elsewhere(sheet, (0, len(sheet.blocks)), HOUSES) == []
