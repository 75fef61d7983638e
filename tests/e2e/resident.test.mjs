// The resident's page as a person uses it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { answer, clearAll, fill, goOn, home, household, said } from './estimator.mjs';
import { openPage } from './harness.mjs';

const PHONE = { width: 360, height: 740 };
const FAMILY = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 12000 }] }, {}],
  children: [{ age: 2 }, { age: 9 }],
  housing: { form: 'rental', monthlyCost: 9000 },
};

async function active(page) {
  return page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
}

async function assertAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
}

test('a family of four gets its answer, counted by hand', async () => {
  const { page, expectClean, screenshot, close } = await openPage({ viewport: PHONE });
  await answer(page, FAMILY);
  // 7 100 + 3 060 + 3 820 and 2 030 for four: 16 010. Rent 9 000 above the
  // guideline 8 679: 24 689. Less 12 000.
  assert.deepEqual(await said(page), {
    sentence: 'Vi räknar fram mellan 12\u00a0689\u00a0kr och 13\u00a0010\u00a0kr i försörjningsstöd för november 2026.',
    lines: [7100, 3060, 3820, 2030, 8679, 12000],
    totals: {
      'Riksnormen tillsammans': 16010,
      'Det hushållet behöver': 24689,
      'Inkomster som räknas': 12000,
      'Det som saknas': 12689,
      'Försörjningsstöd om hela bostadskostnaden godkänns': 13010,
    },
  });
  assert.match(await page.locator('.sum').textContent(), /Kommunen beslutar alltid.*alltid rätt att ansöka/);
  const line = page.locator('details', { hasText: 'Barn 2, 9 år' });
  await line.locator('summary').click();
  assert.match(await line.textContent(), /barn 7–10 år, 3\u00a0820\u00a0kr/);
  assert.match(
    await line.textContent(),
    /socialtjänstförordningen \(2025:468\) 12 kap\. 2 §, beslut SFS 2025:1046\. Gäller för månaderna januari 2026 till och med december 2026/,
  );
  await screenshot('answer-360');
  await assertAccessible(page);
  await expectClean();
  await close();
});

test('the same by keyboard alone', async () => {
  const { page, expectClean, close } = await openPage();
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const type = (text) => page.keyboard.type(text);
  await page.locator('#month').focus();
  await press('Tab', 'ArrowDown', 'Tab');
  await type('2');
  await press('Tab');
  await type('2');
  await press('Tab', 'Tab', 'Tab');
  await type('9');
  await press('Enter');
  await page.locator('#heading', { hasText: 'Bostaden' }).waitFor();
  assert.equal(await active(page), 'heading');
  await press('Tab', 'Space', 'Tab');
  await type('9000');
  await press('Enter');
  await page.locator('#heading', { hasText: 'Inkomster i oktober 2026' }).waitFor();
  await press('Tab', 'Space', 'Tab');
  await type('12 000');
  await press('Enter');
  await page.locator('#heading', { hasText: 'Andra kostnader' }).waitFor();
  await press('Tab', 'Enter');
  await page.locator('#heading', { hasText: 'Uträkning för november 2026' }).waitFor();
  assert.equal((await said(page)).totals['Det som saknas'], 12689);
  // Past the way to how one applies.
  await press('Tab', 'Tab', 'Enter');
  assert.ok(await page.locator('main details').first().evaluate((line) => line.open));
  await expectClean();
  await close();
});

