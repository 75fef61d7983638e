// What a page loads: its own files, each once, in every engine. WebKit would
// load twice what a link preloads.
import { needs } from './engines.mjs';
import { SITE, expect, test } from './fixtures.mjs';

/** @param {string[]} requests */
function expectEachOnce(requests) {
  const { origin } = new URL(SITE);
  const own = requests.filter((address) => address.startsWith(origin));
  expect(own, 'a file was asked for twice').toEqual([...new Set(own)]);
  for (const kind of [/\.wasm$/, /\/(desk-)?texts-[\w-]+\.txt$/, /\.css$/, /\/(app|desk)-\w+\.js$/]) {
    expect(own.some((address) => kind.test(address)), String(kind)).toBe(true);
  }
  return { own, others: requests.filter((address) => !address.startsWith(origin)) };
}

test('the page loads its own files, each once', async ({ openPage }) => {
  const { page, requests } = await openPage();
  const { own, others } = expectEachOnce(requests);
  expect(others).toEqual([]);
  expect(own.filter((address) => address.endsWith('.wasm')), 'what is shown first, and the rest').toHaveLength(2);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.locator('#riksnorm-failed')).toBeHidden();
});

test('the desk loads its own files, each once', async ({ openDesk }) => {
  const { requests } = await openDesk();
  expect(expectEachOnce(requests).others).toEqual([]);
});

test('the embed loads its own files, each once', async ({ openPortal }) => {
  const { requests, estimator } = await openPortal();
  await estimator();
  expectEachOnce(requests);
});

const WASM = /\/app-\w+\.wasm$/;

for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
  test(`nothing in sight moves when the app takes the start over, at ${viewport.width} px`, { tag: needs({ viewport }) }, async ({ openPage }) => {
    let release;
    const held = new Promise((done) => { release = done; });
    const { page } = await openPage({
      viewport,
      ready: false,
      prepare: (page) => page.route(WASM, async (route) => {
        await held;
        await route.continue();
      }),
    });
    const places = () => page.locator('body').locator('h1, h2, p, a, button, summary, li').evaluateAll((all) => (
      all.map((one) => [one.textContent.trim(), one.getBoundingClientRect()])
        .filter(([, { y, height }]) => height > 0 && y < innerHeight)
        .map(([text, { x, y, width, height }]) => [text, ...[x, y, width, height].map(Math.round)])));
    const before = await places();
    expect(before.length).toBeGreaterThan(8);
    release();
    await page.locator('#riksnorm[data-whole]').waitFor({ state: 'attached' });
    expect(await places()).toEqual(before);
  });
}
