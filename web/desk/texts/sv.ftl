### Texterna på handläggarens sida. En fil för varje språk; den svenska är
### förlaga. Läsaren kan reglerna och har bråttom: korta ord, inga utrop.

## Språket och sidans ram

language-name = Svenska
# Läsriktningen: ltr eller rtl.
language-direction = ltr
languages-label = Språk
language-failed = Språket kunde inte hämtas. Kontrollera att du är ansluten.
skip-link = Till raden
page-title = Försörjningsstöd för handläggare
page-estimator = Sidan för den som söker
page-no-script = Sidan räknar i webbläsaren och behöver JavaScript. Beloppen som gäller står här nedanför.
page-loading = Sidan hämtas …
page-failed = Sidan kunde inte starta, eller stannade.
page-again = Försök igen
page-promise = Inget sparas och inget skickas. När sidan stängs är allt glömt.

## Raden

entry-label = Hushållet på en rad
echo-label = Det här förstod sidan
entry-example = Till exempel: { $line }
entry-private = Namn och personnummer räknas inte, kopieras inte och sparas inte. Sidan ska inte veta vem det gäller.
entry-suggestions = Förslag
entry-to-word = Till ordet
entry-wrong =
    { $count ->
        [one] En sak att rätta på raden: { $first }
       *[other] { $count } saker att rätta på raden: { $first }
    }
month-label = Månad
month-income = inkomster { $month }
month-choose = Välj månad

## Vad som kan göras, med sin tangent

do-line = Till raden
do-new = Nytt hushåll
do-beside = Jämför
do-copy = Kopiera
do-copy-short = Kopiera kort
do-reasons = Motivering
do-undo = Ångra
do-redo = Gör om
do-search = Tabeller
do-help = Tangenter och ord
do-fields = Fälten
do-month-before = Månaden före
do-month-after = Nästa månad
do-language = Språk
do-print = Skriv ut
do-read = Läs upp svaret
do-close = Stäng
keys-label = Tangenter
said-new = Nytt hushåll. Ångra: Ctrl+Z
said-new-month = Nytt hushåll. Månaden är kvar: { $month }. Ångra: Ctrl+Z
said-nothing-to-undo = Inget mer att ångra.
said-pasted = Raden är inläst. Nästa månad: Alt+.
said-reasons = Kopierat: utkast till motivering. Beslutet skriver du.
said-copied = Kopierat som journaltext.
said-not-copied = Webbläsaren lät inte sidan kopiera. Texten är markerad: kopiera den själv.
uncopied = Uträkningen som text, att kopiera själv
said-nothing-to-copy = Inget att kopiera förrän raden och fälten är rättade.

## Fälten

fields-title = Fält
household-title = Hushåll
field-adults = Vuxna
field-adults-count =
    { $adults ->
        [1] 1
        [2] 2 (par)
       *[0] –
    }
field-community = Gemenskap
field-job-stimulus = Jobbstimulans
field-assets = Tillgångar
children-title = Barn
child-number = Barn { $number }
child-age = Ålder
child-school = i skola
child-lunch = Lunch borta
child-days = Dagar
child-month = Lön mån
child-year = Lön i år
child-remove = Ta bort barn { $number }
housing-title = Bostad
housing-form = Form
housing-cost = Kostnad
incomes-title = Inkomster, vuxen { $adult }, { $month }
income-kind = slag
income-amount = belopp
income-number = Vuxen { $adult }, inkomst { $number }
income-remove = Ta bort inkomst { $number } för vuxen { $adult }
expenses-title = Utgifter
needs-title = Levnadskostnader i övrigt
field-wrong-amount = Ett belopp, 0 till 1 000 000.
field-wrong-missing = Skriv hela lönen i år.
field-wrong-school = 18–20 år räknas bara i skola: kryssa i det.
field-wrong-least = Minst { $least }.
field-wrong-number = Ett tal, { $from } till { $to }.
field-of = { $group }, { $field }

## Radens ord

