// Every answered golden household, written as a line: each input of the
// contract can be entered, and the record says what is true.
import { answered, deskCases as cases } from './cases.mjs';
import { line, openDesk, record } from './desk.mjs';
import { expect, onePage, test } from './fixtures.mjs';

const opened = onePage(openDesk);

// Counted, so that no household is left out by chance.
test('there are golden households to enter', () => expect([cases.length, answered]).toEqual([134, 209]));

const sorted = (lines) => lines.map((line) => line.join(' ')).toSorted();

for (const { name, title, situation, estimate } of cases) {
  test(`${name}: ${title}`, async () => {
    const { page } = opened;
    await page.keyboard.press('F4');
    await page.locator('#line').fill(line(situation));
    await page.keyboard.press('Enter');
    await expect(page.locator('.mistakes'), line(situation)).toHaveCount(0);
    const { lines, totals, notices } = await record(page);

    const isNeed = ({ group }) => group === 'otherNeeds';
    // A child that is here for some days has a second source: that of its row.
    expect(sorted(lines.map(({ entered, amount, source }) => [amount ?? entered, source.split(', ')[0]])))
      .toEqual(sorted(estimate.lines.map(({ amount, source }) => [amount, source])));
    const entered = estimate.lines.filter((line) => line.entered !== undefined);
    expect(sorted(lines.filter(({ entered }) => entered !== undefined).map(({ entered, source }) => [entered, source])))
      .toEqual(sorted(entered.map(({ entered, source }) => [entered, source])));
    const of = estimate.totals;
    const costs = estimate.lines.some(({ group }) => group === 'housing' || group === 'expenses');
    const needs = estimate.lines.some(isNeed);
    const find = (code) => estimate.alternatives.find((alternative) => alternative.code === code);
    const alternative = find('housing-accepted-in-full');
    const apart = find('part-time-children-apart');
    const name = (balance) =>
      balance < 0 ? 'Underskott' : balance > 0 ? 'Överskott' : 'Varken underskott eller överskott';
    const result = (balance, what = '') => ({ [name(balance) + what]: Math.abs(balance) });
    const home = estimate.lines.find(({ group }) => group === 'housing');
    const whole = of.balance - (home ? home.entered - home.amount : 0);
    if (alternative) expect(alternative.support).toBe(Math.max(0, -whole));
    const isApart = ([name]) => name.includes(', barn med få dagar för sig');
    const ofApart = Object.fromEntries(Object.entries(totals).filter(isApart));
    expect(Object.keys(ofApart)).toHaveLength(apart ? (of.otherNeeds > 0 ? 2 : 1) : 0);
    const missing = (support, what) =>
      support > 0 && { [`Underskott, barn med få dagar för sig${what}`]: support };
    expect(ofApart).toMatchObject({
      ...(apart && missing(apart.support, '')),
      ...(apart && of.otherNeeds > 0 && missing(apart.supportWithOtherNeeds, ', med levnadskostnader i övrigt')),
    });
    expect(Object.fromEntries(Object.entries(totals).filter((total) => !isApart(total)))).toStrictEqual({
      'Summa inkomster': of.income,
      'Summa riksnorm': of.norm,
      ...(costs && { 'Summa utgifter': of.housing + of.expenses }),
      ...(needs && { 'Summa, ingår inte i resultatet': of.otherNeeds }),
      ...result(of.balance),
      ...(of.otherNeeds > 0 && result(of.balance - of.otherNeeds, ' med levnadskostnader i övrigt')),
      ...(alternative && result(whole, ' med hela bostadskostnaden')),
      ...(alternative && of.otherNeeds > 0 && result(whole - of.otherNeeds, ' med båda')),
    });
    expect(notices).toHaveLength(estimate.notices.length);
  });
}
