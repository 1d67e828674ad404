"""When a story was published and changed, where neither its head nor its metadata tell: around it, in its opening."""

import re
from collections.abc import Iterable, Iterator

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.dates import Stamp, Stamps, find_dates, parse_date, read_stamps
from heraldparse.head.conventions import Conventions
from heraldparse.head.foreign_lines import is_furniture, is_of_others

_BEFORE = 25
_AFTER = 15
_LONGEST_LINE = 200
_OPENING = 60
_LONGEST_SENTENCE = 400
_LONGEST_DATE = 40
_FIGURE = re.compile(r"\d")
_SHORTEST_HEADLINE = 40
_POSTED = re.compile(
    r"(?:entry|post|article|story) was (?:posted|published|written)"
    r"|(?:wurde|am) .{4,60}(?:gepostet|veröffentlicht|geschrieben|publiziert)"
    r"|(?:a été|est) publié|fue publicad[oa]|(?:è stato|è) pubblicato",
    re.IGNORECASE,
)
"""What a sentence says that tells when a story was posted."""
_POSTED_STEMS = ("poste", "publi", "written", "veröffentlicht", "geschrieben", "pubblicat")
_CHANGED = re.compile(
    r"(?:page|article|post|entry|story) was (?:last )?(?:updated|modified|edited|changed|revised)"
    r"|(?:zuletzt|letztmals) .{0,60}(?:geändert|aktualisiert|bearbeitet)"
    r"|dernière (?:modification|mise à jour)|última vez|ultima modifica|laatst (?:bewerkt|gewijzigd)",
    re.IGNORECASE,
)
"""What a sentence says that tells when a page was changed, as wikis print one at the foot."""
_CHANGED_STEMS = ("updated", "modif", "edited", "changed", "revised", "zuletzt", "letztmals", "mise ", "vez", "laatst")
_AFTER_DATE = tuple("–—-|:.),")
_DASHES = "–—- "


def find_dates_elsewhere(sheet: Sheet, story: tuple[int, int], conventions: Conventions) -> tuple[Stamp, Stamp]:
    """The days of publication and of the last change, by lines around the story, then by the story's first words.

    A labelled date counts before one without a label, and the foot of the page only gives labelled ones.
    """
    first, last = max(0, story[0] - _BEFORE), story[1] + _AFTER
    lines = [(block, stamps) for block in _lines(sheet.blocks[first:last]) for stamps in _read(block, conventions)]
    published = next((stamps.published for _, stamps in lines if stamps.published), None)
    updated = next((stamps.updated for _, stamps in lines if stamps.updated), None)
    plains = ((block, stamps) for block, stamps in lines if stamps.plain and not is_furniture(block.claim))
    plain = next((stamps.plain for block, stamps in plains if not _is_of_another(sheet, block, stamps, story)), None)
    published = published or plain or _at_opening(sheet, story, conventions)
    sentences = list(_sentences(sheet))
    published = published or _in_sentence(sentences, conventions, _POSTED_STEMS, _POSTED)
    updated = updated or _in_sentence(sentences, conventions, _CHANGED_STEMS, _CHANGED)
    published = published or _only_labelled(_lines([*sheet.blocks[:first], *sheet.blocks[last:]]), conventions)
    return published or _only_time(sheet, conventions) or _only_line(sheet, conventions), updated


def _is_of_another(sheet: Sheet, block: Block, stamps: Stamps, story: tuple[int, int]) -> bool:
    """Whether a date is one of a table within the text, or that of another story whose headline is a link by it."""
    if block.index < story[1] and block.box.table is not None:
        return any(b.prose for b in sheet.blocks[story[0] : block.index])
    if block.index < story[1] or not stamps.rest:
        return False
    before = next((b for b in reversed(sheet.blocks[story[0] : block.index]) if b.kind == "text"), None)
    near = [block, before] if before else [block]
    return any(one.linked * 2 > len(one.text) > _SHORTEST_HEADLINE for one in near)


def _lines(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind == "text" and len(block.text) <= _LONGEST_LINE and not is_of_others(block.claim):
            yield block


def _read(block: Block, conventions: Conventions) -> Iterator[Stamps]:
    for line in block.text.split("\n")[:6]:
        stamps = read_stamps(line, zone=conventions.zone, day_first=conventions.day_first)
        if stamps is not None:
            yield stamps


def _at_opening(sheet: Sheet, story: tuple[int, int], conventions: Conventions) -> Stamp:
    """The date before the first words of the text: `Berlin, 12.11.2021 – It rains`."""
    texts = [b.text for b in sheet.blocks[story[0] : story[1]] if b.kind == "text" and not b.box.heading][:4]
    for text in texts:
        for found in find_dates(text[: _OPENING * 2], zone=conventions.zone, day_first=conventions.day_first)[:1]:
            after = text[found.end :].lstrip()
            if not after.startswith(_AFTER_DATE) or _reads_on(text[: found.start]) or found.start > _OPENING:
                continue
            if not _begins_with_date(after.lstrip(_DASHES), conventions):
                return found.value
    return None


def _begins_with_date(text: str, conventions: Conventions) -> bool:
    """Whether a text begins with a date: then the one before it is the first day of something."""
    return any(not found.start for found in find_dates(text[:_OPENING], day_first=conventions.day_first)[:1])


def _reads_on(before: str) -> bool:
    """Whether words before a date are the beginning of a sentence: most of them in small letters."""
    words = [word for word in before.split() if word.isalpha()]
    return sum(word.islower() for word in words) > 2 or before.rstrip().endswith(("am", "on", "den", "le", "el"))


def _sentences(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """The texts of the page that can be a sentence with a date, each with its case-folded form."""
    for block in sheet.blocks:
        text = block.text
        if text and len(text) <= _LONGEST_SENTENCE and _FIGURE.search(text) and not is_of_others(block.claim):
            yield text, text.casefold()


def _in_sentence(
    sentences: Iterable[tuple[str, str]], conventions: Conventions, stems: tuple[str, ...], pattern: "re.Pattern[str]"
) -> Stamp:
    """The only date of a sentence that says when the story was posted, or changed, as blogs print one under it."""
    for text, folded in sentences:
        if any(stem in folded for stem in stems) and pattern.search(text):
            found = find_dates(text, zone=conventions.zone, day_first=conventions.day_first)
            if len(found) == 1:
                return found[0].value
    return None


def _only_labelled(lines: Iterable[Block], conventions: Conventions) -> Stamp:
    """The date that lines far from the story label as that of publication, where all such lines say the same."""
    return _only(stamps.published for block in lines for stamps in _read(block, conventions))


def _only_line(sheet: Sheet, conventions: Conventions) -> Stamp:
    """The date that stands alone on a line, where all such lines of the page say the same."""
    lines = (b.text for b in sheet.blocks if 0 < len(b.text) <= _LONGEST_DATE and not is_of_others(b.claim))
    return _only(parse_date(line, zone=conventions.zone, day_first=conventions.day_first) for line in lines)


def _only_time(sheet: Sheet, conventions: Conventions) -> Stamp:
    """What the time elements of the page say, where all say the same."""
    values = dict.fromkeys(element.get("datetime") for element in sheet.boxes[0].element.iter("time"))
    return _only(parse_date(value[:100], zone=conventions.zone) for value in values if value)


def _only(stamps: Iterable[Stamp]) -> Stamp:
    """The one moment that is told, where all that tell one say the same."""
    only: Stamp = None
    for stamp in stamps:
        if only is None:
            only = stamp
        elif stamp is not None and stamp != only:
            return None
    return only
