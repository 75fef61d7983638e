### Texterna på sidan, på lättläst svenska. Förlagan är sv.ftl. Säg du, en tanke
### i varje mening, ta vardagliga ord i stället för att förklara svåra, skriv högst
### sex ord för tio i förlagan, lova inget och neka inget.

## Språket och sidans ram

language-name = Lättläst svenska
# Läsriktningen: ltr eller rtl.
language-direction = ltr
languages-label = Språk
language-failed = Språket kunde inte hämtas. Kontrollera att du har internet.
skip-link = Till innehållet

## Sidan

intro-title = Räkna på försörjnings-stöd
intro-what = Räcker inte dina pengar? Här kan du räkna ut ungefär hur mycket försörjnings-stöd du kan få.
rules-end-soon = Beloppen gäller till och med { $last }. Senare belopp finns inte här än.
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
error-month-missing = Välj månad.
error-month-not-covered = Välj en månad från { $first } till { $last }.
error-adults-missing = Välj om du lever med en partner eller inte.
error-children-count = Skriv hur många barn. Skriv en siffra från 0 till 15.
error-age = Skriv barnets ålder i hela år, från 0 till 20.
error-child-applies-alone = Går personen i grundskolan eller gymnasiet? Kryssa för det. Annars söker personen själv. Ta bort personen bland barnen. Svara ja på frågan om någon mer bor med er.
error-days = Skriv en siffra från 1 till 31. Ungefär räcker.
error-community = Skriv hur många ni är tillsammans. Skriv fler än { $size }, och högst 30.
error-community-unknown = Skriv en siffra. Hur många är ni tillsammans?
error-home-missing = Välj hur du bor.
error-cost-missing = Skriv vad bostaden kostar. Skriv 0 om den inte kostar något. Kryssa om du inte vet.
error-cost-without-home = Du har valt ingen bostad. Men du har skrivit en kostnad. Ändra det ena.
error-amount-missing = Skriv beloppet, eller ta bort krysset.
error-about = { $about }: { $wrong }
error-amount-not-understood = Skriv beloppet med siffror, till exempel 8 200.
error-personal-number = Det ser ut som ett personnummer eller ett kontonummer. Ta bort det. Skriv bara beloppet.
error-amount-negative = Beloppet kan inte vara mindre än 0.
error-amount-too-large = Beloppet kan inte vara större än 1 000 000.
error-amount-precision = Skriv högst två siffror efter kommat.
error-year-below-month = Lönen för hela året kan inte vara mindre än lönen för en månad.
error-incomes-count = Skriv högst 50 inkomster för varje vuxen. Lägg ihop några.

## Hushållet

household-title = Ditt hushåll
month-label = Vilken månad gäller det?
month-why = Pengarna månaden före avgör vad du kan få.
month-choose = Välj månad
month-option = { $month }
adults-label = Lever du med en partner?
adults-why = Gifta, sambor och registrerade partner söker tillsammans.
adults-single = Nej
adults-couple = Ja
children-label = Barn
children-why = Barn under 18 år. 18–20 år i gymnasiet. Också barn som bor hos dig ibland.
child-title = Barn { $number }
child-age = Ålder
child-in-school = Går i grundskolan eller gymnasiet
child-in-school-hint = Då räknas barnet till 21 år.
child-lunch = Äter lunch på förskolan fem dagar i veckan
child-lunch-hint = Då räknas lite mindre till mat.
child-part-time-hint = Ungefär räcker.
child-days = Dagar hos dig i månaden
community-label = Bor någon mer med er?
community-hint = Ett vuxet barn, en förälder eller en vän.
community-size = Hur många bor ni tillsammans?
community-size-hint = Räkna med dig och barnen.

## Bostaden

home-title = Bostaden
home-form-label = Hur bor du?
home-form-why = Välj det som passar bäst.
municipality-label = Vilken kommun bor du i?
municipality-why = Kommunen bestämmer vad som är en rimlig hyra.
municipality-other = En annan kommun
municipality-other-what = Vi vet inte vad din kommun säger ja till. Hela hyran räknas.
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
home-cost = Vad kostar bostaden i månaden?
home-cost-hint = Ta med värme. Inte el, internet eller parkering.

## Inkomster

