"""One page, from what the user has to the models."""

import bs4

from heraldparse.article import read_article
from heraldparse.blocks import read_blocks
from heraldparse.cleanup import clean_up
from heraldparse.layouts.layout import GENERIC
from heraldparse.metadata import read_metadata
from heraldparse.models import Page
from heraldparse.story import find_story
from heraldparse.tree import build_tree


def parse(html: "str | bytes | bs4.BeautifulSoup", *, url: str | None = None) -> Page:
    """Read a news page."""
    tree = build_tree(html)
    metadata = read_metadata(tree.root)
    sheet = read_blocks(tree.root)
    clean_up(sheet)
    story = find_story(sheet)
    if story is None:
        return Page(url=url, layout="generic", kind="other")
    return Page(url=url, layout="generic", kind="article", article=read_article(sheet, story, metadata, GENERIC, url))
