### The texts of the caseworker's page in English. Swedish terms stay where
### the decision bears them.

language-name = English
language-direction = ltr
languages-label = Language
language-failed = The language could not be fetched. Check that you are online.
skip-link = To the line
page-title = Försörjningsstöd for caseworkers
page-estimator = The page for those who apply
page-no-script = The page counts in the browser and needs JavaScript. The amounts in force are below.
page-loading = The page is loading …
page-failed = The page could not start, or has stopped.
page-again = Try again
page-promise = Nothing is saved and nothing is sent. When the page is closed all is forgotten.

entry-label = The household in one line
echo-label = What was understood
entry-example = For example: { $line }
entry-private = Names and personal numbers are not counted, not copied and not saved: the page should not know whom it is about.
entry-suggestions = Suggestions
entry-to-word = To the word
entry-wrong =
    { $count ->
        [one] One thing to put right on the line: { $first }
       *[other] { $count } things to put right on the line: { $first }
    }
month-label = Month
month-income = income of { $month }
month-choose = Choose a month

do-line = To the line
do-new = New household
do-beside = Compare
do-copy = Copy
do-copy-short = Copy in short
do-reasons = Reasons
do-undo = Undo
do-redo = Redo
do-search = Tables
do-help = Keys and words
do-fields = The fields
do-month-before = The month before
do-month-after = The month after
do-language = Language
do-print = Print
do-read = Read the answer out
do-close = Close
keys-label = Keys
said-new = New household. Undo: Ctrl+Z
said-new-month = New household. The month stays: { $month }. Undo: Ctrl+Z
said-nothing-to-undo = Nothing more to undo.
said-pasted = The line is read. The month after: Alt+.
said-reasons = Copied: a draft of reasons. The decision is yours to write.
said-copied = Copied as a record.
said-not-copied = The browser did not let the page copy. The text is selected: copy it yourself.
uncopied = The calculation as text, to copy yourself
said-nothing-to-copy = Nothing to copy until the line and the fields are put right.

fields-title = Fields
household-title = Household
field-adults = Adults
field-adults-count =
    { $adults ->
        [1] 1
        [2] 2 (couple)
       *[0] –
    }
field-community = Community
field-job-stimulus = Job stimulus
field-assets = Assets
children-title = Children
child-number = Child { $number }
child-age = Age
child-school = in school
child-lunch = Lunch out
child-days = Days
child-month = Pay, month
child-year = Pay, year
child-remove = Remove child { $number }
housing-title = Home
housing-form = Form
housing-cost = Cost
incomes-title = Income, adult { $adult }, { $month }
income-kind = kind
income-amount = amount
income-number = Adult { $adult }, income { $number }
income-remove = Remove income { $number } of adult { $adult }
expenses-title = Costs
needs-title = Other living costs
field-wrong-amount = An amount, 0 to 1 000 000.
field-wrong-missing = Enter all pay of the year.
field-wrong-school = 18–20 years count only in school: tick that.
field-wrong-least = At least { $least }.
field-wrong-number = A number, { $from } to { $to }.
field-of = { $group }, { $field }

help-title = Words of the line
help-form = Written like this
help-means = Means
help-adults = one adult, or two who are spouses, registered partners or cohabitants
help-age = children, a number for each: the age
help-school = 18–20 years, in basic or upper secondary school
help-days = the child is here 10 days a month
help-lunch = the child eats lunch elsewhere five days a week
help-work = the child’s own pay: the month / the year so far
help-month = another month than this one
help-sum = an amount; several are added with plus
help-both = salary of adult 1 / adult 2; j: job stimulus
help-second = another income of adult 2
help-accepted = what counts of the cost; ! for all of it
help-guideline = your own guideline for the home
help-norm = a higher or lower norm; norm 14d: for 14 days
help-short = Three letters are enough where only one word begins so. Any order will do, but children stand after the adults or after the word barn.
help-words = The words
means-community = so many in the community
means-norm-adjustment = A higher or lower norm that is decided
means-guideline = A guideline that you state
means-home = Home: { $what }
means-no-home = No home
means-income = Income: { $what }
means-job-stimulus = Job stimulus
means-expense = Cost: { $what }
means-need = Other: { $what }
means-assets = Has assets

