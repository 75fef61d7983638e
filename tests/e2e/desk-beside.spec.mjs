// Two households beside each other, with the difference by row.
import { begin, settled, type } from './desk.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits, plain } from './look.mjs';

const line = (page) => page.locator('#line');

/** The comparison, row by row: what counts in A and in B, and the difference. */
const rows = (page) => page.locator('.compare tbody tr').evaluateAll((all) =>
  all.map((row) => [...row.cells].map((cell) => cell.textContent)));
const shown = async (page) => (await rows(page)).map((row) => row.map(plain));

for (const width of [1920, 960, 390]) {
  test(`what was paid is held against what was right, at ${width} px`, async ({ openDesk }) => {
    const { page, screenshot } = await openDesk({ viewport: { width, height: 1080 } });
    // What was paid: 5 220 + 6 000 − 3 000.
    await type(page, '1v hyra 6000 lön 3000');
    await page.keyboard.press('Alt+Enter');
    await expect(page.locator('.compare')).toBeVisible();
    // What was right: more pay, and electricity.
    await line(page).fill('1v hyra 6000 lön 5000 el 400');
    await settled(page);
    await expect.poll(() => shown(page)).toEqual([
      ['Ensam vuxen', '3 940', '3 940', ''],
      ['1 person', '1 280', '1 280', ''],
      ['Hyresrätt', '6 000', '6 000', ''],
      ['Hushållsel', '', '400', '+400'],
      ['Lön', '3 000', '5 000', '+2 000'],
      ['Underskott', '8 220', '6 620', '-1 600'],
    ]);
    await expect(page.locator('#compare')).toHaveText('Bredvid: A är 1v hyra 6000 lön 3000, B är raden', { useInnerText: true });
    const [ledger, beside] = await page.locator('.calculation, .compare').evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, right, bottom, left }) => ({ top, right, bottom, left })));
    if (width === 1920) expect(beside.left, 'beside').toBeGreaterThanOrEqual(ledger.right);
    else expect(beside.top, 'below').toBeGreaterThanOrEqual(ledger.bottom);
    await expectFits(page);
    await expectAccessible(page, `beside ${width}`);
    await screenshot(`desk-beside-${width}`);
  });
}

test('they change places, undoing reaches both, and a new household ends it', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '1v hyra 6000');
  await page.keyboard.press('Alt+Enter');
  await type(page, ' el 400');
  await page.keyboard.press('Alt+Enter');
  await expect(line(page)).toHaveValue('1v hyra 6000');
  await expect.poll(async () => (await shown(page)).at(-1)).toEqual(['Underskott', '11 620', '11 220', '-400']);
  await page.keyboard.press('Control+z');
  await expect(line(page)).toHaveValue('1v hyra 6000 el 400');
  await expect.poll(async () => (await shown(page)).at(-1)).toEqual(['Underskott', '11 220', '11 620', '+400']);
  await begin(page);
  await expect(page.locator('.compare')).toHaveCount(0);
  await expect(line(page)).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(line(page)).toHaveValue('1v hyra 6000 el 400');
  await expect(page.locator('.compare')).toHaveCount(1);
  // A household beside itself is none.
  await line(page).fill('1v hyra 6000');
  await page.keyboard.press('Alt+Enter');
  await expect(page.locator('.compare')).toHaveCount(0);
  await expect(line(page)).toHaveValue('1v hyra 6000');
});

test('nothing of the household beside is kept when the page is left', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '1v hyra 6543');
  await page.keyboard.press('Alt+Enter');
  await line(page).fill('1v');
  await settled(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  const kept = await page.evaluate(() => [document.body.textContent, globalThis.riksnormPage.line].join(' '));
  expect(kept).not.toContain('6543');
});
