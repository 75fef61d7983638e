// What is likely missing is asked for before the answer: once, gently, and
// never in the way.
import { active, answer, answerOf, fill, goBack, heading, home, household, goOn, press, toIncomes } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';

const FIVE = [1, 5, 8, 12, 16].map((age) => ({ age }));
const PHONE = { width: 360, height: 740 };

const asked = (page) => page.locator('.asked').evaluateAll((cards) => cards.map(({ id }) => id.split('.')[1]));
const button = (page, id, name) => page.locator(`[id="asked.${id}"]`).getByRole('button', { name, exact: true });

async function income(page, name, ...amounts) {
  await fill(page, name, true);
  for (const [place, amount] of amounts.entries()) {
    if (place > 0) await page.locator(`.tick:has(> .box > [name="${name}"]) .add`).click();
    await fill(page, `${name}[${place}]`, amount);
  }
}

test('a couple with five children and no child benefit cannot reach the answer unasked', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  await toIncomes(page, { adults: [{}, {}], children: FIVE });
  await income(page, 'adults[0].parentalBenefit', '8 200');
  await fill(page, 'incomesOf', 1);
  await income(page, 'adults[1].establishment', '6 700');
  await press(page);
  await expect.poll(() => asked(page)).toEqual(['childBenefit', 'studyGrant']);
  await expect.poll(() => active(page)).toBe('asked.childBenefit');
  await expect(page.locator('.asked').first()).toHaveText(/Kom det barnbidrag i oktober 2026\?/);
  await expectAccessible(page);
  await expectFits(page);
  await screenshot('asked-360');

  await button(page, 'childBenefit', 'Ja').click();
  await expect.poll(() => active(page)).toBe('adults[0].childBenefit[0]');
  await expect.poll(() => asked(page)).toEqual(['studyGrant']);
  // The known part of it: 1 250 for each of four under 16.
  await page.getByRole('button', { name: 'Minst 5\u00a0000\u00a0kr' }).click();
  await expect(page.locator('[name="adults[0].childBenefit[0]"]')).toHaveValue('5\u00a0000');
  await fill(page, 'adults[0].childBenefit[0]', '9 390');
  await button(page, 'studyGrant', 'Nej').click();
  await expect.poll(() => active(page)).toBe('next');
  await press(page);
  await heading(page, 'Andra kostnader');
  await press(page);
  await page.locator('.calculation').waitFor();
  await expect(page.locator('.notes .note button'), 'all was answered').toHaveCount(0);
  await expect.poll(async () => (await answerOf(page)).totals['Inkomster som räknas']).toBe(24290);
});

test('by the address of the answer one is asked all the same', async ({ openPage }) => {
  const { page } = await openPage();
  await toIncomes(page, { adults: [{}, {}], children: FIVE });
  await income(page, 'adults[0].salary', '8 217');
  await page.evaluate(() => { location.hash = 'svar'; });
  await expect.poll(() => asked(page)).toEqual(['childBenefit', 'parentalBenefit', 'studyGrant', 'partner']);
  await heading(page, 'Vilka pengar');
});

test('what was asked and passed over stands on the answer, with the way there, and is not asked again', async ({ openPage }) => {
  const { page } = await openPage();
  await toIncomes(page, { children: [{ age: 9 }] });
  await income(page, 'adults[0].salary', '8 217');
  await press(page);
  await expect.poll(() => asked(page)).toEqual(['childBenefit', 'maintenance']);
  await button(page, 'maintenance', 'Nej').click();
  await press(page);
  await heading(page, 'Andra kostnader');
  await press(page);
  await page.locator('.calculation').waitFor();
  const note = page.locator('.notes .note', { has: page.locator('button') });
  await expect(note).toHaveText(/Kom det barnbidrag i oktober 2026\? Då blir summan lägre\./);
  await expectAccessible(page);
  await note.getByRole('button').click();
  await heading(page, 'Vilka pengar');
  await expect.poll(() => asked(page)).toEqual(['childBenefit']);
  await press(page);
  await page.locator('.calculation').waitFor();
});

for (const [what, children, incomes, expected, month] of [
  ['a couple has no maintenance to ask for', { adults: [{}, {}], children: [{ age: 9 }] }, [['adults[0].childBenefit', '1250'], ['adults[0].salary', '8 217']], ['partner']],
  ['a small child and no parental benefit', { children: [{ age: 0 }] }, [['adults[0].childBenefit', '1250'], ['adults[0].maintenance', '1 800']], ['parentalBenefit']],
  ['a child of two', { children: [{ age: 2 }] }, [['adults[0].childBenefit', '1250'], ['adults[0].maintenance', '1 800']], []],
  ['child pension in place of maintenance', { children: [{ age: 9 }] }, [['adults[0].childBenefit', '1250'], ['adults[0].childPension', '3 100']], []],
  ['a pupil of 16', { children: [{ age: 16 }] }, [['adults[0].maintenance', '1 800']], ['studyGrant']],
  ['a pupil of 16 in summer', { children: [{ age: 16 }], month: '2026-08' }, [['adults[0].maintenance', '1 800']], []],
  ['studies alone in summer', { month: '2026-08' }, [['adults[0].studyAid', '9 800']], ['summer']],
  ['studies alone in autumn', {}, [['adults[0].studyAid', '9 800']], []],
  ['a salary above 18 000', {}, [['adults[0].salary', '25 000']], ['gross']],
  ['a salary of whole thousands', {}, [['adults[0].salary', '16 000']], ['gross']],
  ['a salary as it is paid out', {}, [['adults[0].salary', '15 430']], []],
  ['the same amount twice', {}, [['adults[0].sicknessBenefit', '3 100', '3 100']], ['twice']],
  ['two amounts', {}, [['adults[0].sicknessBenefit', '3 100', '3 200']], []],
  ['nothing at all', {}, [], ['nothing']],
]) {
  test(`asked: ${what}`, async ({ openPage }) => {
    const { page } = await openPage();
    await toIncomes(page, children);
    for (const one of incomes) await income(page, ...one);
    await press(page);
    if (expected.length) await expect.poll(() => asked(page)).toEqual(expected);
    else await heading(page, 'Andra kostnader');
  });
}

