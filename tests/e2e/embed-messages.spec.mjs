// What crosses between a portal and the frame, and how one leaves both.
import { answer, fill, heading } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { AWAY, drawn, holdBack } from './page.mjs';
import { ALONE, PORTAL, TAG, expectOnlySizes, pageWith } from './portal.mjs';

test('forged and malformed messages are not heard', async ({ openPortal }) => {
  const { page, estimator, seen } = await openPortal({
    html: pageWith(`${TAG}<iframe id="other" srcdoc="<p>Någon annan</p>"></iframe>`),
  });
  const frame = await estimator();
  const handle = await frame.frameElement();
  const height = async () => (await handle.boundingBox()).height;
  const accent = () => frame.evaluate(() => document.documentElement.style.getPropertyValue('--accent'));
  const [tall, { messages: { length } }] = [await height(), await seen()];
  expect(await accent()).toBe('');
  // From each window to each comes a last message: what came before it was heard, or not.
  await frame.evaluate(() => {
    globalThis.lasts = 0;
    addEventListener('message', ({ data }) => { if (data === 'last') globalThis.lasts += 1; });
  });
  const lasts = async () => [
    (await seen()).messages.filter(({ data }) => data === 'last').length,
    await frame.evaluate(() => globalThis.lasts),
  ];

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
    other.eval("parent.postMessage('last', '*')");
    postMessage('last', '*');
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
    for (const message of [...nonsense, 'last']) parent.postMessage(message, portal);
  }, new URL(PORTAL).origin);
  // To the frame: from a window that is not its parent, and nonsense from the
  // one that is.
  await page.evaluate((to) => {
    const inside = document.querySelector('riksnorm-estimate').shadowRoot.querySelector('iframe').contentWindow;
    const other = document.getElementById('other').contentWindow;
    other.inside = inside;
    const hello = { riksnorm: 1, type: 'hello', accent: '#ff0000', radius: 3, scheme: 'dark' };
    other.eval(`inside.postMessage(${JSON.stringify(hello)}, '${to}'); inside.postMessage('last', '${to}')`);
    for (const message of [
      null, 'hello', { type: 'hello', accent: '#ff0000' }, { ...hello, riksnorm: 2 }, { ...hello, type: 'size' },
      { ...hello, type: 'kept' }, 'last',
    ]) inside.postMessage(message, to);
  }, new URL(SITE).origin);
  await expect.poll(lasts).toEqual([3, 2]);
  await drawn(page);
  expect(await height()).toBe(tall);
  expect(await accent()).toBe('');
  // The frame answered none of it.
  const own = (await seen()).messages.slice(length).filter(({ data }) => data?.riksnorm === 1 && data.height === tall);
  expect(own).toHaveLength(0);
  // A greeting of the parent's own, with what is no colour.
  const greet = (accent) => page.evaluate(([to, accent]) => {
    const { contentWindow } = document.querySelector('riksnorm-estimate').shadowRoot.querySelector('iframe');
    contentWindow.postMessage({ riksnorm: 1, type: 'hello', accent, radius: '9', scheme: 'x' }, to);
    contentWindow.postMessage('last', to);
  }, [new URL(SITE).origin, accent]);
  await greet('red;}body{display:none');
  await expect.poll(lasts).toEqual([3, 3]);
  expect(await accent()).toBe('');
  await greet('#0b5d3b');
  await expect.poll(accent).not.toBe('');
  expect(await page.url()).toContain(PORTAL);
  await fill(frame, 'adults', 1);
});

test('a page that frames it without the loader is told nothing', async ({ openPortal }) => {
  const { page, seen } = await openPortal({
    leaves: true,
    html: `<!doctype html><title>Värd</title><iframe src="${SITE}embed/1/sv.html" width="400" height="500"></iframe>`,
  });
  await page.frameLocator('iframe').locator('#riksnorm[data-started]').waitFor({ state: 'attached' });
  const frame = page.frames()[1];
  await fill(frame, 'adults', 1);
  await fill(frame, 'children', 3);
  await drawn(frame);
  await frame.evaluate(() => parent.postMessage('last', '*'));
  const messages = async () => (await seen()).messages.map(({ data }) => data);
  await expect.poll(messages).toEqual(['last']);
  // It scrolls by itself there.
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).overflow)).not.toBe('hidden');
  // Leaving takes the frame away, forgotten first.
  await frame.locator('#leave').click();
  await frame.waitForURL(AWAY);
  expect(await messages()).toEqual(['last']);
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
  test(`leaves quickly by ${how}: first forgotten, then the portal's page is replaced`, async ({ openPortal }) => {
    const { page, estimator, seen } = await openPortal({
      leaves: true,
      path: 'demo/cms.html',
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
    expect(await page.evaluate(() => history.length)).toBe(history);
    await page.goBack();
    expect(await page.url()).not.toContain(PORTAL);
    await page.goto(new URL('demo/', PORTAL).href);
    const crossed = await page.evaluate(() => JSON.parse(sessionStorage.getItem('test')));
    // The key on the page around is heard by the loader: nothing crosses.
    if (how === 'key on the page around') expect(crossed).toBe(null);
    else expectOnlySizes(crossed, { leaves: 1 });
  });
}

test('a link that is pressed before the app is there leaves the portal’s history alone', async ({ openPortal }) => {
  let release;
  const { page, seen } = await openPortal({
    html: pageWith(TAG),
    prepare: async (page) => { release = await holdBack(page, '**/*.wasm'); },
  });
  const frame = page.frameLocator('iframe');
  const before = await seen();
  await frame.locator('.site-links a[href="#alla"]').click();
  await drawn(page);
  const after = await seen();
  expect([after.history, after.address]).toEqual([before.history, before.address]);
  release();
  await expect(frame.locator('#riksnorm[data-started]')).toBeAttached();
  await frame.locator('.site-links a[href="#alla"]').click();
  await heading(frame, 'Alla frågor');
  await expect.poll(async () => (await seen()).history).toBe(before.history);
});
