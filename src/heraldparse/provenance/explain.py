"""Where everything on a page went, and where everything that was read came from."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from heraldparse.dates import day_first_in
from heraldparse.limits import DEFAULT_LIMITS, Limits
from heraldparse.metadata.reading import Metadata
from heraldparse.models import Article
from heraldparse.page import Steps, read_steps
from heraldparse.provenance.accounts import Account, account_of_markup, account_of_text
from heraldparse.provenance.date_evidence import explain_dates
from heraldparse.provenance.evidence import Evidence, explain_head, explain_topics
from heraldparse.provenance.explanation import BlockExplanation, Explanation, FieldExplanation
from heraldparse.provenance.list_evidence import explain_body, explain_images, explain_lists, explain_page
from heraldparse.provenance.stated_lines import read_stated_lines
from heraldparse.provenance.writer_evidence import explain_writers

if TYPE_CHECKING:
    import bs4

_ZONE = "Asia/Seoul"


def explain(
    html: "str | bytes | bs4.BeautifulSoup", *, url: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> Explanation:
    """Read a news page, and tell why its fields say what they say, and what became of each of its pieces.

    Args:
        html: as for `parse`.
        url: as for `parse`.
        limits: as for `parse`.

    Returns:
        The page as `parse` gives it, with where each value comes from, what else was on offer, and what became of every
        character of the page.

    Raises:
        TypeError: as for `parse`.
        PageTooLargeError: as for `parse`.

    Example:
        >>> page = "<title>It rains</title><nav>Home</nav><h1>It rains</h1><p>It rained all day, officials said."
        >>> told = explain(page)
        >>> told.page.article.text
        'It rained all day, officials said.'
        >>> next(field.standing.value for field in told.fields if field.path == "article.title")
        'agreed'
        >>> [(block.text, block.claim) for block in told.blocks][:2], told.balance.unaccounted
        ([('Home', 'furniture'), ('It rains', 'title')], 0)
    """
    steps = read_steps(html, url, limits)
    has_lines = isinstance(html, str | bytes)
    account = _account(steps, has_lines=has_lines)
    markup = steps.markup
    metadata = markup.metadata if markup else Metadata()
    fields = list(explain_page(steps.page, metadata, url))
    if steps.page.article is not None:
        fields += _explain_story(_evidence(steps, steps.page.article, account.blocks, url))
    fields += explain_lists(steps.page, account.blocks)
    blocks = tuple(_with_fields(account.blocks, fields))
    fields = list(_with_blocks(fields, blocks))
    if markup and has_lines:
        fields = list(map(read_stated_lines(markup.tree.root).added_to, fields))
    return Explanation(page=steps.page, fields=tuple(fields), blocks=blocks, balance=account.balance)


def _account(steps: Steps, *, has_lines: bool) -> Account:
    if steps.markup is None:
        return account_of_text(steps.text, steps.lines, steps.page)
    return account_of_markup(steps.markup, steps.page, has_lines=has_lines)


def _evidence(steps: Steps, article: Article, blocks: Sequence[BlockExplanation], url: str | None) -> Evidence:
    markup = steps.markup
    metadata = markup.metadata if markup else Metadata()
    language = next((found.value for found in metadata.languages), None)
    return Evidence(
        article=article,
        blocks=blocks,
        metadata=metadata,
        steps=markup.article if markup else None,
        url=url,
        zone=markup.layout.zone if markup else _ZONE if steps.page.site else None,
        day_first=day_first_in(language),
        headings=[block.index for block in markup.sheet.blocks if 0 < block.box.heading < 3] if markup else (),
    )


def _explain_story(evidence: Evidence) -> Iterator[FieldExplanation]:
    yield from explain_head(evidence)
    yield from explain_writers(evidence)
    yield from explain_dates(evidence)
    yield from explain_topics(evidence)
    yield from explain_body(evidence)
    yield from explain_images(evidence)


def _with_fields(blocks: Iterable[BlockExplanation], fields: Iterable[FieldExplanation]) -> Iterator[BlockExplanation]:
    """The blocks with all fields that were read from them, those included that left their claim as it was."""
    paths: dict[int, list[str]] = {}
    for one in fields:
        for index in one.blocks:
            paths.setdefault(index, []).append(one.path)
    for block in blocks:
        added = tuple(path for path in paths.get(block.index, ()) if path not in block.fields)
        yield block.model_copy(update={"fields": (*block.fields, *added)}) if added else block


def _with_blocks(fields: Iterable[FieldExplanation], blocks: Iterable[BlockExplanation]) -> Iterator[FieldExplanation]:
    """The fields with all blocks that went into them, also those that are no candidate by themselves."""
    indices: dict[str, list[int]] = {}
    for block in blocks:
        for path in block.fields:
            indices.setdefault(path, []).append(block.index)
    for one in fields:
        known = tuple(indices.get(one.path, ()))
        yield one if known == one.blocks else one.model_copy(update={"blocks": known})
