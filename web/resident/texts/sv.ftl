### Texterna på sidan, på klarspråk. En fil för varje språk; den svenska är
### förlaga. Säg du, skriv kort, lova inget och neka inget.

## Språket och sidans ram

language-name = Svenska
# Läsriktningen: ltr eller rtl.
language-direction = ltr
languages-label = Språk
language-failed = Språket kunde inte hämtas. Kontrollera att du är ansluten.
skip-link = Till innehållet

## Sidan

intro-title = Räkna på försörjningsstöd
intro-what = Se ungefär vad ditt hushåll kan få för en månad.
rules-end-soon = Beloppen här gäller till och med { $last }. För månaderna efter det finns de inte här än.
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
header-for-other = Riksnormen är lika i hela landet
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
page-clear = Rensa allt
page-clear-asks = Ta bort allt du har skrivit?
page-clear-yes = Ja, ta bort
page-clear-no = Nej, behåll
page-cleared = Allt du skrev är borta.
page-leave = Lämna snabbt
page-leaving = Kan någon se din telefon?
page-leaving-leave = ”Lämna snabbt” tar först bort allt du har skrivit här, och visar sedan SMHI:s webbplats. Den som går tillbaka hit ser en tom sida, men i webbläsarens historik syns att du har varit här.
page-leaving-key = Du kan också trycka på skifttangenten tre gånger i rad.
page-leaving-clear = ”Rensa allt” tar bort allt du har skrivit här, och börjar om. Historiken, skärmbilder och det du har kopierat finns kvar.
page-leaving-watch = Har någon redan sett skärmen hjälper inte knappen. Det gör den inte heller på en dator som någon annan sköter, till exempel en arbetsgivare eller en skola. Använd helst en telefon som ingen annan kommer åt.
page-no-script = För att räkna behöver sidan JavaScript. Det är avstängt i din webbläsare. Du kan alltid ansöka hos din kommun utan att räkna först.
page-failed = Räknaren fungerar inte just nu. Det du har skrivit finns kvar.
page-amounts = Beloppen och vart du kan vända dig
page-again = Starta igen
rest-coming = Den här delen kommer strax. Det du har skrivit är kvar.
rest-missing = Den här delen kunde inte hämtas. Det du har skrivit är kvar. Se efter om du har internet.
rest-again = Försök igen
page-links = Om sidan
page-promise = Sidan räknar bara i din egen webbläsare. Inget skickas, och inget sparas om du inte själv väljer det. Sidan är ingen ansökan.

## Startens fakta

intro-question = Räcker inte pengarna? Räkna på försörjningsstöd
intro-begins-anew = Sidan sparar inget av sig själv. Därför har den börjat om från början.
fact-time = Fem minuter.
fact-time-more = Ha hyran framme, och det som kom in på kontot.
fact-private = Bara hos dig.
fact-private-sent = Inget skickas.
fact-private-more = Inget sparas om du inte själv väljer det.
fact-no-application = Ingen ansökan.
fact-no-application-more = Du får alltid ansöka.
begin = Börja räkna
situation-more = Studier, sfi, eget företag, asyl, annan kommun

## Hjälp nu

help-title = Hjälp nu
help-danger = Är någon i fara?
help-call = Ring { $number }
help-more = Ingen mat, ingenstans att sova, rädd för någon
help-acute = Du kan få akut hjälp utan att allt räknas först. Du behöver inte fylla i den här sidan.
help-switchboard = Om du inte har mat eller någonstans att sova: ring kommunen och be att få prata med socialtjänsten. Är växeln stängd och det inte kan vänta: ring 112 och fråga efter socialjouren.
help-women = Om någon hotar, slår eller styr dig:
help-children = Om du är barn och behöver prata med en vuxen:
help-trace = Ett samtal kan synas i telefonens samtalslista.

## Andra situationer

situation-title = Gäller något särskilt för dig?
situation-intro = Öppna det som gäller dig. Du behöver inte svara på något.
situation-grown-child = Ett vuxet barn bor hemma
situation-grown-child-what = Barn som är 18–20 år och går i grundskolan eller gymnasiet räknas med bland barnen. Andra som har fyllt 18 söker själva. Räkna inte med dem bland barnen, och svara ja på frågan om någon mer bor i bostaden. Då frågar vi vad de betalar för bostaden.
situation-young = Du är ung och bor hemma
situation-young-what = Föräldrar försörjer sina barn tills de fyller 18 år, eller 21 år om de går i grundskolan eller gymnasiet. Annars söker du själv: svara ja på frågan om någon mer bor i bostaden, och välj att du bor hos föräldrar. Kommunen kan vänta sig att en ung vuxen bor hemma, hyr ett rum eller delar bostad. Det bedöms för var och en. Kan du inte bo hemma? Berätta det när du ansöker.
situation-second-hand = Du hyr i andra hand
situation-second-hand-what = Välj ”Hyr i andra hand” om du hyr en hel bostad, och ”Rum hos någon annan” om du hyr ett rum. Skriv det du betalar. Ha kontraktet till hands när du ansöker.
situation-studies = Du studerar eller läser sfi
situation-studies-what = Den som studerar har oftast annat stöd i första hand. Har du studiemedel skriver du dem bland inkomsterna, både bidrag och lån. Läser du sfi skriver du det du får under tiden, till exempel etableringsersättning. Du får alltid ansöka.
situation-summer = Du studerar och har inga studiemedel i sommar
situation-summer-what = Välj den månad det gäller, och skriv det som kom in månaden före. Den som kan arbeta behöver söka arbete eller delta i aktiviteter. Du får alltid ansöka.
situation-business = Du har eget företag
situation-business-what = Den som har eget företag har oftast annat stöd i första hand. Sidan kan inte räkna på ett företag. Kommunen bedömer vad som gäller dig, och du får alltid ansöka.
situation-municipality = Du bor i en annan kommun
situation-municipality-what =
    { $id ->
        [other] Riksnormen är lika i hela landet. Kommunens riktvärden för hyran finns inte här, så hyran räknas som du skriver den. Kommunen bedömer om den är rimlig.
       *[known] Riksnormen är lika i hela landet. Riktvärdena för bostaden är från { $municipality }. Välj en annan kommun där vi frågar om bostaden, så räknas hyran som du skriver den. Vänd dig till din egen kommun.
    }
