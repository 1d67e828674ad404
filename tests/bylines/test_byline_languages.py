"""Bylines of many languages, as their papers print them. Names are invented."""

import pytest

from heraldparse.bylines import is_byline, parse_byline

LINES: list[tuple[str, list[str]]] = [
    ("Του Γιώργου Παπαδόπουλου", ["Γιώργου Παπαδόπουλου"]),  # Greek daily: an article, and the name in the genitive
    ("Γράφει η Μαρία Ιωάννου", ["Μαρία Ιωάννου"]),  # Greek site
    ("Συντάκτης: Μαρία Ιωάννου", ["Μαρία Ιωάννου"]),
    ("كتب: محمد أحمد", ["محمد أحمد"]),  # Egyptian daily
    ("كتبت سارة محمود", ["سارة محمود"]),  # the same of a woman
    ("بقلم محمد أحمد", ["محمد أحمد"]),  # Arabic opinion
    ("מאת: יוסי כהן", ["יוסי כהן"]),  # Israeli site
    ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),  # Thai site
    ("ผู้เขียน: สมชาย ใจดี", ["สมชาย ใจดี"]),
    ("लेखक: राहुल शर्मा", ["राहुल शर्मा"]),  # Hindi
    ("Tác giả: Nguyễn Văn An", ["Nguyễn Văn An"]),  # Vietnamese
    ("Oleh Budi Santoso", ["Budi Santoso"]),  # Indonesian daily
    ("Penulis: Budi Santoso", ["Budi Santoso"]),
    ("oprac. Jan Kowalski", ["Jan Kowalski"]),  # Polish portal: compiled by
    ("Autor článku: Jan Novák", ["Jan Novák"]),  # Czech
    ("Scris de Ioana Popescu", ["Ioana Popescu"]),  # Romanian
    ("Piše: Ivan Horvat", ["Ivan Horvat"]),  # Croatian
    ("Shkruar nga Arben Hoxha", ["Arben Hoxha"]),  # Albanian
    ("Пише: Јован Петровић", ["Јован Петровић"]),  # Serbian
    ("Автор: ИВАН ПЕТРОВ", ["Иван Петров"]),  # Russian, in capitals
    ("dal nostro inviato Mario Rossi", ["Mario Rossi"]),  # Italian daily
    ("De notre correspondant Jean Dupont", ["Jean Dupont"]),  # French daily
    ("Von unserer Korrespondentin Petra Müller", ["Petra Müller"]),  # German daily
    ("Das Gespräch führte Anna Schmidt", ["Anna Schmidt"]),  # German interview, at its foot
    ("Aufgezeichnet von Peter Müller", ["Peter Müller"]),  # German protocol
    ("Texto y fotos: Juan Pérez", ["Juan Pérez"]),  # Spanish daily
    ("Par Jean Dupont (avec Paul Martin et Anne Durand)", ["Jean Dupont", "Paul Martin", "Anne Durand"]),
    ("Par JEAN DUPONT, PAUL MARTIN Envoyés spéciaux à Lyon", ["Jean Dupont", "Paul Martin"]),  # French daily
    ("Von Peter Müller (Text) und Anna Schmidt (Fotos)", ["Peter Müller"]),  # German daily
    ("By JANE THORN Staff Writer", ["Jane Thorn"]),  # American daily
    ("Words by Jane Thorn. Photos by John Roe", ["Jane Thorn"]),  # magazine
    ('By Jane "Tania Mae" Thorn', ['Jane "Tania Mae" Thorn']),  # site for games
    ("[서울=뉴시스] 홍길동 기자", ["홍길동"]),  # Korean wire: place and agency in brackets
    ("정리=홍길동 기자", ["홍길동"]),  # Korean: written down by
    ("聞き手・山田太郎", ["山田太郎"]),  # Japanese interview
    ("撰文｜李小明", ["李小明"]),  # Chinese magazine
]


@pytest.mark.parametrize(("text", "names"), LINES)
def test_line_tells_its_writers(text: str, names: list[str]) -> None:
    assert is_byline(text)
    assert [author.name for author in parse_byline(text).authors] == names


FIELDS: list[tuple[str, list[str]]] = [
    ("محمد أحمد - القاهرة", ["محمد أحمد"]),  # Arabic: a place behind the name
    ("Mehmet Yılmaz - İstanbul", ["Mehmet Yılmaz"]),  # Turkish
    ("João da Silva, da Folhapress", ["João da Silva"]),  # Brazilian daily: of an agency
    ("홍길동 서울대 교수", ["홍길동"]),  # Korean guest: the short form of a university
    ("기사입력 홍길동", ["홍길동"]),  # Korean label without a colon
    ("記者李小明／台北報導", ["李小明"]),  # Taiwanese daily
    ("新华社记者 李小明", ["李小明"]),  # Chinese wire
    ("【山田太郎、鈴木花子】", ["山田太郎", "鈴木花子"]),  # Japanese daily: two in brackets
    ("Kooman, F.", ["F. Kooman"]),  # standard of the internet: an initial behind the surname
    ("Jong, Michiel de", ["Michiel de Jong"]),  # the same with a particle
    ("Richard (R.J.) Thorn", ["Richard (R.J.) Thorn"]),  # magazine
    ("Sun & i", []),  # computer magazine's part, named as the creator
    ("Zone Justice et faits divers", []),  # broadcaster's desk
    ("Licensed Tea Grader, M.A. Journalism", []),  # profession and degree in a box under a blog's story
    ("Grupa Wirtualna Wieś", []),  # Polish portal: the house
    ("Ediciones El Sol", []),  # Spanish daily: the house
    ("Text Size", []),  # a button
    ("Por Diego Silva, G1 RO — Porto Velho", ["Diego Silva"]),  # Brazilian portal: the house and a place
    ("أبوظبي", []),  # Arabic site: a place
    ("Nürnberg", []),  # German magazine: a place
    ("Συντακτική Ομάδα", []),  # Greek site: the desk
    ("redaktori", []),  # Czech site: the desk
    ("馬市ドットコム", []),  # Japanese company
    ("イスラエル・ガザ情勢", []),  # Japanese daily: a topic
    ("엘제이의 리벤지인가, 류화영의 코스프레인가", []),  # Korean site: words of the headline
    ("Privacy Policy", []),  # a link
]


@pytest.mark.parametrize(("text", "names"), FIELDS)
def test_field_names_people(text: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(text).authors] == names


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("By JANE THORN and JOHN ROE - AP Technology Writers", "AP"),  # portal with stories of a wire
        ("Jane Thorn, Associated Press Writer", "AP"),
        ("Press Trust of India", "PTI"),  # a name with a word that also stands before places
        ("Jean Dupont (avec AFP)", "AFP"),  # French weekly
        ("Fonte: ANSA", "ANSA"),
        ("Forrás: MTI", "MTI"),  # Hungarian portal
        ("來源：新华社", "Xinhua"),
    ],
)
def test_agency_is_read(text: str, agency: str) -> None:
    assert parse_byline(text).agency == agency
