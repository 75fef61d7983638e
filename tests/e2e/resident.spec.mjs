// The resident's page as a person uses it.
import { ANSWER, FAMILY, active, answer, begin, clearAll, fill, goBack, goOn, heading, home, household, answerOf } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { hashOf } from './page.mjs';

const PHONE = { width: 360, height: 740 };

test('a family of four gets its answer, counted by hand', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  await answer(page, FAMILY);
  // 7 100 + 3 060 + 3 820 and 2 030 for four: 16 010. Rent 9 000 above the
  // guideline 8 679: 24 689. Less 12 000.
  await expect.poll(() => answerOf(page)).toEqual({
    sentence: 'Mellan 12\u00a0689\u00a0kr och 13\u00a0010\u00a0kr i försörjningsstöd för november 2026',
    lines: [7100, 3060, 3820, 2030, 8679, 12000],
    totals: {
      'Riksnormen tillsammans': 16010,
      'Det hushållet behöver': 24689,
      'Inkomster som räknas': 12000,
      'Försörjningsstöd, ungefär': 12689,
      'Försörjningsstöd om hela bostadskostnaden godkänns': 13010,
    },
  });
  await expect(page.locator('.sum')).toHaveText(/Kommunen beslutar, och du får alltid ansöka/);
  const part = page.locator('.part.household');
  await expect(part.locator('summary')).toHaveText(/2 vuxna, barn 2 och 9 år.*16\u00a0010\u00a0kr/);
  await expect(page.locator('.part.home summary')).toHaveText(/räknas efter riktvärdet 8\u00a0679\u00a0kr/);
  await part.locator('summary').click();
  await expect(page.locator('.lines li', { hasText: 'Barn 2, 9 år' })).toHaveText(/barn 7–10 år, 3\u00a0820\u00a0kr/);
  await expect(part).toHaveText(
    /socialtjänstförordningen \(2025:468\) 12 kap\. 2 §, beslut SFS 2025:1046\. Gäller för månaderna januari 2026 till och med december 2026/,
  );
  await screenshot('answer-360');
  await expectAccessible(page);
});

test('the same by keyboard alone', async ({ openPage }) => {
  const { page } = await openPage();
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const type = (text) => page.keyboard.type(text);
  await page.locator('#begin').press('Enter');
  await page.locator('#month').focus();
  await press('Tab', 'ArrowDown', 'Tab');
  await type('2');
  await press('Tab');
  await type('2');
  await press('Tab', 'Tab', 'Tab');
  await type('9');
  await press('Enter');
  await heading(page, 'Bostaden');
  await expect.poll(() => active(page)).toBe('heading');
  // Past the municipality, which is chosen.
  await press('Tab', 'Tab', 'Space', 'Tab');
  await type('9000');
  await press('Enter');
  await heading(page, 'Inkomster i oktober 2026');
  await press('Tab', 'Space', 'Tab');
  await type('12 000');
  await press('Enter');
  await heading(page, 'Andra kostnader');
  await press('Tab', 'Enter');
  await heading(page, ANSWER);
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(12689);
  // Past the way to how one applies.
  await press('Tab', 'Tab', 'Enter');
  await expect(page.locator('main details').first()).toHaveAttribute('open');
});

