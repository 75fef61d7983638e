// Taking the answer along, on paper and as text.
import { writeFile } from 'node:fs/promises';
import { FAMILY, answer, heading, chooseLanguage } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, onPaper } from './look.mjs';
import { artefact, countPages, letCopy, pasted } from './page.mjs';

const KINDS = [
  'salary', 'unemploymentBenefit', 'activitySupport', 'sicknessBenefit', 'parentalBenefit', 'pension',
  'maintenance', 'childBenefit', 'studyAid', 'careAllowance', 'housingAllowance', 'deposits', 'taxRefund', 'other',
];
const MANY = KINDS.map((kind, place) => ({ kind, amount: 300 + place }));
const LARGE = {
  month: '2026-11',
  adults: [{ incomes: MANY, jobStimulus: true }, { incomes: MANY, jobStimulus: true }],
  children: [1, 3, 5, 8, 12, 16, 17].map((age) => ({
    age,
    lunchElsewhere: age < 6,
    daysPerMonth: age === 16 ? undefined : 12,
    workIncome: age > 12 ? { month: 3000, yearToDate: 61000 } : undefined,
  })),
  housing: { form: 'rental', monthlyCost: 14000 },
  sharedHouseholdSize: 10,
  expenses: { householdElectricity: 900, workTravel: 800, homeInsurance: 200, tradeUnion: 300, unemploymentFund: 150 },
  otherNeeds: { medicalCare: 200, medicine: 300, dentalCare: 900, glasses: 2000, childcare: 1500, internet: 399, other: 100 },
  hasAssets: true,
};

// As it is written; the spaces within amounts do not break.
const TEXT = `Uträkning för november 2026

Mellan 12 689 kr och 13 010 kr i försörjningsstöd för november 2026.
Det högre beloppet gäller om kommunen godkänner hela bostadskostnaden.
En uppskattning för Umeå kommun, inget beslut. Kommunen beslutar alltid. Du har alltid rätt att ansöka och att få ansökan prövad.
Räknat den 15 november 2026.

Riksnormen
Två vuxna: 7 100 kr [SoF 12:2]
Barn 1, 2 år (belopp för 1–2 år): 3 060 kr [SoF 12:2]
Barn 2, 9 år (belopp för 7–10 år): 3 820 kr [SoF 12:2]
Gemensamma kostnader, 4 personer: 2 030 kr [SoF 12:2]
Riksnormen tillsammans: 16 010 kr

Bostaden
Hyresrätt (kostnad 9 000 kr, riktvärde 8 679 kr): 8 679 kr [Umeå 2024]
Det hushållet behöver: 24 689 kr

Inkomster i oktober 2026
Lön: 12 000 kr [AR]
Inkomster som räknas: 12 000 kr
Försörjningsstöd, ungefär: 12 689 kr
Försörjningsstöd om hela bostadskostnaden godkänns: 13 010 kr

Bra att veta om uträkningen
Kom det pengar till din partner i oktober 2026? Då blir summan lägre. Kom det barnbidrag i oktober 2026? Då blir summan lägre.
Bostaden kostar 9 000 kr och kommunens riktvärde är 8 679 kr. Kommunen kan godkänna mer. Berätta varför du bor där.
Riktvärdet för bostaden är från 2024. Det ses över varje år och kan ha ändrats.
Har du haft stöd tre månader i rad kan du behöva delta i aktiviteter på heltid eller efter din förmåga, tidigast från oktober 2026 (aktivitetskrav). Kommunen bedömer.

Papper att ha redo
en kopia av deklarationen
en översikt över alla konton
kontoutdrag för de senaste tre månaderna
hyreskontraktet
hyresavin
de senaste papperen på inkomster, till exempel lönebesked

Källor
SoF 12:2: socialtjänstförordningen (2025:468) 12 kap. 2 § (SFS 2025:1046). Gäller för månaderna januari 2026 till och med december 2026.
Umeå 2024: Umeå kommun, årlig bilaga 2024 till riktlinjerna för ekonomiskt bistånd (IFN-2024/00104). Beloppen är från 2024, de senaste som finns här.
AR: Socialstyrelsens allmänna råd om ekonomiskt bistånd, SOSFS 2013:1 (HSLF-FS 2021:31). Gäller för månader från och med januari 2024.

Regler och belopp
Riksnormen för 2026, beslut SFS 2025:1046, gäller till och med december 2026.
Umeå kommun: riktvärden från 2024, IFN-2024/00104.
Kontrollkod: två uträkningar med samma kod bygger på samma belopp. FINGERPRINT
Umeå kommuns växel: 090-16 10 00
`;