situation-asylum = Du söker asyl
situation-asylum-what = Gäller lagen om mottagande av asylsökande för dig? Vänd dig till Migrationsverket. Är du osäker på vad som gäller dig kan du fråga kommunen.
situation-partner = Andra regler gäller för din partner
situation-partner-what = Sidan räknar er båda efter samma regler. Gäller andra regler för din partner kan kommunens uträkning bli en annan än den här. Fråga kommunen hur ni ska göra.
situation-afraid = Du är rädd för någon, eller har skyddade personuppgifter
situation-afraid-what = Du kan höra av dig till kommunen på egen hand, utan den du lever med. Berätta först av allt hur de kan nå dig, och vem som inte får veta något. Kostnader för skydd, som ett nytt lås eller en telefon, kan ge rätt till stöd, och en högre hyra kan godkännas efter våld eller brott. Sidan frågar aldrig efter namn, adress eller personnummer.

## Kan någon se din telefon?

watched-history-title = Historiken
watched-history = I webbläsarens historik syns att du har varit här och vilka delar av sidan du öppnade, men inte vad du skrev. Du kan ta bort det under Historik i webbläsarens meny.
watched-other-title = Om någon kan se vad du gör

## Så vet vi att inget skickas

unsent-title = Så vet vi att inget skickas
unsent-holds-title = Det här gäller
unsent-holds = Sidan hämtas från en webbplats och räknar sedan i din egen webbläsare. Det du skriver skickas inte, och inget sparas om du inte själv kryssar för det. När sidan väl är hämtad frågar den inte efter något mer, utom texterna om du byter språk. Webbläsaren är dessutom tillsagd att stoppa sidan om den försöker hämta något från en annan webbplats.
unsent-code = Koden är öppen. Vem som helst kan bygga sidan och jämföra den med den som ligger här.
unsent-browser-title = Det här kan webbläsaren göra ändå
unsent-browser-fill = Autofyll: en del webbläsare, till exempel Chrome, frågar sin tillverkare om fälten på en sida. Fälten här har namn som inte betyder något, men hur många de är syns. Stäng av autofyll i inställningarna, så frågar den inte.
unsent-browser-translate = Översättning: allt som står på sidan kan skickas till den som översätter, också din uträkning. Byt hellre språk här på sidan.
unsent-browser-extensions = Tillägg: de kan läsa det du skriver och skicka det vidare. I ett privat fönster är de oftast avstängda.
unsent-browser-history = Historik: där syns att du har varit här och vilka delar du öppnade, men inte vad du skrev. Ett privat fönster sparar ingen historik.
unsent-limits-title = Det här kan sidan inte skydda mot
unsent-limits = Den som ser skärmen, eller har lagt in ett program i telefonen eller datorn, kan se vad du skriver. Den som driver webbplatsen kan se att någon har hämtat sidan, när det var och på vilket språk. Den som kan ändra filerna där kan ändra sidan.

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
error-child-applies-alone = Går personen i grundskolan eller gymnasiet? Sätt kryss för det. Annars söker den som har fyllt 18 själv. Ta då bort personen bland barnen, och svara ja på frågan om någon mer bor i bostaden.
error-days = Skriv antalet dagar med en siffra från 1 till 31. Det räcker med ungefär.
error-community = Skriv hur många ni är tillsammans: fler än { $size }, som är ditt eget hushåll, och högst 30.
error-community-unknown = Skriv hur många ni är tillsammans, med en siffra.
error-home-missing = Välj hur du bor.
error-cost-missing = Skriv vad bostaden kostar i månaden. Skriv 0 om den inte kostar något, eller sätt kryss vid ”Jag vet inte”.
error-cost-without-home = Du har valt att du inte har någon bostad, men skrivit en kostnad. Ändra det ena.
error-amount-missing = Skriv beloppet, eller ta bort krysset.
error-about = { $about }: { $wrong }
error-amount-not-understood = Skriv beloppet med siffror, till exempel 8 200 eller 8 200,50.
error-personal-number = Det ser ut som ett personnummer eller ett kontonummer. Ta bort det, och skriv bara beloppet.
error-amount-negative = Beloppet kan inte vara mindre än 0.
error-amount-too-large = Beloppet kan inte vara större än 1 000 000.
error-amount-precision = Skriv högst två decimaler.
error-year-below-month = Lönen hittills under året kan inte vara mindre än lönen för månaden.
error-incomes-count = Skriv högst 50 inkomster för varje vuxen. Du kan lägga ihop några.

## Månaden

months-other = Annan månad
months-further = Andra månader
months-next = Efter den 15:e gäller en ansökan oftast nästa månad. Därför är den vald.
months-missing = Beloppen för { $chosen } finns inte här än.
months-rules-change =
    { $year ->
        [2027] Reglerna ändras vid årsskiftet, framför allt för stora familjer.
       *[other] Vid ett årsskifte ändras beloppen, och ibland också reglerna.
    }
months-instead = Vi kan visa hur det hade blivit i { $counted }.
months-show = Visa med beloppen för { $year }
months-counted = Räknat med { $year } års belopp: så hade det blivit i { $counted }. Beloppen för { $chosen } finns inte här än.

## Hushållet

household-title = Ditt hushåll
month-label = Vilken månad gäller det?
month-why = Pengarna månaden före avgör summan.
month-choose = Välj månad
month-option = { $month }
adults-label = Lever du med en partner?
adults-why = Make, maka, sambo eller registrerad partner.
children-label = Barn
children-why = Under 18 år, eller 18–20 år i gymnasiet. Också barn som bor hos dig ibland.
child-title = Barn { $number }
child-age = Ålder
child-in-school = Går i grundskolan eller gymnasiet
child-in-school-hint = Då hör barnet till hushållet fram till 21 år.
child-lunch = Lunch på förskolan varje vardag?
child-part-time-hint = Då räknas bara dagarna hos dig. Ungefär räcker.
child-days = Dagar hos dig i månaden
child-half = Vi räknar { $days } dagar, hälften av månaden.
community-label = Bor någon mer i bostaden?
community-hint = Vuxet barn, förälder, syskon eller vän, inte en inneboende.
community-size = Hur många bor ni tillsammans, med dig och barnen?
community-size-hint = Då räknas din del av de gemensamma kostnaderna.
children-add = + Lägg till ett barn
child-lives = Bor hos dig
child-lives-always = Alltid
child-lives-half = Varannan vecka
child-lives-other = Annat

## Bostaden