test('mistakes are told at once, at their fields, and nothing typed is lost', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  const told = page.locator('#errors li');
  await goOn(page);
  await expect.poll(() => active(page)).toBe('errors');
  await expect(told).toHaveText([
    'Välj om du lever med en partner eller inte.',
    'Skriv antalet barn med en siffra från 0 till 15.',
  ]);
  await page.locator('#errors a').first().click();
  await expect.poll(() => active(page)).toBe('adults');
  await expect.poll(() => hashOf(page)).toBe('#hushall');
  await fill(page, 'adults', 1);

  await fill(page, 'children', 'två');
  await goOn(page);
  await expect(told.nth(0)).toHaveText(/från 0 till 15/);
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
  await expect(told).toHaveText([
    /Annars söker den som har fyllt 18 själv/,
    /0 till 20/,
    /hela år/,
    /1 till 31/,
    /ditt eget hushåll, som är 5/,
  ]);
  await expect(page.locator('[name="children[0].age"]')).toHaveAttribute('aria-invalid', 'true');
  await screenshot('errors-360');
  await expectAccessible(page);
  await fill(page, 'children[0].inSchool', true);
  await fill(page, 'children[1].age', 20);
  await fill(page, 'children[1].inSchool', true);
  await fill(page, 'children[2].age', 3);
  await fill(page, 'children[3].daysPerMonth', 15);
  await fill(page, 'sharedHouseholdSize', 6);
  await expect(page.locator('#errors'), 'what is put right is told no longer').toHaveCount(0);
  await goOn(page);

  await goOn(page);
  await expect(told).toHaveText(['Välj hur du bor.']);
  await fill(page, 'housing.form', 'lodger');
  await goOn(page);
  await expect(told.nth(0)).toHaveText(/Skriv 0 om/);
  for (const [text, message] of [
    ['mycket', /med siffror/],
    ['-5', /mindre än 0/],
    ['1 000 001', /större än/],
    ['1,234', null],
    ['0,125', /två decimaler/],
  ]) {
    await fill(page, 'housing.monthlyCost', text);
    if (message) await expect(told.nth(0), text).toHaveText(message);
    else await expect(page.locator('#errors')).toHaveCount(0);
  }
  await fill(page, 'housing.monthlyCost', '3.890 kr');
  await goOn(page);

  await fill(page, 'adults[0].pension', true);
  await fill(page, 'children[1].workIncome', true);
  await fill(page, 'children[1].workIncome.month', 500);
  await fill(page, 'children[1].workIncome.yearToDate', 400);
  await goOn(page);
  await expect(told).toHaveText([/ta bort krysset/, /hittills under året/]);
  await fill(page, 'adults[0].pension', false);
  await fill(page, 'children[1].workIncome.yearToDate', 500);
  await goOn(page);
  await fill(page, 'otherNeeds.glasses', 'två tusen');
  await goOn(page);
  await expect(told).toHaveCount(1);
  await fill(page, 'otherNeeds.glasses', '2 000,50');
  await goOn(page);
  await page.locator('.calculation').waitFor();

  for (const title of ['Andra kostnader', 'Inkomster i oktober 2026', 'Bostaden', 'Ditt hushåll']) {
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await heading(page, title);
  }
  await expect(page.locator('[name="children[3].daysPerMonth"]')).toHaveValue('15');
});

test('the steps are one entry of the history, back goes through them, and no address holds an answer', async ({ openPage }) => {
  const { page } = await openPage();
  const start = await page.url();
  const entries = await page.evaluate(() => history.length);
  await answer(page, FAMILY);
  await expect.poll(() => page.evaluate(() => history.length), 'one entry for all of them').toBe(entries + 1);
  const addresses = [await page.url()];
  for (const [title, tab] of [['Andra kostnader', 4], ['Inkomster', 3], ['Bostaden', 2], ['Ditt hushåll', 1]]) {
    await goBack(page);
    await heading(page, title);
    await expect.poll(() => active(page)).toBe('heading');
    await expect(page).toHaveTitle(`Steg ${tab} av 4 – Umeå kommun`);
    addresses.push(await page.url());
  }
  expect(addresses.map((address) => address.slice(start.length)))
    .toEqual(['#svar', '#kostnader', '#inkomster', '#bostad', '#hushall']);
  await expect(page.locator('[name="children[1].age"]')).toHaveValue('9');
  await goBack(page);
  await page.locator('#begin').waitFor();
  expect(await page.url()).toBe(start);
  // Forward leads to where one was, and on it goes in the same entry.
  await page.goForward();
  await heading(page, 'Ditt hushåll');
  for (let step = 0; step < 4; step += 1) await goOn(page);
  await page.locator('.calculation').waitFor();
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(12689);
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 1);
});

test('the title tells that something is wrong, and nothing else', async ({ openPage }) => {
  const { page } = await openPage();
  await expect(page).toHaveTitle('Räkna själv – Umeå kommun');
  await goOn(page);
  await page.locator('#errors').waitFor();
  await expect(page).toHaveTitle('Fel: Steg 1 av 4 – Umeå kommun');
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await expect(page).toHaveTitle('Steg 1 av 4 – Umeå kommun');
});

test('who comes to the answer too early is led to what is missing', async ({ openPage }) => {
  const { page } = await openPage();
  await fill(page, 'children', 0);
  await page.evaluate(() => { location.hash = 'svar'; });
  await page.locator('#errors').waitFor();
  await expect(page.locator('#errors')).toHaveText(/lever med en partner/);
  await expect(page.locator('#heading')).toHaveText('Ditt hushåll');
});

