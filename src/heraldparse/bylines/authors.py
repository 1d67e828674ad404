"""Authors told apart and put together: one person named twice is one record."""

from collections.abc import Iterable

from heraldparse.bylines.eastern import can_be_same, has_hangul
from heraldparse.bylines.people import is_house_address, name_key
from heraldparse.models import Author


def merge_authors(*groups: Iterable[Author]) -> tuple[Author, ...]:
    """Each person once: by the same name in any spelling, by the same address, or by two scripts.

    A single author in Hangul in one group and a single one in Latin script in another are one person, unless their
    surnames or addresses differ. The first occurrence keeps its place; missing fields are taken from the others.

    Args:
        groups: the authors of the byline, the signature, the metadata, ..., the more trusted first.

    Returns:
        The people, in the order of their first occurrence.

    Example:
        >>> merge_authors([Author(name="이지윤")], [Author(name="Lee Ji-yoon", email="ji@example.org")])[0].native_name
        '이지윤'
    """
    people: list[Author] = []
    origins: list[int] = []
    for origin, group in enumerate(groups):
        for author in group:
            same = [index for index, person in enumerate(people) if _is_same(person, author)]
            merged = author
            for index in reversed(same):
                merged = _merge(people[index], merged)
            if same:
                people[same[0]] = merged
                people = [person for index, person in enumerate(people) if index not in same[1:]]
                origins = [known for index, known in enumerate(origins) if index not in same[1:]]
            else:
                people.append(merged)
                origins.append(origin)
    if len(people) == 2 and origins[0] != origins[1] and _in_two_scripts(*people):
        return (_merge(*people),)
    return tuple(people)


def _is_same(one: Author, other: Author) -> bool:
    if one.email and other.email and one.email.lower() == other.email.lower() and not is_house_address(one.email):
        return True
    keys = {name_key(name) for name in (one.name, one.native_name) if name}
    return any(name_key(name) in keys for name in (other.name, other.native_name) if name)


def _in_two_scripts(one: Author, other: Author) -> bool:
    if has_hangul(one.name) == has_hangul(other.name) or one.native_name or other.native_name:
        return False
    if one.email and other.email:
        return False
    hangul, latin = (one, other) if has_hangul(one.name) else (other, one)
    return latin.name[:1].isascii() and can_be_same(hangul.name, latin.name)


def _merge(one: Author, other: Author) -> Author:
    """One record of two; the first counts where both have a value, and the Latin name counts before the Hangul one."""
    if has_hangul(one.name) and not has_hangul(other.name):
        named, native = other, one.name
    elif has_hangul(other.name) and not has_hangul(one.name):
        named, native = one, other.name
    else:
        named, native = one, ""
    return Author(
        name=named.name,
        native_name=one.native_name or other.native_name or native or None,
        email=one.email or other.email,
        role=named.role or one.role or other.role,
        url=one.url or other.url,
    )
