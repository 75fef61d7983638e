// The same household in another year, with amounts counted by hand.
import { answer } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { COLOURS, expectAccessible, expectFits, plain } from './look.mjs';

const SINGLE = { month: '2026-11', adults: [{}], housing: { form: 'rental', monthlyCost: 6000 } };
const FAMILY = {
  month: '2026-03',
  adults: [{ incomes: [{ kind: 'salary', amount: 12000 }], jobStimulus: true }, {}],
  children: [{ age: 5, daysPerMonth: 10 }, { age: 17, workIncome: { month: 5000, yearToDate: 61000 } }],
  housing: { form: 'rental', monthlyCost: 9000 },
  expenses: { householdElectricity: 450 },
  otherNeeds: { glasses: 1500 },
};

async function table(page) {
  const rows = await page.locator('.compare tr').evaluateAll((all) =>
    all.map((row) => [...row.cells].map((cell) => cell.querySelector('[aria-hidden]') ?? cell).map((cell) => cell.textContent)),
  );
  return rows.map((row) => row.map(plain));
}

test('a month of 2026 beside that of 2025', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, SINGLE);
  const button = page.getByRole('button', { name: 'Jämför med samma månad 2025' });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('.compare table')).toHaveCount(0);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => table(page)).toEqual([
    ['Del', 'november 2025', 'november 2026', 'Skillnad'],
    ['En ensam vuxen', '3 910', '3 940', '+30'],
    ['Gemensamma kostnader, en person', '1 270', '1 280', '+10'],
    ['Riksnormen tillsammans', '5 180', '5 220', '+40'],
    ['Hyresrätt', '6 000', '6 000', '0'],
    ['Det hushållet behöver', '11 180', '11 220', '+40'],
    ['Inkomster som räknas', '0', '0', '0'],
    ['Det som saknas', '11 180', '11 220', '+40'],
  ]);
  const words = await page.locator('.compare .visually-hidden').allTextContents();
  expect(words.slice(0, 4).map(plain)).toEqual(['30 kr mer', '10 kr mer', '40 kr mer', 'ingen skillnad']);
  await expect(page.locator('.compare p')).toHaveText('Beloppen i riksnormen är bestämda på nytt för 2026, beslut SFS 2025:1046. För 2025 gäller beslut SFS 2025:468. Allt du har skrivit räknas likadant båda åren.');
  await page.keyboard.press('Enter');
  await expect(page.locator('.compare table')).toHaveCount(0);
});

test('a family with job stimulus, days, a working child and other needs', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, FAMILY);
  await page.locator('.compare button').click();
  await expect.poll(async () => (await table(page)).slice(1)).toEqual([
    ['Två vuxna', '7 050', '7 100', '+50'],
    // 3 030 × 12 / 365 = 99.6, so 100 a day; 3 060 gives 100.6, so 101.
    ['Barn 1, 5 år', '1 000', '1 010', '+10'],
    ['Barn 2, 17 år', '4 920', '4 960', '+40'],
    ['Gemensamma kostnader, 4 personer', '2 010', '2 030', '+20'],
    ['Riksnormen tillsammans', '14 980', '15 100', '+120'],
    ['Hyresrätt', '8 679', '8 679', '0'],
    ['Hushållsel', '450', '450', '0'],
    ['Det hushållet behöver', '24 109', '24 229', '+120'],
    ['Lön', '9 000', '9 000', '0'],
    // 61 000 less 58 800, and less 59 200.
    ['Barn 2, egen lön', '2 200', '1 800', '-400'],
    ['Inkomster som räknas', '11 200', '10 800', '-400'],
    ['Det som saknas', '12 909', '13 429', '+520'],
    ['Försörjningsstöd om hela bostadskostnaden godkänns', '13 230', '13 750', '+520'],
    ['Försörjningsstöd med de andra behoven', '14 409', '14 929', '+520'],
  ]);
  await expect(page.locator('.compare p')).toHaveText(/För 2025 gäller beslut SFS 2024:1016\./);
  await expect(page.locator('.compare .visually-hidden', { hasText: /^400\u00a0kr mindre$/ })).not.toHaveCount(0);
});

test('the first year stands beside the one after, and incomes may be enough in one year only', async ({ openPage }) => {
  const { page } = await openPage();
  const adults = [{ incomes: [{ kind: 'pension', amount: 11100 }] }];
  await answer(page, { ...SINGLE, month: '2024-11', adults });
  await page.getByRole('button', { name: 'Jämför med samma månad 2025' }).click();
  const rows = await table(page);
  expect(rows[0]).toEqual(['Del', 'november 2024', 'november 2025', 'Skillnad']);
  // 3 800 + 1 230 and 3 910 + 1 270, with the rent of 6 000.
  expect(rows.slice(-2)).toEqual([
    ['Det som saknas', '0', '80', '+80'],
    ['Inkomsterna är högre med', '70', '0', '-70'],
  ]);
});

for (const [name, options] of COLOURS) {
  for (const width of [320, 360, 1280]) {
    test(`it is legible at ${width} px in ${name} colours`, async ({ openPage }) => {
      const { page } = await openPage({ viewport: { width, height: 800 }, ...options });
      await answer(page, FAMILY);
      await page.locator('.compare button').click();
      await expectFits(page);
      await expectAccessible(page, `${name} ${width}`);
      await page.locator('.compare').screenshot({ path: `artefacts/compare-${name}-${width}.png` });
    });
  }
}
