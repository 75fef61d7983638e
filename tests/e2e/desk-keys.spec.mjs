// The caseworker's keys: where they lead, and what is said to those who hear the page.
import { status, announced, type } from './desk.mjs';
import { FAMILY } from './desk-records.mjs';
import { chooseLanguage } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { holdBack, letCopy, pasted } from './page.mjs';

test('the language changes in place, and nothing typed is lost', async ({ openDesk }) => {
  const { page, context } = await openDesk();
  await type(page, FAMILY);
  for (const [language, calculation, title] of [
    ['en', 'Calculation', 'Försörjningsstöd for caseworkers'],
    ['sv-lattlast', 'Uträkning', 'Försörjningsstöd för handläggare'],
    ['sv', 'Uträkning', 'Försörjningsstöd för handläggare'],
  ]) {
    await page.keyboard.press('Alt+KeyL');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('#calculation')).toHaveText(calculation, { useInnerText: true });
    await expect(page.locator('h1')).toHaveText(title, { useInnerText: true });
    await expect(page.locator('#line')).toHaveValue(FAMILY);
    await expect(page.locator('#outcome')).toHaveText('23 610 kr');
  }
  await page.keyboard.press('Alt+KeyL');
  await page.locator('#calculation', { hasText: 'Calculation' }).waitFor();
  await letCopy(context);
  await page.keyboard.press('F8');
  await status(page, 'Copied');
  expect(await pasted(page)).toMatch(/^Calculation of försörjningsstöd\n[^]*\nShortfall\t\t23 610 kr\t\n[^]*\nLine: 2026-11 2v /);
});

test('a language that is chosen before the app is there is the one it starts with', async ({ openPage }) => {
  let arrive;
  const { page } = await openPage({
    path: 'handlaggare/',
    ready: false,
    untilLoaded: false,
    prepare: async (page) => { arrive = await holdBack(page, '**/*.wasm'); },
  });
  await page.waitForFunction(() => globalThis.riksnormPage);
  await page.locator('button[data-language=en]').click();
  await expect.poll(() => page.evaluate(() => globalThis.riksnormPage?.texts)).toContain('Calculation');
  // Until then the page is written in Swedish, and is not said to be in English.
  const expectNamed = async (language) => {
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const pressed = page.locator('button[aria-pressed=true]');
    expect(await pressed.evaluateAll((all) => all.map((one) => one.dataset.language))).toEqual([language]);
  };
  await expectNamed('sv');
  await expect(page.locator('.loading')).toBeVisible();
  arrive();
  await page.locator('#line:focus').waitFor();
  await expect(page.locator('.loading')).toHaveCount(0);
  await expect(page.locator('#calculation')).toHaveText('Calculation', { useInnerText: true });
  await expect(page.locator('h1')).toHaveText('Försörjningsstöd for caseworkers', { useInnerText: true });
  await expectNamed('en');
});

test('every key leads where it says, and focus is never lost', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '1v 4');
  for (const [keys, id] of [
    ['Alt+Digit0', 'adults'],
    // A list keeps the function keys.
    ['F9', 'adults'],
    ['F2', 'adults'],
    ['Alt+KeyG', 'line'],
    ['F9', 'search'],
    ['Alt+Digit1', 'tab-norm'],
    ['Alt+Digit2', 'tab-rent'],
    ['Alt+Digit3', 'tab-food'],
    ['Alt+Digit4', 'tab-base'],
    ['Alt+Digit5', 'days'],
    ['Alt+KeyT', 'search'],
    ['Alt+Digit0', 'adults'],
    ['Alt+KeyU', 'calculation-body'],
    ['F2', 'line'],
    ['F1', 'left-panel'],
    ['F1', 'line'],
    ['Alt+KeyJ', 'left-panel'],
    ['Alt+KeyG', 'line'],
    ['Alt+Digit0', 'adults'],
    ['Alt+PageUp', 'adults'],
    ['Alt+KeyN', 'line'],
  ]) {
    await page.keyboard.press(keys);
    await expect(page.locator(`#${id}`), keys).toBeFocused();
  }
  await page.keyboard.press('F1');
  await expect(page.locator('#left')).toHaveText('Ord på raden', { useInnerText: true });
  expect(await page.locator('.help .words').locator('tbody tr').count(), 'words').toBeGreaterThanOrEqual(38);
  // Every key that does something is told.
  const shown = (await page.locator('kbd').allTextContents()).join(' ');
  for (const key of ['F1', 'F2', 'F8', 'Shift+F8', 'F9', 'Alt+0', 'Alt+1', 'Alt+5', 'Alt+G', 'Alt+J', 'Alt+K', 'Alt+L', 'Alt+M',
    'Alt+N', 'Alt+T', 'Alt+U', 'Alt+,', 'Alt+.', 'Alt+PgUp', 'Alt+PgDn', 'Ctrl+Enter', 'Ctrl+Shift+Enter', 'Ctrl+Z',
    'Ctrl+Y', 'Ctrl+P', 'Enter', 'Esc']) {
    expect(shown).toContain(key);
  }
});

