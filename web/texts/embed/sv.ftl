### Texter för den som bäddar in uträkningen, och det som skriptet säger på
### värdens sida. De skrivs in när sidorna byggs och följer inte med appen.

embed-title = Räkna på försörjningsstöd
embed-leave = Lämna snabbt
embed-unknown = Uträkningen känner inte till kommunen som sidan anger. Riksnormen är densamma, men hyran räknas som den skrivs.
embed-failed = Uträkningen kunde inte visas här. Du kanske inte är ansluten, eller så är webbläsaren äldre eller stoppar den.
embed-open = Öppna uträkningen på en egen sida
embed-amounts = Riksnormen, kronor i månaden
embed-turn = Du får alltid ansöka hos kommunen, också utan att räkna först. Hit kan du vända dig:
embed-wrong = Värdet går inte att använda:
embed-instead = I stället används:

## Sidan för den som bygger in uträkningen

editor-title = Bygg in uträkningen
editor-lead = Klistra in några rader på er sida, så kan besökaren räkna på försörjningsstöd där. Ni som driver sidan kan inte läsa det som skrivs.
editor-choose = Välj
editor-municipality = Kommun
editor-municipality-other = En annan kommun
editor-language = Språk från början
editor-swedish = Svenska
editor-easy = Lättläst svenska
editor-english = Engelska
editor-colour = Färg
editor-colour-pick = Välj färgen i en palett
editor-colour-wrong = Skriv färgen som # och tre eller sex tecken, till exempel #0a5a6a.
editor-colour-hint = Färgen görs mörkare eller ljusare där det behövs för att texten ska gå att läsa.
editor-corners = Hörnens rundning, i pixlar
editor-tag = Klistra in
editor-tag-where = Lägg raderna där uträkningen ska stå. Står den på flera ställen räcker det med en skriptrad.
editor-no-script = Raderna skrivs av ett skript, som inte får köras i din webbläsare.
editor-copy = Kopiera
editor-copied = Kopierat.
editor-copy-failed = Det gick inte att kopiera. Raderna är markerade, så du kan kopiera dem själv.
editor-words = Orden och länken inuti visas om skriptet inte körs. Skriv gärna egna.
editor-tag-say = Här kan du räkna på försörjningsstöd.
editor-tag-link = Öppna uträkningen på en egen sida
editor-see = Så här ser det ut
editor-see-how = Det går att prova. Bredden följer spalten som uträkningen står i, från 320 pixlar.
editor-sample-missing = Uträkningen kunde inte visas här.
editor-sample-link = Öppna uträkningen på en egen sida
editor-privacy = Vad er sida får veta
editor-privacy-frame = Uträkningen visas i en ram. Har er sida en annan adress än den här håller webbläsaren ramen skild från sidan runt om. Då gäller:
editor-privacy-answers = Er sida, och skript på den, kan inte läsa det som skrivs eller räknas ut.
editor-privacy-sizes = Två saker kommer ut ur ramen: hur hög den är, och att besökaren vill lämna snabbt.
editor-privacy-stored = Ramen sparar inget, varken i webbläsaren eller hos någon, och sidans adress och historik ändras inte.
editor-privacy-leave = ”Lämna snabbt” tar först bort det som är skrivet och byter sedan ut hela er sida mot SMHI:s webbplats. Det gör också skifttangenten tre gånger i rad, var som helst på er sida.
editor-privacy-not = Ramen skyddar inte mot allt:
editor-not-visit = Att någon besöker er sida syns i besökarens historik och hos er. Att uträkningen hämtas syns hos den som driver den. Av hur hög ramen är, avrundat uppåt till jämna steg, går det att sluta sig till hur långt besökaren har kommit, ungefär hur många barn som anges och hur långt svaret är.
editor-not-page = Ett skript på er sida kan lägga något annat i ramens ställe. Besökaren måste kunna lita på er sida.
editor-not-host = Den som driver uträkningen bestämmer vad som finns i ramen. Välj en adress som ni litar på.
editor-own = På samma webbplats som uträkningen
editor-own-what = Har er sida samma adress som uträkningen står den också i en ram, med egen formgivning. Men då håller webbläsaren inte ramen skild från sidan: skript på sidan kan läsa det som skrivs. Det passar kommunens egen webbplats och ingen annans.
editor-attributes = Vad som går att ange
editor-attribute = Attribut
editor-values = Värde
editor-municipality-values = eller other för en annan kommun
editor-level-values = standard, eller easy för lättläst svenska
editor-accent-values = en färg, # och tre eller sex tecken
editor-radius-values = 0 till 24
editor-wrong = Ett värde som inte går att använda ger det vanliga i stället, och en varning i webbläsarens konsol. En kommun som inte finns här ger en rad som säger det, och hyran räknas som den skrivs.
editor-properties = Färg och rundning går också att ange i er formgivning, på samma sätt: # och tre eller sex tecken, och ett antal px. Där säger ni också om sidan har ett mörkt utseende; annars är uträkningen ljus.
editor-headers = Policy och svarshuvuden
editor-headers-portal = Har er sida en Content-Security-Policy behöver den släppa in skriptet och ramen:
editor-headers-host = Den som driver uträkningen skickar svarshuvuden som finns färdiga för nginx, Apache, IIS och Netlify i mappen dist/headers. Skriptet och ramens filer har Cross-Origin-Resource-Policy: cross-origin, och bara ramens sida får visas i en ram.
editor-headers-ancestors = Vem som får visa ramen är driftens eget val. Utan ändring får alla det. Den som vill välja byter ut frame-ancestors * mot de adresser som får:
editor-missing = Om något saknas
editor-missing-what = Körs inte skriptet visas era egna ord och länken. Kommer ramen inte fram visas ett besked, länken, riksnormens belopp och vart man kan vända sig. Går uträkningen inte att köra säger ramen det och visar beloppen.
editor-version = Siffran i adressen är versionen. Det som skulle kräva ändringar på er sida får en ny siffra, och den gamla adressen finns kvar.
editor-demo = Se en exempelportal

## Sidan vars program går att ha kvar: se web/script/offline

offline-name = Räkna själv
offline-offer = Du kan ha sidans program kvar i telefonen eller datorn. Då går sidan att använda utan uppkoppling. Det du skriver sparas inte med programmet. Den som använder samma telefon eller dator kan se att programmet finns där.
offline-keep = Ha programmet kvar
offline-keeping = Programmet hämtas.
offline-kept = Sidans program ligger kvar i den här telefonen eller datorn. Det du skriver gör det inte. Sidan går att använda utan uppkoppling.
offline-drop = Ta bort programmet
offline-dropped = Programmet är borttaget. Har du sidan på hemskärmen tar du bort den där.
offline-failed = Hela programmet gick inte att hämta, så inget är kvar. Försök igen om en stund.
offline-newer = Det finns en nyare version av sidan. Den visas när du laddar om. Det du har skrivit försvinner då.
offline-reload = Ladda om

## While the app has not come: see web/script/guard.js

page-slow = Allt på sidan har inte kommit fram än. Uppkopplingen kan vara långsam. Vänta en stund till, eller ladda om sidan.
