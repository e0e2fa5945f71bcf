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
# Title of the site map for readers.
sitemap-title = Site map
# Description of the site map, for search engines.
sitemap-description = All pages and stories of Couplet on one page.
# Heading in the site map: home, lists and fixed pages.
sitemap-pages = Pages
