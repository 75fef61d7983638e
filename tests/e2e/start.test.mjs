// What stands before and around the questions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { fill, goOn } from './estimator.mjs';
import { openPage } from './harness.mjs';

async function assertAccessible(page, without = []) {
  const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
}

const active = (page) => page.evaluate(() => document.activeElement.id);

test('help now stands above the questions, and 112 is always in view', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, expectClean, close } = await openPage({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled,
      ready: javaScriptEnabled,
    });
    const help = page.locator('.help-now');
    const first = help.getByRole('link', { name: 'Ring 112' });
    const { y, height } = await first.boundingBox();
    assert.ok(y + height <= 740, `112 is at ${y}, below the first view`);
    assert.ok(height >= 44);
    if (javaScriptEnabled) assert.ok(y < (await page.locator('#month').boundingBox()).y);
    assert.equal(await first.getAttribute('href'), 'tel:112');

    // By keyboard alone, also before anything has arrived.
    await first.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const links = await help.locator('li a').evaluateAll((all) =>
      all.map((link) => [link.textContent.replaceAll('\u00a0', ' '), link.getAttribute('href')]),
    );
    assert.deepEqual(links, [
      ['Umeå kommuns växel 090-16 10 00', 'tel:090161000'],
      ['Kvinnofridslinjen 020-50 50 50', 'tel:020505050'],
      ['Bris 116 111', 'tel:116111'],
    ]);
    assert.ok(await help.locator('li a').first().isVisible());
    assert.match(await help.innerText(), /akut hjälp utan att allt räknas först/);
    await expectClean();
    await close();
  }
});

test('the start says what is needed, and asks nothing by its other situations', async () => {
  const { page, expectClean, close } = await openPage();
  const start = page.locator('.introduction');
  const said = await start.innerText();
  for (const what of [/fem minuter/, /hyresavin/, /för alla i hushållet/, /Inget sparas och inget skickas/, /ingen ansökan/]) {
    assert.match(said, what);
  }
  assert.equal(await start.locator('input, select, button').count(), 0);
  const situations = start.locator('.situations details');
  assert.equal(await situations.count(), 10);
  assert.ok(await situations.first().isHidden());
  await start.locator('.situations > summary').focus();
  await page.keyboard.press('Enter');
  for (const situation of await situations.all()) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await situation.locator('p').isVisible());
  }
  const words = await start.locator('.situations').innerText();
  assert.match(words, /Migrationsverket/);
  assert.match(words, /Riktvärdena för bostaden är från Umeå kommun/);
  assert.doesNotMatch(words, /tyvärr|inte rätt till|har rätt till försörjningsstöd/i);
  await expectClean();
  await close();
});

test('every field says why it is asked, and gives an example where something is typed', async () => {
  const { page, expectClean, close } = await openPage({ path: '#alla' });
  await fill(page, 'adults', 2);
  await fill(page, 'children', 3);
  for (const [child, age] of [2, 9, 19].entries()) await fill(page, `children[${child}].age`, age);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'shares', true);
  // Ticking opens more boxes: until none is left.
  const unticked = page.locator('#riksnorm [type=checkbox]:not(:checked):not([name="housing.costUnknown"])');
  while (await unticked.count()) await unticked.first().check();
  const fields = await page.locator('#riksnorm :is(input:not([type=radio]), select, fieldset:has(> .box))').evaluateAll(
    (all) => all.map((field) => {
      const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      const why = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return { name: field.name || field.id || field.textContent, type: field.type, why };
    }),
  );
  // 2 × (17 kinds, 17 amounts, job stimulus), 12 costs, assets, and the rest.
  assert.ok(fields.length > 100, String(fields.length));
  for (const { name, type, why } of fields) {
    assert.ok(why.length > 5, `${name} does not say why`);
    if (type === 'text') assert.match(why, /\d/, `${name} has no example`);
  }
  await expectClean();
  await close();
});

