// The page as one file, opened from the disk without a connection.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { FAMILY, active, answer, answerOf, chooseLanguage, fill, goOn, heading } from './estimator.mjs';
import { needs } from './engines.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { AWAY } from './page.mjs';

const DIST = new URL('../../dist/', import.meta.url);
const FILE = new URL('riksnorm.html', DIST).href;
const START = 'Räcker inte pengarna?';
const SECRET = 'ca 4321';

const FROM_DISK = { tag: '@from-disk' };

const openFile = (openPage, options = {}) => openPage({
  path: FILE,
  origins: [FILE],
  // WebKit's driver cannot: there all goes by a proxy, which tells of it.
  prepare: (page) => page.context().setOffline?.(true),
  ...options,
});

/** Goes on to the page with this heading. */
async function onTo(page, words) {
  await page.locator('main button[type=submit]').click();
  await expect(page.locator('main h1')).toHaveText(words);
}

/** A person alone, with a rent. */
async function typeRent(page, rent) {
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await goOn(page);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', rent);
}

// Else it would say nothing that no test here has seen any.
test('what a file of the disk asks for is noticed', async ({ openPage }, testInfo) => {
  const other = testInfo.outputPath('other.html');
  const asked = new URL('favicon.svg', SITE).href;
  await writeFile(other, `<!doctype html><title>T</title><img src="${asked}" alt="">`);
  const { requests } = await openFile(openPage, {
    path: pathToFileURL(other).href, ready: false, expected: [/favicon/, /ERR_INTERNET_DISCONNECTED/],
  });
  await expect.poll(() => requests).toContain(asked);
});

// By what is seen and not by names, which are other ones in each load.
test('a household is counted as people get the page, in every language', async ({ openPage }) => {
  const { page, requests } = await openFile(openPage, { otherNames: true });
  await onTo(page, /Ditt hushåll/);
  const near = page.locator('main input[type=radio][value="2026-11"]');
  if (await near.count()) await near.check();
  else {
    await page.locator('main input[type=radio][value=other]').check();
    await page.locator('main select').selectOption('2026-11');
  }
  await page.locator('main input[type=radio][value="1"]').check();
  await onTo(page, /Bostaden/);
  await page.locator('main input[type=radio][value=rental]').check();
  await page.locator('main .follows input[type=text]').first().fill('5500');
  await onTo(page, /Vilka pengar/);
  await page.getByLabel('Inga pengar alls').check();
  await onTo(page, /Andra kostnader/);
  await page.locator('main button[type=submit]').click();
  for (const language of ['sv', 'en', 'sv-lattlast']) {
    await chooseLanguage(page, language);
    // 3 940 and 1 280 for one adult, and the rent.
    await expect(page.locator('main')).toHaveText(/10[\u00a0,]720/);
  }
  expect(requests.filter((address) => address !== FILE)).toEqual([]);
});

test('a family is counted, in every language, and nothing is asked for', FROM_DISK, async ({ openPage }) => {
  const { page, requests } = await openFile(openPage);
  await answer(page, FAMILY);
  await expect.poll(async () => (await answerOf(page)).totals['Försörjningsstöd, ungefär']).toBe(12689);
  for (const language of ['en', 'sv-lattlast', 'sv']) {
    await chooseLanguage(page, language);
    await expect(page.locator('main')).toHaveText(/12[\u00a0,]689/);
    await expect(page.locator('#riksnorm-language-failed')).toBeHidden();
  }
  // Firefox does not tell of the file itself.
  expect(requests.filter((address) => address !== FILE)).toEqual([]);
});

test('going back, clearing and loading anew work as on the site', FROM_DISK, async ({ openPage }) => {
  const { page } = await openFile(openPage);
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  await goOn(page);
  await heading(page, 'Bostaden');
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', SECRET);
  await page.getByRole('link', { name: 'Kan någon se din telefon?' }).first().click();
  await heading(page, 'Kan någon se din telefon?');
  await page.goBack();
  await heading(page, 'Bostaden');
  await expect(page.locator('[name="housing.monthlyCost"]')).toHaveValue(SECRET);
  await page.locator('#clear').press('Enter');
  await page.locator('#clear-yes').press('Enter');
  await heading(page, START);
  expect(await page.content()).not.toContain(SECRET);
  await page.reload();
  await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
  await heading(page, START);
});

test('leaving forgets at once, whatever the next page does', FROM_DISK, async ({ openPage }) => {
  const { page } = await openFile(openPage);
  await typeRent(page, SECRET);
  const left = await page.evaluate(() => {
    globalThis.riksnormPage.away = () => {};
    document.getElementById('leave').click();
    return [globalThis.riksnormPage.kept(), document.getElementById('riksnorm').innerHTML, document.body.hidden];
  });
  expect(left).toEqual([[], '', true]);
  expect(await page.content()).not.toContain(SECRET);
});

