"""What a page offers for its byline, writers and agency."""

from collections.abc import Iterator
from dataclasses import replace

from pydantic import JsonValue

from heraldparse.bylines import parse_byline
from heraldparse.bylines.people import name_key
from heraldparse.head.author_lines import NAMED, SAID
from heraldparse.provenance.candidates import Offered, printed, settle, signal_of
from heraldparse.provenance.evidence import Evidence
from heraldparse.provenance.explanation import FieldExplanation, Signal

_HEAD = "a line at the head"


def explain_writers(evidence: Evidence) -> Iterator[FieldExplanation]:
    """Explain byline, authors and agency.

    Example:
        >>> from heraldparse.models import Article
        >>> [one.path for one in explain_writers(Evidence(Article(), ()))]
        ['article.byline', 'article.authors', 'article.agency']
    """
    yield _byline(evidence)
    yield _authors(evidence)
    yield _agency(evidence)


def _lines(evidence: Evidence) -> Iterator[Offered]:
    """The lines that name writers: the surest at the head first, then the signatures."""
    steps = evidence.steps
    lines = sorted(steps.head.bylines, key=lambda line: -line.grade) if steps else ()
    for line in lines:
        signal = Signal.LABEL if line.grade == SAID else Signal.MARKUP if line.grade >= NAMED else Signal.POSITION
        if line.byline.text and line.index < len(evidence.blocks):
            block = evidence.blocks[line.index]
            yield Offered(line.byline.text, signal, _HEAD, block.text, block.line, (block.index,))
    for block in evidence.blocks:
        if block.claim == "signature" or (steps is None and block.claim == "byline"):
            signal = Signal.POSITION if block.claim == "signature" else Signal.LABEL
            yield Offered(block.text, signal, block.rule, block.text, block.line, (block.index,))


def _byline(evidence: Evidence) -> FieldExplanation:
    value, offered = evidence.article.byline, list(_lines(evidence))
    if not any(one.value == value for one in offered):
        offered = [*printed(evidence.feeding("article.byline"), Signal.LABEL, value), *offered]
    first = "the line at the head is given"
    offered = [one if one.value == value or one.rule == _HEAD else replace(one, reason=first) for one in offered]
    return settle("article.byline", value, offered, lambda text: text == value, none="names nobody")


def _authors(evidence: Evidence) -> FieldExplanation:
    authors = evidence.article.authors
    keys = {name_key(name) for author in authors for name in (author.name, author.native_name) if name}

    def same(text: str) -> bool:
        names = {name_key(person.name) for person in parse_byline(text).authors} | {name_key(text)}
        return not names.isdisjoint(keys) or any(author.name in text for author in authors)

    offered = [one if same(one.value or "") else replace(one, reason=_nobody(one)) for one in _lines(evidence)]
    for named in evidence.metadata.authors:
        reason = None if same(named.name) else "an organisation" if named.is_organisation else _nobody_named(named.name)
        offered.append(Offered(named.name, signal_of(named.source), named.source, named.name, reason=reason))
    value: list[JsonValue] = [author.model_dump(mode="json", exclude_none=True) for author in authors]
    return settle("article.authors", value, offered, same, none="names no person")


def _nobody(line: Offered) -> str | None:
    return None if parse_byline(line.value or "").authors else "names no person"


def _nobody_named(name: str) -> str | None:
    return None if parse_byline(f"By {name}").authors else "names no person"


def _agency(evidence: Evidence) -> FieldExplanation:
    agency = evidence.article.agency
    offered = printed(evidence.feeding("article.agency"), Signal.LABEL, agency)
    for named in evidence.metadata.authors:
        stated = parse_byline(named.name).agency
        if stated:
            offered.append(Offered(stated, signal_of(named.source), named.source, named.name))
    return settle("article.agency", agency, offered, lambda text: text == agency)