test('mistakes are told at once, at their fields, and nothing typed is lost', async () => {
  const { page, expectClean, screenshot, close } = await openPage({ viewport: PHONE });
  const told = () => page.locator('#errors li').allTextContents();
  await goOn(page);
  assert.equal(await active(page), 'errors');
  assert.deepEqual(await told(), [
    'Välj om du lever med en partner eller inte.',
    'Skriv antalet barn med en siffra från 0 till 15.',
  ]);
  await page.locator('#errors a').first().click();
  assert.equal(await active(page), 'adults');
  assert.equal(new URL(page.url()).hash, '');
  await fill(page, 'adults', 1);

  await fill(page, 'children', 'två');
  await goOn(page);
  assert.match((await told())[0], /från 0 till 15/);
  await fill(page, 'children', 4);
  await fill(page, 'children[0].age', 19);
  await fill(page, 'children[1].age', 21);
  await fill(page, 'children[2].age', 'tre');
  await fill(page, 'children[3].age', 5);
  await fill(page, 'children[3].partTime', true);
  await fill(page, 'children[3].daysPerMonth', 32);
  await fill(page, 'shares', true);
  await fill(page, 'sharedHouseholdSize', 5);
  await goOn(page);
  const household = await told();
  assert.equal(household.length, 5);
  assert.match(household[0], /Annars söker den som har fyllt 18 själv/);
  assert.match(household[1], /0 till 20/);
  assert.match(household[2], /hela år/);
  assert.match(household[3], /1 till 31/);
  assert.match(household[4], /ditt eget hushåll, som är 5/);
  assert.equal(await page.locator('[name="children[0].age"]').getAttribute('aria-invalid'), 'true');
  await screenshot('errors-360');
  await assertAccessible(page);
  await fill(page, 'children[0].inSchool', true);
  await fill(page, 'children[1].age', 20);
  await fill(page, 'children[1].inSchool', true);
  await fill(page, 'children[2].age', 3);
  await fill(page, 'children[3].daysPerMonth', 15);
  await fill(page, 'sharedHouseholdSize', 6);
  assert.equal(await page.locator('#errors').count(), 0, 'what is put right is told no longer');
  await goOn(page);

  await goOn(page);
  assert.deepEqual(await told(), ['Välj hur du bor.']);
  await fill(page, 'housing.form', 'lodger');
  await goOn(page);
  assert.match((await told())[0], /Skriv 0 om/);
  for (const [text, message] of [
    ['mycket', /med siffror/],
    ['-5', /mindre än 0/],
    ['1 000 001', /större än/],
    ['1,234', null],
    ['0,125', /två decimaler/],
  ]) {
    await fill(page, 'housing.monthlyCost', text);
    if (message) assert.match((await told())[0], message, text);
    else assert.equal(await page.locator('#errors').count(), 0);
  }
  await fill(page, 'housing.monthlyCost', '3.890 kr');
  await goOn(page);

  await fill(page, 'adults[0].pension', true);
  await fill(page, 'children[1].workIncome', true);
  await fill(page, 'children[1].workIncome.month', 500);
  await fill(page, 'children[1].workIncome.yearToDate', 400);
  await goOn(page);
  assert.equal((await told()).length, 2);
  assert.match((await told())[0], /ta bort krysset/);
  assert.match((await told())[1], /hittills under året/);
  await fill(page, 'adults[0].pension', false);
  await fill(page, 'children[1].workIncome.yearToDate', 500);
  await goOn(page);
  await fill(page, 'otherNeeds.glasses', 'två tusen');
  await goOn(page);
  assert.equal((await told()).length, 1);
  await fill(page, 'otherNeeds.glasses', '2 000,50');
  await goOn(page);
  await page.locator('.calculation').waitFor();

  for (const heading of ['Andra kostnader', 'Inkomster i oktober 2026', 'Bostaden', 'Ditt hushåll']) {
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await page.locator('#heading', { hasText: heading }).waitFor();
  }
  assert.equal(await page.locator('[name="children[3].daysPerMonth"]').inputValue(), '15');
  await expectClean();
  await close();
});

test('back and forward go through the steps, and no address holds an answer', async () => {
  const { page, expectClean, close } = await openPage();
  const start = page.url();
  await answer(page, FAMILY);
  const addresses = [page.url()];
  for (const heading of ['Andra kostnader', 'Inkomster', 'Bostaden', 'Ditt hushåll']) {
    await page.goBack();
    await page.locator('#heading', { hasText: heading }).waitFor();
    assert.equal(await active(page), 'heading');
    assert.match(await page.title(), new RegExp(`^${heading}.* – Räkna på försörjningsstöd$`));
    addresses.push(page.url());
  }
  assert.deepEqual(
    addresses.map((address) => address.slice(start.length)),
    ['#svar', '#kostnader', '#inkomster', '#bostad', ''],
  );
  assert.equal(await page.locator('[name="children[1].age"]').inputValue(), '9');
  for (let step = 0; step < 4; step += 1) await page.goForward();
  await page.locator('.calculation').waitFor();
  assert.equal((await said(page)).totals['Det som saknas'], 12689);
  await expectClean();
  await close();
});

