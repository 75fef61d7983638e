// Households as they come, counted by hand.
import { ANSWER, answer, answerOf, begin, chooseLanguage, fill, heading } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits, onPaper } from './look.mjs';

const PHONE = { width: 360, height: 740 };

test('a single parent, by keyboard alone', async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (name) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await page.evaluate((wanted) => document.activeElement.name === wanted, name)) return;
      await press('Tab');
    }
    throw new Error(`no ${name} by Tab`);
  };
  await begin(page);
  await tabTo('adults');
  await press('Space');
  await press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement.id)).toBe('add-child');
  await press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement.name)).toBe('children[0].age');
  await page.keyboard.type('4');
  await tabTo('children[0].lunchElsewhere');
  // No is the first of the two.
  await press('ArrowRight', 'Enter');
  await heading(page, 'Bostaden');
  await tabTo('housing.form');
  await press('Space');
  await tabTo('housing.monthlyCost');
  await page.keyboard.type('7 000');
  await press('Enter');
  await heading(page, 'Vilka pengar kom in i oktober 2026?');
  await tabTo('adults[0].childBenefit');
  await press('Space');
  await tabTo('adults[0].childBenefit[0]');
  await page.keyboard.type('1250');
  await press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement.id)).toBe('asked.maintenance');
  await press('Tab', 'Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement.id)).toBe('next');
  await press('Enter');
  await heading(page, 'Andra kostnader');
  await tabTo('has.expenses.householdElectricity');
  await press('Enter');
  await heading(page, ANSWER);
  // 3 940 + 2 720 and 1 410 for two: 8 070. Rent 7 000. Less 1 250.
  const { sentence, lines, totals } = await answerOf(page);
  expect(sentence).toBe('Ungefär 13\u00a0820\u00a0kr i försörjningsstöd för november 2026');
  expect(lines).toEqual([3940, 2720, 1410, 7000, 1250]);
  expect(totals['Försörjningsstöd, ungefär']).toBe(13820);
});

test('a couple with five children and a rent above the guideline', async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  await answer(page, {
    month: '2026-11',
    adults: [
      { incomes: [{ kind: 'salary', amount: 15000 }] },
      { incomes: [{ kind: 'childBenefit', amount: 9000 }] },
    ],
    children: [1, 5, 8, 12, 16].map((age) => ({ age })),
    housing: { form: 'rental', monthlyCost: 12000 },
  });
  // 7 100 + 3 060 + 3 060 + 3 820 + 4 390 + 4 960 and 2 830 for seven: 29 220.
  // Of the rent 11 572: 40 792. Less 24 000. The whole rent is 428 more.
  const { sentence, totals } = await answerOf(page);
  expect(sentence).toMatch(/Mellan 16\u00a0792\u00a0kr och 17\u00a0220\u00a0kr/);
  expect(totals['Riksnormen tillsammans']).toBe(29220);
  expect(totals['Försörjningsstöd om hela bostadskostnaden godkänns']).toBe(17220);
  const notices = await page.locator('.on-screen').textContent();
  expect(notices).toMatch(/två riktvärden för just fem barn, 10\u00a0647\u00a0kr och 11\u00a0572\u00a0kr/);
  expect(notices).toMatch(/Riktvärdet för bostaden är från 2024/);
});

test('a lodger with job stimulus', async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  await answer(page, {
    month: '2026-11',
    adults: [{ incomes: [{ kind: 'salary', amount: 6000 }], jobStimulus: true }],
    housing: { form: 'lodger', monthlyCost: 4500 },
  });
  // 3 940 + 1 280: 5 220. A room 3 890: 9 110. Three quarters of 6 000: 4 500.
  const { sentence, lines } = await answerOf(page);
  expect(sentence).toMatch(/Mellan 4\u00a0610\u00a0kr och 5\u00a0220\u00a0kr/);
  expect(lines).toEqual([3940, 1280, 3890, 4500]);
  await page.locator('.part.incomes summary').click();
  await expect(page.locator('.part.incomes .lines li')).toHaveText(/6\u00a0000\u00a0kr × 0,75 = 4\u00a0500\u00a0kr/);
});

test('in a page with a history of its own the address stays, and back is the page’s button', async ({ openPage }) => {
  const { page } = await openPage({
    prepare: (page) => page.route(/:\d+\/$/, async (route) => {
      const body = await (await route.fetch()).text();
      const memory = body.replace('<main id="riksnorm"', '<main id="riksnorm" data-history="memory"');
      await route.fulfill({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: memory });
    }),
  });
  const [address, entries] = [await page.url(), await page.evaluate(() => history.length)];
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'none' } });
  await page.locator('.site-links a').first().click();
  await heading(page, 'Om uträkningen');
  expect(await page.url()).toBe(address);
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries);
});

const MODES = [{ colorScheme: 'dark' }, { forcedColors: 'active' }];
for (const language of ['sv', 'sv-lattlast', 'en']) {
  for (const mode of MODES) {
    test(`every page in ${language} passes axe, ${Object.values(mode)}`, async ({ openPage }) => {
      const { page } = await openPage({ viewport: { width: 320, height: 640 }, ...mode });
      await chooseLanguage(page, language);
      for (const address of ['alla', 'tillganglighet', 'om-utrakningen', 'ser-det-fel-ut', 'kan-nagon-se', 'hjalp-nu']) {
        const before = await page.locator('#heading').textContent();
        await page.evaluate((hash) => { location.hash = hash; }, address);
        await expect(page.locator('#heading')).not.toHaveText(before);
        await page.locator('details:visible').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
        await expectAccessible(page, `${address} in ${language}`);
        await expectFits(page, address);
      }
      await page.evaluate(() => { location.hash = 'alla'; });
      await fill(page, 'children', 1);
      await fill(page, 'children[0].age', 'många');
      await fill(page, 'expenses.homeInsurance', 'dyr');
      await page.locator('button[type=submit]').click();
      await page.locator('.errors').waitFor();
      await expectAccessible(page, `the errors in ${language}`);
      await fill(page, 'children', 0);
      await fill(page, 'has.expenses.homeInsurance', false);
      await page.evaluate(() => { location.hash = ''; });
      await page.locator('#begin').waitFor();
      await answer(page, {
        month: '2026-11',
        adults: [{ incomes: [{ kind: 'salary', amount: 3000 }] }],
        children: [{ age: 5, daysPerMonth: 10 }],
        housing: { form: 'rental', monthlyCost: 9000 },
        otherNeeds: { medicine: 100 },
      });
      await expectAccessible(page, `the answer in ${language}`);
      await onPaper(page);
      await expectAccessible(page, `the paper in ${language}`);
    });
  }
}
