"""The labels of Chinese lines that say who did what. Data only."""

HAN = "\u3400-\u9fff"
"""The range of Chinese signs, for the brackets of a pattern."""

WRITERS = (
    "作者 撰文 撰稿 撰稿人 采写 采寫 采访 採訪 执笔 執筆 文字 文字整理 文/图 图/文 文／图 图／文 文图 图文 "
    "文并图 通讯员 通訊員 主笔 记者"
).split()
"""Nouns for those who wrote, before a sign or a blank; `记者` may have the name of the paper before it."""

TEXTS = ("文",)
"""Nouns for the text, only before a sign."""

OTHERS = (
    "责任编辑 責任編輯 责编 編輯 编审 主编 副主编 总编辑 校对 校對 审核 審核 审读 审稿 监制 總監製 总监制 终审 "
    "初审 复审 核稿 签发 一审 二审 三审 一校 二校 三校 一读 二读 三读 值班主任 值班编委 美编 摄影 攝影 图片 "
    "圖片 图 圖 供图 视频 剪辑 翻译 譯者 译者 译 编译 制图 绘图 视觉 排版 设计 统筹 策划 出品 发布者 发布人 "
    "上传者 上传 录入 录入者 供稿 供稿单位 实习生 整理 海报 音频 播音 编排 栏目主编 文字编辑 图片编辑 页面编辑 "
    "题图来源 封面图"
).split()
"""Nouns for those who did something else, before a sign or a blank."""

SOURCES = (
    "来源 來源 稿源 文章来源 信息来源 本文来源 新闻来源 稿件来源 内容来源 消息来源 图片来源 图源 转自 转载自"
).split()
"""Nouns for where a story comes from, before a sign."""

FIGURES = (
    "浏览次数 浏览量 浏览数 浏览 点击数 点击量 点击次数 点击 阅读数 阅读量 阅读次数 阅读 评论数 评论 人气 字体 "
    "字号 字体大小 日期 时间 次数 访问次数 访问量"
).split()
"""Nouns for what is counted or set beside them."""
