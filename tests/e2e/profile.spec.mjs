// Nothing that is typed is on the disk: not while the page is open, nor after
// the browser was quit or killed.
//
// A browser writes what is in the fields of a page some seconds later. So each
// state of a page stays as it is until that has happened: a field as any other
// is put into the same document, is typed into last, and is waited for on the
// disk. What is in the fields of a document is written together.
import { answer, begin, chooseLanguage, clearAll, fill, press } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';
import { zeroDice } from './names.mjs';
import { WHOLE, drawn } from './page.mjs';
import { PORTAL } from './portal.mjs';
import { filesWith, startChromium, startFirefox, whereIs } from './profile.mjs';

// The browser is ended by the test, and its trace with it.
test.use({ trace: 'off' });
test.setTimeout(420_000);

const SITUATION = {
  month: '2026-11', adults: [{ incomes: [{ kind: 'salary', amount: 7391 }] }, {}],
  children: [{ age: 9 }], housing: { form: 'rental', monthlyCost: 8213 },
};
/** Its amounts, as they are written. */
const AMOUNTS = /7.?391|8.?213/;

const TEXT = ':is(input[type=text], input:not([type]), textarea:not([readonly]))';
const AGE = '[name$=".age"]';
/** What all that is typed into a field as any other begins with. */
const CONTROL = 'kontroll-qvxwz-';
/** What all marks begin with. */
const STEM = 'hemligtqvxwz';
const PATIENCE = { timeout: 60_000, intervals: [250] };

/** A browser that is used, and what was typed into it so far. */
class Use {
  /** Each text, and the state of the page in which it was typed. */
  marks = new Map();
  #controls = 0;

  /** `holds` waits in every state, and not only in those that stay. */
  constructor(browser, name, { holds }) {
    this.browser = browser;
    this.name = name;
    this.holds = holds;
  }

  async open(address) {
    const page = await this.browser.context.newPage();
    await page.addInitScript(zeroDice);
    await page.goto(address);
    return page;
  }

  /** A page of the site, once its app runs. */
  async openApp(path = '') {
    const page = await this.open(new URL(path, SITE).href);
    await page.locator(WHOLE).waitFor({ state: 'attached' });
    return page;
  }

  /** Types a text of its own into every field for text that can be seen. */
  async mark(page, state, those = '') {
    const fields = await page.locator(`#riksnorm ${TEXT}${those}:visible`).all();
    for (const field of fields) {
      const mark = `${STEM}${this.marks.size}x`;
      this.marks.set(mark, state);
      await field.fill(mark);
    }
    return fields;
  }

  /** Firefox writes nothing of a frame that a script has made: there it is known
   *  from the page around it that all was written. */
  #written(state) {
    return this.name === 'firefox' && state.parentFrame?.() ? state.page() : state;
  }

  /** Waits until the browser has written what was typed into the document after all else. */
  async hold(state, { stays = false } = {}) {
    if (!this.holds && !stays) return;
    this.#controls += 1;
    const control = `${CONTROL}${this.#controls}x`;
    const page = this.#written(state);
    await page.evaluate(() => {
      if (document.getElementById('try-control')) return;
      document.body.append(Object.assign(document.createElement('input'), { id: 'try-control' }));
    });
    await page.locator('#try-control').fill(control);
    // Firefox does not heed what its driver fills in. At a key it reads all fields.
    await page.locator('#try-control').press('x');
    await expect.poll(() => filesWith(this.browser.profile, control), PATIENCE).not.toEqual([]);
    this.expectNothing();
  }

  /** What is written is replaced with the next state: so it is looked at in each. */
  expectNothing() {
    const others = [...this.marks.keys()].filter((mark) => !mark.startsWith(STEM));
    // To look for each mark takes long.
    if (!whereIs(this.browser.profile, [STEM, ...others]).length) return;
    const found = whereIs(this.browser.profile, [...this.marks.keys()]);
    expect(found.map(({ text, file, as }) => `${this.marks.get(text)}: ${text} in ${file} as ${as}`)).toEqual([]);
  }
}

