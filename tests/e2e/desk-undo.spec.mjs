// Nothing that a caseworker does is lost: every step can be undone.
import { begin, copied, status, type } from './desk.mjs';
import { FAMILY } from './desk-records.mjs';
import { expect, test } from './fixtures.mjs';

const line = (page) => page.locator('#line');
const back = (page) => page.keyboard.press('Control+z');
const forward = (page) => page.keyboard.press('Control+y');

test('each word, completion, field and month is undone and done again', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.type('1v fö');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(line(page)).toHaveValue('1v föräldrar ');
  await type(page, '3000');
  await page.keyboard.press('Alt+Period');
  await page.keyboard.press('Alt+Digit0');
  await page.getByLabel('Hushållsel').focus();
  await page.keyboard.type('450');
  await expect(line(page)).toHaveValue('1v föräldrar 3000 el 450');
  await page.keyboard.press('Alt+KeyG');
  const steps = ['1v föräldrar 3000', '1v föräldrar 3000', '1v föräldrar ', '1v fö', '1v', ''];
  const months = ['2026-12', '2026-11', '2026-11', '2026-11', '2026-11', '2026-11'];
  for (const [at, text] of steps.entries()) {
    await back(page);
    await expect(line(page), `${at} back`).toHaveValue(text);
    await expect(page.locator('#month')).toHaveValue(months[at]);
    await expect(line(page)).toBeFocused();
  }
  await back(page);
  await status(page, 'Inget mer att ångra');
  for (const text of [...steps.slice(0, -1).toReversed(), '1v föräldrar 3000 el 450']) {
    await forward(page);
    await expect(line(page)).toHaveValue(text);
  }
  await expect(page.locator('#month')).toHaveValue('2026-12');
  // Another step forgets what was undone.
  await page.keyboard.press('Control+Shift+z');
  await status(page, 'Inget mer att ångra');
  await back(page);
  await type(page, ' el 1');
  await forward(page);
  await expect(line(page)).toHaveValue('1v föräldrar 3000 el 1');
});

test('a household that was ended too soon comes back, from anywhere, and the one before it does not', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '2v hyra 9999');
  await begin(page);
  await type(page, '1v 4');
  await page.keyboard.press('Alt+Comma');
  await begin(page);
  await status(page, 'Nytt hushåll. Månaden är kvar: oktober 2026. Ångra: Ctrl+Z');
  await expect(line(page)).toHaveValue('');
  await page.keyboard.press('Alt+KeyT');
  await back(page);
  await expect(line(page)).toHaveValue('1v 4');
  await expect(page.locator('#month')).toHaveValue('2026-10');
  for (let step = 0; step < 6; step += 1) await back(page);
  await status(page, 'Inget mer att ångra');
  await expect(line(page), 'no more than the household before').not.toHaveValue(/9999/);
  // What is typed into another field is undone there.
  await type(page, '1v');
  await page.keyboard.press('Alt+KeyT');
  await page.keyboard.type('mat');
  await back(page);
  await expect(line(page)).toHaveValue('1v');
  await expect(page.locator('#search')).not.toHaveValue('mat');
});

test('fifty steps are kept, in memory, and none when the page is left', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.type(`1v ${'el 4 '.repeat(30)}`);
  const start = await line(page).inputValue();
  let count = 0;
  while (!(await page.locator('#status', { hasText: 'Inget mer' }).count()) && count < 60) {
    await back(page);
    count += 1;
    if (count > 49) await page.locator('#status:empty, #status', { hasText: /Inget mer|^$/ }).first().waitFor({ state: 'attached' });
  }
  expect(start.length).toBeGreaterThan(100);
  expect(await line(page).inputValue(), 'it went back').not.toBe(start);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.evaluate(() => globalThis.riksnormPage.undo(true))).toBe(false);
});

test('a record that is pasted gives its line, and the next month is one key away', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  await type(page, FAMILY);
  const text = await copied(page, context);
  await begin(page);
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `Journal 2026-11-15\n${text}\nOch mer text 123`);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.getElementById('line').dispatchEvent(paste);
  }, text);
  await expect(line(page)).toHaveValue(`2026-11 ${FAMILY}`);
  await status(page, 'Nästa månad: Alt+.');
  await expect(page.locator('.mistakes')).toHaveCount(0);
  await page.keyboard.press('Alt+Period');
  await expect(line(page)).toHaveValue(`2026-12 ${FAMILY}`);
  await expect(page.locator('.headline')).toHaveText(/december 2026/, { useInnerText: true });
  await back(page);
  await back(page);
  await expect(line(page)).toHaveValue('');
});

test('a text that is no line is refused in three messages', async ({ openDesk }) => {
  const { page } = await openDesk();
  const before = await page.locator('.panels').boundingBox();
  await line(page).fill(`Journal ${'anteckning om ett möte '.repeat(60)}`);
  await page.keyboard.press('Enter');
  const mistakes = page.locator('.mistakes li');
  await expect(mistakes).toHaveCount(4);
  await expect(mistakes.last()).toHaveText(/^… och \d+ till$/);
  const after = await page.locator('.panels').boundingBox();
  expect(after.height).toBeGreaterThan(before.height / 2);
});
