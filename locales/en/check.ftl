### Words of the findings: what `couplet` tells those who edit texts of what is wrong with them.

# Last line of a check that found nothing.
check-clean = Nothing found.
# Last line of a check.
# $errors (Number) - how many errors
# $warnings (Number) - how many warnings
check-summary =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
# The word before a finding that readers would notice.
severity-error = error
# The word before a finding that may be right as it is.
severity-warning = warning
# The word before advice on a finding.
help = help
# The words before the place in the other language that a finding compares with.
answers = compare with
# A file or folder could not be read.
# $reason (String) - the operating system's reason
unreadable = This cannot be read: { $reason }.
# Advice.
unreadable-help = Check that it exists and that the program may read it.
# A file is too large to be read.
# $most (Number) - the most megabytes that are read
file-too-large = The file has more than { $most } MB and was left out.
# Advice.
file-too-large-help = Divide it into several files, and look whether something got into it by mistake.
# A file is not in UTF-8.
# $encoding (String) - what it looks like
not-utf8 = The file is not UTF-8; it looks like { $encoding }. It was left out.
# Advice.
not-utf8-help = Save it as UTF-8 in your editor.
# TOML does not parse.
# $reason (String) - the parser's reason
toml-syntax = This is not valid TOML: { $reason }.
# Advice.
toml-syntax-help = A line is key = "text" or key = 2020-09-22 01:44:00; texts stand in straight quotation marks.
# Why TOML does not parse.
toml-quotes = a text stands between straight quotation marks, "like this", on one line
# Why TOML does not parse.
toml-no-value = after a key comes one equals sign, and then its value
# Why TOML does not parse.
toml-duplicate-key = this key stands here twice
# Why TOML does not parse.
toml-key = a key is made of the letters a to z, digits, _ and -; any other stands in quotation marks
# Why TOML does not parse.
toml-table = the name of a table stands in square brackets, [like-this], on a line of its own
# Why TOML does not parse.
toml-list = a list stands in square brackets, with a comma between its parts: ["one", "two"]
# Why TOML does not parse.
toml-escape = after \ comes one of b t n f r e " \ x u U; a \ itself is written \\
# Why TOML does not parse.
toml-rest = something follows where the line should end
# Why TOML does not parse.
toml-date = there is no such date or time, or it is not written as 2020-09-22 01:44:00
# Why a file could not be read or written.
reason-not-found = it is not there
# Why a file could not be read or written.
reason-permission-denied = the program may not do that
# Why a file could not be read or written.
reason-already-exists = it is there already
# Why a file could not be read or written.
reason-is-a-folder = it is a folder
# Why a file could not be read or written.
reason-not-a-folder = something on the way to it is no folder
# Why a file could not be read or written.
reason-storage-full = the disk is full
# Why a file could not be read or written.
reason-read-only = the disk can only be read
# Why a file could not be read or written.
reason-no-file = it is no ordinary file
# Why the program cannot listen at an address.
reason-address-in-use = another program listens there
# A key that nobody reads.
# $key (String) - the key
unknown-key = Nothing reads the key “{ $key }”.
# Advice.
# $known (String) - the keys that can stand here
unknown-key-help = Keys that can stand here: { $known }.
# Advice when one key is probably meant.
# $known (String) - the keys that can stand here
# $like (String) - the key that is probably meant
unknown-key-like = Did you mean “{ $like }”? Keys that can stand here: { $known }.
# A key is missing.
# $key (String) - the key
missing-key = The key “{ $key }” is missing.
# A value of the wrong kind.
# $key (String) - the key
# $wanted (String) - the kind that it should have
wrong-kind = “{ $key }” must be { $wanted }.
# A kind of value.
kind-text = a text in quotation marks
# A kind of value.
kind-integer = a whole number
# A kind of value.
kind-boolean = true or false, without quotation marks
# A kind of value.
kind-date-time = a date and time without quotation marks and zone, such as 2020-09-22 01:44:00
# A kind of value.
kind-texts = a list of texts, such as ["one", "two"]
# A kind of value.
kind-table = a table
# A kind of value.
kind-tables = a list of tables
# A value that breaks a rule.
# $key (String) - the key
# $value (String) - the value
bad-value = “{ $value }” cannot be the value of “{ $key }”.
# A rule.
rule-name = It must be 1 to 100 of the characters a–z, 0–9 and “-”, with no “-” at either end.
# A rule.
rule-base-url = It must be http:// or https:// and a host, with no path and no slash at the end.
# A rule.
rule-language-tag = It must be a BCP 47 language tag, such as en or zh-Hans.
# A rule.
rule-time-zone = It must be an IANA time zone, such as Asia/Shanghai.
# A rule.
rule-declared-locale = It must be the id of a [[locale]] in the settings.
# A rule.
rule-not-reserved = The program uses this name itself. Choose another.
# A rule.
rule-unique = Something else has this name. Names must differ.
# A rule.
rule-not-blank = It must not be blank.
# A rule.
rule-public-folder = Everybody can fetch what is in this folder, so it must not hold the settings. Name the folder of the built site.
# A rule.
rule-secret = It must have 32 characters at least, so that nobody guesses it. The command “openssl rand -hex 32” makes one.
# A rule.
rule-public-path = It must be a path on this site that begins with “/”, such as /emblem.png.
# A rule.
# couplet: allow untranslated
rule-filing-number = It must hold the number of the filing, such as 京公网安备 11010502000000号.
# A rule.
rule-index-now-key = It must be 8 to 128 of the characters a–z, 0–9 and “-”. The command “openssl rand -hex 16” makes one.
# A rule.
rule-url = It must be an address that begins with http:// or https://.
# A rule.
rule-fingerprint = It must be eight of the characters 0–9 and a–f. The command “couplet accept” writes it.
# A rule.
# $least (String) - the least number allowed
# $most (String) - the greatest number allowed
rule-between = It must be a number from { $least } to { $most }.
# A rule.
# $words (String) - the words that are allowed
rule-one-of = It must be one of: { $words }.
# A text has no head.
no-head = The text does not begin with a head between two lines “+++”.
# Advice.
no-head-help = Write +++ on the first line, then title = "…" and summary = "…", then +++ on a line of its own, then the text.
# A head is too long to be read.
# $most (Number) - the most characters that are read
head-too-long = The head has more than { NUMBER($most) } characters. The file was left out.
# Advice.
head-too-long-help = Only the title, the summary and a few facts stand between the lines +++. Move the rest below the second.
# The text after the head is too long to be read.
# $most (Number) - the most characters that are read
body-too-long = The text has more than { NUMBER($most) } characters. The file was left out.
# Advice.
body-too-long-help = Divide it into several articles.
# There is nothing after the head.
empty-body = There is no text after the head. The file was left out.
# Advice.
empty-body-help = Write the text below the second line +++, or delete the file until there is one.
# A file or key is named after a locale that the site does not have.
# $name (String) - the name
no-locale = The site has no locale “{ $name }”. This was left out.
# Advice.
# $known (String) - the locales of the site
no-locale-help = The locales are: { $known }. A new one is declared as [[locale]] in the settings.
# A folder whose name cannot stand in a URL.
# $name (String) - the name
bad-folder-name = “{ $name }” cannot be the name of a folder here, since it becomes part of the address.
# An article or page without any text.
no-text = There is no text here. The article or page was left out.
# Advice.
no-text-help = Add a file named after a locale, such as en.md.
# An article that is not in the folder of a year.
no-year = This article is not in the folder of a year. It was left out.
# Advice.
no-year-help = Move the folder into one named after the year, such as articles/2026.
# Two folders with the same slug.
# $slug (String) - the slug
# $other (String) - the other place
slug-clash = The slug “{ $slug }” is taken by { $other }. This article was left out.
# Advice.
slug-clash-help = Rename one of the two folders.
# A former slug that is in use.
# $slug (String) - the former slug
# $other (String) - who uses it
moved-clash = “{ $slug }” in “moved” is in use by { $other }. It leads there.
# Advice.
moved-clash-help = Take it out of one of the two files.
# A section that is not declared.
# $section (String) - the section
unknown-section = There is no section “{ $section }”. The article was left out.
# Advice.
# $known (String) - the sections that exist
unknown-section-help = The sections are: { $known }. A new one is declared in sections.toml.
# A topic that is not declared.
# $topic (String) - the topic
unknown-topic = There is no topic “{ $topic }” in topics.toml. Readers see it under this name.
# Advice.
# $known (String) - the topics that exist
unknown-topic-help = The topics are: { $known }. A new one is declared in topics.toml, with a name in each language.
# Advice when one topic is probably meant.
# $known (String) - the topics that exist
# $like (String) - the topic that is probably meant
unknown-topic-like = Did you mean “{ $like }”? The topics are: { $known }. A new one is declared in topics.toml.
# Advice when no topic is declared yet.
unknown-topic-first = Declare it in topics.toml beside sections.toml: [[topic]] with an id, and a name in each language.
# The time of a change or correction lies before the time of publication.
# $key (String) - the key with that time
before-posted = “{ $key }” lies before “posted”.
# Advice.
before-posted-help = A text cannot have changed before it was posted. Mend one of the two.
# A link that may not stand in a text.
# $target (String) - its address
unsafe-link = A link may not lead to “{ $target }”. Its words were kept, the link was taken out.
# Advice.
unsafe-link-help = Links begin with https://, http://, mailto: or /, or are article:slug or page:slug.
# A link that leads nowhere.
# $target (String) - its address
dead-link = There is nothing called “{ $target }”. The words were kept, the link was taken out.
# Advice.
dead-link-help = Use the name of the article's or page's folder.
# A link to an article by a name that it had before.
# $target (String) - its address
# $now (String) - the address with the present name
moved-link = “{ $target }” is called “{ $now }” now. Readers are led there.
# Advice.
moved-link-help = Write the present name.
# Words that “couplet new” put in a text, and that nobody wrote over.
template-text = These are still the words that “couplet new” put here to be written over.
# Advice.
template-text-help = Write your own; until an article is ready, its article.toml keeps the line status = "draft".
# HTML that was taken out.
# $html (String) - the beginning of it
raw-html = HTML is not allowed here and was taken out: { $html }
# Advice.
raw-html-help = Use Markdown. Of HTML only sub, sup, ruby, rt, rp, kbd, mark, abbr, b, i, ins, del, br and wbr pass, without attributes.
# A picture that is not in the folder of the text.
# $file (String) - the name of its file
missing-image = There is no picture “{ $file }” beside the text. Readers see its words in its place.
# Advice.
# $known (String) - the pictures that are there
missing-image-help = The pictures there are: { $known }.
# Advice when one picture is probably meant.
# $known (String) - the pictures that are there
# $like (String) - the picture that is probably meant
missing-image-like = Did you mean “{ $like }”? The pictures there are: { $known }.
# Advice when there is no picture at all.
missing-image-none = Put the picture into the folder of the text and write its name without any folder.
# A picture that cannot be shown.
# $file (String) - the name of its file
broken-image = The picture “{ $file }” cannot be shown. Readers see its words in its place.
# Why, and advice.
broken-image-damaged = It is damaged, cut off, or not what its ending says. Save it again as JPEG, PNG, WebP or SVG.
# Why, and advice.
# $most (String) - the greatest number of megabytes
broken-image-heavy = It has more than { $most } MB. Save it smaller.
# Why, and advice.
# $most (String) - the greatest number of million pixels
broken-image-large = It has more than { $most } million pixels. Make it smaller.
# A picture at an address on the web.
# $target (String) - the address
remote-image = A picture may not come from “{ $target }”. Readers see its words in its place.
# Advice.
remote-image-help = Pages load nothing from elsewhere. Put the picture into the folder of the text.
# A picture without alternative text.
# $file (String) - the name of its file
no-alt = The picture “{ $file }” has no words for those who do not see it.
# Advice.
no-alt-help = Write ![what it shows](file), or image-alt = "what it shows" in the head for the cover.
# A cover in SVG.
drawn-cover = A cover in SVG shows in lists, but not where the story is shared.
# Advice.
drawn-cover-help = Save it as JPEG or PNG, 1200 pixels wide or more.
# A story that is to lead the home page and is not published.
# $slug (String) - the slug
unknown-story = There is no published story “{ $slug }” to lead the home page.
# Advice.
unknown-story-help = Write the name of an article's folder.
# Advice when one story is probably meant.
# $like (String) - the slug that is probably meant
unknown-story-like = Did you mean “{ $like }”?
# Braces nested too deep.
too-deep = The braces are nested too deep. The file was left out.
# Advice.
too-deep-help = Close the braces, or make the message simpler.
# A message that was defined twice.
# $id (String) - its id
duplicate-message = “{ $id }” is defined twice. The first one is used.
# Advice.
duplicate-message-help = Delete one of the two.
# The file with the hashes of the assets is missing.
no-hash-file = “hash-files” is on, and there is no file with the hashes here.
# Advice.
no-hash-file-help = Build with “make build”, or name the file with hash-file or LEPTOS_HASH_FILE.
# The folder with the assets is missing.
no-assets = There are no built assets here.
# Advice.
no-assets-help = Build with “make build”, or name the folder with site-root or LEPTOS_SITE_ROOT.
# The table that Leptos reads cannot be used.
# $reason (String) - its reason
leptos-options = The table [package.metadata.leptos] or a variable LEPTOS_* cannot be used: { $reason }.
# While somebody edits: over what is wrong with the texts of a page.
# $count (Number) - how many findings
notices =
    { $count ->
        [one] { $count } finding on this page
       *[other] { $count } findings on this page
    }
# A translation is older than its original.
# $blocks (String) - the numbers of the paragraphs that changed
# $original (String) - the locale of the original
stale-translation = The original ({ $original }) changed after this translation: { $blocks }.
# Advice.
# $command (String) - the command
stale-translation-help = Compare the two, change what has to change, then run “{ $command }”.
# The title or summary among what changed.
stale-head = title or summary
# A paragraph among what changed.
# $number (Number) - its number
stale-paragraph = paragraph { $number }
# Paragraphs that are gone, among what changed.
# $count (Number) - how many
stale-gone =
    { $count ->
        [one] { $count } paragraph is gone
       *[other] { $count } paragraphs are gone
    }
# Between the parts of a list.
and-also = {", "}
# A file begins with a byte order mark, which some editors write.
byte-order-mark = The file begins with an invisible sign, a byte order mark. Couplet skips it, other programs may not.
# Advice.
byte-order-mark-help = Save it as UTF-8 without BOM, or run “couplet check --fix”.
# The lines of a file do not end alike.
line-ends = The lines of this file do not all end in the same way, this one for instance. Comparing versions then shows changes where there are none.
# Advice.
line-ends-help = Choose LF as the end of lines in your editor, or run “couplet check --fix”.
