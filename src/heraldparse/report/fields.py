"""The fields of a page as a person reads them, for the report."""

from collections.abc import Iterator, Sequence

from heraldparse.provenance.explanation import Candidate, Explanation, FieldExplanation, Signal
from heraldparse.provenance.field_table import shown
from heraldparse.report.text import escaped, many, shortened

_NAMES = {
    "url": "Address", "site": "Site", "layout": "Layout", "kind": "Kind", "language": "Language",
    "article.id": "Number", "article.url": "Own address", "article.title": "Headline", "article.kicker": "Kicker",
    "article.subtitle": "Subtitle", "article.description": "Description", "article.byline": "Byline",
    "article.authors": "Authors", "article.agency": "Agency", "article.published": "Published",
    "article.updated": "Updated", "article.section": "Section", "article.tags": "Topics", "popular.title": "Label",
}  # fmt: skip
_SPOKEN = {Signal.JSON_LD: "JSON-LD", Signal.DOCUMENT_TITLE: "document title", Signal.META: "metadata"}
_STORY = tuple(
    f"article.{name}"
    for name in "title kicker subtitle byline authors agency published updated section tags description".split()
)
"""In the order in which a person reads them."""
_PAGE = ("article.url", "article.id", "url", "site", "layout", "kind", "language")
_LISTS = (
    ("Pictures", "article.images."),
    ("Text of the story", "article.body."),
    ("Most read", "popular."),
    ("Related", "related."),
    ("Entries of the list", "teasers."),
)
"""Headings, and the paths under them."""
_MOST_ENTRIES = 500
_LONGEST_VALUE = 600
_LONGEST_RAW = 300
_LONGEST_BODY = 90
_MOST_CANDIDATES = 20


def fields_column(told: Explanation) -> Iterator[str]:
    """The column with all fields, each with where it is from; those of one kind under one heading."""
    yield '<section id="fields" aria-labelledby="fields-title" tabindex="-1">\n'
    yield '<h2 id="fields-title">What was found</h2>\n'
    by_path = {one.path: one for one in told.fields}
    if told.page.article is not None:
        yield from _group("Story", [by_path[path] for path in _STORY])
    for heading, prefix in _LISTS:
        fields = [one for one in told.fields if one.path.startswith(prefix)]
        if fields and prefix == "article.body.":
            yield f"<h3>{heading}</h3>\n"
            yield f'<details class="many"><summary>{many(len(fields), "block", "blocks")}</summary>\n'
            yield from (_field(one, _LONGEST_BODY) for one in fields[:_MOST_ENTRIES])
            yield "</details>\n"
        elif fields:
            yield from _group(heading, fields)
    yield from _group("Page", [by_path[path] for path in _PAGE if path in by_path])
    yield "</section>\n"


def _group(heading: str, fields: Sequence[FieldExplanation]) -> Iterator[str]:
    """Fields under a heading; those of which the page says nothing at all in one line."""
    yield f"<h3>{heading}</h3>\n"
    said = [one for one in fields if one.value not in (None, []) or one.candidates]
    silent = [_name(one.path) for one in fields if one not in said]
    yield from map(_field, said[:_MOST_ENTRIES])
    if len(said) > _MOST_ENTRIES:
        yield f'<p class="dim">and {len(said) - _MOST_ENTRIES:,} more, which only <code>explain</code> has</p>\n'
    if silent:
        yield f'<p class="absent">Not on the page: {escaped(", ".join(silent))}</p>\n'


def _field(one: FieldExplanation, longest: int = _LONGEST_VALUE) -> str:
    path = one.path.replace(".", "-")
    value = shown(one.value)
    text = f'<p class="value" dir="auto"><bdi>{escaped(shortened(value, longest))}</bdi></p>'
    if value == "-":
        text = '<p class="none">none</p>'
    blocks = " ".join(map(str, one.blocks))
    name = escaped(_name(one.path))
    label = f'<button type="button" class="pick" data-pick aria-pressed="false">{name}</button>'
    return (
        f'<div class="field" id="f{path}" data-blocks="{blocks}">{label}{text}{_source(one)}'
        f"{_others(one.candidates)}</div>\n"
    )


def _name(path: str) -> str:
    """What a person calls a field."""
    if path in _NAMES:
        return _NAMES[path]
    parts = path.split(".")
    if parts[:2] == ["article", "images"]:
        return f"Picture {int(parts[2]) + 1}: {parts[3]}"
    noun = {"article.body": "Block", "popular.items": "Entry", "related": "Story", "teasers": "Entry"}
    return f"{noun.get(path.rpartition('.')[0], path)} {int(parts[-1]) + 1}"


def _source(one: FieldExplanation) -> str:
    standing = f'<span class="standing {one.standing.value}">{one.standing.value}</span>'
    if one.signal is None:
        return f'<p class="from">{standing}</p>'
    line = f", line {one.line}" if one.line else ""
    signal = _SPOKEN.get(one.signal, one.signal.value)
    rule = one.rule or ""
    told = signal if rule == signal else f"{signal}: {rule}"
    return f'<p class="from">{standing}<bdi>{escaped(shortened(told, _LONGEST_RAW))}</bdi>{line}</p>'


def _others(candidates: Sequence[Candidate]) -> str:
    if not candidates:
        return ""
    listed = "".join(map(_candidate, candidates[:_MOST_CANDIDATES]))
    return (
        f'<details class="others"><summary>{many(len(candidates), "other candidate", "other candidates")}</summary>'
        f"<ul>{listed}</ul></details>"
    )


def _candidate(one: Candidate) -> str:
    line = f", line {one.line}" if one.line else ""
    text = escaped(shortened(one.value or one.raw or "-", _LONGEST_RAW))
    rule, why = escaped(shortened(one.rule, 100)), escaped(shortened(one.why, 200))
    return f'<li><bdi>{text}</bdi><br><span class="why"><bdi>{rule}</bdi>{line}: <bdi>{why}</bdi></span></li>'
