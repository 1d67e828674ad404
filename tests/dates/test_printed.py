"""Dates as pages print them, each with where the form comes from; what is no date; and properties of all."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from heraldparse.dates import calendar_words, day_first_in, find_dates, parse_date, read_stamps
from heraldparse.dates.tokens import MONTHS, fold

WEDNESDAY = datetime(2024, 10, 30, 12, 34, 56, 789)

DATES = [
    # Korea Herald
    ("Published : Oct. 30, 2024 - 09:26", "2024-10-30T09:26:00"),  # KH 2024 head
    ("Published : March 31, 2024 - 11:03", "2024-03-31T11:03:00"),  # KH 2024 head, month in full
    ("Published : Dec 7, 2017 - 13:55", "2017-12-07T13:55:00"),  # KH 2017 head, no dot
    ("Sept 13, 2018 - 10:00", "2018-09-13T10:00:00"),  # KH 2018, four letters
    ("Published : Sept. 13, 2023 - 10:00", "2023-09-13T10:00:00"),  # KH 2023, AP style
    ("Sep 26, 2012 - 20:17", "2012-09-26T20:17:00"),  # KH 2012
    ("Published : 2017-08-07 11:50", "2017-08-07T11:50:00"),  # KH 2017, figures
    ("Published : 2015-11-16 20:10", "2015-11-16T20:10:00"),  # KH 2015 head
    ("2023-08-19 16:01:08", "2023-08-19T16:01:08"),  # KH 2023 lists
    ("\u2022 Updated : Dec 7, 2017 - 13:55", "2017-12-07T13:55:00"),  # KH 2017, bullet
    ("Nov. 26, 2024", "2024-11-26"),  # KH 2024 list
    ("EditorialJan. 11, 2023", "2023-01-11"),  # KH list, section glued
    ("ViewpointsJan. 10, 2023", "2023-01-10"),  # KH list, section glued
    ("Arts & DesignJuly 9, 2019", "2019-07-09"),  # KH list, two words
    ("EconomyNov 29, 2019", "2019-11-29"),  # KH list 2019
    ("K-popMay 2, 2024", "2024-05-02"),  # KH list, hyphen
    ("Jan. 11, 2025 - 16:00:00", "2025-01-11T16:00:00"),  # KH list 2025
    ("2021.10.05 18:42", "2021-10-05T18:42:00"),  # KH list since 2025
    ("July 10, 2024 - 14:06", "2024-07-10T14:06:00"),  # KH mobile
    ("Published\u00a0:\u00a0Apr\u00a018,\u00a02022\u00a0-\u00a016:41", "2022-04-18T16:41:00"),  # KH 2022, no-break
    # ISO 8601, as in metadata
    ("2024-10-30T09:26:00+0900", "2024-10-30T09:26:00+09:00"),  # no colon
    ("2024-10-30T09:26:00+09:00", "2024-10-30T09:26:00+09:00"),  # JSON-LD
    ("2024-10-30T09:26+09", "2024-10-30T09:26:00+09:00"),  # hours only
    ("2024-10-30T09:26:00.000Z", "2024-10-30T09:26:00+00:00"),  # JavaScript
    ("2024-10-30T09:26:00.1234567Z", "2024-10-30T09:26:00.123456+00:00"),  # .NET, seven places
    ("2023-10-17T14:24:34.612134874-07:00", "2023-10-17T14:24:34.612134-07:00"),  # Go, nine places
    ("2024-08-07T20:16Z", "2024-08-07T20:16:00+00:00"),  # German daily, JSON-LD
    ("2024-05-03T17:47", "2024-05-03T17:47:00"),  # time element without zone
    ("2019-11-19T06:56-05:00", "2019-11-19T06:56:00-05:00"),  # Dublin Core
    ("2024-04-27T08:36+0200", "2024-04-27T08:36:00+02:00"),  # last-modified
    ("20241030T092600Z", "2024-10-30T09:26:00+00:00"),  # basic form
    ("20210504T132005+0200", "2021-05-04T13:20:05+02:00"),  # basic form with offset
    ("20200516T09:51:53Z", "2020-05-16T09:51:53+00:00"),  # half basic, magazine
    ("2016-11-28 16:23:00 -0500", "2016-11-28T16:23:00-05:00"),  # mailing service's meta
    ("2023-11-08 17:00:35 +00:00", "2023-11-08T17:00:35+00:00"),  # blanks around
    ("2025-12-13 00:00:00 +0000 UTC", "2025-12-13T00:00:00+00:00"),  # Go's default, midnight is printed
    ("2022-05-04T03:00:00 UTC", "2022-05-04T03:00:00+00:00"),  # Argentine daily, JSON-LD
    ("2020-09-25T16:02:50CDT", "2020-09-25T16:02:50-05:00"),  # US television, name glued
    ("2022-1-26T14:32:06+02:00", "2022-01-26T14:32:06+02:00"),  # no leading zero
    ("2022-05-6T12:00:00.000Z", "2022-05-06T12:00:00+00:00"),  # no leading zero
    ("2024-10-30", "2024-10-30"),
    ("2025-11-7", "2025-11-07"),  # time element
    ("2019/01/22", "2019-01-22"),  # citation_publication_date
    ("2017 01 09", "2017-01-09"),  # search engine's meta
    ("2016 12 12 14:00:00", "2016-12-12T14:00:00"),  # mailing service's meta
    ("20241030", "2024-10-30"),  # compact day
    ("2020-08-25|00h23", "2020-08-25T00:23:00"),  # French Dublin Core
    ("1730248000", "2024-10-30T00:26:40+00:00"),  # seconds
    ("1730248000123", "2024-10-30T00:26:40.123000+00:00"),  # milliseconds
    # RFC 2822 and what languages print
    ("Wed, 30 Oct 2024 09:26:00 +0900", "2024-10-30T09:26:00+09:00"),  # feed
    ("Mon, 05 Aug 2024 12:47:21 GMT", "2024-08-05T12:47:21+00:00"),  # HTTP
    ("Wed Oct 30 2024 09:26:00 GMT+0900 (KST)", "2024-10-30T09:26:00+09:00"),  # JavaScript
    ("Tue Feb 20 2018 01:00:00 GMT+0100 (Central European Standard Time)", "2018-02-20T01:00:00+01:00"),  # JavaScript
    ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28T19:20:36+02:00"),  # Java
    ("Fri Sep 30 15:13:45 UTC+0000 2016", "2016-09-30T15:13:45+00:00"),  # JScript
    ("Fr, 17 Mai 2019 13:38:23 MESZ", "2019-05-17T13:38:23+02:00"),  # German HTTP header in meta
    # English
    ("October 30, 2024", "2024-10-30"),
    ("30 October 2024", "2024-10-30"),
    ("30th of October, 2024", "2024-10-30"),
    ("the 1st of May 2024", "2024-05-01"),
    ("Jun 18th 2018", "2018-06-18"),  # JSON-LD of a shop blog
    ("OCTOBER 13, 2025", "2025-10-13"),  # capitals
    ("31. October, 2023", "2023-10-31"),  # theme with a German pattern
    ("December 19. 2025", "2025-12-19"),  # dot for comma
    ("17-Oct-2024", "2024-10-17"),
    ("2024 October 30", "2024-10-30"),
    ("Apr 042013", "2013-04-04"),  # blog: a leaf of a calendar, day and year in elements without a gap
    ("24 DEC 19", "2019-12-24"),  # year in two digits after the month
    ("31 October 23", "2023-10-31"),
    ("Wednesday November 20, 2019", "2019-11-20"),
    ("Thursday, 2nd November 2023", "2023-11-02"),  # British local
    ("Wed 29th April 2020 | 03:32 PM", "2020-04-29T15:32:00"),  # British magazine
    ("Fri 6:45 PM, Feb 16, 2018", "2018-02-16T18:45:00"),  # weekday before the time
    ("on Friday December 19, 2025 @08:00PM", "2025-12-19T20:00:00"),  # forum
    ("Posted: Aug 08, 2024 4:00 AM EDT", "2024-08-08T04:00:00-04:00"),  # Canadian broadcaster
    ("Nov 8, 2023 / 10:35 PM PST", "2023-11-08T22:35:00-08:00"),  # US television
    ("11:00 AM PDT \u2022 May 16, 2024", "2024-05-16T11:00:00-07:00"),  # technology site
    ("11:26 pm EST, Tuesday, November 19, 2019", "2019-11-19T23:26:00-05:00"),  # time first
    ("22:00, 11 July 2021 BST", "2021-07-11T22:00:00+01:00"),  # British daily, zone last
    ("Updated: 8:24, 2 Nov 2023", "2023-11-02T08:24:00"),  # British tabloid
    ("16:23, Thu, Nov 2, 2023", "2023-11-02T16:23:00"),  # British tabloid
    ("Published: 15:56 BST, 27 April 2024", "2024-04-27T15:56:00+01:00"),  # British tabloid
    ("First published November 29, 2016: 3:33 AM ET", "2016-11-29T03:33:00-05:00"),  # ET in winter
    ("Dec 19, 2016 at 2:19 pm ET", "2016-12-19T14:19:00-05:00"),
    ("July 9, 2019, 2:19 pm ET", "2019-07-09T14:19:00-04:00"),  # ET in summer
    ("Dec. 22, 2016 5:00 a.m. PT", "2016-12-22T05:00:00-08:00"),  # Californian daily
    ("November 18, 2019 -- 19:14 GMT (19:14 GMT)", "2019-11-18T19:14:00+00:00"),  # zone twice
    ("Updated 2010 GMT (0410 HKT) March 14, 2021", "2021-03-14T20:10:00+00:00"),  # four figures
    ("June 30, 2026 - 4.34pm", "2026-06-30T16:34:00"),  # Australian business daily
    ("Oct. 30, 2024, 9:26 a.m.", "2024-10-30T09:26:00"),
    ("Oct. 30, 2024, 12:05 a.m.", "2024-10-30T00:05:00"),  # after midnight
    ("Oct. 30, 2024, 12:05 p.m.", "2024-10-30T12:05:00"),  # after noon
    ("Oct. 30, 2024, 9 pm", "2024-10-30T21:00:00"),
    ("Oct. 30, 2024 09:26 PM KST", "2024-10-30T21:26:00+09:00"),
    ("Oct. 30, 2024 15:26 PM", "2024-10-30T15:26:00"),  # half and 24 hours
    ("Mar 28, 2020, 06:15 PM IST", "2020-03-28T18:15:00"),  # zone of several countries
    ("September 1, 2017 at 0h00", "2017-09-01T00:00:00"),  # English with a French clock
    ("Ideas11.14.2019 09:00 AM", "2019-11-14T09:00:00"),  # US magazine, dots and month first
    ("Last updated on November 19, 2025", "2025-11-19"),
    ("Date: 30 October 2024", "2024-10-30"),
    ("[October 30, 2024]", "2024-10-30"),
    ("| July 15, 2025", "2025-07-15"),
    (", October 8, 2025", "2025-10-08"),  # after a name that was cut off
    ("On Apr 15, 2020", "2020-04-15"),
    ("Business | Nov 29, 2019", "2019-11-29"),
    ("Mon, 10/07/2024", "2024-10-07"),  # the weekday decides
    ("12/15/2016", "2016-12-15"),  # only one order
    ("12-15-2016", "2016-12-15"),  # Canadian meta
    ("15/12/2016", "2016-12-15"),
    ("05/05/2020", "2020-05-05"),  # both orders agree
    # Korean
    ("2024년 10월 30일", "2024-10-30"),
    ("2024년 10월 30일 오후 3시 5분", "2024-10-30T15:05:00"),
    ("2024년10월30일 오전 9시26분", "2024-10-30T09:26:00"),
    ("2024년 10월 30일(수) 오후 12시 5분", "2024-10-30T12:05:00"),
    ("2024년 10월 30일 (월) 09:26", "2024-10-30T09:26:00"),  # weekday that is also the sign for month
    ("2024.10.30. 오전 9:26", "2024-10-30T09:26:00"),  # portal
    ("2024.10.30. 오후 3:26", "2024-10-30T15:26:00"),  # portal
    ("2024-10-30 (수) 09:26", "2024-10-30T09:26:00"),
    ("입력 : 2024.10.30 09:26", "2024-10-30T09:26:00"),  # daily
    ("기사입력 2024-10-30 09:26:11", "2024-10-30T09:26:11"),
    ("등록 2024.10.30 09:26", "2024-10-30T09:26:00"),
    ("최종수정 2024.10.30 09:26", "2024-10-30T09:26:00"),
    ("입력 24.10.30 09:26", "2024-10-30T09:26:00"),  # year first beside Hangul
    ("2024. 10. 30.", "2024-10-30"),
    # Japanese, Chinese
    ("2024年10月30日 9時26分", "2024-10-30T09:26:00"),
    ("2024年10月30日09:18", "2024-10-30T09:18:00"),
    ("2024年10月30日(水) 午後3時5分", "2024-10-30T15:05:00"),
    ("2020年7月1日 10時00分", "2020-07-01T10:00:00"),  # press release meta
    ("２０２４年１０月３０日", "2024-10-30"),  # full-width figures
    ("公開日：2024年10月30日", "2024-10-30"),
    ("最終更新 2024/12/04 00:05", "2024-12-04T00:05:00"),
    ("2024年10月30日 星期三 下午3:05", "2024-10-30T15:05:00"),
    ("发布时间：2024-10-30 09:26", "2024-10-30T09:26:00"),
    ("发布时间：24-10-30 09:26", "2024-10-30T09:26:00"),
    # German
    ("30. Oktober 2024, 09:26 Uhr", "2024-10-30T09:26:00"),
    ("Mi., 30.10.2024 - 09:26", "2024-10-30T09:26:00"),
    ("30.10.24", "2024-10-30"),
    ("19.10.19, 11:29 Uhr", "2019-10-19T11:29:00"),
    ("31. März 2014 um 7:40", "2014-03-31T07:40:00"),
    ("31 Maerz, 2014", "2014-03-31"),
    ("18.07.2024, 11.08 Uhr", "2024-07-18T11:08:00"),  # Swiss daily
    ("20.12.2022 um 08:42", "2022-12-20T08:42:00"),
    ("14.09.2022 um 21.11", "2022-09-14T21:11:00"),  # comment
    ("Stand: 24.04.2024 22:58 Uhr", "2024-04-24T22:58:00"),  # broadcaster
    ("STAND 21.4.2021, 16:41 Uhr", "2021-04-21T16:41:00"),  # broadcaster
    ("Veröffentlicht am Fr, 24. Januar 2020, 18:18", "2020-01-24T18:18:00"),  # blog
    ("Aktualisiert am 28.01.2020-15:49", "2020-01-28T15:49:00"),  # Frankfurt daily
    ("Kultur, 29.10.23", "2023-10-29"),  # section before a comma
    ("Sa 11 Apr 2020 / 00:40", "2020-04-11T00:40:00"),  # Swiss magazine
    ("28. 4. 2023, 18:41 Uhr", "2023-04-28T18:41:00"),  # Berlin daily
    ("4. Jänner 2024", "2024-01-04"),  # Austrian
    ("06.11.2023 | 14:10", "2023-11-06T14:10:00"),
    # French
    ("30 octobre 2024 à 09h26", "2024-10-30T09:26:00"),
    ("publié le 1er novembre 2023 à 16h28", "2023-11-01T16:28:00"),
    ("02/11/2023 à 14h49", "2023-11-02T14:49:00"),  # a clock no month-first country prints
    ("le samedi 18 mai 2019 à 19h38", "2019-05-18T19:38:00"),
    ("mar. 5 nov. 2024", "2024-11-05"),  # `mar.` is Tuesday
    ("Mis à jour le 5 août 2024", "2024-08-05"),
    # Spanish, Portuguese, Italian, Catalan, Romanian
    ("30 de octubre de 2024", "2024-10-30"),
    ("17 de Febrero 2020", "2020-02-17"),
    ("Publicado: Jueves, 21 Abril 2022 04:45", "2022-04-21T04:45:00"),
    ("25 de abril de 2022 5:56 AM", "2022-04-25T05:56:00"),
    ("30 oct. 2024 - 21:26h", "2024-10-30T21:26:00"),
    ("02 Nov, 2023 11:08 a. m. EST", "2023-11-02T11:08:00-05:00"),
    ("25 de janeiro de 2020", "2020-01-25"),
    ("08/03/2020 15h30", "2020-03-08T15:30:00"),  # Brazilian portal
    ("5 de mar. de 2024 às 21h44", "2024-03-05T21:44:00"),
    ("4 Febbraio 2025 - 14:41", "2025-02-04T14:41:00"),
    ("Pubblicato il 20 novembre 2024 alle 10.55", "2024-11-20T10:55:00"),
    ("23 Març 2020", "2020-03-23"),
    ("30 octombrie 2024", "2024-10-30"),
    ("Date 10.06.2024", "2024-06-10"),  # German broadcaster: a column of facts beside the story
    # Dutch and Nordic
    ("Gepubliceerd op 30 oktober 2024", "2024-10-30"),
    ("3 mei 2024 om 09:26 uur", "2024-05-03T09:26:00"),
    ("Publicerad 30 oktober 2024 kl. 09.26", "2024-10-30T09:26:00"),
    ("05.08.2024, kl. 13.05", "2024-08-05T13:05:00"),  # Norwegian broadcaster
    ("torsdag 06. feb 2025 17:25", "2025-02-06T17:25:00"),  # Danish broadcaster
    ("30. lokakuuta 2024 klo 9.26", "2024-10-30T09:26:00"),
    ("30. október 2024", "2024-10-30"),  # Icelandic
    # Slavic, Hungarian, Turkish, Greek
    ("30 października 2024, 09:26", "2024-10-30T09:26:00"),
    ("30 listopada 2024", "2024-11-30"),  # Polish
    ("30. října 2024", "2024-10-30"),  # Czech
    ("30 октября 2024 г. 09:26", "2024-10-30T09:26:00"),
    ("Опубликовано: 30 октября 2024", "2024-10-30"),
    ("30 жовтня 2024 року", "2024-10-30"),
    ("2024. október 30.", "2024-10-30"),
    ("2020. 08. 18. 21:35", "2020-08-18T21:35:00"),  # Hungarian weekly
    ("30 Ekim 2024 Çarşamba, 09:26", "2024-10-30T09:26:00"),
    ("5 KASIM 2024", "2024-11-05"),  # dotless i in capitals
    ("30 Οκτωβρίου 2024", "2024-10-30"),
    # others
    ("03 يونيو 2020", "2020-06-03"),
    ("٣٠ أكتوبر ٢٠٢٤", "2024-10-30"),  # Arabic figures
    ("30 تشرين الأول 2024", "2024-10-30"),  # Levant, two words
    ("\u200f30\u200f/10\u200f/2024", "2024-10-30"),  # browser's Arabic form, with marks of direction
    ("30 באוקטובר 2024", "2024-10-30"),
    ("30 अक्टूबर 2024", "2024-10-30"),
    ("30 ตุลาคม 2567", "2024-10-30"),  # Buddhist year
    ("30 Oktober 2024, 09:26 WIB", "2024-10-30T09:26:00+07:00"),  # Indonesian portal
    ("02/11/2023, 21:34 WIB", None),  # two orders
    ("Thứ tư, 22/10/2025, 19:25 (GMT+7)", "2025-10-22T19:25:00+07:00"),  # Vietnamese daily
    ("30 tháng 10 năm 2024", "2024-10-30"),
    ("\ufeff\u200e2024-10-30\u200b", "2024-10-30"),  # byte order mark, invisible characters
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_date_as_printed(text: str, expected: str | None) -> None:
    value = parse_date(text)
    assert (value and value.isoformat()) == expected


NO_DATES = [
    "June 201914",  # German university: month and year, and a number of votes after them
    "",
    " ",
    "\x00",
    "2024",  # a year
    "Oct 2024",  # no day
    "October 30",  # no year
    "Nov 19, 6:55 AM",  # no year
    "April 2025",
    "09:26",
    "30.10.",
    "Feb. 31, 2024",
    "Feb. 29, 2023",
    "31.04.2024",
    "2024-13-01",
    "2024-00-10",
    "2024-10-00",
    "0000-10-30",
    "0001-01-01T00:00:00Z",  # .NET's empty date
    "-0001-11-30T00:00:00+00:00",  # PHP's empty date
    "1970-01-01T00:00:00Z",  # Unix's empty date
    "9999-12-31",  # database's "never"
    "99999-10-30",
    "2024-10-30T24:00:00",
    "2024-10-30T09:60:00",
    "2024-10-30 25:10",
    "Oct. 30, 2024 - 9:5",
    "Oct. 30, 2024 0:75 pm",
    "Oct. 30, 2024 13:00 AM",
    "2024-10-30T09:26:00+25:00",
    "30.10.2024 10:00-11:00",  # a span of time, and no offset
    "10/05/2021",  # two orders
    "10-05-2021",
    "01-11-2023 10:29",
    "05.10.2021 07:00 AM",  # American clock: dots may have the month first
    "10/05/21",
    "1.2.03",  # version
    "3.11.4",
    "192.168.10.24",
    "1.30.10.2024",
    "30.10.20245",
    "010-2024-1030",  # telephone
    "02) 6303-7700",
    "12345",
    "1234567890123456",
    "0212345678",  # ten figures before 1990
    "9999999999",  # ten figures after 2100
    "20241030050026",  # a record's number
    "20241345",
    "2 hours ago",
    "yesterday",
    "Today 12:01 AM",
    "PT50M55S",  # duration
    "30. listopada 2024.",  # Croatian October, Polish November
    "Oct 30, 2024 - Nov 5, 2024",
    "Thu., January 08, 2026, 2:00 p.m. - 3:00 p.m. ET",
    "Oct 30, 20247 min read",  # glued figure
    "Oct 30, 2024 7 min read",
    "He was born on July 9, 2019 in Seoul.",
    "They met on October 30, 2024",
    "The law of 3 May 2024",
    "seoul July 9, 2019",
    "Expires: Oct 30, 2024",
    "Copyright 30 October 2024",
    "Roberta says: October 20, 2019 at 1:31 pm",
    "Oct. 30, 2024 By Yoon Min-sik",
    "2024-10-30T09:26:00+09:00 and more",
    "Issue 30, 2024",
    "Mar",
    "DIE ZEIT Nr. 28/2013",
    "\ud800 2024",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(text: str) -> None:
    assert parse_date(text) is None


def test_order_given_by_the_caller() -> None:
    assert parse_date("10/05/2021", day_first=True) == date(2021, 5, 10)
    assert parse_date("10/05/2021", day_first=False) == date(2021, 10, 5)
    assert parse_date("25/05/2021", day_first=False) == date(2021, 5, 25)
    assert parse_date("11/08/23 5:19pm", day_first=False) == datetime(2023, 11, 8, 17, 19)
    assert parse_date("05.10.2021", day_first=False) == date(2021, 10, 5)
    assert parse_date("01.02.2020 07:00 AM", day_first=False) == datetime(2020, 1, 2, 7)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de", True), ("de-AT", True), ("pt_BR", True), ("EN-gb", True), ("en-US", False), ("en", None), (None, None),
     ("", None), ("ko", None)],
)  # fmt: skip
def test_order_of_a_language(language: str | None, expected: bool | None) -> None:
    assert day_first_in(language) is expected


def test_zone_given_by_the_caller() -> None:
    seoul = timezone(timedelta(hours=9))
    for zone in ("Asia/Seoul", ZoneInfo("Asia/Seoul"), seoul):
        value = parse_date("Oct. 30, 2024 - 09:26", zone=zone)
        assert value == datetime(2024, 10, 30, 9, 26, tzinfo=seoul)
        assert isinstance(value, datetime)
        assert isinstance(value.tzinfo, timezone)
    assert parse_date("Oct. 30, 2024", zone="Asia/Seoul") == date(2024, 10, 30)
    printed = parse_date("2024-10-30T09:26:00Z", zone="Asia/Seoul")
    assert isinstance(printed, datetime)
    assert printed.utcoffset() == timedelta(0)


def test_zone_follows_summer_time() -> None:
    summer = parse_date("1. Juli 2024, 09:26 Uhr", zone="Europe/Berlin")
    winter = parse_date("1. Januar 2024, 09:26 Uhr", zone="Europe/Berlin")
    assert isinstance(summer, datetime)
    assert isinstance(winter, datetime)
    assert (summer.utcoffset(), winter.utcoffset()) == (timedelta(hours=2), timedelta(hours=1))


def test_ambiguous_zone_name_is_resolved_by_the_zone_of_the_page() -> None:
    india = parse_date("Mar 28, 2020, 06:15 PM IST", zone="Asia/Kolkata")
    assert india == datetime(2020, 3, 28, 18, 15, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert parse_date("Mar 28, 2020, 06:15 PM IST", zone="Asia/Seoul") == datetime(2020, 3, 28, 18, 15)


def test_unknown_zone_is_an_error() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        parse_date("2024-10-30", zone="Asia/Atlantis")
    with pytest.raises(ValueError, match="Seoul"):
        parse_date("2024-10-30", zone="../Seoul")


def test_old_zones_with_odd_seconds_stay_naive() -> None:
    assert parse_date("1900-05-01 12:00", zone="Asia/Seoul") == datetime(1900, 5, 1, 12)


RELATIVE = [
    ("2 hours ago", "2024-10-30T10:34:00"),  # US sites
    ("1h ago", "2024-10-30T11:34:00"),
    ("an hour ago", "2024-10-30T11:34:00"),
    ("56 mins ago", "2024-10-30T11:38:00"),
    ("Published 6 days ago", "2024-10-24"),
    ("yesterday", "2024-10-29"),
    ("Today 12:01 AM", "2024-10-30T00:01:00"),
    ("Today, 09:26", "2024-10-30T09:26:00"),
    ("vor 3 Stunden", "2024-10-30T09:34:00"),  # German
    ("Vor einer Stunde", "2024-10-30T11:34:00"),
    ("Heute, 11:07 Uhr", "2024-10-30T11:07:00"),
    ("Il y a 3 heures", "2024-10-30T09:34:00"),
    ("Hace 13 horas", "2024-10-29T23:34:00"),
    ("há 2 dias", "2024-10-28"),
    ("2 uur geleden", "2024-10-30T10:34:00"),
    ("för 3 timmar sedan", "2024-10-30T09:34:00"),
    ("11:00, сьогодні", "2024-10-30T11:00:00"),  # Ukrainian daily
    ("3시간 전", "2024-10-30T09:34:00"),
    ("1 時間前", "2024-10-30T11:34:00"),
    ("59分前", "2024-10-30T11:35:00"),
    ("3 months ago", None),  # no day
    ("2 weeks ago", None),
    ("in 2 hours", None),
    ("5 min", None),  # reading time
    ("999 hours", None),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_counted_back_from_now(text: str, expected: str | None) -> None:
    value = parse_date(text, now=WEDNESDAY)
    assert (value and value.isoformat()) == expected
    assert parse_date(text) is None


def test_dates_within_prose() -> None:
    text = "From 1 May 2024 to 3 May 2024, or on Feb. 31, 2024, at 10:00"
    assert [(text[found.start : found.end], found.value) for found in find_dates(text)] == [
        ("1 May 2024", date(2024, 5, 1)),
        ("3 May 2024", date(2024, 5, 3)),
    ]
    glued = "April 27, 2024 - 18:41:31[Herald Interview] Rules that work"  # KH list, headline glued
    assert [glued[found.end :] for found in find_dates(glued)] == ["[Herald Interview] Rules that work"]


def test_no_month_word_means_two_months() -> None:
    assert [word for word, month in MONTHS.items() if not month] == []


def test_tables_have_all_months_and_days() -> None:
    assert {language for language, table in calendar_words.MONTHS.items() if table.count(",") != 11} == set()
    assert {language for language, table in calendar_words.WEEKDAYS.items() if table.count(",") != 6} == set()


DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
FORMS = {
    "en": "{month} {day}, {year}", "de": "{day}. {month} {year}", "es": "{day} de {month} de {year}",
    "pt": "{day} de {month} de {year}", "fi": "{day}. {month} {year}", "cs": "{day}. {month} {year}",
    "sk": "{day}. {month} {year}", "sl": "{day}. {month} {year}", "no": "{day}. {month} {year}",
    "da": "{day}. {month} {year}", "is": "{day}. {month} {year}", "hu": "{year}. {month} {day}.",
    "sr": "{day}. {month} {year}.",
}  # fmt: skip


@settings(max_examples=60)
@given(DAYS)
def test_every_day_reads_back_in_every_language(day: date) -> None:
    for language, table in calendar_words.MONTHS.items():
        for month in table.split(",")[day.month - 1].split():
            name = month.replace("_", " ")
            year = day.year + 543 if language == "th" else day.year
            text = FORMS.get(language, "{day} {month} {year}").format(day=day.day, month=name, year=year)
            assert (text, parse_date(text)) == (text, day)
            assert (text, parse_date(text.title())) == (text, day)


@settings(max_examples=100)
@given(DAYS, CLOCKS, st.integers(-48, 56))
def test_every_moment_reads_back_in_figures(day: date, clock: time, quarter: int) -> None:
    naive = datetime.combine(day, clock)
    assume(naive != datetime(1970, 1, 1))  # what software shows where it has no date
    aware = naive.replace(tzinfo=timezone(timedelta(minutes=15 * quarter)))
    half = f"{(clock.hour - 1) % 12 + 1}:{clock:%M} {'AM' if clock.hour < 12 else 'PM'}"
    korean = f"{'오전' if clock.hour < 12 else '오후'} {(clock.hour - 1) % 12 + 1}시 {clock.minute}분"
    for text in (
        f"{day.year}-{day:%m-%d}T{clock:%H:%M}",
        f"{day.year}.{day:%m.%d} {clock:%H:%M}",
        f"{day.day}.{day.month}.{day.year}, {clock:%H:%M} Uhr",
        f"{day:%b} {day.day}, {day.year}, {half}",
        f"{day.year}년 {day.month}월 {day.day}일 {korean}",
        f"{day.year}年{day.month}月{day.day}日 {clock.hour}時{clock.minute}分",
        f"Published : {day:%b}. {day.day}, {day.year} - {clock:%H:%M}",
    ):
        assert (text, parse_date(text)) == (text, naive)
    for text in (aware.isoformat(), f"{day:%a}, {day.day} {day:%b} {day.year} {clock:%H:%M:%S} {aware:%z}"):
        value = parse_date(text)
        assert isinstance(value, datetime)
        assert (text, value.isoformat()) == (text, aware.isoformat())


PARTS = ["Oct", "30", "2024", "30.10.2024", "10/05/2021", "09:26", "PM", "KST", "+09:00", "-", ":", ",", "|",
         "Published", "Updated", "By Kim", "년", "10월", "日", "um", "Uhr", "mar", "(", ")", "T", "Z", "ago", "vor",
         "3", "\u200f", "8"]  # fmt: skip
LINES = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PARTS), max_size=12).map(" ".join),
                  st.lists(st.sampled_from(PARTS), max_size=12).map("".join))  # fmt: skip


@settings(max_examples=200)
@given(LINES, st.booleans())
def test_every_text_has_a_result(text: str, clock: bool) -> None:
    now = datetime(2024, 10, 30, 9, 26, tzinfo=UTC) if clock else None
    value = parse_date(text, now=now)
    assert value == parse_date(text, now=now)
    if isinstance(value, datetime) and not now:
        assert any(char.isdecimal() for char in text)
    assert all(found.start < found.end for found in find_dates(text, now=now))
    stamps = read_stamps(text, now=now)
    assert stamps is None or stamps.published or stamps.updated or stamps.plain or stamps.unreadable


@settings(max_examples=100)
@given(DAYS, st.sampled_from(["{:%d.%m.%Y}", "{:%Y-%m-%d}", "{:%B %d, %Y}", "Updated: {:%d %b %Y}"]))
def test_no_time_is_ever_made_up(day: date, form: str) -> None:
    value = parse_date(form.format(day), zone="Asia/Seoul", now=WEDNESDAY)
    assert type(value) is date
    assert value == day


@pytest.mark.parametrize(
    "text", ["1" * 99_999, "Oct 30, " * 9_999, "12:" * 9_999, "\u0301" * 99_999, "(" * 99_999, "a\u064b" * 9_999]
)
def test_long_texts_are_quick(text: str) -> None:
    assert parse_date(text) is None
    assert read_stamps(text) is None
    assert find_dates(text) == []


def test_folding_keeps_letters_apart_that_differ() -> None:
    assert (fold("MÄRZ"), fold("ΙΟΥΝΊΟΥ"), fold("May")) == ("marz", "ιουνιου", "may")
