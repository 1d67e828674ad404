"""Plain-text renderings, family by family. All prose is invented; expected values are read from the texts."""

import json
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.models import Page
from heraldparse.rendering import read_rendering, trace_rendering

SAMPLES = Path(__file__).parent.parent / "samples" / "text"
URL = "http://www.koreaherald.com/view.php?ud=20240102000345"
P1 = "The harbor office counted forty boats on Monday morning, twice as many as in any week of the year before."
P2 = "“Nobody asked us where the nets should go,” said the eldest of the captains, who has fished here since 1971."
P3 = "The council will look at the plan again in spring, when the last of the ice has left the inner basin."
CAPTION = "Boats leave the harbor of Sokcho at dawn on Monday"
SUMMARY = (
    "The harbor office counted forty boats on Monday morning, twice as many as in any week of the year before, and the"
    " council will look at the plan again in spring, when the last of the ice has left the inner ba"
)
OTHER = (
    "Three villages on the east coast share one ferry, one doctor and one teacher, and from this autumn on they are to"
    " share a single post office too, which the mayor calls a beginning and the postman calls the e"
)
HEADLINES = [
    "Ferry to return to east coast villages",
    "'Night trains' row splits city council",
    "Rice prices fall for third month",
    "[Editorial] Who pays for the bridge",
    "Two pandas greet first visitors",
    "Busan plans market under the sea wall",
    "[Herald Interview] 'I paint what I cannot say'",
    "Snow closes five mountain roads: police",
    "K-pop choir fills old shipyard",
    "Fishermen ask court for new map",
]
EVENING = "2024-01-02T20:15:00+09:00"


def value(page: Page, path: str) -> Any:
    """A field by its dotted path; `*` collects over a list."""
    found: Any = page
    for step in path.split("."):
        if isinstance(found, list):
            found = [getattr(item, step) for item in found]
        else:
            found = None if found is None else getattr(found, step)
    if isinstance(found, list):
        return found
    return found.isoformat() if hasattr(found, "isoformat") else found


def ranked(double: bool = False, second: str = "") -> str:
    """A popular list in two halves, or numbered through."""
    rows = []
    for number, title in enumerate(HEADLINES, 1):
        first = (number - 1) % 5 + 1 if double else number
        rows.append(f"  {first}. {number}{second}\n\n    {title}\n")
        if double:
            rows.append(f"    {title}")
    return "\n".join(rows)


def dashed(titles: list[str], numbers: bool = True) -> str:
    """A popular list after dashes."""
    return "\n".join(f"-\n{number}\n{title}" if numbers else f"-\n{title}" for number, title in enumerate(titles, 1))


STORY = f"{P1}\n\n{P2}\n\n{P3}"
MENU = "National\nPolitics\nSocial Affairs\nDefense\nBusiness\nIndustry\nCulture\nTravel\nSports\nOpinion\nWeekender"
POPULAR = {"popular.items.title": HEADLINES, "popular.items.rank": list(range(1, 11))}
WHOLE = {"article.paragraphs": [P1, P2, P3]}
DATED = {"article.published": EVENING, "article.updated": None}
BOTH = {"article.published": EVENING, "article.updated": "2024-01-03T08:00:00+09:00"}
PERSON = {"article.byline": "By Kim Han-byeol", "article.authors.name": ["Kim Han-byeol"]}