home-title = Bostaden
home-form-label = Hur bor du?
home-form-why = Det avgör vad som räknas.
municipality-label = Vilken kommun bor du i?
municipality-why = Kommuner har olika riktvärden för hyran.
municipality-other = En annan kommun
municipality-other-what = Vi har inte din kommuns riktvärden för hyra. Därför räknas hyran som du skriver den. Kommunen bedömer om den är rimlig.
home =
    { $form ->
        [rental] Hyresrätt
        [secondHand] Hyr i andra hand
        [studentRoom] Studentrum
        [temporary] Tillfälligt hos någon
        [tenantOwned] Bostadsrätt
        [ownHouse] Eget hus
        [lodger] Rum hos någon annan (inneboende)
        [withParents] Hos föräldrar
        [sharedDwelling] Delad bostad
       *[none] Ingen bostad just nu
    }
home-cost = Vad kostar bostaden i månaden?
home-cost-hint = Hyra eller avgift, och värme. Inte hushållsel, internet, möbler eller parkering.
home-cost-whole = Vad kostar hela bostaden i månaden?
home-others = Hur mycket av det betalar de andra?
home-others-hint = Lämna tomt om de inte betalar något. Skriv det inte en gång till bland inkomsterna.
home-others-unknown = Jag vet inte vad de betalar
home-others-unknown-hint = Då visar vi två summor: med en lika stor del var, och med hela kostnaden.
error-others-pay-more = De andra kan inte betala mer än hela bostaden kostar.

## Det man inte vet

unknown-cost = Jag vet inte
unknown-cost-hint = Då räknas allt utom bostaden.
unknown-days = Vet du inte hur många dagar?
unknown-days-what = Ta en kalender och räkna dagarna i förra månaden. Varannan helg är ungefär 4 dagar.
unknown-days-differ = Är det olika från månad till månad? Skriv hur det brukar vara. Du kan ändra det senare och se vad det betyder för summan.
unknown-home = Kostnaden för bostaden är inte med i summan. Stödet kan bli högre.
unknown-home-find = Kostnaden står på hyresavin. Den som hyr ut kan också svara.
unknown-home-go = Skriv vad bostaden kostar

## Inkomster

incomes-title = Vilka pengar kom in i { $month }?
incomes-why = Efter skatt, så som det kom på kontot.
incomes-yours = Dina inkomster
incomes-partners = Din partners inkomster
incomes-never = Skriv inte försörjningsstöd, överföringar mellan egna konton eller fritidskortet. Pengar som du väntar på räknas först när de kommer.
incomes-never-couple = Skriv inte heller överföringar mellan dig och din partner.
incomes-individually = Fick du merkostnadsersättning, skadestånd eller ersättning för utlägg? Skriv inte det här. Berätta när du ansöker.
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
        [surplusLastMonth] Överskott enligt beslut
        [taxRefund] Skatteåterbäring
        [establishment] Etableringsersättning
        [activityCompensation] Aktivitetsersättning
        [housingSupplement] Bostadstillägg
        [elderlySupport] Äldreförsörjningsstöd
        [childPension] Barnpension
        [studyGrant] Studiehjälp
       *[other] Annan inkomst
    }
income-hint =
    { $kind ->
        [salary] Också från timjobb
        [unemploymentBenefit] Från din a-kassa
        [activitySupport] När du är med i ett program
        [establishment] Ny i Sverige, till exempel med sfi
        [sicknessBenefit] När du är sjuk en tid
        [sicknessCompensation] När du inte kan arbeta
        [activityCompensation] När du är under 30 år
        [parentalBenefit] Också för VAB
        [pension] Allmän pension och tjänstepension
        [elderlySupport] När du har låg pension
        [childPension] Efter en förälder som har dött
        [maintenance] Underhållsstöd eller underhållsbidrag
        [childBenefit] Med flerbarnstillägg
        [studyAid] Från CSN, både bidrag och lån
        [studyGrant] Från CSN, för gymnasiet
        [careAllowance] För ett barn med funktionsnedsättning
        [housingAllowance] Från Försäkringskassan
        [housingSupplement] När du har pension eller sjukersättning
        [rentFromOthers] Från en inneboende
        [deposits] Också gåvor och lån
        [surplusLastMonth] Står det överskott i ditt senaste beslut? Skriv det beloppet.
        [taxRefund] Om pengarna kom den månaden
       *[other] Annat som inte står här
    }
income-amount = { $kind } som kom in i { $month }
job-stimulus-yours = Jag har haft försörjningsstöd sex månader i rad
job-stimulus-partners = Min partner har haft försörjningsstöd sex månader i rad
job-stimulus-hint = Då kan en fjärdedel av lönen undantas, i två år.
child-work-title = Barnens egen lön
child-work = Barn { $number }, { $age } år, hade egen lön i { $month }
child-work-month = Lön i { $month }
child-work-year = Lön hittills under { $year }
child-work-year-hint = Från januari till och med { $month }. Ett barns lön räknas först när den under året har gått över { $limit }.
incomes-usual = Vanliga inkomster
incomes-common = Pengar för er båda
incomes-common-why = Skriv det en gång, vems konto det än kom till.
incomes-whose = Vems pengar skriver du nu?
incomes-whose-why = Skriv först dina. Tryck sedan på Din partner.
incomes-you = Du { $sum }
incomes-you-nothing = Du, inget än
incomes-partner = Din partner { $sum }
incomes-partner-nothing = Din partner, inget än
incomes-group =
    { $id ->
        [work] Arbetslös eller i program
        [ill] Sjuk eller pension
        [family] Barn, familj och studier
       *[others] Swish, skatt tillbaka, annat
    }
incomes-payment = { $name }, utbetalning { $number }
incomes-together = Tillsammans { $sum }
incomes-add = + En till
incomes-remove = Ta bort
incomes-none = Inga pengar alls kom in
incomes-total = Summa inkomster
incomes-sum = { $sum }
incomes-without = Vad ska jag inte ta med?
incomes-child-benefit = Brukar vara { $sum }
incomes-child-benefit-several = Minst { $sum }
incomes-child-benefit-more = Flerbarnstillägget kommer till. Se på kontot.
savings-amount = Ungefär hur mycket?
savings-unknown = Vet inte
hint-child-work = Till exempel från ett extrajobb eller sommarjobb.
hint-child-work-month = Efter skatt, till exempel 3 000.

## Kostnader

