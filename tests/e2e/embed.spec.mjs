// The tag in a portal of another origin: it works there as on the site, and
// the portal sees sizes and nothing else.
import { answer, begin, chooseLanguage, clearAll, fill, goOn, heading } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { hashOf, letCopy } from './page.mjs';
import { ALONE, LOADER, MISSING_ALONE, TAG, expectOnlySizes, missing, pageWith, toldWhatIsInView } from './portal.mjs';

// 7 100 for two, 3 820 for a child of nine and 1 790 shared by three, rent 7 000.
const MISSING_THREE = 7100 + 3820 + 1790 + 7000;
const THREE = {
  month: '2026-11',
  adults: [{}, {}],
  children: [{ age: 9 }],
  housing: { form: 'rental', monthlyCost: 7000 },
};

/** What a frame has tried to keep anywhere. */
const keptIn = (frame) => frame.evaluate(() => globalThis.keptAnything());

test('a whole estimate crosses as sizes only, and leaves no trace in the portal', async ({ openPortal }) => {
  const { page, requests, estimator, seen } = await openPortal();
  const frame = await estimator();
  const before = await seen();
  const asked = requests.length;
  const address = await frame.url();
  await answer(frame, ALONE);
  await expect.poll(() => missing(frame)).toBe(MISSING_ALONE);
  // The page's own way back, and to a page beside the steps.
  await frame.getByRole('button', { name: 'Tillbaka' }).click();
  await heading(frame, 'Andra kostnader');
  await goOn(frame);
  await frame.locator('.calculation').waitFor();
  await frame.locator('.site-links a').first().click();
  await heading(frame, 'Om uträkningen');
  await frame.getByRole('button', { name: 'Tillbaka' }).click();
  await frame.locator('.calculation').waitFor();

  const after = await seen();
  expectOnlySizes(after.messages);
  expect(after.messages.length, 'each step has a size of its own').toBeGreaterThan(before.messages.length + 4);
  for (const what of ['storage', 'address', 'history', 'title', 'globals']) {
    expect(after[what], what).toEqual(before[what]);
  }
  expect(after.storage).toEqual([[], [], '']);
  expect(after.globals).toEqual([]);
  expect(requests.slice(asked), 'nothing is asked for while it counts').toEqual([]);
  expect(await frame.url()).toBe(address);
  expect(new URL(address).search + new URL(address).hash).toBe('');
  expect(await keptIn(frame)).toEqual([]);
  expect(await keptIn(page)).toEqual([]);
  // The page cannot look inside.
  const inside = await page.locator('iframe').evaluate((one) => {
    try {
      return String(one.contentWindow.document);
    } catch (error) {
      return error.name;
    }
  });
  expect(inside).toBe('SecurityError');
  const { sandbox, allow, title } = await page.locator('iframe').evaluate((one) => ({
    sandbox: one.getAttribute('sandbox').split(' ').sort(), allow: one.allow, title: one.title,
  }));
  expect(sandbox).toEqual(['allow-forms', 'allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox',
    'allow-same-origin', 'allow-scripts']);
  expect([allow, title]).toEqual(['clipboard-write', 'Räkna på försörjningsstöd']);
});

test('two on one page count apart, and neither is seen by the portal', async ({ openPortal }) => {
  const { estimator, seen } = await openPortal({ path: 'demo/tva.html' });
  const { history: before } = await seen();
  const frames = [await estimator(0), await estimator(1)];
  await expect(frames[1].locator('html')).toHaveAttribute('lang', 'en');
  await chooseLanguage(frames[1], 'sv');
  await heading(frames[1], 'Räcker inte pengarna?');
  await answer(frames[0], ALONE);
  await answer(frames[1], THREE);
  await expect.poll(() => missing(frames[0])).toBe(MISSING_ALONE);
  await expect.poll(() => missing(frames[1])).toBe(MISSING_THREE);
  const { messages, history, storage } = await seen();
  expectOnlySizes(messages);
  expect([history, storage]).toEqual([before, [[], [], '']]);
});

