// Three texts of everything, changed in place, and the layout the other way.
import { answer, begin, chooseLanguage, fill, goOn, heading, kronor, languageButton, walk } from './estimator.mjs';
import { needs } from './engines.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits, expectReadInTheDark } from './look.mjs';
import { drawn, hashOf, holdBack } from './page.mjs';

const FAMILY = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 12000 }] }, {}],
  children: [{ age: 2 }, { age: 9, daysPerMonth: 10 }],
  housing: { form: 'rental', monthlyCost: 9000 },
  expenses: { householdElectricity: 450 },
  otherNeeds: { medicine: 200 },
  hasAssets: true,
};

/** The pages about the answer. */
const OF_THE_ANSWER = ['sa-ansoker-du', 'andra-stod', 'kan-andra-summan', 'om-du-tjanar-mer', 'spara'];

test('the language changes on the answer page, and the answers stay', async ({ openPage }) => {
  const { page, requests } = await openPage();
  await answer(page, FAMILY);
  const amounts = async () => (await page.locator('.calculation .amount').allTextContents()).map(kronor);
  const before = await amounts();
  expect(String(requests), 'only the language shown travels').not.toMatch(/texts-en/);

  await chooseLanguage(page, 'en');
  await heading(page, /November 2026/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(amounts).toEqual(before);
  await expect(page).toHaveTitle('Done – Umeå kommun');
  await expect(page.locator('.skip-link')).toHaveText('Go to the content');
  await expect(page.locator('[data-language=en]')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => page.evaluate(() => document.activeElement.localName), 'the sheet closes').toBe('summary');
  await expect(page.locator('.language-sheet .languages')).toBeHidden();
  await expect.poll(() => hashOf(page)).toBe('#svar');

  await chooseLanguage(page, 'sv-lattlast');
  await heading(page, /november 2026/);
  await expect.poll(amounts).toEqual(before);
  await chooseLanguage(page, 'sv');
  await page.locator('.sentence', { hasText: 'i försörjningsstöd' }).waitFor();
});

test('a language that cannot be fetched is told of, and the page stays', async ({ openPage }) => {
  const { page } = await openPage({
    expected: [/texts-en/],
    prepare: (page) => page.route(/texts-en/, (route) => route.abort()),
  });
  await (await languageButton(page, 'en')).click();
  await page.locator('#riksnorm-language-failed:visible').waitFor();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.locator('h1')).toHaveText(/^Räcker inte pengarna/);
});

for (const [path, words] of [['', 'Short of money?'], ['handlaggare/', 'Calculation']]) {
  test(`/${path} changes its language where the browser has translated it, too`, async ({ openPage }) => {
    const { page } = await openPage({ path });
    // A browser that translates a page wraps each text in elements.
    await (await languageButton(page, 'en')).evaluate((button) => {
      for (let times = 0; times < 2; times += 1) {
        const font = document.createElement('font');
        font.append(button.firstChild);
        button.append(font);
      }
    });
    await page.locator('button[data-language=en] font font').click();
    await page.locator('html[lang=en]').waitFor();
    await page.getByRole('heading', { name: words }).waitFor();
    await expect(page.locator('[aria-pressed=true]')).toHaveAttribute('data-language', 'en');
  });
}

test('of two languages the one that was asked for last is shown, whichever arrives first', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    prepare: async (page) => { release = await holdBack(page, /texts-en/); },
  });
  await (await languageButton(page, 'en')).click();
  await chooseLanguage(page, 'sv-lattlast');
  const late = page.waitForResponse(/texts-en/);
  release();
  await (await late).finished();
  await drawn(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv-lattlast');
  await expect(page.locator('[aria-pressed=true]')).toHaveAttribute('data-language', 'sv-lattlast');
});

