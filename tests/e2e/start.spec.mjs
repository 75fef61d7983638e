// What stands before and around the questions.
import { ANSWER, active, begin, chooseLanguage, fill, goBack, goOn, heading } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits, onPaper } from './look.mjs';
import { drawn, hashOf, holdBack } from './page.mjs';

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without';
  test(`help now is one press from the start, with 112 first, ${how}`, async ({ openPage }) => {
    const { page } = await openPage({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled,
      ready: javaScriptEnabled,
    });
    await page.locator('.start').getByRole('link', { name: /^Hjälp nu/ }).press('Enter');
    const help = page.locator(javaScriptEnabled ? 'main .help-now' : '.without-app .help-now');
    const first = help.getByRole('link', { name: 'Ring 112' });
    await expect(first).toBeInViewport({ ratio: 1 });
    expect((await first.boundingBox()).height).toBeGreaterThanOrEqual(44);
    await expect(first).toHaveAttribute('href', 'tel:112');
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

for (const language of ['sv', 'sv-lattlast', 'en']) {
  test(`the way to begin is on the first screen of a phone, in ${language}`, { tag: '@narrow' }, async ({ openPage }) => {
    const { page, screenshot } = await openPage({ viewport: { width: 360, height: 740 } });
    await chooseLanguage(page, language);
    await expect(page.locator('.language-sheet .languages')).toBeHidden();
    const { y, height } = await page.locator('#begin').boundingBox();
    await screenshot(`start-${language}-360`);
    expect(y + height).toBeLessThanOrEqual(740);
  });

  test(`nothing that opens lies over the way to leave, in ${language}`, { tag: '@narrow' }, async ({ openPage }) => {
    for (const viewport of [{ width: 240, height: 600 }, { width: 360, height: 740 }, { width: 1280, height: 800 }]) {
      const { page } = await openPage({ viewport });
      await chooseLanguage(page, language);
      await page.locator('.language-sheet summary').click();
      await expect(page.locator('.language-sheet .languages')).toBeVisible();
      const isOnTop = await page.locator('#leave').evaluate((leave) => {
        const { left, right, top, bottom } = leave.getBoundingClientRect();
        const places = [left + 8, (left + right) / 2, right - 8].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
        return bottom <= innerHeight && places.every((one) => leave.contains(one));
      });
      expect(isOnTop, `${viewport.width} px`).toBe(true);
    }
  });
}

test('the start says what is needed, and asks nothing', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 360, height: 740 } });
  const start = page.locator('.start');
  const said = await start.innerText();
  for (const what of [/Fem minuter/, /hyran framme, och det som kom in/, /Inget skickas\. Inget sparas om du inte själv väljer det/, /Ingen ansökan/]) {
    expect(said).toMatch(what);
  }
  await expect(start.locator('input, select')).toHaveCount(0);
  const box = await page.locator('main').boundingBox();
  expect(box.y + box.height, 'it has at most one and a half screens').toBeLessThanOrEqual(1.5 * 740);
});

test('what applies to few stands on a page of its own, and is not asked', async ({ openPage }) => {
  const { page } = await openPage();
  await page.getByRole('link', { name: /^Gäller något särskilt/ }).click();
  await heading(page, 'Gäller något särskilt för dig?');
  const situations = page.locator('.topic .situations details');
  await expect(situations).toHaveCount(10);
  await page.locator('#heading').focus();
  for (const situation of await situations.all()) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(situation.locator('p')).toBeVisible();
  }
  const words = await page.locator('.topic').innerText();
  expect(words).toMatch(/Migrationsverket/);
  expect(words).toMatch(/Riktvärdena för bostaden är från Umeå kommun/);
  expect(words).not.toMatch(/tyvärr|inte rätt till|har rätt till försörjningsstöd/i);
});

test('beginning works before the app has arrived', async ({ openPage }) => {
  let release;
  const { page } = await openPage({
    ready: false,
    prepare: async (page) => { release = await holdBack(page, '**/*.wasm'); },
  });
  await page.waitForFunction(() => globalThis.riksnormPage);
  await page.locator('#begin').click();
  release();
  await heading(page, 'Ditt hushåll');
  await expect(page.locator('#errors')).toHaveCount(0);
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
    const isKind = type === 'checkbox' && /^(adults|has\.)/.test(name);
    if (isKind) expect(why.length, `${name} does not say what it is`).toBeGreaterThan(5);
  }
});