/** Answers so that there are as many fields as can be. */
async function openAll(page) {
  for (const more of ['[name=adults][value="2"]', '[name=shares][value=ja]', '[name="housing.form"][value=rental]']) {
    if (await page.locator(more).count()) await page.locator(more).check();
  }
  if (await page.locator('#add-child').count() && !(await page.locator('fieldset.child').count())) await fill(page, 'children', 1);
  for (const age of await page.locator(AGE).all()) await age.fill('17');
  const days = page.locator('[name="children[0].partTime"]');
  if (await days.count()) await fill(page, 'children[0].partTime', true);
  await page.evaluate(async () => {
    // What says that nothing is known, or that all may be kept, is left out.
    const box = () => document.querySelector('#riksnorm [type=checkbox]:not(:checked, [name*=Unknown], [name=noIncome], [name=keepInTab])');
    for (let next = box(); next; next = box()) {
      next.click();
      await new Promise((drawn) => { requestAnimationFrame(drawn); });
    }
  });
}

/** Goes on by one step or question, past what is asked. */
async function onward(page) {
  const place = () => page.evaluate(() => [document.getElementById('heading')?.textContent, document.getElementById('progress-text')?.textContent].join());
  const before = await place();
  for (let presses = 0; presses < 3 && await place() === before; presses += 1) {
    await press(page);
    await drawn(page);
  }
  await expect.poll(place).not.toBe(before);
}

/** What is no amount, by the end of its name: with marks in its fields a step is not left. */
const VALID = { age: '17', daysPerMonth: '5', sharedHouseholdSize: '6' };

/** Goes to the answer, and types into all that is asked on the way. */
async function useSteps(use, page, name) {
  await begin(page);
  for (let step = 1; !(await page.locator('.calculation').count()); step += 1) {
    await openAll(page);
    // An age that is none takes away what is asked of that age.
    for (const those of [`:not(${AGE})`, AGE]) {
      const fields = await use.mark(page, `${name}, step ${step}`, those);
      if (!fields.length) continue;
      // A browser offers again what was sent with a form.
      if (step === 1) await press(page);
      await use.hold(page);
      for (const field of fields) await field.fill(VALID[(await field.getAttribute('name')).split('.').at(-1)] ?? '100');
    }
    await onward(page);
  }
}

/** What is asked where everything is ticked and stands on one page. */
async function useAllQuestions(use, language) {
  const page = await use.openApp('#alla');
  if (language !== 'sv') await chooseLanguage(page, language);
  await openAll(page);
  await use.mark(page, `all questions, ${language}`, `:not(${AGE})`);
  await press(page);
  await use.hold(page, { stays: true });
  return page;
}

/** The record, where it is shown because it may not be copied. */
async function useRecord(use, page, record, state) {
  await record.waitFor();
  const texts = (await record.inputValue()).split(/[\n\t]/).map((text) => text.trim()).filter((text) => AMOUNTS.test(text));
  expect(texts.length, state).toBeGreaterThan(1);
  for (const text of texts) use.marks.set(text, state);
  await use.hold(page, { stays: true });
}

const refuseToCopy = (page) => page.evaluate(() => {
  navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
});

async function usePage(use) {
  const page = await use.openApp();
  await useSteps(use, page, 'the page');
  await clearAll(page);
  await answer(page, SITUATION);
  await page.getByRole('link', { name: /^Om du tjänar mer/ }).click();
  await page.locator('.earn summary').click();
  await use.mark(page, 'another salary', '#earn-salary');
  await use.hold(page);
  await page.goBack();
  await page.locator('.calculation').waitFor();
  await refuseToCopy(page);
  await page.getByRole('link', { name: /^Spara, dela/ }).click();
  await page.getByRole('button', { name: 'Kopiera som text' }).click();
  await useRecord(use, page, page.locator('.take-along textarea'), 'the record of the page');
}

