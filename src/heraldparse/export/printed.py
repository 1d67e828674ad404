"""What the forms that people read have in common: the order of a story, its writers, dates and entries on a line."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from heraldparse.models import Article, Block, Image, ListBlock, Teaser


def joined(parts: Iterable[str], gap: str = "\n\n") -> str:
    """The parts that hold something, and a line end after the last.

    Example:
        >>> joined(["It rains", "", "By Yonhap"], " / ")
        'It rains / By Yonhap\\n'
    """
    text = gap.join(filter(None, parts))
    return text + "\n" if text else ""


def in_order(article: Article) -> Iterator[Image | Block]:
    """Pictures and blocks as they stand on the page; a picture at no block's place comes last.

    Example:
        >>> from heraldparse.models import Paragraph
        >>> article = Article(body=[Paragraph(text="It rained.")], images=[Image(caption="Rain", position=0)])
        >>> [type(piece).__name__ for piece in in_order(article)]
        ['Image', 'Paragraph']
    """
    pictures: defaultdict[int, list[Image]] = defaultdict(list)
    for image in article.images:
        pictures[image.position].append(image)
    for at, block in enumerate(article.body):
        yield from pictures.pop(at, ())
        yield block
    for rest in pictures.values():
        yield from rest


def writers(article: Article) -> str:
    """The byline, else the names that stand elsewhere on the page; empty where there are none.

    Example:
        >>> writers(Article(agency="Yonhap"))
        'Yonhap'
    """
    return article.byline or ", ".join(author.name for author in article.authors) or article.agency or ""


def both_dates(article: Article) -> str:
    """Both dates with their labels, on one line.

    Example:
        >>> both_dates(Article(published=date(2024, 10, 30)))
        'Published: 2024-10-30'
    """
    dates = (("Published", article.published), ("Updated", article.updated))
    return " · ".join(f"{label}: {_moment(value)}" for label, value in dates if value)


def _moment(value: datetime | date) -> str:
    """A date or time as exact as it is: `2024-10-30 09:26+09:00`."""
    if not isinstance(value, datetime):
        return value.isoformat()
    return value.isoformat(" ", "seconds" if value.second or value.microsecond else "minutes")


def marks(block: ListBlock) -> list[str]:
    """What stands before each item of a list.

    Example:
        >>> marks(ListBlock(items=["Flour", "Water"], ordered=True))
        ['1.', '2.']
    """
    return [f"{at}." if block.ordered else "-" for at in range(1, len(block.items) + 1)]


def beside(teaser: Teaser) -> str:
    """Section, date and byline of an entry.

    Example:
        >>> beside(Teaser(title="Rivers run high", section="National", byline="By Lee"))
        'National · By Lee'
    """
    published = _moment(teaser.published) if teaser.published else None
    return " · ".join(filter(None, (teaser.section, published, teaser.byline)))
