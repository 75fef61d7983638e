### The texts of the page, in plain English. One file for each language; the
### Swedish one is the model. Say you, write short, promise nothing and deny
### nothing.

## The language and the frame of the page

language-name = English
# The reading direction: ltr or rtl.
language-direction = ltr
languages-label = Language
language-failed = The language could not be loaded. Check that you are connected to the internet.
skip-link = Go to the content

## The page

intro-title = Estimate your social assistance
intro-what = See roughly how much your household may get for a month.
rules-end-soon = The amounts here apply to the end of { $last }. Those for the months after that are not here yet.
next = Continue
show-answer = Show the calculation
back = Back
yes = Yes
no = No
step-progress = Step { $step } of { $of }
unit-kronor = kr
unit-years = years
unit-days = days
unit-people = people
header-for = For people living in
header-for-other = The norm is the same in all of Sweden
document-title =
    { $id ->
        [other] { $page }
       *[known] { $page } – { $municipality }
    }
title-wrong = Error: { $title }
tab-start = Calculate yourself
tab-answer = Done
tab-information = Information
progress-at = { $step } of { $of }
progress-done = Done
footer-about = Sources, amounts and who is behind this
page-clear = Clear all
page-clear-asks = Remove everything you have entered?
page-clear-yes = Yes, remove it
page-clear-no = No, keep it
page-cleared = Everything you entered is gone.
page-leave = Leave quickly
page-leaving = Can someone see your phone?
page-leaving-leave = “Leave quickly” first removes everything you have entered here, and then shows the website of SMHI, the Swedish weather service. Anyone who goes back here sees an empty page, but the browser’s history shows that you have been here.
page-leaving-key = You can also press the Shift key three times in a row.
page-leaving-clear = “Clear all” removes everything you have entered here, and starts again. The history, screenshots and anything you have copied are still there.
page-leaving-watch = If someone has already seen the screen, the button does not help. Nor does it on a computer that somebody else manages, such as an employer or a school. It is best to use a phone that nobody else can use.
page-no-script = To calculate, the page needs JavaScript. It is turned off in your browser. You can always apply to your municipality without calculating first.
page-failed = The calculator does not work just now. What you have entered is still there.
page-amounts = The amounts, and who to contact
page-again = Start again
rest-coming = This part is on its way. What you have written is still here.
rest-missing = This part could not be loaded. What you have written is still here. Check your connection, and try again.
rest-again = Try again
page-links = About this page
page-promise = This page only calculates in your own browser. Nothing is sent, and nothing is stored unless you choose it. This page is not an application.

## The facts of the start

intro-question = Short of money? Estimate your social assistance
intro-begins-anew = This page stores nothing by itself. That is why it has started again.
fact-time = Five minutes.
fact-time-more = Have your rent ready, and what came into the account.
fact-private = Only on your device.
fact-private-sent = Nothing is sent.
fact-private-more = Nothing is stored unless you choose it.
fact-no-application = Not an application.
fact-no-application-more = You can always apply.
begin = Start
situation-more = Studies, SFI, own business, asylum, another municipality

## Help now

help-title = Help now
help-danger = Is someone in danger?
help-call = Call { $number }
help-more = No food, no place to sleep, afraid of someone
help-acute = You can get urgent help without everything being counted first. You do not need to fill in this page.
help-switchboard = If you need food or a place to sleep: call the municipality and ask to speak to social services (socialtjänsten). If it is closed and this cannot wait: call 112 and ask about the social emergency service (socialjouren).
help-women = If someone threatens, hits or controls you:
help-children = If you are a child and need to talk to an adult:
help-trace = A call may show in the phone’s call list.

## Other situations

situation-title = Does something special apply to you?
situation-intro = Open what applies to you. You do not need to answer anything.
situation-grown-child = A grown-up child lives at home
situation-grown-child-what = Children aged 18–20 who go to compulsory school (grundskola) or upper secondary school (gymnasium) are counted among the children. Others who have turned 18 apply on their own. Do not count them among the children, and answer yes to whether anyone else lives in your home. Then we ask what they pay for the home.
situation-young = You are young and live at home
situation-young-what = Parents provide for their children until they turn 18, or 21 if they go to compulsory school (grundskola) or upper secondary school (gymnasium). Otherwise you apply on your own: answer yes to whether anyone else lives in your home, and choose that you live with parents. The municipality may expect a young adult to live at home, rent a room or share a home. This is assessed for each person. If you cannot live at home, say so when you apply.
situation-second-hand = You rent second-hand, as a subtenant (andra hand)
situation-second-hand-what = Choose “Renting second-hand” if you rent a whole home, and “Room in someone else’s home” if you rent a room. Enter what you pay. Have the contract ready when you apply.
situation-studies = You are a student, or study Swedish (SFI)
situation-studies-what = If you are a student, there is usually other support to look to first. If you have student finance (studiemedel), enter it with your income, both grant and loan. If you study SFI, enter what you get meanwhile, for example introduction benefit (etableringsersättning). You can always apply.
situation-summer = You are a student and have no student finance (studiemedel) this summer
situation-summer-what = Choose the month it is for, and enter what came in the month before. If you can work, you need to look for work or take part in activities. You can always apply.
situation-business = You have your own business
situation-business-what = If you have your own business, there is usually other support to look to first. This page cannot do the calculation for a business. The municipality assesses what applies to you, and you can always apply.
situation-municipality = You live in another municipality
situation-municipality-what =
    { $id ->
        [other] The national norm (riksnormen) is the same in the whole country. The municipality’s guidelines for rent (riktvärden) are not known here, so the rent counts as you enter it. The municipality decides whether it is reasonable.
       *[known] The national norm (riksnormen) is the same in the whole country. The guidelines for housing (riktvärden) are from { $municipality }. Choose another municipality where we ask about your home, and the rent counts as you enter it. Contact your own municipality.
    }
