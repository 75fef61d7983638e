// The page whose program can be kept on the device: only who asks for it has
// it, and always one version, whole.
import { FAMILY, answer, answerOf, chooseLanguage, clearAll, heading } from './estimator.mjs';
import { expect, test as base } from './fixtures.mjs';
import { Host, integrityOf } from './host.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { WHOLE } from './page.mjs';

const MISSING = 12689;
const START = 'Räcker inte pengarna?';
const OFFER = /Du kan ha sidans program kvar/;
const KEPT = /Sidans program ligger kvar/;

const test = base.extend({
  host: async ({ browserName: _ }, use) => {
    const host = await new Host().start();
    await use(host);
    host.close();
  },
});

const says = (page) => page.locator('#offline-says');
const openKeeping = (openPage, host, options = {}) =>
  openPage({ path: `${host.address}${options.inside ?? 'offline/'}`, origins: [host.address], ...options });

async function keep(page) {
  await page.locator('#offline button').press('Enter');
  await expect(says(page)).toHaveText(KEPT);
}

/** The files of each version that lie in the browser's storage, and what each is. */
const stored = (page) => page.evaluate(async () => {
  const versions = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const files = {};
    for (const request of await cache.keys()) {
      const bytes = await (await cache.match(request)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      files[request.url] = `sha384-${btoa(String.fromCharCode(...hash))}`;
    }
    versions.push(files);
  }
  return versions;
});

const version = (page) => page.evaluate(() => document.body.dataset.version ?? '1');
const missing = async (page) => (await answerOf(page)).totals['Försörjningsstöd, ungefär'];

/** Loads the page anew; an app that runs has started by then, and has all its files. */
async function reload(page) {
  await page.reload();
  await expect(page.locator(WHOLE)).toBeAttached();
}

test('nothing is kept until the person asks, and all of it can be removed again', async ({ openPage, host }) => {
  const { page } = await openKeeping(openPage, host);
  await expect(says(page)).toHaveText(OFFER);
  const left = () => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
  expect(await left()).toEqual([0, 0]);
  expect(host.asked).not.toContain('/offline/worker.js');
  await keep(page);
  expect(await left()).toEqual([1, 1]);
  await reload(page);
  await expect(says(page)).toHaveText(KEPT);
  await page.locator('#offline button').press('Enter');
  await expect(says(page)).toHaveText(OFFER);
  await expect(page.locator('#offline-status')).toHaveText(/Programmet är borttaget/);
  expect(await left()).toEqual([0, 0]);
  // Who thinks better of it has it again, without loading the page anew.
  await keep(page);
  expect(await left()).toEqual([1, 1]);
  host.isAway = true;
  await reload(page);
});

test('without a connection the page loads, counts, and speaks every language', async ({ openPage, host }) => {
  const { page } = await openKeeping(openPage, host);
  await keep(page);
  host.isAway = true;
  const asked = host.asked.length;
  for (const path of ['offline/', 'offline/index.html', 'offline/?fran=kommunen']) {
    await page.goto(host.address + path);
    await heading(page, START);
    await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  }
  await answer(page, FAMILY);
  expect(await missing(page)).toBe(MISSING);
  for (const [language, kept] of [['en', /program is kept on this phone/], ['sv-lattlast', /program finns kvar/], ['sv', KEPT]]) {
    await chooseLanguage(page, language);
    await expect(says(page)).toHaveText(kept);
    await expect(page.locator('main')).toHaveText(/12[\u00a0,]689/);
  }
  // The browser itself looks for a newer worker.
  expect(host.asked.slice(asked).filter((path) => path !== '/offline/worker.js')).toEqual([]);
});

test('only the program is kept: every file as it was built, and nothing that is typed', async ({ openPage, host }) => {
  const { page } = await openKeeping(openPage, host);
  await keep(page);
  const files = await host.kept();
  for (const [address, integrity] of Object.entries(files)) {
    expect(integrityOf(await host.get(new URL(address).pathname)), address).toBe(integrity);
  }
  expect(Object.keys(files).filter((address) => /texts-|\.wasm$/.test(address)), 'the app in two files and three languages').toHaveLength(5);
  await reload(page);
  await answer(page, FAMILY);
  await chooseLanguage(page, 'en');
  expect(await stored(page)).toEqual([files]);
  const left = await page.evaluate(async () => [
    localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length,
  ]);
  expect(left).toEqual([0, 0, '', 0]);
});

test('a newer version is told of, and shown by the next load', async ({ openPage, host }) => {
  const { page } = await openKeeping(openPage, host);
  await keep(page);
  const before = await host.kept();
  await host.release(2);
  await reload(page);
  expect(await version(page), 'the one that is there').toBe('1');
  await answer(page, FAMILY);
  await expect(page.locator('#offline-newer')).toBeVisible();
  expect(await missing(page), 'the page goes on').toBe(MISSING);
  // What is open has the files of its own version still.
  expect(await stored(page)).toEqual([before, await host.kept()]);
  await chooseLanguage(page, 'en');
  await expect(page.locator('#offline-newer')).toHaveText(/There is a newer version/);
  await page.locator('#offline-newer button').press('Enter');
  await heading(page, START);
  await expect.poll(() => version(page)).toBe('2');
  await expect.poll(() => stored(page)).toEqual([await host.kept()]);
  host.isAway = true;
  await reload(page);
  expect(await version(page)).toBe('2');
});

