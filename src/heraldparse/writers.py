"""Decides who wrote a story, from the byline that the page prints and the names in its metadata."""

from collections.abc import Iterable, Sequence

from heraldparse.bylines import Byline, merge_authors, parse_byline
from heraldparse.metadata import Named
from heraldparse.models import Author


def decide_authors(bylines: Sequence[Byline], named: Iterable[Named], *, print_first: bool) -> tuple[Author, ...]:
    """The people of the metadata, unless the printed byline knows more of the same people, or comes first."""
    printed = merge_authors(*(byline.authors for byline in bylines))
    stated = _people(named)
    if print_first or not stated:
        return printed or (() if print_first and bylines else stated)
    names = {author.name.casefold() for author in stated}
    if printed and names <= {author.name.casefold() for author in printed}:
        return printed
    return stated


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
