### `couplet status` 和编辑台（/_desk）的文字：编辑和译者由此了解网站的翻译情况。

## couplet status 命令

# 帮助中的 status 命令。
cli-status = 查看网站翻译到什么程度，哪些译文已经过时
# 该命令的 --format 选项。
cli-status-format = text 供终端阅读，json 供程序读取，html 为可打开或发送的网页
# 该命令的 --locale 选项。
cli-status-locale = 只看一种语言，填语言版本的名称，如 en、zh
# 该命令的 --all 选项。
cli-status-all = 没有问题的也一并列出

## 翻译情况：表格标题和列名

# 页面标题。
status-title = 翻译情况
# 表格标题：文件。
status-files = 文件
# 表格标题：文章和固定页面，每种语言一列。
status-stories = 文章和页面
# 表格标题：每种语言的合计。
status-totals = 各语言合计
# 列名：文件。
status-file = 文件
# 列名：文章或固定页面。
status-story = 文章或页面
# 列名：读者现在能否看到，如“草稿”。
status-publication = 未公开
# 列名，供读屏软件朗读：用长条表示旁边各数所占的比例。
status-share = 比例
# 列名：最先用这种语言写成的数量。
status-original = 原文
# 列名：译文与现在的原文一致的数量。
status-fresh = 最新
# 列名：译成之后原文又有改动的数量。
status-stale = 过时
# 列名：还没有人用 couplet accept 确认过的译文数量。
status-never-accepted = 未确认
# 列名：没有翻译的数量。
status-missing = 缺译
# 列名：错误数。
status-errors = 错误
# 列名：警告数。
status-warnings = 警告
# 行名和选项：按钮、菜单、提示上的文字。
status-messages = 界面文字
# 行名和选项：文章。
status-articles = 文章
# 行名和选项：固定页面，如“关于”。
status-pages = 固定页面
# 选项：其他文件，如设置。
status-other = 设置和列表
# 暂不发布的文章。
status-draft = 草稿
# 未到发布时间的文章。
status-embargo = 未到发布时间
# 表格没有列出的。
# $count (Number) - 文件数
status-left-out = 另有 { NUMBER($count) } 个文件没有问题，未列出。
# 这是原文，其他语言由它译成。
state-original = 原文
# 译文与现在的原文一致。
state-fresh = 最新
# 确认译文之后，原文又有改动。
# $count (Number) - 改动的段数；标题和摘要合计一段
state-stale = 过时（{ NUMBER($count) } 处）
# 还没有人用 couplet accept 确认过这篇译文。
state-never-accepted = 未确认
# 没有这种语言的文字。
state-missing = 缺译

## 编辑台：每页都有的文字

# 浏览器标签中的标题。
# $title (String) - 页面内容
desk-title = { $title } | 编辑台
# 菜单的名称，由读屏软件朗读。
desk-navigation = 编辑台
# 菜单：翻译情况和发现的问题。
desk-status = 总览
# 菜单：全部文章。
desk-articles = 文章
# 菜单：按钮、菜单、提示上的文字。
desk-messages = 界面文字
# 菜单：回到网站。
desk-site = 网站
# 网站页面上：在编辑台打开这篇文章。
desk-this-article = 在编辑台打开本文
# 网站固定页面上：在编辑台打开这一页。
desk-this-page = 在编辑台打开本页
# 网站页面上：在每处文字后面显示它的名称。
desk-show-ids = 显示文字名称
# 在显示名称的页面上：恢复读者看到的样子。
desk-hide-ids = 隐藏文字名称
# 点击位置时的作用。
desk-open = 在编辑器中打开

## 编辑台：筛选

# 按钮。
desk-filter = 筛选
# 链接：取消筛选。
desk-filter-clear = 全部显示
# 选项：不限。
desk-any = 不限
# 筛选项：语言。
desk-language = 语言
# 筛选项：文件内容。
desk-kind = 类别
# 筛选项：错误或警告。
desk-severity = 轻重
# 筛选项：文章名中的一部分。
desk-name = 名称包含
# 筛选项：界面文字中的字词。
desk-text = 文字包含
# 筛选项：翻译与否。
desk-state = 状态
# 选项：发现了问题的文字。
desk-with-findings = 有问题
# 勾选项：没有问题的文章也列出。
desk-show-all = 没有问题的也列出

## 编辑台：发现的问题

# 列表标题。
desk-findings = 发现的问题
# 列出了多少问题。
# $count (Number) - 数量
desk-found =
    { $count ->
        [0] 没有发现问题。
       *[other] 共 { NUMBER($count) } 处问题
    }
# 通往列表的上一部分。
desk-previous-page = 上一页
# 通往列表的下一部分。
desk-next-page = 下一页
# 这是列表的第几部分。
# $page (Number) - 第几页
# $pages (Number) - 总页数
desk-page-of = 第 { $page } 页，共 { $pages } 页
# 列出了多少文章。
# $count (Number) - 数量
desk-articles-found =
    { $count ->
        [0] 没有需要处理的文章。
       *[other] 共 { NUMBER($count) } 篇文章
    }
# 列出了多少条界面文字。
# $count (Number) - 数量
desk-messages-found =
    { $count ->
        [0] 没有符合条件的文字。
       *[other] 共 { NUMBER($count) } 条文字
    }

## 编辑台：逐段对照一篇文章

# 每栏的标题：语言和状态。
# $language (String) - 语言名称
# $state (String) - 如“过时（2 处）”
desk-text-state = { $language }：{ $state }
# 后面是确认译文的命令。
desk-accept = 译文核对无误后，请运行
# 段落编号的名称，由读屏软件朗读。
# $number (Number) - 编号
desk-block = 第 { $number } 段
# 译文没有这一段。
desk-no-block = 这种语言没有这一段。
# 后面是原文的旧文字和新文字。
# $language (String) - 原文的语言
# $when (Date) - 上次确认译文的时间
desk-changed = { DATETIME($when, dateStyle: "long") }以后，{ $language }原文此处有改动：
# 同上，但不知道上次确认译文的时间。
# $language (String) - 原文的语言
desk-changed-some-time = 上次确认译文以后，{ $language }原文此处有改动：
# 原文中新增的段落。
# $language (String) - 原文的语言
desk-new-block = 这是{ $language }原文中新增的一段。
# 段落有改动，但找不到旧文字。
# $language (String) - 原文的语言
desk-unknown-block = { $language }原文此处有改动，文件的历史记录中找不到旧文字。
# 后面是删去的文字，只供朗读。
desk-removed = ［删去：
# 后面是新增的文字，只供朗读。
desk-added = ［新增：
# 删去或新增的文字到此为止，只供朗读。
desk-end = ］
# 列表标题：原文中删去的段落。
desk-gone = 原文中删去的段落

## 编辑台：文字显示在哪里

# 后面是显示这条文字的页面。
desk-shown = 出现在：
# 这条文字每页都有；链接到其中一页。
desk-shown-everywhere = 每一页
# 网站页面。
desk-page-home = 首页
# 网站页面。
desk-page-list = 新闻列表
# 网站页面。
desk-page-topics = 话题
# 网站页面。
desk-page-archive = 归档
# 网站页面。
desk-page-article = 文章
# 网站页面。
desk-page-parallel = 双语对照
# 网站页面。
desk-page-foreign = 其他语言的文章
# 网站页面。
desk-page-search = 搜索
# 网站页面。
desk-page-favorites = 收藏夹
# 网站页面。
desk-page-sitemap = 网站地图
# 网站页面。
desk-page-fixed = 固定页面
# 网站页面。
desk-page-error = 找不到网页时的提示页