situation-asylum = You are seeking asylum
situation-asylum-what = Are you covered by the law on the reception of asylum seekers (lagen om mottagande av asylsökande)? Contact the Swedish Migration Agency (Migrationsverket). If you are not sure what applies to you, you can ask the municipality.
situation-partner = Other rules apply to your partner
situation-partner-what = This page uses the same rules for both of you. If other rules apply to your partner, the municipality’s calculation may be different from this one. Ask the municipality what you should do.
situation-afraid = You are afraid of someone, or have protected personal data (skyddade personuppgifter)
situation-afraid-what = You can contact the municipality on your own, without the person you live with. First of all, tell them how they can reach you, and who must not be told anything. Costs for protection, such as a new lock or a phone, can give you a right to support, and a higher rent can be accepted after violence or crime. This page never asks for your name, address or personal identity number (personnummer).

## Can someone see your phone?

watched-history-title = The history
watched-history = The browser’s history shows that you have been here and which parts of the page you opened, but not what you wrote. You can remove it under History in the browser’s menu.
watched-other-title = If someone can see what you do

## How we know that nothing is sent

unsent-title = How we know that nothing is sent
unsent-holds-title = What holds
unsent-holds = The page is fetched from a website and then does the calculation in your own browser. What you write is not sent, and nothing is stored unless you tick a box for it. Once the page has been fetched it asks for nothing more, except its texts if you change language. The browser has also been told to stop the page if it tries to fetch anything from another website.
unsent-code = The code is open. Anyone can build the page and compare it with the one here.
unsent-browser-title = What the browser may do all the same
unsent-browser-fill = Autofill: some browsers, such as Chrome, ask their maker about the fields on a page. The fields here have names that mean nothing, but how many there are can be seen. Switch off autofill in the settings, and it does not ask.
unsent-browser-translate = Translation: all that stands on the page can be sent to whoever translates it, also your calculation. It is better to change language here on the page.
unsent-browser-extensions = Extensions: they can read what you write and pass it on. In a private window they are usually switched off.
unsent-browser-history = History: it shows that you have been here and which parts you opened, but not what you wrote. A private window keeps no history.
unsent-limits-title = What the page cannot protect against
unsent-limits = Anyone who sees the screen, or has put a program on the phone or computer, can see what you write. Whoever runs the website can see that someone has fetched the page, when, and in which language. Whoever can change the files there can change the page.

## Errors

errors-title =
    { $count ->
        [one] One thing needs to be corrected
       *[other] { $count } things need to be corrected
    }
error-month-missing = Choose a month.
error-month-not-covered = Choose a month from { $first } to { $last }.
error-adults-missing = Choose whether you live with a partner or not.
error-children-count = Enter the number of children as a figure from 0 to 15.
error-age = Enter the child’s age in whole years, from 0 to 20.
error-child-applies-alone = Does this person go to compulsory or upper secondary school? Then tick that. If not, a person who has turned 18 applies on their own. Then remove them from the children, and answer yes to whether anyone else lives in your home.
error-days = Enter the number of days as a figure from 1 to 31. A rough number is enough.
error-community = Enter how many of you there are altogether: more than { $size }, which is your own household, and at most 30.
error-community-unknown = Enter how many of you there are altogether, as a figure.
error-home-missing = Choose what kind of home you have.
error-cost-missing = Enter what your home costs a month. Enter 0 if it costs nothing, or tick “I do not know what my home costs”.
error-cost-without-home = You have chosen that you have no home, but entered a cost. Change one of the two.
error-amount-missing = Enter the amount, or remove the tick.
error-about = { $about }: { $wrong }
error-amount-not-understood = Enter the amount in figures, for example 8 200 or 8 200.50.
error-personal-number = It looks like a personal number or an account number. Remove it, and enter only the amount.
error-amount-negative = The amount cannot be less than 0.
error-amount-too-large = The amount cannot be more than 1 000 000.
error-amount-precision = Enter at most two decimals.
error-year-below-month = The pay so far this year cannot be less than the pay for the month.
error-incomes-count = Enter at most 50 amounts of income for each adult. You can add some of them together.

## The month

months-other = Another month
months-further = Other months
months-next = From the 16th, an application is usually for the next month. That is why it is chosen.
months-missing = The amounts for { $chosen } are not here yet.
months-rules-change =
    { $year ->
        [2027] The rules change at the turn of the year, above all for large families.
       *[other] At the turn of the year the amounts change, and sometimes the rules too.
    }
months-instead = We can show how it would have been in { $counted }.
months-show = Show with the amounts of { $year }
months-counted = Counted with the amounts of { $year }: how it would have been in { $counted }. The amounts for { $chosen } are not here yet.

## The household

household-title = Your household
month-label = Choose a month
month-why = The money that came in the month before decides how much you can get.
month-choose = Choose a month
month-option = { $month }
adults-label = Do you live with a partner?
adults-why = Spouses, registered partners and cohabitants apply together.
children-label = Children
children-why = Children under 18. Also count those aged 18–20 in upper secondary school, and children who live with you some of the time.
child-title = Child { $number }
child-age = Age
child-in-school = Goes to compulsory or upper secondary school
child-in-school-hint = Then the child belongs to the household until the age of 21.
child-lunch = Lunch at preschool five days a week?
child-part-time-hint = Then only the days with you are counted. A rough number is enough.
child-days = Days with you in the month
child-half = We count { $days } days, half of the month.
community-label = Does anyone else live in your home?
community-hint = A grown-up child, a parent, a friend or a sibling. Not a lodger with a household of their own.
community-size = How many of you live together, with you and the children?
community-size-hint = Then your part of the shared costs is counted.
children-add = + Add a child
child-lives = Lives with you
child-lives-always = Always
child-lives-half = Every other week
child-lives-other = Other

## The home

home-title = Your home
home-form-label = What kind of home do you have?
home-form-why = It decides how much of the rent is counted.
municipality-label = Which municipality (kommun) do you live in?
municipality-why = The national norm is the same in the whole country. Each municipality decides what a reasonable rent is.
municipality-other = Another municipality
municipality-other-what = We do not have your municipality’s guidelines for rent. So the rent counts as you enter it. The municipality decides whether it is reasonable.
home =
    { $form ->
        [rental] Rented home (hyresrätt)
        [secondHand] Renting second-hand (andra hand)
        [studentRoom] Student room
        [temporary] Staying with friends or family for now
        [tenantOwned] Tenant-owned flat (bostadsrätt)
        [ownHouse] A house you own
        [lodger] Room in someone else’s home (inneboende)
        [withParents] With parents
        [sharedDwelling] Sharing a home with others
       *[none] No home right now
    }
