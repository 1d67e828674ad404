"""Comments of readers, as pages without any names of boxes show them."""

import pytest
from sheets import FOURTH, LATER, LONG, THIRD, sheet_of

from heraldparse.comments import claim_comments

STORY = f"<p>{LONG}<p>{LATER}<p>{THIRD}<p>{FOURTH}"


def claims_of(html: str) -> list[str | None]:
    """What each block is claimed as."""
    sheet = sheet_of(html)
    claim_comments(sheet)
    return [block.claim for block in sheet.blocks]


@pytest.mark.parametrize(
    "comments",
    [
        "<h3>2 responses to “The river rose”</h3><ol><li>Ann says:<p>We saw it all from the bridge.</ol>",  # WordPress
        "<h2>Comments</h2><div>Ann on May 2, 2019 at 4:47 pm said:<p>We saw it all from the bridge.</div>",  # US blog
        "<h4>12 Kommentare</h4><div>Anna sagt:<p>Das haben wir von der Brücke gesehen.</div>",  # German blog
        "<h4>Ein Gedanke zu „Der Fluss“</h4><div>Anna<p>Das haben wir gesehen.<p>Antworten</div>",  # German blog
        "<h3>Leave a Reply Cancel reply</h3><p>Your address will not be published.<p>Name *",  # WordPress form
        "<div><h3>Kommentar verfassen Antwort abbrechen</h3></div><p>Gib hier deinen Kommentar ein",  # the same, German
        "<h5>Comments (115)</h5><div>by ann ( 12 ) writes:<p>We saw it all from the bridge.</div>",  # US forum
        "<h4>Visitor comments Add your comment</h4><p>Ann<p>We saw it all from it.<p>Reply",  # trade journal
        "<p>62 comments<p>+ Follow<p>Post comment<p>Newest<p>Ann 5pts<p>We saw it all from the bridge.",  # US weekly
        "<p>3 commentaires<p>Anne<p>On l'a vu du pont, c'était beau à voir.<p>Répondre",  # French daily
        "<div><h2>Kommentare (0)</h2><p>Es wurden noch keine Kommentare geschrieben.</div>",  # German magazine
        "<div><h3>3 COMMENTS</h3><p>Members get access to make & read comments.</div>",  # Mexican daily
        # no heading: German blog, German monthly, Chinese portal
        "<ul><li><p>Anna sagt:<p>Das sah man von der Brücke.<li><p>Ben sagt:<p>Und vom Ufer aus auch.</ul>",
        "<div><div><p>Anna<p>Das sah man.<p>Antworten</div><div><p>Ben<p>Das auch.<p>Antworten</div></div>",
        "<ul><li><p>安<p>从桥上看到了。<p><a href=#>回复</a> 赞2<li><p>本<p>我也是。<p><a href=#>回复</a> 赞1</ul>",
    ],
)
def test_comments_are_claimed(comments: str) -> None:
    found = claims_of(f"<div>{STORY}<div>{comments}</div></div>")
    assert found[:4] == [None] * 4
    assert set(found[4:]) == {"comments"}


@pytest.mark.parametrize(
    "text",
    [
        "<h3>Comments</h3><p>The board asked for comments, and none came in before the day was over.",  # a chapter
        "<p>Ann says:<p>We saw it all from the bridge.<p>Ben says:<p>It was gone within an hour.",  # an interview
        "<div><p>Ann says:</div><p>We saw it all from the bridge.<div><p>Ben says:</div>",  # the same, each in a box
        "<h3>2 thoughtful answers</h3><p>Ann says:<p>We saw it.",  # a number that counts something else
        "<p><a href='#c'>12 comments</a><p>Reply",  # a link to the comments
    ],
)
def test_what_only_looks_like_comments(text: str) -> None:
    assert set(claims_of(f"<div>{STORY}{text}</div>")) == {None}


@pytest.mark.parametrize(
    "comments",
    [
        # Polish weekly: number and clock in tables
        "<h3>Wasze komentarze [2]</h3><p>janek<p>2015-08-03 15:43:45<p>Widać to z mostu.<p>adam<p>2015-08-03 09:51:05",
        "<a href=#form>Comentar</a><ul><li>Ana<br>Hace 28 minutos<li>Eva<br>Hace 1 hora</ul>",  # Spanish daily
        "<h4>10 réactions</h4><p>Soumis le 29 octobre 2012 à 15h46<p>Beau<p>Soumis le 3 mai 2012 à 9h01",  # FR
        "<p>Коментари<p>Ана - 16.08.2015 г. 10:44:23<p>Ева - 16.08.2015 г. 10:16:23",  # Bulgarian portal
    ],
)
def test_lines_with_day_and_time_under_a_word_of_comments(comments: str) -> None:
    found = claims_of(f"<div>{STORY * 2}<div>{comments}</div></div>")
    assert set(found[:8]) == {None}
    assert set(found[8:]) == {"comments"}


@pytest.mark.parametrize(
    "text",
    [
        "<p>All comments<p>Updated May 2, 2019 at 10:30",  # one line with day and time
        "<p>All comments<p>At 10:30 in 2019 it rained.<h2>Wind</h2><p>May 2, 2019 10:30<p>May 3, 2019 10:30",
        "<p>Tides<p>May 2, 2019 10:30<p>May 3, 2019 11:30",
        # US daily: a box in the middle of a story calls for comments, another one offers stories with their times
        f"<div>All comments</div>{STORY}<ul><li>May 2, 2019 10:30<li>May 3, 2019 11:30</ul>",
    ],
)
def test_days_and_times_that_are_of_the_story(text: str) -> None:
    assert set(claims_of(f"<div>{STORY * 2}{text}</div>")) == {None}


def test_all_of_the_box_of_comments() -> None:
    # US daily without names: what the signs at names of readers mean, beside the box with heading and form
    rules = f"<div><p>{LATER}<p>{THIRD}</div>"
    found = claims_of(f"<div><div>{STORY}</div><div><div><p>Comments<p>Add your comment</div>{rules}</div></div>")
    assert found == [None] * 4 + ["comments"] * 4


def test_a_count_at_the_head_opens_nothing() -> None:
    assert set(claims_of(f"<div><h1>The river rose</h1><p>3 comments<p>May 2, 2019 10:30{STORY}<p>Reply</div>")) == {
        None
    }


def test_comments_under_a_heading_that_its_own_name_tells() -> None:
    sheet = sheet_of(f"<div>{STORY}<div><h4 class=comments>Reader comments</h4><p>We saw it.<p>Reply</div></div>")
    sheet.blocks[4].claim = "comments"
    claim_comments(sheet)
    assert [block.claim for block in sheet.blocks[4:]] == ["comments"] * 3
