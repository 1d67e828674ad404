"""Composes the article of a page."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from heraldparse.addresses.stories import canonical, story_id
from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.body.biographies import claim_biographies
from heraldparse.body.ending import Ending, read_ending
from heraldparse.body.leads import find_leads
from heraldparse.body.stated_text import stated_end
from heraldparse.body.story_blocks import Body, read_body
from heraldparse.bylines import Byline
from heraldparse.cleanup import prose_before
from heraldparse.dates import day_first_in
from heraldparse.head.authors_elsewhere import find_authors_elsewhere, named_in_dateline
from heraldparse.head.conventions import Conventions
from heraldparse.head.dates_elsewhere import find_dates_elsewhere
from heraldparse.head.descriptions import decide_description
from heraldparse.head.headline import Headline, find_headline, kicker_of
from heraldparse.head.lines import Head, read_head
from heraldparse.head.moments import Moments, decide_moments
from heraldparse.head.sections import decide_section
from heraldparse.head.subtitles import claim_stated_subtitle
from heraldparse.head.titles import compact, house_names, houses_in_title, stated_titles
from heraldparse.head.topics import decide_tags, printed_topics
from heraldparse.head.writers import decide_agency, decide_authors, stated_names, with_addresses, with_box_emails
from heraldparse.layouts.layout import Layout
from heraldparse.metadata.reading import Metadata, Named
from heraldparse.models import Article, Author, Image, Warning, WarningCode, block_text
from heraldparse.pictures.story_pictures import Picture, read_pictures
from heraldparse.story import Story

_LONGEST_SCRAP = 250
_LINKS_TO_A_SCRAP = 10
"""So many times more text in links make a page without a headline and a date one of links."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of a page before its story is read.

    Example:
        >>> from heraldparse.layouts.layout import GENERIC
        >>> Setting(Metadata(), GENERIC, url="https://example.org/news?id=7#top").address
        'https://example.org/news?id=7'
    """

    metadata: Metadata
    layout: Layout
    url: str | None = None
    """The address that the page was asked for under."""
    own: str | None = None
    """The canonical address that the page gives as its own."""
    base: str | None = None
    """The address that links are resolved against."""

    @property
    def address(self) -> str | None:
        """The page's own address, else the one that it was asked for under."""
        return self.own or canonical(self.url)


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
    authors: tuple[Author, ...] = ()
    """The people of the byline, of a line of the text, or of the metadata."""
    names: Mapping[Named, Byline | None] = field(default_factory=dict)
    """The names of the metadata, read as bylines."""


