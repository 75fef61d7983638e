// The resident's page as a person uses it.
import { ANSWER, FAMILY, active, answer, begin, clearAll, fill, goBack, goOn, heading, home, household, answerOf } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { hashOf, letCopy, pasted } from './page.mjs';

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
    /socialtjänstförordningen \(2025:468\) 12 kap\. 2 § \(SFS 2025:1046\)\. Gäller för månaderna januari 2026 till och med december 2026/,
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
  await press('Tab', 'ArrowDown', 'Tab', 'Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement.name)).toBe('children[0].age');
  await type('2');
  // Past where it lives, and a no to its lunch.
  await press('Tab', 'Tab', 'Space', 'Tab', 'Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement.name)).toBe('children[1].age');
  await type('9');
  await press('Enter');
  await heading(page, 'Bostaden');
  await expect.poll(() => active(page)).toBe('heading');
  // Past the municipality, which is chosen.
  await press('Tab', 'Tab', 'Space', 'Tab');
  await type('9000');
  await press('Enter');
  await heading(page, 'Vilka pengar kom in i oktober 2026?');
  // Past keeping the answers in the tab, and whose incomes are shown.
  await press('Tab', 'Tab', 'Tab', 'Space', 'Tab');
  await type('12 000');
  // What is likely missing is asked once, and is not in the way.
  await press('Enter');
  await expect.poll(() => active(page)).toBe('asked.childBenefit');
  await page.locator('#next').focus();
  await press('Enter');
  await heading(page, 'Andra kostnader');
  await press('Tab', 'Enter');
  await heading(page, ANSWER);
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(12689);
  // Past the way to how one applies.
  // And past the two notes on what was asked.
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await expect(page.locator('main details').first()).toHaveAttribute('open');
});

test('mistakes are told at once, at their fields, and nothing typed is lost', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  const told = page.locator('#errors li');
  await goOn(page);
  await expect.poll(() => active(page)).toBe('errors');
  await expect(told).toHaveText([
    'Välj om du lever med en partner eller inte.',
  ]);
  await page.locator('#errors a').first().click();
  await expect.poll(() => active(page)).toBe('adults');
  await expect.poll(() => hashOf(page)).toBe('#hushall');
  await fill(page, 'adults', 1);

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
    /fler än 5, som är ditt eget hushåll/,
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

  for (const title of ['Andra kostnader', 'Vilka pengar kom in i oktober 2026?', 'Bostaden', 'Ditt hushåll']) {
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
  for (const [title, tab] of [['Andra kostnader', 4], ['Vilka pengar', 3], ['Bostaden', 2], ['Ditt hushåll', 1]]) {
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

test('one press leads on from a field that has scrolled out of sight', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 360, height: 640 } });
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await goOn(page);
  await fill(page, 'housing.form', 'none');
  await goOn(page);
  await fill(page, 'adults[0].salary', true);
  await page.locator('[name="adults[0].salary[0]"]').fill('3000');
  const next = page.locator('#next');
  await next.scrollIntoViewIfNeeded();
  await expect(page.locator('[name="adults[0].salary[0]"]')).not.toBeInViewport();
  const { x, y, width, height } = await next.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
  await heading(page, 'Andra kostnader');
});

