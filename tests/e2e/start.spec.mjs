// What stands before and around the questions.
import { active, chooseLanguage, fill, goOn, heading } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits, onPaper } from './look.mjs';
import { hashOf } from './page.mjs';

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without';
  test(`help now stands above the questions, and 112 is always in view, ${how}`, async ({ openPage }) => {
    const { page } = await openPage({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled,
      ready: javaScriptEnabled,
    });
    const help = page.locator('.help-now');
    const first = help.getByRole('link', { name: 'Ring 112' });
    const { y, height } = await first.boundingBox();
    expect(y + height, '112 is in the first view').toBeLessThanOrEqual(740);
    expect(height).toBeGreaterThanOrEqual(44);
    if (javaScriptEnabled) expect(y).toBeLessThan((await page.locator('#month').boundingBox()).y);
    await expect(first).toHaveAttribute('href', 'tel:112');

    // By keyboard alone, also before anything has arrived.
    await first.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const links = await help.locator('li a').evaluateAll((all) =>
      all.map((link) => [link.textContent.replaceAll('\u00a0', ' '), link.getAttribute('href')]),
    );
    expect(links).toEqual([
      ['Umeå kommuns växel 090-16 10 00', 'tel:090161000'],
      ['Kvinnofridslinjen 020-50 50 50', 'tel:020505050'],
      ['Bris 116 111', 'tel:116111'],
    ]);
    await expect(help.locator('li a').first()).toBeVisible();
    await expect(help).toHaveText(/akut hjälp utan att allt räknas först/, { useInnerText: true });
  });
}

test('the start says what is needed, and asks nothing by its other situations', async ({ openPage }) => {
  const { page } = await openPage();
  const start = page.locator('.introduction');
  const said = await start.innerText();
  for (const what of [/fem minuter/, /hyresavin/, /för alla i hushållet/, /Inget sparas och inget skickas/, /ingen ansökan/]) {
    expect(said).toMatch(what);
  }
  await expect(start.locator('input, select, button')).toHaveCount(0);
  const situations = start.locator('.situations details');
  await expect(situations).toHaveCount(10);
  await expect(situations.first()).toBeHidden();
  await start.locator('.situations > summary').focus();
  await page.keyboard.press('Enter');
  for (const situation of await situations.all()) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(situation.locator('p')).toBeVisible();
  }
  const words = await start.locator('.situations').innerText();
  expect(words).toMatch(/Migrationsverket/);
  expect(words).toMatch(/Riktvärdena för bostaden är från Umeå kommun/);
  expect(words).not.toMatch(/tyvärr|inte rätt till|har rätt till försörjningsstöd/i);
});

test('every field has a name, and every income and cost says in a few words what it is', async ({ openPage }) => {
  const { page } = await openPage({ path: '#alla' });
  await fill(page, 'adults', 1);
  await fill(page, 'children', 3);
  for (const [child, age] of [2, 9, 19].entries()) await fill(page, `children[${child}].age`, age);
  await fill(page, 'housing.form', 'rental');
  await fill(page, 'shares', true);
  await page.locator('#riksnorm details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  // Ticking opens more boxes: until none is left.
  const unticked = page.locator('#riksnorm [type=checkbox]:not(:checked):not([name$=Unknown])');
  while (await unticked.count()) await unticked.first().check();
  const fields = await page.locator('#riksnorm :is(input, select)').evaluateAll(
    (all) => all.map((field) => {
      const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      const why = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return { name: field.name, label: [...field.labels].map((label) => label.textContent).join(), type: field.type, why };
    }),
  );
  // 23 names and their amounts, 12 costs, and the rest.
  expect(fields.length, String(fields.length)).toBeGreaterThan(70);
  for (const { name, label, type, why } of fields) {
    expect(label.length, `${name} has no name`).toBeGreaterThan(1);
    const isKind = type === 'checkbox' ? /^adults/.test(name) : /^(expenses|otherNeeds)/.test(name);
    if (isKind) expect(why.length, `${name} does not say what it is`).toBeGreaterThan(5);
  }
});

for (const viewport of [{ width: 320, height: 568 }, { width: 1280, height: 800 }]) {
  test(`each step says where one is, begins at its top, and takes focus, at ${viewport.width} px`, async ({ openPage }) => {
    const { page } = await openPage({ viewport });
    await fill(page, 'adults', 1);
    await fill(page, 'children', 0);
    const expected = [
      ['Steg 2 av 5', 'Bostaden', 'Bostaden, steg 2 av 5'],
      ['Steg 3 av 5', 'Vilka pengar kom in i oktober 2026?', 'Vilka pengar kom in i oktober 2026?, steg 3 av 5'],
      ['Steg 4 av 5', 'Andra kostnader', 'Andra kostnader, steg 4 av 5'],
      ['Steg 5 av 5', 'Uträkning för november 2026', 'Uträkning för november 2026, steg 5 av 5'],
    ];
    await expect(page).toHaveTitle('Ditt hushåll, steg 1 av 5 – Räkna på försörjningsstöd');
    for (const [progress, name, title] of expected) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await goOn(page);
      await heading(page, name);
      await expect(page.locator('#progress')).toHaveText(progress);
      await expect(page.locator('.progress-row .done')).toHaveCount(Number(progress.split(' ')[1]));
      await expect(page).toHaveTitle(`${title} – Räkna på försörjningsstöd`);
      await expect.poll(() => active(page)).toBe('heading');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      if (name === 'Bostaden') await fill(page, 'housing.form', 'none');
    }
  });
}

