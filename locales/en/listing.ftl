### Words of the home page, the lists, the favorites and the site map.

# Title of the home page in the browser's tab and in search results.
home-title = News in English and Chinese
# Home page: heading of the newest stories after the lead.
latest = Latest
# Description of the list of all stories, for search engines.
news-description = All stories of Couplet, newest first.
# Title of a later page of a list.
# $title (String) - the title of the list
# $page (Number) - the page
list-title = { $title }, page { $page }
# Description of a later page of a list, for search engines.
# $description (String) - the description of the list
# $page (Number) - the page
list-description = { $description } Page { $page }.
# In place of a list that holds nothing yet.
list-empty = There are no stories here yet.
# Name of the links to the pages of a list, spoken by screen readers.
pagination = Pages
# Link to the page of a list with newer stories.
previous-page = Newer
# Link to the page of a list with older stories.
next-page = Older
# Spoken name of the link to one page of a list.
# $page (Number) - the page
page-number = Page { $page }
# Description of the favorites page, for the browser.
favorites-description = The stories that you saved in this browser.
# On the favorites page when nothing is saved.
favorites-empty = Nothing is saved in this browser yet. “Add to Favorites” on a story puts it here.
# On the favorites page in browsers without JavaScript.
favorites-without-script = Your browser does not run JavaScript, so it cannot remember stories here. The address of this page does: keep it as a bookmark.
# On the favorites page of a copy of the site that is made of files, in browsers without JavaScript.
favorites-static-without-script = Your browser does not run JavaScript, so it cannot remember stories here. Keep a story by a bookmark of its own.
# On the favorites page of a copy of the site that is made of files, below the list.
favorites-static = The list is kept in this browser only. To take a story out, open it and choose its favorite button once more.
# On the favorites page, over the list.
# $count (Number) - how many stories are saved
favorites-count =
    { $count ->
        [one] { $count } story, saved in this browser only
       *[other] { $count } stories, saved in this browser only
    }
# On the favorites page, over a list that came by a link.
favorites-linked = These stories came by a link.
# After that: leads to the list of this browser.
favorites-own = Your own favorites
# Button after a saved story: takes it out of the list.
favorites-remove = Remove
# Spoken name of that button.
# $title (String) - the title of the story
favorites-remove-title = Remove: { $title }
# After a story was taken out of the favorites; a button to put it back follows.
# $title (String) - the title of the story
favorites-removed = “{ $title }” is no longer saved.
# That button.
favorites-undo = Undo
# After stories were added from a file.
# $count (Number) - how many were new
favorites-added =
    { $count ->
        [0] The file holds no story of this site that was not saved before.
        [one] { $count } story was added from the file.
       *[other] { $count } stories were added from the file.
    }
# In place of that, where the browser keeps nothing.
favorites-refused = Your browser refused: its storage for this site is full or switched off. What you do here lasts no longer than this page.
# Link: saves the list as a file.
favorites-export = Save as a file
# Before the button that chooses a file with such a list.
favorites-import = Add from such a file:
# First line of that file, for people who open it.
favorites-file = Favorites from { site-name }, newest first. The favorites page reads the addresses back.
# Title of the site map for readers.
sitemap-title = Site map
# Description of the site map, for search engines.
sitemap-description = All pages and stories of Couplet on one page.
# Heading in the site map: home, lists and fixed pages.
sitemap-pages = Pages
# Title of the archive, in the footer, in breadcrumbs and on its page.
archive-title = Archive
# Description of the archive, for search engines.
archive-description = All stories of Couplet by year and month.
# First line of the archive: how many stories there are in all, and since when.
# $count (Number) - how many stories; a large number is rounded here
# $since (Date) - when the oldest was posted
archive-total =
    { $count ->
        [one] { $count } story, posted in { DATETIME($since, dateStyle: "month") }.
       *[other] { NUMBER($count, notation: "compact") } stories since { DATETIME($since, dateStyle: "month") }.
    }
# The name of a year in the archive.
# $when (Date) - a day in the year
year = { DATETIME($when, dateStyle: "year") }
# The name of a month in the archive, with its year.
# $when (Date) - a day in the month
year-month = { DATETIME($when, dateStyle: "month") }
# Title of the list of a year or month, in the browser's tab and in search results.
# $period (String) - the name of the year or month, with the page of a long list
archive-period = Archive: { $period }
# Description of that list, for search engines.
# $period (String) - the name of the year or month
archive-period-description = The stories of Couplet that were posted in { $period }.
# Name of the links to the months of a year, spoken by screen readers.
# $year (String) - the year
archive-months = Months of { $year }
# After the name of a year, month or topic: how many stories it has.
# $count (Number) - how many stories
story-count =
    { $count ->
        [one] { $count } story
       *[other] { $count } stories
    }
# Title of the page with all topics, in the footer and in breadcrumbs.
topics-title = Topics
# Description of that page, for search engines.
topics-description = What the stories of Couplet are about, topic by topic.
# Description of a topic that has none of its own, for search engines.
# $topic (String) - its name
topic-description = The stories of Couplet on “{ $topic }”, newest first.
# Description of a section that has none of its own, for search engines.
# $section (String) - its name
section-description = The stories of Couplet in the section “{ $section }”, newest first.
# Under a list, before the links to its feeds.
# $title (String) - the name of the list
feed-links = Follow “{ $title }” in a feed reader:
# Link to the feed in the Atom format.
feed-atom = Atom
# Link to the feed in the RSS format.
feed-rss = RSS
# Link to the feed in the JSON Feed format.
feed-json = JSON Feed
