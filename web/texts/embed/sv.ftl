### Texter för den som bäddar in uträkningen, och det som skriptet säger på
### värdens sida. De skrivs in när sidorna byggs och följer inte med appen.

embed-title = Räkna på försörjningsstöd
embed-failed = Uträkningen kunde inte visas här. Det kan bero på att du inte är ansluten, eller på att webbläsaren är äldre eller stoppar den.
embed-open = Öppna uträkningen på en egen sida
embed-amounts = Riksnormen, kronor i månaden
embed-turn = Du får alltid ansöka hos kommunen, också utan att räkna först. Hit kan du vända dig:
embed-wrong = Värdet går inte att använda:
embed-instead = I stället används:
