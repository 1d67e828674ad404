"""An explanation as a table for a terminal: field, value, where from, standing."""

import shutil
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from pydantic import JsonValue

from heraldparse.console.terminal import one_line
from heraldparse.provenance.explanation import Explanation, FieldExplanation, Standing

_HEADINGS = ("field", "value", "where from", "standing")
_LISTS = ("article.body.", "popular.items.", "related.", "teasers.")
"""Fields that are shown as one row for all entries."""
_NARROWEST = 72
_WIDEST = 160
_UNKNOWN = (120, 24)
"""The size of a terminal where there is none."""
_LONGEST_SOURCE = 34
_WIDE = ("W", "F")


def field_table(told: Explanation, width: int | None = None) -> str:
    """The fields of a page in aligned columns, then what contradicts them, then where the characters of the page went.

    Args:
        told: the explanation.
        width: of the terminal; its own width where None.

    Example:
        >>> from heraldparse.provenance.explain import explain
        >>> told = explain("<h1>It rains</h1><p>It rained all day, officials said.")
        >>> field_table(told).split("\\n")[8].split()
        ['article.title', 'It', 'rains', 'heading,', 'line', '1', 'single']
    """
    width = max(_NARROWEST, min(width or shutil.get_terminal_size(_UNKNOWN).columns, _WIDEST))
    rows = [_HEADINGS, *_rows(told.fields)]
    first, third = (max(_width(row[column]) for row in rows) for column in (0, 2))
    second = max(12, width - first - third - 8 - 6)
    lines = [
        f"{_padded(path, first)}  {_padded(_cut(value, second), second)}  {_padded(source, third)}  {standing}"
        for path, value, source, standing in rows
    ]
    return "\n".join([*lines, *_conflicts(told.fields, width), "", *_balance(told)])


def shown(value: JsonValue) -> str:
    """A value as a person reads it, on one line.

    Example:
        >>> shown([{"name": "Kim Arin", "email": "arin@example.org"}]), shown(None)
        ('Kim Arin <arin@example.org>', '-')
    """
    if isinstance(value, list):
        return ", ".join(_entry(each) for each in value) or "-"
    return _entry(value)


def _entry(value: JsonValue) -> str:
    if isinstance(value, dict):
        name = value.get("name") or value.get("title") or ""
        email, rank = value.get("email"), value.get("rank")
        return one_line(f"{rank}. {name}" if rank is not None else f"{name} <{email}>" if email else f"{name}")
    return "-" if value is None else one_line(str(value))


def _rows(fields: Sequence[FieldExplanation]) -> Iterator[tuple[str, str, str, str]]:
    done: set[str] = set()
    for one in fields:
        prefix = next((each for each in _LISTS if one.path.startswith(each)), None)
        if prefix is None:
            yield one.path, shown(one.value), _source(one), one.standing.value
        elif prefix not in done:
            done.add(prefix)
            yield _summary(prefix, [each for each in fields if each.path.startswith(prefix)])


def _summary(prefix: str, entries: Sequence[FieldExplanation]) -> tuple[str, str, str, str]:
    """One row for all entries of a list: their number, and how most of them stand."""
    noun = {"article.body.": "blocks"}.get(prefix, "entries")
    standing = Counter(entry.standing.value for entry in entries).most_common(1)[0][0]
    value = f"{len(entries)} {noun}: {shown(entries[0].value)}"
    return prefix.rstrip("."), value, _source(entries[0]), standing


def _source(one: FieldExplanation) -> str:
    if one.rule is None:
        return "-"
    line = f", line {one.line}" if one.line else ""
    return _cut(one_line(one.rule), _LONGEST_SOURCE - len(line)) + line


def _conflicts(fields: Sequence[FieldExplanation], width: int) -> Iterator[str]:
    """What else the page says where it contradicts itself."""
    for one in fields:
        if one.standing is Standing.CONFLICT:
            yield ""
            yield f"{one.path} is {_cut(shown(one.value), width - len(one.path) - 10)}; but"
            for other in one.candidates:
                if not other.agrees:
                    yield _cut(f"  {one_line(other.rule)}: {one_line(other.value or other.raw or '-')}", width)
                    yield _cut(f"    {other.why}", width)


def _balance(told: Explanation) -> Iterator[str]:
    balance = told.balance
    parts = ", ".join(f"{claim} {count:,}" for claim, count in balance.claims.items())
    yield f"{balance.total:,} characters: {one_line(parts) or 'none'}; unaccounted for: {balance.unaccounted:,}"


def _width(text: str) -> int:
    """The columns of a terminal that a text takes: Hangul, kana and Han take two each."""
    return len(text) if text.isascii() else sum(1 + (unicodedata.east_asian_width(sign) in _WIDE) for sign in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _cut(text: str, width: int) -> str:
    if _width(text) <= width:
        return text
    room = width - 1
    for place, sign in enumerate(text):
        room -= 1 + (unicodedata.east_asian_width(sign) in _WIDE)
        if room < 0:
            return text[:place].rstrip() + "…"
    return text
