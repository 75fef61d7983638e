// The caseworker's page: what is counted stands there, and is copied, by keyboard alone.
import { copied, record, status, type } from './desk.mjs';
import { FAMILY, FAMILY_TEXT, SHARED, SHARED_TEXT, SINGLE, SINGLE_TEXT, withoutFingerprint } from './desk-records.mjs';
import { expect, test } from './fixtures.mjs';

test('three households are typed, read and copied, one after the other, without a mouse', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  for (const [line, text, sum] of [
    [FAMILY, FAMILY_TEXT, '23 610 kr'],
    [SINGLE, SINGLE_TEXT, '8 815 kr'],
    [SHARED, SHARED_TEXT, '1 425 kr'],
  ]) {
    await type(page, line);
    await expect(page.locator('#outcome')).toHaveText(sum);
    expect(withoutFingerprint(await copied(page, context))).toBe(text);
    await page.keyboard.press('F4');
    await status(page, 'Nytt hushåll');
    await expect(page.locator('#line')).toHaveValue('');
    await expect(page.locator('#line')).toBeFocused();
  }
});

test('each line stands with its source, and the sources open by their key', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, FAMILY);
  const { lines, totals, notices } = await record(page);
  expect(lines.map(({ name, entered, amount, source }) => [name, entered, amount, source])).toEqual([
    ['Lön, vuxen 1 jobbstimulans, 75 %', 5000, 3750, 'SoL 12:8'],
    ['Två vuxna', undefined, 7100, 'SoF 12:2'],
    ['Barn 1, 4 år rad 4–6 år', undefined, 3060, 'SoF 12:2'],
    ['Barn 2, 9 år rad 7–10 år, 10 dagar × 126', undefined, 1260, 'AR, SoF 12:2'],
    ['Barn 3, 15 år rad 15–18 år', undefined, 4960, 'SoF 12:2'],
    ['5 personer', undefined, 2330, 'SoF 12:2'],
    ['Hyresrätt riktvärde 10 647', 8200, 8200, 'Umeå 2024'],
    ['Hushållsel', 450, 450, 'SoL 12:7'],
  ]);
  expect(totals).toStrictEqual({
    'Summa inkomster': 3750, 'Summa riksnorm': 18710, 'Summa utgifter': 8650, Underskott: 23610,
    'Underskott, barn med få dagar för sig': 23310,
  });
  expect(notices).toHaveLength(6);
  await expect(page.locator('#source-list')).toBeHidden();
  await page.keyboard.press('Alt+KeyK');
  await expect(page.locator('#source-list')).toHaveText(/SoF 12:2\s+socialtjänstförordningen \(2025:468\) 12 kap\. 2 §/, { useInnerText: true });
  await expect(page.locator('#line'), 'focus stays').toBeFocused();
});

test('a common case needs no scrolling at 1280 × 720', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk({ viewport: { width: 1280, height: 720 } });
  await type(page, FAMILY);
  const seen = await page.evaluate(() => {
    const body = document.querySelector('.calculation .panel-body');
    return {
      page: document.documentElement.scrollHeight - innerHeight,
      calculation: body.scrollHeight - body.clientHeight,
      last: body.querySelector('.sources').getBoundingClientRect().bottom <= innerHeight,
      foot: document.querySelector('.foot').getBoundingClientRect().bottom <= innerHeight,
    };
  });
  expect(seen).toEqual({ page: 0, calculation: 0, last: true, foot: true });
  await screenshot('desk-common');
});

test('a surplus is said to be one, and by how much', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  // 5 220 + 6 595 = 11 815, with 2 405 of the rent that is above, and 300.
  for (const [line, rows] of [
    ['1v hyra 9000 lön 30000 medicin 300', [
      ['Överskott', 18185], ['Överskott med levnadskostnader i övrigt', 17885],
      ['Överskott med hela bostadskostnaden', 15780], ['Överskott med båda', 15480]]],
    ['1v hyra 9000 lön 14220 medicin 300', [
      ['Överskott', 2405], ['Överskott med levnadskostnader i övrigt', 2105],
      ['Varken underskott eller överskott med hela bostadskostnaden', 0], ['Underskott med båda', 300]]],
  ]) {
    await type(page, line);
    const { totals } = await record(page);
    expect(Object.entries(totals).slice(-rows.length)).toEqual(rows);
    const text = await copied(page, context);
    for (const [name, amount] of rows.slice(1)) {
      const shown = String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');
      expect(text.replace(/\n {2}/g, ' ')).toMatch(new RegExp(`^${name}.* ${shown}$`, 'm'));
    }
    await page.keyboard.press('F4');
  }
});

for (const [what, stub] of [
  ['refuses', () => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }],
  ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
]) {
  test(`where the browser ${what}, the text is shown and selected`, async ({ openDesk }) => {
    const { page } = await openDesk({ prepare: (page) => page.addInitScript(stub) });
    await type(page, FAMILY);
    await page.keyboard.press('F8');
    await page.locator('#record-text:focus').waitFor();
    const selected = await page.locator('#record-text').evaluate(({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd));
    expect(withoutFingerprint(selected)).toBe(FAMILY_TEXT);
    await page.keyboard.press('F4');
    await expect(page.locator('#record-text')).toHaveCount(0);
  });
}

test('what is opened while the clipboard is waited for stays open', async ({ openDesk }) => {
  const waiting = () => {
    navigator.clipboard.writeText = () => new Promise((done) => { globalThis.written = done; });
  };
  const { page } = await openDesk({ prepare: (page) => page.addInitScript(waiting) });
  await type(page, '1v');
  await page.keyboard.press('F8');
  await page.keyboard.press('Alt+Digit3');
  await page.keyboard.press('F1');
  await page.evaluate(() => globalThis.written());
  await status(page, 'Kopierat');
  await expect(page.locator('.help')).toHaveCount(1);
  await expect(page.locator('#tab-food')).toHaveAttribute('aria-selected', 'true');
});

test('that it is copied is said of this household and this month alone', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  await type(page, '1v 4');
  for (const change of [
    () => page.keyboard.press('Alt+PageUp'),
    () => page.locator('#month').selectOption('2026-09'),
    () => page.getByRole('button', { name: 'Ta bort barn 1' }).press('Enter'),
  ]) {
    await copied(page, context);
    await change();
    await page.locator('#status:empty').waitFor({ state: 'attached' });
  }
});
