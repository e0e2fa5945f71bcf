### Words of the error pages. They say what happened and offer a way on.

# Title of the page for an address that does not exist.
not-found-title = Page not found
# What happened.
not-found-text = There is nothing at this address. It may have been moved, or the link may have lost a piece on its way to you.
# Title of the page for the link to a preview that works no more.
preview-ended-title = This preview has ended
# What happened.
preview-ended-text = The link let you read a story before it is published, for a time that is over. Ask whoever sent it for a new one.
# Title of the page for an address that is longer than the server reads.
too-long-title = This address is too long
# What happened, and what to do.
too-long-text = An address may have 65,000 characters; a Chinese character in a search takes nine of them. Shorten what you are looking for.
# Title of the page for a failure of the program.
server-error-title = Something went wrong here
# What happened.
server-error-text = The fault is ours and has been recorded. Trying again in a minute often helps.
# Title of the page for a request that the site cannot answer, such as a form sent to a page.
bad-request-title = This cannot be done here
# What happened.
bad-request-text = The site got a request that it does not understand. Nothing was changed.
# Before the links that lead on.
error-ways = You can go on here:
