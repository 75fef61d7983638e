### Texterna på sidan, på lättläst svenska. Förlagan är sv.ftl. Säg du, en tanke
### i varje mening, ta vardagliga ord i stället för att förklara svåra, skriv högst
### sex ord för tio i förlagan, lova inget och neka inget.

## Språket och sidans ram

language-name = Lättläst svenska
# Läsriktningen: ltr eller rtl.
language-direction = ltr
languages-label = Språk
language-failed = Språket gick inte att hämta. Har du internet?
skip-link = Till innehållet

## Sidan

intro-title = Räkna på försörjnings-stöd
intro-what = Räkna ut ungefär vad du kan få.
rules-end-soon = Beloppen gäller till { $last }. Senare finns inte än.
next = Fortsätt
show-answer = Visa uträkningen
back = Tillbaka
yes = Ja
no = Nej
step-progress = Steg { $step } av { $of }
unit-kronor = kr
unit-years = år
unit-days = dagar
unit-people = personer
header-for = För dig som bor i
header-for-other = För hela Sverige
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
footer-about = Källor, belopp, vem står bakom
page-clear = Rensa allt
page-clear-asks = Ta bort allt?
page-clear-yes = Ja, ta bort
page-clear-no = Nej, behåll
page-cleared = Allt är borta.
page-leave = Lämna snabbt
page-leaving = Kan någon se din telefon?
page-leaving-leave = ”Lämna snabbt” tar bort allt. Sedan kommer en sida om vädret. I historiken syns att du varit här.
page-leaving-key = Du kan trycka på skifttangenten tre gånger i rad.
page-leaving-clear = ”Rensa allt” tar bort det du har skrivit. Historiken och skärmbilder finns kvar.
page-leaving-watch = Har någon sett skärmen hjälper inte knappen. På jobbet och i skolan kan andra se vad du gör. Använd din egen telefon.
page-no-script = Sidan behöver JavaScript. Det är avstängt. Du kan alltid ansöka hos kommunen.
page-failed = Räknaren fungerar inte. Det du skrev finns kvar.
page-amounts = Belopp och hjälp
page-again = Starta igen
rest-coming = Det kommer strax. Vänta lite.
rest-missing = Den här delen kunde inte hämtas. Det du har skrivit är kvar. Har du internet?
rest-again = Försök igen
page-links = Om sidan
page-promise = Sidan räknar bara hos dig. Inget skickas. Inget sparas om du inte vill.

## Startens fakta

intro-question = Räkna på försörjnings-stöd
intro-begins-anew = Sidan har börjat om.
fact-time = Fem minuter.
fact-time-more = Ta fram hyran och kontot.
fact-private = Det stannar hos dig.
fact-private-sent = Inget skickas.
fact-private-more = Inget sparas om du inte vill.
fact-no-application = Ingen ansökan.
fact-no-application-more = Du får alltid ansöka.
begin = Börja räkna
situation-more = Studier, sfi, företag, asyl, annan kommun

## Hjälp nu

help-title = Hjälp nu
help-danger = Är någon i fara?
help-call = Ring { $number }
help-more = Ingen mat, ingenstans att sova, rädd
help-acute = Du kan få hjälp snabbt, utan att räkna.
help-switchboard = Ingen mat, ingenstans att sova? Ring kommunen. Fråga efter socialtjänsten. Är det stängt? Ring 112. Fråga efter socialjouren.
help-women = Någon hotar, slår eller styr dig:
help-children = Är du barn och vill prata:
help-trace = Samtalet kan synas i telefonen.

## Andra situationer

situation-title = Gäller något särskilt för dig?
situation-intro = Öppna det som gäller dig.
situation-grown-child = Ett vuxet barn bor hemma
situation-grown-child-what = Är barnet 18–20 år och går i gymnasiet? Räkna det bland barnen. Andra som är 18 år söker själva. Svara då ja på frågan om någon mer bor i bostaden.
situation-young = Du är ung, bor hemma
situation-young-what = Är du 18 år söker du själv. Går du i gymnasiet gäller det från 21 år. Svara ja på frågan om någon mer bor i bostaden. Välj hos föräldrar. Kan du inte bo hemma? Berätta det.
situation-second-hand = Du hyr i andra hand
situation-second-hand-what = Hyr du en hel bostad? Välj andra hand. Hyr du ett rum? Välj rum hos någon annan. Spara kontraktet.
situation-studies = Du studerar, läser sfi
situation-studies-what = Annat stöd kommer oftast först. Skriv studiemedel bland inkomsterna. Du får alltid ansöka.
situation-summer = Du studerar, utan studiemedel i sommar
situation-summer-what = Välj månad. Skriv pengarna som kom månaden före. Kan du arbeta? Då behöver du söka arbete.
situation-business = Du har eget företag
situation-business-what = Sidan räknar inte på företag. Annat stöd kommer oftast först. Du får alltid ansöka.
situation-municipality = Du bor i annan kommun
situation-municipality-what =
    { $id ->
        [other] Hyran räknas som du skriver den. Kommunen bestämmer.
       *[known] Hyrorna är från { $municipality }. Välj en annan kommun på sidan om bostaden. Ansök i din egen kommun.
    }