home-cost = What does your home cost a month?
home-cost-hint = Rent or fee, and heating. Not household electricity, internet, furniture or parking.
home-cost-whole = What does the whole home cost a month?
home-others = How much of that do the others pay?
home-others-hint = Leave it empty if they pay nothing. Do not enter it again with your income.
home-others-unknown = I do not know what they pay
home-others-unknown-hint = Then a range is shown: from an equal share each to the whole cost.
error-others-pay-more = The others cannot pay more than the whole home costs.

## What you do not know

unknown-cost = I do not know what my home costs
unknown-cost-hint = Then everything but the home is counted.
unknown-days = Do you not know how many days?
unknown-days-what = Take a calendar and count the days last month. Every other weekend is about 4 days.
unknown-days-differ = If it differs from month to month, enter how it usually is. You can change it later and see what it means for the total.
unknown-home = What the home costs is not in the sum. The support can be higher.
unknown-home-find = The cost is on your rent bill (hyresavi). The person or company you rent from can also tell you.
unknown-home-go = Enter what your home costs

## Incomes

incomes-title = What money came in during { $month }?
incomes-why = After tax, as it came into the account.
incomes-yours = Your income
incomes-partners = Your partner’s income
incomes-never = Do not enter social assistance (försörjningsstöd), transfers between your own accounts, or the leisure card (fritidskort). Money that you are waiting for counts only when it comes.
incomes-never-couple = Do not enter transfers between you and your partner either.
incomes-individually = Did you get additional cost allowance (merkostnadsersättning), damages, or money back for expenses? Do not enter it here. Tell the municipality when you apply.
income =
    { $kind ->
        [salary] Salary (lön)
        [unemploymentBenefit] Unemployment benefit (a-kassa)
        [activitySupport] Activity support (aktivitetsstöd)
        [sicknessBenefit] Sickness benefit (sjukpenning)
        [sicknessCompensation] Sickness compensation (sjukersättning)
        [parentalBenefit] Parental benefit (föräldrapenning)
        [pension] Pension
        [maintenance] Maintenance (underhåll)
        [childBenefit] Child benefit (barnbidrag)
        [studyAid] Student finance (studiemedel)
        [careAllowance] Care allowance (omvårdnadsbidrag)
        [housingAllowance] Housing allowance (bostadsbidrag)
        [rentFromOthers] Rent from others
        [deposits] Swish and money from others
        [surplusLastMonth] Surplus in your decision
        [taxRefund] Tax refund (skatteåterbäring)
        [establishment] Introduction benefit (etableringsersättning)
        [activityCompensation] Activity compensation (aktivitetsersättning)
        [housingSupplement] Housing supplement (bostadstillägg)
        [elderlySupport] Income support for the elderly (äldreförsörjningsstöd)
        [childPension] Child pension (barnpension)
        [studyGrant] Study grant for upper secondary school (studiehjälp)
       *[other] Other income
    }
income-hint =
    { $kind ->
        [salary] Also from hourly work
        [unemploymentBenefit] From your unemployment fund
        [activitySupport] When you take part in a programme
        [establishment] New in Sweden, for example with SFI
        [sicknessBenefit] When you are ill for some time
        [sicknessCompensation] When you cannot work
        [activityCompensation] When you are under 30
        [parentalBenefit] Also to care for a sick child (VAB)
        [pension] National and occupational pension
        [elderlySupport] When your pension is low
        [childPension] After a parent who has died
        [maintenance] Underhållsstöd or underhållsbidrag
        [childBenefit] With the supplement for several children
        [studyAid] From CSN, both grant and loan
        [studyGrant] From CSN
        [careAllowance] For a child with a disability
        [housingAllowance] From Försäkringskassan
        [housingSupplement] When you have a pension or sickness compensation
        [rentFromOthers] From a lodger
        [deposits] Also gifts and loans
        [surplusLastMonth] Does your latest decision mention a surplus (överskott)? Enter that amount.
        [taxRefund] If the money came that month
       *[other] Anything else that is not listed here
    }
income-amount = { $kind } that came in during { $month }
job-stimulus-yours = I have had social assistance six months in a row
job-stimulus-partners = My partner has had social assistance six months in a row
job-stimulus-hint = Then job stimulus (jobbstimulans) can apply for two years: only three quarters of the salary counts.
child-work-title = The children’s own salary
child-work = Child { $number }, aged { $age }, had earnings of their own in { $month }
child-work-month = Salary in { $month }
child-work-year = Salary so far in { $year }
child-work-year-hint = From January up to and including { $month }. A child’s salary does not count until it has gone above { $limit } during the year.
incomes-usual = Common kinds of income
incomes-common = Money for both of you
incomes-common-why = Enter it once, whoever’s account it came to.
incomes-whose = Whose money are you entering?
incomes-whose-why = First enter yours. Then press Your partner.
incomes-you = You { $sum }
incomes-you-nothing = You, nothing yet
incomes-partner = Your partner { $sum }
incomes-partner-nothing = Your partner, nothing yet
incomes-group =
    { $id ->
        [work] Out of work or in a programme
        [ill] Ill or retired
        [family] Children, family and studies
       *[others] Swish, tax refund, other
    }
incomes-payment = { $name }, payment { $number }
incomes-together = Together { $sum }
incomes-add = + Another one
incomes-remove = Remove
incomes-none = No money at all came in
incomes-total = All incomes
incomes-sum = { $sum }
incomes-without = What should I leave out?
incomes-child-benefit = Usually { $sum }
incomes-child-benefit-several = At least { $sum }
incomes-child-benefit-more = With several children you get a supplement too. Look at your account.
savings-amount = About how much?
savings-unknown = I do not know
hint-child-work = For example from an extra job or a summer job.
hint-child-work-month = After tax, for example 3 000.

## Costs

