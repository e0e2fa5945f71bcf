### Words of the command line: what `couplet` says of itself and of what it was asked to do.
### What it finds wrong with a site stands in check.ftl.

# What the program is, first line of its help.
cli-about = A bilingual newsroom: serves every story in two languages that answer each other.
# The command `serve` in the help.
cli-serve = Serve the site
# The option --watch of serve.
cli-watch = Follow what is saved: pages show it at once, and what is wrong with it. For editing, not for readers
# The command `check` in the help.
cli-check = Say what is wrong with settings, messages, articles and pages
# The command `preview` in the help.
cli-preview = Print links that let whoever has them read a draft or an embargoed article
# The command `ping` in the help.
cli-ping = Tell search engines which pages are new or have changed
# The command `export` in the help.
cli-export = Write the whole site as files that any host can serve
# The argument of that command.
cli-export-folder = The folder: one that an export wrote, an empty one, or none yet
# Its option --base.
cli-export-base = Scheme and host of the copy, such as https://news.example; those of the settings if it is left out
# Its option --no-twins.
cli-export-no-twins = Write no compressed twins (.br, .gz) beside the files
# The argument of that command.
cli-preview-slug = The article: the name of its folder
# Its option --hours.
# $default (String) - how many if it is left out
cli-preview-hours = How many hours the links work, 1 to 8784; { $default } if it is left out
# The option --config in the help.
cli-config = The settings file; Leptos.toml, or the variable COUPLET_CONFIG, if it is left out
# The option --lang in the help.
cli-lang = The language of what the program says: a locale, such as en or zh
# Printed when the site is up.
# $url (String) - where it is
# $articles (Number) - how many articles it has
serve-ready =
    { $articles ->
        [one] Couplet serves { $articles } article at { $url }
       *[other] Couplet serves { $articles } articles at { $url }
    }
