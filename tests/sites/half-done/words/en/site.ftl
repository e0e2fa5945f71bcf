# The name of a language.
# $id (String) - the locale
# $own (String) - what the language calls itself
language =
    { $id ->
        [en] English
        [zh] Chinese
       *[other] { $own }
    }
# What this language calls itself.
language-own-name = English
# The first link of each page.
skip-link = Skip to the content
# The button that opens the list.
favorites-title = Favorites
# The name of the site, which other messages use.
-paper = The Harbor Post