costs-title = Other costs
costs-why = Food, clothes and phone are already included.
expense =
    { $kind ->
        [householdElectricity] Household electricity (hushållsel)
        [workTravel] Travel to and from work
        [homeInsurance] Home insurance (hemförsäkring)
        [tradeUnion] Trade union fee (fackförbund)
       *[unemploymentFund] Unemployment fund fee (a-kassa)
    }
expense-hint =
    { $kind ->
        [householdElectricity] If it is not part of the rent
        [workTravel] For example a bus pass
        [homeInsurance] The insurance for one month
        [tradeUnion] The fee for one month
       *[other] The fee, also without a union
    }
needs-title = Something special this month
needs-why = You apply for these separately. We show them beside the sum.
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
need-hint =
    { $kind ->
        [medicalCare] Visits to a doctor or nurse
        [medicine] Medicine that you need
        [dentalCare] What the treatment costs
        [glasses] What the glasses cost
        [childcare] Preschool or after-school care. Counted separately.
        [internet] Counted separately
       *[other] Anything else that you need
    }
assets-label = The household has savings or other things of value
assets-hint = They may have to be used first.
costs-monthly = Every month

## What is asked before the answer

ask-question =
    { $id ->
        [rentLow] The rent is low. Is it the whole rent for a month?
        [rentHigh] The rent is high. Is it the rent for one month?
        [childBenefit] Did you get child benefit in { $month }?
        [maintenance] Did you get maintenance in { $month }?
        [parentalBenefit] Did you get parental benefit in { $month }?
        [studyGrant] Did you get a study grant in { $month }?
        [summer] Did a salary come in { $month }?
        [gross] Is the salary after tax? Look at “Utbetalas” on the payslip.
        [twice] The same amount is there twice. Are they two payments?
        [partner] Did your partner get any money in { $month }?
       *[nothing] Did any money come in during { $month }?
    }
ask-note =
    { $id ->
        [lunch] Counted as no where you have not answered.
        [rentLow] If the rent is higher, the support may be higher.
        [rentHigh] If the rent is lower, the support may be lower.
        [gross] If it is before tax, the support may be higher than the amount here.
        [twice] If it is one and the same payment, the support may be higher.
       *[missing] Then the sum is lower.
    }

## All the questions on one page

all-questions-title = All the questions
all-questions-go = Show all the questions on one page
all-questions-why = Here are all the questions at once. What you have already entered is still there. The calculation comes on the next page.
all-questions-leave = One step at a time

## One question at a time, where the texts are made for it

# Tomt: alla frågor i ett steg står tillsammans.
one-question = { "" }
question-progress = Question { $at } of { $of }
# Svåra ord i varje steg, ett på varje rad med sin förklaring efter kolon.
hard-words-title = Difficult words
hard-words =
    { $step ->
       *[other] { "" }
    }

## Keeping the answers for a while

keep-label = Keep the answers in this tab for 30 minutes
keep-hint = They are on the device until the tab is closed.
kept-asks = Go on where you were?
kept-replaces = What you have written now is then lost.
kept-yes = Yes
kept-no = No, clear
watched-kept-title = Answers that you chose to keep
watched-kept = They are on the phone or computer for at most 30 minutes. The page removes them when you clear, leave quickly or untick the box, and the browser when the tab is closed. If the page is not open when the time is over, they are removed the next time it is opened.
watched-kept-traces = If the tab is opened again before that, the page asks whether you want to go on. Traces of the answers can stay on the disk of the device for some time. Only keep them on a device that you trust.

## Beside, where there is room

next-step-title = Next step
next-step-more = Papers, rights and help
so-far-title = What you have entered
so-far-none = What you enter is shown here.

## The answer

answer-title = Calculation for { $month }
answer-between-why = The higher amount applies if the municipality accepts the full housing cost.
answer-covered-apply = You can still apply, and there may be other support.
answer-decides = An estimate. The municipality decides, and you can always apply.
answer-no-income = You have not entered any income. Did money come in during { $month }? Then the sum will be lower.
answer-add-income = Enter income
answer-apply = How to apply
answer-how = How the sum is made up
group-norm = National norm
group-housing = Your home
group-expenses = Costs on top of the norm
group-income = Income in { $month }
group-other-needs = Other needs
total-norm = National norm (riksnormen) in total
total-needs = Household needs
total-income = Income that counts
total-support = Social assistance, about
total-surplus = Income above the needs
total-with-other-needs = Social assistance with the other needs
total-in-full = Social assistance if the full housing cost is accepted
total-in-full-with-other-needs = If the full housing cost is accepted, with the other needs
total-apart = Support if children who are with you for few days are counted separately
total-apart-with-other-needs = If children who are with you for few days are counted separately, with the other needs
line-single = One adult
line-couple = Two adults
line-child = Child { $number }, aged { $age }
line-shared =
    { $size ->
        [one] Shared costs, one person
       *[other] Shared costs, { $size } people
    }
line-shared-part = Shared costs, { $size } of { $of } people
line-norm-adjustment = Decided change of the norm
line-child-work = Child { $number }, own salary
line-income-partner = { $kind }, your partner
how-adults-single = The amount in the national norm for one adult, { $amount } a month.
how-adults-couple = The amount in the national norm for two adults together, { $amount } a month.
how-child = The amount in the national norm for a child aged { $band }, { $amount } a month.
how-child-lunch = The amount in the national norm for a child aged { $band } who has lunch somewhere else, { $amount } a month.
how-child-days =
    { $days ->
        [one] The child is with you one day. One day is { $full } × 12 / 365, rounded { $day }, and { $days } × { $day } = { $amount }.
       *[other] The child is with you { $days } days. One day is { $full } × 12 / 365, rounded { $day }, and { $days } × { $day } = { $amount }.
    }
how-child-days-full = The child is with you { $days } days. One day is { $full } × 12 / 365, rounded { $day }. { $days } days come to more than the amount for the month, so the amount for the month is counted.
how-shared =
    { $size ->
        [one] The amount in the national norm for shared costs for one person.
       *[other] The amount in the national norm for shared costs for { $size } people.
    }
