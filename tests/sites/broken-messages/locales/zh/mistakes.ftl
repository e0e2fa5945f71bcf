### 译者常犯的错误。

# 好的一条。
first-good = 好的
# 括号没有结束。
brace-not-closed = 第 { $page 页
# 全角等号。
full-width ＝ 全角等号
# 全角花括号只是普通的字。
full-width-braces = 第｛ $page ｝页
# 写了两遍。
twice = 第一遍
twice = 第二遍
# 后面的照样可用。
last-good = 最后一条