test('lunch at preschool is answered in the card, asked before one goes on, and told on the answer', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  await fill(page, 'adults', 1);
  await fill(page, 'children', 4);
  for (const [child, age] of [0, 1, 4, 7].entries()) await fill(page, `children[${child}].age`, age);
  const lunch = (child, value) => page.locator(`[name="children[${child}].lunchElsewhere"][value="${value}"]`);
  await expect(page.locator('[name$=".lunchElsewhere"]:checked'), 'nothing is chosen for the person').toHaveCount(0);
  // One press cannot pass it by.
  await press(page);
  await expect.poll(() => active(page)).toBe('asked.lunch');
  const card = page.locator('[id="asked.lunch"]');
  await expect(card).toHaveText(/^Barn 2: Lunch på förskolan varje vardag\?/);
  await expectAccessible(page);
  await expectFits(page);
  await screenshot('asked-lunch-360');
  await button(page, 'lunch', 'Ja').click();
  await expect(lunch(1, 'ja'), 'it is answered in the card of the child').toBeChecked();
  await expect(card, 'the next child is asked').toHaveText(/^Barn 3:/);
  await expect.poll(() => active(page)).toBe('asked.lunch');
  // Passed over, it counts as no, and the answer says so.
  await press(page);
  await heading(page, 'Bostaden');
  await home(page, {});
  await goOn(page);
  await goOn(page);
  await goOn(page);
  await page.locator('.calculation').waitFor();
  const note = page.locator('.note', { hasText: 'lunch' });
  await expect(note).toHaveText(/Räknat som nej där du inte har svarat\./);
  await note.getByRole('button').click();
  await heading(page, 'Ditt hushåll');
  await lunch(2, '').check();
  await expect(card).toHaveCount(0);
  await press(page);
  await page.locator('.calculation').waitFor();
  await expect(note).toHaveCount(0);
});

test('no money at all is said once, and asked for no more', async ({ openPage }) => {
  const { page } = await openPage();
  await toIncomes(page);
  await press(page);
  await button(page, 'nothing', 'Nej').click();
  await expect(page.locator('[name=noIncome]')).toBeChecked();
  await press(page);
  await heading(page, 'Andra kostnader');
  await press(page);
  await page.locator('.calculation').waitFor();
  await expect(page.locator('.note', { hasText: 'inkomst' }), 'nor on the answer').toHaveCount(0);
});

for (const [rent, expected] of [['900', ['rentLow']], ['15 000', ['rentHigh']], ['6 500', []]]) {
  test(`a rent of ${rent}`, async ({ openPage }) => {
    const { page } = await openPage();
    await household(page, { month: '2026-11', adults: [{}] });
    await goOn(page);
    await home(page, { housing: { form: 'rental', monthlyCost: rent } });
    await press(page);
    if (!expected.length) return heading(page, 'Vilka pengar');
    await expect.poll(() => asked(page)).toEqual(expected);
    await button(page, expected[0], 'Nej').click();
    await expect.poll(() => active(page)).toBe('housing.monthlyCost');
    await button(page, expected[0], 'Ja').click();
    await press(page);
    await heading(page, 'Vilka pengar');
  });
}

test('half of child benefit is suggested for a child that lives with each parent in turn', async ({ openPage }) => {
  const { page } = await openPage();
  await toIncomes(page, { children: [{ age: 9, daysPerMonth: 15 }] });
  await fill(page, 'adults[0].childBenefit', true);
  await page.getByRole('button', { name: 'Brukar vara 625\u00a0kr' }).click();
  await expect(page.locator('[name="adults[0].childBenefit[0]"]')).toHaveValue('625');
});

