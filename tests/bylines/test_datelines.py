"""How the text of Korean and Chinese news opens."""

import pytest

from heraldparse.bylines.datelines import read_dateline

OPENINGS = [
    ("(서울=연합뉴스) 홍길동 기자 = 비가 내렸다.", "(서울=연합뉴스) 홍길동 기자", ["홍길동"], "Yonhap"),
    ("(서울=연합뉴스) 비가 내렸다.", "(서울=연합뉴스)", [], "Yonhap"),  # agency, no reporter
    ("[헤럴드경제=홍길동 기자] 비가 내렸다.", "[헤럴드경제=홍길동 기자]", ["홍길동"], None),  # business daily
    ("新京报讯（记者 陆小夫）11月25日，雨停了。", "新京报讯（记者 陆小夫）", ["陆小夫"], None),  # Beijing daily
    ("新华社巴黎12月9日电（记者唐小霁）下雨了。", "新华社巴黎12月9日电（记者唐小霁）", ["唐小霁"], "Xinhua"),
    ("新华社北京2月29日电 昨天下雨了。", "新华社北京2月29日电", [], "Xinhua"),  # agency, no reporter
    ("某网10月4日讯（记者陈小智 整合） 下雨了", "某网10月4日讯（记者陈小智 整合）", ["陈小智"], None),
    (
        "本站讯（职工通讯员 李小雯 刘小会）下雨了",
        "本站讯（职工通讯员 李小雯 刘小会）",
        ["李小雯", "刘小会"],
        None,
    ),  # clinic
    ("【6月18日 AFP】雨がやんだ。", "【6月18日 AFP】", [], "AFP"),  # agency's Japanese site
    ("［東京 １０日 ロイター］ - 雨がやんだ。", "［東京 １０日 ロイター］", [], "Reuters"),
    ("【ソウル聯合ニュース】雨がやんだ。", "【ソウル聯合ニュース】", [], "Yonhap"),
    ("〔記者王小明／台北報導〕下雨了", "〔記者王小明／台北報導〕", ["王小明"], None),  # Taiwanese daily
]


@pytest.mark.parametrize(("text", "line", "names", "agency"), OPENINGS)
def test_openings(text: str, line: str, names: list[str], agency: str | None) -> None:
    byline = read_dateline(text)
    assert byline is not None
    assert byline.text == line
    assert [author.name for author in byline.authors] == names
    assert byline.agency == agency


@pytest.mark.parametrize(
    "text",
    [
        "It rained (Yonhap)",
        "비가 내렸다.",
        "据新华社北京2月3日电，昨天下雨了。",  # quoted
        "记者（王伟）说，雨停了。",
        "【环球时报综合报道】下雨了。",  # compiled by nobody
        "(서울=내집) 비가 내렸다.",
        "(비) 내렸다.",
        "【独自】雨がやんだ。",  # a label
        "【写真 1枚】雨がやんだ。",
    ],
)
def test_other_openings(text: str) -> None:
    assert read_dateline(text) is None