test('who comes to the answer too early is led to what is missing', async () => {
  const { page, expectClean, close } = await openPage();
  await fill(page, 'children', 0);
  await page.evaluate(() => { location.hash = 'svar'; });
  await page.locator('#errors').waitFor();
  assert.match(await page.locator('#errors').textContent(), /lever med en partner/);
  assert.equal(await page.locator('#heading').textContent(), 'Ditt hushåll');
  await expectClean();
  await close();
});

test('a page that is loaded again says that it begins anew, and blames nobody', async () => {
  const { page, expectClean, close } = await openPage();
  const notice = page.getByText('Därför har den börjat om från början');
  assert.equal(await notice.count(), 0);
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'none' } });
  assert.equal(new URL(page.url()).hash, '#svar');
  await page.reload();
  await notice.waitFor();
  assert.equal(await page.locator('#errors').count(), 0);
  assert.equal(await page.locator('#heading').textContent(), 'Ditt hushåll');
  assert.equal(new URL(page.url()).hash, '');
  await household(page, { month: '2026-11', adults: [{}] });
  await goOn(page);
  await page.locator('#heading', { hasText: 'Bostaden' }).waitFor();
  await page.goBack();
  await page.locator('#heading', { hasText: 'Ditt hushåll' }).waitFor();
  assert.equal(await notice.count(), 0, 'said once');
  await expectClean();
  await close();
});

test('a field that came after the attempt is not corrected while one writes', async () => {
  const { page, expectClean, close } = await openPage();
  const told = () => page.locator('#errors li').allTextContents();
  await goOn(page);
  await fill(page, 'adults', 1);
  await fill(page, 'children', 1);
  await page.locator('[name="children[0].age"]').waitFor();
  assert.deepEqual(await told(), []);
  await goOn(page);
  assert.deepEqual(await told(), ['Barn 1: Skriv barnets ålder i hela år, från 0 till 20.']);
  await fill(page, 'children[0].age', 'ca 7 år');
  assert.deepEqual(await told(), []);
  await goOn(page);
  await page.locator('#heading', { hasText: 'Bostaden' }).waitFor();
  await expectClean();
  await close();
});

test('each missing amount is told with what it is for', async () => {
  const { page, expectClean, close } = await openPage();
  await household(page, { month: '2026-11', adults: [{}] });
  await goOn(page);
  await home(page, { housing: { form: 'none' } });
  await goOn(page);
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].childBenefit', true);
  await goOn(page);
  assert.deepEqual(await page.locator('#errors li').allTextContents(), [
    'Lön: Skriv beloppet, eller ta bort krysset.',
    'Barnbidrag: Skriv beloppet, eller ta bort krysset.',
  ]);
  await expectClean();
  await close();
});

test('from the answer one goes to what should be changed, and to the incomes where none is written', async () => {
  const { page, expectClean, close } = await openPage();
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'rental', monthlyCost: 6000 } });
  // 5 220 and 6 000.
  assert.match((await said(page)).sentence, /11\u00a0220\u00a0kr/);
  await page.getByRole('button', { name: 'Ändra Bostaden' }).click();
  await page.locator('#heading', { hasText: 'Bostaden' }).waitFor();
  await fill(page, 'housing.monthlyCost', 'ca 5 000 kr');
  for (let step = 0; step < 3; step += 1) await goOn(page);
  assert.match((await said(page)).sentence, /10\u00a0220\u00a0kr/);
  const none = page.getByText('Ingen inkomst är inskriven');
  assert.match(await none.textContent(), /pengar i oktober 2026/);
  await page.getByRole('button', { name: 'Skriv inkomster' }).click();
  await page.locator('#heading', { hasText: 'Inkomster i oktober 2026' }).waitFor();
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].salary[0]', '1 000');
  for (let step = 0; step < 2; step += 1) await goOn(page);
  assert.match((await said(page)).sentence, /9\u00a0220\u00a0kr/);
  assert.equal(await none.count(), 0);
  await expectClean();
  await close();
});

