"""The report in a real browser: Chromium without a window, driven by Playwright."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, Self

import pytest
from hostile_report import hostile_page
from sample_pages import read_samples

from heraldparse import Page as PageModel
from heraldparse import explain, to_report

NAMES = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
AXE = os.environ.get("HERALDPARSE_AXE")
MUST_RUN = os.environ.get("HERALDPARSE_BROWSER_TESTS") == "must-run"
OPTIONS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()
SAMPLES = {sample.name: sample for sample in read_samples()}
SHOWN = ("koreaherald-2023-rich", "koreaherald-2019-rich", "koreaherald-list-2018")
SIZES = {"desktop": (1360, 900), "phone": (390, 844)}

if not MUST_RUN:
    pytest.importorskip("playwright", reason="the extra `browser` is not installed")
    if BROWSER is None:
        pytest.skip("no Chromium is installed", allow_module_level=True)

from playwright.sync_api import Browser, Dialog, Page, sync_playwright  # noqa: E402 - skipped above where it is missing


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert BROWSER is not None, "no Chromium is installed"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=BROWSER, args=OPTIONS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("reports")
    written: dict[str, Path] = {}
    for name in SHOWN:
        written[name] = folder / f"{name}.html"
        written[name].write_text(to_report(explain(SAMPLES[name].html, url=SAMPLES[name].url)), encoding="utf-8")
    written["hostile"] = folder / "hostile.html"
    written["hostile"].write_text(to_report(explain(hostile_page())), encoding="utf-8", errors="strict")
    return written


class Visit:
    """An open report, with everything that went wrong in it and everything that it asked the network for."""

    def __init__(self, browser: Browser, path: Path, size: str = "desktop", scheme: str = "light") -> None:
        width, height = SIZES[size]
        dark: Literal["dark", "light"] = "dark" if scheme == "dark" else "light"
        self.context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=dark)
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", self._dismiss)
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()

    def _dismiss(self, dialog: Dialog) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def chosen(self) -> list[str]:
        ids: list[str] = self.page.evaluate("[...document.querySelectorAll('.chosen')].map((each) => each.id)")
        return ids

    def focused(self) -> dict[str, Any]:
        """The element that has the focus, and whether a person sees that it has."""
        seen: dict[str, Any] = self.page.evaluate(
            """() => {
              const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
              return { tag: it.tagName, text: it.textContent.trim(), outline: style.outlineStyle !== 'none',
                       inside: box.right > 0 && box.bottom > 0 && box.top < innerHeight, id: it.id,
                       owner: (it.closest('.block, .field') || it).id };
            }"""
        )
        return seen


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [*SHOWN, "hostile"])
def test_opens_without_a_complaint(
    browser: Browser, reports: dict[str, Path], name: str, size: str, scheme: str
) -> None:
    with Visit(browser, reports[name], size, scheme) as visit:
        assert visit.page.locator("h1").count() == 1
        assert visit.complaints == []
        assert [url for url in visit.requests if not url.startswith("data:")] == [reports[name].as_uri()]
        assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_nothing_of_the_page_runs(browser: Browser, reports: dict[str, Path]) -> None:
    with Visit(browser, reports["hostile"]) as visit:
        visit.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        for button in visit.page.locator("[data-pick]").all()[:40]:
            button.dispatch_event("click")
            button.focus()
        assert visit.page.evaluate("'owned' in window") is False
        assert visit.page.evaluate("document.querySelectorAll('iframe, img, object, embed, form, base').length") == 0
        assert visit.page.evaluate("document.scripts.length") == 1
        assert visit.page.url.startswith("file:")
        assert visit.complaints == []


def test_the_policy_stops_what_escaping_would_let_through(browser: Browser, tmp_path: Path) -> None:
    report = to_report(explain("<h1>It rains</h1><p>It rained all day, officials said.</p>"))
    broken = report.replace("<main>", "<main><script>window.owned = 1</script><img src=x onerror='window.owned = 2'>")
    assert broken != report
    path = tmp_path / "broken.html"
    path.write_text(broken, encoding="utf-8")
    with Visit(browser, path) as visit:
        assert visit.page.evaluate("'owned' in window") is False
        assert any("Content Security Policy" in complaint for complaint in visit.complaints)


def test_a_field_marks_its_blocks_and_back(browser: Browser, reports: dict[str, Path]) -> None:
    with Visit(browser, reports["koreaherald-2023-rich"]) as visit:
        visit.page.get_by_role("button", name="Headline").click()
        chosen = visit.chosen()
        assert "farticle-title" in chosen
        assert len(chosen) == 2
        block = next(each for each in chosen if each.startswith("b"))
        assert "[KH Explains]" in visit.page.locator(f"#{block}").inner_text()
        assert visit.page.locator(f"#{block}").is_visible()
        assert visit.page.locator("#told").inner_text() == "1 piece marked"
        visit.page.keyboard.press("Escape")
        assert visit.chosen() == []
        visit.page.locator(f"#{block} [data-pick]").click()
        assert {block, "farticle-title", "farticle-kicker"} == set(visit.chosen())
        assert visit.page.locator("#told").inner_text() == "2 fields marked"
        visit.page.locator(f"#{block} [data-pick]").click()
        assert visit.chosen() == []


def test_a_click_anywhere_on_a_block_chooses_it(browser: Browser, reports: dict[str, Path]) -> None:
    with Visit(browser, reports["koreaherald-2023-rich"]) as visit:
        visit.page.locator(".block.body .text").first.click()
        assert "farticle-body-0" in visit.chosen()
        assert visit.page.locator("#farticle-body-0").is_visible()


def test_the_rule_shows_on_hover_and_on_focus(browser: Browser, reports: dict[str, Path]) -> None:
    with Visit(browser, reports["koreaherald-2023-rich"]) as visit:
        block = visit.page.locator(".block.body").first
        rule = block.locator(".rule")
        visit.page.mouse.move(0, 0)
        assert rule.evaluate("(it) => getComputedStyle(it).opacity") == "0"
        block.hover()
        assert rule.evaluate("(it) => getComputedStyle(it).opacity") == "1"
        visit.page.mouse.move(0, 0)
        block.locator("[data-pick]").focus()
        assert rule.evaluate("(it) => getComputedStyle(it).opacity") == "1"
        assert "inside the story" in rule.inner_text()


def test_the_filter_shows_only_what_was_dropped(browser: Browser, reports: dict[str, Path]) -> None:
    with Visit(browser, reports["koreaherald-2023-rich"]) as visit:
        kept, dropped = visit.page.locator("#page .kept"), visit.page.locator("#page .block.dropped")
        visit.page.get_by_role("button", name="Dropped", exact=True).click()
        assert not any(each.is_visible() for each in kept.all())
        assert all(each.is_visible() for each in dropped.all())
        assert dropped.count() > 50
        assert visit.page.get_by_role("button", name="Dropped", exact=True).get_attribute("aria-pressed") == "true"
        visit.page.get_by_role("button", name="Used", exact=True).click()
        assert kept.first.is_visible()
        assert not any(each.is_visible() for each in dropped.all())
        visit.page.get_by_role("button", name="All", exact=True).click()
        assert kept.first.is_visible()
        assert dropped.first.is_visible()


def test_the_keyboard_reaches_everything(browser: Browser, reports: dict[str, Path]) -> None:
    """Every control that is shown is reached by Tab, in the order of the page, and is seen to have the focus."""
    with Visit(browser, reports["koreaherald-2019-rich"]) as visit:
        wanted = visit.page.evaluate(
            """() => [...document.querySelectorAll('button, summary, a, textarea')]
                 .filter((each) => each.checkVisibility()).length"""
        )
        steps: list[dict[str, Any]] = []
        for _ in range(wanted + 5):
            visit.page.keyboard.press("Tab")
            seen = visit.focused()
            if seen["tag"] == "BODY":
                break
            steps.append(seen)
        assert steps[0]["text"] == "Skip to the fields"
        controls = [step for step in steps if step["tag"] in ("BUTTON", "SUMMARY", "A", "TEXTAREA")]
        assert len(controls) >= wanted
        assert all(step["outline"] and step["inside"] for step in controls)


def test_the_keyboard_works_everything(browser: Browser, reports: dict[str, Path]) -> None:
    with Visit(browser, reports["koreaherald-2019-rich"]) as visit:
        visit.page.keyboard.press("Tab")
        visit.page.keyboard.press("Enter")
        assert visit.page.evaluate("location.hash") == "#fields"
        visit.page.get_by_role("button", name="Byline", exact=True).focus()
        visit.page.keyboard.press("Space")
        assert "farticle-byline" in visit.chosen()
        assert visit.focused()["text"] == "Byline"
        visit.page.locator("summary").first.focus()
        visit.page.keyboard.press("Enter")
        assert visit.page.locator("details").first.get_attribute("open") is not None


def test_the_json_can_be_copied(browser: Browser, reports: dict[str, Path]) -> None:
    with Visit(browser, reports["koreaherald-2019-rich"]) as visit:
        visit.page.get_by_text("JSON of the page").click()
        sample = SAMPLES["koreaherald-2019-rich"]
        shown = visit.page.locator("#raw").input_value()
        assert PageModel.model_validate_json(shown) == explain(sample.html, url=sample.url).page
        visit.page.get_by_role("button", name="Copy").click()
        visit.page.get_by_role("button", name="Copied").wait_for(timeout=2_000)


def test_it_prints(browser: Browser, reports: dict[str, Path]) -> None:
    with Visit(browser, reports["koreaherald-2019-rich"]) as visit:
        visit.page.emulate_media(media="print")
        assert not visit.page.locator(".bar").is_visible()
        assert visit.page.locator(".block.body").first.is_visible()
        assert len(visit.page.pdf()) > 20_000


@pytest.mark.skipif(AXE is None and not MUST_RUN, reason="HERALDPARSE_AXE does not name axe.min.js")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [*SHOWN, "hostile"])
def test_axe_finds_no_violation(browser: Browser, reports: dict[str, Path], name: str, size: str, scheme: str) -> None:
    assert AXE is not None, "HERALDPARSE_AXE does not name axe.min.js"
    with Visit(browser, reports[name], size, scheme) as visit:
        visit.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        visit.page.evaluate("document.querySelector('[data-pick]').click()")
        visit.page.evaluate(Path(AXE).read_text(encoding="utf-8"))
        result = visit.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        violations = {each["id"]: [node["html"][:200] for node in each["nodes"][:3]] for each in result["violations"]}
        assert violations == {}


def test_a_page_of_ten_megabytes_opens(browser: Browser, tmp_path: Path) -> None:
    paragraph = "<p>" + "On day {0} the river rose again, officials said, and fell. " * 20 + "</p>"
    story = "".join(map(paragraph.format, range(3_000)))
    menu = "<div>One of the sections of the site, with some words about it</div>" * 100_000
    page = f"<body><nav>{menu}</nav><h1>Rivers run high</h1>{story}"
    assert len(page) > 10_000_000
    path = tmp_path / "large.html"
    path.write_text(to_report(explain(page)), encoding="utf-8")
    with Visit(browser, path) as visit:
        spent = visit.page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        assert spent < 3_000
        visit.page.get_by_role("button", name="Headline").click(timeout=5_000)
        assert "farticle-title" in visit.chosen()
