// The pages beside the steps: reached and left by keyboard, with everything kept.
import { ANSWER, FAMILY, active, answer, begin, fill, goBack, goOn, heading, answerOf } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { hashOf } from './page.mjs';

const PAGES = [
  { path: '#ser-det-fel-ut', title: 'Ser det fel ut?' },
  { path: '#tillganglighet', title: 'Tillgänglighets\u00adredogörelse' },
  { path: '#om-utrakningen', title: 'Om uträkningen' },
];

const OF_THE_ANSWER = [
  { path: '#sa-ansoker-du', title: 'Så ansöker du' },
  { path: '#andra-stod', title: 'Annat stöd du kan ha rätt till' },
  { path: '#kan-andra-summan', title: 'Det här kan ändra summan' },
  { path: '#om-du-tjanar-mer', title: 'Om du tjänar mer' },
  { path: '#spara', title: 'Spara, dela eller skriv ut' },
];

test('from the answer to the usual reasons and back by keyboard, with the answer kept', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, FAMILY);
  await page.getByRole('link', { name: /^Ser det fel ut/ }).press('Enter');
  await heading(page, 'Ser det fel ut?');
  await expect.poll(() => active(page)).toBe('heading');
  await expect.poll(() => hashOf(page)).toBe('#ser-det-fel-ut');
  await expect(page).toHaveTitle('Ser det fel ut? – Umeå kommun');
  await expect(page.locator('h1')).toHaveCount(1);
  const reasons = await page.locator('.topic').textContent();
  for (const reason of [
    /tid på sig att sänka/,
    /räknas som inkomst nästa månad/,
    /fyller år/,
    /en bit in i månaden/,
    /kan behöva användas först/,
    /behöva delta i aktiviteter/,
    /Papper som saknas/,
    /ett annat antal dagar/,
    /Swish och skatteåterbäring/,
    /hyra här är från 2024/,
    /skriftligt beslut.*överklaga/,
  ]) expect(reasons).toMatch(reason);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tillbaka till uträkningen', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await heading(page, ANSWER);
  await expect(page.getByRole('link', { name: /^Ser det fel ut/ }), 'one is where one was').toBeFocused();
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(12689);
  // And by the browser's own way.
  await page.getByRole('link', { name: /^Ser det fel ut/ }).click();
  await heading(page, 'Ser det fel ut?');
  await goBack(page);
  await heading(page, ANSWER);
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(12689);
});

test('the footer leads to the statement and the sources from any step, and what is typed stays', async ({ openPage }) => {
  const { page } = await openPage();
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await goOn(page);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', '8 2');
  for (const { path, title } of PAGES.slice(1)) {
    await page.locator(`.site-footer a[href="${path}"]`).press('Enter');
    await heading(page, title);
    await expect.poll(() => active(page)).toBe('heading');
    await expect(page).toHaveTitle(`${title} – Umeå kommun`);
  }
  await page.getByRole('button', { name: 'Tillbaka' }).press('Enter');
  await heading(page, 'Bostaden');
  await expect(page.locator('[name="housing.monthlyCost"]')).toHaveValue('8 2');
  await expect(page.locator('[value=rental]')).toBeChecked();
  await expect.poll(() => hashOf(page), 'no address holds an answer').toBe('#bostad');
});

test('the statement says what was tested, what is lacking, and where to report it', async ({ openPage }) => {
  const { page } = await openPage({ path: '#tillganglighet' });
  const text = await page.locator('main').textContent();
  for (const words of [
    /2018:1937/,
    /delvis förenlig/,
    /WCAG 2\.2, nivå AA/,
    /axe i webbläsaren Chromium/,
    /bara tangentbord/,
    /320 pixlar/,
    /400 procents/,
    /hög kontrast/,
    /inte prövat sidan än/,
    /inte prövad med skärmläsare/,
    /Umeå kommuns växel, 090-16\u00a010\u00a000/,
    /statlig myndighet ser till att lagen följs/,
  ]) expect(text).toMatch(words);
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await page.locator('#begin').waitFor();
});

test('the sources stand with their decisions and validity, and the amounts of the two newest years', async ({ openPage }) => {
  const { page } = await openPage({ path: '#om-utrakningen' });
  await expect(page.locator('main')).toHaveText(/nämndens förslag i april 2024/);
  const text = (await page.locator('main').textContent()).replaceAll('\u00a0', ' ');
  for (const words of [
    /från januari 2024 till och med december 2026/,
    /socialtjänstförordningen \(2025:468\) 12 kap\. 2 § \(SFS 2025:1046\)\. Gäller för månaderna januari 2026 till och med december 2026/,
    /socialtjänstlagen \(2001:453\) 4 kap\. 1 §\. Gäller för månaderna januari 2024 till och med juni 2025/,
    /IFN-2024\/00104/,
    /föräldrabalken 7 kap\. 1 §/,
    /fem barn, 10 647 kr och 11 572 kr/,
    /är från 2024/,
    /sha256:[0-9a-f]{64}/,
  ]) expect(text).toMatch(words);
  const row = page.locator('main .amounts tr', { hasText: 'En ensam vuxen' }).first();
  await expect.poll(async () => (await row.textContent()).replaceAll('\u00a0', ' ')).toMatch(/3 910 kr3 940 kr/);
});