def read_article(sheet: Sheet, story: Story, setting: Setting) -> ArticleSteps:
    """Read and claim the story of a page.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.layouts.layout import GENERIC
        >>> from heraldparse.metadata.reading import read_metadata
        >>> from heraldparse.story import find_story
        >>> from heraldparse.markup.tree import build_tree
        >>> root = build_tree("<h1>It rains</h1><p>By Kim Arin<p>It rained all day, officials said.").root
        >>> sheet, setting = read_blocks(root), Setting(read_metadata(root), GENERIC)
        >>> read_article(sheet, find_story(sheet), setting).article.byline
        'By Kim Arin'
    """
    metadata, layout = setting.metadata, setting.layout
    extent = (story.start, story.end)
    site_names = [*(found.value for found in metadata.site_names), *metadata.publishers]
    site_names += houses_in_title(metadata.document_title or "")
    houses = house_names(site_names, setting.url, setting.address)
    headline = find_headline(
        sheet, stated_titles(metadata, houses, setting.url), extent, shown_only=layout.site is not None
    )
    title = headline.block if headline else None
    if headline and title is not None:
        title.claim, title.rule = "title", headline.signal
    stated = metadata.images if layout.site is None else []
    people = [one.name for one in metadata.authors if not one.is_organisation and compact(one.name) not in houses]
    pictures = read_pictures(sheet, story, title, stated, setting.base, writers=people)
    start = _body_start(sheet, story, title)
    language = next((found.value for found in metadata.languages), None)
    conventions = Conventions(layout.zone, day_first_in(language), houses)
    head = read_head(sheet, title, extent, conventions)
    if not any(line.byline.authors for line in head.bylines):
        head.bylines += named_in_dateline(sheet, start, story.end)
    ending = read_ending(sheet, start, story.end)
    elsewhere = partial(find_authors_elsewhere, sheet, extent, houses) if layout.site is None else None
    names = stated_names(metadata)
    authors = decide_authors(head.bylines, ending, names, houses, elsewhere)  # may claim a line of the text
    claim_biographies(sheet, start, story.end, (author.name for author in authors if author.name))
    end = stated_end(sheet, start, story.end, metadata.article_body)
    body = read_body(sheet, start, end, find_leads(sheet, title, start))
    if title is not None and head.subtitle is None and body.starts:
        between = sheet.blocks[title.index + 1 : body.starts[0]]
        head.subtitle = claim_stated_subtitle(between, title.text, (found.value for found in metadata.descriptions))
    is_shown = title is not None and bool(pictures or head.published or head.plain)  # a photo, a broadcast
    is_stated = story.box.parent is None and headline is not None and bool(metadata.published or authors or head.plain)
    is_read = bool(body.blocks) and not (title is None and not metadata.published and _is_scrap(sheet, body))
    if not (is_read or is_shown or is_stated):
        return ArticleSteps(None)
    dates_elsewhere = partial(find_dates_elsewhere, sheet, extent, conventions)
    moments = decide_moments(head, metadata, (setting.url, setting.own), conventions, dates_elsewhere)
    topics = printed_topics(sheet, title.index if title else story.start, story.end, houses)
    sheet.claim(end, story.end, "dropped", "below the end of the stated text")
    steps = ArticleSteps(
        None, (), headline, head, ending, moments, tuple(pictures), tuple(topics), houses, authors, names
    )
    article = _compose(sheet, story, setting, steps, body)
    return replace(steps, article=article, warnings=tuple(_warnings(article, moments, head, body)))


def _is_scrap(sheet: Sheet, body: Body) -> bool:
    """Whether all that was read is a line or two among the many links of a front page."""
    length = sum(len(block_text(block)) for block in body.blocks)
    return length < _LONGEST_SCRAP and sum(block.linked for block in sheet.blocks) > _LINKS_TO_A_SCRAP * length


def _compose(sheet: Sheet, story: Story, setting: Setting, steps: ArticleSteps, body: Body) -> Article:
    """Decide each field from what the steps found."""
    metadata, head, ending, houses = setting.metadata, steps.head, steps.ending, steps.houses
    address = setting.address
    title = steps.headline.text if steps.headline else None
    lines = sorted(head.bylines, key=lambda line: -line.grade)
    bylines = [line.byline for line in lines if line.byline.text]
    text = "\n".join([title or "", *map(block_text, body.blocks)])
    first = story.start if head.first is None else head.first
    return Article(
        id=story_id(setting.url) or story_id(address),
        url=address,
        title=title,
        kicker=kicker_of(title) or (steps.headline.kicker if steps.headline else None),
        subtitle=head.subtitle,
        description=decide_description(metadata, text, houses),
        byline=bylines[0].text if bylines else ending.signature,
        authors=with_addresses(with_box_emails(sheet, story.end, steps.authors), setting.base),
        agency=decide_agency(bylines, ending, steps.names.values()),
        published=steps.moments.published,
        updated=steps.moments.updated,
        section=decide_section(sheet, first, metadata.sections, title, houses),
        tags=decide_tags(metadata, list(steps.topics), text, setting.url or address, houses),
        body=body.blocks,
        images=[
            Image(url=p.url, caption=p.caption, credit=p.credit, alt=p.alt, position=body.position(p.index))
            for p in steps.pictures
        ],
    )


def _warnings(article: Article, moments: Moments, head: Head, body: Body) -> list[Warning]:
    """What the page contradicts itself in, or does not say."""
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


def _body_start(sheet: Sheet, story: Story, title: Block | None) -> int:
    """The body begins under the headline; a heading with much of the text above it is another one."""
    if title is None or not story.start <= title.index < story.end:
        return story.start
    sums = prose_before(sheet)
    above = sums[title.index] - sums[story.start]
    most = 2 if title.box.heading == 1 else 4
    return title.index if above * most < sums[story.end] - sums[story.start] else story.start
