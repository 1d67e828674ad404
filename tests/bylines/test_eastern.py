"""Names in Korean, Chinese and Japanese script."""

import pytest

from heraldparse.bylines.eastern import is_surnamed, read_han, read_korean


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
        ("서울", None, None),  # a place
        ("입력 홍길동", "홍길동", None),
    ],
)
def test_korean(text: str, name: str | None, role: str | None) -> None:
    assert read_korean(text) == (name, role)