test('what is typed is what is read, in the digits and units of whoever types', async ({ openPage }) => {
  const { page } = await openPage();
  const told = page.locator('#errors li');
  await fill(page, 'adults', 1);
  await fill(page, 'children', 2);
  await fill(page, 'children[0].age', '٨ månader');
  await fill(page, 'children[1].age', '18 mån');
  await fill(page, 'children[1].partTime', true);
  await fill(page, 'children[1].daysPerMonth', '2 helger');
  await goOn(page);
  await expect(told).toHaveText([/antalet dagar/]);
  await fill(page, 'children[1].daysPerMonth', '2 veckor');
  await goOn(page);
  await heading(page, 'Bostaden');
  await fill(page, 'housing.form', 'rental');
  const rent = page.locator('[name="housing.monthlyCost"]');
  for (const [typed, shown] of [['8200', '8\u00a0200'], ['۸۲۰۰', '8\u00a0200'], ['\u202a8 200,5\u202c kr', '8\u00a0200,50'], ['ca 8200', 'ca 8200']]) {
    await rent.fill(typed);
    await rent.blur();
    await expect(rent, `${typed} is grouped when the field is left`).toHaveValue(shown);
  }
  await rent.fill('8200');
  await rent.blur();
  await page.locator('[name="housing.form"]').first().focus();
  await rent.press('End');
  await rent.press('Backspace');
  await rent.blur();
  await expect(rent, 'one goes on writing in what was grouped').toHaveValue('820');
  await rent.fill('780512-1234');
  await goOn(page);
  await expect(told).toHaveText([/ser ut som ett personnummer/]);
  await expect(page.locator('#errors'), 'and is not repeated').not.toHaveText(/780512/);
  // Some fillers tell of nothing but the change.
  await rent.evaluate((field) => {
    field.value = '7000';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(told).toHaveCount(0);
  await goOn(page);
  await heading(page, 'Vilka pengar');
  await goOn(page);
  await goOn(page);
  // 3 940 + 2 740 of 0 years, 14 days of 3 060 of 1 year, 1 790 for three, 7 000.
  await expect.poll(async () => (await answerOf(page)).lines).toEqual([3940, 2740, 1414, 1790, 7000]);
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
  const none = page.locator('.notes .note', { hasText: 'Kom det några pengar i oktober 2026' });
  await none.getByRole('button', { name: 'Ändra inkomsterna' }).click();
  await heading(page, 'Vilka pengar kom in i oktober 2026?');
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
  // Who has a child is asked for its child benefit, once.
  await heading(page, 'Vilka pengar');
  await expect(page.locator('[id="asked.childBenefit"]')).toBeVisible();
  await goOn(page);
  await heading(page, ANSWER);
  await expect(page.locator('.part.household summary')).toHaveText(/1 vuxen, barn 9 år/);
});

test('only what matters is asked', async ({ openPage }) => {
  const { page } = await openPage();
  await fill(page, 'children', 1);
  const asked = async (age) => {
    await fill(page, 'children[0].age', age);
    return page.locator('.child :is([type=checkbox], [type=radio])').evaluateAll((boxes) =>
      [...new Set(boxes.map((box) => box.name.split('.').at(-1)))],
    );
  };
  await expect.poll(() => asked(0)).toEqual(['partTime', 'lunchElsewhere']);
  await expect.poll(() => asked(6)).toEqual(['partTime', 'lunchElsewhere']);
  await expect.poll(() => asked(7)).toEqual(['partTime']);
  await expect.poll(() => asked(17)).toEqual(['partTime']);
  await expect.poll(() => asked(18)).toEqual(['partTime', 'inSchool']);
  await expect.poll(() => asked(20)).toEqual(['partTime', 'inSchool']);
});

test('a child is removed, and the others keep what is theirs', async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  await fill(page, 'children', 3);
  for (const [place, age] of [2, 9, 14].entries()) await fill(page, `children[${place}].age`, age);
  await page.locator('[name="children[1].partTime"][value=half]').check();
  await page.locator('[name="children[2].partTime"][value=days]').check();
  await fill(page, 'children[2].daysPerMonth', 8);
  await page.getByRole('button', { name: 'Ta bort Barn 2' }).click();
  await expect(page.locator('fieldset.child')).toHaveCount(2);
  await expect.poll(() => active(page)).toBe('add-child');
  await expect(page.locator('[name="children[1].age"]')).toHaveValue('14');
  await expect(page.locator('[name="children[1].daysPerMonth"]')).toHaveValue('8');
  await expectAccessible(page);
});

test('every other week is half of the days of the month', async ({ openPage }) => {
  const { page } = await openPage();
  await household(page, { month: '2026-11', adults: [{}], children: [{ age: 9 }] });
  await page.locator('[name="children[0].partTime"][value=half]').check();
  await goOn(page);
  await home(page, {});
  for (let step = 0; step < 3; step += 1) await goOn(page);
  // 3 820 × 12 / 365 is 126 a day, and 15 days 1 890.
  await expect.poll(async () => (await answerOf(page)).lines).toEqual([3940, 1890, 1410]);
});

test('who lives with others says the whole rent and what they pay of it', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  await household(page, { month: '2026-11', adults: [{}], sharedHouseholdSize: 2 });
  await goOn(page);
  await home(page, { housing: { form: 'rental', monthlyCost: 8500 } });
  await fill(page, 'housing.othersPay', '9 000');
  await goOn(page);
  await expect(page.locator('#errors li')).toHaveText(['De andra kan inte betala mer än hela bostaden kostar.']);
  await expectAccessible(page);
  await screenshot('home-shared-360');
  await fill(page, 'housing.othersPay', '4 000');
  for (let step = 0; step < 3; step += 1) await goOn(page);
  // 3 940, half of 1 410, and 4 500 of the rent.
  await expect.poll(async () => (await answerOf(page)).lines).toEqual([3940, 705, 4500]);
});