incomes-title = Vilka pengar kom i { $month }?
incomes-why = Skriv pengarna som kom på kontot i { $before }. De avgör stödet för { $month }.
incomes-yours = Dina inkomster
incomes-partners = Din partners inkomster
incomes-never = Skriv inte försörjnings-stöd, fritids-kortet eller pengar mellan egna konton. Skriv inte pengar som du väntar på.
incomes-never-couple = Skriv inte pengar mellan er två.
incomes-individually = Skriv inte merkostnads-ersättning, skadestånd eller pengar som du har lagt ut och fått tillbaka. Berätta när du ansöker.
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
        [activitySupport] Du är i ett program
        [establishment] Du är ny i Sverige
        [sicknessBenefit] Du är sjuk
        [sicknessCompensation] Du kan inte arbeta
        [activityCompensation] Du är under 30
        [parentalBenefit] Från Försäkringskassan
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
job-stimulus-yours = Jag har haft försörjnings-stöd sex månader i rad
job-stimulus-partners = Min partner har haft försörjnings-stöd sex månader i rad
job-stimulus-hint = Då räknas kanske bara en del av lönen.
child-work-title = Barnens egen lön
child-work = Barn { $number }, { $age } år, hade lön i { $month }
child-work-month = Lön i { $month }
child-work-year = Lön hittills { $year }
child-work-year-hint = Från januari till och med { $month }. Det över { $limit } räknas.

## Kostnader

costs-title = Andra kostnader
costs-why = Mat, kläder och telefon är redan med.
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
        [homeInsurance] Det den kostar en månad
        [tradeUnion] Avgiften en månad
       *[other] Avgiften till a-kassan en månad
    }
needs-title = Något särskilt den här månaden
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
assets-title = Sparpengar
assets-label = Sparpengar eller annat av värde
assets-hint = De kan behöva användas först.

## Svaret

answer-title = Uträkning för { $month }
answer-between-why = Det högre gäller om hela hyran räknas.
answer-covered-apply = Du kan ändå ansöka.
answer-decides = Det är ungefär. Kommunen bestämmer. Du får alltid ansöka.
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
total-support = Försörjnings-stöd, ungefär
total-surplus = Inkomster över behovet
total-with-other-needs = Med andra behov
total-in-full = Om hela hyran räknas
total-in-full-with-other-needs = Om hela hyran räknas, med andra behov
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
how-home-within = Du betalar { $entered }. Kommunen brukar säga ja till { $guideline }.
how-home-above = Du betalar { $entered }. Kommunen brukar säga ja till { $guideline }.
how-home-individually = Det du skrev. Kommunen bestämmer.
how-as-entered = Det du skrev. Kommunen bestämmer.
how-assessed = Kommunen har sagt ja till det.
how-norm-adjustment = Kommunen har bestämt en annan norm.
how-income = Pengar månaden före räknas.
how-job-stimulus = { $entered } × 0,75 = { $amount }.
how-child-work-below = Räknas inte. Barnet har tjänat { $year } i år. Gränsen är { $limit }.
how-child-work-above = Barnet har tjänat { $year } i år, { $entered } i månaden. Gränsen är { $limit }. { $amount } räknas.
source-until = Källa: { $name } ({ $decision }). Gäller från { $from } till och med { $through }.
source-earlier = Källa: { $name } ({ $decision }). Från { $year }.
source-open = Källa: { $name } ({ $decision }). Gäller från { $from }.
notices-title = Bra att veta
notice-needs-covered = Inkomsterna räcker. { $surplus } blir över.
notice-needs-covered-even = Inkomsterna räcker precis.
notice-housing-above-guideline = Du betalar { $entered }. Kommunen brukar säga ja till { $guideline }. Den kan säga ja till mer. Berätta varför.
notice-guideline-from-earlier-year = Beloppet för hyran är från { $year }. Det kan ha ändrats.
notice-guideline-bands-overlap = Fem barn: { $low } eller { $high }. Vi räknar med det högre.
notice-housing-individually =
    { $form ->
        [withParents] Du bor hos föräldrar. Kommunen bestämmer.
        [sharedDwelling] Du delar bostad. Kommunen bestämmer.
       *[lodger] Ni bor i ett rum. Kommunen bestämmer.
    }
