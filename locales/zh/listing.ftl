### 首页、列表、收藏夹和网站地图上的文字。

# 首页在浏览器标签和搜索结果中的标题。
home-title = 中英双语新闻
# 首页：头条之后最新报道的标题。
latest = 最新
# 全部报道列表的简介，供搜索引擎使用。
news-description = 对联的全部报道，按时间从新到旧排列。
# 列表后面各页的标题。
# $title (String) - 列表的标题
# $page (Number) - 页码
list-title = { $title } 第 { $page } 页
# 列表后面各页的描述，供搜索引擎使用。
# $description (String) - 列表的描述
# $page (Number) - 页码
list-description = { $description }第 { $page } 页。
# 列表中还没有内容时。
list-empty = 这里还没有文章。
# 列表翻页链接的名称，由读屏软件朗读。
pagination = 分页
# 通往较新文章的一页。
previous-page = 较新
# 通往较旧文章的一页。
next-page = 较旧
# 列表中某一页的链接，由读屏软件朗读。
# $page (Number) - 页码
page-number = 第 { $page } 页
# 收藏页的简介。
favorites-description = 您在本浏览器中收藏的文章。
# 收藏夹为空时。
favorites-empty = 本浏览器中还没有收藏。在文章页点“加入收藏”，文章就会出现在这里。
# 没有 JavaScript 的浏览器中，收藏页上的说明。
favorites-without-script = 您的浏览器没有启用 JavaScript，无法在这里记住文章。不过本页的网址记得：请把它存为书签。
# 网站的文件副本中，收藏页在没有启用 JavaScript 的浏览器中的说明。
favorites-static-without-script = 您的浏览器没有启用 JavaScript，无法在这里记住文章。请用书签保存想再看的文章。
# 网站的文件副本中，收藏页列表下方的说明。
favorites-static = 收藏只保存在本浏览器中。要移除一篇，请打开它，再点一次收藏按钮。
# 收藏页列表上方。
# $count (Number) - 收藏的篇数
favorites-count = 共 { $count } 篇，只保存在本浏览器中
# 收藏页上，通过链接打开的列表上方。
favorites-linked = 这些文章来自一个链接。
# 其后：前往本浏览器的收藏夹。
favorites-own = 查看您自己的收藏
# 每篇收藏后的按钮：从列表中移除。
favorites-remove = 移除
# 该按钮的朗读名称。
# $title (String) - 文章标题
favorites-remove-title = 移除：{ $title }
# 从收藏夹移除一篇之后；后面是撤销按钮。
# $title (String) - 文章标题
favorites-removed = 已移除《{ $title }》。
# 该按钮。
favorites-undo = 撤销
# 从文件添加之后。
# $count (Number) - 新增的篇数
favorites-added =
    { $count ->
        [0] 文件里没有尚未收藏的本站文章。
       *[other] 已从文件添加 { $count } 篇。
    }
# 浏览器不让保存时，代替以上文字。
favorites-refused = 浏览器没有保存：本站的存储空间已满或被关闭。在这里所做的改动，离开本页就没有了。
# 链接：把收藏夹存成文件。
favorites-export = 存为文件
# 位于选择这种文件的按钮之前。
favorites-import = 从这样的文件添加：
# 该文件的第一行，写给打开文件的人看。
favorites-file = { site-name } 的收藏，新的在前。收藏夹页面能读回这些网址。
# 给读者用的网站地图的标题。
sitemap-title = 网站地图
# 网站地图的简介，供搜索引擎使用。
sitemap-description = 对联的全部页面和文章，一页看完。
# 网站地图中的小标题：首页、列表和固定页面。
sitemap-pages = 页面
# 归档页的标题，也用于页脚和面包屑。
archive-title = 归档
# 归档页的简介，供搜索引擎使用。
archive-description = 对联的全部文章，按年月排列。
# 归档页的第一行：共有多少篇，从什么时候开始。
# $count (Number) - 篇数，很大时取约数
# $since (Date) - 最早一篇的发布时间
archive-total = { DATETIME($since, dateStyle: "month") }以来共{ NUMBER($count, notation: "compact") }篇。
# 归档中年份的名称。
# $when (Date) - 该年的一天
year = { DATETIME($when, dateStyle: "year") }
# 归档中月份的名称，带年份。
# $when (Date) - 该月的一天
year-month = { DATETIME($when, dateStyle: "month") }
# 某年或某月列表的标题，用于浏览器标签和搜索结果。
# $period (String) - 年份或月份的名称，列表很长时带页码
archive-period = { $period }归档
# 该列表的简介，供搜索引擎使用。
# $period (String) - 年份或月份的名称
archive-period-description = 对联在{ $period }发布的文章。
# 一年中各月份链接的名称，由读屏软件朗读。
# $year (String) - 年份
archive-months = { $year }各月
# 年份、月份或话题之后：有多少篇文章。
# $count (Number) - 篇数
story-count = { $count }篇
# 话题总页的标题，也用于页脚和面包屑。
topics-title = 话题
# 该页的简介，供搜索引擎使用。
topics-description = 对联的文章都谈些什么，按话题排列。
# 没有写简介的话题，其列表的简介，供搜索引擎使用。
# $topic (String) - 话题的名称
topic-description = 对联关于“{ $topic }”的文章，按时间从新到旧排列。
# 没有写简介的栏目，其列表的简介，供搜索引擎使用。
# $section (String) - 栏目的名称
section-description = 对联“{ $section }”栏目的文章，按时间从新到旧排列。
# 列表之后，订阅链接之前。
# $title (String) - 列表的名称
feed-links = 用阅读器订阅“{ $title }”：
# 订阅源的 Atom 格式。
feed-atom = Atom
# 订阅源的 RSS 格式。
feed-rss = RSS
# 订阅源的 JSON Feed 格式。
feed-json = JSON Feed
