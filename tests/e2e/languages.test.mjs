// Three texts of everything, changed in place, and the layout the other way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { answer, fill, goOn, kronor } from './estimator.mjs';
import { openPage } from './harness.mjs';

const FAMILY = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 12000 }] }, {}],
  children: [{ age: 2 }, { age: 9, daysPerMonth: 10 }],
  housing: { form: 'rental', monthlyCost: 9000 },
  expenses: { householdElectricity: 450 },
  otherNeeds: { medicine: 200 },
  hasAssets: true,
};

async function assertAccessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), [], where);
}

const choose = (page, language) => page.locator(`button[data-language="${language}"]`).click();

test('the language changes on the answer page, and the answers stay', async () => {
  const { page, requests, expectClean, close } = await openPage();
  await answer(page, FAMILY);
  const amounts = async () => (await page.locator('.calculation .amount').allTextContents()).map(kronor);
  const before = await amounts();
  assert.ok(!requests.some((address) => /texts-en/.test(address)), 'only the language shown travels');

  await choose(page, 'en');
  await page.locator('html[lang=en]').waitFor();
  await page.locator('#heading', { hasText: /November 2026/ }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.deepEqual(await amounts(), before);
  assert.match(await page.title(), /November 2026/);
  assert.equal(await page.locator('.skip-link').textContent(), 'Go to the content');
  assert.equal(await page.locator('[data-language=en]').getAttribute('aria-pressed'), 'true');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.language), 'en');
  assert.equal(new URL(page.url()).hash, '#svar');

  await choose(page, 'sv-lattlast');
  await page.locator('html[lang=sv-lattlast]').waitFor();
  await page.locator('#heading', { hasText: /november 2026/ }).waitFor();
  assert.deepEqual(await amounts(), before);
  await choose(page, 'sv');
  await page.locator('.sentence', { hasText: 'Vi räknar fram mellan' }).waitFor();
  await expectClean();
  await close();
});

test('a language that cannot be fetched is told of, and the page stays', async () => {
  const { page, close } = await openPage({
    prepare: (page) => page.route(/texts-en/, (route) => route.abort()),
  });
  await choose(page, 'en');
  await page.locator('#riksnorm-language-failed:visible').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
  assert.equal(await page.locator('h1').textContent(), 'Räkna på försörjningsstöd');
  await close();
});

for (const [path, words] of [['', 'Your household'], ['handlaggare/', 'Calculation']]) {
  test(`/${path} changes its language where the browser has translated it, too`, async () => {
    const { page, expectClean, close } = await openPage({ path });
    // A browser that translates a page wraps each text in elements.
    await page.locator('button[data-language=en]').evaluate((button) => {
      for (let times = 0; times < 2; times += 1) {
        const font = document.createElement('font');
        font.append(button.firstChild);
        button.append(font);
      }
    });
    await page.locator('button[data-language=en] font font').click();
    await page.locator('html[lang=en]').waitFor();
    await page.getByRole('heading', { name: words }).waitFor();
    assert.equal(await page.locator('[aria-pressed=true]').getAttribute('data-language'), 'en');
    await expectClean();
    await close();
  });
}

test('of two languages the one that was asked for last is shown, whichever arrives first', async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  const { page, expectClean, close } = await openPage({
    prepare: (page) => page.route(/texts-en/, async (route) => {
      await held;
      await route.continue();
    }),
  });
  await choose(page, 'en');
  await choose(page, 'sv-lattlast');
  await page.locator('html[lang=sv-lattlast]').waitFor();
  const late = page.waitForResponse(/texts-en/);
  release();
  await (await late).finished();
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
  assert.equal(await page.locator('html').getAttribute('lang'), 'sv-lattlast');
  assert.equal(await page.locator('[aria-pressed=true]').getAttribute('data-language'), 'sv-lattlast');
  await expectClean();
  await close();
});

for (const language of ['sv', 'sv-lattlast', 'en']) {
  for (const width of [360, 1280]) {
    test(`every step in ${language} at ${width} px passes axe and fits`, async () => {
      const { page, expectClean, screenshot, close } = await openPage({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      await choose(page, language);
      await page.locator(`html[lang=${language}]`).waitFor();
      const check = async (name) => {
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(scroll <= width, `${name} is ${scroll} wide`);
        await assertAccessible(page, `${name} in ${language}`);
        await screenshot(`${language}-${name}-${width}`);
      };
      await check('1-household');
      await goOn(page);
      await check('1-household-errors');
      await fill(page, 'adults', 2);
      await fill(page, 'children', 1);
      await fill(page, 'children[0].age', 4);
      await fill(page, 'children[0].partTime', true);
      await fill(page, 'children[0].daysPerMonth', 10);
      await goOn(page);
      await fill(page, 'housing.form', 'rental');
      await fill(page, 'housing.monthlyCost', 9000);
      await check('2-home');
      await goOn(page);
      await fill(page, 'adults[0].salary', true);
      await fill(page, 'adults[0].salary[0]', 3000);
      await check('3-incomes');
      await goOn(page);
      await fill(page, 'otherNeeds.medicine', 200);
      await check('4-costs');
      await goOn(page);
      await page.locator('.calculation').waitFor();
      await check('5-answer');
      await page.locator('details:visible').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
      await check('5-answer-open');
      for (const page_ of ['alla', 'ser-det-fel-ut', 'tillganglighet', 'om-utrakningen']) {
        await page.evaluate((hash) => { location.hash = hash; }, page_);
        await page.locator(page_ === 'alla' ? '.subject' : '.beside').first().waitFor();
        await check(`6-${page_}`);
      }
      await expectClean();
      await close();
    });
  }
}

test('the layout turns with a language that is read from the right', async () => {
  // A pseudo-language: the English table with letters that are read from the
  // right around each text, offered by the page as a fourth language.
  const { page, expectClean, screenshot, close } = await openPage({
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
  await choose(page, 'he');
  await page.locator('html[dir=rtl]').waitFor();
  const box = async (locator) => (await locator.first().boundingBox());
  const check = async (name) => {
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, name);
    await screenshot(`rtl-${name}-360`);
  };
  // The box to tick stands to the right of its label.
  const [tick, label] = [await box(page.locator('[name=shares]')), await box(page.locator('label[for=shares]'))];
  assert.ok(tick.x > label.x + label.width / 2, 'boxes stand at the start of the line');
  await check('household');
  await answer(page, FAMILY);
  const [name, amount] = [await box(page.locator('.lines .name')), await box(page.locator('.lines .amount'))];
  assert.ok(amount.x + amount.width < name.x + name.width, 'amounts stand at the end of the line');
  await check('answer');
  await expectClean();
  await close();
});
