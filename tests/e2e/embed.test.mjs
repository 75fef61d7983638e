// The tag in a portal of another origin: it works there as on the site, and
// the portal sees sizes and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { answer, clearAll, fill, goOn, said } from './estimator.mjs';
import { SITE } from './harness.mjs';
import { LOADER, PORTAL, assertOnlySizes, openPortal, pageWith } from './portal.mjs';

const AWAY = 'https://www.smhi.se/';
const TAG = '<riksnorm-estimate><p>Ord av redaktören. <a href="/">En länk</a></p></riksnorm-estimate>';

// 3 940 for the person and 1 280 shared, rent 5 500, salary 3 000.
const ALONE = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 3000 }] }],
  housing: { form: 'rental', monthlyCost: 5500 },
};
const MISSING_ALONE = 3940 + 1280 + 5500 - 3000;
// 7 100 for two, 3 820 for a child of nine and 1 790 shared by three, rent 7 000.
const MISSING_THREE = 7100 + 3820 + 1790 + 7000;
const THREE = {
  month: '2026-11',
  adults: [{}, {}],
  children: [{ age: 9 }],
  housing: { form: 'rental', monthlyCost: 7000 },
};

const missing = async (frame) => (await said(frame)).totals['Det som saknas'];

/** What a frame has tried to keep anywhere. */
const keptIn = (frame) => frame.evaluate(() => globalThis.keptAnything());