async function useEasySwedish(use) {
  const page = await use.openApp();
  await chooseLanguage(page, 'sv-lattlast');
  await useSteps(use, page, 'one question a page');
}

/** An app that has died leaves its fields where they are, and another follows. */
async function useDeadApp(use, page) {
  await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })));
  await page.locator('#riksnorm[inert]').waitFor({ state: 'attached' });
  await use.hold(page);
  await page.locator('#riksnorm-again').click();
  await page.locator('#riksnorm:not([inert])[data-started]').waitFor();
  await use.hold(page, { stays: true });
}

async function useDesk(use, language) {
  const page = await use.openApp('handlaggare/');
  if (language !== 'sv') await chooseLanguage(page, language);
  await use.mark(page, `the line, ${language}`);
  await use.hold(page);
  await page.keyboard.press('Alt+KeyN');
  await page.keyboard.press('Alt+Digit0');
  await page.locator('.fields :focus').waitFor();
  await use.mark(page, `the fields of the desk, ${language}`, ':is(.fields *)');
  await use.hold(page, { stays: true });
}

async function useDeskRecord(use) {
  const page = await use.openApp('handlaggare/');
  await page.locator('#line').fill('2v 9 hyra 8213 lön 7391');
  await refuseToCopy(page);
  await page.keyboard.press('F8');
  await useRecord(use, page, page.locator('#record-text'), 'the record of the desk');
}

async function useEmbed(use) {
  const portal = await use.open(new URL('demo/', PORTAL).href);
  await portal.locator('riksnorm-estimate').scrollIntoViewIfNeeded();
  const handle = await portal.locator('riksnorm-estimate iframe').elementHandle();
  const frame = await handle.contentFrame();
  await frame.locator(WHOLE).waitFor({ state: 'attached' });
  await useSteps(use, frame, 'the embed');
}

const TYPED = `${CONTROL}4711`;
const NAMED = 'titel-qvxwz-4712';

/** A page as any other: the browser keeps what is typed there, and its title. */
async function useControl({ browser: { context } }) {
  const page = await context.newPage();
  const address = new URL('kontroll.html', SITE).href;
  await page.route(address, (route) => route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: `<title>${NAMED}</title><form method="dialog"><input id="a" name="a"><button></button></form><textarea id="b"></textarea>`,
  }));
  await page.goto(address);
  await page.locator('#a').fill(TYPED);
  await page.locator('button').click();
  await page.locator('#b').pressSequentially(TYPED);
}

/** In which ways each engine writes: none of them is looked for in vain. */
const WRITES = {
  chromium: { [CONTROL]: 'UTF-16', [NAMED]: 'UTF-8' },
  firefox: { [CONTROL]: 'packed UTF-8', [NAMED]: 'UTF-8' },
};

for (const end of ['quit', 'kill']) {
  test(`a browser that is ended by ${end} has nothing of it on the disk`, async ({ browserName, launchOptions }) => {
    const browser = await (browserName === 'firefox' ? startFirefox(launchOptions) : startChromium());
    // What is written on the way is the same, however it ends.
    const use = new Use(browser, browserName, { holds: end === 'quit' });
    const ways = () => Object.entries(WRITES[browserName]).filter(([text, way]) =>
      !whereIs(browser.profile, [text]).some(({ as }) => as === way));
    try {
      await useControl(use);
      await usePage(use);
      await useEasySwedish(use);
      await useAllQuestions(use, 'sv');
      await useDeadApp(use, await useAllQuestions(use, 'en'));
      await useDesk(use, 'sv');
      await useDesk(use, 'en');
      await useDeskRecord(use);
      await useEmbed(use);
      expect(use.marks.size, 'fields of page, desk and embed').toBeGreaterThan(200);
      await expect.poll(ways, PATIENCE).toEqual([]);
      await browser[end]();
      expect(ways(), 'the method finds what is kept').toEqual([]);
      use.expectNothing();
    } finally {
      await browser.remove();
    }
  });
}
