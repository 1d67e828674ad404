"""Lines of heads with dates and their labels."""

from datetime import date, datetime

import pytest

from heraldparse.dates import Stamps, read_stamps

NOW = datetime(2024, 10, 30, 12, 34, 56, 789)


def _at(text: str | None) -> date | None:
    if text is None:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


STAMPS = [
    ("发表于2014-08-24 21:30| 1164次阅读| 作者王小明", "2014-08-24T21:30:00", None, None, "1164次阅读| 作者王小明"),
    ("发布时间：18-03-0823:16", "2018-03-08T23:16:00", None, None, ""),  # portal, day and clock in elements
    ("2019-10-0812:00:33", None, None, "2019-10-08T12:00:33", ""),
    ("更新于2020年1月2日 10:11", None, "2020-01-02T10:11:00", None, ""),  # account
    (
        "字号：大 中 小 2020-01-02 10:11:33 来源：某网 作者：李小四 责任编辑：王五六",  # agency's site
        None,
        None,
        "2020-01-02T10:11:33",
        "字号：大 中 小 | 来源：某网 作者：李小四 责任编辑：王五六",
    ),
    # KH 2022: both on one line, six no-break spaces
    ("Published : Apr 18, 2022 - 16:41\xa0\xa0\xa0\xa0\xa0\xa0Updated : Apr 18, 2022 - 16:41",
     "2022-04-18T16:41", "2022-04-18T16:41", None, ""),
    # KH 2020 text rendering: blanks collapsed
    ("Published : Apr 28, 2020 - 21:55 Updated : Apr 28, 2020 - 22:10",
     "2020-04-28T21:55", "2020-04-28T22:10", None, ""),
    ("Published : Dec 7, 2017 - 13:55", "2017-12-07T13:55", None, None, ""),  # KH 2017
    ("Updated : Jul 28, 2011 - 18:51", None, "2011-07-28T18:51", None, ""),  # KH old mobile
    ("July 10, 2024 - 14:06 By Yoon Min-sik", None, None, "2024-07-10T14:06", "By Yoon Min-sik"),  # KH mobile
    ("By Kim Han-byeolPublished : April 14, 2019 - 17:09", "2019-04-14T17:09", None, None, "By Kim Han-byeol"),
    ("By 김한별Published : Sept. 26, 2016 - 15:02", "2016-09-26T15:02", None, None, "By 김한별"),  # KH 2016, Hangul
    ("EditorialJan. 11, 2023", None, None, "2023-01-11", "Editorial"),  # KH list
    ("Arts & Design May 25, 2024", None, None, "2024-05-25", "Arts & Design"),  # KH list
    # Korean dailies
    ("입력 2024.10.30 09:26 | 수정 2024.10.30 10:00", "2024-10-30T09:26", "2024-10-30T10:00", None, ""),
    ("기사입력 : 2024-10-30 09:26 최종수정 : 2024-10-31 10:00", "2024-10-30T09:26", "2024-10-31T10:00", None, ""),
    ("2024.10.30 09:26 입력 | 2024.10.30 10:00 수정", "2024-10-30T09:26", "2024-10-30T10:00", None, ""),
    ("김한별 기자 2024.10.30 09:26", None, None, "2024-10-30T09:26", "김한별 기자"),
    # Japanese
    ("2024年10月30日 9時26分更新", None, "2024-10-30T09:26", None, ""),
    ("公開日：2024年10月30日　更新日：2024年11月2日", "2024-10-30", "2024-11-02", None, ""),
    # German
    ("Letzte Änderung: 31.10.2023 - 14:49:39", None, "2023-10-31T14:49:39", None, ""),  # foot of a review
    ("Stand: 30.10.2024, 09:26 Uhr", None, "2024-10-30T09:26", None, ""),
    ("Veröffentlicht: 30.10.2024, 09:26 Uhr Aktualisiert: 31.10.2024, 10:00 Uhr",
     "2024-10-30T09:26", "2024-10-31T10:00", None, ""),
    ("Erstveröffentlichung 31.10.2023 Letzte Aktualisierung 1.11.2023", "2023-10-31", "2023-11-01", None, ""),
    ("Von Max Muster15.04.2025, 17:59", None, None, "2025-04-15T17:59", "Von Max Muster"),
    ("von Max Muster am 29. Mai 2017 , 14:14 Uhr", None, None, "2017-05-29T14:14", "von Max Muster"),
    # French, Spanish, Portuguese, Norwegian, Icelandic
    ("Publié le 1er novembre 2023 à 16h28, mis à jour le 2 novembre 2023 à 09h00",
     "2023-11-01T16:28", "2023-11-02T09:00", None, ""),
    ("publié le 1er novembre 2023 à 16h28", "2023-11-01T16:28", None, None, ""),
    ("13/01/2025 10:22 Actualizado a 13/01/2025 15:43", None, "2025-01-13T15:43", "2025-01-13T10:22", ""),
    ("21/03/2020 15h30 Atualizado 2020-03-21T18:30:30.077Z",
     None, "2020-03-21T18:30:30.077+00:00", "2020-03-21T15:30", ""),
    ("Publisert 05.08.2024, kl. 13.05 Oppdatert 05.08.2024, kl. 13.52",
     "2024-08-05T13:05", "2024-08-05T13:52", None, ""),
    ("Innlent | 11.2.2025 | 23:55 | Uppfært 12.2.2025 7:25", None, "2025-02-12T07:25", "2025-02-11T23:55", "Innlent"),
    # English
    ("Posted on October 30, 2024 by Jane Doe", "2024-10-30", None, None, "by Jane Doe"),
    ("FIRST PUBLISHED: 10:48, Tue, Nov 19, 2019 | LAST UPDATED: 11:05, Tue, Nov 19, 2019",
     "2019-11-19T10:48", "2019-11-19T11:05", None, ""),
    ("PublishedDec 19, 2025 at 04:34 AM EST", "2025-12-19T04:34-05:00", None, None, ""),
    ("Published|Oct 10, 2025", "2025-10-10", None, None, ""),
    ("Published: 28 Apr, 2020 CET. Updated: Tue 28 Apr 2020 08:11 CET",
     "2020-04-28", "2020-04-28T08:11+01:00", None, ""),
    ("Updated Nov. 19, 2019 8:21 am ET / Original Nov. 19, 2019 8:02 am ET",
     "2019-11-19T08:02-05:00", "2019-11-19T08:21-05:00", None, ""),
    ("Published Jan 5, 2024 (Updated Jan 6, 2024)", "2024-01-05", "2024-01-06", None, ""),
    ("by Jane Doe \u25cf December 23, 2025 \u25cf 6 min read", None, None, "2025-12-23", "by Jane Doe | 6 min read"),
    ("By Jane Doe on Monday, November 18th, 2019 at 11:04 a.m.", None, None, "2019-11-18T11:04", "By Jane Doe"),
    ("Jane Doe / EXAMPLE.COM / Apr 16, 2026, 14:04 IST", None, None, "2026-04-16T14:04", "Jane Doe / EXAMPLE.COM"),
    ("First Published: 08:19 IST(19/7/2013) | Last Updated: 13:52 IST(19/7/2013)",
     "2013-07-19T08:19", "2013-07-19T13:52", None, ""),  # Indian daily, the day in brackets
    ("Date: 05 June 2013 Time: 12:45 PM ET", None, None, "2013-06-05T12:45-04:00", ""),  # news of space
    ("Thursday, July 18, 2013, 11:01 am PT (02:01 pm ET)", None, None, "2013-07-18T11:01-07:00", ""),  # two coasts
    ("By Jane Doe | jdoe@example.comPUBLISHED: November 8, 2023 at 4:56 p.m.",
     "2023-11-08T16:56", None, None, "By Jane Doe | jdoe@example.com"),
    ("Last updated on November 19, 2025\u20225 min read", None, "2025-11-19", None, "5 min read"),
    ("November 8, 2023", None, None, "2023-11-08", ""),
    ("Jane Doe 12:39, 2 NOV 2023", None, None, "2023-11-02T12:39", "Jane Doe"),
    ("Oct 30, 2024 Expires Nov 30, 2024", None, None, "2024-10-30", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "updated", "plain", "rest"), STAMPS)
