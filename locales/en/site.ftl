### Words of the frame that every page shares: header, navigation, breadcrumb, footer.

# The name of this edition, short: the large word in the header.
brand = Couplet
# The full name of the site, in page titles and on print-outs.
# couplet: allow untranslated
site-name = Couplet 对联
# One sentence on the site: top of the home page, footer, description for search engines.
site-line = One story, told in English and in Chinese.
# Name of this edition's home, everywhere: first step of the breadcrumb here, and the language
# switch on the pages of the other editions. The character in brackets means “English”.
edition-home = Home(英)
# The name of a language, in notices: “You are reading the original in Chinese.”
# $id (String) - the id of the edition; add a line [id] for each edition of the site
# $own (String) - what that language calls itself, for an edition that has no line
language =
    { $id ->
        [en] English
        [zh] Chinese
       *[other] { $own }
    }
# What this language calls itself.
language-own-name = English
# Title of a page in the browser's tab and in search results.
# $title (String) - the title of the page itself
document-title = { $title } | { site-name }
# First link of every page, seen only when reached by keyboard: leads past the navigation.
skip-link = Skip to content
# In a copy of the site that is made of files: heading of the page at its root, which lets the reader choose a language.
doors-title = Choose a language
# Name of the main navigation, spoken by screen readers.
navigation = Main
# In navigation and breadcrumb: the list of all stories.
news = News
# Heading and breadcrumb of the page of saved stories, link in the header.
favorites-title = Favorites
# Header: opens the panel of reading comfort. Two letters that stand for type.
comfort = Aa
# Spoken name of that.
comfort-name = Aa: reading comfort
# In that panel, on a page with a text: leads to the type size, which stands beside the text.
comfort-font-size = FontSize is beside the text
# In that panel: label of the choice of displays.
comfort-display = Display
# Display: as the site is designed.
comfort-plain = Normal
# Display: black on white, or white on black.
comfort-contrast = High contrast
# Display: high contrast and everything large, for older readers. In Chinese it has a name that sites there share.
comfort-clear = Large and clear
# In that panel: label of the choice of color schemes.
comfort-scheme = Colors
# Color scheme: as the device is set.
comfort-system = As the device
# Color scheme: dark on light.
comfort-light = Light
# Color scheme: light on dark.
comfort-dark = Dark
# In that panel: label of the choice of widths of a text.
comfort-width = Line length
# Width: short lines.
comfort-narrow = Short
# Width: as the site is designed.
comfort-normal = Medium
# Width: long lines.
comfort-wide = Long
# What the row of links to the present page begins with.
breadcrumb-location = Location:
# Name of that row, spoken by screen readers.
breadcrumb = Location
# Last step of an article's breadcrumb: the article itself.
breadcrumb-content = Content
# Footer: leads to the XML site map for search engines. Both editions use the same words.
# couplet: allow untranslated
footer-xml-sitemap = XML 地图
# Footer: leads to the site map for readers. Both editions use the same words.
# couplet: allow untranslated
footer-sitemap = Sitemap 地图
# Footer: leads to the feed of all stories, for feed readers.
footer-feed = Feed (Atom)
# A date without time, in lists.
# $when (Date) - the day
date = { DATETIME($when, dateStyle: "long") }
