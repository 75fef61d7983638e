### Texterna på sidan, på lättläst svenska. Förlagan är sv.ftl. Säg du, en tanke
### i varje mening, förklara svåra ord, lova inget och neka inget.

## Språket och sidans ram

language-name = Lättläst svenska
# Läsriktningen: ltr eller rtl.
language-direction = ltr
languages-label = Språk
language-failed = Språket kunde inte hämtas. Kontrollera att du har internet.
skip-link = Till innehållet

## Sidan

intro-title = Räkna på försörjningsstöd
intro-what = Räcker inte dina pengar? Då kan du söka försörjnings-stöd. Här kan du räkna ut ungefär hur mycket du kan få.
rules-end-soon = Beloppen här gäller till och med { $last }. Beloppen för senare månader finns inte här än.
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
error-adults-missing = Välj om du lever med en partner eller inte.
error-children-count = Skriv antalet barn med en siffra från 0 till 15.
error-age = Skriv barnets ålder i hela år, från 0 till 20.
error-child-applies-alone = Går personen i grundskolan eller gymnasiet? Kryssa för det. Annars söker den som har fyllt 18 år själv. Räkna inte med personen bland barnen. Kryssa då i rutan om att hushållet bor ihop med fler. Skriv det som personen betalar som hyra från andra.
error-days = Skriv antalet dagar med en siffra från 1 till 31. Ungefär räcker.
error-community = Skriv hur många ni är tillsammans. Ditt eget hushåll är { $size }. Skriv en högre siffra än det, men högst 30.
error-community-unknown = Skriv hur många ni är tillsammans, med en siffra.
error-home-missing = Välj hur du bor.
error-cost-missing = Skriv vad bostaden kostar i månaden. Skriv 0 om den inte kostar något. Vet du inte? Kryssa för det.
error-cost-without-home = Du har valt att du inte har någon bostad. Men du har skrivit en kostnad. Ändra det ena.
error-amount-missing = Skriv beloppet, eller ta bort krysset.
error-about = { $about }: { $wrong }
error-amount-not-understood = Skriv beloppet med siffror, till exempel 8 200 eller 8 200,50.
error-personal-number = Det ser ut som ett personnummer eller ett kontonummer. Ta bort det. Skriv bara beloppet.
error-amount-negative = Beloppet kan inte vara mindre än 0.
error-amount-too-large = Beloppet kan inte vara större än 1 000 000.
error-amount-precision = Skriv högst två siffror efter kommat.
error-year-below-month = Lönen under året kan inte vara mindre än lönen för månaden.
error-incomes-count = Skriv högst 50 inkomster för varje vuxen. Du kan lägga ihop några.

## Hushållet

household-title = Ditt hushåll
month-label = Vilken månad gäller det?
month-why = Pengarna som kom månaden före avgör hur mycket du kan få.
month-choose = Välj månad
month-option = { $month }
adults-label = Lever du med en partner?
adults-why = Är ni gifta, sambor eller registrerade partner? Då räknas ni som ett hushåll. Ni söker tillsammans.
adults-single = Nej
adults-couple = Ja
children-label = Barn
children-why = Barn som är under 18 år. Och barn som är 18–20 år och går i gymnasiet. Också barn som bor hos dig ibland.
child-title = Barn { $number }
child-age = Ålder
child-in-school = Går i grundskolan eller gymnasiet
child-in-school-hint = Då hör barnet till hushållet tills det fyller 21 år.
child-lunch = Äter lunch på förskolan fem dagar i veckan
child-lunch-hint = Då räknas lite mindre till mat.
child-part-time-hint = Då räknas dagarna hos dig. Ungefär räcker.
child-days = Dagar hos dig i månaden
community-label = Bor någon mer med er?
community-hint = Till exempel ett vuxet barn, en förälder eller en vän.
community-size = Hur många bor ni tillsammans, med dig och barnen?
community-size-hint = Då delar ni på kostnaderna.

## Bostaden

home-title = Bostaden
home-form-label = Hur bor du?
home-form-why = Det avgör hur mycket av hyran som räknas.
municipality-label = Vilken kommun bor du i?
municipality-why = Riksnormen är lika i hela landet. Men varje kommun bestämmer vad som är en rimlig hyra.
municipality-other = En annan kommun
municipality-other-what = Vi vet inte vad din kommun tycker är en rimlig hyra. Därför räknar vi med hela hyran. Det är kommunen som bestämmer.
home =
    { $form ->
        [rental] Hyresrätt
        [tenantOwned] Bostadsrätt
        [ownHouse] Eget hus
        [lodger] Rum hos någon annan (inneboende)
        [withParents] Hos föräldrar
        [sharedDwelling] Delad bostad
       *[none] Ingen bostad just nu
    }
home-cost = Vad kostar bostaden i månaden?
home-cost-hint = Räkna hyra eller avgift. Räkna också värme och avgifter som hör till. Räkna inte hushållsel eller internet. Räkna inte möbler eller parkering. Till exempel 8 200.

## Inkomster

incomes-title = Vilka pengar kom i { $month }?
incomes-why = Skriv pengarna som kom på kontot i { $before }. Skriv beloppet efter skatt. Det avgör stödet för { $month }.
incomes-yours = Dina inkomster
incomes-partners = Din partners inkomster
incomes-never = Skriv inte försörjningsstöd från kommunen. Skriv inte pengar som du flyttar mellan egna konton. Skriv inte fritidskortet. Väntar du på pengar? De räknas först när de kommer.
incomes-never-couple = Skriv inte heller pengar mellan dig och din partner.
incomes-individually = Fick du merkostnads-ersättning eller skadestånd? Fick du tillbaka pengar som du har betalat? Skriv inte det här. Berätta när du ansöker.
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
        [deposits] Swish och pengar från andra
        [surplusLastMonth] Överskott i ditt beslut
        [taxRefund] Skatteåterbäring
        [establishment] Etablerings-ersättning
        [activityCompensation] Aktivitets-ersättning
        [housingSupplement] Bostads-tillägg
        [elderlySupport] Äldreförsörjnings-stöd
        [childPension] Barn-pension
        [studyGrant] Studie-hjälp
       *[other] Annan inkomst
    }
income-hint =
    { $kind ->
        [salary] Också från timjobb
        [unemploymentBenefit] Från din a-kassa
        [activitySupport] Du är med i ett program
        [establishment] Du är ny i Sverige
        [sicknessBenefit] Du är sjuk en tid
        [sicknessCompensation] Du kan inte arbeta
        [activityCompensation] Du är under 30 år
        [parentalBenefit] Pengar från Försäkringskassan
        [pension] Alla slags pension
        [elderlySupport] Du har låg pension
        [childPension] Efter en förälder som har dött
        [maintenance] Underhålls-stöd eller underhålls-bidrag
        [childBenefit] Med flerbarns-tillägg
        [studyAid] Från CSN. Både bidrag och lån.
        [studyGrant] Från CSN. För gymnasiet.
        [careAllowance] För ett barn med funktions-nedsättning
        [housingAllowance] Från Försäkringskassan
        [housingSupplement] Du har pension eller sjuk-ersättning
        [rentFromOthers] Någon betalar dig för att bo hos dig
        [deposits] Också gåvor och lån
        [surplusLastMonth] Står det överskott i ditt beslut? Skriv det beloppet.
        [taxRefund] Pengar tillbaka från Skatteverket
       *[other] Annat som inte står här
    }
