"""What follows the story: boxes of other stories, subscription words, the foot; and the links amid the story."""

from collections.abc import Sequence

from heraldparse import labels
from heraldparse.models import Link
from heraldparse.rendering.furniture import is_advertisement, is_dash
from heraldparse.rendering.head import is_sentence
from heraldparse.rendering.lines import Line
from heraldparse.rendering.ranks import rank_of

_LONGEST_ITEM = 250
_PROSE = 120
_CUT_LABEL = 6  # the shortest beginning of a label that is still known
_NAME_WORDS = 4
_END = labels.POPULAR | labels.RELATED | labels.TRAILER | labels.PAGE_ENDS | {"latest news", "latest stories"}


def find_end(lines: Sequence[Line], start: int) -> int:
    """The place of the first line under the story, or the number of lines."""
    goes_on = _last_but_one_paragraph(lines)
    for place in range(start, len(lines)):
        key = lines[place].key
        if key and (key in _END or key.startswith(labels.COPYRIGHT)) and place > goes_on:
            return place
    if lines and start < len(lines) and _is_cut_label(lines[-1]):
        return len(lines) - 1
    return len(lines)


def _last_but_one_paragraph(lines: Sequence[Line]) -> int:
    """Where the last paragraph but one stands: a box above it stands amid the story. -1 where there are fewer."""
    seen = 0
    for place in range(len(lines) - 1, -1, -1):
        seen += _is_prose(lines[place])
        if seen > 1:
            return place
    return -1


def _is_prose(line: Line) -> bool:
    return len(line.text) >= _PROSE and is_sentence(line.text)


def _is_cut_label(line: Line) -> bool:
    """Whether the last line is the beginning of a label that the end of the text cut off."""
    return len(line.key) >= _CUT_LABEL and any(label.startswith(line.key) for label in _END)


def claim_tail(tail: Sequence[Line]) -> list[Link]:
    """Claim all lines under the story, and read the other stories that the page offers with this one."""
    found: list[Link] = []
    box = ""
    for place, line in enumerate(tail):
        if not line.free:
            continue
        if line.key in labels.RELATED:
            box = "related"
            line.take("related label", "named in the table of labels")
        elif line.key in _END or (line.key and line.key.startswith(labels.COPYRIGHT)):
            box = "trailer"
            line.take("trailer", "named in the table of labels")
        elif is_advertisement(line):
            line.take("advertisement", "a short line in Hangul under the story")
        elif box == "related" and _is_item(line) and not _names_reporter(tail, place):
            if not found or found[-1].title != line.text:
                found.append(Link(title=line.text))
            line.take(f"related {len(found)}", "stands under the label")
        else:
            line.take("trailer", "stands under the story")
    return found


def claim_boxes(story: Sequence[Line]) -> list[Link]:
    """Claim the boxes and lines amid the story that lead to other stories."""
    found: list[Link] = []
    box = False
    for line in story:
        if line.key in _END:
            box = line.key in labels.RELATED
            line.take("label", "named in the table of labels")
        elif line.text.casefold().startswith(labels.READ_MORE) and ":" in line.text[:20]:
            found.append(Link(title=line.text.partition(":")[2].strip() or line.text))
            line.take(f"related {len(found)}", "opens like a link to another story")
        elif box and line.free and _is_item(line) and not is_sentence(line.text):
            found.append(Link(title=line.text))
            line.take(f"related {len(found)}", "stands under the label")
        elif line.free and not is_dash(line):
            box = False
    return found


def _is_item(line: Line) -> bool:
    return not is_dash(line) and rank_of(line) is None and len(line.text) <= _LONGEST_ITEM


def _names_reporter(tail: Sequence[Line], place: int) -> bool:
    """Whether the line is the name above a button to subscribe to a reporter."""
    after = tail[place + 1].key if place + 1 < len(tail) else ""
    return after in labels.SUBSCRIBE and len(tail[place].text.split()) <= _NAME_WORDS
