"""Bytes of pages and the text that a reader of that language sees."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.markup.charsets import CODECS
from heraldparse.markup.decode import decode

KOREAN = "<p>가을 단풍길이 서울 곳곳에 열린다고 시가 밝혔다.</p>"
JAPANESE = "<p>これは日本の新聞のページです。東京は晴れ。</p>"
CHINESE = "<p>这是中国的报纸，今天上海天气很好。</p>"
RUSSIAN = "<p>Сегодня в Москве идёт дождь.</p>"


def meta(label: str) -> str:
    """A page's head that declares an encoding."""
    return f'<html><head><meta charset="{label}"></head>'


def old_meta(label: str) -> str:
    """The same in the form of HTML 4."""
    return f'<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset={label}"></HEAD>'


# text, how it is written, encoding told, declared
READ_WHOLE = [
    pytest.param(KOREAN, "utf-8", "utf-8", None, id="UTF-8, undeclared"),
    pytest.param(meta("utf-8") + KOREAN, "utf-8", "utf-8", "utf-8", id="UTF-8, declared"),
    pytest.param(meta("UTF8") + KOREAN, "utf-8", "utf-8", "utf-8", id="UTF-8 by another label"),
    pytest.param(meta("euc-kr") + KOREAN, "euc_kr", "cp949", "cp949", id="EUC-KR, declared"),
    pytest.param(old_meta("ks_c_5601-1987") + KOREAN, "cp949", "cp949", "cp949", id="label of old Windows editors"),
    pytest.param(old_meta("KSC5601") + KOREAN, "cp949", "cp949", "cp949", id="label in capitals"),
    pytest.param(meta("euc-kr") + "<p>똠방각하와 뷁", "cp949", "cp949", "cp949", id="EUC-KR that is really cp949"),
    pytest.param(KOREAN, "cp949", "cp949", None, id="Korean, undeclared"),
    pytest.param("<p>‘한글’ “날” ’s ’s ’s", "cp949", "cp949", None, id="Korean with many quotation marks"),
    pytest.param(meta("utf-8") + KOREAN, "cp949", "cp949", "utf-8", id="declares UTF-8, is cp949"),
    pytest.param(meta("iso-8859-1") + KOREAN, "cp949", "cp949", "cp1252", id="template's Latin-1 over cp949"),
    pytest.param(meta("euc-kr") + KOREAN, "utf-8", "utf-8", "cp949", id="declares EUC-KR, is UTF-8"),
    pytest.param(meta("utf-16") + KOREAN, "utf-8", "utf-8", "utf-8", id="UTF-16 declared in ASCII is UTF-8"),
    pytest.param('<?xml version="1.0" encoding="EUC-KR"?>' + KOREAN, "cp949", "cp949", "cp949", id="XHTML"),
    pytest.param("<!-- <meta charset=utf-8> -->" + meta("euc-kr") + KOREAN, "cp949", "cp949", "cp949", id="comment"),
    pytest.param('<script charset="utf-8"></script>' + meta("euc-kr") + KOREAN, "cp949", "cp949", "cp949", id="script"),
    pytest.param(meta("x-unheard-of") + KOREAN, "utf-8", "utf-8", None, id="unknown label"),
    pytest.param(KOREAN, "utf-16-le", "utf-16-le", None, id="UTF-16 without mark"),
    pytest.param(KOREAN, "utf-16-be", "utf-16-be", None, id="UTF-16 big-endian without mark"),
    pytest.param(KOREAN, "utf-32-le", "utf-32-le", None, id="UTF-32 without mark"),
    pytest.param(meta("shift_jis") + JAPANESE + "①㈱", "cp932", "cp932", "cp932", id="Shift_JIS with Windows' signs"),
    pytest.param(meta("x-sjis") + JAPANESE, "cp932", "cp932", "cp932", id="Shift_JIS by an old label"),
    pytest.param(JAPANESE, "cp932", "cp932", None, id="Shift_JIS, undeclared"),
    pytest.param(JAPANESE, "euc_jp", "euc_jis_2004", None, id="EUC-JP, undeclared"),
    pytest.param(meta("iso-2022-jp") + JAPANESE, "iso2022_jp", "iso2022_jp_ext", "iso2022_jp_ext", id="seven-bit"),
    pytest.param(meta("gb2312") + CHINESE + "镕", "gbk", "gb18030", "gb18030", id="GB 2312 that is really GBK"),
    pytest.param(CHINESE, "gb2312", "gb18030", None, id="GB 2312, undeclared"),
    pytest.param(meta("big5") + "<p>今天台北天氣很好", "big5", "big5hkscs", "big5hkscs", id="Big5"),
    pytest.param(meta("windows-1251") + RUSSIAN, "cp1251", "cp1251", "cp1251", id="windows-1251"),
    pytest.param(meta("koi8-r") + RUSSIAN, "koi8_r", "koi8_r", "koi8_r", id="KOI8-R"),
    pytest.param(meta("tis-620") + "<p>ข่าววันนี้", "cp874", "cp874", "cp874", id="Thai"),
    pytest.param(meta("latin1") + "<p>“naïve” – €5", "cp1252", "cp1252", "cp1252", id="Latin-1 that is really cp1252"),
    pytest.param("<p>Die Änderung der Größe: 20°C über Ägypten", "cp1252", "cp1252", None, id="German, undeclared"),
    pytest.param("<p>“CRÉÉ À L’ÉCOLE” – naïve", "cp1252", "cp1252", None, id="French capitals, undeclared"),
    pytest.param(meta("euc-kr") + "<p>ASCII", "ascii", "cp949", "cp949", id="ASCII is what it declares"),
    pytest.param("", "ascii", "utf-8", None, id="nothing"),
]


