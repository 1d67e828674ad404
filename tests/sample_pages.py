"""The sample pages with what is true of them, and the disguises in which a page must still read the same.

`python tests/sample_pages.py` prints an empty `expected.json` for a new one.
"""

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from heraldparse.models import Article, Author, Image, Page, Paragraph, PopularItem, PopularList

FOLDER = Path(__file__).parent.parent / "samples"
QUALITY = Path(os.environ.get("HERALDPARSE_SHARED", Path(__file__).parents[2] / "shared")) / "quality"
"""Real pages, which are no part of the project: tests that want them say so where they are not there."""

_FIELDS_WITHIN = {"article": tuple(Article.model_fields), "popular": tuple(PopularList.model_fields)}

# Patterns on bytes: \s is then white space of ASCII alone, and no encoding of a page is harmed.
_SCRIPT = re.compile(rb"(<script\b.*?</script\s*>)", re.DOTALL | re.IGNORECASE)
_OPAQUE = re.compile(rb"(<script\b.*?</script\s*>|<style\b.*?</style\s*>|<!--.*?-->)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(rb"""<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*+>""", re.IGNORECASE)
_NAMING = re.compile(rb"""(\s(?:class|id)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_SPACE = re.compile(rb"\s+")


@dataclass(frozen=True)
class Sample:
    """A page, the address it was found at, and the expected result as JSON gives it."""

    name: str
    url: str | None
    html: bytes
    page: dict[str, Any]
    open: tuple[str, ...]


def read_samples() -> list[Sample]:
    """All samples in the order of their names."""
    return [_read(path.parent) for path in sorted(FOLDER.glob("*/expected.json"))]


def _read(folder: Path) -> Sample:
    data = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return Sample(folder.name, data["url"], (folder / "page.html").read_bytes(), data["page"], tuple(data["open"]))


def expected_page(sample: Sample) -> Page:
    """The expected result as a model. Warnings are told by their code alone and are left out."""
    return Page.model_validate({**sample.page, "warnings": []})


def fields(sample: Sample) -> Iterator[str]:
    """The dotted paths that can be compared one by one, without those that are open as a whole."""
    for name in Page.model_fields:
        inner = _FIELDS_WITHIN.get(name, ()) if sample.page[name] is not None else ()
        paths = [f"{name}.{field}" for field in inner] or [name]
        yield from (path for path in paths if not {path, name} & set(sample.open))


def value(page: Page, path: str, open_paths: tuple[str, ...] = ()) -> Any:
    """What the page says at a path, as plain data; what is open within it is cut out."""
    if path == "warnings":
        return sorted(warning.code.value for warning in page.warnings)
    dump: Any = page.model_dump()
    for open_path in open_paths:
        _cut(dump, open_path.split("."))
    for name in path.split("."):
        dump = None if dump is None else dump.get(name)
    return dump


def _cut(dump: Any, names: list[str]) -> None:
    """Set what a path leads to to None; a `*` stands for every index of a list."""
    places = [dump]
    for name in names[:-1]:
        places = [inner for place in places for inner in _step(place, name)]
    for place in places:
        if isinstance(place, dict) and names[-1] in place:
            place[names[-1]] = None


def _step(place: Any, name: str) -> list[Any]:
    if isinstance(place, list):
        return place if name == "*" else place[int(name) : int(name) + 1]
    return [place[name]] if isinstance(place, dict) and name in place else []


def without_names(html: bytes) -> bytes:
    """The page without any `class` and `id`."""
    return _in_tags(html, lambda _: b"")


def with_hashed_names(html: bytes) -> bytes:
    """The page with a hash in place of each `class` and `id`, as build tools write them."""
    return _in_tags(html, lambda found: found[1] + b'"' + _hashed(found[2].strip(b"\"'")) + b'"')


def _hashed(names: bytes) -> bytes:
    return b" ".join(b"h" + hashlib.sha256(name).hexdigest()[:7].encode() for name in names.split())


def _in_tags(html: bytes, change: Callable[[re.Match[bytes]], bytes]) -> bytes:
    parts = _OPAQUE.split(html)
    parts[::2] = [_TAG.sub(lambda tag: _NAMING.sub(change, tag[0]), part) for part in parts[::2]]
    return b"".join(parts)


def on_one_line(html: bytes) -> bytes:
    """The page with each run of white space outside scripts made one blank."""
    parts = _SCRIPT.split(html)
    parts[::2] = [_SPACE.sub(b" ", part) for part in parts[::2]]
    return b"".join(parts)


DISGUISES: dict[str, Callable[[bytes], bytes]] = {
    "without-names": without_names,
    "hashed-names": with_hashed_names,
    "one-line": on_one_line,
}


def empty_expectation() -> str:
    """An `expected.json` with every key: a story with one author, paragraph, picture and headline of each list."""
    article = Article(authors=[Author(name="")], body=[Paragraph(text="")], images=[Image(position=0)])
    popular = PopularList(items=[PopularItem(title="")])
    page = Page(layout="generic", kind="article", article=article, popular=popular).model_dump(mode="json")
    return json.dumps({"url": None, "about": "", "page": page, "open": []}, indent=2, ensure_ascii=False)


if __name__ == "__main__":
    print(empty_expectation())  # noqa: T201
