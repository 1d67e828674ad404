"""Datelines of whole pages."""

import pytest

import heraldparse

TEXT = "道路昨天恢复通行，公交车也照常行驶，市民请注意安全，减少外出，等待进一步的通知。"
KOREAN = "기상청은 앞으로 사흘 동안 많은 비가 내릴 것으로 예보했다며 외출을 자제해 달라고 당부했다."


@pytest.mark.parametrize(
    ("opening", "text", "names", "agency"),
    [
        ("某报快讯（记者 陆小夫）", TEXT, ["陆小夫"], None),  # portal
        ("新华社北京2月29日电 ", TEXT, [], "Xinhua"),
        ("(서울=연합뉴스) 홍길동 기자 = ", KOREAN, ["홍길동"], "Yonhap"),  # short first paragraph
    ],
)
def test_a_dateline_names_the_writer_and_stays(opening: str, text: str, names: list[str], agency: str | None) -> None:
    rest = "".join(f"<p>{text}{n}</p>" for n in range(4))
    page = heraldparse.parse(f"<h1>道路恢复通行</h1><p>2024-10-30 09:26</p><div><p>{opening}{text}</p>{rest}</div>")
    assert page.article is not None
    assert [author.name for author in page.article.authors] == names
    assert page.article.agency == agency
    assert page.article.paragraphs[0] == f"{opening}{text}"


def test_a_byline_at_the_head_counts_before_a_dateline() -> None:
    rest = "".join(f"<p>{TEXT}{n}</p>" for n in range(4))
    page = heraldparse.parse(
        f"<h1>道路恢复通行</h1><p>记者 王小明</p><div><p>某报讯（记者 陆小夫）{TEXT}</p>{rest}</div>"
    )
    assert page.article is not None
    assert [author.name for author in page.article.authors] == ["王小明"]