for (const language of ['sv', 'sv-lattlast', 'en']) {
  for (const width of [360, 1280]) {
    test(`every step in ${language} at ${width} px passes axe and fits`, { tag: needs({ viewport: { width } }) }, async ({ openPage, browserName }) => {
      const { page, screenshot } = await openPage({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      await chooseLanguage(page, language);
      const check = async (name) => {
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(scroll, `${name} is ${scroll} wide`).toBeLessThanOrEqual(width);
        await expectAccessible(page, `${name} in ${language}`);
        // The colours are those of every width and engine.
        if (width === 360 && browserName === 'chromium') await expectReadInTheDark(page, `${name} in ${language}`);
        await screenshot(`${language}-${name}-${width}`);
      };
      await walk(page, check);
      for (const page_ of ['alla', 'ser-det-fel-ut', 'tillganglighet', 'om-utrakningen', 'hjalp-nu', 'kan-nagon-se', ...OF_THE_ANSWER]) {
        await page.evaluate((hash) => { location.hash = hash; }, page_);
        await page.waitForFunction((hash) => hash === 'alla' ? document.querySelector('.subject') : !document.querySelector('.subject'), page_);
        await page.locator(page_ === 'alla' ? '.subject' : '.topic').first().waitFor();
        await check(`6-${page_}`);
      }
    });
  }
}

test('the layout turns with a language that is read from the right', async ({ openPage }) => {
  // A pseudo-language: the English table with letters that are read from the
  // right around each text, offered by the page as a fourth language.
  const { page, screenshot } = await openPage({
    viewport: { width: 360, height: 800 },
    prepare: async (page) => {
      await page.route(/texts-en-[0-9a-f]+\.txt\?rtl/, async (route) => {
        const response = await route.fetch({ url: route.request().url().replace('?rtl', '') });
        const [first, ...rest] = (await response.text()).split('\n');
        const [, ...words] = first.split(' en ');
        const table = rest.join('\n').replace('\u001eltr\u001e', '\u001ertl\u001e');
        const turned = table.replaceAll(/[a-z]+/g, (word) => (word === 'rtl' ? word : word.replace(/^[a-z]/, 'ש')));
        await route.fulfill({
          contentType: 'text/plain; charset=utf-8',
          body: `${first.split(' ')[0]} he ${words.join(' en ')}\n${turned}`,
        });
      });
      await page.route(/\/$/, async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        const [, path] = body.match(/(texts-en-[0-9a-f]+\.txt)/);
        await route.fulfill({
          headers: { 'Content-Type': 'text/html; charset=utf-8' },
          body: body
            .replace('data-languages="{', `data-languages="{&quot;he&quot;:{&quot;path&quot;:&quot;${path}?rtl&quot;},`)
            .replace('<button type="button" data-language="en"', '<button type="button" data-language="he" lang="he">עברית</button>\n$&'),
        });
      });
    },
  });
  await (await languageButton(page, 'he')).click();
  await page.locator('html[dir=rtl]').waitFor();
  const box = async (locator) => (await locator.first().boundingBox());
  const check = async (name) => {
    await expectFits(page, name);
    await screenshot(`rtl-${name}-360`);
  };
  await begin(page);
  // The first choice stands to the right of the next.
  const [first, next] = [await box(page.locator('label[for=adults]')), await box(page.locator('label[for=adults-2]'))];
  expect(first.x, 'choices begin at the start of the line').toBeGreaterThan(next.x);
  await check('household');
  await answer(page, FAMILY);
  const [name, amount] = [await box(page.locator('.part .name')), await box(page.locator('.part .amount'))];
  expect(amount.x + amount.width, 'amounts stand at the end of the line').toBeLessThan(name.x + name.width);
  await check('answer');
});

test('in easy Swedish each question has a page of its own, which says so', async ({ openPage }) => {
  const { page, screenshot } = await openPage({ viewport: { width: 360, height: 740 } });
  await chooseLanguage(page, 'sv-lattlast');
  await begin(page);
  // The one number on the page: of all questions, not of the step.
  const question = page.locator('#progress-text');
  const go = page.locator('button[type=submit]');
  await expect(question).toHaveText('1 av 10');
  await expect(page.getByRole('img', { name: 'Fråga 1 av 10', exact: true })).toBeVisible();
  expect(await page.locator('main').innerText()).not.toMatch(/\d av \d/);
  await expect(page.locator('[name=adults]')).toHaveCount(0);
  await screenshot('easy-question-360');
  await go.click();
  await expect(question).toHaveText('2 av 10');
  await expect.poll(() => page.evaluate(() => document.activeElement.id), 'the new page is read from its heading').toBe('heading');
  await expect(page.locator('#heading')).toHaveAttribute('aria-describedby', 'progress');
  // What is missing here is told of here, and nothing that comes later.
  await go.click();
  await expect(page.locator('#errors li')).toHaveText(['Lever du med en partner? Svara.']);
  await fill(page, 'adults', 1);
  await go.click();
  await fill(page, 'children', 1);
  await fill(page, 'children[0].age', 4);
  await fill(page, 'children[0].lunchElsewhere', false);
  await go.click();
  await expect(question).toHaveText('4 av 10');
  await page.goBack();
  await expect(question).toHaveText('3 av 10');
  await expect(page.locator('[name="children[0].age"]')).toHaveValue('4');
  await go.click();
  await go.click();
  await heading(page, 'Bostaden');
  await page.locator('form .buttons .secondary').click();
  await expect(question, 'back leads to the question before').toHaveText('4 av 10');
  await go.click();
  await fill(page, 'housing.form', 'none');
  await go.click();
  await heading(page, 'Vilka pengar');
  // A hard word is explained on tap.
  const words = page.locator('.hard-words');
  const meaning = words.locator('dd', { hasText: 'Pengar till barnet' });
  await expect(meaning).toBeHidden();
  await words.getByText('Vad betyder orden?').click();
  await expect(meaning).toBeVisible();
  await expect(words.locator('dt', { hasText: 'Underhåll' })).toBeVisible();
  await expect(page.locator('.count').filter({ visible: true }), 'no number without a meaning').toHaveCount(0);
  await expectAccessible(page);
  await goOn(page);
  await heading(page, 'Andra kostnader');
  await goOn(page);
  await page.locator('.calculation').waitFor();
  // Nothing is folded there.
  await expect(page.locator('.calculation details:not([open])')).toHaveCount(0);
  await expectAccessible(page);
  // What is changed from there is seen whole.
  await page.locator('.part.household button').click();
  await expect(question).toBeHidden();
  await expect(page.locator('[name=month], [name=adults], [name="children[0].age"]')).not.toHaveCount(0);
  await chooseLanguage(page, 'sv');
  await expect(page.locator('.hard-words')).toHaveCount(0);
});

test('easy Swedish is larger, in short lines of a thought each', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 1280, height: 900 } });
  const size = () => page.locator('.start p').first().evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const before = await size();
  await chooseLanguage(page, 'sv-lattlast');
  await expect.poll(size).toBeGreaterThanOrEqual(before * 1.08);
  await page.evaluate(() => { location.hash = 'hjalp-nu'; });
  await heading(page, 'Hjälp nu');
  // The words of each line as it is drawn: engines give them as a text in ways of their own.
  const lines = await page.locator('main .help-now li').filter({ hasText: 'Ring kommunen' }).evaluate((item) => {
    const text = document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode();
    const drawn = new Map();
    for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      // WebKit also gives the end of the line before.
      const { top } = [...range.getClientRects()].at(-1);
      drawn.set(top, [...drawn.get(top) ?? [], word]);
    }
    return [...drawn.values()].map((words) => words.join(' '));
  });
  expect(lines, 'a thought a line').toEqual([
    'Ingen mat, ingenstans att sova?', 'Ring kommunen.', 'Fråga efter socialtjänsten.', 'Är det stängt?', 'Ring 112.', 'Fråga efter socialjouren.',
  ]);
  for (const line of await page.locator('main p, main li').all()) {
    const [width, letter] = await line.evaluate((one) => {
      const probe = Object.assign(document.createElement('span'), { textContent: '0'.repeat(10) });
      one.append(probe);
      const wide = probe.getBoundingClientRect().width / 10;
      probe.remove();
      return [one.getBoundingClientRect().width, wide];
    });
    expect(width / letter).toBeLessThanOrEqual(45);
  }
});
