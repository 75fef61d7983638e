// On a page of the estimator's own origin: a frame without sandbox, which works
// under the strict policy and leaves nothing on the page around it.
import { ANSWER, active, answer, begin, clearAll, fill, goOn, heading, languageButton } from './estimator.mjs';
import { SITE, test as base, expect } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { AWAY, hashOf } from './page.mjs';
import { ALONE, MISSING_ALONE, expectOnlySizes, expectTall, missing } from './portal.mjs';

/** A page of the municipality's own, under the policy of the page for editors: as strict as a page can be. */
async function openOwn(openPortal, body, { style, as = 'bygg-in/', prepare = async () => {}, ...options } = {}) {
  const policy = (await fetch(new URL(as, SITE))).headers.get('content-security-policy');
  return openPortal({
    path: 'egen-sida/',
    origin: SITE,
    html: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunens sida</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      ${style ? '<link rel="stylesheet" href="egen.css">' : ''}
      <script src="/embed/1/riksnorm.js" async></script></head>
      <body><main><h1 id="heading">Kommunens sida</h1><p id="errors">Egen text</p><form><label>Sök <input name="adults" id="children"></label></form>
      ${body}<p id="riksnorm"><a id="own" href="#tillganglighet">Kommunens länk</a></p><p id="tillganglighet">Här</p></main></body></html>`,
    headers: { 'Content-Security-Policy': policy },
    prepare: async (page) => {
      await page.route(new URL('egen-sida/egen.css', SITE).href, (route) =>
        route.fulfill({ contentType: 'text/css', body: style }));
      await prepare(page);
    },
    ...options,
  });
}

const TAG = '<riksnorm-estimate lang="sv"><p>Ord av redaktören.</p></riksnorm-estimate>';

const test = base.extend({
  open: ({ openPortal }, use) => use((body, options) => openOwn(openPortal, body, options)),
});

test('a page without an address of its own, in one of this origin, is of this origin too', async ({ open }) => {
  // Trusted types would not let it be made.
  const { page } = await open('<div id="preview"></div>', { as: 'demo/' });
  await page.evaluate((tag) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script src="/embed/1/riksnorm.js"></script>${tag}`;
    frame.style.cssText = 'width: 600px; height: 600px';
    document.getElementById('preview').append(frame);
  }, TAG);
  const inside = page.frameLocator('#preview iframe');
  await expect(inside.frameLocator('riksnorm-estimate iframe').locator('#riksnorm[data-started]')).toBeAttached();
  await expect(inside.locator('riksnorm-estimate iframe')).not.toHaveAttribute('sandbox');
});

for (const display of ['flex', 'grid', 'table-cell']) {
  test(`it is as wide as there is room, laid out as ${display}`, async ({ open }) => {
    const { estimator } = await open(`<div id="column">${TAG}</div>`, {
      style: `#column { display: ${display}; width: 600px; place-items: center; }`,
    });
    const frame = await estimator();
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(600);
  });
}

test('a whole estimate in a frame without sandbox, under the strict policy, with no trace on the page', async ({ open }) => {
  const { page, requests, estimator, seen } = await open(TAG);
  const frame = await estimator();
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.locator('iframe')).not.toHaveAttribute('sandbox');
  await expect(page.getByText('Ord av redaktören')).toBeHidden();
  const before = await seen();
  const asked = requests.length;
  await answer(frame, ALONE);
  await expect.poll(() => missing(frame)).toBe(MISSING_ALONE);
  await expect.poll(() => active(frame)).toBe('heading');
  await frame.getByRole('button', { name: 'Tillbaka' }).click();
  await heading(frame, 'Andra kostnader');
  await goOn(frame);
  await frame.locator('.calculation').waitFor();
  // A page beside the steps, by a link behind #.
  await frame.locator('.site-links a').last().click();
  await heading(frame, 'Tillgänglighet');
  await frame.getByRole('button', { name: 'Tillbaka' }).click();
  await frame.locator('.calculation').waitFor();
  const after = await seen();
  for (const what of ['storage', 'address', 'history', 'title', 'globals']) {
    expect(after[what], what).toEqual(before[what]);
  }
  expectOnlySizes(after.messages);
  expect([after.title, after.globals]).toEqual(['Kommunens sida', []]);
  expect(requests.slice(asked)).toEqual([]);
  await expect.poll(() => page.evaluate(() => globalThis.keptAnything())).toEqual([]);
  await expect.poll(() => frame.evaluate(() => globalThis.keptAnything())).toEqual([]);
  // The page's own link stays the page's own.
  await page.locator('#own').click();
  await expect.poll(() => hashOf(page)).toBe('#tillganglighet');
  await expect(frame.locator('.calculation')).toBeVisible();
});

