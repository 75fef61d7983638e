// A page whose app does not come says so, and still forgets and leaves
// (web/script/guard.js).
import { SITE, expect, test } from './fixtures.mjs';
import { holdBack, holdTimers } from './page.mjs';

const PAGES = [
  { name: 'the page', path: '', script: '**/app-*.js', leaves: true },
  { name: 'the desk', path: 'handlaggare/', script: '**/desk-*.js', leaves: false },
  { name: 'the frame', path: 'embed/1/sv.html', script: '**/app-*.js', leaves: true },
];

/** How a script may fail to be there, and what the browser says of it. */
const FAILURES = {
  'is missing': { status: 404, body: 'Sidan finns inte.' },
  'is of another kind': { contentType: 'text/html', body: '<title>Logga in</title>' },
  'was changed on the way': { contentType: 'text/javascript', body: 'globalThis.changed = true;' },
};
const SAID = [/404/, /MIME/i, /integrity/, /hash/, /Loading failed/i, /blocked/i, /^request failed: .*\/(app|desk)-/];

for (const { name, path, script } of PAGES) {
  for (const [how, answer] of Object.entries(FAILURES)) {
    test(`${name} says so where its script ${how}`, async ({ openPage }) => {
      const { page } = await openPage({
        path, ready: false, expected: SAID, prepare: (page) => page.route(script, (route) => route.fulfill(answer)),
      });
      await page.locator('#riksnorm-failed').waitFor();
      expect(await page.evaluate(() => [globalThis.changed, 'riksnormPage' in globalThis])).toEqual([undefined, false]);
      // Trying again is loading again.
      await page.unroute(script);
      await page.locator('#riksnorm-again').click();
      await page.locator('#riksnorm[data-started]').waitFor();
      await expect(page.locator('#riksnorm-failed')).toBeHidden();
    });
  }

  test(`${name} says within seconds that it waits, and takes that back`, { tag: '@held-timers' }, async ({ openPage }) => {
    let release;
    const { page } = await openPage({
      path, ready: false,
      prepare: async (page) => {
        await holdTimers(page);
        release = await holdBack(page, '**/*.wasm');
      },
    });
    await expect(page.locator('#riksnorm-slow')).toBeHidden();
    await page.clock.runFor(10_000);
    await expect(page.locator('#riksnorm-slow')).toBeVisible();
    await expect(page.locator('#riksnorm-failed')).toBeHidden();
    release();
    await page.locator('#riksnorm[data-started]').waitFor();
    await expect(page.locator('#riksnorm-slow')).toBeHidden();
  });
}

/** A form in the page as an older one could have it, with something typed. */
async function typeSomewhere(page) {
  await page.locator('#riksnorm').evaluate((root) => {
    root.insertAdjacentElement('afterbegin', document.createElement('form')).append(document.createElement('input'));
    Object.assign(root.querySelector('input'), { id: 'try-one', value: 'hemligt' });
  });
}

for (const how of ['the button', 'the key']) {
  test(`without the app one leaves by ${how}, and nothing typed is left`, async ({ openPage }) => {
    const { page } = await openPage({
      ready: false, expected: SAID,
      prepare: (page) => page.route('**/app-*.js', (route) => route.fulfill(FAILURES['is missing'])),
    });
    // The page is seen as it is left.
    await page.evaluate(() => { globalThis.riksnormAway = () => { globalThis.hasLeft = true; }; });
    await page.locator('#riksnorm-failed').waitFor();
    await typeSomewhere(page);
    if (how === 'the button') await page.locator('#leave').click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page.locator('body')).toBeHidden();
    expect(await page.evaluate(() => [document.querySelector('#riksnorm input').value, globalThis.hasLeft])).toEqual(['', true]);
  });
}

test('without the app a page that is left, or cleared, forgets', async ({ openPage }) => {
  const { page } = await openPage({
    ready: false, expected: SAID, prepare: (page) => page.route('**/app-*.js', (route) => route.fulfill(FAILURES['is missing'])),
  });
  const value = () => page.evaluate(() => document.querySelector('#riksnorm input').value);
  await typeSomewhere(page);
  await page.locator('#clear').click();
  expect(await value()).toBe('');
  await typeSomewhere(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await value()).toBe('');
});

test('a hanging start can be tried again, and one app takes the page', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    ready: false, untilLoaded: false,
    prepare: async (page) => { release = await holdBack(page, '**/*.wasm'); },
  });
  await page.waitForFunction(() => 'riksnormPage' in globalThis);
  await page.evaluate(() => riksnormPage.startAgain());
  release();
  await page.locator('#riksnorm[data-started]').waitFor();
  await expect(page.locator('#begin')).toHaveCount(1);
  expect(new URL(await page.url()).origin).toBe(new URL(SITE).origin);
});
