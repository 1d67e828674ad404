"""What the names of boxes say about captions and credits."""

from dataclasses import dataclass, field
from itertools import islice, pairwise

from heraldparse.blocks.names import CAPTION, CREDIT, MAKER, PICTURE, PICTURE_TEXT, WRITER, parts_of, words_of
from heraldparse.blocks.sheet import Block
from heraldparse.captions.credits import is_name_like

_PLAIN = frozenset({"caption", "captions", "figcaption", "imgcaption", "bildunterschrift", "bildtext", "cutline"})
_TELLING = CAPTION | CREDIT | PICTURE
_LARGEST = 3
"""So many lines are a caption with its title and its credit."""
_DEEP = 3
"""So many boxes around a line are asked for their names."""


@dataclass(slots=True)
class Names:
    """What the names of boxes say about captions, each looked up once a page.

    Example:
        >>> Names().are("img_caption")
        'caption'
    """

    known: dict[str, str | None] = field(default_factory=dict)
    makers: dict[str, bool] = field(default_factory=dict)

    def are(self, names: str) -> str | None:
        """Whether names are those of a `caption`, of a `credit`, or of neither."""
        if names not in self.known:
            self.known[names] = None if _TELLING.isdisjoint(parts_of(names)) else _kind_of(names)
        return self.known[names]

    def are_of_maker(self, names: str) -> bool:
        """Whether one of the names has a word for a caption and ends in one for its maker: `caption-credit`."""
        if names not in self.makers:
            parts = filter(None, map(words_of, names.split()))
            ends = (words[-1] for words in parts if not CAPTION.isdisjoint(words[:-1]))
            self.makers[names] = any(end in CREDIT or end in MAKER for end in ends)
        return self.makers[names]

    def is_told(self, block: Block) -> bool:
        """Whether the box of a block, or the small one around it, says beyond doubt that it holds a caption."""
        box, around = block.box, block.box.parent
        if around is None:
            return False
        if "figcaption" in (box.tag, around.tag):
            return True
        names = box.names or (around.names if around.end - around.start <= _LARGEST else "")
        return bool(names) and self.are(names) == "caption" and not _PLAIN.isdisjoint(words_of(names))

    def kind_of(self, block: Block) -> str | None:
        """What the nearest box with a telling name says of a block: `caption`, `credit`, or nothing."""
        for box in islice(block.box.ancestors(), _DEEP):
            if box.tag in ("figure", "figcaption"):
                return None
            if box.names and (kind := self.are(box.names)):
                is_made = kind == "caption" and self.are_of_maker(box.names) and is_name_like(block.text)
                return "credit" if is_made else kind
        return None


def _kind_of(names: str) -> str | None:
    words = words_of(names)
    can_pair = not (PICTURE.isdisjoint(words) or PICTURE_TEXT.isdisjoint(words))
    pairs = (pair for name in (names.split() if can_pair else ()) for pair in pairwise(words_of(name)))
    if not CAPTION.isdisjoint(words) or any(one in PICTURE and two in PICTURE_TEXT for one, two in pairs):
        return "caption"
    is_writer = not WRITER.isdisjoint(words) and PICTURE.isdisjoint(words)  # `author-credit`
    return None if is_writer or CREDIT.isdisjoint(words) else "credit"
