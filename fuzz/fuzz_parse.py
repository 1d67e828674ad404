"""An atheris target: any bytes, as a page, must give a result that is whole.

Run `python fuzz/fuzz_parse.py -max_total_time=60` (any option of libFuzzer), with a folder for the corpus to start from
and to add to, if there is one. What it finds becomes a case of `tests/test_hostile.py`.
"""

import sys

import atheris

with atheris.instrument_imports(include=["heraldparse"]):
    from heraldparse import Page, PageTooLargeError, parse, to_jsonld, to_markdown, to_text


def check(data: bytes) -> None:
    """Read a page as bytes or, where its first bit says so, as text; nothing but the limit may be raised."""
    source = data[1:].decode("utf-8", "surrogateescape") if data[:1] >= b"\x80" else data
    try:
        page = parse(source, url="https://example.org/2024/10/30/ferries")
    except PageTooLargeError:
        return
    text = page.model_dump_json()
    if Page.model_validate_json(text) != page:
        raise AssertionError(text)
    for export in (to_markdown, to_text, to_jsonld):
        export(page).encode()


if __name__ == "__main__":
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