test('it is as tall as what it holds, at any step', async ({ open }) => {
  const { estimator } = await open(TAG);
  const frame = await estimator();
  const short = await expectTall(frame);
  await fill(frame, 'children', 15);
  expect(await expectTall(frame)).toBeGreaterThan(short);
  // It gets lower with the next step, and not before: that would tell what was removed.
  await fill(frame, 'children', 0);
  await fill(frame, 'adults', 1);
  await goOn(frame);
  await heading(frame, 'Bostaden');
  expect(await expectTall(frame)).toBeLessThan(short * 3);
});

test('several live on one page, each with its own answers', async ({ open }) => {
  const { page, estimator } = await open(`${TAG}<riksnorm-estimate lang="sv"></riksnorm-estimate>`);
  const [one, other] = [await estimator(0), await estimator(1)];
  await fill(one, 'children', 2);
  await fill(other, 'children', 5);
  await answer(one, ALONE);
  await expect.poll(() => missing(one)).toBe(MISSING_ALONE);
  await expect(other.locator('fieldset.child')).toHaveCount(5);
  await (await languageButton(other, 'en')).click();
  await heading(other, 'Your household');
  await expect(one.locator('#heading', { hasText: ANSWER })).toBeVisible();
  await expect(page.locator('html').first()).toHaveAttribute('lang', 'sv');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await clearAll(one);
  await heading(one, 'Räcker inte pengarna?');
  await begin(one);
  await expect(one.locator('#riksnorm :checked:not(option, [name=month], [value=""])')).toHaveCount(0);
  await expect(other.locator('fieldset.child')).toHaveCount(5);
  await expect(page.locator('main > form input')).toHaveValue('');
});

test('mistakes, their links and the keyboard find their way inside', async ({ open }) => {
  const { page, estimator } = await open(TAG);
  const frame = await estimator();
  await goOn(frame);
  await frame.locator('#errors').waitFor();
  await expect.poll(() => active(frame)).toBe('errors');
  await frame.locator('#errors a').first().press('Enter');
  await expect.poll(() => frame.evaluate(() => document.activeElement.name)).toMatch(/adults/);
  // A label belongs to its field.
  await frame.getByRole('button', { name: 'Lägg till ett barn' }).click();
  await expect.poll(() => frame.evaluate(() => document.activeElement.name)).toBe('children[0].age');
  await frame.getByLabel('Ålder').fill('9');
  await fill(frame, 'adults', 1);
  await frame.locator('[name="children[0].age"]').press('Enter');
  await heading(frame, 'Bostaden');
  await expect.poll(() => active(frame)).toBe('heading');
  await frame.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => active(frame)).toBe('riksnorm');
  await expect.poll(() => hashOf(page)).toBe('');
});

test('styles stay apart, both ways', async ({ open }) => {
  const { page, estimator } = await open(TAG, {
    style: `* { font-size: 40px !important; letter-spacing: 9px !important; color: red !important;
      --accent: red !important; text-transform: uppercase !important; }
      html { font-size: 62.5%; } .bar, .start, input { display: none !important; } h1 { border: 3px solid blue; }`,
  });
  const frame = await estimator();
  const style = (selector) => frame.locator(selector).first().evaluate((one) => {
    const { fontSize, color, textTransform, borderTopWidth, display } = getComputedStyle(one);
    return { fontSize, color, textTransform, borderTopWidth, display };
  });
  const { fontSize, ...heading } = await style('#heading');
  expect(heading).toEqual({ color: 'rgb(27, 36, 39)', textTransform: 'none', borderTopWidth: '0px', display: 'block' });
  // At most 1.9 times 17 pixels.
  expect(parseFloat(fontSize)).toBeGreaterThan(20);
  expect(parseFloat(fontSize)).toBeLessThanOrEqual(32.31);
  await expect.poll(async () => parseFloat((await style('.hint')).fontSize)).toBeCloseTo(15, 1);
  await expect.poll(async () => (await style('.bar')).display).not.toBe('none');
  // And nothing of it comes out.
  const outside = await page.locator('main > h1').evaluate((one) => [getComputedStyle(one).fontFamily, getComputedStyle(document.body).backgroundColor]);
  expect(outside[0]).not.toContain('Segoe');
  expect(outside[1]).toBe('rgba(0, 0, 0, 0)');
});

test('its width is the column’s, not the screen’s', async ({ open }) => {
  const { page, estimator } = await open(`<div id="column">${TAG}</div>`, { style: '#column { width: 320px; }' });
  const frame = await estimator();
  await answer(frame, ALONE);
  expect(await frame.evaluate(() => innerWidth)).toBe(320);
  await expectFits(frame);
  await expectFits(page);
});

for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
    test(`axe finds nothing at ${viewport.width} px in the ${colorScheme}`, async ({ open }) => {
      const { page, estimator, screenshot } = await open(
        '<riksnorm-estimate lang="sv" accent="#ffff00"></riksnorm-estimate>',
        { colorScheme, viewport, style: 'riksnorm-estimate { color-scheme: light dark; }' },
      );
      const frame = await estimator();
      const surface = await frame.locator('body').evaluate((one) => getComputedStyle(one).backgroundColor);
      expect(surface).toBe(colorScheme === 'dark' ? 'rgb(19, 24, 25)' : 'rgb(251, 248, 243)');
      await goOn(frame);
      await frame.locator('#errors').waitFor();
      for (const state of ['errors', 'answer']) {
        if (state === 'answer') await answer(frame, ALONE);
        await expectAccessible(page, state);
      }
      await screenshot(`same-origin-${colorScheme}-${viewport.width}`);
    });
  }
}

