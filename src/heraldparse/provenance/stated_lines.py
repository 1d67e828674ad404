"""On which line of the source the metadata of a page stand."""

from dataclasses import dataclass

from heraldparse.markup.tree import Element
from heraldparse.provenance.explanation import Candidate, FieldExplanation, Signal

_LAST_LINE = 65_535
_MOST = 5_000
_LONGEST = 200
_IN_SCRIPTS = frozenset({Signal.JSON_LD})
_IN_HEAD = frozenset({Signal.META, Signal.MICRODATA, Signal.DOCUMENT_TITLE})


@dataclass(frozen=True, slots=True)
class StatedLines:
    """The texts of the head of a page by their beginnings, and its JSON-LD scripts, each with its line.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> read_stated_lines(build_tree("<html>\\n<meta name=author content=Kim>").root).texts
        {'Kim': 2}
    """

    texts: dict[str, int]
    scripts: tuple[tuple[str, int], ...]

    def added_to(self, explained: FieldExplanation) -> FieldExplanation:
        """The same field, with the lines of what its metadata say."""
        candidates = tuple(self._placed(one) for one in explained.candidates)
        line = explained.line
        if line is None and explained.signal is not None:
            line = self._line(explained.signal, explained.raw)
        return explained.model_copy(update={"line": line, "candidates": candidates})

    def _placed(self, one: Candidate) -> Candidate:
        line = self._line(one.signal, one.raw) if one.line is None else None
        return one if line is None else one.model_copy(update={"line": line})

    def _line(self, signal: Signal, raw: str | None) -> int | None:
        if raw and signal in _IN_HEAD:
            return self.texts.get(raw[:_LONGEST])
        if raw and signal in _IN_SCRIPTS:
            for text, line in self.scripts:
                place = text.find(raw[:_LONGEST])
                if place >= 0:
                    return line + text.count("\n", 0, place)
        return None


def read_stated_lines(root: Element) -> StatedLines:
    """Note where the texts of `meta`, `link` and `title` elements, and JSON-LD scripts, stand.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> root = build_tree('<html>\\n<script type="application/ld+json">{}</script>').root
        >>> read_stated_lines(root).scripts
        (('{}', 2),)
    """
    texts: dict[str, int] = {}
    scripts: list[tuple[str, int]] = []
    for element in root.iter("meta", "link", "title", "script"):
        line = element.sourceline
        if line is None or line >= _LAST_LINE or len(texts) > _MOST:
            break
        if element.tag == "script":
            if "ld+json" in (element.get("type") or ""):
                scripts.append((element.text or "", line))
            continue
        said = element.text if element.tag == "title" else element.get("content") or element.get("href")
        texts.setdefault(" ".join((said or "").split())[:_LONGEST], line)
    texts.pop("", None)
    return StatedLines(texts, tuple(scripts))
