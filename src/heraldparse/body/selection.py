"""Which blocks of a story's region are its text; the others get a claim that says why they are not."""

from collections.abc import Iterable, Sequence

from heraldparse import labels
from heraldparse.blocks.prose import SENTENCE_ENDS
from heraldparse.blocks.runs import READ_OUT
from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.body.calls import calls_among
from heraldparse.body.embeds import embed_of
from heraldparse.body.repetitions import drop_repeated_head
from heraldparse.dates import read_stamps
from heraldparse.lists.boxes import is_label, opens_with

_LINK_SHARE = 0.6
_LONE = frozenset({"by", "von", "par", "por", "|", "/", "\\", "+", "»", "›", ">", "<", "×", "&", "."})
"""What is left of a byline, a sentence, or a button; stars, rows of points and dashes can part sections."""
_CREDIT_WORDS = frozenset({"image", "images", "photo", "photos", "foto", "fotos", "bild", "bilder", "credit"})
_COUNT = " 0123456789()"
_WRITTEN = frozenset({"published", "updated", "posted", "modified", "edited"})
_LONGEST_LONE = 8
_DASHES = ("—", "–", "―")
"""What stands before the name of whom a quote is from."""
_NEAR = 5
"""How many blocks, pictures among them, can stand between a label and its first link."""
_LONGEST_LABEL = 50
_LONGEST_RIGHTS = 160
_LONGEST_STAMP = 80
"""How long a label, a line of whose rights a picture is, and one that tells the day of the page can be."""
_ADDRESS = ("http://", "https://", "www.")
_IMPRINT = ("@", "©", "foto:", "foto [", "fotos:", "photo:", "photos:", "image:", "images:")
"""Signs of the last lines that name an address or the makers of pictures."""
_ELSEWHERE = ("related", "popular", "subscription", "side", "form", "advertisement")
"""How the claims begin of what leads to other pages."""
_ASKS = "asks the reader for something"
_ONLY_LINK = "only a link"
"""The rules of lines that do so, too."""


def select_text(sheet: Sheet, start: int, end: int) -> list[Block]:
    """The texts and frames between two blocks that belong to the story.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<p>The river rose again on Monday, officials said.<p><a href='/1'>Roads are dry</a>"
        >>> sheet = read_blocks(build_tree(html).root)
        >>> len(select_text(sheet, 0, 2)), sheet.blocks[1].rule
        (1, 'below the text')
    """
    _unhide(sheet, start, end)
    drop_repeated_head(sheet, start, end)
    pieces = [piece for piece in sheet.blocks[start:end] if piece.claim is None and piece.kind != "image"]
    while pieces and _is_stamp(pieces[-1].text):
        _drop(pieces.pop(), "tells when the story appeared")
    marks = [i for i, piece in enumerate(pieces) if piece.prose]
    if not marks:
        for piece in pieces:
            _drop(piece, "no running text beside it")
        return []
    homes = _homes(pieces[i] for i in marks)
    first, last = marks[0], _last_of(pieces, marks[-1], homes)
    calls = calls_among(pieces)
    lists: dict[int, bool] = {}
    kept: list[Block] = []
    for i, piece in enumerate(pieces):
        said = first < i <= last and piece.linked > 0 and piece.box.item is not None and _is_said(sheet, lists, piece)
        if kept and piece.kind == "text" and not said and _is_only_link(piece) and _is_lead_in(kept[-1], piece):
            _drop(kept.pop(), "the label of a link")
        if said:
            reason: str | None = None
        elif piece in calls:
            reason = _ASKS
        else:
            reason = _reason_to_drop(piece, homes, before=i < first, after=i > last)
        if reason is None:
            kept.append(piece)
        else:
            _drop(piece, reason)
    return _without_idle_headings(sheet, kept, homes)


def _drop(piece: Block, rule: str) -> None:
    piece.claim, piece.rule = "dropped", rule


def _unhide(sheet: Sheet, start: int, end: int) -> None:
    """Hidden paragraphs among shown ones belong to the text: a script shows them, or a paywall hides them."""
    homes = {piece.box.parent for piece in sheet.blocks[start:end] if piece.claim is None and piece.prose}
    for piece in sheet.blocks[start:end]:
        if piece.claim == "hidden" and piece.rule != READ_OUT and piece.box.tag == "p" and piece.box.parent in homes:
            piece.claim = piece.rule = None


def _is_only_link(piece: Block) -> bool:
    """Whether a line leads elsewhere and says nothing else; a printed address is text."""
    if piece.linked <= _LINK_SHARE * len(piece.text) or _is_linked_sentence(piece):
        return False
    return not (_shows_address(piece) or (piece.box.heading and (_is_numbered(piece.text) or _leads_nowhere(piece))))


