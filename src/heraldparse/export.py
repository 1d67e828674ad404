"""A page in other forms: Markdown, schema.org JSON-LD, plain text, and the JSON Schema of the models.

Each function is pure. Text of a page is text in every form: it never becomes mark-up, a link or a command.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from urllib.parse import quote

from heraldparse.addresses.web import absolute
from heraldparse.models import (
    Article,
    Author,
    Block,
    Embed,
    Heading,
    Image,
    ListBlock,
    Page,
    Quote,
    Table,
    Teaser,
    block_text,
)

_ACTIVE = re.compile(r"[\\`*_{}\[\]<>&|~$#@]|(?<=[A-Za-z]):(?=//)|(?<=www)\.", re.IGNORECASE)
"""What means something anywhere in a line; the last two would make a bare address a link."""
_LEADING = re.compile(r"(\d{1,9}(?=[.)](?: |$))|(?=[-+=:]))")
"""What the mark of a list, a rule or an underline stands after, at the start of a line."""
_IN_ADDRESS = "%/:?#@!$&'*+,;=~"
_SCRIPT_ACTIVE = re.compile("[<\ud800-\udfff]")
"""What would end a script element or begin a comment in it, and what UTF-8 cannot write."""


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
        return _joined(map(_teaser_markdown, page.teasers), "\n")
    parts = [
        _surrounded("# ", page.article.title, ""),
        _surrounded("*", page.article.subtitle, "*"),
        _paragraph(_writers(page.article)),
        _escaped(_dates(page.article)),
    ]
    for piece in _in_order(page.article):
        parts.extend(_image_markdown(piece) if isinstance(piece, Image) else [_block_markdown(piece)])
    return _joined(parts)


def to_text(page: Page) -> str:
    """The story as a reader reads it: headline, byline, dates, body, and each caption where its picture stands.

    A list page gives its entries. Nothing is escaped, also not what a terminal would obey.

    Example:
        >>> from heraldparse import Article, Image, Paragraph
        >>> article = Article(
        ...     title="It rains",
        ...     byline="By Yonhap",
        ...     published=date(2024, 10, 30),
        ...     body=[Paragraph(text="It rained.")],
        ...     images=[Image(caption="The bridge at dawn", credit="Yonhap", position=0)],
        ... )
        >>> print(to_text(Page(layout="generic", kind="article", article=article)), end="")
        It rains
        <BLANKLINE>
        By Yonhap
        Published: 2024-10-30
        <BLANKLINE>
        Picture: The bridge at dawn (Yonhap)
        <BLANKLINE>
        It rained.
    """
    if page.article is None:
        return _joined(map(_teaser_text, page.teasers))
    article = page.article
    parts = ["\n".join(filter(None, lines)) for lines in _head_lines(article)]
    parts += (_image_text(piece) if isinstance(piece, Image) else _block_as_text(piece) for piece in _in_order(article))
    return _joined(parts)


def to_jsonld(page: Page) -> str:
    """The page as schema.org JSON-LD: a `NewsArticle`, an `ItemList` for a list page, else a bare `WebPage`.

    `<` is written as `\\u003c`, so that the text can stand in a script element as it is.

    Example:
        >>> from heraldparse import Article
        >>> text = to_jsonld(Page(layout="generic", kind="article", article=Article(title="</script>")))
        >>> text.splitlines()[2:4]
        ['  "@type": "NewsArticle",', '  "headline": "\\\\u003c/script>"']
    """
    if page.article is not None:
        data = _article_jsonld(page.article, page.language)
    elif page.kind == "list":
        items = [_teaser_jsonld(teaser, at) for at, teaser in enumerate(page.teasers, start=1)]
        data = {"@type": "ItemList", "url": absolute(page.url), "numberOfItems": len(items), "itemListElement": items}
    else:
        data = {"@type": "WebPage", "url": absolute(page.url), "inLanguage": page.language}
    text = json.dumps(_filled({"@context": "https://schema.org", **data}), ensure_ascii=False, indent=2)
    return _SCRIPT_ACTIVE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what `Page.model_dump_json` writes; each field has a description.

    A new dictionary each time. A time without a zone is written without an offset.

    Example:
        >>> json_schema()["properties"]["article"]["description"]
        'The story; None where the page has none.'
    """
    schema = Page.model_json_schema(mode="serialization")
    for model in (schema, *schema["$defs"].values()):
        model["description"] = _words(model["description"].partition("\n\nExample:")[0])
        for field in model.get("properties", {}).values():
            field["description"] = _words(field["description"])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _words(text: str) -> str:
    """A text without the line breaks of the source."""
    return " ".join(text.split())


def _joined(parts: Iterable[str], gap: str = "\n\n") -> str:
    """The parts that hold something, and a line end after the last."""
    text = gap.join(filter(None, parts))
    return text + "\n" if text else ""