income-amount = { $kind } som kom i { $month }
job-stimulus-yours = Jag har haft försörjningsstöd sex månader i rad
job-stimulus-partners = Min partner har haft försörjningsstöd sex månader i rad
job-stimulus-hint = Då kan jobbstimulans gälla i två år. Jobbstimulans betyder att bara en del av lönen räknas. Av 100 kronor i lön räknas 75 kronor.
child-work-title = Barnens egen lön
child-work = Barn { $number }, { $age } år, hade egen lön i { $month }
child-work-month = Lön i { $month }
child-work-year = Lön hittills under { $year }
child-work-year-hint = Räkna från januari till och med { $month }. Ett barns lön räknas inte från början. Den räknas först när den är över { $limit } under året.

## Kostnader

costs-title = Andra kostnader
costs-why = Mat, kläder och telefon är redan med. Skriv det andra du betalar.
expense =
    { $kind ->
        [householdElectricity] Hushållsel
        [workTravel] Resor till och från arbetet
        [homeInsurance] Hemförsäkring
        [tradeUnion] Avgift till fackförbund
       *[unemploymentFund] Avgift till a-kassa
    }
expense-hint =
    { $kind ->
        [householdElectricity] Om elen inte är med i hyran
        [workTravel] Till och från arbetet
        [homeInsurance] För en månad
        [tradeUnion] Avgiften för en månad
       *[other] Avgiften till a-kassan
    }
needs-title = Något särskilt den här månaden
needs-why = Det här söker du pengar för var för sig. Vi visar det bredvid summan.
need =
    { $kind ->
        [medicalCare] Läkarvård
        [medicine] Medicin
        [dentalCare] Tandvård
        [glasses] Glasögon
        [childcare] Barnomsorg
        [internet] Internet
       *[other] Annat
    }
need-hint =
    { $kind ->
        [medicalCare] Besök i vården
        [medicine] Medicin som du behöver
        [dentalCare] Det som tandvården kostar
        [glasses] Det som glasögonen kostar
        [childcare] Förskola eller fritids. Räknas för sig.
        [internet] Räknas för sig
       *[other] Annat som ni behöver
    }
assets-title = Tillgångar
assets-label = Hushållet har sparpengar eller annat av värde
assets-hint = Kommunen kan säga att du ska använda dem först.

## Svaret

answer-title = Uträkning för { $month }
answer-between-why = Det högre beloppet gäller om kommunen godkänner hela bostadskostnaden.
answer-covered-apply = Du kan ändå ansöka. Det kan också finnas annat stöd.
answer-decides = Det är ungefär. Kommunen bestämmer. Du får alltid ansöka.
answer-no-income = Du har inte skrivit någon inkomst. Fick hushållet pengar i { $month }? Då blir summan lägre.
answer-add-income = Skriv inkomster
answer-apply = Så ansöker du
answer-how = Så blir summan
group-norm = Riksnormen
group-housing = Bostaden
group-expenses = Kostnader utöver riksnormen
group-income = Inkomster i { $month }
group-other-needs = Andra behov
total-norm = Riksnormen tillsammans
total-needs = Det hushållet behöver
total-income = Inkomster som räknas
total-support = Försörjningsstöd, ungefär
total-surplus = Inkomster utöver behovet
total-with-other-needs = Försörjningsstöd med de andra behoven
total-in-full = Försörjningsstöd om hela bostadskostnaden godkänns
total-in-full-with-other-needs = Om hela bostadskostnaden godkänns, med de andra behoven
total-apart = Stöd om barn som är hos dig få dagar räknas för sig
total-apart-with-other-needs = Stöd om barn som är hos dig få dagar räknas för sig, med de andra behoven
line-single = En ensam vuxen
line-couple = Två vuxna
line-child = Barn { $number }, { $age } år
line-shared =
    { $size ->
        [one] Gemensamma kostnader, en person
       *[other] Gemensamma kostnader, { $size } personer
    }
line-shared-part = Gemensamma kostnader, { $size } av { $of } personer
line-norm-adjustment = Ändring av normen
line-child-work = Barn { $number }, egen lön
line-income-partner = { $kind }, din partner
how-adults-single = Riksnormen är ett belopp för till exempel mat och kläder. För en vuxen är riksnormens belopp { $amount } i månaden.
how-adults-couple = Riksnormen är ett belopp för till exempel mat och kläder. För två vuxna tillsammans är riksnormens belopp { $amount } i månaden.
how-child = För ett barn { $band } år är riksnormens belopp { $amount } i månaden.
how-child-lunch = Barnet äter lunch på annat håll. För ett sådant barn { $band } år är riksnormens belopp { $amount } i månaden.
how-child-days = Barnet är hos dig { $days } dagar. Så räknar vi en dag: { $full } × 12 / 365. Avrundat blir det { $day }. Så räknar vi alla dagarna: { $days } × { $day } = { $amount }.
how-child-days-full = Barnet är hos dig { $days } dagar. Så räknar vi en dag: { $full } × 12 / 365. Avrundat blir det { $day }. { $days } dagar blir mer än beloppet för hela månaden. Därför räknas månadens belopp.
how-shared =
    { $size ->
        [one] Gemensamma kostnader är kostnader för hela hushållet. Det här är riksnormens belopp för en person.
       *[other] Gemensamma kostnader är kostnader för hela hushållet. Det här är riksnormens belopp för { $size } personer.
    }
