// The caseworker's page in every language, state and colour: what axe finds,
// what fits, how large things are, and the paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk, type } from './desk.mjs';
import { COLOURS, assertAccessible, assertFits } from './look.mjs';

const FAMILY = '2v 4l 9(10d) 16(3000/60000) 19s av 8 hyra 12000 lön 5000j/7000 el 450 medicin 200 tillg';

/** What can be seen, each by the keys that lead there. */
const STATES = {
  empty: async () => {},
  answer: async (page) => {
    await type(page, FAMILY);
    await page.keyboard.press('Alt+KeyK');
  },
  mistakes: (page) => type(page, '2v Svensson hyra 8 200 akassa 3'),
  suggestions: async (page) => {
    await type(page, '2v fö');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type('r');
    await page.keyboard.press('ArrowDown');
  },
  help: (page) => page.keyboard.press('F1'),
  rent: (page) => page.keyboard.press('Alt+Digit2'),
  food: (page) => page.keyboard.press('Alt+Digit3'),
  base: (page) => page.keyboard.press('Alt+Digit4'),
  days: async (page) => {
    await type(page, FAMILY);
    await page.keyboard.press('Alt+Digit5');
  },
  search: async (page) => {
    await page.keyboard.press('F9');
    await page.keyboard.type('4-6');
  },
  field: async (page) => {
    await page.locator('.fields input[type=text]').first().fill('xyz');
  },
};

for (const [presses, language] of [[0, 'sv'], [1, 'en'], [2, 'sv-lattlast']]) {
  for (const width of [1280, 320]) {
    test(`every state in ${language} at ${width} px passes axe and fits`, async () => {
      const { page, expectClean, close } = await openDesk({ viewport: { width, height: 720 } });
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press('Alt+KeyL');
        await page.waitForTimeout(300);
      }
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      for (const [name, show] of Object.entries(STATES)) {
        await page.keyboard.press('F4');
        await show(page);
        await assertFits(page);
        // What is narrow is the same elements in another order: the Swedish
        // ones are looked at once more.
        if (width > 320 || language === 'sv') await assertAccessible(page, `${language} ${name} ${width}`);
        if (name === 'help') await page.keyboard.press('F1');
      }
      await expectClean();
      await close();
    });
  }
}

for (const [colours, options] of COLOURS) {
  test(`in ${colours} colours everything passes axe`, async () => {
    const { page, screenshot, expectClean, close } = await openDesk({ ...options, viewport: { width: 1280, height: 720 } });
    for (const state of ['answer', 'mistakes', 'suggestions', 'days']) {
      await page.keyboard.press('F4');
      await STATES[state](page);
      await assertAccessible(page, `${colours} ${state}`);
      await screenshot(`desk-${colours}-${state}`);
    }
    await expectClean();
    await close();
  });
}

test('what is pressed is at least 24 px, or a link within a text', async () => {
  for (const viewport of [{ width: 1280, height: 720 }, { width: 360, height: 740 }]) {
    const { page, expectClean, close } = await openDesk({ viewport });
    for (const state of ['answer', 'mistakes', 'food']) {
      await page.keyboard.press('F4');
      await STATES[state](page);
      const small = await page.locator('button, input, select, a, [role=option]').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.classList.contains('skip-link'))
          .map((one) => ({ one: one.outerHTML.slice(0, 80), box: (one.closest('label.tick') ?? one).getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ one, box }) => `${one} ${box.width} × ${box.height}`));
      assert.deepEqual(small, [], state);
    }
    await expectClean();
    await close();
  }
});

test('at 400 % the page flows in one column, and nothing scrolls by itself', async () => {
  const { page, screenshot, expectClean, close } = await openDesk({ viewport: { width: 320, height: 180 } });
  await type(page, FAMILY);
  await assertFits(page);
  const scrolls = await page.locator('.panel-body').evaluateAll((bodies) =>
    bodies.map((body) => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1));
  assert.deepEqual(scrolls, [false, false, false]);
  await screenshot('desk-320');
  await expectClean();
  await close();
});

test('the paper is the record with its sources, on one page', async () => {
  const { page, expectClean, close } = await openDesk();
  await type(page, '2v 4 9(10d) 15 hyra 8200 lön 5000j el 450');
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => ({
    text: document.body.innerText,
    fields: [...document.querySelectorAll('input, select, button.quiet')].filter((one) => one.checkVisibility()).length,
    tables: document.querySelector('.tables').checkVisibility(),
    sources: document.getElementById('source-list').checkVisibility(),
  }));
  assert.match(seen.text, /Ansökan för november 2026[^]*23\u00a0610\u00a0kr[^]*SoF 12:2\s+socialtjänstförordningen[^]*Regelversion/);
  assert.deepEqual([seen.fields, seen.tables, seen.sources], [0, false, true]);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1);
  await expectClean();
  await close();
});