CASES: list[tuple[str, str, dict[str, Any]]] = [
    (
        "F1: headlines doubled, advertisement, subtitle, caption doubled on a line",
        f"Home\n\nThe Korea Herald\n\nLatest news\n\nMost Popular\n\n{ranked(double=True)}\n소아쌤\n\n"
        f"River runs high again\n\n"
        f"Villages wait for word from upstream\n\nBy Yonhap\n\nPublished : Jan. 2, 2024 - 20:15\n\n"
        f"    • Link copied\n\n"
        f"{CAPTION} (Yonhap) {CAPTION} (Yonhap)\n\n{STORY} (Yonhap)\n\nMore from Headlin",
        {**POPULAR, **WHOLE, **DATED, "popular.title": "Most Popular", "article.title": "River runs high again",
         "article.subtitle": "Villages wait for word from upstream", "article.byline": "By Yonhap",
         "article.authors": [],
         "article.agency": "Yonhap", "article.images.caption": [CAPTION], "article.images.credit": ["Yonhap"],
         "related": []},
    ),
    (
        "F1: no label, advertisement but no headline",
        f"Home\n\nThe Korea Herald\n\n{ranked(double=True)}\n지나쌤\n\n\n\nBy Kim Han-byeol\n\n"
        f"Published : Jan. 2, 2024 - 20:15\n\n{STORY}",
        {**POPULAR, **WHOLE, **DATED, **PERSON, "popular.title": None, "article.title": None},
    ),
    (
        "F1: related headlines with an advertisement after them",
        f"Home\n\nThe Korea Herald\n\nMost Popular\n\n{ranked(double=True)}\n\nRiver runs high again\n\n"
        f"By Korea Herald\n\n"
        f"Published : Jan. 2, 2024 - 20:15\n\n{STORY}\n\nMore from Headlines\n\n    {HEADLINES[0]}\n\n"
        f"    {HEADLINES[0]}\n\n"
        f"    {HEADLINES[1]}\n\n    {HEADLINES[1]}\n소아쌤",
        {**POPULAR, **WHOLE, "article.title": "River runs high again", "article.authors": [], "article.agency": None,
         "related.title": HEADLINES[:2]},
    ),
    (
        "F1b: numbered through, label present",
        f" date 2024-02-01 Home\n\nMost Popular\n\n{ranked()}\n[Photo News] River runs high\n\nBy Kim Han-byeol\n\n"
        f"Published : Jan. 2, 2024 - 20:15\n\n    • Link copied\n\n{STORY}",
        {**POPULAR, **WHOLE, **DATED, **PERSON, "popular.title": "Most Popular", "article.kicker": "Photo News"},
    ),
    (
        "F1c: neither label nor numbers",
        " date 2024-01-01 Home\n\n" + "".join(f"    {title}\n\n" for title in HEADLINES)
        + f"River runs high again\n\nBy Kim Han-byeol\n\nPublished : Jan. 2, 2024 - 20:15\n\n"
        f"    • Link copied\n\n{STORY}",
        {**WHOLE, **DATED, **PERSON, "popular.items.title": HEADLINES, "popular.items.rank": [None] * 10,
         "popular.title": None,
         "article.title": "River runs high again", "article.subtitle": None},
    ),
    (
        "F1c: an advertisement and a subtitle, headlines doubled",
        "Home\n\n" + "".join(f"    {title}\n\n    {title}\n\n" for title in HEADLINES[:5])
        + f"소아쌤\n\nRiver runs high again\n\nVillages wait for word from upstream\n\nBy Kim Han-byeol\n\n"
        f"Published : Jan. 2, 2024 - 20:15\n\n{STORY}",
        {**WHOLE, **DATED, **PERSON, "popular.items.title": HEADLINES[:5], "article.title": "River runs high again",
         "article.subtitle": "Villages wait for word from upstream"},
    ),
    (
        "F1c: the indentation is lost too",
        "Home\n\n" + "".join(f"{title}\n\n" for title in HEADLINES)
        + f"River runs high again\n\nBy Kim Han-byeol\n\nPublished : Jan. 2, 2024 - 20:15\n\n{STORY}",
        {**WHOLE, **DATED, "popular.items.title": HEADLINES, "article.title": "River runs high again"},
    ),
    (
        "F2: advertisement and subtitle",
        f"The Korea Herald\n\n피터빈트\n\nRiver runs high again\n\n“We have seen worse”\n\n"
        f"By 김한별 (Kim Han-byeol)\n\nPublished : Jan. 2, 2024 - 20:15\n\n    • Link copied\n\n{STORY}",
        {**WHOLE, **DATED, "article.title": "River runs high again", "article.subtitle": "“We have seen worse”",
         "article.authors.name": ["Kim Han-byeol"], "article.authors.native_name": ["김한별"], "popular": None},
    ),
    (
        "F2: only an advertisement in the slot",
        f"The Korea Herald\n\n소아쌤\n\n\n\nBy Kim Han-byeol\n\nPublished : March 2, 2024 - 09:15\n\n{STORY}",
        {**WHOLE, **PERSON, "article.title": None, "article.published": "2024-03-02T09:15:00+09:00"},
    ),
    (
        "F2: a headline in Hangul",
        f"The Korea Herald\n\n\n[팟캐스트] 강물이 다시 넘치다\n\nBy Kim Han-byeol\n\n"
        f"Published : Sept. 2, 2023 - 09:15\n\n{STORY}",
        {**WHOLE, "article.title": "[팟캐스트] 강물이 다시 넘치다", "article.kicker": "팟캐스트",
         "article.published": "2023-09-02T09:15:00+09:00"},
    ),
    (
        "F3: five headlines without numbers, byline glued to the headline",
        f" date 2024-01-02 Most Popular\n{dashed(HEADLINES[:5], numbers=False)}\n"
        f"What the river says: ‘No’By Kim Han-byeol\n"
        f"Published : Jan. 2, 2024 - 20:15\n{P1}\n{P2}\n{P3}\nMore from Headlines",
        {**WHOLE, **DATED, **PERSON, "popular.items.title": HEADLINES[:5], "popular.items.rank": [None] * 5,
         "article.title": "What the river says: ‘No’", "related": []},
    ),
    (
        "F3: five headlines without numbers and dashes",
        "Most Popular\n" + "\n".join(HEADLINES[:5])
        + f"\nRiver runs high againBy Yonhap\nPublished : Jan. 2, 2024 - 20:15\n{P1}\n{P2}\n{P3}",
        {**WHOLE, **DATED, "popular.items.title": HEADLINES[:5], "article.title": "River runs high again",
         "article.agency": "Yonhap"},
    ),
    (
        "F3: bare byline glued to the headline, related after dashes",
        f"Most Popular\n{dashed(HEADLINES)}\n[Editorial] River runs highBy\nPublished : Jan. 2, 2024 - 20:15\n"
        f"{P1}\n{P2}\n{P3}\n"
        f"More from Headlines\n-\n{HEADLINES[3]}\n-\n{HEADLINES[4]}",
        {**POPULAR, **WHOLE, **DATED, "article.title": "[Editorial] River runs high", "article.byline": None,
         "article.authors": [], "related.title": HEADLINES[3:5]},
    ),
    (
        "F3: headline without byline",
        f"Most Popular\n{dashed(HEADLINES)}\n[Editorial] River runs high\nPublished : 2024-01-02 20:15:07\n"
        f"{P1}\n{P2}\n{P3}",
        {**POPULAR, **WHOLE, "article.title": "[Editorial] River runs high", "article.byline": None,
         "article.published": "2024-01-02T20:15:07+09:00"},
    ),
    (
        "F3c: byline glued to the date; two people",
        f"Most Popular\n{dashed(HEADLINES)}\nRiver runs high again\n"
        f"By Kim Han-byeol, Lee SolPublished : Jan. 2, 2024 - 20:15\n"
        f"{P1}\n{P2}\n{P3}",
        {**POPULAR, **WHOLE, **DATED, "article.title": "River runs high again",
         "article.byline": "By Kim Han-byeol, Lee Sol",
         "article.authors.name": ["Kim Han-byeol", "Lee Sol"]},
    ),
    (
        "F4: unknown section in capitals, single caption on top, foot cut off",
        f"Go to Mobile Version\n\nHARBOR LIFE\n\nLATEST NEWS\n\nRiver runs high again\n\nBy Kim Han-byeol\n"
        f"  • Published : Jan 2, 2024 - 20:15\n  • Updated : Jan 3, 2024 - 08:00\n"
        f"{CAPTION} (Im Se-jun/The Korea Herald)\n{STORY}\n\n"
        f"By Kim Han-byeol (star@heraldcorp.com)\n\nThe Korea Herald by Herald Corporation\n\nCopyright Herald Corpor",
        {**WHOLE, **BOTH, "article.section": "HARBOR LIFE", "article.authors.email": ["star@heraldcorp.com"],
         "article.images.caption": [CAPTION], "article.images.credit": ["Im Se-jun/The Korea Herald"]},
    ),
    (
        "F4b: neither headline nor byline",
        f"  • Published : Jan 2, 2024 - 20:15\n  • Updated : Jan 3, 2024 - 08:00\n\n{STORY}",
        {**WHOLE, **BOTH, "article.title": None, "article.byline": None, "article.section": None},
    ),
    (
        "F5: full menu, section, subtitle, advertisement in the trailer",
        f" date 2024-01-03  Back To Top\n{MENU}\nTravel\n\nRiver runs high again\n\nBy Kim Han-byeol\n"
        "Published : Jan 2, 2024 - 20:15       Updated : Jan 3, 2024 - 08:00\n\n(Yonhap)\n(Yonhap)\n\n"
        f"{STORY} (AP)\n\n\n\nMOST POPULAR\nLATEST NEWS\npadcast\nKorea Herald Youtube\nsubscribe\n소아쌤\n{MENU}",
        {**WHOLE, **BOTH, **PERSON, "article.section": "Travel", "article.title": "River runs high again",
         "article.agency": "AP",
         "article.images.credit": ["Yonhap"], "article.images.caption": [None], "popular": None, "related": []},
    ),
    (
        "F5: menu without a section after it",
        f"Back To Top\n{MENU}\n\nRiver runs high again\n\nBy Kim Han-byeol\n"
        f"Published : Jan 2, 2024 - 20:15       Updated : Jan 3, 2024 - 08:00\n\n{STORY}",
        {**WHOLE, **BOTH, "article.section": None, "article.title": "River runs high again"},
    ),
    (
        "F5: no menu, no section; popular list in the trailer",
        f"Back To Top\n\nRiver runs high again\n\n"
        f"Published : Jan 2, 2024 - 20:15       Updated : Jan 3, 2024 - 08:00\n\n{STORY}\n"
        f"MOST POPULAR\n1\n{HEADLINES[0]}\n2\n{HEADLINES[1]}\nLATEST NEWS\nsubscribe",
        {**WHOLE, **BOTH, "article.section": None, "article.byline": None, "popular.title": "MOST POPULAR",
         "popular.items.title": HEADLINES[:2], "popular.items.rank": [1, 2]},
    ),
    (
        "F5b: subtitle before a bare credit, two captions, signature",
        f"Back To Top\n\nRiver runs high again\n\nVillages wait for word from upstream\n\n(Yonhap)\n(Yonhap)\n"
        f"{P1}\n\n{P2}\n\n"
        f"{CAPTION} (Pixabay)\n{CAPTION} (Pixabay)\n{P3}\n\nBy Kim Han-byeol (star@heraldcorp.com)\n"
        f"MOST POPULAR\nsubscribe\n소아쌤",
        {**WHOLE, "article.title": "River runs high again", "article.subtitle": "Villages wait for word from upstream",
         "article.images.caption": [None, CAPTION], "article.images.credit": ["Yonhap", "Pixabay"],
         "article.images.position": [0, 2], "article.authors.name": ["Kim Han-byeol"],
         "article.authors.email": ["star@heraldcorp.com"], "article.agency": None, "article.published": None},
    ),
    (
        "F5b: empty slot, then a caption",
        f"Back To Top\n\n\n\n{CAPTION} (Yonhap)\n{CAPTION} (Yonhap)\n\n{STORY}",
        {**WHOLE, "article.title": None, "article.images.caption": [CAPTION]},
    ),
    (
        "F5b: empty slot, then a paragraph; the story once more after the signature",
        f"Back To Top\n\n\n\n{STORY}\n\nBy Kim Han-byeol (star@heraldcorp.com)\n\n{STORY}\n\n"
        f"By Kim Han-byeol (star@heraldcorp.com)",
        {**WHOLE, "article.title": None, "article.authors.name": ["Kim Han-byeol"]},
    ),
    (
        "F5b: section under the link",
        f" date 2021-10-20  Back To Top\nNational\n\nRiver runs high again\n\n{STORY}\n\n"
        f"(star@heraldcorp.com)\nLATEST NEWS",
        {**WHOLE, "article.title": "River runs high again", "article.section": "National", "article.authors": []},
    ),
    (
        "F5b: whole menu, no dates",
        f"Back To Top\n{MENU}\nSports\n\nRiver runs high again\n\n{STORY}\n\nBy Song Sol (\nKorea Herald Youtube",
        {**WHOLE, "article.title": "River runs high again", "article.section": "Sports",
         "article.authors.name": ["Song Sol"]},
    ),
    (
        "F6: subtitle after the dates",
        f"River runs high again\n\nBy Kim Han-byeol\n\nPublished : Jan 2, 2024 - 20:15\n"
        f"Updated : Jan 3, 2024 - 08:00\n\n"
        f"Villages wait for word from upstream\n\n{STORY}\n\n\nMore articles by this writer Back to List\n"
        f"Go to Desktop Version\n"
        "twitter facebook youtube\n\nThe Korea Herald by Herald Corporation",
        {**WHOLE, **BOTH, **PERSON, "article.title": "River runs high again",
         "article.subtitle": "Villages wait for word from upstream"},
    ),
    (
        "F6: the first line of the story is a sub-heading among others",
        f"[Travel Bits] Festivals in spring\nPublished : Jan 2, 2024 - 20:15\nUpdated : Jan 3, 2024 - 08:00\n"
        f"Sea kite festival of Sokcho harbor\n{P1}\nNight of a thousand paper boats\n{P3}",
        {**BOTH, "article.subtitle": None, "article.kicker": "Travel Bits",
         "article.paragraphs": ["Sea kite festival of Sokcho harbor", P1, "Night of a thousand paper boats", P3]},
    ),
    (
        "F7: no byline",
        f"From\nSend to\n\nRiver runs high again\n\nJan. 2, 2024 - 20:15\n\n{STORY}",
        {**WHOLE, **DATED, "article.title": "River runs high again", "article.byline": None},
    ),
    (
        "F7: agency, doubled caption",
        f"From\nSend to\n\nRiver runs high again\n\nJan. 2, 2024 - 20:15 By Yonhap\n\n"
        f"{CAPTION} (AP) {CAPTION} (AP)\n\n{STORY}",
        {**WHOLE, **DATED, "article.byline": "By Yonhap", "article.agency": "Yonhap", "article.images.credit": ["AP"]},
    ),
    (
        "F8: caption first",
        f"X\n\nRiver runs high again\n\nBy Kim Han-byeol\nPublished : Jan 2, 2024 - 20:15\n\n"
        f"{CAPTION} (Yonhap)\n\n{STORY}\n\n\n"
        "MOST POPULAR\n\nMore articles by this writerBack to List",
        {**WHOLE, **DATED, **PERSON, "article.title": "River runs high again", "article.images.credit": ["Yonhap"]},
    ),
    (
        "F9: table rows around a caption",
        f"{P1}\n|\n{CAPTION} (EPA-Yonhap) |\n{P2}\n|\nThe old pier in winter |\n{P3}",
        {**WHOLE, "article.title": None, "article.images.caption": [CAPTION, "The old pier in winter"],
         "article.images.credit": ["EPA-Yonhap", None], "kind": "article"},
    ),
    (
        "F9: a single caption that is a sentence, amid the story",
        f"{P1}\n{CAPTION}. (Yonhap)\n{P2}\n{P3} (AFP)\n",
        {**WHOLE, "article.images.caption": [f"{CAPTION}."], "article.images.credit": ["Yonhap"],
         "article.agency": "AFP"},
    ),
    (
        "F10: section, caption, broken signature, paragraphs glued",
        f" date 2019-02-15 OPINION\n\n{CAPTION} (Yonhap)\n\n\n\n"
        f"By Kim Han-byeol ( By Kim Han-byeol ( star@heraldcorp.com\n\n{P1}{P3}",
        {"article.section": "OPINION", "article.title": None, "article.paragraphs": [P1 + P3],
         "article.images.caption": [CAPTION], "article.authors.email": ["star@heraldcorp.com"]},
    ),
    (
        "F11: the headline of another story first",
        f" date 2024-01-02 {HEADLINES[0]}...\n\nRiver runs high again\n\nPublished : 2024-01-02 20:15\n"
        f"Updated : 2024-01-03 08:00\n\n"
        f"{P1}\n\n{P2}\n\n{P3} (Yonhap)",
        {**WHOLE, **BOTH, "article.title": "River runs high again", "article.agency": "Yonhap",
         "article.subtitle": None},
    ),
    (
        "L1: label without items, section glued to the date or not",
        f"Most Popular\n-\n{HEADLINES[0]}\n{SUMMARY}\nSocial AffairsJan. 2, 2024\n-\n{HEADLINES[1]}\n{OTHER}\n"
        f"Jan. 1, 2024\n-\n{HEADLINES[2]}",
        {"kind": "list", "article": None, "popular": None, "teasers.title": HEADLINES[:3],
         "teasers.summary": [SUMMARY, OTHER, None],
         "teasers.section": ["Social Affairs", None, None]},
    ),
    (
        "L1: popular list without numbers before the items",
        f"Most Popular\n{dashed(HEADLINES[:5], numbers=False)}\n-\n{HEADLINES[5]}\n{SUMMARY}\n"
        f"EditorialJan. 2, 2024\n-\n"
        f"{HEADLINES[6]}\n{OTHER}\nViewpointsJan. 1, 2024",
        {"kind": "list", "popular.items.title": HEADLINES[:5], "teasers.title": HEADLINES[5:7],
         "teasers.section": ["Editorial", "Viewpoints"]},
    ),
    (
        "L2: one date a day",
        f"OPINION\n{HEADLINES[0]}\n{SUMMARY} ...\nSept 11, 2019\n{HEADLINES[1]}\n{OTHER}...\n{HEADLINES[2]}\n"
        f"{SUMMARY}...\nSept 10, 2019\n"
        f"{HEADLINES[3]}\n{OTHER}",
        {"kind": "list", "teasers.title": HEADLINES[:4], "teasers.section": [None] * 4,
         "teasers.summary": [f"{SUMMARY} ...", f"{OTHER}...", f"{SUMMARY}...", OTHER]},
    ),
    (
        "L3: menu, sister sites, ticker, items after plus signs",
        f"{MENU}\nThe Herald Business\nThe Investor\n{HEADLINES[7]}\n{HEADLINES[8]}\n+\n{HEADLINES[0]}\n"
        f"{SUMMARY}\n2012-09-26\n+\n"
        f"{HEADLINES[1]}\n{OTHER}\n2012-09-25",
        {"kind": "list", "teasers.title": HEADLINES[:2], "teasers.summary": [SUMMARY, OTHER], "popular": None},
    ),
    (
        "L3: items without dates, the plus on the line of the headline",
        f"{MENU}\nThe Herald Business\n{HEADLINES[7]}\n+ {HEADLINES[0]}\n{SUMMARY}\n+ {HEADLINES[1]}\n{OTHER}",
        {"kind": "list", "teasers.title": HEADLINES[:2], "teasers.summary": [SUMMARY, OTHER]},
    ),
    (
        "L4: section and date before the summary",
        f"{HEADLINES[0]}\nEconomyNov 29, 2019\n{SUMMARY}\n{HEADLINES[1]}\nArts & DesignNov 28, 2019\n{OTHER}",
        {"kind": "list", "teasers.title": HEADLINES[:2], "teasers.summary": [SUMMARY, OTHER],
         "teasers.section": ["Economy", "Arts & Design"]},
    ),
    (
        "L5: several items, the first dash on its own line",
        f"Articles by Lee Sol\nLee Sol\nsol@heraldcorp.com\n-\n{HEADLINES[0]}\n{SUMMARY}\n"
        f"National May 25, 2024\n-\n{HEADLINES[1]}\n{OTHER}\n"
        "Arts & Design May 24, 2024",
        {"kind": "list", "teasers.title": HEADLINES[:2], "teasers.section": ["National", "Arts & Design"]},
    ),
    (
        "L6: section, headline, date and summary on a line each",
        f"Politics\n{HEADLINES[0]}\nNov 29, 2019\n{SUMMARY}\nSocial Affairs\n{HEADLINES[1]}\nNov 28, 2019\n{OTHER}",
        {"kind": "list", "teasers.title": HEADLINES[:2], "teasers.summary": [SUMMARY, OTHER],
         "teasers.section": ["Politics", "Social Affairs"]},
    ),
    (
        "L6: one item",
        f"Politics\n{HEADLINES[0]}\nNov 29, 2019\n{SUMMARY}",
        {"kind": "list", "teasers.title": HEADLINES[:1], "teasers.summary": [SUMMARY], "teasers.section": ["Politics"]},
    ),
    (
        "L7: times with seconds glued to the next headline",
        f"### series ### *** series\n{HEADLINES[0]}\n{SUMMARY}\nJan. 11, 2025 - 16:00:00{HEADLINES[1]}\n"
        f"{OTHER}\nJan. 10, 2025 - 09:30:01",
        {"kind": "list", "teasers.title": HEADLINES[:2], "teasers.summary": [SUMMARY, OTHER], "popular": None},
    ),
    (
        "L8: headlines without numbers before the ranked ones",
        f"-\n{HEADLINES[8]}\n-\n{HEADLINES[9]}\n{dashed(HEADLINES[:6])}\n-\n{HEADLINES[6]}\n{SUMMARY}\n"
        f"March 14, 2025\n-\n{HEADLINES[7]}\n"
        f"{OTHER}\nMarch 13, 2025",
        {"kind": "list", "popular.items.title": HEADLINES[:6], "popular.items.rank": [1, 2, 3, 4, 5, 6],
         "popular.title": None,
         "teasers.title": HEADLINES[6:8], "teasers.summary": [SUMMARY, OTHER]},
    ),
    (
        "H1: each but the headline may be missing",
        f"Industry\n{HEADLINES[0]}\nBy Kim Han-byeol\n{SUMMARY}\n{HEADLINES[1]}\n{OTHER}\nTravel\n"
        f"{HEADLINES[2]}\nBy AP\n{HEADLINES[3]}\n"
        f"By Lee Sol\n{SUMMARY}",
        {"article": None, "teasers.title": HEADLINES[:4], "teasers.summary": [SUMMARY, OTHER, None, SUMMARY],
         "teasers.byline": ["By Kim Han-byeol", None, "By AP", "By Lee Sol"],
         "teasers.section": ["Industry", None, "Travel", None], "teasers.published": [None] * 4},
    ),
    (
        "F2: an advertisement of several words, Latin among them",
        f"The Korea Herald\n\nABC 영어 말하기 1위!\n\nRiver runs high again\n\nBy Kim Han-byeol\n\n"
        f"Published : Jan. 2, 2024 - 20:15\n\n{STORY}",
        {**WHOLE, "article.title": "River runs high again", "article.subtitle": None},
    ),
    (
        "F10: a section in capitals that no table knows, signature glued to the last paragraph",
        f" date 2019-02-15 HARBOR LIFE\n\n{P1}\n\n{P3}By Kim Han-byeol (star@heraldcorp.com)",
        {"article.section": "HARBOR LIFE", "article.title": None, "article.paragraphs": [P1, P3],
         "article.authors.email": ["star@heraldcorp.com"]},
    ),
    (
        "F5b: an advertisement marked as one, a sentence as subtitle is none",
        f"Back To Top\n\nRiver runs high again\n\n{P1}\n\n{CAPTION} (AFP)\n{CAPTION} (AFP)\n\nADVERTISEMENT\n\n"
        f"{P2}\n\n{P3}",
        {**WHOLE, "article.subtitle": None, "article.title": "River runs high again", "article.images.position": [1]},
    ),
    (
        "L6: a section that no table knows",
        f"Harbor Life\n{HEADLINES[0]}\nNov 29, 2019\n{SUMMARY}\nIslands\n{HEADLINES[1]}\nNov 28, 2019\n{OTHER}",
        {"kind": "list", "teasers.title": HEADLINES[:2], "teasers.summary": [SUMMARY, OTHER],
         "teasers.section": ["Harbor Life", "Islands"]},
    ),
    (
        "L7: one date",
        f"{HEADLINES[0]}\n{SUMMARY}\nApril 29, 2024 - 10:27:49{HEADLINES[1]}",
        {"kind": "list", "teasers.title": HEADLINES[:2], "teasers.summary": [SUMMARY, None]},
    ),
    (
        "L8: headlines without numbers among the ranked ones",
        f"-\n{HEADLINES[0]}\n-\n2\n{HEADLINES[1]}\n-\n{HEADLINES[2]}\n-\n4\n{HEADLINES[3]}\n-\n{HEADLINES[6]}\n"
        f"{SUMMARY}\n"
        f"March 14, 2025\n-\n{HEADLINES[7]}\n{OTHER}\nMarch 13, 2025",
        {"popular.items.title": HEADLINES[:4], "popular.items.rank": [None, 2, None, 4],
         "teasers.title": HEADLINES[6:8]},
    ),
    (
        "H1: sections and summaries, no bylines",
        f"Industry\n{HEADLINES[0]}\n{SUMMARY}\nTravel\n{HEADLINES[2]}\n{OTHER}\n{HEADLINES[1]}\n{SUMMARY}",
        {"article": None, "teasers.title": [HEADLINES[0], HEADLINES[2], HEADLINES[1]],
         "teasers.section": ["Industry", "Travel", None]},
    ),
    (
        "H1: headlines and cut summaries alone",
        f"{HEADLINES[0]}\n{SUMMARY}\n{HEADLINES[1]}\n{OTHER}\n{HEADLINES[2]}\n{SUMMARY}",
        {"article": None, "teasers.title": HEADLINES[:3], "teasers.summary": [SUMMARY, OTHER, SUMMARY]},
    ),
    (
        "F4b: a calendar of sub-headings that are names of sections is no list",
        f"By Korea Herald\n  • Published : Jan 2, 2024 - 20:15\n  • Updated : Jan 2, 2024 - 20:15\nMusic\n\n"
        f"Harbor Trio\n{P1}\n\nTheater\n\n"
        f"“The Ferry”: {P3}",
        {"kind": "article", "article.title": None, "article.paragraphs": ["Music", "Harbor Trio", P1,
         "Theater", f"“The Ferry”: {P3}"]},
    ),
    (
        "F5b: a calendar without dates is no list",
        f"Back To Top\n\n\n\nMusic\n\nHarbor Trio\n{P1}\n\nTheater\n\nThe Ferry\n{P3}",
        {"kind": "article", "article.title": None, "teasers": [],
         "article.paragraphs": ["Music", "Harbor Trio", P1, "Theater", "The Ferry", P3]},
    ),
    (
        "F9: numbered headings are no ranks",
        f"1. The old pier\n{P1}\n2. The new pier\n{P3}\n[1] {P2}",
        {"popular": None, "article.paragraphs": ["1. The old pier", P1, "2. The new pier", P3, f"[1] {P2}"]},
    ),
    (
        "no herald: headline, byline and prose",
        f"River runs high again\nBy Jane Doe\n\n{STORY}",
        {**WHOLE, "article.title": "River runs high again", "article.authors.name": ["Jane Doe"], "site": None,
         "kind": "article"},
    ),
    (
        "no herald: prose alone",
        STORY,
        {**WHOLE, "article.title": None, "kind": "article", "language": "en", "article.published": None},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "path", "expected"), [
    pytest.param(text, path, expected, id=f"{origin}-{path}")
    for origin, text, fields in CASES for path, expected in fields.items()
])  # fmt: skip
def test_family(text: str, path: str, expected: Any) -> None:
    url = None if path == "site" or "Jane Doe" in text else URL
    assert value(read_rendering(text, url), path) == expected


