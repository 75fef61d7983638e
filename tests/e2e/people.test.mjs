// Households as they come, counted by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, said } from './estimator.mjs';
import { openPage } from './harness.mjs';
import { assertAccessible } from './look.mjs';

const PHONE = { width: 360, height: 740 };

test('a single parent, by keyboard alone', async () => {
  const { page, expectClean, close } = await openPage({ viewport: PHONE });
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const heading = (text) => page.locator('#heading', { hasText: text }).waitFor();
  const tabTo = async (name) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await page.evaluate((wanted) => document.activeElement.name === wanted, name)) return;
      await press('Tab');
    }
    assert.fail(`no ${name} by Tab`);
  };
  await tabTo('adults');
  await press('Space');
  await tabTo('children');
  await page.keyboard.type('1');
  await tabTo('children[0].age');
  await page.keyboard.type('4');
  await tabTo('children[0].lunchElsewhere');
  await press('Space', 'Enter');
  await heading('Bostaden');
  await tabTo('housing.form');
  await press('Space');
  await tabTo('housing.monthlyCost');
  await page.keyboard.type('7 000');
  await press('Enter');
  await heading('Inkomster i oktober 2026');
  await tabTo('adults[0].childBenefit');
  await press('Space');
  await tabTo('adults[0].childBenefit[0]');
  await page.keyboard.type('1250');
  await press('Enter');
  await heading('Andra kostnader');
  await tabTo('expenses.householdElectricity');
  await press('Enter');
  await heading('Uträkning för november 2026');
  // 3 940 + 2 720 and 1 410 for two: 8 070. Rent 7 000. Less 1 250.
  const { sentence, lines, totals } = await said(page);
  assert.equal(sentence, 'Vi räknar fram 13\u00a0820\u00a0kr i försörjningsstöd för november 2026.');
  assert.deepEqual(lines, [3940, 2720, 1410, 7000, 1250]);
  assert.equal(totals['Det som saknas'], 13820);
  await expectClean();
  await close();
});

test('a couple with five children and a rent above the guideline', async () => {
  const { page, expectClean, close } = await openPage({ viewport: PHONE });
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
  const { sentence, totals } = await said(page);
  assert.match(sentence, /mellan 16\u00a0792\u00a0kr och 17\u00a0220\u00a0kr/);
  assert.equal(totals['Riksnormen tillsammans'], 29220);
  assert.equal(totals['Försörjningsstöd om hela bostadskostnaden godkänns'], 17220);
  const notices = await page.locator('.on-screen').textContent();
  assert.match(notices, /två riktvärden för just fem barn, 10\u00a0647\u00a0kr och 11\u00a0572\u00a0kr/);
  assert.match(notices, /Riktvärdet för bostaden är från 2024/);
  await expectClean();
  await close();
});

test('a lodger with job stimulus', async () => {
  const { page, expectClean, close } = await openPage({ viewport: PHONE });
  await answer(page, {
    month: '2026-11',
    adults: [{ incomes: [{ kind: 'salary', amount: 6000 }], jobStimulus: true }],
    housing: { form: 'lodger', monthlyCost: 4500 },
  });
  // 3 940 + 1 280: 5 220. A room 3 890: 9 110. Three quarters of 6 000: 4 500.
  const { sentence, lines } = await said(page);
  assert.match(sentence, /mellan 4\u00a0610\u00a0kr och 5\u00a0220\u00a0kr/);
  assert.deepEqual(lines, [3940, 1280, 3890, 4500]);
  const line = page.locator('.lines details', { hasText: 'Lön' });
  await line.locator('summary').click();
  assert.match(await line.textContent(), /6\u00a0000\u00a0kr × 0,75 = 4\u00a0500\u00a0kr/);
  await expectClean();
  await close();
});

test('in a page with a history of its own the address stays, and back is the page’s button', async () => {
  const { page, expectClean, close } = await openPage({
    prepare: (page) => page.route(/:\d+\/$/, async (route) => {
      const body = await (await route.fetch()).text();
      const memory = body.replace('<main id="riksnorm"', '<main id="riksnorm" data-history="memory"');
      await route.fulfill({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: memory });
    }),
  });
  const [address, entries] = [page.url(), await page.evaluate(() => history.length)];
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'none' } });
  await page.locator('.site-links a').first().click();
  await page.locator('#heading', { hasText: 'Om uträkningen' }).waitFor();
  assert.equal(page.url(), address);
  assert.equal(await page.evaluate(() => history.length), entries);
  await expectClean();
  await close();
});

const MODES = [{ colorScheme: 'dark' }, { forcedColors: 'active' }];
for (const language of ['sv', 'sv-lattlast', 'en']) {
  for (const mode of MODES) {
    test(`every page in ${language} passes axe, ${Object.values(mode)}`, async () => {
      const { page, expectClean, close } = await openPage({ viewport: { width: 320, height: 640 }, ...mode });
      await page.locator(`button[data-language="${language}"]`).click();
      await page.locator(`html[lang=${language}]`).waitFor();
      for (const address of ['alla', 'tillganglighet', 'om-utrakningen', 'ser-det-fel-ut']) {
        const before = await page.locator('#heading').textContent();
        await page.evaluate((hash) => { location.hash = hash; }, address);
        await page.waitForFunction((title) => ![null, title].includes(document.getElementById('heading')?.textContent ?? null), before);
        const opened = () => page.locator('details:visible').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
        await opened();
        await assertAccessible(page, `${address} in ${language}`);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, address);
      }
      await page.evaluate(() => { location.hash = 'alla'; });
      await page.locator('[name=children]').fill('många');
      await page.locator('[name="expenses.homeInsurance"]').fill('dyr');
      await page.locator('button[type=submit]').click();
      await page.locator('.errors').waitFor();
      await assertAccessible(page, `the errors in ${language}`);
      await page.locator('[name=children]').fill('');
      await page.locator('[name="expenses.homeInsurance"]').fill('');
      await page.evaluate(() => { location.hash = ''; });
      await answer(page, {
        month: '2026-11',
        adults: [{ incomes: [{ kind: 'salary', amount: 3000 }] }],
        children: [{ age: 5, daysPerMonth: 10 }],
        housing: { form: 'rental', monthlyCost: 9000 },
        otherNeeds: { medicine: 100 },
      });
      await assertAccessible(page, `the answer in ${language}`);
      await page.emulateMedia({ media: 'print' });
      await assertAccessible(page, `the paper in ${language}`);
      await expectClean();
      await close();
    });
  }
}
