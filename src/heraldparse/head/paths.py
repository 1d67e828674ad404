"""The path from the first page of the site to the story, printed on one line: its last step is the section."""

from heraldparse.blocks.sheet import Block, Sheet
from heraldparse.head.titles import fold, is_house

_ABOVE = 12
_LONGEST = 200
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
    for block in sheet.blocks[max(0, first - _ABOVE) : first + 1][::-1]:
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
    if block.kind != "text" or len(text) > _LONGEST:
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