def _is_said(sheet: Sheet, lists: dict[int, bool], piece: Block) -> bool:
    """Whether a link is an item of a list that says something itself, and does not only lead elsewhere."""
    holder = piece.box.item.parent if piece.box.item else None
    if holder is None or not _is_only_link(piece):
        return False
    if holder.index not in lists:
        lists[holder.index] = _says_something(sheet, holder)
    return lists[holder.index]


def _says_something(sheet: Sheet, holder: Box) -> bool:
    """Whether half of a list's items are no links, a third have none, and one reads as running text."""
    linked: dict[int, float] = {}
    reads = False
    for block in sheet.within(holder):
        item = block.box.item
        if item is not None and item.parent is holder and block.kind == "text":
            share = block.linked / len(block.text) if block.claim is None else 1.0
            linked[item.index] = max(linked.get(item.index, 0.0), share)
            reads = reads or (block.prose > 0 and share <= 0.5)
    plain, bare = (sum(share <= most for share in linked.values()) for most in (0.5, 0.0))
    return reads and plain * 2 >= len(linked) and bare * 3 >= len(linked)


def _shows_address(piece: Block) -> bool:
    """Whether a line shows the reader the address that it leads to."""
    return piece.box.tag == "p" and piece.text.startswith(_ADDRESS) and not any(map(embed_of, piece.links))


def _is_numbered(text: str) -> bool:
    """Whether a line opens as the entries of a list story do: `4. Rivers`, `12) Rivers`."""
    return text[0].isdigit() and text.lstrip("0123456789")[:2] in (". ", ") ")


def _leads_nowhere(piece: Block) -> bool:
    """Whether a line's links are marks within the page."""
    return all((link.get("href") or "#").startswith("#") for link in piece.links)


def _is_linked_sentence(piece: Block) -> bool:
    """Whether a line is a sentence of which only a part is a link."""
    return len(piece.text) - piece.linked > 8 and len(piece.text) > 60 and _is_finished(piece.text)


def _is_finished(text: str) -> bool:
    """Whether a line ends as sentences do; a colon or a square bracket can end a label."""
    return text.endswith(SENTENCE_ENDS) and text[-1] not in ":]"


def _is_lead_in(piece: Block, link: Block) -> bool:
    """Whether a short line without a full stop stands right above a line that is only a link."""
    text = piece.text
    if piece.kind != "text" or link.index - piece.index >= _NEAR or piece.box.item or piece.box.table:
        return False
    return len(text) < _LONGEST_LABEL and not _is_finished(text) and len(text.split()) <= (8 if text[-1] == ":" else 5)


def _homes(pieces: Iterable[Block]) -> set[Box | None]:
    """The boxes of running text, those around them, and those that its lists stand in."""
    homes: set[Box | None] = set()
    for piece in pieces:
        homes |= {piece.box, piece.box.parent}
        if piece.box.item is not None and piece.box.item.parent is not None:
            homes.add(piece.box.item.parent.parent)
    return homes


def _last_of(pieces: Sequence[Block], last: int, homes: set[Box | None]) -> int:
    """The place of the last short line that still belongs to the text; a heading does where one follows it."""
    for i in range(last + 1, len(pieces)):
        piece = pieces[i]
        if _continues(piece, homes) or (pieces[i - 1].box.quote is not None and piece.text[:1] in _DASHES):
            last = i
        elif not piece.box.heading or piece.linked or piece.box.parent not in homes:
            break
    return last


def _continues(piece: Block, homes: set[Box | None]) -> bool:
    """Whether a short line after the last long one still belongs to the text."""
    if piece.kind != "text" or piece.box.heading or (piece.linked * 2 > len(piece.text) and _is_only_link(piece)):
        return False
    if is_label(piece, labels.FURNITURE) or opens_with(piece, labels.CALLS):
        return False
    if piece.label and piece.label.rstrip(_COUNT) in labels.COMMENTS:
        return False
    box, item = piece.box, piece.box.item
    if box in homes and box.tag == "div":
        return True
    if box.parent in homes:
        return item is not None or box.table is not None or (box.tag in ("p", "pre") and not _is_imprint(piece.text))
    return item is not None and item.parent is not None and item.parent.parent in homes and not piece.linked


def _is_stamp(text: str) -> bool:
    """Whether a last line tells when the story appeared or was changed, and nothing else."""
    if len(text) > _LONGEST_STAMP or ":" not in text or not any(map(str.isdigit, text)):
        return False
    stamps = read_stamps(text)
    return stamps is not None and not stamps.rest


def _is_imprint(text: str) -> bool:
    """Whether a last line tells whom to write to, or who made the pictures."""
    folded = text.casefold()
    return any(sign in folded for sign in _IMPRINT)