test('only what matters is asked', async () => {
  const { page, close } = await openPage();
  await fill(page, 'children', 1);
  const asked = async (age) => {
    await fill(page, 'children[0].age', age);
    return page.locator('.child [type=checkbox]').evaluateAll((boxes) =>
      boxes.map((box) => box.name.split('.').at(-1)),
    );
  };
  assert.deepEqual(await asked(0), ['lunchElsewhere', 'partTime']);
  assert.deepEqual(await asked(6), ['lunchElsewhere', 'partTime']);
  assert.deepEqual(await asked(7), ['partTime']);
  assert.deepEqual(await asked(17), ['partTime']);
  assert.deepEqual(await asked(18), ['inSchool', 'partTime']);
  assert.deepEqual(await asked(20), ['inSchool', 'partTime']);
  await close();
});

test('own pay is asked about only of a child that may have some', async () => {
  const { page, close } = await openPage();
  await household(page, { month: '2026-11', adults: [{}], children: [{ age: 0 }, { age: 11 }, { age: 12 }] });
  await goOn(page);
  await home(page, {});
  await goOn(page);
  await page.locator('#heading', { hasText: 'Inkomster' }).waitFor();
  const boxes = page.locator('[name$=".workIncome"]');
  assert.deepEqual(await boxes.evaluateAll((all) => all.map((one) => one.name)), ['children[2].workIncome']);
  assert.equal(await page.locator('label', { hasText: 'egen lön' }).textContent(), 'Barn 3, 12 år, hade egen lön i oktober 2026');
  // What is not asked is not counted, also where it was ticked before.
  await fill(page, 'children[2].workIncome', true);
  await page.goBack();
  await page.goBack();
  await fill(page, 'children[2].age', 9);
  for (let step = 0; step < 4; step += 1) await goOn(page);
  await page.locator('.calculation').waitFor();
  await close();
});

test('the month is that of the device, within the months that have amounts', async () => {
  for (const [clock, month, ends] of [
    ['2026-11-30T23:30:00', '2026-11', false],
    ['2026-12-01T00:30:00', '2026-12', true],
    ['2027-03-01T12:00:00', '2026-12', true],
    ['2024-03-01T12:00:00', '2025-01', false],
  ]) {
    const { page, expectClean, close } = await openPage({ clock });
    assert.equal(await page.locator('[name=month]').inputValue(), month, clock);
    assert.equal((await page.locator('.introduction .notice').count()) > 0, ends, clock);
    // Also where it begins anew.
    await fill(page, 'children', 2);
    await clearAll(page);
    await page.waitForFunction(() => document.querySelector('[name=children]').value === '');
    assert.equal(await page.locator('[name=month]').inputValue(), month, `${clock}, cleared`);
    await expectClean();
    await close();
  }
});

test('everything can be cleared', async () => {
  const { page, expectClean, close } = await openPage();
  await answer(page, FAMILY);
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await page.getByRole('button', { name: 'Ja, ta bort' }).click();
  await page.locator('h1').waitFor();
  assert.equal(await page.locator('[name=children]').inputValue(), '');
  assert.equal(await page.locator('[name=adults]:checked').count(), 0);
  assert.deepEqual(await page.evaluate(() => globalThis.riksnormPage.kept().map(([name]) => name)), ['month']);
  await expectClean();
  await close();
});

test('every step fits a narrow screen and passes axe', async () => {
  // 400 % of 1280 × 1024 is 320 × 256.
  for (const viewport of [{ width: 320, height: 640 }, { width: 320, height: 256 }, { width: 1280, height: 800 }]) {
    const { page, expectClean, screenshot, close } = await openPage({ viewport });
    const check = async (name) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= viewport.width, `${name} is ${width} wide`);
      await assertAccessible(page);
      await screenshot(`${name}-${viewport.width}-${viewport.height}`);
    };
    await check('household');
    await fill(page, 'adults', 2);
    await fill(page, 'children', 1);
    await fill(page, 'children[0].age', 4);
    await fill(page, 'children[0].partTime', true);
    await fill(page, 'children[0].daysPerMonth', 10);
    await goOn(page);
    await fill(page, 'housing.form', 'rental');
    await fill(page, 'housing.monthlyCost', 7000);
    await check('home');
    await goOn(page);
    await fill(page, 'adults[0].salary', true);
    await fill(page, 'adults[0].salary[0]', 3000);
    await check('incomes');
    await goOn(page);
    await check('costs');
    await goOn(page);
    for (const line of await page.locator('summary').all()) await line.click();
    await check('answer');
    await expectClean();
    await close();
  }
});
