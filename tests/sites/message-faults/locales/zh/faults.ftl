### 每种问题一处。

# 名称。
-yard = 芬威船坞
# 名称写错。
unsubscribe-buton = 退订
# 前面有空格。
line = 台词
    follow-us = 关注我们
# 缺一项，错一项。
email-field = 电子邮箱
    .titel = 信寄到哪里
# 变量写错。
greeting = 早上好，{ $redaer }！
# 少一个变量。
page-of = 第 { $page } 页
# 没有花括号。
bare = 作者：$name
# 日期没有函数。
opened = { $when }启用
# 没有这个术语。
team = { -yrad }编辑部
# 直接写出名称。
about-yard = 关于芬威船坞
# 绕圈。
note-a = 注一：{ note-b }
# 绕圈。
note-b = 注二：{ note-a }
# 没有这个选项。
rating = { NUMBER($stars, maxDigits: 1) } 星
# 值不对。
rating-digits = { NUMBER($stars, maximumFractionDigits: 99) } 星
# 没有这个函数。
rating-shout = { SHOUT($stars) } 星
# 数字不是日期。
rating-day = { DATETIME($stars) } 星
# 中文没有 one。
photos = { $n ->
    [one] { $n } 张照片
   *[other] { $n } 张照片
}
# 写了两遍。
pictures = { $n ->
    [0] 没有图片
    [0] 暂无图片
   *[other] { $n } 张图片
}
# 没有问题。
films = { $n } 部影片
# 少一种方式。
send = { $by ->
    [mail] 用电子邮件
   *[other] 用{ $by }
}
# 选项的值没有引号。
launched = { DATETIME($when, dateStyle: long) }下水
# 展开后太长。
wall = { brick }{ brick }{ brick }{ brick }{ brick }{ brick }
# 只有中文用到的一条。
brick = { clay }{ clay }{ clay }{ clay }{ clay }{ clay }{ clay }{ clay }{ clay }{ clay }
# 只有中文用到的一条。
clay = { "泥" }{ "土" }
# 没有翻译。
cookie-text = This site keeps one setting.
# 夹着英文。
cookie-more = 请点击 read all about it 了解。
# 空的。
cookie-ok = { "" }
# 前面有全角空格。
home = 　主页
# 后面有全角空格。
end = 完　
# 标签不同。
rules = 请先读<b>须知</b>。
# 半角逗号。
done = 船台已完工,下周启用。
# 全角花括号。
braces = 第｛ $page ｝页
# 看不见的字符。
owner = 负责人‮表示同意。
# 乱码。
old-name = 旧名�
# 允许与英文相同。
motto = Keep the water out.
# 不需要的许可。
# couplet: allow empty-text, untranslted
news-line = 新闻
#没有空格的注释。
# 没有问题。
hello = 你好，世界