@pytest.mark.parametrize("text", [text for _, text, _ in CASES], ids=[origin for origin, _, _ in CASES])
def test_every_line_is_accounted_for(text: str) -> None:
    page, lines = trace_rendering(text, URL)
    assert all(line.claim and line.rule for line in lines)
    bodies = [line.text for line in lines if line.claim and line.claim.startswith("body ")]
    assert bodies == ([] if page.article is None else page.article.paragraphs)


@pytest.mark.parametrize("change", [
    lambda text: text.replace("\n", "\r\n"), lambda text: text.replace("\n", "\r"), lambda text: text + "\n\n\n",
    lambda text: text.replace("    ", "\t"), lambda text: "\ufeff" + text,
])  # fmt: skip
def test_line_ends_and_blanks_do_not_matter(change: Any) -> None:
    for _, text, _ in CASES:
        assert read_rendering(change(text), URL) == read_rendering(text, URL)


@pytest.mark.parametrize(("text", "codes"), [
    ("", ["no_article"]),
    (" \n\t\r\n\0", ["no_article"]),
    ("Home\n\nThe Korea Herald\n\nMost Popular", ["no_article"]),
    ("404 Not Found", ["no_article"]),
    (STORY, ["no_title"]),
    (f"River runs high\n\nBy Kim Sol\n\nPublished : Jan. 42, 2024 - 20:15\n\n{STORY}", ["date_unreadable"]),
    (f"River runs high\n\nBy Kim Sol\n\nPublished : Jan. 2, 2024 - 20:15\n\n{STORY}\n\n{STORY}", ["repeated_text"]),
    (f"River runs high\n\nPublished : Jan. 2, 2024 - 20:15\n\n{P1} \ud800", ["replaced_characters"]),
])  # fmt: skip
def test_warnings(text: str, codes: list[str]) -> None:
    page = read_rendering(text, URL)
    assert [warning.code.value for warning in page.warnings] == codes
    assert (page.article is None) == ("no_article" in codes)


