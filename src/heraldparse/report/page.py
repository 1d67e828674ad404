"""The inspection report: one HTML file that shows a page, what was found on it, and what became of its pieces."""

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby

from heraldparse.provenance.accounts import kind_of
from heraldparse.provenance.explanation import BlockExplanation, Explanation
from heraldparse.report.fields import fields_column
from heraldparse.report.text import escaped, many, shortened

_GROUPS = {
    "head": (
        *("title", "kicker", "subtitle", "byline", "published", "updated", "section", "tags"),
        *("signature", "agency", "closing credit"),
    ),
    "body": ("body",),
    "picture": ("caption", "credit", "picture"),
    "list": ("popular", "popular label", "related", "teaser"),
}
"""Claims by the colour that they are shown in."""
_GROUP = {claim: group for group, claims in _GROUPS.items() for claim in claims}
_FEWEST_FOLDED = 5
"""So many dropped pieces in a row are folded,"""
_LONGEST_OPEN = 600
"""or so many dropped characters."""
_LONGEST_DROPPED = 2_000
_LONGEST_USED = 50_000
_MOST_IN_RUN = 300
_MOST_BLOCKS = 4_000
_LONGEST_JSON = 3_000_000


def to_report(told: Explanation, *, name: str | None = None) -> str:
    """Show an explanation as one HTML file that needs nothing else and in which nothing of the page can run.

    Args:
        told: what `explain` gives.
        name: what the page is called in the report; its headline or address where None.

    Returns:
        The file. Long stretches of dropped text are folded, and very long ones are cut; `explain` has all of it.

    Example:
        >>> from heraldparse.provenance.explain import explain
        >>> report = to_report(explain("<h1>It &lt;i>rains&lt;/i></h1><p>It rained all day, officials said."))
        >>> "It &lt;i&gt;rains" in report, "<i>" in report
        (True, False)
    """
    style, script = _resource("report.css"), _resource("report.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    title = name or (told.page.article.title if told.page.article else None) or told.page.url or "a page"
    return "".join(
        (
            '<!doctype html>\n<html lang="en" data-show="all">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n',
            f"<title>{escaped(shortened(title, 120))} - heraldparse</title>\n<style>{style}</style>\n</head>\n<body>\n",
            '<a class="skip" href="#fields">Skip to the fields</a>\n',
            '<a class="skip" href="#page">Skip to the page</a>\n',
            *_top(told, title),
            *_bar(),
            "<main>\n",
            *fields_column(told),
            *_page_column(told.blocks),
            "</main>\n",
            *_json(told),
            f"<script>{script}</script>\n</body>\n</html>\n",
        )
    )


@cache
def _resource(name: str) -> str:
    return files("heraldparse.report").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _top(told: Explanation, title: str) -> Iterator[str]:
    page = told.page
    yield f'<header class="top">\n<h1><bdi>{escaped(shortened(title, 300))}</bdi></h1>\n<p class="facts">'
    facts = {"Kind": page.kind, "Layout": page.layout, "Language": page.language, "Address": page.url}
    for label, fact in facts.items():
        if fact:
            yield f"<span>{label} <b><bdi>{escaped(shortened(fact, 300))}</bdi></b></span> "
    yield "</p>\n"
    if page.article is None:
        yield f"<p>{_why_nothing(told)}</p>\n"
    if page.warnings:
        yield '<section class="warnings" aria-labelledby="warnings"><h2 id="warnings">Warnings</h2>\n<ul>\n'
        for warning in page.warnings:
            field = f" <span class=dim>({escaped(warning.field)})</span>" if warning.field else ""
            message = escaped(shortened(warning.message, 1_000))
            yield f"<li><code>{warning.code.value}</code> <bdi>{message}</bdi>{field}</li>\n"
        yield "</ul></section>\n"
    yield from _balance(told)
    yield "</header>\n"


def _why_nothing(told: Explanation) -> str:
    """What to say of a page without a story."""
    if told.page.teasers:
        return f"This is a list page: it offers {many(len(told.page.teasers), 'story', 'stories')} and is none itself."
    if not told.balance.total:
        return "There is no text on this page that a reader could see: nothing was found, since there is nothing."
    return "No story was found on this page: below is all of its text, each piece with what it was taken for."


def _balance(told: Explanation) -> Iterator[str]:
    total = max(told.balance.total, 1)
    claims = told.balance.claims
    yield '<section class="balance" aria-labelledby="balance">'
    yield '<h2 id="balance" class="unseen">Where the text went</h2>\n'
    yield '<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">'
    start = 0.0
    for claim, number in sorted(claims.items(), key=lambda item: (_order(item[0]), -item[1])):
        width = 1_000 * number / total
        yield f'<rect class="{_GROUP.get(claim, "dropped")}" x="{start:.2f}" y="0" width="{width:.2f}" height="10"/>'
        start += width
    yield f"</svg>\n<ul>\n<li class=sum>{told.balance.total:,} characters</li>\n"
    for claim, number in sorted(claims.items(), key=lambda item: (_order(item[0]), -item[1])):
        yield f'<li class="{_GROUP.get(claim, "dropped")}">{escaped(claim)} {number:,}</li>\n'
    yield f'<li class="sum">unaccounted for {told.balance.unaccounted:,}</li>\n</ul></section>\n'


def _order(claim: str) -> int:
    return [*_GROUPS, None].index(_GROUP.get(claim))


def _bar() -> Iterator[str]:
    yield '<nav class="bar" aria-label="View">\n<div role="group" aria-label="Show of the page">'
    for which, label in (("all", "All"), ("used", "Used"), ("dropped", "Dropped")):
        pressed = "true" if which == "all" else "false"
        yield f'<button type="button" data-filter="{which}" aria-pressed="{pressed}">{label}</button>'
    yield '</div>\n<a href="#fields">Fields</a> <a href="#page">Page</a> <a href="#json">JSON</a>\n'
    yield '<p class="told" id="told" role="status"></p>\n</nav>\n'


def _page_column(blocks: Sequence[BlockExplanation]) -> Iterator[str]:
    yield '<section id="page" aria-labelledby="page-title" tabindex="-1">\n'
    yield '<h2 id="page-title">The page in reading order</h2>\n'
    shown = 0
    for dropped, group in groupby(blocks, key=lambda block: block.is_dropped):
        run = list(group)
        if shown >= _MOST_BLOCKS:
            yield f'<p class="dim">{_summary(run)}; not shown here</p>\n'
        elif dropped and (len(run) >= _FEWEST_FOLDED or sum(len(block.text) for block in run) > _LONGEST_OPEN):
            yield f'<details class="run dropped"><summary>{_summary(run)}</summary>\n'
            yield from _list(run, _MOST_IN_RUN)
            yield "</details>\n"
        else:
            yield from _list(run, _MOST_BLOCKS)
        shown += min(len(run), _MOST_IN_RUN if dropped else _MOST_BLOCKS)
    if not blocks:
        yield '<p class="dim">Nothing that a reader could see.</p>\n'
    yield "</section>\n"


def _summary(run: Sequence[BlockExplanation]) -> str:
    """What a run of pieces holds, in words."""
    claims = Counter(kind_of(block.claim) for block in run).most_common(4)
    size = sum(len(block.text) for block in run)
    listed = ", ".join(f"{escaped(claim)} {number:,}" for claim, number in claims)
    word = "dropped " if run[0].is_dropped else ""
    return f"{len(run):,} {word}{'piece' if len(run) == 1 else 'pieces'}, {size:,} characters: {listed}"


def _list(run: Sequence[BlockExplanation], most: int) -> Iterator[str]:
    yield "<ol>\n"
    for block in run[:most]:
        yield _block(block)
    if len(run) > most:
        yield f'<li class="dim">and {len(run) - most:,} more, which only <code>explain</code> has</li>\n'
    yield "</ol>\n"


def _block(block: BlockExplanation) -> str:
    group = "dropped" if block.is_dropped else f"{_GROUP.get(kind_of(block.claim), 'head')} kept"
    title = " title" if block.claim == "title" and not block.is_dropped else ""
    line = f", line {block.line}" if block.line else ""
    paths = " ".join(path.replace(".", "-") for path in block.fields)
    return (
        f'<li class="block {group}{title}" id="b{block.index}" data-fields="{escaped(paths)}">'
        f'<div class="claim"><button type="button" data-pick aria-pressed="false">{escaped(block.claim)}</button></div>'
        f'<div class="text" dir="auto">{_text(block)}</div>'
        f'<div class="rule"><bdi>{escaped(shortened(block.rule, 200))}</bdi>{line}</div></li>\n'
    )


def _text(block: BlockExplanation) -> str:
    longest = _LONGEST_DROPPED if block.is_dropped else _LONGEST_USED
    if block.kind != "text":
        noun = "Picture" if block.kind == "image" else "Frame"
        address = f' <bdi class="dim">{escaped(shortened(block.address, 300))}</bdi>' if block.address else ""
        return f"<bdi>{noun}{': ' if block.text else ''}{escaped(shortened(block.text, 500))}</bdi>{address}"
    if not block.parts:
        return f"<bdi>{escaped(shortened(block.text, longest))}</bdi>"
    pieces = []
    for part in block.parts:
        text = f"<bdi>{escaped(shortened(part.text, longest))}</bdi>"
        if part.claim != block.claim:
            text = f'<span class="part">{text}<sup>{escaped(part.claim)}</sup></span>'
        pieces.append(text)
    return " ".join(pieces)


def _json(told: Explanation) -> Iterator[str]:
    yield '<section id="json" aria-labelledby="json-title" tabindex="-1">\n'
    yield '<h2 id="json-title" class="unseen">JSON</h2>\n'
    text = told.page.model_dump_json(indent=2)
    if len(text) > _LONGEST_JSON:
        yield f'<p class="dim">The JSON has {len(text):,} characters; <code>heraldparse parse</code> writes it.</p>\n'
    else:
        yield "<details><summary>JSON of the page</summary>\n"
        yield '<button type="button" id="copy">Copy</button>\n'
        yield '<textarea id="raw" readonly spellcheck="false" aria-label="JSON of the page">'
        yield f"{escaped(text)}</textarea>\n"
        yield "</details>\n"
    yield "</section>\n"
