// When something is missing: words, amounts and where to turn, never an empty box.
import { pathToFileURL } from 'node:url';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE, expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { AWAY, holdBack } from './page.mjs';
import { LOADER, pageWith } from './portal.mjs';

/** The frame that is greeted may be an error page of the browser's. */
const NO_RECIPIENT = /postMessage.*recipient window/;
const FRAMES = `${SITE}embed/1/*.html`;
const TAG = '<riksnorm-estimate lang="sv"><p>Ord av redaktören. <a href="/">En länk</a></p></riksnorm-estimate>';

/** The editor's own words are there to be read. */
async function expectWords(page) {
  await expect(page.getByText('Ord av redaktören.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'En länk' })).toBeVisible();
}

/** What the loader says where the frame does not show. */
async function expectSaid(page, said = /Uträkningen kunde inte visas här/) {
  const status = page.locator('riksnorm-estimate [role=status]');
  await status.waitFor({ timeout: 15_000 });
  const text = (await status.innerText()).replaceAll('\u00a0', ' ');
  expect(text).toMatch(said);
  const rows = await status.locator('tr').evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' '))));
  const row = (name) => rows.find(([first]) => first === name)?.slice(1);
  expect(rows[0].slice(1)).toEqual(['2025', '2026']);
  if (said.source.startsWith('Ut')) {
    expect(row('En ensam vuxen')[1]).toBe('3 940 kr');
    expect(row('Två vuxna tillsammans')[1]).toBe('7 100 kr');
    expect(row('Barn 7–10 år')[1]).toBe('3 820 kr');
    expect(row('Gemensamma kostnader, en person')[1]).toBe('1 280 kr');
  }
  for (const number of ['090-16 10 00', '112', '020-50 50 50', '116 111']) expect(text).toContain(number);
  await expect(status.locator('a[href="tel:090161000"]')).toHaveCount(1);
  await expect(status.locator('a').first()).toHaveAttribute('href', SITE);
  return status;
}

for (const [how, options] of Object.entries({
  'is cut off': {
    prepare: (page) => page.route(LOADER, (route) => route.abort()),
    expected: [/riksnorm\.js/, /ERR_FAILED/],
  },
  'is not run': { javaScriptEnabled: false },
  'is not let by the portal': {
    headers: { 'Content-Security-Policy': "script-src 'self'" },
    expected: [/riksnorm\.js/],
  },
})) {
  test(`the script ${how}: the editor’s words stand there`, async ({ openPortal }) => {
    const { page } = await openPortal({ html: pageWith(TAG), ...options });
    await expectWords(page);
    await expect(page.locator('iframe')).toHaveCount(0);
  });
}

for (const [what, take] of Object.entries({
  'shadow trees': () => { delete Element.prototype.attachShadow; },
  sandbox: () => { delete HTMLIFrameElement.prototype.sandbox; },
  IntersectionObserver: () => { delete globalThis.IntersectionObserver; },
  'custom elements': () => { Object.defineProperty(globalThis, 'customElements', { value: undefined }); },
})) {
  test(`an old browser without ${what} keeps the editor’s words`, async ({ openPortal }) => {
    const { page } = await openPortal({ html: pageWith(TAG), prepare: (page) => page.addInitScript(take) });
    await expectWords(page);
    await expect(page.locator('iframe')).toHaveCount(0);
  });
}

for (const [how, options] of Object.entries({
  'is cut off': { prepare: (page) => page.route(FRAMES, (route) => route.abort()), expected: [/sv\.html/, NO_RECIPIENT] },
  'is not there': {
    prepare: (page) => page.route(FRAMES, (route) => route.fulfill({ status: 404, body: 'Nej' })),
    expected: [/sv\.html/, NO_RECIPIENT],
  },
  'is not let by the portal': {
    headers: { 'Content-Security-Policy': `frame-src 'none'; script-src ${new URL(SITE).origin}` },
    expected: [/policy/i, /sv\.html/, NO_RECIPIENT],
  },
})) {
  for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
    test(`the frame ${how}: what, how much, and where to turn, at ${viewport.width} px`, async ({ openPortal }) => {
      const { page, screenshot } = await openPortal({ html: pageWith(TAG), viewport, ...options });
      await expectSaid(page);
      await expectWords(page);
      await expectFits(page);
      await expectAccessible(page);
      await screenshot(`embed-missing-${viewport.width}`);
    });
  }
}

