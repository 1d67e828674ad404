"""Captions and credits as papers print them. The prose is invented; the forms are those of real pages."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.captions import (
    Caption,
    is_credit,
    reads_as_caption,
    split_caption,
    strip_credit_label,
    undouble,
)

_Cases = list[tuple[str, str | None, str | None]]

KOREA_HERALD: _Cases = [
    # (as printed, caption, credit)
    ("(Yonhap)", None, "Yonhap"),  # KH 2020, alone under a picture
    ("(Yonhap)\n(Yonhap)", None, "Yonhap"),  # KH 2020, on two lines
    ("(Yonhap) (Yonhap)", None, "Yonhap"),  # KH 2016, on one line
    ("(Credit: SM Entertainment) (Credit: SM Entertainment)", None, "SM Entertainment"),  # KH 2024, K-pop
    ("(Flickr)", None, "Flickr"),  # KH 2013
    ("(AP-Yonhap)", None, "AP-Yonhap"),  # KH, foreign news
    ("(EPA)", None, "EPA"),  # KH 2015
    ("A crane lifts a car (Samsung Electronics)", "A crane lifts a car", "Samsung Electronics"),  # KH 2019 business
    ("A crane lifts a car (EPA-Yonhap)", "A crane lifts a car", "EPA-Yonhap"),  # KH 2016
    ("A crane lifts a car (Yonhap) |", "A crane lifts a car", "Yonhap"),  # KH, row of a table in a text rendering
    ("“Red/ Blue/ Green” (Big Hit Entertainment)", "“Red/ Blue/ Green”", "Big Hit Entertainment"),  # KH 2017, single
    ("The lake at noon (Im Se-jun/The Korea Herald)", "The lake at noon", "Im Se-jun/The Korea Herald"),  # KH 2021
    ("The lake. It is cold (Yonhap)", "The lake. It is cold", "Yonhap"),  # KH, two sentences
    ("The lake, in a file photo (Yonhap)", "The lake, in a file photo", "Yonhap"),  # KH AMP page
    ("The lake freezes. (Yonhap)", "The lake freezes.", "Yonhap"),  # KH 2024
    (
        "A boat leaves. (Centre for Strategic Communication and Information Security of Ukraine) "
        "A boat leaves. (Centre for Strategic Communication and Information Security of Ukraine)",
        "A boat leaves.",
        "Centre for Strategic Communication and Information Security of Ukraine",
    ),  # KH 2024, the longest credit seen
    ("Guests arive (Yonhap) Guests arive (Yonhap)", "Guests arive", "Yonhap"),  # KH, doubled with its typo
    ("Guests dance (Indian Embassy in Seoul)", "Guests dance", "Indian Embassy in Seoul"),  # KH 2020
    ("Guests dance (Courtesy of the artist)", "Guests dance", "Courtesy of the artist"),  # KH 2018 culture
    ("Guests dance (Photo courtesy of Blue Gallery)", "Guests dance", "courtesy of Blue Gallery"),  # KH 2018 culture
    ("Guests dance (Screenshot from Netflix)", "Guests dance", "Screenshot from Netflix"),  # KH 2022
    ("A dance video (YouTube screen capture)", "A dance video", "YouTube screen capture"),  # KH 2021, K-pop
    ("A chip maker’s hall (SK hynix)", "A chip maker’s hall", "SK hynix"),  # KH 2023 business
    ("The pianist (left) bows (Yonhap)", "The pianist (left) bows", "Yonhap"),  # KH, position and credit
    ("Guests dance (123RF)", "Guests dance", "123RF"),  # KH, picture library with figures in its name
]

NO_CREDIT = [
    "Graphic: How prices rose in a year",  # English daily, a label of what is shown
    "A handbook of courtesy: how to bow",  # culture page
    "A Winter of Tigers (US)",  # KH film block
    "A Winter of Tigers (South Korea)",  # KH film block
    "“(The lectures) showed us the way",  # KH, insertion in a quotation
    "The minister of trade (center)",  # KH, position
    "Two singers bow (from left)",  # KH, position
    "Two singers bow (second from right)",  # KH, position
    "For tickets call (02) 6303-7700",  # KH calendar
    "For tickets call (1544-1555)",  # KH calendar
    "The old palace gate (2019)",  # year
    "The old palace gate (1926-2019)",  # years
    "The singer’s mother (68)",  # age
    "The singer’s mother (aged 68)",  # age
    "The gate opens (Nov. 18, 2019)",  # US local paper, date
    "The gate opens (1:24:10)",  # German computer magazine, length of a film
    "The bridge (Symbolbild)",  # German daily
    "The bridge (file photo)",  # British daily
    "Anna Muster (SPD)",  # German daily, party
    "Max Muster (CDU) und Anna Muster (AfD)",  # German daily, parties
    "Sen. Jane Doe (D-Calif.)",  # US daily, party and state
    "Max Muster (Blue Rovers Town) trifft auf Jo Doe (Red Valley Town)",  # German sport: the brackets are of one kind
    "Max Muster (FC Hafen)",  # German sport
    "Leiterin der Gesellschaft für Sicheres Wohnen (GSW)",  # German daily, short form
    "Members of the World Health Organization (WHO)",  # short form
    "Er geht an Larry Muster (Hafen Town).",  # the full stop after the bracket makes it a part of the sentence
    "A bracket (Reuters building) in the middle of the sentence",
    "Im Bild: der Wohnwagen von innen",  # German magazine
    "Das Bild: ein Meisterwerk der Ruhe",  # German daily
    "Image: Jane Doe has signed for the reds until summer",  # British broadcaster, label of the caption
    "Das sind die schönsten Fotos von der Versteigerung",  # German daily
    "Neuer Blick auf das „Murmel“-Foto: Modell zeigt das ganze System",  # German magazine
    "A director of Getty Images",
    "The tower leans. Photo Gallery",  # link glued to a caption
    "4.93 / 5.0",  # rating
    "Foto und Styling: Jane Doe",  # German magazine, two crafts
    "Die Anlage. Bild des Steckers unter der Lizenz GPL, Hafen-Wiki",  # German blog
    "Photo Gallery",
    "A ship comes in. THE END OF THE WAR",
    "3 von 7 Brücken sind zu",
    "Ein Sommer an der See",
    "The president speaks in Washington. Then it rains",
    "Oben geht es zur Karolinenstraße / Ecke Lagerstraße.",  # German daily
    "She reads the letter in the U.S.",
    "The queen said (and meant it)",
    "イスラエルの国旗＝同国で2019年5月",  # Japanese daily, place and date after the sign
    "도로를 걷는 시민들(왼쪽부터)",  # Korean daily, position
]

OTHER_SITES: _Cases = [
    ("A ferry leaves. Graphic: Jane Doe", "A ferry leaves.", "Jane Doe"),  # English local paper, map of a route
    ("A ferry leaves (Courtesy: PTI)", "A ferry leaves", "PTI"),  # Indian daily
    ("A ferry leaves. Video still: NRK", "A ferry leaves.", "NRK"),  # Norwegian broadcaster in English
    ("A ferry leaves. Artwork: Jane Doe", "A ferry leaves.", "Jane Doe"),  # English magazine
    # German
    ("Die Brücke am Abend. Foto: dpa", "Die Brücke am Abend.", "dpa"),  # German daily
    ("Die Brücke am Abend Foto: Max Muster/Blau", "Die Brücke am Abend", "Max Muster/Blau"),  # German daily, no stop
    ("Die Brücke am AbendBild: Max Muster/REUTERS", "Die Brücke am Abend", "Max Muster/REUTERS"),  # broadcaster, glued
    ("Die Brücke von HAFENFoto: Max Muster", "Die Brücke von HAFEN", "Max Muster"),  # magazine, glued to capitals
    ("Die Brücke am Abend | Bild: Imago", "Die Brücke am Abend", "Imago"),  # broadcaster
    ("Die Brücke am Abend – © Getty Images", "Die Brücke am Abend", "Getty Images"),
    ("Die Brücke am Abend © dpa/Max Muster", "Die Brücke am Abend", "dpa/Max Muster"),
    ("Die Brücke am Abend. © dpa | Max Muster", "Die Brücke am Abend.", "dpa | Max Muster"),  # German daily
    ("Die Brücke steht.© Max Muster/dpa", "Die Brücke steht.", "Max Muster/dpa"),  # glued
    ("Die Brücke am Abend (c) Max Muster", "Die Brücke am Abend", "Max Muster"),
    ("Der Wagen. © Foto: Hafenwerk", "Der Wagen.", "Hafenwerk"),  # two labels
    ("Fotos: © Max Muster", None, "Max Muster"),
    ("Fotos © Max Muster", None, "Max Muster"),
    ("Quelle: dpa", None, "dpa"),
    ("Die Karte (Quelle: Truth Social)", "Die Karte", "Truth Social"),  # portal
    ("Die Reihe. (Archivbild) (Quelle: IMAGO/Max Muster)", "Die Reihe. (Archivbild)", "IMAGO/Max Muster"),  # portal
    (
        "Die Reihe steht. (Symbolfoto: picture alliance/dpa | Max Muster)",
        "Die Reihe steht.",
        "picture alliance/dpa | Max Muster",
    ),
    ("Die Reihe im Hof (Foto: Stadt Nordhafen)", "Die Reihe im Hof", "Stadt Nordhafen"),
    ("Die Reihe im Hof Foto: picture alliance / prisma AB", "Die Reihe im Hof", "picture alliance / prisma AB"),
    ("Bildquelle: Max Muster", None, "Max Muster"),
    ("Copyright: X Medien GmbH", None, "X Medien GmbH"),
    ("Der Redner spricht. Foto: Urs Muster (Keystone)", "Der Redner spricht.", "Urs Muster (Keystone)"),  # Swiss daily
    ("Legende: Der Redner spricht. Keystone/AP/Jo Doe", "Der Redner spricht.", "Keystone/AP/Jo Doe"),  # Swiss radio
    ("Der Hafen war bis Mai offen. AP", "Der Hafen war bis Mai offen.", "AP"),  # Swiss daily
    (
        "Wagen im Hof. Aufnahme vom 3. Juli. Jo Doe / Pool via Reuters",
        "Wagen im Hof. Aufnahme vom 3. Juli.",
        "Jo Doe / Pool via Reuters",
    ),  # Swiss daily
    ("Die Sängerin tritt auf.Lichtbild/Max Muster", "Die Sängerin tritt auf.", "Lichtbild/Max Muster"),  # glued
    (
        "Grauer Mantel, von HAFEN.Foto: Max Muster. Styling: Jo Doe. Haare: Al Roe",
        "Grauer Mantel, von HAFEN.",
        "Max Muster. Styling: Jo Doe. Haare: Al Roe",
    ),  # fashion magazine
    # English
    ("The bridge at dawn. Photo by Jane Doe/Reuters", "The bridge at dawn.", "Jane Doe/Reuters"),
    ("The bridge at dawn (Photo by Jane Doe/Getty Images)", "The bridge at dawn", "Jane Doe/Getty Images"),
    ("Photograph: Jane Doe/The Guardian", None, "Jane Doe/The Guardian"),
    ("The bridge at dawn / Reuters", "The bridge at dawn", "Reuters"),
    ("The bridge at dawn. REUTERS/Jane Doe", "The bridge at dawn.", "REUTERS/Jane Doe"),
    ("AP Photo/Jane Doe", None, "AP Photo/Jane Doe"),
    ("Migrants enter the country AP Photo/Jane Doe", "Migrants enter the country", "AP Photo/Jane Doe"),  # no mark
    ("The rule is for all. AP Photo/Jane Doe, File", "The rule is for all.", "AP Photo/Jane Doe, File"),
    ("The bridge at dawn. / Credit: Jane Doe", "The bridge at dawn.", "Jane Doe"),
    ("Source: Reuters", None, "Reuters"),
    (
        "Source: China Blue Yearbook, Harbour Council & Natl Sea Board",
        None,
        "China Blue Yearbook, Harbour Council & Natl Sea Board",
    ),  # under a chart
    ("Image credit: Jane Doe", None, "Jane Doe"),
    ("Image source: Getty Images.", None, "Getty Images"),
    ("(Image credit: Google)", None, "Google"),
    ("Picture: iStock", None, "iStock"),
    ("The guards arrive (Picture: PA)", "The guards arrive", "PA"),  # British daily
    ("The guards arrive ( Image: Getty Images/iStockphoto)", "The guards arrive", "Getty Images/iStockphoto"),
    ("The guards arrive(Image: Blue Film/Red Pictures)", "The guards arrive", "Blue Film/Red Pictures"),
    ("The guards arrive (stock image) (Image: Getty)", "The guards arrive (stock image)", "Getty"),
    ("Jane cheers at the World CupCredit: PA", "Jane cheers at the World Cup", "PA"),  # tabloid, glued
    ("The tide was high. Getty Images", "The tide was high.", "Getty Images"),
    ("The tide was high.Getty Images", "The tide was high.", "Getty Images"),  # glued
    ("The tide was high that day.The Associated Press", "The tide was high that day.", "The Associated Press"),
    ("The tide was high in SpainReuters", "The tide was high in Spain", "Reuters"),  # glued without a stop
    ("Jane Doe Getty Images", "Jane Doe", "Getty Images"),  # magazine
    ("The tide was high. Supplied", "The tide was high.", "Supplied"),  # Canadian daily
    ("The tide was high. — Picture by Yusof Mat", "The tide was high.", "Yusof Mat"),  # Malaysian daily
    ("The tide was high, August 6, 2017. — AFP pic", "The tide was high, August 6, 2017.", "AFP pic"),
    ("The tide was high. (Mario Doe/Cuartoscuro)", "The tide was high.", "Mario Doe/Cuartoscuro"),
    ("The tide was high on Nov. 8, 2023. (KTLA)", "The tide was high on Nov. 8, 2023.", "KTLA"),  # US station
    ("The tide was high [File: Reuters]", "The tide was high", "Reuters"),
    ("High tide (Photo: Getty Images)Getty", "High tide", "Getty Images"),  # twice, glued
    (
        "High tide. (AP Photo/Jane Doe) Photo: Jane Doe, STF / Associated Press",
        "High tide.",
        "Jane Doe, STF / Associated Press",
    ),  # twice
    ("High tide. Photograph courtesy of Refugium.", "High tide.", "courtesy of Refugium"),
    ("Print on paper — 40 x 32 in. Courtesy Blue Gallery.", "Print on paper — 40 x 32 in.", "Courtesy Blue Gallery"),
    ("Jane Doe//Getty Images", None, "Jane Doe//Getty Images"),
    ("jdoe | Getty Images", None, "jdoe | Getty Images"),  # handle of the library
    ("Jane Doe via AP", None, "Jane Doe via AP"),
    ("Image source, Getty Images Image caption, The tide was high", "The tide was high", "Getty Images"),  # broadcaster
    ("The Yomiuri Shimbun\nThe tide was high in Tokyo.", "The tide was high in Tokyo.", "The Yomiuri Shimbun"),
    ("The tide was high\nREUTERS", "The tide was high", "REUTERS"),  # a line of its own
    # French, Spanish, Italian, Portuguese
    ("Le pont au matin. Crédit photo : Jeanne Dupont", "Le pont au matin.", "Jeanne Dupont"),
    ("Photo : AFP", None, "AFP"),
    ("Le pont au matin. HANDOUT / AFP", "Le pont au matin.", "HANDOUT / AFP"),  # French daily
    ("Le pont au matin. Photo iStock", "Le pont au matin.", "iStock"),  # label without a mark
    ("Le pont au matin• Crédits : Getty", "Le pont au matin", "Getty"),
    ("Le pont est-il fermé ? REUTERS/Jane Doe", "Le pont est-il fermé ?", "REUTERS/Jane Doe"),
    (
        "Un bombero trabaja en el monte @Plan_X via X / Reuters",
        "Un bombero trabaja en el monte",
        "@Plan_X via X / Reuters",
    ),
    ("El puente (Créditos: UCI)", "El puente", "UCI"),
    ("El puente (Foto: Jo Doe/Pool via REUTERS).", "El puente", "Jo Doe/Pool via REUTERS"),
    ("El puente fue cerrado. FOTO Ángel Flor.", "El puente fue cerrado.", "Ángel Flor"),
    (
        "La policía cerró el puente ayer por la tarde / Lorenzo Marino",
        "La policía cerró el puente ayer por la tarde",
        "Lorenzo Marino",
    ),
    ("Il ponte. Foto di Mario Rossi", "Il ponte.", "Mario Rossi"),
    ("A ponte caiu no verão| Foto: Nelson Jr./STF", "A ponte caiu no verão", "Nelson Jr./STF"),
    # The North, Vietnam, Russia
    ("Broen er stengt. Foto: Privat", "Broen er stengt.", "Privat"),  # Norwegian daily
    ("Broen er stengt. Foto: Ola Doe og Kari Roe (Nettavis)", "Broen er stengt.", "Ola Doe og Kari Roe (Nettavis)"),
    ("Cầu đóng cửa. Ảnh: Bệnh viện cung cấp", "Cầu đóng cửa.", "Bệnh viện cung cấp"),  # Vietnamese daily
    ("Фото: Reuters", None, "Reuters"),
    # Korean
    ("[사진=연합뉴스]", None, "연합뉴스"),
    ("다리가 열렸다 [사진=연합뉴스]", "다리가 열렸다", "연합뉴스"),
    ("다리가 열렸다./사진=뉴시스", "다리가 열렸다.", "뉴시스"),
    ("다리가 열렸다. ⓒ 연합뉴스", "다리가 열렸다.", "연합뉴스"),
    ("다리가 열렸다. 연합뉴스 제공", "다리가 열렸다.", "연합뉴스 제공"),  # “provided by” stays, as “courtesy of”
    ("시민들이 다리를 건너고 있다. 뉴스1", "시민들이 다리를 건너고 있다.", "뉴스1"),
    ("시민들이 다리를 건너고 있다. 홍길동 기자", "시민들이 다리를 건너고 있다.", "홍길동"),  # “reporter” is no name
    # Japanese
    ("写真：ロイター", None, "ロイター"),
    ("橋を渡る人たち（共同）", "橋を渡る人たち", "共同"),
    ("橋を渡る人たち（ソウルで、３日）＝ＡＰ", "橋を渡る人たち（ソウルで、３日）", "ＡＰ"),
    ("橋を渡る人たち＝１３日午後（代表撮影）", "橋を渡る人たち＝１３日午後", "代表"),
    ("橋を渡る人たち（左から）甲、乙（Ｃ）共同通信社", "橋を渡る人たち（左から）甲、乙", "共同通信社"),
]

WORLD: _Cases = [
    # Counters, controls and reserved rights
    ("1/5 Die Brücke. Foto: dpa", "Die Brücke.", "dpa"),  # German portal, gallery
    ("[1/3] The tide was high. REUTERS/Jane Doe", "The tide was high.", "REUTERS/Jane Doe"),  # wire, gallery
    ("1 of 12 | The tide was high. (AP Photo/Jane Doe)", "The tide was high.", "AP Photo/Jane Doe"),  # wire, gallery
    ("1of4 The tide was high. Photo: Jane Doe", "1of4 The tide was high.", "Jane Doe"),  # without a mark, in doubt
    ("Bild 1 av 3 Bron i gryningen. Foto: Anna Berg/TT", "Bron i gryningen.", "Anna Berg/TT"),  # Swedish daily
    ("2/3\nThe tide was high\nReuters", "The tide was high", "Reuters"),  # counter on a line of its own
    ("1/2 cup of rice", "1/2 cup of rice", None),  # recipe
    ("The tide was high. Jane Doe/AP hide caption", "The tide was high.", "Jane Doe/AP"),  # US radio
    ("The tide was high. Jane Doe/AP hide caption toggle caption", "The tide was high.", "Jane Doe/AP"),  # US radio
    ("The tide. REUTERS/Jane Doe Purchase Licensing Rights, opens new tab", "The tide.", "REUTERS/Jane Doe"),  # wire
    ("View image in fullscreen The tide. Photograph: Jane Doe/PA", "The tide.", "Jane Doe/PA"),  # British daily
    ("The tide. Copyright 2024 The Associated Press. All rights reserved.", "The tide.", "2024 The Associated Press"),
    ("- Le pont en mai. REUTERS/Jean Dupont -", "Le pont en mai.", "REUTERS/Jean Dupont"),  # French magazine
    # English
    ("The tide was high. Credit...Jane Doe/The Harbour Post", "The tide was high.", "Jane Doe/The Harbour Post"),
    ("Credit...Jane Doe for The Harbour Post", None, "Jane Doe for The Harbour Post"),  # US daily
    ("Image copyright Getty Images Image caption The tide was high", "The tide was high", "Getty Images"),  # BBC, old
    ("The tide was high. - Copyright AP Photo/Jane Doe", "The tide was high.", "AP Photo/Jane Doe"),  # broadcaster
    ("Screenshot by Jane Doe/Blue Sports", None, "Jane Doe/Blue Sports"),  # games site
    ("Photo illustration by Jane Doe; Getty", None, "Jane Doe; Getty"),  # US magazine
    ("The tide was high. Photo / Jane Doe", "The tide was high.", "Jane Doe"),  # New Zealand daily
    ("The tide was high. ST PHOTO: JANE DOE", "The tide was high.", "ST PHOTO: JANE DOE"),  # Singapore daily
    ("The tide was high. - FILEPIX", "The tide was high.", "FILEPIX"),  # Malaysian daily
    # German, Dutch
    ("Die Brücke. | dpa", "Die Brücke.", "dpa"),  # short caption
    ("Die Brücke (Archivbild). Max Muster/dpa", "Die Brücke (Archivbild).", "Max Muster/dpa"),  # short caption
    (
        "Die Brücke. (Foto: picture alliance/dpa)",
        "Die Brücke.",
        "picture alliance/dpa",
    ),  # a name that opens like a label
    ("Max und Anna sprechen im Hafen. Bild Paul Muster", "Max und Anna sprechen im Hafen.", "Paul Muster"),  # Swiss
    ("De brug bij dageraad. Beeld Jan Jansen / ANP", "De brug bij dageraad.", "Jan Jansen / ANP"),  # Dutch daily
    # Romance
    ("Un homme prie, le 30 avril. (Photo Jean Dupont. AFP)", "Un homme prie, le 30 avril.", "Jean Dupont. AFP"),
    (
        "Le pont au matin. JEAN DUPONT POUR « LE PORT »",
        "Le pont au matin.",
        "JEAN DUPONT POUR « LE PORT »",
    ),  # French daily
    ("El puente al amanecer. Juan Pérez (EFE)", "El puente al amanecer.", "Juan Pérez (EFE)"),  # Spanish daily
    ("El puente al amanecer.JUAN PÉREZ", "El puente al amanecer.", "JUAN PÉREZ"),  # Spanish daily, glued
    ("Il ponte all'alba - RIPRODUZIONE RISERVATA", "Il ponte all'alba", None),  # Italian wire
    ("Sursa foto: Profimedia", None, "Profimedia"),  # Romanian portal
    # Polish, Hungarian, Lithuanian, Bulgarian
    ("Most o świcie (fot. PAP)", "Most o świcie", "PAP"),
    ("Most o świcie (fot. foto.hu)", "Most o świcie", "foto.hu"),  # Polish weekly
    ("Fot. jdoe/iStockphoto", None, "jdoe/iStockphoto"),  # Polish portal
    ("Most o świcie / fot. Jan Kowalski / PAP", "Most o świcie", "Jan Kowalski / PAP"),
    ("A híd hajnalban. MTI Fotó: Kovács János", "A híd hajnalban.", "MTI Fotó: Kovács János"),  # Hungarian daily
    ("Jonas Jonaitis / J. Petraičio / BNS nuotr.", "Jonas Jonaitis", "J. Petraičio / BNS nuotr"),  # Lithuanian radio
    ("Мостът сутрин © снимка: БГНЕС", "Мостът сутрин", "БГНЕС"),
    ("Мостът сутрин. Снимка: БТА", "Мостът сутрин.", "БТА"),
    # Japanese, Chinese, Korean
    ("橋を渡る人たち＝東京都で2025年1月1日、山田太郎撮影", "橋を渡る人たち＝東京都で2025年1月1日", "山田太郎"),
    ("橋を渡る人たち＝山田太郎撮影", "橋を渡る人たち", "山田太郎"),
    ("人们走过大桥。（新华社发）", "人们走过大桥。", "新华社发"),
    ("人们走过大桥 新华社记者 张三 摄", "人们走过大桥", "新华社记者 张三"),
    ("人們走過大橋。（圖／中央社）", "人們走過大橋。", "中央社"),
    ("人們走過大橋。圖／記者王小明攝", "人們走過大橋。", "記者王小明"),
    ("다리를 건너는 시민들 [연합뉴스 자료사진]", "다리를 건너는 시민들", "연합뉴스 자료사진"),
    ("다리를 건너는 시민들. [사진 연합뉴스]", "다리를 건너는 시민들.", "연합뉴스"),
    ("다리를 건너는 시민들 | 연합뉴스", "다리를 건너는 시민들", "연합뉴스"),
    ("다리를 건너는 시민들. 사진제공｜하늘재단", "다리를 건너는 시민들.", "하늘재단"),
    # Hebrew, Arabic, Thai
    ("גשר עם שחר. צילום: רויטרס", "גשר עם שחר.", "רויטרס"),
    ("جسر عند الفجر (أ ف ب)", "جسر عند الفجر", "أ ف ب"),
    ("สะพานตอนเช้า ภาพ : ไทยโพสต์", "สะพานตอนเช้า", "ไทยโพสต์"),
]

ODD: _Cases = [
    ("", None, None),
    (" \n\t ", None, None),
    ("|", None, None),
    ("()", None, None),
    ("Anggota DPR RI Jaya (ANTARA/Facebook/Jaya)", "Anggota DPR RI Jaya", "ANTARA/Facebook/Jaya"),  # Indonesian portal
    (". (Fuente: EFE)", None, "EFE"),  # Argentine daily, a caption of a full stop
    ("Photo:", "Photo:", None),
    ("(Photo)", "(Photo)", None),
    ("©", None, None),
    ("A bridge ()", "A bridge ()", None),
    ("A bridge ((Yonhap)", "A bridge (", "Yonhap"),
    ("A  bridge \n (Yonhap)", "A bridge", "Yonhap"),
    ("A bridge at dawn A bridge at dawn (AP)", "A bridge at dawn", "AP"),  # replacement text and caption
]


@pytest.mark.parametrize(("text", "caption", "credit"), KOREA_HERALD + OTHER_SITES + WORLD + ODD)
def test_split(text: str, caption: str | None, credit: str | None) -> None:
    assert split_caption(text) == Caption(caption, credit)


@pytest.mark.parametrize("text", NO_CREDIT)
def test_what_is_no_credit_stays_caption(text: str) -> None:
    assert split_caption(text) == Caption(text, None)


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("A bridge (X) A bridge (X)", "A bridge (X)"),  # KH 2024
        ("A bridge (X)A bridge (X)", "A bridge (X)"),  # glued
        ("A bridge (X)\n\n  A bridge (X)", "A bridge (X)"),  # two lines
        ("A bridge A bridge A bridge", "A bridge"),
        ("(Yonhap) (Yonhap)", "(Yonhap)"),
        ("(Yonhap)(Yonhap)(Yonhap)", "(Yonhap)"),
        ("Sing Sing", "Sing Sing"),  # a name
        ("aa", "aa"),
        ("A bridge, a bridge", "A bridge, a bridge"),
        ("A bridge (X) A bridge (Y)", "A bridge (X) A bridge (Y)"),
        ("", ""),
    ],
)
def test_undouble(text: str, once: str) -> None:
    assert undouble(text) == once


@pytest.mark.parametrize(
    "text",
    [
        "Yonhap",
        "AP-Yonhap",
        "EPA",
        "dpa",
        "Im Se-jun/The Korea Herald",
        "Samsung Electronics",
        "Fluxus Music",
        "Unsplash",
        "Credit: SM Entertainment",
        "Photo by Jane Doe",
        "© Jane Doe",
        "Courtesy of the artist",
        "onmeth.com",
        "연합뉴스",
        "하늘재단 제공",
        "警視庁提供",
    ],
)
def test_credits(text: str) -> None:
    assert is_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "US",
        "South Korea",
        "Seoul",
        "left",
        "from left",
        "center",
        "The lectures",
        "2019",
        "35",
        "02",
        "KST",
        "Monday",
        "r.",
        "M",
        "AfD",
        "D-Calif.",
        "Jr.",
        "hong@example.org",
        "Archivbild",
        "Nov. 8, 2023",
        "2-1",
        "$20",
        "Photo:",
        "FC Hafen",
        "and Looking Ahead",
        "Ready!",
        "aged 35",
        "왼쪽",
        "x" * 500,
        "\n",
        "!?",
    ],
)
def test_no_credits(text: str) -> None:
    assert not is_credit(text)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Foto: dpa", "dpa"),
        ("© Getty", "Getty"),
        ("© Foto: Getty", "Getty"),
        ("Photo Credit : PTI", "PTI"),
        ("Photo by Jane Doe", "Jane Doe"),
        ("Photograph: Jane Doe.", "Jane Doe"),
        ("Courtesy of Jane Doe", "Courtesy of Jane Doe"),
        ("REUTERS/Jane Doe/File)", "REUTERS/Jane Doe/File"),  # Indian portal, half of a bracket
        ("Jane Doe (AP)", "Jane Doe (AP)"),
        ("Image: Courtesy of Jane Doe", "Courtesy of Jane Doe"),
        ("Blue Harbour Inc.", "Blue Harbour Inc."),  # the stop belongs to the name
        ("홍길동 기자", "홍길동"),
        ("Fotokunst Hafen", "Fotokunst Hafen"),  # no label
        ("dpa", "dpa"),
        ("", ""),
    ],
)
def test_strip_label(text: str, bare: str) -> None:
    assert strip_credit_label(text) == bare


@pytest.mark.parametrize(
    "text",
    [
        "A crane lifts a car (Yonhap)",  # KH, one line
        "A crane lifts a car. It is red (Yonhap)",  # KH, one line of two sentences
        "A crane lifts a car. (Yonhap) A crane lifts a car. (Yonhap)",  # KH 2024, doubled
        "A crane lifts a car. (Hong Gil-dong/The Korea Herald)",  # a person made it: never the credit of a story
        "| A crane lifts a car (Samsung Electronics) |",  # KH, row of a table
        "(Yonhap)",
        "(Credit: SM Entertainment) (Credit: SM Entertainment)",
    ],
)
def test_reads_as_caption(text: str) -> None:
    assert reads_as_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "The cars will be sold from June, he said. (Yonhap)",  # closing credit of a story
        "“The cars will be sold from June.” (Yonhap)",  # the same after a quotation
        "The cars (Yonhap) will be sold from June",
        "By Hong Gil-dong (hong@example.org)",  # signature
        "Hong Gil-dong (hong@example.org)",  # signature
        "By 홍길동 (Hong Gil-dong)",  # byline in two scripts
        "(US)",  # film block
        "(South Korea)",  # film block
        "A Winter of Tigers (South Korea)",  # film block
        "The cars will be sold from June.",
        "A" * 2000 + " (Yonhap)",
        "",
    ],
)
def test_does_not_read_as_caption(text: str) -> None:
    assert not reads_as_caption(text)


_PIECES = st.sampled_from(
    [
        "A bridge",
        " ",
        "(",
        ")",
        "[",
        "]",
        "（",
        "）",
        "Foto:",
        "Photo by ",
        "©",
        "(c)",
        "\n",
        "|",
        " / ",
        ".",
        "Yonhap",
        "Getty Images",
        "Jane Doe",
        "Courtesy of ",
        "사진=",
        "＝",
        "共同",
        "\x00",
        "�",
        "\u202e",
        "é",
        "ß",
        "ﬁ",
        "\u3000",
    ]
)
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=12).map("".join))


@settings(max_examples=200)
@given(_TEXTS)
def test_any_text_gives_parts_of_itself(text: str) -> None:
    squeezed = " ".join(text.split())
    found = split_caption(text)
    assert found == split_caption(text)
    assert found.caption is None or (found.caption and found.caption in squeezed)
    assert found.credit is None or (found.credit and found.credit in squeezed)


@settings(max_examples=200)
@given(_TEXTS)
def test_the_small_functions_take_any_text(text: str) -> None:
    assert is_credit(text) in (True, False)
    assert reads_as_caption(text) in (True, False)
    assert strip_credit_label(text) in text
    assert undouble(undouble(text)) == undouble(text)


@settings(max_examples=200)
@given(st.lists(st.text("abc.()", min_size=1, max_size=4), min_size=2, max_size=6).map(" ".join))
def test_doubling_is_undone(text: str) -> None:
    assert undouble(text + " " + text) == undouble(text)
    assert undouble(text + "\n" + text) == undouble(text)


@pytest.mark.parametrize("unit", ["(", ")", "a", " ", "©", "Foto: ", "a. ", "(a) ", "/ ", "A b ", "\n", "Photo by "])
def test_a_long_text_takes_no_long_time(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    begun = time.perf_counter()
    split_caption(text)
    reads_as_caption(text)
    is_credit(text)
    strip_credit_label(text)
    assert time.perf_counter() - begun < 60  # a hang, not a speed
