### Texter för den som bäddar in uträkningen, på lättläst svenska.

embed-title = Räkna på försörjnings-stöd
embed-leave = Lämna snabbt
embed-unknown = Vi känner inte till kommunen. Riksnormen är lika i hela landet. Hyran räknas som du skriver den.
embed-failed = Uträkningen kan inte visas här. Du kanske inte har internet. Eller så är din webbläsare för gammal.
embed-open = Öppna uträkningen på en egen sida
embed-amounts = Riksnormen, kronor i månaden
embed-turn = Du får alltid ansöka hos kommunen. Du behöver inte räkna först. Hit kan du ringa:
embed-wrong = Värdet går inte att använda:
embed-instead = I stället används:

## Sidan för den som bygger in uträkningen

editor-title = Lägg in uträkningen på er sida
editor-lead = Kopiera några rader till er sida. Då kan besökaren räkna på försörjningsstöd där. Ni kan inte läsa det som besökaren skriver.
editor-choose = Välj
editor-municipality = Kommun
editor-municipality-other = En annan kommun
editor-language = Språk från början
editor-swedish = Svenska
editor-easy = Lättläst svenska
editor-english = Engelska
editor-colour = Färg
editor-colour-pick = Välj färgen i en palett
editor-colour-wrong = Skriv färgen som # och tre eller sex tecken. Till exempel #0a5a6a.
editor-colour-hint = Ibland blir färgen mörkare eller ljusare. Det är för att texten ska gå att läsa.
editor-corners = Hur runda hörnen är, i pixlar
editor-tag = Kopiera raderna
editor-tag-where = Lägg raderna där uträkningen ska vara. Ska den vara på flera ställen på sidan? Då behövs skriptraden bara en gång.
editor-no-script = Ett skript skriver raderna. Det får inte köras i din webbläsare.
editor-copy = Kopiera
editor-copied = Kopierat.
editor-copy-failed = Det gick inte att kopiera. Raderna är markerade. Du kan kopiera dem själv.
editor-words = Orden och länken inuti visas om skriptet inte körs. Skriv gärna egna.
editor-tag-say = Här kan du räkna på försörjnings-stöd.
editor-tag-link = Öppna uträkningen på en egen sida
editor-see = Så här ser det ut
editor-see-how = Du kan prova. Uträkningen blir lika bred som spalten den står i. Minsta bredd är 320 pixlar.
editor-sample-missing = Uträkningen kan inte visas här.
editor-sample-link = Öppna uträkningen på en egen sida
editor-privacy = Vad er sida får veta
editor-privacy-frame = Uträkningen visas i en ram. Har er sida en annan adress än den här? Då håller webbläsaren ramen skild från er sida. Det betyder:
editor-privacy-answers = Er sida kan inte läsa det som besökaren skriver eller räknar ut. Skript på er sida kan inte heller läsa det.
editor-privacy-sizes = Två saker kommer ut ur ramen. Det ena är hur hög ramen är. Det andra är att besökaren vill lämna snabbt.
editor-privacy-stored = Ramen sparar inget. Sidans adress och historik ändras inte.
editor-privacy-leave = ”Lämna snabbt” tar först bort det som är skrivet. Sedan visas SMHI:s webbplats i stället för er sida. Det händer också när någon trycker på skifttangenten tre gånger i rad på er sida.
editor-privacy-not = Ramen skyddar inte mot allt:
editor-not-visit = Besöket på er sida syns i besökarens historik, och hos er. Den som driver uträkningen ser att den hämtas. Av hur hög ramen är går det att förstå hur långt besökaren har kommit. Det går också att förstå ungefär hur många barn som anges, och hur långt svaret är.
editor-not-page = Ett skript på er sida kan visa något annat än ramen. Besökaren måste kunna lita på er sida.
editor-not-host = Den som driver uträkningen bestämmer vad som finns i ramen. Välj en adress som ni litar på.
editor-own = På samma webbplats som uträkningen
editor-own-what = Har er sida samma adress som uträkningen? Då står uträkningen också i en ram, med eget utseende. Men webbläsaren håller inte ramen skild från sidan. Sidan kan då läsa det som skrivs. Det passar bara kommunens egen webbplats.
editor-attributes = Det här går att ange
editor-attribute = Attribut
editor-values = Värde
editor-municipality-values = eller other för en annan kommun
editor-level-values = standard, eller easy för lättläst svenska
editor-accent-values = en färg, # och tre eller sex tecken
editor-radius-values = 0 till 24
editor-wrong = Är ett värde fel används det vanliga i stället. Då kommer en varning i webbläsarens konsol. Är kommunen okänd säger sidan det. Hyran räknas som du skriver den.
editor-properties = Färgen och hörnen kan också stå i er formgivning. Skriv färgen som # och tre eller sex tecken. Skriv hörnen som ett antal px. Säg också där om sidan har ett mörkt utseende. Annars är uträkningen ljus.
editor-headers = Policy och svarshuvuden
editor-headers-portal = Har er sida en Content-Security-Policy? Då måste den släppa in skriptet och ramen:
editor-headers-host = Den som driver uträkningen skickar svarshuvuden. De finns färdiga för nginx, Apache, IIS och Netlify i mappen dist/headers. Skriptet och ramens filer har Cross-Origin-Resource-Policy: cross-origin. Bara ramens sida får visas i en ram.
editor-headers-ancestors = Den som driver uträkningen väljer vem som får visa ramen. Från början får alla. Vill man välja byter man frame-ancestors * mot de adresser som får:
editor-missing = Om något saknas
editor-missing-what = Körs inte skriptet visas era egna ord och länken. Kommer inte ramen fram visas ett besked, länken, beloppen och vart man kan vända sig. Går det inte att räkna säger ramen det och visar beloppen.
editor-version = Siffran i adressen är versionen. Behöver er sida ändras får adressen en ny siffra. Den gamla adressen finns kvar.
editor-demo = Se en exempelportal

## Sidan vars program går att ha kvar: se web/script/offline

offline-name = Räkna själv
offline-offer = Du kan ha kvar sidans program i telefonen eller datorn. Då fungerar sidan utan internet. Det du skriver sparas inte med programmet. Andra som använder telefonen eller datorn kan se att programmet finns.
offline-keep = Ha kvar programmet
offline-keeping = Programmet hämtas.
offline-kept = Sidans program finns kvar i telefonen eller datorn. Det du skriver finns inte kvar.
offline-drop = Ta bort programmet
offline-dropped = Programmet är borta. Finns sidan på hemskärmen? Ta bort den där.
offline-failed = Allt kom inte fram. Inget finns kvar. Försök igen senare.
offline-newer = Det finns en ny version av sidan. Ladda om för att se den. Då försvinner det du har skrivit.
offline-reload = Ladda om

## While the app has not come: see web/script/guard.js

page-slow = Allt på sidan har inte kommit än. Nätet kan vara långsamt. Vänta lite till. Du kan också ladda om sidan.
