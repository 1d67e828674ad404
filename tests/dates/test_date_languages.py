"""Dates of more languages, calendars and systems, each with where the form comes from."""

import pytest

from heraldparse.dates import parse_date, read_stamps

DATES = [
    # eras of East Asia
    ("令和6年5月3日", "2024-05-03"),  # Japanese town's notices
    ("令和元年10月1日", "2019-10-01"),  # the first year of an era
    ("平成30年12月1日 10時20分", "2018-12-01T10:20:00"),  # Japanese ministry
    ("2024年(令和6年)5月3日", "2024-05-03"),  # both years, Japanese daily
    ("2024(令和6)年5月3日", "2024-05-03"),  # the same, shorter
    ("令和6年（2024年）5月3日", "2024-05-03"),  # the same, turned
    ("民國113年5月3日", "2024-05-03"),  # Taiwanese office
    ("中華民國113年5月3日", "2024-05-03"),  # in full
    # Thailand
    ("3 พฤษภาคม พ.ศ. 2567", "2024-05-03"),  # era named
    ("3 พ.ค. 2567", "2024-05-03"),  # month in short
    ("3 มี.ค. 2567", "2024-03-03"),  # told from January by a vowel sign alone
    ("3 ม.ค. 2567", "2024-01-03"),
    ("3 พ.ค. 67 15:12 น.", "2024-05-03T15:12:00"),  # two figures, o'clock
    ("3 พ.ค. 2567 เวลา 15:12 น.", "2024-05-03T15:12:00"),  # Thai daily
    ("วันศุกร์ที่ 3 พฤษภาคม พ.ศ. 2567", "2024-05-03"),  # weekday
    ("๓ พฤษภาคม ๒๕๖๗", "2024-05-03"),  # Thai digits
    # Arabic and Persian
    ("الأربعاء، 28 آب/أغسطس 2013", "2013-08-28"),  # both names of the month
    ("3 مايو 2024 03:12 م", "2024-05-03T15:12:00"),  # second half of the day
    ("3 مايو 2024 10:12 ص", "2024-05-03T10:12:00"),  # first half
    ("3 مايو 2024م - 10:12", "2024-05-03T10:12:00"),  # `of our era` is no half of the day
    ("٣ مايو ٢٠٢٤", "2024-05-03"),  # Arabic digits
    ("۳ مه ۲۰۲۴", "2024-05-03"),  # Persian digits
    # India
    ("३ मे २०२४", "2024-05-03"),  # Marathi
    ("৩ মে ২০২৪, ১৫:১২", "2024-05-03T15:12:00"),  # Bengali
    ("3 மே 2024", "2024-05-03"),  # Tamil
    ("3 మే 2024", "2024-05-03"),  # Telugu
    # Baltic, Balkan, Caucasus
    ("2024. gada 3. maijā", "2024-05-03"),  # Latvian
    ("2024 m. gegužės 3 d.", "2024-05-03"),  # Lithuanian
    ("3. svibnja 2024. u 15:12", "2024-05-03T15:12:00"),  # Croatian
    ("3. мај 2024.", "2024-05-03"),  # Serbian
    ("3 мая 2024, 15:12 МСК", "2024-05-03T15:12:00+03:00"),  # Moscow time in its own letters
    ("Πέμπτη, 02 Μάιος 2024 15:12", "2024-05-02T15:12:00"),  # Greek, nominative
    ("3 maja 2024 r., godz. 15:12", "2024-05-03T15:12:00"),  # Polish, `of the year`, `at the hour`
    ("torsdag d. 2. maj 2024 kl. 15:12", "2024-05-02T15:12:00"),  # Danish
    # English and German systems
    ("Fri 3 May 2024 15.12 BST", "2024-05-03T15:12:00+01:00"),  # British daily, full stop in the time
    ("03. Mai '24", "2024-05-03"),  # German blog
    ("May 3, ’24", "2024-05-03"),  # US blog
    ("Fr 3.5.24, 15:12", "2024-05-03T15:12:00"),  # German blog, one figure each
    ("May/03/2024", "2024-05-03"),  # forum
    ("2024/May/03", "2024-05-03"),  # archive
    ("Publié le 3 mai 2024 à 13 h 04 HAE", "2024-05-03T13:04:00-04:00"),  # Quebec's zone
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_date_of_a_language(text: str, expected: str) -> None:
    value = parse_date(text)
    assert value is not None
    assert value.isoformat() == expected


@pytest.mark.parametrize(
    "text",
    [
        "113年5月3日",  # a year without its era
        "1403/02/14",  # Persian calendar, figures
        "14 اردیبهشت 1403",  # Persian calendar, words
        "25 شوال 1445",  # Islamic calendar
        "3 May/June 2024",  # two months
        "令和6年13月3日",  # no such month
        "3.5.24",  # a version
        "30. listopada 2024",  # Polish or Croatian: two months
    ],
)
def test_no_date_of_our_calendar(text: str) -> None:
    assert parse_date(text) is None


LINES = [
    ("Data publikacji: 03.05.2024, godz. 15:12", "2024-05-03T15:12:00", None),  # Polish
    ("Дата публикации: 03.05.2024", "2024-05-03", None),  # Russian
    ("Mis en ligne le 3 mai 2024", "2024-05-03", None),  # French
    ("Online seit 3. Mai 2024", "2024-05-03", None),  # German, though `seit` alone tells of something else
    ("প্রকাশ: ০৩ মে ২০২৪", "2024-05-03", None),  # Bengali
    ("Opdateret d. 2. maj 2024", None, "2024-05-02"),  # Danish
    ("Posted 3:12 PM, May 3, 2024 and last updated 4:12 PM, May 3, 2024", "2024-05-03T15:12:00", "2024-05-03T16:12:00"),
]


@pytest.mark.parametrize(("text", "published", "updated"), LINES)
def test_labelled_dates(text: str, published: str | None, updated: str | None) -> None:
    stamps = read_stamps(text)
    assert stamps is not None
    found = [value and value.isoformat() for value in (stamps.published, stamps.updated)]
    assert found == [published, updated]


PLAIN = [
    (
        "Submitted by janedoe on Thu, 05/02/2024 - 15:12",
        "2024-05-02T15:12:00",
    ),  # content system
    ("Gespeichert von anna am Do, 02.05.2024 - 15:12", "2024-05-02T15:12:00"),  # the same in German
    ("Soumis par anne le jeu 02/05/2024 - 15:12", "2024-05-02T15:12:00"),  # in French
    ("Posted by Jane Doe on May 3, 2024 in News | 0 comments", "2024-05-03"),  # blog theme
    ("Posted in News on May 2, 2024", "2024-05-02"),  # blog theme
    ("Jane Doe May 3, 2024 News Leave a comment", "2024-05-03"),  # blog theme, button at the end
    ("令和6年5月3日", "2024-05-03"),  # a year of two figures
    ("von Klaus Berg, 8.5.12", "2012-05-08"),  # German blog, one figure each, after a name
    ("am 8.5.12 von Klaus", "2012-05-08"),  # German blog
    ("2015. augusztus 20., 11:16 forrás: RTI", "2015-08-20T11:16:00"),  # Hungarian portal, source behind it
    (
        "By JANE DOE, Editor | Friday June 7, 2013 @ 6:43pm EDTTags: Rain, Big Snow, Little Snow, Wind, Hail, Sun, Fog",
        "2013-06-07T18:43:00-04:00",
    ),  # US trade blog, topics glued to the date
]


@pytest.mark.parametrize(("text", "plain"), PLAIN)
def test_line_with_words_beside_the_date(text: str, plain: str) -> None:
    stamps = read_stamps(text, day_first=True if "jeu" in text else None)
    assert stamps is not None
    assert stamps.plain is not None
    assert stamps.plain.isoformat() == plain


@pytest.mark.parametrize(
    "text",
    [
        "Wochenbericht 14. - 20. Januar 2022",  # German institute, a week
        "5 Jan - 2 Feb 2022",  # exhibition
        "Killed by police officers in Rainford on 2 May 2024",  # a sentence without its verb
        "Explosion in a mill on May 2, 2024",  # caption
    ],
)
def test_prose_beside_a_date(text: str) -> None:
    assert read_stamps(text) is None