wrong-adults-missing = Write 1v for one adult or 2v for two.
wrong-unknown = Unknown word. No names.
wrong-unknown-word = Unknown word: { $word }. No names.
# Words that are none of the line's, a kind at a time, and what to write instead.
wrong-others =
    månadsavgift avgift = The fee belongs to the home: write bostadsrätt 4500.
    ränta = Interest on the home is added to its fee: write bostadsrätt 3500+900.
    uppvärmning värme = It is added to the home: write hyra 8200+600.
    amortering = It is assessed by itself: write annat 900 (amortering).
    månadskort = Write resor 620.
    skuld hyresskuld elskuld vräkning = Debts are assessed by themselves: write annat 3000 (hyresskuld).
    deposition flytt flyttkostnad = It is assessed by itself: write annat 3000 (flytt).
    akutboende vandrarhem härbärge = Write hotell 690*18 or jourboende 9000.
    halv halva dagsnorm = A part of the norm is written in days or kronor: norm 14d or norm -2610.
    matnorm = Matnorm for some days is in the tables: Alt+5.
    brutto bruttolön = Pay is written after tax: lön 9000.
    bebis spädbarn nyfödd = Write the child's age, 0 before its first birthday: 1v 0.
    tvilling tvillingar = Write the age once for each child: 1v 4 4.
    båda växelvis = Write it at the age of each child: 1v 4vv 7vv.
    godkänt beviljat = Write what counts behind the cost: tand 8500>6000.
    kvinna man hon han = The second adult's income: 2v lön2 5000.
    lägenhet hyreskostnad = Write hyra 8200.
    soc försörjningsstöd = Support from the municipality is no income here. Take it away.
    sparande bil = Write tillgångar, and assess them by themselves.
    läkarbesök sjukhus = Write läkare 200.
    mediciner = Write medicin 200.
    tandläkarkostnad = Write tandvård 900.
    sjukskriven = Write sjukpenning 8400, or lön 9000.
    person = Write 1v for one adult or 2v for two.
wrong-other = { $word }: { $instead }
wrong-unfinished = Which of them?
wrong-unfinished-one = Do you mean this word? Write it out in full. If not: take it away.
wrong-more = … and { $count } more
wrong-personal-number = This looks like a personal number, a date of birth or another date. Take it away: the page should not know whom it is about. A child is entered by its age.
wrong-amount-missing = Write the amount after { $word }.
wrong-people-missing = Write how many live together, with the household: av 3.
wrong-amount-not-understood = Write the amount in digits after { $word }, worked out. Several are added with plus: 240+240.
wrong-dash = Take away the dash after the amount.
wrong-amount-split = One amount or two? Write the amount after { $word } without spaces: 8200.
wrong-incomes-split = One amount or two? Write it without spaces after { $word }. The second adult's: { $word }2 8200.
wrong-amount-without-word = Write the word before the amount, as hyra 8200. Ages of children have spaces between them: 4 7 9.
wrong-amount-not-here = No amount stands after { $word }.
wrong-stimulus = Job stimulus stands at a salary.
wrong-detail = In the parenthesis: days (10d), lunch (l), school (s) or own pay (3000/60000).
wrong-open = Write the value in place of the question mark.
wrong-repeated = It is on the line already. Several amounts are added with plus: 450+300.
wrong-adults-repeated = The adults are on the line already. More people in the home: write how many you are together, av 3.
wrong-parenthesis = The parenthesis is not closed.
wrong-second-adult = The line says one adult. Write 2v.
wrong-in-norm = The national norm already holds it.
wrong-amount-doubtful = The amount may be that of the word before, which has none. Write an amount after each.
wrong-number-alone = A number by itself. Children are written after 1v or 2v, or after the word barn.
wrong-numbered = A number in a list? Take it away. A child's age is written without a full stop or parenthesis: 4 7.
wrong-date = A date? Take it away: only the amount is written after the word.
wrong-days-alone = Days by themselves. A part of the month: norm 14d. A child's days are written right after the age: 9(10d).
wrong-of-last-child = If it is of the last child only: write it right after the age, 4 7vv. If it is of more: 4vv 7vv.
wrong-loan-of-home = A loan for the home? The interest is added to the home: bostadsrätt 3500+900. If the loan is an income: write annaninkomst 5000.
wrong-number-alone-after = A number by itself: children are written after 1v or 2v, or after the word barn. Is it part of { $word }? Write + before the number.
wrong-adult-not-here = { $word } is not about one of the adults: write the amount right after the word.
wrong-not-assessed = Only costs and needs are assessed with > or !.
wrong-norm = Write the norm with + or - before the amount, or in days: norm +600, norm -2380, norm 14d.
wrong-stimulus-of-whom = Write whose it is: j1 or j2.
wrong-ages-missing = Write the ages: barn 4 7.
wrong-children-differ = { $said } children, but { $ages } ages.
wrong-remark = Numbers in a remark do not count.
wrong-remark-word = A remark is not read. If it changes the amount, write that on the line. If not, take the word away.
wrong-other-month = The amount is of another month than the one that counts. Take it away, or the month.
wrong-negated = What is not there is not written. Take both words away.
wrong-several-homes = Several homes: add them up, or write what counts of each, hyra 5800>5800 hyra 6100>6100.
wrong-accepted = No more can count than is applied for.
wrong-month-format = Write the month like 2026-11.
wrong-year-missing = The month needs its year. { $month } is written { $text }. Or change the month with Alt+, and Alt+.
wrong-month = There are amounts from { $first } to { $last }.
wrong-adults-count = One adult or two: 1v or 2v.
wrong-incomes-count = At most 50 incomes for each adult.
wrong-children-count = At most 15 children.
wrong-child-age = A child is 0 to 20 years old. From 21 on they count in the community: av 2. What they pay is uthyrning.
wrong-child-applies-alone = 18–20 years count as a child in school: write 19s. Otherwise the person applies alone, counts in the community, and what they pay is uthyrning.
wrong-days = The days of a month are 1 to 31.
wrong-community = More than the household, and at most 30.
wrong-amount-negative = An amount is at least 0.
wrong-amount-too-large = An amount is at most 1 000 000.
wrong-amount-precision = At most two decimals.
wrong-amount-without-home = A housing cost needs a home.
wrong-year-below-month = Pay of the year cannot be less than that of the month.

