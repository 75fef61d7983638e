// Every answered golden household, written as a line: each input of the
// contract can be entered, and the record says what is true.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { line, openDesk, record } from './desk.mjs';

const FOLDER = new URL('../cases/', import.meta.url);
const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
const cases = (
  await Promise.all(files.map(async (name) => [name, JSON.parse(await readFile(new URL(name, FOLDER)))]))
).filter(([, { situation, estimate }]) => situation && estimate);

let opened;
before(async () => {
  opened = await openDesk();
});
after(() => opened.close());

test('there are golden households to enter', () => assert.ok(cases.length >= 40));

const sorted = (lines) => lines.map((line) => line.join(' ')).toSorted();

for (const [name, { title, situation, estimate }] of cases) {
  test(`${name}: ${title}`, async () => {
    const { page } = opened;
    await page.keyboard.press('F4');
    await page.locator('#line').fill(line(situation));
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.mistakes').count(), 0, line(situation));
    const { lines, totals, notices } = await record(page);

    const isNeed = ({ group }) => group === 'otherNeeds';
    assert.deepEqual(
      // A child that is here for some days has a second one: that of its row.
      sorted(lines.map(({ entered, amount, source }) => [amount ?? entered, source.split(', ')[0]])),
      sorted(estimate.lines.map(({ amount, source }) => [amount, source])),
    );
    const entered = estimate.lines.filter((line) => line.entered !== undefined);
    assert.deepEqual(
      sorted(lines.filter(({ entered }) => entered !== undefined).map(({ entered, source }) => [entered, source])),
      sorted(entered.map(({ entered, source }) => [entered, source])),
    );
    const of = estimate.totals;
    const costs = estimate.lines.some(({ group }) => group === 'housing' || group === 'expenses');
    const needs = estimate.lines.some(isNeed);
    const [alternative] = estimate.alternatives;
    const name = (balance) =>
      balance < 0 ? 'Underskott' : balance > 0 ? 'Överskott' : 'Varken underskott eller överskott';
    const result = (balance, what = '') => ({ [name(balance) + what]: Math.abs(balance) });
    const home = estimate.lines.find(({ group }) => group === 'housing');
    const whole = of.balance - (home ? home.entered - home.amount : 0);
    if (alternative) assert.equal(alternative.support, Math.max(0, -whole));
    assert.deepEqual(totals, {
      'Summa inkomster': of.income,
      'Summa riksnorm': of.norm,
      ...(costs && { 'Summa utgifter': of.housing + of.expenses }),
      ...(needs && { 'Summa, ingår inte i resultatet': of.otherNeeds }),
      ...result(of.balance),
      ...(of.otherNeeds > 0 && result(of.balance - of.otherNeeds, ' med levnadskostnader i övrigt')),
      ...(alternative && result(whole, ' med hela bostadskostnaden')),
      ...(alternative && of.otherNeeds > 0 && result(whole - of.otherNeeds, ' med båda')),
    });
    assert.equal(notices.length, estimate.notices.length);
    await opened.expectClean();
  });
}
