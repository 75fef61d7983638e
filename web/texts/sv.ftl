### Texterna på sidan, på klarspråk. En fil för varje språk; den svenska är
### förlaga. Säg du, skriv kort, lova inget och neka inget.

## Sidan

document-title = { $page } – Räkna på försörjningsstöd
intro-title = Räkna på försörjningsstöd
intro-what = Se ungefär hur mycket försörjningsstöd ditt hushåll kan få en månad, och hur varje krona räknas.
intro-time = Det tar ungefär fem minuter. Ha gärna det här till hands:
intro-private = Det du skriver stannar i din webbläsare. Inget sparas och inget skickas.
intro-no-application = Det här är ingen ansökan. Kommunen beslutar alltid, och du får alltid ansöka, vad uträkningen än visar.
rules-end-soon = Beloppen gäller till och med { $last }. För månaderna efter det är de inte bestämda än.
next = Fortsätt
show-answer = Visa uträkningen
back = Tillbaka
step-progress = Steg { $step } av { $of }
unit-kronor = kr
unit-years = år
unit-days = dagar
unit-people = personer

## Fel

errors-title =
    { $count ->
        [one] En sak behöver rättas
       *[other] { $count } saker behöver rättas
    }
error-month-missing = Välj vilken månad det gäller.
error-month-not-covered = Välj en månad från { $first } till { $last }.
error-adults-missing = Välj om du lever ihop med någon eller inte.
error-children-count = Skriv antalet barn med en siffra från 0 till 15.
error-age = Skriv barnets ålder i hela år, från 0 till 20.
error-child-applies-alone = Den som har fyllt 18 och inte går i skolan söker själv. Räkna inte med personen bland barnen. Kryssa i stället för att hushållet bor ihop med fler, och skriv det hen betalar som hyra från andra.
error-days = Skriv antalet dagar med en siffra från 1 till 31. Det räcker med ungefär.
error-community = Skriv hur många ni är sammanlagt: fler än ditt eget hushåll, som är { $size }, och högst 30.
error-community-unknown = Skriv hur många ni är sammanlagt, med en siffra.
error-home-missing = Välj hur du bor.
error-cost-missing = Skriv vad bostaden kostar i månaden. Skriv 0 om den inte kostar något, eller kryssa för att du inte vet.
error-cost-without-home = Du har valt att du inte har någon bostad, men skrivit en kostnad. Ändra det ena.
error-amount-missing = Skriv beloppet, eller ta bort krysset.
error-amount-not-understood = Skriv beloppet med siffror, till exempel 8 200 eller 8 200,50.
error-amount-negative = Beloppet kan inte vara mindre än 0.
error-amount-too-large = Beloppet kan inte vara större än 1 000 000.
error-amount-precision = Skriv högst två decimaler.
error-year-below-month = Lönen för hela året kan inte vara mindre än lönen för månaden.
error-incomes-count = Skriv högst 50 inkomster för varje vuxen. Du kan lägga ihop några.

## Hushållet

household-title = Ditt hushåll
month-label = Vilken månad vill du räkna på?
month-why = Beloppen bestäms för varje år. Inkomsten räknas från månaden före.
month-choose = Välj månad
month-option = { $month }
adults-label = Lever du ihop med någon?
adults-why = Makar, registrerade partner och sambor räknas som ett hushåll och söker tillsammans.
adults-single = Nej, jag är ensam vuxen
adults-couple = Ja, med make, maka, partner eller sambo
children-label = Hur många barn har hushållet?
children-why = Räkna barn under 18 år, och den som är 18–20 år och går i grundskolan eller gymnasiet. Räkna också barn som bor hos dig bara ibland. Skriv till exempel 2, eller 0 om det inte finns några barn.
child-title = Barn { $number }
child-age = Ålder
child-age-hint = Beloppet beror på åldern. Skriv till exempel 7, eller 0 för ett barn som inte har fyllt ett år.
child-in-school = Går i grundskolan eller gymnasiet
child-in-school-hint = Då hör barnet till hushållet fram till 21 år.
child-lunch = Äter lunch på annat håll fem dagar i veckan
child-lunch-hint = Till exempel på förskolan. Då räknas lite mindre till mat hemma.
child-part-time = Bor hos dig bara vissa dagar
child-part-time-hint = Vid växelvis boende eller umgänge räknas barnet de dagar det är hos dig.
child-days = Dagar hos dig i månaden
child-days-hint = Ungefär räcker. Varannan vecka är ungefär 15 dagar.
community-label = Hushållet bor ihop med fler och delar på kostnaderna
community-hint = Till exempel med en förälder, ett vuxet barn eller en vän. Räkna inte en inneboende som sköter sitt eget hushåll.
community-size = Hur många är ni sammanlagt?
community-size-hint = De gemensamma kostnaderna delas på alla. Räkna också ditt eget hushåll. Till exempel 4.