situation-asylum = Du söker asyl
situation-asylum-what = Fråga Migrationsverket, eller kommunen.
situation-partner = Andra regler för din partner
situation-partner-what = Sidan räknar lika för er. Fråga kommunen.
situation-afraid = Rädd för någon, eller skyddade personuppgifter
situation-afraid-what = Du kan kontakta kommunen själv. Säg hur de kan nå dig. Säg vem som inte får veta. Du kan få pengar till skydd, och till en högre hyra. Sidan frågar aldrig vem du är.

## Kan någon se din telefon?

watched-history-title = Historiken
watched-history = I historiken syns vad du har öppnat här. Du kan ta bort den i webbläsaren.
watched-other-title = Om någon kan se

## Så vet vi att inget skickas

unsent-title = Så vet vi att inget skickas
unsent-holds-title = Det här gäller
unsent-holds = Sidan räknar bara i din egen webbläsare. Det du skriver skickas inte.
unsent-code = Koden är öppen. Alla kan granska den.
unsent-browser-title = Det här kan webbläsaren göra ändå
unsent-browser-fill = Webbläsaren kan fråga sitt företag om fälten här. Stäng av autofyll om du inte vill det.
unsent-browser-translate = Låt inte webbläsaren översätta sidan. Då kan det som står här skickas. Byt språk här på sidan.
unsent-browser-extensions = Tillägg i webbläsaren kan läsa det du skriver. Använd ett privat fönster.
unsent-browser-history = I historiken syns att du har varit här, men inte vad du skrev. Ett privat fönster sparar ingen historik.
unsent-limits-title = Det här kan sidan inte skydda mot
unsent-limits = Den som ser din skärm ser vad du skriver. Den som har webbplatsen kan se att någon har öppnat sidan.

## Fel

errors-title =
    { $count ->
        [one] En sak behöver rättas
       *[other] { $count } saker behöver rättas
    }
error-month-missing = Välj månad.
error-month-not-covered = Välj en månad från { $first } till { $last }.
error-adults-missing = Lever du med en partner? Svara.
error-children-count = Skriv en siffra från 0 till 15.
error-age = Skriv åldern, från 0 till 20 år.
error-child-applies-alone = Går personen i gymnasiet? Sätt kryss. Annars söker personen själv. Ta då bort personen bland barnen.
error-days = Skriv 1 till 31. Ungefär räcker.
error-community = Skriv hur många ni är: mer än { $size }, högst 30.
error-community-unknown = Hur många är ni? Skriv en siffra.
error-home-missing = Välj hur du bor.
error-cost-missing = Skriv vad bostaden kostar, eller sätt kryss vid ”Jag vet inte”.
error-cost-without-home = Du har ingen bostad, men en kostnad. Ändra det ena.
error-amount-missing = Skriv beloppet, eller ta bort krysset.
error-about = { $about }: { $wrong }
error-amount-not-understood = Skriv med siffror, till exempel 8 200.
error-personal-number = Är det ett personnummer eller kontonummer? Skriv bara beloppet.
error-amount-negative = Skriv 0 eller mer.
error-amount-too-large = Skriv högst 1 000 000.
error-amount-precision = Skriv högst två decimaler.
error-year-below-month = Lönen i år är mindre än för månaden. Ändra det.
error-incomes-count = Skriv högst 50 inkomster. Lägg ihop några.

## Månaden

months-other = Annan månad
months-further = Andra månader
months-next = Nu söker de flesta för nästa månad.
months-missing = Beloppen för { $chosen } finns inte än.
months-rules-change =
    { $year ->
        [2027] Reglerna blir nya vid årsskiftet.
       *[other] Beloppen blir nya vid årsskiftet.
    }
months-instead = Vi kan räkna som i { $counted }.
months-show = Visa med { $year } års belopp
months-counted = Räknat som i { $counted }, med { $year } års belopp. Beloppen för { $chosen } finns inte än.

## Hushållet

household-title = Ditt hushåll
month-label = Vilken månad gäller det?
month-why = Det som kom in månaden före avgör.
month-choose = Välj månad
month-option = { $month }
adults-label = Lever du med en partner?
adults-why = Gifta, sambor och registrerade partner söker tillsammans.
children-label = Barn
children-why = Under 18 år, eller 18–20 år i gymnasiet.
child-title = Barn { $number }
child-age = Ålder
child-in-school = Går i gymnasiet eller grundskolan
child-in-school-hint = Då räknas barnet till 21 år.
child-lunch = Lunch på förskolan alla vardagar?
child-part-time-hint = Ungefär räcker.
child-days = Dagar hos dig
child-half = Vi räknar { $days } dagar.
community-label = Bor någon mer i bostaden?
community-hint = Vuxet barn, förälder eller vän.
community-size = Hur många bor ni tillsammans?
community-size-hint = Räkna med dig och barnen.
children-add = + Lägg till ett barn
child-lives = Bor hos dig
child-lives-always = Alltid
child-lives-half = Varannan vecka
child-lives-other = Annat

## Bostaden

home-title = Bostaden
home-form-label = Hur bor du?
home-form-why = Välj det som passar bäst.
municipality-label = Vilken kommun bor du i?
municipality-why = Kommunen har en gräns för hyran.
municipality-other = En annan kommun
municipality-other-what = Här räknas hela hyran. Kommunen kan räkna mindre.
home =
    { $form ->
        [rental] Hyresrätt
        [secondHand] Hyr i andra hand
        [studentRoom] Studentrum
        [temporary] Hos vänner en tid
        [tenantOwned] Bostadsrätt
        [ownHouse] Eget hus
        [lodger] Rum hos någon annan
        [withParents] Hos föräldrar
        [sharedDwelling] Delad bostad
       *[none] Ingen bostad just nu
    }
