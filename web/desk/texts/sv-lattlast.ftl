### Handläggarens sida på lättläst svenska: en sak i taget, inga bisatser som
### går att undvika. Ordens namn är lagens.

## Språket och sidans ram

language-name = Lättläst
# Läsriktningen: ltr eller rtl.
language-direction = ltr
languages-label = Språk
language-failed = Det gick inte att hämta språket. Är du ansluten till internet?
skip-link = Till raden
page-title = Försörjningsstöd för handläggare
page-estimator = Sidan för dig som söker
page-no-script = Sidan behöver JavaScript för att räkna. Här nedanför står beloppen som gäller.
page-loading = Sidan hämtas …
page-failed = Sidan kunde inte starta. Eller så har den stannat.
page-again = Försök igen
page-promise = Inget sparas. Inget skickas. När du stänger sidan är allt borta.

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
month-income = inkomster i { $month }
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
said-nothing-to-undo = Det finns inget mer att ångra.
said-pasted = Raden är inläst. Nästa månad: Alt+.
said-reasons = Kopierat: ett förslag till motivering. Du skriver beslutet.
said-copied = Nu är uträkningen kopierad.
said-not-copied = Det gick inte att kopiera. Texten är markerad. Kopiera den själv.
uncopied = Uträkningen som text. Kopiera den själv.
said-nothing-to-copy = Rätta raden och fälten först. Sedan kan du kopiera.

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
field-wrong-amount = Skriv ett belopp från 0 till 1 000 000.
field-wrong-missing = Skriv all lön i år.
field-wrong-school = Den som är 18–20 år är barn här bara i skolan. Kryssa i skola.
field-wrong-least = Skriv minst { $least }.
field-wrong-number = Skriv ett tal från { $from } till { $to }.
field-of = { $group }, { $field }

## Radens ord

