# 语言的名称。
# $id (String) - 语言版本
# $own (String) - 该语言对自己的称呼
language =
    { $id ->
        [en] 英文
        [zh] 中文
       *[other] { $own }
    }
# 本语言对自己的称呼。
language-own-name = 中文
skip-link = 跳到正文
-paper = 港口邮报