test('who does not know what the others pay gets a range, from an equal share to the whole', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  await household(page, { month: '2026-11', adults: [{}], sharedHouseholdSize: 2 });
  await goOn(page);
  await home(page, { housing: { form: 'sharedDwelling', monthlyCost: 6001 } });
  await fill(page, 'housing.othersPay', 'en del');
  await fill(page, 'housing.othersUnknown', true);
  await expect(page.locator('[name="housing.othersPay"]')).toHaveCount(0);
  await expectAccessible(page);
  await screenshot('home-others-unknown-360');
  for (let step = 0; step < 3; step += 1) await goOn(page);
  // 3 940 and half of 1 410: 4 645. Half of 6 001 is 3 000; all of it is 6 001.
  const { sentence, lines } = await answerOf(page);
  expect(lines).toEqual([3940, 705, 3000]);
  expect(sentence).toBe('Mellan 7\u00a0645\u00a0kr och 10\u00a0646\u00a0kr i försörjningsstöd för november 2026');
  await expect(page.locator('.sum')).toHaveText(/vad de andra betalar/, { useInnerText: true });
});

test('a cost is ticked, and then its amount is asked for', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE, path: '#alla' });
  const amount = page.locator('[name="expenses.workTravel"]');
  await expect(amount).toHaveCount(0);
  await page.locator('label[for="has.expenses.workTravel"]').click();
  await expect(amount, 'who taps can type').toBeFocused();
  await amount.fill('600');
  await page.locator('label[for="has.expenses.workTravel"]').click();
  await expect(amount).toHaveCount(0);
  // What is unticked is not counted, and is still there.
  await page.locator('label[for="has.expenses.workTravel"]').click();
  await expect(amount).toHaveValue('600');
  await amount.fill('');
  await page.locator('button[type=submit]').click();
  await expect(page.locator('#errors li', { hasText: 'Resor' })).toHaveText(/Skriv beloppet, eller ta bort krysset/);
  await expectAccessible(page);
  await screenshot('costs-ticked-360');
});

for (const [name, form, label] of [
  ['secondHand', 'rental', 'Hyresrätt'],
  ['studentRoom', 'rental', 'Hyresrätt'],
  ['temporary', 'sharedDwelling', 'Delad bostad'],
]) {
  test(`a home called ${name} is counted as ${form}`, async ({ openPage }) => {
    const { page } = await openPage();
    await household(page, { month: '2026-11', adults: [{}] });
    await goOn(page);
    await home(page, { housing: { form: name, monthlyCost: 4000 } });
    for (let step = 0; step < 3; step += 1) await goOn(page);
    expect((await answerOf(page)).lines).toEqual([3940, 1280, 4000]);
    await expect(page.locator('.part.home')).toHaveText(new RegExp(label));
  });
}

