"""What a page offers for a field, from its metadata and from what it prints, and how the decision stands among it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from heraldparse.provenance.explanation import BlockExplanation, Candidate, FieldExplanation, Signal, Standing

Same = Callable[[str], bool]
"""Whether a candidate's text says the same as the value that was decided."""

_PRINTED = frozenset({Signal.LABEL, Signal.HEADING, Signal.POSITION, Signal.MARKUP, Signal.REPETITION})
_SPOKEN = {
    Signal.JSON_LD: "JSON-LD",
    Signal.MICRODATA: "microdata",
    Signal.META: "a meta element",
    Signal.DOCUMENT_TITLE: "the title of the document",
    Signal.ADDRESS: "the address",
    Signal.SCRIPT: "the script of the story",
    Signal.LAYOUT: "the layout",
}


@dataclass(frozen=True, slots=True)
class Offered:
    """A text that may be the value of a field.

    Example:
        >>> Offered("It rains", Signal.META, "og:title").raw is None
        True
    """

    value: str | None
    signal: Signal
    rule: str
    raw: str | None = None
    line: int | None = None
    blocks: tuple[int, ...] = ()
    reason: str | None = None
    """Why it lost, where that is known beforehand."""


def signal_of(source: str) -> Signal:
    """The kind of a metadata source, by the name that it is noted under.

    Example:
        >>> signal_of("json-ld headline").value, signal_of("og:title").value, signal_of("itemprop author").value
        ('json_ld', 'meta', 'microdata')
    """
    if source.startswith("json-ld"):
        return Signal.JSON_LD
    if "itemprop" in source:
        return Signal.MICRODATA
    return Signal.MARKUP if source == "rel=author" else Signal.META


def printed(blocks: Sequence[BlockExplanation], signal: Signal, value: str | None) -> list[Offered]:
    """What blocks say together, as it stands there; nothing where there are none.

    Example:
        >>> block = BlockExplanation(index=3, kind="text", text="It rains", claim="title", rule="heading")
        >>> printed([block], Signal.HEADING, "It rains")[0].blocks
        (3,)
    """
    if not blocks:
        return []
    raw = "\n".join(block.text for block in blocks if block.text) or blocks[0].address
    indices = tuple(block.index for block in blocks)
    return [Offered(value, signal, blocks[0].rule, raw, blocks[0].line, indices)]


def settle(path: str, value: JsonValue, offered: Sequence[Offered], same: Same, *, none: str = "") -> FieldExplanation:
    """Explain a field by what was on offer: the first that says the same as the value gave it.

    Args:
        path: the field.
        value: what was decided.
        offered: all candidates, the most trusted first.
        same: whether a candidate says the same as the value.
        none: why candidates lose where the value is None.

    Example:
        >>> offered = [Offered("It rains", Signal.HEADING, "heading"), Offered("It rains", Signal.META, "og:title")]
        >>> settle("article.title", "It rains", offered, "It rains".__eq__).standing.value
        'agreed'
    """
    is_absent = value is None or value == []
    agreeing = [] if is_absent else [one for one in offered if one.value is not None and same(one.value)]
    winner = agreeing[0] if agreeing else None
    others = [one for one in offered if one is not winner]
    candidates = tuple(_candidate(one, winner, agrees=one in agreeing, none=none) for one in others)
    if is_absent:
        return FieldExplanation(path=path, value=value, candidates=candidates, standing=Standing.ABSENT)
    blocks = dict.fromkeys(index for one in agreeing for index in one.blocks)
    return FieldExplanation(
        path=path,
        value=value,
        signal=winner.signal if winner else None,
        rule=winner.rule if winner else None,
        raw=winner.raw if winner else None,
        line=winner.line if winner else None,
        blocks=tuple(blocks),
        candidates=candidates,
        standing=_standing(agreeing, others),
    )


def _standing(agreeing: Sequence[Offered], others: Sequence[Offered]) -> Standing:
    """Sources are independent of each other where they are of different kinds; all that is printed is one kind."""
    agreed = {_family(one) for one in agreeing}
    if any(one not in agreeing and one.value is not None and one.reason is None for one in others):
        return Standing.CONFLICT
    return Standing.AGREED if len(agreed) > 1 else Standing.SINGLE


def _family(one: Offered) -> str:
    return "printed" if one.signal in _PRINTED else one.signal.value


def _candidate(one: Offered, winner: Offered | None, *, agrees: bool, none: str) -> Candidate:
    why = "says the same" if agrees else one.reason or _why_lost(one, winner, none)
    return Candidate(
        value=one.value, signal=one.signal, rule=one.rule, raw=one.raw, line=one.line, agrees=agrees, why=why
    )


def _why_lost(one: Offered, winner: Offered | None, none: str) -> str:
    if one.value is None:
        return "could not be read"
    if winner is None:
        return none or "says nothing that holds"
    if winner.signal in _PRINTED and one.signal in _PRINTED:
        return "another line of the page was surer"
    if winner.signal in _PRINTED:
        return "what the page prints counts before its metadata"
    if one.signal in _PRINTED:
        return f"{_SPOKEN[winner.signal]} was surer than this line"
    return f"{winner.rule} is more trusted"