test('while a file of the newer version is damaged, the one before goes on, whole', async ({ openPage, host }) => {
  const { page } = await openKeeping(openPage, host, { expected: [/integrity/, /texts-en/] });
  await keep(page);
  const before = await host.kept();
  const texts = Object.keys(before).map((address) => new URL(address).pathname).find((path) => path.includes('texts-en'));
  await host.release(2);
  await host.damage(texts);
  for (let load = 0; load < 2; load += 1) {
    host.asked.length = 0;
    await reload(page);
    expect(await version(page)).toBe('1');
    // The worker of the newer version has come, has asked, and has given up.
    await expect.poll(() => host.asked.includes(texts)).toBe(true);
    await expect.poll(() => page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.getRegistration();
      return [installing, waiting];
    })).toEqual([null, null]);
    expect(await stored(page)).toEqual([before]);
  }
  await expect(page.locator('#offline-newer')).toBeHidden();
  await answer(page, FAMILY);
  await chooseLanguage(page, 'en');
  await expect(page.locator('main')).toHaveText(/12[\u00a0,]689/);
  host.mend(texts);
  await reload(page);
  await expect(page.locator('#offline-newer')).toBeVisible();
  await reload(page);
  expect(await version(page)).toBe('2');
  await expect.poll(() => stored(page)).toEqual([await host.kept()]);
});

test('where not all of it can be fetched, nothing is kept and the page says so', async ({ openPage, host }) => {
  const { page } = await openKeeping(openPage, host, { expected: [/integrity/, /favicon/] });
  await host.damage('/favicon.svg');
  await page.locator('#offline button').press('Enter');
  await expect(page.locator('#offline-status')).toHaveText(/Hela programmet gick inte att hämta/);
  await expect(says(page)).toHaveText(OFFER);
  expect(await stored(page)).toEqual([]);
});

test('no other page is answered for, and none in a frame', async ({ openPage, host }) => {
  const { page } = await openKeeping(openPage, host, { expected: [/ERR_EMPTY_RESPONSE|ERR_CONNECTION_(REFUSED|RESET)|NS_ERROR_(NET_RESET|CONNECTION_REFUSED)/, /chrome-error/] });
  await keep(page);
  for (const path of ['', 'other/', 'other/offline/', 'handlaggare/', 'embed/1/sv.html']) {
    await page.goto(host.address + path);
    await expect(page.locator(WHOLE)).toBeAttached();
    expect(await page.evaluate(() => navigator.serviceWorker.controller), path).toBe(null);
  }
  await page.goto(`${host.address}other/offline/`);
  await expect(says(page), 'each page is kept by itself').toHaveText(OFFER);
  await expect(page.locator(WHOLE)).toBeAttached();
  // A page of the same site that shows frames.
  await page.goto(`${host.address}bygg-in/`);
  const showInFrame = () => page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('iframe'), { id: 'try-frame', src: '../offline/' }));
  });
  await showInFrame();
  const frame = page.frameLocator('#try-frame');
  await expect(frame.locator(WHOLE)).toBeAttached();
  await expect(frame.locator('#offline'), 'in a frame it is not offered').toBeHidden();
  await page.evaluate(() => document.getElementById('try-frame').remove());
  host.isAway = true;
  host.asked.length = 0;
  await showInFrame();
  await expect.poll(() => host.asked, 'the host is asked for it').toContain('/offline/');
});

for (const width of [320, 1280]) {
  test(`offer and what is kept can be read by all, at ${width} px`, async ({ openPage, host }) => {
    const { page, screenshot } = await openKeeping(openPage, host, { viewport: { width, height: 740 } });
    await expect(says(page)).toBeVisible();
    await expectAccessible(page, 'the offer');
    await expectFits(page);
    await screenshot(`offline-offer-${width}`);
    await keep(page);
    await clearAll(page);
    await expect(says(page), 'clearing is about what was typed').toHaveText(KEPT);
    await expectAccessible(page, 'what is kept');
    await page.locator('#offline-newer').evaluate((one) => { one.hidden = false; });
    await expectAccessible(page, 'a newer version');
    await expectFits(page);
    await screenshot(`offline-kept-${width}`);
  });
}

test('the manifest names nothing of what the page is about', async ({ host }) => {
  for (const folder of ['offline/', 'other/offline/']) {
    const manifest = JSON.parse(await host.get(`/${folder}manifest.webmanifest`));
    expect(manifest).toMatchObject({ name: 'Räkna själv', start_url: './', scope: './', display: 'minimal-ui' });
    const address = new URL(folder, host.address);
    expect((await host.get(new URL(manifest.icons[0].src, address).pathname)).toString()).toContain('<svg');
  }
});