@pytest.mark.parametrize(("text", "written", "encoding", "declared"), READ_WHOLE)
def test_reads_every_character(text: str, written: str, encoding: str, declared: str | None) -> None:
    found = decode(text.encode(written))
    assert found.text == text
    assert (found.encoding, found.declared, found.replaced) == (encoding, declared, 0)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_wins_and_goes(mark: bytes, encoding: str) -> None:
    found = decode(mark + (meta("euc-kr") + KOREAN).encode(encoding))
    assert (found.text, found.encoding, found.declared) == (meta("euc-kr") + KOREAN, encoding, "cp949")


KOREAN_AS_RUSSIAN = meta("cp1251") + KOREAN

# bytes, text, encoding, replaced
REPLACED = [
    pytest.param((meta("utf-8") + KOREAN).encode() + b"\xea\xb0", meta("utf-8") + KOREAN + "�", "utf-8", 1, id="cut"),
    pytest.param(KOREAN.encode() + b"\xea\xb0", KOREAN + "�", "utf-8", 1, id="cut, undeclared"),
    pytest.param((KOREAN + "�").encode() + b"\xff", KOREAN + "��", "utf-8", 1, id="own U+FFFD not counted"),
    pytest.param(KOREAN_AS_RUSSIAN.encode() + b"\xff", KOREAN_AS_RUSSIAN + "�", "utf-8", 1, id="liar"),
    pytest.param(meta("utf-8").encode() + b"caf\xe9", meta("utf-8") + "caf�", "utf-8", 1, id="one byte"),
    pytest.param(meta("euc-kr").encode() + b"\xb0\xa1\xff\x20", meta("euc-kr") + "가� ", "cp949", 1, id="EUC-KR"),
    pytest.param(b"<p>\xc0\xafetc", "<p>À¯etc", "cp1252", 0, id="overlong UTF-8 is none"),
    pytest.param(b"\xef\xbb\xbfa\xff", "a�", "utf-8", 1, id="marked UTF-8 with a bad byte"),
    pytest.param(b"\xff\xfea\x00\x00\xd8", "a�", "utf-16-le", 1, id="UTF-16 that ends in half a pair"),
    pytest.param(b"<p>\x81", "<p>�", "cp1252", 1, id="no character of Windows-1252"),
]


@pytest.mark.parametrize(("data", "text", "encoding", "replaced"), REPLACED)
def test_what_cannot_be_read_is_replaced_and_counted(data: bytes, text: str, encoding: str, replaced: int) -> None:
    found = decode(data)
    assert (found.text, found.encoding, found.replaced) == (text, encoding, replaced)


def test_notes_name_both_encodings_and_the_number_replaced() -> None:
    found = decode(meta("windows-1251").encode() + KOREAN.encode() + b"\xff")
    assert [note.code.value for note in found.notes] == ["encoding_conflict", "replaced_characters"]
    assert "cp1251" in found.notes[0].message
    assert "utf-8" in found.notes[0].message
    assert found.notes[1].message.startswith("1 ")


def test_no_note_where_nothing_is_wrong() -> None:
    assert decode((meta("euc-kr") + KOREAN).encode("cp949")).notes == ()


def test_a_declaration_deep_in_the_page_does_not_count() -> None:
    data = b"<p>" + b"x" * 5_000 + meta("euc-kr").encode()
    assert decode(data).declared is None


def test_utf8_stays_bytes() -> None:
    assert decode(KOREAN.encode()).source == KOREAN.encode()
    assert decode(codecs.BOM_UTF8 + KOREAN.encode()).source == KOREAN.encode()
    assert decode(KOREAN.encode("cp949")).source == KOREAN


def test_a_character_across_the_pieces_of_the_check() -> None:
    text = "x" * 65_535 + "가" * 70_000
    assert decode(text.encode()).source == text.encode()


def test_every_label_names_a_codec() -> None:
    assert all(codecs.lookup(codec) for codec in CODECS.values())
    assert all(label == label.lower().strip() for label in CODECS)


@given(st.binary())
@settings(max_examples=200)
def test_total_on_bytes(data: bytes) -> None:
    found = decode(data)
    assert found == decode(data)
    assert 0 <= found.replaced <= len(data)
    found.text.encode()


@given(st.text())
@settings(max_examples=100)
def test_marked_utf8_is_read_as_it_is(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text


@given(st.sampled_from(sorted(CODECS)), st.binary())
@settings(max_examples=200)
def test_total_under_every_label(label: str, data: bytes) -> None:
    assert isinstance(decode(meta(label).encode() + data).text, str)
