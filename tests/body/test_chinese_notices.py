"""Chinese lines that the house adds to a text."""

import pytest

import heraldparse
from heraldparse.body.chinese_notices import is_chinese_notice

TEXT = "道路昨天恢复通行，公交车也照常行驶，市民请注意安全，减少外出，等待进一步的通知。"

NOTICES = [
    "（原标题：道路恢复通行）",  # portal, above the text
    "原标题：道路恢复通行",
    "（原题为《道路恢复通行》）",  # news app, below the text
    "本文原标题：《道路恢复通行》",
    "责任编辑：王小明 SN123",  # portal, with a number
    "(本文来自某新闻，更多原创资讯请下载“某新闻”APP)",
    "图片来自网络，如有侵权，请联系删除。",  # account
    "免责声明：本文来自某客户端自媒体，不代表本网的观点和立场。",
    "特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
    "版权声明：本文为原创文章，转载请注明出处。",
    "本文仅代表作者个人观点。",
    "本文为作者原创，未经授权不得转载",
    "安装某客户端第一时间接收最全面的资讯→【下载地址】",  # business portal
    "微信扫一扫 一键转发",
    "欢迎关注某公众号",
    "（作者系某大学教授）",
    "（完）",  # agency's mark of the end
    "- THE END -",  # technology site
    "【打印本页】【关闭窗口】",  # office
    "上一篇：某某新闻",
    "评论(0)",
    "暂无评论",
]


@pytest.mark.parametrize("text", NOTICES)
def test_notices(text: str) -> None:
    assert is_chinese_notice(text)
    rest = "".join(f"<p>{TEXT}{n}。</p>" for n in range(4))
    page = heraldparse.parse(f"<h1>道路恢复通行</h1><p>2024-10-30</p><div>{rest}<p>{text}</p></div>")
    assert page.article is not None
    assert len(page.article.body) == 4


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "扫一扫就能知道公交车什么时候到站，王小明对记者这样介绍说，这很方便。",  # report
        "该公司称，未经授权使用其商标的商家将被起诉。",  # report
        "声明说，双方将继续合作。",
        "他在评论中写道：道路恢复了。",
        "THE END",  # the title of a film
        "点击率上升了",
        "关键词：创新",  # a heading within a report
        "完美的结局",
    ],
)
def test_texts(text: str) -> None:
    assert not is_chinese_notice(text)
