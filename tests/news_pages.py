"""Hypothesis strategies that build news pages: whole ones, of which is known what they say, and broken ones."""

from dataclasses import dataclass

from hypothesis import strategies as st

NAMES = ("Kim Arin", "Lee Ji-yoon", "Anna Schmidt", "Park Jun-ho")
WORDS = (
    "the ferries to the island stayed in port while officials of the harbor counted boats and passengers who slept in "
    "schools near piers after winds from east had grown stronger than expected during night hours"
).split()
HEADLINES = ("Ferries stay in port", "Harbor counts its boats", "Winds from the east", "Island waits")
BOX_NAMES = ("article-body", "content", "story", "news_text", "col-8", "x1", "view_con_t")
PIECES = (
    *"<>/=\"'& \n\0\x85\u202e\u200b",
    *"<p> </p> <br> <br><br> </div> </article> <h1> <h2> </h2> <title> <script> </script> <style> <b> </a>".split(),
    *"<!-- --> <![CDATA[ ]]> &#xD800; &amp; &#0; <ul><li> </ul> <table><tr><td> <td> </table> <blockquote>".split(),
    *"</blockquote> <figure> </figure> <figcaption> <nav> <footer> <noscript> <template> <svg> <math> <select>".split(),
    *"<textarea> <plaintext> (Yonhap) 1. <dl> <hr> <wbr>".split(),
    *("<div class='a'>", "<a href='/1'>", "<a href='javascript:1'>", "<aside class=sidebar>", "<img src=1.jpg>"),
    *(
        "By Kim Arin",
        "Published : Oct. 30, 2024 - 09:26",
        "김한별 기자",
        "Most Popular",
        "Related Stories",
        "Read more:",
    ),
    "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe>",
    "<meta property='og:title' content='Ferries'>",
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": ["',
    "<p hidden>",
    "<div style='display:none'>",
    "<img src='/2.jpg' alt='A pier' width=99999999999 height=1>",
    "<base href='//['>",
    "<form><input value='x'><button>Send</button></form>",
)


@dataclass(frozen=True)
class NewsPage:
    """A page and what it says."""

    html: str
    title: str
    author: str
    paragraphs: tuple[str, ...]
    popular: tuple[str, ...]
    captions: tuple[str, ...]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence of a story, long enough to read as one."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=14, max_size=40))
    return f"{' '.join(words).capitalize()}, officials said."


@st.composite
def news_pages(draw: st.DrawFn) -> NewsPage:
    """A page with a story, in one of the ways that papers build them."""
    title = draw(st.sampled_from(HEADLINES))
    author = draw(st.sampled_from(NAMES))
    paragraphs = tuple(draw(st.lists(sentences(), min_size=4, max_size=9, unique=True)))
    captions = tuple(f"A pier at dawn, number {number}" for number in range(draw(st.integers(0, 2))))
    popular = tuple(f"Rivers run high again in town {number}" for number in range(draw(st.sampled_from((0, 4)))))
    lines = [f"<p>{paragraph}</p>" for paragraph in paragraphs]
    for number, caption in enumerate(captions):
        figure = f"<figure><img src=/{number}.jpg><figcaption>{caption} (Yonhap)</figcaption></figure>"
        lines.insert(draw(st.integers(0, len(lines) - 1)), figure)
    items = "".join(f"<li>{rank} <a href='/{rank}'>{item}</a></li>" for rank, item in enumerate(popular, 1))
    box = f"<section><h2>Most Popular</h2><ol>{items}</ol></section>" if items else ""
    name = draw(st.sampled_from(BOX_NAMES))
    head = f"<h1>{title}</h1><p>By {author}</p><p>Published : Oct. 30, 2024 - 09:26</p>"
    main = f"<div class='{name}'>{''.join(lines)}</div>"
    menu = "<nav><a href=/>Home</a> <a href=/s>Sports</a></nav>" * draw(st.integers(0, 1))
    body = f"{menu}<article>{head}{main}</article>{box}<footer><p>Copyright The Harbor News</p></footer>"
    return NewsPage(
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title></head><body>{body}",
        title,
        author,
        paragraphs,
        popular,
        captions,
    )


@st.composite
def broken_pages(draw: st.DrawFn) -> str:
    """A page with pieces put in, cut out, said twice or moved, wherever that falls."""
    html = draw(news_pages()).html
    for _ in range(draw(st.integers(1, 8))):
        place = draw(st.integers(0, len(html)))
        end = draw(st.integers(place, min(place + 300, len(html))))
        change = draw(st.sampled_from(("insert", "insert", "cut", "repeat", "move", "text")))
        if change == "insert":
            html = html[:place] + draw(st.sampled_from(PIECES)) + html[place:]
        elif change == "text":
            html = html[:place] + draw(st.text(st.characters(codec=None), max_size=8)) + html[place:]
        elif change == "cut":
            html = html[:place] + html[end:]
        elif change == "repeat":
            html = html[:end] + html[place:end] * draw(st.integers(1, 20)) + html[end:]
        else:
            html = html[place:end] + html[:place] + html[end:]
    return html
