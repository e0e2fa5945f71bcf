### 每个页面共有的文字：页眉、导航、面包屑、页脚。

# 本版的简称，页眉中的大字。
brand = 对联
# 网站全名，用于页面标题和打印稿。
site-name = 对联 Couplet
# 一句话介绍网站：用于首页顶部、页脚和搜索引擎摘要。
site-line = 同一件事，中文英文各写一遍。
# 本版首页的名称，各处一致：本版面包屑的第一项，也是其他版本页面上的语言切换。括号内的字表示“中文”。
edition-home = 首页(中)
# 语言的名称，出现在提示中：“以下为英文原文。”
# $id (String) - 语言版本的名称；网站每有一个语言版本，就加一行 [名称]
# $own (String) - 该语言对自己的称呼，没有列出的语言版本用它
language =
    { $id ->
        [en] 英文
        [zh] 中文
       *[other] { $own }
    }
# 本语言对自己的称呼。
language-own-name = 中文
# 浏览器标签和搜索结果中的页面标题。
# $title (String) - 页面自身的标题
document-title = { $title } | { site-name }
# 每页的第一个链接，用键盘才会看到：跳过导航。
skip-link = 跳到正文
# 网站的文件副本中，根地址页面的标题，读者在那里选择语言。
doors-title = 选择语言
# 主导航的名称，由读屏软件朗读。
navigation = 主导航
# 导航和面包屑中：全部报道的列表。
news = 新闻
# 收藏页的标题和面包屑，也是页眉中的链接。
favorites-title = 收藏夹
# 页眉：打开阅读设置。两个字母，代表文字的样子。
comfort = Aa
# 上一项的朗读名称。
comfort-name = Aa 阅读设置
# 阅读设置中，有正文的页面：通往正文旁的字号选择。
comfort-font-size = 字号在正文旁边
# 阅读设置中，显示方式的标签。
comfort-display = 显示
# 显示方式：网站原本的样子。
comfort-plain = 标准
# 显示方式：黑白分明。
comfort-contrast = 高对比
# 显示方式：高对比，全部放大，供年长的读者使用。国内网站通用这个名称。
comfort-clear = 长辈版
# 阅读设置中，配色的标签。
comfort-scheme = 配色
# 配色：随设备的设置。
comfort-system = 随设备
# 配色：浅底深字。
comfort-light = 浅色
# 配色：深底浅字。
comfort-dark = 深色
# 阅读设置中，版面宽窄的标签。
comfort-width = 行宽
# 行宽：短行。
comfort-narrow = 窄
# 行宽：网站原本的样子。
comfort-normal = 适中
# 行宽：长行。
comfort-wide = 宽
# 面包屑开头的文字。
breadcrumb-location = 当前位置：
# 面包屑的名称，由读屏软件朗读。
breadcrumb = 当前位置
# 文章面包屑的最后一项：文章本身。
breadcrumb-content = 正文
# 页脚：给搜索引擎用的 XML 网站地图。两个版本文字相同。
footer-xml-sitemap = XML 地图
# 页脚：给读者用的网站地图。两个版本文字相同。
footer-sitemap = Sitemap 地图
# 页脚：全部报道的订阅源，供阅读器使用。
footer-feed = 订阅（Atom）
# 列表中的日期，不含时间。
# $when (Date) - 日期
date = { DATETIME($when, dateStyle: "long") }
