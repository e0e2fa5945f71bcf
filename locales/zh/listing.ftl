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
# 给读者用的网站地图的标题。
sitemap-title = 网站地图
# 网站地图的简介，供搜索引擎使用。
sitemap-description = 对联的全部页面和文章，一页看完。
# 网站地图中的小标题：首页、列表和固定页面。
sitemap-pages = 页面
