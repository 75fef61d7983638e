### Texts for those who embed the estimator, in English.

embed-title = Estimate your social assistance
embed-failed = The estimator could not be shown here. You may be offline, or the browser is old or blocks it.
embed-open = Open the estimator on a page of its own
embed-amounts = Riksnormen, the national norm, kronor a month
embed-turn = You can always apply to the municipality, without estimating first. Where to turn:
embed-wrong = This value cannot be used:
embed-instead = Used instead:
