"""Every regular expression of the project takes time in proportion to its input, whatever the input is.

All patterns are found by looking into all modules; a new one is tested as soon as it is written. Two things are asked
of it: that no repetition without end stands in another one (that is how exponential time comes about), and that on
inputs made from the pattern itself eight times the input is about eight times the work: less than 24 times, where
quadratic work would be 64 times. Work is the processor's time for this thread, the least of several, so that what else
the machine does makes no difference.
"""

import ast
import pkgutil
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from time import thread_time
from typing import Any

import pytest

import heraldparse

PACKAGE = Path(heraldparse.__file__).parent

NESTED = {
    "addresses.pictures._DESCRIPTORS": "the inner repeats stop at brackets and commas, the outer begins with a bracket",
    "dates.tokens._TOKEN": "a run of marks comes between two runs of letters, and no sign is both",
    "dates.tokens._TOKEN_OR_PHRASE": "the same",
    "bylines.people._WORD": "a sign that is no letter comes between two runs of letters",
}
"""Patterns with a repetition in a repetition that were read by a person, and why there is one way only to match."""

CAPPED = {
    "bylines.labels._middle": "read_byline looks at lines of 600 characters at most",
    "captions.openings._LAST_WORD": "it is given 40 characters",
    "metadata.reading._TAG_SIGNS": "its texts have no two spaces in a row",
    "head.titles._SEPARATOR": "its texts have no two spaces in a row, or are cut to 400 characters",
}
"""Patterns that are quadratic on inputs that no caller gives them, and what keeps those from them."""

INLINE = {
    "markup.flatten.has_many_attributes": "the number in it is the caller's; its parts are possessive",
    "dates.tokens._tokens": "runs on import, for a global",
    "dates.tokens._written": "runs on import, on our own words",
    "dates.scan._in_figures": "its form is half of the day, on the few signs of a clock",
}
"""Functions that make or use a pattern that is neither a global of its module nor written where it is used.

Those that compile one at its first use are tested as globals are.
"""


