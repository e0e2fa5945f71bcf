### Words of the search page and of the search field in the header.

# Title of the search page, link to it, and spoken name of the search field in the header.
search-title = Search
# Title of the search page in the browser's tab, with what is looked for.
# $query (String) - what the reader typed
search-page-title = “{ $query }” – { search-title }
# Description of the search page.
search-description = Search the stories of Couplet in all its languages.
# Label of the search field. Only quotation marks have a meaning; they keep words together.
search-label = Words, names, or a phrase in “quotation marks”
# The button beside the field.
search-button = Search
# On the search page before anything is asked.
search-hint = Titles, summaries, full texts, people and topics are searched, in this language first and then in the others. Forms of a word count as the word: “meetings” finds “meeting”.
# When only punctuation was typed.
search-no-letter = There is no word in this to look for.
# While the program is still getting ready to search, shortly after it was started.
search-not-ready = Search is just getting ready. It will take a moment.
# After that: link to the same search.
search-again = Try again
# How many stories were found.
# $count (Number) - how many stories
# $query (String) - what the reader typed
search-count =
    { $count ->
        [one] { $count } story for “{ $query }”
       *[other] { $count } stories for “{ $query }”
    }
# When no story has all the words, over those that have most of them.
# $query (String) - what the reader typed
search-partial = No story has all of “{ $query }”. These come close:
# When nothing was found.
# $query (String) - what the reader typed
search-none = No story has “{ $query }”.
# Advice when nothing was found.
search-advice-spelling = Look at the spelling, of names above all.
# Advice when nothing was found.
search-advice-fewer = Try fewer words, or leave out the quotation marks.
# Before links to lists of stories and to the other languages.
search-ways = You can also look through these:
# Link shown when nothing was found in one section or year: the same search without that limit.
search-everywhere = Look in all sections and years
# Name of the links that narrow and order what was found, spoken by screen readers.
search-filters = Narrow the search
# Before the sections to choose from.
search-section = Section
# Before the years to choose from.
search-year = Year
# Choice in these two: no limit.
search-all = All
# Before the orders to choose from.
search-sort = Order
# Choice: what answers best comes first.
search-by-relevance = Best match
# Choice: the newest comes first.
search-by-date = Newest
# Heading over stories of which only the text in another language has what was looked for.
# $language (String) - the name of that language
search-only-in = Found in { $language } only
# Heading over stories of which the texts in several languages have what was looked for only together.
search-across = Found across languages
# In front of the words that were found in another language.
# $language (String) - the name of that language
search-answer = In { $language }:
# Link to the page before, in what was found.
search-previous-page = Previous
# Link to the page after, in what was found.
search-next-page = Next
# Name of the list of titles that opens while the reader types, spoken by screen readers.
search-suggestions = Suggested stories
# How many there are, spoken by screen readers.
# $count (Number) - how many titles
search-suggestion-count =
    { $count ->
        [0] No suggestions
        [one] { $count } suggestion
       *[other] { $count } suggestions
    }
# Description and text of the search page in a copy of the site that is made of files. Links to the archive, the topics and the site map follow.
search-static = This copy of the site is made of files, and searching needs the running server, which is not here. The stories are all here; these pages lead to them:
