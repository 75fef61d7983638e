// The bar of incomes and support, with amounts counted by hand.
import { answer, clearAll, kronor } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { COLOURS, expectAccessible, expectFits, plain } from './look.mjs';

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

/** How wide each part is drawn, what it is called with its kronor, and the sentence. */
async function drawn(page) {
  const picture = page.locator('.picture');
  const widths = await picture.locator('rect').evaluateAll((all) =>
    all.map((one) => [one.getAttribute('class'), Number(one.getAttribute('width').slice(0, -1))]));
  const names = await picture.locator('li').evaluateAll((all) =>
    all.map((one) => [one.firstChild.textContent.trim(), one.querySelector('.amount').textContent]));
  return {
    widths: Object.fromEntries(widths),
    names: Object.fromEntries(names.map(([name, amount]) => [name, kronor(amount)])),
    whole: plain(await picture.locator('.hint').textContent()),
  };
}

test('own incomes and support are the parts of what is needed', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, FAMILY);
  // Norm 16 010, guideline 8 679, costs 500: 25 189, less 12 000.
  await expect.poll(() => drawn(page)).toEqual({
    widths: { own: 47.63, rest: 52.36 },
    names: { 'Egna inkomster': 12000, Försörjningsstöd: 13189 },
    whole: 'Hushållet behöver 25 189 kr',
  });
  await expect(page.locator('.picture svg'), 'the words say the same').toHaveAttribute('aria-hidden', 'true');
  const order = await page.evaluate(() =>
    ['.sum', '.notes', '.picture', '.part', '.totals', '.more'].map((name) => document.querySelector(name))
      .every((one, at, all) => !at || all[at - 1].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING));
  expect(order).toBe(true);
});

test('incomes above the needs are shown with what is more', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, COVERED);
  await expect.poll(() => drawn(page)).toEqual({
    widths: { own: 76, rest: 24 },
    names: { 'Det hushållet behöver': 11400, 'Inkomster utöver behovet': 3600 },
    whole: 'Hushållets inkomster är 15 000 kr',
  });
  await expect(page.locator('.sentence')).toHaveText(/^Inkomsterna är ungefär 3.600.kr högre än det hushållet behöver i november 2026/);
});

test('nothing is drawn of what there is not', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, { ...SINGLE, housing: { form: 'none' } });
  await expect.poll(async () => (await drawn(page)).widths).toEqual({ own: 0, rest: 100 });
  await clearAll(page);
  await answer(page, { ...SINGLE, adults: [{ incomes: [{ kind: 'pension', amount: 11220 }] }] });
  await expect.poll(async () => (await drawn(page)).widths).toEqual({ own: 100, rest: 0 });
  await expect(page.locator('.sentence')).toHaveText(/Inkomsterna är precis så stora som det hushållet behöver i november 2026/);
});

for (const [name, options] of COLOURS) {
  for (const width of [320, 360, 1280]) {
    test(`the answer is legible at ${width} px in ${name} colours`, async ({ openPage }) => {
      const { page, screenshot } = await openPage({ viewport: { width, height: 740 }, ...options });
      await answer(page, FAMILY);
      await expectFits(page);
      await expectAccessible(page, `${name} ${width}`);
      await screenshot(`answer-${name}-${width}`);
      for (const part of await page.locator('.part > summary').all()) await part.click();
      await expectFits(page);
      await expectAccessible(page, `${name} ${width}, open`);
      await clearAll(page);
      await answer(page, COVERED);
      await expectFits(page);
    });
  }
}

for (const [who, situation, screens] of [
  ['a single parent with two children', {
    month: '2026-11',
    adults: [{ incomes: [{ kind: 'salary', amount: 9400 }, { kind: 'childBenefit', amount: 1250 }, { kind: 'maintenance', amount: 1800 }] }],
    children: [{ age: 3 }, { age: 8, daysPerMonth: 15 }],
    housing: { form: 'rental', monthlyCost: 7900 },
    expenses: { householdElectricity: 380, homeInsurance: 140 },
  }, 3],
  ['a couple with five children', {
    month: '2026-11',
    adults: [{ incomes: [{ kind: 'parentalBenefit', amount: 8200 }] }, { incomes: [{ kind: 'activitySupport', amount: 6700 }] }],
    children: [0, 2, 6, 11, 17].map((age) => ({ age })),
    housing: { form: 'rental', monthlyCost: 12500 },
  }, 3.5],
]) {
  test(`the answer of ${who} has at most ${screens} phone screens`, async ({ openPage }) => {
    const { page } = await openPage({ viewport: { width: 360, height: 740 } });
    await answer(page, situation);
    const { y, height } = await page.locator('main').boundingBox();
    console.log(`the answer of ${who}: ${((y + height) / 740).toFixed(2)} screens`);
    expect((y + height) / 740).toBeLessThanOrEqual(screens);
    expect(await page.locator('.notes > .note').count()).toBeLessThanOrEqual(2);
  });
}