how-shared-above = Gemensamma kostnader är kostnader för hela hushållet. Riksnormens tabell slutar vid { $row } personer. För varje person till läggs { $each } till. Här läggs { $persons } × { $each } till. Tillsammans blir det { $amount }.
how-shared-part = Ni är { $of } som bor ihop. De gemensamma kostnaderna för alla är { $whole }. Ditt hushåll är { $size } av { $of }. Hushållets del är { $whole } × { $size } / { $of } = { $amount }.
how-home-within = Bostaden kostar { $entered }. Kommunens riktvärde är { $guideline }. Ett riktvärde är ett belopp som kommunen utgår från. Kostnaden är inte högre än riktvärdet. Därför räknas hela kostnaden.
how-home-above = Bostaden kostar { $entered }. Kommunens riktvärde är { $guideline }. Ett riktvärde är ett belopp som kommunen utgår från. Kostnaden är högre än riktvärdet. Därför räknas riktvärdet här.
how-home-individually = Kostnaden räknas som du skrev den. Kommunen har inget riktvärde för det här sättet att bo.
how-as-entered = Beloppet räknas som du skrev det. Kommunen bedömer om kostnaden är skälig. Skälig betyder rimlig.
how-assessed = Kommunen har godkänt det här beloppet.
how-norm-adjustment = Kommunen har bestämt att normen ska vara högre eller lägre.
how-income = Här räknas inkomster i månaden före. Hela beloppet efter skatt räknas.
how-job-stimulus = Med jobbstimulans räknas 75 procent av lönen. Så räknar vi: { $entered } × 0,75 = { $amount }.
how-child-work-below = Lönen räknas inte. Barnet har tjänat { $year } hittills under året. Gränsen är ett prisbasbelopp, { $limit }. Prisbasbeloppet är ett belopp som staten bestämmer för varje år.
how-child-work-above = Barnet har tjänat { $year } hittills under året. Gränsen är ett prisbasbelopp, { $limit }. Prisbasbeloppet är ett belopp som staten bestämmer för varje år. Lönen för månaden är { $entered }. Den del som är över gränsen får räknas. Här räknas { $amount }.
source-until = Källa: { $name }, beslut { $decision }. Gäller för månaderna { $from } till och med { $through }.
source-earlier = Källa: { $name }, beslut { $decision }. Beloppet är från { $year }. Det är det senaste vi har.
source-open = Källa: { $name }, beslut { $decision }. Gäller för månader från och med { $from }.
notices-title = Bra att veta om uträkningen
notice-needs-covered = Inkomsterna täcker det som hushållet behöver enligt uträkningen. Det blir { $surplus } över.
notice-needs-covered-even = Inkomsterna täcker precis det som hushållet behöver enligt uträkningen.
notice-housing-above-guideline = Bostaden kostar { $entered }. Kommunens riktvärde är { $guideline }. Kommunen kan godkänna mer. Berätta varför du bor där.
notice-guideline-from-earlier-year = Riktvärdet för bostaden är från { $year }. Det ändras ofta. Riktvärdet i dag kan vara ett annat.
notice-guideline-bands-overlap = Kommunens tabell har två riktvärden för just fem barn. De är { $low } och { $high }. Vi räknar med det högre.
notice-housing-individually =
    { $form ->
        [withParents] Du bor hos dina föräldrar. Då bedömer kommunen vilken kostnad som är skälig, alltså rimlig. Här räknas kostnaden som du skrev den.
        [sharedDwelling] Du delar bostad. Då bedömer kommunen vilken kostnad som är skälig, alltså rimlig. Här räknas kostnaden som du skrev den.
       *[lodger] Riktvärdet för ett rum är tänkt för en ensam person. Har du barn? Då bedömer kommunen kostnaden för sig.
    }
notice-housing-guideline-unknown = Vi vet inte vad din kommun tycker är en rimlig hyra. Vi räknar med hela kostnaden. Kommunen bedömer om den är rimlig.
notice-housing-shared-with-others = Ni är { $of } som delar bostaden. Ett sätt är att skriva bara ditt hushålls egen del av kostnaden. Ett annat sätt är att skriva hela kostnaden. Då ska det de andra betalar stå som hyra från andra. Gör aldrig båda.
notice-household-share = Ni är { $of } som bor ihop. Ditt hushåll är { $size } av { $of }. Vi räknar med hushållets del av de gemensamma kostnaderna.
notice-part-time-child = Barn { $number } räknas de dagar det är hos dig. Den andra föräldern kan räkna sina dagar.
notice-part-time-children-apart = Ett barn är hos dig mindre än halva månaden. Då kan kommunen räkna på två sätt. Du ser båda summorna i uträkningen.
notice-norm-row-derived = Vi har inte hittat beloppet för barn { $number } i något beslut. Vi har räknat fram det från andra belopp.
notice-norm-adjusted = Kommunen har ändrat normen med { $amount } i månaden.
notice-job-stimulus = Med jobbstimulans räknas inte hela din lön. Det som inte räknas är { $disregarded }.
notice-job-stimulus-partner = Med jobbstimulans räknas inte hela din partners lön. Det som inte räknas är { $disregarded }.
notice-child-work-disregarded = Barn { $number } har egen lön. Av den räknas { $disregarded } inte.
notice-child-work-counted = Barn { $number } har egen lön. Här räknas { $counted } av den. Lagen säger att det får räknas. Kommunen bestämmer om det görs.
notice-expenses-individually = Kommunen bedömer varje kostnad utöver riksnormen för sig. Spara räkningar och kvitton.
notice-other-needs-individually = Du söker särskilt för andra behov. Kommunen bedömer varje behov för sig. Sök helst innan du köper.
notice-assets-first = Sparpengar kan behöva användas först. Det gäller också annat av värde. Kommunen bedömer vad som räknas.
notice-activity-requirement = Från { $from } gäller ett aktivitetskrav. Har du försörjningsstöd tre månader i rad? Då behöver du delta i aktiviteter. Du deltar på heltid eller efter din förmåga. Efter din förmåga betyder så mycket du kan.
words-higher-norm = Normen är riksnormens belopp för ditt hushåll. Normen ska vara högre när det finns särskilda skäl. Det kan vara att du behöver dyrare mat av medicinska skäl. Det kan vara en avgift för mat i skolan, eller mat som ingår i en annan avgift. Det kan också vara en funktionsnedsättning, eller kostnader efter våld och brott.
words-lower-norm = Normen kan bli lägre. Ett exempel är att behovet bara är tillfälligt. Tillfälligt betyder för en kort tid.
words-high-rent = Riktvärdet är ett belopp som kommunen utgår från. Kommunen kan godkänna en hyra över riktvärdet. Det kan vara av medicinska skäl eller starka sociala skäl. Det kan också vara efter våld eller brott. Har du för hög hyra? Då får du ofta tid på dig att sänka den. Under den tiden kan hela hyran räknas.
words-young = Är du ung? Då kan kommunen vänta sig att du bor hos dina föräldrar. Kommunen kan också vänta sig att du hyr ett rum eller delar bostad.
words-acute = Är det en nödsituation? Ett exempel är att du saknar mat eller någonstans att sova. Då kan du få akut hjälp. Allt behöver inte räknas först.
words-protection = Du kan ha kostnader för skydd. Det kan vara ett nytt lås eller en telefon. Sådana kostnader kan ge rätt till stöd.
words-available = Kan du arbeta? Då ska du söka arbete eller delta i insatser. Insatser är sådant som hjälper dig mot ett arbete. Är du sjuk? Då kan du behöva ett läkarintyg.
words-job-bonus = Från mars 2026 finns pengar som kallas jobbpremie. Du kan ha rätt till jobbpremie när stödet slutar. Det gäller om stödet slutar för att du har börjat arbeta.
words-other-rules = Gäller lagen om mottagande av asylsökande för dig? Vänd dig då till Migrationsverket. Studerar du eller har du eget företag? Då finns oftast annat stöd i första hand. Andra regler kan också gälla för en partner.
rules-title = Regler och belopp
rules-riksnorm = Riksnormen för { $year }, beslut { $decision }. Den gäller till och med { $through }.
rules-guideline = { $municipality }: riktvärden från { $year }, beslut { $decision }.
rules-fingerprint = Kontrollkod: har två uträkningar samma kod så bygger de på samma belopp. { $fingerprint }

