"""Controls on their way to a terminal."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.console.terminal import escape_controls, file_name, one_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("김한별 – “ok”", "김한별 – “ok”"),
        ("\x1b]0;title\x07", "\\u001b]0;title\\u0007"),  # sets the window's title
        ("\x9b31m", "\\u009b31m"),  # the eight-bit form of ESC [
        ("a\rb\x08c\x7f", "a\\u000db\\u0008c\\u007f"),
        ("\u202egpj.exe\u2066", "\\u202egpj.exe\\u2066"),  # writes backwards
        ("a\u2028b\x85c", "a\\u2028b\\u0085c"),  # ends a line for some readers
        ("\udcff", "\\udcff"),  # a file name that is no UTF-8
    ],
)
def test_controls_are_shown(text: str, shown: str) -> None:
    assert escape_controls(text) == shown


def test_a_message_has_one_line() -> None:
    assert one_line(" a\n\n b\x00\u2028c ") == "a b\\u0000 c"


@pytest.mark.parametrize(
    ("name", "shown"),
    [("a b.html", "a b.html"), ("\udcea\udcb9\udc80", "김"), ("김\udcff", "김\\xff"), ("\ud800\x07", "\\ud800\\u0007")],
)
def test_file_names_are_shown_as_written(name: str, shown: str) -> None:
    assert file_name(name) == shown


@settings(max_examples=100)
@given(st.text(st.characters(codec=None)))
def test_json_means_the_same(text: str) -> None:
    written = json.dumps(text, ensure_ascii=False)
    assert json.loads(escape_controls(written)) == text
    assert len(escape_controls(written).splitlines()) == 1
