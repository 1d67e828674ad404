"""Boxes beside a story that a label opens: what the label is, and which linked headlines stand under it."""

from collections.abc import Iterable
from itertools import islice

from heraldparse import labels
from heraldparse.blocks.names import claim_of
from heraldparse.blocks.sheet import Block, Box, Sheet
from heraldparse.lists import words
from heraldparse.lists.cards import width
from heraldparse.lists.entries import Entry, rank_of, read_entries

_LONGEST_BOX = 240
"""How many blocks a list can take that lines of other kinds may stand in."""
_LONGEST_START = 60
_SHORTEST_HEADLINE = 18
_KNOWN = labels.POPULAR | labels.LATEST | labels.RELATED | labels.NAVIGATION | labels.TRAILER | labels.SHARE
_POPULAR = frozenset(map(str.casefold, words.POPULAR))
RELATED = frozenset(map(str.casefold, words.RELATED))
"""Labels of boxes with other stories, where they stand above linked headlines."""
_LABELS = _KNOWN | _POPULAR | RELATED
_STARTS = frozenset(phrase[:4] for phrase in words.READ_MOST)
_ENDS = frozenset(phrase[-4:] for phrase in words.READ_MOST)
_LONGEST_LABEL = 45
_MOST_BESIDE = 3
"""So many words may stand beside those of a label: the name of a section."""
_FEW_WORDS = 3
_MANY = 15
"""A list of more headlines is more than one list."""
_DEEP = 10
_MENUS = frozenset({"nav", "menu", "header"})
_FOOT = (*labels.COPYRIGHT, *labels.IMPRINT)


def starts_of(phrases: Iterable[str]) -> frozenset[str]:
    """The first two characters of some phrases as a text can have them: a quick look before the phrases themselves.

    Example:
        >>> sorted(starts_of(["read more"]))
        ['RE', 'Re', 'rE', 're']
    """
    firsts = {(phrase[0], phrase[1]) for phrase in phrases}
    return frozenset(a + b for one, two in firsts for a in (one, one.upper()) for b in (two, two.upper()))


_FOOT_STARTS = starts_of(_FOOT)
"""What the lines of the foot of a page begin with: a quick look before `opens_foot`."""


def is_label(block: Block, known: frozenset[str]) -> bool:
    """Whether a block is a label of a known kind and nothing else.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> is_label(read_blocks(build_tree("<p>[Most Popular]").root).blocks[0], labels.POPULAR)
        True
    """
    return block.label in known


def can_label_popular(block: Block) -> bool:
    """Whether a block reads like the label of a most-read list in any language, perhaps that of one section.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> blocks = read_blocks(build_tree("<p>Most Read Business<p>Meistgelesen<p>Rain").root).blocks
        >>> [can_label_popular(block) for block in blocks]
        [True, True, False]
    """
    label = block.label
    if label in _POPULAR:
        return not block.linked
    if (label[:4] not in _STARTS and label[-4:] not in _ENDS) or block.linked or len(label) > _LONGEST_LABEL:
        return False
    beside = next((label.replace(phrase, "") for phrase in words.READ_MOST if phrase in label), None)
    if beside is None or len(beside.split()) > _MOST_BESIDE:
        return False
    return label.startswith(words.READ_MOST) or label.endswith(words.READ_MOST)


def is_in_menu(block: Block) -> bool:
    """Whether a block stands in a menu, where each label is the name of a page.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> is_in_menu(read_blocks(build_tree("<nav><p>Popular</nav>").root).blocks[0])
        True
    """
    around = islice(block.box.ancestors(), _DEEP)
    return any(box.tag in _MENUS or (box.names and claim_of(box.names) == "menu") for box in around)


def opens_foot(line: str) -> bool:
    """Whether a line begins as those of the foot of a page do: copyright or imprint.

    Example:
        >>> opens_foot("Copyright Example Media"), opens_foot("Copying")
        (True, False)
    """
    return line[:2] in _FOOT_STARTS and line[:_LONGEST_START].casefold().startswith(_FOOT)


