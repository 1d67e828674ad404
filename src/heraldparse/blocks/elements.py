"""What the elements of HTML are to a reader: unseen, inline, pictures, frames, headings."""

from typing import Literal

UNSEEN = frozenset(
    {"script", "style", "template", "head", "svg", "math", "canvas", "select", "textarea", "datalist", "object", "map"}
    | {"input", "meta", "link", "base", "param", "area", "col", "colgroup", "title", "audio"}
)
"""Elements whose content no reader sees as text."""

INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {"kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong"}
    | {"sub", "sup", "time", "tt", "u", "var", "rb", "o:p"}
    | {"source", "track", "wbr", "keygen"}
)
"""Elements that part no lines. Those of the last row hold nothing, but libxml2 does not know it and puts into them what
follows: the text after a `<wbr>`, and the image after the sources of a `<picture>`."""

LABELLED = frozenset({"span", "em", "i", "small", "cite", "strong", "b", "font"})
"""Inline elements that often hold a caption or a credit; then they are boxes."""

BOLD = frozenset({"b", "strong"})
"""Elements that set their text bold."""

PICTURES = frozenset({"img", "amp-img"})
"""Elements that show a picture."""

FRAMES = frozenset({"iframe", "amp-iframe", "amp-youtube", "amp-twitter", "amp-instagram", "embed", "video"})
"""Elements that show what is kept elsewhere."""

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
"""Headings and their levels."""

ITEMS = frozenset({"li", "dd", "dt"})
"""Elements that are items of a list."""

HOLDERS = ITEMS | {"table", "blockquote", "figure"}
"""Elements that it matters to stand in, however deep."""

NAMING = frozenset({"class", "id", "role", "itemprop", "data-component"})
"""Attributes that tell what a box is."""

HIDING = frozenset({"style", "hidden", "aria-hidden"})
"""Attributes that can hide a box."""

Role = Literal["inline", "link", "labelled", "bold", "break", "aside", "unseen", "shown"]

KINDS: dict[str, Role] = {
    **dict.fromkeys(INLINE, "inline"),
    **dict.fromkeys(LABELLED, "labelled"),
    **dict.fromkeys(BOLD, "bold"),
    "a": "link",
    "br": "break",
    **dict.fromkeys(UNSEEN, "unseen"),
    **dict.fromkeys(PICTURES | FRAMES, "shown"),
}
"""What to do with each element; all others are boxes."""

NAMED = frozenset({"labelled", "bold"})
"""Kinds of elements that are boxes where they are named as a caption or a credit."""

SKIPPED = frozenset({"aside", "unseen", "shown"})
"""Kinds of elements that the pass does not enter."""


def is_hiding_style(style: str) -> bool:
    """Whether the `style` of an element says that it is not drawn.

    Example:
        >>> is_hiding_style("color: red; display : none"), is_hiding_style("display: block")
        (True, False)
    """
    return "none" in style and "display:none" in style.replace(" ", "").lower()