@pytest.mark.parametrize(("text", "url", "site", "published"), [
    (f"The Korea Herald\n\nRiver rises\n\nPublished: Jan. 2, 2024 - 20:15\n\n{STORY}", None, "koreaherald", EVENING),
    ("River runs high\n\nPublished : Jan. 2, 2024 - 20:15\n\n" + STORY, None, "koreaherald", EVENING),
    ("River runs high\n\nPublished: Jan. 2, 2024 20:15\n\n" + STORY, None, None, "2024-01-02T20:15:00"),
    ("River runs high\n\nBy Jane Doe\n\nJanuary 2, 2024\n\n" + STORY, "https://example.org/a", None, "2024-01-02"),
    ("River runs high\n\nBy Jane Doe\n\nPublished: January 2, 2024\n\n" + STORY, URL, "koreaherald", "2024-01-02"),
])  # fmt: skip
def test_zone_is_seoul_only_on_the_heralds_pages(text: str, url: str | None, site: str | None, published: str) -> None:
    page = read_rendering(text, url)
    assert page.site == site
    assert value(page, "article.published") == published
    assert page.article is not None
    assert page.article.paragraphs == [P1, P2, P3]


@pytest.mark.parametrize(("text", "language"), [
    (STORY, "en"),
    ("항구 사무소는 월요일 아침에 배 마흔 척을 세었다. 지난해 어느 주보다 두 배나 많은 수이다.", "ko"),
    ("Das Hafenamt zählte am Montagmorgen vierzig Boote, doppelt so viele wie in jeder Woche des Vorjahres.", None),
    ("Гавань насчитала в понедельник утром сорок лодок, вдвое больше, чем за любую неделю прошлого года.", None),
])  # fmt: skip
def test_language_is_said_where_it_is_certain(text: str, language: str | None) -> None:
    assert read_rendering(text).language == language


