// Every answered golden household, filled in on the page as a person does it:
// every input of the contract can be given, and the page says what is true.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { answer, clearAll, said } from './estimator.mjs';
import { openPage } from './harness.mjs';

const FOLDER = new URL('../cases/', import.meta.url);
const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
const cases = (
  await Promise.all(files.map(async (name) => [name, JSON.parse(await readFile(new URL(name, FOLDER)))]))
).filter(([, { situation, estimate }]) => situation && estimate);

let opened;
before(async () => {
  opened = await openPage({ viewport: { width: 360, height: 740 } });
});
after(() => opened.close());

test('there are golden households to fill in', () => assert.ok(cases.length >= 40));

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);

for (const [name, { title, situation, estimate }] of cases) {
  test(`${name}: ${title}`, async () => {
    const { page } = opened;
    await clearAll(page);
    await answer(page, situation);
    const { lines, totals, sentence } = await said(page);

    assert.deepEqual(sorted(lines), sorted(estimate.lines.map((line) => line.amount)));
    const { norm, needs, income, balance, support, otherNeeds, supportWithOtherNeeds } = estimate.totals;
    const [alternative] = estimate.alternatives;
    const expected = {
      'Riksnormen tillsammans': norm,
      'Det hushållet behöver': needs,
      'Inkomster som räknas': income,
      ...(balance > 0 ? { 'Inkomsterna är högre med': balance } : { 'Det som saknas': support }),
      ...(alternative && { 'Försörjningsstöd om hela bostadskostnaden godkänns': alternative.support }),
      ...(otherNeeds > 0 && { 'Försörjningsstöd med de andra behoven': supportWithOtherNeeds }),
      ...(alternative && otherNeeds > 0 && {
        'Om hela bostadskostnaden godkänns, med de andra behoven': alternative.supportWithOtherNeeds,
      }),
    };
    assert.deepEqual(totals, expected);
    const notices = await page.locator('.on-screen h2:has-text("Bra att veta") + ul > li').count();
    assert.equal(notices, estimate.notices.length);
    const sums = alternative && alternative.support > support ? [support, alternative.support] : [support || balance];
    for (const sum of sums.filter((sum) => sum > 0)) {
      assert.ok(sentence.includes(`${sum.toLocaleString('sv-SE')}\u00a0kr`), `${sum} in: ${sentence}`);
    }
    await opened.expectClean();
  });
}
