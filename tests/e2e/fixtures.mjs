// What every browser test gets: pages whose clock stands still, and which fail
// the test when anything happened that should not.
import { test as base } from '@playwright/test';
import { openDesk } from './desk.mjs';
import { openPage } from './page.mjs';
import { openPortal } from './portal.mjs';
import { launch } from './webkit/browser.mjs';

export { expect } from './expect.mjs';
export { SITE } from './page.mjs';

export const test = base.extend({
  browser: [async ({ playwright, browserName, channel, launchOptions }, use) => {
    const browser = browserName === 'webkit'
      ? await launch()
      : await playwright[browserName].launch({ channel, ...launchOptions });
    await use(browser);
    await browser.close();
  }, { scope: 'worker' }],

  /** Opens a page of the site: see page.mjs. It is checked and closed after the test. */
  openPage: async ({ browser }, use, testInfo) => {
    const opened = [];
    await use(async (options) => {
      const page = await openPage(browser, options);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.keepFailure(testInfo);
    for (const page of opened) await page.close();
  },

  /** Opens the caseworker's page: see desk.mjs. */
  openDesk: ({ openPage }, use) => use((options) => openDesk(openPage, options)),

  /** Opens a page that embeds the estimator: see portal.mjs. */
  openPortal: ({ openPage }, use) => use((options) => openPortal(openPage, options)),
});

/** A page for all tests of a file, opened by `open`: filled with what `openPage` gives. */
export function onePage(open) {
  const page = {};
  test.beforeAll(async ({ browser }) => {
    Object.assign(page, await open((options) => openPage(browser, options)));
  });
  test.afterEach(async ({ browserName: _ }, testInfo) => {
    await page.keepFailure(testInfo);
    await page.expectClean();
  });
  test.afterAll(() => page.close());
  return page;
}
