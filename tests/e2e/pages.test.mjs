// The pages beside the steps: reached and left by keyboard, with everything kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, fill, goOn, said } from './estimator.mjs';
import { openPage } from './harness.mjs';
import { assertAccessible } from './look.mjs';

const FAMILY = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 12000 }] }, {}],
  children: [{ age: 2 }, { age: 9 }],
  housing: { form: 'rental', monthlyCost: 9000 },
};
const PAGES = [
  { path: '#ser-det-fel-ut', title: 'Ser det fel ut?' },
  { path: '#tillganglighet', title: 'Tillgänglighetsredogörelse' },
  { path: '#om-utrakningen', title: 'Om uträkningen' },
];

const heading = (page, text) => page.locator('#heading', { hasText: text }).waitFor();
const active = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);

test('from the answer to the usual reasons and back by keyboard, with the answer kept', async () => {
  const { page, expectClean, close } = await openPage();
  await answer(page, FAMILY);
  await page.getByRole('link', { name: 'Se varför beslutet kan skilja sig' }).press('Enter');
  await heading(page, 'Ser det fel ut?');
  assert.equal(await active(page), 'heading');
  assert.equal(new URL(page.url()).hash, '#ser-det-fel-ut');
  assert.equal(await page.title(), 'Ser det fel ut? – Räkna på försörjningsstöd');
  assert.equal(await page.locator('h1').count(), 1);
  const reasons = await page.locator('.beside').textContent();
  for (const reason of [
    /tid på sig att sänka/,
    /överskottet räknas som inkomst nästa månad/,
    /fyller år/,
    /en bit in i månaden/,
    /kan behöva användas först/,
    /behöver delta i aktiviteter/,
    /Papper som saknas/,
    /ett annat antal dagar/,
    /Swish och skatteåterbäring/,
    /hyra här är från 2024/,
    /skriftligt beslut.*överklaga/,
  ]) assert.match(reasons, reason);

  await page.keyboard.press('Tab');
  assert.equal(await active(page), 'Tillbaka till uträkningen');
  await page.keyboard.press('Enter');
  await heading(page, 'Uträkning för november 2026');
  assert.equal(await active(page), 'heading');
  assert.equal((await said(page)).totals['Det som saknas'], 12689);
  // And by the browser's own way.
  await page.goBack();
  await heading(page, 'Ser det fel ut?');
  await page.goBack();
  await heading(page, 'Uträkning för november 2026');
  assert.equal((await said(page)).totals['Det som saknas'], 12689);
  await expectClean();
  await close();
});

test('the footer leads to the statement and the sources from any step, and what is typed stays', async () => {
  const { page, expectClean, close } = await openPage();
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await goOn(page);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', '8 2');
  for (const { title } of PAGES.slice(1)) {
    await page.locator('.site-footer').getByRole('link', { name: title }).press('Enter');
    await heading(page, title);
    assert.equal(await active(page), 'heading');
    assert.equal(await page.title(), `${title} – Räkna på försörjningsstöd`);
  }
  await page.getByRole('button', { name: 'Tillbaka' }).press('Enter');
  await heading(page, 'Bostaden');
  assert.equal(await page.locator('[name="housing.monthlyCost"]').inputValue(), '8 2');
  assert.ok(await page.locator('[value=rental]').isChecked());
  assert.equal(new URL(page.url()).hash, '#bostad', 'no address holds an answer');
  await expectClean();
  await close();
});

test('the statement says what was tested, what is lacking, and where to report it', async () => {
  const { page, expectClean, close } = await openPage({ path: '#tillganglighet' });
  const text = await page.locator('main').textContent();
  for (const words of [
    /2018:1937/,
    /delvis förenlig/,
    /WCAG 2\.2, nivå AA/,
    /axe i webbläsaren Chromium/,
    /bara tangentbord/,
    /320 bildpunkter/,
    /400 procents/,
    /hög kontrast/,
    /inte prövat sidan än/,
    /inte prövad med skärmläsare/,
    /Umeå kommuns växel, 090-16\u00a010\u00a000/,
    /statlig myndighet har tillsyn/,
  ]) assert.match(text, words);
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await heading(page, 'Ditt hushåll');
  await expectClean();
  await close();
});

test('the sources stand with their decisions and validity, and the amounts of both years', async () => {
  const { page, expectClean, close } = await openPage({ path: '#om-utrakningen' });
  const text = (await page.locator('main').textContent()).replaceAll('\u00a0', ' ');
  for (const words of [
    /från januari 2025 till och med december 2026/,
    /socialtjänstförordningen \(2025:468\) 12 kap\. 2 §, beslut SFS 2025:1046\. Gäller för månaderna januari 2026 till och med december 2026/,
    /socialtjänstlagen \(2001:453\) 4 kap\. 1 §, beslut SFS 2001:453\. Gäller för månaderna januari 2025 till och med juni 2025/,
    /IFN-2024\/00104/,
    /föräldrabalken 7 kap\. 1 §/,
    /fem barn, 10 647 kr och 11 572 kr/,
    /är från 2024/,
    /Koppla från internet/,
    /sha256:[0-9a-f]{64}/,
  ]) assert.match(text, words);
  const row = page.locator('main .amounts tr', { hasText: 'En ensam vuxen' });
  assert.match((await row.textContent()).replaceAll('\u00a0', ' '), /3 910 kr3 940 kr/);
  await expectClean();
  await close();
});

