"""Embedded items: the item's own address, by whatever player or link it is shown."""

import pytest
from sheets import LATER, LONG, sheet_of

from heraldparse.body.embeds import embed_of, gather_posts
from heraldparse.markup.tree import build_tree

YOUTUBE = ("https://www.youtube.com/watch?v=a-b_defghij", "youtube")
TWEET = ("https://x.com/rain/status/1234567890", "x")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<iframe src='https://www.youtube.com/embed/a-b_defghij?rel=0'>", YOUTUBE),
        ("<iframe src='//www.youtube-nocookie.com/embed/a-b_defghij'>", YOUTUBE),
        ("<iframe data-src='https://www.youtube.com/embed/a-b_defghij' src='about:blank'>", YOUTUBE),  # lazy
        ("<amp-youtube data-videoid=a-b_defghij>", YOUTUBE),  # AMP
        ("<a href='https://www.youtube.com/watch?feature=share&amp;v=a-b_defghij'>", YOUTUBE),
        ("<a href='https://youtu.be/a-b_defghij?t=3'>", YOUTUBE),
        ("<a href='https://m.youtube.com/shorts/a-b_defghij'>", YOUTUBE),
        ("<a href='https://twitter.com/rain/status/1234567890?s=20'>", TWEET),
        ("<a href='https://x.com/rain/statuses/1234567890'>", TWEET),
        ("<a href='https://twitter.com/i/web/status/1234567890'>", ("https://x.com/i/status/1234567890", "x")),
        ("<amp-twitter data-tweetid=1234567890>", ("https://x.com/i/status/1234567890", "x")),  # AMP
        (
            "<iframe src='https://platform.twitter.com/embed/Tweet.html?dnt=true&amp;id=1234567890'>",
            ("https://x.com/i/status/1234567890", "x"),
        ),
        ("<amp-instagram data-shortcode=Cabc_-1>", ("https://www.instagram.com/p/Cabc_-1/", "instagram")),  # AMP
        (
            "<iframe src='https://www.instagram.com/reel/Cabc_-1/embed/'>",
            ("https://www.instagram.com/reel/Cabc_-1/", "instagram"),
        ),
        (
            "<iframe src='https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Frain%2Fposts%2F12'>",
            ("https://www.facebook.com/rain/posts/12", "facebook"),
        ),
        (
            "<blockquote cite='https://www.tiktok.com/@rain/video/1234567890'>",
            ("https://www.tiktok.com/@rain/video/1234567890", "tiktok"),
        ),
        ("<iframe src='https://player.vimeo.com/video/12345678'>", ("https://vimeo.com/12345678", "vimeo")),
        (
            "<iframe src='https://open.spotify.com/embed/track/0123456789abcdef'>",
            ("https://open.spotify.com/track/0123456789abcdef", "spotify"),
        ),
        (
            "<iframe src='https://soundcloud.com/rain/wind-song'>",
            ("https://soundcloud.com/rain/wind-song", "soundcloud"),
        ),
        (
            "<iframe src='https://www.dailymotion.com/embed/video/x8abcde'>",
            ("https://www.dailymotion.com/video/x8abcde", "dailymotion"),
        ),
        ("<iframe src='https://maps.example.org/'>", None),
        ("<iframe src='https://notx.com/rain/status/1234567890'>", None),  # another host
        ("<a href='https://x.com/rain'>", None),  # a person
        ("<iframe>", None),
    ],
)
def test_embed_of(html: str, expected: tuple[str, str] | None) -> None:
    embed = embed_of(build_tree(html).root[0][0])
    assert (None if embed is None else (embed.url, embed.provider)) == expected


def test_a_post_is_one_frame() -> None:
    link = "<a href=https://x.com/rain/status/1234567890>May 3</a>"
    post = f"<blockquote><p>So windy! <a href=/x>pic</a><p>{link}</blockquote>"
    sheet = sheet_of(f"<p>{LONG}</p>{post}<p>{LATER}")
    gather_posts(sheet, 0, 4)
    assert [(block.kind, block.claim) for block in sheet.blocks] == [
        ("text", None),
        ("frame", None),
        ("text", "embed"),
        ("text", None),
    ]


@pytest.mark.parametrize(
    "quote",
    [
        f"<blockquote>{LATER}</blockquote>",
        f"<blockquote>{LATER} <a href=https://example.org/>Source</a></blockquote>",
        f"<blockquote>{LATER} <a href=https://youtu.be/abcdefghijk>Film</a></blockquote>",  # a source, no post
    ],
)
def test_a_quotation_is_no_post(quote: str) -> None:
    sheet = sheet_of(quote)
    gather_posts(sheet, 0, 1)
    assert [(block.kind, block.claim) for block in sheet.blocks] == [("text", None)]


def test_a_post_outside_the_story_stays() -> None:
    sheet = sheet_of("<blockquote cite=https://x.com/rain/status/1234567890>So windy!</blockquote>")
    gather_posts(sheet, 1, 1)
    assert sheet.blocks[0].kind == "text"
