// Without JavaScript or WebAssembly: what this is, the amounts, where to turn.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { openPage } from './harness.mjs';

const started = '#riksnorm[data-started]';

async function assertAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
}

/** The amounts as rows of text. */
async function amounts(page) {
  const rows = await page.locator('.without-app .amounts tr').all();
  const texts = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return texts.map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')));
}

/** Row by row, from the published tables. */
async function assertAmounts(page) {
  const rows = await amounts(page);
  const row = (name) => rows.find(([first]) => first === name)?.slice(1);
  assert.deepEqual(rows[0], ['Vem eller vad', '2025', '2026']);
  assert.equal(row('En ensam vuxen')[1], '3 940 kr');
  assert.equal(row('Två vuxna tillsammans')[1], '7 100 kr');
  assert.equal(row('Barn 4–6 år')[1], '3 060 kr');
  assert.equal(row('Barn 4–6 år med lunch på annat håll')[1], '2 720 kr');
  assert.equal(row('Barn 7–10 år')[1], '3 820 kr');
  assert.equal(row('Gemensamma kostnader, en person')[1], '1 280 kr');
  assert.equal(row('Gemensamma kostnader, 7 personer')[1], '2 830 kr');
  assert.deepEqual(row('Inga barn'), ['6 595 kr']);
  assert.deepEqual(row('3–5 barn'), ['10 647 kr']);
  assert.deepEqual(row('5 barn eller fler'), ['11 572 kr']);
  assert.deepEqual(row('Inneboende, ett rum'), ['3 890 kr']);
  // 2 adults, 8 rows of children with 4 for lunch, 7 of shared costs; 5 rents and a room.
  assert.equal(rows.length, 1 + 2 + 12 + 7 + 1 + 5 + 1);
  const text = (await page.locator('.without-app').innerText()).replaceAll('\u00a0', ' ');
  for (const words of [
    /januari 2025 till och med juni 2025: beslut SFS 2024:1016/,
    /januari 2026 till och med december 2026: beslut SFS 2025:1046/,
    /riktvärden från 2024, beslut IFN-2024\/00104/,
    /är från 2024/,
    /Alla får ansöka/,
    /090-16 10 00/,
    /112/,
    /2018:1937/,
  ]) assert.match(text, words);
}

test('the page without JavaScript passes axe', async () => {
  // axe is a script itself: so the page is read by a browser that has them,
  // as one that has none builds it.
  for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
    const { page, close } = await openPage({
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
    assert.match(await page.locator('body').innerText(), /behöver sidan JavaScript/);
    await assertAccessible(page);
    await close();
  }
});

for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
  test(`without JavaScript the amounts stand there, at ${viewport.width} px`, async () => {
    const { page, expectClean, screenshot, close } = await openPage({
      javaScriptEnabled: false, ready: false, viewport,
    });
    assert.match(await page.locator('noscript').innerText(), /JavaScript/);
    assert.ok(await page.locator('h1').isVisible());
    await assertAmounts(page);
    assert.equal(await page.locator('main form').isVisible(), false, 'a form that cannot answer');
    // The footer leads to what stands on this page.
    for (const hash of ['#om-utrakningen', '#tillganglighet']) {
      assert.ok(await page.locator(`.site-links a[href="${hash}"]`).isVisible());
      assert.ok(await page.locator(hash).isVisible());
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= viewport.width, `it is ${width} wide`);
    await screenshot(`without-script-${viewport.width}`);
    await expectClean();
    await close();
  });
}

test('where the app cannot be loaded, that is said, and the amounts stand there', async () => {
  const { page, problems, screenshot, close } = await openPage({
    ready: false,
    viewport: { width: 360, height: 740 },
    prepare: (page) => page.route('**/*.wasm', (route) => route.abort()),
  });
  await page.locator('#riksnorm-failed').waitFor();
  await assertAmounts(page);
  assert.ok(await page.locator('main form').isVisible(), 'what is typed can still be seen');
  await screenshot('without-wasm-360');
  await assertAccessible(page);
  await page.unroute('**/*.wasm');
  await page.getByRole('button', { name: 'Starta igen' }).click();
  await page.locator(started).waitFor({ state: 'attached' });
  assert.ok(await page.locator('.without-app').isHidden(), 'they go when the app is there');
  assert.ok(problems.every((problem) => /ERR_FAILED/.test(problem)), String(problems));
  await close();
});

test('a link to the amounts that is followed before the app is there leads on to its page', async () => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const { page, expectClean, close } = await openPage({
    ready: false,
    prepare: (page) => page.route('**/*.wasm', async (route) => {
      await released;
      await route.continue();
    }),
  });
  assert.ok(await page.locator('.without-app').isVisible());
  await page.getByRole('link', { name: 'Tillgänglighet' }).press('Enter');
  release();
  await page.locator('h1', { hasText: 'Tillgänglighet' }).waitFor();
  assert.ok(await page.locator('.without-app').isHidden());
  await expectClean();
  await close();
});
