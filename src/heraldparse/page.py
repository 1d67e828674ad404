"""One page, from what the user has to the models."""

import bs4

from heraldparse.article import read_article
from heraldparse.blocks import read_blocks
from heraldparse.cleanup import clean_up
from heraldparse.addresses import absolute, canonical
from heraldparse.layouts.recognise import recognise
from heraldparse.metadata import Metadata, read_metadata
from heraldparse.models import Article, Page
from heraldparse.popular import read_popular
from heraldparse.related import read_related
from heraldparse.story import find_story
from heraldparse.tree import build_tree


def parse(html: "str | bytes | bs4.BeautifulSoup", *, url: str | None = None) -> Page:
    """Read a news page."""
    tree = build_tree(html)
    metadata = read_metadata(tree.root)
    sheet = read_blocks(tree.root)
    layout = recognise(sheet, metadata, tree.root, url)
    own = canonical(absolute(metadata.addresses[0].value, url)) if metadata.addresses else None
    base = absolute(metadata.base, url or own) or url or own
    popular = read_popular(sheet, base)
    related = read_related(sheet, base)
    clean_up(sheet)
    story = find_story(sheet)
    if story is None:
        return Page(url=url or own, site=layout.site, layout=layout.name, kind="other", popular=popular, related=related)
    article = read_article(sheet, story, metadata, layout, url, base)
    return Page(url=url or own, site=layout.site, layout=layout.name, kind="article", language=language_of(metadata, article),
                article=article, popular=popular, related=related)


def language_of(metadata: Metadata, article: Article | None) -> str | None:
    declared = metadata.languages[0].value.partition("-")[0].partition("_")[0].lower() if metadata.languages else None
    return declared
