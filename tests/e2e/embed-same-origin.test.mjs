// On a page of the estimator's own origin: no frame, but a shadow tree under
// the strict policy, with nothing of the page inside and nothing of it outside.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { answer, clearAll, fill, goOn, said } from './estimator.mjs';
import { SITE } from './harness.mjs';
import { openPortal } from './portal.mjs';

const AWAY = 'https://www.smhi.se/';
const ALONE = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 3000 }] }],
  housing: { form: 'rental', monthlyCost: 5500 },
};
// 3 940 for the person and 1 280 shared, rent 5 500, salary 3 000.
const MISSING_ALONE = 3940 + 1280 + 5500 - 3000;

const policy = (await fetch(SITE)).headers.get('content-security-policy');

/** A page of the municipality's own, under the site's own strict policy. */
async function open(body, { head = '', ...options } = {}) {
  const opened = await openPortal({
    path: 'egen-sida/',
    origin: SITE,
    html: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunens sida</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">${head}
      <script src="/embed/1/riksnorm.js" async></script></head>
      <body><main><h1 id="heading">Kommunens sida</h1><p id="errors">Egen text</p><form><label>Sök <input name="adults" id="children"></label></form>
      ${body}<p id="riksnorm"><a id="own" href="#tillganglighet">Kommunens länk</a></p><p id="tillganglighet">Här</p></main></body></html>`,
    headers: { 'Content-Security-Policy': policy },
    ...options,
  });
  const { page } = opened;
  return {
    ...opened,
    /** What stands in for the page in the functions that fill in. */
    async estimator(at = 0) {
      const element = page.locator('riksnorm-estimate').nth(at);
      await element.scrollIntoViewIfNeeded();
      await element.locator('#riksnorm[data-started]').waitFor({ state: 'attached', timeout: 15_000 });
      return element;
    },
  };
}

const TAG = '<riksnorm-estimate lang="sv"><p>Ord av redaktören.</p></riksnorm-estimate>';
/** What has focus inside. */
const active = (element) => element.evaluate((one) => one.shadowRoot.activeElement?.id);

test('a page without an address of its own, in one of this origin, is of this origin too', async () => {
  const { page, close } = await open('<div id="preview"></div>');
  await page.evaluate((tag) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script src="/embed/1/riksnorm.js"></script>${tag}`;
    frame.style.cssText = 'width: 600px; height: 600px';
    document.getElementById('preview').append(frame);
  }, TAG);
  const inside = page.frameLocator('iframe').locator('riksnorm-estimate');
  await inside.locator('#riksnorm[data-started]').waitFor({ state: 'attached' });
  assert.equal(await inside.locator('iframe').count(), 0);
  await close();
});

test('it is as wide as there is room, whatever lays it out', async () => {
  for (const display of ['flex', 'grid', 'table-cell']) {
    const { page, estimator, close } = await open(`<div id="column">${TAG}</div>`);
    await page.evaluate((display) => {
      Object.assign(document.getElementById('column').style, { display, width: '600px', placeItems: 'center' });
    }, display);
    assert.equal((await (await estimator()).boundingBox()).width, 600, display);
    await close();
  }
});

test('a whole estimate in a shadow tree, under the strict policy, with no trace on the page', async () => {
  const { page, requests, estimator, seen, expectClean, close } = await open(TAG);
  const inside = await estimator();
  assert.equal(await page.locator('iframe').count(), 0);
  assert.ok(await page.getByText('Ord av redaktören').isHidden());
  const before = await seen();
  const asked = requests.length;
  await answer(inside, ALONE);
  assert.equal((await said(inside)).totals['Det som saknas'], MISSING_ALONE);
  assert.equal(await active(inside), 'heading');
  await inside.getByRole('button', { name: 'Tillbaka' }).click();
  await inside.locator('#heading', { hasText: 'Andra kostnader' }).waitFor();
  await goOn(inside);
  await inside.locator('.calculation').waitFor();
  // A page beside the steps, by a link behind #.
  await inside.locator('.site-links a').last().click();
  await inside.locator('#heading', { hasText: 'Tillgänglighet' }).waitFor();
  await inside.getByRole('button', { name: 'Tillbaka' }).click();
  await inside.locator('.calculation').waitFor();
  const after = await seen();
  for (const what of ['storage', 'address', 'history', 'title', 'globals']) {
    assert.deepEqual(after[what], before[what], what);
  }
  assert.deepEqual(after.messages, []);
  assert.deepEqual([after.title, after.globals], ['Kommunens sida', []]);
  assert.deepEqual(requests.slice(asked), []);
  assert.deepEqual(await page.evaluate(() => globalThis.keptAnything()), []);
  // The page's own link stays the page's own.
  await page.locator('#own').click();
  assert.equal(new URL(page.url()).hash, '#tillganglighet');
  assert.ok(await inside.locator('.calculation').isVisible());
  await expectClean();
  await close();
});

