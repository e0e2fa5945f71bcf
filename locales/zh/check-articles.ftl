### `couplet check` 对文章和页面文字的检查结果，说给作者和译者听。

# 文章缺少某种语言的文稿。
# $locale (String) - 语言，即文件名里的写法
pair-missing = 此文没有“{ $locale }”文稿，该语言的读者看到的是这一篇，上面附有说明。
# 建议。
# $locale (String) - 语言
pair-missing-help = 请在旁边补上 { $locale }.md。如果此文本来只发一种语言，请在标题上面一行写“# couplet: allow missing-pair”。
# 原文有的块，译文没有。
# $count (Number) - 连续几块
pair-blocks-missing = 这里比原文少了 { $count } 块。
# 建议。
pair-blocks-missing-help = 请补译，或从原文删去。少了一块，两种文字并排时从这里起全部错位。
# 译文有的块，原文没有。
# $count (Number) - 连续几块
pair-blocks-extra = { $count ->
    [1] 这一块在原文中没有对应。
   *[other] 从这里起有 { $count } 块在原文中没有对应。
}
# 建议。
pair-blocks-extra-help = 请并入所属的一块，或在原文补上对应的内容。多了一块，两种文字并排时从这里起全部错位。
# 相对应的两块，种类或大小不同。
# $here (String) - 这里是什么
# $there (String) - 原文是什么
pair-shape = 这里是{ $here }，原文此处是{ $there }。
# 建议。
pair-shape-help = 请让两边的种类、级别和大小一致。
# 块的种类。
shape-paragraph = 一段文字
# 块的种类。
# $level (Number) - 级别，即“#”的个数
shape-heading = { $level } 级标题
# 块的种类。
# $items (Number) - 项数
shape-list = { $items } 项的列表
# 块的种类。
# $items (Number) - 项数
shape-steps = { $items } 项的编号列表
# 块的种类。
shape-quote = 一段引文
# 块的种类。
# $rows (Number) - 行数，含表头
# $columns (Number) - 列数
shape-table = { $rows } 行 { $columns } 列的表格
# 块的种类。
shape-code = 一块代码
# 块的种类。
shape-figure = 一幅插图
# 块的种类。
shape-rule = 一条分隔线
# 块的种类。
# $notes (Number) - 脚注数
shape-notes = { $notes } 条脚注
# 块的种类。
shape-html = 原始 HTML
# 相对应的两个链接，网址不同。
# $here (String) - 这里的网址
# $there (String) - 原文的网址
pair-link = 这个链接指向 { $here }，原文的链接指向 { $there }。
# 缺少原文的链接。
# $there (String) - 网址
pair-link-missing = 原文这一块有指向 { $there } 的链接，这里没有。
# 原文没有的链接。
# $here (String) - 网址
pair-link-extra = 原文这一块没有指向 { $here } 的链接。
# 建议。
pair-link-help = 两种文字应把读者带到同一个页面，网址中只有表示语言的部分可以不同。
# 相对应的两幅图片，文件不同。
# $here (String) - 这里的文件
# $there (String) - 原文的文件
pair-image = 这里的图片是 { $here }，原文的是 { $there }。
# 缺少原文的图片。
# $there (String) - 文件
pair-image-missing = 原文这一块有图片 { $there }，这里没有。
# 原文没有的图片。
# $here (String) - 文件
pair-image-extra = 原文这一块没有图片 { $here }。
# 建议。
# $example (String) - 带语言的文件名
pair-image-help = 请用同一幅图。如果各语言有自己的图，正文里写同一个名称，文件名加上语言，例如 { $example }。
# 相对应的代码字样不同。
# $here (String) - 这里的
# $there (String) - 原文的
pair-code = “{ $here }”在原文中是“{ $there }”。
# 缺少原文的代码字样。
# $there (String) - 原文的
pair-code-missing = 原文这一块的代码字样“{ $there }”，这里没有。
# 原文没有的代码字样。
# $here (String) - 这里的
pair-code-extra = 原文这一块没有代码字样“{ $here }”。
# 两块代码不同。
pair-code-block = 这块代码与原文的不同。
# 建议。
pair-code-help = 读者要照着输入或复制的内容，各语言必须一致。请核对哪一处正确。
# 引用了不存在的脚注。
# $label (String) - 脚注名
note-none = 没有名为“{ $label }”的脚注，读者会看到方括号本身。
# 建议。
# $example (String) - 脚注的开头
note-none-help = 请另起一行写脚注，以 { $example } 开头；或者改正名称。
# 没有引用的脚注。
# $label (String) - 脚注名
note-unused = 正文没有引用脚注“{ $label }”，所以它不会显示。
# 建议。
# $example (String) - 正文怎样引用
note-unused-help = 请在该引用的地方写 { $example }，或删去这条脚注。
# 数字、日期、金额等与原文不同。
# $here (String) - 这里的
# $there (String) - 原文的
fact-other = 这里的“{ $here }”与原文的“{ $there }”不符。
# 同上，附上用阿拉伯数字写出的数值。
# $here (String) - 这里的
# $there (String) - 原文的
# $value (String) - 这里的数值
# $original (String) - 原文的数值
fact-other-values = 这里的“{ $here }”（{ $value }）与原文的“{ $there }”（{ $original }）不符。
# 缺少原文的数字、日期、金额等。
# $there (String) - 原文的
fact-missing = 原文的“{ $there }”在这里没有对应。
# 原文没有的数字、日期、金额等。
# $here (String) - 这里的
fact-extra = “{ $here }”在原文的这一处没有对应。
# 建议。
fact-help = 请核对哪一处正确。
# 很可能是笔误时的建议。
# $meant (String) - 可能想写的数字
fact-help-meant = 是否应为 { $meant }？请核对哪一处正确。
# 文字还是另一种语言。
words-untranslated = 这里还没有翻译。
# 建议。
words-untranslated-help = 请翻译。保留原样的名称或题目可以放在引号里。
# 该有文字的地方是空的。
words-empty = 这里没有文字，而原文此处有。
# 建议。
words-empty-help = 请填上，或把原文也空出来。
# 汉字之间用了半角标点。
# $found (String) - 标点
# $wanted (String) - 应有的标点
mark-narrow = “{ $found }”是英文输入法的半角标点，汉字之间应写“{ $wanted }”。
# 非汉字的文稿里用了全角字符。
# $found (String) - 字符
# $wanted (String) - 应有的字符
mark-wide = “{ $found }”是中文输入法的全角字符，在这种语言里应写“{ $wanted }”。
# 读者看得见的多余空格。
space-visible = 读者会在这里看到一处空隙。
# 建议。
space-visible-help = 请删去空格。
# 看不见的字符。
# $code (String) - 字符编号，如 U+200B
char-hidden = 这里有一个看不见的字符（{ $code }），可能颠倒文字、让搜索断词，或弄坏复制的内容。
# 建议。
char-hidden-help = 请删去。这种字符多半是粘贴时带进来的。
# 代替丢失文字的字符。
char-damaged = 这里丢了一个字，读者看到的是方框或问号。
# 建议。
char-damaged-help = 请查对原来的句子，重新输入。
# 原文的术语没有按约定翻译。
# $term (String) - 原文的术语
# $wanted (String) - 约定的译法
term-missing = 原文说的是“{ $term }”，这里没有约定的译法“{ $wanted }”。
# 建议。
# $wanted (String) - 约定的译法
term-missing-help = 请写“{ $wanted }”。约定的术语见 content/terms.toml。
# 约定不用的名称。
# $found (String) - 名称
# $wanted (String) - 约定的名称
term-forbidden = 不写“{ $found }”，约定写“{ $wanted }”。
# 建议。
term-forbidden-help = 约定的术语见 content/terms.toml。
# terms.toml 里附有说明时的建议。
# $note (String) - 说明
# $help (String) - 其他建议
term-note = { $note }{ $help }