home-cost = Vad kostar bostaden?
home-cost-hint = Ta med värme. Inte el, internet eller parkering.
home-cost-whole = Vad kostar hela bostaden?
home-others = Hur mycket betalar de andra?
home-others-hint = Skriv det inte bland inkomsterna.
home-others-unknown = Jag vet inte
home-others-unknown-hint = Då visas två belopp.
error-others-pay-more = De andra kan inte betala mer än allt.

## Det man inte vet

unknown-cost = Jag vet inte
unknown-cost-hint = Då räknas resten.
unknown-days = Vet du inte?
unknown-days-what = Räkna dagarna i förra månaden. Varannan helg är 4 dagar.
unknown-days-differ = Skriv hur det brukar vara.
unknown-home = Bostaden är inte med. Stödet kan bli högre.
unknown-home-find = Kostnaden står på räkningen för hyran.
unknown-home-go = Skriv kostnaden

## Inkomster

incomes-title = Vilka pengar kom i { $month }?
incomes-why = Skriv det som kom till kontot, efter skatt.
incomes-yours = Dina inkomster
incomes-partners = Din partners inkomster
incomes-never = Skriv inte försörjnings-stöd, fritids-kortet, pengar mellan egna konton eller pengar som du väntar på.
incomes-never-couple = Skriv inte pengar mellan er två.
incomes-individually = Skriv inte merkostnads-ersättning, skadestånd eller pengar för utlägg.
income =
    { $kind ->
        [salary] Lön
        [unemploymentBenefit] A-kassa
        [activitySupport] Aktivitets-stöd
        [sicknessBenefit] Sjukpenning
        [sicknessCompensation] Sjuk-ersättning
        [parentalBenefit] Föräldra-penning
        [pension] Pension
        [maintenance] Underhåll
        [childBenefit] Barnbidrag
        [studyAid] Studiemedel
        [careAllowance] Omvårdnads-bidrag
        [housingAllowance] Bostads-bidrag
        [rentFromOthers] Hyra från andra
        [deposits] Swish, pengar från andra
        [surplusLastMonth] Överskott i ditt beslut
        [taxRefund] Skatt tillbaka
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
        [salary] Efter skatt
        [unemploymentBenefit] Du är arbetslös
        [activitySupport] I ett program
        [establishment] Ny i Sverige, med sfi
        [sicknessBenefit] Du är sjuk
        [sicknessCompensation] Kan inte arbeta
        [activityCompensation] Du är under 30
        [parentalBenefit] Också för VAB
        [pension] All pension
        [elderlySupport] Du har låg pension
        [childPension] En förälder har dött
        [maintenance] Pengar till barnet
        [childBenefit] Från Försäkringskassan
        [studyAid] Bidrag och lån
        [studyGrant] För gymnasiet
        [careAllowance] Barn med funktions-nedsättning
        [housingAllowance] Från Försäkringskassan
        [housingSupplement] Till pension eller sjuk-ersättning
        [rentFromOthers] Från en inneboende
        [deposits] Också gåvor, lån
        [surplusLastMonth] Skriv beloppet i beslutet
        [taxRefund] Från Skatteverket
       *[other] Annat
    }
income-amount = { $kind } i { $month }
job-stimulus-yours = Jag har haft stöd sex månader i rad
job-stimulus-partners = Min partner har haft stöd sex månader i rad
job-stimulus-hint = Då räknas kanske bara en del av lönen.
child-work-title = Barnens egen lön
child-work = Barn { $number }, { $age } år, hade lön i { $month }
child-work-month = Lön i { $month }
child-work-year = Lön hittills { $year }
child-work-year-hint = Från januari till och med { $month }. Det över { $limit } räknas.
incomes-usual = Vanliga inkomster
incomes-common = Pengar för er båda
incomes-common-why = Skriv det en gång.
incomes-whose = Vems pengar?
incomes-whose-why = Byt här.
incomes-you = Du { $sum }
incomes-you-nothing = Du, inget än
incomes-partner = Din partner { $sum }
incomes-partner-nothing = Din partner, inget än
incomes-group =
    { $id ->
        [work] Arbetslös
        [ill] Sjuk eller pension
        [family] Familj och studier
       *[others] Swish, skatt, annat
    }
incomes-payment = { $name }, utbetalning { $number }
incomes-together = Tillsammans { $sum }
incomes-add = + En till
incomes-remove = Ta bort
incomes-none = Inga pengar alls kom in
incomes-total = Summa inkomster
incomes-sum = { $sum }
incomes-without = Vad ska inte med?
incomes-child-benefit = Brukar vara { $sum }
incomes-child-benefit-several = Minst { $sum }
incomes-child-benefit-more = Med flera barn får du mer.
savings-amount = Ungefär hur mycket?
savings-unknown = Vet inte
hint-child-work = Till exempel ett sommarjobb.
hint-child-work-month = Efter skatt

## Kostnader

costs-title = Andra kostnader
costs-why = Mat, kläder och telefon är med.
expense =
    { $kind ->
        [householdElectricity] El
        [workTravel] Resor till och från arbetet
        [homeInsurance] Hem-försäkring
        [tradeUnion] Fackförbund
       *[unemploymentFund] A-kassa
    }
