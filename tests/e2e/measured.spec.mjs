// What an ordinary household has to do, scroll and read, counted as a person
// does it on a phone. The numbers are promises: a page that grows past them
// fails here.
import { answer, chooseLanguage } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';

const PHONE = { width: 360, height: 740 };
// Each step has two screens with the letters of a phone; those of a bare machine
// are wider, and break a line or two more.
const MOST = { taps: 20, screens: 4, step: 2.1, words: 400 };

/** One who taps, types, and reads all that is in view on the way. */
class Person {
  taps = 0;
  screens = 0;
  words = 0;
  pages = [];

  constructor(page) {
    this.page = page;
  }

  async tap(selector) {
    this.taps += 1;
    await this.page.locator(selector).first().click();
  }

  /** Types into a field; a tap leads there where focus is not there already. */
  async type(name, text) {
    const field = this.page.locator(`[name="${name}"]`);
    await field.waitFor();
    const id = await field.getAttribute('id');
    const isThere = await expect.poll(() => this.page.evaluate(() => document.activeElement.id), { timeout: 1000 })
      .toBe(id).then(() => true, () => false);
    if (!isThere) await this.tap(`[name="${name}"]`);
    await this.page.keyboard.type(text);
  }

  /** Has read the page and scrolled until its button is in view, and presses it. */
  async goOn(button = 'button[type=submit]') {
    const { words, end } = await this.page.evaluate((button) => {
      const end = document.querySelector(button).getBoundingClientRect().bottom;
      const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let words = 0;
      while (texts.nextNode()) {
        const text = texts.currentNode;
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        // Written for screen readers alone, or further down, it is not read here.
        if (!box.height || box.top > end || text.parentElement.closest('.visually-hidden')) continue;
        const fold = text.parentElement.closest('details:not([open])');
        if (fold && !text.parentElement.closest('summary')) continue;
        words += (text.data.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length;
      }
      return { words, end: end + scrollY };
    }, button);
    this.words += words;
    this.screens += Math.max(0, end / PHONE.height - 1);
    const name = await this.page.locator('#heading').innerText();
    expect.soft(end / PHONE.height, name).toBeLessThanOrEqual(MOST.step);
    this.pages.push(`${name}: ${(end / PHONE.height).toFixed(2)} screens, ${words} words`);
    await this.tap(button);
  }
}

/** How many screens the page in view has, to the end of what it says. */
const screens = (page) => page.evaluate((height) =>
  (document.querySelector('main').getBoundingClientRect().bottom + scrollY) / height, PHONE.height);

/** Prints and keeps what was measured. */
function tell(what) {
  console.log(what);
  test.info().annotations.push({ type: 'measured', description: what });
}

test('a single parent with two children and three incomes is there soon', { tag: '@narrow' }, async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  const person = new Person(page);
  await person.goOn('#begin');
  await page.locator('#add-child').waitFor();
  await person.tap('[name="adults"][value="1"]');
  for (const [child, age] of ['3', '8'].entries()) {
    await person.tap('#add-child');
    await person.type(`children[${child}].age`, age);
    if (age < 7) await person.tap(`[name="children[${child}].lunchElsewhere"][value=""]`);
  }
  await person.goOn();
  await page.locator('[name="housing.form"]').first().waitFor();
  await person.tap('label[for="housing.form"]');
  await person.type('housing.monthlyCost', '8200');
  await person.goOn();
  for (const [income, amount] of [['salary', '9400'], ['childBenefit', '2650'], ['maintenance', '1800']]) {
    await page.locator(`[name="adults[0].${income}"]`).waitFor();
    await person.tap(`label[for="adults[0].${income}"]`);
    await person.type(`adults[0].${income}[0]`, amount);
  }
  await person.goOn();
  await page.locator('[name="has.expenses.householdElectricity"]').waitFor();
  for (const [cost, amount] of [['householdElectricity', '450'], ['homeInsurance', '150']]) {
    await person.tap(`label[for="has.expenses.${cost}"]`);
    await person.type(`expenses.${cost}`, amount);
  }
  await person.goOn();
  await page.locator('.calculation').waitFor();
  const long = await screens(page);
  tell(`${person.taps} taps, ${person.screens.toFixed(1)} screens scrolled and ${person.words} words before the answer of ${long.toFixed(1)} screens\n${person.pages.join('\n')}`);
  expect.soft(person.taps).toBeLessThanOrEqual(MOST.taps);
  expect.soft(person.screens).toBeLessThanOrEqual(MOST.screens);
  expect.soft(person.words).toBeLessThanOrEqual(MOST.words);
  expect.soft(long).toBeLessThanOrEqual(3);
  await chooseLanguage(page, 'en');
  expect.soft(await screens(page), 'in English').toBeLessThanOrEqual(3);
  await chooseLanguage(page, 'sv-lattlast');
  const easy = await screens(page);
  tell(`${easy.toFixed(1)} screens in easy Swedish`);
  expect.soft(easy, 'in easy Swedish').toBeLessThanOrEqual(2.5);
});

test('a couple with five children has an answer of three and a half screens', { tag: '@narrow' }, async ({ openPage }) => {
  const { page } = await openPage({ viewport: PHONE });
  await answer(page, {
    month: '2026-11',
    adults: [{ incomes: [{ kind: 'salary', amount: 14200 }, { kind: 'childBenefit', amount: 9000 }] }, { incomes: [{ kind: 'parentalBenefit', amount: 5400 }] }],
    children: [1, 3, 6, 9, 14].map((age) => ({ age })),
    housing: { form: 'rental', monthlyCost: 12400 },
    expenses: { householdElectricity: 700, homeInsurance: 200, workTravel: 900 },
    otherNeeds: { childcare: 1500 },
    hasAssets: false,
  });
  const long = await screens(page);
  tell(`${long.toFixed(1)} screens`);
  expect(long).toBeLessThanOrEqual(3.5);
});
