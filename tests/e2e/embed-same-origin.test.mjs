// On a page of the estimator's own origin: a frame without sandbox, which works
// under the strict policy and leaves nothing on the page around it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { answer, clearAll, fill, goOn, said } from './estimator.mjs';
import { SITE } from './harness.mjs';
import { assertOnlySizes, openPortal } from './portal.mjs';

const AWAY = 'https://www.smhi.se/';
const ALONE = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 3000 }] }],
  housing: { form: 'rental', monthlyCost: 5500 },
};
// 3 940 for the person and 1 280 shared, rent 5 500, salary 3 000.
const MISSING_ALONE = 3940 + 1280 + 5500 - 3000;

// As strict as a page can be: no script makes anything from text, either.
const POLICY = `${(await fetch(SITE)).headers.get('content-security-policy')};
  require-trusted-types-for 'script'; trusted-types 'none'`.replace(/\s+/g, ' ');

/** A page of the municipality's own, under that policy. */
async function open(body, { style, prepare = async () => {}, ...options } = {}) {
  return openPortal({
    path: 'egen-sida/',
    origin: SITE,
    html: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunens sida</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      ${style ? '<link rel="stylesheet" href="egen.css">' : ''}
      <script src="/embed/1/riksnorm.js" async></script></head>
      <body><main><h1 id="heading">Kommunens sida</h1><p id="errors">Egen text</p><form><label>Sök <input name="adults" id="children"></label></form>
      ${body}<p id="riksnorm"><a id="own" href="#tillganglighet">Kommunens länk</a></p><p id="tillganglighet">Här</p></main></body></html>`,
    headers: { 'Content-Security-Policy': POLICY },
    prepare: async (page) => {
      await page.route(new URL('egen-sida/egen.css', SITE).href, (route) =>
        route.fulfill({ contentType: 'text/css', body: style }));
      await prepare(page);
    },
    ...options,
  });
}

const TAG = '<riksnorm-estimate lang="sv"><p>Ord av redaktören.</p></riksnorm-estimate>';
const missing = async (frame) => (await said(frame)).totals['Det som saknas'];
/** What has focus inside. */
const active = (frame) => frame.evaluate(() => document.activeElement.id);

test('a page without an address of its own, in one of this origin, is of this origin too', async () => {
  const { page, close } = await open('<div id="preview"></div>', {
    headers: { 'Content-Security-Policy': POLICY.replace(/; require-trusted.*/, '') },
  });
  await page.evaluate((tag) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script src="/embed/1/riksnorm.js"></script>${tag}`;
    frame.style.cssText = 'width: 600px; height: 600px';
    document.getElementById('preview').append(frame);
  }, TAG);
  const inside = page.frameLocator('#preview iframe');
  await inside.frameLocator('riksnorm-estimate iframe').locator('#riksnorm[data-started]').waitFor({ state: 'attached' });
  assert.equal(await inside.locator('riksnorm-estimate iframe').getAttribute('sandbox'), null);
  await close();
});

test('it is as wide as there is room, whatever lays it out', async () => {
  for (const display of ['flex', 'grid', 'table-cell']) {
    const { estimator, close } = await open(`<div id="column">${TAG}</div>`, {
      style: `#column { display: ${display}; width: 600px; place-items: center; }`,
    });
    assert.equal(await (await estimator()).evaluate(() => innerWidth), 600, display);
    await close();
  }
});

test('a whole estimate in a frame without sandbox, under the strict policy, with no trace on the page', async () => {
  const { page, requests, estimator, seen, expectClean, close } = await open(TAG);
  const frame = await estimator();
  assert.equal(await page.locator('iframe').count(), 1);
  assert.equal(await page.locator('iframe').getAttribute('sandbox'), null);
  assert.ok(await page.getByText('Ord av redaktören').isHidden());
  const before = await seen();
  const asked = requests.length;
  await answer(frame, ALONE);
  assert.equal(await missing(frame), MISSING_ALONE);
  assert.equal(await active(frame), 'heading');
  await frame.getByRole('button', { name: 'Tillbaka' }).click();
  await frame.locator('#heading', { hasText: 'Andra kostnader' }).waitFor();
  await goOn(frame);
  await frame.locator('.calculation').waitFor();
  // A page beside the steps, by a link behind #.
  await frame.locator('.site-links a').last().click();
  await frame.locator('#heading', { hasText: 'Tillgänglighet' }).waitFor();
  await frame.getByRole('button', { name: 'Tillbaka' }).click();
  await frame.locator('.calculation').waitFor();
  const after = await seen();
  for (const what of ['storage', 'address', 'history', 'title', 'globals']) {
    assert.deepEqual(after[what], before[what], what);
  }
  assertOnlySizes(after.messages);
  assert.deepEqual([after.title, after.globals], ['Kommunens sida', []]);
  assert.deepEqual(requests.slice(asked), []);
  assert.deepEqual(await page.evaluate(() => globalThis.keptAnything()), []);
  assert.deepEqual(await frame.evaluate(() => globalThis.keptAnything()), []);
  // The page's own link stays the page's own.
  await page.locator('#own').click();
  assert.equal(new URL(page.url()).hash, '#tillganglighet');
  assert.ok(await frame.locator('.calculation').isVisible());
  await expectClean();
  await close();
});

