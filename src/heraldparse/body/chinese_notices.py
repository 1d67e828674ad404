"""Chinese lines of the house around a text: what it was called first, whose it is, how to follow the account."""

import re

_LONGEST = 160
_LONGEST_OPENED, _LONGEST_SAID, _LONGEST_CALL, _LONGEST_BUTTON = 80, 60, 30, 24
"""How long a line is at most that has one of the openings, phrases, calls and buttons below; reports are longer."""
_LONGEST_LABEL = 8
"""An opening with a colon within so many signs is a label, however long the line."""
_EDGES = " \t()（）[]【】〔〕*-—_▲▼△↓↑→>》●■◆"
_HAN = "\u3000"
"""Signs from this one on are those of Han, and of its punctuation."""

_OPENINGS = tuple(
    "原标题 原標題 原题为 原题： 原题: 本文原标题 文章原标题 责任编辑 責任編輯 责编 免责声明 免責聲明 "
    "特别声明 版权声明 郑重声明 本文来自 本文转自 本文转载 文章来自 更多精彩内容 更多内容请 更多资讯请 "
    "更多原创资讯 更多新闻请 相关资讯请 相关内容请 投稿邮箱 新闻热线 爆料热线 报料热线 欢迎关注 欢迎扫码 "
    "图片来自 图片来源于 图片均来自 图片源自 图源网络 题图来自 封面图来自 作者声明 "
    "上一篇： 上一篇: 下一篇： 下一篇: 标签： 分享到： 作者系 作者单位 作者简介 点击进入".split()
)
"""How a line opens that the house adds."""

_CALLS = tuple(
    "扫码关注 扫描二维码 扫描下方 扫描上方 扫一扫 微信扫一扫 微信扫码 用微信扫 长按二维码 长按识别 长按上方 "
    "长按下方 识别二维码 点击上方 点击下方 点击蓝字 点击关注 点击查看 举报/反馈 信息来源于网络".split()
)
"""How a call opens; such words may also open a sentence of a report."""

_PHRASES = tuple(
    "仅提供信息存储 不代表本网 不代表本站 不代表本平台 不代表本报 不代表本刊 网的观点和立场 网的观点或立场 "
    "仅代表作者 仅代表个人观点 不代表平台观点 版权归原作者 版权归作者 版权归属原作者 版权属原作者 不得转载 "
    "不得轉載 禁止转载 谢绝转载 转载请注明 轉載請註明 转载须注明 转发请注明 如需转载 转载请联系 如有侵权 "
    "若有侵权 如有侵犯您 侵权请联系 侵权删除 侵删 【下载地址 二维码关注 微信公众号： 微信公众号: 授权转载".split()
)
"""What such a line says."""
_DECLARED = ("声明", "聲明", "本文", "本站", "本网", "凡")
"""How a long line opens that says it."""

_BUTTONS = frozenset(
    "完|全文完|本文完|完结|end|the end|打印本页|关闭窗口|打印本页】【关闭窗口|打印】【关闭|打印] [关闭|"
    "打印本页] [关闭窗口|打印|关闭|返回顶部|阅读原文|查看原文|点击查看更多|点击阅读全文|展开全文|阅读全文|"
    "余下全文|下一页|上一页|举报|收藏|点赞|分享到|分享到：|分享|登录后参与讨论|登录 后参与讨论|请先说点什么|"
    "暂无评论|我要评论|发表评论|写评论|微信扫一扫|一键转发|图片均来自网络|图源网络|网络图片|标签|关键词".split("|")
)
"""Lines that are nothing but a button or the mark of an end."""
_COUNTED = re.compile(r"(?:评论|评论数|点赞|阅读|收藏|分享|回复|跟贴)[ （(]{0,2}\d{0,7}[）)]?")
"""A button with how often it was used."""


def is_chinese_notice(text: str) -> bool:
    """Whether a line stands around Chinese texts and is none of the writer's.

    Example:
        >>> is_chinese_notice("（原标题：道路恢复通行）"), is_chinese_notice("责任编辑：王小明 SN123")
        (True, True)
        >>> is_chinese_notice("扫一扫就能知道公交车什么时候到站，王小明对记者这样介绍说，这很方便。")
        False
    """
    if len(text) > _LONGEST:
        return False
    line = text.strip(_EDGES)
    if line[:1] < _HAN:
        return text[:1] != line[:1] and line.casefold() in _BUTTONS
    if len(line) <= _LONGEST_BUTTON and (line in _BUTTONS or _COUNTED.fullmatch(line)):
        return True
    if line.startswith(_OPENINGS) and (len(line) <= _LONGEST_OPENED or "：" in line[1:_LONGEST_LABEL]):
        return True
    if any(phrase in line for phrase in _PHRASES):
        return len(line) <= _LONGEST_SAID or line.startswith((*_OPENINGS, *_DECLARED))
    return len(line) <= _LONGEST_CALL and line.startswith(_CALLS)
