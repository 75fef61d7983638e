// What is typed outlives a slow, missing or dead app (web/script).
import { FAMILY, active, answerOf, askForAnswer, heading, languageButton } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { WHOLE, holdBack } from './page.mjs';

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

test('what is typed before the script arrives is kept', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    ready: false,
    untilLoaded: false,
    prepare: async (page) => { release = await holdBack(page, '**/app-*.js'); },
  });
  await addFields(page);
  await fillFields(page);
  release();
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  await expect.poll(() => kept(page)).toEqual(filled);
});

test('what is typed and sent before the app arrives is kept', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    ready: false,
    prepare: async (page) => { release = await holdBack(page, '**/*.wasm'); },
  });
  await addFields(page);
  await fillFields(page);
  await page.locator('#try-lunch').uncheck();
  // The app asks once it is there; here the test does in its place.
  expect(await page.evaluate(() => riksnormPage.submitted())).toBe(false);
  await page.locator('#try-next').click();
  expect(await page.evaluate(() => [riksnormPage.submitted(), riksnormPage.submitted()])).toEqual([true, false]);
  await expect.poll(() => kept(page)).toEqual({ ...filled, shares: '' });
  release();
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  await expect.poll(() => kept(page)).toEqual({ ...filled, shares: '' });
});

test('the app can keep and forget', async ({ openPage }) => {
  const { page } = await openPage();
  await page.evaluate(() => {
    riksnormPage.forget();
    riksnormPage.keep([['try-a', '1'], ['try-b', '2']]);
    riksnormPage.keep([['try-b', '3']]);
  });
  await expect.poll(() => kept(page)).toEqual({ 'try-a': '1', 'try-b': '3' });
  await page.evaluate(() => riksnormPage.forget());
  await expect.poll(() => kept(page)).toEqual({});
});

for (const path of ['', 'handlaggare/']) {
  test(`/${path} starts where the browser refuses to make a large module at once`, async ({ openPage }) => {
    // Chromium long did, above 4 kB.
    const { page } = await openPage({
      path,
      prepare: (page) => page.addInitScript(() => {
        for (const name of ['Module', 'Instance']) {
          WebAssembly[name] = new Proxy(WebAssembly[name], {
            construct() { throw new RangeError(`WebAssembly.${name} is disallowed on the main thread`); },
          });
        }
      }),
    });
    await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  });
}

test('an app that cannot be fetched says so, takes no focus, and can be started again', async ({ openPage }) => {
  const { page } = await openPage({
    ready: false,
    expected: [/\.wasm/],
    prepare: (page) => page.route('**/*.wasm', (route) => route.abort()),
  });
  await page.locator('#riksnorm-failed').waitFor();
  await expect(page.locator('#riksnorm-again')).not.toBeFocused();
  await addFields(page);
  await fillFields(page);

  await page.locator('#riksnorm-again').click();
  await page.locator('#riksnorm-failed').waitFor();
  await expect(page.locator('#riksnorm-again')).toBeFocused();
  await page.unroute('**/*.wasm');
  await page.keyboard.press('Enter');
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  await expect.poll(() => kept(page)).toEqual(filled);
  await expect(page.locator('#riksnorm-failed')).toBeHidden();
});

test('a language that is chosen where the app never comes is not said to be that of the page', async ({ openPage }) => {
  const { page } = await openPage({
    ready: false,
    expected: [/\.wasm/],
    prepare: (page) => page.route('**/*.wasm', (route) => route.abort()),
  });
  await page.locator('#riksnorm-failed').waitFor();
  await (await languageButton(page, 'en')).click();
  await expect.poll(() => page.evaluate(() => riksnormPage.texts)).toContain('Your household');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.locator('button[data-language=sv]')).toHaveAttribute('aria-pressed', 'true');
  // Once it comes, it speaks the language that was asked for.
  await page.unroute('**/*.wasm');
  await page.locator('#riksnorm-again').click();
  await page.locator('#heading', { hasText: 'Short of money?' }).waitFor();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('button[data-language=en]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('#leave', { hasText: 'Leave quickly' }).waitFor();
});