## Bostaden

home-title = Bostaden
home-form-label = Hur bor du?
home-form-why = Vad som räknas som en skälig bostadskostnad beror på hur man bor.
home-rental = Hyresrätt
home-tenant-owned = Bostadsrätt
home-own-house = Eget hus
home-lodger = Rum hos någon annan (inneboende)
home-with-parents = Hos föräldrar
home-shared-dwelling = Delad bostad
home-none = Ingen bostad just nu
home-cost = Vad kostar bostaden i månaden?
home-cost-hint = Hyra eller avgift, värme och avgifter som hör till. Räkna inte hushållsel, internet, möbler eller parkering. Till exempel 8 200.
home-cost-shared = Ni är fler som delar bostaden. Skriv antingen din del av kostnaden, eller hela kostnaden här och det de andra betalar som hyra från andra i nästa steg. Gör aldrig båda.

## Inkomster

incomes-title = Inkomster i { $month }
incomes-why = Stöd för { $month } räknas på det som kom in i { $before }, efter skatt. Kryssa för det som stämmer och skriv beloppet.
incomes-yours = Dina inkomster
incomes-partners = Din partners inkomster
incomes-never = Skriv inte försörjningsstöd från kommunen, överföringar mellan egna konton eller mellan dig och din partner, eller fritidskortet. Pengar som du väntar på räknas inte förrän de kommer.
incomes-individually = Merkostnadsersättning, skadestånd och pengar du fått tillbaka för utlägg bedöms var för sig. Skriv dem inte här, men berätta om dem när du ansöker.
income-salary = Lön
income-salary-hint = Det som betalades ut efter skatt, också från timjobb.
income-unemployment-benefit = A-kassa
income-activity-support = Aktivitetsstöd
income-activity-support-hint = Också etableringsersättning.
income-sickness-benefit = Sjukpenning
income-sickness-compensation = Sjukersättning
income-sickness-compensation-hint = Också aktivitetsersättning.
income-parental-benefit = Föräldrapenning
income-pension = Pension
income-pension-hint = Också barnpension och äldreförsörjningsstöd.
income-maintenance = Underhåll
income-maintenance-hint = Underhållsstöd eller underhållsbidrag.
income-child-benefit = Barnbidrag
income-child-benefit-hint = Med flerbarnstillägg.
income-study-aid = Studiemedel
income-study-aid-hint = Både bidrag och lån.
income-care-allowance = Omvårdnadsbidrag
income-housing-allowance = Bostadsbidrag
income-housing-allowance-hint = Också bostadstillägg.
income-rent-from-others = Hyra från andra
income-rent-from-others-hint = Från en inneboende eller ett vuxet barn hemma.
income-deposits = Insättningar
income-deposits-hint = Swish och överföringar från andra.
income-surplus-last-month = Överskott från månaden före
income-surplus-last-month-hint = Ett överskott som kommunen har räknat fram och för vidare.
income-tax-refund = Skatteåterbäring
income-other = Annan inkomst
income-amount = { $kind }, efter skatt i { $month }
income-amount-further = { $kind }, belopp { $number }
income-more = Lägg till ett belopp: { $kind }
job-stimulus-yours = Jag har haft försörjningsstöd sex månader i rad
job-stimulus-partners = Min partner har haft försörjningsstöd sex månader i rad
job-stimulus-hint = Då kan jobbstimulans gälla i två år: bara tre fjärdedelar av lönen räknas.
child-work-title = Barnens egen lön
child-work = Barn { $number } hade egen lön i { $month }
child-work-month = Lön i { $month }
child-work-year = Lön hittills under { $year }
child-work-year-hint = Från januari till och med { $month }. Ett barns lön räknas först när den under året har gått över { $limit }.