test('a page that is loaded again says that it begins anew, and blames nobody', async ({ openPage }) => {
  const { page } = await openPage();
  const notice = page.getByText('Därför har den börjat om från början');
  await expect(notice).toHaveCount(0);
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'none' } });
  await expect.poll(() => hashOf(page)).toBe('#svar');
  await page.reload();
  await notice.waitFor();
  await expect(page.locator('#errors')).toHaveCount(0);
  await expect(page.locator('#begin')).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe('');
  await household(page, { month: '2026-11', adults: [{}] });
  await goOn(page);
  await heading(page, 'Bostaden');
  await goBack(page);
  await heading(page, 'Ditt hushåll');
  await goBack(page);
  await page.locator('#begin').waitFor();
  await expect(notice, 'said once').toHaveCount(0);
});

test('a field that came after the attempt is not corrected while one writes', async ({ openPage }) => {
  const { page } = await openPage();
  const told = page.locator('#errors li');
  await goOn(page);
  await fill(page, 'adults', 1);
  await fill(page, 'children', 1);
  await page.locator('[name="children[0].age"]').waitFor();
  await expect(told).toHaveCount(0);
  await goOn(page);
  await expect(told).toHaveText(['Barn 1: Skriv barnets ålder i hela år, från 0 till 20.']);
  await fill(page, 'children[0].age', 'ca 7 år');
  await expect(told).toHaveCount(0);
  await goOn(page);
  await heading(page, 'Bostaden');
});

test('each missing amount is told with what it is for', async ({ openPage }) => {
  const { page } = await openPage();
  await household(page, { month: '2026-11', adults: [{}] });
  await goOn(page);
  await home(page, { housing: { form: 'none' } });
  await goOn(page);
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].childBenefit', true);
  await goOn(page);
  await expect(page.locator('#errors li')).toHaveText([
    'Lön: Skriv beloppet, eller ta bort krysset.',
    'Barnbidrag: Skriv beloppet, eller ta bort krysset.',
  ]);
});

test('from the answer one goes to what should be changed, and to the incomes where none is written', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'rental', monthlyCost: 6000 } });
  // 5 220 and 6 000.
  await expect.poll(async () => (await answerOf(page)).sentence).toMatch(/11\u00a0220\u00a0kr/);
  await page.locator('.part.home summary').click();
  await page.getByRole('button', { name: 'Ändra bostaden' }).click();
  await heading(page, 'Bostaden');
  await fill(page, 'housing.monthlyCost', 'ca 5 000 kr');
  await goOn(page);
  await expect.poll(async () => (await answerOf(page)).sentence).toMatch(/10\u00a0220\u00a0kr/);
  const none = page.getByText('Du har inte skrivit någon inkomst');
  await expect(none).toHaveText(/pengar i oktober 2026/);
  await page.getByRole('button', { name: 'Skriv inkomster' }).click();
  await heading(page, 'Inkomster i oktober 2026');
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].salary[0]', '1 000');
  await goOn(page);
  await expect.poll(async () => (await answerOf(page)).sentence).toMatch(/9\u00a0220\u00a0kr/);
  await expect(none).toHaveCount(0);
});

test('a change from the answer shows the sum before and after, and returns to the same place', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  const entries = await page.evaluate(() => history.length);
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'rental', monthlyCost: 6000 } });
  const change = async () => {
    const part = page.locator('.part.home');
    if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
    await page.getByRole('button', { name: 'Ändra bostaden' }).click();
    await heading(page, 'Bostaden');
  };
  await change();
  await expect(page.locator('#progress'), 'it is none of the four steps now').toBeHidden();
  await fill(page, 'housing.monthlyCost', '6 300');
  await expect(page.locator('.edit-sums')).toHaveText(/Förut 11.220.kr\. Nu 11.520.kr\./);
  await expectAccessible(page);
  await screenshot('change-360');
  // What is wrong is told before one goes back.
  await fill(page, 'housing.monthlyCost', 'mycket');
  await expect(page.locator('.edit-sums')).toHaveCount(0);
  await goOn(page);
  await expect.poll(() => active(page)).toBe('errors');
  await fill(page, 'housing.monthlyCost', '6 300');
  await page.getByRole('button', { name: 'Spara och visa svaret' }).click();
  await expect(page.locator('.sentence')).toHaveText(/11.520.kr/);
  await expect.poll(() => active(page)).toBe('part-home');
  await expect(page.locator('.part.home')).toHaveAttribute('open');
  await expect(page.locator('#part-home')).toBeInViewport();

  await change();
  await fill(page, 'housing.monthlyCost', '1');
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.locator('.sentence'), 'nothing has changed').toHaveText(/11.520.kr/);
  await expect.poll(() => active(page)).toBe('part-home');
  // The browser’s own way back leads there too, with what was typed.
  await change();
  await fill(page, 'housing.monthlyCost', '6 400');
  await goBack(page);
  await expect(page.locator('.sentence')).toHaveText(/11.620.kr/);
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 1);
});

