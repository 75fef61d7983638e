// The caseworker's page in every language, state and colour: what axe finds,
// what fits, how large things are, and the paper.
import { begin, type } from './desk.mjs';
import { expect, test } from './fixtures.mjs';
import { COLOURS, expectAccessible, expectFits, onPaper } from './look.mjs';
import { countPages } from './page.mjs';

const FAMILY = '2v 4l 9(10d) 16(3000/60000) 19s av 8 hyra 12000 lön 5000j/7000 el 450 medicin 200 tillg';

/** What can be seen, each by the keys that lead there. */
const STATES = {
  empty: async () => {},
  answer: async (page) => {
    await type(page, FAMILY);
    await page.keyboard.press('Alt+KeyK');
  },
  mistakes: (page) => type(page, '2v Svensson hyra 450 200 akassa 3'),
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
    await page.keyboard.press('Alt+Digit0');
    await page.locator('.fields input[type=text]').first().fill('xyz');
  },
};

for (const [presses, language] of [[0, 'sv'], [1, 'en'], [2, 'sv-lattlast']]) {
  for (const width of [1280, 320]) {
    test(`every state in ${language} at ${width} px passes axe and fits`, async ({ openDesk }) => {
      const { page } = await openDesk({ viewport: { width, height: 720 } });
      const order = ['en', 'sv-lattlast'];
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press('Alt+KeyL');
        await page.locator(`html[lang=${order[press]}]`).waitFor();
      }
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const [name, show] of Object.entries(STATES)) {
        await begin(page);
        await show(page);
        await expectFits(page);
        // What is narrow is the same elements in another order: the Swedish
        // ones are looked at once more.
        if (width > 320 || language === 'sv') await expectAccessible(page, `${language} ${name} ${width}`);
        if (name === 'help' || name === 'field') await page.keyboard.press('Escape');
      }
    });
  }
}

for (const [colours, options] of COLOURS) {
  test(`in ${colours} colours everything passes axe`, async ({ openDesk }) => {
    const { page, screenshot } = await openDesk({ ...options, viewport: { width: 1280, height: 720 } });
    for (const state of ['answer', 'mistakes', 'suggestions', 'days']) {
      await begin(page);
      await STATES[state](page);
      await expectAccessible(page, `${colours} ${state}`);
      await screenshot(`desk-${colours}-${state}`);
    }
  });
}

for (const viewport of [{ width: 1280, height: 720 }, { width: 360, height: 740 }]) {
  test(`what is pressed is at least 24 px, or a link within a text, at ${viewport.width} px`, async ({ openDesk }) => {
    const { page } = await openDesk({ viewport });
    for (const state of ['answer', 'mistakes', 'food']) {
      await begin(page);
      await STATES[state](page);
      const small = await page.locator('button, input, select, a, [role=option]').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.classList.contains('skip-link'))
          .map((one) => ({ one: one.outerHTML.slice(0, 80), box: (one.closest('label.tick') ?? one).getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ one, box }) => `${one} ${box.width} × ${box.height}`));
      expect(small, state).toEqual([]);
    }
  });
}

test('at 400 % the page flows in one column, and nothing scrolls by itself', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk({ viewport: { width: 320, height: 180 } });
  await type(page, FAMILY);
  await expectFits(page);
  const scrolls = await page.locator('.panel-body').evaluateAll((bodies) =>
    bodies.map((body) => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1));
  expect(new Set(scrolls)).toEqual(new Set([false]));
  await screenshot('desk-320');
});

for (const viewport of [{ width: 700, height: 900 }, { width: 640, height: 400 }, { width: 360, height: 740 }]) {
  test(`the answer is on the first screen at ${viewport.width} × ${viewport.height}`, async ({ openDesk }) => {
    const { page, screenshot } = await openDesk({ viewport });
    await type(page, FAMILY);
    const [answer, ledger] = await page.locator('#outcome, .record').evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
    expect(answer.top).toBeGreaterThanOrEqual(0);
    expect(answer.bottom).toBeLessThanOrEqual(viewport.height);
    expect(answer.bottom, 'before the ledger').toBeLessThan(ledger.top);
    await screenshot(`desk-${viewport.width}`);
  });
}

test('beside the fields the answer stays in sight', async ({ openDesk }) => {
  const { page } = await openDesk({ viewport: { width: 900, height: 500 } });
  await type(page, FAMILY);
  await page.keyboard.press('Alt+Digit0');
  await page.getByLabel('Annat', { exact: true }).focus();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.locator('#outcome')).toBeInViewport({ ratio: 1 });
});

test('at 1280 × 720 the fields of a common case need no scrolling, and show what is typed', async ({ openDesk }) => {
  const { page, screenshot } = await openDesk({ viewport: { width: 1280, height: 720 } });
  await type(page, '1v hyra 6000');
  await page.keyboard.press('Alt+Digit0');
  await page.locator('#adults:focus').waitFor();
  expect(await page.locator('#left-panel').evaluate((body) => body.scrollHeight - body.clientHeight)).toBeLessThanOrEqual(0);
  await screenshot('desk-fields');
  await begin(page);
  await type(page, '2v 4l 16(13000/160000) 19s(10000/100000) hyra 12000 lön 35000');
  const clipped = await page.locator('.fields input[type=text]').evaluateAll((fields) =>
    fields.filter((field) => field.scrollWidth > field.clientWidth).map(({ value }) => value));
  expect(clipped).toEqual([]);
});

test('without a household the paper has the amounts that are open', async ({ openDesk }) => {
  const { page } = await openDesk();
  await onPaper(page);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toMatch(/Belopp[^]*Riksnormen, kronor per månad[^]*3\u00a0940/);
  expect(text).not.toMatch(/Beräkning|november|Alt\+|Sök/);
});

test('the paper is the record with its sources, on one page', async ({ openDesk }) => {
  const { page } = await openDesk();
  await type(page, '2v 4 9(10d) 15 hyra 8200 lön 5000j el 450');
  await onPaper(page);
  const seen = await page.evaluate(() => ({
    text: document.body.innerText,
    fields: [...document.querySelectorAll('input, select, button.quiet')].filter((one) => one.checkVisibility()).length,
    tables: document.querySelector('.tables').checkVisibility(),
    sources: document.getElementById('source-list').checkVisibility(),
  }));
  expect(seen.text).toMatch(/^Beräkning av försörjningsstöd\s+Ansökan för november 2026[^]*23\u00a0610\u00a0kr[^]*SoF 12:2\s+socialtjänstförordningen[^]*Regelversion/);
  expect(seen.text.trim()).toMatch(/\nRad: 2026-11 2v 4 9\(10d\) 15 hyra 8200 lön 5000j el 450$/);
  expect([seen.fields, seen.tables, seen.sources]).toEqual([0, false, true]);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(countPages(pdf)).toBe(1);
});
