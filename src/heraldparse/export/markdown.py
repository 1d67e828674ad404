"""A page as Markdown: CommonMark, with the tables of GitHub."""

import re
from urllib.parse import quote

from heraldparse.addresses.web import absolute
from heraldparse.export.printed import beside, both_dates, in_order, joined, marks, writers
from heraldparse.models import Block, Embed, Heading, Image, ListBlock, Page, Quote, Table, Teaser

_ACTIVE = re.compile(r"[\\`*_{}\[\]<>&|~$#@]|(?<=[A-Za-z]):(?=//)|(?<=www)\.", re.IGNORECASE)
"""What means something anywhere in a line; the last two would make a bare address a link."""
_LEADING = re.compile(r"(\d{1,9}(?=[.)](?: |$))|(?=[-+=:]))")
"""What the mark of a list, a rule or an underline stands after, at the start of a line."""
_IN_ADDRESS = "%/:?#@!$&'*+,;=~"


def to_markdown(page: Page) -> str:
    """The story, or the entries of a list page, in Markdown (CommonMark, with the tables of GitHub).

    What Markdown or HTML would take for mark-up is escaped, and only http, https and relative addresses become links.
    The most-read list and the related stories are left out. A page with neither story nor entries gives an empty text.

    Example:
        >>> from heraldparse import Article, Paragraph
        >>> article = Article(title="It *rains*", body=[Paragraph(text="1. So <b>what</b>?")])
        >>> print(to_markdown(Page(layout="generic", kind="article", article=article)), end="")
        # It \\*rains\\*
        <BLANKLINE>
        1\\. So \\<b\\>what\\</b\\>?
    """
    if page.article is None:
        return joined(map(_teaser_markdown, page.teasers), "\n")
    parts = [
        _surrounded("# ", page.article.title, ""),
        _surrounded("*", page.article.subtitle, "*"),
        _paragraph(writers(page.article)),
        _escaped(both_dates(page.article)),
    ]
    for piece in in_order(page.article):
        parts.extend(_image_markdown(piece) if isinstance(piece, Image) else [_block_markdown(piece)])
    return joined(parts)


def _escaped(line: str) -> str:
    """One line of a page as text of Markdown."""
    line = _ACTIVE.sub(r"\\\g<0>", " ".join(line.replace("\0", "\ufffd").split()))
    return _LEADING.sub(r"\1\\", line, count=1) if _LEADING.match(line) else line


def _surrounded(before: str, text: str | None, after: str) -> str:
    """A text on one line with marks around it; empty where it is empty."""
    line = _escaped(text or "")
    return f"{before}{line}{after}" if line else ""


def _paragraph(text: str, indent: str = "") -> str:
    """Lines with a hard break after each but the last."""
    return f"\\\n{indent}".join(filter(None, map(_escaped, text.splitlines())))


def _linked(text: str, url: str | None) -> str:
    """A link, or the bare text where the address leads nowhere safe."""
    address = _address(url)
    return f"[{_escaped(text)}]({address})" if address else _escaped(text)


def _address(url: str | None) -> str:
    """An address fit for the brackets of a link; empty where it has another scheme than http or https."""
    return quote(absolute(url) or "", safe=_IN_ADDRESS, errors="replace").replace("&", "&amp;")


def _image_markdown(image: Image) -> list[str]:
    """The picture, and the line under it."""
    address = _address(image.url)
    picture = f"![{_escaped(image.alt or image.caption or '')}]({address})" if address else ""
    under = (_surrounded("*", image.caption, "*"), _surrounded("(", image.credit, ")"))
    return [picture, " ".join(filter(None, under))]


def _block_markdown(block: Block) -> str:
    """A block of any kind; sub-headings stand below the headline, which has level 1."""
    match block:
        case Heading():
            return _surrounded("#" * min(max(block.level or 2, 2), 6) + " ", block.text, "")
        case Quote():
            lines = _paragraph(block.text)
            return "> " + lines.replace("\n", "\n> ") if lines else ""
        case ListBlock():
            return "\n".join(map(_item, marks(block), block.items))
        case Table():
            return _table(block.rows)
        case Embed():
            return _linked(block.url or "", block.url) if absolute(block.url) else ""
        case _:
            return _paragraph(block.text)


def _item(mark: str, text: str) -> str:
    """One item of a list, its further lines below its first word."""
    return f"{mark} {_paragraph(text, ' ' * (len(mark) + 1))}"


def _table(rows: list[list[str]]) -> str:
    """The first row stands as the head, since Markdown has no table without one."""
    width = max(map(len, rows), default=0)
    if not width:
        return ""
    lines = [f"| {' | '.join(map(_escaped, [*row, *[''] * (width - len(row))]))} |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _teaser_markdown(teaser: Teaser) -> str:
    """One item of a list: the headline as a link, what is printed with it, and its summary."""
    lines = [_linked(teaser.title, teaser.url), _escaped(beside(teaser)), _escaped(teaser.summary or "")]
    return "- " + "\\\n  ".join(filter(None, lines))