test('a change that makes another question necessary leads to it, and then to the answer', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, { month: '2026-11', adults: [{}], housing: { form: 'none' } });
  await page.locator('.part.household summary').click();
  await page.getByRole('button', { name: 'Ändra hushållet' }).click();
  await fill(page, 'children', 1);
  await goOn(page);
  await expect(page.locator('#errors li')).toHaveText([/Skriv barnets ålder/]);
  await fill(page, 'children[0].age', 9);
  await goOn(page);
  await heading(page, ANSWER);
  await expect(page.locator('.part.household summary')).toHaveText(/1 vuxen, barn 9 år/);
});

test('only what matters is asked', async ({ openPage }) => {
  const { page } = await openPage();
  await fill(page, 'children', 1);
  const asked = async (age) => {
    await fill(page, 'children[0].age', age);
    return page.locator('.child [type=checkbox]').evaluateAll((boxes) =>
      boxes.map((box) => box.name.split('.').at(-1)),
    );
  };
  await expect.poll(() => asked(0)).toEqual(['lunchElsewhere', 'partTime']);
  await expect.poll(() => asked(6)).toEqual(['lunchElsewhere', 'partTime']);
  await expect.poll(() => asked(7)).toEqual(['partTime']);
  await expect.poll(() => asked(17)).toEqual(['partTime']);
  await expect.poll(() => asked(18)).toEqual(['inSchool', 'partTime']);
  await expect.poll(() => asked(20)).toEqual(['inSchool', 'partTime']);
});

test('own pay is asked about only of a child that may have some', async ({ openPage }) => {
  const { page } = await openPage();
  await household(page, { month: '2026-11', adults: [{}], children: [{ age: 0 }, { age: 11 }, { age: 12 }] });
  await goOn(page);
  await home(page, {});
  await goOn(page);
  await heading(page, 'Inkomster');
  const boxes = page.locator('[name$=".workIncome"]');
  await expect.poll(() => boxes.evaluateAll((all) => all.map((one) => one.name))).toEqual(['children[2].workIncome']);
  await expect(page.locator('label', { hasText: 'egen lön' })).toHaveText('Barn 3, 12 år, hade egen lön i oktober 2026');
  // What is not asked is not counted, also where it was ticked before.
  await fill(page, 'children[2].workIncome', true);
  await goBack(page);
  await heading(page, 'Bostaden');
  await goBack(page);
  await fill(page, 'children[2].age', 9);
  for (let step = 0; step < 4; step += 1) await goOn(page);
  await page.locator('.calculation').waitFor();
});

for (const [clock, month, ends] of [
  ['2026-11-30T23:30:00', '2026-11', false],
  ['2026-12-01T00:30:00', '2026-12', true],
  ['2027-03-01T12:00:00', '2026-12', true],
  ['2023-03-01T12:00:00', '2024-01', false],
]) {
  test(`at ${clock} the month is that of the device, within the months that have amounts`, async ({ openPage }) => {
    const { page } = await openPage({ clock });
    await expect(page.locator('.start .notice')).toHaveCount(ends ? 1 : 0);
    await begin(page);
    await expect(page.locator('[name=month]')).toHaveValue(month);
    // Also where it begins anew.
    await fill(page, 'children', 2);
    await clearAll(page);
    await begin(page);
    await expect(page.locator('[name=children]')).toHaveValue('');
    await expect(page.locator('[name=month]'), 'cleared').toHaveValue(month);
  });
}

test('everything can be cleared', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, FAMILY);
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await page.getByRole('button', { name: 'Ja, ta bort' }).click();
  await begin(page);
  await expect(page.locator('[name=children]')).toHaveValue('');
  await expect(page.locator('[name=adults]:checked')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => globalThis.riksnormPage.kept().map(([name]) => name))).toEqual(['month']);
});

// 400 % of 1280 × 1024 is 320 × 256.
for (const viewport of [{ width: 320, height: 640 }, { width: 320, height: 256 }, { width: 1280, height: 800 }]) {
  test(`every step fits ${viewport.width} × ${viewport.height} and passes axe`, async ({ openPage }) => {
    const { page, screenshot } = await openPage({ viewport });
    const check = async (name) => {
      await expectFits(page, name);
      await expectAccessible(page);
      await screenshot(`${name}-${viewport.width}-${viewport.height}`);
    };
    await check('start');
    await begin(page);
    await heading(page, 'Ditt hushåll');
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
    for (const line of await page.locator('summary:visible').all()) await line.click();
    await check('answer');
  });
}
