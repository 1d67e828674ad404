"""Composes the article of a page."""

from heraldparse.addresses import absolute, canonical, story_id
from heraldparse.blocks import Sheet
from heraldparse.body import read_body
from heraldparse.cleanup import prose_before
from heraldparse.head import read_head
from heraldparse.headline import Headline, find_headline, kicker_of
from heraldparse.layouts.layout import Layout
from heraldparse.metadata import Metadata
from heraldparse.models import Article, Image
from heraldparse.moments import decide_moments
from heraldparse.pictures import read_pictures
from heraldparse.story import Story
from heraldparse.writers import decide_authors


def read_article(sheet: Sheet, story: Story, metadata: Metadata, layout: Layout, url: str | None, base: str | None) -> Article:
    """Read the story of a page."""
    sites = [found.value for found in metadata.site_names] + metadata.publishers
    stated = [metadata.headline, metadata.og_title, *(found.value for found in metadata.titles), metadata.twitter_title]
    headline = find_headline(sheet, [title for title in stated if title], metadata.document_title, sites)
    start = story.start
    if headline and headline.block is not None:
        if headline.block.index < story.end:
            start = min(headline.block.index, story.start)
        headline.block.claim, headline.block.rule = "title", headline.signal
    pictures = read_pictures(sheet, start, story.end, story.box, base)
    body_start = _body_start(sheet, story, headline)
    head = read_head(sheet, headline.block if headline else None, story.start, story.end, layout.zone)
    body = read_body(sheet, body_start, story.end)
    images = [
        Image(url=p.url, caption=p.caption, credit=p.credit, alt=p.alt, position=body.position(p.block.index))
        for p in pictures
    ]
    title = headline.text if headline else None
    moments = decide_moments(head, metadata, url, layout.zone)
    address = canonical(absolute(metadata.addresses[0].value, url)) if metadata.addresses else canonical(url)
    agencies = [byline.agency for byline in head.bylines if byline.agency]
    return Article(
        id=story_id(url or address),
        url=address,
        title=title,
        kicker=kicker_of(title),
        subtitle=head.subtitle,
        description=metadata.descriptions[0].value if metadata.descriptions else None,
        byline=next((byline.text for byline in head.bylines if byline.text), None),
        authors=list(decide_authors(head.bylines, metadata.authors, print_first=layout.site is not None)),
        agency=agencies[0] if agencies else None,
        published=moments.published,
        updated=moments.updated,
        section=metadata.sections[0].value if metadata.sections else None,
        tags=next(iter(metadata.tags.values()), []),
        body=body.blocks,
        images=images,
    )


def _body_start(sheet: Sheet, story: Story, headline: Headline | None) -> int:
    """The body begins under the headline; a heading with much of the text above it is another one."""
    if headline is None or headline.block is None or not story.start <= headline.block.index < story.end:
        return story.start
    sums = prose_before(sheet)
    above = sums[headline.block.index] - sums[story.start]
    return headline.block.index if above * 4 < sums[story.end] - sums[story.start] else story.start