def opens_with(block: Block, starts: tuple[str, ...]) -> bool:
    """Whether a block begins with one of some phrases, which are case-folded.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> opens_with(read_blocks(build_tree("<p>▶ Read more: Rivers run high").root).blocks[0], ("read more",))
        True
    """
    return block.text[:_LONGEST_START].casefold().lstrip(" >»▶►→•*-–—").startswith(starts)


def entries_after(
    sheet: Sheet, label: Block, base: str | None, *, rest: bool = False, lines: bool = False
) -> list[Entry]:
    """The headlines that stand under a label, up to the next line that belongs to none of them.

    Args:
        sheet: the page.
        label: the block that opens the list.
        base: the address that links are resolved against.
        rest: whether lines beside the headlines may pass (a summary, a date); then only the end of the box, a heading
            or another label ends the list.
        lines: the same for short lines only; running text ends the list too.

    Example:
        >>> from heraldparse.markup.tree import build_tree
        >>> from heraldparse.blocks.reader import read_blocks
        >>> html = "<div><h4>Related Stories</h4><a href='/1'>Rivers run high again</a></div><p>It rains."
        >>> sheet = read_blocks(build_tree(html).root)
        >>> [entry.title for entry in entries_after(sheet, sheet.blocks[0], None)]
        ['Rivers run high again']
    """

    def _may_pass(block: Block) -> bool:
        return rest or (lines and not block.prose)

    taken: list[Block] = []
    titles: set[str] = set()
    home: Box | None = None
    most = label.index + _LONGEST_BOX if rest or lines else len(sheet.blocks)
    for index in range(label.index + 1, min(most, len(sheet.blocks))):
        block = sheet.blocks[index]
        if home is not None and block.index >= home.end:
            break
        if block.kind == "text":
            if block.label in (_LABELS if lines else _KNOWN):
                break
            if block.linked * 2 > len(block.text):
                home = home or next((box for box in label.box.ancestors() if box.end > block.index), None)
                titles.add(block.text)
            elif block.text not in titles and _ends_list(block, rest=home is not None and _may_pass(block)):
                break
        taken.append(block)
    entries = [entry for entry in read_entries(taken, base) if entry.title.casefold() not in _KNOWN]
    return entries if are_headlines(entries) else []


def _ends_list(block: Block, *, rest: bool) -> bool:
    """Whether a line without a link is neither a number nor, where the rest may pass, anything but a heading."""
    return bool(block.box.heading) or (rank_of(block.text) is None and not rest)


def headlines_among(entries: list[Entry]) -> list[Entry]:
    """The entries without short links beside them: a section, a name, a button, an address.

    Example:
        >>> [entry.title for entry in headlines_among([Entry("Culture", None), Entry("It rains in Seoul", None)])]
        ['It rains in Seoul']
    """
    return [entry for entry in entries if entry.rank is not None or _says_something(entry.title)]


def of_one_box(entries: list[Entry]) -> list[Entry]:
    """Of very many headlines those that share a box with the first two; all of a few.

    Example:
        >>> len(of_one_box([Entry("Rivers run high again", None)]))
        1
    """
    if len(entries) <= _MANY:
        return entries
    first, second = entries[0].blocks[0], entries[1].blocks[0]
    shared = next(box for box in first.box.ancestors() if box.start <= second.index < box.end)
    return [entry for entry in entries if shared.start <= entry.blocks[0].index < shared.end]


def _says_something(title: str) -> bool:
    return (is_long(title) or len(title.split()) > _FEW_WORDS) and not title.startswith(("http://", "https://", "www."))


def is_long(title: str) -> bool:
    """Whether a title is long enough for a headline.

    Example:
        >>> is_long("Rivers run high again"), is_long("Videos"), is_long("한강 수위 다시 상승했다")
        (True, False, True)
    """
    return len(title) >= _SHORTEST_HEADLINE or (not title.isascii() and width(title) >= _SHORTEST_HEADLINE - 2)


def are_headlines(entries: list[Entry]) -> bool:
    """Whether most titles are long enough for headlines: under a label without items stand menus and buttons.

    Example:
        >>> are_headlines([Entry("Rivers run high again", None)]), are_headlines([Entry("Videos", None)])
        (True, False)
    """
    long = sum(is_long(entry.title) for entry in entries)
    return long * 2 > len(entries)