expense-hint =
    { $kind ->
        [householdElectricity] Inte med i hyran
        [workTravel] Till exempel busskort
        [homeInsurance] En månad
        [tradeUnion] Avgift till facket
       *[other] Till a-kassan
    }
needs-title = Något särskilt
needs-why = Det här söker du särskilt.
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
        [medicine] Som du behöver
        [dentalCare] Hos tandläkaren
        [glasses] Det de kostar
        [childcare] Förskola, fritids
        [internet] Räknas för sig
       *[other] Annat
    }
assets-label = Sparpengar eller annat av värde
assets-hint = De kan behöva användas först.
costs-monthly = Varje månad

## Det som frågas innan svaret

ask-question =
    { $id ->
        [rentLow] Är det hela hyran för en månad?
        [rentHigh] Är det hyran för en månad?
        [childBenefit] Kom det barnbidrag i { $month }?
        [maintenance] Kom det underhåll i { $month }?
        [parentalBenefit] Kom det föräldra-penning i { $month }?
        [studyGrant] Kom det studie-hjälp i { $month }?
        [summer] Kom det lön i { $month }?
        [gross] Är lönen efter skatt? Titta på ”Utbetalas”.
        [twice] Är det två utbetalningar?
        [partner] Kom det pengar till din partner i { $month }?
       *[nothing] Kom det några pengar i { $month }?
    }
ask-note =
    { $id ->
        [lunch] Räknat som nej.
        [rentLow] Stödet kan bli större.
        [rentHigh] Stödet kan bli mindre.
        [gross] Stödet kan bli större.
        [twice] Stödet kan bli större.
       *[missing] Då blir summan lägre.
    }

## Alla frågor på en sida

all-questions-title = Alla frågor
all-questions-go = Alla frågor på en sida
all-questions-why = Det du har skrivit finns kvar. Svaret kommer på nästa sida.
all-questions-leave = Ett steg i taget

## En fråga på varje sida, där texterna är gjorda för det

# Tomt: alla frågor i ett steg står tillsammans.
one-question = ja
question-progress = Fråga { $at } av { $of }
# Svåra ord i varje steg, ett på varje rad med sin förklaring efter kolon.
hard-words-title = Vad betyder orden?
hard-words =
    { $step ->
        [1] Sambo: Ni bor ihop som ett par.
            Registrerad partner: Ni har ett partnerskap, som liknar ett äktenskap.
        [2] Hyresrätt: Du hyr din lägenhet.
            Bostadsrätt: Du har köpt din lägenhet och betalar en avgift.
            Andra hand: Du hyr av någon som själv hyr.
        [3] Aktivitets-stöd: Pengar när du är i ett program hos Arbetsförmedlingen.
            Etablerings-ersättning: Pengar när du är ny i Sverige och i ett program.
            Underhåll: Pengar till barnet från den andra föräldern eller Försäkringskassan.
            Efter skatt: Pengarna som kommer på ditt konto.
        [4] Fackförbund: En förening för dem som arbetar.
            A-kassa: En förening som ger pengar när du är utan arbete.
       *[other] { "" }
    }

## Att behålla svaren en stund

keep-label = Behåll svaren i 30 minuter
keep-hint = De finns i telefonen tills fliken stängs.
kept-asks = Fortsätt där du var?
kept-replaces = Då försvinner det du har skrivit nu.
kept-yes = Ja
kept-no = Nej, rensa
watched-kept-title = Svar som du har sparat
watched-kept = De finns i telefonen eller datorn i 30 minuter. De tas bort när du rensar, lämnar eller stänger.
watched-kept-traces = Spår kan finnas kvar. Spara bara på din egen telefon.

## Bredvid, där det finns plats

next-step-title = Nästa steg
next-step-more = Papper, rättigheter och hjälp
so-far-title = Det här har du skrivit
so-far-none = Här syns det du skriver.

## Svaret

answer-title = Uträkning för { $month }
answer-between-why = Det högre om hela hyran räknas.
answer-covered-apply = Du kan ändå ansöka.
answer-decides = Kommunen bestämmer. Ansök alltid.
answer-no-income = Kom det pengar i { $month }? Då blir summan lägre.
answer-add-income = Skriv inkomster
answer-apply = Så ansöker du
answer-how = Så blir summan
group-norm = Riksnormen
group-housing = Bostaden
group-expenses = Andra kostnader
group-income = Inkomster i { $month }
group-other-needs = Andra behov
total-norm = Riksnormen
total-needs = Det hushållet behöver
total-income = Inkomster
total-support = Summa, ungefär
total-surplus = Inkomster över behovet
total-with-other-needs = Med andra behov
total-in-full = Om hela hyran räknas
total-in-full-with-other-needs = Med hela hyran och andra behov
total-apart = Barnens dagar för sig
total-apart-with-other-needs = Barnens dagar för sig, med andra behov
line-single = En vuxen
line-couple = Två vuxna
line-child = Barn { $number }, { $age } år
line-shared =
    { $size ->
        [one] Gemensamt, en person
       *[other] Gemensamt, { $size } personer
    }
