"""Names of meta elements by what they tell, in order of trust. Case and the signs between words do not count."""

_SIGNS = str.maketrans("", "", " \t\n._:-#/")

# Each row is a fact about content systems and the vocabularies that they fill in.
_NAMES: dict[str, str] = {
    "og_title": "og:title",
    "twitter_title": "twitter:title twitter:text:title",
    "titles": "headline sailthru.title parsely-title cxenseparse:title citation_title dc.title dcterms.title"
    " articletitle title",
    "descriptions": "og:description description twitter:description sailthru.description dc.description"
    " dcterms.description abstract",
    "authors": "article:author og:article:author article:author_name author author.name og:author"
    " parsely-author sailthru.author sailthru.byline_name byl byline cxenseparse:author citation_author dc.creator"
    " dcterms.creator dc.creator.name dc.author mrf:authors dable:author vr:author bt:author content_author"
    " article:byline",
    "published": "article:published_time og:article:published_time published_time og:published_time article:published"
    " article:published_date datepublished og:datepublished publication_date"
    " published_at published publisheddate publish-date publish_time parsely-pub-date sailthru.date"
    " og:pubdate og:publish_date og:release_date pub_date date-pub release:date date.release iso-8601-publish-date"
    " citation_publication_date citation_online_date citation_date prism.publicationdate cxenseparse:publishtime"
    " cxenseparse:recs:publishtime recs:publishtime article_date_original dc.date.issued dcterms.issued dcterms.date"
    " dc.date dc.date.created dcterms.created dc.created article.created datecreated date article_date created"
    " creation_date firstpublishedtime article:create_at apub:time",
    "modified": "article:modified_time og:article:modified_time modified_time og:modified_time"
    " og:updated_time article:updated_time updated_time datemodified article:modified article_date_updated"
    " article.updated dcterms.modified dc.date.modified last-modified last-updated last_updated_date"
    " lastupdate updated-date modified modifieddate revised moddate lastmodifiedtime article:update_at",
    "sections": "article:section og:article:section og:section parsely-section cxenseparse:section section columnname",
    "tags": "article:tag og:article:tag news_keywords parsely-tags sailthru.tags tags keywords",
    "site_names": "og:site_name application-name apple-mobile-web-app-title sitename publisher dc.publisher"
    " dcterms.publisher al:ios:app_name",
    "languages": "content-language language og:locale og:language dc.language inlanguage locale",
    "og_type": "og:type",
    "addresses": "og:url parsely-link cxenseparse:url twitter:url",
    "images": "og:image og:image:url og:image:secure_url twitter:image twitter:image:src sailthru.image.full"
    " parsely-image-url",
    "image_alt": "og:image:alt twitter:image:alt",
    "content_tier": "article:content_tier",
}

# A prefix of one's own before a name that is known still tells a date; before `author` it may name the app's maker.
_PREFIXED = ("published", "modified")


def _plain(name: str) -> str:
    """A name without case and signs."""
    return name.translate(_SIGNS).lower()


_FIELDS: dict[str, tuple[str, int]] = {
    form: (field, rank)
    for field, names in reversed(_NAMES.items())
    for rank, name in enumerate(names.split())
    for form in (name, _plain(name))
}


def field_of(name: str) -> tuple[str, int] | None:
    """The field of `Metadata` that a meta element's name tells, and its rank of trust; None for an unknown name.

    Example:
        >>> field_of("og:title"), field_of("Publish_Date") == field_of("publishdate"), field_of("viewport")
        (('og_title', 0), True, None)
    """
    if len(name) > 100:
        return None
    found = _FIELDS.get(name) or _FIELDS.get(_plain(name))
    if found is None and ":" in name:
        found = _FIELDS.get(_plain(name.rpartition(":")[2]))
        if found is not None and (found[0] not in _PREFIXED or "video" in name.lower()):
            return None
        if found is None and "ns/article#" in name:
            found = _FIELDS.get("article" + _plain(name.rpartition("#")[2]))
    return found
