"""Links that lead to the page of a writer."""

import pytest

from heraldparse.head.author_links import is_author_link
from heraldparse.markup.tree import build_tree


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ('<a href="https://example.org/autoren/anna-schmidt/">', True),
        ('<a href="/by/anna-schmidt">', True),
        ('<a href="/author">', False),  # the list of all of them
        ('<a href="/suche?autor=Schmidt">', True),
        ('<a href="/2024/05/author-of-rain">', False),
        ('<a class="byline__name" href="/x">', True),
        ('<a href="http://[">', False),
        ("<a>", False),
        ('<a href="/rights?author=Schmidt&amp;Title=Rain">', False),  # a form for the rights of a story
    ],
)
def test_author_link(link: str, expected: bool) -> None:
    assert is_author_link(next(build_tree(f"<body>{link}x</a>").root.iter("a"))) is expected