for (const how of ['button', 'key']) {
  test(`leaving by ${how} forgets, and back shows an empty start`, { tag: ['@from-disk', '@back-to-disk'] }, async ({ openPage }) => {
    // Firefox without a network does not even ask the test for the page where one is led.
    const { page } = await openFile(openPage, { leaves: true, prepare: () => {} });
    await typeRent(page, SECRET);
    if (how === 'button') await page.locator('#leave').click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(AWAY);
    await page.goBack();
    await expect(page.locator('#riksnorm[data-started]')).toBeAttached();
    await heading(page, START);
    expect(await page.content()).not.toContain(SECRET);
  });
}

test('an app that dies is followed by another, with what was typed', FROM_DISK, async ({ openPage }) => {
  const { page } = await openFile(openPage);
  await typeRent(page, '8 200');
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await page.locator('#riksnorm-failed').waitFor();
  await expect.poll(() => active(page)).toBe('riksnorm-again');
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="housing.monthlyCost"]')).toHaveValue('8 200');
});

for (const width of [360, 1280]) {
  test(`it looks and reads as the site, at ${width} px`, { tag: ['@from-disk', ...needs({ viewport: { width } })] }, async ({ openPage }) => {
    const { page, screenshot } = await openFile(openPage, {
      viewport: { width, height: 740 },
      // Firefox tells of axe and of what takes pictures as if they were the page's.
      expected: [/^policy violated: style-src-elem inline \(file:\d+\)$/],
    });
    await expectAccessible(page);
    await expectFits(page);
    await screenshot(`one-file-start-${width}`);
    const fonts = (one) => one.evaluate(() => {
      const { fontFamily, backgroundColor } = getComputedStyle(document.querySelector('.bar'));
      return [fontFamily, backgroundColor, document.styleSheets[0].cssRules.length];
    });
    const site = await openPage({ viewport: { width, height: 740 } });
    expect(await fonts(page)).toEqual(await fonts(site.page));
  });
}

test('without JavaScript it says what it is, and shows the amounts', { tag: '@without-script' }, async ({ openPage }) => {
  const { page } = await openFile(openPage, { javaScriptEnabled: false, ready: false });
  await expect(page.locator('noscript')).toHaveText(/JavaScript/, { useInnerText: true });
  await expect(page.locator('#om-utrakningen')).toHaveText(/Beloppen/);
  expect(await page.locator('.without-app').innerText()).toMatch(/3.940/);
});

test('every link leads to a place in it, or to a page of the web', FROM_DISK, async ({ openPage }) => {
  const { page } = await openFile(openPage);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect(link).toMatch(/^(#|https:\/\/|tel:)/);
});

test('it holds what the site has, and names no file', async () => {
  const page = await readFile(new URL(FILE), 'utf8');
  const site = await readdir(new URL('site/', DIST));
  const read = (pattern) => readFile(new URL(`site/${site.find((name) => pattern.test(name))}`, DIST));
  for (const pattern of [/^app-\w+\.wasm$/, /^app-rest-\w+\.wasm$/, /^texts-en-\w+\.txt$/, /^texts-sv-\w+\.txt$/, /^texts-sv-lattlast-\w+\.txt$/]) {
    expect(page.includes((await read(pattern)).toString('base64')), String(pattern)).toBe(true);
  }
  for (const pattern of [/^app-\w+\.js$/, /^guard-\w+\.js$/, /^styles-\w+\.css$/]) {
    expect(page.includes((await read(pattern)).toString()), String(pattern)).toBe(true);
  }
  const tags = page.replaceAll(/<(script|style)\b([^>]*)>.*?<\/\1>/gs, '<$1$2>').match(/<[a-z][^>]*>/gi);
  for (const tag of tags) {
    expect(tag.slice(0, 200)).not.toMatch(/\s(src|srcset|action)=|<link[^>]*href="(?!data:)|\sstyle=|\son\w+=/);
  }
});

test('the policy of the file lets in what is in it, and nothing else', FROM_DISK, async ({ openPage }) => {
  const { page } = await openFile(openPage, { expected: [/policy violated|Content Security Policy|Refused|blocked|request/] });
  const policy = await page.locator('meta[http-equiv]').getAttribute('content');
  for (const weak of ['unsafe-inline', "'unsafe-eval'", '*', "'self'", 'http']) expect(policy).not.toContain(weak);
  const runs = await page.evaluate(async () => {
    const script = document.createElement('script');
    try { script.textContent = 'globalThis.ran = true'; } catch { /* trusted types */ }
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { outline: 3px solid red }';
    document.head.append(style);
    const fetched = await fetch('http://127.0.0.1:9/').then(() => true, () => false);
    return [globalThis.ran ?? false, getComputedStyle(document.body).outlineStyle, fetched];
  });
  expect(runs).toEqual([false, 'none', false]);
});