for (const [day, month] of [['15', '2026-11'], ['16', '2026-12']]) {
  test(`on the ${day}th the page says why a month is chosen where it is the next`, async ({ openPage }) => {
    const { page } = await openPage({ clock: `2026-11-${day}T10:00:00` });
    await begin(page);
    await expect(page.locator(`[name=month][value="${month}"]`)).toBeChecked();
    await expect(page.locator('main', { hasText: 'Efter den 15:e' })).toHaveCount(day === '16' ? 1 : 0);
    await page.locator('[name=month]').first().check();
    await expect(page.locator('main', { hasText: 'Efter den 15:e' })).toHaveCount(0);
  });
}

test('a child that is added from the answer is asked about, and the answer follows', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, { month: '2026-11', adults: [{ incomes: [{ kind: 'salary', amount: 9000 }] }], housing: { form: 'none' } });
  await page.locator('.part.household summary').click();
  await page.locator('.part.household button').first().click();
  await heading(page, 'Ditt hushåll');
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 5);
  await fill(page, 'children[0].lunchElsewhere', false);
  await page.locator('button[type=submit]').click();
  // The child brings questions about incomes: these, and no others.
  await heading(page, 'Vilka pengar');
  await expect(page.locator('button[type=submit]')).toHaveText('Spara och visa svaret');
  await page.locator('button[type=submit]').click();
  await page.locator('.calculation').waitFor();
  await expect(page.locator('.part.household summary')).toHaveText(/barn 5 år/);
});

test('what is special this month stands in a fold, and stays open once something is written there', async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE, path: '#alla' });
  const fold = page.locator('details.fold', { hasText: 'Något särskilt den här månaden' });
  await expect(page.locator('[name="has.otherNeeds.internet"]')).toBeVisible();
  await expect(page.locator('[name="has.otherNeeds.glasses"]')).toBeHidden();
  await fill(page, 'otherNeeds.glasses', 1500);
  await fill(page, 'has.otherNeeds.glasses', false);
  await expect(fold).toHaveAttribute('open');
  await expectFits(page);
});