help-title = Ord på raden
help-form = Så skrivs det
help-means = Betyder
help-adults = en vuxen, eller två som är makar, registrerade partner eller sambor
help-age = barn, ett tal för varje barn: åldern
help-school = 18–20 år i grundskola eller gymnasium
help-days = barnet är här 10 dagar i månaden
help-lunch = barnet äter lunch borta fem dagar i veckan
help-work = barnets egen lön: månaden / hittills i år
help-month = annan månad än den här
help-sum = belopp; flera läggs ihop med plus
help-both = lön för vuxen 1 / vuxen 2; j: jobbstimulans
help-second = annan inkomst för vuxen 2
help-accepted = det som räknas av kostnaden; ! för hela
help-guideline = eget riktvärde för bostaden
help-norm = högre eller lägre norm; norm 14d: för 14 dagar
help-short = Tre bokstäver räcker när bara ett ord börjar så. Ordningen är fri, men barn står efter de vuxna eller efter ordet barn.
help-words = Orden
means-community = så många i gemenskapen
means-norm-adjustment = Högre eller lägre norm, enligt beslut
means-guideline = Riktvärde som du anger
means-home = Bostad: { $what }
means-no-home = Ingen bostad
means-income = Inkomst: { $what }
means-job-stimulus = Jobbstimulans
means-expense = Utgift: { $what }
means-need = I övrigt: { $what }
means-assets = Har tillgångar

## Fel på raden

wrong-adults-missing = Skriv 1v för en vuxen eller 2v för två.
wrong-unknown = Okänt ord. Skriv inga namn.
wrong-unknown-word = Okänt ord: { $word }. Skriv inga namn.
# Ord som inte är radens, ett slag i taget, och vad som skrivs i stället.
wrong-others =
    månadsavgift avgift = Avgiften hör till bostaden: skriv bostadsrätt 4500.
    ränta = Ränta på bostaden läggs till avgiften: skriv bostadsrätt 3500+900.
    uppvärmning värme = Läggs till bostaden: skriv hyra 8200+600.
    amortering = Bedöms för sig: skriv annat 900 (amortering).
    månadskort = Skriv resor 620.
    skuld hyresskuld elskuld vräkning = Skulder bedöms för sig: skriv annat 3000 (hyresskuld).
    deposition flytt flyttkostnad = Bedöms för sig: skriv annat 3000 (flytt).
    akutboende vandrarhem härbärge = Skriv hotell 690*18 eller jourboende 9000.
    halv halva dagsnorm = En del av normen skrivs i dagar eller kronor: norm 14d eller norm -2610.
    matnorm = Matnorm för dagar står i tabellerna: Alt+5.
    brutto bruttolön = Lönen skrivs efter skatt: lön 9000.
    bebis spädbarn nyfödd = Skriv barnets ålder, 0 före ettårsdagen: 1v 0.
    tvilling tvillingar = Skriv åldern en gång för varje barn: 1v 4 4.
    båda växelvis = Skriv det vid varje barns ålder: 1v 4vv 7vv.
    godkänt beviljat = Skriv vad som räknas efter kostnaden: tand 8500>6000.
    kvinna man hon han = Den andra vuxnas inkomst: 2v lön2 5000.
    lägenhet hyreskostnad = Skriv hyra 8200.
    soc försörjningsstöd = Försörjningsstöd från kommunen räknas inte som inkomst. Ta bort det.
    sparande bil = Skriv tillgångar, och bedöm dem för sig.
    läkarbesök sjukhus = Skriv läkare 200.
    mediciner = Skriv medicin 200.
    tandläkarkostnad = Skriv tandvård 900.
    sjukskriven = Skriv sjukpenning 8400, eller lön 9000.
    person = Skriv 1v för en vuxen eller 2v för två.
