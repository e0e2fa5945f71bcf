### 搜索页和页眉搜索框的文字。

# 搜索页的标题、通往搜索页的链接，以及页眉搜索框的朗读名称。
search-title = 搜索
# 搜索页在浏览器标签中的标题，带有搜索内容。
# $query (String) - 读者输入的内容
search-page-title = “{ $query }”的{ search-title }结果
# 搜索页的简介。
search-description = 在对联的各个语言版本中搜索文章。
# 搜索框的标签。只有引号有特殊含义：引号内的文字要连在一起。
search-label = 词语、人名，或用“引号”括起的短语
# 搜索框旁的按钮。
search-button = 搜索
# 还没有输入时，搜索页上的说明。
search-hint = 搜索范围包括标题、摘要、全文、人物和专题，先找本语言的文章，再找其他语言的。简体和繁体、全角和半角都一样能找到。
# 只输入了标点时。
search-no-letter = 其中没有可以搜索的文字。
# 程序刚启动、搜索还没有准备好时。
search-not-ready = 搜索正在准备，稍候即可使用。
# 其后：再次搜索的链接。
search-again = 再试一次
# 找到多少篇。
# $count (Number) - 篇数
# $query (String) - 读者输入的内容
search-count = 找到{ $count }篇与“{ $query }”有关的文章
# 没有一篇包含全部词语时，显示在最接近的文章上方。
# $query (String) - 读者输入的内容
search-partial = 没有一篇文章包含“{ $query }”的全部词语，以下最为接近：
# 什么也没找到时。
# $query (String) - 读者输入的内容
search-none = 没有找到与“{ $query }”有关的文章。
# 没有结果时的建议。
search-advice-spelling = 请检查有没有错别字，特别是人名和地名。
# 没有结果时的建议。
search-advice-fewer = 请减少词语，或去掉引号。
# 其后是各个列表和其他语言版本的链接。
search-ways = 您也可以到这里看看：
# 在某个栏目或年份中没有结果时的链接：去掉这一限制再搜索。
search-everywhere = 在所有栏目和年份中搜索
# 筛选和排序链接的名称，由读屏软件朗读。
search-filters = 筛选
# 栏目选项之前。
search-section = 栏目
# 年份选项之前。
search-year = 年份
# 以上两项中：不限。
search-all = 全部
# 排序方式之前。
search-sort = 排序
# 排序方式：最相关的在前。
search-by-relevance = 最相关
# 排序方式：最新的在前。
search-by-date = 最新
# 标题：只有另一种语言的文本中才有所搜内容的文章。
# $language (String) - 该语言的名称
search-only-in = 仅在{ $language }文本中找到
# 标题：几种语言的文本合起来才有全部所搜内容的文章。
search-across = 在不同语言的文本中分别找到
# 在另一种语言中找到的文字之前。
# $language (String) - 该语言的名称
search-answer = { $language }：
# 搜索结果中，通往上一页的链接。
search-previous-page = 上一页
# 搜索结果中，通往下一页的链接。
search-next-page = 下一页
# 输入时展开的标题列表的名称，由读屏软件朗读。
search-suggestions = 建议的文章
# 建议的数目，由读屏软件朗读。
# $count (Number) - 标题数
search-suggestion-count =
    { $count ->
        [0] 没有建议
       *[other] { $count }条建议
    }
# 网站的文件副本中，搜索页的简介和说明。其后是归档、专题和网站地图的链接。
search-static = 这是由文件组成的网站副本，搜索要靠运行中的服务器，这里没有。文章都在，可以从这些页面找到：