def _reason_to_drop(piece: Block, homes: set[Box | None], *, before: bool, after: bool) -> str | None:
    if piece.kind == "frame":
        outside = "frame outside the text" if before or after else None
        return outside if outside or embed_of(piece.element) else "shows no item of a known service"
    told = _told_by_words(piece)
    if told or piece.prose:
        return told
    if len(piece.text) <= _LONGEST_LABEL and _is_rest(piece):
        return "the rest of a line"
    if before:
        return None if _opens(piece, homes) else "above the text"
    if after:
        return "below the text"
    if _is_only_link(piece):
        return _ONLY_LINK if len(piece.text) > 3 else None
    if piece.box.heading or piece.bold or piece.box.item or piece.box.table or piece.box.quote:
        return None
    if piece.box.tag in ("p", "pre", "dd", "dt", "div") or piece.box.parent in homes:
        return None
    return "a label"


def _told_by_words(piece: Block) -> str | None:
    """What the words of a line tell against it, running text or not."""
    if piece.linked and opens_with(piece, labels.CALLS):
        return _ASKS
    is_credit = "©" in piece.text and len(piece.text) <= _LONGEST_RIGHTS and piece.text[-1] not in ".!?:"
    return "names whose a picture is" if is_credit else None


def _is_rest(piece: Block) -> bool:
    """Whether a line is what is left of one whose parts were claimed, a button, or how long a film takes."""
    if (piece.text[0] == "|" and piece.box.tag != "pre") or _tells_how_long_ago(piece.label):
        return True
    if piece.text[-1] == ":" and piece.label in _WRITTEN:
        return True
    if len(piece.text) > _LONGEST_LONE:
        return False
    text = piece.text.casefold()
    if text in _LONE or (text.rstrip(":") in _CREDIT_WORDS and not piece.box.heading):
        return True
    if " of" in text and text.replace(" of", "").replace(" ", "").isdigit():  # which picture of how many
        return True
    return piece.box.tag in ("div", "span") and len(text) > 3 and text[-3] == ":" and text.replace(":", "").isdigit()


def _tells_how_long_ago(label: str) -> bool:
    """Whether a line says when the page was written, counted from the reading of it: `First published 4 hours ago`."""
    return label.endswith(" ago") and any(word in _WRITTEN for word in label.split())


def _opens(piece: Block, homes: set[Box | None]) -> bool:
    """Whether a line above the first paragraph stands where the paragraphs do."""
    if is_label(piece, labels.FURNITURE) or (piece.linked * 2 > len(piece.text) and not _is_linked_sentence(piece)):
        return False
    if piece.box in homes:
        return True
    return piece.box.parent in homes and (1 < piece.box.heading < 5 or piece.box.tag == "p")


def _without_idle_headings(sheet: Sheet, pieces: Sequence[Block], homes: set[Box | None]) -> list[Block]:
    """Headings under which nothing stands belong to a box that was claimed."""
    kept: list[Block] = []
    below: Block | None = None
    for piece in reversed(pieces):
        if piece.prose or piece.kind != "text":
            is_idle = False
        elif piece.box.heading:
            is_idle = _is_idle(sheet, piece, below)
        else:
            is_idle = _opens_links(sheet, piece) or _labels_related(sheet, piece, homes)
        if is_idle:
            _drop(piece, "a heading with nothing under it")
        else:
            kept.append(piece)
            below = piece
    kept.reverse()
    return kept


def _is_idle(sheet: Sheet, heading: Block, below: Block | None) -> bool:
    """Whether no text follows a heading, or only something that was claimed as leading elsewhere stands under it."""
    if below is None:
        return True
    home, end = heading.box.parent, below.index
    if not 0 < below.box.heading <= heading.box.heading:
        if home is None or end < home.end:
            return False
        end = home.end
    between = [block for block in sheet.blocks[heading.index + 1 : end] if block.kind == "text"]
    return bool(between) and all(_leads_elsewhere(block) for block in between)


def _opens_links(sheet: Sheet, piece: Block) -> bool:
    """Whether a line is the first item of a list all others of which were claimed as leading elsewhere."""
    holder = piece.box.item.parent if piece.box.item else None
    if holder is None or holder.start != piece.index:
        return False
    others = [block for block in sheet.within(holder) if block.kind == "text" and block is not piece]
    return bool(others) and all(_leads_elsewhere(block) for block in others)


def _labels_related(sheet: Sheet, piece: Block, homes: set[Box | None]) -> bool:
    """Whether a short line that stands apart from the paragraphs is right above a box of other stories."""
    box = piece.box
    if box.item is not None or box.table is not None or box in homes or box.parent in homes:
        return False
    if len(piece.text) > _LONGEST_LABEL or _is_finished(piece.text):
        return False
    below = sheet.blocks[piece.index + 1 : piece.index + 2]
    return any((block.claim or "").startswith("related") for block in below)


def _leads_elsewhere(block: Block) -> bool:
    return block.rule in (_ASKS, _ONLY_LINK) or (block.claim or "").startswith(_ELSEWHERE)