how-shared-above = The table in the national norm ends at { $row } people. Each person above that adds { $each }: { $persons } × { $each } more, which makes { $amount }.
how-shared-part = The shared costs for all { $of } are { $whole }. Your household’s part is { $whole } × { $size } / { $of } = { $amount }.
how-home-within = The full cost, { $entered }, is within the municipality’s guideline of { $guideline }.
how-home-above = The cost is { $entered }. The municipality’s guideline is { $guideline }, and that is what is counted here.
how-home-individually = The cost as you entered it. The municipality has no guideline for this way of living.
how-as-entered = The amount as you entered it. The municipality assesses whether the cost is reasonable.
how-assessed = The amount that the municipality has accepted.
how-norm-adjustment = The municipality has decided on a higher or a lower norm.
how-income = Income after tax in the month before counts in full.
how-job-stimulus = With job stimulus, 75 per cent of the salary counts: { $entered } × 0.75 = { $amount }.
how-child-work-below = The salary does not count. The child has earned { $year } so far this year, and the limit is one price base amount (prisbasbelopp), { $limit }.
how-child-work-above = The child has earned { $year } so far this year. The part of the month’s salary, { $entered }, that is above one price base amount (prisbasbelopp), { $limit }, may be counted, and is counted here: { $amount }.
source-until = Source: { $source }. Applies to the months { $from } to { $through }.
source-earlier = Source: { $source }. The amount is from { $year }, the latest known here.
source-open = Source: { $source }. Applies to months from { $from }.
notices-title = Good to know about the calculation
notice-needs-covered = By this calculation, the income is enough for what your household needs, and { $surplus } more.
notice-needs-covered-even = By this calculation, the income is exactly enough for what your household needs.
notice-housing-above-guideline = Your home costs { $entered } and the municipality’s guideline is { $guideline }. The municipality can accept more. Tell them why you live there.
notice-guideline-from-earlier-year = The guideline for housing is from { $year }. It is reviewed every year and may have changed.
notice-guideline-bands-overlap = The municipality’s table has two guidelines for exactly five children, { $low } and { $high }. We use the higher one.
notice-housing-individually =
    { $form ->
        [withParents] When you live with your parents, the municipality assesses what is a reasonable cost. Here it is counted as you entered it.
        [sharedDwelling] When you share a home, the municipality assesses what is a reasonable cost. Here it is counted as you entered it.
       *[lodger] The guideline for a room is meant for one person alone. With children, the municipality assesses the cost separately.
    }
notice-housing-guideline-unknown = The municipality’s guideline for the rent is not known here. The cost counts as you entered it. The municipality decides whether it is reasonable.
notice-housing-shared-with-others = There are { $of } of you who share the home. What the others pay should be taken off once. Check that this is done.
notice-household-share = There are { $of } of you who live together, and { $size } belong to your household. Your household’s part of the shared costs is { $amount }.
notice-part-time-child = Child { $number } is counted for the days with you. The other parent can count their days.
notice-part-time-children-apart = Children who are with you for less than half of the month can be counted in two ways. The municipality decides how far they raise the shared costs and the guideline for the home. The calculation shows both sums.
notice-norm-row-derived = We have not found the amount for child { $number } in any decision. It is worked out from other amounts.
notice-norm-adjusted = The municipality has changed the norm by { $amount } a month.
notice-job-stimulus = Job stimulus (jobbstimulans): { $disregarded } of your salary does not count.
notice-job-stimulus-partner = Job stimulus (jobbstimulans): { $disregarded } of your partner’s salary does not count.
notice-child-work-disregarded = Of the salary that child { $number } has, { $disregarded } does not count.
notice-child-work-counted = Of the salary that child { $number } has, { $counted } is counted here. By law it may be counted. The municipality decides whether to do so.
notice-expenses-individually = Costs on top of the norm are assessed one by one. Keep bills and receipts.
notice-other-needs-individually = You apply separately for other needs, and the municipality assesses them one by one. It is best to apply before you buy.
notice-assets-first = Savings and other things of value may need to be used first. The municipality assesses what counts.
savings-decide = You have entered savings of { $savings }. The lower amount applies if the municipality says that they must be used first. The municipality assesses what counts.
notice-activity-requirement = If you have had support for three months in a row, you may need to take part in activities, full time or as far as you are able, from { $from } at the earliest (aktivitetskrav). The municipality decides.
words-higher-norm = The norm must be higher when there are particular reasons. These can be:
higher-norm =
    { $reason ->
        [food] more expensive food for medical reasons
        [school] a fee for school meals
        [fee] food that is part of another fee
        [disability] a disability
       *[violence] costs after violence and crime
    }
words-lower-norm = The norm can be lower, for example if the need is only temporary.
words-high-rent = A rent above the guideline can be accepted for medical or strong social reasons, or after violence or crime. People whose rent is too high often get time to lower it. During that time the full rent can be counted.
words-young = The municipality may expect a young adult to live with their parents, rent a room or share a home. This is assessed for each person. If you cannot live at home, say so when you apply.
words-acute = Do you need food or a place to sleep? In such an emergency you can get urgent help without everything being counted first.
words-protection = Costs for protection, for example a new lock or a phone, can give you a right to support.
words-available = If you can work, you need to look for work or take part in activities. If you are ill, you may need a medical certificate (läkarintyg).
words-job-bonus = From March 2026 there is a job bonus (jobbpremie). You may be entitled to it if support ends because you have started to work.
words-other-rules = Are you covered by the law on the reception of asylum seekers (lagen om mottagande av asylsökande)? Contact the Swedish Migration Agency (Migrationsverket). If you are a student or run your own business, there is usually other support to look to first. Other rules may also apply to your partner. You can always apply.
rules-title = Rules and amounts
rules-riksnorm = The national norm (riksnormen) for { $year }, decision { $decision }, is valid up to and including { $through }.
rules-guideline = { $municipality }: guidelines (riktvärden) from { $year }, { $decision }.
rules-fingerprint = Check code: two estimates with the same code rest on the same amounts. { $fingerprint }
headline-about = About
headline-between = Between
headline-and = and { $high }
headline-and-rent = and the rent, up to { $guideline }
headline-after = in social assistance for { $month }
headline-incomes = Your income is about
headline-more-without-home = more than your household needs in { $month }, without the home
headline-more = more than your household needs in { $month }
headline-even = Your income is exactly as much as your household needs in { $month }
headline-needs = Other needs, { $needs }, are not included. Apply for them separately, before you buy.
headline-rent-decides = How much it is depends on what your home costs.
headline-others-decide = How much it will be depends on what the others pay for the home.
tonight-title = Nowhere to sleep tonight?
tonight = You can get urgent help with a place to sleep, before everything is calculated.
notes-more = Show { $count } more
part =
    { $step ->
        [household] Household
        [home] Your home
        [costs] Other costs
        [needs] Other needs
       *[incomes] Income
    }
