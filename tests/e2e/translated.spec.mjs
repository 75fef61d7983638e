// A browser that translates a page takes every text out and puts an element of
// its own there. The page has to say the same as its untranslated twin all the
// way, on the resident's page and on the caseworker's.
import { begin, chooseLanguage, fill, goOn, press } from './estimator.mjs';
import { openDesk, type } from './desk.mjs';
import { expect, test } from './fixtures.mjs';
import { drawn, hashOf } from './page.mjs';

/** Translates the page as browsers do, but into its own words: so that what is
 *  stale can be seen. */
const translate = (page) => page.evaluate(() => {
  const isOurs = (node) => node.parentElement?.closest('font, [translate=no], svg, script, style, textarea');
  const wrap = (text) => {
    if (!text.data.trim() || isOurs(text)) return;
    const inner = document.createElement('font');
    inner.textContent = text.data;
    const outer = document.createElement('font');
    outer.dir = 'auto';
    outer.append(inner);
    text.replaceWith(outer);
  };
  const texts = (node) => {
    if (node instanceof Text) return [node];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      const changed = type === 'characterData' ? [target] : [...addedNodes];
      for (const node of changed) if (node.isConnected) texts(node).forEach(wrap);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
  texts(document.body).forEach(wrap);
  document.documentElement.lang = 'ar';
  document.documentElement.classList.add('translated-rtl');
});

/** All that can be seen, text for text. */
const seen = async (page) => {
  await drawn(page);
  const words = await page.evaluate(() => {
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    const found = [];
    while (all.nextNode()) {
      const element = all.currentNode;
      if (/^(font|script|style|option|optgroup)$/.test(element.localName)) continue;
      const own = [...element.childNodes].filter((node) => node instanceof Text || node.localName === 'font');
      const text = own.map((node) => node.textContent).join('').replaceAll(/\s+/g, ' ').trim();
      if (text) found.push(text);
    }
    return found;
  });
  return words.join('\n');
};

/** Does the same on both, and compares. */
const twins = (translated, plain) => async (what, act = async () => {}) => {
  for (const page of [translated, plain]) await act(page);
  // What is told for a moment ends on both, though not at once.
  await expect(async () => expect(await seen(translated), what).toBe(await seen(plain))).toPass({ timeout: 15_000 });
};

test('the whole way of a resident says the same where it is translated', async ({ openPage }) => {
  const { page: plain } = await openPage();
  const { page } = await openPage();
  await translate(page);
  const both = twins(page, plain);
  expect(await page.locator('main font font').count(), 'it is translated').toBeGreaterThan(5);
  await both('the start');
  await both('the first step', begin);
  await both('the errors', press);
  await both('a partner', (one) => fill(one, 'adults', 2));
  await both('children', async (one) => {
    await fill(one, 'children', 3);
    await fill(one, 'children[0].age', 2);
    await fill(one, 'children[1].age', 9);
    await fill(one, 'children[2].age', 16);
  });
  await both('days', async (one) => {
    await fill(one, 'children[1].partTime', true);
    await fill(one, 'children[1].daysPerMonth', 10);
  });
  await both('a child that goes', (one) => one.locator('fieldset.child .remove').first().click());
  await both('another month', (one) => fill(one, 'month', '2026-10'));
  await both('others', async (one) => {
    await fill(one, 'shares', true);
    await fill(one, 'sharedHouseholdSize', 6);
  });
  await both('the home', goOn);
  await both('a form of home', (one) => fill(one, 'housing.form', 'rental'));
  await both('another form', (one) => fill(one, 'housing.form', 'lodger'));
  await both('an unknown cost', (one) => fill(one, 'housing.costUnknown', true));
  await both('a known one', async (one) => {
    await fill(one, 'housing.costUnknown', false);
    await fill(one, 'housing.monthlyCost', 9000);
  });
  await both('the incomes', goOn);
  await both('a salary', async (one) => {
    await fill(one, 'adults[0].salary', true);
    await fill(one, 'adults[0].salary[0]', 12000);
    await one.locator('.tick:has(> .box > [name="adults[0].salary"]) .add').click();
    await fill(one, 'adults[0].salary[1]', 3000);
  });
  await both('those of the partner', (one) => fill(one, 'incomesOf', 1));
  await both('an income of the partner', async (one) => {
    await fill(one, 'adults[1].sicknessBenefit', true);
    await fill(one, 'adults[1].sicknessBenefit[0]', 4000);
  });
  await both('what is asked', press);
  await both('the costs', press);
  await both('a cost', (one) => fill(one, 'expenses.householdElectricity', 450));
  await both('the answer', async (one) => {
    await goOn(one);
    await one.locator('.calculation').waitFor();
  });
  await both('its lines', (one) => one.locator('main details').evaluateAll((all) => all.forEach((row) => { row.open = true; })));
  for (const amount of await page.locator('.amount, .number').all()) await expect(amount).toHaveAttribute('translate', 'no');
  await both('a change', async (one) => {
    await one.locator('.part.home button').first().click();
    await fill(one, 'housing.monthlyCost', 5000);
  });
  await both('the changed answer', async (one) => {
    await press(one);
    await one.locator('.calculation').waitFor();
  });
  for (const address of ['#om-du-tjanar-mer', '#andra-stod', '#spara', '#sa-ansoker-du', '#kan-andra-summan', '#om-utrakningen']) {
    await both(address, async (one) => {
      await one.locator(`a[href="${address}"]:visible`).first().click();
      await expect.poll(() => hashOf(one)).toBe(address);
    });
    if (address === '#om-du-tjanar-mer') {
      await both('another salary', (one) => one.locator('.topic .chip').first().click());
    }
    await both('back', (one) => one.locator('.topic > .buttons button').click());
  }
  await expect(page.locator('html'), 'the language of the translation stays').toHaveAttribute('lang', 'ar');
  await both('another language', (one) => chooseLanguage(one, 'en'));
  await both('clearing', (one) => one.locator('#clear').click());
  await both('cleared', async (one) => {
    await one.locator('#clear-yes').click();
    await one.locator('#begin').waitFor();
  });
});

test('the page as it was comes back where the translation is taken away', async ({ openPage }) => {
  const { page: plain } = await openPage();
  const { page } = await openPage();
  await page.evaluate(() => {
    globalThis.originals = new Map();
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = 'ترجمة';
      globalThis.originals.set(font, text);
      text.replaceWith(font);
    }
  });
  await page.locator('main font').first().waitFor();
  await page.evaluate(() => {
    for (const [font, text] of globalThis.originals) font.replaceWith(text);
  });
  await twins(page, plain)('the start');
  await twins(page, plain)('the first step', begin);
});

test('the app starts where the page is translated before it has arrived', async ({ openPage }) => {
  const { page } = await openPage({
    prepare: (page) => page.addInitScript(() => {
      document.addEventListener('readystatechange', () => { document.documentElement.lang = 'ar'; });
    }),
  });
  await begin(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('a day at the desk says the same where it is translated', async ({ openPage }) => {
  const { page: plain } = await openDesk(openPage);
  const { page } = await openDesk(openPage);
  await translate(page);
  const both = twins(page, plain);
  await both('the empty desk');
  await both('a household', (one) => type(one, '2v b4 b9 hyra 9200 '));
  await both('incomes', (one) => type(one, 'lön 12000 bb 2650 '));
  await both('what is not understood', (one) => type(one, 'xyz '));
  await both('without it', async (one) => {
    for (let times = 0; times < 4; times += 1) await one.keyboard.press('Backspace');
    await type(one, 'el 450 ');
  });
  await both('another household', async (one) => {
    await one.keyboard.press('Alt+KeyN');
    await type(one, '1v hyra 6000 ');
  });
});
