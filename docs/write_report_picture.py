"""Take docs/report.png, the picture of an inspection report: `python docs/write_report_picture.py`, with Chromium."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from heraldparse import explain, to_report

HERE = Path(__file__).parent
SAMPLE = "samples/koreaherald-2019-rich/page.html"


def take_picture() -> None:
    """The report of a sample with one of its fields chosen."""
    told = explain((HERE.parent / SAMPLE).read_bytes())
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = Path(folder) / "report.html"
        report.write_text(to_report(told, name=SAMPLE), encoding="utf-8")
        page = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"]).new_page(
            viewport={"width": 1280, "height": 820}
        )
        page.goto(report.as_uri())
        page.get_by_text("Published", exact=True).first.click()
        page.evaluate("scrollTo(0, 0)")
        page.screenshot(path=HERE / "report.png")


if __name__ == "__main__":
    take_picture()