part-none = none
people-adults =
    { $adults ->
        [one] 1 adult
       *[other] { $adults } adults
    }
people-with-children = { $adults }, children aged { $ages }
list-and = { $others } and { $last }
home-why-within = within the guideline { $guideline }
home-why-above = counted by the guideline { $guideline }
home-why-entered = counted as you entered it
home-why-unknown = its cost is not entered
change =
    { $step ->
        [household] Change the household
        [home] Change the home
        [costs] Change the costs
       *[incomes] Change the income
    }
picture-own = Own income
picture-support = Social assistance
picture-needs = Your household needs { $needs }
picture-incomes = The income of your household is { $income }
more-title = More about your answer
more-support =
    { $count ->
        [0] Other support you may be entitled to
        [one] One other kind of support you may be entitled to
       *[other] { $count } other kinds of support you may be entitled to
    }
more-changes = Savings, special needs, if it is urgent
more-earn = Support up to { $salary } in salary
more-differs = Why the municipality’s decision can be different
apply-at = Apply at { $site }
apply-leaves = You leave this page. Write down or save the calculation first. The browser’s history shows that you have been on the municipality’s page.
apply-help-title = Interpreter, help, or no BankID
papers-print = Print the list
take-share = Share as text
earn-says = With a salary of { $salary }, your household gets { $total } to live on.
earn-plus = + { $amount }
earn-where-it-ends = Where support ends
earn-others = Housing allowance, unemployment benefit and other support can become lower when the salary becomes higher. That is not counted here.

## A change from the answer

edit-save = Save and show the answer
edit-cancel = Cancel
edit-sums = Before: { $before }. Now: { $now }.

## What can change the calculation

changes-title = What can change the sum
changes-intro = Some things only a caseworker (handläggare) can assess. Open what applies to you, and tell them about it when you apply.
changes-home = A rent above the guideline
changes-home-in-full = If the full housing cost is accepted
changes-home-in-full-how = Then the full cost, { $entered }, is counted instead of the guideline. The social assistance becomes { $support }.
changes-needs = Other needs, for example medicine and dental care
changes-needs-how = You apply separately for medical care, medicine, dental care, glasses, childcare and internet. Enter what they cost under Other costs, and we show that sum separately.
changes-needs-accepted = If the other needs are accepted
changes-needs-accepted-how = They are { $needs } together. With them, the social assistance becomes { $support }. You apply for each need separately.
changes-needs-in-full = If the full housing cost is accepted too, it becomes { $support }.
changes-higher-norm = You need more for food or other things
changes-lower-norm = When the municipality can count lower
changes-assets = Savings and other things of value
changes-assets-how = Money in a savings account, shares, a car or a house may need to be used first. They are not part of the calculation. The municipality assesses what counts.
changes-child-work = The children’s own salary
changes-child-work-how = What a child at home earns does not count until it has gone above one price base amount (prisbasbelopp) during the year, { $limit } for { $year }. What is above that may be counted. The municipality decides whether to do so.
changes-work = If you start to work
changes-work-how = After six months in a row with social assistance, job stimulus (jobbstimulans) can apply for two years. Then only three quarters of the salary counts.
changes-available = Looking for work or taking part in activities
changes-acute = If it is urgent
changes-young = If you are young
changes-other-rules = If other rules apply to you

## If the salary gets higher

earn-title = If you earn more
earn-intro = See what your household gets to live on with another salary. It is the salary of { $before }, because that is the one that counts for { $month }. Everything else is as you entered it. What you try here does not change your answer.
earn-whose = Whose salary?
earn-yours = My salary
earn-partners = My partner’s salary
earn-salary = Salary after tax in { $month }
earn-try = Try another salary
earn-axis-living = Kronor to live on
earn-axis-salary = Salary after tax, kronor a month
earn-line-without = without job stimulus
earn-line-with = with job stimulus
earn-without-title = Without job stimulus
earn-without = With a salary of { $salary }, your household gets { $total } to live on: { $incomes } in income and { $support } in social assistance.
earn-with-title = With job stimulus
earn-with = With job stimulus, your household gets { $total } to live on: { $incomes } in income and { $support } in social assistance. That is { $more } more.
earn-with-same = With job stimulus, it is the same amount at this salary.
earn-stimulus = Job stimulus (jobbstimulans) can apply for two years for a person who has had social assistance six months in a row. Then only three quarters of the salary counts, and your household gets to keep more.
earn-ends-title = When support is no longer needed
earn-ends-without = If you earn { $salary } or more, the money is enough, by this calculation.
earn-ends-with = With job stimulus, no support is needed when the salary is { $salary } or more. Then three quarters of the salary is enough, together with your household’s other income.
earn-ends-why = That is the lowest salary, in whole kronor, where there is no gap. If the salary is lower, the support makes up the rest.
earn-ends-in-full = If the full housing cost is accepted, there may be support at a slightly higher salary too.
earn-already = Your household’s other income is enough for the needs we calculate, even without this salary.
earn-bonus = From March 2026 there is a job bonus (jobbpremie). You may be entitled to it if support ends because you have started to work. It is not part of the figures here.

## What to do now

next-apply = Everyone may apply for social assistance (försörjningsstöd), whatever the calculation shows. The municipality assesses every application.
next-apply-soon = Apply as soon as you can, even if part of the month has passed.
next-apply-how =
    { $id ->
        [other] Your municipality decides. Search the web for “ansöka om försörjningsstöd” and the name of your municipality. Or call its switchboard (växeln), whose number is on the municipality’s website, and say: “Jag vill ansöka om försörjningsstöd” (I want to apply for social assistance). Ask who you can talk to.
       *[known] { $municipality } decides. The municipality’s website tells you how to apply. You can also call the switchboard (växeln) and ask for those who work with försörjningsstöd.
    }
