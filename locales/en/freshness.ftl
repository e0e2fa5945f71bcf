### Words about translations that are older than their originals, and about the command that records that they are not.

# The argument of `couplet accept` in its help: the text.
accept-name = The article or fixed page: the name of its folder, or article:name and page:name where both have it
# The option --all of that command. LOCALE is the name of its value.
accept-all = Do so for every article and fixed page of LOCALE, or of all languages if it is left out
# The option --messages of that command. LOCALE is the name of its value.
accept-messages = Do so for all messages of LOCALE, or of all languages if it is left out
# The option --message of that command. ID and LOCALE are the names of its values.
accept-message = Do so for the message ID of LOCALE, or of all languages if LOCALE is left out
# Nothing has that name.
# $name (String) - the name
accept-nothing = There is no article and no fixed page “{ $name }”.
# An article and a fixed page have the same name.
# $name (String) - the name
accept-two = “{ $name }” is both an article and a fixed page. Write article:{ $name } or page:{ $name }.
# Printed when a translation that is up to date was to be recorded.
# $slug (String) - the article
# $locale (String) - the translation
# $original (String) - the original
accept-current = { $slug }: { $locale } is recorded already as an answer to { $original } as it is now; nothing was changed.
# Printed when all translations were to be recorded, and all are up to date.
accept-all-current = All of these translations are up to date; nothing was changed.
# Printed when a translation is in part a copy of the original, and was not recorded.
# $slug (String) - the article
# $locale (String) - the translation
# $original (String) - the original
# $count (Number) - how many parts of it are a copy
accept-untranslated =
    { $slug }: { $locale } was not recorded: { $count ->
        [one] one part of it is
       *[other] { NUMBER($count) } parts of it are
    } still in the language of { $original }.
# What to do about it.
accept-untranslated-help = “couplet check” shows these parts. Translate them, or allow each with a comment “couplet: allow untranslated” above it, and accept again.
# Printed when messages were recorded.
# $locale (String) - the language of the translations
# $count (Number) - how many messages were recorded
# $stale (Number) - how many of them were recorded as older than the default language
# $new (Number) - how many of them had never been recorded
accept-messages-done =
    { $locale }: { $count ->
        [one] { NUMBER($count) } message is
       *[other] { NUMBER($count) } messages are
    } recorded as up to date; { NUMBER($stale) } had been out of date, { NUMBER($new) } had no record.
# The messages of the default language are what the others are made from.
# $locale (String) - the default language
accept-messages-reference = The messages of { $locale } are the ones that all others are translated from, so there is nothing to record for them.
# Some file cannot be read whole, so that nobody knows which messages there are.
# $file (String) - its name
accept-messages-broken = { $file } has errors, and nothing was recorded. “couplet check” names them; mend them first.
# There is no such message to record.
# $id (String) - the name of the message
# $locale (String) - the language of the translation
accept-message-missing = The message “{ $id }” is not there both in { $locale } and in the default language, so there is nothing to record.
# A message changed in the default language after it was translated.
# $id (String) - the name of the message
# $original (String) - the default language
stale-message = “{ $id }” changed in { $original } after this translation was made; readers see the translation of the old text.
# Advice.
# $command (String) - the command
stale-message-help = Compare the two, change the translation if it has to change, then run “{ $command }”.