costs-title = Andra kostnader
costs-why = Mat, kläder och telefon ingår.
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
        [householdElectricity] Om elen inte ingår i hyran
        [workTravel] Till exempel ett busskort
        [homeInsurance] Per månad
        [tradeUnion] Avgift per månad
       *[other] Avgiften, också utan fackförbund
    }
needs-title = Något särskilt den här månaden
needs-why = För det här söker du pengar särskilt. Vi visar det bredvid summan.
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
        [dentalCare] Det behandlingen kostar
        [glasses] Det glasögonen kostar
        [childcare] Förskola eller fritids. Räknas för sig.
        [internet] Räknas för sig
       *[other] Annat som du behöver
    }
assets-label = Sparpengar eller annat av värde
assets-hint = De kan behöva användas först.
costs-monthly = Varje månad

## Det som frågas innan svaret

ask-question =
    { $id ->
        [rentLow] Hyran är låg. Är det hela hyran för en månad?
        [rentHigh] Hyran är hög. Är det hyran för en månad?
        [childBenefit] Kom det barnbidrag i { $month }?
        [maintenance] Kom det underhåll i { $month }?
        [parentalBenefit] Kom det föräldrapenning i { $month }?
        [studyGrant] Kom det studiehjälp i { $month }?
        [summer] Kom det lön i { $month }?
        [gross] Är lönen efter skatt? Titta på ”Utbetalas” på lönebeskedet.
        [twice] Samma belopp står två gånger. Är det två utbetalningar?
        [partner] Kom det pengar till din partner i { $month }?
       *[nothing] Kom det några pengar i { $month }?
    }
ask-note =
    { $id ->
        [lunch] Räknat som nej där du inte har svarat.
        [rentLow] Är hyran högre kan stödet bli större.
        [rentHigh] Är hyran lägre kan stödet bli mindre.
        [gross] Är den före skatt kan stödet bli större än det som står här.
        [twice] Är det en och samma utbetalning kan stödet bli större.
       *[missing] Då blir summan lägre.
    }

## Alla frågor på en sida

all-questions-title = Alla frågor
all-questions-go = Visa alla frågor på en sida
all-questions-why = Här är alla frågor på en gång. Det du redan har skrivit finns kvar. Uträkningen kommer på nästa sida.
all-questions-leave = Ett steg i taget

## En fråga på varje sida, där texterna är gjorda för det

# Tomt: alla frågor i ett steg står tillsammans.
one-question = { "" }
question-progress = Fråga { $at } av { $of }
# Svåra ord i varje steg, ett på varje rad med sin förklaring efter kolon.
hard-words-title = Svåra ord
hard-words =
    { $step ->
       *[other] { "" }
    }

## Att behålla svaren en stund

keep-label = Behåll svaren i fliken i 30 minuter
keep-hint = De ligger i enheten tills fliken stängs.
kept-asks = Fortsätt där du var?
kept-replaces = Då försvinner det du har skrivit nu.
kept-yes = Ja
kept-no = Nej, rensa
watched-kept-title = Svar som du har valt att behålla
watched-kept = De ligger i telefonen eller datorn i högst 30 minuter. Sidan tar bort dem när du rensar, lämnar snabbt eller tar bort krysset, och webbläsaren när fliken stängs. Är sidan inte öppen när tiden är slut tas de bort när den öppnas nästa gång.
watched-kept-traces = Öppnas fliken igen före det frågar sidan om du vill fortsätta. Spår av svaren kan ligga kvar på enhetens disk en tid. Behåll dem bara på en enhet som du litar på.

## Bredvid, där det finns plats

next-step-title = Nästa steg
next-step-more = Papper, rättigheter och hjälp
so-far-title = Det här har du skrivit
so-far-none = Här syns det du skriver, allt eftersom.

## Svaret

answer-title = Uträkning för { $month }
answer-between-why = Det högre beloppet gäller om kommunen godkänner hela bostadskostnaden.
answer-covered-apply = Du kan ändå ansöka, och det kan finnas annat stöd.
answer-decides = En uppskattning. Kommunen beslutar, och du får alltid ansöka.
answer-no-income = Du har inte skrivit någon inkomst. Kom det in pengar i { $month }? Då blir summan lägre.
answer-add-income = Skriv inkomster
answer-apply = Så ansöker du
answer-how = Så blir summan
group-norm = Riksnormen
group-housing = Bostaden
group-expenses = Kostnader utöver normen
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
total-apart = Försörjningsstöd om barn som är hos dig få dagar räknas för sig
total-apart-with-other-needs = Om barn som är hos dig få dagar räknas för sig, med de andra behoven
line-single = En ensam vuxen
line-couple = Två vuxna
line-child = Barn { $number }, { $age } år
line-shared =
    { $size ->
        [one] Gemensamma kostnader, en person
       *[other] Gemensamma kostnader, { $size } personer
    }
line-shared-part = Gemensamma kostnader, { $size } av { $of } personer
line-norm-adjustment = Beslutad ändring av normen
line-child-work = Barn { $number }, egen lön
line-income-partner = { $kind }, din partner
how-adults-single = Riksnormens belopp för en vuxen, { $amount } i månaden.
how-adults-couple = Riksnormens belopp för två vuxna tillsammans, { $amount } i månaden.
how-child = Riksnormens belopp för ett barn { $band } år, { $amount } i månaden.
how-child-lunch = Riksnormens belopp för ett barn { $band } år som äter lunch på annat håll, { $amount } i månaden.
how-child-days = Barnet är hos dig { $days } dagar. En dag är { $full } × 12 / 365, avrundat { $day }, och { $days } × { $day } = { $amount }.
how-child-days-full = Barnet är hos dig { $days } dagar. En dag är { $full } × 12 / 365, avrundat { $day }. { $days } dagar blir mer än månadens belopp, så månadens belopp räknas.
how-shared =
    { $size ->
        [one] Riksnormens belopp för gemensamma kostnader för en person.
       *[other] Riksnormens belopp för gemensamma kostnader för { $size } personer.
    }