next-apply-help = No BankID, or do you need an interpreter or help with writing? Say so when you call, and ask what you can do.
next-papers-title = Papers to have ready
next-papers-intro =
    { $id ->
        [other] The municipality tells you which papers it needs. These are examples of what municipalities usually ask for, chosen from what you have entered.
       *[known] The municipality tells you which papers it needs. These are examples from the municipality’s routine, chosen from what you have entered.
    }
next-papers-couple = You apply together, so bring papers for both of you.
next-papers-missing = Do not wait to apply because a paper is missing. Ask the municipality what you can do.
papers-tax-return = a copy of your tax return (deklaration)
papers-accounts = an overview of all accounts
papers-statements = bank statements (kontoutdrag) for the last three months
papers-lease = your lease (hyreskontrakt)
papers-rent-bill = your rent bill (hyresavi)
papers-home-bill = payment slips and bills for your home
papers-incomes = the latest papers about income, for example payslips (lönebesked)
papers-costs = bills and receipts for the other costs you have entered
next-support-title = Other support you may be entitled to
next-support-intro = If you can get other support, you usually need to apply for it too. Do not wait: you may apply for försörjningsstöd in the meantime.
next-support-fits = You may also be entitled to
next-support-more = More kinds of support
support =
    { $kind ->
        [childBenefit] Child benefit (barnbidrag), if you have children. Försäkringskassan.
        [housingAllowance] Housing allowance (bostadsbidrag), for families with children and some young people. Försäkringskassan.
        [maintenance] Maintenance support (underhållsstöd), when a child’s parents do not live together. Försäkringskassan.
        [parentalBenefit] Parental benefit (föräldrapenning), when you are at home with a small child. Försäkringskassan.
        [careAllowance] Care allowance (omvårdnadsbidrag), when a child with a disability needs more care. Försäkringskassan.
        [housingSupplement] Housing supplement (bostadstillägg), if you have a pension, sickness compensation (sjukersättning) or activity compensation (aktivitetsersättning). Pensionsmyndigheten or Försäkringskassan.
        [elderly] Income support for the elderly (äldreförsörjningsstöd), for older people with a low pension. Pensionsmyndigheten.
        [sicknessBenefit] Sickness benefit (sjukpenning), when you are too ill to work. Försäkringskassan.
        [unemploymentBenefit] Unemployment benefit (a-kassa), when you are out of work. Ask your unemployment fund (a-kassa).
        [activitySupport] Activity support (aktivitetsstöd) or introduction benefit (etableringsersättning), when you take part in a programme. Ask Arbetsförmedlingen.
       *[studyAid] Student finance (studiemedel), when you are a student. CSN.
    }
support-name =
    { $kind ->
        [childBenefit] Child benefit
        [maintenance] Maintenance support
        [housingSupplement] Housing supplement
        [parentalBenefit] Parental benefit
        [elderly] Income support for the elderly
       *[housingAllowance] Housing allowance
    }
next-debt = The municipality gives advice about budgets and debts. Call the switchboard and ask for the budget and debt advice (budget- och skuldrådgivningen).
next-rights-title = Your rights
rights-apply = You have the right to apply and to have your application assessed, even if someone says that there is no point.
rights-decision = You have the right to a written decision, with the reasons for it.
rights-appeal = If the answer is no (avslag), to all or part of what you applied for, you can appeal (överklaga). The decision tells you how.
next-turn-title = Who to contact
contact-switchboard = About social assistance (försörjningsstöd), urgent help and advice about money.
contact-emergency = When you or someone else is in danger.
contact-women-helpline = If someone threatens you or is violent to you.
contact-children-helpline = For children and young people who need to talk to someone.

## Does it look wrong

differs-title = Does it look wrong?
differs-intro = The municipality’s decision can be different from the calculation here. These are common reasons. What you have entered is still there when you go back.
differs-forgotten-title = An income that was left out
differs-forgotten = All income in the month before counts, after tax: also child benefit, maintenance, housing allowance, Swish and tax refunds. Go back and check that everything is there.
differs-rent-title = The rent is higher than the guideline
differs-rent = People whose rent is too high often get time to lower it. During that time the full rent can be counted. There may also be reasons to accept it.
differs-surplus-title = A surplus from the month before
differs-surplus = Was there money left one month, by the municipality’s calculation? Then that surplus (överskott) can be counted as income the next month.
differs-within-title = Something happened during the month
differs-within = A child who has a birthday can get a different amount. If your application came some way into the month, the decision can be for part of it.
differs-assets-title = Savings and other things of value
differs-activity-title = Looking for work or taking part in activities
differs-papers-title = Papers that are missing
differs-papers = What the municipality has not seen on paper may not be counted. Ask what is missing, and hand it in.
differs-part-time-title = Children who live with you on certain days
differs-part-time = The municipality may arrive at another number of days than you have entered.
differs-guideline-title = Newer guidelines
differs-guideline = The rent guidelines here are from { $year }. They are reviewed every year and may have changed.
differs-guideline-unknown = The municipality’s guidelines for rent are not known here. If it accepts a lower rent than you entered, the sum is lower.
differs-costs-title = The municipality assesses costs and the norm for you
differs-costs = Electricity, insurance and travel are counted here as you entered them, and other needs are counted separately. The municipality may arrive at another amount. It can also raise or lower the norm.
differs-still-title = If you still think it is wrong
differs-still = Ask your caseworker (handläggare) how it was calculated. You are welcome to bring the calculation from here.
back-to-answer = Back to the calculation

## Take the calculation along

