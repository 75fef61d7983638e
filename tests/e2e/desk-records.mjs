// Three households as lines, with the records that are to be copied, counted by hand.

export const FAMILY = '2v 4 9(10d) 15 hyra 8200 lön 5000j el 450';

// 7 100 + 3 060 + 126 × 10 + 4 960 + 2 330 = 18 710; with 8 200 and 450 it is
// 27 360, less three quarters of 5 000: 23 610. Without the child of ten days
// shared costs are those of four, 2 030: 23 310.
export const FAMILY_TEXT = `BERÄKNING AV FÖRSÖRJNINGSSTÖD

Ansökan avser:    november 2026
Inkomstmånad:     oktober 2026
Hushåll:          2 vuxna och 3 barn

INKOMSTER I OKTOBER 2026                     Uppgivet           Räknas
Lön, vuxen 1: jobbstimulans, 75 %               5 000            3 750  SoL 12:8
Summa inkomster                                                  3 750

RIKSNORM                                                        Belopp
Två vuxna                                                        7 100  SoF 12:2
Barn 1, 4 år: rad 4–6 år                                         3 060  SoF 12:2
Barn 2, 9 år: rad 7–10 år, 10 dagar × 126                        1 260  AR, SoF 12:2
Barn 3, 15 år: rad 15–18 år                                      4 960  SoF 12:2

GEMENSAMMA KOSTNADER                                            Belopp
5 personer                                                       2 330  SoF 12:2
Summa riksnorm                                                  18 710

UTGIFTER                                       Ansökt Enligt riktvärde
Hyresrätt: riktvärde 10 647                     8 200            8 200  Umeå 2024
Hushållsel                                        450              450  SoL 12:7
Summa utgifter                                  8 650            8 650

UNDERSKOTT                                                      23 610
Underskott, barn med få dagar för sig                           23 310

ATT VETA OCH BEDÖMA
- Riktvärdet är från 2024; senare är inte känt.
- Barn 2 räknas per dag: raden × 12 / 365 (Umeå 2024).
- Barn under halva månaden: bedöm om de höjer gemensamma kostnader och riktvärde. Båda sätten visas.
- Jobbstimulans, vuxen 1: 1 250 kr av lönen räknas inte.
- Utgifterna bedöms individuellt.
- Aktivitetskrav från oktober 2026 för den som har haft stöd tre månader i rad.

KÄLLOR
SoL 12:8   socialtjänstlagen (2025:400) 12 kap. 8 §, SFS 2025:400, från 2025-07
SoF 12:2   socialtjänstförordningen (2025:468) 12 kap. 2 §, SFS 2025:1046, 2026-01–2026-12
AR         Socialstyrelsens allmänna råd om ekonomiskt bistånd, SOSFS 2013:1, HSLF-FS 2021:31, från 2024-01
Umeå 2024  Umeå kommun, årlig bilaga 2024 till riktlinjerna för ekonomiskt bistånd, IFN-2024/00104, 2024-01–2024-12
SoL 12:7   socialtjänstlagen (2025:400) 12 kap. 7 §, SFS 2025:400, 2025-07–2026-12

Regelversion:     riksnorm 2026 (SFS 2025:1046), riktvärden 2024 (IFN-2024/00104)
Beloppen gäller:  till och med december 2026
Kontrollkod för beloppen: FINGERPRINT
Räknat:           15 november 2026
Beräkning med Riksnorm. Beslut fattas efter individuell bedömning.
`;

// 5 220 + 6 595 = 11 815, less 3 000: 8 815. With medicine 200 more, with the
// whole rent 405 more.
export const SINGLE = '1v hyra 7000 akassaersättning 3000 medicin 200';
export const SINGLE_TEXT = `BERÄKNING AV FÖRSÖRJNINGSSTÖD

Ansökan avser:    november 2026
Inkomstmånad:     oktober 2026
Hushåll:          1 vuxen

INKOMSTER I OKTOBER 2026                     Uppgivet           Räknas
A-kassa                                         3 000            3 000  AR
Summa inkomster                                                  3 000

RIKSNORM                                                        Belopp
Ensam vuxen                                                      3 940  SoF 12:2

GEMENSAMMA KOSTNADER                                            Belopp
1 person                                                         1 280  SoF 12:2
Summa riksnorm                                                   5 220

UTGIFTER                                       Ansökt Enligt riktvärde
Hyresrätt: riktvärde 6 595, 405 över            7 000            6 595  Umeå 2024
Summa utgifter                                  7 000            6 595

LEVNADSKOSTNADER I ÖVRIGT                      Ansökt
Läkemedel                                         200                   SoL 12:1
Summa, ingår inte i resultatet                    200

UNDERSKOTT                                                       8 815
Underskott med levnadskostnader i övrigt                         9 015
Underskott med hela bostadskostnaden                             9 220
Underskott med båda                                              9 420

ATT VETA OCH BEDÖMA
- Bostaden är 405 kr över riktvärdet 6 595 kr. Pröva skäl för hela kostnaden, och tid att sänka den.
- Riktvärdet är från 2024; senare är inte känt.
- Levnadskostnader i övrigt bedöms var för sig.
- Aktivitetskrav från oktober 2026 för den som har haft stöd tre månader i rad.

KÄLLOR
AR         Socialstyrelsens allmänna råd om ekonomiskt bistånd, SOSFS 2013:1, HSLF-FS 2021:31, från 2024-01
SoF 12:2   socialtjänstförordningen (2025:468) 12 kap. 2 §, SFS 2025:1046, 2026-01–2026-12
Umeå 2024  Umeå kommun, årlig bilaga 2024 till riktlinjerna för ekonomiskt bistånd, IFN-2024/00104, 2024-01–2024-12
SoL 12:1   socialtjänstlagen (2025:400) 12 kap. 1 §, SFS 2025:400, från 2025-07

Regelversion:     riksnorm 2026 (SFS 2025:1046), riktvärden 2024 (IFN-2024/00104)
Beloppen gäller:  till och med december 2026
Kontrollkod för beloppen: FINGERPRINT
Räknat:           15 november 2026
Beräkning med Riksnorm. Beslut fattas efter individuell bedömning.
`;