wrong-other = { $word }: { $instead }
wrong-unfinished = Vilket av dem?
wrong-unfinished-one = Menar du det här ordet? Skriv det helt ut. Annars: ta bort det.
wrong-more = … och { $count } till
wrong-personal-number = Det ser ut som ett personnummer, en födelsedag eller ett annat datum. Ta bort det: sidan ska inte veta vem det gäller. Ett barn skrivs med sin ålder.
wrong-amount-missing = Skriv beloppet efter { $word }.
wrong-people-missing = Skriv hur många som bor ihop, hushållet inräknat: av 3.
wrong-amount-not-understood = Skriv beloppet med siffror efter { $word }, färdigräknat. Flera läggs ihop med plus: 240+240.
wrong-dash = Ta bort strecket efter beloppet.
wrong-amount-split = Ett belopp eller två? Skriv beloppet efter { $word } utan mellanslag: 8200.
wrong-incomes-split = Ett belopp eller två? Skriv det utan mellanslag efter { $word }. Den andra vuxnas: { $word }2 8200.
wrong-amount-without-word = Skriv ordet före beloppet, som hyra 8200. Mellan barns åldrar står mellanslag: 4 7 9.
wrong-amount-not-here = Efter { $word } står inget belopp.
wrong-stimulus = Jobbstimulans står vid lön.
wrong-detail = Inom parentes: dagar (10d), lunch (l), skola (s) eller egen lön (3000/60000).
wrong-open = Skriv värdet i stället för frågetecknet.
wrong-repeated = Står redan på raden. Flera belopp läggs ihop med plus: 450+300.
wrong-adults-repeated = De vuxna står redan på raden. Fler i bostaden: skriv hur många ni är ihop, av 3.
wrong-parenthesis = Parentesen är inte stängd.
wrong-second-adult = Raden säger en vuxen. Skriv 2v.
wrong-in-norm = Ingår i riksnormen.
wrong-amount-doubtful = Beloppet kan höra till ordet före, som saknar sitt. Skriv ett belopp efter vart och ett.
wrong-number-alone = Ett tal för sig. Barn skrivs efter 1v eller 2v, eller efter ordet barn.
wrong-numbered = Ett nummer i en lista? Ta bort det. Ett barns ålder skrivs utan punkt och parentes: 4 7.
wrong-date = Ett datum? Ta bort det: bara beloppet skrivs efter ordet.
wrong-days-alone = Dagar för sig. En del av månaden: norm 14d. Ett barns dagar skrivs direkt efter åldern: 9(10d).
wrong-of-last-child = Gäller det bara det sista barnet: skriv det direkt efter åldern, 4 7vv. Gäller det flera: 4vv 7vv.
wrong-loan-of-home = Lån på bostaden? Räntan läggs till boendet: bostadsrätt 3500+900. Är lånet en inkomst: skriv annaninkomst 5000.
wrong-number-alone-after = Ett tal för sig: barn skrivs efter 1v eller 2v, eller efter ordet barn. Hör det till { $word }? Skriv + före talet.
wrong-adult-not-here = Efter { $word } står inte vems det är: skriv beloppet direkt efter ordet.
wrong-not-assessed = Bara kostnader och behov bedöms med > eller !.
wrong-norm = Skriv normen med + eller - före beloppet, eller i dagar: norm +600, norm -2380, norm 14d.
wrong-stimulus-of-whom = Skriv vems: j1 eller j2.
wrong-ages-missing = Skriv åldrarna: barn 4 7.
wrong-children-differ = { $said } barn, men { $ages } åldrar.
wrong-remark = Tal i en anmärkning räknas inte.
wrong-remark-word = En anmärkning läses inte. Ändrar den beloppet: skriv det på raden. Annars: ta bort ordet.
wrong-other-month = Beloppet är från en annan månad än den som räknas. Ta bort det, eller månaden.
wrong-negated = Det som inte finns skrivs inte. Ta bort båda orden.
wrong-several-homes = Flera bostäder: lägg ihop dem, eller skriv vad som räknas av var och en, hyra 5800>5800 hyra 6100>6100.
wrong-accepted = Det som räknas kan inte vara mer än det som är ansökt.
wrong-month-format = Skriv månaden som 2026-11.
wrong-year-missing = Månaden behöver sitt år. { $month } skrivs { $text }. Eller byt månad med Alt+, och Alt+.
wrong-month = Belopp finns från { $first } till { $last }.
wrong-adults-count = En eller två vuxna: 1v eller 2v.
wrong-incomes-count = Högst 50 inkomster för varje vuxen.
wrong-children-count = Högst 15 barn.
wrong-child-age = Ett barn är 0 till 20 år. 21 och äldre räknas i gemenskapen: av 2. Det hen betalar är uthyrning.
wrong-child-applies-alone = 18–20 år räknas som barn i skola: skriv 19s. Annars söker personen själv, räknas i gemenskapen och det hen betalar är uthyrning.
wrong-days = Dagar i månaden är 1 till 31.
wrong-community = Fler än hushållet och högst 30.
wrong-amount-negative = Ett belopp är minst 0.
wrong-amount-too-large = Ett belopp är högst 1 000 000.
wrong-amount-precision = Högst två decimaler.
wrong-amount-without-home = En boendekostnad behöver en bostad.
wrong-year-below-month = Lönen i år kan inte vara mindre än månadens.