for (const viewport of [{ width: 320, height: 568 }, { width: 1280, height: 800 }]) {
  test(`each step says where one is, begins at its top, and takes focus, at ${viewport.width} px`, async ({ openPage }) => {
    const { page } = await openPage({ viewport });
    await fill(page, 'adults', 1);
    await fill(page, 'children', 0);
    const expected = [
      ['2 av 4', 2, 'Bostaden', 'Steg 2 av 4'],
      ['3 av 4', 3, 'Vilka pengar kom in i oktober 2026?', 'Steg 3 av 4'],
      ['4 av 4', 4, 'Andra kostnader', 'Steg 4 av 4'],
      ['Klart', 4, ANSWER, 'Klart'],
    ];
    await expect(page).toHaveTitle('Steg 1 av 4 – Umeå kommun');
    for (const [progress, at, name, title] of expected) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await goOn(page);
      await heading(page, name);
      await expect(page.locator('#progress-text')).toHaveText(progress);
      await expect(page.getByRole('img', { name: title, exact: true })).toHaveAttribute('data-at', String(at));
      await expect(page).toHaveTitle(`${title} – Umeå kommun`);
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
  await expect.poll(() => hashOf(page)).toBe('#hushall');
  await goOn(page);
  await heading(page, 'Bostaden');
  await skip();
  await expect.poll(() => hashOf(page)).toBe('#bostad');
  await page.keyboard.press('Tab');
  await expect.poll(() => active(page)).toBe('municipality');
  await goBack(page);
  await heading(page, 'Ditt hushåll');

  // An address that somebody has kept from it, or made up.
  const other = await openPage({ path: '#riksnorm' });
  await expect(other.page.locator('#begin')).toBeVisible();
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
  test(`the start and what it leads to fit and pass axe: ${name}`, async ({ openPage }) => {
    const { page, screenshot } = await openPage(options);
    const check = async (what) => {
      await expectFits(page, what);
      const small = await page.locator('.bar a, .call, .link-rows a, .site-links :is(a, button), summary').evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
          .map((one) => one.textContent),
      );
      expect(small).toEqual([]);
      await expectAccessible(page, what);
      await screenshot(`${what}-${name}`);
    };
    await check('start');
    await page.locator('.language-sheet summary').click();
    await check('start-languages');
    for (const hash of ['#hjalp-nu', '#galler-nagot-sarskilt']) {
      await page.evaluate((hash) => { location.hash = hash; }, hash);
      await page.locator('.topic').waitFor();
      for (const line of await page.locator('.situations summary:visible').all()) await line.click();
      await check(hash.slice(1));
    }
  });
}

test('no heading breaks inside a word without a hyphen', { tag: '@narrow' }, async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 360, height: 740 } });
  for (const language of ['sv', 'sv-lattlast', 'en']) {
    if (language !== 'sv') await chooseLanguage(page, language);
    for (const hash of ['', 'hjalp-nu', 'galler-nagot-sarskilt', 'tillganglighet', 'om-utrakningen', 'ser-det-fel-ut', 'kan-nagon-se', 'alla', 'hushall']) {
      await page.evaluate((hash) => { location.hash = hash; }, hash);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash && `#${hash}`);
      await drawn(page);
      const broken = await page.locator('main :is(h1, h2)').evaluateAll((all) => all.flatMap((one) => {
        const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
          for (const { index, 0: part } of texts.currentNode.data.matchAll(/[^\s\u00ad-]+/g)) {
            const range = document.createRange();
            // Without its first letter: a hyphen that is drawn before belongs to that.
            range.setStart(texts.currentNode, index + 1);
            range.setEnd(texts.currentNode, index + part.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(part);
          }
        }
        return found;
      }));
      expect(broken, `#${hash} in ${language}`).toEqual([]);
    }
  }
});

test('the style sheet is whole: the bar stays in view, and the last rules count', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 360, height: 740 } });
  const style = (selector, property) =>
    page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], property);
  await expect.poll(() => style('.bar', 'position')).toBe('sticky');
  await expect.poll(() => style('.bar', 'display')).toBe('flex');
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => style('.top', 'position'), 'the head and the bar are one row').toBe('sticky');
  await onPaper(page);
  await expect.poll(() => style('.skip-link', 'display')).toBe('none');
});