test('several live on one page, each with its own answers', async () => {
  const { page, estimator, expectClean, close } = await open(`${TAG}<riksnorm-estimate lang="sv"></riksnorm-estimate>`);
  const [one, other] = [await estimator(0), await estimator(1)];
  await fill(one, 'children', 2);
  await fill(other, 'children', 5);
  await answer(one, ALONE);
  assert.equal((await said(one)).totals['Det som saknas'], MISSING_ALONE);
  assert.equal(await other.locator('[name=children]').inputValue(), '5');
  await other.locator('button[data-language=en]').click();
  await other.locator('#heading', { hasText: 'Your household' }).waitFor();
  assert.ok(await one.locator('#heading', { hasText: 'Uträkning' }).isVisible());
  assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
  assert.equal(await other.locator('.html').getAttribute('lang'), 'en');
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
  const inside = await estimator();
  await goOn(inside);
  await inside.locator('#errors').waitFor();
  assert.equal(await active(inside), 'errors');
  await inside.locator('#errors a').first().press('Enter');
  assert.notEqual(await active(inside), 'errors');
  assert.match(await inside.evaluate((one) => one.shadowRoot.activeElement.name), /adults/);
  // A label belongs to its field.
  await inside.getByLabel('Hur många barn har hushållet?').fill('1');
  assert.equal(await inside.locator('[name=children]').inputValue(), '1');
  await inside.locator('[name="children[0].age"]').fill('9');
  await fill(inside, 'adults', 1);
  await inside.locator('[name=children]').press('Enter');
  await inside.locator('#heading', { hasText: 'Bostaden' }).waitFor();
  assert.equal(await active(inside), 'heading');
  await inside.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  assert.equal(await active(inside), 'riksnorm');
  assert.equal(new URL(page.url()).hash, '');
  await expectClean();
  await close();
});

test('styles stay apart, both ways', async () => {
  const wild = `* { font-size: 40px !important; letter-spacing: 9px !important; color: red !important;
    --accent: red !important; --rem: 99px !important; text-transform: uppercase !important; }
    html { font-size: 62.5%; } .bar, .step, input { display: none !important; } h1 { border: 3px solid blue; }`;
  const sheet = new URL('egen-sida/vild.css', SITE).href;
  const { page, estimator, expectClean, close } = await open(TAG, {
    head: '<link rel="stylesheet" href="vild.css">',
    prepare: (page) => page.route(sheet, (route) => route.fulfill({ contentType: 'text/css', body: wild })),
  });
  const inside = await estimator();
  const style = (selector) => inside.locator(selector).first().evaluate((one) => {
    const { fontSize, letterSpacing, color, textTransform, borderTopWidth, display } = getComputedStyle(one);
    return { fontSize, letterSpacing, color, textTransform, borderTopWidth, display };
  });
  const { fontSize, letterSpacing, ...heading } = await style('#heading');
  assert.deepEqual(heading, { color: 'rgb(29, 37, 40)', textTransform: 'none', borderTopWidth: '0px', display: 'block' });
  // At most 1.9 times 17 pixels, and -0.01 of that between the letters.
  assert.ok(parseFloat(fontSize) > 20 && parseFloat(fontSize) <= 32.31, fontSize);
  assert.ok(Math.abs(parseFloat(letterSpacing)) < 1, letterSpacing);
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
  const { page, estimator, expectClean, close } = await open(`<div id="column">${TAG}</div>`, {
    head: '<link rel="stylesheet" href="spalt.css">',
    prepare: (page) => page.route(new URL('egen-sida/spalt.css', SITE).href, (route) =>
      route.fulfill({ contentType: 'text/css', body: '#column { width: 320px; }' })),
  });
  const inside = await estimator();
  await answer(inside, ALONE);
  const column = await page.locator('#column').boundingBox();
  const beyond = await inside.evaluate((one, right) => [...one.shadowRoot.querySelectorAll('.calculation *, .bar *, h1, h2')]
    .filter((element) => element.getClientRects().length && element.getBoundingClientRect().right > right + 1)
    .map((element) => element.className || element.tagName), column.x + column.width);
  assert.deepEqual(beyond, []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await expectClean();
  await close();
});

test('axe finds nothing', async () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
      const { page, estimator, expectClean, screenshot, close } = await open(
        '<riksnorm-estimate lang="sv" accent="#ffff00"></riksnorm-estimate>', {
          colorScheme, viewport,
          head: '<link rel="stylesheet" href="utseende.css">',
          prepare: (page) => page.route('**/utseende.css', (route) =>
            route.fulfill({ contentType: 'text/css', body: 'riksnorm-estimate { color-scheme: light dark; }' })),
        });
      const inside = await estimator();
      const surface = await inside.locator('.body').evaluate((one) => getComputedStyle(one).backgroundColor);
      assert.equal(surface, colorScheme === 'dark' ? 'rgb(19, 24, 25)' : 'rgb(250, 248, 244)');
      await goOn(inside);
      await inside.locator('#errors').waitFor();
      for (const state of ['errors', 'answer']) {
        if (state === 'answer') await answer(inside, ALONE);
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(violations.map(({ id, nodes }) => [id, state, nodes.map((node) => node.html)]), []);
      }
      await screenshot(`same-origin-${colorScheme}-${viewport.width}`);
      await expectClean();
      await close();
    }
  }
});