## Att se efter på raden

hint-skipped = Ordet läses inte. Beloppet räknas.
hint-norm-days = Normen för de dagarna: varje rad × 12 / 365 × dagarna, högst månadens. Vår räkning: bedöm den.
hint-twice = Samma inkomst och belopp står två gånger.
hint-rent-low = En hyra under 1 000: stämmer det?
hint-rents-added = Två hyror läggs ihop som en bostad med ett riktvärde. Är det två bostäder? Skriv hyra 5800>5800 hyra 6100>6100.
hint-electricity-high = El över 3 000: stämmer det?
hint-amount-low = Under 20 kronor: stämmer det?
hint-salary-low = En lön under 300: stämmer det?
hint-child-benefit = Barnbidrag, men inget barn på raden.
hint-child-salary = Barnets lön? Skriv den hos barnet: 16(8000/22000).
hint-rent-high = En hyra över 25 000: stämmer det?
hint-guideline-low = Taket är långt under kostnaden: stämmer det?
hint-home-in-remark = Det inom parentes räknas inte. Är bostaden { $word }: skriv { $word } före beloppet.
hint-age-or-part = Läst som ett barns ålder. Är det en del av flera: skriv bara av och antalet, som av 3.
hint-may-be-other = Läst som { $word }. Är det något annat: skriv hela ordet.
hint-salary-of-whom = Räknas på den första vuxna. Den andras lön: lön2. Den förstas: lön1.

## Slag

home =
    { $form ->
        [rental] Hyresrätt
        [tenantOwned] Bostadsrätt
        [ownHouse] Eget hus
        [lodger] Inneboende
        [withParents] Hos föräldrar
        [sharedDwelling] Delad bostad
       *[none] Ingen
    }
income =
    { $kind ->
        [salary] Lön
        [unemploymentBenefit] A-kassa
        [activitySupport] Aktivitetsstöd
        [sicknessBenefit] Sjukpenning
        [sicknessCompensation] Sjukersättning
        [parentalBenefit] Föräldrapenning
        [pension] Pension
        [maintenance] Underhåll
        [childBenefit] Barnbidrag
        [studyAid] Studiemedel
        [careAllowance] Omvårdnadsbidrag
        [housingAllowance] Bostadsbidrag
        [rentFromOthers] Hyra från andra
        [deposits] Insättningar
        [surplusLastMonth] Överskott förra månaden
        [taxRefund] Skatteåterbäring
       *[other] Övrig inkomst
    }
expense =
    { $kind ->
        [householdElectricity] Hushållsel
        [workTravel] Arbetsresor
        [homeInsurance] Hemförsäkring
        [tradeUnion] Fackförening
       *[unemploymentFund] A-kassa, avgift
    }