def found_in(value: object, depth: int = 3) -> Iterator["re.Pattern[Any]"]:
    """The patterns in a value: itself, those in a table, that of a bound method."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(getattr(value, "__self__", None), re.Pattern):
        yield value.__self__  # type: ignore[attr-defined]
    elif depth and isinstance(value, dict):
        yield from found_in([*value, *value.values()], depth - 1)
    elif depth and isinstance(value, tuple | list | set | frozenset):
        for part in value:
            yield from found_in(part, depth - 1)


def modules() -> Iterator[tuple[str, object]]:
    """All modules that can be imported here, by their names within the package."""
    for module in pkgutil.walk_packages(heraldparse.__path__, "heraldparse."):
        if not module.name.endswith("__main__"):
            try:
                yield module.name.removeprefix("heraldparse."), import_module(module.name)
            except ModuleNotFoundError:  # an extra that is not installed
                continue


def patterns() -> dict[str, "re.Pattern[Any]"]:
    """All patterns by module and name, each under the name that it was given first."""
    found: dict[re.Pattern[Any], str] = {}
    for module, content in modules():
        for name, value in vars(content).items():
            for number, pattern in enumerate(found_in(value)):
                own = f"{module}.{name}" + (f"[{number}]" if number else "")
                if name in globals_of(module):
                    found.setdefault(pattern, own)
            if name in lazy(module):
                found.setdefault(value(), f"{module}.{name}")
        for owner, form, _ in inline(module):
            if isinstance(form, str):
                found.setdefault(re.compile(form), f"{module}.{owner}: {form}")
    return {name: pattern for pattern, name in found.items()}


@cache
def source(module: str) -> str:
    """The source of a module."""
    path = PACKAGE / module.replace(".", "/")
    return (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text(encoding="utf-8")


@cache
def globals_of(module: str) -> set[str]:
    """The names that a module gives a value itself, those that it imports left out."""
    assigned = [node for node in ast.parse(source(module)).body if isinstance(node, ast.Assign | ast.AnnAssign)]
    names = [name for node in assigned for name in ast.walk(node) if isinstance(name, ast.Name)]
    return {name.id for name in names if isinstance(name.ctx, ast.Store)}


@cache
def lazy(module: str) -> set[str]:
    """The functions of a module that compile a pattern at its first use."""
    functions = [node for node in ast.parse(source(module)).body if isinstance(node, ast.FunctionDef)]
    makers = [f for f in functions if f.returns is not None and "re.Pattern" in ast.unparse(f.returns)]
    return {f.name for f in makers if not f.args.args}


def inline(module: str) -> Iterator[tuple[str, object, str]]:
    """The uses of patterns within functions: the function, the pattern if it is written there, the method."""
    owners = [node for node in ast.parse(source(module)).body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    for node in owners:
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and re.fullmatch(r"re\.(?!escape)\w+", ast.unparse(call.func)):
                form = call.args[0].value if isinstance(call.args[0], ast.Constant) else None
                yield node.name, form, ast.unparse(call.func).removeprefix("re.")


PATTERNS = patterns()
each_pattern = pytest.mark.parametrize("name", PATTERNS)


def parts(tree: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any, list[Any]]]:
    """The operations of a parsed pattern, each with the patterns within it."""
    for code, value in tree:
        within: list[Any] = []
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            within = [value[2]]
        elif code is codes.SUBPATTERN:
            within = [value[3]]
        elif code is codes.BRANCH:
            within = list(value[1])
        elif code is codes.ATOMIC_GROUP:
            within = [value]
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            within = [value[1]]
        yield code, value, within


def has_nested_repeat(tree: Any, *, is_within: bool = False) -> bool:
    """Whether a repeat without end that gives back what it took stands in another one."""
    for code, value, within in parts(tree):
        endless = code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[1] is codes.MAXREPEAT
        if endless and is_within:
            return True
        keeps = code in (codes.POSSESSIVE_REPEAT, codes.ATOMIC_GROUP)
        if any(has_nested_repeat(one, is_within=(is_within or endless) and not keeps) for one in within):
            return True
    return False


_OF_CATEGORY = {
    codes.CATEGORY_DIGIT: "1",
    codes.CATEGORY_SPACE: " \n",
    codes.CATEGORY_WORD: "a1",
    codes.CATEGORY_NOT_SPACE: "a.",
    codes.CATEGORY_NOT_DIGIT: "a ",
    codes.CATEGORY_NOT_WORD: ". ",
}


def signs_of(code: Any, value: Any) -> set[str]:
    """Some characters that an operation matches."""
    if code is codes.LITERAL:
        return {chr(value)}
    if code is codes.NOT_LITERAL:
        return set("a <") - {chr(value)}
    if code is codes.ANY:
        return set("a ")
    found: set[str] = set()
    if code is codes.IN:
        for one, what in value:
            found |= {chr(what[0]), chr(what[1])} if one is codes.RANGE else set(_OF_CATEGORY.get(what, ""))
            found |= {chr(what)} if one is codes.LITERAL else set()
        if value[0][0] is codes.NEGATE:
            found = set("a 1<.") - found
    return found


def all_signs(tree: Any) -> set[str]:
    """Some characters that matter to a pattern."""
    found: set[str] = set()
    for code, value, within in parts(tree):
        found |= signs_of(code, value).union(*map(all_signs, within))
    return found


def example(tree: Any) -> str:
    """A short text that a pattern matches, or nearly."""
    text = ""
    for code, value, within in parts(tree):
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            text += example(within[0]) * max(value[0], min(value[1], 1))
        elif code not in (codes.ASSERT, codes.ASSERT_NOT):
            text += example(within[0]) if within else max(signs_of(code, value), default="")
    return text


def pieces(tree: Any) -> set[str]:
    """Texts that the parts of a pattern match."""
    found: set[str] = set()
    for code, value, within in parts(tree):
        found |= signs_of(code, value)
        for one in within:
            found |= pieces(one) | {example(one)}
    return found - {""}


def attacks(pattern: "re.Pattern[Any]", most: int = 40) -> Iterator[tuple[str, str]]:
    """Beginnings and what to repeat after them: all that a pattern can take again and again."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    whole = example(tree)
    repeated = sorted(pieces(tree) | {whole[:end] for end in range(1, min(len(whole), most))})
    yield from (("", piece) for piece in repeated[:: len(repeated) // most + 1])
    signs = sorted(all_signs(tree))
    for end in range(1, min(len(whole), 20)):
        yield from ((whole[:end], sign) for sign in signs[:: len(signs) // 10 + 1])


SHORT, LONG = 2_000, 16_000
QUICK = 0.0007
"""Quadratic work on a short text takes longer than these seconds."""
MOST, CLEAR = 24, 48
"""How many times the work the long text may be, and what nothing but quadratic work can be."""
AGAIN = 4


def seconds(pattern: "re.Pattern[Any]", methods: set[str], start: str, piece: str, length: int) -> float:
    """The processor's time that a pattern takes for a text that it nearly matches."""
    text: Any = (start + piece * length)[:length] + "\x01"
    if isinstance(pattern.pattern, bytes):
        text = text.encode("latin-1", "replace")
    begin = thread_time()
    if methods <= {"match", "fullmatch"}:
        pattern.match(text)
        pattern.fullmatch(text)
    else:
        for _match in pattern.finditer(text):
            pass
    return thread_time() - begin


def methods_of(name: str) -> set[str]:
    """How the modules use a pattern: at the start of a text only, or anywhere."""
    module, _, rest = name.partition(": ")
    if rest:
        return {method for _, form, method in inline(module.rpartition(".")[0]) if form == rest}
    own = name.partition("[")[0].rpartition(".")[2]
    uses = set(re.findall(rf"\b{own}(?:\[\w+\])?\.(\w+)\b", "\n".join(source(module) for module, _ in modules())))
    return uses & {"match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split"} or {"search"}


def is_linear(pattern: "re.Pattern[Any]", methods: set[str], start: str, piece: str) -> bool:
    """Whether eight times the text is less than 24 times the work."""
    short = long = float("inf")
    for _ in range(AGAIN):
        short = min(short, seconds(pattern, methods, start, piece, SHORT))
        if short < QUICK:
            return True
    for _ in range(AGAIN):
        long = min(long, seconds(pattern, methods, start, piece, LONG))
        if not MOST * short <= long < CLEAR * short:
            return long < MOST * short
        short = min(short, seconds(pattern, methods, start, piece, SHORT))
    return False


@each_pattern
def test_no_repeat_without_end_in_another(name: str) -> None:
    pattern = PATTERNS[name]
    assert has_nested_repeat(parser.parse(pattern.pattern, pattern.flags)) == (name in NESTED)


@each_pattern
def test_eight_times_the_text_is_about_eight_times_the_work(name: str) -> None:
    if name not in CAPPED:
        methods = methods_of(name)
        slow = [attack for attack in attacks(PATTERNS[name]) if not is_linear(PATTERNS[name], methods, *attack)]
        assert not slow[:3]


def test_all_patterns_are_found() -> None:
    """A pattern that no global holds would escape the tests above."""
    uses = [(module, owner) for module, _ in modules() for owner, form, _ in inline(module) if form is None]
    assert {f"{module}.{owner}" for module, owner in uses if owner not in lazy(module)} == INLINE.keys()
    assert len(PATTERNS) > 150
    assert (NESTED.keys() | CAPPED.keys()) <= PATTERNS.keys()


@pytest.mark.parametrize(
    ("form", "is_fine"),
    [
        (r"(a+)+b", False),
        (r"(?:a|b+)*c", False),
        (r"(?:a++)+b", True),
        (r"(?:a{1,9})+b", True),
        (r"a+b+", True),
    ],
)
def test_the_rule_on_nested_repeats_sees_what_it_should(form: str, *, is_fine: bool) -> None:
    assert has_nested_repeat(parser.parse(form, 0)) is not is_fine


@pytest.mark.parametrize(
    ("form", "is_fine"),
    [
        (r"\s+$", False),
        (r"a+b", False),
        (r"<[^>]*>", False),
        (r"\w+\s*,", False),
        (r"x\d*\d*y", False),
        (r"<[^<>]*+>", True),
        (r"a{1,40}b", True),
        (r"[a-z]+", True),
    ],
)
def test_the_attacks_find_what_they_should(form: str, *, is_fine: bool) -> None:
    pattern = re.compile(form)
    assert all(is_linear(pattern, {"search"}, *attack) for attack in attacks(pattern)) is is_fine
