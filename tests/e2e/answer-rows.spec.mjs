// The rows of the answer: what a row names is what its amount is the sum of,
// and the card tells what is no part of its sum.
import { answer, chooseLanguage, kronor } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits, plain } from './look.mjs';

const PARENT = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 9400 }, { kind: 'childBenefit', amount: 2500 }, { kind: 'maintenance', amount: 1800 }] }],
  children: [{ age: 3 }, { age: 8, daysPerMonth: 10 }],
  housing: { form: 'rental', monthlyCost: 9900 },
  expenses: { householdElectricity: 450, homeInsurance: 150 },
  otherNeeds: { childcare: 980, glasses: 1200 },
};

/** The name and the amount of each row, and the lines in it. */
const rows = (page) => page.locator('.calculation > :is(.part, .totals)').evaluateAll((all) => all.map((row) => ({
  name: row.querySelector('.name').textContent,
  why: row.querySelector('summary .hint')?.textContent,
  amount: row.querySelector('.amount').textContent,
  lines: [...row.querySelectorAll('.lines .amount')].map((one) => one.textContent),
})));

for (const [language, needs] of [['sv', 'Andra behov'], ['sv-lattlast', 'Andra behov'], ['en', 'Other needs']]) {
  test(`each row is the sum of what it names, and the rows above a sum make it, in ${language}`, async ({ openPage }) => {
    const { page, screenshot } = await openPage({ viewport: { width: 360, height: 740 } });
    await answer(page, PARENT);
    if (language !== 'sv') await chooseLanguage(page, language);
    const all = await rows(page);
    let sum = 0;
    for (const { name, amount, lines } of all) {
      if (lines.length) {
        const inside = lines.map(kronor).reduce((one, other) => one + other, 0);
        expect(Math.abs(kronor(amount)), name).toBe(inside);
        sum += kronor(amount);
      } else expect(kronor(amount), name).toBe(sum);
    }
    expect(all.map(({ lines }) => lines.length > 0)).toEqual([true, true, true, true, false, true, false]);
    // By a sign that is read as one.
    expect(all[3].amount).toMatch(/^\u2212/);
    expect(all[5].name).toBe(needs);
    await expect(page.locator('.sum')).toHaveText(new RegExp(`${needs}, 2.180.kr`));
    await expectAccessible(page);
    await expectFits(page);
    await screenshot(`answer-needs-${language}-360`);
  });
}

test('in easy Swedish the answer says what the sum consists of', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 360, height: 740 } });
  const { otherNeeds: _, expenses: __, ...situation } = PARENT;
  await answer(page, situation);
  await chooseLanguage(page, 'sv-lattlast');
  const shown = page.locator('.calculation :is(.part > summary, .totals .total)').filter({ visible: true });
  const said = (await shown.allInnerTexts()).map((text) => plain(text).split('\n')[0]);
  expect(said.slice(0, 4)).toEqual(['Mat, kläder, annat', 'Bostaden', 'Inkomster', 'Summa, ungefär']);
  await expect(page.getByRole('button', { name: 'Ändra kostnaderna' }), 'what is not there can still be added').toBeVisible();
});
