// Keeping the answers in the tab: only on request, for half an hour at most,
// and every way of forgetting them.
import { begin, clearAll, fill, goOn, heading } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { AWAY, hashOf, holdBack, holdTimers } from './page.mjs';

const SECRET = '43 21';
const MINUTE = 60_000;

/** Everything that the page has stored, as text. */
const stored = (page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));
const NOTHING = '[{},{},""]';

/** Goes to the incomes, with an amount in them. */
async function toIncomes(page) {
  await fill(page, 'adults', 1);
  await goOn(page);
  await heading(page, 'Bostaden');
  await fill(page, 'housing.form', 'none');
  await goOn(page);
  await heading(page, 'Vilka pengar');
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].salary[0]', SECRET);
}

/** Has the answers kept. */
async function keep(page) {
  await toIncomes(page);
  expect(await stored(page), 'nothing is stored by itself').toBe(NOTHING);
  await fill(page, 'keepInTab', true);
  await expect.poll(() => stored(page)).toContain(SECRET);
}

async function reload(page) {
  await page.reload();
  await page.locator('#riksnorm[data-started]').waitFor();
}

async function expectForgotten(page) {
  await expect.poll(() => stored(page)).toBe(NOTHING);
  await reload(page);
  await expect(page.locator('#kept-question')).toBeHidden();
  expect(await page.content()).not.toContain(SECRET);
  expect(await stored(page)).toBe(NOTHING);
}

test('what is kept is offered after a reload, and never shown unasked', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: { width: 360, height: 740 } });
  await keep(page);
  await expectAccessible(page);
  await reload(page);
  await page.locator('#kept-question').waitFor();
  await heading(page, 'Räcker inte pengarna?');
  await expect(page.locator('.begins-anew'), 'nothing says that it is lost').toBeHidden();
  expect(await page.content(), 'nothing is shown unasked').not.toContain(SECRET);
  expect(await page.evaluate(() => JSON.stringify(globalThis.riksnormPage.kept()))).not.toContain(SECRET);
  await expectAccessible(page);
  await expectFits(page);
  await screenshot('kept-question-360');
  await page.locator('#kept-yes').click();
  await heading(page, 'Vilka pengar');
  expect(await hashOf(page)).toBe('#inkomster');
  await expect(page.locator('[name="adults[0].salary[0]"]')).toHaveValue(SECRET);
  await expect(page.locator('[name=keepInTab]')).toBeChecked();
  await expect(page.locator('#kept-question')).toBeHidden();
  // What is written from now on is kept, too.
  await fill(page, 'adults[0].salary[0]', '98 76');
  await expect.poll(() => stored(page)).toContain('98 76');
  await page.goBack();
  await heading(page, 'Bostaden');
});

test('what was typed since is not replaced before that is said', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: { width: 360, height: 740 } });
  await keep(page);
  await reload(page);
  await begin(page);
  await fill(page, 'adults', 2);
  await page.locator('#kept-yes').click();
  await expect(page.getByRole('alert')).toHaveText('Då försvinner det du har skrivit nu.');
  await expect(page.locator('[name=adults][value="2"]'), 'nothing is replaced yet').toBeChecked();
  await expectAccessible(page);
  await expectFits(page);
  await screenshot('kept-replaces-360');
  await page.locator('#kept-yes').click();
  await heading(page, 'Vilka pengar');
  await expect(page.locator('[name="adults[0].salary[0]"]')).toHaveValue(SECRET);
});

test('the answers come back before the app has arrived, and after it has died', async ({ openPage }) => {
  const { page } = await openPage();
  await keep(page);
  const release = await holdBack(page, '**/*.wasm');
  await page.reload({ waitUntil: 'commit' });
  await page.locator('#kept-yes').click();
  release();
  await heading(page, 'Vilka pengar');
  await expect(page.locator('[name="adults[0].salary[0]"]')).toHaveValue(SECRET);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await page.locator('#riksnorm-again').click();
  await heading(page, 'Vilka pengar');
  await expect(page.locator('[name=keepInTab]')).toBeChecked();
  expect(await stored(page)).toContain(SECRET);
});