test('own pay is asked about only of a child that may have some', async ({ openPage }) => {
  const { page } = await openPage();
  await household(page, { month: '2026-11', adults: [{}], children: [{ age: 0 }, { age: 11 }, { age: 12 }] });
  await goOn(page);
  await home(page, {});
  await goOn(page);
  await heading(page, 'Vilka pengar');
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

const chosenMonth = (page) => page.locator('[name=month]:checked');
const nearMonths = (page) => page.locator('[name=month]').evaluateAll((all) => all.map((one) => one.value));

for (const [clock, near, chosen, missing] of [
  ['2023-12-15T12:00:00', ['2023-12', '2024-01'], '2023-12', true],
  ['2023-12-31T23:30:00', ['2023-12', '2024-01'], '2024-01', false],
  ['2024-01-01T00:30:00', ['2024-01', '2024-02'], '2024-01', false],
  ['2025-12-31T23:30:00', ['2025-12', '2026-01'], '2026-01', false],
  ['2026-01-01T00:30:00', ['2026-01', '2026-02'], '2026-01', false],
  ['2026-11-15T23:59:00', ['2026-11', '2026-12'], '2026-11', false],
  ['2026-11-16T00:01:00', ['2026-11', '2026-12'], '2026-12', false],
  ['2026-12-31T23:30:00', ['2026-12', '2027-01'], '2027-01', true],
  ['2027-01-01T00:30:00', ['2027-01', '2027-02'], '2027-01', true],
  ['2031-06-10T12:00:00', ['2031-06', '2031-07'], '2031-06', true],
]) {
  test(`at ${clock} this month and the next are near, and ${chosen} is chosen`, async ({ openPage }) => {
    const { page } = await openPage({ clock });
    await begin(page);
    await expect.poll(() => nearMonths(page)).toEqual([...near, 'other']);
    await expect(chosenMonth(page)).toHaveValue(chosen);
    await expect(page.locator('.ask')).toHaveCount(missing ? 1 : 0);
    // Also where it begins anew.
    await fill(page, 'children', 2);
    await fill(page, 'month', '2024-05');
    await expect(page.locator('.ask')).toHaveCount(0);
    await clearAll(page);
    await begin(page);
    await expect(page.locator('fieldset.child')).toHaveCount(0);
    await expect(chosenMonth(page), 'cleared').toHaveValue(chosen);
  });
}

for (const timezoneId of [
  'Pacific/Kiritimati', 'Pacific/Auckland', 'Asia/Tokyo', 'Asia/Kolkata', 'Asia/Tehran', 'Africa/Mogadishu',
  'Europe/Stockholm', 'UTC', 'America/New_York', 'America/Los_Angeles', 'Pacific/Pago_Pago',
]) {
  test(`in ${timezoneId} the month is that of Sweden`, async ({ openPage }) => {
    for (const [clock, month] of [['2026-11-30T23:30:00', '2026-11'], ['2026-12-01T00:30:00', '2026-12'], ['2026-06-30T23:30:00', '2026-06']]) {
      const { page } = await openPage({ clock, timezoneId });
      await begin(page);
      await expect.poll(async () => (await nearMonths(page))[0], clock).toBe(month);
    }
  });
}

test('the list has the months around this one, and all that have amounts', async ({ openPage }) => {
  const { page } = await openPage();
  await begin(page);
  await page.locator('[name=month][value=other]').check();
  await goOn(page);
  await expect(page.locator('#errors')).toHaveText(/Välj vilken månad/);
  const options = await page.locator('[name=otherMonth] option').evaluateAll((all) => all.slice(1).map((one) => one.value));
  expect(options.slice(0, 5)).toEqual(['2027-01', '2026-10', '2026-09', '2026-08', '2026-07']);
  expect(options.at(-1)).toBe('2024-01');
  expect(options).toHaveLength(35);
});

test('a month without amounts is answered honestly, and never exchanged in silence', async ({ openPage }) => {
  const { page, context } = await openPage({ clock: '2027-01-10T12:00:00' });
  await letCopy(context);
  await begin(page);
  const ask = page.locator('.ask');
  await expect(ask).toHaveText(/Beloppen för januari 2027 finns inte här än\..*stora familjer\..*i december 2026/s);
  await expectAccessible(page);
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await goOn(page);
  await fill(page, 'housing.form', 'none');
  await goOn(page);
  await heading(page, 'Vilka pengar kom in i december 2026?');
  await goOn(page);
  await goOn(page);
  await heading(page, 'Uträkning för januari 2027');
  await expect(page.locator('.calculation'), 'no sum of another month').toHaveCount(0);
  await expectAccessible(page);
  await ask.getByRole('button').click();
  await page.locator('.calculation').waitFor();
  const said = /Räknat med 2026 års belopp: så hade det blivit i december 2026\. Beloppen för januari 2027 finns inte/;
  await expect(page.locator('.sum')).toHaveText(said);
  await expect(page.locator('.paper')).toHaveText(said);
  await page.getByRole('link', { name: 'Spara, dela eller skriv ut' }).click();
  await page.getByRole('button', { name: 'Kopiera som text' }).click();
  await expect.poll(() => pasted(page)).toMatch(said);
  await goBack(page);
  await page.locator('.calculation').waitFor();
  // Another such month is another choice.
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Tillbaka' }).click();
  await fill(page, 'month', '2027-02');
  await expect(ask).toHaveText(/februari 2027/);
  await fill(page, 'month', '2026-12');
  await expect(ask).toHaveCount(0);
  for (let step = 0; step < 4; step += 1) await goOn(page);
  await page.locator('.calculation').waitFor();
  await expect(page.locator('.sum')).not.toHaveText(/Räknat med/);
});

test('everything can be cleared', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, FAMILY);
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await page.getByRole('button', { name: 'Ja, ta bort' }).click();
  await begin(page);
  await expect(page.locator('fieldset.child')).toHaveCount(0);
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
