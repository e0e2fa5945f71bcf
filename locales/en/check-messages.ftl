### Findings in messages: what is wrong, what readers see of it, and the way out.

# Advice when one name is probably meant.
# $like (String) - the name
did-you-mean = Did you mean “{ $like }”?
# Advice on every message that cannot be read.
until-mended = Until it is mended, readers see its last good text, or that of the default language.
# A comment accepts a kind of finding, and there is none below it.
# $code (String) - the name of that kind
unused-permission = Nothing of the kind “{ $code }” is found here, so this permission is not needed.
# Advice.
unused-permission-help = Take it out, so that it does not hide a later mistake.
# A comment accepts a kind of finding that does not exist.
# $code (String) - what it says
unknown-permission = There is no kind of finding called “{ $code }”.
# Advice.
unknown-permission-help = Copy the name from the square brackets of the finding that you want to accept.
# A Chinese sign stands where Fluent needs an ASCII sign.
# $found (String) - the sign
# $wanted (String) - the ASCII sign
full-width-sign = “{ $found }” is a sign of a Chinese keyboard. Here it must be “{ $wanted }”, so the message cannot be read.
# A brace is never closed.
unclosed-brace = The brace opened here is never closed, so the message cannot be read. Write the missing {"“}”"}.
# A closing brace without an opening one.
stray-brace = This {"“}”"} closes nothing, so the message cannot be read. Delete it, or write the {"“{”"} that belongs to it.
# A parenthesis is never closed.
unclosed-parenthesis = The parenthesis opened here is never closed, so the message cannot be read. Write the missing “)”.
# Quotation marks within braces are never closed.
unclosed-string = The quotation mark opened here is not closed on this line, so the message cannot be read. Write a second straight one after the text.
# A tab at the beginning of a line or before the equals sign.
tab-in-text = There is a tab here, and only spaces are allowed, so the message cannot be read. Use spaces.
# A message begins with spaces.
indented-message = A message must begin at the very start of the line. Delete the spaces before its name.
# A message begins with spaces, and so it became a part of the message above it.
# $id (String) - its name
swallowed-message = “{ $id }” is indented, so readers see this line as a part of the message above. Delete the spaces before its name.
# A name without an equals sign.
# $id (String) - the name
no-equals = There must be a “=” after “{ $id }”. Without it the line cannot be read.
# A name that no message can have.
# $id (String) - the name
bad-id = “{ $id }” cannot be the name of a message. A name has only the letters a–z and A–Z, digits, “-” and “_”, and it begins with a letter.
# A name without a text.
# $id (String) - the name
no-text-after-id = “{ $id }” has no text. Write it after the “=”, or delete the line.
# A line that belongs to no message.
loose-line = This line belongs to no message, and readers do not see it. If it goes on with the text above, begin it with spaces; if it is a note, with “# ”.
# What a version control system leaves where two people changed the same lines.
conflict-marks = Two versions of these lines were left beside each other. Keep one of them and delete the lines of signs.
# A comment without a space.
tight-comment = There must be a space between “#” and a comment.
# Braces with something in them that cannot stand there.
bad-placeable = What stands in these braces cannot be read. A variable is {"{ $name }"}, another message {"{ name }"}, and a text as it is {"{ \"text\" }"}.
# A variable whose name cannot be one.
bad-variable = After “$” there must be the name of a variable right away, in letters a–z. Copy it from the other language.
# A function with small letters in its name.
# $name (String) - the name
bad-callee = “{ $name }” is written like a function, and the names of functions have capital letters only, such as NUMBER and DATETIME.
# What stands between the parentheses of a function is in the wrong order, or twice.
bad-arguments = In the parentheses the variable comes first, then each option once: NUMBER($count, useGrouping: "false").
# The value of an option is neither in quotation marks nor a number.
no-literal = The value of an option stands in straight quotation marks, such as dateStyle: "long", or is a number.
# A backslash that means nothing.
bad-escape = A backslash in quotation marks can only be \\, \", \u with four, or \U with six of the digits 0–9 and A–F.
# The arrow of a choice is written with other signs.
bad-arrow = The arrow before the variants is written with the two signs “->”.
# A choice without a default.
no-default = One of the variants must be the default, with a star before it: *[other]. Without it the message cannot be read.
# A choice with two defaults.
many-defaults = Only one of the variants can have a star.
# Variants on the line of the arrow.
variants-on-one-line = After “->” the line must end; each variant stands on a line of its own.
# The name of a variant cannot be one.
bad-key = In the square brackets there must be a number or a name in letters a–z, such as [one] or [other].
# A variant without a text.
# $key (String) - its name in square brackets
no-variant-text = The variant { $key } has no text. Write it after the bracket, or {"{ \"\" }"} if there is nothing to say.
# A choice by a message or a term.
bad-selector = Variants can be chosen by a variable, such as {"{ $count -> … }"}, or by a function of one, and not by this.
# An attribute of a term shown as text.
term-attribute = What belongs to a term after the dot cannot be shown. Use the term itself, such as {"{ -name }"}.
# A message cannot be read, for another reason.
other-mistake = This cannot be read. A message is a name, “=” and a text: name = text.
# A message is too long to be read.
# $most (Number) - the most characters that are read
message-too-long = This message has more than { $most } characters; the file was left out. Shorten it; what is as long as that is an article.
# A message shows too many variables and other messages.
# $most (Number) - the most that are followed
too-many-placeables = Written out, this message has more than { $most } pairs of braces. The site stops there, and readers see the default language instead.
# A message that only the default language has.
# $id (String) - its name
# $text (String) - what the default language says
missing-message = “{ $id }” is not translated here; readers see “{ $text }”.
# Advice.
# $id (String) - its name
missing-message-help = Add a line { $id } = … to this file.
# A message that the program shows, and that the default language does not have.
# $id (String) - its name
lost-message = The program shows the message “{ $id }”, and the default language does not have it. Readers see ⟦{ $id }⟧ in its place.
# Advice, when another message of the default language probably is the one that is meant.
# $id (String) - the name that it should have
# $like (String) - the name that it has
lost-message-like = “{ $like }” is probably the one; name it “{ $id }”.
# Many messages that the program shows are not in a file of the default language, or the file itself is not there.
# $count (Number) - how many messages
# $first (String) - the name of the first of them
lost-messages = { NUMBER($count) } messages that the program shows are missing here, from “{ $first }” on. Readers see their names in ⟦⟧.
# Advice.
lost-messages-help = Put them back from an earlier copy.
# A message that the default language does not have.
# $id (String) - its name
extra-message = The default language has no message “{ $id }”, so this text is shown nowhere.
# Advice.
extra-message-help = Delete it, or correct its name.
# Parts of a message that the default language has, such as .title.
# $parts (String) - their names
missing-parts = The default language also has { $parts } here. Readers miss it.
# Advice.
# $part (String) - the name of the first
missing-parts-help = Write each below the message on a line that begins with spaces: {"    "}{ $part } = …
# A message that has only parts such as .title, and no text of its own.
no-value = The default language has a text for this message itself, and here there is none. Write it after the “=”.
# A part that the default language does not have.
# $part (String) - its name
extra-part = The default language has no “{ $part }” here, so this text is shown nowhere. Delete it, or correct its name.
# A variable that the program does not supply.
# $name (String) - the variable
unknown-variable = The program does not supply “{ $name }”, so this text cannot be shown; readers see the default language instead.
# Advice.
# $known (String) - those that it supplies
unknown-variable-help = It supplies: { $known }.
# Advice.
unknown-variable-none = It supplies no variable here. Write the text without one.
# A variable of the default language that is not shown here.
# $name (String) - the variable
missing-variable = The default language shows “{ $name }” here, and this text does not: readers miss what stands for it.
# Advice.
# $name (String) - the variable
missing-variable-help = Put {"{ "}{ $name }{" }"} where it belongs.
# A variable without braces.
# $name (String) - the variable
bare-variable = Without braces readers see “{ $name }” as it is.
# A date without the function that writes it.
# $name (String) - the variable
raw-date = “{ $name }” is a date. Without DATETIME readers see it as the program writes it, such as 2020-09-22T01:44:00.
# Advice.
# $name (String) - the variable
raw-date-help = Write {"{ "}DATETIME({ $name }, dateStyle: "long"){" }"}, as the default language does.
# A reference to a message or term that does not exist.
# $name (String) - the name
unknown-reference = There is no “{ $name }”, so this text cannot be shown; readers see the default language instead.
# Advice.
unknown-reference-help = Correct the name, or write the words themselves.
# The text of a term is typed out.
# $term (String) - the name of the term or message
# $text (String) - its text
missing-term = “{ $text }” is typed out here, and the default language writes {"{ "}{ $term }{" }"}. If the name changes, this one stays behind.
# Advice.
# $term (String) - the name of the term or message
missing-term-help = Write {"{ "}{ $term }{" }"} instead.
# Messages that show each other in a circle.
# $path (String) - their names in order, with arrows between
cyclic-reference = These show each other in a circle, so none of them can be shown: { $path }.
# Advice.
cyclic-reference-help = Write the words themselves in one of them.
# A function that does not exist.
# $name (String) - its name
unknown-function = There is no function “{ $name }”, so this text cannot be shown; readers see the default language instead.
# Advice.
# $known (String) - those that exist
known-functions = The functions are: { $known }.
# A function is given something that it cannot write.
# $function (String) - the function
bad-argument = { $function } cannot write what it is given here.
# Advice.
number-argument = NUMBER is for a number: NUMBER($count).
# Advice.
date-argument = DATETIME is for a date: DATETIME($when).
# An option that the function does not have.
# $function (String) - the function
# $option (String) - the option
unknown-option = { $function } has no option “{ $option }”; readers see the text as if it were not there.
# Advice.
# $known (String) - those that it has
known-options = Its options are: { $known }.
# An option with a value that it cannot have.
# $option (String) - the option
# $value (String) - the value
bad-option = “{ $value }” cannot be the value of “{ $option }”; readers see the text as if the option were not there.
# Advice.
# $known (String) - the values that it can have
known-values = It can be: { $known }.
# Advice.
# $most (Number) - the greatest number
known-digits = It must be a whole number from 0 to { $most }, without quotation marks.
# A plural form that the language does not have.
# $key (String) - the form in square brackets
useless-variant = This language has no form { $key }, so this text is never shown.
# Advice.
# $known (String) - the forms that it has, in square brackets
known-forms = Its forms are: { $known }.
# A plural form that the language needs.
# $key (String) - the form in square brackets
missing-variant = This language also needs the form { $key }. Without it readers see some numbers with a wrong word.
# Advice.
# $key (String) - the form in square brackets
missing-variant-help = Add a line with { $key } and the text for it.
# A variant that stands there twice.
# $key (String) - its name in square brackets
duplicate-variant = { $key } stands here twice; only the first is used. Delete one.
# A choice that the default language offers.
# $key (String) - its name in square brackets
lost-variant = The default language has a variant { $key } here, and this text has none: readers see its default instead.
# A text that is the same as in the default language.
same-as-reference = This is the same as in the default language.
# Advice.
untranslated-help = Translate it. If it is meant to be so, write “# couplet: allow untranslated” on the line above the message.
# Words of another language within a text.
# $words (String) - those words
other-language = “{ $words }” is in another language.
# A text without words, where the default language has some.
# $text (String) - what the default language says
empty-message = There is nothing here for readers to see; the default language says “{ $text }”.
# Advice.
empty-message-help = Translate it. If nothing is to be shown, write “# couplet: allow empty-text” on the line above.
# Tags that are not those of the default language.
# $found (String) - the tags of this text, perhaps none
# $wanted (String) - those of the default language, perhaps none
other-tags = The tags here are not those of the default language: “{ $found }” here, “{ $wanted }” there.
# Advice.
other-tags-help = Use the same tags, each opened and closed as often.
# A space before a text.
# $char (String) - the name of the space
space-before = There is a space before the text ({ $char }); readers see a gap.
# A space after a text.
# $char (String) - the name of the space
space-after = There is a space after the text ({ $char }); readers see a gap.
# Advice.
space-help = Delete it, unless the gap is meant.
# Punctuation of the other language's width.
# $found (String) - the sign
# $wanted (String) - the sign that is meant
wrong-width = “{ $found }” is not the punctuation of this language. Use “{ $wanted }”.
# Full-width braces, which Fluent takes for text.
# $found (String) - what stands there
# $wanted (String) - what is meant
full-width-braces = Readers see “{ $found }” as it is, because the braces are full-width. Write { $wanted }.
# A character that cannot be seen.
# $char (String) - its code point
hidden-character = There is an invisible character here ({ $char }). It can part words, or turn the text round. Delete it.
# Text that was damaged when the file was saved or converted.
# $found (String) - what the damage left
damaged-text = “{ $found }” is what is left of characters that were damaged when the file was saved or converted; readers see it.
# Advice.
damaged-text-help = Type these characters again, and save the file as UTF-8.
# A number such as \uD800 in quotation marks that stands for no character.
# $escape (String) - the number as it is written
no-character = “{ $escape }” stands for no character; readers see the sign of a lost character (U+FFFD) in its place.
# Advice.
no-character-help = Type the character itself.
# A message and a term have one name.
# $id (String) - the one that comes later
# $other (String) - the first one
name-clash = “{ $id }” and “{ $other }” differ in nothing but the “-”. The program keeps only “{ $other }”.
# Advice.
name-clash-help = Give one of the two another name.