line-shared-part = Gemensamt, { $size } av { $of } personer
line-norm-adjustment = Ändring av normen
line-child-work = Barn { $number }, lön
line-income-partner = { $kind }, din partner
how-adults-single = Till mat, kläder och annat: { $amount }.
how-adults-couple = Till mat, kläder och annat: { $amount }.
how-child = Barn { $band } år: { $amount }.
how-child-lunch = Barn { $band } år med lunch på förskolan: { $amount }.
how-child-days = { $days } dagar hos dig. { $full } × 12 / 365 = { $day }. { $days } × { $day } = { $amount }.
how-child-days-full = { $days } dagar hos dig. { $full } × 12 / 365 = { $day }. Högst hela beloppet räknas.
how-shared =
    { $size ->
        [one] Till hela hushållet.
       *[other] Till hela hushållet, { $size } personer.
    }
how-shared-above = Tabellen slutar vid { $row } personer. Sedan { $persons } × { $each } till. Det blir { $amount }.
how-shared-part = För alla { $of }: { $whole }. Din del: { $whole } × { $size } / { $of } = { $amount }.
how-home-within = Hyran är { $entered }. Kommunen brukar räkna { $guideline }.
how-home-above = Du betalar { $entered }. Kommunen brukar säga ja till { $guideline }.
how-home-individually = Det du skrev. Kommunen bestämmer.
how-as-entered = Det du skrev. Kommunen bestämmer.
how-assessed = Kommunen har godkänt det.
how-norm-adjustment = Kommunen har bestämt en annan norm.
how-income = Pengar månaden före räknas.
how-job-stimulus = { $entered } × 0,75 = { $amount }.
how-child-work-below = Räknas inte. Barnet har tjänat { $year } i år, gränsen är { $limit }.
how-child-work-above = Barnet har tjänat { $year } i år, { $entered } i månaden. Gränsen är { $limit }. { $amount } räknas.
source-until = Källa: { $source }. Gäller från { $from } till och med { $through }.
source-earlier = Källa: { $source }. Från { $year }.
source-open = Källa: { $source }. Gäller från { $from }.
notices-title = Bra att veta
notice-needs-covered = Inkomsterna räcker. { $surplus } blir över.
notice-needs-covered-even = Inkomsterna räcker precis.
notice-housing-above-guideline = Hyran är { $entered }. Kommunen brukar räkna { $guideline }. Den kan räkna mer. Berätta varför.
notice-guideline-from-earlier-year = Hyran räknas med belopp från { $year }.
notice-guideline-bands-overlap = Fem barn: { $low } eller { $high }. Vi räknar med det högre.
notice-housing-individually =
    { $form ->
        [withParents] Du bor hos föräldrar. Kommunen bestämmer.
        [sharedDwelling] Du delar bostad. Kommunen bestämmer.
       *[lodger] Ni bor i ett rum. Kommunen bestämmer.
    }
notice-housing-guideline-unknown = Hela hyran räknas. Kommunen bestämmer.
notice-housing-shared-with-others = Ni är { $of } i bostaden. Dra av det de andra betalar, en gång.
notice-household-share = Ni är { $of } som bor ihop. Ditt hushåll är { $size } av { $of }. Er del är { $amount }.
notice-part-time-child = Barn { $number } räknas dagarna hos dig.
notice-part-time-children-apart = Kommunen kan räkna barnens dagar på två sätt. Du ser båda summorna.
notice-norm-row-derived = Beloppet för barn { $number } har vi räknat fram själva.
notice-norm-adjusted = Kommunen har ändrat normen med { $amount }.
notice-job-stimulus = { $disregarded } av din lön räknas inte.
notice-job-stimulus-partner = { $disregarded } av din partners lön räknas inte.
notice-child-work-disregarded = Barn { $number } har lön. { $disregarded } räknas inte.
notice-child-work-counted = Barn { $number } har lön. { $counted } räknas här. Kommunen bestämmer.
notice-expenses-individually = Kommunen tittar på varje kostnad. Spara kvitton.
notice-other-needs-individually = Andra behov söker du särskilt. Sök innan du köper.
notice-assets-first = Sparpengar kan behöva användas först. Kommunen bestämmer.
savings-decide = Du har { $savings } i sparpengar. Stödet kan bli lägre. Kommunen bestämmer.
notice-activity-requirement = Har du haft stöd tre månader? Då kan du behöva vara med på aktiviteter, från { $from }.
words-higher-norm = Normen ska vara högre vid särskilda skäl:
higher-norm =
    { $reason ->
        [food] dyr mat när du är sjuk
        [school] avgift för skolmat
        [fee] mat i en annan avgift
        [disability] funktions-nedsättning
       *[violence] våld eller brott
    }
