"""Each sample page, field by field, as it is and in disguise."""

from functools import cache

import pytest
import sample_pages
from sample_pages import DISGUISES, Sample

from heraldparse import parse
from heraldparse.layouts.sites import SITES
from heraldparse.models import Page, WarningCode

SAMPLES = {sample.name: sample for sample in sample_pages.read_samples()}
FIELDS = [
    pytest.param(name, path, id=f"{name}::{path}")
    for name, sample in SAMPLES.items()
    for path in sample_pages.fields(sample)
]
# Without its class names the era of a page cannot be told, so the layout may differ there.
DISGUISED = [
    pytest.param(name, disguise, path, id=f"{name}[{disguise}]::{path}")
    for name, sample in SAMPLES.items()
    for disguise in DISGUISES
    for path in sample_pages.fields(sample)
    if path != "layout"
]
LAYOUTS = [layout.name for site in SITES for layout in (*site.layouts, site.mobile, site.amp) if layout]


@cache
def _parsed(name: str, disguise: str | None = None) -> Page:
    sample = SAMPLES[name]
    return parse(DISGUISES[disguise](sample.html) if disguise else sample.html, url=sample.url)


def _check(sample: Sample, page: Page, path: str) -> None:
    if path == "warnings":
        assert sample_pages.value(page, path) == sorted(warning["code"] for warning in sample.page["warnings"])
        return
    expected = sample_pages.value(sample_pages.expected_page(sample), path, sample.open)
    assert sample_pages.value(page, path, sample.open) == expected


@pytest.mark.parametrize(("name", "path"), FIELDS)
def test_sample(name: str, path: str) -> None:
    _check(SAMPLES[name], _parsed(name), path)


@pytest.mark.parametrize(("name", "disguise", "path"), DISGUISED)
def test_sample_in_disguise(name: str, disguise: str, path: str) -> None:
    _check(SAMPLES[name], _parsed(name, disguise), path)


@pytest.mark.parametrize("name", SAMPLES)
def test_expectation_is_complete(name: str) -> None:
    page = SAMPLES[name].page
    assert sample_pages.expected_page(SAMPLES[name]).model_dump(mode="json") == {**page, "warnings": []}
    assert all(list(warning) == ["code"] and WarningCode(warning["code"]) for warning in page["warnings"])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_has_a_sample(layout: str) -> None:
    assert layout in {sample.page["layout"] for sample in SAMPLES.values()}


def test_disguises_change_what_they_say() -> None:
    tail = b'<script id="s">var a = 1; // e\nvar b;</script><!-- <i id="f"> -->'
    html = b'<p class="a b" id=c data-id="d">x\n  y</p>' + tail
    assert sample_pages.without_names(html) == b'<p data-id="d">x\n  y</p>' + tail
    assert sample_pages.with_hashed_names(html) == (
        b'<p class="hca97811 h3e23e81" id="h2e7d2c0" data-id="d">x\n  y</p>' + tail
    )
    assert sample_pages.on_one_line(html) == b'<p class="a b" id=c data-id="d">x y</p>' + tail


@pytest.mark.parametrize(
    ("path", "rest"),
    [
        ("article.title", {"title": None, "images": [{"url": "u", "alt": "a"}]}),
        ("article.images.*.alt", {"title": "t", "images": [{"url": "u", "alt": None}]}),
        ("article.images.0.url", {"title": "t", "images": [{"url": None, "alt": "a"}]}),
        ("article.images.1.url", {"title": "t", "images": [{"url": "u", "alt": "a"}]}),
        ("popular.items", {"title": "t", "images": [{"url": "u", "alt": "a"}]}),
    ],
)
def test_open_paths_are_cut_out(path: str, rest: dict[str, object]) -> None:
    image = {"url": "u", "alt": "a", "position": 0}
    page = Page.model_validate({"layout": "text", "kind": "article", "article": {"title": "t", "images": [image]}})
    assert sample_pages.value(page, "article.title", (path,)) == rest["title"]
    images = sample_pages.value(page, "article.images", (path,))
    assert [{"url": image["url"], "alt": image["alt"]} for image in images] == rest["images"]
