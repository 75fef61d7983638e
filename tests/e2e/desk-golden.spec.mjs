// Every answered golden household, written as a line: each input of the
// contract can be entered, and the record says what is true.
import { answered, deskCases as cases } from './cases.mjs';
import { begin, line, openDesk, record } from './desk.mjs';
import { expect, onePage, test } from './fixtures.mjs';

// Each worker takes a part of them.
test.describe.configure({ mode: 'parallel' });

const opened = onePage(openDesk);

// Counted, so that no household is left out by chance.
test('there are golden households to enter', () => expect([cases.length, answered]).toEqual([134, 209]));

const sorted = (lines) => lines.map((line) => line.join(' ')).toSorted();

for (const { name, title, situation, estimate } of cases) {
  test(`${name}: ${title}`, async () => {
    const { page } = opened;
    await begin(page);
    await page.locator('#line').fill(line(situation));
    await page.keyboard.press('Enter');
    await expect(page.locator('.mistakes'), line(situation)).toHaveCount(0);
    const { lines, sums, balance, others, notices } = await record(page);

    const isNeed = ({ group }) => group === 'otherNeeds';
    // A child that is here for some days has a second source: that of its row.
    expect(sorted(lines.map(({ entered, amount, source }) => [amount ?? entered, source.split(', ')[0]])))
      .toEqual(sorted(estimate.lines.map(({ amount, source }) => [amount, source])));
    const entered = estimate.lines.filter((line) => line.entered !== undefined);
    expect(sorted(lines.filter(({ entered }) => entered !== undefined).map(({ entered, source }) => [entered, source])))
      .toEqual(sorted(entered.map(({ entered, source }) => [entered, source])));
    const of = estimate.totals;
    const sum = (...groups) => entered.reduce((sum, { group, entered }) => sum + (groups.includes(group) ? entered : 0), 0) || undefined;
    const costs = estimate.lines.some(({ group }) => group === 'housing' || group === 'expenses');
    const needs = estimate.lines.some(isNeed);
    expect(sums).toStrictEqual({
      norm: [undefined, of.norm],
      ...(costs && { costs: [sum('housing', 'expenses'), of.housing + of.expenses] }),
      incomes: [sum('income'), of.income],
      ...(needs && { needs: [sum('otherNeeds'), undefined] }),
    });
    expect(balance).toBe(of.balance);
    const find = (code) => estimate.alternatives.find((alternative) => alternative.code === code);
    const alternative = find('housing-accepted-in-full');
    const apart = find('part-time-children-apart');
    const home = estimate.lines.find(({ group }) => group === 'housing');
    const whole = of.balance - (home ? home.entered - home.amount : 0);
    if (alternative) expect(alternative.support).toBe(Math.max(0, -whole));
    const { 'barn med få dagar för sig': alone, 'barn med få dagar för sig, med övrigt': aloneWithNeeds, ...rest } = others;
    // An estimate says nothing of how large a surplus is.
    const support = (balance) => (balance === undefined ? undefined : Math.max(0, -balance));
    expect(support(alone)).toBe(apart?.support);
    expect(support(aloneWithNeeds)).toBe(of.otherNeeds > 0 ? apart?.supportWithOtherNeeds : undefined);
    expect(rest).toStrictEqual({
      ...(of.otherNeeds > 0 && { 'med övrigt': of.balance - of.otherNeeds }),
      ...(alternative && { 'hela bostaden': whole }),
      ...(alternative && of.otherNeeds > 0 && { båda: whole - of.otherNeeds }),
    });
    // In a community the desk asks to assess what the rules hold no other sum against.
    const days = new Date(...situation.month.split('-').map(Number), 0).getDate();
    const isLess = ({ daysPerMonth }) => daysPerMonth * 2 < days;
    const own = situation.sharedHouseholdSize && situation.children?.some(isLess) ? 1 : 0;
    expect(notices).toHaveLength(estimate.notices.length + own);
  });
}
