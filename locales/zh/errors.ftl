### 出错页面上的文字：说明情况，并给出去路。

# 网址不存在时的标题。
not-found-title = 找不到页面
# 说明情况。
not-found-text = 这个网址没有内容。页面可能已经移走，也可能是链接在转发时少了一截。
# 预览链接失效后的标题。
preview-ended-title = 预览已结束
# 说明情况。
preview-ended-text = 这个链接让您在文章发布前先读，有效期已过。请向发送链接的人要一个新的。
# 程序出错时的标题。
server-error-title = 网站出了点问题
# 说明情况。
server-error-text = 这是我们的故障，已经记录下来。过一分钟再试，往往就好了。
# 网站无法处理的请求，例如向页面提交表单。
bad-request-title = 无法这样操作
# 说明情况。
bad-request-text = 网站收到了一个看不懂的请求，没有改动任何内容。
# 各条去路之前。
error-ways = 您可以去这些地方：
