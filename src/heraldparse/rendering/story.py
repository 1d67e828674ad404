"""The story itself: its captions, signatures and closing credits; what nobody claims is its body."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from heraldparse import labels
from heraldparse.bylines import Signature, read_signature, split_closing_credit, split_closing_email
from heraldparse.captions import is_credit, reads_as_caption, split_caption, undouble
from heraldparse.models import Block, Image, Paragraph
from heraldparse.rendering.glue import without_doubled_opening
from heraldparse.rendering.head import is_sentence
from heraldparse.rendering.lines import Line, free, take_all

_LONGEST_SIGNATURE = 250
_LONGEST_CAPTION = 4000
_SHORTEST_CREDIT = len("(AP)")
_SHORTEST_TWIN = 20  # a shorter text that says itself twice may be a name or a refrain
_SHORTEST_PROSE = 40  # shorter lines may be facts that come again, such as the country of a film
_LONGEST_SUBTITLE = 250
_SUBTITLE_WORDS = 4
_PROSE = 80
_LONGEST_HEADING = 200
_LONGEST_SENTENCES = 600
_QUOTES = ("“", "‘", '"', "'")


@dataclass(slots=True)
class Story:
    """What was read from the lines of a story."""

    body: list[Block] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    subtitle: str | None = None
    signatures: list[Signature] = field(default_factory=list)
    agency: str | None = None
    repeated: int = 0
    """How many paragraphs stood there a second time."""


def read_story(lines: Sequence[Line], *, subtitle_after_dates: bool, subtitle_before_picture: bool) -> Story:
    """Read the free lines of a story; claims every one of them."""
    story = Story()
    for line in lines:
        if line.key == "link copied" or line.key in labels.ADVERTISEMENT:
            line.take("share" if line.key == "link copied" else "advertisement", "named in the table of labels")
    _claim_signatures(lines, story)
    _claim_table_rules(lines)
    _claim_repeated(lines, story)
    _claim_captions(lines)
    _claim_repeated(lines, story)  # pictures may stand in one of two printings only
    if subtitle_before_picture:
        _claim_subtitle_before_picture(lines, story)
    if subtitle_after_dates:
        _claim_subtitle_after_dates(lines, story)
    _close(lines, story)
    _compose(lines, story)
    return story


def _claim_signatures(lines: Sequence[Line], story: Story) -> None:
    for line in lines:
        if not line.free or len(line.text) > _LONGEST_SIGNATURE or not _may_sign(line.text):
            continue
        signature = read_signature(without_doubled_opening(line.text))
        if signature is None:
            continue
        line.take("signature", "names who wrote the story, or the address")
        story.signatures.append(signature)


def _may_sign(text: str) -> bool:
    return "@" in text or text.startswith(("By ", "by ", "BY ")) or (text[:1] in "([<" and text[-1:] in ")]>")


def _claim_table_rules(lines: Sequence[Line]) -> None:
    """Take the bars of table rows away; a row of one cell under an empty one is the text under a picture."""
    picture = False
    for place, line in enumerate(lines):
        if not line.free:
            continue
        if not line.text.strip("|-: "):
            if "|" in line.text:
                line.take("table rule", "an empty row of a table")
                picture = True
            continue
        row = line.text.startswith("| ") or line.text.endswith(" |")
        bare = line.text.strip("| ")
        if row and picture and " | " not in bare and not (place and is_sentence(bare)):
            line.take("caption", "the row of a table under an empty one")
        if row:
            line.text = bare
        picture = False


def _claim_captions(lines: Sequence[Line]) -> None:
    everything_twice = _is_all_twice(lines)
    place = 0
    while place < len(lines):
        line = lines[place]
        behind = _behind_copies(lines, place) if line.free else 0
        if behind and everything_twice:
            take_all(lines[place + 1 : behind], "duplicate", "each line stands twice")
        elif behind:
            line.take("caption", "stands twice in a row")
            take_all(lines[place + 1 : behind], "caption", "the line above again")
        elif line.free and 0 < len(line.text) <= _LONGEST_CAPTION:
            rule = _caption_rule(lines, place)
            if rule:
                line.take("caption", rule)
        place = max(behind, place + 1)


def _is_all_twice(lines: Sequence[Line]) -> bool:
    """Whether a rendering printed each line of the story twice, so that this tells nothing about captions."""
    texts = [line.text for line in lines if line.free]
    pairs = list(zip(texts[::2], texts[1::2], strict=False))
    return len(pairs) > 2 and len(texts) % 2 == 0 and all(one == two for one, two in pairs)


def _behind_copies(lines: Sequence[Line], place: int) -> int:
    """The place behind the copies of a line right under it; 0 where there are none, or it is too short to tell."""
    text = lines[place].text
    if len(text) > _LONGEST_CAPTION or not (len(text) >= _SHORTEST_TWIN or text.endswith(")")):
        return 0
    end = place + 1
    while end < len(lines) and lines[end].free and lines[end].text == text:
        end += 1
    return end if end > place + 1 else 0


def _caption_rule(lines: Sequence[Line], place: int) -> str | None:
    """How a single line shows that it is a caption, or None."""
    text = lines[place].text
    if len(text) < _SHORTEST_CREDIT:
        return None
    once = undouble(text)
    if len(once) * 2 <= len(text) and (len(once) >= _SHORTEST_TWIN or once.endswith(")")):
        return "says itself twice"
    if text[0] == "(" and text[-1] == ")" and is_credit(text[1:-1]):
        return "a credit alone"
    if text[-1] not in ")]":
        return None
    if reads_as_caption(text):
        return "ends in a credit"
    # The credit of the whole story closes its last paragraph; amid the story it belongs to a picture.
    following = next(free(lines[place + 1 : place + 9]), None)
    amid = following is not None and (len(text) <= _LONGEST_HEADING or is_sentence(following.text))
    return "ends in an agency" if amid and len(text) <= _LONGEST_SENTENCES and split_closing_credit(text)[1] else None


def _claim_repeated(lines: Sequence[Line], story: Story) -> None:
    """Claim the second printing of each run of two or more paragraphs."""
    prose = [line for line in lines if line.free]
    texts = [line.text for line in prose]
    first: dict[str, int] = {}
    place = 0
    while place < len(prose):
        origin = first.setdefault(texts[place], place)
        length = 0
        while origin + length < place < len(prose) - length and texts[origin + length] == texts[place + length]:
            length += 1
        run = prose[place : place + length]
        if sum(len(line.text) >= _SHORTEST_PROSE for line in run) > 1:
            story.repeated += len(run)
            for line in run:
                line.take("duplicate", "a run of paragraphs that stood there before")
        place += max(length, 1)


def _claim_subtitle_before_picture(lines: Sequence[Line], story: Story) -> None:
    """Claim the line that stands alone between the headline and the first picture."""
    first = next((place for place, line in enumerate(lines) if line.free), None)
    if first is None or first + 1 >= len(lines) or any(line.claim == "caption" for line in lines[:first]):
        return
    if lines[first + 1].claim == "caption" and lines[first + 1].blanks and _can_be_subtitle(lines[first].text):
        story.subtitle = lines[first].text
        lines[first].take("subtitle", "stands between headline and first picture")


def _claim_subtitle_after_dates(lines: Sequence[Line], story: Story) -> None:
    """Claim the first line under the dates if it is the only one in the story that is no sentence."""
    prose = [line for line in lines if line.free]
    if len(prose) < 2 or not _can_be_subtitle(prose[0].text):
        return
    alone = all(is_sentence(line.text) for line in prose[1:3]) and len(prose[1].text) >= _PROSE
    if alone and not any(map(_is_sub_heading, prose[1:-1])):
        story.subtitle = prose[0].text
        prose[0].take("subtitle", "stands between the dates and the story")


def _can_be_subtitle(text: str) -> bool:
    quotation = text.startswith(_QUOTES) and text.endswith(("”", "’", '"', "'"))
    fits = len(text) <= _LONGEST_SUBTITLE and len(text.split()) >= _SUBTITLE_WORDS
    return fits and (quotation or not is_sentence(text))


def _is_sub_heading(line: Line) -> bool:
    return len(line.text) < _PROSE and line.text.rstrip("\"'”’)")[-1:] not in (".", "!", "?", ",", ":")


def _close(lines: Sequence[Line], story: Story) -> None:
    """Take the closing address and the closing credit of an agency off the last paragraph."""
    last = next((line for line in reversed(lines) if line.free or line.claim == "caption"), None)
    if last is None:
        return
    if last.claim == "caption":
        _close_with_credit(lines, last, story)
        return
    if len(last.text) > _LONGEST_CAPTION:
        head, last_words = last.text[:-_LONGEST_CAPTION], last.text[-_LONGEST_CAPTION:]
    else:
        head, last_words = "", last.text
    for _ in range(2):  # the credit stands before the address or behind it
        last_words, email = split_closing_email(last_words)
        last_words, agency = split_closing_credit(last_words)
        signature = read_signature(email) if email else None
        if signature:
            story.signatures.append(signature)
        story.agency = story.agency or agency
    last.text = head + last_words


def _close_with_credit(lines: Sequence[Line], last: Line, story: Story) -> None:
    """A single credit on the last line, under a paragraph, is the story's and not a picture's."""
    before = [line for line in lines if line.free]
    if last.rule != "a credit alone" or not before:
        return
    text, agency = split_closing_credit(last.text)
    if agency and not text:
        story.agency = story.agency or agency
        last.claim, last.rule = "closing credit", "an agency alone on the last line"


def _compose(lines: Sequence[Line], story: Story) -> None:
    """Put paragraphs and pictures together in their order."""
    for line in lines:
        if line.claim == "caption":
            if line.rule == "the line above again":
                line.claim = f"caption {len(story.images)}"
                continue
            parts = split_caption(line.text)
            story.images.append(Image(caption=parts.caption, credit=parts.credit, position=len(story.body)))
            line.claim = f"caption {len(story.images)}"
        elif line.free and line.text:
            story.body.append(Paragraph(text=line.text))
            line.take(f"body {len(story.body)}", "stands in the story and is nothing else")
        elif line.free:
            line.take("closing credit", "stands alone on the last line")
