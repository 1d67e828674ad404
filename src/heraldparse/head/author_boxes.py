"""What stands under a story about who wrote it: boxes (`About the author`) and a last paragraph on the writer."""

import re
from collections.abc import Iterator, Sequence

from heraldparse.blocks.sheet import Block
from heraldparse.bylines import Byline
from heraldparse.bylines.words import PARTICLES
from heraldparse.head.author_lines import BESIDE, AuthorLine, line_at
from heraldparse.head.name_lines import names_alone
from heraldparse.head.writer_names import is_full_name
from heraldparse.models import Author

_ABOUT: dict[str, str] = {
    "da no": "om forfatteren|om skribenten",
    "de": "über den autor|über die autorin|über die autoren|zum autor|zur autorin|über den verfasser|"
    "über die verfasserin|der autor|die autorin|unser autor|unsere autorin",
    "en": "about the author|about the authors|about the writer|about the contributor|about author|author bio|"
    "meet the author|the author|our author|about the reporter|about the columnist",
    "es": "sobre el autor|sobre la autora|acerca del autor|acerca de la autora",
    "fi": "kirjoittajasta",
    "fr": "à propos de l'auteur|à propos de l'auteure|à propos de l'autrice|l'auteur|l'auteure|l'autrice",
    "id": "tentang penulis",
    "it": "l'autore|l'autrice|sull'autore|informazioni sull'autore|chi è l'autore",
    "ja": "この記事を書いた人|この記事を書いたライター|この記事の著者|著者プロフィール|筆者プロフィール|"
    "執筆者プロフィール|ライタープロフィール|著者紹介|この記事の執筆者",
    "ko": "글쓴이 소개|저자 소개|필자 소개|기자 소개",
    "nl": "over de auteur|over de schrijver",
    "pl": "o autorze|o autorce",
    "pt": "sobre o autor|sobre a autora",
    "ru uk": "об авторе|про автора|про авторку",
    "sv": "om författaren|om skribenten",
    "tr": "yazar hakkında",
    "zh": "作者简介|作者簡介|关于作者|關於作者",
}
_LABELS = frozenset(label for row in _ABOUT.values() for label in row.split("|"))
_STARTS = frozenset(label[:3] for label in _LABELS)
_LONGEST_LABEL = max(map(len, _LABELS)) + 2
_LONGEST = 300
_SIGNS = " :.-–—"
_OF_STARTS = frozenset({"abo", "übe", "sob", "ace", "à p", "om ", "ove", "об "})
"""How the words of the next pattern begin, which few lines do."""
_OF = re.compile(r"(?:about|über|sobre|acerca de|à propos de|om|over|о|об) (?=[^\W\d_])", re.IGNORECASE)
_SAYS = frozenset("is ist est es é è".split())
_PROFESSIONS = frozenset(
    "writer journalist reporter columnist correspondent editor author freelance freelancer blogger contributor critic "
    "journalistin redakteur redakteurin autor autorin korrespondent korrespondentin kolumnist kolumnistin reporterin "
    "journaliste chroniqueur auteur autrice periodista escritor escritora jornalista giornalista scrittore "
    "redacteur schrijver skribent".split()
)
_REACHED = ("can", "be", "reached")
_MOST_WORDS = 6
_MOST_SAID = 14
_LAST = 2
"""A paragraph on the writer is among so many last ones."""


def boxed_authors(texts: Sequence[Block], houses: frozenset[str]) -> Iterator[AuthorLine]:
    """The writers whom boxes name: behind a label for them, or in a heading (`About Jane Doe`) before what they do.

    Args:
        texts: the lines near the end of a story and under it, in page order.
        houses: the names of the site.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> sheet = read_blocks(build_tree("<h3>About the author<p>Jane Doe has been writing about rain.").root)
        >>> [line.byline.authors[0].name for line in boxed_authors(sheet.blocks, frozenset())]
        ['Jane Doe']
    """
    for block, after in zip(texts, (*texts[1:], None), strict=False):
        start = block.text[:12].lstrip(_SIGNS)[:3].casefold().replace("’", "'")
        if start not in _STARTS and start not in _OF_STARTS and start[:2] != "о ":
            continue
        label, colon, rest = block.text[:_LONGEST].partition(":")
        if announces_writer(label):
            said = rest.strip()
            line = names_alone(after, houses) if after is not None and not said else None
            name = _opening_name(said or (after.text if after is not None else ""))
            if line is not None:
                yield line
            elif is_full_name(name, houses):
                yield _line(block, name)
        elif not colon and after is not None and (of := _OF.match(label)):
            name = label[of.end() :].strip()
            if is_full_name(name, houses) and after.text.startswith((name, f"{name.split()[0]} ")):
                yield _line(block, name)


def announces_writer(text: str) -> bool:
    """Whether a line says that the next one is about the writer.

    Example:
        >>> announces_writer("About the Author"), announces_writer("About us")
        (True, False)
    """
    if len(text) > _LONGEST_LABEL:
        return False
    folded = text.strip(_SIGNS).casefold().replace("’", "'")
    return folded[:3] in _STARTS and folded in _LABELS


def told_author(texts: Sequence[Block], houses: frozenset[str]) -> AuthorLine | None:
    """The writer of whom one of the last paragraphs tells: `Jane Doe is a reporter based in Leeds.`.

    Example:
        >>> from heraldparse.blocks.reader import read_blocks
        >>> from heraldparse.markup.tree import build_tree
        >>> sheet = read_blocks(build_tree("<p>It rained.<p>Jane Doe is a writer based in Leeds.").root)
        >>> told_author(sheet.blocks, frozenset()).byline.authors[0].name
        'Jane Doe'
    """
    for block in texts[-_LAST:]:
        name = _opening_name(block.text)
        if not name or not is_full_name(name, houses):
            continue
        said = [word.strip(".,;:") for word in block.text[len(name) :].lstrip(" ,").casefold().split()[:_MOST_SAID]]
        is_writer = said[:1] and said[0] in _SAYS and not _PROFESSIONS.isdisjoint(said[1:])
        if is_writer or tuple(said[:3]) == _REACHED:
            return _line(block, name)
    return None


def _line(block: Block, name: str) -> AuthorLine:
    return line_at(block, Byline(name, (Author(name=name),), None), BESIDE)


def _opening_name(text: str) -> str:
    """The words in capitals and small letters that open a text, and particles between them."""
    found: list[str] = []
    for word in text[:120].split()[:_MOST_WORDS]:
        if not (word[0].isupper() or (found and word in PARTICLES)):
            break
        found.append(word.rstrip(","))
        if word.endswith(","):
            break
    while found and not found[-1][0].isupper():
        found.pop()
    return " ".join(found)