notice-housing-guideline-unknown = Hela hyran räknas. Kommunen bestämmer.
notice-housing-shared-with-others = Ni är { $of } som delar bostaden. Dra av det de andra betalar, en gång.
notice-household-share = Ni är { $of } som bor ihop. Ditt hushåll är { $size } av { $of }.
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
notice-activity-requirement = Har du haft stöd tre månader i rad? Då behöver du vara med på aktiviteter, tidigast från { $from }. Du gör så mycket du kan. Kommunen bestämmer.
words-higher-norm = Normen ska vara högre om det finns särskilda skäl. Det kan vara dyr mat när du är sjuk, funktions-nedsättning eller våld.
words-lower-norm = Normen kan bli lägre om du behöver hjälp kort tid.
words-high-rent = Kommunen kan säga ja till en hög hyra, om du är sjuk eller efter våld. Du kan få tid att sänka hyran.
words-young = Kommunen kan vilja att du bor hos dina föräldrar. Kan du inte? Berätta det.
words-acute = Ingen mat eller ingenstans att sova? Du kan få hjälp snabbt.
words-protection = Behöver du skydd, till exempel ett lås? Du kan få pengar till det.
words-available = Kan du arbeta? Sök arbete, eller var med på aktiviteter. Är du sjuk? Du kan behöva läkarintyg.
words-job-bonus = Har du börjat arbeta? Från mars 2026 finns jobb-premie.
words-other-rules = Söker du asyl? Fråga Migrationsverket. Studerar du eller har företag? Då finns oftast annat stöd. Din partner kan ha andra regler. Du får alltid ansöka.
rules-title = Regler och belopp
rules-riksnorm = Riksnormen { $year }, beslut { $decision }, till och med { $through }.
rules-guideline = { $municipality }: belopp från { $year }, beslut { $decision }.
rules-fingerprint = Kontroll-kod: { $fingerprint }

## Svarets kort, rader och vägar vidare

headline-about = Ungefär
headline-between = Mellan
headline-and = och { $high }
headline-and-rent = och hyran, upp till { $guideline }
headline-after = i försörjnings-stöd för { $month }
headline-incomes = Inkomsterna är ungefär
headline-more = mer än hushållet behöver i { $month }
headline-even = Inkomsterna räcker precis i { $month }
headline-rent-decides = Hyran avgör hur mycket det blir.
headline-others-decide = Det beror på vad de andra betalar.
tonight-title = Har du någonstans att sova?
tonight = Du kan få akut hjälp.
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
home-why-within = räknas, högst { $guideline }
home-why-above = { $guideline } räknas
home-why-entered = det du skrev räknas
home-why-unknown = kostnaden saknas
change-household = Ändra hushållet
change-home = Ändra bostaden
change-costs = Ändra kostnaderna
change-incomes = Ändra inkomsterna
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
more-differs = Varför beslutet kan bli ett annat
apply-at = Ansök på { $site }
apply-leaves = Spara uträkningen först. I historiken syns att du varit på kommunens sida.
apply-help-title = Tolk, hjälp, utan BankID
papers-print = Skriv ut listan
take-share = Dela som text
earn-says = Med { $salary } i lön får hushållet { $total } att leva på.
earn-plus = + { $amount }
earn-where-it-ends = Där stödet tar slut
earn-others = Annat stöd kan bli lägre, till exempel bostads-bidrag. Det är inte med.

## Vad kan ändra uträkningen

changes-title = Det här kan ändra summan
changes-intro = Öppna det som gäller dig. Berätta det när du ansöker.
changes-home = En hög hyra
changes-home-in-full = Om hela hyran räknas
changes-home-in-full-how = Då räknas hela kostnaden, { $entered }. Försörjnings-stödet blir { $support }.
changes-needs = Andra behov, till exempel medicin och tandvård
changes-needs-how = Läkare, medicin, tandvård, glasögon, barnomsorg och internet söker du särskilt. Skriv vad det kostar under Andra kostnader.
changes-needs-accepted = Om de andra behoven räknas
changes-needs-accepted-how = De är { $needs } tillsammans. Då blir försörjnings-stödet { $support }.
changes-needs-in-full = Räknas hela hyran också blir det { $support }.
changes-higher-norm = Du behöver mer till mat eller annat
changes-lower-norm = När kommunen kan räkna lägre
changes-assets = Sparpengar och annat av värde
changes-assets-how = Sparpengar, aktier, bil och hus kan behöva användas först. De är inte med här. Kommunen bestämmer.
changes-child-work = Barnens egen lön
changes-child-work-how = Ett barns lön räknas inte under { $limit } på ett år. Det gäller { $year }. Det som är över får räknas. Kommunen bestämmer.
changes-work = Om du börjar arbeta
changes-work-how = Har du haft försörjnings-stöd sex månader i rad? Då räknas kanske bara en del av lönen. Av 100 kronor räknas 75 kronor. Det kan gälla i två år.
changes-available = Söka arbete och vara med på aktiviteter
changes-acute = Om det är akut
changes-young = Om du är ung
changes-other-rules = Om andra regler gäller för dig

