// A page of the site in a browser context of its own. Its clock stands still,
// and it remembers all that should not happen.
import { expect } from './expect.mjs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { zeroDice } from './names.mjs';
import { Problems, watch } from './problems.mjs';

/** Where the site is served: `cargo xtask test` sets it, or `cargo xtask serve` prints it. */
export const SITE = process.env.RIKSNORM_URL ?? 'http://127.0.0.1:8080/';

/** Where one who leaves quickly is led. */
export const AWAY = 'https://www.smhi.se/';

const ARTEFACTS = new URL('../artefacts/', import.meta.url);
const ZONE = 'Europe/Stockholm';

/** `2026-11-15T10:00:00` on the clocks of Sweden, as a moment. */
export function inSweden(text) {
  const format = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });
  const parts = format.formatToParts(new Date(`${text}Z`));
  const offset = parts.find((part) => part.type === 'timeZoneName').value.slice('GMT'.length);
  return new Date(`${text}${offset || 'Z'}`);
}

/** What stands behind # in the address. */
export const hashOf = async (page) => new URL(await page.url()).hash;

/** Waits until what happened on the page is drawn, and all that it set off is done. */
export async function drawn(page) {
  await page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  }));
}

/** Stops the timers of the page: they go on by `page.clock.runFor`. */
export async function holdTimers(page) {
  await page.clock.pauseAt(await page.evaluate(() => Date.now()));
}

/** Holds back the files that fit until the function that this gives is called. */
export async function holdBack(page, files) {
  let release;
  const released = new Promise((done) => { release = done; });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The app that runs, with all its files. */
export const WHOLE = '#riksnorm[data-started]:not([data-rest]), #riksnorm[data-started][data-whole]';

/** Lets the page copy. Only Chromium has a permission for it: the others copy where a key or a button asks for it. */
export async function letCopy(context, ...others) {
  if (context.browser?.().browserType().name() !== 'chromium') return;
  await context.grantPermissions(['clipboard-write', ...others]);
}

/** How many pages a PDF has. Firefox packs the list of them. */
export function countPages(pdf) {
  const packed = [...pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)endstream/g)].map(([, text]) => {
    try {
      return inflateSync(Buffer.from(text, 'latin1')).toString('latin1');
    } catch {
      // Another kind of stream, such as a picture.
      return '';
    }
  });
  return [pdf.toString('latin1'), ...packed].join('\n').match(/\/Type\s*\/Page\b/g).length;
}

/** What is on the clipboard. Reading it is switched off by the policy, so it is
 *  pasted, and focus comes back. */
export async function pasted(page) {
  await page.evaluate(() => {
    globalThis.before = document.activeElement;
    document.body.append(Object.assign(document.createElement('textarea'), { id: 'try-paste' }));
    document.getElementById('try-paste').focus();
  });
  await page.keyboard.press('Control+v');
  return page.evaluate(() => {
    const text = document.getElementById('try-paste').value;
    document.getElementById('try-paste').remove();
    globalThis.before.focus();
    return text;
  });
}

/** The path of a file in tests/artefacts, where what people may look at is kept. */
export async function artefact(name) {
  await mkdir(ARTEFACTS, { recursive: true });
  return fileURLToPath(new URL(name, ARTEFACTS));
}

/**
 * Opens a page of the site in a browser context of its own.
 *
 * - `clock`: what the clocks in Sweden show, set before any script runs
 * - `path`: the address inside the site
 * - `viewport`: `{ width, height }`
 * - `ready`: waits until the app has mounted
 * - `untilLoaded`: waits until every file that the page names has arrived
 * - `origins`: addresses whose origins it may ask besides its own
 * - `leaves`: answers for the page where one who leaves is led, and expects it
 *   to be asked for, once
 * - `expected`: what goes wrong on purpose, see problems.mjs
 * - `otherNames`: the names of fields mean nothing, as people get them
 * - `prepare`: is called with the page before anything is asked for
 * - anything else goes to Playwright's `newContext`: `javaScriptEnabled`,
 *   `reducedMotion`, `forcedColors`, `colorScheme`…
 */
export async function openPage(browser, {
  clock = '2026-11-15T10:00:00',
  path = '',
  viewport = { width: 1280, height: 800 },
  ready = true,
  untilLoaded = true,
  origins = [],
  leaves = false,
  expected = [],
  otherNames = false,
  prepare = async () => {},
  ...options
} = {}) {
  const context = await browser.newContext({ viewport, locale: 'sv-SE', timezoneId: ZONE, ...options });
  await context.clock.setFixedTime(inSweden(clock));
  const problems = new Problems([
    ...expected,
    ...(leaves ? [`request to another origin: ${AWAY}`] : []),
  ]);
  const requests = [];
  const page = await context.newPage();
  const sent = [];
  await watch(page, problems, { requests, sent, origins: [SITE, ...origins].map((address) => new URL(address).origin) });
  if (leaves) {
    await page.route(`${AWAY}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Väder</title>Väder' }));
  }
  if (!otherNames) await page.addInitScript(zeroDice);
  await prepare(page);
  await page.goto(new URL(path, SITE).href, { waitUntil: untilLoaded ? 'load' : 'commit' });
  if (options.javaScriptEnabled === false) {
    expect(await page.evaluate(() => 'riksnormPage' in globalThis), 'no script has run').toBe(false);
  }
  if (ready) await expect(page.locator(WHOLE), 'the app starts').toBeAttached({ timeout: 15_000 });

  return {
    page,
    context,
    problems,
    /** The address of every request so far. */
    requests,
    /** All that every request so far has said. */
    sent: () => Promise.all(sent.map(async ({ headers, ...others }) => ({ ...others, headers: Object.entries(await headers()).sort() }))),
    /** Fails when anything happened that should not, and forgets it. */
    async expectClean() {
      // What is reported after the fact has time to arrive.
      await page.evaluate(() => 0).catch(() => {});
      expect(problems.unexpected(), 'what should not have happened').toEqual([]);
    },
    /** Keeps a picture of the whole page in tests/artefacts. */
    async screenshot(name) {
      const at = await page.evaluate(() => scrollY);
      await page.screenshot({ path: await artefact(`${name}.png`), fullPage: true });
      // Chromium jumps to where it was before the picture once a field is left,
      // unless something has scrolled meanwhile.
      await page.evaluate(() => scrollTo(0, 0));
      await page.evaluate((y) => scrollTo(0, y), at);
    },
    /** Keeps a picture and the page itself where the test failed and the engine leaves no trace. */
    async keepFailure(testInfo) {
      if (testInfo.status === testInfo.expectedStatus || testInfo.project.use.trace !== 'off') return;
      await page.screenshot({ path: testInfo.outputPath('page.png') });
      await writeFile(testInfo.outputPath('page.html'), await page.content());
    },
    /** Fails when anything happened that should not, and closes the page. */
    async close() {
      try {
        if (!page.isClosed()) await this.expectClean();
      } finally {
        await context.close();
      }
    },
  };
}