## Kostnader

costs-title = Andra kostnader
costs-why = Sådant här kan räknas utöver normen. Kommunen bedömer varje kostnad för sig. Lämna tomt det du inte har.
expense-household-electricity = Hushållsel
expense-work-travel = Resor till och från arbetet
expense-home-insurance = Hemförsäkring
expense-trade-union = Avgift till fackförbund
expense-unemployment-fund = Avgift till a-kassa
needs-title = Andra behov den här månaden
needs-why = Sådant söker man för särskilt. Det får en egen summa i uträkningen.
need-medical-care = Läkarvård
need-medicine = Medicin
need-dental-care = Tandvård
need-glasses = Glasögon
need-childcare = Barnomsorg
need-internet = Internet
need-other = Annat
assets-title = Tillgångar
assets-label = Hushållet har sparpengar eller annat av värde
assets-hint = Till exempel pengar på ett sparkonto, aktier, bil eller hus. Vi räknar inte med dem, men de kan behöva användas först.

## Svaret

answer-title = Uträkning för { $month }
answer-support = Vi räknar fram { $amount } i försörjningsstöd för { $month }.
answer-between = Vi räknar fram mellan { $low } och { $high } i försörjningsstöd för { $month }.
answer-between-why = Det högre beloppet gäller om hela bostadskostnaden godtas.
answer-covered = Inkomsterna är { $surplus } högre än det som hushållet räknas behöva i { $month }.
answer-covered-even = Inkomsterna är precis så stora som det som hushållet räknas behöva i { $month }.
answer-covered-apply = Du kan ändå ansöka, och det kan finnas annat stöd.
answer-decides = Det här är en uppskattning. Kommunen beslutar alltid, efter att ha sett till just din situation. Du har alltid rätt att ansöka och att få din ansökan prövad.
answer-how = Så är det räknat
answer-how-hint = Öppna en rad för att se hur den är räknad och vilken regel den bygger på.
group-norm = Riksnormen
group-housing = Bostaden
group-expenses = Kostnader utöver normen
group-income = Inkomster i { $month }
group-other-needs = Andra behov
total-norm = Riksnormen tillsammans
total-needs = Det hushållet behöver
total-income = Inkomster som räknas
total-support = Det som saknas
total-surplus = Inkomsterna är högre med
total-with-other-needs = Försörjningsstöd med de andra behoven
total-in-full = Försörjningsstöd om hela bostadskostnaden godtas
total-in-full-with-other-needs = Om hela bostadskostnaden godtas, med de andra behoven
line-single = En ensam vuxen
line-couple = Två vuxna
line-child = Barn { $number }, { $age } år
line-shared =
    { $size ->
        [one] Gemensamma kostnader, en person
       *[other] Gemensamma kostnader, { $size } personer
    }
line-shared-part = Gemensamma kostnader, { $size } av { $of } personer
line-child-work = Barn { $number }, egen lön
line-income-partner = { $kind }, din partner
how-adults-single = Riksnormens belopp för en vuxen, { $amount } i månaden.
how-adults-couple = Riksnormens belopp för två vuxna tillsammans, { $amount } i månaden.
how-child = Riksnormens belopp för ett barn { $band } år, { $amount } i månaden.
how-child-lunch = Riksnormens belopp för ett barn { $band } år som äter lunch på annat håll, { $amount } i månaden.
how-child-days = Barnet är hos dig { $days } dagar. En dag är { $full } × 12 / 365 = { $day }, och { $days } × { $day } = { $amount }.
how-child-days-full = Barnet är hos dig { $days } dagar. En dag är { $full } × 12 / 365 = { $day }. { $days } dagar blir mer än månadens belopp, så månadens belopp räknas.
how-shared =
    { $size ->
        [one] Riksnormens belopp för gemensamma kostnader för en person.
       *[other] Riksnormens belopp för gemensamma kostnader för { $size } personer.
    }
