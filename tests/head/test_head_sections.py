"""The section above a headline, stated, and as the last step of a path."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.head.sections import decide_section, section_above, section_of_path
from heraldparse.head.titles import house_names
from heraldparse.markup.tree import build_tree
from heraldparse.metadata.reading import Found

HOUSES = house_names(["Rain Herald"], "https://rainherald.com/1")
TEXT = "<p>The river rose again on Monday, officials of the city said, and nobody was hurt.</p>" * 3
TITLE = "The river rises in Seoul again"


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("Home > News > Weather", "Weather"),  # American city daily
        ("Home » Health » The river rises in Seoul again", "Health"),  # the last step is the headline
        ("Home » Health » The river rises in Seo...", "Health"),  # cut short
        ("home » India-news » JAndK", "JAndK"),  # Indian daily
        ("Startseite / Politik", "Politik"),  # German site
        ("Rain Herald > News > Weather > The river rises in Seoul again", "Weather"),  # the site's name comes first
        ("某某首页 > 新闻中心 > 国内新闻 > 正文", "国内新闻"),  # Chinese portal
        ("您所在的位置： 首页 > 快讯 > 公司 > 公司", "公司"),  # Chinese financial daily
        ("首页 / 其他 / 正文", None),  # Chinese news app
        ("首页 > 正文 申请入驻", None),  # Chinese portal, a button behind the path
        ("Home > Orland Park, Orland Hills and the villages around them", None),  # too long for a section
        ("Home is where the river rises > and falls", None),  # prose
        ("Home", None),  # a menu of one
        ("News > Weather", None),  # it does not begin at the first page
    ],
)
def test_paths(path: str, section: str | None) -> None:
    sheet = read_blocks(build_tree(f"<p>{path.replace('>', '&gt;')}</p><h1>{TITLE}</h1>").root)
    assert section_of_path(sheet, 1, TITLE, HOUSES) == section


def test_a_path_far_above() -> None:
    sheet = read_blocks(build_tree(f"<p>Home &gt; News</p>{'<p>Rain</p>' * 20}<h1>{TITLE}</h1>").root)
    assert section_of_path(sheet, 21, TITLE, HOUSES) is None


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<p>National</p><h1>Rain</h1>{TEXT}", "National"),
        # a headline of another story between section and headline
        (f"<p>BUSINESS</p><a href='/1'>Watchdog to inspect five brokerages in May</a><h1>Rain</h1>{TEXT}", "BUSINESS"),
        (f"<ul><li>Opinion<li>National</ul><h1>Rain</h1>{TEXT}", None),  # the end of a menu
        (f"<p>Listen to this story</p><h1>Rain</h1>{TEXT}", None),
        (f"<h1>Rain</h1>{TEXT}", None),
    ],
)  # fmt: skip
def test_section_alone(html: str, expected: str | None) -> None:
    sheet = read_blocks(build_tree(f"<body>{html}").root)
    title = next(block for block in sheet.blocks if block.box.heading == 1)
    assert section_above(sheet, title.index) == expected
    assert [block.text for block in sheet.blocks if block.claim == "section"] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("above", "stated", "expected"),
    [
        ("<p>Home &gt; News &gt; Weather</p><p>National</p>", "sports", "National"),  # Korean daily
        ("<p>Home &gt; News &gt; Weather</p>", "sports", "sports"),
        ("<p>Home &gt; News &gt; Weather</p>", None, "Weather"),  # American city daily
        ("", None, None),
    ],
)
def test_which_section_counts(above: str, stated: str | None, expected: str | None) -> None:
    sheet = read_blocks(build_tree(f"{above}<h1>{TITLE}</h1>{TEXT}").root)
    title = next(block for block in sheet.blocks if block.box.heading == 1)
    said = [Found(stated, "section")] if stated else []
    assert decide_section(sheet, title.index, said, TITLE, HOUSES) == expected
