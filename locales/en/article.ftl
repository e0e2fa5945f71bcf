### Words of the article page and of fixed pages.

# Before the author's name; the space in quotation marks stands between the two.
by = By{" "}
# Before the name of the source.
from = From{" "}
# Before the date and time of publication.
posted = Posted{" "}
# Before the date and time of the last change of the text.
updated = Updated{" "}
# Date and time of publication or change.
# $when (Date) - the moment, in the site's time zone
posted-at = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
# After the times: how long the text takes to read.
# $minutes (Number) - minutes, at least 1
reading-time = { $minutes } min read
# Over the list of mistakes that were put right, under the text.
corrections = Corrections
# Over an article that is a draft, for those who were given a link to it.
preview-draft = Preview of a draft: it is not published.
# Over an article whose time has not come, for those who were given a link to it.
# $when (Date) - when it will be published
preview-embargo = Preview: this will be published on { DATETIME($when, dateStyle: "long", timeStyle: "short") }.
# After either of them.
# $when (Date) - the moment from which the link works no more
preview-until = The link works until { DATETIME($when, dateStyle: "long", timeStyle: "short") }.
# Label of the choice of type sizes.
font-size = FontSize
# The large type size.
font-big = BIG
# The middle type size.
font-middle = MIDDLE
# The small type size.
font-small = SMALL
# Button: keeps the article in this browser's list.
favorite-add = Add to Favorites
# The same button once the article is kept; pressing it removes the article.
favorite-remove = Saved · Remove
# Beside that button when the browser keeps nothing.
favorite-refused = Not saved: this browser’s storage is full or switched off.
# Spoken by screen readers when that button has kept the article.
favorite-kept = Saved in Favorites
# Spoken by screen readers when it has taken the article out.
favorite-gone = Removed from Favorites
# Button: opens the browser's print dialog.
print = Print
# In place of that button in browsers without JavaScript.
print-hint = Print with Ctrl+P or ⌘P
# Name of the links to the previous and next article, spoken by screen readers.
neighbors = More in this section
# Above the title of the article that was posted before this one.
previous-article = Previous
# Above the title of the article that was posted after this one.
next-article = Next
# On a page whose text exists in another language only.
# $language (String) - the name of that language
fallback-notice = This text has not been translated into English yet. You are reading the original in { $language }.
# After that notice: leads to the original's own page.
# $language (String) - the name of that language
fallback-link = Go to the { $language } edition
# On paper, and under a quotation that a reader copied: where the text is from. The address follows on a line of its own.
# $title (String) - the title, or the titles in all languages with “ / ” between
# $when (Date) - when it was posted
print-source = Source: “{ $title }”, { site-name }, { DATETIME($when, dateStyle: "long") }
# Before the address that opens the story in the language of whoever follows it.
short-link = Short link:{" "}
# What the picture of that address is, for readers who do not see it.
qr-code = QR code of the short link
# Opens the list of ways to pass the story on.
share = Share
# One of these ways.
# $id (String) - the name of the service in the settings
share-service =
    { $id ->
        [mail] E-mail
        [wechat] Scan with WeChat
        [weibo] Weibo
        [x] X
        [linkedin] LinkedIn
        [facebook] Facebook
       *[other] { $id }
    }
# Button in that list: opens the list of apps that the device itself offers.
share-more = Other apps…
# Button in that list: selects the paragraph that the reader is at, and shows the commands below.
quote = Quote a paragraph
# Name of the row of commands that appears while text is selected, and of the field with the quotation.
quotation = Quotation
# The marks round a quotation.
# $text (String) - the words quoted
quotation-marks = “{ $text }”
# Button: selects the paragraph before.
quote-previous = Previous paragraph
# Button: selects the paragraph after.
quote-next = Next paragraph
# Button: copies what is selected, with its source.
quote-copy = Copy quotation
# Button: copies the selected paragraphs in all languages, with their source.
quote-both = In both languages
# Said once the quotation is on the clipboard.
quotation-copied = Copied
# Said when the browser lets no page write to the clipboard; the quotation stands selected in a field.
quotation-refused = Copy it with Ctrl+C or ⌘C
# Said when the text in the other language did not arrive.
quotation-failed = The other language could not be fetched
# Link on an article that has a twin, and last step of the breadcrumb on the page with both texts.
parallel = Both languages
# Title of the page with both texts.
# $title (String) - the title of the article
parallel-title = { $title }, in both languages
# Description of that page.
# $title (String) - the title of the article
parallel-description = “{ $title }” with its translation, paragraph by paragraph.
# Label of the choice of layouts on that page.
parallel-layout = Layout
# Layout: the texts beside each other where the screen is wide enough, else under each other.
parallel-columns = Side by side if there is room
# Layout: each paragraph followed by its translation.
parallel-lines = One under the other
# Layout: the translation of a paragraph is shown on demand.
parallel-reveal = Reveal
# Spoken name of the box that shows the translation of a paragraph.
# $number (Number) - which paragraph
parallel-reveal-block = Show the translation of paragraph { $number }
# Spoken name of the link to a paragraph, which is seen as its number.
# $number (Number) - which paragraph
parallel-number = Paragraph { $number }
# In place of a paragraph that one of the texts does not have.
# $language (String) - the name of its language
parallel-absent = No counterpart in { $language }.
# Link on that page: back to the article in the language of this edition alone.
parallel-one = One language
# Under an article, before the links to its topics.
article-topics = Topics:
# Heading over stories on the same topics, under an article.
related = Related
# Over a translation whose original changed after it was made, before the numbers of the paragraphs.
# $count (Number) - how many parts changed
# $language (String) - the language of the original
stale =
    { $count ->
        [one] { $count } paragraph of the { $language } original changed since this translation.
       *[other] { $count } paragraphs of the { $language } original changed since this translation.
    }
# Spoken name of the link to such a paragraph.
# $number (Number) - its number
stale-block = Changed paragraph { $number }