need =
    { $kind ->
        [medicalCare] Läkarvård
        [medicine] Läkemedel
        [dentalCare] Tandvård
        [glasses] Glasögon
        [childcare] Barnomsorg
        [internet] Internet
       *[other] Annat
    }

## Uträkningen

record-title = Uträkning
record-month = Ansökan för { $month }
record-people =
    { $adults ->
        [1] 1 vuxen
       *[other] 2 vuxna
    }{ $children ->
        [0] {""}
        [1] {" "}och 1 barn
       *[other] {" "}och { $children } barn
    }
record-people-of = { $people }, { $of } i gemenskapen
record-what = Post
compare-title = Bredvid: A är { $line }, B är raden
record-source = Källa
part-income = Inkomster i { $month }
part-no-income = Inga inkomster uppgivna för { $month }
part-norm = Norm
part-costs = Utgifter
part-needs = Övrigt, ej i resultatet
column-counted = Räknas
column-applied = Ansökt
line-single = Ensam vuxen
line-couple = Två vuxna
line-child = Barn { $number }, { $age } år
line-shared =
    { $size ->
        [1] 1 person
       *[other] { $size } personer
    }
line-shared-part = { $size } av { $of } personer
line-norm-adjustment = Ändrad norm enligt beslut
line-income =
    { $adult ->
        [0] { $kind }
       *[other] { $kind }, vuxen { $adult }
    }
line-child-work = Barn { $number }, egen lön
how-row = rad { $band } år
how-row-lunch = rad { $band } år, lunch borta
how-days = { $days } dagar × { $day }
how-days-full = { $days } dagar × { $day }, högst { $full }
how-above = { $last } + { $persons } × { $each }
how-part = { $whole } × { $size } / { $of }
how-guideline = riktvärde { $guideline }
how-guideline-above = riktvärde { $guideline }, { $above } över
how-individually = bedöms individuellt
how-assessed = godkänt enligt beslut
how-rejected = avslag enligt beslut
how-in-part = delvis godkänt enligt beslut
how-job-stimulus = jobbstimulans, 75 %
how-child-work = { $year } hittills i år, gräns { $limit }
result-short = Underskott
result-over = Överskott
result-even = Varken underskott eller överskott
result-typed = utan det som skrivs nu
result-in-full = { $result } med hela bostadskostnaden
result-with-needs = { $result } med levnadskostnader i övrigt
result-in-full-with-needs = { $result } med båda
result-apart = { $result }, barn med få dagar för sig
result-apart-with-needs = { $result }, barn med få dagar för sig, med levnadskostnader i övrigt
short-in-full = hela bostaden
short-with-needs = med övrigt
short-in-full-with-needs = båda
short-apart = barn med få dagar för sig
short-apart-with-needs = barn med få dagar för sig, med övrigt
result-said = { $result } { $amount }
sources-title = Källor
source-stated = angivet
source-dated = { $name }, { $decision }, { $from }–{ $through }
source-open = { $name }, { $decision }, från { $from }
notices-title = Att veta och bedöma
no-result = Skriv hushållet på raden: uträkningen kommer här.
no-amounts = Det finns inga belopp för { $month }. Belopp finns från { $first } till { $last }. Välj månad, så räknas den.
not-whole =
    { $count ->
        [one] Ofullständig: 1 sak att rätta
       *[other] Ofullständig: { $count } saker att rätta
    }

## Att bedöma

notice-needs-covered =
    { $surplus ->
        [0] Inkomsterna är lika stora som norm och utgifter. En ansökan ska prövas ändå.
       *[other] Inkomsterna är { $surplus } högre än norm och utgifter. En ansökan ska prövas ändå.
    }