## Så går du vidare

next-apply = Alla får ansöka. Kommunen tittar på varje ansökan.
next-apply-soon = Ansök så snart du kan.
next-apply-how =
    { $id ->
        [other] Din kommun bestämmer. På kommunens webbplats står hur du ansöker. Du kan också ringa kommunen.
       *[known] { $municipality } bestämmer. På kommunens webbplats står hur du ansöker. Du kan också ringa kommunen.
    }
next-apply-help = Behöver du tolk? Behöver du hjälp att skriva? Har du inget BankID? Säg det när du ringer.
next-papers-title = Papper att ha redo
next-papers-intro =
    { $id ->
        [other] Kommunen säger vilka papper den behöver. Här är exempel.
       *[known] Kommunen säger vilka papper den behöver. Här är exempel.
    }
next-papers-couple = Ta med papper för er båda.
next-papers-missing = Saknas ett papper? Ansök ändå. Fråga kommunen.
papers-tax-return = en kopia av deklarationen
papers-accounts = en lista över alla konton
papers-statements = kontoutdrag för tre månader
papers-lease = hyreskontraktet
papers-rent-bill = räkningen för hyran
papers-home-bill = räkningar för bostaden
papers-incomes = papper på inkomster, till exempel lönebesked
papers-costs = räkningar och kvitton
next-support-title = Annat stöd du kan ha rätt till
next-support-intro = Kan du få annat stöd? Sök det också. Du får ansöka om försörjnings-stöd under tiden.
next-support-fits = Det här kan passa dig
next-support-more = Fler stöd
support-child-benefit = Barnbidrag är för dig som har barn. Fråga Försäkringskassan.
support-housing-allowance = Bostads-bidrag är för barnfamiljer och en del unga. Fråga Försäkringskassan.
support-maintenance = Underhålls-stöd är för barn när föräldrarna inte bor ihop. Fråga Försäkringskassan.
support-parental-benefit = Föräldra-penning är för dig som är hemma med ett litet barn. Fråga Försäkringskassan.
support-care-allowance = Omvårdnads-bidrag är för barn med funktions-nedsättning. Fråga Försäkringskassan.
support-housing-supplement = Bostads-tillägg är för dig som har pension, sjuk-ersättning eller aktivitets-ersättning. Fråga Pensionsmyndigheten eller Försäkringskassan.
support-elderly = Äldreförsörjnings-stöd är för äldre med låg pension. Fråga Pensionsmyndigheten.
support-sickness-benefit = Sjukpenning är för dig som är för sjuk för att arbeta. Fråga Försäkringskassan.
support-unemployment = A-kassa är för dig som är utan arbete. Fråga din a-kassa.
support-activity = Aktivitets-stöd eller etablerings-ersättning är för dig som är med i ett program. Fråga Arbetsförmedlingen.
support-study-aid = Studiemedel är för dig som studerar. Fråga CSN.
next-debt = Kommunen ger råd om pengar och skulder. Ring och fråga efter en skuld-rådgivare.
next-rights-title = Dina rättigheter
rights-apply = Du har rätt att ansöka. Kommunen måste svara dig. Det gäller även om någon säger att det inte är någon idé.
rights-decision = Du har rätt till ett skriftligt beslut. Där ska det stå varför.
rights-appeal = Får du nej till allt eller en del? Du kan överklaga. Då tittar någon annan på beslutet. I beslutet står hur du gör.
next-turn-title = Hit kan du ringa
contact-switchboard = Om pengar och akut hjälp.
contact-emergency = När någon är i fara.
contact-women-helpline = Om någon hotar eller slår dig.
contact-children-helpline = För barn och unga.

## Ser det fel ut