help-title = Ord du kan skriva
help-form = Så skriver du
help-means = Det betyder
help-adults = en vuxen, eller två som är gifta, registrerade partner eller sambor
help-age = barn. Skriv åldern för varje barn.
help-school = 18–20 år och går i skolan
help-days = barnet bor här 10 dagar i månaden
help-lunch = barnet äter lunch på annat håll fem dagar i veckan
help-work = barnets egen lön: i månaden / i år
help-month = en annan månad
help-sum = belopp. Lägg ihop flera med plus.
help-both = lön för vuxen 1 / vuxen 2; j: jobbstimulans
help-second = annan inkomst för vuxen 2
help-accepted = det som räknas av kostnaden. Skriv ! om allt räknas.
help-guideline = riktvärde för bostaden som du skriver själv
help-norm = högre eller lägre norm; norm 14d: för 14 dagar
help-short = Du kan skriva tre bokstäver om bara ett ord börjar så. Skriv i vilken ordning du vill. Skriv barn efter de vuxna eller efter ordet barn.
help-words = Orden
means-community = så många i gemenskapen
means-norm-adjustment = Högre eller lägre norm som är beslutad
means-guideline = Riktvärde som du skriver själv
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
    månadsavgift avgift = Avgiften hör till bostaden. Skriv bostadsrätt 4500.
    ränta = Ränta på bostaden läggs till avgiften. Skriv bostadsrätt 3500+900.
    uppvärmning värme = Det läggs till bostaden. Skriv hyra 8200+600.
    amortering = Det bedöms för sig. Skriv annat 900 (amortering).
    månadskort = Skriv resor 620.
    skuld hyresskuld elskuld vräkning = Skulder bedöms för sig. Skriv annat 3000 (hyresskuld).
    deposition flytt flyttkostnad = Det bedöms för sig. Skriv annat 3000 (flytt).
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
wrong-unfinished = Vilket ord menar du?
wrong-unfinished-one = Menar du det här ordet? Skriv hela ordet. Annars: ta bort det.
wrong-more = … och { $count } till
wrong-personal-number = Det ser ut som ett personnummer, en födelsedag eller ett annat datum. Ta bort det. Sidan ska inte veta vem det gäller. För ett barn skriver du åldern.
wrong-amount-missing = Skriv beloppet efter { $word }.
wrong-people-missing = Skriv hur många som bor ihop. Räkna med hushållet: av 3.
wrong-amount-not-understood = Skriv beloppet med siffror efter { $word }. Räkna ut det först. Flera belopp läggs ihop med plus: 240+240.
wrong-dash = Ta bort strecket efter beloppet.
wrong-amount-split = Det kan vara ett belopp eller två. Skriv beloppet efter { $word } utan mellanslag: 8200.
wrong-incomes-split = Är det ett belopp eller två? Skriv det utan mellanslag efter { $word }. Den andra vuxnas: { $word }2 8200.
wrong-amount-without-word = Skriv ordet före beloppet, som hyra 8200. Mellan barns åldrar står mellanslag: 4 7 9.
wrong-amount-not-here = Efter { $word } står inget belopp.
wrong-stimulus = Jobbstimulans står vid lön.
wrong-detail = I parentesen kan du skriva dagar (10d), lunch (l), skola (s) eller egen lön (3000/60000).
wrong-open = Skriv det som saknas. Frågetecknet ska bort.
wrong-repeated = Det står redan på raden. Flera belopp läggs ihop med plus: 450+300.
wrong-adults-repeated = De vuxna står redan på raden. Bor fler i bostaden? Skriv hur många ni är ihop: av 3.
wrong-parenthesis = Parentesen är inte stängd.
wrong-second-adult = På raden står en vuxen. Skriv 2v om det är två.
wrong-in-norm = Det ingår i riksnormen.
wrong-amount-doubtful = Beloppet kan höra till ordet före. Skriv ett belopp efter varje ord.
wrong-number-alone = Här står ett tal för sig. Skriv barn efter 1v eller 2v, eller efter ordet barn.
wrong-numbered = Är det ett nummer i en lista? Ta bort det. Skriv ett barns ålder utan punkt och parentes: 4 7.
wrong-date = Är det ett datum? Ta bort det. Skriv bara beloppet efter ordet.
wrong-days-alone = Här står dagar för sig. En del av månaden skriver du norm 14d. Ett barns dagar skriver du direkt efter åldern: 9(10d).
wrong-of-last-child = Gäller det bara det sista barnet? Skriv det direkt efter åldern: 4 7vv. Gäller det flera? Skriv 4vv 7vv.
wrong-loan-of-home = Är det ett lån på bostaden? Lägg räntan till boendet: bostadsrätt 3500+900. Är lånet en inkomst? Skriv annaninkomst 5000.
wrong-number-alone-after = Här står ett tal för sig. Skriv barn efter 1v eller 2v, eller efter ordet barn. Hör talet till { $word }? Skriv + före talet.
wrong-adult-not-here = Efter { $word } ska det inte stå vems det är. Skriv beloppet direkt efter ordet.
wrong-not-assessed = Bara kostnader och behov kan ha > eller !.
wrong-norm = Skriv normen med + eller - före beloppet, eller i dagar: norm +600, norm -2380, norm 14d.
wrong-stimulus-of-whom = Skriv vem det gäller: j1 eller j2.
wrong-ages-missing = Skriv hur gamla barnen är. Så här: barn 4 7.
wrong-children-differ = Det står { $said } barn, men { $ages } åldrar.
wrong-remark = Sidan räknar inte tal i en anmärkning.
wrong-remark-word = Sidan läser inte anmärkningen. Ändrar den beloppet: skriv det på raden. Annars: ta bort ordet.
wrong-other-month = Beloppet är från en annan månad. Ta bort det, eller månaden.
wrong-negated = Skriv inte det som inte finns. Ta bort båda orden.
wrong-several-homes = Är det flera bostäder? Lägg ihop dem. Eller skriv vad som räknas av var och en: hyra 5800>5800 hyra 6100>6100.
wrong-accepted = Det som räknas kan inte vara mer än det som är ansökt.
wrong-month-format = Skriv månaden som 2026-11.
wrong-year-missing = Månaden behöver sitt år. { $month } skrivs { $text }. Eller byt månad med Alt+, och Alt+.
wrong-month = Belopp finns från { $first } till { $last }.
wrong-adults-count = En eller två vuxna: 1v eller 2v.
wrong-incomes-count = Högst 50 inkomster för varje vuxen.
wrong-children-count = Högst 15 barn.
wrong-child-age = Ett barn är 0 till 20 år. Den som är 21 eller äldre räknas i gemenskapen: av 2. Det personen betalar är uthyrning.
wrong-child-applies-alone = Den som är 18–20 år är barn här bara i skolan. Skriv då 19s. Annars söker personen själv. Räkna då in personen i gemenskapen. Det personen betalar är uthyrning.
wrong-days = Dagar i månaden är 1 till 31.
wrong-community = Fler än hushållet och högst 30.
wrong-amount-negative = Ett belopp är minst 0.
wrong-amount-too-large = Ett belopp är högst 1 000 000.
wrong-amount-precision = Högst två decimaler.
wrong-amount-without-home = En boendekostnad behöver en bostad.
wrong-year-below-month = Lönen i år kan inte vara mindre än lönen i månaden.

