// Cases as a caseworker has them, each from its line to its whole record, and
// from the record back to the line. Two of the review's twenty-five are more
// than a line: food for some days (desk-tables) and two households compared
// (desk-beside).
import { readFile } from 'node:fs/promises';
import { begin, copied, openDesk, type } from './desk.mjs';
import { withoutFingerprint } from './desk-records.mjs';
import { expect, onePage, test } from './fixtures.mjs';

const CASES = JSON.parse(await readFile(new URL('../desk/cases.json', import.meta.url), 'utf8'));
const opened = onePage(openDesk);

test('there are twenty-three of them', () => expect(CASES).toHaveLength(23));

/** Pastes a text on the line. */
const paste = (page, text) => page.evaluate((text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.getElementById('line').dispatchEvent(event);
}, text);

for (const { case: name, line, record } of CASES) {
  test(name, async () => {
    const { page, context } = opened;
    await begin(page);
    await page.locator('#month').selectOption('2026-11');
    await page.locator('#line').fill(line);
    await page.locator('#line').press('Enter');
    await expect(page.locator('.mistakes'), line).toHaveCount(0);
    expect(withoutFingerprint(await copied(page, context)).split('\n')).toEqual(record);
    // What was copied gives the same again.
    await begin(page);
    await paste(page, record.join('\n'));
    await expect(page.locator('#line')).toHaveValue(record.at(-1).slice('Rad: '.length));
    expect(withoutFingerprint(await copied(page, context)).split('\n')).toEqual(record);
  });
}

// The five common ones, as short as they can be typed: with F8 so many keys.
for (const [name, short, keys] of [
  ['1 first application, no income', '1v hyr6450 el320 hf110', 23],
  ['2 re-application with a surplus',
    '2v 5l 9 hyr9800 lön14200j barnb2650 bob2400 överskott830 el620 hf190 fack270 akassaavgift150', 93],
  ['4 a lodger', '1v rum4500 akt3900', 19],
  ['5 two children who visit four days', '1v 7(4d) 10(4d) hyr6200 sjp5400 el300', 38],
  ['9 pension and housing supplement', '1v pension9500 bt5100 hyr6200 med250 el280', 43],
]) {
  test(`${name}: ${keys} keys`, async ({ openDesk }) => {
    const { page, context } = await openDesk();
    await type(page, short);
    const { record } = CASES.find(({ case: other }) => other === name);
    expect(withoutFingerprint(await copied(page, context)).split('\n')).toEqual(record);
    expect(short.length + 1).toBe(keys);
  });
}