notice-housing-above-guideline = Bostaden är { $above } över riktvärdet { $guideline }. Pröva skäl för hela kostnaden, och tid att sänka den.
notice-guideline-from-earlier-year = Riktvärdet är från { $year }; senare är inte känt.
notice-guideline-bands-overlap = Två riktvärden för fem barn i bilagan, { $low } och { $high }: det högre används.
notice-housing-individually =
    { $form ->
        [lodger] Riktvärdet för inneboende gäller ett rum; med barn bedöms kostnaden individuellt.
       *[other] Inget riktvärde för boendeformen: kostnaden räknas som den är skriven och bedöms individuellt.
    }
notice-housing-shared = Boendekostnaden är hushållets egen del, eller hela med hyra från andra som inkomst. Aldrig båda.
notice-household-share = Gemensamma kostnader: { $size } av { $of } delar.
notice-part-time-child = Barn { $number } räknas per dag: raden × 12 / 365 ({ $source }).
notice-part-time-children-apart = Barn under halva månaden: bedöm om de höjer gemensamma kostnader och riktvärde. Båda sätten visas.
notice-part-time-in-community = Barn under halva månaden: bedöm om de höjer gemensamma kostnader och riktvärde. Här räknas de med.
notice-norm-row-derived = Barn { $number }: raden för lunch på annat håll är härledd. Den finns inte tryckt i någon källa här.
notice-norm-adjusted = Normen är ändrad med { $amount } enligt beslut.
notice-job-stimulus = Jobbstimulans, vuxen { $adult }: { $disregarded } av lönen räknas inte.
notice-child-work-disregarded = Barn { $number }: { $disregarded } av egen lön räknas inte.
notice-child-work-counted = Barn { $number }: { $counted } av egen lön över prisbasbeloppet får räknas, och räknas här.
notice-expenses = Utgifterna bedöms individuellt.
notice-other-needs = Levnadskostnader i övrigt bedöms var för sig.
notice-assets = Tillgångar ska i första hand användas.
notice-activity = Aktivitetskrav från { $from } för den som har haft stöd tre månader i rad.

## Journaltexten

text-title = Beräkning av försörjningsstöd
text-about = Ansökan för { $month }, inkomster i { $income }, { $people }
text-part-of = { $name }: { $counted } av { $entered }
text-line = Rad: { $line }
reasons-begin = Du har ansökt om försörjningsstöd för { $month }. [Utkast]
reasons-above = Boendekostnaden är { $above } över riktvärdet: [skäl].
reasons-open = [Beslut och skäl skrivs av handläggaren.]
text-rules = Regelversion
text-rules-line = riksnorm { $year } ({ $decision }), riktvärden { $annex } ({ $annex-decision })
text-valid = Beloppen gäller
text-valid-line = till och med { $through }
text-fingerprint = Kontrollkod för beloppen
text-counted = Räknat
text-estimate = Beräkning med Riksnorm. Beslut fattas efter individuell bedömning.

## Tabellerna

tables-title = Belopp
# Sökningen: ett ord i tabellerna och andra ord för samma, med semikolon emellan.
search-also = ensam ensamstående; par sambo sambor gifta; två par sambo sammanboende; gemensamt gemensamma hushållskostnader; boendekostnad hyra bostad hyresnorm; prisbasbelopp pbb basbelopp; lunch förskola; 0 spädbarn bebis; dag umgänge
# Vad som står efter åldrar, och vems åldrarna är.
search-units = år barn
# Vad sökningen kan räkna fram, med andra ord för samma: personer; år; mat; dagar.
search-computed = personer pers; år; mat matnorm; d dag dagar
computed-child = { $age } år, { $days } dagar
computed-home = { $age } år, lunch hemma, { $days } dagar
computed-lunch = { $age } år, lunch borta, { $days } dagar
computed-food =
    { $days ->
        [1] Matnorm { $year }, 1 dag
       *[other] Matnorm { $year }, { $days } dagar
    }