def test_line_of_a_head(text: str, published: str | None, updated: str | None, plain: str | None, rest: str) -> None:
    assert read_stamps(text) == Stamps(_at(published), _at(updated), _at(plain), rest)


UNREADABLE = [
    ("Published : Feb 31, 2022 - 16:41", ("Published : Feb 31, 2022 - 16:41",)),
    ("Published 30 October 2024, 09:26 GMT | Updated 3 hours ago", ("Updated 3 hours ago",)),
    ("Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8", ("Last Updated: August 8",)),
    ("Published Jun 04, 2026 \u2022 Last updated 1 day ago \u2022 2 minute read", ("Last updated 1 day ago",)),
    ("Updated: 10/05/2021", ("Updated: 10/05/2021",)),
]


@pytest.mark.parametrize(("text", "expected"), UNREADABLE)
def test_labelled_dates_that_cannot_be_read_are_kept(text: str, expected: tuple[str, ...]) -> None:
    stamps = read_stamps(text)
    assert stamps is not None
    assert stamps.unreadable == expected
    assert stamps.updated is None


NO_STAMPS = [
    "Call 12-34-56 or 98-76-54",  # telephone
    "",
    "No figures at all",
    "Published",
    "Updated 3 hours ago",
    "He was born on July 9, 2019 in Seoul.",
    "The page was updated on July 9, 2019",
    "On October 30, 2024, Samsung",
    "Police said on Oct. 30, 2024 that nobody was hurt.",
    "Small number of troops inside by Oct. 30, 2024: report",
    "Roberta says: October 20, 2019 at 1:31 pm",  # comment
    "Karl sagt: 24. November 2019 um 17:53 Uhr",  # comment
    "Expires: Oct 30, 2024",
    "Deadline: Oct 30, 2024",
    "Oct 30, 2024 - Nov 5, 2024",  # event
    "Oct 30, 2024 to Nov 5, 2024",
    "\u00a9 2019 The Daily Example All rights reserved.",
    "2024년 10월 30일 서울에서 회의가 열렸다.",
    "2024年10月30日、東京で会議が開かれた。",
    "Feb 31, 2022",
    "12-10-2009:26",  # a year and a clock without its hour
    "Date of registration : 2015.04.28",  # KH foot
    "date 2019-02-15 Go to the mobile version of this page",  # a crawler's line
    "UPDATE: 3 dead after 2024 flood",
    "Am 30. Oktober 2024 trafen sich die Minister in Bonn.",
    "Published : Oct. 30, 2024 - 09:26 " + "x" * 300,
]


@pytest.mark.parametrize("text", NO_STAMPS)
def test_line_without_stamps(text: str) -> None:
    assert read_stamps(text) is None


def test_stamps_counted_back_from_now() -> None:
    stamps = read_stamps("Published 30 October 2024, 09:26 | Updated 3 hours ago", now=NOW)
    assert stamps == Stamps(datetime(2024, 10, 30, 9, 26), datetime(2024, 10, 30, 9, 34))


def test_stamps_in_the_zone_of_the_page() -> None:
    stamps = read_stamps("Published : Oct. 30, 2024 - 09:26", zone="Asia/Seoul")
    assert stamps is not None
    assert stamps.published is not None
    assert stamps.published.isoformat() == "2024-10-30T09:26:00+09:00"
