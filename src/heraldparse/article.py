"""Composes the article of a page."""

from heraldparse.blocks import Sheet
from heraldparse.body import read_body
from heraldparse.cleanup import prose_before
from heraldparse.headline import Headline, find_headline, kicker_of
from heraldparse.models import Article, Image
from heraldparse.pictures import read_pictures
from heraldparse.story import Story
from heraldparse.tree import Element


def read_article(sheet: Sheet, story: Story, root: Element, url: str | None) -> Article:
    """Read the story of a page."""
    document = root.findtext(".//title")
    headline = find_headline(sheet, [], document, [])
    start = story.start
    if headline and headline.block is not None:
        if headline.block.index < story.end:
            start = min(headline.block.index, story.start)
        headline.block.claim = "title"
    pictures = read_pictures(sheet, start, story.end, story.box, url)
    body_start = _body_start(sheet, story, headline)
    body = read_body(sheet, body_start, story.end)
    images = [
        Image(url=p.url, caption=p.caption, credit=p.credit, alt=p.alt, position=body.position(p.block.index))
        for p in pictures
    ]
    title = headline.text if headline else None
    return Article(title=title, kicker=kicker_of(title), url=url, body=body.blocks, images=images)


def _body_start(sheet: Sheet, story: Story, headline: Headline | None) -> int:
    """The body begins under the headline; a heading with much of the text above it is another one."""
    if headline is None or headline.block is None or not story.start <= headline.block.index < story.end:
        return story.start
    sums = prose_before(sheet)
    above = sums[headline.block.index] - sums[story.start]
    return headline.block.index if above * 4 < sums[story.end] - sums[story.start] else story.start