# Vad sökningen säger i stället för rader, med orden som det gäller.
search-told =
    el hushållsel resor fack hemförsäkring akassa akassaavgift internet = Kostnader utanför normen har inga belopp här. De räknas som de står på raden.
    barnbidrag bostadsbidrag underhållsstöd flerbarnstillägg inkomst inkomster lön = Inkomster och bidrag har inga belopp här. De räknas som de står på raden.
    halv halva = Här står hel norm. En del av månaden skrivs på raden: norm 14d.
    d dagar dygn = Normen för några dagar skrivs på raden: norm 14d. Matnorm: mat 7 dagar. Ett barn: 9 år 14 dagar.
tables-search = Sök i alla tabeller
tables-found =
    { $count ->
        [0] Inga rader
        [one] En rad
       *[other] { $count } rader
    }
tables-row = Rad
tables-difference = Skillnad
tables-month = Månad
tables-week = Vecka
tables-each-day = Dag
tables-day-of = Dag { $year }
tables-amount = Kronor
tables-year = År
tables-days = Dagar
tab-norm = Riksnorm
tab-rent = Hyra
tab-food = Mat, fickpeng
tab-base = Prisbas
tab-days = Matnorm N dagar
norm-caption = Riksnormen, kronor per månad
norm-whole-single = Ensam, hel norm
norm-whole-couple = Par, hel norm
norm-single = Ensam vuxen
norm-couple = Två vuxna
norm-child = { $band } år
norm-child-home = { $band } år, lunch hemma
norm-child-lunch = { $band } år, lunch borta
norm-shared =
    { $persons ->
        [1] Gemensamt, 1 person
       *[other] Gemensamt, { $persons } personer
    }
norm-shared-above = Gemensamt, varje person över { $persons }
norm-day-note = Dag: månadsbeloppet × 12 / 365, för barn som bor i hushållet en del av månaden.
norm-derived-note = Raderna för lunch på annat håll { $year } är härledda. De finns inte tryckta i någon källa här.
rent-caption = { $municipality }: riktvärden för boendekostnad, kronor per månad
rent-children =
    { $children ->
        [0] Inga barn
        [1] 1 barn
       *[other] { $children } barn
    }
rent-range = { $from }–{ $through } barn
rent-from = { $from } barn eller fler
rent-lodger = Inneboende, ett rum
rent-overlap = Bilagan har två riktvärden för just { $children } barn, { $low } och { $high }. Det högre används.
rent-what = Hyra eller avgift med värme och obligatoriska avgifter. Inte hushållsel, internet, möbler eller parkering.
rent-later = Bilagan är för { $year }. Riktvärdena ses över varje år; de som gäller nu är troligen högre.
food-caption = Matnorm { $year }, kronor
pocket-caption = Fickpeng { $year }, kronor
food-single = Ensam vuxen
food-couple = Två vuxna
food-child = { $band } år
food-child-home = { $band } år, lunch hemma
food-child-lunch = { $band } år, lunch borta
food-misprint = { $row }: bilagan trycker veckan { $printed }; formeln månad × 12 / 52 ger { $week }.
food-parts = Matnorm och fickpeng är { $year } års norm delad i två. Bilagan säger inte när matnorm används.
food-week = Sju dagar efter dagsbeloppet skiljer sig från tryckt vecka: dag är månad × 12 / 365, vecka månad × 12 / 52.
base-caption = Prisbasbelopp, kronor per år
base-note = Barns egen lön räknas över prisbasbeloppet för inkomstmånadens år.
days-caption =
    { $days ->
        [1] Matnorm { $year } för hushållet, 1 dag
       *[other] Matnorm { $year } för hushållet, { $days } dagar
    }
days-child = Barn { $number }, { $age } år
days-head =
    { $days ->
        [1] 1 dag
       *[other] { $days } dagar
    }
days-sum = Summa
days-how = Dag × dagar, högst månaden. Hela dagar, också för barn som bor växelvis.
days-none = Skriv hushållet på raden först.

## Ekot under raden

said-child = barn { $age } år
said-days = { $days } dagar
said-work = egen lön { $month } / { $year }
said-community = { $people } i gemenskapen
said-guideline = riktvärde
said-counts = räknas { $amount }
said-adult = vuxen { $number }