## Svarets kort, rader och vägar vidare

headline-about = Ungefär
headline-between = Mellan
headline-and = och { $high }
headline-and-rent = och hyran, upp till { $guideline }
headline-after = i försörjningsstöd för { $month }
headline-incomes = Inkomsterna är ungefär
headline-more = mer än hushållet behöver i { $month }
headline-even = Inkomsterna räcker precis i { $month }
headline-rent-decides = Hyran avgör hur mycket det blir.
tonight-title = Har du någonstans att sova i natt?
tonight = Du kan få hjälp med någonstans att sova. Det går fort.
notes-more = Visa { $count } till
part-household = Hushållet
part-none = inga
people-adults =
    { $adults ->
        [one] 1 vuxen
       *[other] { $adults } vuxna
    }
people-with-children = { $adults }, barn { $ages } år
list-and = { $others } och { $last }
home-why-within = ryms i riktvärdet { $guideline }
home-why-above = räknas efter riktvärdet { $guideline }
home-why-entered = räknas som du skrev den
home-why-unknown = kostnaden är inte inskriven
change-household = Ändra hushållet
change-home = Ändra bostaden
change-costs = Ändra kostnaderna
change-incomes = Ändra inkomsterna
picture-own = Egna inkomster
picture-support = Försörjningsstöd
picture-needs = Hela stapeln är det hushållet behöver: { $needs }
picture-incomes = Hela stapeln är hushållets inkomster: { $income }
more-title = Mer om ditt svar
more-support =
    { $count ->
        [0] Annat stöd du kan ha rätt till
        [one] Ett annat stöd du kan ha rätt till
       *[other] { $count } andra stöd du kan ha rätt till
    }
more-changes = Sparpengar, andra behov, om det är akut
more-earn = Stöd upp till { $salary } i lön
more-differs = Varför kommunens beslut kan bli ett annat
apply-at = Ansök på { $site }
apply-leaves = Då lämnar du den här sidan. Spara uträkningen först. I historiken syns att du har varit på kommunens sida.
apply-help-title = Tolk, hjälp och utan BankID
papers-print = Skriv ut listan
take-share = Dela som text
earn-says = Med { $salary } i lön får hushållet { $total } att leva på.
earn-plus = + { $amount }
earn-where-it-ends = Där stödet tar slut
earn-others = Annat stöd kan bli lägre när lönen blir högre. Det gäller till exempel bostadsbidrag och a-kassa. Det är inte med här.

## Vad kan ändra uträkningen

changes-title = Det här kan ändra summan
changes-intro = En del kan bara en handläggare bedöma. Handläggaren är den på kommunen som arbetar med din ansökan. Öppna det som gäller dig. Berätta om det när du ansöker.
changes-home = En hyra över riktvärdet
changes-home-in-full = Om hela bostadskostnaden godkänns
changes-home-in-full-how = Då räknas hela kostnaden, { $entered }. Den räknas i stället för riktvärdet. Försörjningsstödet blir { $support }.
changes-needs = Andra behov, till exempel medicin och tandvård
changes-needs-how = Det kan vara läkarvård, medicin eller tandvård. Det kan också vara glasögon, barnomsorg eller internet. Sådant söker du pengar för särskilt. Skriv vad det kostar på sidan om kostnader. Då får det en egen summa här.
changes-needs-accepted = Om de andra behoven godkänns
changes-needs-accepted-how = De andra behoven är { $needs } tillsammans. Med dem blir försörjningsstödet { $support }. Du söker särskilt för varje behov.
changes-needs-in-full = Godkänner kommunen hela bostadskostnaden också? Då blir det { $support }.
changes-higher-norm = Du behöver mer till mat eller annat
changes-lower-norm = När kommunen kan räkna lägre
changes-assets = Sparpengar och annat av värde
changes-assets-how = Pengar på ett sparkonto kan behöva användas först. Det gäller också aktier, bil och hus. De är inte med i uträkningen. Kommunen bedömer vad som räknas.
changes-child-work = Barnens egen lön
changes-child-work-how = Lön för ett barn hemma räknas inte från början. Den räknas först när den är över ett prisbasbelopp under året. Prisbasbeloppet är ett belopp som staten bestämmer för varje år. Det är { $limit } för { $year }. Det som är över får räknas. Kommunen bestämmer om det görs.
changes-work = Om du börjar arbeta
changes-work-how = Har du haft försörjningsstöd sex månader i rad? Då kan jobbstimulans gälla i två år. Jobbstimulans betyder att bara en del av lönen räknas. Av 100 kronor i lön räknas 75 kronor.
changes-available = Att söka arbete eller delta i aktiviteter
changes-acute = Om det är akut
changes-young = Om du är ung
changes-other-rules = Om andra regler gäller för dig

## Så går du vidare

next-apply = Alla får ansöka om försörjningsstöd, vad uträkningen än visar. Kommunen prövar varje ansökan.
next-apply-soon = Ansök så snart du kan. Kommer ansökan en bit in i månaden? Då kan beslutet gälla en del av månaden.
next-apply-how =
    { $id ->
        [other] Din kommun beslutar. På kommunens webbplats står hur du ansöker. Du kan också ringa kommunens växel. Fråga efter dem som arbetar med försörjningsstöd.
       *[known] { $municipality } beslutar. På kommunens webbplats står hur du ansöker. Du kan också ringa kommunens växel. Fråga efter dem som arbetar med försörjningsstöd.
    }
next-apply-help = Har du inget BankID? Behöver du tolk? Behöver du hjälp med att skriva? Säg det när du ringer. Fråga hur du kan göra.
next-papers-title = Papper att ha redo
next-papers-intro =
    { $id ->
        [other] Kommunen talar om vilka papper den behöver. Det här är exempel. De är valda efter det du har skrivit.
       *[known] Kommunen talar om vilka papper den behöver. Det här är exempel från kommunens rutin. De är valda efter det du har skrivit.
    }
