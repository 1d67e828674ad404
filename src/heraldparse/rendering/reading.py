"""A rendering from its text to the page: the steps in their order, each claiming the lines that it understands."""

import re
from collections.abc import Iterable, Sequence

from heraldparse import labels
from heraldparse.addresses.stories import canonical, is_korea_herald, story_id
from heraldparse.bylines import Byline, merge_authors, parse_byline
from heraldparse.head.headline import kicker_of
from heraldparse.models import Article, Author, Block, Page, PopularList, Warning, WarningCode, block_text
from heraldparse.rendering.furniture import claim_menus, claim_named
from heraldparse.rendering.head import Anchor, Head, find_anchor, find_bare_byline, read_bare_head, read_head
from heraldparse.rendering.lines import Line, cut_lines, make_valid, take_all
from heraldparse.rendering.ranks import read_popular
from heraldparse.rendering.story import Story, read_story
from heraldparse.rendering.tail import claim_boxes, claim_tail, find_end
from heraldparse.rendering.teasers import read_teasers

_ZONE = "Asia/Seoul"
_HERALD_DATE = re.compile(r"Published : (?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} - \d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d)")
_HERALD_MAIL = ("@heraldcorp.com", "@koreaherald.com", "@heraldm.com")
_LETTERS = re.compile(r"[^\W\d_]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_LATIN = re.compile("[A-Za-z]")
_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|is|for|that|with|was)\b", re.IGNORECASE)
_SAMPLE = 20_000  # characters that tell the language
_HANGUL_PROSE = 25
_PROSE = 60  # the shortest line that makes a story without any furniture
_LINKED = 200


def read_rendering(text: str, url: str | None = None) -> Page:
    r"""Read the plain text that a crawler left of a page; total for any text.

    Example:
        >>> page = read_rendering("Rivers run high\nBy Yonhap\nPublished : Oct. 30, 2024 - 09:26\nIt rained.")
        >>> page.article.title, page.article.agency, page.article.published.isoformat()
        ('Rivers run high', 'Yonhap', '2024-10-30T09:26:00+09:00')
    """
    return trace_rendering(text, url)[0]


def trace_rendering(text: str, url: str | None = None) -> tuple[Page, list[Line]]:
    r"""The page, and all lines of its text with what each was taken for and how the step knew.

    Example:
        >>> _, lines = trace_rendering("Rivers run high\nBy Kim Sol\nPublished : Oct. 30, 2024 - 09:26\nIt rained.")
        >>> [line.claim for line in lines]
        ['title', 'byline', 'published', 'body 1']
    """
    lines, replaced = cut_lines(text)
    url = make_valid(url)[0] if url else url
    herald = is_korea_herald(url) or any(map(_is_herald, lines))
    zone = _ZONE if herald else None
    anchor = find_anchor(lines, zone)
    top = anchor.first if anchor else _first_prose(lines)
    claim_named(lines[:top])
    head_line = lines[anchor.first] if anchor else None
    popular = read_popular(lines, top, head_line)
    page = Page(url=url, site="koreaherald" if herald else None, layout="text", kind="other", popular=popular)
    if anchor is None:
        teasers = read_teasers(lines, zone)
        if teasers:
            update = {"kind": "list", "teasers": teasers, "language": _language(t.title for t in teasers)}
            return page.model_copy(update={**update, "warnings": _page_warnings(replaced, no_article=True)}), lines
        anchor = find_bare_byline(lines, zone)
    page = _read_article_page(page, lines, anchor, replaced)
    take_all(lines, "unread", "no step understood it")
    return page, lines


def _is_herald(line: Line) -> bool:
    """Whether a line stands only on pages of The Korea Herald: its name alone, its form of a date, its mail."""
    if line.key in labels.KOREA_HERALD or _HERALD_DATE.match(line.text):
        return True
    return "@" in line.text[-_LINKED:] and any(mail in line.text[-_LINKED:] for mail in _HERALD_MAIL)