test('the answer is said once typing has paused, and not at every key', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.evaluate(() => {
    globalThis.heard = [];
    new MutationObserver(() => {
      const text = document.getElementById('announcement').textContent;
      if (text) globalThis.heard.push(text);
    }).observe(document.getElementById('announcement'), { childList: true, characterData: true, subtree: true });
  });
  const heard = () => page.evaluate(() => globalThis.heard.map((text) => text.replaceAll('\u00a0', ' ')));
  await type(page, '1v hyra 6000');
  await announced(page, 'Underskott');
  expect(await heard()).toEqual(['Underskott 11 220 kr']);
  await page.keyboard.press('Alt+Digit0');
  await page.getByLabel('Hushållsel').focus();
  await page.keyboard.type('450');
  expect(await heard()).toEqual(['Underskott 11 220 kr']);
  await announced(page, '11\u00a0670');
  expect(await heard()).toEqual(['Underskott 11 220 kr', 'Underskott 11 670 kr']);
});

test('Enter has the answer read out, and AltGr writes', async ({ openDesk }) => {
  const { page } = await openDesk();
  await page.keyboard.type('1v');
  await page.keyboard.press('Enter');
  // With what was understood, which is not said by itself.
  await page.locator('#announcement', { hasText: 'Underskott 5\u00a0220\u00a0kr. ensam vuxen' }).waitFor({ state: 'attached' });
  // AltGr is Ctrl and Alt at once on Windows: a character, no action.
  await page.locator('#line').evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', {
      key: '2', code: 'Digit2', altKey: true, ctrlKey: true, bubbles: true, cancelable: true,
    }));
  });
  await expect(page.locator('#line')).toBeFocused();
});

test('F1 and Escape lead back from the words, and Escape from the search', async ({ openDesk }) => {
  const { page } = await openDesk();
  const power = page.getByLabel('Hushållsel');
  await page.keyboard.press('Alt+0');
  for (const [name, go, there] of [
    ['a field with a key', () => page.keyboard.press('Alt+0'), page.locator('#adults:focus')],
    ['a field without', () => power.focus(), page.locator('input:focus')],
    ['a button', () => page.locator('.actions').getByRole('button', { name: 'Kopiera' }).focus(), page.locator('.actions button:focus')],
  ]) {
    await go();
    for (const key of ['F1', 'Alt+KeyJ', 'Escape']) {
      await page.keyboard.press('Alt+KeyJ');
      await page.locator('#left-panel:focus').waitFor();
      await expect(page.locator('#adults')).toBeHidden();
      await page.keyboard.press(key);
      await there.waitFor();
      await expect(page.locator('.help'), `${name} ${key}`).toHaveCount(0);
    }
  }
  await expect(page.locator('.actions button:focus')).toHaveCount(1);
  // From the words to the search and back, and back once more.
  await page.keyboard.press('Alt+0');
  await page.keyboard.press('Alt+KeyJ');
  await page.locator('#left-panel:focus').waitFor();
  await page.keyboard.press('F9');
  await page.keyboard.type('matnorm 8 år');
  await expect(page.locator('.found')).toHaveText('En rad');
  await page.keyboard.press('Escape');
  await page.locator('#left-panel:focus').waitFor();
  await expect(page.locator('#search')).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.locator('#adults:focus').waitFor();
  // Who types on the line beside the words stays there.
  await page.keyboard.press('Alt+KeyJ');
  await page.keyboard.press('F2');
  await page.keyboard.type('1v');
  await page.keyboard.press('F1');
  await page.locator('#adults').waitFor();
  await expect(page.locator('#line')).toBeFocused();
  // Escape closes the fields too.
  await page.keyboard.press('Escape');
  await expect(page.locator('.fields')).toHaveCount(0);
  await expect(page.locator('#line')).toBeFocused();
});

test('the calculation is scrolled by keys, and opened sources come into view', async ({ openDesk }) => {
  const { page } = await openDesk({ viewport: { width: 1280, height: 720 } });
  await type(page, '2v 4l 9(10d) 16(3000/60000) 19s av 8 hyra 12000 lön 5000j/7000 el 450 medicin 200 tillg');
  const inView = () => page.locator('#source-list dt').first().evaluate((source) => {
    const box = source.getBoundingClientRect();
    const panel = document.getElementById('calculation-body').getBoundingClientRect();
    return box.height > 0 && box.top >= panel.top && box.bottom <= panel.bottom;
  });
  const scrolled = () => page.locator('#calculation-body').evaluate((body) => body.scrollTop);
  await page.keyboard.press('Alt+KeyK');
  await page.locator('#source-list').waitFor();
  await expect.poll(scrolled).toBeGreaterThan(0);
  await expect.poll(inView).toBe(true);
  await expect.poll(() => page.evaluate(() => scrollY), 'the line stays').toBe(0);
  await page.keyboard.press('Alt+KeyU');
  await page.keyboard.press('Home');
  await expect.poll(scrolled).toBe(0);
  await page.keyboard.press('PageDown');
  await expect.poll(scrolled).toBeGreaterThan(0);
});
