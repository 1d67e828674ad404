"""Headings that are the name of a blog or a site, and headlines that only look like one."""

import pytest

import heraldparse
from heraldparse.blocks.reader import read_blocks
from heraldparse.head.site_headings import site_headings
from heraldparse.markup.tree import build_tree

POST = "http://x.org/blog/2008/03/21/rain"
TEXT = "<p>The river rose again on Monday, officials of the city said on the day after, and nobody was hurt.</p>" * 4
LINKED = f'<h2><a href="{POST}/" rel="bookmark">The river rises</a></h2>'
PLAIN = "<h2>The river rises</h2>"


def names(html: str, document: str, *addresses: str) -> set[str]:
    sheet = read_blocks(build_tree(f"<body>{html}{TEXT}").root)
    printed = [block for block in sheet.blocks if block.box.heading]
    text = next(block.index for block in sheet.blocks if block.prose)
    return set(site_headings(printed, document, addresses, text))


@pytest.mark.parametrize(
    ("html", "document", "address", "expected"),
    [
        # the start of a site, of a blog in a folder, by its index, by dots
        (f'<h1><a href="http://x.org/">Rain Diary</a></h1>{PLAIN}', "", None, {"raindiary"}),
        (f'<h1><a href="http://x.org/blog/">Rain Diary</a></h1>{PLAIN}', "", POST, {"raindiary"}),
        (f'<h1><a href="/blog">Rain Diary</a></h1>{PLAIN}', "", POST, {"raindiary"}),
        (f'<h1><a href="http://x.org/blog/">Rain Diary</a></h1>{PLAIN}', "", "http://x.org/blog/?p=12", {"raindiary"}),
        (f'<h1><a href="../../index.php">Rain Diary</a></h1>{PLAIN}', "", None, {"raindiary"}),
        # titles of documents: the post first, the post last in an archive, the post last and linked to itself
        (f"<h1>Rain Diary</h1>{PLAIN}", "The river rises « Rain Diary", None, {"raindiary"}),
        (f"<h1>Rain Diary</h1>{PLAIN}", "Rain Diary » Blog Archive » The river rises", None, {"raindiary"}),
        (f"<h1>Rain Diary</h1>{PLAIN}", "Rain Diary » Blogarchiv » The river rises", None, {"raindiary"}),
        (f"<h1>Rain Diary</h1>{LINKED}", "Rain Diary - The river rises", None, {"raindiary"}),
        # technology blog, an anchor without an address beside the name
        (
            f'<h1><a name="top"></a><a href="/">Rain Diary</a></h1>{PLAIN}',
            "The river rises - Rain Diary",
            POST,
            {"raindiary"},
        ),
        # a headline and its subtitle
        (
            "<h1>The river rises</h1><h2>Notes from the valley</h2>",
            "The river rises - Notes from the valley",
            None,
            set(),
        ),
        # headlines that link to their own page, in other forms of its address
        (f'<h1><a href="{POST}/">The river rises</a></h1>', "", f"{POST}/", set()),
        ('<h1><a href=".">The river rises</a></h1>', "", f"{POST}/", set()),
        (f'<h1><a href="{POST}">The river rises</a></h1>', "", f"{POST}?srsltid=Afm", set()),
        (f'<h1><a href="{POST}">The river rises</a></h1>', "", f"{POST}/2/", set()),
        (f'<h1><a href="{POST}">The river rises</a></h1>', "", f"{POST}/amp", set()),
        ('<h1><a href="#top">The river rises</a></h1>', "", POST, set()),
        ('<h1><a href="http://[x/y">The river rises</a></h1>', "", POST, set()),
    ],
)
def test_names(html: str, document: str, address: str | None, expected: set[str]) -> None:
    assert names(html, document, *([address] if address else [])) == expected


@pytest.mark.parametrize("document", ["Rain Diary » Blog Archive » The river rises", "Rain Diary: The river rises"])
@pytest.mark.parametrize("name", ['<a href="http://x.org/blog/">Rain Diary</a>', "Rain Diary"])
def test_headline_of_a_blog(document: str, name: str) -> None:
    html = f"<title>{document}</title><h1>{name}</h1><div>Notes from the valley</div>{LINKED}{TEXT}"
    article = heraldparse.parse(html, url=POST).article
    assert article is not None
    assert article.title == "The river rises"
