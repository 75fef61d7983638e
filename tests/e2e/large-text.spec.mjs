// Text alone at twice its size, as a person sets it in the browser. The driver
// has no such setting, so that the browser is started with it.
import { chooseLanguage, walk } from './estimator.mjs';
import { openDesk } from './desk.mjs';
import { expect, test as base } from './fixtures.mjs';
import { expectFits } from './look.mjs';

/** Browsers begin with 16. */
const SIZE = 32;

const test = base.extend({
  browser: [async ({ playwright, channel, launchOptions }, use) => {
    const args = [...(launchOptions?.args ?? []), `--blink-settings=defaultFontSize=${SIZE}`];
    const browser = await playwright.chromium.launch({ channel, ...launchOptions, args });
    await use(browser);
    await browser.close();
  }, { scope: 'worker' }],
});

/** Fails where the page scrolls sideways, or cuts a text off, or covers it. */
async function expectWhole(page, name) {
  await expectFits(page, name);
  const found = await page.evaluate(() => {
    const wrong = [];
    const seen = (element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip-link');
    for (const element of document.querySelectorAll('body *')) {
      if (!seen(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (overflow, whole, shown) => ['hidden', 'clip'].includes(overflow) && whole > shown + 1;
      if (isCut(overflowX, element.scrollWidth, element.clientWidth) || isCut(overflowY, element.scrollHeight, element.clientHeight)) {
        wrong.push(`cut off in ${element.className || element.localName}: ${element.textContent.trim().slice(0, 60)}`);
      }
      if (element.localName === 'input' && element.scrollWidth > element.clientWidth + 1) {
        wrong.push(`a field is too narrow for ${element.value}`);
      }
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.data.trim() || !seen(text.parentElement)) continue;
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width && (box.left < -1 || box.right > document.documentElement.clientWidth + 1)) {
          wrong.push(`beside the page: ${text.data.trim().slice(0, 60)}`);
        }
      }
    }
    return wrong;
  });
  expect(found, name).toEqual([]);
}

for (const language of ['sv', 'sv-lattlast', 'en']) {
  for (const width of [360, 1280]) {
    test(`nothing is cut off with text of twice the size, in ${language} at ${width} px`, async ({ openPage }) => {
      const { page, screenshot } = await openPage({ viewport: { width, height: 740 } });
      const check = async (name) => {
        await expectWhole(page, name);
        await screenshot(`large-text-${language}-${name}-${width}`);
      };
      await chooseLanguage(page, language);
      expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)), 'the text').toBeGreaterThanOrEqual(2 * 17);
      await walk(page, check);
      for (const topic of ['sa-ansoker-du', 'om-du-tjanar-mer', 'spara', 'om-utrakningen', 'tillganglighet']) {
        await page.evaluate((hash) => { location.hash = hash; }, topic);
        await page.locator('.topic').first().waitFor();
        await check(topic);
      }
    });
  }
}

for (const width of [390, 960, 1280]) {
  test(`nothing is cut off on the desk with text of twice the size, at ${width} px`, async ({ openPage }) => {
    const { page, screenshot } = await openDesk(openPage, { viewport: { width, height: 720 } });
    await expectWhole(page, 'empty');
    await page.locator('#line').fill('2v 4l 9(10d) hyra 8200>7000 lön 5000j el 450 medicin 200 barnb 2650 åäö');
    await expectWhole(page, 'a household');
    await screenshot(`large-text-desk-${width}`);
  });
}
