"""Boxes and paragraphs under a story that name its writer."""

import pytest

from heraldparse.blocks.reader import read_blocks
from heraldparse.head.author_boxes import announces_writer, boxed_authors, told_author
from heraldparse.markup.tree import build_tree


def test_nothing_names_nobody() -> None:
    assert list(boxed_authors([], frozenset())) == []
    assert told_author([], frozenset()) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About the Author", True),
        ("Über den Autor:", True),
        ("À propos de l’auteur", True),  # the sign of French papers
        ("Sobre la autora", True),
        ("Об авторе", True),
        ("この記事を書いた人", True),
        ("The author of the book", False),
        ("", False),
    ],
)
def test_label(text: str, *, expected: bool) -> None:
    assert announces_writer(text) is expected


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<h3>About the authors</h3><p>Ida Beispiel and Jens Muster</p>", ["Ida Beispiel", "Jens Muster"]),  # weekly
        ("<h3>About the author</h3><p>Ida van der Beispiel, who lives in Leeds, writes about rain.</p>",
         ["Ida van der Beispiel"]),  # magazine
        ("<h3>Zur Person</h3><p>Ida Beispiel ist Sängerin.</p>", []),  # German daily: of somebody in the story
        ("<p>About the author: it rained.</p>", []),
        ("<h3>About the author</h3>", []),
    ],
)  # fmt: skip
def test_boxes(html: str, names: list[str]) -> None:
    lines = boxed_authors(read_blocks(build_tree(html).root).blocks, frozenset())
    assert [author.name for line in lines for author in line.byline.authors] == names
