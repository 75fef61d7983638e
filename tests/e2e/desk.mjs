// The caseworker's page as an experienced user works it: by keyboard alone.
import { letCopy, pasted } from './page.mjs';

/** Opens the page with the line in focus. */
export async function openDesk(openPage, options = {}) {
  const opened = await openPage({ path: 'handlaggare/', ...options });
  await opened.page.locator('#line:focus').waitFor();
  return opened;
}

/** Types a line where focus is, and waits until it is settled. */
export async function type(page, line) {
  await page.keyboard.type(line);
  await settled(page);
}

/** The page waits a moment after the last key before it says what is wrong. */
export async function settled(page) {
  await page.locator('.top-row[data-settled]').waitFor();
}

/** Waits until a screen reader has been told this. */
export async function announced(page, text) {
  await page.locator('#announcement', { hasText: text }).waitFor({ state: 'attached' });
}

/** Waits until the page says this where everyone sees it. */
export async function status(page, text) {
  await page.locator('#status', { hasText: text }).waitFor();
}

/** Copies a text by its key, and gives what is on the clipboard. */
export async function copied(page, context, keys = 'F8') {
  await letCopy(context);
  await page.keyboard.press(keys);
  await status(page, 'Kopierat');
  return pasted(page);
}

/** Begins with a new household. */
export const begin = (page) => page.keyboard.press('Alt+KeyN');

const number = (text) => {
  const digits = text.replaceAll(/[\u00a0\u202f ]|kr/g, '').replace('\u2212', '-');
  return digits === '' ? undefined : Number(digits);
};

/**
 * The calculation as it stands on the page.
 *
 * - `lines`: the rows of the ledger
 * - `sums`: of each group, what was applied for and what counts
 * - `balance`, and `others`: what it would be otherwise, by name. A deficit is
 *   below zero.
 */
export async function record(page) {
  const rows = await page.locator('.record tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [name, entered, amount, source] = [...row.cells].map((cell) =>
        cell.textContent.replaceAll('\u00a0', ' ').trim());
      return { group: row.parentElement.className, kind: row.classList[0], name, entered, amount, source };
    }),
  );
  const of = (kind) => rows.filter((row) => row.kind === kind);
  const outcome = await page.locator('.headline .outcome').textContent();
  const amount = await page.locator('#outcome').textContent();
  const others = await page.locator('.alternatives li').evaluateAll((all) =>
    all.map((one) => [one.firstChild.textContent, one.querySelector('strong').textContent]));
  const signed = (name, amount) => (name.endsWith('Underskott') ? -number(amount) || 0 : number(amount));
  return {
    lines: of('post').map(({ name, entered, amount, source }) => ({
      name, entered: number(entered), amount: number(amount), source,
    })),
    sums: Object.fromEntries(of('sum').map(({ group, entered, amount }) => [group, [number(entered), number(amount)]])),
    balance: signed(outcome, amount),
    others: Object.fromEntries(others.map(([name, amount]) => {
      const [short, is] = name.split(/, (?=Underskott|Överskott|Varken)/);
      return [short, signed(is ?? outcome, amount)];
    })),
    notices: await page.locator('.to-assess li').allTextContents(),
  };
}

const HOMES = {
  rental: 'hyra', tenantOwned: 'bostadsrätt', ownHouse: 'villa', lodger: 'inneboende',
  withParents: 'föräldrar', sharedDwelling: 'delad',
};
const INCOMES = {
  salary: 'lön', unemploymentBenefit: 'akassaersättning', activitySupport: 'aktivitetsstöd',
  sicknessBenefit: 'sjukpenning', sicknessCompensation: 'sjukersättning', parentalBenefit: 'föräldrapenning',
  pension: 'pension', maintenance: 'underhåll', childBenefit: 'barnbidrag', studyAid: 'studiemedel',
  careAllowance: 'omvårdnadsbidrag', housingAllowance: 'bostadsbidrag', rentFromOthers: 'uthyrning',
  deposits: 'insättningar', surplusLastMonth: 'överskott', taxRefund: 'skatteåterbäring', other: 'annaninkomst',
};
const EXPENSES = {
  householdElectricity: 'el', workTravel: 'resor', homeInsurance: 'hemförsäkring', tradeUnion: 'fack',
  unemploymentFund: 'akassaavgift',
};
const NEEDS = {
  medicalCare: 'läkare', medicine: 'medicin', dentalCare: 'tandvård', glasses: 'glasögon',
  childcare: 'barnomsorg', internet: 'internet', other: 'annat',
};

const written = (amount) => String(amount).replace('.', ',');

function child({ age, lunchElsewhere, inSchool, daysPerMonth, workIncome }) {
  const details = [
    age >= 18 && inSchool && 's',
    age <= 6 && lunchElsewhere && 'l',
    daysPerMonth !== undefined && `${daysPerMonth}d`,
    workIncome && `${written(workIncome.month)}/${written(workIncome.yearToDate)}`,
  ].filter(Boolean);
  return details.length ? `${age}(${details.join(' ')})` : String(age);
}

/** A situation of the contract as a line. */
export function line({
  month, adults, children = [], sharedHouseholdSize, housing = {}, expenses = {}, otherNeeds = {}, hasAssets,
}) {
  const words = [month, `${adults.length}v`, ...children.map(child)];
  if (sharedHouseholdSize !== undefined) words.push(`av ${sharedHouseholdSize}`);
  if (housing.form && housing.form !== 'none') words.push(`${HOMES[housing.form]} ${written(housing.monthlyCost ?? 0)}`);
  for (const [place, { incomes = [], jobStimulus }] of adults.entries()) {
    const kinds = [...new Set(incomes.map(({ kind }) => kind))];
    for (const kind of kinds) {
      const amounts = incomes.filter((income) => income.kind === kind).map(({ amount }) => written(amount));
      words.push(`${INCOMES[kind]}${place + 1} ${amounts.join('+')}`);
    }
    if (jobStimulus) words.push(`jobbstimulans${place + 1}`);
  }
  for (const [kind, amount] of Object.entries(expenses)) words.push(`${EXPENSES[kind]} ${written(amount)}`);
  for (const [kind, amount] of Object.entries(otherNeeds)) words.push(`${NEEDS[kind]} ${written(amount)}`);
  if (hasAssets) words.push('tillgångar');
  return words.join(' ');
}
