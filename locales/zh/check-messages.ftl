### 界面文字中的问题：错在哪里，读者看到什么，怎么改。

# 大概要写哪个名称时的建议。
# $like (String) - 名称
did-you-mean = 是否应为“{ $like }”？
# 对每一条读不出来的文字的建议。
until-mended = 改好之前，读者看到的是它上一版正确的文字；没有上一版，就看到默认语言的文字。
# 注释允许某一类问题，而下面没有这类问题。
# $code (String) - 这类问题的名称
unused-permission = 这里没有“{ $code }”这类问题，不需要这条许可。
# 建议。
unused-permission-help = 请删掉它，免得以后的错误被它盖住。
# 注释允许的问题类别并不存在。
# $code (String) - 注释里写的名称
unknown-permission = 没有“{ $code }”这一类问题。
# 建议。
unknown-permission-help = 请照抄要允许的那条结果里方括号中的名称。
# 应为半角符号的地方用了全角符号。
# $found (String) - 写的符号
# $wanted (String) - 半角符号
full-width-sign = “{ $found }”是中文输入法的符号，这里必须用半角的“{ $wanted }”，因此这一条读不出来。
# 花括号没有闭合。
unclosed-brace = 这里的左花括号没有闭合，这一条读不出来。请补上{"“}”"}。
# 只有右花括号，没有左花括号。
stray-brace = 这个{"“}”"}没有对应的左花括号，这一条读不出来。请删掉它，或补上{"“{”"}。
# 圆括号没有闭合。
unclosed-parenthesis = 这里的左圆括号没有闭合，这一条读不出来。请补上半角的“)”。
# 花括号里的引号没有闭合。
unclosed-string = 这里的引号在本行没有闭合，这一条读不出来。请在文字之后补上一个半角直引号。
# 行首或等号前有制表符。
tab-in-text = 这里有制表符，而此处只能用空格，因此这一条读不出来。请改用空格。
# 一条文字的名称前有空格。
indented-message = 名称必须从行首写起。请删掉名称前的空格。
# 名称前有空格，于是这一条成了上一条的一部分。
# $id (String) - 名称
swallowed-message = “{ $id }”前面有空格，读者会把这一行看成上一条文字的一部分。请删掉名称前的空格。
# 名称后没有等号。
# $id (String) - 名称
no-equals = “{ $id }”之后必须有半角的“=”，否则这一行读不出来。
# 不能用作名称的写法。
# $id (String) - 名称
bad-id = “{ $id }”不能用作名称。名称只能用英文字母、数字、“-”和“_”，并以字母开头。
# 名称后没有文字。
# $id (String) - 名称
no-text-after-id = “{ $id }”没有文字。请写在“=”之后，或删掉这一行。
# 不属于任何一条的一行。
loose-line = 这一行不属于任何一条，读者看不到。如果是上一条的后续，行首要加空格；如果是备注，行首要加“# ”。
# 两人改了同一处时，版本管理软件留下的标记。
conflict-marks = 这几行的两个版本并排留在了文件里。请保留一个，并删掉这些标记行。
# 注释的 # 之后没有空格。
tight-comment = “#”和注释之间要有一个空格。
# 花括号里有不该有的内容。
bad-placeable = 花括号里的内容读不出来。变量写作{"{ $name }"}，引用另一条写作{"{ name }"}，照原样显示的文字写作{"{ \"文字\" }"}。
# 变量名写法不对。
bad-variable = “$”之后必须紧接英文的变量名。请照抄另一种语言里的变量名。
# 函数名里有小写字母。
# $name (String) - 名称
bad-callee = “{ $name }”写成了函数，而函数名只用大写字母，如 NUMBER、DATETIME。
# 函数圆括号里的内容顺序不对或重复。
bad-arguments = 圆括号里先写变量，再写选项，每个选项只写一次：NUMBER($count, useGrouping: "false")。
# 选项的值既没有加引号，也不是数字。
no-literal = 选项的值要用半角直引号括起，如 dateStyle: "long"，或者是数字。
# 没有意义的反斜线。
bad-escape = 引号里的反斜线只能写作 \\、\"、\u 加四位，或 \U 加六位十六进制数字。
# 选择的箭头写法不对。
bad-arrow = 变体之前的箭头要用“->”这两个符号。
# 没有默认变体的选择。
no-default = 必须有一个变体是默认的，前面加星号：*[other]。没有它，这一条读不出来。
# 有两个默认变体的选择。
many-defaults = 只有一个变体可以加星号。
# 变体和箭头写在了同一行。
variants-on-one-line = “->”之后必须换行，每个变体单独占一行。
# 变体的名称写法不对。
bad-key = 方括号里只能是数字或英文名称，如 [one]、[other]。
# 没有文字的变体。
# $key (String) - 带方括号的名称
no-variant-text = 变体 { $key } 没有文字。请写在方括号之后；确实不需要文字，就写{"{ \"\" }"}。
# 用另一条文字或术语来选择。
bad-selector = 变体只能由变量或它的函数来选择，如{"{ $count -> … }"}，不能由这个选择。
# 把术语的附加项当作文字显示。
term-attribute = 术语点号后的附加项不能显示出来。请使用术语本身，如{"{ -name }"}。
# 因其他原因读不出来。
other-mistake = 这里读不出来。每条文字写作：名称 = 文字。
# 一条文字太长。
# $most (Number) - 最多读取多少个字符
message-too-long = 这一条超过 { $most } 个字符，整个文件已略过。请缩短；这么长的内容应当写成文章。
# 一条文字里的花括号太多。
# $most (Number) - 上限
too-many-placeables = 把引用的内容都展开后，这一条有超过 { $most } 对花括号。网站到此为止，读者看到的是默认语言的文字。
# 只有默认语言才有的一条。
# $id (String) - 名称
# $text (String) - 默认语言的文字
missing-message = “{ $id }”还没有译文，读者看到的是“{ $text }”。
# 建议。
# $id (String) - 名称
missing-message-help = 请在这个文件里加一行：{ $id } = …
# 程序要显示、默认语言却没有的文字。
# $id (String) - 名称
lost-message = 程序要显示文字“{ $id }”，默认语言却没有。读者在它的位置看到的是 ⟦{ $id }⟧。
# 建议：默认语言里另有一条大概就是它。
# $id (String) - 应有的名称
# $like (String) - 现在的名称
lost-message-like = 大概就是“{ $like }”，请把名称改为“{ $id }”。
# 默认语言的一个文件里缺了许多程序要显示的文字，或者根本没有这个文件。
# $count (Number) - 缺几条
# $first (String) - 其中第一条的名称
lost-messages = 这里缺少程序要显示的 { NUMBER($count) } 条文字（从“{ $first }”起），读者看到的是 ⟦⟧ 里的名称。
# 建议。
lost-messages-help = 请从以前的副本恢复它们。
# 默认语言没有的一条。
# $id (String) - 名称
extra-message = 默认语言没有“{ $id }”这一条，这段文字不会显示。
# 建议。
extra-message-help = 请删掉它，或改正名称。
# 默认语言有而这里没有的附加项，如 .title。
# $parts (String) - 附加项的名称
missing-parts = 默认语言在这里还有 { $parts }，读者看不到这部分。
# 建议。
# $part (String) - 其中第一项的名称
missing-parts-help = 请在这一条下面各写一行，行首加空格：{"    "}{ $part } = …
# 只有 .title 之类的附加项，没有自己的文字。
no-value = 这一条在默认语言里本身也有文字，这里却没有。请写在“=”之后。
# 默认语言没有的附加项。
# $part (String) - 名称
extra-part = 默认语言在这里没有“{ $part }”，这段文字不会显示。请删掉，或改正名称。
# 程序没有提供的变量。
# $name (String) - 变量
unknown-variable = 程序没有提供“{ $name }”，这段文字无法显示，读者看到的是默认语言的文字。
# 建议。
# $known (String) - 程序提供的变量
unknown-variable-help = 程序提供的有：{ $known }。
# 建议。
unknown-variable-none = 这一条没有变量可用，请不用变量来写。
# 默认语言用到而这里没有的变量。
# $name (String) - 变量
missing-variable = 默认语言在这里显示“{ $name }”，这里却没有，读者看不到相应的内容。
# 建议。
# $name (String) - 变量
missing-variable-help = 请在合适的位置写上{"{ "}{ $name }{" }"}。
# 没有加花括号的变量。
# $name (String) - 变量
bare-variable = 没有花括号，读者看到的就是“{ $name }”这几个字符。
# 没有用函数书写的日期。
# $name (String) - 变量
raw-date = “{ $name }”是日期。不用 DATETIME，读者看到的是程序内部的写法，如 2020-09-22T01:44:00。
# 建议。
# $name (String) - 变量
raw-date-help = 请像默认语言那样写：{"{ "}DATETIME({ $name }, dateStyle: "long"){" }"}。
# 引用了并不存在的文字或术语。
# $name (String) - 名称
unknown-reference = 没有“{ $name }”，这段文字无法显示，读者看到的是默认语言的文字。
# 建议。
unknown-reference-help = 请改正名称，或直接写出文字。
# 直接写出了术语的文字。
# $term (String) - 术语或文字的名称
# $text (String) - 文字
missing-term = 这里直接写了“{ $text }”，默认语言用的是{"{ "}{ $term }{" }"}。名称改动时，这里不会跟着变。
# 建议。
# $term (String) - 术语或文字的名称
missing-term-help = 请改写为{"{ "}{ $term }{" }"}。
# 互相引用、绕成一圈的文字。
# $path (String) - 依次的名称，以箭头相连
cyclic-reference = 这几条互相引用，绕成一圈，都无法显示：{ $path }。
# 建议。
cyclic-reference-help = 请在其中一条里直接写出文字。
# 并不存在的函数。
# $name (String) - 名称
unknown-function = 没有“{ $name }”这个函数，这段文字无法显示，读者看到的是默认语言的文字。
# 建议。
# $known (String) - 现有的函数
known-functions = 可用的函数：{ $known }。
# 给了函数它无法书写的内容。
# $function (String) - 函数
bad-argument = { $function } 无法书写这里给它的内容。
# 建议。
number-argument = NUMBER 用于数字：NUMBER($count)。
# 建议。
date-argument = DATETIME 用于日期：DATETIME($when)。
# 函数没有的选项。
# $function (String) - 函数
# $option (String) - 选项
unknown-option = { $function } 没有“{ $option }”这个选项，写了也不起作用。
# 建议。
# $known (String) - 现有的选项
known-options = 可用的选项：{ $known }。
# 选项的值不对。
# $option (String) - 选项
# $value (String) - 值
bad-option = “{ $option }”的值不能是“{ $value }”，写了也不起作用。
# 建议。
# $known (String) - 可用的值
known-values = 可用的值：{ $known }。
# 建议。
# $most (Number) - 最大的数
known-digits = 应为 0 到 { $most } 的整数，不加引号。
# 该语言没有的复数形式。
# $key (String) - 带方括号的形式
useless-variant = 这种语言没有 { $key } 这种形式，这段文字永远不会显示。
# 建议。
# $known (String) - 该语言的形式，带方括号
known-forms = 这种语言的形式：{ $known }。
# 该语言需要的复数形式。
# $key (String) - 带方括号的形式
missing-variant = 这种语言还需要 { $key } 这种形式；没有它，有些数字后面的词形会不对。
# 建议。
# $key (String) - 带方括号的形式
missing-variant-help = 请加一行 { $key } 和相应的文字。
# 写了两遍的变体。
# $key (String) - 带方括号的名称
duplicate-variant = { $key } 写了两遍，只有第一个起作用。请删掉一个。
# 默认语言有而这里没有的变体。
# $key (String) - 带方括号的名称
lost-variant = 默认语言在这里有 { $key } 这个变体，这里却没有，读者看到的是默认的变体。
# 与默认语言完全相同的文字。
same-as-reference = 这里与默认语言完全相同，还没有翻译。
# 建议。
untranslated-help = 请翻译。如果有意如此，请在这一条上面加一行“# couplet: allow untranslated”。
# 文字中夹有另一种语言的词句。
# $words (String) - 这些词句
other-language = “{ $words }”是另一种语言的文字。
# 没有内容的文字，而默认语言有内容。
# $text (String) - 默认语言的文字
empty-message = 这里没有任何内容，默认语言的文字是“{ $text }”。
# 建议。
empty-message-help = 请翻译。如果有意留空，请在上面加一行“# couplet: allow empty-text”。
# 标签与默认语言不同。
# $found (String) - 这里的标签，可能没有
# $wanted (String) - 默认语言的标签，可能没有
other-tags = 这里的标签与默认语言不同：这里是“{ $found }”，那边是“{ $wanted }”。
# 建议。
other-tags-help = 请用同样的标签，开始和结束的次数也要相同。
# 文字前的空格。
# $char (String) - 空格的名称
space-before = 文字前有空格（{ $char }），读者会看到一段空白。
# 文字后的空格。
# $char (String) - 空格的名称
space-after = 文字后有空格（{ $char }），读者会看到一段空白。
# 建议。
space-help = 请删掉它，除非有意留出空白。
# 标点的全角、半角不对。
# $found (String) - 写的标点
# $wanted (String) - 应有的标点
wrong-width = 这种语言不用标点“{ $found }”，应为“{ $wanted }”。
# 全角花括号会被当作文字。
# $found (String) - 写的内容
# $wanted (String) - 应有的写法
full-width-braces = 花括号是全角的，读者看到的就是“{ $found }”。请写作 { $wanted }。
# 看不见的字符。
# $char (String) - 字符编码
hidden-character = 这里有看不见的字符（{ $char }），会隔断词语或颠倒文字。请删掉它。
# 存盘或转换时损坏的文字。
# $found (String) - 留下的乱码
damaged-text = “{ $found }”是存盘或转换编码时留下的乱码，读者会看到它。
# 建议。
damaged-text-help = 请重新输入这些字，并把文件存为 UTF-8。
# 引号里用编码写的字符，如 \uD800，没有对应的字符。
# $escape (String) - 文中的写法
no-character = “{ $escape }”没有对应的字符，读者看到的是表示字符丢失的符号（U+FFFD）。
# 建议。
no-character-help = 请直接输入这个字符。
# 一条文字和一个术语同名。
# $id (String) - 后出现的一个
# $other (String) - 先出现的一个
name-clash = “{ $id }”和“{ $other }”只差一个“-”，程序只保留“{ $other }”。
# 建议。
name-clash-help = 请给其中一个改名。
