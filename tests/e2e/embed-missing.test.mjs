// When something is missing: words, amounts and where to turn, never an empty box.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { SITE } from './harness.mjs';
import { LOADER, openPortal, pageWith } from './portal.mjs';

const TAG = '<riksnorm-estimate lang="sv"><p>Ord av redaktören. <a href="/">En länk</a></p></riksnorm-estimate>';

/** The editor's own words are there to be read. */
async function assertWords(page) {
  assert.ok(await page.getByText('Ord av redaktören.').isVisible());
  assert.ok(await page.getByRole('link', { name: 'En länk' }).isVisible());
}

/** What the loader says where the frame does not show. */
async function assertSaid(page, said = /Uträkningen kunde inte visas här/) {
  const status = page.locator('riksnorm-estimate [role=status]');
  await status.waitFor({ timeout: 15_000 });
  const text = (await status.innerText()).replaceAll('\u00a0', ' ');
  assert.match(text, said);
  const rows = await status.locator('tr').evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' '))));
  const row = (name) => rows.find(([first]) => first === name)?.slice(1);
  assert.deepEqual(rows[0].slice(1), ['2025', '2026']);
  if (said.source.startsWith('Ut')) {
    assert.equal(row('En ensam vuxen')[1], '3 940 kr');
    assert.equal(row('Två vuxna tillsammans')[1], '7 100 kr');
    assert.equal(row('Barn 7–10 år')[1], '3 820 kr');
    assert.equal(row('Gemensamma kostnader, en person')[1], '1 280 kr');
  }
  for (const number of ['090-16 10 00', '112', '020-50 50 50', '116 111']) assert.ok(text.includes(number), number);
  assert.equal(await status.locator('a[href="tel:090161000"]').count(), 1);
  assert.equal(await status.locator('a').first().getAttribute('href'), SITE);
  return status;
}

test('the script does not arrive: the editor’s words stand there', async () => {
  for (const options of [
    { prepare: (page) => page.route(LOADER, (route) => route.abort()) },
    { javaScriptEnabled: false },
    { headers: { 'Content-Security-Policy': "script-src 'self'" } },
  ]) {
    const { page, close } = await openPortal({ html: pageWith(TAG), ...options });
    await assertWords(page);
    assert.equal(await page.locator('iframe').count(), 0);
    await close();
  }
});

test('an old browser keeps the editor’s words', async () => {
  for (const take of [
    () => { delete Element.prototype.attachShadow; },
    () => { delete HTMLIFrameElement.prototype.sandbox; },
    () => { delete globalThis.IntersectionObserver; },
    () => { Object.defineProperty(globalThis, 'customElements', { value: undefined }); },
  ]) {
    const { page, expectClean, close } = await openPortal({ html: pageWith(TAG), prepare: (page) => page.addInitScript(take) });
    await assertWords(page);
    assert.equal(await page.locator('iframe').count(), 0);
    await expectClean();
    await close();
  }
});

test('the frame does not arrive: what, how much, and where to turn', async () => {
  for (const [how, options] of Object.entries({
    'cut off': { prepare: (page) => page.route(`${SITE}embed/1/*.html`, (route) => route.abort()) },
    'not there': { prepare: (page) => page.route(`${SITE}embed/1/*.html`, (route) => route.fulfill({ status: 404, body: 'Nej' })) },
    'not let by the portal': { headers: { 'Content-Security-Policy': `frame-src 'none'; script-src ${new URL(SITE).origin}` } },
  })) {
    for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
      const { page, screenshot, close } = await openPortal({ html: pageWith(TAG), viewport, ...options });
      await assertSaid(page);
      await assertWords(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), how);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), [], how);
      await screenshot(`embed-missing-${viewport.width}`);
      await close();
    }
  }
});

test('it is said in the tag’s language', async () => {
  const { page, close } = await openPortal({
    html: pageWith('<riksnorm-estimate lang="en"></riksnorm-estimate>'),
    prepare: (page) => page.route(`${SITE}embed/1/*.html`, (route) => route.abort()),
  });
  const status = await assertSaid(page, /could not be shown here/);
  assert.equal(await status.getAttribute('lang'), 'en');
  await close();
});

test('a frame that comes late takes the message away', async () => {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  const { page, estimator, close } = await openPortal({
    html: pageWith(TAG),
    prepare: (page) => page.route('**/frame-*.js', async (route) => { await released; await route.continue(); }),
  });
  // What waits is the load of the frame; as long as it does not come, the
  // editor's words stand there.
  await page.locator('iframe').waitFor({ state: 'attached' });
  await assertWords(page);
  await page.clock.fastForward(26_000);
  await assertSaid(page);
  await assertWords(page);
  release();
  await estimator();
  assert.ok(await page.locator('riksnorm-estimate [role=status]').isHidden());
  assert.ok(await page.getByText('Ord av redaktören.').isHidden());
  await close();
});

for (const [what, prepare] of Object.entries({
  'WebAssembly is blocked': (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }),
  'the app does not arrive': (page) => page.route('**/*.wasm', (route) => route.abort()),
  'the app’s script does not arrive': (page) => page.route('**/app-*.js', (route) => route.abort()),
})) {
  test(`${what}: the frame says so, with the amounts, and still leaves`, async () => {
    const { page, close } = await openPortal({
      html: pageWith(TAG),
      prepare: async (page) => {
        await page.route('https://www.smhi.se/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>' }));
        await prepare(page);
      },
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('#riksnorm-failed').waitFor();
    const tall = () => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
    await page.waitForFunction(() =>
      document.querySelector('riksnorm-estimate').shadowRoot.querySelector('iframe').getBoundingClientRect().height > 2000);
    assert.ok(await tall() > 2000);
    const text = (await frame.locator('.without-app').innerText()).replaceAll('\u00a0', ' ');
    for (const words of [/3 940 kr/, /10 647 kr/, /090-16 10 00/, /Alla får ansöka/]) assert.match(text, words);
    const { history } = await page.evaluate(() => ({ history: history.length }));
    await frame.locator('#riksnorm-failed a').click();
    assert.equal(await page.evaluate(() => history.length), history, 'a place in the frame is no page of the portal');
    await frame.locator('#leave').click();
    await page.waitForURL('https://www.smhi.se/');
    await close();
  });
}

test('a page without an origin of its own gets the message and the link', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'riksnorm-'));
  const file = join(folder, 'sida.html');
  await writeFile(file, pageWith(TAG));
  const { page, close } = await openPortal({ path: pathToFileURL(file).href });
  await assertSaid(page);
  await assertWords(page);
  await close();
  await rm(folder, { recursive: true });
});

test('on a page of its own origin, too, it is said that the frame does not arrive', async () => {
  const { page, close } = await openPortal({
    origin: SITE,
    path: 'egen-sida/',
    html: pageWith(TAG),
    prepare: (page) => page.route(`${SITE}embed/1/*.html`, (route) => route.abort()),
  });
  await assertSaid(page);
  await assertWords(page);
  await close();
});
