"""The Korea Herald: one record per era of its article page. The paper prints times of Seoul and no zone."""

from heraldparse.layouts.layout import Layout

_SITE = {"site": "koreaherald", "zone": "Asia/Seoul"}
_NOISE = ("_popIn_recommend", "news_btn_wrap", "news_journalist_area", "banner_txt", "link_icon", "view_tit_icon")

NAMES = frozenset({"the korea herald", "korea herald", "코리아헤럴드"})
"""What the site calls itself in its metadata, case-folded."""

OWN_LINES = frozenset({"the korea herald by herald corporation", "copyright herald corporation. all rights reserved."})
"""Lines of the foot that no other site prints, case-folded."""

UNKNOWN = Layout("generic", **_SITE)
"""A page of the site that no era's record fits."""

LAYOUTS = (
    Layout(
        "koreaherald-2025",
        marks=(frozenset({"articleText", "article-view", "article-body"}),),
        story=("article-body", "articleText"),
        title=("news_title",),
        byline=("news_journalist",),
        dates=("news_date",),
        caption=("img_caption",),
        furniture=(*_NOISE, "most_popular", "related_story", "reporter_email"),
        **_SITE,
    ),
    Layout(
        "koreaherald-2023",
        marks=(frozenset({"news_text_area"}), frozenset({"news_title_area"}), frozenset({"news_title", "text_box"})),
        story=("news_text_area", "text_box"),
        title=("news_title",),
        subtitle=("news_title",),
        dates=("news_date",),
        caption=("img_caption",),
        furniture=_NOISE,
        **_SITE,
    ),
    Layout(
        "koreaherald-2019",
        marks=(frozenset({"view_tit"}), frozenset({"view_con", "articleText"}), frozenset({"view_con_t"})),
        story=("articleText", "view_con", "view_con_t"),
        title=("view_tit",),
        subtitle=("view_tit_sub",),
        byline=("view_tit_byline_l",),
        dates=("view_tit_byline_r",),
        caption=("view_con_caption",),
        furniture=_NOISE,
        **_SITE,
    ),
    Layout(
        "koreaherald-2012",
        marks=(frozenset({"title_sec"}), frozenset({"nview"}), frozenset({"writedata"})),
        story=("articleText",),
        title=("title_sec",),
        subtitle=("stitle_sec",),
        byline=("writer",),
        dates=("date",),
        furniture=_NOISE,
        **_SITE,
    ),
    Layout(
        "koreaherald-2017",
        marks=(frozenset({"articleText"}),),
        story=("articleText",),
        furniture=_NOISE,
        **_SITE,
    ),
    Layout(
        "koreaherald-2011",
        marks=(frozenset({"_article"}), frozenset({"contentLeft"})),
        story=("_article", "contentLeft"),
        furniture=_NOISE,
        **_SITE,
    ),
)
"""The desktop eras, the surest marks first: later eras kept names of earlier ones."""

MOBILE = Layout("koreaherald-mobile", story=("articleText", "view_con_t", "text_box"), furniture=_NOISE, **_SITE)
"""The page made for phones, known by its address."""

AMP = Layout("koreaherald-amp", story=("articleText", "view_con_t", "text_box"), furniture=_NOISE, **_SITE)
"""The AMP page, known by its root element or its address."""