/** The answer, and from it the page where it is taken along. */
async function answerAndTake(page, situation) {
  await answer(page, situation);
  await page.getByRole('link', { name: 'Spara, dela eller skriv ut' }).click();
  await heading(page, 'Spara, dela eller skriv ut');
}

const plain = (text) => text.replaceAll('\u00a0', ' ').replace(/sha256:[0-9a-f]{64}/, 'FINGERPRINT');

test('the calculation is copied as text, whole, and it is said', async ({ openPage }) => {
  const { page, context } = await openPage();
  await letCopy(context);
  await answerAndTake(page, FAMILY);
  const status = page.locator('.take-along [role=status]');
  await expect(status).toHaveText('');
  await page.getByRole('button', { name: 'Kopiera som text' }).press('Enter');
  await page.getByText('Kopierat', { exact: true }).waitFor();
  await expect(status).toHaveText('Kopierat');
  await expect(page.locator('textarea')).toHaveCount(0);
  expect(plain(await pasted(page))).toBe(TEXT);
});

for (const [what, stub] of [
  ['refuses', () => { if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }],
  ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
]) {
  test(`where the browser ${what}, the text is shown and selected`, { tag: '@narrow' }, async ({ openPage }) => {
    const { page, screenshot } = await openPage({
      viewport: { width: 360, height: 740 },
      prepare: (page) => page.addInitScript(stub),
    });
    await answerAndTake(page, FAMILY);
    await page.getByRole('button', { name: 'Kopiera som text' }).click();
    await page.locator('textarea').waitFor();
    const { id, selected } = await page.evaluate(() => ({
      id: document.activeElement.id,
      selected: getSelection().toString(),
    }));
    expect(id).toBe('as-text');
    expect(plain(selected)).toBe(TEXT);
    await expect(page.locator('.take-along [role=status]')).toHaveText(/markerad/);
    await page.keyboard.type('x');
    await expect.poll(async () => plain(await page.locator('textarea').inputValue()), 'it cannot be changed by mistake').toBe(TEXT);
    await screenshot('copy-refused-360');
    await expectAccessible(page);
    // It is none of what is typed.
    expect(await page.evaluate(() => riksnormPage.kept().map(([name]) => name))).not.toContain('as-text');
  });
}

test('printing is the person’s own act', async ({ openPage }) => {
  const { page } = await openPage({
    prepare: (page) => page.addInitScript(() => {
      globalThis.printed = 0;
      globalThis.print = () => { globalThis.printed += 1; };
    }),
  });
  await answerAndTake(page, FAMILY);
  await expect.poll(() => page.evaluate(() => globalThis.printed)).toBe(0);
  await page.getByRole('button', { name: 'Skriv ut eller spara som PDF' }).press('Enter');
  await expect.poll(() => page.evaluate(() => globalThis.printed)).toBe(1);
  await expect(page.locator('.take-along')).toHaveText(/Den som får se papperet/);
});