# Printed when the address cannot be listened at.
# $address (String) - the address
# $reason (String) - the operating system's reason
serve-no-address = Cannot listen at { $address }: { $reason }. Set another with LEPTOS_SITE_ADDR or site-addr in the settings.
# Printed when preview links are asked for and there is nothing to sign them with.
preview-no-secret = Preview links are signed with a secret, and there is none. Set COUPLET_PREVIEW_SECRET to the same 32 characters or more here and for the server; “openssl rand -hex 32” makes them.
# Printed when preview links are asked for and no article has that name.
# $slug (String) - the name
preview-no-article = There is no article “{ $slug }”.
# Printed before the addresses of an article for which no preview link is needed.
# $slug (String) - the article
preview-public = “{ $slug }” is published; everybody can read it:
# Printed after preview links.
# $when (Date) - the moment from which they work no more
preview-links-until = The links work until { DATETIME($when, dateStyle: "long", timeStyle: "short") }.
# The command `ping` found no engine in the settings.
ping-no-engine = No search engine is named: set indexnow-key or baidu-token in the table [engines] of the settings.
# An engine was told.
# $engine (String) - its name
# $count (Number) - how many addresses
ping-told = { $engine }: { $count ->
    [0] nothing new
    [one] told { NUMBER($count) } address
   *[other] told { NUMBER($count) } addresses
}.
# An engine could not be told.
# $engine (String) - its name
# $count (Number) - how many addresses
# $reason (String) - what it said
ping-failed = { $engine }: { $count ->
    [one] { NUMBER($count) } address could not be told
   *[other] { NUMBER($count) } addresses could not be told
}: { $reason }
# The journal of what was told could not be written.
# $file (String) - its name
# $reason (String) - why
ping-no-journal = { $file } cannot be written: { $reason }
# The site was exported.
# $folder (String) - the folder
# $written (Number) - how many files are new or changed
# $unchanged (Number) - how many stayed as they were
# $removed (Number) - how many were removed
export-done = { $folder }: { $written ->
    [one] { NUMBER($written) } file written
   *[other] { NUMBER($written) } files written
}, { NUMBER($unchanged) } as before, { NUMBER($removed) } removed.
# A file could not be made.
# $name (String) - its name
export-failed = { $name } could not be made, for the reason above. What was there stays.
# The texts of the site have errors.
export-faulty = Because of these errors pages would be missing or broken, so nothing was written. “couplet check” says more about them.
# The option --base cannot be understood.
# $url (String) - what was typed
export-bad-base = “{ $url }” cannot be the base. Name scheme and host, such as https://news.example: the addresses of the site begin at the root of its host, so that a copy cannot stand in a folder of another site.
# The folder holds other files.
# $folder (String) - the folder
# $name (String) - one of them
export-foreign = { $folder } holds files that no export wrote, such as “{ $name }”, so nothing was written. Name a folder that is empty or not there yet.
# A file that no export wrote has the name of one that is to be written.
# $file (String) - the file
export-in-the-way = { $file } was written by no export, and a file of the site belongs there. Nothing was written. Move it away and export again.
# Another export is writing there.
# $folder (String) - the folder
export-in-use = Another export is writing into { $folder }. Wait until it has ended.
# The folder is within that of the built files.
# $folder (String) - the folder
export-within-site = { $folder } is within the folder of the built files, all of which are exported. Name a folder elsewhere.
# A file cannot be written.
# $file (String) - the file
# $reason (String) - the operating system's reason
export-bad-file = { $file } cannot be read or written: { $reason }. What was there before is still whole; export again when this is mended.
# Printed when the settings are so wrong that the site cannot be read.
settings-stop = The settings have errors. Nothing else was read.
# The command `accept` in the help.
cli-accept = Record that a translation answers its original as it is now
# Its argument: the language.
cli-accept-locale = The translation, such as zh; all of them if it is left out
# Its option --minor.
cli-accept-minor = The original changed only in trifles: the translation keeps its time of change
# Printed for each translation that was recorded.
# $slug (String) - the article
# $locale (String) - the translation
# $original (String) - the original
accept-done = { $slug }: { $locale } answers { $original } as it is now.
# The record could not be written.
# $slug (String) - the article
# $reason (String) - why
accept-failed = { $slug }: nothing was recorded: { $reason }
# There is no such translation.
# $slug (String) - the article
# $locale (String) - the translation, or nothing
accept-no-text = { $slug } has no translation { $locale } to accept.
# What stands for a file in a line of usage.
value-file = FILE
# What stands for the id of a locale in a line of usage.
value-locale = LOCALE
# What stands for any options in a line of usage.
value-options = OPTIONS
# What stands for a command in a line of usage.
value-command = COMMAND
# What stands for the name of an article in a line of usage.
value-slug = SLUG
# What stands for files and folders in a line of usage.
value-path = PATH
# What stands for a folder in a line of usage.
value-folder = FOLDER
# What stands for a web address in a line of usage.
value-url = URL
# What stands for a form of output in a line of usage.
value-format = FORMAT
# What stands for the id of a section in a line of usage.
value-section = SECTION
# What stands for a headline in a line of usage.
value-title = TITLE
# What stands for a language tag in a line of usage.
value-tag = TAG
# How a command is called.
# $usage (String) - its name and what can follow it
usage-line = Usage: { $usage }
# Over the list of commands.
heading-commands = Commands:
# Over the list of what follows a command.
heading-arguments = Arguments:
# Over the list of options.
heading-options = Options:
# The option --help.
cli-help = Show this help
# The option --version.
cli-version = Show the version
# The command `help`.
cli-help-command = Show the help of a command
# Its argument.
cli-help-name = The command; all of them if it is left out
# A sentence on a name that does not exist, and what was probably meant.
# $sentence (String) - the sentence
# $name (String) - the name that was probably meant
usage-did-you-mean = { $sentence } Did you mean “{ $name }”?
# Last line when a command was called in a wrong way.
# $command (String) - the command that shows the help
see-help = “{ $command }” says more.
# A command that does not exist.
# $name (String) - what was typed
wrong-command = There is no command “{ $name }”.
# A command was called that needs another after it.
wrong-no-command = Say which command you want.
# An option or argument that does not exist.
# $name (String) - what was typed
wrong-argument = The command knows no “{ $name }”.
# A command was called without something that it needs.
# $name (String) - what is missing
wrong-missing = “{ $name }” is missing.
# Two options that exclude each other.
# $argument (String) - one of the two
# $other (String) - the other
wrong-conflict = “{ $argument }” and “{ $other }” do not go together.
# An option without the value that it needs.
# $argument (String) - the option
wrong-no-value = “{ $argument }” needs a value.
# A value that an option cannot have.
# $argument (String) - the option
# $value (String) - what was typed
wrong-value = “{ $value }” cannot be the value of “{ $argument }”.
# A value that an option cannot have, when there are only a few that it can have.
# $argument (String) - the option
# $value (String) - what was typed
# $known (String) - the values that it can have
wrong-value-one-of = “{ $value }” cannot be the value of “{ $argument }”. It can be: { $known }.
# Arguments that cannot be understood for another reason.
wrong-arguments = The arguments cannot be understood.
# A file or folder that cannot be found.
# $path (String) - what was typed
# $reason (String) - the operating system's reason
wrong-path = “{ $path }” cannot be checked: { $reason }.
# A file or folder that is no part of the site.
# $path (String) - what was typed
wrong-path-outside = “{ $path }” is no part of this site, which is its settings file, its messages and its content.
# A locale that the site does not have.
# $id (String) - what was typed
# $known (String) - the locales of the site
wrong-locale = The site has no locale “{ $id }”. It has: { $known }.
# A section that the site does not have.
# $id (String) - what was typed
# $known (String) - the sections of the site
wrong-section = The site has no section “{ $id }”. It has: { $known }.
# The argument of check.
cli-check-path = Only what is found in these files and folders
# The option --format of check. The four names stay as they are.
cli-check-format = How to print it: text, for people, is the default; json; github, for GitHub Actions; sarif
# The option --locale of check.
cli-check-locale = Only what is found in the files of this locale
# The option --fix of check.
cli-check-fix = Show the corrections that need no decision, and make them if you agree
# The option --yes of check.
cli-check-yes = With --fix: change the files without asking
# The option --watch of check.
cli-check-watch = Check again after each change, until Ctrl-C
# Last line of the help of check.
cli-check-codes = Exit codes: 0 nothing was found, 1 something was found, 2 it could not be checked.
# Printed once when it begins to watch.
check-watching = It is checked again after each change. Ctrl-C ends it.
# Printed before the findings of each check but the first.
check-again = Something changed; this is what is found now.
# The options --fix and --format exclude each other, unless the format is text.
fix-text-only = “--fix” shows what it changes as text, so it does not go with another format.
# A question after the changes have been shown. The answer is typed behind it.
# $count (Number) - how many files
fix-ask =
    { $count ->
        [one] Change this file?
       *[other] Change these { $count } files?
    } [y/N]