differs-title = Ser det fel ut?
differs-intro = Kommunens beslut kan bli ett annat. Här är vanliga skäl. Det du har skrivit finns kvar.
differs-forgotten-title = Du glömde en inkomst
differs-forgotten = Barnbidrag, underhåll, bostads-bidrag, Swish och skatt tillbaka räknas också. Se om allt är med.
differs-rent-title = Hyran är hög
differs-rent = Du får ofta tid att sänka hyran. Då kan hela hyran räknas så länge. Kommunen kan också säga ja till hyran.
differs-surplus-title = Pengar blev över månaden före
differs-surplus = Då kan de räknas som inkomst nästa månad.
differs-within-title = Något hände i månaden
differs-within = Ett barn som fyller år kan få ett annat belopp. Beslutet kan gälla en del av månaden.
differs-assets-title = Sparpengar och annat av värde
differs-activity-title = Söka arbete och vara med på aktiviteter
differs-papers-title = Ett papper saknas
differs-papers = Utan papper räknas en kostnad kanske inte. Fråga vad som saknas.
differs-part-time-title = Barn som bor hos dig vissa dagar
differs-part-time = Kommunen kan räkna ett annat antal dagar.
differs-guideline-title = Nya belopp för hyran
differs-guideline = Våra belopp för hyran är från { $year }. De kan ha ändrats.
differs-guideline-unknown = Vi vet inte hur hög hyra din kommun säger ja till. Är det mindre än du skrev blir summan lägre.
differs-costs-title = Kommunen bestämmer om dina kostnader
differs-costs = Vi räknar det du skrev. Kommunen kan komma fram till ett annat belopp. Den kan också höja eller sänka normen.
differs-still-title = Tycker du fortfarande att det är fel?
differs-still = Fråga din handläggare hur det är räknat. Visa gärna uträkningen.
back-to-answer = Tillbaka till uträkningen

## Ta med uträkningen

take-title = Spara, dela eller skriv ut
take-intro = Ditt namn står inte på papperet.
take-who = Andra kan läsa papperet. Där står vad hushållet tjänar och vad bostaden kostar. Det du kopierar finns kvar i telefonen eller datorn tills du kopierar något annat.
take-print = Skriv ut eller spara som PDF
take-copy = Kopiera som text
take-copied = Kopierat
take-refused = Det gick inte att kopiera. Texten är markerad här under. Kopiera den själv.
take-text = Uträkningen som text
record-about =
    { $id ->
        [other] Det här är ungefär. Det är inget beslut. Kommunen bestämmer. Du får alltid ansöka.
       *[known] Det här är ungefär, för { $municipality }. Det är inget beslut. Kommunen bestämmer. Du får alltid ansöka.
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

dated-until = { $name } ({ $decision }). Gäller från { $from } till och med { $through }.
dated-earlier = { $name } ({ $decision }). Från { $year }.
dated-open = { $name } ({ $decision }). Gäller från { $from }.
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
amounts-derived = Vi har räknat fram beloppen för lunch { $year }. De står inte i något beslut vi har hittat.
amounts-rent-title = Så hög hyra brukar kommunen säga ja till
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
        [other] Sidan räknar ut ungefär hur mycket försörjnings-stöd du kan få. Den räknar med riksnormen. Den är lika i hela landet. Hyran räknas som du skriver den. Kommunen bestämmer.
       *[known] Sidan räknar ut ungefär hur mycket försörjnings-stöd du kan få. Den räknar med riksnormen. Hyran räknas efter vad { $municipality } brukar säga ja till. Kommunen bestämmer.
    }
about-months = Det finns belopp från { $first } till och med { $last }. Sedan kommer nya regler. De beloppen finns inte här än.
about-who-title = Vem som står bakom
about-who =
    { $id ->
        [other] Sidan är ett öppet projekt. Den är inte från någon myndighet eller kommun. Vem som helst kan granska den.
       *[known] Sidan är ett öppet projekt. Den är inte från { $municipality }. Vem som helst kan granska den.
    }
about-odd-title = Det här är osäkert
about-odd-printed = Beloppen för hyran kommer från ett förslag i april 2024. Vi har inte sett det slutliga beslutet.
about-private-title = Se själv att inget skickas
about-private = Öppna sidan. Stäng av internet. Räkna. Det går ändå.
about-amounts = Alla belopp
about-sources-title = Källor
without-title = Beloppen och vart du kan vända dig

## Tillgänglighet