@pytest.mark.parametrize("title", [
    "Who will pay for the bridge when the last of the ferries is gone?", "‘No more boats’", "River runs high...",
    "Short", "3. Liga: Rivers win", "U.S. counts boats", "K-pop choir sings “Arirang”",
])  # fmt: skip
def test_headlines_of_many_kinds(title: str) -> None:
    for text in (
        f"Back To Top\n\n{title}\n\n{STORY}",
        f"The Korea Herald\n\n소아쌤\n\n{title}\n\nBy Kim Sol\n\nPublished : Jan. 2, 2024 - 20:15\n\n{STORY}",
        f"Most Popular\n{dashed(HEADLINES)}\n{title}By Kim Sol\nPublished : Jan. 2, 2024 - 20:15\n{P1}\n{P2}\n{P3}",
    ):
        page = read_rendering(text, URL)
        assert value(page, "article.title") == title
        assert value(page, "article.paragraphs") == [P1, P2, P3]


@pytest.mark.parametrize("folder", sorted(SAMPLES.iterdir()), ids=lambda folder: folder.name)
def test_samples_in_full(folder: Path) -> None:
    sample = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    page = read_rendering((folder / "page.txt").read_bytes().decode(), sample["url"]).model_dump(mode="json")
    page["warnings"] = [warning["code"] for warning in page["warnings"]]
    assert page == sample["page"]