test('leaves quickly, and an element taken away forgets', async () => {
  for (const how of ['button', 'key', 'key outside']) {
    const { page, estimator, close } = await open(TAG, {
      prepare: (page) => page.route(`${AWAY}**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Väder</title>Väder' })),
    });
    const inside = await estimator();
    await fill(inside, 'children', 7);
    if (how === 'button') await inside.locator('#leave').click();
    else {
      await (how === 'key' ? inside.locator('[name=children]') : page.locator('main > form input')).focus();
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    }
    await page.waitForURL(AWAY);
    await page.goBack();
    assert.ok(!page.url().includes('egen-sida'), page.url());
    await close();
  }
  const { page, estimator, expectClean, close } = await open(TAG);
  const inside = await estimator();
  await fill(inside, 'children', 7);
  await inside.evaluate((one) => { globalThis.taken = one; one.remove(); });
  await page.waitForFunction(() => !globalThis.taken.shadowRoot.querySelector('.estimator'));
  await page.evaluate(() => document.querySelector('main').append(globalThis.taken));
  assert.equal(await (await estimator()).locator('[name=children]').inputValue(), '');
  await expectClean();
  await close();
});

test('a dead app starts again with what was typed, and its neighbour lives on', async () => {
  const { page, problems, estimator, close } = await open(`${TAG}<riksnorm-estimate lang="sv"></riksnorm-estimate>`);
  const [one, other] = [await estimator(0), await estimator(1)];
  await fill(one, 'children', 2);
  await fill(other, 'children', 3);
  // The next call out of the Wasm ends as a trap does.
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    globalThis.mend = () => { Node.prototype.insertBefore = insertBefore; };
    Node.prototype.insertBefore = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  });
  await one.locator('[name=children]').fill('4');
  await one.locator('#riksnorm-failed').waitFor();
  await page.evaluate(() => globalThis.mend());
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
  const inside = await estimator();
  await answer(inside, ALONE);
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: null });
  await inside.locator('.take-along button, button', { hasText: /Skriv ut/ }).first().click();
  const printed = await page.waitForFunction(() => globalThis.printed && {
    own: globalThis.printed === document,
    text: globalThis.printed.body.textContent,
    sheets: globalThis.printed.adoptedStyleSheets.length,
    title: globalThis.printed.title,
  });
  const paper = await printed.jsonValue();
  assert.equal(paper.own, false);
  assert.match(paper.text.replaceAll('\u00a0', ' '), /7 720/);
  assert.doesNotMatch(paper.text, /Kommunens sida/);
  assert.deepEqual([paper.sheets, paper.title], [1, 'Räkna på försörjningsstöd']);
  await expectClean();
  await close();
});

test('a language chosen while the first is on its way takes its place', async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const { page, estimator, close } = await open(TAG, {
    prepare: (page) => page.route(/embed\/1\/sv\.html$/, async (route) => {
      await held;
      await route.continue();
    }),
  });
  await page.waitForTimeout(500);
  await page.locator('riksnorm-estimate').evaluate((one) => one.setAttribute('lang', 'en'));
  const inside = await estimator();
  await fill(inside, 'children', 3);
  release();
  await page.waitForTimeout(800);
  assert.equal(await inside.locator('[name=children]').inputValue(), '3');
  assert.deepEqual(
    await inside.evaluate(({ shadowRoot }) => [shadowRoot.querySelectorAll('.estimator').length, shadowRoot.querySelector('.html').lang]),
    [1, 'en'],
  );
  await close();
});
