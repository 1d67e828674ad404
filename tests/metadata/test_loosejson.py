"""Broken JSON, read as far as it goes."""

import json
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from heraldparse.metadata.loosejson import read_loosely


@pytest.mark.parametrize(
    ("text", "expected", "lost"),
    [
        ('{"a": 1, "b": [true, null, -2.5]}', [{"a": 1, "b": [True, None, -2.5]}], False),  # nothing wrong
        ('{"a": 1,}', [{"a": 1}], False),  # trailing comma
        ('{"a": [1, 2,, 3,],}', [{"a": [1, 2, 3]}], False),  # doubled comma
        ('{"a": "x"\n "b": "y"}', [{"a": "x", "b": "y"}], False),  # missing comma at a line's end
        (
            '{"a": "x", // "Person",\n "b": "http://y/z"}',
            [{"a": "x", "b": "http://y/z"}],
            False,
        ),  # remark in a template
        ('{"a": /* "x", */ "y"}', [{"a": "y"}], False),
        ('{"a": 1}{"b": 2}', [{"a": 1}, {"b": 2}], False),  # two plugins in one script
        ('{"a": 1},\n{"b": 2}', [{"a": 1}, {"b": 2}], False),
        ('[{"a": 1}];', [[{"a": 1}]], False),  # written as a statement
        ('{"a": "The "old" bridge", "b": 1}', [{"a": 'The "old" bridge', "b": 1}], False),  # quotes left as typed
        ('{"a": "He said "no", and left", "b": 1}', [{"a": 'He said "no", and left', "b": 1}], False),
        (
            '{"a": "<a href="http://x/" rel="b">c</a>", "d": 1}',
            [{"a": '<a href="http://x/" rel="b">c</a>', "d": 1}],
            False,
        ),
        ('["The "old" bridge", "b"]', [['The "old" bridge', "b"]], False),
        ('{"a": "line\nline\ttab"}', [{"a": "line\nline\ttab"}], False),  # line break within
        ('{"a": "it\\\'s"}', [{"a": "it's"}], False),  # escape of another language
        ('{"a": "\\ud83d\\ude00 \\u00e9\\n"}', [{"a": "\U0001f600 é\n"}], False),
        ("{'a': 'b'}", [{"a": "b"}], False),  # single quotes
        ("{a: 1}", [{"a": 1}], False),  # no quotes
        ('{"a": {"b": 1}}, "c": "d"}', [{"a": {"b": 1}, "c": "d"}], False),  # an end too early
        ('{"a": , "b": "c"}', [{"b": "c"}], True),  # template without a value
        ('{"a": {{ name }}, "b": "c"}', [{"a": {}, "b": "c"}], True),  # unfilled template
        ('{"a": undefined}', [{"a": None}], False),
        ('{"a": "x", "b": {"c": "d", "e": "f', [{"a": "x", "b": {"c": "d"}}], True),  # cut off
        ('{"a": "x", "b": [1, 2', [{"a": "x", "b": [1, 2]}], True),
        ('{"a": "x", "b"', [{"a": "x"}], True),
        ('{"a": "x\\", "b": "y"}', [{"a": None}], True),  # its end escaped: no guess
        ('{"a": [1, 2}, "b": 3}', [{"a": [1, 2], "b": 3}], False),  # the brace ends both, the key goes on
        ('{"a": "x", "b', [{"a": "x"}], True),
        ('{"a": "x "y" z"', [{"a": None}], True),
        ("}]", [], False),
        ("", [], False),
    ],
)
def test_broken_json(text: str, expected: list[object], lost: bool) -> None:
    assert read_loosely(text) == (expected, lost)


@pytest.mark.parametrize(
    "hostile",
    ["[", "{", '{"a":', '"', '",', "/*", "//\n", '"\n', ':"', "\\", '\\"', "'\"", " ", ",", "]", '["', '{"a" '],
)
def test_hostile_text_takes_linear_time(hostile: str) -> None:
    start = time.perf_counter()
    read_loosely("[" + hostile * (400_000 // len(hostile)))
    assert time.perf_counter() - start < 60  # a hang, not a speed


def test_depth_is_bounded() -> None:
    found, lost = read_loosely("[" * 100_000)
    assert lost
    assert len(found) == 1


def test_length_is_bounded() -> None:
    assert read_loosely('{"a": 1}' + " " * 600_000) == ([{"a": 1}], True)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(alphabet="ab \\/'한😀\n,:{}[]", max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=3), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(_VALUES, max_size=3) | st.dictionaries(st.text("abc", max_size=3), _VALUES, max_size=4))
@settings(max_examples=150)
def test_sound_json_is_read_as_it_is(value: object) -> None:
    assert read_loosely(json.dumps(value)) == ([value], False)


@given(st.text(alphabet="{}[]\",:\\/*ab1 \n'\x00\ud800", max_size=60))
@example('{"a": "x')
@settings(max_examples=200)
def test_every_text_is_read(text: str) -> None:
    assert read_loosely(text) == read_loosely(text)