words-lower-norm = Normen kan bli lägre för kort tid.
words-high-rent = Är hyran hög? Kommunen kan säga ja om du är sjuk, eller efter våld. Du kan få tid att sänka den.
words-young = Kommunen kan vilja att du bor hos dina föräldrar. Kan du inte? Berätta det.
words-acute = Ingen mat eller ingenstans att sova? Du kan få hjälp snabbt.
words-protection = Behöver du skydd? Du kan få pengar till det.
words-available = Kan du arbeta? Sök arbete. Är du sjuk? Du kan behöva läkarintyg.
words-job-bonus = Har du börjat arbeta? Från mars 2026 finns jobb-premie.
words-other-rules = Söker du asyl? Fråga Migrationsverket. Studerar du eller har företag? Då finns oftast annat stöd. Du får alltid ansöka.
rules-title = Regler och belopp
rules-riksnorm = Riksnormen { $year }, beslut { $decision }, till och med { $through }.
rules-guideline = { $municipality }: belopp från { $year }, { $decision }.
rules-fingerprint = Kontroll-kod: { $fingerprint }
headline-about = Ungefär
headline-between = Mellan
headline-and = och { $high }
headline-and-rent = och hyran, upp till { $guideline }
headline-after = i försörjnings-stöd för { $month }
headline-incomes = Inkomsterna är ungefär
headline-more-without-home = mer än hushållet behöver i { $month }, utan bostaden
headline-more = mer än hushållet behöver i { $month }
headline-even = Inkomsterna räcker precis i { $month }
headline-needs = Andra behov, { $needs }, söker du särskilt.
headline-rent-decides = Hyran avgör hur mycket det blir.
headline-others-decide = Det beror på vad de andra betalar.
tonight-title = Har du ingenstans att sova?
tonight = Du kan få akut hjälp.
notes-more = Visa { $count } till
part =
    { $step ->
        [household] Mat, kläder, annat
        [home] Bostaden
        [costs] Andra kostnader
        [needs] Andra behov
       *[incomes] Inkomster
    }
part-none = inga
people-adults =
    { $adults ->
        [one] 1 vuxen
       *[other] { $adults } vuxna
    }
people-with-children = { $adults }, barn { $ages } år
list-and = { $others } och { $last }
home-why-within = räknas, högst { $guideline }
home-why-above = { $guideline } räknas
home-why-entered = det du skrev räknas
home-why-unknown = kostnaden saknas
change =
    { $step ->
        [household] Ändra hushållet
        [home] Ändra bostaden
        [costs] Ändra kostnaderna
       *[incomes] Ändra inkomsterna
    }
picture-own = Egna inkomster
picture-support = Försörjnings-stöd
picture-needs = Hushållet behöver { $needs }
picture-incomes = Inkomsterna är { $income }
more-title = Mer om ditt svar
more-support =
    { $count ->
        [0] Annat stöd
        [one] Ett annat stöd
       *[other] { $count } andra stöd
    }
more-changes = Sparpengar, andra behov, bråttom
more-earn = Stöd upp till { $salary } i lön
more-differs = Om beslutet blir ett annat
apply-at = Ansök på { $site }
apply-leaves = Spara uträkningen först. I historiken syns att du varit på kommunens sida.
apply-help-title = Tolk, hjälp, inget BankID
papers-print = Skriv ut listan
take-share = Dela som text
earn-says = Med { $salary } i lön: { $total } att leva på.
earn-plus = + { $amount }
earn-where-it-ends = Där stödet tar slut
earn-others = Till exempel bostads-bidrag kan bli lägre. Det är inte med.

## En ändring från svaret

edit-save = Spara och visa svaret
edit-cancel = Avbryt
edit-sums = Förut { $before }. Nu { $now }.

## Vad kan ändra uträkningen

changes-title = Det kan ändras
changes-intro = Öppna det som gäller dig. Berätta det när du ansöker.
changes-home = En hög hyra
changes-home-in-full = Om hela hyran räknas
changes-home-in-full-how = Då räknas hela kostnaden, { $entered }. Försörjnings-stödet blir { $support }.
changes-needs = Till exempel medicin och tandvård
changes-needs-how = Läkare, medicin, tandvård och glasögon söker du särskilt. Skriv det under Andra kostnader.
changes-needs-accepted = Med de andra behoven
changes-needs-accepted-how = De är { $needs } tillsammans. Då blir försörjnings-stödet { $support }.
changes-needs-in-full = Med hela hyran blir det { $support }.
changes-higher-norm = Du behöver mer pengar
changes-lower-norm = Kommunen kan räkna lägre
changes-assets = Sparpengar
changes-assets-how = Sparpengar, bil och hus kan behöva användas först. De är inte med här.
changes-child-work = Barnens egen lön
changes-child-work-how = Ett barns lön under { $limit } på ett år räknas inte. Det gäller { $year }. Kommunen bestämmer om resten.
changes-work = Om du börjar arbeta
changes-work-how = Har du haft stöd sex månader i rad? Då kan jobb-stimulans gälla i två år.
changes-available = Söka arbete och aktiviteter
changes-acute = Om det är akut
changes-young = Om du är ung
changes-other-rules = Om andra regler gäller för dig

## Om lönen blir högre

earn-title = Om du tjänar mer
earn-intro = Prova en annan lön i { $before }. Den räknas för { $month }. Ditt svar ändras inte.
earn-whose = Vems lön?
earn-yours = Min lön
earn-partners = Min partners lön
earn-salary = Lön efter skatt i { $month }
earn-try = Prova en annan lön
earn-axis-living = Kronor att leva på
earn-axis-salary = Lön efter skatt
earn-line-without = utan jobb-stimulans
earn-line-with = med jobb-stimulans
earn-without-title = Utan jobb-stimulans
earn-without = Med { $salary } i lön: { $total } att leva på. { $incomes } i inkomster, { $support } i stöd.
earn-with-title = Med jobb-stimulans
earn-with = Med jobb-stimulans: { $total } att leva på. { $incomes } i inkomster, { $support } i stöd. Det är { $more } mer.
earn-with-same = Med jobb-stimulans blir det lika mycket.
earn-stimulus = Efter sex månader med stöd kan du få jobb-stimulans. Av 100 kronor räknas 75.
earn-ends-title = När stödet tar slut
earn-ends-without = Tjänar du { $salary } eller mer? Då räcker pengarna.
earn-ends-with = Med jobb-stimulans räcker pengarna när lönen är { $salary } eller mer.
earn-ends-why = Är lönen lägre? Då kan du få stöd till resten.
earn-ends-in-full = Räknas hela hyran kan du få stöd vid högre lön.
earn-already = Inkomsterna räcker, också utan den här lönen.
earn-bonus = Har du börjat arbeta? Då kan du få jobb-premie, från mars 2026. Den är inte med här.