def _first_prose(lines: Sequence[Line]) -> int:
    """The place of the first line that is too long for furniture and headlines."""
    return next((place for place, line in enumerate(lines) if len(line.text) > _LINKED * 3 // 4), len(lines))


def _read_article_page(page: Page, lines: list[Line], anchor: Anchor | None, replaced: int) -> Page:
    """The page of a story, or of nothing."""
    claim_menus(lines)
    head = read_head(lines, anchor) if anchor else read_bare_head(lines)
    end = find_end(lines, head.start)
    popular = page.popular
    if popular is None and end < len(lines):
        popular = _popular_below(lines, end)
    related = claim_boxes(lines[head.start : end]) + claim_tail(lines[end:])
    story = read_story(
        lines[head.start : end],
        subtitle_after_dates=_has_two_dates(lines, anchor) and head.subtitle is None and head.title is not None,
        subtitle_before_picture=anchor is None and head.title is not None,
    )
    if anchor is None and head.title is None and not any(map(_is_prose, story.body)):
        return page.model_copy(update={"popular": popular, "warnings": _page_warnings(replaced, no_article=True)})
    article = _compose(page.url, head, anchor, story)
    warnings = _page_warnings(replaced, no_article=False) + _story_warnings(article, anchor, story)
    update = {"kind": "article", "article": article, "popular": popular, "related": related, "warnings": warnings}
    return page.model_copy(update={**update, "language": _language([article.title or "", article.text])})


def _is_prose(block: Block) -> bool:
    text = block_text(block)
    return len(text) >= (_HANGUL_PROSE if _HANGUL.search(text[:_HANGUL_PROSE]) else _PROSE)


def _popular_below(lines: Sequence[Line], end: int) -> PopularList | None:
    """The popular list where it stands under the story."""
    tail = lines[end:]
    for line in tail:
        if line.key in labels.POPULAR:
            line.take("popular label", "named in the table of labels")
    return read_popular(tail, len(tail), None)


def _has_two_dates(lines: Sequence[Line], anchor: Anchor | None) -> bool:
    """Whether the dates stand on two lines without bullets, as on the page where a subtitle follows them."""
    if anchor is None:
        return False
    dates = [line for line in lines[anchor.first : anchor.end] if line.claim in ("published", "updated")]
    return len(dates) > 1 and not any(line.bullet for line in dates)


def _compose(url: str | None, head: Head, anchor: Anchor | None, story: Story) -> Article:
    byline = anchor.byline if anchor else None
    named = parse_byline(byline) if byline else None
    stamps = anchor.stamps if anchor else None
    signed = (signature.agency for signature in story.signatures)
    return Article(
        id=story_id(url),
        url=canonical(url),
        title=head.title,
        kicker=kicker_of(head.title),
        subtitle=head.subtitle or story.subtitle,
        byline=byline or next((signed.text for signed in story.signatures if signed.authors or signed.agency), None),
        authors=_authors(named, story),
        agency=(named.agency if named else None) or next(filter(None, signed), None) or story.agency,
        published=(stamps.published or stamps.plain) if stamps else None,
        updated=stamps.updated if stamps else None,
        section=head.section,
        body=story.body,
        images=story.images,
    )


def _authors(named: Byline | None, story: Story) -> list[Author]:
    """The people of head and foot; a person's address alone belongs to the only one."""
    authors = merge_authors(named.authors if named else (), *(signature.authors for signature in story.signatures))
    email = next((signature.email for signature in story.signatures if signature.email), None)
    if email and len(authors) == 1 and authors[0].email is None:
        return [authors[0].model_copy(update={"email": email})]
    return list(authors)


def _page_warnings(replaced: int, *, no_article: bool) -> list[Warning]:
    warnings = []
    if replaced:
        message = f"{replaced} characters that no encoding can hold were replaced"
        warnings.append(Warning(code=WarningCode.REPLACED_CHARACTERS, message=message))
    if no_article:
        message = "the text holds no story"
        warnings.append(Warning(code=WarningCode.NO_ARTICLE, message=message, field="article"))
    return warnings


def _story_warnings(article: Article, anchor: Anchor | None, story: Story) -> list[Warning]:
    warnings = []
    if article.title is None:
        message = "the text shows no headline for its story"
        warnings.append(Warning(code=WarningCode.NO_TITLE, message=message, field="article.title"))
    if anchor and anchor.stamps and anchor.stamps.unreadable:
        message = f"a line is labelled as a date but is none: {'; '.join(anchor.stamps.unreadable)}"
        warnings.append(Warning(code=WarningCode.DATE_UNREADABLE, message=message, field="article.published"))
    if story.repeated:
        message = f"{story.repeated} paragraphs stand twice; the second printing was dropped"
        warnings.append(Warning(code=WarningCode.REPEATED_TEXT, message=message, field="article.body"))
    return warnings


def _language(texts: Iterable[str]) -> str | None:
    """`ko` or `en`, where script and words of the story leave no doubt."""
    sample = " ".join(text[:_SAMPLE] for text in texts)[:_SAMPLE]
    letters = len(_LETTERS.findall(sample))
    hangul = len(_HANGUL.findall(sample))
    if not letters:
        return None
    if hangul * 2 > letters:
        return "ko"
    latin = len(_LATIN.findall(sample))
    english = len(_ENGLISH.findall(sample))
    return "en" if latin * 10 > letters * 9 and english * 12 > len(sample.split()) else None