// June 2025, under the older statutes: 3 910 + 4 920 + 2 480 + 2 310 × 3 / 5
// = 1 386: 12 696. With 3 100 and 130 it is 15 926, less 2 501 + 1 200 + 1 800
// and what the child earned above 58 800, at most the month's 9 000: 1 425.
export const SHARED = '2025-06 1v 17(9000/70000) 3l av 5 delad 3100 lön 2500,50+1200 underhåll 1800 hemförsäkring 130 tillgångar';
export const SHARED_TEXT = `BERÄKNING AV FÖRSÖRJNINGSSTÖD

Ansökan avser:    juni 2025
Inkomstmånad:     maj 2025
Hushåll:          1 vuxen och 2 barn, 5 i gemenskapen

INKOMSTER I MAJ 2025                         Uppgivet           Räknas
Lön                                             2 501            2 501  AR
Lön                                             1 200            1 200  AR
Underhåll                                       1 800            1 800  AR
Barn 1, egen lön: 70 000 hittills i år,
  gräns 58 800                                  9 000            9 000  SoL 12:9
Summa inkomster                                                 14 501

RIKSNORM                                                        Belopp
Ensam vuxen                                                      3 910  SoF 12:2
Barn 1, 17 år: rad 15–18 år                                      4 920  SoF 12:2
Barn 2, 3 år: rad 3 år, lunch borta                              2 480  SoF 12:2

GEMENSAMMA KOSTNADER                                            Belopp
3 av 5 personer: 2 310 × 3 / 5                                   1 386  SoF 12:3
Summa riksnorm                                                  12 696

UTGIFTER                                       Ansökt Enligt riktvärde
Delad bostad: bedöms individuellt               3 100            3 100  SoL 12:7
Hemförsäkring                                     130              130  SoL 12:7
Summa utgifter                                  3 230            3 230

UNDERSKOTT                                                       1 425

ATT VETA OCH BEDÖMA
- Inget riktvärde för boendeformen: kostnaden räknas som den är skriven och bedöms individuellt.
- Boendekostnaden är hushållets egen del, eller hela med hyra från andra som inkomst. Aldrig båda.
- Gemensamma kostnader: 3 av 5 delar.
- Barn 1: 9 000 kr av egen lön över prisbasbeloppet får räknas, och räknas här.
- Utgifterna bedöms individuellt.
- Tillgångar ska i första hand användas.

KÄLLOR
AR         Socialstyrelsens allmänna råd om ekonomiskt bistånd, SOSFS 2013:1, HSLF-FS 2021:31, från 2024-01
SoL 12:9   socialtjänstlagen (2001:453) 4 kap. 1 b §, SFS 2001:453, 2024-01–2025-06
SoF 12:2   socialtjänstförordningen (2001:937) 2 kap. 1 §, SFS 2024:1016, 2025-01–2025-06
SoF 12:3   socialtjänstförordningen (2001:937) 2 kap. 1 §, SFS 2024:1016, 2025-01–2025-06
SoL 12:7   socialtjänstlagen (2001:453) 4 kap. 3 §, SFS 2001:453, 2024-01–2025-06

Regelversion:     riksnorm 2025 (SFS 2024:1016), riktvärden 2024 (IFN-2024/00104)
Beloppen gäller:  till och med december 2025
Kontrollkod för beloppen: FINGERPRINT
Räknat:           15 november 2026
Beräkning med Riksnorm. Beslut fattas efter individuell bedömning.
`;

/** A record without the code of the tables, which changes with them. */
export const withoutFingerprint = (text) => text.replace(/(Kontrollkod för beloppen: +)[0-9a-f]{12}$/m, '$1FINGERPRINT');