# The answers that mean yes, in small letters, with a space between them.
fix-yes = y yes
# Changes were shown and not made.
fix-not-written = Nothing was changed. “couplet check --fix --yes” changes the files.
# Changes were made. After it stands what is left to do, or that nothing was found.
# $count (Number) - how many files
fix-written =
    { $count ->
        [one] { $count } file was changed.
       *[other] { $count } files were changed.
    }
# Some changes lay in each other's way; a second run makes those that are left.
fix-again = Some changes could not be made together. Run the command again for the rest.
# Somebody else changed a file after it was read.
# $file (String) - its name
fix-changed = { $file } was changed by somebody else meanwhile and was left as it is. Run the command again.
# A file could not be changed.
# $file (String) - its name
# $reason (String) - the operating system's reason
fix-failed = { $file } cannot be changed: { $reason }.
# The command `new` in the help.
cli-new = Begin an article, a section or a locale
# Its command `article`.
cli-new-article = Begin an article: a draft with a text in each language
# The name of the new article.
cli-new-article-slug = The name of its folder, which becomes its address
# The section of the new article.
cli-new-article-section = The section that it stands in; the first if it is left out
# The language of the new article.
cli-new-article-original = The locale that it is written in; the others are translations
# The headline of the new article.
cli-new-article-title = The headline of the original
# Its command `section`.
cli-new-section = Begin a section: a table in sections.toml
# The name of the new section.
cli-new-section-id = Its name in addresses
# Its command `locale`.
cli-new-locale = Begin a locale: all messages, marked for translation, and a table in the settings
# The name of the new locale.
cli-new-locale-id = Its name in addresses and files, such as fr
# The language tag of the new locale.
cli-new-locale-tag = Its BCP 47 language tag, such as fr-CA; the name itself if it is left out
# A name that nothing can have.
# $name (String) - the name
# $rule (String) - the rule that it breaks, a sentence
new-bad-name = “{ $name }” cannot be a name. { $rule }
# A language tag that cannot be one.
# $tag (String) - the tag
# $rule (String) - the rule that it breaks, a sentence
new-bad-tag = “{ $tag }” is no language tag. { $rule } Name one with --tag.
# A file could not be written.
# $file (String) - its name
# $reason (String) - why
new-failed = { $file } cannot be written: { $reason }.
# There is, or was, an article of this name.
# $slug (String) - its name
new-article-taken = There is an article “{ $slug }”, or was one that is called something else now. Choose another name.
# The site has no section for an article to stand in.
new-article-no-section = The site has no section yet. “couplet new section SECTION” begins one.
# A comment in article.toml, above a line that says: status = "draft".
new-article-note = Readers see the article once this line is gone and its time has come.
# What to do after an article was begun.
# $slug (String) - the article
# $section (String) - its section
new-article-next = It is a draft in the section “{ $section }”. Write the texts, check them with “couplet check”, and show them to others with “couplet preview { $slug }”. To publish it, set “posted” and take the line “status” out.
# The headline of an article that is still to be written.
new-text-title = Headline
# The summary of an article that is still to be written.
new-text-summary = One or two sentences on what happened.
# The text of an article that is still to be written.
new-text-body = Write the story here. Each paragraph answers the paragraph in the same place of the other texts.
# There is a section of this name, or the program needs the name.
# $id (String) - its name
new-section-taken = “{ $id }” is a section already, or a name that the site itself uses. Choose another.
# The description of a section that nobody has described yet.
new-section-description = What this section is about, in one sentence.
# What to do after a section was begun.
# $id (String) - the section
# $file (String) - the file
new-section-next = Write the name and the description of “{ $id }” at the end of { $file }. Readers see the section once it has a published article.
# There is a locale of this name, or the program needs the name, or there is a folder of the name.
# $id (String) - its name
new-locale-taken = “{ $id }” is taken by a locale, by a folder of messages, or by the site itself. Choose another.
# A comment at each message of a new locale.
new-locale-mark = To translate: delete this line when it is done.
# What to do after a locale was begun.
# $id (String) - the locale
# $folder (String) - the folder of its messages
# $file (String) - the settings file
new-locale-next = The locale “{ $id }” stands in { $file }, so that readers can choose it. Translate what is marked in { $folder }, name the sections and topics in “{ $id }”, and put { $id }.md beside the texts. “couplet check --locale { $id }” says what is left.
# On a terminal, while a large site is read.
check-reading = Reading the site …