next-papers-couple = Ni söker tillsammans. Ta med papper för er båda.
next-papers-missing = Saknas ett papper? Vänta inte med att ansöka. Fråga kommunen hur du kan göra.
papers-tax-return = en kopia av deklarationen
papers-accounts = en översikt över alla konton
papers-statements = kontoutdrag för de senaste tre månaderna
papers-lease = hyreskontraktet
papers-rent-bill = hyresavin, alltså räkningen för hyran
papers-home-bill = avier och räkningar för bostaden
papers-incomes = de senaste papperen på inkomster, till exempel lönebesked
papers-costs = räkningar och kvitton för de andra kostnader du har skrivit
next-support-title = Annat stöd du kan ha rätt till
next-support-intro = Kan du få annat stöd? Då behöver du oftast söka det också. Du får ansöka om försörjningsstöd under tiden.
next-support-fits = Det här kan passa ditt hushåll
next-support-more = Fler stöd som finns
support-child-benefit = Barnbidrag är för dig som har barn. Fråga Försäkringskassan.
support-housing-allowance = Bostadsbidrag är pengar till bostaden. Det är för barnfamiljer och en del unga. Fråga Försäkringskassan.
support-maintenance = Underhållsstöd finns när ett barns föräldrar inte bor ihop. Fråga Försäkringskassan.
support-parental-benefit = Föräldrapenning är för dig som är hemma med ett litet barn. Fråga Försäkringskassan.
support-care-allowance = Omvårdnadsbidrag finns när ett barn med funktionsnedsättning behöver mer omvårdnad. Fråga Försäkringskassan.
support-housing-supplement = Bostadstillägg är pengar till bostaden. Det är för dig som har pension, sjukersättning eller aktivitetsersättning. Fråga Pensionsmyndigheten eller Försäkringskassan.
support-elderly = Äldreförsörjningsstöd är för äldre med låg pension. Fråga Pensionsmyndigheten.
support-sickness-benefit = Sjukpenning är för dig som är för sjuk för att arbeta. Fråga Försäkringskassan.
support-unemployment = A-kassa är för dig som är utan arbete. Fråga din a-kassa.
support-activity = Aktivitetsstöd eller etableringsersättning är för dig som deltar i ett program. Fråga Arbetsförmedlingen.
support-study-aid = Studiemedel är för dig som studerar. Fråga CSN.
next-debt = Kommunen ger råd om budget och skulder. En budget är en plan för dina pengar. Ring växeln. Fråga efter budget- och skuldrådgivarna.
next-rights-title = Dina rättigheter
rights-apply = Du har rätt att ansöka. Du har rätt att få ansökan prövad. Det gäller även om någon säger att det inte är någon idé.
rights-decision = Du har rätt till ett skriftligt beslut. Skälen ska stå i beslutet.
rights-appeal = Får du nej till allt eller en del? Det kallas avslag. Då kan du överklaga. Överklaga betyder att du begär att beslutet ändras. I beslutet står hur du gör.
next-turn-title = Vart du kan vända dig
contact-switchboard = Om försörjningsstöd, akut hjälp och råd om pengar.
contact-emergency = När du eller någon annan är i fara.
contact-women-helpline = För dig som utsätts för hot eller våld.
contact-children-helpline = För barn och unga som behöver prata med någon.

## Ser det fel ut

differs-title = Ser det fel ut?
differs-intro = Kommunens beslut kan bli ett annat än uträkningen här. Det finns flera vanliga skäl till det. Du kan gå tillbaka till uträkningen. Det du har skrivit finns kvar.
differs-forgotten-title = En inkomst som inte kom med
differs-forgotten = Alla inkomster i månaden före räknas, efter skatt. Barnbidrag, underhåll och bostadsbidrag räknas också. Det gör även Swish och skatteåterbäring. Gå tillbaka och se efter att allt är med.
differs-rent-title = Hyran är högre än riktvärdet
differs-rent = Riktvärdet är ett belopp som kommunen utgår från. Har du för hög hyra? Då får du ofta tid på dig att sänka den. Under den tiden kan hela hyran räknas. Det kan också finnas skäl att godkänna den.
differs-surplus-title = Ett överskott från månaden före
differs-surplus = Kanske hade hushållet mer än det behövde en månad. Pengarna som blev över kallas överskott. Överskottet kan räknas som inkomst nästa månad.
differs-within-title = Något hände inom månaden
differs-within = Ett barn som fyller år kan få ett annat belopp. Kom ansökan in en bit in i månaden? Då kan beslutet gälla en del av månaden.
differs-assets-title = Sparpengar och annat av värde
differs-activity-title = Att söka arbete eller delta i aktiviteter
differs-papers-title = Papper som saknas
differs-papers = Kanske har kommunen inte sett allt på papper. Det som den inte har sett kanske inte räknas. Fråga vad som saknas. Lämna in det.
differs-part-time-title = Barn som bor hos dig vissa dagar
differs-part-time = Du har skrivit ett antal dagar. Kommunen kan komma fram till ett annat antal.
differs-guideline-title = Nyare riktvärden
differs-guideline = Riktvärdena för hyra här är från { $year }. De ses över varje år. Därför kan kommunens riktvärden vara högre nu.
differs-guideline-unknown = Vi vet inte vad din kommun tycker är en rimlig hyra. Om kommunen godkänner en lägre hyra blir summan lägre.
differs-costs-title = Kostnader och normen bedöms för just dig
differs-costs = El, försäkring och resor räknas här som du skrev dem. Andra behov har en egen summa. Kommunen kan komma fram till ett annat belopp. Den kan också höja eller sänka normen. Normen är riksnormens belopp för ditt hushåll.
differs-still-title = Om du fortfarande tycker att det är fel
differs-still = Fråga din handläggare hur det är räknat. Handläggaren är den på kommunen som arbetar med din ansökan. Ta gärna med uträkningen härifrån.
back-to-answer = Tillbaka till uträkningen

## Ta med uträkningen

take-title = Spara, dela eller skriv ut
take-intro = De flesta uträkningar får plats på en eller två sidor. Ditt namn står inte på dem.
take-who = Den som får se papperet ser vad hushållet tjänar. Den ser också vad bostaden kostar. Det du kopierar finns kvar i datorn eller telefonen. Det finns kvar tills du kopierar något annat.
take-print = Skriv ut eller spara som PDF
take-copy = Kopiera som text
take-copied = Kopierat
take-refused = Webbläsaren lät inte sidan kopiera. Texten är markerad här nedanför. Du kan kopiera den själv.
take-text = Uträkningen som text
record-about =
    { $id ->
        [other] Det här är en uppskattning. Det är inget beslut. Vi vet inte vad din kommun brukar godkänna för hyra. Kommunen beslutar alltid. Du har alltid rätt att ansöka. Du har alltid rätt att få ansökan prövad.
       *[known] Det här är en uppskattning för { $municipality }. Det är inget beslut. Kommunen beslutar alltid. Du har alltid rätt att ansöka. Du har alltid rätt att få ansökan prövad.
    }