access-title = Tillgänglighet
access-intro = Alla ska kunna använda sidan. Det finns en lag om det (2018:1937). Här står hur sidan följer lagen.
access-status-title = Så tillgänglig är sidan
access-status = Sidan är byggd efter reglerna i WCAG 2.2, nivå AA. Sidan följer lagen delvis. En del är inte prövat än. Det tycker vi själva, i november 2026.
access-tested-title = Det här är prövat
access-tested-axe = Alla sidor, med verktyget axe i webbläsaren Chromium.
access-tested-keyboard = Hela vägen till svaret, med bara tangentbord.
access-tested-narrow = Smala skärmar, 320 pixlar. Stor text, 400 procent.
access-tested-contrast = Svaret, med datorns egna färger för hög kontrast.
access-tested-script = Sidan utan JavaScript, och när räknaren inte kan laddas.
access-known-title = Brister som vi känner till
access-known-people = Personer med funktions-nedsättning har inte prövat sidan än.
access-known-reader = Sidan är inte prövad med ett program som läser upp texten.
access-known-browsers = Sidan är bara prövad i Chromium. Den är inte prövad i Safari och Firefox.
access-known-print = PDF-filen är inte prövad med hjälpmedel. Du kan kopiera texten i stället.
access-report-title = Säg till om något inte fungerar
access-report = Ring { $name }, { $number }. Du kan alltid ansöka utan den här sidan.
access-supervision-title = Vem som ser till att lagen följs
access-supervision = En myndighet ser till att lagen följs. Är du inte nöjd med hur vi svarade? Vänd dig dit.
access-authority-through = Till och med { $month } är det { $name }. Den kallas { $short }.
access-authority-from = Från och med { $month } är det { $name }. Den kallas { $short }.
access-authority-address-unknown = Vi vet inte adressen än.

## Bilden av behov och inkomster

picture-costs = Andra kostnader
picture-income = Inkomster

## Om lönen blir högre

earn-title = Om du tjänar mer
earn-intro = Prova en annan lön. Det gäller lönen i { $before }. Den räknas för { $month }. Ditt svar ändras inte.
earn-whose = Vems lön?
earn-yours = Min lön
earn-partners = Min partners lön
earn-salary = Lön efter skatt i { $month }
earn-try = Prova en annan lön
earn-slider = Dra till en annan lön
earn-axis-living = Kronor att leva på
earn-axis-salary = Lön efter skatt, kronor i månaden
earn-line-without = utan jobb-stimulans
earn-line-with = med jobb-stimulans
earn-without-title = Utan jobb-stimulans
earn-without = Med { $salary } i lön får hushållet { $total } att leva på. Det är { $incomes } i inkomster och { $support } i försörjnings-stöd.
earn-with-title = Med jobb-stimulans
earn-with = Med jobb-stimulans får hushållet { $total } att leva på. Det är { $incomes } i inkomster och { $support } i försörjnings-stöd. Det är { $more } mer.
earn-with-same = Med jobb-stimulans blir det lika mycket.
earn-stimulus = Har du haft försörjnings-stöd sex månader i rad? Då kan du få jobb-stimulans i två år. Av 100 kronor i lön räknas 75 kronor.
earn-ends-title = När stödet inte längre behövs
earn-ends-without = Tjänar du { $salary } eller mer? Då räcker pengarna.
earn-ends-with = Med jobb-stimulans räcker pengarna när lönen är { $salary } eller mer.
earn-ends-why = Är lönen lägre? Då kan du få stöd till resten.
earn-ends-in-full = Säger kommunen ja till hela hyran? Då kan du få stöd vid en högre lön också.
earn-already = Inkomsterna räcker, också utan den här lönen.
earn-bonus = Har du börjat arbeta? Då kan du ha rätt till jobb-premie. Den finns från mars 2026. Den är inte med här.

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
intro-begins-anew = Sidan har börjat om.
fact-time = Fem minuter.
fact-time-more = Ta fram hyran och förra månadens pengar.
fact-private = Det stannar hos dig.
fact-private-more = Inget skickas. Inget sparas om du inte vill.
fact-no-application = Ingen ansökan.
fact-no-application-more = Du får alltid ansöka.
begin = Börja räkna
situation-more = Studier, eget företag, asyl, annan kommun

## Kan någon se din telefon?

watched-history-title = Historiken
watched-history = I historiken syns att du har varit här. Det du skrev syns inte. Du kan ta bort historiken i webbläsaren.
watched-other-title = Om någon kan se vad du gör

