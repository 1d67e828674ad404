"""What became of every piece of a page, down to the last character: the account that an explanation gives."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from heraldparse.blocks.elements import FRAMES, PICTURES, UNSEEN
from heraldparse.blocks.reader import read_blocks
from heraldparse.blocks.sheet import Block
from heraldparse.markup.tree import Element, walk_tree
from heraldparse.models import Page, WarningCode
from heraldparse.page import MarkupSteps
from heraldparse.pictures.parting import part_legends
from heraldparse.provenance.explanation import Balance, BlockExplanation
from heraldparse.provenance.feeds import fields_of, parts_of
from heraldparse.rendering.lines import Line, cut_lines, make_valid

_NOT_COUNTED = re.compile("[\\s\u200b\u200c\u2060\ufeff\xad]+")
"""White space, and characters that show nothing."""
_BULLETS = "•·▪◦●‣∙"
_LAST_LINE = 65_535
"""libxml2 knows no line of an element beyond this one."""
_FROM_ONE = ("body", "caption", "popular", "related", "teaser")
"""Claims that count from 1 in renderings."""
_UNTOUCHED = {WarningCode.REPLACED_CHARACTERS, WarningCode.ENCODING_CONFLICT}


@dataclass(frozen=True, slots=True)
class Account:
    """All pieces of a page, and the balance of its characters."""

    blocks: tuple[BlockExplanation, ...]
    balance: Balance


def visible(text: str) -> str:
    """The characters of a text that are counted.

    Example:
        >>> visible(" one\\u200b  two\\n")
        'onetwo'
    """
    return _NOT_COUNTED.sub("", text)


def seen_texts(root: Element) -> Iterator[tuple[str, int]]:
    """The texts of a tree that a reader can see, in order, each with the line that it begins on.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> [text for text, _ in seen_texts(build_tree("<p>One<script>no</script><img alt=no> two").root)]
        ['One', ' two']
    """
    line = 1
    walk = walk_tree(root)
    for event, element in walk:
        text = element.tail
        if event == "start":
            line = max(line, element.sourceline or 0)
            text = element.text
            if element.tag in UNSEEN or element.tag in PICTURES or element.tag in FRAMES:
                line += sum(inner.count("\n") for inner in element.itertext())
                walk.skip_subtree()
                continue
        if text and (event == "start" or element is not root):
            blank = len(text) - len(text.lstrip())
            yield text, line + text.count("\n", 0, blank)
            line += text.count("\n")


def account_of_markup(steps: MarkupSteps, page: Page, *, has_lines: bool) -> Account:
    """The account of a page with mark-up; `has_lines` says that the lines of its tree are those of its source."""
    whole = _whole_texts(steps)
    has_lines = has_lines and all(note.code in _UNTOUCHED for note in steps.tree.notes)
    lines, total = _lines_of(steps.tree.root, whole)
    blocks = []
    for block, text, line in zip(steps.sheet.blocks, whole, lines, strict=True):
        begins = line if block.kind == "text" else block.element.sourceline
        known = begins if has_lines and begins is not None and begins < _LAST_LINE else None
        blocks.append(_explained(steps, page, block, text, known))
    return Account(tuple(blocks), _balance(total, blocks))


def _whole_texts(steps: MarkupSteps) -> list[str]:
    """The texts of all blocks as they were before any step took something off them."""
    sheet = read_blocks(steps.tree.root)
    part_legends(sheet)
    if len(sheet.blocks) == len(steps.sheet.blocks):
        return [block.text for block in sheet.blocks]
    return [block.text for block in steps.sheet.blocks]


def _lines_of(root: Element, texts: Sequence[str]) -> tuple[list[int | None], int]:
    """The line that each block begins on, and the characters of the tree: both go over the same text in one order."""
    begins: list[int | None] = []
    seen = seen_texts(root)
    behind = total = 0
    line = None
    for text in texts:
        length = len(visible(text))
        while length and behind <= 0:
            following = next(seen, None)
            if following is None:
                break
            size = len(visible(following[0]))
            if size:
                total, behind, line = total + size, behind + size, following[1]
        begins.append(line if length else None)
        behind -= length
    return begins, total + sum(len(visible(text)) for text, _ in seen)


def _explained(steps: MarkupSteps, page: Page, block: Block, text: str, line: int | None) -> BlockExplanation:
    claim, rule = block.claim, block.rule
    if claim is None:
        claim, rule = "outside", _reason(steps, page, block)
    left = None if block.kind == "frame" else block.text
    parts = parts_of(text, left, claim, page)
    shown = block.element.get("alt") or "" if block.kind == "image" else text
    address = None if block.kind == "text" else block.element.get("src") or block.element.get("data-src")
    return BlockExplanation(
        index=block.index,
        kind=block.kind,
        text=" ".join(shown.split()) if block.kind == "image" else shown,
        address=address,
        claim=claim,
        rule=rule or "",
        line=line,
        parts=tuple(parts),
        fields=tuple(fields_of(claim, parts, text, page)),
    )


def _reason(steps: MarkupSteps, page: Page, block: Block) -> str:
    """Why nobody claimed a block."""
    if page.teasers:
        return "no entry of the list"
    story = steps.story
    if story is None or page.article is None:
        return "the page holds no story"
    if block.index < story.start:
        return "above the story"
    return "under the story" if block.index >= story.end else "nothing of the story"


def account_of_text(text: str, lines: Sequence[Line], page: Page) -> Account:
    """The account of a text rendering."""
    pristine, _ = cut_lines(text)
    if len(pristine) != len(lines):
        pristine = list(lines)
    blocks = []
    for index, (line, whole) in enumerate(zip(lines, pristine, strict=True)):
        claim = _from_zero(line.claim or "unread")
        parts = parts_of(whole.text, line.text, claim, page)
        fields = tuple(fields_of(claim, parts, whole.text, page))
        blocks.append(
            BlockExplanation(
                index=index,
                kind="text",
                text=whole.text,
                claim=claim,
                rule=line.rule or "",
                line=line.number,
                parts=tuple(parts),
                fields=fields,
            )
        )
    counted = visible(make_valid(text)[0])
    balance = _balance(len(counted), blocks)
    bullets = sum(counted.count(sign) for sign in _BULLETS) - sum(
        block.text.count(sign) for block in blocks for sign in _BULLETS
    )
    claims = {**balance.claims, "bullet": bullets} if bullets > 0 else balance.claims
    return Account(tuple(blocks), Balance(total=balance.total, claims=claims))


def _from_zero(claim: str) -> str:
    """A numbered claim of a rendering, which count from 1, as the models count."""
    kind, _, number = claim.partition(" ")
    return f"{kind} {int(number) - 1}" if kind in _FROM_ONE and number.isdigit() else claim


def _balance(total: int, blocks: Iterable[BlockExplanation]) -> Balance:
    claims: Counter[str] = Counter()
    for block in blocks:
        if block.kind != "image":
            pieces = [(part.text, part.claim) for part in block.parts] or [(block.text, block.claim)]
            for text, claim in pieces:
                claims[kind_of(claim)] += len(visible(text))
    return Balance(total=total, claims={claim: count for claim, count in claims.most_common() if count})


def kind_of(claim: str) -> str:
    """A claim without its number.

    Example:
        >>> kind_of("body 12"), kind_of("closing credit")
        ('body', 'closing credit')
    """
    kind, _, number = claim.rpartition(" ")
    return kind if number.isdigit() else claim