record-date = Räknat den { $day }.
record-line = { $name }: { $amount } [{ $source }]
record-line-how = { $name } ({ $how }): { $amount } [{ $source }]
record-total = { $name }: { $amount }
record-name = Vad
record-how = Så räknat
record-source = Källa
record-amount = Belopp
record-child = belopp för { $band } år
record-child-lunch = belopp för { $band } år med lunch på annat håll
record-days = { $days } dagar × { $day }
record-days-full = { $days } dagar, högst hela beloppet
record-above = { $last } + { $persons } × { $each }
record-part = { $whole } × { $size } / { $of }
record-home = kostnad { $entered }, riktvärde { $guideline }
record-assessed = godkänt av kommunen
record-job-stimulus = { $entered } × 0,75
record-child-work = lön { $entered }, hittills i år { $year }, gräns { $limit }
record-sources = Källor
record-source-line = { $id }: { $source }

## Källor, kontakter och belopp

dated-until = { $name }, beslut { $decision }. Gäller för månaderna { $from } till och med { $through }.
dated-earlier = { $name }, beslut { $decision }. Beloppen är från { $year }. De är de senaste vi har.
dated-open = { $name }, beslut { $decision }. Gäller för månader från och med { $from }.
contact-line = { $name }: { $number }
amounts-norm-title = Riksnormen, kronor i månaden
amounts-decided = { $from } till och med { $through }: beslut { $decision }.
amounts-earlier = Belopp för tidigare år
amounts-who = Vem eller vad
amounts-single = En ensam vuxen
amounts-couple = Två vuxna tillsammans
amounts-child = Barn { $band } år
amounts-child-lunch = Barn { $band } år med lunch på annat håll
amounts-shared =
    { $size ->
        [one] Gemensamma kostnader, en person
       *[other] Gemensamma kostnader, { $size } personer
    }
amounts-more = Är ni fler än { $size } personer? Då läggs { $each } till för varje person.
amounts-derived = Vi har inte hittat beloppen för lunch på annat håll { $year } i något beslut. Vi har räknat fram dem med regeringens regel för det året.
amounts-rent-title = Riktvärden för bostaden, kronor i månaden
amounts-rent = Riktvärde
amounts-rent-children =
    { $children ->
        [0] Inga barn
       *[other] { $children } barn
    }
amounts-rent-range = { $from }–{ $through } barn
amounts-rent-from = { $from } barn eller fler
amounts-lodger = Inneboende, ett rum

## Om uträkningen

about-title = Om uträkningen
about-what =
    { $id ->
        [other] Sidan räknar ut försörjningsstöd. Den räknar med riksnormen. Riksnormen är ett belopp för till exempel mat och kläder. Den är lika i hela landet. Hyran räknas som du skriver den. Uträkningen är en uppskattning. Kommunen beslutar alltid.
       *[known] Sidan räknar ut försörjningsstöd. Den räknar med riksnormen och med riktvärdena i { $municipality }. Riksnormen är ett belopp för till exempel mat och kläder. Riktvärden är belopp för bostaden som kommunen utgår från. Uträkningen är en uppskattning. Kommunen beslutar alltid.
    }
about-months = Det finns belopp från { $first } till och med { $last }. För senare månader bestäms normen på ett nytt sätt. De beloppen finns inte här än.
about-odd-title = Det här är osäkert
about-odd-printed = Kommunens belopp kommer från ett förslag i april 2024. Det var en nämnd som lade fram det. En nämnd är en grupp politiker i kommunen. Vi har inte sett det slutliga beslutet. Vi har inte heller sett några senare belopp.
about-private-title = Se själv att inget skickas
about-private = Öppna sidan. Koppla sedan från internet och räkna. Det fungerar ändå. Är du van vid datorer? Öppna webbläsarens utvecklarverktyg och fliken Nätverk. Där syns att inget skickas medan du skriver.
about-amounts = Alla belopp
about-sources-title = Källor
without-title = Beloppen och vart du kan vända dig

## Tillgänglighet

access-title = Tillgänglighet
access-intro = Den här sidan ska fungera för alla. Det finns en lag om tillgänglighet till digital offentlig service (2018:1937). Här står hur sidan följer lagen. Här står också vad som är prövat. Du ser vilka brister vi känner till.
access-status-title = Så tillgänglig är sidan
access-status = Sidan är byggd efter WCAG 2.2, nivå AA. WCAG är regler för hur webbsidor blir tillgängliga. Vi bedömer att sidan är delvis förenlig med lagen. Förenlig betyder att sidan följer lagen. Vi skriver delvis, för en del är inte prövat än. Bedömningen är vår egen. Vi gjorde den i november 2026.
access-tested-title = Det här är prövat
access-tested-axe = Varje steg, svaret och sidorna bredvid. De är prövade med det automatiska verktyget axe i webbläsaren Chromium.
access-tested-keyboard = Hela vägen till svaret och till sidorna bredvid, med bara tangentbord.
access-tested-narrow = Skärmar som är 320 bildpunkter breda. Varje steg, svaret och sidorna bredvid är också prövade i 400 procents förstoring.
access-tested-contrast = Svaret och sidorna bredvid, med datorns egna färger för hög kontrast.
access-tested-script = Sidan utan JavaScript. Sidan är också prövad när räknaren inte kan laddas.
access-known-title = Brister som vi känner till
access-known-people = Personer med funktionsnedsättning har inte prövat sidan än.
access-known-reader = Sidan är inte prövad med skärmläsare. En skärmläsare är ett program som läser upp texten.
access-known-browsers = Sidan är bara prövad i Chromium. Den är inte prövad i Safari och Firefox.
access-known-print = PDF-filen från utskriften är inte prövad med hjälpmedel. Du kan kopiera uträkningen som text i stället.
access-report-title = Säg till om något inte fungerar
access-report = Ring { $name }, { $number }. Berätta vad som inte fungerar. Du kan alltid ansöka om försörjningsstöd utan den här sidan.
access-supervision-title = Vem som ser till att lagen följs
access-supervision = En statlig myndighet ser till att lagen följs. Är du inte nöjd med hur kommunen tog hand om det du anmälde? Då kan du vända dig till myndigheten.
access-authority-through = Till och med { $month } är det { $name }. Den kallas { $short }.
access-authority-from = Från och med { $month } är det { $name }. Den kallas { $short }.
access-authority-address-unknown = Vi vet inte adressen dit.

## Bilden av behov och inkomster

picture-costs = Andra kostnader
picture-income = Inkomster

## Om lönen blir högre

