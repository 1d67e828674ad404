"""Lines at the head of a story that name its writers."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.head.author_lines import BESIDE, MARKED, NAMED, SAID, AuthorLine, read_author_line
from heraldparse.head.name_lines import name_in_brackets, names_alone
from heraldparse.head.titles import house_names
from heraldparse.head.writer_names import names_in
from heraldparse.markup.tree import build_tree

HOUSES = house_names(["Rain Herald"], "https://rainherald.com")


def read(html: str, text: str | None = None, *, dated: bool = False) -> AuthorLine | None:
    block = read_blocks(build_tree(f"<body>{html}").root).blocks[0]
    return read_author_line(block, block.text if text is None else text, HOUSES, dated=dated)


@pytest.mark.parametrize(
    ("html", "names", "grade"),
    [
        ("<p>By Kim Arin</p>", ["Kim Arin"], SAID),
        ("<p>이용민 기자</p>", ["이용민"], SAID),  # Korean daily
        ("<p>yas! | By Cara Stiles | News</p>", ["Cara Stiles"], SAID),  # site in front
        ("<p>Ein Kommentar von Anna Schmidt</p>", ["Anna Schmidt"], SAID),  # German daily
        ("<p>Guide by Will Judd</p>", ["Will Judd"], SAID),  # games magazine
        ("<p>By Kim Arin Comments</p>", ["Kim Arin"], SAID),  # a button on the line
        ('<p><a href="/author/17">Kim Arin</a></p>', ["Kim Arin"], MARKED),
        ('<p><a rel="author" href="/x">jancak</a></p>', ["jancak"], MARKED),  # pen name of a blog
        ('<p><a href="/search/list_name.php?byline=Kim">Kim Arin</a></p>', ["Kim Arin"], MARKED),
        ('<p>Posted in <a href="/cat/1">News</a> by <span class="author vcard">Konstantin</span></p>',
         ["Konstantin"], MARKED),
        ('<div class="author-name">Edzel Tabing</div>', ["Edzel Tabing"], NAMED),
        ('<div class="article-byline"><p>Eliz</p></div>', ["Eliz"], NAMED),
        ('<div class="byline">Maria &amp; Katerina</div>', ["Maria", "Katerina"], NAMED),  # travel blog
        ('<div class="autor">Jacobo Betancur | Publicado hace 3 horas</div>', ["Jacobo Betancur"], NAMED),
        # magazine of chocolate: only those who listen to the page hear the by-word
        ('<p>oh! <b class="screen-reader-text">| By </b> <span>Ida Beispiel</span> |</p>', ["Ida Beispiel"], SAID),
        ('<p><b class="sr-only">By</b> Ida Beispiel</p>', ["Ida Beispiel"], SAID),
        ('<p class="credit">By Ida Beispiel</p>', ["Ida Beispiel"], NAMED),  # American daily: of a film over the text
        # a seller's card, whole in one link: the line is the name alone
        ('<a href="/author/1"><h2>Ida Beispiel</h2><p>Head Winemaker</p></a>', ["Ida Beispiel"], MARKED),
        ("<p>Contributors: Ida Beispiel</p>", ["Ida Beispiel"], SAID),  # seller of plants
        ("<p>Autor Jens Muster:</p>", ["Jens Muster"], SAID),  # German magazine
        ("<p>03/01/2017 by Ida Beispiel</p>", ["Ida Beispiel"], SAID),  # a date that is read either way
        ("<p>Posted by IdaB on a Friday from the rain dept.</p>", ["IdaB"], NAMED),  # news for programmers
        ('<p class="author">von mira am 26/10/13, 03:48 pm</p>', ["mira"], NAMED),  # German forum
        ("<p>By: Ida Beispiel<br>Rain News Executive Editor</p>", ["Ida Beispiel"], SAID),  # broadcaster
        ("<p>Leave a Comment / Weather / By Ida Beispiel</p>", ["Ida Beispiel"], SAID),  # a theme of blogs
        ("<p>By Ida Beispiel Leave a Comment</p>", ["Ida Beispiel"], SAID),  # another
        ("<p>-- By Ida Beispiel Follow @idab</p>", ["Ida Beispiel"], SAID),  # American paper, under the text
        ("<p>記者李小明／台北報導</p>", ["李小明"], SAID),  # Taiwanese daily
        ('<p><a href="/@idab?source=post">Ida Beispiel</a></p>', ["Ida Beispiel"], MARKED),  # place for blogs
        ("<p>By Ida Beispiel Rain Herald</p>", ["Ida Beispiel"], SAID),  # the site's own name, without a mark
        # British broadcaster: name and office in elements of their own
        ("<p><b>By Ida Beispiel</b> <i>Health and rain reporter</i></p>", ["Ida Beispiel"], SAID),
        ("<p>Filed under: Rain,Books — idab @ 00:11<br>Tags: May</p>", ["idab"], NAMED),  # Austrian blog
    ],
)  # fmt: skip
def test_line(html: str, names: list[str], grade: int) -> None:
    line = read(html)
    assert line is not None
    assert ([author.name for author in line.byline.authors], line.grade) == (names, grade)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Kim Arin</p>",  # nothing says that it is the writer
        '<p><a href="/news/17">It rains</a></p>',
        '<div class="author-bio">5 min read</div>',
        '<div class="author">von Redaktion MSM</div>',  # German magazine: its desk
        '<div class="author"><p>Full Bio</p></div>',
        '<div class="byline">Rain Herald</div>',
        '<div class="byline">Redaktion</div>',
        "<p>Posted by Rain</p>",  # what is left of the site's name
        "<p>von revamp-it Webteam</p>",
        "<p>PA</p>",  # initials in the place of a portrait
        "<p>by muster</p>",
        '<p>It rained in Seoul on Monday, <a href="/people/lee">Lee So-ra</a> of the weather agency said, and the '
        "river rose higher than it had in a hundred years before that day in May.</p>",
        # blog of a coach: the link leads to the sayings of whom the question is about
        '<p>What do you think: did the parents of <a href="/?author=1">Ida Muster</a> ever worry about her marks?</p>',
        '<p>Edited by <a href="/author/7">Ida Muster</a></p>',
        '<p>Übersetzung <a href="/author/7">Ida Muster</a></p>',  # German magazine
        '<p>Photo by <a href="/people/7">Ida Muster</a></p>',
        '<p><a href="/@rain">Mastodon</a></p>',  # a button
        '<div class="author"><p>twitter</p></div>',  # Japanese daily: buttons in a box named after writers
        '<div class="author">asked</div>',  # questions and answers: what somebody did
        '<a class="author" href="/print">Print</a>',  # American paper: a button in a box named after writers
        '<div class="byline">Filed Under</div>',  # American paper: sections in the box of the writer
        '<div class="byline">Lifestyle</div>',
        '<p class="author"><a href="/author/1">Archive</a> <a href="/rss/author/1">RSS</a></p>',  # sports magazine
        '<p><a href="/rights?author=Ida+Muster&amp;title=Rain">Rights &amp; Permissions</a></p>',  # science journal
        '<div class="hmedia"><p class="fn">Rainy Day Feet</p></div>',  # American portal: the name of a video
        '<div class="author"><p>某某新闻网 &gt; 新闻资讯 &gt; 社会关注</p></div>',  # Chinese site: a path
        '<div class="author">相关文章</div>',  # Chinese site: the label of other stories
        "<p>by Rainboxby Rainbox</p>",  # Chinese portal: an advertiser, printed for two widths
        "<p></p>x",
    ],
)
def test_no_line(html: str) -> None:
    assert read(html) is None


def test_words_behind_the_link_of_a_byline_are_no_part_of_the_name() -> None:
    line = read('<p>von <a rel="author" href="/author/17">Ida Muster</a>in Allgemeines</p>')  # German blog: no blank
    assert line is not None
    assert [author.name for author in line.byline.authors] == ["Ida Muster"]


def test_a_topic_beside_a_linked_writer_is_nobody() -> None:
    line = read(
        '<p>by <a rel="author" href="/a/1">Ida Muster</a> | <a href="/t/2">Indoor Plants</a></p>'
    )  # garden shop
    assert line is not None
    assert [author.name for author in line.byline.authors] == ["Ida Muster"]


def test_the_link_of_a_byline_is_the_address_of_its_author() -> None:
    line = read('<p>By <a href="/author/17">Kim Arin</a></p>')
    assert line is not None
    assert line.byline.authors[0].url == "/author/17"


@pytest.mark.parametrize(
    ("rest", "names"),
    [
        ("Zach Lezberg", ["Zach Lezberg"]),
        ("Posted by Konstantin", ["Konstantin"]),  # first name, beside a date
        ("Zach Lezberg\nThe Grayzone", ["Zach Lezberg"]),  # over the outlet that the story is from
        ("Zach Lezberg | 5 min read", ["Zach Lezberg"]),  # reading time
        ("Zach Lezberg | Madrid", ["Zach Lezberg"]),  # Spanish daily
        ("Zach Lezberg / TNN", ["Zach Lezberg"]),  # Indian daily
        ("松村太郎", ["松村太郎"]),  # Japanese site
        ("谢若含", ["谢若含"]),  # Chinese magazine
        ("国際ニュース", []),  # a section
        ("Business Law", []),  # French employers: a section
        ("Aktuelle Meldung", []),  # German ministry: what kind of text it is
        ("Von Deutscher Ruderbund", []),  # association: the house after a by-word
        ("Alternativen zur Wegwerfgesellschaft", []),  # a noun with a small word within
        ("Author Zach Lezberg", ["Zach Lezberg"]),  # a label without a colon
        ("Sports | Rain Town | Weather", []),  # sections
        ("来源：新华网 作者：李小明", ["李小明"]),  # Chinese portal
        ("Sports", []),
        ("Top Stories", []),
        ("Rain Herald", []),
        ("zach lezberg", []),
    ],
)
def test_beside_a_date(rest: str, names: list[str]) -> None:
    line = read("<p>x</p>", rest, dated=True)
    assert ([author.name for author in line.byline.authors] if line else []) == names


def test_a_button_in_the_box_of_a_writer() -> None:
    sheet = read_blocks(build_tree('<div class="author"><p>kuchikomi</p></div>').root)
    sheet.blocks[0].claim = "share"
    assert read_author_line(sheet.blocks[0], "kuchikomi", frozenset(), dated=False) is None


def test_grade_beside_a_date() -> None:
    line = read("<p>x</p>", "Zach Lezberg", dated=True)
    assert line is not None
    assert line.grade == BESIDE


# Japanese and Taiwanese dailies in English, Italian and Chinese portals
@pytest.mark.parametrize("text", ["AFP", "AFP, MANILA", "afp, Tokyo", "Fonte: AFP", "来源：法新社"])
def test_an_agency_alone(text: str) -> None:
    line = read(f"<p>{text}</p>")
    assert line is not None
    assert (line.byline.authors, line.byline.agency, line.grade) == ((), "AFP", BESIDE)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("And so it went on. (Ida B. Muster) +++", "Ida B. Muster"),  # local news of Hesse
        ("And so it went on (Ida B. Muster)", None),
        ("And so it went on. (see below)", None),
        ("And so it went on.", None),
    ],
)
def test_name_in_brackets(text: str, name: str | None) -> None:
    line = name_in_brackets(read_blocks(build_tree(f"<p>{text}").root).blocks[0], HOUSES)
    assert (line.byline.authors[0].name if line else None) == name


def test_an_agency_beside_a_byline() -> None:  # American portal
    line = read("<p>By IDA MUSTER and JENS MUSTER - AP Rain Writers | AP – 1 hr 4 mins ago</p>")
    assert line is not None
    assert ([a.name for a in line.byline.authors], line.byline.agency) == (["Ida Muster", "Jens Muster"], "AP")


def test_a_writer_of_an_agency_beside_a_date() -> None:  # American paper
    line = read("<p>x</p>", "IDA MUSTER AP Sports Writer", dated=True)
    assert line is not None
    assert ([a.name for a in line.byline.authors], line.byline.agency, line.grade) == (["Ida Muster"], "AP", BESIDE)


def test_an_agency_in_a_byline_is_no_person() -> None:
    line = read('<div class="byline">Yonhap</div>')
    assert line is not None
    assert (line.byline.authors, line.byline.agency) == ((), "Yonhap")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kim Arin", ["Kim Arin"]),
        ("uriebe", ["uriebe"]),
        ("MikeNils", ["MikeNils"]),
        ("admin", []),
        ("dpa", []),
        ("Rain Herald", []),
        ("Politics Desk", []),
        ("", []),
    ],
)
def test_names_in(text: str, names: list[str]) -> None:
    assert [author.name for author in names_in(text, HOUSES)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tsepo Ramatla", ["Tsepo Ramatla"]),  # African weekly: first line of the text
        ("Tsepo Ramatla/Palesa Morake", ["Tsepo Ramatla", "Palesa Morake"]),
        ("Ida Muster /", ["Ida Muster"]),  # American broadcaster: a stroke before the outlet on the next line
        ("Ida Muster Rain Herald", ["Ida Muster"]),  # sports magazine
        ("/", []),
        ("It rained all day.", []),
        ("Seoul", []),
    ],
)
def test_names_alone(text: str, names: list[str]) -> None:
    line = names_alone(read_blocks(build_tree(f"<p>{text}").root).blocks[0], HOUSES)
    assert ([author.name for author in line.byline.authors] if line else []) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # themes of blogs: topics behind the writer, the number of comments, a letter for a link
        ("By Kim Arin | Categories: Rain, Snow", "By Kim Arin"),
        ("Autor: Kim Arin | Abgelegt unter: Regen | Tags: Schnee, Hagel", "Autor: Kim Arin"),
        ("By Kim Arin | In: Rain", "By Kim Arin"),
        ("By Kim Arin | In:", "By Kim Arin"),  # the topics stand in elements of their own
        ("Autor:in: Kim Arin | Regen", "Autor:in: Kim Arin | Regen"),
        ("By Kim Arin | 1,209 | 5", "By Kim Arin"),
        ("By Kim Arin @arin | a", "By Kim Arin @arin"),
        ("By Kim Arin | Rain Wire", "By Kim Arin | Rain Wire"),
    ],
)
def test_what_is_no_part_of_a_byline(text: str, expected: str) -> None:
    line = read(f"<p>{text}</p>")
    assert line is not None
    assert line.byline.text == expected
