"""Decides who wrote a story, from the lines that the page prints and the names in its metadata."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from heraldparse.addresses.web import absolute
from heraldparse.blocks.sheet import Sheet
from heraldparse.body.ending import Ending
from heraldparse.bylines import Byline, merge_authors, parse_byline
from heraldparse.bylines.parts import EMAIL
from heraldparse.bylines.people import is_house_address, name_key, person_name
from heraldparse.head.author_lines import BESIDE, NAMED, SAID, AuthorLine
from heraldparse.head.titles import is_house
from heraldparse.head.writer_names import names_in
from heraldparse.metadata.reading import Metadata, Named
from heraldparse.models import Author

_BOX_AFTER = 12
_LONGEST_BOX = 300
_MOST_STATED = 8
_FIRST_AND_LAST = re.compile(r"[^\W\d_]{3,20} [^\W\d_]{3,20}")
_GROUP = 10
"""So many blocks apart two lines still name writers of one story together."""


def stated_names(metadata: Metadata) -> dict[Named, Byline | None]:
    """The names that the metadata state, the first of them read as bylines: once for people and agency.

    Example:
        >>> names = stated_names(Metadata(authors=[Named("dpa", None, is_organisation=True, source="author")]))
        >>> [byline.agency for byline in names.values()]
        ['dpa']
    """
    first = {name: parse_byline(name) for name in dict.fromkeys(n.name for n in metadata.authors[:_MOST_STATED])}
    return {named: first.get(named.name) for named in metadata.authors}


def decide_authors(
    lines: Sequence[AuthorLine],
    ending: Ending,
    names: Mapping[Named, Byline | None],
    houses: frozenset[str],
    elsewhere: Callable[[], Sequence[AuthorLine]] | None,
) -> tuple[Author, ...]:
    """The people of the byline and the signature, or those of the metadata, whichever know better.

    Names that are printed after `By` count before other people in the metadata, which may be editors; a longer list
    of the same people counts before a shorter one.

    Args:
        lines: the lines of the head that name writers.
        ending: what the foot of the story says.
        names: the names of the metadata, as `stated_names` gives them.
        houses: the names of the site.
        elsewhere: looks for lines on the rest of the page, where nobody is named; None for sites whose metadata name
            the house or nobody, and there only what is printed counts.
    """
    if elsewhere is None:
        return sign(merge_authors(*(line.byline.authors for line in lines), ending.authors), ending.emails)
    group = _best_group(lines)
    printed = merge_authors(*(line.byline.authors for line in group))
    stated = _people(names, houses, with_houses=not printed)
    if not printed or (group[0].grade == BESIDE and stated):
        is_wired = any(line.byline.agency for line in lines)  # what comes from an agency names no writer under the text
        under = () if stated or ending.authors or is_wired else elsewhere()
        chosen = stated or merge_authors(ending.authors) or merge_authors(*(line.byline.authors for line in under))
    else:
        chosen = _choose(group, stated, lines)
        chosen += _named_twice(chosen, [line for line in lines if abs(line.index - group[0].index) <= _GROUP], names)
    chosen = tuple(_in_full(author, lines) for author in chosen)
    others = [author for author in (*printed, *stated, *ending.authors) if _same(author, chosen)]
    return sign(merge_authors(chosen, others), ending.emails)


def _best_group(lines: Sequence[AuthorLine]) -> list[AuthorLine]:
    """The surest line that names a person, and those near it that are made alike and as sure, or nearly so."""
    named = [line for line in lines if line.byline.authors]
    if not named:
        return []
    best = max(named, key=lambda line: line.grade)
    least = best.grade if best.grade <= NAMED else NAMED + 1
    near = [line for line in named if abs(line.index - best.index) <= _GROUP and line.shape == best.shape]
    group = [line for line in near if line.grade >= least]
    return sorted(group, key=lambda line: (line is not best, line.index))


def _choose(group: Sequence[AuthorLine], stated: tuple[Author, ...], lines: Sequence[AuthorLine]) -> tuple[Author, ...]:
    """Printed or stated people.

    One line that names all stated people, or them at greater length, counts before the metadata. Other people count
    before theirs only where the line says `By`, and no line of the head names theirs.
    """
    printed = merge_authors(*(line.byline.authors for line in group))
    if not stated:
        return printed
    whole = next((line for line in group if all(_is_among(author, line.byline.authors) for author in stated)), None)
    if whole is not None:
        return whole.byline.authors
    everybody = [author for line in lines for author in line.byline.authors]
    disjoint = not any(_is_alike(author, everybody) for author in stated)
    return printed if disjoint and group[0].grade == SAID else stated


def _named_twice(
    chosen: tuple[Author, ...], lines: Sequence[AuthorLine], names: Mapping[Named, Byline | None]
) -> tuple[Author, ...]:
    """The people beside the chosen ones whom a line of the head and the metadata name in full."""
    others = [author for line in lines for author in line.byline.authors if not _is_alike(author, chosen)]
    if not others:
        return ()
    stated = [author for byline in names.values() if byline is not None for author in byline.authors]
    return merge_authors(author for author in others if " " in author.name and _same(author, stated))


def _in_full(author: Author, lines: Sequence[AuthorLine]) -> Author:
    """A first name with the surname that another line of the head gives it."""
    if " " in author.name:
        return author
    named = {other.name for line in lines for other in line.byline.authors}
    full = [name for name in named if name.startswith(f"{author.name} ")]
    return author.model_copy(update={"name": full[0]}) if len(full) == 1 else author


def _is_among(author: Author, people: Iterable[Author]) -> bool:
    """Whether a person is among others; a first name alone is the same as one with a surname."""
    key = name_key(author.name)
    words = author.name.casefold().split()
    return any(
        key in {name_key(other.name), name_key(other.native_name or "")}
        or (len(words) == 1 and words[0] in other.name.casefold().split())
        for other in people
    )


def _is_alike(author: Author, people: Iterable[Author]) -> bool:
    """Whether a name holds another one or is held by it."""
    key = name_key(author.name)
    return any(key in other or other in key for other in (name_key(person.name) for person in people))


def _same(author: Author, people: Iterable[Author]) -> bool:
    return any(name_key(author.name) == name_key(other.name) for other in people)


def sign(authors: tuple[Author, ...], emails: Sequence[str]) -> tuple[Author, ...]:
    """An address that is printed without a name belongs to the story's only author.

    Example:
        >>> sign((Author(name="Kim Arin"),), ["arin@example.org"])[0].email
        'arin@example.org'
    """
    if len(authors) == 1 and emails and authors[0].email is None:
        return (authors[0].model_copy(update={"email": emails[0]}),)
    return authors


def with_box_emails(sheet: Sheet, end: int, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The authors with the addresses that a box under the story gives beside their names."""
    lines = [b.text for b in sheet.blocks[end : end + _BOX_AFTER] if "@" in b.text and len(b.text) <= _LONGEST_BOX]
    if not lines:
        return authors
    return tuple(author if author.email else _with_email(author, lines) for author in authors)


