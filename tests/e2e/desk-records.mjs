// Three households as lines, with the records that are to be copied, counted by hand.

export const FAMILY = '2v 4 9(10d) 15 hyra 8200 lön 5000j el 450';

// 7 100 + 3 060 + 126 × 10 + 4 960 + 2 330 = 18 710; with 8 200 and 450 it is
// 27 360, less three quarters of 5 000: 23 610. Without the child of ten days
// shared costs are those of four, 2 030: 23 310.
export const FAMILY_TEXT = `Beräkning av försörjningsstöd
Ansökan för november 2026, inkomster i oktober 2026, 2 vuxna och 3 barn
Post	Ansökt	Räknas	Källa
Norm		18 710	
Två vuxna		7 100	SoF 12:2
Barn 1, 4 år, rad 4–6 år		3 060	SoF 12:2
Barn 2, 9 år, rad 7–10 år, 10 dagar × 126		1 260	AR, SoF 12:2
Barn 3, 15 år, rad 15–18 år		4 960	SoF 12:2
5 personer		2 330	SoF 12:2
Utgifter	8 650	8 650	
Hyresrätt, riktvärde 10 647	8 200	8 200	Umeå 2024
Hushållsel	450	450	SoL 12:7
Inkomster i oktober 2026	5 000	3 750	
Lön, vuxen 1, jobbstimulans, 75 %	5 000	3 750	SoL 12:8
Underskott		23 610 kr	
Underskott, barn med få dagar för sig		23 310 kr	
SoF 12:2 SFS 2025:1046 · riktvärde Umeå 2024 · Riksnorm FINGERPRINT · 15 november 2026
Rad: 2026-11 2v 4 9(10d) 15 hyra 8200 lön 5000j el 450`;

// 5 220 + 6 595 = 11 815, less 3 000: 8 815. With medicine 200 more, with the
// whole rent 405 more.
export const SINGLE = '1v hyra 7000 akassaersättning 3000 medicin 200';
export const SINGLE_TEXT = `Beräkning av försörjningsstöd
Ansökan för november 2026, inkomster i oktober 2026, 1 vuxen
Post	Ansökt	Räknas	Källa
Norm		5 220	
Ensam vuxen		3 940	SoF 12:2
1 person		1 280	SoF 12:2
Utgifter	7 000	6 595	
Hyresrätt, riktvärde 6 595, 405 över	7 000	6 595	Umeå 2024
Inkomster i oktober 2026	3 000	3 000	
A-kassa	3 000	3 000	AR
Övrigt, ej i resultatet	200		
Läkemedel	200		SoL 12:1
Underskott		8 815 kr	
Underskott med levnadskostnader i övrigt		9 015 kr	
Underskott med hela bostadskostnaden		9 220 kr	
Underskott med båda		9 420 kr	
SoF 12:2 SFS 2025:1046 · riktvärde Umeå 2024 · Riksnorm FINGERPRINT · 15 november 2026
Rad: 2026-11 1v hyra 7000 akassaersättning 3000 medicin 200`;

// The same in one paragraph, and as a draft of reasons.
export const SINGLE_SHORT = 'Beräkning av försörjningsstöd. Ansökan för november 2026, inkomster i oktober 2026, 1 vuxen. '
  + 'Norm: 5 220 (Ensam vuxen: 3 940; 1 person: 1 280). Utgifter: 6 595 (Hyresrätt: 6 595 av 7 000, riktvärde 6 595, 405 över). '
  + 'Inkomster i oktober 2026: 3 000 (A-kassa: 3 000). Övrigt, ej i resultatet: 200 (Läkemedel: 200). Underskott: 8 815 kr. '
  + 'Underskott med levnadskostnader i övrigt: 9 015 kr. Underskott med hela bostadskostnaden: 9 220 kr. Underskott med båda: 9 420 kr.';
export const SINGLE_REASONS = `Du har ansökt om försörjningsstöd för november 2026. [Utkast]
Norm: 5 220 (Ensam vuxen: 3 940; 1 person: 1 280).
Utgifter: 6 595 (Hyresrätt: 6 595 av 7 000, riktvärde 6 595, 405 över).
Inkomster i oktober 2026: 3 000 (A-kassa: 3 000).
Övrigt, ej i resultatet: 200 (Läkemedel: 200).
Underskott: 8 815 kr.
Boendekostnaden är 405 kr över riktvärdet: [skäl].
[Beslut och skäl skrivs av handläggaren.]`;

// June 2025, under the older statutes: 3 910 + 4 920 + 2 480 + 2 310 × 3 / 5
// = 1 386: 12 696. With 3 100 and 130 it is 15 926, less 2 501 + 1 200 + 1 800
// and what the child earned above 58 800, at most the month's 9 000: 1 425.
export const SHARED = '2025-06 1v 17(9000/70000) 3l av 5 delad 3100 lön 2500,50+1200 underhåll 1800 hemförsäkring 130 tillgångar';
export const SHARED_TEXT = `Beräkning av försörjningsstöd
Ansökan för juni 2025, inkomster i maj 2025, 1 vuxen och 2 barn, 5 i gemenskapen
Post	Ansökt	Räknas	Källa
Norm		12 696	
Ensam vuxen		3 910	SoF 12:2
Barn 1, 17 år, rad 15–18 år		4 920	SoF 12:2
Barn 2, 3 år, rad 3 år, lunch borta		2 480	SoF 12:2
3 av 5 personer, 2 310 × 3 / 5		1 386	SoF 12:3
Utgifter	3 230	3 230	
Delad bostad, bedöms individuellt	3 100	3 100	SoL 12:7
Hemförsäkring	130	130	SoL 12:7
Inkomster i maj 2025	14 501	14 501	
Lön	2 501	2 501	AR
Lön	1 200	1 200	AR
Underhåll	1 800	1 800	AR
Barn 1, egen lön, 70 000 hittills i år, gräns 58 800	9 000	9 000	SoL 12:9
Underskott		1 425 kr	
SoF 12:2 SFS 2024:1016 · Riksnorm FINGERPRINT · 15 november 2026
Rad: 2025-06 1v 17(9000/70000) 3(l) av 5 delad 3100 lön 2500,50+1200 underhåll 1800 hemförsäkring 130 tillgångar`;

/** A record without the code of the tables, which changes with them. */
export const withoutFingerprint = (text) => text.replace(/(· Riksnorm )[0-9a-f]{12}( ·)/, '$1FINGERPRINT$2');
