### Texts for those who embed the estimator, in English.

embed-title = Estimate your social assistance
embed-leave = Leave quickly
embed-unknown = This calculator does not know the municipality that the page names. The national norm is the same, but the rent counts as it is entered.
embed-failed = The estimator could not be shown here. You may be offline, or the browser is old or blocks it.
embed-open = Open the estimator on a page of its own
embed-amounts = Riksnormen, the national norm, kronor a month
embed-turn = You can always apply to the municipality, without estimating first. Who to contact:
embed-wrong = This value cannot be used:
embed-instead = Used instead:

## The page for those who embed the estimator

editor-title = Embed the estimator
editor-lead = Paste a few lines into your page, and visitors can estimate their social assistance there. You who run the page cannot read what they type.
editor-choose = Choose
editor-municipality = Municipality
editor-municipality-other = Another municipality
editor-language = Language to begin with
editor-swedish = Swedish
editor-easy = Easy-to-read Swedish
editor-english = English
editor-colour = Colour
editor-colour-pick = Pick the colour from a palette
editor-colour-wrong = Write the colour as # and three or six characters, such as #0a5a6a.
editor-colour-hint = The colour is made darker or lighter where that is needed for text to be readable.
editor-corners = Roundness of corners, in pixels
editor-tag = Paste
editor-tag-where = Put the lines where the estimator should stand. If it stands in several places, one script line is enough.
editor-no-script = The lines are written by a script, which may not run in your browser.
editor-copy = Copy
editor-copied = Copied.
editor-copy-failed = It could not be copied. The lines are selected, so that you can copy them yourself.
editor-words = The words and the link inside are shown if the script does not run. Feel free to write your own.
editor-tag-say = Here you can estimate your social assistance.
editor-tag-link = Open the estimator on a page of its own
editor-see = What it looks like
editor-see-how = You can try it. Its width follows the column it stands in, from 320 pixels.
editor-sample-missing = The estimator could not be shown here.
editor-sample-link = Open the estimator on a page of its own
editor-privacy = What your page gets to know
editor-privacy-frame = The estimator is shown in a frame. If your page has another address than this one, the browser keeps the frame apart from the page around it. Then:
editor-privacy-answers = Your page, and scripts on it, cannot read what is typed or worked out.
editor-privacy-sizes = Two things come out of the frame: how tall it is, and that the visitor wants to leave quickly.
editor-privacy-stored = The frame stores nothing, neither in the browser nor with anyone, and the page’s address and history do not change.
editor-privacy-leave = “Leave quickly” first removes what is typed and then replaces your whole page with the Swedish weather service’s website. So does the Shift key three times in a row, anywhere on your page.
editor-privacy-not = The frame does not protect against everything:
editor-not-visit = A visit to your page is seen in the visitor’s history and by you. That the estimator is fetched is seen by those who run it. From the height, rounded up to even steps, one can conclude how far the visitor has come, about how many children are entered and how long the answer is.
editor-not-page = A script on your page can put something else in the frame’s place. Visitors have to be able to trust your page.
editor-not-host = Those who run the estimator decide what is in the frame. Choose an address that you trust.
editor-own = On the same website as the estimator
editor-own-what = If your page has the same address as the estimator, it stands in a frame there too, with styles of its own. But then the browser does not keep the frame apart from the page: scripts on the page can read what is typed. That suits the municipality’s own website and nobody else’s.
editor-attributes = What can be given
editor-attribute = Attribute
editor-values = Value
editor-municipality-values = or other for another municipality
editor-level-values = standard, or easy for easy-to-read Swedish
editor-accent-values = a colour, # and three or six characters
editor-radius-values = 0 to 24
editor-wrong = A value that cannot be used gives the usual one instead, and a warning in the browser’s console. A municipality that is not known here gives a line that says so, and the rent counts as it is entered.
editor-properties = Colour and corners can also be given in your style sheet, in the same way: # and three or six characters, and a number of px. There you also say whether the page has a dark look; otherwise the estimator is light.
editor-headers = Policy and response headers
editor-headers-portal = If your page has a Content-Security-Policy, it needs to let in the script and the frame:
editor-headers-host = Those who run the estimator send response headers that are ready to use for nginx, Apache, IIS and Netlify in the folder dist/headers. The script and the frame’s files have Cross-Origin-Resource-Policy: cross-origin, and only the frame’s page may be shown in a frame.
editor-headers-ancestors = Who may show the frame is for those who run it to choose. Without a change everyone may. To choose, replace frame-ancestors * with the addresses that may:
editor-missing = When something is missing
editor-missing-what = If the script does not run, your own words and the link are shown. If the frame does not arrive, a message is shown with the link, the amounts of the national norm and where to turn. If the estimator cannot run, the frame says so and shows the amounts.
editor-version = The number in the address is the version. What would need changes on your page gets a new number, and the old address remains.
editor-demo = See an example portal

## The page whose program can be kept: see web/script/offline

offline-name = Count for yourself
offline-offer = You can keep this page’s program on your phone or computer. Then the page works without a connection. What you write is not saved with it. Anyone who uses the same phone or computer can see that the program is there.
offline-keep = Keep the program
offline-keeping = Fetching the program.
offline-kept = This page’s program is kept on this phone or computer. What you write is not. The page works without a connection.
offline-drop = Remove the program
offline-dropped = The program is removed. If you have the page on your home screen, remove it there.
offline-failed = Not all of the program could be fetched, so none of it is kept. Try again in a while.
offline-newer = There is a newer version of this page. It is shown when you load the page again. What you have written is then gone.
offline-reload = Load again

## While the app has not come: see web/script/guard.js

page-slow = Not everything on this page has arrived yet. The connection may be slow. Wait a little longer, or reload the page.