how-shared-above = Riksnormens tabell slutar vid { $row } personer. Varje person därutöver lägger till { $each }: { $persons } × { $each } till, så det blir { $amount }.
how-shared-part = De gemensamma kostnaderna för alla { $of } är { $whole }. Hushållets del är { $whole } × { $size } / { $of } = { $amount }.
how-home-within = Hela kostnaden, { $entered }, ryms inom kommunens riktvärde på { $guideline }.
how-home-above = Kostnaden är { $entered }. Kommunens riktvärde är { $guideline }, och det är det som räknas här.
how-home-individually = Kostnaden som du skrev den. Kommunen har inget riktvärde för det här sättet att bo.
how-as-entered = Beloppet som du skrev det. Kommunen bedömer om kostnaden är rimlig.
how-assessed = Beloppet som kommunen har godkänt.
how-norm-adjustment = Kommunen har beslutat om en högre eller lägre norm.
how-income = Inkomster efter skatt i månaden före räknas fullt ut.
how-job-stimulus = Med jobbstimulans räknas 75 procent av lönen: { $entered } × 0,75 = { $amount }.
how-child-work-below = Lönen räknas inte. Barnet har tjänat { $year } hittills under året, och gränsen är ett prisbasbelopp, { $limit }.
how-child-work-above = Barnet har tjänat { $year } hittills under året. Av månadens lön, { $entered }, får det räknas som ligger över ett prisbasbelopp, { $limit }. Här räknas { $amount }.
source-until = Källa: { $source }. Gäller för månaderna { $from } till och med { $through }.
source-earlier = Källa: { $source }. Beloppet är från { $year }, det senaste som finns här.
source-open = Källa: { $source }. Gäller för månader från och med { $from }.
notices-title = Bra att veta om uträkningen
notice-needs-covered = Enligt uträkningen räcker inkomsterna till det hushållet behöver, och { $surplus } till.
notice-needs-covered-even = Enligt uträkningen räcker inkomsterna precis till det hushållet behöver.
notice-housing-above-guideline = Bostaden kostar { $entered } och kommunens riktvärde är { $guideline }. Kommunen kan godkänna mer. Berätta varför du bor där.
notice-guideline-from-earlier-year = Riktvärdet för bostaden är från { $year }. Det ses över varje år och kan ha ändrats.
notice-guideline-bands-overlap = I kommunens tabell finns två riktvärden för just fem barn, { $low } och { $high }. Vi räknar med det högre.
notice-housing-individually =
    { $form ->
        [withParents] När du bor hos dina föräldrar bedömer kommunen vad som är en rimlig kostnad. Här räknas den som du skrev den.
        [sharedDwelling] När du delar bostad bedömer kommunen vad som är en rimlig kostnad. Här räknas den som du skrev den.
       *[lodger] Riktvärdet för ett rum är tänkt för en ensam person. Med barn bedömer kommunen kostnaden för sig.
    }
notice-housing-guideline-unknown = Kommunens riktvärde för hyran finns inte här. Kostnaden räknas som du skrev den. Kommunen bedömer om den är rimlig.
notice-housing-shared-with-others = Ni är { $of } som delar bostaden. Det de andra betalar ska dras av en gång. Se efter att det är gjort.
notice-household-share = Ni är { $of } som bor ihop, och { $size } hör till ditt hushåll. Hushållets del av de gemensamma kostnaderna är { $amount }.
notice-part-time-child = Barn { $number } räknas de dagar det är hos dig. Den andra föräldern kan räkna sina dagar.
notice-part-time-children-apart = Barn som är hos dig mindre än halva månaden kan räknas på två sätt. Kommunen avgör hur mycket de höjer de gemensamma kostnaderna och riktvärdet för bostaden. Uträkningen visar båda summorna.
notice-norm-row-derived = Beloppet för barn { $number } finns inte i något beslut som vi har hittat. Vi har räknat fram det från andra belopp.
notice-norm-adjusted = Kommunen har ändrat normen med { $amount } i månaden.
notice-job-stimulus = Jobbstimulans: { $disregarded } av din lön räknas inte.
notice-job-stimulus-partner = Jobbstimulans: { $disregarded } av din partners lön räknas inte.
notice-child-work-disregarded = Av den lön som barn { $number } har räknas { $disregarded } inte.
notice-child-work-counted = Av den lön som barn { $number } har räknas { $counted } här. Enligt lagen får det räknas. Kommunen bestämmer om det görs.
notice-expenses-individually = Kostnader utöver normen bedöms var för sig. Spara räkningar och kvitton.
notice-other-needs-individually = För andra behov söker du särskilt, och kommunen bedömer dem var för sig. Sök helst innan du köper.
notice-assets-first = Sparpengar och annat av värde kan behöva användas först. Kommunen bedömer vad som räknas.
savings-decide = Du har skrivit sparpengar på { $savings }. Det lägre beloppet gäller om kommunen säger att de ska användas först. Kommunen bedömer vad som räknas.
notice-activity-requirement = Har du haft stöd tre månader i rad kan du behöva delta i aktiviteter på heltid eller efter din förmåga, tidigast från { $from } (aktivitetskrav). Kommunen bedömer.
words-higher-norm = Normen ska vara högre när det finns särskilda skäl. Det kan vara:
higher-norm =
    { $reason ->
        [food] dyrare mat av medicinska skäl
        [school] avgift för skolmat
        [fee] mat som ingår i en annan avgift
        [disability] en funktionsnedsättning
       *[violence] kostnader efter våld och brott
    }
