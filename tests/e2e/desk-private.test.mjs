// Nothing about a client is kept: not by the page, not by the browser, not when
// the app dies; and the page asks for nothing but its own files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk, record, said, type } from './desk.mjs';
import { SITE, openPage } from './harness.mjs';

const LINE = '2v 4 9(10d) hyra 8213 lön 5017j';
const SECRET = /8213|5017/;

test('the page has the policy, one script, and integrity for all that it starts with', async () => {
  const answer = await fetch(new URL('handlaggare/', SITE));
  const page = await answer.text();
  assert.match(answer.headers.get('content-security-policy'), /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  assert.match(page, /http-equiv="Content-Security-Policy" content="default-src 'none'/);
  assert.equal(page.match(/<script\b/g).length, 1);
  const loads = page.match(/<script\b[^>]*>|<link\b[^>]*rel="stylesheet"[^>]*>|<main\b[^>]*>/g);
  for (const load of loads) assert.match(load, /integrity="sha384-[\w+/=]{64}"/);
  assert.doesNotMatch(page, /<style\b|\sstyle=|\son\w+=/, 'nothing is inline');
  assert.match(page, /href="\.\.\/desk-[0-9a-f]{8}\.css"/);
  // Residents pay for none of it.
  const resident = await (await fetch(SITE)).text();
  assert.doesNotMatch(resident, /desk/);
});

test('each file is asked for once, from its own origin, and none by typing', async () => {
  const { page, requests, expectClean, close } = await openDesk();
  assert.deepEqual(requests, [...new Set(requests)]);
  const before = requests.length;
  await type(page, LINE);
  await page.keyboard.press('Alt+Digit3');
  await page.keyboard.press('Alt+KeyK');
  assert.equal(requests.length, before);
  await expectClean();
  await close();
});

test('nothing is left in the browser, the address, the title or the history', async () => {
  const { page, context, expectClean, close } = await openDesk();
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
  assert.deepEqual(left, {
    local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0, window: '', history: [null, 2], address: '',
  });
  assert.deepEqual(await context.cookies(), []);
  assert.doesNotMatch(await page.title(), SECRET);
  for (const field of await page.locator('input, select').all()) {
    assert.equal(await field.getAttribute('autocomplete'), 'off');
    assert.equal(await field.getAttribute('name'), null, 'no form to be restored');
  }
  await expectClean();
  await close();
});

test('who goes away and comes back finds an empty desk', async () => {
  const { page, expectClean, close } = await openDesk();
  await type(page, LINE);
  await page.getByRole('link', { name: 'Sidan för den som söker' }).click();
  await page.locator('#riksnorm[data-started] #heading').waitFor();
  await page.waitForLoadState('networkidle');
  await page.goBack();
  await page.locator('#line:focus').waitFor();
  assert.equal(await page.locator('#line').inputValue(), '');
  assert.doesNotMatch(await page.content(), SECRET);
  await expectClean();
  await close();
});

test('a page that the browser keeps is empty in its memory, and starts anew', async () => {
  const { page, expectClean, close } = await openDesk();
  await type(page, LINE);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  const kept = await page.evaluate(() => [document.body.textContent, globalThis.riksnormPage.line]);
  assert.doesNotMatch(kept.join(), SECRET);
  assert.equal(kept[1], '');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.locator('#line:focus').waitFor();
  assert.equal(await page.locator('#line').inputValue(), '');
  await type(page, '1v');
  assert.equal((await record(page)).totals.Underskott, 5220);
  await expectClean();
  await close();
});

test('a new household forgets the one before, in the page and outside of the app', async () => {
  const { page, expectClean, close } = await openDesk();
  await type(page, LINE);
  assert.equal(await page.evaluate(() => globalThis.riksnormPage.line), LINE);
  await page.keyboard.press('F4');
  await said(page, 'Det förra är glömt');
  assert.equal(await page.evaluate(() => globalThis.riksnormPage.line), '');
  const values = await page.locator('input').evaluateAll((fields) => fields.map(({ value }) => value).join());
  assert.doesNotMatch(values + (await page.content()), SECRET);
  await expectClean();
  await close();
});

test('an app that dies loses nothing of the line, and a new one takes over', async () => {
  const { page, problems, close } = await openDesk();
  await type(page, LINE);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await page.locator('#riksnorm-failed').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'riksnorm-again');
  await page.keyboard.press('Enter');
  await page.locator('#line:focus').waitFor();
  assert.equal(await page.locator('#line').inputValue(), LINE);
  // 7 100 + 3 060 + 1 260 + 2 030 + 8 213 − 3 763.
  assert.equal((await record(page)).totals.Underskott, 17900);
  assert.deepEqual(problems, []);
  await close();
});

test('without JavaScript the page says so, and shows the amounts', async () => {
  const { page, expectClean, close } = await openPage({
    path: 'handlaggare/', javaScriptEnabled: false, ready: false,
  });
  assert.match(await page.locator('noscript').innerText(), /behöver JavaScript/);
  assert.match(await page.locator('noscript table').first().innerText(), /3\u00a0940/);
  await expectClean();
  await close();
});
