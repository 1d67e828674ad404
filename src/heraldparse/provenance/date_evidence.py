"""What a page offers for the dates of its story."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from heraldparse.dates import Stamp, find_dates, parse_date, read_stamps
from heraldparse.head.foreign_lines import is_of_others
from heraldparse.head.moments import agree
from heraldparse.metadata.reading import Found
from heraldparse.provenance.candidates import Offered, settle, signal_of
from heraldparse.provenance.evidence import Evidence
from heraldparse.provenance.explanation import BlockExplanation, FieldExplanation, Signal

_LONGEST_LINE = 300
_LONGEST_SENTENCE = 400
_MOST_LINES = 400


def explain_dates(evidence: Evidence) -> Iterator[FieldExplanation]:
    """Explain when the story was published and updated.

    Example:
        >>> from heraldparse.models import Article
        >>> [one.standing.value for one in explain_dates(Evidence(Article(), ()))]
        ['absent', 'absent']
    """
    article, metadata = evidence.article, evidence.metadata
    for name, value, stated in (
        ("published", article.published, metadata.published),
        ("updated", article.updated, metadata.modified),
    ):
        offered = [*_printed(evidence, name), *_timed(evidence, name), *_stated(evidence, stated)]
        if value is not None and not any(_agrees(value, one.value) for one in offered):
            offered = [*_elsewhere(evidence, value), *offered]
        text = value.isoformat() if value else None
        yield settle(f"article.{name}", text, offered, partial(_agrees, value))


def _agrees(value: Stamp, text: str | None) -> bool:
    return agree(value, parse_date(text)) if text else False


def _printed(evidence: Evidence, name: str) -> Iterator[Offered]:
    """The dates of the lines at the head, those with a label first."""
    lines = [block for block in evidence.blocks if block.claim in ("published", "updated")]
    read = [(block, read_stamps(block.text[:_LONGEST_LINE], zone=evidence.zone)) for block in lines]
    for block, stamps in read:
        stamp = getattr(stamps, name) if stamps else None
        if stamp is not None:
            yield _line(block, stamp, Signal.LABEL, "a labelled date")
    for block, stamps in read:
        if name == "published" and stamps is not None and stamps.published is None and stamps.plain is not None:
            yield _line(block, stamps.plain, Signal.POSITION, "a date at the head")


def _line(block: BlockExplanation, stamp: date, signal: Signal, rule: str) -> Offered:
    return Offered(stamp.isoformat(), signal, rule, block.text, block.line, (block.index,))


def _timed(evidence: Evidence, name: str) -> Iterator[Offered]:
    """What time elements at the head say; one that tells no meaning can be either moment."""
    other = evidence.article.updated if name == "published" else evidence.article.published
    for timed in evidence.steps.head.moments if evidence.steps else ():
        stamp = parse_date(timed.value, zone=evidence.zone, day_first=evidence.day_first)
        text = stamp.isoformat() if stamp else None
        if timed.meaning == name or (timed.meaning == "plain" and name == "published"):
            reason = "the other date" if timed.meaning == "plain" and agree(other, stamp) else None
            yield Offered(text, Signal.MARKUP, "<time datetime>", timed.value, reason=reason)


def _stated(evidence: Evidence, stated: Sequence[Found]) -> Iterator[Offered]:
    for found in stated:
        stamp = parse_date(found.value, zone=evidence.zone, day_first=evidence.day_first)
        text = stamp.isoformat() if stamp else None
        yield Offered(text, signal_of(found.source), found.source, found.value)


def _elsewhere(evidence: Evidence, value: date) -> Iterator[Offered]:
    """Where a date stands that neither head nor metadata tell: a line of the page, else its address."""
    for block in evidence.blocks[:_MOST_LINES]:
        if block.kind == "text" and not is_of_others(block.claim):
            found = find_dates(block.text[:_LONGEST_SENTENCE], zone=evidence.zone)
            if any(agree(value, each.value) for each in found):
                yield _line(block, value, Signal.POSITION, "a date elsewhere on the page")
                return
    year = str(value.year)
    if evidence.url and year in evidence.url:
        yield Offered(value.isoformat(), Signal.ADDRESS, "the day in the address", evidence.url)
    elif agree(value, evidence.article.updated):
        yield Offered(value.isoformat(), Signal.POSITION, "the date of the last change, the only one there is")
    else:
        yield Offered(value.isoformat(), Signal.MARKUP, "what all time elements of the page say")
