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
      const order = ['en', 'sv-lattlast'];
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press('Alt+KeyL');
        await page.locator(`html[lang=${order[press]}]`).waitFor();
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

for (const viewport of [{ width: 700, height: 900 }, { width: 640, height: 400 }, { width: 360, height: 740 }]) {
  test(`the answer is on the first screen at ${viewport.width} × ${viewport.height}`, async () => {
    const { page, screenshot, expectClean, close } = await openDesk({ viewport });
    await type(page, FAMILY);
    const [answer, adults] = await page.locator('#outcome, #adults').evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
    assert.ok(answer.top >= 0 && answer.bottom <= viewport.height, `${answer.bottom}`);
    assert.ok(answer.bottom < adults.top, 'before the fields');
    await screenshot(`desk-${viewport.width}`);
    await expectClean();
    await close();
  });
}

test('beside the fields the answer stays in sight', async () => {
  const { page, expectClean, close } = await openDesk({ viewport: { width: 900, height: 500 } });
  await type(page, FAMILY);
  await page.getByLabel('Annat', { exact: true }).focus();
  assert.ok(await page.evaluate(() => scrollY) > 0);
  const { top, bottom } = await page.locator('#outcome').evaluate((one) => one.getBoundingClientRect());
  assert.ok(top >= 0 && bottom <= 500, `${top} to ${bottom}`);
  await expectClean();
  await close();
});

test('at 1280 × 720 the fields of a common case need no scrolling, and show what is typed', async () => {
  const { page, screenshot, expectClean, close } = await openDesk({ viewport: { width: 1280, height: 720 } });
  await type(page, '1v hyra 6000');
  const { scroll, height } = await page.locator('#left-panel').evaluate((body) =>
    ({ scroll: body.scrollHeight, height: body.clientHeight }));
  assert.ok(scroll <= height, `${scroll} of ${height}`);
  await screenshot('desk-fields');
  await page.keyboard.press('F4');
  await type(page, '2v 4l 16(13000/160000) 19s(10000/100000) hyra 12000 lön 35000');
  const clipped = await page.locator('.fields input[type=text]').evaluateAll((fields) =>
    fields.filter((field) => field.scrollWidth > field.clientWidth).map(({ value }) => value));
  assert.deepEqual(clipped, []);
  await expectClean();
  await close();
});

test('without a household the paper has the amounts that are open', async () => {
  const { page, expectClean, close } = await openDesk();
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  assert.match(text, /Gällande belopp[^]*Riksnormen, kronor per månad[^]*3\u00a0940/);
  assert.doesNotMatch(text, /Beräkning|november|Alt\+|Sök/);
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
  assert.match(seen.text, /\nBeräkning av försörjningsstöd\s+Ansökan för november 2026[^]*23\u00a0610\u00a0kr[^]*SoF 12:2\s+socialtjänstförordningen[^]*Regelversion/);
  assert.deepEqual([seen.fields, seen.tables, seen.sources], [0, false, true]);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 1);
  await expectClean();
  await close();
});
