### 译文是否落后于原文，以及记录译文已跟上的命令，这里是与此有关的文字。

# 帮助中命令 `couplet accept` 的参数：文章或页面。
accept-name = 文章或固定页面，即文件夹的名称；两者同名时写 article:名称 或 page:名称
# 该命令的选项 --all。LOCALE 是选项值的名称。
accept-all = 对 LOCALE 的所有文章和固定页面执行；不写 LOCALE 则为所有语言
# 该命令的选项 --messages。LOCALE 是选项值的名称。
accept-messages = 对 LOCALE 的所有界面文字执行；不写 LOCALE 则为所有语言
# 该命令的选项 --message。ID 和 LOCALE 是选项值的名称。
accept-message = 对 LOCALE 中名为 ID 的界面文字执行；不写 LOCALE 则为所有语言
# 没有这个名称。
# $name (String) - 名称
accept-nothing = 没有名为“{ $name }”的文章，也没有这样的固定页面。
# 文章和固定页面同名。
# $name (String) - 名称
accept-two = “{ $name }”既是文章，也是固定页面。请写 article:{ $name } 或 page:{ $name }。
# 要记录的译文本来就是最新的。
# $slug (String) - 文章
# $locale (String) - 译文
# $original (String) - 原文
accept-current = { $slug }：{ $locale } 已记录为与现在的 { $original } 一致，没有改动。
# 要记录的译文全部都是最新的。
accept-all-current = 这些译文都是最新的，没有改动。
# 译文有些部分照抄了原文，没有记录。
# $slug (String) - 文章
# $locale (String) - 译文
# $original (String) - 原文
# $count (Number) - 照抄的部分有几处
accept-untranslated = { $slug }：{ $locale } 没有记录：有 { NUMBER($count) } 处还是 { $original } 的原话。
# 怎么办。
accept-untranslated-help = 用“couplet check”可以看到这些地方。请译出来，或者在每一处上方用注释“couplet: allow untranslated”允许保留，再重新接受。
# 界面文字记录完毕时显示。
# $locale (String) - 译文的语言
# $count (Number) - 记录了几条
# $stale (Number) - 其中几条原先落后于默认语言
# $new (Number) - 其中几条原先没有记录
accept-messages-done = { $locale }：已记录{ NUMBER($count) }条文字与当前原文相符，其中{ NUMBER($stale) }条原已落后，{ NUMBER($new) }条原无记录。
# 其他语言的文字都译自默认语言。
# $locale (String) - 默认语言
accept-messages-reference = 其他语言都译自 { $locale }，{ $locale } 的文字本身没有可记录的内容。
# 有文件读不完整，无法确定有哪些文字。
# $file (String) - 文件名
accept-messages-broken = { $file } 有错误，未作任何记录。请先用“couplet check”查出错误，改正后再试。
# 没有可记录的文字。
# $id (String) - 文字的名称
# $locale (String) - 译文的语言
accept-message-missing = “{ $id }”要在 { $locale } 和默认语言中都有，才能记录。
# 默认语言的文字在译文完成后改过。
# $id (String) - 文字的名称
# $original (String) - 默认语言
stale-message = 译文完成后，“{ $id }”的原文（{ $original }）有改动；读者看到的仍是旧文的译文。
# 建议。
# $command (String) - 命令
stale-message-help = 请对照两种语言，译文该改就改，再运行“{ $command }”。
