"""Composes the article of a page."""

from dataclasses import dataclass, field
from functools import partial

from heraldparse.addresses import absolute, canonical, story_id
from heraldparse.blocks import Sheet
from heraldparse.body import Body, read_body
from heraldparse.cleanup import prose_before
from heraldparse.dates import day_first_in
from heraldparse.head import Head, Reading, read_head, read_section
from heraldparse.headline import Headline, find_headline, kicker_of
from heraldparse.keywords import decide_description, decide_tags, printed_topics
from heraldparse.late_dates import find_late_dates
from heraldparse.layouts.layout import Layout
from heraldparse.metadata import Metadata
from heraldparse.ending import Ending, read_ending
from heraldparse.models import Article, Image, Warning, WarningCode, block_text
from heraldparse.moments import Moments, decide_moments
from heraldparse.pictures import Picture, read_pictures
from heraldparse.story import Story
from heraldparse.titles import house_names, stated_titles
from heraldparse.writers import decide_agency, decide_authors, with_addresses, with_box_emails


@dataclass(frozen=True, slots=True)
class ArticleSteps:
    """An article with what the steps found that decided its fields.

    Example:
        >>> ArticleSteps(None).warnings
        ()
    """

    article: Article | None
    """None where the page turns out to hold no story."""
    warnings: tuple[Warning, ...] = ()
    headline: Headline | None = None
    head: Head = field(default_factory=Head)
    ending: Ending = field(default_factory=Ending)
    moments: Moments = field(default_factory=Moments)
    pictures: tuple[Picture, ...] = ()
    topics: tuple[str, ...] = ()
    """Topics that are printed as links."""
    houses: frozenset[str] = frozenset()
    """The names of the site."""


def read_article(
    sheet: Sheet, story: Story, metadata: Metadata, layout: Layout, url: str | None, base: str | None
) -> ArticleSteps:
    """Read the story of a page."""
    generic = layout.site is None
    address = _address(metadata, url)
    houses = house_names([*(found.value for found in metadata.site_names), *metadata.publishers], url, address)
    titles = stated_titles(metadata, houses)
    headline = find_headline(sheet, titles, (story.start, story.end), shown_only=not generic)
    if headline and headline.block is not None:
        headline.block.claim, headline.block.rule = "title", headline.signal
    title_block = headline.block if headline else None
    stated_images = metadata.images if layout.site is None else []
    pictures = read_pictures(sheet, story, title_block, stated_images, base)
    body_start = _body_start(sheet, story, headline)
    language = next((found.value for found in metadata.languages), None)
    reading = Reading(layout.zone, day_first_in(language), houses)
    head = read_head(sheet, title_block, (story.start, story.end), reading)
    ending = read_ending(sheet, body_start, story.end)
    body = read_body(sheet, body_start, story.end)
    if not body.blocks and (title_block is None or not pictures):
        return ArticleSteps(None)
    images = [
        Image(url=p.url, caption=p.caption, credit=p.credit, alt=p.alt, position=body.position(p.index))
        for p in pictures
    ]
    title = headline.text if headline else None
    late = partial(find_late_dates, sheet, (story.start, story.end), reading)
    moments = decide_moments(head, metadata, url, reading, late)
    lines = sorted(head.bylines, key=lambda line: -line.grade)
    bylines = [line.byline for line in lines if line.byline.text]
    authors = decide_authors(head.bylines, ending, metadata, houses, print_first=not generic)
    topics = printed_topics(sheet, title_block.index if title_block else story.start, story.end, houses)
    text = "\n".join([title or "", *map(block_text, body.blocks)])
    tags = decide_tags(metadata, topics, text, url or address, houses)
    article = Article(
        id=story_id(url) or story_id(address),
        url=address,
        title=title,
        kicker=kicker_of(title) or (headline.kicker if headline else None),
        subtitle=head.subtitle,
        description=decide_description(metadata, title, body.blocks, houses),
        byline=bylines[0].text if bylines else ending.signature,
        authors=with_addresses(with_box_emails(sheet, story.end, authors), base),
        agency=decide_agency(bylines, ending, metadata),
        published=moments.published,
        updated=moments.updated,
        section=read_section(sheet, story.start if head.first is None else head.first) or (metadata.sections[0].value if metadata.sections else None),
        tags=tags,
        body=body.blocks,
        images=images,
    )
    warnings = tuple(_warnings(article, moments, head, body))
    return ArticleSteps(article, warnings, headline, head, ending, moments, tuple(pictures), tuple(topics), houses)


def _warnings(article: Article, moments: Moments, head: Head, body: Body) -> list[Warning]:
    warnings = [
        Warning(code=WarningCode.DATE_CONFLICT, message=conflict, field=f"article.{conflict.partition(':')[0]}")
        for conflict in moments.conflicts
    ]
    warnings += [
        Warning(code=WarningCode.DATE_UNREADABLE, message=f"this is no date: {text}", field="article.published")
        for text in head.unreadable
    ]
    if article.title is None:
        message = "the page shows no headline"
        warnings.append(Warning(code=WarningCode.NO_TITLE, message=message, field="article.title"))
    if body.repeated:
        message = f"{body.repeated} paragraphs stand twice; the second time they were dropped"
        warnings.append(Warning(code=WarningCode.REPEATED_TEXT, message=message, field="article.body"))
    return warnings


def _address(metadata: Metadata, url: str | None) -> str | None:
    """The canonical address that the page states, else the one that it was asked for under."""
    stated = (canonical(absolute(found.value, url)) for found in metadata.addresses)
    return next((address for address in stated if address and "://" in address), None) or canonical(url)


def _body_start(sheet: Sheet, story: Story, headline: Headline | None) -> int:
    """The body begins under the headline; a heading with much of the text above it is another one."""
    if headline is None or headline.block is None or not story.start <= headline.block.index < story.end:
        return story.start
    sums = prose_before(sheet)
    above = sums[headline.block.index] - sums[story.start]
    return headline.block.index if above * 4 < sums[story.end] - sums[story.start] else story.start