test('it is said in the tag’s language', async ({ openPortal }) => {
  const { page } = await openPortal({
    html: pageWith('<riksnorm-estimate lang="en"></riksnorm-estimate>'),
    expected: [/en\.html/, NO_RECIPIENT],
    prepare: (page) => page.route(FRAMES, (route) => route.abort()),
  });
  const status = await expectSaid(page, /could not be shown here/);
  await expect(status).toHaveAttribute('lang', 'en');
});

test('a frame that comes late takes the message away', async ({ openPortal }) => {
  let release;
  const { page, estimator } = await openPortal({
    html: pageWith(TAG),
    prepare: async (page) => { release = await holdBack(page, '**/frame-*.js'); },
  });
  // What waits is the load of the frame; as long as it does not come, the
  // editor's words stand there.
  await page.locator('iframe').waitFor({ state: 'attached' });
  await expectWords(page);
  await page.clock.fastForward(26_000);
  await expectSaid(page);
  await expectWords(page);
  release();
  await estimator();
  await expect(page.locator('riksnorm-estimate [role=status]')).toBeHidden();
  await expect(page.getByText('Ord av redaktören.')).toBeHidden();
});

for (const [what, prepare] of Object.entries({
  'WebAssembly is blocked': (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }),
  'the app does not arrive': (page) => page.route('**/*.wasm', (route) => route.abort()),
  'the app’s script does not arrive': (page) => page.route('**/app-*.js', (route) => route.abort()),
})) {
  for (const how of ['button', 'key']) {
    test(`${what}: the frame says so, with the amounts, and still leaves by ${how}`, async ({ openPortal }) => {
      const { page } = await openPortal({
        html: pageWith(TAG),
        leaves: true,
        expected: [/\.wasm/, /app-[0-9a-f]+\.js/, /WebAssembly/],
        prepare,
      });
      const frame = page.frameLocator('iframe');
      await frame.locator('#riksnorm-failed').waitFor();
      const tall = () => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
      await expect.poll(tall).toBeGreaterThan(2000);
      const text = (await frame.locator('.without-app').innerText()).replaceAll('\u00a0', ' ');
      for (const words of [/3 940 kr/, /10 647 kr/, /090-16 10 00/, /Alla får ansöka/]) expect(text).toMatch(words);
      const { history } = await page.evaluate(() => ({ history: history.length }));
      await frame.locator('#riksnorm-failed a').click();
      await expect.poll(() => page.evaluate(() => history.length), 'a place in the frame is no page of the portal').toBe(history);
      if (how === 'button') await frame.locator('#leave').click();
      else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      await page.waitForURL(AWAY);
    });
  }
}

test('a page without an origin of its own gets the message and the link', async ({ openPortal }) => {
  const folder = await mkdtemp(join(tmpdir(), 'riksnorm-'));
  const file = join(folder, 'sida.html');
  await writeFile(file, pageWith(TAG));
  const { page } = await openPortal({
    path: pathToFileURL(file).href,
    expected: [/^request to another origin: file:/, /embed\/1\/sv\.html/, /frame-ancestors/],
  });
  await expectSaid(page);
  await expectWords(page);
  await rm(folder, { recursive: true });
});

test('on a page of its own origin, too, it is said that the frame does not arrive', async ({ openPortal }) => {
  const { page } = await openPortal({
    origin: SITE,
    path: 'egen-sida/',
    html: pageWith(TAG),
    expected: [/sv\.html/, /ERR_FAILED/, NO_RECIPIENT],
    prepare: (page) => page.route(FRAMES, (route) => route.abort()),
  });
  await expectSaid(page);
  await expectWords(page);
});
