// All questions on one page, for those who prefer that.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { fill, goOn, said } from './estimator.mjs';
import { openPage } from './harness.mjs';

async function assertAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
}

const active = (page) => page.evaluate(() => document.activeElement.id);
const toOnePage = (page) => page.getByRole('link', { name: 'Visa alla frågor på en sida' });
const heading = (page, text) => page.locator('#heading', { hasText: text }).waitFor();
const hash = (page) => new URL(page.url()).hash;

test('what is typed stays on the way there and back, by keyboard', async () => {
  const { page, expectClean, close } = await openPage();
  await fill(page, 'adults', 2);
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 9);
  await toOnePage(page).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Alla frågor');
  assert.equal(hash(page), '#alla');
  assert.equal(await active(page), 'heading');
  assert.equal(await page.title(), 'Alla frågor – Räkna på försörjningsstöd');
  assert.deepEqual(await page.locator('main h2').allTextContents(), [
    'Ditt hushåll', 'Bostaden', 'Inkomster i oktober 2026', 'Andra kostnader',
  ]);
  assert.equal(await page.locator('button[type=submit]').count(), 1);
  assert.equal(await page.locator('[name="children[0].age"]').inputValue(), '9');
  assert.ok(await page.locator('[name=adults][value="2"]').isChecked());
  await fill(page, 'expenses.homeInsurance', 150);

  await page.getByRole('button', { name: 'Ett steg i taget' }).focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Ditt hushåll');
  assert.equal(hash(page), '');
  assert.equal(await page.locator('[name="children[0].age"]').inputValue(), '9');
  await goOn(page);
  await heading(page, 'Bostaden');
  await fill(page, 'housing.form', 'none');
  await goOn(page);
  await goOn(page);
  await heading(page, 'Andra kostnader');
  assert.equal(await page.locator('[name="expenses.homeInsurance"]').inputValue(), '150');
  await expectClean();
  await close();
});

test('one summary of all mistakes, one way to the answer, and back to the same page', async () => {
  const { page, expectClean, close } = await openPage({ path: '#alla', viewport: { width: 360, height: 740 } });
  const told = () => page.locator('#errors li').allTextContents();
  await goOn(page);
  assert.equal(await active(page), 'errors');
  assert.deepEqual(await told(), [
    'Välj om du lever med en partner eller inte.',
    'Skriv antalet barn med en siffra från 0 till 15.',
    'Välj hur du bor.',
  ]);
  await page.locator('#errors a').last().click();
  assert.equal(await active(page), 'housing.form');
  assert.equal(hash(page), '#alla');
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', 'mycket');
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'expenses.tradeUnion', '-5');
  await goOn(page);
  assert.equal((await told()).length, 3);
  await assertAccessible(page);
  await fill(page, 'housing.monthlyCost', 4000);
  await fill(page, 'adults[0].salary[0]', 3000);
  await fill(page, 'expenses.tradeUnion', 250);
  assert.deepEqual(await told(), []);
  await goOn(page);
  await page.locator('.calculation').waitFor();
  assert.equal(hash(page), '#svar');
  // 3 940 + 1 280 = 5 220, the rent 4 000 and the fee 250: 9 470, less 3 000.
  const { totals } = await said(page);
  assert.equal(totals['Det hushållet behöver'], 9470);
  assert.equal(totals['Det som saknas'], 6470);

  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await heading(page, 'Alla frågor');
  assert.equal(await page.locator('[name="adults[0].salary[0]"]').inputValue(), '3000');
  await page.goBack();
  await page.locator('.calculation').waitFor();
  await page.goBack();
  await heading(page, 'Alla frågor');
  assert.equal(hash(page), '#alla');
  await expectClean();
  await close();
});

test('a month that is not chosen is asked for; its incomes cannot be', async () => {
  const { page, expectClean, close } = await openPage({ path: '#alla' });
  await fill(page, 'month', '');
  assert.deepEqual(await page.locator('main h2').allTextContents(), ['Ditt hushåll', 'Bostaden', 'Andra kostnader']);
  await goOn(page);
  assert.match((await page.locator('#errors li').allTextContents())[0], /Välj vilken månad/);
  await fill(page, 'month', '2026-12');
  assert.equal(await page.locator('main h2', { hasText: 'Inkomster i november 2026' }).count(), 1);
  await expectClean();
  await close();
});

test('the way there works before the app has arrived', async () => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const { page, expectClean, close } = await openPage({
    ready: false,
    prepare: (page) => page.route('**/*.wasm', async (route) => { await released; await route.continue(); }),
  });
  await page.locator('#adults').check();
  await toOnePage(page).click();
  release();
  await heading(page, 'Alla frågor');
  assert.ok(await page.locator('#adults').isChecked());
  await expectClean();
  await close();
});

test('the one page fits and passes axe', async () => {
  for (const [name, options] of Object.entries({
    320: { viewport: { width: 320, height: 640 } },
    1280: { viewport: { width: 1280, height: 800 } },
    dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  })) {
    const { page, expectClean, screenshot, close } = await openPage({ path: '#alla', ...options });
    await fill(page, 'adults', 2);
    await fill(page, 'children', 1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= options.viewport.width, `${name} is ${width} wide`);
    await assertAccessible(page);
    await screenshot(`one-page-${name}`);
    await expectClean();
    await close();
  }
});