how-shared-above = Riksnormens tabell slutar vid { $row }. Varje person därutöver lägger till { $each }: { $persons } × { $each } till, så det blir { $amount }.
how-shared-part = De gemensamma kostnaderna för alla { $of } är { $whole }. Hushållets del är { $whole } × { $size } / { $of } = { $amount }.
how-home-within = Hela kostnaden, { $entered }, ryms inom kommunens riktvärde på { $guideline }.
how-home-above = Kostnaden är { $entered }. Kommunens riktvärde är { $guideline }, så det är det som räknas här.
how-home-individually = Kostnaden som du skrev den. Kommunen har inget riktvärde för det här sättet att bo.
how-as-entered = Beloppet som du skrev det. Kommunen bedömer om kostnaden är skälig.
how-income = Inkomster efter skatt i månaden före räknas fullt ut.
how-job-stimulus = Med jobbstimulans räknas 75 procent av lönen: { $entered } × 0,75 = { $amount }.
how-child-work-below = Lönen räknas inte. Barnet har tjänat { $year } hittills under året, och gränsen är ett prisbasbelopp, { $limit }.
how-child-work-above = Barnet har tjänat { $year } hittills under året. Det av månadens lön, { $entered }, som ligger över ett prisbasbelopp, { $limit }, får räknas: { $amount }.
source-until = Källa: { $name }, beslut { $decision }. Gäller från { $from } till och med { $through }.
source-open = Källa: { $name }, beslut { $decision }. Gäller från { $from }.
notices-title = Bra att veta om uträkningen
notice-needs-covered = Inkomsterna täcker det som hushållet räknas behöva, och { $surplus } till.
notice-needs-covered-even = Inkomsterna täcker precis det som hushållet räknas behöva.
notice-housing-above-guideline = Bostaden kostar { $entered } och kommunens riktvärde är { $guideline }. Ett riktvärde är vägledning och ingen gräns.
notice-guideline-from-earlier-year = Riktvärdet för bostaden är från { $year }. Det ses över varje år, så dagens är troligen högre.
notice-guideline-bands-overlap = I kommunens tabell finns två riktvärden för just fem barn, { $low } och { $high }. Vi räknar med det högre.
notice-housing-individually-lodger = Riktvärdet för ett rum är tänkt för en ensam person. Med barn bedömer kommunen kostnaden för sig.
notice-housing-individually-with-parents = När du bor hos dina föräldrar bedömer kommunen vad som är en skälig kostnad. Här räknas den som du skrev den.
notice-housing-individually-shared-dwelling = När du delar bostad bedömer kommunen vad som är en skälig kostnad. Här räknas den som du skrev den.
notice-housing-shared-with-others = Ni är { $of } som delar bostaden. Kostnaden ska vara hushållets egen del. Eller så är den hela kostnaden, och då ska det de andra betalar stå som hyra från andra. Aldrig båda.
notice-household-share = Hushållet är { $size } av { $of } som bor ihop, och får sin del av de gemensamma kostnaderna.
notice-part-time-child = Barn { $number } räknas de dagar det är hos dig. Den andra föräldern kan räkna sina dagar.
notice-job-stimulus = Jobbstimulans: { $disregarded } av din lön räknas inte.
notice-job-stimulus-partner = Jobbstimulans: { $disregarded } av din partners lön räknas inte.
notice-child-work-disregarded = Av den lön som barn { $number } har räknas { $disregarded } inte.
notice-child-work-counted = Av den lön som barn { $number } har räknas { $counted }. Lagen säger att det får räknas, och kommunen bestämmer om det görs.
notice-expenses-individually = Kostnader utöver normen bedöms var för sig. Spara räkningar och kvitton.
notice-other-needs-individually = Andra behov söker man för särskilt, och de bedöms var för sig. Sök helst innan du köper.
notice-assets-first = Sparpengar och annat av värde kan behöva användas först. Vad som räknas bedömer kommunen.
notice-activity-requirement = Den som har försörjningsstöd tre månader i rad behöver från { $from } delta i aktiviteter på heltid eller efter sin förmåga.
words-title = Det här räknas inte i kronor
words-intro = En del kan bara en handläggare bedöma. Ta upp det som gäller dig när du ansöker.
words-higher-norm = Normen ska vara högre när det finns särskilda skäl: dyrare mat av medicinska skäl, avgift för mat i skolan, mat som ingår i en annan avgift, en funktionsnedsättning eller kostnader efter våld och brott.
words-lower-norm = Normen kan bli lägre, till exempel om behovet bara är tillfälligt.
words-high-rent = En hyra över riktvärdet kan godtas av medicinska eller starka sociala skäl, eller efter våld eller brott. Den som har för hög hyra får ofta tid på sig att sänka den.
words-young = En ung person kan förväntas bo hos sina föräldrar, hyra ett rum eller dela bostad.
words-acute = I en nödsituation, till exempel utan mat eller tak över huvudet, kan du få akut hjälp utan att allt räknas först.
words-protection = Kostnader för skydd, till exempel ett nytt lås eller en telefon, kan ge rätt till stöd.
words-available = Den som kan arbeta ska söka arbete eller delta i insatser. Den som är sjuk kan behöva ett läkarintyg.
words-job-bonus = När stödet upphör för att du har börjat arbeta kan du från mars 2026 ha rätt till jobbpremie.
words-other-rules = Den som omfattas av lagen om mottagande av asylsökande vänder sig till Migrationsverket. Studerande och den som har eget företag har oftast annat stöd i första hand. Andra regler kan också gälla för en partner.
rules-title = Regler och belopp
rules-riksnorm = Riksnormen för { $year }, beslut { $decision }, gäller till och med { $through }.
rules-guideline = { $municipality }: riktvärden från { $year }, beslut { $decision }.
rules-fingerprint = Reglernas fingeravtryck: { $fingerprint }