for (const [how, leave] of Object.entries({
  button: (frame) => frame.locator('#leave').click(),
  key: async (frame) => {
    await frame.locator('#add-child').focus();
    for (let press = 0; press < 3; press += 1) await frame.page().keyboard.press('Shift');
  },
  'key on the page around': async (frame) => {
    await frame.page().locator('main > form input').focus();
    for (let press = 0; press < 3; press += 1) await frame.page().keyboard.press('Shift');
  },
})) {
  test(`leaves quickly by ${how}`, async ({ open }) => {
    const { page, estimator } = await open(TAG, { leaves: true });
    const frame = await estimator();
    await fill(frame, 'children', 7);
    await leave(frame);
    await page.waitForURL(AWAY);
    await page.goBack();
    expect(await page.url()).not.toContain('egen-sida');
  });
}

test('an element taken away forgets', async ({ open }) => {
  const { page, estimator } = await open(TAG);
  const frame = await estimator();
  await fill(frame, 'children', 7);
  await page.locator('riksnorm-estimate').evaluate((one) => { globalThis.taken = one; one.remove(); });
  await expect.poll(() => page.evaluate(() => frames.length)).toBe(0);
  await page.evaluate(() => document.querySelector('main').append(globalThis.taken));
  await expect((await estimator()).locator('fieldset.child')).toHaveCount(0);
});

test('a dead app starts again with what was typed, and its neighbour lives on', async ({ open }) => {
  const { problems, estimator } = await open(`${TAG}<riksnorm-estimate lang="sv"></riksnorm-estimate>`, {
    expected: [/RuntimeError|unreachable|failed to append child/],
  });
  const [one, other] = [await estimator(0), await estimator(1)];
  await fill(one, 'children', 2);
  await fill(one, 'children[0].age', 9);
  await fill(other, 'children', 3);
  // The next call out of the Wasm ends as a trap does.
  await one.evaluate(() => {
    const { insertBefore } = Node.prototype;
    globalThis.mend = () => { Node.prototype.insertBefore = insertBefore; };
    Node.prototype.insertBefore = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  });
  await one.locator('#add-child').click();
  await one.locator('#riksnorm-failed').waitFor();
  await one.evaluate(() => globalThis.mend());
  await expect(other.locator('#riksnorm-failed')).toBeHidden();
  await fill(other, 'children', 1);
  await expect(other.locator('[name="children[0].age"]')).toHaveCount(1);
  await one.locator('#riksnorm-again').click();
  await expect(one.locator('#riksnorm[data-started]')).toBeAttached();
  // One is where one was.
  await expect(one.locator('[name="children[0].age"]')).toHaveValue('9');
  expect(problems.all, 'the trap is told of').not.toHaveLength(0);
});

test('it prints alone', async ({ open }) => {
  const { page, estimator } = await open(TAG, {
    prepare: (page) => page.addInitScript(() => { globalThis.print = () => { top.printed = document; }; }),
  });
  const frame = await estimator();
  await answer(frame, ALONE);
  await frame.getByRole('link', { name: 'Spara, dela eller skriv ut' }).click();
  await frame.getByRole('button', { name: /^Skriv ut/ }).click();
  await expect.poll(() => page.evaluate(() => 'printed' in globalThis)).toBe(true);
  const paper = await page.evaluate(() => ({
    own: globalThis.printed === document,
    text: globalThis.printed.body.textContent,
    title: globalThis.printed.title,
  }));
  expect(paper.own).toBe(false);
  expect(paper.text.replaceAll('\u00a0', ' ')).toMatch(/7 720/);
  expect(paper.text).not.toMatch(/Kommunens sida/);
  expect(paper.title).toMatch(/^Spara, dela eller skriv ut/);
});

test('a language chosen while the first is on its way takes its place', async ({ open }) => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  let reached;
  const asked = new Promise((resolve) => { reached = resolve; });
  const { page, estimator } = await open(TAG, {
    expected: [/^request failed: .*sv\.html/],
    prepare: (page) => page.route(/embed\/1\/sv\.html$/, async (route) => {
      reached();
      await held;
      // The frame that asked may be gone.
      await route.continue().catch(() => {});
    }),
  });
  await asked;
  await page.locator('riksnorm-estimate').evaluate((one) => one.setAttribute('lang', 'en'));
  await page.locator('iframe[title="Estimate your social assistance"]').waitFor({ state: 'attached' });
  const frame = await estimator();
  await fill(frame, 'children', 3);
  release();
  await page.unrouteAll({ behavior: 'wait' });
  await expect(frame.locator('fieldset.child')).toHaveCount(3);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('iframe')).toHaveCount(1);
});