## Så går du vidare

next-apply = Alla får ansöka. Kommunen tittar på varje ansökan.
next-apply-soon = Ansök så snart du kan.
next-apply-how =
    { $id ->
        [other] Kommunen bestämmer. Ring kommunens växel. Säg: jag vill söka försörjnings-stöd. Numret står på kommunens webbplats.
       *[known] { $municipality } bestämmer. Läs på deras webbplats, eller ring.
    }
next-apply-help = Behöver du tolk eller hjälp, eller har inget BankID? Säg det när du ringer.
next-papers-title = Papper att ha redo
next-papers-intro =
    { $id ->
        [other] Kommunen säger vilka papper den behöver. Här är exempel.
       *[known] Kommunen säger vilka papper den behöver. Här är exempel.
    }
next-papers-couple = Ta med papper för er båda.
next-papers-missing = Saknas ett papper? Ansök ändå. Fråga kommunen.
papers-tax-return = en kopia av deklarationen
papers-accounts = en lista på konton
papers-statements = kontoutdrag för tre månader
papers-lease = hyreskontraktet
papers-rent-bill = räkningen för hyran
papers-home-bill = räkningar för bostaden
papers-incomes = papper på inkomster, till exempel lönebesked
papers-costs = räkningar och kvitton
next-support-title = Annat stöd
next-support-intro = Sök annat stöd också. Du får ansöka här under tiden.
next-support-fits = Det här kan passa dig
next-support-more = Fler stöd
support =
    { $kind ->
        [childBenefit] Barnbidrag, när du har barn. Försäkringskassan.
        [housingAllowance] Bostads-bidrag, för barnfamiljer och unga. Försäkringskassan.
        [maintenance] Underhålls-stöd, när föräldrar bor isär. Försäkringskassan.
        [parentalBenefit] Föräldra-penning, när du har små barn. Försäkringskassan.
        [careAllowance] Omvårdnads-bidrag, för barn med funktions-nedsättning. Försäkringskassan.
        [housingSupplement] Bostads-tillägg, till pension eller sjuk-ersättning. Pensionsmyndigheten eller Försäkringskassan.
        [elderly] Äldreförsörjnings-stöd, vid låg pension. Pensionsmyndigheten.
        [sicknessBenefit] Sjukpenning, när du är sjuk. Försäkringskassan.
        [unemploymentBenefit] A-kassa, när du är arbetslös. Din a-kassa.
        [activitySupport] Aktivitets-stöd, när du är i ett program. Arbetsförmedlingen.
       *[studyAid] Studiemedel, när du studerar. CSN.
    }
support-name =
    { $kind ->
        [childBenefit] Barnbidrag
        [maintenance] Underhålls-stöd
        [housingSupplement] Bostads-tillägg
        [parentalBenefit] Föräldra-penning
        [elderly] Äldreförsörjnings-stöd
       *[housingAllowance] Bostads-bidrag
    }
next-debt = Kommunen ger råd om pengar och skulder. Ring och fråga.
next-rights-title = Dina rättigheter
rights-apply = Du har alltid rätt att ansöka, och att få ett svar.
rights-decision = Du har rätt till ett skriftligt beslut.
rights-appeal = Blir det nej? Du kan överklaga. I beslutet står hur.
next-turn-title = Hit kan du ringa
contact-switchboard = Om pengar och akut hjälp.
contact-emergency = När någon är i fara.
contact-women-helpline = Om någon hotar eller slår dig.
contact-children-helpline = För barn och unga.

## Ser det fel ut

differs-title = Ser det fel ut?
differs-intro = Kommunens beslut kan bli ett annat. Här är vanliga skäl.
differs-forgotten-title = Du glömde en inkomst
differs-forgotten = Barnbidrag, bostads-bidrag, Swish och skatt räknas också. Är allt med?
differs-rent-title = Hyran är hög
differs-rent = Du får ofta tid att sänka hyran. Då kan hela hyran räknas så länge.
differs-surplus-title = Pengar över månaden före
differs-surplus = Fick du pengar över? De kan räknas nästa månad.
differs-within-title = Något hände i månaden
differs-within = Barn som fyller år kan få ett annat belopp. Beslutet kan gälla en del av månaden.
differs-assets-title = Sparpengar
differs-activity-title = Söka arbete och aktiviteter
differs-papers-title = Ett papper saknas
differs-papers = Papper som saknas räknas kanske inte. Lämna in dem.
differs-part-time-title = Barn hos dig vissa dagar
differs-part-time = Kommunen kan räkna ett annat antal dagar.
differs-guideline-title = Nya belopp för hyran
differs-guideline = Beloppen för hyran är från { $year }.
differs-guideline-unknown = Säger kommunen ja till en lägre hyra? Då blir summan lägre.
differs-costs-title = Kommunen bestämmer om dina kostnader
differs-costs = Kommunen kan räkna dina kostnader på ett annat sätt. Den kan höja eller sänka normen.
differs-still-title = Tycker du ändå att det är fel?
differs-still = Fråga din handläggare. Visa gärna uträkningen.
back-to-answer = Tillbaka till uträkningen

