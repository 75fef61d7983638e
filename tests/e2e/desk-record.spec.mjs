// The caseworker's page: what is counted stands there, and is copied, by keyboard alone.
import { begin, copied, record, status, type } from './desk.mjs';
import { FAMILY, FAMILY_TEXT, SHARED, SHARED_TEXT, SINGLE, SINGLE_REASONS, SINGLE_SHORT, SINGLE_TEXT, withoutFingerprint } from './desk-records.mjs';
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
    await begin(page);
    await status(page, 'Nytt hushåll');
    await expect(page.locator('#line')).toHaveValue('');
    await expect(page.locator('#line')).toBeFocused();
  }
});

test('the record is a table too, and there is a short form and a draft of reasons', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  await type(page, SINGLE);
  expect(await copied(page, context, 'Shift+F8')).toBe(SINGLE_SHORT);
  expect(await copied(page, context, 'Control+Shift+Enter')).toBe(SINGLE_SHORT);
  expect(await copied(page, context, 'Alt+KeyM')).toBe(SINGLE_REASONS);
  expect(withoutFingerprint(await copied(page, context, 'Control+Enter'))).toBe(SINGLE_TEXT);
  // What a journal takes that can hold more than text.
  const rows = await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('div'), { id: 'rich', contentEditable: 'true' }));
    document.getElementById('rich').focus();
  }).then(() => page.keyboard.press('Control+v')).then(() => page.locator('#rich').evaluate((rich) =>
    [...rich.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => [cell.textContent, cell.colSpan]))));
  expect(rows).toHaveLength(SINGLE_TEXT.split('\n').length);
  expect(rows[3]).toEqual([['Norm', 1], ['', 1], ['5 220', 1], ['', 1]]);
  expect(rows.at(-1)).toEqual([['Rad: 2026-11 1v hyra 7000 akassaersättning 3000 medicin 200', 4]]);
});

test('each line stands with its source, and the sources open by their key', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, FAMILY);
  const { lines, sums, balance, others, notices } = await record(page);
  expect(lines.map(({ name, entered, amount, source }) => [name, entered, amount, source])).toEqual([
    ['Två vuxna', undefined, 7100, 'SoF 12:2'],
    ['Barn 1, 4 år rad 4–6 år', undefined, 3060, 'SoF 12:2'],
    ['Barn 2, 9 år rad 7–10 år, 10 dagar × 126', undefined, 1260, 'AR, SoF 12:2'],
    ['Barn 3, 15 år rad 15–18 år', undefined, 4960, 'SoF 12:2'],
    ['5 personer', undefined, 2330, 'SoF 12:2'],
    ['Hyresrätt riktvärde 10 647 2024', 8200, 8200, 'Umeå 2024'],
    ['Hushållsel', 450, 450, 'SoL 12:7'],
    ['Lön, vuxen 1 jobbstimulans, 75 %', 5000, 3750, 'SoL 12:8'],
  ]);
  expect(sums).toStrictEqual({ norm: [undefined, 18710], costs: [8650, 8650], incomes: [5000, 3750] });
  expect([balance, others]).toStrictEqual([-23610, { 'barn med få dagar för sig': -23310 }]);
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
  for (const [line, balance, others, names] of [
    ['1v hyra 9000 lön 30000 medicin 300', 18185, { 'med övrigt': 17885, 'hela bostaden': 15780, båda: 15480 },
      ['Överskott', 'Överskott med levnadskostnader i övrigt', 'Överskott med hela bostadskostnaden', 'Överskott med båda']],
    ['1v hyra 9000 lön 14220 medicin 300', 2405, { 'med övrigt': 2105, 'hela bostaden': 0, båda: -300 },
      ['Överskott', 'Överskott med levnadskostnader i övrigt',
        'Varken underskott eller överskott med hela bostadskostnaden', 'Underskott med båda']],
  ]) {
    await type(page, line);
    expect(await record(page)).toMatchObject({ balance, others });
    const text = await copied(page, context);
    for (const [at, amount] of [balance, ...Object.values(others)].entries()) {
      const shown = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ' ');
      expect(text).toContain(`\n${names[at]}\t\t${shown} kr\t\n`);
    }
    await begin(page);
  }
});

for (const [what, stub] of [
  ['refuses', () => {
    navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  }],
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
    await begin(page);
    await expect(page.locator('#record-text')).toHaveCount(0);
  });
}

test('what is opened while the clipboard is waited for stays open', async ({ openDesk }) => {
  const waiting = () => {
    navigator.clipboard.write = () => new Promise((done) => { globalThis.written = done; });
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
    () => page.locator('.post .to-line', { hasText: 'Barn 1' }).press('Delete'),
  ]) {
    await copied(page, context);
    await change();
    await page.locator('#status:empty').waitFor({ state: 'attached' });
  }
});
