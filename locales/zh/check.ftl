### 检查结果的文字：`couplet` 告诉编辑和译者哪里有问题。

# 检查没有发现问题时的最后一行。
check-clean = 没有发现问题。
# 检查的最后一行。
# $errors (Number) - 错误数
# $warnings (Number) - 警告数
check-summary = { $errors } 处错误，{ $warnings } 处警告。
# 读者会受影响的问题。
severity-error = 错误
# 也可能本来就对的问题。
severity-warning = 警告
# 建议之前的字。
help = 建议
# 检查结果所对照的另一种语言的位置，其前的文字。
answers = 对照
# 文件或文件夹无法读取。
# $reason (String) - 操作系统给出的原因
unreadable = 无法读取：{ $reason }。
# 建议。
unreadable-help = 请确认它存在，并且程序有权读取。
# 文件太大，没有读取。
# $most (Number) - 最多读取多少 MB
file-too-large = 文件超过 { $most } MB，已略过。
# 建议。
file-too-large-help = 请分成几个文件，并看看是否误粘了别的内容。
# 文件不是 UTF-8 编码。
# $encoding (String) - 看起来是什么编码
not-utf8 = 文件不是 UTF-8 编码，看起来是 { $encoding }，已略过。
# 建议。
not-utf8-help = 请在编辑器中另存为 UTF-8。
# TOML 无法解析。
# $reason (String) - 解析器给出的原因
toml-syntax = 这不是正确的 TOML：{ $reason }。
# 建议。
toml-syntax-help = 每行写作 键 = "文字" 或 键 = 2020-09-22 01:44:00；文字用半角直引号括起。
# TOML 无法解析的原因。
toml-quotes = 文字要放在一对直引号里，"像这样"，写在一行之内
# TOML 无法解析的原因。
toml-no-value = 键的后面是一个等号，然后是它的值
# TOML 无法解析的原因。
toml-duplicate-key = 这个键在这里写了两次
# TOML 无法解析的原因。
toml-key = 键由字母 a 到 z、数字、_ 和 - 组成，别的键要放在引号里
# TOML 无法解析的原因。
toml-table = 表的名称放在方括号里，如 [like-this]，单独写一行
# TOML 无法解析的原因。
toml-list = 列表放在方括号里，各项之间用英文逗号：["一", "二"]
# TOML 无法解析的原因。
toml-escape = \ 的后面只能是 b t n f r e " \ x u U 之一；\ 本身写作 \\
# TOML 无法解析的原因。
toml-rest = 这一行本该结束，后面却还有内容
# TOML 无法解析的原因。
toml-date = 没有这样的日期或时间，或者没有写成 2020-09-22 01:44:00 的样子
# 文件不能读写的原因。
reason-not-found = 它不存在
# 文件不能读写的原因。
reason-permission-denied = 程序没有权限
# 文件不能读写的原因。
reason-already-exists = 它已经存在
# 文件不能读写的原因。
reason-is-a-folder = 它是文件夹
# 文件不能读写的原因。
reason-not-a-folder = 路径中间有一段不是文件夹
# 文件不能读写的原因。
reason-storage-full = 磁盘已满
# 文件不能读写的原因。
reason-read-only = 磁盘是只读的
# 文件不能读写的原因。
reason-no-file = 它不是普通文件
# 不能在某个地址上提供服务的原因。
reason-address-in-use = 已有别的程序在用这个地址
# 没有用处的键。
# $key (String) - 键
unknown-key = 没有“{ $key }”这个键。
# 建议。
# $known (String) - 此处可用的键
unknown-key-help = 此处可用的键：{ $known }。
# 大概要写哪个键时的建议。
# $known (String) - 此处可用的键
# $like (String) - 大概要写的键
unknown-key-like = 是否应为“{ $like }”？此处可用的键：{ $known }。
# 缺少键。
# $key (String) - 键
missing-key = 缺少“{ $key }”。
# 值的类型不对。
# $key (String) - 键
# $wanted (String) - 应有的类型
wrong-kind = “{ $key }”应为{ $wanted }。
# 值的类型。
kind-text = 引号括起的文字
# 值的类型。
kind-integer = 整数
# 值的类型。
kind-boolean = true 或 false，不加引号
# 值的类型。
kind-date-time = 不加引号、不带时区的日期和时间，如 2020-09-22 01:44:00
# 值的类型。
kind-texts = 文字列表，如 ["one", "two"]
# 值的类型。
kind-table = 表
# 值的类型。
kind-tables = 表的列表
# 值不合规则。
# $key (String) - 键
# $value (String) - 值
bad-value = “{ $key }”的值不能是“{ $value }”。
# 规则。
rule-name = 只能用 a–z、0–9 和“-”，1 到 100 个字符，首尾不能是“-”。
# 规则。
rule-base-url = 应为 http:// 或 https:// 加主机名，不带路径，末尾没有斜杠。
# 规则。
rule-language-tag = 应为 BCP 47 语言标签，如 en、zh-Hans。
# 规则。
rule-time-zone = 应为 IANA 时区，如 Asia/Shanghai。
# 规则。
rule-declared-locale = 应为设置中某个 [[locale]] 的 id。
# 规则。
rule-not-reserved = 这个名称由程序自己使用，请换一个。
# 规则。
rule-unique = 名称重复，请换一个。
# 规则。
rule-not-blank = 不能为空。
# 规则。
rule-public-folder = 这个文件夹里的内容任何人都能下载，不能把设置文件也放在里面。请写构建好的网站所在的文件夹。
# 规则。
rule-secret = 至少要有 32 个字符，别人才猜不到。可用命令“openssl rand -hex 32”生成一个。
# 规则。
rule-public-path = 应为本站的路径，以“/”开头，如 /emblem.png。
# 规则。
rule-filing-number = 应写明备案号，如：京公网安备 11010502000000号。
# 规则。
rule-index-now-key = 只能用 a–z、0–9 和“-”，8 到 128 个字符。可用命令“openssl rand -hex 16”生成一个。
# 规则。
rule-url = 应为以 http:// 或 https:// 开头的网址。
# 规则。
rule-fingerprint = 必须是八个0–9或a–f的字符，由命令“couplet accept”写入。
# 规则。
# $least (String) - 允许的最小值
# $most (String) - 允许的最大值
rule-between = 应为 { $least } 到 { $most } 之间的数。
# 规则。
# $words (String) - 允许的词
rule-one-of = 只能是：{ $words }。
# 文稿没有文件头。
no-head = 文稿开头缺少由两行“+++”括起的文件头。
# 建议。
no-head-help = 第一行写 +++，接着写 title = "…" 和 summary = "…"，再单独写一行 +++，然后是正文。
# 文件头太长，无法读取。
# $most (Number) - 最多读取多少个字符
head-too-long = 文件头超过 { NUMBER($most) } 个字符，文件已略过。
# 建议。
head-too-long-help = 两行 +++ 之间只写标题、摘要等几项，其余内容请移到第二行 +++ 之后。
# 正文太长，无法读取。
# $most (Number) - 最多读取多少个字符
body-too-long = 正文超过 { NUMBER($most) } 个字符，文件已略过。
# 建议。
body-too-long-help = 请分成几篇文章。
# 文件头之后没有内容。
empty-body = 文件头之后没有正文，文件已略过。
# 建议。
empty-body-help = 请在第二行 +++ 之后写正文；暂时没有译文，就先删掉这个文件。
# 文件或键用了网站没有的语言版本名称。
# $name (String) - 名称
no-locale = 网站没有“{ $name }”这个语言版本，已略过。
# 建议。
# $known (String) - 网站的语言版本
no-locale-help = 现有语言版本：{ $known }。新的语言版本在设置中用 [[locale]] 声明。
# 文件夹名称不能用作网址。
# $name (String) - 名称
bad-folder-name = 文件夹不能叫“{ $name }”，因为名称会成为网址的一部分。
# 没有文稿的文章或页面。
no-text = 这里没有文稿，文章或页面已略过。
# 建议。
no-text-help = 请添加以语言版本命名的文件，如 zh.md。
# 没有放进年份文件夹的文章。
no-year = 这篇文章没有放进年份文件夹，已略过。
# 建议。
no-year-help = 请把文件夹移到以年份命名的文件夹里，如 articles/2026。
# 两个文件夹同名。
# $slug (String) - 名称
# $other (String) - 另一处
slug-clash = “{ $slug }”已被 { $other } 使用，这篇文章已略过。
# 建议。
slug-clash-help = 请给其中一个文件夹改名。
# 旧名称正在使用。
# $slug (String) - 旧名称
# $other (String) - 使用者
moved-clash = “moved”中的“{ $slug }”已被 { $other } 使用，仍指向那里。
# 建议。
moved-clash-help = 请从其中一个文件里删掉它。
# 没有声明的栏目。
# $section (String) - 栏目
unknown-section = 没有“{ $section }”这个栏目，文章已略过。
# 建议。
# $known (String) - 现有栏目
unknown-section-help = 现有栏目：{ $known }。新栏目在 sections.toml 中声明。
# 没有声明的话题。
# $topic (String) - 话题
unknown-topic = topics.toml 中没有“{ $topic }”这个话题，读者看到的就是这个名称。
# 建议。
# $known (String) - 现有话题
unknown-topic-help = 现有话题：{ $known }。新话题在 topics.toml 中声明，并给出各语言的名称。
# 大概要写哪个话题时的建议。
# $known (String) - 现有话题
# $like (String) - 大概要写的话题
unknown-topic-like = 是否应为“{ $like }”？现有话题：{ $known }。新话题在 topics.toml 中声明。
# 还没有声明任何话题时的建议。
unknown-topic-first = 请在 sections.toml 旁边的 topics.toml 中声明：[[topic]]，写明 id 和各语言的名称。
# 更新或更正的时间早于发布时间。
# $key (String) - 写有该时间的键
before-posted = “{ $key }”早于“posted”。
# 建议。
before-posted-help = 文章不可能在发布之前更新，请改正其中一个。
# 正文中不允许的链接。
# $target (String) - 地址
unsafe-link = 链接不能指向“{ $target }”，已去掉链接，保留文字。
# 建议。
unsafe-link-help = 链接只能以 https://、http://、mailto: 或 / 开头，或写作 article:名称、page:名称。
# 没有去处的链接。
# $target (String) - 地址
dead-link = 没有“{ $target }”，已去掉链接，保留文字。
# 建议。
dead-link-help = 请写文章或页面所在文件夹的名称。
# 链接用的是文章以前的名称。
# $target (String) - 地址
# $now (String) - 用现在的名称写的地址
moved-link = “{ $target }”现在叫“{ $now }”，链接会带读者到那里。
# 建议。
moved-link-help = 请写现在的名称。
# “couplet new”放在文稿里、还没有人改写的话。
template-text = 这里还是“couplet new”放进来等人改写的话。
# 建议。
template-text-help = 请写上自己的话；文章没写好以前，article.toml 里留着 status = "draft" 这一行。
# 去掉的 HTML。
# $html (String) - HTML 的开头
raw-html = 这里不允许使用 HTML，已去掉：{ $html }
# 建议。
raw-html-help = 请用 Markdown。HTML 只保留 sub、sup、ruby、rt、rp、kbd、mark、abbr、b、i、ins、del、br、wbr，且不带属性。
# 文稿所在文件夹里没有的图片。
# $file (String) - 文件名
missing-image = 文稿旁边没有图片“{ $file }”，读者看到的是代替它的文字。
# 建议。
# $known (String) - 现有的图片
missing-image-help = 现有图片：{ $known }。
# 大概要用哪张图片时的建议。
# $known (String) - 现有的图片
# $like (String) - 大概要用的图片
missing-image-like = 是否应为“{ $like }”？现有图片：{ $known }。
# 一张图片也没有时的建议。
missing-image-none = 请把图片放进文稿所在的文件夹，只写文件名，不写路径。
# 无法显示的图片。
# $file (String) - 文件名
broken-image = 图片“{ $file }”无法显示，读者看到的是代替它的文字。
# 原因和建议。
broken-image-damaged = 文件已损坏、不完整，或与扩展名不符。请重新存为 JPEG、PNG、WebP 或 SVG。
# 原因和建议。
# $most (String) - 最大兆字节数
broken-image-heavy = 文件超过 { $most } MB，请缩小后再存。
# 原因和建议。
# $most (String) - 最大像素数，以百万计
broken-image-large = 像素超过 { $most } 百万，请缩小尺寸。
# 来自网上的图片。
# $target (String) - 地址
remote-image = 图片不能来自“{ $target }”，读者看到的是代替它的文字。
# 建议。
remote-image-help = 页面不从别处加载任何内容，请把图片放进文稿所在的文件夹。
# 没有替代文字的图片。
# $file (String) - 文件名
no-alt = 图片“{ $file }”没有给看不到图的读者用的文字。
# 建议。
no-alt-help = 请写作 ![图中内容](文件名)；封面则在文件头里写 image-alt = "图中内容"。
# SVG 格式的封面。
drawn-cover = SVG 封面能在列表里显示，但分享文章时不会出现。
# 建议。
drawn-cover-help = 请存为 JPEG 或 PNG，宽度至少 1200 像素。
# 要放在首页头条、却没有发布的文章。
# $slug (String) - 名称
unknown-story = 没有已发布的文章“{ $slug }”，无法放在首页头条。
# 建议。
unknown-story-help = 请写文章所在文件夹的名称。
# 大概要写哪篇文章时的建议。
# $like (String) - 大概要写的名称
unknown-story-like = 是否应为“{ $like }”？
# 花括号嵌套过深。
too-deep = 花括号嵌套过深，文件已略过。
# 建议。
too-deep-help = 请补上缺少的右括号，或把这一条写得简单些。
# 重复定义的文字。
# $id (String) - 名称
duplicate-message = “{ $id }”定义了两次，只有第一个生效。
# 建议。
duplicate-message-help = 请删除其中一个。
# 缺少记录资源文件指纹的文件。
no-hash-file = 已开启“hash-files”，但这里没有记录指纹的文件。
# 建议。
no-hash-file-help = 请先运行“make build”，或用 hash-file 或 LEPTOS_HASH_FILE 指明该文件。
# 缺少资源文件夹。
no-assets = 这里没有构建好的资源文件。
# 建议。
no-assets-help = 请先运行“make build”，或用 site-root 或 LEPTOS_SITE_ROOT 指明文件夹。
# Leptos 读取的表无法使用。
# $reason (String) - 原因
leptos-options = [package.metadata.leptos] 表或 LEPTOS_* 变量无法使用：{ $reason }。
# 编辑期间：本页文字有问题时，列在这句话下面。
# $count (Number) - 问题的数目
notices =
    本页有{ $count }处问题
# 译文比原文旧。
# $blocks (String) - 改动过的段落编号
# $original (String) - 原文的语言
stale-translation = 译文完成后，原文（{ $original }）有改动：{ $blocks }。
# 建议。
# $command (String) - 命令
stale-translation-help = 请对照两版，改好该改的地方，再运行“{ $command }”。
# 改动之处包括标题或摘要。
stale-head = 标题或摘要
# 改动的段落。
# $number (Number) - 编号
stale-paragraph = 第{ $number }段
# 改动之处包括删去的段落。
# $count (Number) - 段数
stale-gone = 删去{ $count }段
# 列举时各项之间。
and-also = 、
# 文件以字节顺序标记开头，有些编辑器会写入。
byte-order-mark = 文件开头有一个看不见的字节顺序标记（BOM）。Couplet 会略过它，其他程序未必。
# 建议。
byte-order-mark-help = 请另存为不带 BOM 的 UTF-8，或运行“couplet check --fix”。
# 文件中的换行符不一致。
line-ends = 文件中的换行符不一致，例如这一行。对比版本时，没有改过的行也会显示为改动。
# 建议。
line-ends-help = 请在编辑器中把换行符设为 LF，或运行“couplet check --fix”。
