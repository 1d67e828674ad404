"""The report as a file: what stands in it, and that nothing of the page is more than text."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from hostile_report import PAYLOADS, hostile_page
from sample_pages import read_samples

from heraldparse import explain, to_report

SAMPLES = {sample.name: sample for sample in read_samples()}
OWN = frozenset(
    "html head meta title style script link body a header h1 h2 h3 p span b bdi ul ol li section nav div button details"
    " summary br code svg rect main textarea sup".split()
)
OWN_ATTRIBUTES = frozenset(
    "lang data-show charset http-equiv content name rel href class id aria-labelledby aria-hidden aria-label role type"
    " data-filter data-pick data-fields data-blocks aria-pressed tabindex dir viewbox preserveaspectratio x y width"
    " height readonly spellcheck".split()
)


class Outline(HTMLParser):
    """The elements, attributes and texts of a report as a browser would make them."""

    def __init__(self, report: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.scripts: list[str] = []
        self.styles: list[str] = []
        self.text = ""
        self.feed(report)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "link", "br", "rect"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "script":
            self.scripts.append(data)
        elif self.open and self.open[-1] == "style":
            self.styles.append(data)
        else:
            self.text += data


@pytest.mark.parametrize("name", SAMPLES)
def test_report_of_a_sample_is_whole(name: str) -> None:
    told = explain(SAMPLES[name].html, url=SAMPLES[name].url)
    outline = Outline(to_report(told))
    assert outline.open == []
    assert {tag for tag, _ in outline.tags} <= OWN
    ids = [attributes["id"] for _, attributes in outline.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in outline.tags:
        assert all(f"b{number}" in ids for number in (attributes.get("data-blocks") or "").split())
        assert all(f"f{path}" in ids for path in (attributes.get("data-fields") or "").split())
    assert all(warning.message in outline.text for warning in told.page.warnings)
    if told.page.article is not None and told.page.article.title is not None:
        assert told.page.article.title in outline.text


def test_nothing_is_loaded_from_anywhere() -> None:
    outline = Outline(to_report(explain(SAMPLES["koreaherald-2023-rich"].html)))
    loading = ("src", "href", "srcset")
    addresses = {value for _, given in outline.tags for name, value in given.items() if name in loading}
    assert addresses == {"#fields", "#page", "#json", "data:,"}
    assert "url(" not in "".join(outline.styles)
    assert "@import" not in "".join(outline.styles)


def test_only_the_own_script_and_style_may_run() -> None:
    outline = Outline(to_report(explain(hostile_page())))
    policy = next(
        attributes["content"] or ""
        for _, attributes in outline.tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert [len(outline.scripts), len(outline.styles)] == [1, 1]
    for text, name in ((outline.scripts[0], "script-src"), (outline.styles[0], "style-src")):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "base-uri 'none'; form-action 'none'" in policy


def test_a_hostile_page_is_text() -> None:
    report = to_report(explain(hostile_page()), name="</title><script>alert(1)</script>")
    outline = Outline(report)
    assert outline.open == []
    assert {tag for tag, _ in outline.tags} <= OWN
    assert {name for _, attributes in outline.tags for name in attributes} <= OWN_ATTRIBUTES
    assert not [name for _, attributes in outline.tags for name in attributes if name.startswith("on")]
    hrefs = {value for _, attributes in outline.tags for name, value in attributes.items() if name == "href"}
    assert hrefs == {"#fields", "#page", "#json", "data:,"}
    shown = " ".join(outline.text.split())
    for payload in PAYLOADS[:6]:
        assert " ".join(payload.split()) in shown


def test_characters_that_no_file_holds() -> None:
    told = explain("<h1>It \ud800 rains</h1><p>It rained all day,\x00\x1b officials said.</p>")
    report = to_report(told, name="\udcff")
    report.encode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f]", report)


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("", "There is no text on this page"),
        ("<p>Log in</p>", "No story was found on this page"),
        (SAMPLES["koreaherald-list-2018"].html, "This is a list page"),
    ],
)
def test_a_page_without_a_story_says_so(page: str | bytes, said: str) -> None:
    report = to_report(explain(page))
    assert said in report
    assert "no_article" in report


def test_long_dropped_stretches_are_folded() -> None:
    menu = "<nav>" + "".join(f"<div>Section {number}</div>" for number in range(2_000)) + "</nav>"
    story = "<h1>It rains</h1><p>It rained all day, officials said, and nobody saw the sun.</p>"
    report = to_report(explain(f"<body>{menu}{story}</body>"))
    assert report.count('<details class="run') == 1
    assert "2,000 dropped pieces" in report
    assert "and 1,700 more" in report
    assert "Section 299<" in report
    assert "Section 300<" not in report


def test_a_long_story_is_cut_and_says_so() -> None:
    paragraph = "<p>On day {0} the river rose again, officials said, and fell.</p><div><a href=/x>{0}</a></div>"
    paragraphs = "".join(map(paragraph.format, range(10_000)))
    told = explain(f"<body><h1>Rivers run high</h1>{paragraphs}")
    report = to_report(told)
    assert told.page.article is not None
    assert len(told.page.article.body) > 9_000
    assert len(report) < 6_000_000
    assert "not shown here" in report
    assert Outline(report).open == []