def _with_email(author: Author, lines: Iterable[str]) -> Author:
    names = [name for name in (author.name, author.native_name) if name]
    found = (EMAIL.findall(line) for line in lines if any(name in line for name in names))
    email = next((emails[0] for emails in found if len(emails) == 1 and not is_house_address(emails[0])), None)
    return author.model_copy(update={"email": email}) if email else author


def with_addresses(authors: Iterable[Author], base: str | None) -> list[Author]:
    """The authors with absolute addresses of their pages.

    Example:
        >>> with_addresses([Author(name="Kim Arin", url="/author/7")], "https://example.org/1")[0].url
        'https://example.org/author/7'
    """
    return [author.model_copy(update={"url": absolute(author.url, base)}) for author in authors]


def decide_agency(bylines: Iterable[Byline], ending: Ending, names: Iterable[Byline | None]) -> str | None:
    """The agency of the byline, else that of the closing credit, else one that the metadata name as author."""
    printed = next((byline.agency for byline in bylines if byline.agency), None)
    if printed or ending.agencies:
        return printed or ending.agencies[0]
    return next((byline.agency for byline in names if byline is not None and byline.agency), None)


def _people(names: Mapping[Named, Byline | None], houses: frozenset[str], *, with_houses: bool) -> tuple[Author, ...]:
    """The people of the most trusted source that names any; names of accounts only where nothing else is there.

    A site may be called after its writer, who has a first name, too: `with_houses` lets such names pass.
    """
    groups: dict[str, list[Named]] = {}
    for found in names:
        if not found.is_organisation:
            groups.setdefault(found.source, []).append(found)
    plain: tuple[Author, ...] = ()
    for group in groups.values():
        people = merge_authors(
            author for found in group for author in _stated_people(found, houses, names[found], with_houses=with_houses)
        )
        if not all(_is_account(author.name) for author in people):
            return people
        if not any("." in author.name or "_" in author.name for author in people):
            plain = plain or people
    return plain


def _stated_people(found: Named, houses: frozenset[str], said: Byline | None, *, with_houses: bool) -> list[Author]:
    """The people that one name of the metadata tells."""
    authors = [
        author
        for author in names_in(found.name, frozenset(), said) or _in_two_words(found.name)
        if not is_house(author.name, houses) or (with_houses and 2 <= len(author.name.split()) <= 3)
    ]
    if len(authors) == 1 and found.url:
        return [authors[0].model_copy(update={"url": found.url})]
    return authors


def _in_two_words(name: str) -> tuple[Author, ...]:
    """A person whose surname is written small in the metadata, as people fill in forms: `Jane doe`."""
    titled = name.title()
    is_name = name[:1].isupper() and _FIRST_AND_LAST.fullmatch(name) is not None and person_name(titled) == titled
    return (Author(name=name),) if is_name and names_in(titled, frozenset()) else ()


def _is_account(name: str) -> bool:
    """Whether a name is one of an account: a single word in small letters, or with a point or stroke in it."""
    return " " not in name and (name.islower() or "." in name or "_" in name)