## To look at on the line

hint-skipped = The word is not read. The amount counts.
hint-norm-days = The norm for those days: each row × 12 / 365 × the days, at most the month. Our arithmetic: assess it.
hint-twice = The same income and amount stands there twice.
hint-rent-low = A rent below 1 000: is that right?
hint-rents-added = Two rents are added up as one home with one guideline. Are there two homes? Write hyra 5800>5800 hyra 6100>6100.
hint-electricity-high = Electricity above 3 000: is that right?
hint-amount-low = Below 20 kronor: is that right?
hint-salary-low = A salary below 300: is that right?
hint-child-benefit = Child benefit, but no child on the line.
hint-child-salary = The child’s pay? Write it at the child: 16(8000/22000).
hint-rent-high = A rent above 25 000: is it right?
hint-guideline-low = The stated guideline is far below the cost: is that right?
hint-home-in-remark = What stands in the parenthesis does not count. If the home is { $word }, write { $word } before the amount.
hint-age-or-part = Read as the age of a child. If it is a part of several: write only of and their number, as of 3.
hint-may-be-other = Read as { $word }. If it is something else: write the whole word.
hint-salary-of-whom = Counted for the first adult. The second: salary2. The first: salary1.

home =
    { $form ->
        [rental] Rented home (hyresrätt)
        [tenantOwned] Tenant-owned (bostadsrätt)
        [ownHouse] Own house
        [lodger] Lodger (inneboende)
        [withParents] With parents
        [sharedDwelling] Shared home
       *[none] None
    }
income =
    { $kind ->
        [salary] Salary
        [unemploymentBenefit] Unemployment benefit
        [activitySupport] Activity support
        [sicknessBenefit] Sickness benefit
        [sicknessCompensation] Sickness compensation
        [parentalBenefit] Parental benefit
        [pension] Pension
        [maintenance] Maintenance
        [childBenefit] Child benefit
        [studyAid] Student finance
        [careAllowance] Care allowance
        [housingAllowance] Housing allowance
        [rentFromOthers] Rent from others
        [deposits] Deposits
        [surplusLastMonth] Surplus of last month
        [taxRefund] Tax refund
       *[other] Other income
    }
expense =
    { $kind ->
        [householdElectricity] Household electricity
        [workTravel] Travel to work
        [homeInsurance] Home insurance
        [tradeUnion] Trade union
       *[unemploymentFund] Unemployment fund fee
    }
need =
    { $kind ->
        [medicalCare] Medical care
        [medicine] Medicine
        [dentalCare] Dental care
        [glasses] Glasses
        [childcare] Childcare
        [internet] Internet
       *[other] Something else
    }

record-title = Calculation
record-month = Applied for: { $month }
record-people =
    { $adults ->
        [1] 1 adult
       *[other] 2 adults
    }{ $children ->
        [0] {""}
        [1] {" "}and 1 child
       *[other] {" "}and { $children } children
    }
record-people-of = { $people }, { $of } in the community
record-what = Item
compare-title = Beside: A is { $line }, B is the line
record-source = Source
part-income = Income in { $month }
part-no-income = No income stated for { $month }
part-norm = Norm
part-costs = Costs
part-needs = Other, not in the result
column-counted = Counts
column-applied = Applied
line-single = Single adult
line-couple = Two adults
line-child = Child { $number }, { $age } years
line-shared =
    { $size ->
        [1] 1 person
       *[other] { $size } persons
    }