## Ta med uträkningen

take-title = Spara eller dela
take-intro = Ditt namn står inte på papperet.
take-who = På papperet står vad ni tjänar och betalar. Det du kopierar finns kvar tills du kopierar något annat.
take-print = Skriv ut eller spara
take-copy = Kopiera som text
take-copied = Kopierat
take-refused = Det gick inte att kopiera. Kopiera texten här under själv.
take-text = Uträkningen som text
record-about =
    { $id ->
        [other] Ungefär, inget beslut. Kommunen bestämmer. Du får alltid ansöka.
       *[known] Ungefär, för { $municipality }. Inget beslut. Kommunen bestämmer. Du får alltid ansöka.
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
record-child-lunch = belopp för { $band } år med lunch på förskolan
record-days = { $days } dagar × { $day }
record-days-full = { $days } dagar, högst hela beloppet
record-above = { $last } + { $persons } × { $each }
record-part = { $whole } × { $size } / { $of }
record-home = kostnad { $entered }, kommunen brukar säga ja till { $guideline }
record-assessed = kommunen har sagt ja
record-job-stimulus = { $entered } × 0,75
record-child-work = lön { $entered }, i år { $year }, gräns { $limit }
record-sources = Källor
record-source-line = { $id }: { $source }

## Källor, kontakter och belopp

dated-until = { $source }. Gäller från { $from } till och med { $through }.
dated-earlier = { $source }. Från { $year }.
dated-open = { $source }. Gäller från { $from }.
contact-line = { $name }: { $number }
amounts-norm-title = Riksnormen, kronor i månaden
amounts-decided = { $from } till och med { $through }: beslut { $decision }.
amounts-earlier = Belopp för tidigare år
amounts-who = Vem eller vad
amounts-single = En vuxen
amounts-couple = Två vuxna
amounts-child = Barn { $band } år
amounts-child-lunch = Barn { $band } år med lunch på förskolan
amounts-shared =
    { $size ->
        [one] Gemensamt, en person
       *[other] Gemensamt, { $size } personer
    }
amounts-more = Fler än { $size } personer: { $each } till för varje.
amounts-derived = Beloppen för lunch { $year } står inte i något beslut. Vi har räknat fram dem.
amounts-rent-title = Hyra som kommunen brukar räkna
amounts-rent = Hyra
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
        [other] Sidan räknar med riksnormen, som är lika i hela landet. Kommunen bestämmer.
       *[known] Sidan räknar med riksnormen, och hyror i { $municipality }. Kommunen bestämmer.
    }
about-months = Det finns belopp från { $first } till { $last }. Sedan kommer nya regler.
about-who-title = Vem som står bakom
about-who =
    { $id ->
        [other] Ett öppet projekt, inte en kommun. Alla kan granska det.
       *[known] Ett öppet projekt, inte { $municipality }. Alla kan granska det.
    }
about-odd-title = Det här är osäkert
about-odd-printed = Hyrorna är från ett förslag i april 2024. Vi har inte sett beslutet.
about-private-title = Se själv att inget skickas
about-private = Öppna sidan. Stäng av internet. Räkna. Det går ändå.
about-amounts = Alla belopp
about-sources-title = Källor
without-title = Belopp och hjälp

## Tillgänglighet

access-title = Tillgänglighet
access-intro = Här står hur sidan följer lagen om tillgänglighet (2018:1937).
access-status-title = Så tillgänglig är sidan
access-status = Sidan är byggd efter WCAG 2.2, nivå AA. Den följer lagen delvis. Det är vår egen bedömning, november 2026.
access-tested-title = Det här är prövat
access-tested-axe = Alla sidor, med verktyget axe i webbläsaren Chromium.
access-tested-keyboard = Hela vägen till svaret, med bara tangentbord.
access-tested-narrow = Smala skärmar, 320 pixlar. Stor text, 200 och 400 procent.
access-tested-contrast = Svaret, med färger för hög kontrast.
access-tested-script = Sidan utan JavaScript, och utan räknare.
access-known-title = Brister som vi känner till
access-known-people = Personer med funktions-nedsättning har inte prövat än.
access-known-reader = Sidan är inte prövad med skärm-läsare.
access-known-browsers = Sidan är inte prövad på en riktig telefon.
access-known-print = PDF-filen är inte prövad. Kopiera texten i stället.
access-report-title = Om något inte fungerar
access-report = Ingen sköter sidan än. Ring { $name }, { $number }, om du vill ansöka. Du kan ansöka utan den här sidan.
access-supervision-title = Vem som kontrollerar
access-supervision = En myndighet ser till att lagen följs. Vänd dig dit om du inte är nöjd.
access-authority-through = Till { $month }: { $name } ({ $short }).
access-authority-from = Från { $month }: { $name } ({ $short }).
access-authority-address-unknown = Vi vet inte adressen än.
