"""What the names of elements (`class`, `id`, `role`) say: a name is cut into words, a word is looked up in a table."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"([A-Z]?[a-z]+|[A-Z]+(?![a-z]))|[0-9]+[A-Za-z]*")
"""A word; letters right behind a digit are none: `21859ad` is a piece of a hash."""

_HASH = re.compile(r"[a-z]{1,12}[0-9]{1,12}[a-z]{1,12}[0-9a-z]{2,60}")
"""A name of letters, digits and letters again is made up by a build tool, and words in it are chance."""
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
"""The number that content systems give to each paragraph: `block-0b1f2c3d-56d7-4daf-ad66-9c8d7e6f5a4b`."""
_FRAMEWORK = frozenset(":/[]()")
_HASH_DIGITS = re.compile(r"\d\D*\d\D*\d")
_LONGEST_NAME = 48
_MOST_WORDS = 5

NEGATIONS = frozenset(
    {"no", "has", "with", "without", "enabled", "disabled", "not", "is", "false", "true", "layout", "page", "main"}
    | {"elementor", "tailwind", "col", "column", "row", "grid", "flex", "overflow", "label", "body", "content"}
)
"""A name with one of these words tells a property or a place, not what the box is."""

CAPTION = frozenset(
    {"caption", "captions", "figcaption", "imgcaption", "legend", "legende", "bildunterschrift", "bildtext", "desc"}
    | {"cutline", "subtext", "imagetext", "bildunterschriften", "pie", "didascalia", "bu"}
)
"""Words for the text under a picture."""

PICTURE = frozenset({"img", "image", "photo", "picture", "foto", "bild", "figure", "imagen", "immagine", "afbeelding"})
PICTURE_TEXT = frozenset({"description", "info", "infos", "title", "summary", "details", "beschreibung"})
"""A word of the one and then a word of the other tell the text under a picture, too."""

CREDIT = frozenset(
    {"credit", "credits", "copyright", "copyrights", "source", "photographer", "quelle", "bildquelle", "rights"}
    | {"license", "licence", "lizenz"}
    | {"photocredit", "imagecredit", "imgcredit", "attribution", "fotograf", "fotocredit", "bildnachweis", "urheber"}
)
"""Words for who made a picture, where they stand on an element beside one."""

MAKER = frozenset(
    {"author", "autor", "auteur", "autore", "agency", "agentur", "creator", "owner", "provider", "distributor", "via"}
)
"""Last words of a name that has a word for a caption in it, where it is that of a credit."""

ICON = frozenset(
    {"icon", "icons", "ico", "logo", "logos", "avatar", "avatars", "emoji", "portrait", "gravatar", "profile", "smiley"}
    | {"badge", "spinner", "loader", "pixel", "author", "authors", "byline", "thumb", "thumbs", "sprite", "flag"}
)
"""Words for pictures that are no part of a story."""

EMPTY_FILES = frozenset(
    {"transparent", "blank", "spacer", "pixel", "px", "clear", "empty", "placeholder", "loading", "loader", "preload"}
    | {"preloader", "shim", "trans", "dot", "dummy"}
)
"""Words in the names of `.gif` files that show nothing."""

ICON_FILES = frozenset(
    {"icon", "icons", "ico", "logo", "logos", "btn", "button", "buttons", "bullet", "arrow", "banner", "banners", "bnr"}
    | {"adbanner", "badge", "badges", "sprite", "sprites", "avatar", "avatars", "emoji", "smilies", "favicon"}
    | {"spinner"}
    | {"newsletter", "newsletters", "appstore", "playstore", "googleplay", "qrcode", "pixel", "loader", "placeholder"}
    | {"ewm", "erweima", "headshot", "headshots", "mugshot", "byline", "userpic", "gravatar"}
)
"""The first or last word of the name of a file, or of its folder, where it is no picture of a story."""

PORTRAIT_FOLDERS = frozenset(
    {"profile", "profiles", "author", "authors", "autor", "autoren", "auteurs", "autores", "columnists", "bylines"}
    | {"mugshots", "userpics", "staff", "reporter", "reporters", "journalist", "journalists"}
)
"""The names of folders with portraits of writers."""

NETWORK_FILES = frozenset(
    "facebook twitter linkedin weibo qzone whatsapp wechat weixin wx telegram pinterest reddit youtube instagram rss"
    " email mail print kakao kakaotalk tumblr vk xing flipboard google googleplus digg delicious stumbleupon share feed"
    " search close menu download".split()
)
"""The whole names of drawings that stand on buttons."""

WORDS: dict[str, frozenset[str]] = {
    "menu": frozenset(
        {"nav", "navbar", "navi", "navigation", "menu", "menubar", "submenu", "megamenu", "breadcrumb", "breadcrumbs"}
        | {"pagination", "pager", "paginator", "toc", "skip", "skiplink", "sitemap", "tabbar", "hamburger", "search"}
        | {"searchform", "gnb", "lnb", "snb", "topbar", "toolbar", "masthead", "prevnext", "jumplinks"}
    ),
    "foot": frozenset(
        {"footer", "colophon", "copyright", "copyrights", "imprint", "contentinfo", "legal", "disclaimer"}
    ),
    "share": frozenset(
        {"share", "shares", "sharing", "sharebar", "sharer", "social", "socials", "sns", "addthis", "addtoany"}
        | {"sharethis"}
        | {"sharedaddy", "sharedaddies", "jetpack", "bookmark", "bookmarks", "print", "printer", "tools", "shariff"}
        | {"follow", "follows", "reactions", "likes", "rating", "ratings", "wpulike", "socialmedia", "zum"}
    ),
    "advertisement": frozenset(
        {"ad", "ads", "adv", "advert", "adverts", "advertisement", "advertorial", "adsense", "adslot", "adunit"}
        | {"adbox"}
        | {"banner", "banners", "sponsor", "sponsored", "sponsors", "promo", "promos", "promotion", "promotions", "dfp"}
        | {"gpt", "adbanner", "adcontainer", "adwrapper", "anzeige", "werbung", "publicidad"}
        | {"commercial", "affiliate", "partner", "partners", "deals", "shopping", "adsbygoogle"}
        | {"svcad"}
    ),
    "related": frozenset(
        {"related", "relateds", "relate", "relation", "recommended", "recommend", "recommendation", "recommendations"}
        | {"recirc", "recirculation", "readmore", "readalso", "morelikethis", "similar", "seealso", "siblings"}
        | {"teaser", "teasers", "yarpp", "crp", "popular", "trending", "mostread", "mostpopular", "mostviewed"}
        | {"latest"}
        | {"recent", "upnext", "relatedposts", "relatedarticles", "relatedcontent", "relatedstories", "relatednews"}
        | {"onward", "explore", "suggested", "suggestions", "recentposts", "nextarticle", "prevarticle", "carousel"}
        | {"ticker", "headlines", "toplist", "bestof", "stretchread", "readnext", "topstories"}
    ),
    "comments": frozenset(
        {"comment", "comments", "commentlist", "disqus", "discussion", "discussions", "respond", "reply", "replies"}
        | {"commentform", "kommentar", "kommentare", "comentarios", "commentaires", "livefyre", "coral", "forum"}
    ),
    "subscription": frozenset(
        {"newsletter", "newsletters", "subscribe", "subscription", "subscriptions", "signup", "register"}
        | {"registration", "optin", "mailchimp", "login", "abo", "donate", "donation", "donations", "membership"}
        | {"piano"}
        | {"regwall", "appeal", "mailing", "mailinglist", "subscribebox", "cta", "calltoaction"}
    ),
    "notice": frozenset(
        {"cookie", "cookies", "gdpr", "consent", "modal", "popup", "overlay", "lightbox", "dialog", "alertdialog"}
        | {"toast"}
        | {"tooltip", "onetrust", "offcanvas", "screenreader", "visuallyhidden", "sronly", "noprint"}
    ),
    "side": frozenset(
        {"sidebar", "aside", "rail", "rightrail", "complementary", "rightcol", "rightcolumn", "leftcol", "sidecolumn"}
        | {"rightcontents", "sidecontent", "marginalia"}
    ),
    "author": frozenset(
        {"authorbox", "authorbio", "authorinfo", "bio", "biography", "authorcard", "aboutauthor", "vcard"}
        | {"contributor"}
        | {"journalist", "reporter", "authorbiography", "authorprofile"}
    ),
    "tags": frozenset(
        {"tags", "tag", "taglist", "tagcloud", "keywords", "topics", "hashtags", "categories", "postmeta"}
    ),
}
"""Words that tell what a box is, by the claim that its blocks get."""

WRITER = frozenset({"author", "authors", "autor", "autoren", "autores", "auteur", "autore", "writer"})
WRITER_BOX = frozenset(
    {"box", "about", "description", "desc", "details", "position", "profile", "summary", "widget", "block"}
)
"""A word of the one and a word of the other tell the box with what is said about a writer."""

CLAIMS = {word: claim for claim, words in WORDS.items() for word in words}
"""The claim of each word."""

_NOT_LOWER = "".join(chr(code) if 97 <= code <= 122 else " " for code in range(128))
"""Makes all but small letters blanks."""

BY_WORDS = (
    "author", "autor", "by", "date", "par ", "por ", "posted", "publi", "updated", "veröffentlicht", "von", "written",
)  # fmt: skip
"""How the words open that tell of a name or a date what it is."""

READ_OUT = ("sr-only", "screen-reader", "screenreader", "visually-hidden", "visuallyhidden", "hiddenvisually")
"""Parts of the names of inline elements that only programs that read a page aloud show."""

FURNITURE_TAGS = {
    "nav": "menu",
    "footer": "foot",
    "aside": "side",
    "form": "form",
    "dialog": "notice",
    "noscript": "notice",
    "button": "control",
    "menu": "menu",
    "fieldset": "form",
    "amp-web-push-widget": "notice",
    "amp-consent": "notice",
    "amp-user-notification": "notice",
    "amp-lightbox": "notice",
    "amp-sidebar": "menu",
    "amp-ad": "advertisement",
    "amp-sticky-ad": "advertisement",
}
"""Elements that are furniture by what they are."""

ROLES = {
    "navigation": "menu",
    "banner": "menu",
    "contentinfo": "foot",
    "complementary": "side",
    "search": "menu",
    "dialog": "notice",
    "alertdialog": "notice",
    "menu": "menu",
    "menubar": "menu",
    "tablist": "menu",
    "toolbar": "menu",
}
"""ARIA roles that are furniture."""

_SPEAKING = CLAIMS.keys() | WRITER | ROLES.keys()
_OF_PICTURES = CAPTION | CREDIT


def words_of(names: str) -> list[str]:
    """The words of a `class` or `id`, in lower case.

    Example:
        >>> words_of("articleShare-bar big_box2 h8ad0f77")
        ['article', 'share', 'bar', 'big', 'box']
    """
    if _HASH_DIGITS.search(names):
        names = " ".join(_UUID.sub("", name) for name in names.split() if not _HASH.fullmatch(name))
    return [word.lower() for word in _WORD.findall(names) if word]


def claim_of(names: str, furniture: frozenset[str] = frozenset()) -> str | None:
    """What kind of furniture a box with these names is, if it is any.

    Only short names speak: long ones, and those of style frameworks (`md:overflow-hidden`), list properties.

    Args:
        names: values of `class`, `id`, `role`, as written, parted by spaces.
        furniture: whole names that are known to be furniture.

    Example:
        >>> claim_of("article-share"), claim_of("article"), claim_of("page has-sidebar")
        ('share', None, None)
    """
    if _SPEAKING.isdisjoint(parts_of(names)) and (not furniture or furniture.isdisjoint(names.split())):
        return None  # most names
    if "hentry" in names or "type-post" in names:
        return None  # the topics of a blog's post are among the names of the box that holds it
    for name in names.split():
        if name in furniture:
            return "furniture"
        if name in ROLES:
            return ROLES[name]
        if _SPEAKING.isdisjoint(parts_of(name)) or len(name) > _LONGEST_NAME or not _FRAMEWORK.isdisjoint(name):
            continue
        words = words_of(name.partition("--")[0])
        if len(words) > _MOST_WORDS or not NEGATIONS.isdisjoint(words):
            continue
        claim = next((CLAIMS[word] for word in words if word in CLAIMS), None)
        if claim or not (WRITER.isdisjoint(words) or WRITER_BOX.isdisjoint(words)):
            return claim or "author"
    return None


def parts_of(names: str) -> Iterable[str]:
    """The words of names and perhaps more, quickly, as most names are of small letters: what is not here is no word.

    Example:
        >>> list(parts_of("big_box2 h8ad0f77"))
        ['big', 'box', 'h', 'ad', 'f']
    """
    if names.isascii() and names.islower():
        return names.translate(_NOT_LOWER).split()
    return map(str.lower, _WORD.findall(names))


def is_caption_name(names: str) -> bool:
    """Whether the names say that an element holds the text or the credit of a picture.

    Example:
        >>> is_caption_name("img_caption"), is_caption_name("intro")
        (True, False)
    """
    return not (_OF_PICTURES.isdisjoint(parts_of(names)) or _OF_PICTURES.isdisjoint(words_of(names)))


def is_read_out(names: str) -> bool:
    """Whether the names say that an element is there for those who listen to the page, and nobody sees it.

    Example:
        >>> is_read_out("link sr-only"), is_read_out("u-visuallyHidden"), is_read_out("hidden md:inline")
        (True, True, False)
    """
    folded = names.lower()
    return any(name in folded for name in READ_OUT)