line-shared-part = { $size } of { $of } persons
line-norm-adjustment = Norm changed by decision
line-income =
    { $adult ->
        [0] { $kind }
       *[other] { $kind }, adult { $adult }
    }
line-child-work = Child { $number }, own pay
how-row = row { $band } years
how-row-lunch = row { $band } years, lunch out
how-days = { $days } days × { $day }
how-days-full = { $days } days × { $day }, at most { $full }
how-above = { $last } + { $persons } × { $each }
how-part = { $whole } × { $size } / { $of }
how-guideline = guideline { $guideline }
how-guideline-above = guideline { $guideline }, { $above } above
how-individually = assessed individually
how-assessed = accepted by decision
how-rejected = rejected by decision
how-in-part = accepted in part by decision
how-job-stimulus = job stimulus, 75%
how-child-work = { $year } this year so far, limit { $limit }
result-short = Shortfall
result-over = Surplus
result-even = Neither shortfall nor surplus
result-typed = without what is being typed
result-in-full = { $result } with the full housing cost
result-with-needs = { $result } with other living costs
result-in-full-with-needs = { $result } with both
result-apart = { $result } if children of few days are counted apart
result-apart-with-needs = { $result } if children of few days are counted apart, with other living costs
short-in-full = whole home
short-with-needs = with other
short-in-full-with-needs = both
short-apart = children of few days apart
short-apart-with-needs = children of few days apart, with other
result-said = { $result } { $amount }
sources-title = Sources
source-stated = stated
source-dated = { $name }, { $decision }, { $from }–{ $through }
source-open = { $name }, { $decision }, from { $from }
notices-title = To know and assess
no-result = Enter the household on the line: the calculation comes here.
no-amounts = There are no amounts for { $month }. There are amounts from { $first } to { $last }. Choose a month, and it is used.
not-whole =
    { $count ->
        [one] Incomplete: 1 thing to put right
       *[other] Incomplete: { $count } things to put right
    }

notice-needs-covered =
    { $surplus ->
        [0] The income is as large as norm and costs. An application is to be tried all the same.
       *[other] The income is { $surplus } above norm and costs. An application is to be tried all the same.
    }
notice-housing-above-guideline = The home is { $above } above the guideline { $guideline }. Consider reasons for the full cost, and time to lower it.
notice-guideline-from-earlier-year = The guideline is from { $year }; no later one is known.
notice-guideline-bands-overlap = The annex has two guidelines for five children, { $low } and { $high }: the higher is used.
notice-housing-individually =
    { $form ->
        [lodger] The guideline for a lodger is for one room; with children the cost is assessed individually.
       *[other] No guideline for this form of home: the cost counts as entered and is assessed individually.
    }
notice-housing-shared = The housing cost is the household’s own part, or all of it with rent from others as income. Never both.
notice-household-share = Shared costs: { $size } of { $of } parts.
notice-part-time-child = Child { $number } counts by the day: row × 12 / 365 ({ $source }).
notice-part-time-children-apart = Children who are here for less than half of the month: how far they raise the shared costs and the guideline is a judgment. The result shows both ways.
notice-part-time-in-community = Children here for less than half of the month: assess whether they raise the shared costs and the guideline. They are counted here.
notice-norm-row-derived = Child { $number }: the row for lunch elsewhere is derived. It is printed in no source at hand.
notice-norm-adjusted = The norm is changed by { $amount } by decision.
notice-job-stimulus = Job stimulus, adult { $adult }: { $disregarded } of the salary does not count.
notice-child-work-disregarded = Child { $number }: { $disregarded } of own pay does not count.
notice-child-work-counted = Child { $number }: { $counted } of own pay above the price base amount may count, and counts here.
notice-expenses = The costs are assessed individually.
notice-other-needs = Other living costs are assessed one by one.
notice-assets = Assets are to be used first.
notice-activity = Activity requirement from { $from } for those with support three months in a row.

text-title = Calculation of försörjningsstöd
text-about = Application for { $month }, income of { $income }, { $people }
text-part-of = { $name }: { $counted } of { $entered }
text-line = Line: { $line }
reasons-begin = You have applied for försörjningsstöd for { $month }. [Draft]
reasons-above = The home costs { $above } above the guideline: [reasons].
reasons-open = [Decision and reasons are written by the caseworker.]
text-rules = Rules version
text-rules-line = riksnorm { $year } ({ $decision }), guidelines { $annex } ({ $annex-decision })
text-valid = Amounts valid
text-valid-line = to the end of { $through }
text-fingerprint = Check code for the amounts
text-counted = Counted
text-estimate = Calculated with Riksnorm. Decided after an individual assessment.

