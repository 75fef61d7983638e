// The estimator as a person fills it in, and what it says back.
import { expect } from './expect.mjs';
import { drawn } from './page.mjs';

/** A family of four with a salary and a rent above the guideline. */
export const FAMILY = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 12000 }] }, {}],
  children: [{ age: 2 }, { age: 9 }],
  housing: { form: 'rental', monthlyCost: 9000 },
};

/** Waits for the page with this heading. */
export async function heading(page, text) {
  await page.locator('#heading', { hasText: text }).waitFor();
}

/** The id of what has focus. */
export const active = (page) => page.evaluate(() => document.activeElement.id);

/** What the heading of an answer for November says, where something is missing. */
export const ANSWER = 'i försörjningsstöd för november 2026';

/** The button of a language, on the sheet where the page has one. */
export async function languageButton(page, language) {
  const button = page.locator(`button[data-language="${language}"]`);
  if (!(await button.isVisible())) await page.locator('.language-sheet summary').click();
  return button;
}

/** Changes the language by its button. */
export async function chooseLanguage(page, language) {
  await (await languageButton(page, language)).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** What stands on the page, in one look: a test asks for hundreds. */
const look = (page, name = '') => page.evaluate((name) => {
  const [first, ...others] = document.querySelectorAll(`[name="${name}"]`);
  return {
    isStart: Boolean(document.querySelector('#begin')?.offsetParent),
    heading: document.querySelector('#heading')?.textContent,
    /** Where each question has a page of its own: which one it is. */
    question: document.querySelector('#progress[aria-label^="Fråga"]') ? document.querySelector('#progress-text').textContent : undefined,
    asked: document.querySelectorAll('.asked').length,
    isTold: document.querySelector('#errors') !== null,
    /** Of the field with this name. */
    kind: first?.type,
    chosen: [first, ...others].filter((field) => field?.checked).map(({ value }) => value),
  };
}, name);

/** Goes from the start to the first question; elsewhere does nothing. */
export async function begin(page) {
  if (!(await look(page)).isStart) return;
  await page.locator('#begin').click();
  await page.locator('[name=month]').first().waitFor({ state: 'attached' });
}

/** Goes back by the browser, and waits until the page is where it wants to be. */
export async function goBack(page) {
  await page.goBack();
  await page.waitForFunction(() => location.hash || document.getElementById('begin'));
}

/** Whether each question has a page of its own: the bar then counts questions, and not steps. */
const asksOneByOne = async (page) => await page.locator('#progress[aria-label^="Fråga"]').count() > 0;

/** Where each question has a page of its own, goes to the one that has this. */
async function reach(page, field) {
  const place = page.locator('#progress-text');
  const isThere = async () => await field.count() > 0 || !(await asksOneByOne(page));
  if (await isThere()) return;
  const at = async () => Number((await place.textContent()).match(/\d+/)[0]);
  /** Whether the button leads to another question. */
  const leads = async (button) => {
    const before = await at();
    await button.click();
    await drawn(page);
    return await at() !== before;
  };
  while (!(await isThere()) && await leads(page.locator('button[type=submit]')));
  while (!(await isThere()) && await at() > 1 && await leads(page.locator('form .buttons .secondary')));
}

/** Chooses a month: one of the two that are near, or one of the list. */
async function chooseMonth(page, month) {
  const near = page.locator(`[name=month][value="${month}"]`);
  if (await near.count()) return near.check();
  await page.locator('[name=month][value=other]').check();
  if (month) await page.locator('[name=otherMonth]').selectOption(month);
}

/** Ticks a box, also in a fold; what is not ticked there stays closed. */
async function setTick(page, field, value) {
  const fold = page.locator('details.fold', { has: field });
  if (await fold.count() && await fold.getAttribute('open') === null) {
    if (!value) return;
    await fold.locator('summary').click();
  }
  await field.setChecked(Boolean(value));
}

/** Adds children, or removes the last ones. */
async function haveChildren(page, count) {
  const cards = page.locator('fieldset.child');
  await reach(page, page.locator('#children'));
  for (let now = await cards.count(); now !== count; now = await cards.count()) {
    await (now < count ? page.locator('#add-child') : cards.last().locator('.remove')).click();
    await expect(cards).toHaveCount(now < count ? now + 1 : now - 1);
  }
}

/** Fills in a field by its name: types, ticks or chooses. */
export async function fill(page, name, value) {
  // A cost is ticked first.
  const box = /^(expenses|otherNeeds)\./.test(name) ? `has.${name}` : name;
  let seen = await look(page, box);
  if (seen.isStart) {
    await begin(page);
    seen = await look(page, box);
  }
  if (name === 'month') {
    await reach(page, page.locator('[name=month]'));
    return chooseMonth(page, value);
  }
  // The partner has a page where each question has one.
  if (name === 'incomesOf' && seen.question) return;
  if (name === 'children') return haveChildren(page, Number(value));
  if (!seen.kind) {
    await reach(page, page.locator(`[name="${box}"]`));
    seen = await look(page, box);
  }
  if (box !== name) {
    if (!seen.chosen.length) await setTick(page, page.locator(`[name="${box}"]`), true);
    seen = await look(page, name);
  }
  const field = page.locator(`[name="${name}"]`);
  const kind = seen.kind ?? await field.first().evaluate((element) => element.type);
  if (kind === 'radio') {
    const chosen = String({ true: name.endsWith('partTime') ? 'days' : 'ja', false: '' }[value] ?? value);
    if (!seen.chosen.includes(chosen)) await page.locator(`[name="${name}"][value="${chosen}"]`).check();
  } else if (kind === 'checkbox') {
    if (seen.chosen.length !== Number(Boolean(value))) await setTick(page, field, value);
  } else if (kind === 'select-one') await field.selectOption(String(value));
  else await field.fill(String(value));
}

/** Presses the button that leads on. */
export async function press(page) {
  await page.locator('button[type=submit]').click();
}

/** Goes on as one does who passes over what is asked: it is never in the way. */
export async function goOn(page) {
  await begin(page);
  // Where each question has a page of its own, past all of them.
  for (;;) {
    const before = await look(page);
    await press(page);
    let came;
    await expect.poll(async () => {
      const now = await look(page);
      if (now.heading !== before.heading) came = 'elsewhere';
      else if (now.isTold) came = 'told';
      else if (now.asked > before.asked) came = 'asked';
      else came = now.question === before.question ? '' : 'further';
      return came;
    }, { intervals: [20, 50, 100, 250] }).not.toBe('');
    if (came === 'asked') await press(page);
    if (came !== 'further') return;
  }
}

export async function household(page, { month, adults, children = [], sharedHouseholdSize }) {
  await fill(page, 'month', month);
  await fill(page, 'adults', adults.length);
  await fill(page, 'children', children.length);
  for (const [index, child] of children.entries()) {
    const name = (field) => `children[${index}].${field}`;
    await fill(page, name('age'), child.age);
    if (child.age >= 18) await fill(page, name('inSchool'), child.inSchool);
    if (child.age <= 6) await fill(page, name('lunchElsewhere'), Boolean(child.lunchElsewhere));
    await fill(page, name('partTime'), child.daysPerMonth !== undefined);
    if (child.daysPerMonth !== undefined) await fill(page, name('daysPerMonth'), child.daysPerMonth);
  }
  await fill(page, 'shares', sharedHouseholdSize !== undefined);
  if (sharedHouseholdSize !== undefined) await fill(page, 'sharedHouseholdSize', sharedHouseholdSize);
}

export async function home(page, { municipality, housing = { form: 'none' } }) {
  if (municipality !== undefined) await fill(page, 'municipality', municipality);
  await fill(page, 'housing.form', housing.form);
  if (housing.form !== 'none') await fill(page, 'housing.monthlyCost', written(housing.monthlyCost ?? 0));
}

/** What a couple has together is asked once. */
const isCommon = (kind, { adults, children = [] }) =>
  adults.length === 2 && (kind === 'housingAllowance' || (kind === 'childBenefit' && children.length > 0));

async function incomes(page, situation) {
  const { adults, children = [], hasAssets } = situation;
  const counts = new Map();
  for (const [adult, { incomes = [], jobStimulus }] of adults.entries()) {
    if (adult > 0) await fill(page, 'incomesOf', adult);
    for (const { kind, amount } of incomes) {
      const name = `adults[${isCommon(kind, situation) ? 0 : adult}].${kind}`;
      const place = counts.get(name) ?? 0;
      counts.set(name, place + 1);
      if (place === 0) await fill(page, name, true);
      else await page.locator(`.tick:has(> .box > [name="${name}"]) .add`).click();
      await fill(page, `${name}[${place}]`, written(amount));
    }
    if (jobStimulus && counts.has(`adults[${adult}].salary`)) await fill(page, `adults[${adult}].jobStimulus`, true);
  }
  await fill(page, 'hasAssets', hasAssets);
  for (const [index, { workIncome }] of children.entries()) {
    if (!workIncome) continue;
    const name = `children[${index}].workIncome`;
    await fill(page, name, true);
    await fill(page, `${name}.month`, written(workIncome.month));
    await fill(page, `${name}.yearToDate`, written(workIncome.yearToDate));
  }
}

async function costs(page, { expenses = {}, otherNeeds = {} }) {
  for (const [kind, amount] of Object.entries(expenses)) await fill(page, `expenses.${kind}`, written(amount));
  for (const [kind, amount] of Object.entries(otherNeeds)) await fill(page, `otherNeeds.${kind}`, written(amount));
}

/** An amount as one writes it in Swedish. */
function written(amount) {
  return String(amount).replace('.', ',');
}

/** Removes all that is typed, and says yes where that is asked. */
export async function clearAll(page) {
  await page.locator('#clear').click();
  const yes = page.locator('#clear-yes');
  if (await yes.isVisible()) await yes.click();
  await page.locator('#begin').waitFor();
}

/** Fills in a whole situation of the contract and asks for the answer. */
export async function askForAnswer(page, situation) {
  for (const step of [household, home, incomes, costs]) {
    await step(page, situation);
    await goOn(page);
  }
}

/** Fills in a whole situation of the contract and goes on to the answer. */
export async function answer(page, situation) {
  await askForAnswer(page, situation);
  await page.locator('.calculation').waitFor();
}

/** Kronor as they are written on the page. */
export function kronor(text) {
  const digits = text.replaceAll('\u2212', '-').replaceAll(/[^\d-]/g, '');
  return Number(digits);
}

/** All that the answer says in numbers. */
export async function answerOf(page) {
  const { sentence, lines, parts, totals } = await page.evaluate(() => {
    // In easy Swedish a part without lines has no sum.
    const textOf = (place, within = document) => within.querySelector(place)?.textContent ?? '0';
    return {
      sentence: textOf('.sentence'),
      lines: [...document.querySelectorAll('.lines .amount')].map((amount) => amount.textContent),
      parts: ['household', 'home', 'costs', 'incomes'].map((part) => textOf(`.part.${part} > summary .amount`)),
      totals: [...document.querySelectorAll('.totals .total')].map((row) => [textOf('.name', row), textOf('.amount', row)]),
    };
  });
  const [norm, home, costs, incomes] = parts.map(kronor);
  return {
    sentence: sentence.trim(),
    lines: lines.map(kronor),
    totals: {
      'Riksnormen tillsammans': norm,
      'Det hushållet behöver': norm + home + costs,
      'Inkomster som räknas': Math.abs(incomes),
      ...Object.fromEntries(totals.map(([name, amount]) => [name, kronor(amount)])),
    },
  };
}

/** Goes to the incomes of a household, in November where no other month is said. */
export async function toIncomes(page, { adults = [{}], children = [], month = '2026-11' } = {}) {
  await household(page, { month, adults, children });
  await goOn(page);
  await home(page, {});
  await goOn(page);
  await heading(page, 'Vilka pengar');
}

/** Goes from the start to the answer of a couple with two children, and has each
 *  page looked at on the way, by its name. */
export async function walk(page, check) {
  await check('0-start');
  await begin(page);
  await check('1-household');
  await goOn(page);
  await check('1-household-errors');
  await fill(page, 'adults', 2);
  await fill(page, 'children', 2);
  await fill(page, 'children[0].age', 4);
  await fill(page, 'children[0].partTime', true);
  await fill(page, 'children[0].daysPerMonth', 10);
  await fill(page, 'children[1].age', 17);
  await check('1-household-filled');
  await goOn(page);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'housing.monthlyCost', 9000);
  await check('2-home');
  await goOn(page);
  await fill(page, 'adults[0].salary', true);
  await fill(page, 'adults[0].salary[0]', '13 000,50');
  await check('3-incomes');
  await goOn(page);
  await fill(page, 'otherNeeds.medicine', 200);
  await check('4-costs');
  await goOn(page);
  await page.locator('.calculation').waitFor();
  await check('5-answer');
  await page.locator('details:visible').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  await check('5-answer-open');
}
