"""Names of meta elements."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.metadata.names import field_of


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("og:title", "og_title"),
        ("OG:Title ", "og_title"),
        ("article:published_time", "published"),
        ("article:published_time ", "published"),  # blank in the attribute
        ("article_published_time", "published"),
        ("og:article:published_time", "published"),
        ("http://ogp.me/ns/article#published_time", "published"),  # prefix written out
        ("shop:published_time", "published"),  # a prefix of one's own
        ("DC.date.issued", "published"),
        ("dcterms.modified", "modified"),
        ("last-modified", "modified"),
        ("og:updated_time", "modified"),
        ("parsely-author", "authors"),
        ("citation_author", "authors"),
        ("smartbanner:author", None),  # the maker of an app
        ("fediverse:creator", None),  # an account
        ("article:publisher", None),  # an address
        ("og:video:release_date", None),
        ("article:expiration_time", None),
        ("news_keywords", "tags"),
        ("viewport", None),
        ("", None),
        (":", None),
        ("x" * 200, None),
    ],
)
def test_field_of(name: str, field: str | None) -> None:
    found = field_of(name)
    assert (found[0] if found else None) == field


def test_trust_follows_the_table() -> None:
    article, plain = field_of("article:published_time"), field_of("date")
    assert article is not None
    assert plain is not None
    assert article[1] < plain[1]


@given(st.text(max_size=120))
@settings(max_examples=100)
def test_every_name_is_read(name: str) -> None:
    assert field_of(name) == field_of(name)
