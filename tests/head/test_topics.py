"""Topics of a story."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.head.titles import house_names
from heraldparse.head.topics import decide_tags, printed_topics
from heraldparse.markup.tree import build_tree
from heraldparse.metadata.reading import Metadata

HOUSES = house_names(["Rain Herald"], "https://rainherald.com/1")
STORY = "River rises in Seoul\nThe river rose again on Monday, officials said, and schools in Seoul stayed closed."


@pytest.mark.parametrize(
    ("tags", "url", "expected"),
    [
        ({"json-ld keywords": ["floods", "Han River"]}, None, ["floods", "Han River"]),
        # the keywords of the whole site name it, or have nothing to do with the story
        ({"keywords": ["Rain Herald", "news", "Korea"]}, None, ["printed"]),
        ({"keywords": ["politics", "economy", "sports", "culture", "weather"]}, None, ["printed"]),
        ({"keywords": ["Seoul", "river"]}, None, ["Seoul", "river"]),
        # identifiers and labels of content systems
        ({"json-ld keywords": ["26157981-b4f7-4929-adc1-e860c6f03636", "NLP Type: General", "editors_pick", "rain"]},
         None, ["rain"]),
        # one long tag that another source gives word by word
        ({"json-ld keywords": ["Seoul Han River floods"], "news_keywords": ["floods", "Han River", "Seoul"]}, None,
         ["floods", "Han River", "Seoul"]),
        # the words of the address
        ({"article:tag": ["river", "rises", "in", "seoul"]}, "https://x.org/river-rises-in-seoul", ["printed"]),
        # American broadcaster: the title of the page among its sections
        ({"keywords": ["river", "River rises in Seoul, and schools are closed for days on end - RainNews.com"]}, None,
         ["river"]),
        # Chinese news site: its name among topics that the story has
        ({"keywords": ["Seoul", "river", "Rain Herald"]}, None, ["Seoul", "river"]),
        ({"json-ld keywords": ["NewsArticle"]}, None, ["printed"]),  # agency of Taiwan: what the page is
        ({}, None, ["printed"]),
    ],
)  # fmt: skip
def test_tags(tags: dict[str, list[str]], url: str | None, expected: list[str]) -> None:
    assert decide_tags(Metadata(tags=tags), ["printed"], STORY, url, HOUSES) == expected


def test_printed_topics() -> None:
    html = (
        '<p>Text with a <a href="/topic/rain">link about rain</a> in the middle of a long sentence, as they stand.</p>'
        '<ul><li><a rel="tag" href="/x">#floods</a><li><a href="/thema/han-river">Han River</a>'
        '<li><a href="/topics/herald">Rain Herald</a><li><a href="/news/1">Dam</a><li><a href="/tag">Tags</a></ul>'
        '<nav><a href="/tag/menu">menu</a></nav>'
    )
    sheet = read_blocks(build_tree(f"<body>{html}").root)
    sheet.blocks[-1].claim = "menu"
    assert printed_topics(sheet, 0, len(sheet.blocks), HOUSES) == ["floods", "Han River"]


def test_a_topic_without_the_number_of_its_stories() -> None:  # blog of a programmer; American magazine
    html = (
        '<a rel="tag" href="/1">rain <span>1888</span></a> <a rel="tag" href="/2">Snow <b>(612 posts)</b></a> '
        '<a rel="tag" href="/3">COP <i>26</i> <i>Glasgow</i></a> <a rel="tag" href="/4">Hail 2024</a>'
    )
    sheet = read_blocks(build_tree(f"<body><p>{html}</p>").root)
    assert printed_topics(sheet, 0, len(sheet.blocks), HOUSES) == ["rain", "Snow", "COP 26 Glasgow", "Hail 2024"]
