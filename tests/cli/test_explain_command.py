"""The commands `heraldparse explain` and `heraldparse inspect`, and the table in the terminal."""

import webbrowser
from pathlib import Path

import pytest

from heraldparse import Explanation, explain
from heraldparse.cli import main
from heraldparse.provenance.field_table import field_table, shown

SAMPLES = Path(__file__).parents[2] / "samples"
STORY = SAMPLES / "koreaherald-2023-rich" / "page.html"
LIST = SAMPLES / "koreaherald-list-2018" / "page.html"


def test_the_table(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    assert main(["explain", str(STORY)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].split() == ["field", "value", "where", "from", "standing"]
    title = next(line for line in lines if line.startswith("article.title"))
    assert "[KH Explains] Why summer power bills" in title
    assert title.endswith("heading, line 346                   agreed")
    assert any(line.startswith("article.body ") and "22 blocks" in line for line in lines)
    assert lines[-1].endswith("unaccounted for: 0")


def test_the_json_is_the_explanation(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--json", str(STORY), "--url", "https://example.org/1"]) == 0
    told = Explanation.model_validate_json(capfd.readouterr().out)
    assert told == explain(STORY.read_bytes(), url="https://example.org/1")


def test_a_contradiction_is_told_under_the_table() -> None:
    head = '<title>Rivers run high</title><meta property="og:title" content="Rivers run \x1b[31mhigher than ever">'
    table = field_table(explain(f"{head}<h1>Rivers run high</h1><p>It rained all day, officials said.</p>"), width=100)
    assert "article.title is Rivers run high; but\n  og:title: Rivers run" in table
    assert "what the page prints counts before its metadata" in table
    assert "\x1b" not in table


@pytest.mark.parametrize("width", [20, 72, 100, 300])
def test_columns_are_aligned_in_hangul_too(width: int) -> None:
    story = "<p>강물이 월요일에 다시 불어났고 다리는 밤새 통제됐다고 관계자들이 밝혔다고 전했다.</p>"
    table = field_table(explain("<h1>강물이 높다 " + "아주 " * 40 + f"높다</h1>{story}"), width=width)
    rows = table.split("\n\n")[0].splitlines()
    wide = [sum(1 + ("\uac00" <= sign <= "\ud7a3") for sign in row[: row.rindex("  ")].rstrip()) for row in rows]
    assert len(rows) > 10
    assert max(wide) <= max(72, min(width, 160))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "-"),
        ([], "-"),
        ("two\nlines\x07", "two lines\\u0007"),
        ([{"name": "Kim"}, {"name": "Park Sol", "email": "sol@example.org"}], "Kim, Park Sol <sol@example.org>"),
        ({"rank": 2, "title": "Roads are dry"}, "2. Roads are dry"),
        (["rain", "rivers"], "rain, rivers"),
    ],
)
def test_values_are_shown_as_a_person_reads_them(value: object, expected: str) -> None:
    assert shown(value) == expected  # type: ignore[arg-type]


def test_the_report_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    assert main(["inspect", str(STORY), "--open"]) == 0
    report = tmp_path / "page.report.html"
    assert report.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert opened == [report.as_uri()]


def test_a_list_ends_with_its_code_and_is_reported(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "list.html"
    assert main(["inspect", str(LIST), "-o", str(report)]) == 1
    assert "This is a list page" in report.read_text(encoding="utf-8")
    assert "warning: no_article" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["explain", "no-such.html"], 3, "there is no such file"),
        (["inspect", "no-such.html"], 3, "there is no such file"),
        (["explain", str(STORY), "--url", "nonsense"], 2, "complete address"),
        (["inspect", str(STORY), "-o", "-", "--open"], 2, "--open needs a file"),
        (["inspect", str(STORY), "-o", str(STORY)], 2, "would overwrite"),
        (["inspect", str(STORY), "-o", "no/such/folder.html"], 4, "no such folder"),
        (["explain"], 2, "Missing argument"),
    ],
)
def test_what_goes_wrong_says_why(
    arguments: list[str], code: int, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == code
    assert said in capfd.readouterr().err


def test_a_report_to_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(STORY), "-o", "-"]) == 0
    captured = capfd.readouterr()
    assert captured.out.rstrip().endswith("</html>")
    assert "the report is written" not in captured.err
