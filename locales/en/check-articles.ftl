### What `couplet check` says of the words of articles and pages, to those who write and translate them.

# A story has no text in a language of the site.
# $locale (String) - the language: its name in file names
pair-missing = This story has no text in “{ $locale }”. Readers of that language see this one, under a note that says so.
# Advice.
# $locale (String) - the language
pair-missing-help = Add { $locale }.md beside it. If the story is meant for one language only, write “# couplet: allow missing-pair” above the title.
# Blocks of the original have no answer in the translation.
# $count (Number) - how many, one after another
pair-blocks-missing = { $count ->
    [one] A block of the original is missing here.
   *[other] { $count } blocks of the original are missing here.
}
# Advice.
pair-blocks-missing-help = Translate it, or take it out of the original: with a block too few, both texts beside each other fall out of step from here on.
# Blocks of the translation answer nothing.
# $count (Number) - how many, one after another
pair-blocks-extra = { $count ->
    [one] Nothing in the original answers this block.
   *[other] Nothing in the original answers these { $count } blocks.
}
# Advice.
pair-blocks-extra-help = Join it to the block that it belongs to, or add its answer to the original: with a block too many, both texts beside each other fall out of step from here on.
# Two blocks that answer each other are not of a kind, or not of a size.
# $here (String) - what stands here
# $there (String) - what stands in the original
pair-shape = Here is { $here }; the original has { $there } in this place.
# Advice.
pair-shape-help = Make both the same kind, level and size.
# A kind of block.
shape-paragraph = a paragraph
# A kind of block.
# $level (Number) - its level, as many “#” as it has
shape-heading = a heading of level { $level }
# A kind of block.
# $items (Number) - how many items
shape-list = a list of { $items ->
    [one] { $items } item
   *[other] { $items } items
}
# A kind of block.
# $items (Number) - how many items
shape-steps = a numbered list of { $items ->
    [one] { $items } item
   *[other] { $items } items
}
# A kind of block.
shape-quote = a quotation
# A kind of block.
# $rows (Number) - how many rows, the head among them
# $columns (Number) - how many columns
shape-table = a table of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} and { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}
# A kind of block.
shape-code = a block of code
# A kind of block.
shape-figure = a picture on its own
# A kind of block.
shape-rule = a dividing line
# A kind of block.
# $notes (Number) - how many footnotes
shape-notes = { $notes ->
    [one] { $notes } footnote
   *[other] { $notes } footnotes
}
# A kind of block.
shape-html = raw HTML
# Two links that answer each other lead to different addresses.
# $here (String) - the address here
# $there (String) - the address in the original
pair-link = This link leads to { $here }, the one in the original to { $there }.
# A link of the original is missing.
# $there (String) - its address
pair-link-missing = The original has a link to { $there } in this block; here is none.
# A link that the original does not have.
# $here (String) - its address
pair-link-extra = This link to { $here } has no counterpart in this block of the original.
# Advice.
pair-link-help = Both texts should lead readers to the same page. Only the part of an address that names the language may differ.
# Two pictures that answer each other are different files.
# $here (String) - the file here
# $there (String) - the file in the original
pair-image = The picture here is { $here }, the one in the original is { $there }.
# A picture of the original is missing.
# $there (String) - its file
pair-image-missing = The original shows the picture { $there } in this block; here is none.
# A picture that the original does not have.
# $here (String) - its file
pair-image-extra = The picture { $here } is not in this block of the original.
# Advice.
# $example (String) - a file name with a language in it
pair-image-help = Show the same picture. If each language has its own, name both texts’ picture alike and add the language to the file name, as in { $example }.
# Two pieces in code type that answer each other differ.
# $here (String) - what stands here
# $there (String) - what stands in the original
pair-code = “{ $here }” is “{ $there }” in the original.
# A piece in code type is missing.
# $there (String) - what stands in the original
pair-code-missing = “{ $there }”, in code type in this block of the original, is missing here.
# A piece in code type that the original does not have.
# $here (String) - what stands here
pair-code-extra = “{ $here }” is not in code type in this block of the original.
# Two blocks of code differ.
pair-code-block = This code differs from that of the original.
# Advice.
pair-code-help = What readers type or copy must be the same in every language. Check which one is right.
# A footnote is named and there is none.
# $label (String) - the name of the footnote
note-none = There is no footnote “{ $label }”: readers see the brackets as they stand.
# Advice.
# $example (String) - how a footnote begins
note-none-help = Write the note in a line of its own that begins with { $example }, or correct the name.
# A footnote that nothing names.
# $label (String) - the name of the footnote
note-unused = Nothing names the footnote “{ $label }”, so it is not shown.
# Advice.
# $example (String) - how a text names the footnote
note-unused-help = Write { $example } where it belongs, or delete the note.
# Two numbers, dates or amounts that should be the same differ.
# $here (String) - what stands here
# $there (String) - what stands in the original
fact-other = “{ $here }” here does not say the same as “{ $there }” in the original.
# The same, with the values in figures.
# $here (String) - what stands here
# $there (String) - what stands in the original
# $value (String) - the value here, in figures
# $original (String) - the value in the original, in figures
fact-other-values = “{ $here }” here ({ $value }) does not say the same as “{ $there }” in the original ({ $original }).
# A number, date or amount of the original is missing.
# $there (String) - what stands in the original
fact-missing = “{ $there }” of the original has no answer here.
# A number, date or amount that the original does not have.
# $here (String) - what stands here
fact-extra = “{ $here }” is not in this passage of the original.
# Advice.
fact-help = Check which of the two is right.
# Advice when a number is probably a slip.
# $meant (String) - the number that was probably meant
fact-help-meant = Did you mean { $meant }? Check which of the two is right.
# Words are still in the language of the other text.
words-untranslated = This is not translated yet.
# Advice.
words-untranslated-help = Translate it. A name or title that stays as it is can stand in quotation marks.
# A place for words is empty.
words-empty = There are no words here; the original has some in this place.
# Advice.
words-empty-help = Fill it in, or empty it in the original too.
# A half-width mark stands between Chinese characters.
# $found (String) - the mark
# $wanted (String) - the mark that should stand there
mark-narrow = “{ $found }” is the mark of an English keyboard; between Chinese characters it is “{ $wanted }”.
# A full-width character stands in a text without Chinese characters.
# $found (String) - the characters
# $wanted (String) - those that should stand there
mark-wide = “{ $found }” comes from a Chinese keyboard; in this language it is “{ $wanted }”.
# A space that readers see as a gap.
space-visible = Readers see a gap here.
# Advice.
space-visible-help = Delete the space.
# An invisible character.
# $code (String) - its number, such as U+200B
char-hidden = A character that nobody sees stands here ({ $code }). It can turn the text round, part a word in search, or spoil what is copied.
# Advice.
char-hidden-help = Delete it. It usually comes along with text that was pasted.
# A character that stands for a lost one.
char-damaged = A character was lost here; readers see a box or a question mark.
# Advice.
char-damaged-help = Look up what the sentence was before, and type it again.
# A term of the original is not rendered as agreed.
# $term (String) - the term in the original
# $wanted (String) - the agreed rendering
term-missing = The original says “{ $term }”; the agreed rendering, “{ $wanted }”, is not here.
# Advice.
# $wanted (String) - the agreed rendering
term-missing-help = Write “{ $wanted }”. The agreed terms stand in content/terms.toml.
# A name that was agreed not to be used.
# $found (String) - the name
# $wanted (String) - the agreed name
term-forbidden = “{ $found }” is not to be used; it was agreed to write “{ $wanted }”.
# Advice.
term-forbidden-help = The agreed terms stand in content/terms.toml.
# Advice on a term that has a note in terms.toml.
# $note (String) - the note
# $help (String) - other advice
term-note = { $note } { $help }
