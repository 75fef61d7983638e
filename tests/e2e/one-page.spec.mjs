// All questions on one page, for those who prefer that.
import { active, fill, goBack, goOn, heading, answerOf } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { hashOf, holdBack } from './page.mjs';

const toOnePage = (page) => page.getByRole('link', { name: 'Visa alla frågor på en sida' });

test('what is typed stays on the way there and back, by keyboard', async ({ openPage }) => {
  const { page } = await openPage();
  await fill(page, 'adults', 2);
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 9);
  await toOnePage(page).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Alla frågor');
  await expect.poll(() => hashOf(page)).toBe('#alla');
  await expect.poll(() => active(page)).toBe('heading');
  await expect(page).toHaveTitle('Alla frågor – Umeå kommun');
  await expect(page.locator('main form h2')).toHaveText([
    'Ditt hushåll', 'Bostaden', 'Vilka pengar kom in i oktober 2026?', 'Andra kostnader',
  ]);
  await expect(page.locator('button[type=submit]')).toHaveCount(1);
  await expect(page.locator('[name="children[0].age"]')).toHaveValue('9');
  await expect(page.locator('[name=adults][value="2"]')).toBeChecked();
  await fill(page, 'expenses.homeInsurance', 150);

  await page.getByRole('button', { name: 'Ett steg i taget' }).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Ditt hushåll');
  await expect.poll(() => hashOf(page)).toBe('#hushall');
  await expect(page.locator('[name="children[0].age"]')).toHaveValue('9');
  await goOn(page);
  await heading(page, 'Bostaden');
  await fill(page, 'housing.form', 'none');
  await goOn(page);
  await goOn(page);
  await heading(page, 'Andra kostnader');
  await expect(page.locator('[name="expenses.homeInsurance"]')).toHaveValue('150');
});

test('one summary of all mistakes, one way to the answer, and back to the same page', async ({ openPage }) => {
  const { page } = await openPage({ path: '#alla', viewport: { width: 360, height: 740 } });
  const told = page.locator('#errors li');
  await goOn(page);
  await expect.poll(() => active(page)).toBe('errors');
  await expect(told).toHaveText([
    'Välj om du lever med en partner eller inte.',
    'Välj hur du bor.',
  ]);
  await page.locator('#errors a').last().click();
  await expect.poll(() => active(page)).toBe('housing.form');
  await expect.poll(() => hashOf(page)).toBe('#alla');
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', 'mycket');
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'expenses.tradeUnion', '-5');
  await goOn(page);
  await expect(told).toHaveCount(3);
  await expectAccessible(page);
  await fill(page, 'housing.monthlyCost', 4000);
  await fill(page, 'adults[0].salary[0]', 3000);
  await fill(page, 'expenses.tradeUnion', 250);
  await expect(told).toHaveCount(0);
  await goOn(page);
  await page.locator('.calculation').waitFor();
  await expect.poll(() => hashOf(page)).toBe('#svar');
  // 3 940 + 1 280 = 5 220, the rent 4 000 and the fee 250: 9 470, less 3 000.
  const { totals } = await answerOf(page);
  expect(totals['Det hushållet behöver']).toBe(9470);
  expect(totals['Försörjningsstöd, ungefär']).toBe(6470);

  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await heading(page, 'Alla frågor');
  await expect(page.locator('[name="adults[0].salary[0]"]')).toHaveValue('3\u00a0000');
  await goOn(page);
  await page.locator('.calculation').waitFor();
  await goBack(page);
  await heading(page, 'Alla frågor');
  await expect.poll(() => hashOf(page)).toBe('#alla');
});

test('a month that is not chosen is asked for; its incomes cannot be', async ({ openPage }) => {
  const { page } = await openPage({ path: '#alla' });
  await fill(page, 'month', '');
  await expect(page.locator('main form h2')).toHaveText(['Ditt hushåll', 'Bostaden', 'Andra kostnader']);
  await goOn(page);
  await expect(page.locator('#errors li').first()).toHaveText(/Välj vilken månad/);
  await fill(page, 'month', '2026-12');
  await expect(page.locator('main h2', { hasText: 'Vilka pengar kom in i november 2026?' })).toHaveCount(1);
});

test('the way there works before the app has arrived', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    ready: false,
    prepare: async (page) => { release = await holdBack(page, '**/*.wasm'); },
  });
  await toOnePage(page).click();
  release();
  await heading(page, 'Alla frågor');
});

for (const [name, options] of Object.entries({
  '320 px': { viewport: { width: 320, height: 640 } },
  '1280 px': { viewport: { width: 1280, height: 800 } },
  'the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
})) {
  test(`the one page in ${name} fits and passes axe`, async ({ openPage }) => {
    const { page, screenshot } = await openPage({ path: '#alla', ...options });
    await fill(page, 'adults', 2);
    await fill(page, 'children', 1);
    await expectFits(page, name);
    await expectAccessible(page);
    await screenshot(`one-page-${name}`);
  });
}