tables-title = Amounts
# Sökningen: ett ord i tabellerna och andra ord för samma, med semikolon emellan.
search-also = single alone; couple partners cohabiting; two couple; shared common; housing rent home; price pba; lunch preschool; 0 infant baby; riksnorm norm
# Vad som står efter åldrar, och vems åldrarna är.
search-units = years children
# What the search can compute, with other words for the same: people; years; food; days.
search-computed = people persons; years year; food; d day days
computed-child = { $age } years, { $days } days
computed-home = { $age } years, lunch at home, { $days } days
computed-lunch = { $age } years, lunch out, { $days } days
computed-food =
    { $days ->
        [1] Matnorm { $year }, 1 day
       *[other] Matnorm { $year }, { $days } days
    }
# What the search says in place of rows, with the words that it is for.
search-told =
    el electricity travel union insurance internet = Costs beside the norm have no amounts here. They count as they stand on the line.
    barnbidrag bostadsbidrag underhållsstöd benefit benefits income salary = Incomes and benefits have no amounts here. They count as they stand on the line.
    half halv = These are whole norms. A part of the month is written on the line: norm 14d.
    d days = The norm for some days is written on the line: norm 14d. Matnorm: food 7 days. A child: 9 years 14 days.
tables-search = Search all tables
tables-found =
    { $count ->
        [0] No rows
        [one] One row
       *[other] { $count } rows
    }
tables-row = Row
tables-difference = Change
tables-month = Month
tables-week = Week
tables-each-day = Day
tables-day-of = Day { $year }
tables-amount = Kronor
tables-year = Year
tables-days = Days
tab-norm = Norm
tab-rent = Rent
tab-food = Food, pocket
tab-base = Price base
tab-days = Food N days
norm-caption = The national norm (riksnormen), kronor a month
norm-whole-single = Single, whole norm
norm-whole-couple = Couple, whole norm
norm-single = Single adult
norm-couple = Two adults
norm-child = { $band } years
norm-child-home = { $band } years, lunch at home
norm-child-lunch = { $band } years, lunch out
norm-shared =
    { $persons ->
        [1] Shared, 1 person
       *[other] Shared, { $persons } persons
    }
norm-shared-above = Shared, each person above { $persons }
norm-day-note = Day: the month × 12 / 365, for children who are here a part of the month.
norm-derived-note = The rows for lunch elsewhere in { $year } are derived. They are printed in no source at hand.
rent-caption = { $municipality }: guidelines (riktvärden) for housing, kronor a month
rent-children =
    { $children ->
        [0] No children
        [1] 1 child
       *[other] { $children } children
    }
rent-range = { $from }–{ $through } children
rent-from = { $from } children or more
rent-lodger = Lodger, one room
rent-overlap = The annex has two guidelines for exactly { $children } children, { $low } and { $high }. The higher is used.
rent-what = Rent or fee with heating and compulsory fees. Not electricity, internet, furniture or parking.
rent-later = The annex is for { $year }. Guidelines are reviewed every year; those of today are probably higher.
food-caption = Matnorm (food) { $year }, kronor
pocket-caption = Fickpeng (pocket money) { $year }, kronor
food-single = Single adult
food-couple = Two adults
food-child = { $band } years
food-child-home = { $band } years, lunch at home
food-child-lunch = { $band } years, lunch out
food-misprint = { $row }: the annex prints the week { $printed }; the formula month × 12 / 52 gives { $week }.
food-parts = Matnorm and fickpeng are the norm of { $year } in two parts. The annex does not say when matnorm is used.
food-week = Seven days by the day differ from the printed week: a day is month × 12 / 365, a week month × 12 / 52.
base-caption = Price base amount (prisbasbelopp), kronor a year
base-note = A child’s own pay counts above the price base amount of the income month’s year.
days-caption =
    { $days ->
        [1] Matnorm of { $year } for the household, 1 day
       *[other] Matnorm of { $year } for the household, { $days } days
    }
days-child = Child { $number }, { $age } years
days-head =
    { $days ->
        [1] 1 day
       *[other] { $days } days
    }
days-sum = Total
days-how = Day × days, at most the month. Whole days, also for children who live here in part.
days-none = Enter the household on the line first.

## The echo under the line

said-child = child of { $age }
said-days = { $days } days
said-work = own pay { $month } / { $year }
said-community = { $people } in the community
said-guideline = guideline
said-counts = counts { $amount }
said-adult = adult { $number }