## Att se efter på raden

hint-skipped = Sidan läser inte ordet. Beloppet räknas.
hint-norm-days = Normen är för de dagarna. Varje rad gånger 12, delat med 365, gånger dagarna. Aldrig mer än månaden. Bedöm den.
hint-twice = Samma inkomst och belopp står två gånger.
hint-rent-low = Hyran är under 1 000 kronor. Stämmer det?
hint-rents-added = Två hyror räknas som en bostad. Är det två bostäder? Skriv så här: hyra 5800>5800 hyra 6100>6100.
hint-electricity-high = Elen är över 3 000 kronor. Stämmer det?
hint-amount-low = Beloppet är under 20 kronor. Stämmer det?
hint-salary-low = Lönen är under 300 kronor. Stämmer det?
hint-child-benefit = Det står barnbidrag, men inget barn.
hint-child-salary = Är det barnets lön? Skriv den hos barnet. Så här: 16(8000/22000).
hint-rent-high = En hyra över 25 000: stämmer det?
hint-guideline-low = Taket är långt under kostnaden. Stämmer det?
hint-home-in-remark = Det inom parentes räknas inte. Är bostaden { $word }? Skriv { $word } före beloppet.
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
compare-title = A är { $line }. B är raden.
record-source = Källa
part-income = Inkomster i { $month }
part-no-income = Inga inkomster i { $month }
part-norm = Norm
part-costs = Utgifter
part-needs = Annat, räknas inte i resultatet
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
line-norm-adjustment = Ändrad norm
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
how-assessed = godkänt
how-rejected = avslag
how-in-part = delvis godkänt
how-job-stimulus = jobbstimulans, 75 %
how-child-work = { $year } hittills i år, gräns { $limit }
result-short = Underskott
result-over = Överskott
result-even = Varken underskott eller överskott
result-typed = utan det du skriver nu
result-in-full = { $result } med hela bostadskostnaden
result-with-needs = { $result } med levnadskostnader i övrigt
result-in-full-with-needs = { $result } med båda
result-apart = { $result }, barn med få dagar för sig
result-apart-with-needs = { $result }, barn med få dagar för sig, med levnadskostnader i övrigt
short-in-full = hela bostaden
short-with-needs = med annat
short-in-full-with-needs = båda
short-apart = barn med få dagar för sig
short-apart-with-needs = barn med få dagar för sig, med annat
result-said = { $result } { $amount }
sources-title = Källor
source-stated = angivet
source-dated = { $name }, { $decision }, { $from }–{ $through }
source-open = { $name }, { $decision }, från { $from }
notices-title = Att veta och bedöma
no-result = Skriv hushållet på raden. Uträkningen kommer här.
no-amounts = Det finns inga belopp för { $month }. Belopp finns från { $first } till { $last }. Välj månad.
not-whole =
    { $count ->
        [one] Inte klar: 1 sak att rätta
       *[other] Inte klar: { $count } saker att rätta
    }

## Att bedöma

notice-needs-covered =
    { $surplus ->
        [0] Inkomsterna är lika stora som norm och utgifter. Alla får ändå söka och få det prövat.
       *[other] Inkomsterna är { $surplus } mer än norm och utgifter. Alla får ändå söka och få det prövat.
    }
notice-housing-above-guideline = Bostaden kostar { $above } mer än riktvärdet { $guideline }. Finns det skäl att godkänna hela kostnaden? Behövs tid för att sänka den?
notice-guideline-from-earlier-year = Riktvärdet är från { $year }. Vi vet inget senare.
notice-guideline-bands-overlap = För fem barn står två riktvärden i bilagan, { $low } och { $high }. Här används det högre.
notice-housing-individually =
    { $form ->
        [lodger] Riktvärdet för inneboende gäller ett rum; med barn bedöms kostnaden individuellt.
       *[other] Inget riktvärde för boendeformen: kostnaden räknas som den är skriven och bedöms individuellt.
    }