def _in_order(article: Article) -> Iterator[Image | Block]:
    """Pictures and blocks as they stand on the page; a picture at no block's place comes last."""
    pictures: defaultdict[int, list[Image]] = defaultdict(list)
    for image in article.images:
        pictures[image.position].append(image)
    for at, block in enumerate(article.body):
        yield from pictures.pop(at, ())
        yield block
    for rest in pictures.values():
        yield from rest


def _writers(article: Article) -> str:
    """The byline, else the names that stand elsewhere on the page."""
    return article.byline or ", ".join(author.name for author in article.authors) or article.agency or ""


def _dates(article: Article) -> str:
    """Both dates with their labels, on one line."""
    dates = (("Published", article.published), ("Updated", article.updated))
    return " · ".join(f"{label}: {_moment(value)}" for label, value in dates if value)


def _moment(value: datetime | date) -> str:
    """A date or time as exact as it is: `2024-10-30 09:26+09:00`."""
    if not isinstance(value, datetime):
        return value.isoformat()
    return value.isoformat(" ", "seconds" if value.second or value.microsecond else "minutes")


def _marks(block: ListBlock) -> list[str]:
    """What stands before each item of a list."""
    return [f"{at}." if block.ordered else "-" for at in range(1, len(block.items) + 1)]


# Markdown


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
            return "\n".join(map(_item, _marks(block), block.items))
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
    lines = [_linked(teaser.title, teaser.url), _escaped(_beside(teaser)), _escaped(teaser.summary or "")]
    return "- " + "\\\n  ".join(filter(None, lines))


def _beside(teaser: Teaser) -> str:
    """Section, date and byline of an entry."""
    published = _moment(teaser.published) if teaser.published else None
    return " · ".join(filter(None, (teaser.section, published, teaser.byline)))


# Text


def _head_lines(article: Article) -> list[list[str | None]]:
    """What stands above the story, in two groups of lines."""
    return [[article.title, article.subtitle], [_writers(article), _dates(article)]]


def _image_text(image: Image) -> str:
    """Caption and credit; a picture without either says nothing to a reader of text."""
    words = " ".join(filter(None, (image.caption, f"({image.credit})" if image.credit else None)))
    return f"Picture: {words}" if words else ""


def _block_as_text(block: Block) -> str:
    """A block of any kind."""
    match block:
        case ListBlock():
            return "\n".join(f"{mark} {item}" for mark, item in zip(_marks(block), block.items, strict=True))
        case Table():
            return "\n".join(" | ".join(row) for row in block.rows)
        case Embed():
            return block.url or ""
        case _:
            return block_text(block)


def _teaser_text(teaser: Teaser) -> str:
    """The lines of an entry."""
    return "\n".join(filter(None, (teaser.title, _beside(teaser), teaser.summary)))


# JSON-LD


def _article_jsonld(article: Article, language: str | None) -> dict[str, Any]:
    """The properties of a `NewsArticle`; an agency is the organisation that the story comes from."""
    url = absolute(article.url)
    return {
        "@type": "NewsArticle",
        "headline": article.title,
        "alternativeHeadline": article.subtitle,
        "description": article.description,
        "identifier": article.id,
        "url": url,
        "mainEntityOfPage": url,
        "inLanguage": language,
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": article.updated.isoformat() if article.updated else None,
        "author": [_author_jsonld(author) for author in article.authors],
        "sourceOrganization": {"@type": "Organization", "name": article.agency} if article.agency else None,
        "articleSection": article.section,
        "keywords": article.tags,
        "image": [_image_jsonld(image) for image in article.images],
        "articleBody": article.text,
    }


def _author_jsonld(author: Author) -> dict[str, Any]:
    person = {"@type": "Person", "name": author.name, "alternateName": author.native_name, "email": author.email}
    return _filled({**person, "jobTitle": author.role, "url": absolute(author.url)})


def _image_jsonld(image: Image) -> dict[str, Any]:
    picture = {"@type": "ImageObject", "contentUrl": absolute(image.url), "caption": image.caption}
    return _filled({**picture, "creditText": image.credit, "description": image.alt})


def _teaser_jsonld(teaser: Teaser, position: int) -> dict[str, Any]:
    story = {
        "@type": "NewsArticle",
        "headline": teaser.title,
        "url": absolute(teaser.url),
        "description": teaser.summary,
        "datePublished": teaser.published.isoformat() if teaser.published else None,
        "articleSection": teaser.section,
        "image": absolute(teaser.image_url),
    }
    return {"@type": "ListItem", "position": position, "item": _filled(story)}


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    """The properties that have a value."""
    return {name: value for name, value in data.items() if value not in (None, "", [])}