## Början

start-step-in-title = { $title }, steg { $step } av { $of }
start-at-hand-home = hyresavin, eller det som visar vad bostaden kostar
start-at-hand-incomes = förra månadens inkomster efter skatt, för alla i hushållet
start-at-hand-costs = räkningar för el, försäkring och resor till arbetet

## Hjälp nu

help-title = Behöver du hjälp nu?
help-danger = Är någon i fara?
help-call = Ring { $number }
help-more = Utan mat eller tak över huvudet, eller rädd för någon
help-acute = Du kan få akut hjälp utan att allt räknas först. Du behöver inte fylla i den här sidan.
help-switchboard = Om du inte har mat eller någonstans att sova: ring kommunen och be att få prata med socialtjänsten.
help-women = Om någon hotar, slår eller styr dig:
help-children = Om du är barn och behöver prata med en vuxen:
help-trace = Ett samtal kan synas i telefonens samtalslista.

## Andra situationer

situation-title = Studier, eget företag, asyl och annat som räknas på ett annat sätt
situation-intro = Öppna det som gäller dig. Du behöver inte svara på något.
situation-grown-child = Ett vuxet barn bor hemma
situation-grown-child-what = Ett barn som är 18–20 år och går i grundskolan eller gymnasiet räknas med bland barnen. Andra som har fyllt 18 söker själva. Räkna då inte med personen bland barnen. Kryssa i stället för att hushållet bor ihop med fler, och skriv det hen betalar till dig som hyra från andra.
situation-young = Du är ung och bor hemma
situation-young-what = Föräldrar försörjer sina barn tills de fyller 18 år, och till 21 år för den som går i grundskolan eller gymnasiet. Annars söker du själv: kryssa för att hushållet bor ihop med fler, och välj att du bor hos föräldrar. En ung person kan förväntas bo hos sina föräldrar, hyra ett rum eller dela bostad.
situation-second-hand = Du hyr i andra hand
situation-second-hand-what = Välj hyresrätt om du hyr en hel bostad, och rum hos någon annan om du hyr ett rum. Skriv det du betalar. Ha kontraktet med dig när du ansöker.
situation-studies = Du studerar
situation-studies-what = Den som studerar har oftast annat stöd i första hand. Har du studiemedel skriver du dem bland inkomsterna, både bidrag och lån. Du får alltid ansöka.
situation-summer = Du studerar och har inga studiemedel i sommar
situation-summer-what = Räkna på den månad det gäller, med det som kom in månaden före. Den som kan arbeta ska söka arbete eller delta i insatser. Du får alltid ansöka.
situation-business = Du har eget företag
situation-business-what = Den som har eget företag har oftast annat stöd i första hand. Sidan kan inte räkna på ett företag. Kommunen bedömer vad som gäller just dig, och du får alltid ansöka.
situation-municipality = Du bor i en annan kommun
situation-municipality-what = Riksnormen är densamma i hela landet. Riktvärdena för bostaden är från { $municipality }, så den delen kan bli en annan hos dig. Vänd dig till din egen kommun.
situation-asylum = Du söker asyl
situation-asylum-what = Den som omfattas av lagen om mottagande av asylsökande vänder sig till Migrationsverket. Är du osäker på vad som gäller dig kan du fråga kommunen.
situation-partner = Andra regler gäller för din partner
situation-partner-what = Sidan räknar er båda efter samma regler. Gäller andra regler för din partner kan kommunens uträkning bli en annan än den här. Fråga kommunen hur ni ska göra.
situation-afraid = Du är rädd för någon, eller har skyddade personuppgifter
situation-afraid-what = Du kan höra av dig till kommunen på egen hand, utan den du lever med. Berätta först av allt hur de kan nå dig, och vem som inte får veta något. Kostnader för skydd, som ett nytt lås eller en telefon, kan ge rätt till stöd, och en högre hyra kan godtas efter våld eller brott. Den här sidan frågar aldrig efter namn, adress eller personnummer.