earn-title = Om du tjänar mer
earn-intro = Se vad hushållet får att leva på med en annan lön. Det gäller lönen i { $before }. Det är den som räknas för { $month }. Allt annat är som du skrev det. Ditt svar ändras inte av det du provar.
earn-whose = Vems lön?
earn-yours = Min lön
earn-partners = Min partners lön
earn-salary = Lön efter skatt i { $month }
earn-try = Prova en annan lön
earn-slider = Dra till en annan lön
earn-axis-living = Kronor att leva på
earn-axis-salary = Lön efter skatt, kronor i månaden
earn-line-without = utan jobbstimulans
earn-line-with = med jobbstimulans
earn-without-title = Utan jobbstimulans
earn-without = Med { $salary } i lön får hushållet { $total } att leva på. Det är { $incomes } i inkomster och { $support } i försörjningsstöd.
earn-with-title = Med jobbstimulans
earn-with = Med jobbstimulans får hushållet { $total } att leva på. Det är { $incomes } i inkomster och { $support } i försörjningsstöd. Med jobbstimulans blir det { $more } mer.
earn-with-same = Med jobbstimulans blir det lika mycket vid den här lönen.
earn-stimulus = Har du haft försörjningsstöd sex månader i rad? Då kan jobbstimulans gälla i två år. Jobbstimulans betyder att bara en del av lönen räknas. Av 100 kronor i lön räknas 75 kronor. Då får hushållet behålla mer.
earn-ends-title = När stödet inte längre behövs
earn-ends-without = Tjänar du { $salary } eller mer? Då räcker pengarna. Då blir det inget stöd.
earn-ends-with = Med jobbstimulans behövs inget stöd när lönen är { $salary } eller mer. Då räknas bara tre fjärdedelar av lönen. De räcker, tillsammans med hushållets andra inkomster.
earn-ends-why = Det är den lägsta lönen där inget saknas, i hela kronor. Är lönen lägre? Då fyller stödet på det som fattas.
earn-ends-in-full = Godkänner kommunen hela bostadskostnaden? Då finns det stöd också vid en något högre lön.
earn-already = Hushållets andra inkomster räcker till det som hushållet behöver enligt uträkningen. De räcker också utan den här lönen.
earn-bonus = Från mars 2026 finns pengar som kallas jobbpremie. Du kan ha rätt till jobbpremie när stödet slutar. Det gäller om stödet slutar för att du har börjat arbeta. Jobbpremien är inte med i siffrorna här.

## Sidans huvud, fliken och framstegen

header-for = För dig som bor i
header-for-other = Normen är lika i hela landet
document-title =
    { $id ->
        [other] { $page }
       *[known] { $page } – { $municipality }
    }
title-wrong = Fel: { $title }
tab-start = Räkna själv
tab-answer = Klart
tab-information = Information
progress-at = { $step } av { $of }
progress-done = Klart
footer-about = Källor, belopp och vem som står bakom

## Startens fakta

intro-question = Räkna på försörjnings-stöd
intro-begins-anew = Sidan sparar inget. Därför har den börjat om.
fact-time = Det tar fem minuter.
fact-time-more = Ta fram hyran och förra månadens pengar.
fact-private = Bara du ser det.
fact-private-more = Inget sparas. Inget skickas.
fact-no-application = Det är ingen ansökan.
fact-no-application-more = Du får alltid ansöka.
begin = Börja räkna
situation-more = Studier, eget företag, asyl, annan kommun

## Kan någon se din telefon?

watched-history-title = Historiken
watched-history = I historiken syns att du har varit här. Det du skrev syns inte. Du kan ta bort det under Historik i webbläsaren.
watched-other-title = Om någon kan se vad du gör

## Hjälp nu

help-title = Hjälp nu
help-danger = Är någon i fara?
help-call = Ring { $number }
help-more = Ingen mat, ingenstans att sova, rädd för någon
help-acute = Du kan få akut hjälp. Akut betyder att det är bråttom. Allt behöver inte räknas först. Du behöver inte fylla i den här sidan.
help-switchboard = Har du inte mat eller någonstans att sova? Ring kommunen. Be att få prata med socialtjänsten. Är växeln stängd och det inte kan vänta? Ring 112. Be om socialjouren.
help-women = Om någon hotar, slår eller styr dig:
help-children = Om du är barn och behöver prata med en vuxen:
help-trace = Ett samtal kan synas i telefonens samtalslista.

## Andra situationer

situation-title = Gäller något särskilt för dig?
situation-intro = Öppna det som gäller dig. Du behöver inte svara på något.
situation-grown-child = Ett vuxet barn bor hemma
situation-grown-child-what = Är barnet 18–20 år och går i grundskolan eller gymnasiet? Räkna det bland barnen. Andra som har fyllt 18 år söker själva. Räkna inte med personen bland barnen. Kryssa då i rutan om att hushållet bor ihop med fler. Skriv det som personen betalar till dig. Skriv det som hyra från andra.
situation-young = Du är ung och bor hemma
situation-young-what = Föräldrar försörjer sina barn tills de fyller 18 år. Försörja betyder att betala för det barnet behöver. Går barnet i grundskolan eller gymnasiet? Då gäller det till 21 år. Gäller det inte dig? Då söker du själv. Kryssa för att hushållet bor ihop med fler. Välj att du bor hos föräldrar. Kommunen kan vänta sig att en ung person bor hos sina föräldrar. Den kan också vänta sig att man hyr ett rum eller delar bostad.
situation-second-hand = Du hyr i andra hand
situation-second-hand-what = Hyr du en hel bostad? Välj hyresrätt. Hyr du ett rum? Välj rum hos någon annan. Skriv det du betalar. Ha kontraktet med dig när du ansöker.
situation-studies = Du studerar
situation-studies-what = Den som studerar har oftast annat stöd i första hand. Har du studiemedel? Skriv dem bland inkomsterna. Skriv både bidrag och lån. Du får alltid ansöka.
situation-summer = Du studerar och har inga studiemedel i sommar
situation-summer-what = Räkna på den månad det gäller. Skriv det som kom in månaden före. Kan du arbeta? Då ska du söka arbete eller delta i insatser. Insatser är sådant som hjälper dig mot ett arbete. Du får alltid ansöka.
situation-business = Du har eget företag
situation-business-what = Den som har eget företag har oftast annat stöd i första hand. Sidan kan inte räkna på ett företag. Kommunen bedömer vad som gäller just dig. Du får alltid ansöka.
situation-municipality = Du bor i en annan kommun
situation-municipality-what =
    { $id ->
        [other] Riksnormen är ett belopp för till exempel mat och kläder. Den är lika i hela landet. Hyran räknas som du skriver den. Kommunen bedömer om hyran är rimlig.
       *[known] Riksnormen är ett belopp för till exempel mat och kläder. Den är lika i hela landet. Riktvärden är belopp för bostaden som kommunen utgår från. Här är de från { $municipality }. Vi frågar hur du bor. Då kan du välja en annan kommun. Vänd dig till din egen kommun.
    }
situation-asylum = Du söker asyl
situation-asylum-what = Gäller lagen om mottagande av asylsökande för dig? Vänd dig då till Migrationsverket. Är du osäker på vad som gäller dig? Då kan du fråga kommunen.
situation-partner = Andra regler gäller för din partner
situation-partner-what = Sidan räknar er båda efter samma regler. Gäller andra regler för din partner? Då kan kommunens uträkning bli en annan än den här. Fråga kommunen hur ni ska göra.
situation-afraid = Du är rädd för någon, eller har skyddade personuppgifter
situation-afraid-what = Du kan själv höra av dig till kommunen. Den du lever med behöver inte vara med. Berätta först av allt hur de kan nå dig. Berätta också vem som inte får veta något. Du kan ha kostnader för skydd. Det kan vara ett nytt lås eller en telefon. Sådana kostnader kan ge rätt till stöd. Kommunen kan godkänna en högre hyra efter våld eller brott. Den här sidan frågar aldrig efter namn, adress eller personnummer.

