// What a person keeps in the tab is on the disk as long as it is kept, as the
// page says. What is only typed is looked for in profile.spec.mjs.
import { begin, clearAll, fill, goOn, heading } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { zeroDice } from './names.mjs';
import { filesWith, startChromium } from './profile.mjs';

// The browser is ended by the test, and its trace with it.
test.use({ trace: 'off' });

const MARK = '731 905 ca 648 213';

/** The page, in a browser as people start it. */
async function open(browser) {
  const page = await browser.context.newPage();
  await page.addInitScript(zeroDice);
  await page.goto(SITE);
  await page.locator('#riksnorm[data-started]').waitFor();
  return page;
}

test('what is kept is on the disk while it is kept, and what is left of it is where the page says', async () => {
  const browser = await startChromium();
  try {
    const page = await open(browser);
    await fill(page, 'adults', 1);
    await goOn(page);
    await fill(page, 'housing.form', 'none');
    await goOn(page);
    await heading(page, 'Vilka pengar');
    await fill(page, 'adults[0].salary', true);
    await fill(page, 'adults[0].salary[0]', MARK);
    await fill(page, 'keepInTab', true);
    await expect.poll(() => filesWith(browser.profile, MARK), { timeout: 60_000 }).not.toEqual([]);
    for (const file of filesWith(browser.profile, MARK)) expect(file).toMatch(/Session Storage|Sessions/);
    await clearAll(page);
    await begin(page);
    // Another tab knows nothing of it, and nor does this one.
    await expect((await open(browser)).locator('#kept-question')).toBeHidden();
    await page.reload();
    await page.locator('#riksnorm[data-started]').waitFor();
    await expect(page.locator('#kept-question')).toBeHidden();
    await browser.quit();
    // It may stay in the browser's own files, which the page says; nowhere else.
    for (const file of filesWith(browser.profile, MARK)) expect(file).toMatch(/Session Storage|Sessions/);
    const again = await startChromium(browser.profile);
    await expect((await open(again)).locator('#kept-question')).toBeHidden();
    await again.quit();
  } finally {
    await browser.remove();
  }
});