## Alla frågor på en sida

one-page-title = Alla frågor
one-page-go = Visa alla frågor på en sida
one-page-why = Här är alla frågor på en gång. Det du redan har skrivit finns kvar. Uträkningen kommer på nästa sida.
one-page-leave = Ett steg i taget

## Det man inte vet

unknown-cost = Jag vet inte vad bostaden kostar
unknown-cost-hint = Då räknas resten, och uträkningen påminner dig om att bostaden saknas.
unknown-days = Vet du inte hur många dagar?
unknown-days-what = Ta en kalender och räkna dagarna i förra månaden. Varannan helg är ungefär 4 dagar.
unknown-days-differ = Är det olika från månad till månad skriver du hur det brukar vara. Du kan ändra det senare och se vad det betyder för summan.
unknown-home-title = Bostaden är inte med i summan
unknown-home = Du har kryssat för att du inte vet vad bostaden kostar. Hushållet behöver därför mer än det som står här, och stödet kan bli högre.
unknown-home-find = Kostnaden står på hyresavin. Den som hyr ut kan också svara.
unknown-home-go = Skriv vad bostaden kostar

## Vad som hör till ett fält

hint-income-unemployment-benefit = Det som betalades ut efter skatt.
hint-income-sickness-benefit = Det som betalades ut efter skatt.
hint-income-parental-benefit = Det som betalades ut efter skatt.
hint-income-care-allowance = Det som betalades ut efter skatt.
hint-income-tax-refund = Om pengarna kom in den månaden.
hint-income-other = Annat som kom in och som inte står här ovanför.
hint-income-amount = Det som kom in, till exempel 8 200.
hint-child-work = Till exempel från ett extrajobb eller sommarjobb.
hint-child-work-month = Efter skatt, till exempel 3 000.
hint-household-electricity = Elräkningen, om elen inte ingår i hyran. Till exempel 450.
hint-work-travel = Vad resorna kostar i månaden. Till exempel 600.
hint-home-insurance = Vad försäkringen kostar i månaden. Till exempel 150.
hint-trade-union = Avgiften i månaden. Till exempel 250.
hint-unemployment-fund = Avgiften i månaden. Till exempel 150.
hint-medical-care = Avgifter för besök i vården. Till exempel 300.
hint-medicine = Medicin som du behöver. Till exempel 200.
hint-dental-care = Vad behandlingen kostar. Till exempel 1 200.
hint-glasses = Vad glasögonen kostar. Till exempel 1 500.
hint-childcare = Avgiften för förskola eller fritidshem. Till exempel 900.
hint-internet = Avgiften i månaden. Till exempel 300.
hint-other-need = Annat som hushållet behöver och som inte står här. Till exempel 500.
