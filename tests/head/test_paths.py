"""The section as the last step of a path."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.head.paths import section_of_path
from heraldparse.head.titles import house_names
from heraldparse.markup.tree import build_tree

HOUSES = house_names(["Rain Herald"], "https://rainherald.com/1")
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
        ("首页 > 正文 申请入驻", None),
        ("Home > Orland Park, Orland Hills and the villages around them", None),  # too long for a section
        ("Home is where the river rises > and falls", None),
        ("Home", None),
        ("News > Weather", None),
    ],
)
def test_paths(path: str, section: str | None) -> None:
    sheet = read_blocks(build_tree(f"<p>{path.replace('>', '&gt;')}</p><h1>{TITLE}</h1>").root)
    assert section_of_path(sheet, 1, TITLE, HOUSES) == section


def test_a_path_far_above() -> None:
    sheet = read_blocks(build_tree(f"<p>Home &gt; News</p>{'<p>Rain</p>' * 20}<h1>{TITLE}</h1>").root)
    assert section_of_path(sheet, 21, TITLE, HOUSES) is None
