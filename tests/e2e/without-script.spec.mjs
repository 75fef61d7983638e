// Without JavaScript or WebAssembly: what this is, the amounts, where to turn.
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { holdBack } from './page.mjs';

const started = '#riksnorm[data-started]';

/** The amounts as rows of text. */
async function amounts(page) {
  const rows = await page.locator('.without-app > .amounts tr').all();
  const texts = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return texts.map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')));
}

/** Row by row, from the published tables. */
async function expectAmounts(page) {
  const rows = await amounts(page);
  const row = (name) => rows.find(([first]) => first === name)?.slice(1);
  expect(rows[0]).toEqual(['Vem eller vad', '2025', '2026']);
  expect(row('En ensam vuxen')[1]).toBe('3 940 kr');
  expect(row('Två vuxna tillsammans')[1]).toBe('7 100 kr');
  expect(row('Barn 4–6 år')[1]).toBe('3 060 kr');
  expect(row('Barn 4–6 år med lunch på annat håll')[1]).toBe('2 720 kr');
  expect(row('Barn 7–10 år')[1]).toBe('3 820 kr');
  expect(row('Gemensamma kostnader, en person')[1]).toBe('1 280 kr');
  expect(row('Gemensamma kostnader, 7 personer')[1]).toBe('2 830 kr');
  expect(row('Inga barn')).toEqual(['6 595 kr']);
  expect(row('3–5 barn')).toEqual(['10 647 kr']);
  expect(row('5 barn eller fler')).toEqual(['11 572 kr']);
  expect(row('Inneboende, ett rum')).toEqual(['3 890 kr']);
  // 2 adults, 8 rows of children with 4 for lunch, 7 of shared costs; 5 rents and a room.
  expect(rows).toHaveLength(1 + 2 + 12 + 7 + 1 + 5 + 1);
  // The year before those, folded.
  const earlier = page.locator('.without-app > details .amounts tr');
  await expect(earlier).toHaveCount(1 + 2 + 12 + 7);
  await expect(earlier.nth(1)).toHaveText(/^En ensam vuxen\s*3.800.kr$/);
  const text = (await page.locator('.without-app').innerText()).replaceAll('\u00a0', ' ');
  for (const words of [
    /januari 2025 till och med juni 2025: beslut SFS 2024:1016/,
    /januari 2026 till och med december 2026: beslut SFS 2025:1046/,
    /riktvärden från 2024, IFN-2024\/00104/,
    /är från 2024/,
    /Alla får ansöka/,
    /090-16 10 00/,
    /112/,
    /2018:1937/,
  ]) expect(text).toMatch(words);
}

const VIEWPORTS = [{ width: 320, height: 640 }, { width: 1280, height: 800 }];

for (const viewport of VIEWPORTS) {
  test(`the page without JavaScript passes axe, at ${viewport.width} px`, async ({ openPage }) => {
    // axe is a script itself: so the page is read by a browser that has them,
    // as one that has none builds it.
    const { page } = await openPage({
      ready: false,
      viewport,
      prepare: (page) => page.route('**/', async (route) => {
        const answered = await route.fetch();
        const body = (await answered.text())
          .replace(/<script\b[^>]*><\/script>/, '')
          .replaceAll(/<\/?noscript>/g, '');
        await route.fulfill({ response: answered, body });
      }),
    });
    await expect(page.locator('body')).toHaveText(/behöver sidan JavaScript/, { useInnerText: true });
    await expectAccessible(page);
  });
}

for (const viewport of VIEWPORTS) {
  test(`without JavaScript the amounts stand there, at ${viewport.width} px`, async ({ openPage }) => {
    const { page, screenshot } = await openPage({
      javaScriptEnabled: false, ready: false, viewport,
    });
    await expect(page.locator('noscript')).toHaveText(/JavaScript/, { useInnerText: true });
    await expect(page.locator('h1')).toBeVisible();
    await expectAmounts(page);
    await expect.poll(() => page.locator('main form').isVisible(), 'a form that cannot answer').toBe(false);
    // The footer leads to what stands on this page.
    for (const hash of ['#om-utrakningen', '#tillganglighet', '#kan-nagon-se', '#hjalp-nu', '#galler-nagot-sarskilt']) {
      await expect(page.locator(`:is(.site-links, .start) a[href="${hash}"]`)).toBeVisible();
      await expect(page.locator(hash)).toBeVisible();
    }
    await expectFits(page);
    await screenshot(`without-script-${viewport.width}`);
  });
}

test('where the app cannot be loaded, that is said, and the amounts stand there', async ({ openPage }) => {
  const { page, screenshot } = await openPage({
    ready: false,
    expected: [/\.wasm/],
    viewport: { width: 360, height: 740 },
    prepare: (page) => page.route('**/*.wasm', (route) => route.abort()),
  });
  await page.locator('#riksnorm-failed').waitFor();
  await expectAmounts(page);
  await expect(page.locator('main form'), 'what is typed can still be seen').toBeVisible();
  await screenshot('without-wasm-360');
  await expectAccessible(page);
  await page.unroute('**/*.wasm');
  await page.getByRole('button', { name: 'Starta igen' }).click();
  await page.locator(started).waitFor({ state: 'attached' });
  await expect(page.locator('.without-app'), 'they go when the app is there').toBeHidden();
});

test('a link to the amounts that is followed before the app is there leads on to its page', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    ready: false,
    prepare: async (page) => { release = await holdBack(page, '**/*.wasm'); },
  });
  await expect(page.locator('.without-app')).toBeVisible();
  await page.getByRole('link', { name: 'Tillgänglighet' }).press('Enter');
  release();
  await page.locator('h1', { hasText: 'Tillgänglighet' }).waitFor();
  await expect(page.locator('.without-app')).toBeHidden();
});
