"""Decides who wrote a story, from the byline that the page prints and the names in its metadata."""

from collections.abc import Iterable, Sequence

from heraldparse.bylines import Byline, merge_authors, parse_byline
from heraldparse.ending import Ending
from heraldparse.metadata import Metadata, Named
from heraldparse.models import Author


def decide_authors(
    bylines: Sequence[Byline], ending: Ending, metadata: Metadata, *, print_first: bool
) -> tuple[Author, ...]:
    """The people of the byline and the signature; the metadata's where the page prints none, or knows better.

    `print_first` is for sites whose metadata name the house or nobody.
    """
    printed = sign(merge_authors(*(byline.authors for byline in bylines), ending.authors), ending.emails)
    stated = _people(metadata.authors)
    if print_first or not stated:
        return printed or (() if print_first else stated)
    names = {author.name.casefold() for author in stated}
    if printed and names <= {author.name.casefold() for author in printed}:
        return printed
    return stated


def sign(authors: tuple[Author, ...], emails: Sequence[str]) -> tuple[Author, ...]:
    """An address that is printed without a name belongs to the story's only author.

    Example:
        >>> sign((Author(name="Kim Arin"),), ["arin@example.org"])[0].email
        'arin@example.org'
    """
    if len(authors) == 1 and emails and authors[0].email is None:
        return (authors[0].model_copy(update={"email": emails[0]}),)
    return authors


def _people(named: Iterable[Named]) -> tuple[Author, ...]:
    """The people of the most trusted source that names any."""
    groups: dict[str, list[Author]] = {}
    for found in named:
        if found.is_organisation:
            continue
        authors = parse_byline(found.name).authors
        if len(authors) == 1 and found.url:
            authors = (authors[0].model_copy(update={"url": found.url}),)
        groups.setdefault(found.source, []).extend(authors)
    for authors_of_source in groups.values():
        if authors_of_source:
            return merge_authors(authors_of_source)
    return ()
