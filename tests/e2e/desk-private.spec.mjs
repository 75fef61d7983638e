// Nothing about a client is kept: not by the page, not by the browser, not when
// the app dies; and the page asks for nothing but its own files.
import { begin, record, status, type } from './desk.mjs';
import { SITE, expect, test } from './fixtures.mjs';

const LINE = '2v 4 9(10d) hyra 8213 lön 5017j';
const SECRET = /8213|5017/;

test('the page has the policy, three scripts, and integrity for all that it starts with', async () => {
  const answer = await fetch(new URL('handlaggare/', SITE));
  const page = await answer.text();
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; img-src 'self'; worker-src 'none'; trusted-types 'none';/);
  expect(page).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'/);
  expect(page.match(/<script\b/g), 'what asks ahead, the app, and what stands in for it').toHaveLength(3);
  const loads = page.match(/<script\b[^>]*>|<link\b[^>]*rel="stylesheet"[^>]*>|<main\b[^>]*>/g);
  for (const load of loads) expect(load).toMatch(/integrity="sha384-[\w+/=]{64}"/);
  expect(page, 'nothing is inline').not.toMatch(/<style\b|\sstyle=|\son\w+=/);
  expect(page).toMatch(/href="\.\.\/desk-[0-9a-f]{8}\.css"/);
  // Residents pay for none of it.
  const resident = await (await fetch(SITE)).text();
  expect(resident).not.toMatch(/desk/);
});

test('each file is asked for once, from its own origin, and none by typing', async ({ openDesk }) => {
  const { page, requests } = await openDesk();
  expect(requests).toEqual([...new Set(requests)]);
  const before = requests.length;
  await type(page, LINE);
  await page.keyboard.press('Alt+Digit3');
  await page.keyboard.press('Alt+KeyK');
  expect(requests).toHaveLength(before);
});

test('nothing is left in the browser, the address, the title or the history', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  await type(page, LINE);
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    window: window.name,
    history: [history.state, history.length],
    address: location.search + location.hash,
  }));
  expect(left).toEqual({
    local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0, window: '', history: [null, 2], address: '',
  });
  expect(await context.cookies()).toEqual([]);
  expect(await page.title()).not.toMatch(SECRET);
  for (const field of await page.locator('input, select').all()) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field, 'no form to be restored').not.toHaveAttribute('name');
  }
});

test('who goes away and comes back finds an empty desk', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, LINE);
  await page.getByRole('link', { name: 'Sidan för den som söker' }).click();
  await page.locator('#riksnorm[data-started] #heading').waitFor();
  await page.waitForLoadState('networkidle');
  await page.goBack();
  await page.locator('#line:focus').waitFor();
  await expect(page.locator('#line')).toHaveValue('');
  expect(await page.content()).not.toMatch(SECRET);
});

test('a page that the browser keeps is empty in its memory, and starts anew', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, LINE);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  const kept = await page.evaluate(() => [document.body.textContent, globalThis.riksnormPage.line]);
  expect(kept.join()).not.toMatch(SECRET);
  expect(kept[1]).toBe('');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.locator('#line:focus').waitFor();
  await expect(page.locator('#line')).toHaveValue('');
  await type(page, '1v');
  await expect.poll(async () => (await record(page)).balance).toBe(-5220);
});

test('a new household forgets the one before, in the page and outside of the app', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, LINE);
  await expect.poll(() => page.evaluate(() => globalThis.riksnormPage.line)).toBe(LINE);
  await begin(page);
  await status(page, 'Nytt hushåll. Ångra: Ctrl+Z');
  await expect.poll(() => page.evaluate(() => globalThis.riksnormPage.line)).toBe('');
  const values = await page.locator('input').evaluateAll((fields) => fields.map(({ value }) => value).join());
  expect(values + (await page.content())).not.toMatch(SECRET);
});

test('an app that dies loses nothing typed, and a new one takes over without a connection', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  await type(page, LINE);
  // Also what is no amount yet, in a field.
  await page.keyboard.press('Alt+Digit0');
  await page.getByLabel('Hushållsel').fill('45 kr mer');
  await page.locator('.top-row[data-settled]').waitFor();
  await context.setOffline(true);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await page.locator('#riksnorm-failed').waitFor();
  await expect(page.locator('#riksnorm-again')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('#line:focus').waitFor();
  await expect(page.locator('#line')).toHaveValue(`${LINE} el ?`);
  await page.keyboard.press('Alt+Digit0');
  await expect(page.getByLabel('Hushållsel')).toHaveValue('45 kr mer');
  await page.getByLabel('Hushållsel').fill('');
  // 7 100 + 3 060 + 1 260 + 2 030 + 8 213 − 3 763.
  await expect.poll(async () => (await record(page)).balance).toBe(-17900);
});

test('without JavaScript the page says so, and shows the amounts', async ({ openPage }) => {
  const { page } = await openPage({ path: 'handlaggare/', javaScriptEnabled: false, ready: false });
  await expect(page.locator('noscript')).toHaveText(/behöver JavaScript/, { useInnerText: true });
  await expect(page.locator('noscript table').first()).toHaveText(/3\u00a0940/, { useInnerText: true });
});
