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
      sorted(lines.map(({ entered, amount, source }) => [amount ?? entered, source])),
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
    const result = of.balance < 0 ? 'Underskott' : of.balance > 0 ? 'Överskott' : 'Varken underskott eller överskott';
    assert.deepEqual(totals, {
      'Summa inkomster': of.income,
      'Summa riksnorm': of.norm,
      ...(costs && { 'Summa utgifter': of.housing + of.expenses }),
      ...(needs && { 'Summa, ingår inte i underskottet': of.otherNeeds }),
      [result]: Math.abs(of.balance),
      ...(of.otherNeeds > 0 && { 'Underskott med levnadskostnader i övrigt': of.supportWithOtherNeeds }),
      ...(alternative && { 'Underskott med hela bostadskostnaden': alternative.support }),
      ...(alternative && of.otherNeeds > 0 && { 'Underskott med båda': alternative.supportWithOtherNeeds }),
    });
    assert.equal(notices.length, estimate.notices.length);
    await opened.expectClean();
  });
}
