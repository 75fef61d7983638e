### Texter för den som bäddar in uträkningen, på lättläst svenska.

embed-title = Räkna på försörjningsstöd
embed-failed = Uträkningen kan inte visas här. Du kanske inte har internet. Eller så är din webbläsare för gammal.
embed-open = Öppna uträkningen på en egen sida
embed-amounts = Riksnormen, kronor i månaden
embed-turn = Du får alltid ansöka hos kommunen. Du behöver inte räkna först. Hit kan du ringa:
embed-wrong = Värdet går inte att använda:
embed-instead = I stället används:
