### 命令行文字：`couplet` 介绍自己、回答命令时说的话。
### 对网站内容的检查结果见 check.ftl。

# 程序简介，帮助的第一行。
cli-about = 双语新闻编辑部：让同一件事的两种文字上下相对，一起上线。
# 帮助中的 serve 命令。
cli-serve = 启动网站
# serve 的选项 --watch。
cli-watch = 边改边看：保存后页面立即更新，并指出问题。供编辑时使用，不对读者开放
# 帮助中的 check 命令。
cli-check = 检查设置、界面文字、文章和页面有什么问题
# 帮助中的 preview 命令。
cli-preview = 生成预览链接，拿到链接的人可以先读草稿或未到发布时间的文章
# 帮助中的 ping 命令。
cli-ping = 把新增和改动的页面通知搜索引擎
# 帮助中的 export 命令。
cli-export = 把整个网站写成文件，任何静态主机都能提供
# 该命令的参数。
cli-export-folder = 目标文件夹：以前导出过的、空的或尚不存在的
# 该命令的 --base 选项。
cli-export-base = 副本的协议和主机，如 https://news.example；不写则用设置中的
# 该命令的 --no-twins 选项。
cli-export-no-twins = 不在文件旁边写压缩文件（.br、.gz）
# 该命令的参数。
cli-preview-slug = 文章，即其文件夹名
# 该命令的 --hours 选项。
# $default (String) - 默认的小时数
cli-preview-hours = 链接在多少小时内有效，1 至 8784；不写则为 { $default }
# 帮助中的 --config 选项。
cli-config = 设置文件；不写则用变量 COUPLET_CONFIG 或 Leptos.toml
# 帮助中的 --lang 选项。
cli-lang = 程序说话用的语言，填语言版本的名称，如 en、zh
# 网站启动后显示。
# $url (String) - 网址
# $articles (Number) - 文章篇数
serve-ready = 网站已启动：{ $url }，共 { $articles } 篇文章
# 无法监听地址时显示。
# $address (String) - 地址
# $reason (String) - 操作系统给出的原因
serve-no-address = 无法监听 { $address }：{ $reason }。请用 LEPTOS_SITE_ADDR 或设置中的 site-addr 另设地址。
# 要生成预览链接，却没有用来签名的密钥。
preview-no-secret = 预览链接要用密钥签名，现在没有密钥。请为本命令和服务器设置同一个 COUPLET_PREVIEW_SECRET，至少 32 个字符，可用“openssl rand -hex 32”生成。
# 要生成预览链接，却没有这篇文章。
# $slug (String) - 文章名
preview-no-article = 没有“{ $slug }”这篇文章。
# 文章已发布，不需要预览链接；后面是它的网址。
# $slug (String) - 文章名
preview-public = “{ $slug }”已经发布，人人可读：
# 预览链接之后。
# $when (Date) - 链接失效的时间
preview-links-until = 链接在{ DATETIME($when, dateStyle: "long", timeStyle: "short") }之前有效。
# ping 命令在设置里没有找到搜索引擎。
ping-no-engine = 设置中没有指定搜索引擎：请在设置的 [engines] 表中填写 indexnow-key 或 baidu-token。
# 已通知某个引擎。
# $engine (String) - 引擎名
# $count (Number) - 网址数
ping-told = { $engine }：{ $count ->
    [0] 没有新内容
   *[other] 已通知 { NUMBER($count) } 个网址
}。
# 未能通知某个引擎。
# $engine (String) - 引擎名
# $count (Number) - 网址数
# $reason (String) - 对方的答复
ping-failed = { $engine }：{ NUMBER($count) } 个网址未能通知：{ $reason }
# 通知记录写不进去。
# $file (String) - 文件名
# $reason (String) - 原因
ping-no-journal = { $file } 无法写入：{ $reason }
# 网站导出完毕。
# $folder (String) - 文件夹
# $written (Number) - 新增和改动的文件数
# $unchanged (Number) - 没有变化的文件数
# $removed (Number) - 删除的文件数
export-done = { $folder }：写入 { NUMBER($written) } 个文件，{ NUMBER($unchanged) } 个没有变化，删除 { NUMBER($removed) } 个。
# 一个文件没有做成。
# $name (String) - 文件名
export-failed = { $name } 没有做成，原因见上；原有的文件没有动。
# 网站的内容有错误。
export-faulty = 有这些错误，页面会缺失或残缺，所以什么也没有写。详情见“couplet check”。
# 选项 --base 的值不能用。
# $url (String) - 输入的内容
export-bad-base = “{ $url }”不能用作网址。请只写协议和主机，如 https://news.example：本站的地址都从主机的根开始，副本不能放在别的网站的文件夹里。
# 文件夹中有别的文件。
# $folder (String) - 文件夹
# $name (String) - 其中一个
export-foreign = { $folder } 中有不是导出的文件，如“{ $name }”，所以什么也没有写。请指定一个空的或尚不存在的文件夹。
# 不是导出的文件，占了要写的文件的位置。
# $file (String) - 文件
export-in-the-way = { $file } 不是导出的，却占了网站文件的位置。什么也没有写。请把它移走，再导出一次。
# 另一个导出正在写。
# $folder (String) - 文件夹
export-in-use = 另一个导出正在写 { $folder }，请等它结束。
# 目标在构建文件的文件夹里。
# $folder (String) - 文件夹
export-within-site = { $folder } 在构建文件的文件夹里，而那里的文件都要导出。请指定别处的文件夹。
# 文件无法读写。
# $file (String) - 文件
# $reason (String) - 操作系统给出的原因
export-bad-file = { $file } 无法读写：{ $reason }。原有的文件仍然完整；解决之后请再导出一次。
# 设置有错，无法读取网站时显示。
settings-stop = 设置有误，其他内容没有读取。
# 帮助中的命令 accept。
cli-accept = 记录译文与当前原文相符
# 其参数：语言。
cli-accept-locale = 译文的语言，如 zh；不写则为全部译文
# 其选项 --minor。
cli-accept-minor = 原文只有细小改动，译文的更新时间不变
# 每记录一篇译文时显示。
# $slug (String) - 文章
# $locale (String) - 译文
# $original (String) - 原文
accept-done = { $slug }：{ $locale } 与当前的 { $original } 相符，已记录。
# 记录写不进去时。
# $slug (String) - 文章
# $reason (String) - 原因
accept-failed = { $slug }：未能记录：{ $reason }
# 没有这篇译文时。
# $slug (String) - 文章
# $locale (String) - 译文，可能为空
accept-no-text = { $slug } 没有可记录的译文 { $locale }。
# 用法中代表文件的字。
value-file = 文件
# 用法中代表语言版本的字。
value-locale = 语言
# 用法中代表各种选项的字。
value-options = 选项
# 用法中代表命令的字。
value-command = 命令
# 用法中代表文章名的字。
value-slug = 文章名
# 用法中代表文件和文件夹的字。
value-path = 路径
# 用法中代表文件夹的词。
value-folder = 文件夹
# 用法中代表网址的词。
value-url = 网址
# 用法中代表输出格式的字。
value-format = 格式
# 用法中代表栏目的字。
value-section = 栏目
# 用法中代表标题的字。
value-title = 标题
# 用法中代表语言标签的字。
value-tag = 标签
# 命令的写法。
# $usage (String) - 命令名和后面可写的内容
usage-line = 用法：{ $usage }
# 命令列表的标题。
heading-commands = 命令：
# 命令后面各项内容的标题。
heading-arguments = 参数：
# 选项列表的标题。
heading-options = 选项：
# 选项 --help。
cli-help = 显示这份帮助
# 选项 --version。
cli-version = 显示版本
# 命令 help。
cli-help-command = 显示某个命令的帮助
# 其参数。
cli-help-name = 命令的名称；不写则列出全部命令
# 名称写错时的话，以及大概要写的名称。
# $sentence (String) - 前一句话
# $name (String) - 大概要写的名称
usage-did-you-mean = { $sentence }是否应为“{ $name }”？
# 命令写错时的最后一行。
# $command (String) - 显示帮助的命令
see-help = 详见“{ $command }”。
# 没有这个命令。
# $name (String) - 输入的内容
wrong-command = 没有“{ $name }”这个命令。
# 命令后面还要写明做什么。
wrong-no-command = 请写明要执行哪个命令。
# 没有这个选项或参数。
# $name (String) - 输入的内容
wrong-argument = 这个命令没有“{ $name }”这一项。
# 命令缺少必需的内容。
# $name (String) - 缺少的内容
wrong-missing = 缺少“{ $name }”。
# 两个选项不能同时使用。
# $argument (String) - 其中一个
# $other (String) - 另一个
wrong-conflict = “{ $argument }”和“{ $other }”不能同时使用。
# 选项缺少值。
# $argument (String) - 选项
wrong-no-value = “{ $argument }”后面要写一个值。
# 选项的值不对。
# $argument (String) - 选项
# $value (String) - 输入的值
wrong-value = “{ $argument }”的值不能是“{ $value }”。
# 选项的值不对，可用的值只有几个。
# $argument (String) - 选项
# $value (String) - 输入的值
# $known (String) - 可用的值
wrong-value-one-of = “{ $argument }”的值不能是“{ $value }”，可用的有：{ $known }。
# 因其他原因无法理解的参数。
wrong-arguments = 无法理解这些参数。
# 找不到要检查的文件或文件夹。
# $path (String) - 输入的路径
# $reason (String) - 操作系统给出的原因
wrong-path = 无法检查“{ $path }”：{ $reason }。
# 不属于网站的文件或文件夹。
# $path (String) - 输入的路径
wrong-path-outside = “{ $path }”不属于这个网站。网站由设置文件、界面文字和内容组成。
# 网站没有这个语言版本。
# $id (String) - 输入的名称
# $known (String) - 网站的语言版本
wrong-locale = 网站没有“{ $id }”这个语言版本，现有：{ $known }。
# 网站没有这个栏目。
# $id (String) - 输入的名称
# $known (String) - 网站的栏目
wrong-section = 网站没有“{ $id }”这个栏目，现有：{ $known }。
# check 的参数。
cli-check-path = 只检查这些文件和文件夹
# check 的选项 --format。四个名称保持不变。
cli-check-format = 输出格式：text 供人阅读，为默认；json；github 用于 GitHub Actions；sarif
# check 的选项 --locale。
cli-check-locale = 只检查这个语言版本的文件
# check 的选项 --fix。
cli-check-fix = 列出不必斟酌就能改的地方，经你同意后修改
# check 的选项 --yes。
cli-check-yes = 与 --fix 同用：不再询问，直接修改文件
# check 的选项 --watch。
cli-check-watch = 每次改动后重新检查，按 Ctrl-C 结束
# check 帮助的最后一行。
cli-check-codes = 退出码：0 没有发现问题，1 发现问题，2 无法检查。
# 开始等待改动时显示一次。
check-watching = 每次改动后都会重新检查，按 Ctrl-C 结束。
# 第二次起，每次检查的结果之前显示。
check-again = 文件有改动，重新检查的结果如下。
# 选项 --fix 只能与文本格式同用。
fix-text-only = “--fix”以文本列出改动，不能与其他格式同用。
# 列出改动之后的提问，回答写在后面。
# $count (Number) - 文件数
fix-ask = 要修改这 { $count } 个文件吗？[y/N]
# 表示同意的回答，用小写，以空格分隔。
fix-yes = y yes 是 好
# 列出了改动，但没有修改。
fix-not-written = 没有修改任何文件。运行“couplet check --fix --yes”即可修改。
# 已经修改。后面是其余的检查结果，或者“没有发现问题”。
# $count (Number) - 文件数
fix-written = 已修改 { $count } 个文件。
# 有些改动互相重叠，再运行一次即可完成。
fix-again = 有些改动互相重叠，没能一次改完，请再运行一次。
# 读取之后，文件被别人改动。
# $file (String) - 文件名
fix-changed = { $file } 刚刚被别人改动，未作修改。请再运行一次。
# 文件无法修改。
# $file (String) - 文件名
# $reason (String) - 操作系统给出的原因
fix-failed = 无法修改 { $file }：{ $reason }。
# 帮助中的命令 new。
cli-new = 新建文章、栏目或语言版本
# 其下的命令 article。
cli-new-article = 新建文章：一篇草稿，每种语言一份文字
# 新文章的名称。
cli-new-article-slug = 文件夹的名称，也就是网址中的名称
# 新文章的栏目。
cli-new-article-section = 所属栏目；不写则用第一个栏目
# 新文章的语言。
cli-new-article-original = 原文的语言，其余为译文；不写则用网站的默认语言
# 新文章的标题。
cli-new-article-title = 原文的标题
# 其下的命令 section。
cli-new-section = 新建栏目：在 sections.toml 中添加一项
# 新栏目的名称。
cli-new-section-id = 网址中的名称
# 其下的命令 locale。
cli-new-locale = 新建语言版本：复制全部界面文字并标出待译，同时写入设置
# 新语言版本的名称。
cli-new-locale-id = 网址和文件名中的名称，如 fr
# 新语言版本的标签。
cli-new-locale-tag = BCP 47 语言标签，如 fr-CA；不写则与名称相同
# 名称不合规则。
# $name (String) - 名称
# $rule (String) - 命名规则，一句话
new-bad-name = 不能用“{ $name }”作名称：{ $rule }
# 语言标签不对。
# $tag (String) - 标签
# $rule (String) - 规则，一句话
new-bad-tag = “{ $tag }”不是语言标签。{ $rule }请用 --tag 写明。
# 文件写不进去。
# $file (String) - 文件名
# $reason (String) - 原因
new-failed = 无法写入 { $file }：{ $reason }。
# 文章名已被占用。
# $slug (String) - 文章名
new-article-taken = “{ $slug }”这个名称已有文章在用或曾经用过，请换一个。
# 网站还没有栏目。
new-article-no-section = 网站还没有栏目。请先运行“couplet new section 栏目”。
# article.toml 中的注释，下一行是 status = "draft"。
new-article-note = 删去下面这一行、到了发布时间，读者才能看到。
# 新建文章之后做什么。
# $slug (String) - 文章名
# $section (String) - 栏目
new-article-next = 这是“{ $section }”栏目的一篇草稿。写好各语言的文字，用“couplet check”检查，用“couplet preview { $slug }”请别人先读。要发布时，填好“posted”，删去“status”一行。
# 待写文章的标题。
new-text-title = 标题
# 待写文章的摘要。
new-text-summary = 用一两句话说明发生了什么。
# 待写文章的正文。
new-text-body = 请在这里写正文。每一段都与其他语言中同一位置的段落对应。
# 栏目名已被占用。
# $id (String) - 名称
new-section-taken = “{ $id }”已是栏目名，或是网站自己要用的名称，请换一个。
# 新栏目的说明，待写。
new-section-description = 用一句话说明这个栏目的内容。
# 新建栏目之后做什么。
# $id (String) - 栏目
# $file (String) - 文件
new-section-next = 请在 { $file } 末尾写好“{ $id }”的名称和说明。栏目有了已发布的文章，读者才会看到。
# 语言版本的名称已被占用。
# $id (String) - 名称
new-locale-taken = “{ $id }”已被语言版本、界面文字的文件夹或网站自身占用，请换一个。
# 新语言版本中每条文字上方的注释。
new-locale-mark = 待译：译好后删去这一行。
# 新建语言版本之后做什么。
# $id (String) - 语言版本
# $folder (String) - 界面文字的文件夹
# $file (String) - 设置文件
new-locale-next = 语言版本“{ $id }”已写入 { $file }，读者可以选择它。请翻译 { $folder } 中标出的文字，为栏目和话题写上“{ $id }”的名称，并在各篇文字旁添加 { $id }.md。运行“couplet check --locale { $id }”查看还缺什么。
# 网站较大，读取需要时间时，在终端上显示。
check-reading = 正在读取网站……
