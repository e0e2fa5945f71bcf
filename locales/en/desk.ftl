### Words of `couplet status` and of the desk at /_desk: what those who edit and translate see of the state of the site.

## The command `couplet status`

# The command `status` in the help.
cli-status = Show how far the site is translated, and what is out of date
# Its option --format.
cli-status-format = text for a terminal, json for programs, html for a page to open or send
# Its option --locale.
cli-status-locale = Show one language alone: a locale, such as en or zh
# Its option --all.
cli-status-all = Show what is in order as well

## Status: titles of tables and of their columns

# Title of the page.
status-title = State of the translations
# Title of the table of files.
status-files = Files
# Title of the table of articles and fixed pages against languages.
status-stories = Articles and pages
# Title of the table that sums up each language.
status-totals = Each language as a whole
# Column: a file.
status-file = File
# Column: an article or page.
status-story = Article or page
# Column: whether readers can read it, such as “draft”.
status-publication = Not public
# Column, for screen readers: a bar that shows the shares of the numbers beside it.
status-share = Shares
# Column: how many texts were written first in this language.
status-original = Original
# Column: how many are translated and answer their originals as they are.
status-fresh = Up to date
# Column: how many are older than the text that they were made from.
status-stale = Out of date
# Column: how many translations nobody has confirmed yet with `couplet accept`.
status-never-accepted = Unconfirmed
# Column: how many are not translated.
status-missing = Missing
# Column: how many errors were found.
status-errors = Errors
# Column: how many warnings.
status-warnings = Warnings
# Row and choice: the words of buttons, menus, notices.
status-messages = Interface
# Row and choice: articles.
status-articles = Articles
# Row and choice: fixed pages, such as “About”.
status-pages = Fixed pages
# Choice: files that are none of the above, such as settings.
status-other = Settings and lists
# An article that is not to be published yet.
status-draft = draft
# An article whose time has not come.
status-embargo = embargoed
# What the tables leave out.
# $count (Number) - how many files
status-left-out =
    { $count ->
        [one] { NUMBER($count) } file is in order and not shown.
       *[other] { NUMBER($count) } files are in order and not shown.
    }
# The text is the one that the others were made from.
state-original = original
# The translation answers the original as it is.
state-fresh = up to date
# The original changed after the translation was confirmed.
# $count (Number) - how many paragraphs changed; the title with the summary counts as one
state-stale = out of date ({ NUMBER($count) })
# Nobody has confirmed the translation with `couplet accept`.
state-never-accepted = unconfirmed
# There is no text in this language.
state-missing = missing

## The desk: what all its pages share

# Title in the browser's tab.
# $title (String) - what the page is about
desk-title = { $title } | Desk
# Name of the menu, for screen readers.
desk-navigation = Desk
# Menu: how far the site is translated, and what was found.
desk-status = Status
# Menu: all articles.
desk-articles = Articles
# Menu: the words of buttons, menus, notices.
desk-messages = Interface texts
# Menu: to the site itself.
desk-site = Site
# On a page of the site, to the same article at the desk.
desk-this-article = This article at the desk
# On a fixed page, to the same page at the desk.
desk-this-page = This page at the desk
# On a page of the site: show the name of each text after it.
desk-show-ids = Show the names of texts
# On such a page: back to the page as readers see it.
desk-hide-ids = Hide the names of texts
# What a click on a place does.
desk-open = Open in the editor

## The desk: forms that filter

# Button.
desk-filter = Show
# Link: everything again.
desk-filter-clear = Show everything
# Choice: no matter which.
desk-any = any
# Field: a language.
desk-language = Language
# Field: what a file holds.
desk-kind = Kind
# Field: errors or warnings.
desk-severity = Severity
# Field: part of the name of an article.
desk-name = Name contains
# Field: a word of a message.
desk-text = Text contains
# Field: translated or not.
desk-state = State
# Choice: messages in which something was found.
desk-with-findings = With findings
# Field to tick: articles that need nothing as well.
desk-show-all = also those with nothing to do

## The desk: findings

# Title of the list.
desk-findings = Findings
# How many findings are listed.
# $count (Number) - how many
desk-found =
    { $count ->
        [0] Nothing was found.
        [one] { NUMBER($count) } finding
       *[other] { NUMBER($count) } findings
    }
# Leads to the part of a list before this one.
desk-previous-page = Previous
# Leads to the part of a list after this one.
desk-next-page = Next
# Which part of a list this is.
# $page (Number) - its number
# $pages (Number) - how many parts there are
desk-page-of = Page { $page } of { $pages }
# How many articles are listed.
# $count (Number) - how many
desk-articles-found =
    { $count ->
        [0] No article needs work.
        [one] { NUMBER($count) } article
       *[other] { NUMBER($count) } articles
    }
# How many messages are listed.
# $count (Number) - how many
desk-messages-found =
    { $count ->
        [0] No text is like that.
        [one] { NUMBER($count) } text
       *[other] { NUMBER($count) } texts
    }

## The desk: an article, block by block

# Head of a column: a language and the state of the text.
# $language (String) - its name
# $state (String) - such as “out of date (2)”
desk-text-state = { $language }: { $state }
# Before the command that confirms a translation.
desk-accept = When the translation is right as it is, run
# Name of the number beside a paragraph, for screen readers.
# $number (Number) - its number
desk-block = Block { $number }
# A translation has no paragraph here.
desk-no-block = There is nothing here in this language.
# Over the old text of the original and the new one.
# $language (String) - the language of the original
# $when (Date) - when the translation was confirmed last
desk-changed = The original in { $language } has changed here since { DATETIME($when, dateStyle: "long") }:
# The same, when nobody knows when the translation was confirmed last.
# $language (String) - the language of the original
desk-changed-some-time = The original in { $language } has changed here since this translation was confirmed:
# A paragraph of the original that was not there before.
# $language (String) - the language of the original
desk-new-block = This block is new in the original in { $language }.
# A paragraph that changed, and its old text is not to be had.
# $language (String) - the language of the original
desk-unknown-block = The original in { $language } has changed here. What it said before is not in the history of the files.
# Before words that were taken out, read aloud only.
desk-removed = [removed:
# Before words that were put in, read aloud only.
desk-added = [added:
# After such words, read aloud only.
desk-end = ]
# Title of the list of paragraphs that were deleted.
desk-gone = Deleted from the original

## The desk: where a message shows

# Before links to pages on which a message shows.
desk-shown = Shows on:
# The message shows on every page; a link to one of them.
desk-shown-everywhere = every page
# A page of the site.
desk-page-home = the home page
# A page of the site.
desk-page-list = a list of news
# A page of the site.
desk-page-topics = the topics
# A page of the site.
desk-page-archive = the archive
# A page of the site.
desk-page-article = an article
# A page of the site.
desk-page-parallel = both texts side by side
# A page of the site.
desk-page-foreign = an article in another language
# A page of the site.
desk-page-search = the search
# A page of the site.
desk-page-favorites = the favorites
# A page of the site.
desk-page-sitemap = the site map
# A page of the site.
desk-page-fixed = a fixed page
# A page of the site.
desk-page-error = the page for an address that does not exist