test('it comes when the person is near, and not before', async ({ openPortal }) => {
  const { page, requests, estimator } = await openPortal({
    html: pageWith(`<div style="height: 4000px">Långt</div>${TAG}`),
  });
  await page.waitForFunction(() => customElements.get('riksnorm-estimate'));
  await toldWhatIsInView(page);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(requests.filter((address) => address.startsWith(SITE))).toEqual([LOADER]);
  await expect(page.getByText('Ord av redaktören')).toBeVisible();
  await estimator();
  await expect(page.getByText('Ord av redaktören')).toBeHidden();
});

test('what the portal hides stays hidden and is not asked for, until it is shown', async ({ openPortal }) => {
  const { page, requests, estimator } = await openPortal({
    html: pageWith(TAG.replace('<riksnorm-estimate', '<riksnorm-estimate hidden')),
  });
  await page.waitForFunction(() => customElements.get('riksnorm-estimate'));
  await toldWhatIsInView(page);
  await expect(page.locator('riksnorm-estimate')).toBeHidden();
  expect(requests.filter((address) => address.startsWith(SITE))).toEqual([LOADER]);
  await page.locator('riksnorm-estimate').evaluate((one) => { one.hidden = false; });
  const frame = await estimator();
  await page.locator('riksnorm-estimate').evaluate((one) => { one.hidden = true; });
  await expect(page.locator('riksnorm-estimate')).toBeHidden();
  await page.locator('riksnorm-estimate').evaluate((one) => { one.hidden = false; });
  await expect(page.locator('riksnorm-estimate')).toBeVisible();
  await expect.poll(() => frame.evaluate(() => document.documentElement.style.colorScheme)).toBe('light');
});

test('the keyboard goes in, through and out again', { tag: '@keys-in-a-frame' }, async ({ openPortal }) => {
  const { page, estimator } = await openPortal({
    html: pageWith(`<a id="before" href="#a">Före</a>${TAG}<a id="after" href="#b">Efter</a>`),
  });
  const frame = await estimator();
  const outside = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
  const inside = () => frame.evaluate(() => document.activeElement.id || document.activeElement.className);
  await page.locator('#before').focus();
  // Page and frame are processes of their own, and hear of a move of focus one after the other.
  const focusIs = (read, expected) => expect.poll(read).toBe(expected);
  await page.keyboard.press('Tab');
  await focusIs(outside, 'riksnorm-estimate');
  await focusIs(inside, 'skip-link');
  // The way past the bar moves focus and leaves the portal's history alone.
  await page.keyboard.press('Enter');
  await focusIs(inside, 'riksnorm');
  await frame.locator('.skip-link').focus();
  await focusIs(inside, 'skip-link');
  await focusIs(outside, 'riksnorm-estimate');
  await page.keyboard.press('Shift+Tab');
  await focusIs(outside, 'before');
  // A frame takes focus only where it has it already.
  await page.keyboard.press('Tab');
  await focusIs(inside, 'skip-link');
  await frame.locator('.site-footer .leave').focus();
  await focusIs(inside, 'leave');
  await focusIs(outside, 'riksnorm-estimate');
  await page.keyboard.press('Tab');
  await focusIs(outside, 'after');
  await expect.poll(() => hashOf(page)).toBe('');
});

test('it prints itself, and a portal that holds it low lets it scroll', async ({ openPortal }) => {
  const { page, estimator } = await openPortal({
    prepare: (page) => page.addInitScript(() => { globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; }; }),
  });
  const frame = await estimator();
  await answer(frame, ALONE);
  await frame.getByRole('link', { name: 'Spara, dela eller skriv ut' }).click();
  await frame.getByRole('button', { name: /^Skriv ut/ }).click();
  await expect.poll(() => Promise.all([frame, page].map((one) => one.evaluate(() => globalThis.printed ?? 0)))).toEqual([1, 0]);
  const overflow = () => frame.evaluate(() => document.documentElement.style.overflow);
  await expect.poll(overflow).toBe('hidden');
  await page.locator('iframe').evaluate((one) => { one.style.maxHeight = '300px'; });
  await frame.getByRole('button', { name: 'Tillbaka till uträkningen' }).click();
  await expect.poll(overflow).toBe('');
});

