### What the Chinese file is compared with.

# A name.
-yard = Fennwick Yard
# Missing in Chinese.
subscribe = Subscribe
# Misspelt in Chinese.
unsubscribe-button = Unsubscribe
# Indented in Chinese.
follow-us = Follow us
# Swallows the one before.
line = A line
# With parts.
email-field = E-mail
    .placeholder = name@mail
    .title = Where letters arrive
# $reader (String) - the reader
greeting = Good morning, { $reader }!
# $page (Number) - the page
# $pages (Number) - how many there are
page-of = Page { $page } of { $pages }
# $name (String) - the name
bare = Written by { $name }
# $when (Date) - the day
opened = Opened { DATETIME($when, dateStyle: "long") }
# The team.
team = The team of { -yard }
# About it.
about-yard = About { -yard }
# A circle in Chinese.
note-a = Note A
# A circle in Chinese.
note-b = Note B
# $stars (Number) - how many stars
rating = { NUMBER($stars) } stars
# $stars (Number) - how many stars
rating-digits = { NUMBER($stars, maximumFractionDigits: 1) } stars
# $stars (Number) - how many stars
rating-shout = { NUMBER($stars) } stars
# $stars (Number) - how many stars
rating-day = { NUMBER($stars) } stars
# Lacks a form in English.
# $n (Number) - how many photos
photos = { $n ->
   *[other] { $n } photos
}
# $n (Number) - how many pictures
pictures = { $n ->
    [one] { $n } picture
   *[other] { $n } pictures
}
# $n (Number) - how many films
films = { $n ->
    [one] { $n } film
   *[other] { $n } films
}
# $by (String) - the way
send = { $by ->
    [mail] by mail
    [post] by post
   *[other] by { $by }
}
# $when (Date) - the day
launched = Launched { DATETIME($when, dateStyle: "long") }
# Long when written out.
wall = A wall
# Left in English.
cookie-text = This site keeps one setting.
# Partly left in English.
cookie-more = Read all about it.
# Empty in Chinese.
cookie-ok = Got it
# A gap before it in Chinese.
home = Home page
# A gap after it in Chinese.
end = The end
# With tags.
rules = Please read the <strong>rules</strong> first.
# Half-width in Chinese.
done = Done, and open next week.
# Full-width braces in Chinese.
# $page (Number) - the page
braces = Page { $page }
# With an invisible character in Chinese.
owner = The owner says so.
# Damaged in Chinese.
old-name = The old name
# Allowed to be the same.
# couplet: allow untranslated
motto = Keep the water out.
# Has a permission in Chinese.
news-line = News
# Full-width punctuation after a letter.
hello = Hello， world