test('the skip link leads to the content and leaves the steps alone', async ({ openPage }) => {
  const { page } = await openPage();
  await fill(page, 'adults', 1);
  await fill(page, 'children', 0);
  const skip = async () => {
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => active(page)).toBe('riksnorm');
  };
  await skip();
  await expect.poll(() => hashOf(page)).toBe('');
  await goOn(page);
  await heading(page, 'Bostaden');
  await skip();
  await expect.poll(() => hashOf(page)).toBe('#bostad');
  await page.keyboard.press('Tab');
  await expect.poll(() => active(page)).toBe('municipality');
  await page.goBack();
  await heading(page, 'Ditt hushåll');

  // An address that somebody has kept from it, or made up.
  const other = await openPage({ path: '#riksnorm' });
  await expect(other.page.locator('#heading')).toHaveText('Ditt hushåll');
});

for (const language of ['sv', 'sv-lattlast', 'en']) {
  test(`nothing that takes focus lies under the bar, in ${language}`, async ({ openPage }) => {
    const { page } = await openPage({ path: '#alla', viewport: { width: 320, height: 480 } });
    await chooseLanguage(page, language);
    await page.locator('#heading').focus();
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Tab');
    for (let step = 0; step < 15; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const [top, bar] = await page.evaluate(() => [
        document.activeElement.getBoundingClientRect().top,
        document.querySelector('.bar').getBoundingClientRect().bottom,
      ]);
      expect(top, await active(page)).toBeGreaterThanOrEqual(bar);
    }
  });
}

for (const [name, options] of Object.entries({
  '320 px': { viewport: { width: 320, height: 640 } },
  '1280 px': { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 360, height: 740 }, forcedColors: 'active' },
})) {
  test(`the start fits and passes axe, open and closed: ${name}`, async ({ openPage }) => {
    const { page, screenshot } = await openPage(options);
    await expectAccessible(page);
    await screenshot(`start-${name}`);
    for (const line of await page.locator('summary:visible').all()) await line.click();
    for (const line of await page.locator('.situations details > summary').all()) await line.click();
    await expectFits(page, name);
    const small = await page.locator('.bar :is(a, button), .call, .to-one-page a, summary').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
        .map((one) => one.textContent),
    );
    expect(small).toEqual([]);
    await expectAccessible(page);
    await screenshot(`start-open-${name}`);
  });
}

test('the style sheet is whole: the bar stays in view, and the last rules count', async ({ openPage }) => {
  const { page } = await openPage();
  const style = (selector, property) =>
    page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], property);
  await expect.poll(() => style('.bar', 'position')).toBe('sticky');
  await expect.poll(() => style('.bar', 'display')).toBe('flex');
  await onPaper(page);
  await expect.poll(() => style('.skip-link', 'display')).toBe('none');
});