## Hjälp nu

help-title = Hjälp nu
help-danger = Är någon i fara?
help-call = Ring { $number }
help-more = Ingen mat, ingenstans att sova, rädd för någon
help-acute = Du kan få hjälp snabbt. Du behöver inte fylla i sidan.
help-switchboard = Har du ingen mat, eller ingenstans att sova? Ring kommunen. Be att få prata med socialtjänsten. Är det stängt, och kan det inte vänta? Ring 112. Fråga efter socialjouren.
help-women = Om någon hotar, slår eller styr dig:
help-children = Om du är barn och vill prata med en vuxen:
help-trace = Samtalet kan synas i telefonen.

## Andra situationer

situation-title = Gäller något särskilt för dig?
situation-intro = Öppna det som gäller dig.
situation-grown-child = Ett vuxet barn bor hemma
situation-grown-child-what = Är barnet 18–20 år och går i grundskolan eller gymnasiet? Räkna det bland barnen. Andra som är 18 år söker själva. Räkna dem inte bland barnen. Svara ja på frågan om någon mer bor med er.
situation-young = Du är ung och bor hemma
situation-young-what = Dina föräldrar betalar för dig tills du är 18 år, eller 21 år om du går i grundskolan eller gymnasiet. Sedan söker du själv. Svara ja på frågan om någon mer bor med er. Välj att du bor hos föräldrar. Kommunen kan vilja att du bor hemma eller hyr ett rum. Kan du inte bo hemma? Berätta det.
situation-second-hand = Du hyr i andra hand
situation-second-hand-what = Hyr du en hel bostad? Välj hyresrätt. Hyr du ett rum? Välj rum hos någon annan. Skriv det du betalar. Spara kontraktet.
situation-studies = Du studerar
situation-studies-what = Den som studerar får oftast annat stöd först. Skriv studiemedel bland inkomsterna, både bidrag och lån. Du får alltid ansöka.
situation-summer = Du studerar och har inga studiemedel i sommar
situation-summer-what = Välj månad. Skriv pengarna som kom månaden före. Kan du arbeta? Då behöver du söka arbete eller vara med på aktiviteter. Du får alltid ansöka.
situation-business = Du har eget företag
situation-business-what = Sidan kan inte räkna på ett företag. Det finns oftast annat stöd först. Du får alltid ansöka.
situation-municipality = Du bor i en annan kommun
situation-municipality-what =
    { $id ->
        [other] Riksnormen är lika i hela landet. Hyran räknas som du skriver den. Kommunen bestämmer.
       *[known] Riksnormen är lika i hela landet. Beloppen för hyran är från { $municipality }. Välj en annan kommun på sidan om bostaden. Ansök i din egen kommun.
    }
situation-asylum = Du söker asyl
situation-asylum-what = Fråga Migrationsverket. Är du osäker? Fråga kommunen.
situation-partner = Andra regler gäller för din partner
situation-partner-what = Sidan räknar lika för er båda. Kommunens beslut kan bli ett annat. Fråga kommunen.
situation-afraid = Du är rädd för någon, eller har skyddade personuppgifter
situation-afraid-what = Du kan kontakta kommunen själv. Den du lever med behöver inte vara med. Säg hur de kan nå dig. Säg vem som inte får veta något. Du kan få pengar till skydd, till exempel ett nytt lås. Kommunen kan säga ja till en högre hyra efter våld eller brott. Sidan frågar aldrig vem du är.

## Alla frågor på en sida

one-page-title = Alla frågor
one-page-go = Visa alla frågor på en sida
one-page-why = Här är alla frågor. Det du har skrivit finns kvar. Svaret kommer på nästa sida.
one-page-leave = Ett steg i taget

## Det man inte vet

unknown-cost = Jag vet inte
unknown-cost-hint = Då räknas resten.
unknown-days = Vet du inte?
unknown-days-what = Räkna dagarna i förra månaden. Varannan helg är ungefär 4 dagar.
unknown-days-differ = Skriv hur det brukar vara.
unknown-home = Bostaden är inte med. Stödet kan bli högre.
unknown-home-find = Kostnaden står på räkningen för hyran.
unknown-home-go = Skriv kostnaden

## Vad som hör till ett fält

hint-child-work = Till exempel från ett sommarjobb.
hint-child-work-month = Efter skatt, till exempel 3 000.

