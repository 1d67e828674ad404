"""A hook of mkdocs: files that stand beside the code are pages of the site too, and links to them stay within it."""

import re
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parent.parent
BESIDE = {
    "changelog.md": "CHANGELOG.md",
    "contributing.md": "CONTRIBUTING.md",
    "fuzzing.md": "fuzz/README.md",
    "samples.md": "samples/README.md",
    "security.md": "SECURITY.md",
}
"""The pages, each with the file that it shows."""
_LINK = re.compile(r"\]\(([^)#\s]+)")


class _File(Protocol):
    src_uri: str


class _Page(Protocol):
    file: _File


def on_page_markdown(markdown: str, *, page: _Page, **_: object) -> str:
    """The text of a page, with links as the site needs them.

    Example:
        >>> from types import SimpleNamespace
        >>> page = SimpleNamespace(file=SimpleNamespace(src_uri="start.md"))
        >>> on_page_markdown("See [changes](../CHANGELOG.md).", page=page)
        'See [changes](changelog.md).'
    """
    beside = BESIDE.get(page.file.src_uri)
    if beside is not None:
        markdown = (ROOT / beside).read_text(encoding="utf-8")
    shown = {(ROOT / file).as_posix(): name for name, file in BESIDE.items()}
    folder = ROOT / beside if beside is not None else ROOT / "docs" / page.file.src_uri

    def within(found: re.Match[str]) -> str:
        if "://" in found[1]:
            return found[0]
        target = (folder.parent / found[1]).resolve()
        name = shown.get(target.as_posix())
        if name is None and beside is not None and target.is_relative_to(ROOT / "docs"):
            name = target.relative_to(ROOT / "docs").as_posix()
        return f"]({name}" if name is not None else found[0]

    return _LINK.sub(within, markdown)