notice-housing-shared = Boendekostnaden är hushållets egen del. Eller så är den hela kostnaden, med hyra från andra som inkomst. Aldrig båda.
notice-household-share = Hushållet betalar { $size } av { $of } delar av de gemensamma kostnaderna.
notice-part-time-child = Barn { $number } räknas för de dagar barnet är här: raden × 12 / 365 ({ $source }).
notice-part-time-children-apart = Barn som är här mindre än halva månaden kan räknas på två sätt. Bedöm hur mycket de höjer de gemensamma kostnaderna och riktvärdet. Resultatet visar båda sätten.
notice-part-time-in-community = Barn är här mindre än halva månaden. Bedöm om de höjer gemensamma kostnader och riktvärde. Här räknas de med.
notice-norm-row-derived = Barn { $number }: beloppet för lunch på annat håll finns inte tryckt. Det är framräknat.
notice-norm-adjusted = Normen är ändrad med { $amount }.
notice-job-stimulus = Jobbstimulans för vuxen { $adult }: { $disregarded } av lönen räknas inte.
notice-child-work-disregarded = Barn { $number }: { $disregarded } av egen lön räknas inte.
notice-child-work-counted = Barn { $number }: { $counted } av egen lön är över prisbasbeloppet. Det får räknas, och räknas här.
notice-expenses = Varje utgift bedöms för sig.
notice-other-needs = Varje kostnad i övrigt bedöms för sig.
notice-assets = Tillgångar ska användas först.
notice-activity = Aktivitetskravet gäller från { $from }. Det gäller den som har haft stöd tre månader i rad.

## Journaltexten

text-title = Beräkning av försörjningsstöd
text-about = Ansökan för { $month }, inkomster i { $income }, { $people }
text-part-of = { $name }: { $counted } av { $entered }
text-line = Rad: { $line }
reasons-begin = Du har ansökt om försörjningsstöd för { $month }. [Förslag]
reasons-above = Bostaden kostar { $above } mer än riktvärdet: [skäl].
reasons-open = [Handläggaren skriver beslut och skäl.]
text-rules = Regelversion
text-rules-line = riksnorm { $year } ({ $decision }), riktvärden { $annex } ({ $annex-decision })
text-valid = Beloppen gäller
text-valid-line = till och med { $through }
text-fingerprint = Kod för beloppen
text-counted = Räknat
text-estimate = Räknat med Riksnorm. Kommunen bedömer varje fall och beslutar.

## Tabellerna

tables-title = Belopp
# Sökningen: ett ord i tabellerna och andra ord för samma, med semikolon emellan.
search-also = ensam ensamstående; par sambo sambor gifta; två par sambo sammanboende; gemensamt gemensamma hushållskostnader; boendekostnad hyra bostad hyresnorm; boende hyra bostad hyresnorm; prisbasbelopp pbb basbelopp; lunch förskola; 0 spädbarn bebis; dag umgänge
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
norm-whole-single = Ensam, hela normen
norm-whole-couple = Par, hela normen
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
norm-day-note = En dag är månaden × 12 / 365. Det används för barn som bor här en del av månaden.
norm-derived-note = Beloppen för lunch på annat håll { $year } finns inte tryckta. De är framräknade.
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
rent-what = Hyra eller avgift, med värme och avgifter som man måste betala. Inte hushållsel, internet, möbler eller parkering.
rent-later = Bilagan är för { $year }. Riktvärdena ändras ofta varje år. De som gäller nu är troligen högre.
food-caption = Matnorm { $year }, kronor
pocket-caption = Fickpeng { $year }, kronor
food-single = Ensam vuxen
food-couple = Två vuxna
food-child = { $band } år
food-child-home = { $band } år, lunch hemma
food-child-lunch = { $band } år, lunch borta
food-misprint = { $row }: i bilagan står veckan { $printed }. Månad × 12 / 52 blir { $week }.
food-parts = Matnorm och fickpeng är normen för { $year }, delad i två. Bilagan säger inte när man använder matnorm.
food-week = Sju dagar blir inte samma som en vecka i bilagan. En dag är månad × 12 / 365. En vecka är månad × 12 / 52.
base-caption = Prisbasbelopp, kronor per år
base-note = Barns egen lön räknas bara om den är över prisbasbeloppet för inkomstmånadens år.
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
days-how = Dag × dagar, men aldrig mer än månaden. Hela dagar räknas, också för barn som bor växelvis.
days-none = Skriv hushållet på raden först.

## Ekot under raden

said-child = barn { $age } år
said-days = { $days } dagar
said-work = egen lön { $month } / { $year }
said-community = { $people } i gemenskapen
said-guideline = riktvärde
said-counts = räknas { $amount }
said-adult = vuxen { $number }