test('nothing is asked for while one counts without a network', async () => {
  const { page, context, problems, requests, close } = await openPage();
  const before = [...requests];
  await context.setOffline(true);
  await answer(page, FAMILY);
  assert.equal((await said(page)).totals['Det som saknas'], 12689);
  // The browser itself looks for the page's icon at each address.
  const others = (all) => all.filter((one) => !one.includes('favicon.svg'));
  assert.deepEqual(others(requests), others(before));
  assert.deepEqual(others(problems), []);
  await close();
});

test('without addresses the links lead there as well, and back', async () => {
  const { page, expectClean, close } = await openPage({
    prepare: (page) => page.route(/:\d+\/$/, async (route) => {
      const answered = await route.fetch();
      const body = (await answered.text()).replace('<main ', '<main data-history="memory" ');
      await route.fulfill({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body });
    }),
  });
  const start = page.url();
  await answer(page, FAMILY);
  await page.getByRole('link', { name: 'Se varför beslutet kan skilja sig' }).press('Enter');
  await heading(page, 'Ser det fel ut?');
  await page.locator('.site-footer').getByRole('link', { name: 'Tillgänglighet' }).press('Enter');
  await heading(page, 'Tillgänglighet');
  await page.getByRole('button', { name: 'Tillbaka till uträkningen' }).press('Enter');
  await heading(page, 'Uträkning');
  assert.equal((await said(page)).totals['Det som saknas'], 12689);
  assert.equal(page.url(), start);
  await expectClean();
  await close();
});

test('where one comes, the heading is in view: by address, and by the way back', async () => {
  const inView = (page) => page.waitForFunction(() => {
    const { top, bottom } = document.getElementById('heading').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  const viewport = { width: 360, height: 640 };
  for (const { path, title } of PAGES) {
    const { page, close } = await openPage({ path, viewport });
    await heading(page, title);
    await inView(page);
    await close();
  }
  const { page, expectClean, close } = await openPage({ viewport });
  await answer(page, FAMILY);
  for (const title of ['Andra kostnader', 'Inkomster', 'Bostaden', 'Ditt hushåll']) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.goBack();
    await heading(page, title);
    await inView(page);
  }
  await expectClean();
  await close();
});

test('the parts of the answer are reached from its beginning', async () => {
  const { page, expectClean, close } = await openPage({ viewport: { width: 360, height: 640 } });
  await answer(page, FAMILY);
  const ways = page.locator('.contents button');
  const titles = await ways.allTextContents();
  assert.equal(titles.length, 5);
  for (const [at, title] of titles.entries()) {
    await ways.nth(at).press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), title);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'h2');
  }
  await expectClean();
  await close();
});

test('everything can be cleared from a page beside the steps', async () => {
  const { page, expectClean, close } = await openPage();
  await answer(page, FAMILY);
  await page.getByRole('link', { name: 'Tillgänglighet' }).click();
  await heading(page, 'Tillgänglighet');
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await page.getByRole('button', { name: 'Ja, ta bort' }).click();
  await heading(page, 'Ditt hushåll');
  assert.equal(await page.locator('[name=children]').inputValue(), '');
  await expectClean();
  await close();
});

// 400 % of 1280 × 1024 is 320 × 256; the phone is the narrowest that is met.
for (const [name, options] of [
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['360 px', { viewport: { width: 360, height: 740 } }],
  ['1280 px', { viewport: { width: 1280, height: 800 } }],
  ['400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['forced colours', { viewport: { width: 360, height: 740 }, forcedColors: 'active' }],
]) {
  test(`the pages and the answer at ${name} fit and pass axe`, async () => {
    const { page, expectClean, screenshot, close } = await openPage(options);
    const check = async (what) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= options.viewport.width, `${what} is ${width} wide`);
      await assertAccessible(page);
      await screenshot(`${what}-${name.replace(/\W+/g, '-')}`);
    };
    await answer(page, { ...FAMILY, otherNeeds: { glasses: 2000 } });
    for (const row of await page.locator('.changes summary, .next-steps summary').all()) await row.click();
    await check('whole-answer');
    for (const { path, title } of PAGES) {
      await page.evaluate((hash) => { location.hash = hash; }, path);
      await heading(page, title);
      await check(path.slice(1));
    }
    await expectClean();
    await close();
  });
}