test('each step says where one is, begins at its top, and takes focus', async () => {
  for (const viewport of [{ width: 320, height: 568 }, { width: 1280, height: 800 }]) {
    const { page, expectClean, close } = await openPage({ viewport });
    await fill(page, 'adults', 1);
    await fill(page, 'children', 0);
    const expected = [
      ['Steg 2 av 5', 'Bostaden', 'Bostaden, steg 2 av 5'],
      ['Steg 3 av 5', 'Inkomster i oktober 2026', 'Inkomster i oktober 2026, steg 3 av 5'],
      ['Steg 4 av 5', 'Andra kostnader', 'Andra kostnader, steg 4 av 5'],
      ['Steg 5 av 5', 'Uträkning för november 2026', 'Uträkning för november 2026, steg 5 av 5'],
    ];
    assert.equal(await page.title(), 'Ditt hushåll, steg 1 av 5 – Räkna på försörjningsstöd');
    for (const [progress, heading, title] of expected) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await goOn(page);
      await page.locator('#heading', { hasText: heading }).waitFor();
      assert.equal(await page.locator('#progress').textContent(), progress);
      assert.equal(await page.locator('.progress-row .done').count(), Number(progress.split(' ')[1]));
      assert.equal(await page.title(), `${title} – Räkna på försörjningsstöd`);
      assert.equal(await active(page), 'heading');
      assert.equal(await page.evaluate(() => scrollY), 0);
      if (heading === 'Bostaden') await fill(page, 'housing.form', 'none');
    }
    await expectClean();
    await close();
  }
});

test('the skip link leads to the content and leaves the steps alone', async () => {
  const { page, expectClean, close } = await openPage();
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  const skip = async () => {
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    assert.equal(await active(page), 'riksnorm');
  };
  await skip();
  assert.equal(new URL(page.url()).hash, '');
  await goOn(page);
  await page.locator('#heading', { hasText: 'Bostaden' }).waitFor();
  await skip();
  assert.equal(new URL(page.url()).hash, '#bostad');
  await page.keyboard.press('Tab');
  assert.equal(await active(page), 'housing.form');
  await page.goBack();
  await page.locator('#heading', { hasText: 'Ditt hushåll' }).waitFor();
  await expectClean();
  await close();

  // An address that somebody has kept from it, or made up.
  const other = await openPage({ path: '#riksnorm' });
  assert.equal(await other.page.locator('#heading').textContent(), 'Ditt hushåll');
  await other.expectClean();
  await other.close();
});

test('nothing that takes focus lies under the bar', async () => {
  for (const language of ['sv', 'sv-lattlast', 'en']) {
    const { page, expectClean, close } = await openPage({ path: '#alla', viewport: { width: 320, height: 480 } });
    await page.locator(`button[data-language="${language}"]`).click();
    await page.locator(`html[lang=${language}]`).waitFor();
    await page.locator('#heading').focus();
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Tab');
    for (let step = 0; step < 15; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const [top, bar] = await page.evaluate(() => [
        document.activeElement.getBoundingClientRect().top,
        document.querySelector('.bar').getBoundingClientRect().bottom,
      ]);
      assert.ok(top >= bar, `${language}: ${await active(page)} is at ${top}, the bar ends at ${bar}`);
    }
    await expectClean();
    await close();
  }
});

test('the start fits, open and closed, light and dark, and passes axe', async () => {
  for (const [name, options] of Object.entries({
    320: { viewport: { width: 320, height: 640 } },
    1280: { viewport: { width: 1280, height: 800 } },
    dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
    forced: { viewport: { width: 360, height: 740 }, forcedColors: 'active' },
  })) {
    const { page, expectClean, screenshot, close } = await openPage(options);
    // In forced colours the contrast is the person's own.
    const rules = options.forcedColors ? ['color-contrast'] : [];
    await assertAccessible(page, rules);
    await screenshot(`start-${name}`);
    for (const line of await page.locator('summary:visible').all()) await line.click();
    for (const line of await page.locator('.situations details > summary').all()) await line.click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= options.viewport.width, `${name} is ${width} wide`);
    const small = await page.locator('.bar :is(a, button), .call, .to-one-page a, summary').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
        .map((one) => one.textContent),
    );
    assert.deepEqual(small, []);
    await assertAccessible(page, rules);
    await screenshot(`start-open-${name}`);
    await expectClean();
    await close();
  }
});

test('the style sheet is whole: the bar stays in view, and the last rules count', async () => {
  const { page, close } = await openPage();
  const style = (selector, property) =>
    page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], property);
  assert.equal(await style('.bar', 'position'), 'sticky');
  assert.equal(await style('.bar', 'display'), 'flex');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await style('.skip-link', 'display'), 'none');
  await close();
});
