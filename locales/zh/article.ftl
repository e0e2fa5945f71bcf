### 文章页和固定页面上的文字。

# 作者姓名之前；冒号之后不加空格。
by = 作者：
# 来源名称之前。
from = 来源：
# 发布日期和时间之前。
posted = 发布时间：
# 最后修改的日期和时间之前。
updated = 更新时间：
# 发布或修改的日期和时间。
# $when (Date) - 网站所在时区的时间
posted-at = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
# 时间之后：读完全文所需的时间。
# $minutes (Number) - 分钟数，至少为 1
reading-time = 阅读约{ $minutes }分钟
# 正文之下，更正列表的标题。
corrections = 更正
# 草稿文章上方，只有拿到链接的人看得到。
preview-draft = 草稿预览：文章尚未发布。
# 未到发布时间的文章上方，只有拿到链接的人看得到。
# $when (Date) - 发布时间
preview-embargo = 预览：文章将于{ DATETIME($when, dateStyle: "long", timeStyle: "short") }发布。
# 接在上面任一句之后。
# $when (Date) - 链接失效的时间
preview-until = 本链接在{ DATETIME($when, dateStyle: "long", timeStyle: "short") }之前有效。
# 字号选择的标签。
font-size = 字号
# 大字号。
font-big = 大
# 中字号。
font-middle = 中
# 小字号。
font-small = 小
# 按钮：把文章存入本浏览器的收藏夹。
favorite-add = 加入收藏
# 同一按钮，文章已收藏时；再按一次即移除。
favorite-remove = 已收藏 · 移除
# 浏览器不让保存时，位于该按钮旁边。
favorite-refused = 未能收藏：浏览器的存储空间已满或被关闭。
# 收藏成功后，由读屏软件朗读。
favorite-kept = 已加入收藏
# 移出收藏夹后，由读屏软件朗读。
favorite-gone = 已移出收藏
# 按钮：打开浏览器的打印窗口。
print = 打印
# 没有 JavaScript 的浏览器中，代替打印按钮的文字。
print-hint = 按 Ctrl+P 或 ⌘P 打印
# 上一篇和下一篇链接的名称，由读屏软件朗读。
neighbors = 本栏目的其他文章
# 位于较早发布的文章标题之上。
previous-article = 上一篇
# 位于较晚发布的文章标题之上。
next-article = 下一篇
# 文字只有另一种语言时的提示。
# $language (String) - 该语言的名称
fallback-notice = 这篇文字尚无中文译文，以下为{ $language }原文。
# 提示之后：前往原文所在的页面。
# $language (String) - 该语言的名称
fallback-link = 前往{ $language }版
# 打印稿上和读者复制的引文之后：文字出自哪里。网址另起一行。
# $title (String) - 标题；有几种语言时用“ / ”隔开
# $when (Date) - 发布日期
print-source = 来源：《{ $title }》，{ site-name }，{ DATETIME($when, dateStyle: "long") }
# 短链接之前：谁打开，就用谁的语言。
short-link = 短链接：
# 短链接的图形是什么，供看不见的读者了解。
qr-code = 短链接的二维码
# 展开转发这篇文章的各种方式。
share = 分享
# 其中一种方式。
# $id (String) - 该服务在设置中的名称
share-service =
    { $id ->
        [mail] 电子邮件
        [wechat] 微信扫一扫
        [weibo] 微博
        [x] X
        [linkedin] 领英
        [facebook] Facebook
       *[other] { $id }
    }
# 列表中的按钮：打开设备自带的应用列表。
share-more = 其他应用…
# 列表中的按钮：选中读者所在的一段，并显示下面的命令。
quote = 引用一段
# 选中文字时出现的一排命令的名称，也是引文框的名称。
quotation = 引文
# 引文两边的引号。
# $text (String) - 引用的文字
quotation-marks = “{ $text }”
# 按钮：选中上一段。
quote-previous = 上一段
# 按钮：选中下一段。
quote-next = 下一段
# 按钮：复制选中的文字，并附出处。
quote-copy = 复制引文
# 按钮：复制选中段落的各种语言，并附出处。
quote-both = 双语引文
# 引文已在剪贴板上。
quotation-copied = 已复制
# 浏览器不让网页写剪贴板时的提示；引文已在框中选好。
quotation-refused = 请按 Ctrl+C 或 ⌘C 复制
# 另一种语言的文字没有取到。
quotation-failed = 另一种语言的文字没能取到
# 有译文的文章上的链接，也是对照页面包屑的最后一项。
parallel = 双语对照
# 对照页的标题。
# $title (String) - 文章标题
parallel-title = { $title }（双语对照）
# 对照页的简介。
# $title (String) - 文章标题
parallel-description = 《{ $title }》的原文和译文，逐段对照。
# 对照页上版式选择的标签。
parallel-layout = 版式
# 版式：屏幕够宽，两种文字左右并排；不够宽就上下排列。
parallel-columns = 够宽就并排
# 版式：每段之后紧跟译文。
parallel-lines = 上下相间
# 版式：需要时才显示译文。
parallel-reveal = 点开看译文
# 显示某段译文的选框，由读屏软件朗读。
# $number (Number) - 第几段
parallel-reveal-block = 显示第 { $number } 段的译文
# 通往某一段的链接，屏幕上只见序号；由读屏软件朗读。
# $number (Number) - 第几段
parallel-number = 第 { $number } 段
# 某一种文字没有对应段落时。
# $language (String) - 该语言的名称
parallel-absent = { $language }没有对应的段落。
# 对照页上的链接：回到只有本版语言的文章。
parallel-one = 只看中文
# 文章之后，话题链接之前。
article-topics = 话题：
# 文章之后，同一话题的其他文章的标题。
related = 相关文章
# 译文完成后原文有改动时，位于译文上方，后面是段落编号。
# $count (Number) - 改动的处数
# $language (String) - 原文的语言
stale =
    { $language }原文在翻译之后有{ $count }处改动。
# 通往这一段的链接，由读屏软件朗读。
# $number (Number) - 段落编号
stale-block = 改动过的第{ $number }段
