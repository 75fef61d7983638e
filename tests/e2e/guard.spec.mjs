// A page whose app does not come says so, and still forgets and leaves
// (web/script/guard.js).
import { languageButton } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { holdBack, holdTimers } from './page.mjs';

const PAGES = [
  { name: 'the page', path: '', script: '**/app-*.js', wasm: '**/app-*.wasm', texts: '**/texts-sv-*.txt' },
  { name: 'the desk', path: 'handlaggare/', script: '**/desk-*.js', wasm: '**/desk-*.wasm', texts: '**/desk-texts-sv-*.txt' },
  { name: 'the frame', path: 'embed/1/sv.html', script: '**/app-*.js', wasm: '**/app-*.wasm', texts: '**/texts-sv-*.txt' },
];
const AHEAD = '**/ahead-*.js';
const REST = '**/app-rest-*.wasm';

/** Pieces at the end of a file: a section without meaning, a line without words, and a statement. */
const PIECES = { wasm: [0, 2, 1, 120], txt: '\n', js: 'globalThis.changed = true;' };

/** Answers with what was built, and a piece more: were it not for its hash, it would be used. */
const alter = async (route) => {
  const response = await route.fetch();
  const [, kind] = route.request().url().match(/\.(\w+)$/);
  await route.fulfill({ contentType: response.headers()['content-type'], body: Buffer.concat([await response.body(), Buffer.from(PIECES[kind])]) });
};
const isChanged = (page) => page.evaluate(() => 'changed' in globalThis);
const again = (page) => page.locator('#riksnorm-again').click();

/** How a script may fail to be there, and what the browser says of it. */
const FAILURES = {
  'is missing': { status: 404, body: 'Sidan finns inte.' },
  'is of another kind': { contentType: 'text/html', body: '<title>Logga in</title>' },
  'was changed on the way': { contentType: 'text/javascript', body: 'globalThis.changed = true;' },
};
const SAID = [/404/, /MIME/i, /integrity/, /hash/, /Loading failed/i, /blocked/i, /^request failed: .*\/(app|desk)-/];

for (const { name, path, script, wasm, texts } of PAGES) {
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

  for (const [what, file] of [['its program', '**/*.wasm'], ['its script', script], ['its texts', texts]]) {
    test(`${name} says within seconds that it waits where ${what} does not come, and takes that back`, { tag: '@held-timers' }, async ({ openPage }) => {
      let release;
      const { page } = await openPage({
        path, ready: false, untilLoaded: false,
        prepare: async (page) => { release = await holdBack(page, file); },
      });
      await page.waitForFunction(() => document.readyState !== 'loading');
      await holdTimers(page);
      await expect(page.locator('#riksnorm-slow')).toBeHidden();
      // What stands in for the script may itself come only now.
      await expect.poll(async () => {
        await page.clock.runFor(10_000);
        return page.locator('#riksnorm-slow').isVisible();
      }).toBe(true);
      await expect(page.locator('#riksnorm-failed')).toBeHidden();
      release();
      await page.clock.resume();
      await page.locator('#riksnorm[data-started]').waitFor();
      await expect(page.locator('#riksnorm-slow')).toBeHidden();
    });
  }

  // It only asks sooner for what the page asks for anyway.
  for (const [how, answer] of [['is missing', (route) => route.fulfill(FAILURES['is missing'])], ['was changed on the way', alter], ['hangs', () => {}]]) {
    test(`${name} starts where what asks ahead ${how}`, async ({ openPage }) => {
      const { page } = await openPage({
        path, ready: false, untilLoaded: false, expected: [...SAID, /ahead-/], prepare: (page) => page.route(AHEAD, answer),
      });
      await page.locator('#riksnorm[data-started]').waitFor();
      await expect(page.locator('#riksnorm-failed')).toBeHidden();
      expect(await page.evaluate(() => ['changed' in globalThis, 'riksnormAhead' in globalThis])).toEqual([false, false]);
    });
  }

  for (const [what, file] of [['program', wasm], ['file of texts', texts]]) {
    test(`${name} refuses a ${what} that was changed on the way, as often as it starts`, async ({ openPage }) => {
      const { page, problems } = await openPage({
        // What is refused while another file is on its way is told before anybody waits for it.
        path, ready: false, expected: [...SAID, /^page error: TypeError: Failed to fetch/], prepare: (page) => page.route(file, alter),
      });
      const refused = () => problems.all.filter((one) => /integrity/.test(one)).length;
      for (let start = 1; start <= 3; start += 1) {
        await page.locator('#riksnorm-failed').waitFor();
        await expect.poll(refused).toBeGreaterThanOrEqual(start);
        await expect(page.locator('#riksnorm[data-started]')).toHaveCount(0);
        if (start < 3) await again(page);
      }
      await page.unroute(file);
      await again(page);
      await page.locator('#riksnorm[data-started]').waitFor();
    });
  }
}

test('texts that are refused while the program is on its way are no error of the page', async ({ openPage }) => {
  let release;
  const { page, problems } = await openPage({
    ready: false, untilLoaded: false, expected: SAID,
    prepare: async (page) => {
      release = await holdBack(page, '**/app-*.wasm');
      await page.route('**/texts-sv-*.txt', alter);
    },
  });
  await expect.poll(() => problems.all.some((one) => /integrity/.test(one))).toBe(true);
  release();
  await page.locator('#riksnorm-failed').waitFor();
});

test('an app that follows a dead one takes no file that was changed on the way', async ({ openPage }) => {
  const { page, problems } = await openPage({ ready: false, expected: SAID, prepare: (page) => page.route(REST, alter) });
  const die = () => page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })));
  const refused = () => problems.all.filter((one) => /integrity/.test(one)).length;
  await page.locator('#riksnorm[data-started]').waitFor();
  await expect.poll(refused).toBeGreaterThan(0);
  const before = refused();
  await page.route('**/*.{wasm,txt,js}', alter);
  await die();
  await page.locator('#riksnorm-failed').waitFor();
  await again(page);
  await page.locator('#riksnorm[data-started]').waitFor();
  await expect.poll(refused, 'the rest is asked for anew').toBeGreaterThan(before);
  await expect(page.locator('#riksnorm[data-whole]')).toHaveCount(0);
  // Nor another language.
  await (await languageButton(page, 'en')).click();
  await page.locator('#riksnorm-language-failed').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
  expect(await isChanged(page)).toBe(false);
  await page.unrouteAll();
  await die();
  await page.locator('#riksnorm-failed').waitFor();
  await again(page);
  await page.locator('#riksnorm[data-whole]').waitFor();
});

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
