"""Text from anywhere, made fit for a terminal."""

import re

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What moves the cursor, changes colours or the direction of writing, ends a line, or is no character at all."""


def escape_controls(text: str) -> str:
    """The text with `\\u....` in place of what a terminal would obey; line feeds and tabs stay.

    The escapes are those of JSON, so JSON keeps its meaning. Never raises.

    Example:
        >>> print(escape_controls("\\x1b[31mred \\u202edesrever"))
        \\u001b[31mred \\u202edesrever
    """
    return text if text.isascii() and text.isprintable() else _CONTROLS.sub(_escape, text)


def one_line(text: str) -> str:
    """The text on one line, for a message: white space collapsed, controls escaped.

    Example:
        >>> one_line("two\\n lines\\x07")
        'two lines\\\\u0007'
    """
    return escape_controls(" ".join(text.split()))


def file_name(name: str) -> str:
    """The name of a file as a person wrote it, in any locale; bytes that are no UTF-8 are shown as `\\x..`.

    Example:
        >>> file_name("\\udcea\\udcb9\\udc80\\udcff.html")
        '김\\\\xff.html'
    """
    try:
        data = name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return one_line(name)
    return one_line(data.decode("utf-8", "backslashreplace"))


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
