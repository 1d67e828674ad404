"""Names in Korean, Chinese and Japanese script."""

import pytest

from heraldparse.bylines.eastern import is_surnamed, read_han, read_korean, surnamed_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("李小明", True),
        ("山田太郎", True),
        ("長谷川花子", True),  # a surname of three signs
        ("山田さくら", True),  # a given name in kana
        ("国際政治", False),
        ("山口県", False),
        ("山口県民", False),
        ("松本城", False),
        ("张家口市", False),
        ("陕西", False),
        ("吴江区", False),
        ("Jane", False),
    ],
)
def test_surnames(text: str, *, expected: bool) -> None:
    assert is_surnamed(text) is expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("王伟 李小明", ["王伟", "李小明"]),  # Chinese portal
        ("段小超 廖艳 王大山", ["段小超", "廖艳", "王大山"]),
        ("山田 太郎", []),  # surname and given name
        ("高田 健一", []),
        ("王伟 新京报", []),
        ("李小明", ["李小明"]),
    ],
)
def test_names_with_blanks_between(text: str, names: list[str]) -> None:
    assert surnamed_names(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("山田太郎記者", "山田太郎"),
        ("新华社记者 李小明", "李小明"),
        ("本报讯", None),
        ("台北報導", None),
    ],
)
def test_chinese_and_japanese(text: str, name: str | None) -> None:
    assert read_han(text) == name


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("홍길동 서울대 교수", "홍길동", "서울대 교수"),  # the short form of a university
        ("홍길동 나무 칼럼니스트", "홍길동", "나무 칼럼니스트"),  # daily, the field of a columnist
        ("정책부 이준 기자", "이준", "기자"),  # a desk and a name of two syllables
        ("서울", None, None),  # a place
        ("입력 홍길동", "홍길동", None),
    ],
)
def test_korean(text: str, name: str | None, role: str | None) -> None:
    assert read_korean(text) == (name, role)