test('how one knows that nothing is sent stands behind the promise, with what it does not hold for', async ({ openPage }) => {
  const { page, requests } = await openPage({ viewport: { width: 360, height: 740 } });
  const before = requests.length;
  await page.getByRole('link', { name: 'Inget skickas.' }).click();
  await page.locator('#heading', { hasText: 'Så vet vi att inget skickas' }).waitFor();
  const text = await page.locator('main').textContent();
  for (const words of [/Koppla från internet/, /fliken Nätverk/, /Koden är öppen/, /Autofyll/, /Översättning/, /Tillägg/, /Historik/, /kan ändra sidan/]) {
    expect(text).toMatch(words);
  }
  expect(requests.length, 'reading it asks for nothing').toBe(before);
  await expectAccessible(page);
  await expectFits(page);
  await page.getByRole('link', { name: 'Kan någon se din telefon?' }).first().click();
  await page.locator('#heading', { hasText: 'Kan någon se din telefon?' }).waitFor();
});

test('nothing is asked for while one counts without a network', async ({ openPage }) => {
  // The browser itself looks for the page's icon at each address.
  const { page, context, requests } = await openPage({ expected: [/favicon\.svg/] });
  const before = [...requests];
  await context.setOffline(true);
  await answer(page, FAMILY);
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(12689);
  const others = (all) => all.filter((one) => !one.includes('favicon.svg'));
  expect(others(requests)).toEqual(others(before));
});

test('without addresses the links lead there as well, and back', async ({ openPage }) => {
  const { page } = await openPage({
    prepare: (page) => page.route(/:\d+\/$/, async (route) => {
      const answered = await route.fetch();
      const body = (await answered.text()).replace('<main ', '<main data-history="memory" ');
      await route.fulfill({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body });
    }),
  });
  const start = await page.url();
  await answer(page, FAMILY);
  await page.getByRole('link', { name: /^Ser det fel ut/ }).press('Enter');
  await heading(page, 'Ser det fel ut?');
  await page.locator('.site-footer').getByRole('link', { name: 'Tillgänglighet' }).press('Enter');
  await heading(page, 'Tillgänglighet');
  await page.getByRole('button', { name: 'Tillbaka till uträkningen' }).press('Enter');
  await heading(page, ANSWER);
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(12689);
  expect(await page.url()).toBe(start);
});

const SMALL = { width: 360, height: 640 };

for (const { path, title } of PAGES) {
  test(`who comes to ${path} by its address sees the heading`, async ({ openPage }) => {
    const { page } = await openPage({ path, viewport: SMALL });
    await heading(page, title);
    await expect(page.locator('#heading')).toBeInViewport({ ratio: 1 });
  });
}

test('who goes back sees the heading', async ({ openPage }) => {
  const { page } = await openPage({ viewport: SMALL });
  await answer(page, FAMILY);
  for (const title of ['Andra kostnader', 'Vilka pengar', 'Bostaden', 'Ditt hushåll']) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await goBack(page);
    await heading(page, title);
    await expect(page.locator('#heading')).toBeInViewport({ ratio: 1 });
  }
});

test('what else there is to say is one press from the answer, and back leads to it', async ({ openPage }) => {
  const { page } = await openPage({ viewport: SMALL });
  await answer(page, FAMILY);
  const ways = page.locator('.sum a.wide, .more a');
  await expect(ways).toHaveCount(6);
  for (let at = 0; at < 6; at += 1) {
    await ways.nth(at).press('Enter');
    await page.locator('.topic').waitFor();
    await expect.poll(() => active(page)).toBe('heading');
    await goBack(page);
    await heading(page, ANSWER);
  }
});

test('a page about the answer is not shown without one', async ({ openPage }) => {
  const { page } = await openPage({ path: '#sa-ansoker-du' });
  await expect(page.locator('#begin')).toBeVisible();
  await expect(page.getByText('Därför har den börjat om från början')).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe('');
});

test('everything can be cleared from a page beside the steps', async ({ openPage }) => {
  const { page } = await openPage();
  await answer(page, FAMILY);
  await page.getByRole('link', { name: 'Tillgänglighet' }).click();
  await heading(page, 'Tillgänglighet');
  await page.getByRole('button', { name: 'Rensa allt' }).click();
  await page.getByRole('button', { name: 'Ja, ta bort' }).click();
  await begin(page);
  await heading(page, 'Ditt hushåll');
  await expect(page.locator('fieldset.child')).toHaveCount(0);
});

// 400 % of 1280 × 1024 is 320 × 256; the phone is the narrowest that is met.
for (const [name, options] of [
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['360 px', { viewport: { width: 360, height: 740 } }],
  ['1280 px', { viewport: { width: 1280, height: 800 } }],
  ['400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['forced colours', { viewport: { width: 360, height: 740 }, forcedColors: 'active' }],
]) {
  test(`the pages and the answer at ${name} fit and pass axe`, async ({ openPage }) => {
    const { page, screenshot } = await openPage(options);
    const check = async (what) => {
      await expectFits(page, what);
      await expectAccessible(page);
      await screenshot(`${what}-${name.replace(/\W+/g, '-')}`);
    };
    await answer(page, { ...FAMILY, otherNeeds: { glasses: 2000 } });
    for (const row of await page.locator('main summary').all()) await row.click();
    await check('whole-answer');
    for (const { path, title } of [...PAGES, ...OF_THE_ANSWER]) {
      await page.evaluate((hash) => { location.hash = hash; }, path);
      await heading(page, title);
      await page.locator('main details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
      await check(path.slice(1));
    }
  });
}
