"""What is true of every page: of the samples, of pages built and broken by chance, and of pages that papers printed."""

import gzip
import hashlib
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import bs4
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from news_pages import NewsPage, broken_pages, news_pages
from sample_pages import QUALITY, Sample, read_samples

from heraldparse import Page, parse, to_jsonld, to_markdown, to_text
from heraldparse.blocks.elements import FRAMES, PICTURES, UNSEEN
from heraldparse.blocks.reader import read_blocks
from heraldparse.blocks.sheet import squeeze
from heraldparse.markup.tree import Element
from heraldparse.models import block_text
from heraldparse.page import MarkupSteps, read_steps

SAMPLES = read_samples()
MOST_PRINTED = 500


def printed_pages() -> list[Path]:
    """Pages that papers printed, the same ones each time, spread over all sets."""
    found = sorted(QUALITY.glob("*/pages/*.html.gz"))
    return found[:: max(len(found) // MOST_PRINTED, 1)][:MOST_PRINTED]


def signs(texts: Iterable[str]) -> Counter[str]:
    """How often each character stands in some texts, without white space and what shows nothing."""
    return Counter("".join("".join(squeeze(text).split()) for text in texts))


def seen_texts(root: Element) -> Iterator[str]:
    """The pieces of text that a reader can see, straight from the tree."""
    hidden = UNSEEN | PICTURES | FRAMES
    stack: list[Element | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            yield node
            continue
        if node.tail and node is not root:
            stack.append(node.tail)
        if node.tag not in hidden:
            stack.extend(reversed(node))
            yield node.text or ""


def check_result(page: Page) -> None:
    """What is true of every result."""
    assert Page.model_validate_json(page.model_dump_json()) == page
    article = page.article
    assert (article is None) == (page.kind != "article")
    assert not (page.teasers and article)
    for output in (to_markdown(page), to_text(page), to_jsonld(page)):
        output.encode()
    if article is None:
        return
    texts = [block_text(block) for block in article.body]
    assert not {image.caption for image in article.images} & set(texts)
    popular = {item.title for item in page.popular.items} if page.popular else set()
    assert not popular & set(article.paragraphs)
    assert all(0 <= image.position <= len(article.body) for image in article.images)
    assert all(not text or text == text.strip() for text in (*texts, article.title or "", article.byline or ""))


def check_accounts(steps: MarkupSteps, page: Page) -> None:
    """Every character of the page stands in one block, and every block of the story has been claimed once."""
    blocks = steps.sheet.blocks
    assert [block.index for block in blocks] == list(range(len(blocks)))
    untouched = read_blocks(steps.tree.root).blocks  # an agency or a signature has left the last block of a story
    assert signs(block.text for block in untouched) == signs(seen_texts(steps.tree.root))
    if steps.story is None or page.article is None:
        return
    body = [block for block in blocks if (block.claim or "").startswith("body")]
    assert {block.claim for block in body} == {f"body {number}" for number in range(len(page.article.body))}
    within = blocks[max(body[0].index, steps.story.start) : steps.story.end] if body else []
    assert not [block.text for block in within if block.kind == "text" and block.claim is None]


def check(html: str | bytes, url: str | None = None) -> None:
    """All of it."""
    steps = read_steps(html, url)
    assert parse(html, url=url).model_dump_json() == steps.page.model_dump_json()
    check_result(steps.page)
    if steps.markup is not None:
        check_accounts(steps.markup, steps.page)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_samples(sample: Sample) -> None:
    check(sample.html, sample.url)


@settings(max_examples=60)
@given(news_pages())
def test_what_a_whole_page_says_comes_out(news: NewsPage) -> None:
    page = parse(news.html)
    check(news.html)
    assert page.article is not None
    assert page.article.title == news.title
    assert [author.name for author in page.article.authors] == [news.author]
    assert page.article.paragraphs == [*news.paragraphs]
    assert [item.title for item in page.popular.items] == [*news.popular] if page.popular else not news.popular
    assert sorted(image.caption or "" for image in page.article.images) == [*news.captions]


@settings(max_examples=120)
@given(broken_pages(), st.none() | st.just("https://example.org/2024/10/30/ferries"))
def test_broken_pages(html: str, url: str | None) -> None:
    check(html, url)


@settings(max_examples=30)
@given(broken_pages())
def test_a_soup_stays_as_it_is(html: str) -> None:
    soup = bs4.BeautifulSoup(html, "html.parser")
    before = soup.decode()
    page = parse(soup)
    assert soup.decode() == before
    assert parse(soup) == page


@settings(max_examples=100)
@given(st.binary(max_size=300) | broken_pages().map(lambda html: html.encode("utf-16", "surrogatepass")))
def test_any_bytes(data: bytes) -> None:
    check(data)


@pytest.mark.skipif(not QUALITY.exists(), reason="the annotated pages are not here (HERALDPARSE_SHARED)")
@pytest.mark.parametrize("part", range(10))
def test_printed_pages(part: int) -> None:
    for path in printed_pages()[part::10]:
        try:
            check(gzip.decompress(path.read_bytes()))
        except AssertionError as error:
            error.add_note(f"{path.parents[1].name}/{path.name}")
            raise


SCRIPT = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from sample_pages import Sample, read_samples
from heraldparse import parse
found = "".join(parse(one.html, url=one.url).model_dump_json() for one in read_samples())
print(hashlib.sha256(found.encode()).hexdigest())
"""


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_other_processes_give_the_same(seed: str) -> None:
    command = [sys.executable, "-c", SCRIPT, str(Path(__file__).parent)]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
    )
    here = "".join(parse(one.html, url=one.url).model_dump_json() for one in SAMPLES)
    assert done.stdout.strip() == hashlib.sha256(here.encode()).hexdigest()


def test_eight_threads_give_what_one_gives() -> None:
    pages = [(sample.html, sample.url) for sample in SAMPLES] * (200 // len(SAMPLES) + 1)
    alone = [parse(html, url=url).model_dump_json() for html, url in pages]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda page: parse(page[0], url=page[1]).model_dump_json(), pages))
    assert together == alone