test('it is as tall as what it holds, at any step', async () => {
  const { page, estimator, expectClean, close } = await open(TAG);
  const frame = await estimator();
  const fits = async () => {
    const handle = await frame.frameElement();
    await page.waitForFunction(({ element, tall }) => element.getBoundingClientRect().height === tall, {
      element: handle,
      tall: await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height / 320) * 320),
    });
    assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight), 0);
    return (await handle.boundingBox()).height;
  };
  const short = await fits();
  await fill(frame, 'children', 15);
  assert.ok((await fits()) > short);
  await fill(frame, 'children', 0);
  assert.equal(await fits(), short);
  await expectClean();
  await close();
});

test('several live on one page, each with its own answers', async () => {
  const { page, estimator, expectClean, close } = await open(`${TAG}<riksnorm-estimate lang="sv"></riksnorm-estimate>`);
  const [one, other] = [await estimator(0), await estimator(1)];
  await fill(one, 'children', 2);
  await fill(other, 'children', 5);
  await answer(one, ALONE);
  assert.equal(await missing(one), MISSING_ALONE);
  assert.equal(await other.locator('[name=children]').inputValue(), '5');
  await other.locator('button[data-language=en]').click();
  await other.locator('#heading', { hasText: 'Your household' }).waitFor();
  assert.ok(await one.locator('#heading', { hasText: 'Uträkning' }).isVisible());
  assert.equal(await page.locator('html').first().getAttribute('lang'), 'sv');
  assert.equal(await other.locator('html').getAttribute('lang'), 'en');
  await clearAll(one);
  await one.locator('#heading', { hasText: 'Ditt hushåll' }).waitFor();
  assert.equal(await one.locator('#riksnorm :checked:not(option)').count(), 0);
  assert.equal(await other.locator('[name=children]').inputValue(), '5');
  assert.equal(await page.locator('main > form input').inputValue(), '');
  await expectClean();
  await close();
});

test('mistakes, their links and the keyboard find their way inside', async () => {
  const { page, estimator, expectClean, close } = await open(TAG);
  const frame = await estimator();
  await goOn(frame);
  await frame.locator('#errors').waitFor();
  assert.equal(await active(frame), 'errors');
  await frame.locator('#errors a').first().press('Enter');
  assert.match(await frame.evaluate(() => document.activeElement.name), /adults/);
  // A label belongs to its field.
  await frame.getByLabel('Hur många barn har hushållet?').fill('1');
  assert.equal(await frame.locator('[name=children]').inputValue(), '1');
  await frame.locator('[name="children[0].age"]').fill('9');
  await fill(frame, 'adults', 1);
  await frame.locator('[name=children]').press('Enter');
  await frame.locator('#heading', { hasText: 'Bostaden' }).waitFor();
  assert.equal(await active(frame), 'heading');
  await frame.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  assert.equal(await active(frame), 'riksnorm');
  assert.equal(new URL(page.url()).hash, '');
  await expectClean();
  await close();
});

test('styles stay apart, both ways', async () => {
  const { page, estimator, expectClean, close } = await open(TAG, {
    style: `* { font-size: 40px !important; letter-spacing: 9px !important; color: red !important;
      --accent: red !important; text-transform: uppercase !important; }
      html { font-size: 62.5%; } .bar, .step, input { display: none !important; } h1 { border: 3px solid blue; }`,
  });
  const frame = await estimator();
  const style = (selector) => frame.locator(selector).first().evaluate((one) => {
    const { fontSize, color, textTransform, borderTopWidth, display } = getComputedStyle(one);
    return { fontSize, color, textTransform, borderTopWidth, display };
  });
  const { fontSize, ...heading } = await style('#heading');
  assert.deepEqual(heading, { color: 'rgb(29, 37, 40)', textTransform: 'none', borderTopWidth: '0px', display: 'block' });
  // At most 1.9 times 17 pixels.
  assert.ok(parseFloat(fontSize) > 20 && parseFloat(fontSize) <= 32.31, fontSize);
  assert.equal((await style('.hint')).fontSize, '16.15px');
  assert.notEqual((await style('.bar')).display, 'none');
  // And nothing of it comes out.
  const outside = await page.locator('main > h1').evaluate((one) => [getComputedStyle(one).fontFamily, getComputedStyle(document.body).backgroundColor]);
  assert.ok(!outside[0].includes('Segoe'), outside[0]);
  assert.equal(outside[1], 'rgba(0, 0, 0, 0)');
  await expectClean();
  await close();
});

test('its width is the column’s, not the screen’s', async () => {
  const { page, estimator, expectClean, close } = await open(`<div id="column">${TAG}</div>`, { style: '#column { width: 320px; }' });
  const frame = await estimator();
  await answer(frame, ALONE);
  assert.ok(await frame.evaluate(() => innerWidth === 320 && document.documentElement.scrollWidth <= 320));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await expectClean();
  await close();
});