words-lower-norm = Normen kan bli lägre, till exempel om behovet bara är tillfälligt.
words-high-rent = En hyra över riktvärdet kan godkännas av medicinska eller starka sociala skäl, eller efter våld eller brott. Den som har för hög hyra får ofta tid på sig att sänka den. Under den tiden kan hela hyran räknas.
words-young = Kommunen kan vänta sig att en ung vuxen bor hos sina föräldrar, hyr ett rum eller delar bostad. Det bedöms för var och en. Kan du inte bo hemma? Berätta det när du ansöker.
words-acute = Saknar du mat eller någonstans att sova? I en sådan nödsituation kan du få akut hjälp utan att allt räknas först.
words-protection = Kostnader för skydd, till exempel ett nytt lås eller en telefon, kan ge rätt till stöd.
words-available = Den som kan arbeta behöver söka arbete eller delta i aktiviteter. Den som är sjuk kan behöva ett läkarintyg.
words-job-bonus = Från mars 2026 finns jobbpremie. Du kan ha rätt till den om stödet upphör för att du har börjat arbeta.
words-other-rules = Gäller lagen om mottagande av asylsökande för dig? Vänd dig till Migrationsverket. Studerar du eller har du eget företag? Då finns oftast annat stöd i första hand. Andra regler kan också gälla för din partner. Du får alltid ansöka.
rules-title = Regler och belopp
rules-riksnorm = Riksnormen för { $year }, beslut { $decision }, gäller till och med { $through }.
rules-guideline = { $municipality }: riktvärden från { $year }, { $decision }.
rules-fingerprint = Kontrollkod: två uträkningar med samma kod bygger på samma belopp. { $fingerprint }
headline-about = Ungefär
headline-between = Mellan
headline-and = och { $high }
headline-and-rent = och hyran, upp till { $guideline }
headline-after = i försörjningsstöd för { $month }
headline-incomes = Inkomsterna är ungefär
headline-more-without-home = högre än det hushållet behöver i { $month }, när bostaden inte är med
headline-more = högre än det hushållet behöver i { $month }
headline-even = Inkomsterna är precis så stora som det hushållet behöver i { $month }
headline-needs = Andra behov, { $needs }, är inte med. Sök dem särskilt, innan du köper.
headline-rent-decides = Hur mycket det blir beror på vad bostaden kostar.
headline-others-decide = Hur mycket det blir beror på vad de andra betalar av bostaden.
tonight-title = Har du ingenstans att sova i natt?
tonight = Du kan få akut hjälp med någonstans att sova, utan att allt räknas först.
notes-more = Visa { $count } till
part =
    { $step ->
        [household] Hushållet
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
home-why-within = ryms i riktvärdet { $guideline }
home-why-above = räknas efter riktvärdet { $guideline }
home-why-entered = räknas som du skrev den
home-why-unknown = kostnaden är inte inskriven
change =
    { $step ->
        [household] Ändra hushållet
        [home] Ändra bostaden
        [costs] Ändra kostnaderna
       *[incomes] Ändra inkomsterna
    }
picture-own = Egna inkomster
picture-support = Försörjningsstöd
picture-needs = Hushållet behöver { $needs }
picture-incomes = Hushållets inkomster är { $income }
more-title = Mer om ditt svar
more-support =
    { $count ->
        [0] Annat stöd du kan ha rätt till
        [one] Ett annat stöd du kan ha rätt till
       *[other] { $count } andra stöd du kan ha rätt till
    }
more-changes = Sparpengar, särskilda behov, om det är akut
more-earn = Stöd upp till { $salary } i lön
more-differs = Varför kommunens beslut kan bli ett annat
apply-at = Ansök på { $site }
apply-leaves = Du lämnar den här sidan. Skriv av eller spara uträkningen först. I webbläsarens historik syns att du har varit på kommunens sida.
apply-help-title = Tolk, hjälp eller inget BankID
papers-print = Skriv ut listan
take-share = Dela som text
earn-says = Med { $salary } i lön får hushållet { $total } att leva på.
earn-plus = + { $amount }
earn-where-it-ends = Där stödet tar slut
earn-others = Bostadsbidrag, a-kassa och annat stöd kan bli lägre när lönen blir högre. Det är inte med här.

## En ändring från svaret

edit-save = Spara och visa svaret
edit-cancel = Avbryt
edit-sums = Förut { $before }. Nu { $now }.

## Vad kan ändra uträkningen

changes-title = Det här kan ändra summan
changes-intro = En del kan bara en handläggare bedöma. Öppna det som gäller dig, och berätta det när du ansöker.
changes-home = En hyra över riktvärdet
changes-home-in-full = Om hela bostadskostnaden godkänns
changes-home-in-full-how = Då räknas hela kostnaden, { $entered }, i stället för riktvärdet. Försörjningsstödet blir { $support }.
changes-needs = Andra behov, till exempel medicin och tandvård
changes-needs-how = För läkarvård, medicin, tandvård, glasögon, barnomsorg och internet söker du särskilt. Skriv vad det kostar under Andra kostnader, så visar vi summan för sig.
changes-needs-accepted = Om de andra behoven godkänns
changes-needs-accepted-how = De är { $needs } tillsammans. Med dem blir försörjningsstödet { $support }. För varje behov söker du särskilt.
changes-needs-in-full = Godkänns hela bostadskostnaden också blir det { $support }.
changes-higher-norm = Du behöver mer till mat eller annat
changes-lower-norm = När kommunen kan räkna lägre
changes-assets = Sparpengar och annat av värde
changes-assets-how = Pengar på ett sparkonto, aktier, bil eller hus kan behöva användas först. De är inte med i uträkningen. Kommunen bedömer vad som räknas.
changes-child-work = Barnens egen lön
changes-child-work-how = Det som ett barn hemma tjänar räknas inte förrän det under året har gått över ett prisbasbelopp, { $limit } för { $year }. Det som ligger över får räknas. Kommunen bestämmer om det görs.
changes-work = Om du börjar arbeta
changes-work-how = Efter sex månader i rad med försörjningsstöd kan jobbstimulans gälla i två år. Då räknas bara tre fjärdedelar av lönen.
changes-available = Att söka arbete eller delta i aktiviteter
changes-acute = Om det är akut
changes-young = Om du är ung
changes-other-rules = Om andra regler gäller för dig

## Om lönen blir högre

earn-title = Om du tjänar mer
earn-intro = Se vad hushållet får att leva på med en annan lön. Det gäller lönen i { $before }, för det är den som räknas för { $month }. Allt annat är som du skrev det. Det du provar här ändrar inte ditt svar.
earn-whose = Vems lön?
earn-yours = Min lön
earn-partners = Min partners lön
earn-salary = Lön efter skatt i { $month }
earn-try = Prova en annan lön
earn-axis-living = Kronor att leva på
earn-axis-salary = Lön efter skatt, kronor i månaden
earn-line-without = utan jobbstimulans
earn-line-with = med jobbstimulans
earn-without-title = Utan jobbstimulans
earn-without = Med { $salary } i lön får hushållet { $total } att leva på: { $incomes } i inkomster och { $support } i försörjningsstöd.
earn-with-title = Med jobbstimulans
earn-with = Med jobbstimulans får hushållet { $total } att leva på: { $incomes } i inkomster och { $support } i försörjningsstöd. Det är { $more } mer.
earn-with-same = Med jobbstimulans blir det lika mycket vid den här lönen.
earn-stimulus = Jobbstimulans kan gälla i två år för den som har haft försörjningsstöd sex månader i rad. Då räknas bara tre fjärdedelar av lönen, och hushållet får behålla mer.
earn-ends-title = När stödet inte längre behövs
earn-ends-without = Tjänar du { $salary } eller mer räcker pengarna, enligt uträkningen.
earn-ends-with = Med jobbstimulans behövs inget stöd när lönen är { $salary } eller mer. Då räcker tre fjärdedelar av lönen, tillsammans med hushållets andra inkomster.
earn-ends-why = Det är den lägsta lönen, i hela kronor, där det inte saknas något. Är lönen lägre fyller stödet på det som fattas.
earn-ends-in-full = Om hela bostadskostnaden godkänns kan det finnas stöd också vid en något högre lön.
earn-already = Hushållets andra inkomster räcker till det hushållet behöver enligt uträkningen, också utan den här lönen.
earn-bonus = Från mars 2026 finns jobbpremie. Du kan ha rätt till den om stödet upphör för att du har börjat arbeta. Den är inte med i siffrorna här.

## Så går du vidare

next-apply = Alla får ansöka om försörjningsstöd, vad uträkningen än visar. Kommunen prövar varje ansökan.
next-apply-soon = Ansök så snart du kan, också om en del av månaden har gått.
next-apply-how =
    { $id ->
        [other] Din kommun beslutar. Sök på nätet efter ”ansöka om försörjningsstöd” och namnet på kommunen. Eller ring kommunens växel, numret står på kommunens webbplats, och säg: ”Jag vill ansöka om försörjningsstöd. Vem kan jag prata med?”
       *[known] { $municipality } beslutar. På kommunens webbplats står hur du ansöker. Du kan också ringa växeln och fråga efter dem som arbetar med försörjningsstöd.
    }
next-apply-help = Har du inget BankID, eller behöver du tolk eller hjälp med att skriva? Säg det när du ringer, och fråga hur du kan göra.
next-papers-title = Papper att ha redo
next-papers-intro =
    { $id ->
        [other] Kommunen säger vilka papper den behöver. Det här är exempel på vad kommuner brukar fråga efter, valda efter det du har skrivit.
       *[known] Kommunen säger vilka papper den behöver. Det här är exempel från kommunens rutin, valda efter det du har skrivit.
    }
next-papers-couple = Ni söker tillsammans, så ta med papper för er båda.
next-papers-missing = Vänta inte med att ansöka för att ett papper saknas. Fråga kommunen hur du kan göra.
papers-tax-return = en kopia av deklarationen
papers-accounts = en översikt över alla konton
papers-statements = kontoutdrag för de senaste tre månaderna
papers-lease = hyreskontraktet
papers-rent-bill = hyresavin
papers-home-bill = avier och räkningar för bostaden
papers-incomes = de senaste papperen på inkomster, till exempel lönebesked
papers-costs = räkningar och kvitton för de andra kostnader du har skrivit
next-support-title = Annat stöd du kan ha rätt till
next-support-intro = Kan du få annat stöd behöver du oftast söka det också. Vänta inte: du får ansöka om försörjningsstöd under tiden.
next-support-fits = Det här kan passa ditt hushåll
next-support-more = Fler stöd som finns
support =
    { $kind ->
        [childBenefit] Barnbidrag, för dig som har barn. Försäkringskassan.
        [housingAllowance] Bostadsbidrag, för barnfamiljer och en del unga. Försäkringskassan.
        [maintenance] Underhållsstöd, när ett barns föräldrar inte bor ihop. Försäkringskassan.
        [parentalBenefit] Föräldrapenning, när du är hemma med ett litet barn. Försäkringskassan.
        [careAllowance] Omvårdnadsbidrag, när ett barn med funktionsnedsättning behöver mer omvårdnad. Försäkringskassan.
        [housingSupplement] Bostadstillägg, för dig som har pension, sjukersättning eller aktivitetsersättning. Pensionsmyndigheten eller Försäkringskassan.
        [elderly] Äldreförsörjningsstöd, för äldre med låg pension. Pensionsmyndigheten.
        [sicknessBenefit] Sjukpenning, när du är för sjuk för att arbeta. Försäkringskassan.
        [unemploymentBenefit] A-kassa, när du är utan arbete. Fråga din a-kassa.
        [activitySupport] Aktivitetsstöd eller etableringsersättning, när du deltar i ett program. Fråga Arbetsförmedlingen.
       *[studyAid] Studiemedel, när du studerar. CSN.
    }
support-name =
    { $kind ->
        [childBenefit] Barnbidrag
        [maintenance] Underhållsstöd
        [housingSupplement] Bostadstillägg
        [parentalBenefit] Föräldrapenning
        [elderly] Äldreförsörjningsstöd
       *[housingAllowance] Bostadsbidrag
    }
next-debt = Kommunen ger råd om budget och skulder. Ring växeln och fråga efter budget- och skuldrådgivningen.
next-rights-title = Dina rättigheter
rights-apply = Du har rätt att ansöka och att få ansökan prövad, även om någon säger att det inte är någon idé.
rights-decision = Du har rätt till ett skriftligt beslut, med skälen till det.
rights-appeal = Får du nej till allt eller en del kan du överklaga. I beslutet står hur du gör.
next-turn-title = Vart du kan vända dig
contact-switchboard = Om försörjningsstöd, akut hjälp och råd om pengar.
contact-emergency = När du eller någon annan är i fara.
contact-women-helpline = För dig som utsätts för hot eller våld.
contact-children-helpline = För barn och unga som behöver prata med någon.

## Ser det fel ut

differs-title = Ser det fel ut?
differs-intro = Kommunens beslut kan bli ett annat än uträkningen här. Här är vanliga skäl. Det du har skrivit finns kvar när du går tillbaka.
differs-forgotten-title = En inkomst som inte kom med
differs-forgotten = Alla inkomster i månaden före räknas, efter skatt: också barnbidrag, underhåll, bostadsbidrag, Swish och skatteåterbäring. Gå tillbaka och se efter att allt är med.
differs-rent-title = Hyran är högre än riktvärdet
differs-rent = Den som har för hög hyra får ofta tid på sig att sänka den. Under den tiden kan hela hyran räknas. Det kan också finnas skäl att godkänna den.
differs-surplus-title = Ett överskott från månaden före
differs-surplus = Blev det pengar över en månad, enligt kommunens uträkning? Då kan de räknas som inkomst nästa månad.
differs-within-title = Något hände inom månaden
differs-within = Ett barn som fyller år kan få ett annat belopp. Kom ansökan en bit in i månaden kan beslutet gälla en del av den.
differs-assets-title = Sparpengar och annat av värde
differs-activity-title = Att söka arbete eller delta i aktiviteter
differs-papers-title = Papper som saknas
differs-papers = Det som kommunen inte har sett på papper räknas kanske inte. Fråga vad som saknas, och lämna in det.
differs-part-time-title = Barn som bor hos dig vissa dagar
differs-part-time = Kommunen kan komma fram till ett annat antal dagar än det du har skrivit.
differs-guideline-title = Nyare riktvärden
differs-guideline = Riktvärdena för hyra här är från { $year }. De ses över varje år och kan ha ändrats.
differs-guideline-unknown = Kommunens riktvärden för hyra finns inte här. Godkänner kommunen en lägre hyra än den du skrev blir summan lägre.
differs-costs-title = Kommunen bedömer kostnader och normen för dig
differs-costs = El, försäkring och resor räknas här som du skrev dem, och andra behov räknas för sig. Kommunen kan komma fram till ett annat belopp. Den kan också höja eller sänka normen.
differs-still-title = Om du fortfarande tycker att det är fel
differs-still = Fråga din handläggare hur det är räknat. Ta gärna med uträkningen härifrån.
back-to-answer = Tillbaka till uträkningen

## Ta med uträkningen

take-title = Spara, dela eller skriv ut
take-intro = De flesta uträkningar får plats på en eller två sidor. Ditt namn står inte på dem.
take-who = Den som får se papperet ser vad hushållet tjänar och vad bostaden kostar. Det du kopierar finns kvar i datorn eller telefonen tills du kopierar något annat.
take-print = Skriv ut eller spara som PDF
take-copy = Kopiera som text
take-copied = Kopierat
take-refused = Webbläsaren lät inte sidan kopiera. Texten är markerad här nedanför, så att du kan kopiera den själv.
take-text = Uträkningen som text
record-about =
    { $id ->
        [other] En uppskattning, inget beslut. Kommunens riktvärde för hyran är inte med. Kommunen beslutar alltid. Du har alltid rätt att ansöka och att få ansökan prövad.
       *[known] En uppskattning för { $municipality }, inget beslut. Kommunen beslutar alltid. Du har alltid rätt att ansöka och att få ansökan prövad.
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

dated-until = { $source }. Gäller för månaderna { $from } till och med { $through }.
dated-earlier = { $source }. Beloppen är från { $year }, de senaste som finns här.
dated-open = { $source }. Gäller för månader från och med { $from }.
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
amounts-more = För fler än { $size } personer läggs { $each } till för varje person.
amounts-derived = Beloppen för lunch på annat håll { $year } finns inte i något beslut som vi har hittat. De är framräknade med regeringens regel för det året.
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
        [other] Sidan räknar ut försörjningsstöd med riksnormen, som är lika i hela landet. Hyran räknas som du skriver den, för kommunens riktvärden finns inte här. Det är en uppskattning. Kommunen beslutar alltid.
       *[known] Sidan räknar ut försörjningsstöd med riksnormen och med riktvärdena i { $municipality }. Det är en uppskattning. Kommunen beslutar alltid.
    }
about-months = Det finns belopp för månaderna från { $first } till och med { $last }. För månaderna efter det bestäms normen på ett nytt sätt, och de beloppen finns inte här än.
about-who-title = Vem som står bakom
about-who =
    { $id ->
        [other] Riksnorm är ett öppet projekt och ingen myndighet. Ingen kommun har beställt sidan, och ingen har fått i uppdrag att sköta den. Koden och beloppen är öppna, så att vem som helst kan granska dem.
       *[known] Riksnorm är ett öppet projekt och ingen myndighet. { $municipality } har inte beställt sidan och är inte med i projektet. Ingen har fått i uppdrag att sköta den. Koden och beloppen är öppna, så att vem som helst kan granska dem.
    }
about-odd-title = Det här är osäkert
about-odd-printed = Kommunens belopp kommer från nämndens förslag i april 2024. Vi har inte sett det slutliga beslutet eller någon senare bilaga.
about-private-title = Se själv att inget skickas
about-private = Koppla från internet när sidan har öppnats, och räkna: det fungerar ändå. Den som är van kan också öppna webbläsarens utvecklarverktyg och fliken Nätverk. Där syns allt som sidan själv hämtar, och att inget skickas medan du skriver.
about-amounts = Alla belopp
about-sources-title = Källor
without-title = Beloppen och vart du kan vända dig

## Tillgänglighet

access-title = Tillgänglighets­redogörelse
access-intro = Den här sidan ska fungera för alla. Här står hur den följer lagen om tillgänglighet till digital offentlig service (2018:1937), vad som är prövat och vilka brister vi känner till.
access-status-title = Så tillgänglig är sidan
access-status = Sidan är byggd efter WCAG 2.2, nivå AA. Vi bedömer att den är delvis förenlig med lagen, eftersom en del inte är prövat än. Bedömningen är vår egen och gjordes i november 2026.
access-tested-title = Det här är prövat
access-tested-axe = Varje steg, svaret och sidorna bredvid, med det automatiska verktyget axe i webbläsaren Chromium.
access-tested-keyboard = Hela vägen till svaret och till sidorna bredvid, med bara tangentbord.
access-tested-narrow = Skärmar som är 320 pixlar breda, text i dubbel storlek, och varje steg, svaret och sidorna bredvid i 400 procents förstoring.
access-tested-contrast = Svaret och sidorna bredvid med datorns egna färger för hög kontrast.
access-tested-script = Sidan utan JavaScript, och när räknaren inte kan laddas.
access-known-title = Brister som vi känner till
access-known-people = Personer med funktionsnedsättning har inte prövat sidan än.
access-known-reader = Sidan är inte prövad med skärmläsare.
access-known-browsers = Sidan är prövad i Chromium, Firefox och WebKit, men inte på en iPhone eller en Android-telefon.
access-known-print = PDF-filen från utskriften är inte prövad med hjälpmedel. Uträkningen kan kopieras som text i stället.
access-report-title = Säg till om något inte fungerar
access-report = Ingen har i uppdrag att sköta sidan än, så det finns ingen att anmäla fel till. Behöver du hjälp att ansöka om försörjningsstöd, ring { $name }, { $number }. Du kan alltid ansöka utan den här sidan.
access-supervision-title = Vem som ser till att lagen följs
access-supervision = En statlig myndighet ser till att lagen följs. Är du inte nöjd med hur din anmälan togs om hand kan du vända dig dit.
access-authority-through = Till och med { $month }: { $name } ({ $short }).
access-authority-from = Från och med { $month }: { $name } ({ $short }).
access-authority-address-unknown = Adressen för anmälningar är inte känd här.