## Det som står runt sidan

page-clear = Rensa allt
page-clear-asks = Ta bort allt du har skrivit?
page-clear-yes = Ja, ta bort
page-clear-no = Nej, behåll
page-cleared = Allt du skrev är borta.
page-leave = Lämna snabbt
page-leaving = Kan någon se din telefon?
page-leaving-leave = ”Lämna snabbt” tar bort allt du har skrivit. Sedan kommer SMHI:s sida om vädret. I historiken syns att du har varit här.
page-leaving-key = Du kan också trycka på skifttangenten tre gånger i rad.
page-leaving-clear = ”Rensa allt” tar bort allt du har skrivit. Historiken och skärmbilder finns kvar. Det du har kopierat finns också kvar.
page-leaving-watch = Har någon redan sett skärmen? Då hjälper inte knappen. På jobbet och i skolan kan andra se vad du gör. Använd helst en telefon som bara du har.
page-no-script = Sidan behöver JavaScript för att räkna. Det är avstängt hos dig. Du kan alltid ansöka hos din kommun.
page-failed = Räknaren fungerar inte just nu. Det du har skrivit finns kvar.
page-amounts = Beloppen och vart du kan vända dig
page-again = Starta igen
page-links = Om sidan
page-promise = Sidan räknar bara hos dig. Inget skickas. Inget sparas om du inte vill. Sidan är ingen ansökan.

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
months-next = Nu söker de flesta för nästa månad.
months-missing = Beloppen för { $chosen } finns inte än.
months-rules-change = Reglerna blir nya vid årsskiftet.
months-instead = Vi kan räkna som i { $counted }.
months-show = Visa med { $year } års belopp
months-counted = Räknat med { $year } års belopp, för { $counted }. Beloppen för { $chosen } finns inte än.

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
        [work] Arbetslös
        [ill] Sjuk eller pension
        [family] Barn och familj
        [study] Studier
       *[others] Swish, hyra, skatt
    }
incomes-payment = { $name }, utbetalning { $number }
incomes-together = Tillsammans { $sum }
incomes-add = + En till i { $month }
incomes-remove = Ta bort
incomes-none = Inga pengar alls i { $month }
incomes-sum = { $sum }
incomes-without = Vad ska jag inte skriva?
incomes-child-benefit = Brukar vara { $sum }
incomes-child-benefit-several = Minst { $sum }
incomes-child-benefit-more = Har du flera barn får du mer.
savings-amount = Ungefär hur mycket?
savings-unknown = Vet inte

## Det som frågas innan svaret

ask-question =
    { $id ->
        [rentLow] Är det hela hyran för en månad?
        [rentHigh] Är det hyran för en månad?
        [childBenefit] Kom det inget barnbidrag i { $month }?
        [maintenance] Kom det inget underhåll i { $month }?
        [parentalBenefit] Kom det ingen föräldra-penning i { $month }?
        [studyGrant] Kom det ingen studie-hjälp i { $month }?
        [summer] Kom det ingen lön i { $month }?
        [gross] Är lönen efter skatt? Titta på ”Utbetalas”.
        [twice] Är det två utbetalningar?
        [partner] Fick din partner inga pengar i { $month }?
       *[nothing] Kom det inga pengar alls i { $month }?
    }
ask-note =
    { $id ->
        [rentLow] Annars kan stödet bli större.
        [rentHigh] Annars kan stödet bli mindre.
        [gross] Annars kan stödet bli större.
        [twice] Annars kan stödet bli större.
       *[missing] Kom det pengar blir summan lägre.
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
home-others-hint = Skriv det inte bland inkomsterna.
home-others-unknown = Jag vet inte
home-others-unknown-hint = Då visas två belopp.
error-others-pay-more = De andra kan inte betala mer än bostaden kostar.

## Att behålla svaren en stund

keep-label = Spara svaren i 30 minuter
keep-hint = De sparas i telefonen eller datorn.
kept-asks = Fortsätt där du var?
kept-yes = Ja
kept-no = Nej, rensa
watched-kept-title = Svar som du har sparat
watched-kept = De finns i telefonen eller datorn i 30 minuter. De försvinner när du rensar, lämnar snabbt eller stänger sidan.
watched-kept-traces = Spår av svaren kan finnas kvar en tid. Spara bara på din egen telefon eller dator.
