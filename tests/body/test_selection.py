"""Which blocks of a story's region are its text."""

import pytest
from sheets import LATER, LONG, THIRD, sheet_of

from heraldparse.body.selection import select_text


def kept(html: str) -> list[str]:
    sheet = sheet_of(html)
    pieces = select_text(sheet, 0, len(sheet.blocks))
    assert all(block.claim is None for block in pieces)
    assert all(block.claim for block in sheet.blocks if block not in pieces and block.kind == "text")
    return [block.text for block in pieces]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # daily, a section's name above and a number below
        (f"<div>Society</div><div><p>{LONG}<p>{LATER}</div><div>0</div>", [LONG, LATER]),
        # a short paragraph above, between and after those of the story
        (
            f"<p>No boats.<p>{LONG}<p>“Never.”<p>{LATER}<p>It is cold.",
            ["No boats.", LONG, "“Never.”", LATER, "It is cold."],
        ),
        # a link alone on its line, and the label above it
        (f"<p>{LONG}<p>More on this<p><a href=/1>Ferries sail again</a><p>{LATER}", [LONG, LATER]),
        (f"<p>{LONG}<p>Ends here.<p><a href=/1>Ferries sail again</a><p>{LATER}", [LONG, "Ends here.", LATER]),
        # a sentence most of which is a link
        (
            f"<p>{LONG}<p>The island said: <a href=/1>{LATER[:-1]}</a>.<p>{THIRD}",
            [LONG, f"The island said: {LATER}", THIRD],
        ),
        # Austrian guide, printed for a picture that styles set; Swiss museum; a sentence on it
        (
            f"<p>{LONG}<div>The old pier in the wind © Harbor board / Ann Lee (the slow boat)</div><p>{LATER}",
            [LONG, LATER],
        ),
        (f"<p>{LONG}<p>Picture © Ben Lee<p>{LATER}", [LONG, LATER]),
        (f"<p>{LONG}<p>The sign © stands for copyright.<p>{LATER}", [LONG, "The sign © stands for copyright.", LATER]),
        # a number that is a link, as of a note
        (f"<p>{LONG}<p><a href=#1>1</a><p>{LATER}", [LONG, "1", LATER]),
        # asks with a link in it
        (
            f"<p>{LONG}<p>Sign up for <a href=/>our letter</a>, which comes each morning before six.<p>{LATER}",
            [LONG, LATER],
        ),
        (f"<p>{LONG}<p>Read more about the wind in the book that the harbor master wrote.<p>{LATER}", None),
        # a label with a colon above links, at the end and within
        (
            f"<div><p>{LONG}<p>Read these as well, all:</p><ul><li><a href=/1>Ferries sail again</a></ul></div>",
            [LONG],
        ),
        (f"<p>{LONG}<p>Our other tides are here:<p><a href=/1>Ferries sail again</a><p>{LATER}", [LONG, LATER]),
        # local daily, an offer of letters in a box of its own
        (f"<p>{LONG}<div><h3>Tides</h3><p>Our newsletter has them all.</div><p>{LATER}", [LONG, LATER]),
        # news channel, the heading of a box all of which leads elsewhere; headings follow one another
        (f"<p>{LONG}<div><h4>Trending</h4><p><a href=/1>Ferries sail again</a></div><p>{LATER}", [LONG, LATER]),
        (f"<p>{LONG}<h2>Sea</h2><p><a href=/1>Ferries sail</a><h2>Air</h2><p>{LATER}", [LONG, "Air", LATER]),
        (f"<p>{LONG}<h2>Sea</h2><h3>Air</h3><p>{LATER}", [LONG, "Sea", "Air", LATER]),
        # agency, what a report on a game ends in
        (
            f"<p>{LONG}<p>{LATER}<p>UP NEXT<p>Reds: At the Blues on Friday.",
            [LONG, LATER, "UP NEXT", "Reds: At the Blues on Friday."],
        ),
        # a heading of a box that was claimed
        (f"<h2>Wind</h2><p>{LONG}<h2>Sea</h2><p>{LATER}<h2>Contact</h2>", ["Wind", LONG, "Sea", LATER]),
        # sports pages and sets of rules end in a list, perhaps under a heading
        (f"<div><p>{LONG}<ul><li>Boats<li>Trains</ul></div>", [LONG, "Boats", "Trains"]),
        (f"<div><p>{LONG}<h3>Crews</h3><ul><li>Reds<li>Blues</ul></div>", [LONG, "Crews", "Reds", "Blues"]),
        (f"<div><p>{LONG}<h3>Crews</h3></div><div>Share</div>", [LONG]),
        (f"<div><p>{LONG}<ul><li><a href=/1>Boats</a><li><a href=/2>Trains</a></ul></div>", [LONG]),
        # an event, its host above the list of speeches
        (f"<div><p>Host: Ada Lee<h2>Agenda</h2><ol><li>{LONG}</ol></div>", ["Host: Ada Lee", "Agenda", LONG]),
        # a manual, its last command; songs, the chorus after a break
        (f"<div><p>{LONG}<p>And back:</p><pre>tide set low</pre></div>", [LONG, "And back:", "tide set low"]),
        (f"<div>{LONG}<br><br>Repeat Chorus</div>", [LONG, "Repeat Chorus"]),
        # whom to write to, who took the pictures
        (f"<p>{LONG}<p>Write to Ada Lee at lee@example.org", [LONG]),
        (f"<p>{LONG}<p>al; Foto: Lee", [LONG]),
        # blogs, an address printed as source or as what readers should see
        (
            f"<p>{LONG}<p><a href=https://example.org/tide>https://example.org/tide</a>",
            [LONG, "https://example.org/tide"],
        ),
        (
            f"<p>{LONG}<p><a href=https://x.com/a/status/12345678>https://x.com/a/status/12345678</a><p>{LATER}",
            [LONG, LATER],
        ),
        # magazine, a list of its own in which one item is a link; and one that only leads elsewhere
        (
            f"<p>{LONG}<ul><li>Is this a trip that was planned?<li><a href=/1>Where will it lead?</a></ul><p>{LATER}",
            [LONG, "Is this a trip that was planned?", "Where will it lead?", LATER],
        ),
        (
            f"<p>{LONG}<ul><li><a href=/1>Ferries sail again</a><li><a href=/2>{THIRD}</a> Today.</ul><p>{LATER}",
            [LONG, LATER],
        ),
        # podcasts, what is left of a byline
        (f"<div><p>{LONG}<div>by</div><div>|</div><p>{LATER}</div>", [LONG, LATER]),
        (f"<div><p>{LONG}<div>Image:</div><div>05:22</div><p>{LATER}</div>", [LONG, LATER]),  # dailies, under pictures
        (f"<div><p>{LONG}<p>14:32<p>{LATER}</div>", [LONG, "14:32", LATER]),  # live blog
        (f"<p>{LONG}<p>| The Pier Tribune<p>{LATER}", [LONG, LATER]),  # US daily, the outlet behind the writer
        (f"<p>{LONG}<p>First Published 4 hours ago • Updated 2 hours ago<p>{LATER}", [LONG, LATER]),
        (f"<p>{LONG}<div>Published:</div><p>{LATER}", [LONG, LATER]),  # Canadian daily, the day stands elsewhere
        (f"<div><p>{LONG}<p>{LATER}</div><div>Comments (0)</div>", [LONG, LATER]),
        (f"<div>{LONG}<p>{LATER}</p><div>Comments (0)</div></div>", [LONG, LATER]),
        (f"<p>Updated 15 hrs ago<p>{LONG}", [LONG]),  # sports portal
        (f"<p>{LONG}<p>That was four days ago<p>{LATER}", [LONG, "That was four days ago", LATER]),
        (f"<p>{LONG}<div>Image</div><p>.<p>{LATER}", [LONG, LATER]),  # US daily; Indian portal, points alone
        (f"<p>{LONG}<h2>Images</h2><p>{LATER}", [LONG, "Images", LATER]),
        (f"<p>{LONG}<p>...<p>{LATER}", [LONG, "...", LATER]),
        # Italian daily, the label of a box of other stories (claimed), and when the page was changed
        (f"<div><p>{LONG}<p>{LATER}<p>7 May 2022 (updated 8 May 2022 | 10:19)</div>", [LONG, LATER]),
        (f"<div><p>{LONG}<p>{LATER}<p>Pier, May 2022</div>", [LONG, LATER, "Pier, May 2022"]),
        # collector of quotes, whose they are
        (
            f"<div><blockquote><p>{LONG}</blockquote><p>— Ada May, <a href=/1>Tides</a></div>",
            [LONG, "— Ada May, Tides"],
        ),
        # trade magazine, a box for a newsletter with a form and a frame for its answer
        (
            f"<p>{LONG}<h2>Our mail</h2><p>Receive weekly tides.</p><iframe src=about:blank></iframe><h2>Wind</h2>"
            f"<p>{LATER}",
            [LONG, "Wind", LATER],
        ),
        (f"<p>{LONG}<p>Image: The Pier", [LONG]),  # technology blog, who made the picture
        (f"<p>{LONG}<ul><li>1 of</ul><p>1 of 12<p>{LATER}", [LONG, LATER]),  # business monthly, pictures counted
        (f"<p>{LONG}<p>One of 12<p>{LATER}", [LONG, "One of 12", LATER]),
        # local daily, the label of a list of links is its first item
        (f"<p>{LONG}<ul><li>Also<li><a href=/1>Ferries sail</a><li><a href=/2>Tides</a></ul><p>{LATER}", [LONG, LATER]),
        (
            f"<p>{LONG}<ul><li>Wind<li><a href=/1>Ferries sail</a><li>Tides</ul><p>{LATER}",
            [LONG, "Wind", "Tides", LATER],
        ),
        # blog of sailors, the last paragraph set large; a heading without anything under it
        (f"<p>{LONG}<h3>{LATER} {THIRD}</h3><h3>Wind</h3>", [LONG, f"{LATER} {THIRD}"]),
        (f"<div><p>{LONG}<div>*</div><p>{LATER}</div>", [LONG, "*", LATER]),
        # headings that a table of contents leads to, and those of a list story
        (f"<p>{LONG}<h2><a href=#wind>Wind</a></h2><p>{LATER}", [LONG, "Wind", LATER]),
        (f"<p>{LONG}<h2><a name=wind>Wind</a></h2><p>{LATER}", [LONG, "Wind", LATER]),
        (f"<p>{LONG}<h2><a href=/b>2. Blue Pier</a></h2><p>{LATER}", [LONG, "2. Blue Pier", LATER]),
        (f"<p>{LONG}<h2><a href=/b>Blue Pier</a></h2><p>{LATER}", [LONG, LATER]),
        (f"<ul><li>{LONG}<li>Trains</ul>", [LONG, "Trains"]),
        # labels in spans of their own
        (f"<div><p>{LONG}</p><section><span class=caption>Loud</span></section><p>{LATER}</p></div>", [LONG, LATER]),
        ("<p>Menu<p>Home", []),
        ("", []),
    ],
)
def test_select(html: str, expected: list[str] | None) -> None:
    found = kept(html)
    if expected is None:  # a call without a link is a sentence
        assert len(found) == 3
    else:
        assert found == expected