test('a whole estimate crosses as sizes only, and leaves no trace in the portal', async () => {
  const { page, requests, estimator, seen, expectClean, close } = await openPortal();
  const frame = await estimator();
  const before = await seen();
  const asked = requests.length;
  const address = frame.url();
  await answer(frame, ALONE);
  assert.equal(await missing(frame), MISSING_ALONE);
  // The page's own way back, and to a page beside the steps.
  await frame.getByRole('button', { name: 'Tillbaka' }).click();
  await frame.locator('#heading', { hasText: 'Andra kostnader' }).waitFor();
  await goOn(frame);
  await frame.locator('.calculation').waitFor();
  await frame.locator('.site-links a').first().click();
  await frame.locator('#heading', { hasText: 'Om uträkningen' }).waitFor();
  await frame.getByRole('button', { name: 'Tillbaka' }).click();
  await frame.locator('.calculation').waitFor();

  const after = await seen();
  assertOnlySizes(after.messages);
  assert.ok(after.messages.length > before.messages.length + 4, 'each step has a size of its own');
  for (const what of ['storage', 'address', 'history', 'title', 'globals']) {
    assert.deepEqual(after[what], before[what], what);
  }
  assert.deepEqual(after.storage, [[], [], '']);
  assert.deepEqual(after.globals, []);
  assert.deepEqual(requests.slice(asked), [], 'nothing is asked for while it counts');
  assert.equal(frame.url(), address);
  assert.equal(new URL(address).search + new URL(address).hash, '');
  assert.deepEqual(await keptIn(frame), []);
  assert.deepEqual(await keptIn(page), []);
  // The page cannot look inside.
  const inside = await page.locator('iframe').evaluate((one) => {
    try {
      return String(one.contentWindow.document);
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(inside, 'SecurityError');
  const { sandbox, allow, title } = await page.locator('iframe').evaluate((one) => ({
    sandbox: one.getAttribute('sandbox').split(' ').sort(), allow: one.allow, title: one.title,
  }));
  assert.deepEqual(sandbox, ['allow-forms', 'allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox',
    'allow-same-origin', 'allow-scripts']);
  assert.deepEqual([allow, title], ['clipboard-write', 'Räkna på försörjningsstöd']);
  await expectClean();
  await close();
});

test('two on one page count apart, and neither is seen by the portal', async () => {
  const { estimator, seen, expectClean, close } = await openPortal({ path: 'demo/tva.html' });
  const frames = [await estimator(0), await estimator(1)];
  assert.equal(await frames[1].locator('html').getAttribute('lang'), 'en');
  await frames[1].locator('button[data-language=sv]').click();
  await frames[1].locator('#heading', { hasText: 'Ditt hushåll' }).waitFor();
  await answer(frames[0], ALONE);
  await answer(frames[1], THREE);
  assert.equal(await missing(frames[0]), MISSING_ALONE);
  assert.equal(await missing(frames[1]), MISSING_THREE);
  const { messages, history, storage } = await seen();
  assertOnlySizes(messages);
  assert.deepEqual([history, storage], [2, [[], [], '']]);
  await expectClean();
  await close();
});

test('nothing scrolls inside, at any step and width, and a new step comes into view', async () => {
  for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
    const { page, estimator, expectClean, close } = await openPortal({ path: 'demo/smal.html', viewport });
    const frame = await estimator();
    const fits = async () => {
      await page.waitForFunction(
        ([element, height]) => element.getBoundingClientRect().height === height,
        [await frame.frameElement(), await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height / 320) * 320)],
      );
      const inside = await frame.evaluate(() => {
        const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
        return { below: scrollHeight - innerHeight, beside: scrollWidth - clientWidth, bar: innerWidth - clientWidth };
      });
      assert.deepEqual(inside, { below: 0, beside: 0, bar: 0 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the portal');
    };
    /** Where the heading stands on the screen. */
    const headingAt = async () => {
      const [outer, inner] = await Promise.all([
        frame.frameElement().then((element) => element.boundingBox()),
        frame.locator('#heading').evaluate((heading) => heading.getBoundingClientRect().y),
      ]);
      return outer.y + inner;
    };
    await fits();
    await fill(frame, 'adults', 1);
    await fill(frame, 'children', 15);
    await fits();
    await fill(frame, 'children', 0);
    await fits();
    await goOn(frame);
    await frame.locator('#heading', { hasText: 'Bostaden' }).waitFor();
    await fits();
    assert.equal(await frame.evaluate(() => document.activeElement.id), 'heading');
    const at = await headingAt();
    assert.ok(at > -1 && at < viewport.height - 60, `the heading is at ${at}`);
    const { y, height } = await frame.locator('#leave').boundingBox();
    assert.ok(y > -1 && y + height < viewport.height, `the way to leave is at ${y}`);
    // What is wrong, too.
    await goOn(frame);
    await frame.locator('#errors').waitFor();
    await fits();
    assert.equal(await frame.evaluate(() => document.activeElement.id), 'errors');
    await expectClean();
    await close();
  }
});

test('it comes when the person is near, and not before', async () => {
  const { page, requests, estimator, expectClean, close } = await openPortal({
    html: pageWith(`<div style="height: 4000px">Långt</div>${TAG}`),
  });
  await page.waitForFunction(() => customElements.get('riksnorm-estimate'));
  await page.waitForTimeout(300);
  assert.equal(await page.locator('iframe').count(), 0);
  assert.deepEqual(requests.filter((address) => address.startsWith(SITE)), [LOADER]);
  assert.ok(await page.getByText('Ord av redaktören').isVisible());
  await estimator();
  assert.ok(await page.getByText('Ord av redaktören').isHidden());
  await expectClean();
  await close();
});

test('what the portal hides stays hidden and is not asked for, until it is shown', async () => {
  const { page, requests, estimator, expectClean, close } = await openPortal({
    html: pageWith(TAG.replace('<riksnorm-estimate', '<riksnorm-estimate hidden')),
  });
  await page.waitForFunction(() => customElements.get('riksnorm-estimate'));
  await page.waitForTimeout(300);
  assert.ok(await page.locator('riksnorm-estimate').isHidden());
  assert.deepEqual(requests.filter((address) => address.startsWith(SITE)), [LOADER]);
  await page.locator('riksnorm-estimate').evaluate((one) => { one.hidden = false; });
  const frame = await estimator();
  await page.locator('riksnorm-estimate').evaluate((one) => { one.hidden = true; });
  assert.ok(await page.locator('riksnorm-estimate').isHidden());
  await page.locator('riksnorm-estimate').evaluate((one) => { one.hidden = false; });
  assert.ok(await page.locator('riksnorm-estimate').isVisible());
  assert.equal(await frame.evaluate(() => document.documentElement.style.colorScheme), 'light');
  await expectClean();
  await close();
});

test('forged and malformed messages are not heard', async () => {
  const { page, estimator, seen, expectClean, close } = await openPortal({
    html: pageWith(`${TAG}<iframe id="other" srcdoc="<p>Någon annan</p>"></iframe>`),
  });
  const frame = await estimator();
  const handle = await frame.frameElement();
  const height = async () => (await handle.boundingBox()).height;
  const accent = () => frame.evaluate(() => document.documentElement.style.getPropertyValue('--accent'));
  const [tall, { messages: { length } }] = [await height(), await seen()];
  assert.equal(await accent(), '');

  // To the portal: from a frame that is not the estimator, and from itself.
  await page.evaluate(() => {
    const forged = [
      { riksnorm: 1, type: 'size', height: 7 },
      { riksnorm: 1, type: 'leave' },
    ];
    const other = document.getElementById('other').contentWindow;
    for (const message of forged) {
      other.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
      postMessage(message, '*');
    }
  });
  // From the frame, but nothing that the protocol knows.
  await frame.evaluate((portal) => {
    const nonsense = [
      null, 1, 'leave', [], {}, { type: 'leave' }, { riksnorm: 2, type: 'leave' }, { riksnorm: '1', type: 'leave' },
      { riksnorm: 1 }, { riksnorm: 1, type: 'size' }, { riksnorm: 1, type: 'size', height: '9' },
      { riksnorm: 1, type: 'size', height: -9 }, { riksnorm: 1, type: 'size', height: 0 },
      { riksnorm: 1, type: 'size', height: 1.5 }, { riksnorm: 1, type: 'size', height: 1e9 },
      { riksnorm: 1, type: 'size', height: NaN }, { riksnorm: 1, type: 'go', to: 'https://example.com/' },
    ];
    for (const message of nonsense) parent.postMessage(message, portal);
  }, new URL(PORTAL).origin);
  // To the frame: from a window that is not its parent, and nonsense from the
  // one that is.
  await page.evaluate((to) => {
    const inside = document.querySelector('riksnorm-estimate').shadowRoot.querySelector('iframe').contentWindow;
    const other = document.getElementById('other').contentWindow;
    other.inside = inside;
    const hello = { riksnorm: 1, type: 'hello', accent: '#ff0000', radius: 3, scheme: 'dark' };
    other.eval(`inside.postMessage(${JSON.stringify(hello)}, '${to}')`);
    for (const message of [
      null, 'hello', { type: 'hello', accent: '#ff0000' }, { ...hello, riksnorm: 2 }, { ...hello, type: 'size' },
      { ...hello, type: 'kept' },
    ]) inside.postMessage(message, to);
  }, new URL(SITE).origin);
  await page.waitForTimeout(500);
  assert.equal(await height(), tall);
  assert.equal(await accent(), '');
  // The frame answered none of it.
  const own = (await seen()).messages.slice(length).filter(({ data }) => data?.riksnorm === 1 && data.height === tall);
  assert.equal(own.length, 0);
  // A greeting of the parent's own, with what is no colour.
  const greet = (accent) => page.evaluate(([to, accent]) => {
    const { contentWindow } = document.querySelector('riksnorm-estimate').shadowRoot.querySelector('iframe');
    contentWindow.postMessage({ riksnorm: 1, type: 'hello', accent, radius: '9', scheme: 'x' }, to);
  }, [new URL(SITE).origin, accent]);
  await greet('red;}body{display:none');
  await page.waitForTimeout(300);
  assert.equal(await accent(), '');
  await greet('#0b5d3b');
  await frame.waitForFunction(() => document.documentElement.style.getPropertyValue('--accent') !== '');
  assert.ok(page.url().startsWith(PORTAL));
  await fill(frame, 'adults', 1);
  await expectClean();
  await close();
});

test('a page that frames it without the loader is told nothing', async () => {
  const { page, seen, close } = await openPortal({
    html: `<!doctype html><title>Värd</title><iframe src="${SITE}embed/1/sv.html" width="400" height="500"></iframe>`,
  });
  await page.frameLocator('iframe').locator('#riksnorm[data-started]').waitFor({ state: 'attached' });
  const frame = page.frames()[1];
  await fill(frame, 'adults', 1);
  await fill(frame, 'children', 3);
  await page.waitForTimeout(200);
  assert.deepEqual((await seen()).messages, []);
  // It scrolls by itself there.
  assert.ok(await frame.evaluate(() => getComputedStyle(document.documentElement).overflow !== 'hidden'));
  // Leaving takes the frame away, forgotten first.
  await page.route(`${AWAY}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>' }));
  await frame.locator('#leave').click();
  await frame.waitForURL(AWAY);
  assert.deepEqual((await seen()).messages, []);
  await close();
});

for (const [how, leave] of Object.entries({
  button: (frame) => frame.locator('#leave').click(),
  'button at the end': (frame) => frame.locator('.site-footer .leave').click(),
  key: async (frame) => {
    await frame.locator('#heading').focus();
    for (let press = 0; press < 3; press += 1) await frame.page().keyboard.press('Shift');
  },
  'key on the page around': async (frame) => {
    await frame.page().evaluate(() => document.activeElement.blur());
    for (let press = 0; press < 3; press += 1) await frame.page().keyboard.press('Shift');
  },
})) {
  test(`leaves quickly by ${how}: first forgotten, then the portal's page is replaced`, async () => {
    const { page, estimator, seen, close } = await openPortal({
      path: 'demo/cms.html',
      prepare: (page) => page.route(`${AWAY}**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Väder</title>Väder' })),
    });
    const frame = await estimator();
    await answer(frame, ALONE);
    // What crosses at the moment of leaving, and what is left inside by then.
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data.type === 'leave') sessionStorage.setItem('test', JSON.stringify(globalThis.seen().messages));
      }, true);
    });
    await frame.evaluate(() => {
      const { riksnormPage } = globalThis;
      const away = riksnormPage.away.bind(riksnormPage);
      riksnormPage.away = () => {
        const left = riksnormPage.kept().length + document.getElementById('riksnorm').childNodes.length;
        if (left === 0) away();
      };
    });
    const { history } = await seen();
    await leave(frame);
    await page.waitForURL(AWAY);
    assert.equal(await page.evaluate(() => history.length), history);
    await page.goBack();
    assert.ok(!page.url().startsWith(PORTAL), page.url());
    await page.goto(new URL('demo/', PORTAL).href);
    const crossed = await page.evaluate(() => JSON.parse(sessionStorage.getItem('test')));
    // The key on the page around is heard by the loader: nothing crosses.
    if (how === 'key on the page around') assert.equal(crossed, null);
    else assertOnlySizes(crossed, { leaves: 1 });
    await close();
  });
}

test('a link that is pressed before the app is there leaves the portal’s history alone', async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const { page, seen, expectClean, close } = await openPortal({
    html: pageWith(TAG),
    prepare: (page) => page.route(/\.wasm$/, async (route) => {
      await held;
      await route.continue();
    }),
  });
  const frame = page.frameLocator('iframe');
  const before = await seen();
  await frame.locator('.to-one-page a').click();
  await page.waitForTimeout(300);
  const after = await seen();
  assert.deepEqual([after.history, after.address], [before.history, before.address]);
  release();
  await frame.locator('#riksnorm[data-started]').waitFor({ state: 'attached' });
  await frame.locator('.to-one-page a').click();
  await frame.locator('#heading', { hasText: 'Alla frågor' }).waitFor();
  assert.equal((await seen()).history, before.history);
  await expectClean();
  await close();
});

test('the keyboard goes in, through and out again', async () => {
  const { page, estimator, expectClean, close } = await openPortal({
    html: pageWith(`<a id="before" href="#a">Före</a>${TAG}<a id="after" href="#b">Efter</a>`),
  });
  const frame = await estimator();
  const outside = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
  const inside = () => frame.evaluate(() => document.activeElement.id || document.activeElement.className);
  await page.locator('#before').focus();
  // Page and frame are processes of their own, and hear of a move of focus one after the other.
  const focusIs = async (read, expected) => {
    for (let tries = 0; tries < 100 && (await read()) !== expected; tries += 1) await page.waitForTimeout(50);
    assert.equal(await read(), expected);
  };
  await page.keyboard.press('Tab');
  await focusIs(outside, 'riksnorm-estimate');
  await focusIs(inside, 'skip-link');
  // The way past the bar moves focus and leaves the portal's history alone.
  await page.keyboard.press('Enter');
  await focusIs(inside, 'riksnorm');
  await frame.locator('.skip-link').focus();
  await page.keyboard.press('Shift+Tab');
  await focusIs(outside, 'before');
  await frame.locator('.site-footer .leave').focus();
  await page.keyboard.press('Tab');
  await focusIs(outside, 'after');
  assert.equal(new URL(page.url()).hash, '');
  await expectClean();
  await close();
});

test('it prints itself, and a portal that holds it low lets it scroll', async () => {
  const { page, estimator, expectClean, close } = await openPortal({
    prepare: (page) => page.addInitScript(() => { globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; }; }),
  });
  const frame = await estimator();
  await answer(frame, ALONE);
  await frame.getByRole('button', { name: /^Skriv ut/ }).click();
  assert.deepEqual(await Promise.all([frame, page].map((one) => one.evaluate(() => globalThis.printed ?? 0))), [1, 0]);
  const overflow = () => frame.evaluate(() => document.documentElement.style.overflow);
  assert.equal(await overflow(), 'hidden');
  await page.locator('iframe').evaluate((one) => { one.style.maxHeight = '300px'; });
  await frame.getByRole('button', { name: 'Tillbaka' }).first().click();
  await frame.waitForFunction(() => document.documentElement.style.overflow === '');
  await expectClean();
  await close();
});

test('it is let into a portal that isolates itself, and into one with a strict policy', async () => {
  const { origin } = new URL(SITE);
  for (const headers of [
    { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
    { 'Content-Security-Policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}` },
  ]) {
    const { page, estimator, expectClean, close } = await openPortal({ html: pageWith(TAG).replace(/<style>.*<\/style>/, ''), headers });
    const frame = await estimator();
    await fill(frame, 'children', 1);
    assert.equal(await page.evaluate(() => crossOriginIsolated), 'Cross-Origin-Embedder-Policy' in headers);
    await expectClean();
    await close();
  }
});

test('the calculation is copied inside, where the portal lets it', async () => {
  const { context, estimator, close } = await openPortal();
  await context.grantPermissions(['clipboard-write', 'local-network-access']);
  const frame = await estimator();
  await answer(frame, ALONE);
  await frame.getByRole('button', { name: 'Kopiera som text' }).click();
  await frame.locator('.take-along [role=status]', { hasText: 'Kopierat' }).waitFor();
  assert.equal(await frame.locator('textarea').count(), 0);
  await close();
});

test('it is as wide as there is room, whatever lays it out', async () => {
  for (const style of ['display: flex', 'display: flex; flex-direction: column; align-items: center', 'display: grid; place-items: center', 'float: left', 'display: table-cell']) {
    const { page, estimator, expectClean, close } = await openPortal({ html: pageWith(`<div style="${style}; width: 600px">${TAG}</div>`) });
    const frame = await estimator();
    assert.equal(await frame.evaluate(() => innerWidth), 600, style);
    // What the page gives it of margins is not added to that.
    await page.addStyleTag({ content: 'riksnorm-estimate { margin: 0 20px }' });
    await frame.waitForFunction(() => innerWidth === 560);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await expectClean();
    await close();
  }
});

test('an element of the page that bears the name of the script does not stand in for it', async () => {
  const { estimator, expectClean, close } = await openPortal({
    html: pageWith(TAG).replace('<script', '<img name="currentScript" alt=""><script'),
  });
  await fill(await estimator(), 'children', 1);
  await expectClean();
  await close();
});

test('clear all begins anew inside', async () => {
  const { estimator, seen, expectClean, close } = await openPortal();
  const frame = await estimator();
  await answer(frame, ALONE);
  await clearAll(frame);
  await frame.locator('#heading', { hasText: 'Ditt hushåll' }).waitFor();
  assert.equal(await frame.locator('#riksnorm :checked:not(option)').count(), 0);
  assertOnlySizes((await seen()).messages);
  await expectClean();
  await close();
});

test('the tag chooses language and level, and says what it cannot use', async () => {
  for (const [attributes, language, wrong] of [
    ['', 'sv', null],
    ['lang="sv" level="easy"', 'sv-lattlast', null],
    ['lang="en" level="standard"', 'en', null],
    ['lang="en" level="easy"', 'en', 'level="easy"'],
    ['lang="tlh"', 'sv', 'lang="tlh"'],
    ['lang="constructor"', 'sv', 'lang="constructor"'],
    ['municipality="atlantis"', 'sv', 'municipality="atlantis"'],
    ['accent="red;}body{display:none}"', 'sv', 'accent="red;}body{display:none}"'],
    [`accent="#${'f'.repeat(300)}"`, 'sv', `accent="#${'f'.repeat(39)}"`],
    ['radius="900"', 'sv', 'radius="900"'],
  ]) {
    const { page, estimator, problems, close } = await openPortal({
      html: pageWith(`<riksnorm-estimate ${attributes}>Ord</riksnorm-estimate>`),
    });
    const frame = await estimator();
    assert.equal(await frame.locator('html').getAttribute('lang'), language, attributes);
    const warnings = problems.filter((problem) => problem.startsWith('console warning'));
    if (wrong) assert.ok(warnings.length > 0 && warnings.every((one) => one.includes(wrong)), warnings.join('\n'));
    else assert.deepEqual(warnings, []);
    assert.ok(await page.locator('iframe').isVisible());
    await close();
  }
});

test('another colour keeps what is typed; another language begins anew', async () => {
  const { page, estimator, expectClean, close } = await openPortal({
    html: pageWith(TAG, { style: 'riksnorm-estimate { --riksnorm-accent: #123456; --riksnorm-radius: 12px; color-scheme: light dark; }' }),
  });
  const frame = await estimator();
  const style = (name) => frame.evaluate((one) => document.documentElement.style.getPropertyValue(one), name);
  assert.match(await style('--accent'), /^light-dark\(#123456, #[\da-f]{6}\)$/);
  assert.equal(await style('--radius'), '12px');
  assert.equal(await style('color-scheme'), 'light dark');
  await fill(frame, 'children', 2);
  await page.locator('riksnorm-estimate').evaluate((one) => one.setAttribute('accent', '#7a1f5c'));
  await frame.waitForFunction(() => document.documentElement.style.getPropertyValue('--accent').includes('#7a1f5c'));
  assert.equal(await frame.locator('[name=children]').inputValue(), '2');
  await page.locator('riksnorm-estimate').evaluate((one) => one.setAttribute('lang', 'en'));
  await page.locator('iframe[title="Estimate your social assistance"]').waitFor();
  const another = await estimator();
  assert.equal(await another.locator('html').getAttribute('lang'), 'en');
  assert.equal(await another.locator('[name=children]').inputValue(), '');
  assert.equal(await page.locator('iframe').count(), 1);
  // Taken off the page, it is gone.
  await page.locator('riksnorm-estimate').evaluate((one) => one.remove());
  await page.waitForFunction(() => frames.length === 0);
  await expectClean();
  await close();
});

test('axe finds nothing, in the portal and inside, with hostile colours, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const accent of ['#ffff00', '#000000', '#ffffff', '#808080', '#f00']) {
      const { page, estimator, expectClean, close } = await openPortal({
        colorScheme,
        html: pageWith(`<riksnorm-estimate accent="${accent}">Ord</riksnorm-estimate>`, {
          style: 'riksnorm-estimate { color-scheme: light dark }',
        }),
      });
      const frame = await estimator();
      if (accent === '#ffff00') await answer(frame, ALONE);
      else await goOn(frame);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, accent, nodes.map((node) => node.html)]), []);
      await expectClean();
      await close();
    }
  }
});
