### 译者常犯的错误。

# 好的一条。
first-good = 好的
# 花括号没有结束。
brace-not-closed = 第 { $page 页
# 花括号没有结束，后面一条是好的。
brace-at-end = 第 {
swallowed = 这一条没有错
# 多了一个右花括号。
stray = 第 $page } 页
# 全角等号。
full-width ＝ 全角等号
# 全角右花括号。
full-width-close = 第 { $page ｝ 页
# 全角左花括号。
full-width-open = 第 ｛ $page } 页
# 全角美元符号。
full-width-dollar = 第 { ＄page } 页
# 全角引号。
full-width-quote = { “文字” }
# 全角逗号。
full-width-comma = { NUMBER($n， useGrouping: "false") }
# 全角方括号。
full-width-bracket = { $n ->
   *［other］ { $n } 篇
}
# 全角星号。
full-width-star = { $n ->
    [0] 没有
   ＊[other] { $n } 篇
}
# 全角箭头。
full-width-arrow = { $n -＞
   *[other] { $n } 篇
}
# 行首有制表符。
with-tab = { $n ->
	*[other] { $n } 篇
}
# 名称前有制表符。
	after-tab = 有制表符
# 名称前有空格。
 indented = 有空格
# 没有默认变体。
no-default = { $n ->
    [0] 没有
    [other] { $n } 篇
}
# 两个默认变体。
two-defaults = { $n ->
   *[0] 没有
   *[other] { $n } 篇
}
# 变体和箭头同行。
one-line = { $n -> *[other] { $n } 篇 }
# 变体没有文字。
empty-variant = { $n ->
    [0]
   *[other] { $n } 篇
}
# 变体名称是中文。
chinese-key = { $n ->
    [零] 没有
   *[other] { $n } 篇
}
# 箭头写错。
arrow = { $n =>
   *[other] { $n } 篇
}
# 没有等号。
no-equals 没有等号
# 冒号代替等号。
colon: 冒号
# 名称有点。
page.title = 标题
# 名称是中文。
标题 = 标题
# 没有文字。
no-text =
# 文字没有缩进。
loose =
这一行没有缩进
# 英文的一行话。
This line is a note that somebody left.
# 引号没有闭合。
quote-not-closed = { "文字 }
# 圆括号没有闭合。
parenthesis = { NUMBER($n }
# 空花括号。
empty-braces = 前{ }后
# 花括号里是中文。
chinese-in-braces = 前{ 页码 }后
# 中文变量名。
chinese-variable = 前{ $页码 }后
# 小写函数名。
small-function = { number($n) }
# 选项的值没有引号。
bare-option = { DATETIME($when, dateStyle: $style) }
# 参数顺序不对。
order = { NUMBER(useGrouping: "false", $n) }
# 反斜线。
escape = { "C:\文件" }
# 太短的反斜线。
short-escape = { "\u12中" }
# 按另一条选择。
by-message = { first-good ->
   *[other] 不行
}
# 术语的附加项。
attribute = { -brand.gender }
# 附加项里的花括号没有结束。
with-part = 有附加项
    .title = 附加 { $x
    .label = 好的
# 合并留下的标记。
<<<<<<< HEAD
# 写了两遍。
twice = 第一遍
twice = 第二遍
# 和术语同名。
-first-good = 术语
# 后面的照样可用。
last-good = 最后一条
