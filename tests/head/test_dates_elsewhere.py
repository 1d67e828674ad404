"""Dates that stand neither at the head nor in the metadata."""

from datetime import date, datetime

import pytest
from sheets import story_in

from heraldparse.blocks.sheet import Sheet
from heraldparse.dates import Stamp
from heraldparse.head.conventions import Conventions
from heraldparse.head.dates_elsewhere import find_dates_elsewhere

TEXT = "<p>The river rose again on Monday, officials of the city said, and nobody was hurt.</p>" * 2
DAY = date(2024, 5, 17)
LATER = date(2024, 5, 18)


def page(html: str) -> tuple[Sheet, tuple[int, int]]:
    return story_in(html, "river rose")


@pytest.mark.parametrize(
    ("html", "published", "updated"),
    [
        (f"{TEXT}<p>17 May 2024</p>", DAY, None),
        # foot of a review magazine: lines of one paragraph, each with a label
        (f"{TEXT}<footer><p>Letzte Änderung: 18.05.2024<br>Erschienen am: 17.05.2024</p></footer>", DAY, LATER),
        # without a label the foot of the page says nothing
        (f"{TEXT}<footer><p>1 June 2025</p><p>2 June 2025</p></footer>", None, None),
        # the date before the first words
        (f"<p>17.05.2024 – The ministry closed the port for the rest of the week, as it said.</p>{TEXT}", DAY, None),
        (f"<p>Karlsruhe, (17.05.2024). The ministry closed the port for the rest of the week.</p>{TEXT}", DAY, None),
        # within the first words
        (f"<p>The ministry closed the port on 3 May 2024, and it opened again a week later.</p>{TEXT}", None, None),
        # themes of blogs close with a sentence
        (f"{TEXT}<p>This entry was posted on 17 May 2024 at 9:26 am and is filed under Rain.</p>",
         datetime(2024, 5, 17, 9, 26), None),
        (f"{TEXT}<p>Dieser Artikel wurde am 17. Mai 2024 von Heiner geschrieben und abgelegt.</p>", DAY, None),
        # all time elements of the page say the same
        (f'{TEXT}<time datetime="2024-05-17"></time>', DAY, None),
        (f'{TEXT}<time datetime="2024-05-17"></time><time datetime="2024-05-18"></time>', None, None),
        (TEXT, None, None),
        # foot of a wiki: a sentence that tells of the last change
        (f"{TEXT}<p>This page was last modified on 18 May 2024 at 23:59.</p>", None, datetime(2024, 5, 18, 23, 59)),
        (f"{TEXT}<p>Diese Seite wurde zuletzt am 18. Mai 2024 um 23:59 Uhr bearbeitet.</p>", None,
         datetime(2024, 5, 18, 23, 59)),
        # season of a series: the days of its parts
        (f"{TEXT}<table><tr><td>One<td>1 May 2024<tr><td>Two<td>2 May 2024</table>{TEXT}", None, None),
        # box of an encyclopedia: a first and a last day
        (f"<p>17 May 2024 – 2 June 2024</p>{TEXT}", None, None),
        # humour magazine: other stories under the text, the writer and the day under each headline
        (f'{TEXT}<p><a href="/1">A manager answers to all that was said</a><br>by Jane Doe (5/17/2024)</p>',
         None, None),
        (f'{TEXT}<p><a href="/1">He answers to all that was said of him that day</a></p><p>by Jane Doe (5/17/2024)</p>',
         None, None),
        # French magazine: a bar with the day far below, after what readers wrote
        (f'{TEXT}{"<p>Merci !</p>" * 30}<div class="menu">Publié le 17 mai 2024</div>', DAY, None),
        (f'{TEXT}{"<p>Merci !</p>" * 30}<p>Publié le 17 mai 2024</p><p>Publié le 18 mai 2024</p>', None, None),
        # blog: the day under the text is a link to the story itself
        (f'{TEXT}<p>by Jane Doe, <a href="/1">17 May 2024</a></p>', DAY, None),
    ],
)  # fmt: skip
def test_dates(html: str, published: Stamp, updated: Stamp) -> None:
    sheet, extent = page(html)
    if html.startswith(("<p>The ministry", "<p>17 May")) or "– The" in html or "). The" in html:
        extent = (0, extent[1])
    assert find_dates_elsewhere(sheet, extent, Conventions()) == (published, updated)


@pytest.mark.parametrize(
    ("claim", "published"),
    [("popular 1", None), ("related 0", None), ("comments", None), ("caption", None), ("caption 0", DAY), (None, DAY)],
)
def test_dates_of_other_things(claim: str | None, published: Stamp) -> None:
    sheet, extent = page(f"{TEXT}<p>17 May 2024</p>")
    sheet.blocks[-1].claim = claim
    assert find_dates_elsewhere(sheet, extent, Conventions()) == (published, None)
