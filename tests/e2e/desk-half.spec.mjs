// The desk on half a screen, and what is opened beside the line there.
import { begin, settled, status, type } from './desk.mjs';
import { FAMILY } from './desk-records.mjs';
import { expect, test } from './fixtures.mjs';

const half = { viewport: { width: 960, height: 720 } };

/** Whether two elements lie over each other. */
async function overlap(one, other) {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('the words open under the line, with what to type first', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk(half);
  await type(page, FAMILY);
  await page.keyboard.press('F1');
  await page.locator('#left-panel:focus').waitFor();
  await expect(page.locator('#line')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#outcome')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.help table').first().locator('tbody tr').first()).toContainText('1v 2v');
  await expect(page.locator('.help table').first().locator('tbody tr').first()).toBeInViewport({ ratio: 1 });
  await screenshot('desk-half-help');
  await page.keyboard.press('End');
  await expect(page.locator('.help .keys')).toBeInViewport();
  await expect(page.locator('#line')).toBeInViewport({ ratio: 1 });
});

for (const width of [960, 1280]) {
  test(`the tables cover no column of the result, and close by the mouse: ${width}`, async ({ openDesk }) => {
    const { page, screenshot } = await openDesk({ viewport: { width, height: 720 } });
    await type(page, FAMILY);
    await page.keyboard.press('Alt+Digit0');
    await page.locator('#adults:focus').waitFor();
    for (const fields of [true, false]) {
      if (!fields) await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+KeyT');
      await page.locator('#search:focus').waitFor();
      await page.keyboard.type('hyra');
      expect(await overlap(page.locator('.tables'), page.locator('.calculation'))).toBe(false);
      await expect(page.locator('#line')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('#outcome')).toBeInViewport({ ratio: 1 });
      await screenshot(`desk-tables-open-${width}-${fields}`);
      const close = page.locator('.tables .to-close');
      if (width > 1100 && !fields) {
        await expect(close).toBeHidden();
      } else {
        await close.click();
        await expect(page.locator('.tables')).toBeHidden();
        await expect(page.locator('#line')).toBeFocused();
      }
    }
  });
}

test('completions cover nothing that is wrong', async ({ openDesk }) => {
  const { page } = await openDesk(half);
  await type(page, '1v xyz 500 hyra 450 200 ');
  await expect(page.locator('.mistakes li')).toHaveCount(2);
  await page.keyboard.type('lä');
  await page.locator('.options').waitFor();
  await expect(page.locator('.mistakes li')).toHaveCount(2);
  expect(await overlap(page.locator('.options'), page.locator('.mistakes'))).toBe(false);
});

test('a sum without the word that is being typed says so', async ({ openDesk }) => {
  const { page } = await openDesk(half);
  await type(page, '1v ');
  await expect(page.locator('.typed-now')).toHaveCount(0);
  await page.keyboard.type('hyr');
  await expect(page.locator('.typed-now')).toHaveText('utan det som skrivs nu');
  await page.keyboard.type('a 6000');
  await expect(page.locator('.typed-now')).toHaveCount(0);
  await settled(page);
  await expect(page.locator('#outcome')).toHaveText('11\u00a0220\u00a0kr');
});

test('another month that stays for the next household is named', async ({ openDesk }) => {
  const { page } = await openDesk(half);
  await type(page, '1v');
  await begin(page);
  await status(page, 'Nytt hushåll. Ångra: Ctrl+Z');
  await page.keyboard.press('Alt+Period');
  await type(page, '1v');
  await begin(page);
  await status(page, 'Nytt hushåll. Månaden är kvar: december 2026. Ångra: Ctrl+Z');
});

test('a word that is another way to say something is told with it', async ({ openDesk }) => {
  const { page } = await openDesk(half);
  await type(page, '1v hyresskuld 3000 kubik 5 dec');
  await expect(page.locator('.mistakes li .error')).toHaveText([
    'hyresskuld: Skulder bedöms för sig: skriv annat 3000 (hyresskuld).',
    'Okänt ord: kubik. Skriv inga namn.',
    'Månaden behöver sitt år. december 2026 skrivs 2026-12. Eller byt månad med Alt+, och Alt+.',
  ]);
});