const { origin: ORIGIN } = new URL(SITE);

for (const [what, isIsolated, headers] of [
  ['that isolates itself', true, { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }],
  ['with a strict policy', false, { 'Content-Security-Policy': `default-src 'none'; script-src ${ORIGIN}; frame-src ${ORIGIN}` }],
]) {
  test(`it is let into a portal ${what}`, async ({ openPortal }) => {
    const { page, estimator } = await openPortal({ html: pageWith(TAG).replace(/<style>.*<\/style>/, ''), headers });
    const frame = await estimator();
    await fill(frame, 'children', 1);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(isIsolated);
  });
}

test('the calculation is copied inside, where the portal lets it', async ({ openPortal }) => {
  const { context, estimator } = await openPortal();
  await letCopy(context, 'local-network-access');
  const frame = await estimator();
  await answer(frame, ALONE);
  await frame.getByRole('link', { name: 'Spara, dela eller skriv ut' }).click();
  await frame.getByRole('button', { name: 'Kopiera som text' }).click();
  await frame.locator('.take-along [role=status]', { hasText: 'Kopierat' }).waitFor();
  await expect(frame.locator('textarea')).toHaveCount(0);
});

test('an element of the page that bears the name of the script does not stand in for it', async ({ openPortal }) => {
  const { estimator } = await openPortal({
    html: pageWith(TAG).replace('<script', '<img name="currentScript" alt=""><script'),
  });
  await fill(await estimator(), 'children', 1);
});

test('the page around keeps a way to leave in sight, once that inside is scrolled away', async ({ openPortal }) => {
  const { page, estimator } = await openPortal({ viewport: { width: 360, height: 640 }, leaves: true });
  const frame = await estimator();
  const pill = page.locator('riksnorm-estimate').getByRole('link', { name: 'Lämna snabbt' });
  await page.evaluate(() => scrollTo(0, 0));
  await expect(pill, 'the one inside is in sight').toBeHidden();
  await answer(frame, ALONE);
  for (const part of [0.3, 0.6]) {
    await page.evaluate((part) => {
      const { top, height } = document.querySelector('riksnorm-estimate').getBoundingClientRect();
      scrollTo(0, scrollY + top + height * part);
    }, part);
    await expect(pill).toBeInViewport({ ratio: 1 });
    expect((await pill.boundingBox()).height).toBeGreaterThanOrEqual(44);
  }
  await pill.click();
  await page.waitForURL('https://www.smhi.se/');
});

for (const width of [240, 280]) {
  test(`in a column of ${width} px nothing is cut off`, async ({ openPortal }) => {
    const { estimator } = await openPortal({ html: pageWith(`<div style="width: ${width}px">${TAG}</div>`) });
    const frame = await estimator();
    const cut = () => frame.evaluate(() => {
      const wide = document.documentElement.clientWidth;
      return [...document.querySelectorAll('main *, .bar *, .site-footer *')]
        .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg'))
        .filter((one) => one.getBoundingClientRect().right > wide + 0.5 || one.getBoundingClientRect().left < -0.5)
        .map((one) => one.textContent.slice(0, 40));
    });
    await expect.poll(cut).toEqual([]);
    await answer(frame, { ...ALONE, adults: [{ incomes: [{ kind: 'salary', amount: 11610 }] }], housing: { form: 'rental', monthlyCost: 9500 } });
    await expect.poll(cut, 'the answer').toEqual([]);
    for (const part of await frame.locator('.part > summary').all()) await part.click();
    await expect.poll(cut, 'its rows').toEqual([]);
  });
}

test('clear all begins anew inside', async ({ openPortal }) => {
  const { estimator, seen } = await openPortal();
  const frame = await estimator();
  await answer(frame, ALONE);
  await clearAll(frame);
  await heading(frame, 'Räcker inte pengarna?');
  await begin(frame);
  await expect(frame.locator('#riksnorm :checked:not(option, [name=month], [value=""])')).toHaveCount(0);
  expectOnlySizes((await seen()).messages);
});