test('several payments are added, named and removed, and an empty one is none', async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  await toIncomes(page);
  const salary = 'adults[0].salary';
  await fill(page, salary, true);
  await expect.poll(() => active(page), 'a tick by pointer leads to the amount').toBe(`${salary}[0]`);
  await page.keyboard.type('4 100');
  const add = page.getByRole('button', { name: '+ En till' });
  await add.click();
  await expect.poll(() => active(page)).toBe(`${salary}[1]`);
  await page.keyboard.type('mycket');
  await add.click();
  await expect.poll(() => active(page)).toBe(`${salary}[2]`);
  await page.keyboard.type('5000');
  await add.click();
  await expect.poll(() => active(page)).toBe(`${salary}[3]`);
  await press(page);
  await expect(page.locator('#errors li')).toHaveText([/^Lön, utbetalning 2: Skriv beloppet med siffror/]);
  await page.getByRole('button', { name: 'Ta bort Lön, utbetalning 2' }).click();
  await expect.poll(() => active(page)).toBe(`${salary}[0]`);
  await expect(page.locator(`[name="${salary}[1]"]`)).toHaveValue('5\u00a0000');
  await expect(page.locator('.sum-line .amount')).toHaveText('9 100 kr');
  await expectAccessible(page);
  await press(page);
  await heading(page, 'Andra kostnader');
  await press(page);
  await page.locator('.calculation').waitFor();
  await expect.poll(async () => (await answerOf(page)).lines).toEqual([3940, 1280, 4100, 5000]);
});

test('a couple has one view each, and what it has together once; a mistake shows whose it is', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  await toIncomes(page, { adults: [{}, {}], children: [{ age: 9 }] });
  await expect(page.locator('[name$=".childBenefit"]')).toHaveCount(1);
  await fill(page, 'incomesOf', 1);
  await income(page, 'adults[1].salary', 'mycket');
  await expect(page.locator('[name="adults[0].salary"]')).toHaveCount(0);
  await fill(page, 'incomesOf', 0);
  await income(page, 'adults[0].salary', '8 200');
  await expect(page.locator('.segments', { hasText: 'Din partner' })).toHaveText(/Du\s8\s200\skr\s*Din partner, inget än/);
  await press(page);
  await page.locator('#errors a').click();
  await expect.poll(() => active(page)).toBe('adults[1].salary[0]');
  await expectFits(page);
  await screenshot('incomes-couple-360');
});

test('savings have an amount, or none is known', async ({ openPage }) => {
  const { page } = await openPage();
  await toIncomes(page);
  await fill(page, 'hasAssets', true);
  await fill(page, 'savings', 'en hel del');
  await press(page);
  await expect(page.locator('#errors li')).toHaveText([/med siffror/]);
  await fill(page, 'savingsUnknown', true);
  await expect(page.locator('#errors')).toHaveCount(0);
  await expect(page.locator('[name=savings]')).toHaveCount(0);
  await goOn(page);
  await heading(page, 'Andra kostnader');
});

test('savings of a known amount make a range with its reason', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: PHONE });
  await toIncomes(page);
  await fill(page, 'noIncome', true);
  await fill(page, 'hasAssets', true);
  await fill(page, 'savings', '1 000');
  await goOn(page);
  await goOn(page);
  const card = page.locator('.sum');
  await expect(card).toHaveText(/Mellan 4.220.kr och 5.220.kr i försörjningsstöd.*sparpengar på 1.000.kr.*ska användas först/);
  await expect(card.locator('p', { hasText: 'användas först' }), 'it is said once').toHaveCount(1);
  await expectAccessible(page);
  await expectFits(page);
  await screenshot('savings-360');
});

test('an income is called on screen and paper as it was chosen', async ({ openPage }) => {
  const { page } = await openPage();
  await toIncomes(page);
  await income(page, 'adults[0].establishment', '2 000', '500');
  await income(page, 'adults[0].activitySupport', '1 000');
  await goOn(page);
  await goOn(page);
  const names = ['Aktivitetsstöd', 'Etableringsersättning', 'Etableringsersättning'];
  await expect(page.locator('.part.incomes summary .hint')).toHaveText('aktivitetsstöd och etableringsersättning');
  await expect(page.locator('.part.incomes .line .name')).toHaveText(names);
  const paper = await page.locator('.paper tbody').filter({ hasText: 'Inkomster i' }).locator('tr:not(.part, .sum-of-lines) th').allTextContents();
  expect(paper).toEqual(names);
});

test('beside the questions the rent stands as it was written', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 1280, height: 900 } });
  await household(page, { month: '2026-11', adults: [{}] });
  await goOn(page);
  await home(page, { housing: { form: 'rental', monthlyCost: 9000 } });
  await expect(page.locator('.so-far .total', { hasText: 'Bostaden' }).locator('dd')).toHaveText(/^9.000.kr$/);
});

test('what others pay of the home is asked with the home, and not once more', async ({ openPage }) => {
  const { page } = await openPage();
  await household(page, { month: '2026-11', adults: [{}], sharedHouseholdSize: 2 });
  await goOn(page);
  await home(page, { housing: { form: 'rental', monthlyCost: 8000 } });
  const row = page.locator('[name="adults[0].rentFromOthers"]');
  for (const [others, rows] of [['3 000', 0], ['', 1]]) {
    await fill(page, 'housing.othersPay', others);
    await goOn(page);
    await expect(page.locator('[name="adults[0].salary"]')).toHaveCount(1);
    await expect(row).toHaveCount(rows);
    await goBack(page);
  }
});
