// A real browser for the tests. Every page has a clock that stands still, and
// remembers all that should not happen: see `expectClean`.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Where the site is served: `cargo xtask test` sets it, or `cargo xtask serve` prints it. */
export const SITE = process.env.RIKSNORM_URL ?? 'http://127.0.0.1:8080/';

const ARTEFACTS = new URL('../artefacts/', import.meta.url);
const ZONE = 'Europe/Stockholm';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let launched;

/** The one browser of a test file; it is closed after the last test. */
export function browser() {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
  return launched;
}

after(async () => {
  await (await launched)?.close();
});

/** `2026-11-15T10:00:00` on the clocks of Sweden, as a moment. */
export function inSweden(text) {
  const format = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });
  const parts = format.formatToParts(new Date(`${text}Z`));
  const offset = parts.find((part) => part.type === 'timeZoneName').value.slice('GMT'.length);
  return new Date(`${text}${offset || 'Z'}`);
}

/**
 * Opens a page of the site in a browser context of its own.
 *
 * - `clock`: what the clocks in Sweden show, set before any script runs
 * - `path`: the address inside the site
 * - `viewport`: `{ width, height }`
 * - `ready`: waits until the app has mounted
 * - `untilLoaded`: waits until every file that the page names has arrived
 * - `prepare`: is called with the page before anything is asked for
 * - anything else goes to Playwright's `newContext`: `javaScriptEnabled`,
 *   `reducedMotion`, `forcedColors`, `colorScheme`…
 */
export async function openPage({
  clock = '2026-11-15T10:00:00',
  path = '',
  viewport = { width: 1280, height: 800 },
  ready = true,
  untilLoaded = true,
  prepare = async () => {},
  ...options
} = {}) {
  const context = await (await browser()).newContext({
    viewport,
    locale: 'sv-SE',
    timezoneId: ZONE,
    ...options,
  });
  await context.clock.setFixedTime(inSweden(clock));
  const problems = [];
  const requests = [];
  await watchViolations(context, problems);
  const page = await context.newPage();
  watch(page, problems, requests);
  await prepare(page);
  await page.goto(new URL(path, SITE).href, { waitUntil: untilLoaded ? 'load' : 'commit' });
  if (ready) await untilStarted(page, problems);

  return {
    page,
    context,
    /** All that should not have happened so far, in words. */
    problems,
    /** The address of every request so far. */
    requests,
    /** Fails when anything happened that should not, and forgets it. */
    async expectClean() {
      // What is reported after the fact has time to arrive.
      await page.evaluate(() => 0).catch(() => {});
      assert.deepEqual(problems.splice(0), [], 'the page is not clean');
    },
    /** Keeps a picture of the whole page in tests/artefacts. */
    async screenshot(name) {
      await mkdir(ARTEFACTS, { recursive: true });
      const file = fileURLToPath(new URL(`${name}.png`, ARTEFACTS));
      await page.screenshot({ path: file, fullPage: true });
      return file;
    },
    close: () => context.close(),
  };
}

async function untilStarted(page, problems) {
  try {
    await page.locator('#riksnorm[data-started]').waitFor({ state: 'attached', timeout: 15_000 });
  } catch (error) {
    throw new Error(`The app has not started. ${problems.join('\n')}`, { cause: error });
  }
}

/** The policy's own reports: a violation may pass without a console message. */
async function watchViolations(context, problems) {
  await context.exposeBinding('reportViolation', (_, text) => {
    problems.push(`policy violated: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      globalThis.reportViolation(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  });
}

function watch(page, problems, requests) {
  const origin = new URL(SITE).origin;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error}`));
  page.on('crash', () => problems.push('the page crashed'));
  page.on('request', (request) => {
    requests.push(request.url());
    if (new URL(request.url()).origin !== origin) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    // A page that is left or loaded again no longer wants its icon.
    if (request.url().endsWith('/favicon.svg') && request.failure()?.errorText === 'net::ERR_ABORTED') return;
    problems.push(`request failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      problems.push(`response ${response.status()}: ${response.url()}`);
    }
  });
}