const WAYS = {
  'unticking the box': (page) => fill(page, 'keepInTab', false),
  'clearing everything': clearAll,
  async 'leaving by the button'(page) {
    await page.locator('#leave').click();
    await page.waitForURL(AWAY);
    await page.goBack();
  },
  async 'leaving by the key'(page) {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(AWAY);
    await page.goBack();
  },
  async 'saying no on return'(page) {
    await reload(page);
    await page.locator('#kept-no').click();
    await expect(page.locator('#kept-question')).toBeHidden();
  },
  async 'clearing on return'(page) {
    await reload(page);
    await page.locator('#clear').click();
  },
};

for (const [way, forget] of Object.entries(WAYS)) {
  test(`${way} forgets what was kept`, async ({ openPage }) => {
    const { page } = await openPage({ leaves: way.startsWith('leaving') });
    await keep(page);
    await forget(page);
    await expectForgotten(page);
  });
}

test('after half an hour the box is not ticked any more, and nothing is there', { tag: '@held-timers' }, async ({ openPage }) => {
  const { page } = await openPage();
  await toIncomes(page);
  await holdTimers(page);
  await page.locator('[name=keepInTab]').check();
  await page.clock.runFor(29 * MINUTE);
  expect(await stored(page)).toContain(SECRET);
  // Writing on does not make it longer.
  await page.clock.setFixedTime(new Date(await page.evaluate(() => Date.now()) + 31 * MINUTE));
  await page.locator('[name="adults[0].salary[0]"]').fill('43 210');
  await page.clock.runFor(1000);
  await expect.poll(() => stored(page)).toBe(NOTHING);
  await expect(page.locator('[name=keepInTab]')).not.toBeChecked();
  await expect(page.locator('[name="adults[0].salary[0]"]'), 'the page still has it').toHaveValue('43 210');
});

test('the question goes when the time is over, and so does what it offers', { tag: '@held-timers' }, async ({ openPage }) => {
  const { page } = await openPage();
  await keep(page);
  await reload(page);
  await page.locator('#kept-question').waitFor();
  await holdTimers(page);
  await page.clock.runFor(31 * MINUTE);
  await expect(page.locator('#kept-question')).toBeHidden();
  expect(await stored(page)).toBe(NOTHING);
});

for (const [what, change] of Object.entries({
  'too old': (kept) => ({ ...kept, until: kept.until - 31 * MINUTE }),
  'said to last longer': (kept) => ({ ...kept, until: kept.until + MINUTE }),
  'of another page': (kept) => ({ ...kept, path: '/annan/' }),
})) {
  test(`what is ${what} is removed as the page opens`, async ({ openPage }) => {
    const { page } = await openPage();
    await keep(page);
    const entry = JSON.parse(await page.evaluate(() => sessionStorage.getItem('riksnorm')));
    // Written once the page has left: another page of the same site does it.
    await page.goto(new URL('handlaggare/', page.url()).href);
    await page.evaluate((entry) => sessionStorage.setItem('riksnorm', entry), JSON.stringify(change(entry)));
    await page.goBack();
    await page.locator('#riksnorm[data-started]').waitFor();
    await expectForgotten(page);
  });
}

test('closing the tab forgets what was kept', async ({ openPage }) => {
  const { page, context } = await openPage();
  await keep(page);
  const { href } = new URL(page.url());
  const other = await context.newPage();
  await page.close();
  await other.goto(href);
  await other.locator('#riksnorm[data-started]').waitFor();
  expect(await stored(other)).toBe(NOTHING);
  await expect(other.locator('#kept-question')).toBeHidden();
});

test('what a phone that slept did not forget in time is forgotten as it wakes', async ({ openPage }) => {
  const { page } = await openPage();
  await keep(page);
  await page.clock.setFixedTime(new Date(await page.evaluate(() => Date.now()) + 40 * MINUTE));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => stored(page)).toBe(NOTHING);
  await expect(page.locator('[name=keepInTab]')).not.toBeChecked();
});

test('where the browser has no storage the page works without', async ({ openPage }) => {
  const { page } = await openPage({
    prepare: (page) => page.addInitScript(() => {
      Object.defineProperty(globalThis, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
    }),
  });
  await toIncomes(page);
  await fill(page, 'keepInTab', true);
  await clearAll(page);
  await begin(page);
});

test('an embed has no such choice', async ({ openPage }) => {
  const { page } = await openPage({ path: 'embed/1/sv.html', expected: [/favicon/] });
  await toIncomes(page);
  await expect(page.locator('[name=keepInTab]')).toHaveCount(0);
  await page.evaluate(() => globalThis.riksnormPage.keep([['keepInTab', 'ja']]));
  expect(await stored(page)).toBe(NOTHING);
});
