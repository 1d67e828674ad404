"""What the names of elements (`class`, `id`, `role`) say about furniture: data only.

A name is cut into words at separators and capitals. A word is looked up whole; a stem matches the start of a word.
"""

WORDS: dict[str, frozenset[str]] = {
    "menu": frozenset(
        {"nav", "navbar", "navi", "navigation", "menu", "menubar", "submenu", "megamenu", "breadcrumb", "breadcrumbs"}
        | {"pagination", "pager", "paginator", "toc", "skip", "skiplink", "sitemap", "tabbar", "hamburger", "search"}
        | {"searchform", "gnb", "lnb", "snb", "topbar", "toolbar", "masthead", "prevnext", "jumplinks"}
    ),
    "foot": frozenset({"footer", "colophon", "copyright", "copyrights", "imprint", "contentinfo", "legal", "disclaimer"}),
    "share": frozenset(
        {"share", "shares", "sharing", "sharebar", "sharer", "social", "socials", "sns", "addthis", "addtoany", "sharethis"}
        | {"sharedaddy", "sharedaddies", "jetpack", "bookmark", "bookmarks", "print", "printer", "tools", "shariff"}
        | {"follow", "follows", "fontsize", "reactions", "likes", "rating", "ratings", "wpulike", "socialmedia", "zum"}
    ),
    "advertisement": frozenset(
        {"ad", "ads", "adv", "advert", "adverts", "advertisement", "advertorial", "adsense", "adslot", "adunit", "adbox"}
        | {"banner", "banners", "sponsor", "sponsored", "sponsors", "promo", "promos", "promotion", "promotions", "dfp"}
        | {"outbrain", "taboola", "gpt", "adbanner", "adcontainer", "adwrapper", "anzeige", "werbung", "publicidad"}
        | {"commercial", "affiliate", "partner", "partners", "deals", "shopping", "adsbygoogle", "teads", "mgid", "svcad"}
    ),
    "related": frozenset(
        {"related", "relateds", "relate", "relation", "recommended", "recommend", "recommendation", "recommendations"}
        | {"recirc", "recirculation", "readmore", "readalso", "more", "morelikethis", "similar", "seealso", "siblings"}
        | {"teaser", "teasers", "yarpp", "crp", "popular", "trending", "mostread", "mostpopular", "mostviewed", "latest"}
        | {"recent", "upnext", "relatedposts", "relatedarticles", "relatedcontent", "relatedstories", "relatednews"}
        | {"onward", "explore", "suggested", "suggestions", "recentposts", "nextarticle", "prevarticle", "carousel"}
        | {"ticker", "headlines", "toplist", "bestof", "stretchread", "readnext", "widgets", "widget", "topstories"}
    ),
    "comments": frozenset(
        {"comment", "comments", "commentlist", "disqus", "discussion", "discussions", "respond", "reply", "replies"}
        | {"commentform", "kommentar", "kommentare", "comentarios", "commentaires", "livefyre", "coral", "forum"}
    ),
    "subscription": frozenset(
        {"newsletter", "newsletters", "subscribe", "subscription", "subscriptions", "signup", "paywall", "register"}
        | {"registration", "optin", "mailchimp", "login", "abo", "donate", "donation", "donations", "membership", "piano"}
        | {"regwall", "appeal", "mailing", "mailinglist", "subscribebox", "cta", "calltoaction"}
    ),
    "notice": frozenset(
        {"cookie", "cookies", "gdpr", "consent", "modal", "popup", "overlay", "lightbox", "dialog", "alertdialog", "toast"}
        | {"tooltip", "onetrust", "cmp", "offcanvas", "screenreader", "visuallyhidden", "sronly", "hidden", "noprint"}
    ),
    "side": frozenset(
        {"sidebar", "aside", "rail", "rightrail", "complementary", "rightcol", "rightcolumn", "leftcol", "sidecolumn"}
        | {"rightcontents", "sidecontent", "marginalia"}
    ),
    "author": frozenset(
        {"authorbox", "authorbio", "authorinfo", "bio", "biography", "authorcard", "aboutauthor", "vcard", "contributor"}
        | {"journalist", "reporter", "authorbiography", "authorprofile"}
    ),
    "tags": frozenset({"tags", "tag", "taglist", "tagcloud", "keywords", "topics", "hashtags", "categories", "postmeta"}),
}
"""Words that tell what a box is, by the claim that its blocks get."""

STORY = frozenset(
    {"articlebody", "article-body", "article__body", "article_body", "articletext", "article-text", "article-content"}
    | {"article__content", "articlecontent", "story-body", "storybody", "story-content", "entry-content", "post-content"}
    | {"post-body", "postbody", "post_body", "entry-body", "content-body", "body-copy", "article-copy", "news-body"}
    | {"single-content", "article-main", "story-text", "article_content", "storytext", "text-body", "richtext"}
)
"""Whole names that publishing systems give to the story's own container."""

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
