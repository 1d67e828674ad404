"""What the furniture of a news page is called: labels of boxes, buttons, trailers, menus and foot lines, by meaning.

All entries are case-folded, with white space collapsed and no colon at the end.
"""

POPULAR = frozenset({"most popular", "most read", "most viewed", "popular", "popular news", "trending"})
"""Labels of the list of what readers read most."""

LATEST = frozenset({"latest news", "latest", "latest stories", "breaking news"})
"""Labels of the list of the newest stories, which belong to no story in particular."""

RELATED = frozenset({"more from headlines", "more from this section", "related stories", "related articles", "related news"})
"""Labels of boxes that offer other stories beside this one."""

READ_MORE = frozenset({"read more", "read also", "see also", "also read"})
"""What opens a line inside the text that leads to another story."""

SHARE = frozenset({
    "link copied", "share", "send to", "from", "print", "e-mail", "email", "copy link", "copy url", "scrap",
    "facebook", "twitter", "youtube", "instagram", "kakaotalk", "twitter facebook youtube", "font size", "x",
})  # fmt: skip
"""Buttons and fields of the bar that passes a story on."""

NAVIGATION = frozenset({
    "home", "back to top", "go to mobile version", "go to desktop version", "mobile version", "pc version", "menu",
    "search", "login", "log in", "sign in", "logout", "log out", "sign up", "skip to content", "all menu", "sitemap",
    "site map", "close",
})  # fmt: skip
"""Links that stand above or below a story and lead elsewhere."""

TRAILER = frozenset({
    "subscribe", "subscribe +", "padcast", "korea herald youtube", "korea herald podcast", "leaders club",
    "more articles by this writer", "back to list", "more articles by this writerback to list",
    "more articles by this writer back to list", "go to desktop version", "twitter facebook youtube", "good", "sad",
    "herald interview", "the korea herald youtube",
})  # fmt: skip
"""Words of subscription, reaction and follow-up boxes under a story."""

FOOT_STARTS = (
    "the korea herald by herald corporation", "copyright herald corporation", "copyright ⓒ", "copyright ©", "copyright (c)",
    "ⓒ herald", "© herald", "address :", "address:", "online newspaper registration no", "date of registration",
    "publisher. editor", "publisher :", "publisher.", "publisher & editor", "editor in chief", "juvenile protection manager", "tel :",
    "tel:", "all rights reserved", "about us", "terms of service", "privacy policy", "herald media", "mobile site",
)  # fmt: skip
"""How the lines of a page's foot begin: imprint, copyright, address of the house."""

SITE = frozenset({"the korea herald", "korea herald", "the korea herald by herald corporation", "koreaherald"})
"""The name of the site, where it stands alone on a line."""

KOREA_HERALD_ONLY = frozenset({
    "the korea herald", "the korea herald by herald corporation", "korea herald youtube", "copyright herald corporation. all rights reserved.",
})  # fmt: skip
"""Furniture lines that no other site prints."""

SISTER_SITES = frozenset({
    "the herald business", "herald business", "herald corporation", "herald media", "the investor", "investor",
    "k-pop herald", "kpop herald", "the k-pop herald", "weekender", "herald artday", "artday", "herald edu",
    "english cafe", "real foods", "realfoods", "herald pop", "heraldpop", "superich", "juniorherald",
    "junior herald", "the junior herald", "global", "heraldk", "herald design", "herald design forum",
})  # fmt: skip
"""Names of sister sites, as they stand in the bar above a list."""

SECTIONS = frozenset({
    "national", "politics", "social affairs", "foreign affairs", "defense", "north korea", "science",
    "diplomatic circuit", "education", "business", "industry", "technology", "transport", "retail", "finance",
    "economy", "market", "money", "life&style", "life & style", "lifestyle", "culture", "travel", "fashion",
    "food & beverage", "books", "people", "expat living", "arts & design", "health", "entertainment", "film",
    "television", "music", "theater", "k-pop", "kpop", "sports", "soccer", "baseball", "golf", "more sports", "world",
    "world news", "world business", "asia news network", "opinion", "editorial", "viewpoints", "english eye",
    "podcast", "english cafe", "weekender", "environment", "hallyu", "performance", "tv & drama", "drama", "movies",
    "fitness", "labor", "law & crime", "consumer", "mobility", "property", "design", "etc", "video", "photo",
    "photo news", "special", "interview", "interviews", "features", "column", "contribution", "herald interview",
    "social affairs & education", "it", "tech", "automobile", "automobiles", "auto", "stocks", "companies", "company",
    "banking", "banks", "trade", "energy", "food", "dining", "wellness", "style", "korean society", "society",
    "local", "asia", "international", "life", "arts", "arts & entertainment", "show", "weekend", "headlines",
})  # fmt: skip
"""Names of the paper's sections, as menus and lists print them."""
