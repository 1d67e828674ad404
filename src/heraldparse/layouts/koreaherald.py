"""The Korea Herald: one record per era of its pages. The paper prints times of Seoul and no zone."""

from functools import partial

from heraldparse.addresses.stories import KOREA_HERALD_HOSTS
from heraldparse.layouts.layout import Layout, Site

_era = partial(
    Layout,
    site="koreaherald",
    zone="Asia/Seoul",
    furniture=frozenset({"_popIn_recommend", "news_btn_wrap", "news_journalist_area", "banner_txt", "link_icon"}),
)

_DESKTOP = (
    _era("koreaherald-2011", marks=(frozenset({"_article", "contentLeft"}),)),
    _era(
        "koreaherald-2023",
        marks=(frozenset({"news_text_area"}), frozenset({"news_title_area"}), frozenset({"popular_list_wrap"})),
        styles=("/version03/",),
    ),
    _era("koreaherald-2025", marks=(frozenset({"article-view", "article-body"}),), styles=("/wbazic/",)),
    _era(
        "koreaherald-2019",
        marks=(frozenset({"view_tit"}), frozenset({"view_con_t"}), frozenset({"view_con", "articleText"})),
        styles=("/version02/",),
    ),
    _era(
        "koreaherald-2012",
        marks=(frozenset({"title_sec"}), frozenset({"nview"}), frozenset({"mostread"})),
        styles=("/kh_201209/",),
    ),
    _era("koreaherald-2017", marks=(frozenset({"fontCategoryRight"}),), styles=("/version01/",)),
)
"""The eras of the desktop page; later ones kept names of earlier ones."""

SITE = Site(
    hosts=KOREA_HERALD_HOSTS,
    unknown=_era("generic"),
    layouts=_DESKTOP,
    mobile=_era("koreaherald-mobile"),
    amp=_era("koreaherald-amp"),
    names=frozenset({"the korea herald", "korea herald", "코리아헤럴드"}),
    own_lines=frozenset(
        {"the korea herald by herald corporation", "copyright herald corporation. all rights reserved."}
    ),
)
"""All that is known of the site."""
