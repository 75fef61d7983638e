// The picture of needs and incomes, with amounts counted by hand.
import { answer, clearAll, kronor } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { COLOURS, expectAccessible, expectFits, expectTextsApart, plain } from './look.mjs';

const SINGLE = { month: '2026-11', adults: [{}], housing: { form: 'rental', monthlyCost: 6000 } };
const FAMILY = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 12000 }] }, {}],
  children: [{ age: 2 }, { age: 9 }],
  housing: { form: 'rental', monthlyCost: 9000 },
  expenses: { householdElectricity: 450, tradeUnion: 50 },
};
const COVERED = {
  ...SINGLE,
  adults: [{ incomes: [{ kind: 'pension', amount: 15000 }] }],
  expenses: { homeInsurance: 180 },
};

/** Titles with their sums, and the parts: name, kronor, and drawn width. */
async function drawn(page) {
  const bars = await page.locator('.picture > svg > svg').evaluateAll((all) =>
    all.map((bar) => {
      const [title, ...labels] = [...bar.querySelectorAll('text')].map((text) =>
        [...text.querySelectorAll('tspan')].map((one) => one.textContent),
      );
      const parts = [...bar.querySelectorAll('rect')].map((rect) => [rect.getAttribute('class'), rect.getAttribute('width')]);
      return { title, labels, parts };
    }),
  );
  return bars.map(({ title: [name, sum], labels, parts }) => ({
    [name]: kronor(sum),
    labels: Object.fromEntries(labels.map(([label, amount]) => [label, kronor(amount)])),
    widths: Object.fromEntries(parts.map(([look, width]) => [look, Number(width.slice(0, -1))])),
  }));
}

async function table(page) {
  await page.locator('.picture summary').click();
  const rows = await page.locator('.picture tr').evaluateAll((all) =>
    all.map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  return Object.fromEntries(rows.map(([name, amount]) => [name, kronor(amount)]));
}

test('what is missing stands beside what there is, and the table says the same', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, FAMILY);
  // Norm 16 010, guideline 8 679, costs 500: 25 189. The rent is 321 above.
  await expect.poll(() => drawn(page)).toEqual([
    {
      'Det hushållet behöver': 25189,
      labels: { Riksnormen: 16010, Bostaden: 8679, 'Andra kostnader': 500, 'Över riktvärdet': 321 },
      // Of 25 510.
      widths: { norm: 62.75, home: 34.02, costs: 1.96, open: 1.25 },
    },
    {
      'Inkomster som räknas': 12000,
      labels: { Inkomster: 12000, Saknas: 13189 },
      widths: { income: 47.04, missing: 51.7 },
    },
  ]);
  expect(await table(page)).toEqual({
    Riksnormen: 16010,
    Bostaden: 8679,
    'Andra kostnader': 500,
    'Det hushållet behöver': 25189,
    'Inkomster som räknas': 12000,
    'Det som saknas': 13189,
    'Bostaden över riktvärdet, kan godkännas': 321,
  });
  const picture = page.getByRole('img', { name: 'Behov och inkomster' });
  const described = await page.locator(`#${await picture.getAttribute('aria-describedby')}`).textContent();
  expect(plain(described)).toBe('Hushållet behöver 25 189 kr enligt uträkningen. Inkomsterna är 12 000 kr. Då saknas 13 189 kr. ' +
      'Bostaden kostar 321 kr mer än riktvärdet. Kommunen kan godkänna också den delen.');
  const order = await page.evaluate(() => {
    const order = ['sum', 'picture', 'contents', 'calculation'];
    const first = document.querySelector('.sum');
    const shown = [...first.parentElement.children].slice([...first.parentElement.children].indexOf(first));
    return order.map((name, at) => shown[at].classList.contains(name));
  });
  expect(order).toEqual([true, true, true, true]);
});

test('incomes above the needs are shown with what is more', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, COVERED);
  await expect.poll(() => drawn(page)).toEqual([
    {
      'Det hushållet behöver': 11400,
      labels: { Riksnormen: 5220, Bostaden: 6000, 'Andra kostnader': 180 },
      widths: { norm: 34.8, home: 40, costs: 1.2 },
    },
    {
      'Inkomster som räknas': 15000,
      labels: { 'Täcker behovet': 11400, 'Mer än behovet': 3600 },
      widths: { income: 76, over: 24 },
    },
  ]);
  expect(await table(page)).toEqual({
    Riksnormen: 5220,
    Bostaden: 6000,
    'Andra kostnader': 180,
    'Det hushållet behöver': 11400,
    'Inkomster som räknas': 15000,
    'Inkomsterna är högre med': 3600,
  });
  await expect.poll(async () => plain(await page.locator('#picture-sentence').textContent())).toMatch(/Det är 3 600 kr mer\.$/);
});

test('nothing is drawn of what there is not', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, { ...SINGLE, housing: { form: 'none' } });
  await expect.poll(() => drawn(page)).toEqual([
    { 'Det hushållet behöver': 5220, labels: { Riksnormen: 5220 }, widths: { norm: 100 } },
    { 'Inkomster som räknas': 0, labels: { Saknas: 5220 }, widths: { missing: 100 } },
  ]);
  expect(await table(page)).toEqual({
    Riksnormen: 5220,
    'Det hushållet behöver': 5220,
    'Inkomster som räknas': 0,
    'Det som saknas': 5220,
  });
  await clearAll(page);
  await answer(page, { ...SINGLE, adults: [{ incomes: [{ kind: 'pension', amount: 11220 }] }] });
  await expect.poll(async () => plain(await page.locator('#picture-sentence').textContent())).toMatch(/11 220 kr enligt uträkningen, och inkomsterna är precis lika stora\.$/);
  await expect.poll(async () => (await drawn(page))[1].labels).toEqual({ Inkomster: 11220 });
});

for (const [name, options] of COLOURS) {
  for (const width of [320, 360, 1280]) {
    test(`it is legible at ${width} px in ${name} colours`, async ({ openPage }) => {
      const { page } = await openPage({ viewport: { width, height: 800 }, ...options });
      for (const [which, situation] of Object.entries({ family: FAMILY, covered: COVERED, single: SINGLE })) {
        await clearAll(page);
        await answer(page, situation);
        await page.locator('.picture summary').click();
        await expectFits(page);
        await expectTextsApart(page.locator('.picture > svg'));
        if (which === 'family') await expectAccessible(page, `${name} ${width}`);
        await page.locator('.picture').screenshot({
          path: `artefacts/picture-${which}-${name}-${width}.png`,
        });
      }
    });
  }
}