## Alla frågor på en sida

one-page-title = Alla frågor
one-page-go = Visa alla frågor på en sida
one-page-why = Här är alla frågor på en gång. Det du redan har skrivit finns kvar. Uträkningen kommer på nästa sida.
one-page-leave = Ett steg i taget

## Det man inte vet

unknown-cost = Jag vet inte vad bostaden kostar
unknown-cost-hint = Då räknas resten. Uträkningen påminner dig om att bostaden saknas.
unknown-days = Vet du inte hur många dagar?
unknown-days-what = Ta en kalender. Räkna dagarna i förra månaden. Varannan helg är ungefär 4 dagar.
unknown-days-differ = Är det olika från månad till månad? Skriv hur det brukar vara. Du kan ändra det senare. Då ser du vad det betyder för summan.
unknown-home = Du vet inte vad bostaden kostar. Därför är bostaden inte med i summan. Stödet kan bli högre.
unknown-home-find = Kostnaden står på hyresavin, alltså räkningen för hyran. Den som hyr ut kan också svara.
unknown-home-go = Skriv vad bostaden kostar

## Vad som hör till ett fält

hint-child-work = Till exempel från ett extrajobb eller sommarjobb.
hint-child-work-month = Efter skatt, till exempel 3 000.

## Det som står runt sidan

page-clear = Rensa allt
page-clear-asks = Ta bort allt du har skrivit?
page-clear-yes = Ja, ta bort
page-clear-no = Nej, behåll
page-cleared = Allt du skrev är borta.
page-leave = Lämna snabbt
page-leaving = Kan någon se din telefon?
page-leaving-leave = ”Lämna snabbt” tar först bort allt du har skrivit här. Sedan visas SMHI:s webbplats. Den som går tillbaka hit ser en tom sida. Men webbläsaren har en historik. Det är en lista över sidor som har besökts. Där syns att du har varit här.
page-leaving-key = Du kan också trycka på skifttangenten tre gånger i rad.
page-leaving-clear = ”Rensa allt” tar bort allt du har skrivit här. Sedan börjar sidan om. Historiken finns kvar.
page-leaving-watch = Har någon redan sett skärmen? Då hjälper inte knappen. En arbetsgivare eller en skola kan se vad du gör på deras datorer. Använd helst en telefon som bara du har.
page-no-script = Sidan behöver JavaScript för att räkna. Det är avstängt i din webbläsare. Du kan alltid ansöka hos din kommun. Du behöver inte räkna först.
page-failed = Räknaren fungerar inte just nu. Det du har skrivit finns kvar.
page-amounts = Beloppen och vart du kan vända dig
page-again = Starta igen
page-links = Om sidan
page-promise = Sidan räknar bara i din egen webbläsare. Inget sparas. Inget skickas. Sidan är ingen ansökan.

## En ändring från svaret

edit-save = Spara och visa svaret
edit-cancel = Avbryt
edit-sums = Förut { $before }. Nu { $now }.

## Bredvid, där det finns plats

next-step-title = Nästa steg
next-step-more = Papper, rättigheter och hjälp
so-far-title = Det här har du skrivit
so-far-none = Här syns det du skriver.

## Månaden

months-other = En annan månad
months-further = Andra månader
months-missing = Beloppen för { $chosen } finns inte här än.
months-rules-change = Reglerna blir nya vid årsskiftet. Mest ändras de för stora familjer.
months-instead = Vi kan visa hur det hade blivit i { $counted }.
months-show = Visa med beloppen för { $year }
months-counted = Räknat med { $year } års belopp. Så hade det blivit i { $counted }. Beloppen för { $chosen } finns inte här än.

## Inkomstkorten

incomes-usual = Vanligt för dig
incomes-common = Det ni har ihop
incomes-whose = Vems pengar?
incomes-you = Du { $sum }
incomes-you-nothing = Du, inget än
incomes-partner = Din partner { $sum }
incomes-partner-nothing = Din partner, inget än
incomes-group =
    { $id ->
        [work] Arbetslös eller i program
        [ill] Sjuk eller pension
        [family] Barn och familj
        [study] Studier
       *[others] Swish, hyra, skatt tillbaka
    }
incomes-payment = { $name }, utbetalning { $number }
incomes-together = Tillsammans { $sum }
incomes-add = + En utbetalning till i { $month }
incomes-remove = Ta bort
incomes-none = Det kom inga pengar alls i { $month }
incomes-sum = { $sum }
incomes-without = Vad ska jag inte räkna med?
incomes-child-benefit = Brukar vara { $sum }
incomes-child-benefit-several = Minst { $sum }
incomes-child-benefit-more = Har du flera barn? Då får du mer. Titta på kontot.
savings-amount = Ungefär hur mycket?
savings-unknown = Vet inte

## Det som frågas innan svaret

ask-question =
    { $id ->
        [rentLow] Hyran är låg. Är det hela hyran för en månad?
        [rentHigh] Hyran är hög. Är det hyran för en månad?
        [childBenefit] Kom det inget barnbidrag i { $month }?
        [maintenance] Kom det inget underhåll i { $month }?
        [parentalBenefit] Kom det ingen föräldrapenning i { $month }?
        [studyGrant] Kom det ingen studiehjälp i { $month }?
        [summer] Kom det ingen lön i { $month }?
        [gross] Är lönen efter skatt? Titta på ”Utbetalas” på lönebeskedet.
        [twice] Samma belopp står två gånger. Är det två utbetalningar?
        [partner] Kom det inga pengar till din partner i { $month }?
       *[nothing] Kom det inga pengar alls i { $month }?
    }
ask-note =
    { $id ->
        [rentLow] Är hyran högre? Då kan stödet bli större.
        [rentHigh] Är hyran lägre? Då blir stödet mindre.
        [gross] Är lönen före skatt? Då blir stödet större.
        [twice] Är det en utbetalning? Då blir stödet större.
       *[missing] Kom det pengar? Då blir summan lägre.
    }
ask-add = Jo, lägg till
ask-no = Nej
ask-right = Ja
ask-change = Nej, ändra

## Barnen

children-add = + Lägg till ett barn
child-lives = Bor hos dig
child-lives-always = Alltid
child-lives-half = Varannan vecka
child-lives-other = Annat

## Kostnaderna

costs-monthly = Varje månad

## Bostaden som delas

home-cost-whole = Vad kostar hela bostaden i månaden?
home-others = Hur mycket betalar de andra?
home-others-hint = Lämna tomt om de inte betalar något. Skriv inte samma pengar som inkomst.
error-others-pay-more = De andra kan inte betala mer än hela bostaden kostar.
