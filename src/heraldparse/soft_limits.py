"""Keeps the soft limits of a page: what is over them is cut off, and a warning says so."""

from collections.abc import Sequence
from typing import TypeVar

from heraldparse.limits import Limits
from heraldparse.models import Image, Page, PopularList, Warning, WarningCode

_T = TypeVar("_T")


def keep_soft_limits(page: Page, limits: Limits) -> Page:
    """The page with no more items, links and characters of captions than allowed; itself where it has no more.

    Example:
        >>> from heraldparse.models import Link
        >>> page = Page(layout="generic", kind="other", related=[Link(title="Rivers"), Link(title="Roads")])
        >>> kept = keep_soft_limits(page, Limits(links=1))
        >>> len(kept.related), kept.warnings[0].code.value
        (1, 'truncated')
    """
    notes: list[Warning] = []
    changes: dict[str, object] = {}
    for field in ("related", "teasers"):
        values: list[object] = getattr(page, field)
        if len(values) > limits.links:
            changes[field] = _first(values, limits.links, "links", field, notes)
    if page.popular is not None and len(page.popular.items) > limits.items:
        items = _first(page.popular.items, limits.items, "items", "popular.items", notes)
        changes["popular"] = PopularList(title=page.popular.title, items=items)
    if page.article is not None:
        images = _images(page.article.images, limits, notes)
        if images != page.article.images:
            changes["article"] = page.article.model_copy(update={"images": images})
    return page.model_copy(update={**changes, "warnings": [*page.warnings, *notes]}) if notes else page


def _first(values: Sequence[_T], most: int, limit: str, field: str, notes: list[Warning]) -> list[_T]:
    """The first values; the number of the others is noted."""
    message = f"{len(values) - most:,} of {len(values):,} were left out: Limits.{limit} is {most:,}"
    notes.append(Warning(code=WarningCode.TRUNCATED, message=message, field=field))
    return list(values[:most])


def _images(images: list[Image], limits: Limits, notes: list[Warning]) -> list[Image]:
    if len(images) > limits.items:
        images = _first(images, limits.items, "items", "article.images", notes)
    most = limits.caption_length
    long = sum(image.caption is not None and len(image.caption) > most for image in images)
    if not long:
        return images
    message = f"{long:,} captions were cut to {most:,} characters (Limits.caption_length)"
    notes.append(Warning(code=WarningCode.TRUNCATED, message=message, field="article.images"))
    return [image.model_copy(update={"caption": image.caption and image.caption[:most]}) for image in images]