PIECES = st.sampled_from(
    [
        "-",
        "+",
        "1",
        "2",
        "1. 1",
        "Most Popular",
        "More from Headlines",
        "By Kim Sol",
        "By",
        P1,
        "Published : Jan. 2, 2024 - 20:15",
        "Updated :",
        "(Yonhap)",
        "소아쌤",
        "National",
        "Back To Top",
        "|",
        "EditorialJan. 11, 2023",
        "X",
        "",
        P2,
        " date 2024-01-01 ",
        "subscribe",
        "[Editorial] Rain",
        "By Kim Sol (sol@heraldcorp.com)",
        "Copyright Herald Corporation",
        "�",
        "\x00",
        CAPTION,
    ]
)


@settings(max_examples=150)
@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("\n".join), st.lists(PIECES, max_size=6).map("".join)))
def test_any_text_gives_a_page(text: str) -> None:
    page, lines = trace_rendering(text, URL)
    assert trace_rendering(text, URL)[0] == page
    assert Page.model_validate_json(page.model_dump_json()) == page
    assert all(line.claim for line in lines)
    assert page.layout == "text"


@pytest.mark.parametrize("unit", [
    "a", "a ", "a\n", "-\n", "-\n1\n", "1\n", "By A\n", "subscribe\n", "(Yonhap) ", "(Yonhap)\n", "가", "|\n", "a | ",
    "National\n",
    f"{P1} ", f"{P1}\n", f"{P1}\n"
    f"{P2}\n", "Published : ", "Published :\n", "@", "a@b-", "Read more: a\n", "Jan. 1, 2024\n", "a\nb\nJan. 1, 2024\n",
    "\ud800", "National\na\nJan. 1, 2024\n", "By A\na\n", "More from Headlines\n", f"subscribe\n"
    f"{P1}\n", "+ a\n", "By A (By A (",
])  # fmt: skip
def test_large_texts_take_linear_time(unit: str) -> None:
    started = perf_counter()
    read_rendering(unit * (100_000 // len(unit)), URL)
    assert perf_counter() - started < 60  # a hang, not a speed
