"""A page as schema.org JSON-LD."""

import json
import re
from typing import Any

from heraldparse.addresses.web import absolute
from heraldparse.models import Article, Author, Image, Page, Teaser

_SCRIPT_ACTIVE = re.compile("[<\ud800-\udfff]")
"""What would end a script element or begin a comment in it, and what UTF-8 cannot write."""


def to_jsonld(page: Page) -> str:
    """The page as schema.org JSON-LD: a `NewsArticle`, an `ItemList` for a list page, else a bare `WebPage`.

    `<` is written as `\\u003c`, so that the text can stand in a script element as it is.

    Example:
        >>> from heraldparse import Article
        >>> text = to_jsonld(Page(layout="generic", kind="article", article=Article(title="</script>")))
        >>> text.splitlines()[2:4]
        ['  "@type": "NewsArticle",', '  "headline": "\\\\u003c/script>"']
    """
    if page.article is not None:
        data = _article_jsonld(page.article, page.language)
    elif page.kind == "list":
        items = [_teaser_jsonld(teaser, at) for at, teaser in enumerate(page.teasers, start=1)]
        data = {"@type": "ItemList", "url": absolute(page.url), "numberOfItems": len(items), "itemListElement": items}
    else:
        data = {"@type": "WebPage", "url": absolute(page.url), "inLanguage": page.language}
    text = json.dumps(_filled({"@context": "https://schema.org", **data}), ensure_ascii=False, indent=2)
    return _SCRIPT_ACTIVE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _article_jsonld(article: Article, language: str | None) -> dict[str, Any]:
    """The properties of a `NewsArticle`; an agency is the organisation that the story comes from."""
    url = absolute(article.url)
    return {
        "@type": "NewsArticle",
        "headline": article.title,
        "alternativeHeadline": article.subtitle,
        "description": article.description,
        "identifier": article.id,
        "url": url,
        "mainEntityOfPage": url,
        "inLanguage": language,
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": article.updated.isoformat() if article.updated else None,
        "author": [_author_jsonld(author) for author in article.authors],
        "sourceOrganization": {"@type": "Organization", "name": article.agency} if article.agency else None,
        "articleSection": article.section,
        "keywords": article.tags,
        "image": [_image_jsonld(image) for image in article.images],
        "articleBody": article.text,
    }


def _author_jsonld(author: Author) -> dict[str, Any]:
    person = {"@type": "Person", "name": author.name, "alternateName": author.native_name, "email": author.email}
    return _filled({**person, "jobTitle": author.role, "url": absolute(author.url)})


def _image_jsonld(image: Image) -> dict[str, Any]:
    picture = {"@type": "ImageObject", "contentUrl": absolute(image.url), "caption": image.caption}
    return _filled({**picture, "creditText": image.credit, "description": image.alt})


def _teaser_jsonld(teaser: Teaser, position: int) -> dict[str, Any]:
    story = {
        "@type": "NewsArticle",
        "headline": teaser.title,
        "url": absolute(teaser.url),
        "description": teaser.summary,
        "datePublished": teaser.published.isoformat() if teaser.published else None,
        "articleSection": teaser.section,
        "image": absolute(teaser.image_url),
    }
    return {"@type": "ListItem", "position": position, "item": _filled(story)}


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    """The properties that have a value."""
    return {name: value for name, value in data.items() if value not in (None, "", [])}