test('a file that is not the one that was built is refused', async ({ openPage }) => {
  const { page, problems } = await openPage({
    ready: false,
    expected: [/integrity/],
    prepare: (page) => page.route('**/*.wasm', (route) => route.fulfill({
      contentType: 'application/wasm',
      body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
    })),
  });
  await page.locator('#riksnorm-failed').waitFor();
  expect(String(problems.all)).toMatch(/integrity/);
});

test('a dead app says so, and starts again with what was typed, without a connection', async ({ openPage }) => {
  const { page, context, requests } = await openPage();
  await addFields(page);
  await fillFields(page);
  const asked = requests.length;
  await context.setOffline?.(true); // WebKit's driver cannot
  await page.evaluate(() => {
    globalThis.oldRoot = document.getElementById('riksnorm');
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await page.locator('#riksnorm-failed').waitFor();
  await expect(page.locator('#try-rent'), 'it can still be seen').toHaveValue('8 200');
  await expect(page.locator('#riksnorm[inert]')).toBeAttached();
  await expect(page.locator('#riksnorm-again')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  expect(requests, 'nothing is fetched anew').toHaveLength(asked);
  await expect.poll(() => kept(page)).toEqual(filled);
  await expect(page.locator('#riksnorm-failed')).toBeHidden();
  await expect(page.locator('#riksnorm[inert]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => oldRoot === document.getElementById('riksnorm'))).toBe(false);
  await expect(page.locator('main')).toHaveCount(1);
});

const REST = '**/app-rest-*.wasm';
const SAYS = '#riksnorm [role=status]';

test('what is asked for before its file is here is said to come, and comes', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    ready: false,
    prepare: async (page) => { release = await holdBack(page, REST); },
  });
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  await askForAnswer(page, FAMILY);
  await expect(page.locator(SAYS)).toContainText('kommer strax');
  await expect.poll(() => active(page), 'its heading has focus').toBe('heading');
  await expectAccessible(page);
  release();
  await page.locator('.calculation').waitFor();
  await expect.poll(() => active(page), 'so has that of the answer').toBe('heading');
  expect((await answerOf(page)).totals).not.toEqual({});
});

test('what cannot be fetched later is said, and can be asked for again', async ({ openPage }) => {
  const { page, screenshot } = await openPage({
    viewport: { width: 360, height: 740 },
    ready: false,
    expected: [/app-rest-.*\.wasm/],
    prepare: (page) => page.route(REST, (route) => route.abort()),
  });
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  await askForAnswer(page, FAMILY);
  await expect(page.locator(SAYS)).toContainText('kunde inte hämtas');
  await expect(page.locator('#riksnorm-failed'), 'the app runs').toBeHidden();
  await expectAccessible(page);
  await expectFits(page);
  await screenshot('rest-missing-360');
  const again = page.getByRole('button', { name: 'Försök igen' });
  await again.press('Enter');
  await expect(page.locator(SAYS)).toContainText('kunde inte hämtas');
  await page.unroute(REST);
  await again.press('Enter');
  await page.locator('.calculation').waitFor();
  expect((await answerOf(page)).totals).not.toEqual({});
});

test('a topic is waited for too, and a dead app has all of the next without a connection', async ({ openPage }) => {
  const { page, context, requests } = await openPage({ path: '#om-utrakningen' });
  await heading(page, 'Om uträkningen');
  const asked = requests.length;
  await context.setOffline?.(true); // WebKit's driver cannot
  await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })));
  await page.locator('#riksnorm-failed').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.locator(WHOLE)).toBeAttached();
  await heading(page, 'Om uträkningen');
  expect(requests, 'nothing is fetched anew').toHaveLength(asked);
});

test('who leaves, leaves nothing behind', async ({ openPage }) => {
  const { page } = await openPage();
  await addFields(page);
  await fillFields(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect.poll(() => kept(page)).toEqual({});
  await expect(page.locator('#riksnorm')).toBeEmpty();

  // Back again, where the browser has kept the page: an app that knows nothing.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  await expect.poll(() => kept(page)).toEqual({});
});
