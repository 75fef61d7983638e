// Nothing that is typed is on the disk: not while the page is open, nor after
// the browser was quit or killed. Beside the pages a plain one shows that the
// method finds what a browser does keep.
import { answer, begin, chooseLanguage, clearAll, fill, goOn, home, household, press } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { zeroDice } from './names.mjs';
import { PORTAL } from './portal.mjs';
import { filesWith, startChromium, startFirefox } from './profile.mjs';

// The browser is ended by the test, and its trace with it.
test.use({ trace: 'off' });

const CONTROL = 'kontroll-qvxwz-4711';
const LETTERS = 'abcdefgh';

/** Types a text of its own into every field for text that can be seen. */
async function markFields(page, marks, those = '') {
  for (const field of await page.locator(`#riksnorm :is(input[type=text], input:not([type]), textarea:not([readonly]))${those}:visible`).all()) {
    const mark = `qvxwz${LETTERS[marks.length % 8]}${marks.length}hemligt`;
    marks.push(mark);
    await field.fill(mark);
  }
}

/** The record, where it is shown because it may not be copied. */
async function showRecord(page) {
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
  await page.getByRole('link', { name: /^Spara, dela/ }).click();
  await page.getByRole('button', { name: 'Kopiera som text' }).click();
  const record = page.locator('.take-along textarea');
  await record.waitFor();
  return (await record.inputValue()).split('\n').map((line) => line.trim()).filter((line) => line.length > 12);
}

const SITUATION = {
  month: '2026-11', adults: [{ incomes: [{ kind: 'salary', amount: 7391 }] }, {}],
  children: [{ age: 9 }], housing: { form: 'rental', monthlyCost: 8213 },
};

async function useEstimator(page, marks) {
  await begin(page);
  await fill(page, 'adults', 2);
  await fill(page, 'children', 1);
  await fill(page, 'shares', true);
  await markFields(page, marks);
  // A browser offers again what was sent with a form.
  await press(page);
  await fill(page, 'shares', false);
  await household(page, SITUATION);
  await goOn(page);
  await fill(page, 'housing.form', 'rental');
  await markFields(page, marks);
  await home(page, SITUATION);
  await goOn(page);
  await fill(page, 'adults[0].salary', true);
  await markFields(page, marks);
  await clearAll(page);
  await answer(page, SITUATION);
}

/** What is asked where everything is ticked, in each language that has it on one page. */
async function useAllQuestions(page, marks) {
  await page.goto(new URL('#alla', SITE).href);
  await page.locator('#riksnorm[data-started]').waitFor();
  await fill(page, 'adults', 2);
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 17);
  await fill(page, 'children[0].partTime', true);
  await fill(page, 'shares', true);
  await fill(page, 'housing.form', 'rental');
  await page.evaluate(async () => {
    // What says that nothing is known, or that all may be kept, is left out.
    const box = () => document.querySelector('#riksnorm [type=checkbox]:not(:checked, [name*=Unknown], [name=noIncome], [name=keepInTab])');
    for (let next = box(); next; next = box()) {
      next.click();
      await new Promise((drawn) => { requestAnimationFrame(drawn); });
    }
  });
  for (const language of ['sv', 'en']) {
    if (language !== 'sv') await chooseLanguage(page, language);
    await markFields(page, marks, ':not([name$=".age"])');
    await press(page);
  }
}

async function useAll(context, marks) {
  const page = await context.newPage();
  await page.addInitScript(zeroDice);
  await page.goto(SITE);
  await page.locator('#riksnorm[data-started]').waitFor();
  await useEstimator(page, marks);
  marks.push(...await showRecord(page));
  const all = await context.newPage();
  await all.addInitScript(zeroDice);
  await useAllQuestions(all, marks);

  const desk = await context.newPage();
  await desk.goto(new URL('handlaggare/', SITE).href);
  await desk.locator('#riksnorm[data-started]').waitFor();
  await markFields(desk, marks);
  await desk.keyboard.press('Alt+KeyN');
  await desk.keyboard.press('Alt+Digit0');
  await desk.locator('.fields :focus').waitFor();
  await markFields(desk, marks, ':is(.fields *)');

  const portal = await context.newPage();
  await portal.addInitScript(zeroDice);
  await portal.goto(new URL('demo/', PORTAL).href);
  await portal.locator('riksnorm-estimate').scrollIntoViewIfNeeded();
  const handle = await portal.locator('riksnorm-estimate iframe').elementHandle();
  const frame = await handle.contentFrame();
  await frame.locator('#riksnorm[data-started]').waitFor();
  await begin(frame);
  await fill(frame, 'children', 1);
  await markFields(frame, marks);
}

/** A page as any other, with fields that the browser is let to keep. */
async function useControl(context) {
  const page = await context.newPage();
  const address = new URL('kontroll.html', SITE).href;
  await page.route(address, (route) => route.fulfill({
    contentType: 'text/html; charset=utf-8', body: '<title>K</title><form method="dialog"><input id="a" name="a"><button></button></form><textarea id="b"></textarea>',
  }));
  await page.goto(address);
  await page.locator('#a').fill(CONTROL);
  await page.locator('#b').fill(CONTROL);
  await page.locator('button').click();
}

for (const end of ['quit', 'kill']) {
  test(`a browser that is ended by ${end} has nothing of it on the disk`, async ({ browserName, launchOptions }) => {
    const browser = await (browserName === 'firefox' ? startFirefox(launchOptions) : startChromium());
    const marks = [];
    try {
      await useAll(browser.context, marks);
      expect(marks.length, 'fields of page, desk and embed').toBeGreaterThan(100);
      await useControl(browser.context);
      // A browser writes a little later: what was typed last comes last.
      await expect.poll(() => filesWith(browser.profile, CONTROL), { timeout: 60_000 }).not.toEqual([]);
      await browser[end]();
      expect(filesWith(browser.profile, CONTROL), 'the method finds what is kept').not.toEqual([]);
      const found = marks.flatMap((mark) => filesWith(browser.profile, mark).map((file) => `${mark} in ${file}`));
      expect(found).toEqual([]);
    } finally {
      browser.remove();
    }
  });
}