take-title = Save, share or print
take-intro = Most calculations fit on one or two pages. Your name is not on them.
take-who = Anyone who sees the paper can see what your household earns and what your home costs. What you copy stays on the computer or phone until you copy something else.
take-print = Print or save as PDF
take-copy = Copy as text
take-copied = Copied
take-refused = The browser did not let the page copy. The text is selected below, so that you can copy it yourself.
take-text = The calculation as text
record-about =
    { $id ->
        [other] An estimate, not a decision. The municipality’s guideline for the rent is not included. The municipality always decides. You always have the right to apply and to have your application assessed.
       *[known] An estimate for { $municipality }, not a decision. The municipality always decides. You always have the right to apply and to have your application assessed.
    }
record-date = Calculated on { $day }.
record-line = { $name }: { $amount } [{ $source }]
record-line-how = { $name } ({ $how }): { $amount } [{ $source }]
record-total = { $name }: { $amount }
record-name = What
record-how = How
record-source = Source
record-amount = Amount
record-child = amount for a child aged { $band }
record-child-lunch = amount for a child aged { $band } with lunch somewhere else
record-days =
    { $days ->
        [one] one day × { $day }
       *[other] { $days } days × { $day }
    }
record-days-full = { $days } days, at most the full amount
record-above = { $last } + { $persons } × { $each }
record-part = { $whole } × { $size } / { $of }
record-home = cost { $entered }, guideline { $guideline }
record-assessed = accepted by the municipality
record-job-stimulus = { $entered } × 0.75
record-child-work = salary { $entered }, so far this year { $year }, limit { $limit }
record-sources = Sources
record-source-line = { $id }: { $source }

## Sources, contacts and amounts

dated-until = { $source }. Applies to the months { $from } to { $through }.
dated-earlier = { $source }. The amounts are from { $year }, the latest known here.
dated-open = { $source }. Applies to months from { $from }.
contact-line = { $name }: { $number }
amounts-norm-title = The national norm (riksnormen), kronor a month
amounts-decided = { $from } up to and including { $through }: decision { $decision }.
amounts-earlier = Amounts of earlier years
amounts-who = Who or what
amounts-single = One adult
amounts-couple = Two adults together
amounts-child = Child aged { $band }
amounts-child-lunch = Child aged { $band } with lunch somewhere else
amounts-shared =
    { $size ->
        [one] Shared costs, one person
       *[other] Shared costs, { $size } people
    }
amounts-more = For more than { $size } people, { $each } is added for each person.
amounts-derived = We have not found the amounts for lunch elsewhere in { $year } in any decision. They are worked out by the Government’s rule for that year.
amounts-rent-title = Guidelines for housing (riktvärden), kronor a month
amounts-rent = Guideline
amounts-rent-children =
    { $children ->
        [0] No children
        [one] { $children } child
       *[other] { $children } children
    }
amounts-rent-range = { $from }–{ $through } children
amounts-rent-from = { $from } children or more
amounts-lodger = Lodger (inneboende), one room

## About the calculation

about-title = About the calculation
about-what =
    { $id ->
        [other] This page calculates social assistance (försörjningsstöd) with the national norm (riksnormen), which is the same in the whole country. The rent counts as you enter it, since the municipality’s guidelines are not known here. It is an estimate. The municipality always decides.
       *[known] This page calculates social assistance (försörjningsstöd) with the national norm (riksnormen) and the guidelines in { $municipality }. It is an estimate. The municipality always decides.
    }
about-months = There are amounts for the months from { $first } up to and including { $last }. For the months after that, the norm is decided in a new way, and those amounts are not here yet.
about-who-title = Who is behind this
about-who =
    { $id ->
        [other] Riksnorm is an open project and no public authority. No municipality has ordered this page, and nobody has been asked to maintain it. The code and the amounts are open, so that anyone can examine them.
       *[known] Riksnorm is an open project and no public authority. { $municipality } has not ordered this page and takes no part in the project. Nobody has been asked to maintain it. The code and the amounts are open, so that anyone can examine them.
    }
about-odd-title = What is uncertain
about-odd-printed = The municipality’s amounts come from its committee’s proposal of April 2024. We have not seen the final decision or any later annex.
about-private-title = See for yourself that nothing is sent
about-private = Disconnect from the internet once the page is open, and do the calculation: it still works. If you are used to it, you can also open the browser’s developer tools and the Network tab. There you can see everything that the page itself fetches, and that nothing is sent while you type.
about-amounts = All amounts
about-sources-title = Sources
without-title = The amounts, and who to contact

## Accessibility

access-title = Accessibility statement
access-intro = This page should work for everyone. Here you can read how it follows the Swedish law on the accessibility of digital public services (lagen om tillgänglighet till digital offentlig service, 2018:1937), what has been tested and which shortcomings we know of.
access-status-title = How accessible the page is
access-status = The page is built to WCAG 2.2, level AA. We judge that it partly complies with the law, because some things have not been tested yet. The judgment is our own and was made in November 2026.
access-tested-title = What has been tested
access-tested-axe = Every step, the answer and the side pages, with the automatic tool axe in the browser Chromium.
access-tested-keyboard = The whole way to the answer and to the side pages, with only a keyboard.
access-tested-narrow = Screens that are 320 pixels wide, text of twice the size, and every step, the answer and the side pages at 400 per cent zoom.
access-tested-contrast = The answer and the side pages with the computer’s own high-contrast colours.
access-tested-script = The page without JavaScript, and when the calculator cannot be loaded.
access-known-title = Shortcomings that we know of
access-known-people = People with disabilities have not tested the page yet.
access-known-reader = The page has not been tested with a screen reader.
access-known-browsers = The page has been tested in Chromium, Firefox and WebKit, but not on an iPhone or an Android phone.
access-known-print = The PDF file from printing has not been tested with assistive technology. The calculation can be copied as text instead.
access-report-title = Tell us if something does not work
access-report = Nobody has the task of running this page yet, so there is nobody to report faults to. If you need help to apply for social assistance, call { $name }, { $number }. You can always apply without this page.
access-supervision-title = Who makes sure that the law is followed
access-supervision = A state authority makes sure that the law is followed. If you are not satisfied with how your report was handled, you can contact it.
access-authority-through = Until the end of { $month }: { $name } ({ $short }).
access-authority-from = From { $month }: { $name } ({ $short }).
access-authority-address-unknown = The address for reports is not known here.