@pytest.mark.parametrize(("tag", "number"), [("p", 2), ("div", 1)])
def test_hidden_paragraphs_among_shown_ones(tag: str, number: int) -> None:
    sheet = sheet_of(f"<div><p>{LONG}</p><{tag} hidden>{LATER}</{tag}></div>")
    sheet.blocks[1].claim = "hidden"
    assert len(select_text(sheet, 0, 2)) == number


def test_frames_outside_the_text() -> None:
    frame = "<iframe src=https://www.youtube.com/embed/2TbCk5mkPG8></iframe>"
    sheet = sheet_of(f"{frame}<p>{LONG}</p>{frame}<p>{LATER}</p>{frame}")
    assert [block.index for block in select_text(sheet, 0, len(sheet.blocks))] == [1, 2, 3]


def test_the_label_of_a_claimed_box() -> None:
    sheet = sheet_of(f"<div><p>{LONG}</p><div><div>News of the tide</div><ul><li>Boats</ul></div><p>{LATER}</p></div>")
    sheet.blocks[2].claim = "related"
    assert [block.text for block in select_text(sheet, 0, 4)] == [LONG, LATER]


def test_the_last_item_above_a_claimed_box_stays() -> None:
    # technology blog, what a product has and where to buy it
    sheet = sheet_of(f"<div><p>{LONG}</p><ul><li>Oak case</ul><div><a href=/1>Boats</a></div><p>{LATER}</p></div>")
    sheet.blocks[2].claim = "related"
    assert [block.text for block in select_text(sheet, 0, 4)] == [LONG, "Oak case", LATER]
