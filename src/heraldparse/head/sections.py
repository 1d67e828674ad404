"""The section of a story: printed alone above the headline, stated, or the last step of a printed path to the story."""

from collections.abc import Sequence

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.head.titles import fold, is_house
from heraldparse.labels import SECTIONS
from heraldparse.metadata.reading import Found

_NEAR = 8
_LONGEST = 40
_UNSEEN = frozenset({"advertisement", "hidden"})
_PATH_ABOVE = 12
_LONGEST_PATH = 200
_LONGEST_STEP = 30
_LONGEST_HOME = 20
_MARKS = (">", "»", "›", "→", "/", "|")
_EDGES = " \t:：>»›→/|"
_HOMES = frozenset(
    "home homepage start startseite accueil inicio início hjem etusivu főoldal главная головна 홈 ホーム トップ".split()
)
_HOME_ENDS = ("首页", "首頁", "主页")
_TEXT = "正文"
_NO_STEPS = frozenset("全文 详情 内容 其他 其它 未分类 uncategorized article story other".split())
"""What stands in the place of a section: the text itself, or none in particular."""


def decide_section(
    sheet: Sheet, first: int, stated: Sequence[Found], title: str | None, houses: frozenset[str]
) -> str | None:
    """The section that stands alone above the headline, else the stated one, else the last step of a printed path.

    Args:
        sheet: the page; the block that gives the section is claimed.
        first: the first block of the head.
        stated: the sections of the metadata, the most trusted first.
        title: the headline, which is no section where it ends a path.
        houses: the names of the site, with one of which a path may begin.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> sheet = read_blocks(build_tree("<p>Home > News > Weather<h1>It rains</h1>").root)
        >>> decide_section(sheet, 1, [Found("Local", "section")], "It rains", frozenset())
        'Local'
        >>> decide_section(sheet, 1, [], "It rains", frozenset())
        'Weather'
    """
    return (
        section_above(sheet, first)
        or (stated[0].value if stated else None)
        or section_of_path(sheet, first, title, houses)
    )


def section_above(sheet: Sheet, first: int) -> str | None:
    """The section that stands alone above the block `first` of the head, claimed; among other sections it is a menu.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> section_above(read_blocks(build_tree("<p>National<h1>It rains</h1>").root), 1)
        'National'
    """
    above = [b for b in sheet.blocks[max(0, first - _NEAR) : first] if b.kind == "text" and b.claim not in _UNSEEN]
    for place in range(len(above) - 1, max(-1, len(above) - 4), -1):
        block = above[place]
        if _is_section(block):
            if place and _is_section(above[place - 1]) and above[place - 1].box.tag == block.box.tag:
                return None
            block.claim, block.rule = "section", "the line above the headline"
            return block.text
        if block.linked * 2 <= len(block.text) or len(block.text) < _LONGEST:
            return None
    return None


def _is_section(block: Block) -> bool:
    return len(block.text) <= _LONGEST and block.text.casefold() in SECTIONS


def section_of_path(sheet: Sheet, first: int, title: str | None, houses: frozenset[str]) -> str | None:
    """The last step of a path above the block `first` of the head, claimed, but for the headline and the text itself.

    `houses` are the names of the site, with one of which a path may begin.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> sheet = read_blocks(build_tree("<p>Home > News > Weather<h1>It rains</h1>").root)
        >>> section_of_path(sheet, 1, "It rains", frozenset())
        'Weather'
    """
    for block in sheet.blocks[max(0, first - _PATH_ABOVE) : first + 1][::-1]:
        steps = _steps(block, houses)
        if steps:
            section = _section_among(steps, fold(title or ""))
            if section is not None:
                block.claim, block.rule = "section", "the path to the story"
            return section
    return None


def _steps(block: Block, houses: frozenset[str]) -> list[str]:
    """The steps behind the first page, where a line is a path."""
    text = block.text
    if block.kind != "text" or len(text) > _LONGEST_PATH:
        return []
    mark = next((mark for mark in _MARKS if mark in text[: 2 * _LONGEST_HOME]), None)
    home, *steps = text.split(mark) if mark else [text]
    home = home.strip(_EDGES)
    if not steps or len(home) > _LONGEST_HOME:
        return []
    begins = home.casefold() in _HOMES or home.endswith(_HOME_ENDS) or (len(steps) > 1 and is_house(home, houses))
    return [step.strip(_EDGES) for step in steps] if begins else []


def _section_among(steps: list[str], title: str) -> str | None:
    """The last of the steps that is a section."""
    for step in reversed(steps):
        folded = fold(step).rstrip(".…")
        is_story = bool(title) and (title.startswith(folded[:_LONGEST_STEP]) or title in folded)
        if step and not is_story and folded not in _NO_STEPS and not folded.startswith(_TEXT):
            return step if len(step) <= _LONGEST_STEP else None
    return None