for (const [what, has] of [['with', true], ['without', false]]) {
  test(`it is shared as a short text ${what} the browser’s own way`, async ({ openPage }) => {
    const { page } = await openPage({
      prepare: (page) => page.addInitScript((has) => {
        if (!has) delete Navigator.prototype.share;
        else Navigator.prototype.share = (data) => { globalThis.shared = data; return Promise.resolve(); };
      }, has),
    });
    await answerAndTake(page, FAMILY);
    const share = page.getByRole('button', { name: 'Dela som text' });
    if (!has) {
      await expect(share).toHaveCount(0);
      return;
    }
    await share.click();
    const { text } = await page.evaluate(() => globalThis.shared);
    expect(plain(text).split('\n')).toEqual([
      'Mellan 12 689 kr och 13 010 kr i försörjningsstöd för november 2026.',
      '',
      'Hushållet: 16 010 kr',
      'Bostaden: 8 679 kr',
      'Andra kostnader: 0 kr',
      'Inkomster: \u221212 000 kr',
      'Försörjningsstöd, ungefär: 12 689 kr',
      '',
      'En uppskattning för Umeå kommun, inget beslut. Kommunen beslutar alltid. Du har alltid rätt att ansöka och att få ansökan prövad.',
    ]);
  });
}

test('printed from the page for it, the paper holds the calculation', async ({ openPage }) => {
  const { page } = await openPage();
  await answerAndTake(page, FAMILY);
  await onPaper(page);
  await expect(page.locator('h1').filter({ visible: true })).toHaveText('Uträkning för november 2026');
  await expect(page.locator('.paper tr').first()).toBeVisible();
  await expect(page.locator('.take-along')).toBeHidden();
});

test('paper holds the calculation and nothing that is only for the screen', { tag: '@dark' }, async ({ openPage }) => {
  const { page, screenshot } = await openPage({ colorScheme: 'dark' });
  await answer(page, FAMILY);
  await expect(page.locator('.paper'), 'not on the screen').toBeHidden();
  await onPaper(page);
  for (const name of ['.on-screen', '.site-header', '.site-footer', '.buttons', '.clear', '.bar']) {
    await expect(page.locator(name).filter({ visible: true }), name).toHaveCount(0);
  }
  await expect(page.locator('h1', { hasText: 'Uträkning för november 2026' })).toBeVisible();
  const paper = page.locator('.paper');
  const rows = await paper.locator('tr').evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' '))));
  expect(rows.slice(0, 6)).toEqual([
    ['Vad', 'Så räknat', 'Källa', 'Belopp'],
    ['Riksnormen'],
    ['Två vuxna', '', 'SoF 12:2', '7 100 kr'],
    ['Barn 1, 2 år', 'belopp för 1–2 år', 'SoF 12:2', '3 060 kr'],
    ['Barn 2, 9 år', 'belopp för 7–10 år', 'SoF 12:2', '3 820 kr'],
    ['Gemensamma kostnader, 4 personer', '', 'SoF 12:2', '2 030 kr'],
  ]);
  const said = plain(await paper.textContent());
  for (const text of [
    'Räknat den 15 november 2026.',
    'inget beslut',
    'gäller till och med december 2026',
    'Kontrollkod: två uträkningar med samma kod bygger på samma belopp. FINGERPRINT',
    'Umeå kommuns växel: 090-16 10 00',
  ]) expect(said).toContain(text);
  expect(said, 'whoever finds the paper must not find that on it').not.toMatch(/Kvinnofrid/);
  const colours = await paper.evaluate((element) => {
    const style = getComputedStyle(element);
    return [style.color, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours, 'black on white in a dark room too').toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await screenshot('paper');
});

test('a large household with everything has two pages at most', { tag: '@paper' }, async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, LARGE);
  const lines = await page.locator('.paper tbody tr').count();
  expect(lines, `only ${lines} rows`).toBeGreaterThanOrEqual(60);
  const large = await page.pdf({ format: 'A4' });
  await writeFile(await artefact('large.pdf'), large);
  expect(countPages(large), `${countPages(large)} pages`).toBeLessThanOrEqual(2);
});

test('a family of four has one page', { tag: '@paper' }, async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, FAMILY);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await writeFile(await artefact('small.pdf'), pdf);
  expect(countPages(pdf)).toBe(1);
  await chooseLanguage(page, 'sv-lattlast');
  const easy = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await writeFile(await artefact('small-easy.pdf'), easy);
  expect(countPages(easy), 'in easy Swedish').toBe(1);
});
