// What is typed outlives a slow, missing or dead app (web/script).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './harness.mjs';

const started = '#riksnorm[data-started]';

/** Lets no file of this kind through until the returned function is called. */
async function hold(page, pattern) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Fields of every kind in the first step, as the page could hold them. The app
 *  keeps what it knows by name, so these have names of its own fields. */
async function addFields(page) {
  await page.locator('#riksnorm').evaluate((root) => {
    const form = document.createElement('form');
    const field = (tag, attributes) => form.append(Object.assign(document.createElement(tag), attributes));
    field('input', { type: 'text', id: 'try-rent', name: 'housing.monthlyCost' });
    field('input', { type: 'checkbox', id: 'try-lunch', name: 'shares', value: 'yes' });
    field('input', { type: 'radio', id: 'try-one', name: 'adults', value: '1' });
    field('input', { type: 'radio', id: 'try-two', name: 'adults', value: '2' });
    field('textarea', { id: 'try-untouched', name: 'sharedHouseholdSize' });
    field('button', { id: 'try-next', textContent: 'Nästa' });
    root.replaceChildren(form);
  });
}

async function fillFields(page) {
  await page.locator('#try-lunch').check();
  await page.locator('#try-two').check();
  await page.locator('#try-rent').fill('8 200');
}

const filled = { shares: 'yes', adults: '2', 'housing.monthlyCost': '8 200' };

/** What is kept of these fields; the app keeps a month of its own. */
async function kept(page) {
  const entries = await page.evaluate(() => riksnormPage.kept());
  return Object.fromEntries(entries.filter(([name]) => name !== 'month'));
}

test('what is typed before the script arrives is kept', async () => {
  let release;
  const { page, expectClean, close } = await openPage({
    ready: false,
    untilLoaded: false,
    prepare: async (page) => { release = await hold(page, '**/app-*.js'); },
  });
  await addFields(page);
  await fillFields(page);
  release();
  await page.locator(started).waitFor({ state: 'attached' });
  assert.deepEqual(await kept(page), filled);
  await expectClean();
  await close();
});

test('what is typed and sent before the app arrives is kept', async () => {
  let release;
  const { page, expectClean, close } = await openPage({
    ready: false,
    prepare: async (page) => { release = await hold(page, '**/*.wasm'); },
  });
  await addFields(page);
  await fillFields(page);
  await page.locator('#try-lunch').uncheck();
  // The app asks once it is there; here the test does in its place.
  assert.equal(await page.evaluate(() => riksnormPage.submitted()), false);
  await page.locator('#try-next').click();
  assert.deepEqual(await page.evaluate(() => [riksnormPage.submitted(), riksnormPage.submitted()]), [true, false]);
  assert.deepEqual(await kept(page), { ...filled, shares: '' });
  release();
  await page.locator(started).waitFor({ state: 'attached' });
  assert.deepEqual(await kept(page), { ...filled, shares: '' });
  await expectClean();
  await close();
});

test('the app can keep and forget', async () => {
  const { page, close } = await openPage();
  await page.evaluate(() => {
    riksnormPage.forget();
    riksnormPage.keep([['try-a', '1'], ['try-b', '2']]);
    riksnormPage.keep([['try-b', '3']]);
  });
  assert.deepEqual(await kept(page), { 'try-a': '1', 'try-b': '3' });
  await page.evaluate(() => riksnormPage.forget());
  assert.deepEqual(await kept(page), {});
  await close();
});

test('an app that cannot be fetched says so, takes no focus, and can be started again', async () => {
  const { page, problems, close } = await openPage({
    ready: false,
    prepare: (page) => page.route('**/*.wasm', (route) => route.abort()),
  });
  await page.locator('#riksnorm-failed').waitFor();
  assert.notEqual(await page.evaluate(() => document.activeElement.id), 'riksnorm-again');
  await addFields(page);
  await fillFields(page);

  await page.locator('#riksnorm-again').click();
  await page.locator('#riksnorm-failed').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'riksnorm-again');
  await page.unroute('**/*.wasm');
  await page.keyboard.press('Enter');
  await page.locator(started).waitFor({ state: 'attached' });
  assert.deepEqual(await kept(page), filled);
  assert.ok(await page.locator('#riksnorm-failed').isHidden());
  assert.ok(problems.every((problem) => /ERR_FAILED/.test(problem)), String(problems));
  await close();
});

test('a language that is chosen where the app never comes is not said to be that of the page', async () => {
  const { page, close } = await openPage({ ready: false, prepare: (page) => page.route('**/*.wasm', (route) => route.abort()) });
  await page.locator('#riksnorm-failed').waitFor();
  await page.locator('button[data-language=en]').click();
  await page.waitForFunction(() => riksnormPage.texts.includes('Your household'));
  assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
  assert.equal(await page.locator('button[data-language=sv]').getAttribute('aria-pressed'), 'true');
  // Once it comes, it speaks the language that was asked for.
  await page.unroute('**/*.wasm');
  await page.locator('#riksnorm-again').click();
  await page.locator('#heading', { hasText: 'Your household' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.locator('button[data-language=en]').getAttribute('aria-pressed'), 'true');
  await page.locator('#leave', { hasText: 'Leave quickly' }).waitFor();
  await close();
});

test('a file that is not the one that was built is refused', async () => {
  const { page, problems, close } = await openPage({
    ready: false,
    prepare: (page) => page.route('**/*.wasm', (route) => route.fulfill({
      contentType: 'application/wasm',
      body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
    })),
  });
  await page.locator('#riksnorm-failed').waitFor();
  assert.match(String(problems), /integrity/);
  await close();
});

test('a dead app says so, and starts again with what was typed', async () => {
  const { page, requests, expectClean, close } = await openPage();
  await addFields(page);
  await fillFields(page);
  await page.evaluate(() => {
    globalThis.oldRoot = document.getElementById('riksnorm');
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await page.locator('#riksnorm-failed').waitFor();
  assert.equal(await page.locator('#try-rent').inputValue(), '8 200', 'it can still be seen');
  assert.equal(await page.locator('#riksnorm').evaluate((root) => root.inert), true);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'riksnorm-again');

  await page.keyboard.press('Enter');
  await page.locator(started).waitFor({ state: 'attached' });
  assert.ok(requests.some((address) => address.endsWith('.js?again=1')), String(requests));
  assert.deepEqual(await kept(page), filled);
  assert.ok(await page.locator('#riksnorm-failed').isHidden());
  assert.equal(await page.locator('#riksnorm').evaluate((root) => root.inert), false);
  assert.equal(await page.evaluate(() => oldRoot === document.getElementById('riksnorm')), false);
  assert.equal(await page.evaluate(() => document.querySelectorAll('main').length), 1);
  await expectClean();
  await close();
});

test('who leaves, leaves nothing behind', async () => {
  const { page, expectClean, close } = await openPage();
  await addFields(page);
  await fillFields(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  assert.deepEqual(await kept(page), {});
  assert.equal(await page.locator('#riksnorm').evaluate((root) => root.childNodes.length), 0);

  // Back again, where the browser has kept the page: an app that knows nothing.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.locator(started).waitFor({ state: 'attached' });
  assert.deepEqual(await kept(page), {});
  await expectClean();
  await close();
});