test('axe finds nothing', async () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
      const { page, estimator, expectClean, screenshot, close } = await open(
        '<riksnorm-estimate lang="sv" accent="#ffff00"></riksnorm-estimate>',
        { colorScheme, viewport, style: 'riksnorm-estimate { color-scheme: light dark; }' },
      );
      const frame = await estimator();
      const surface = await frame.locator('body').evaluate((one) => getComputedStyle(one).backgroundColor);
      assert.equal(surface, colorScheme === 'dark' ? 'rgb(19, 24, 25)' : 'rgb(250, 248, 244)');
      await goOn(frame);
      await frame.locator('#errors').waitFor();
      for (const state of ['errors', 'answer']) {
        if (state === 'answer') await answer(frame, ALONE);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(violations.map(({ id, nodes }) => [id, state, nodes.map((node) => node.html)]), []);
      }
      await screenshot(`same-origin-${colorScheme}-${viewport.width}`);
      await expectClean();
      await close();
    }
  }
});

for (const [how, leave] of Object.entries({
  button: (frame) => frame.locator('#leave').click(),
  key: async (frame) => {
    await frame.locator('[name=children]').focus();
    for (let press = 0; press < 3; press += 1) await frame.page().keyboard.press('Shift');
  },
  'key on the page around': async (frame) => {
    await frame.page().locator('main > form input').focus();
    for (let press = 0; press < 3; press += 1) await frame.page().keyboard.press('Shift');
  },
})) {
  test(`leaves quickly by ${how}`, async () => {
    const { page, estimator, close } = await open(TAG, {
      prepare: (page) => page.route(`${AWAY}**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Väder</title>Väder' })),
    });
    const frame = await estimator();
    await fill(frame, 'children', 7);
    await leave(frame);
    await page.waitForURL(AWAY);
    await page.goBack();
    assert.ok(!page.url().includes('egen-sida'), page.url());
    await close();
  });
}

test('an element taken away forgets', async () => {
  const { page, estimator, expectClean, close } = await open(TAG);
  const frame = await estimator();
  await fill(frame, 'children', 7);
  await page.locator('riksnorm-estimate').evaluate((one) => { globalThis.taken = one; one.remove(); });
  await page.waitForFunction(() => frames.length === 0);
  await page.evaluate(() => document.querySelector('main').append(globalThis.taken));
  assert.equal(await (await estimator()).locator('[name=children]').inputValue(), '');
  await expectClean();
  await close();
});

test('a dead app starts again with what was typed, and its neighbour lives on', async () => {
  const { problems, estimator, close } = await open(`${TAG}<riksnorm-estimate lang="sv"></riksnorm-estimate>`);
  const [one, other] = [await estimator(0), await estimator(1)];
  await fill(one, 'children', 2);
  await fill(other, 'children', 3);
  // The next call out of the Wasm ends as a trap does.
  await one.evaluate(() => {
    const { insertBefore } = Node.prototype;
    globalThis.mend = () => { Node.prototype.insertBefore = insertBefore; };
    Node.prototype.insertBefore = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  });
  await one.locator('[name=children]').fill('4');
  await one.locator('#riksnorm-failed').waitFor();
  await one.evaluate(() => globalThis.mend());
  assert.ok(await other.locator('#riksnorm-failed').isHidden());
  await fill(other, 'children', 1);
  assert.equal(await other.locator('[name="children[0].age"]').count(), 1);
  await one.locator('#riksnorm-again').click();
  await one.locator('#riksnorm[data-started]').waitFor({ state: 'attached' });
  assert.equal(await one.locator('[name=children]').inputValue(), '4');
  assert.equal(await one.locator('[name="children[3].age"]').count(), 1);
  assert.ok(problems.length > 0, 'the trap is told of');
  await close();
});

test('it prints alone', async () => {
  const { page, estimator, expectClean, close } = await open(TAG, {
    prepare: (page) => page.addInitScript(() => { globalThis.print = () => { top.printed = document; }; }),
  });
  const frame = await estimator();
  await answer(frame, ALONE);
  await frame.locator('.take-along button, button', { hasText: /Skriv ut/ }).first().click();
  const printed = await page.waitForFunction(() => globalThis.printed && {
    own: globalThis.printed === document,
    text: globalThis.printed.body.textContent,
    title: globalThis.printed.title,
  });
  const paper = await printed.jsonValue();
  assert.equal(paper.own, false);
  assert.match(paper.text.replaceAll('\u00a0', ' '), /7 720/);
  assert.doesNotMatch(paper.text, /Kommunens sida/);
  assert.match(paper.title, /^Uträkning/);
  await expectClean();
  await close();
});

test('a language chosen while the first is on its way takes its place', async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  let reached;
  const asked = new Promise((resolve) => { reached = resolve; });
  const { page, estimator, close } = await open(TAG, {
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
  assert.equal(await frame.locator('[name=children]').inputValue(), '3');
  assert.equal(await frame.locator('html').getAttribute('lang'), 'en');
  assert.equal(await page.locator('iframe').count(), 1);
  await close();
});
