// How the tag looks in a portal: as wide and tall as fits, in its colours and language.
import { active, answer, begin, fill, goOn, heading } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { expectAccessible, expectFits } from './look.mjs';
import { ALONE, TAG, expectTall, pageWith } from './portal.mjs';

for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
  test(`nothing scrolls inside at ${viewport.width} px, at any step, and a new step comes into view`, async ({ openPortal }) => {
    const { page, estimator } = await openPortal({ path: 'demo/smal.html', viewport });
    const frame = await estimator();
    const nothingScrolls = async () => {
      const inside = await frame.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { beside: scrollWidth - clientWidth, bar: innerWidth - clientWidth };
      });
      expect(inside).toEqual({ beside: 0, bar: 0 });
      await expectFits(page, 'the portal');
    };
    const fits = async () => {
      await expectTall(frame);
      await nothingScrolls();
    };
    /** Where the heading stands on the screen. */
    const headingAt = async () => {
      const [outer, inner] = await Promise.all([
        frame.frameElement().then((element) => element.boundingBox()),
        frame.locator('#heading').evaluate((heading) => heading.getBoundingClientRect().y),
      ]);
      return outer.y + inner;
    };
    await fits();
    await fill(frame, 'adults', 1);
    await fill(frame, 'children', 15);
    await fits();
    // Within a step it never gets lower: that would tell what was removed.
    await fill(frame, 'children', 0);
    await nothingScrolls();
    await goOn(frame);
    await heading(frame, 'Bostaden');
    await fits();
    await expect.poll(() => active(frame)).toBe('heading');
    const at = await headingAt();
    expect(at, 'the heading').toBeGreaterThan(-1);
    expect(at, 'the heading').toBeLessThan(viewport.height - 60);
    const { y, height } = await frame.locator('#leave').boundingBox();
    expect(y, 'the way to leave').toBeGreaterThan(-1);
    expect(y + height, 'the way to leave').toBeLessThan(viewport.height);
    // What is wrong, too.
    await goOn(frame);
    await frame.locator('#errors').waitFor();
    await fits();
    await expect.poll(() => active(frame)).toBe('errors');
  });
}

for (const style of [
  'display: flex', 'display: flex; flex-direction: column; align-items: center', 'display: grid; place-items: center',
  'float: left', 'display: table-cell',
]) {
  test(`it is as wide as there is room, laid out by ${style}`, async ({ openPortal }) => {
    const { page, estimator } = await openPortal({ html: pageWith(`<div style="${style}; width: 600px">${TAG}</div>`) });
    const frame = await estimator();
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(600);
    // What the page gives it of margins is not added to that.
    await page.addStyleTag({ content: 'riksnorm-estimate { margin: 0 20px }' });
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(560);
    await expectFits(page);
  });
}

for (const [attributes, language, wrong] of [
  ['', 'sv', null],
  ['lang="sv" level="easy"', 'sv-lattlast', null],
  ['lang="en" level="standard"', 'en', null],
  ['lang="en" level="easy"', 'en', 'level="easy"'],
  ['lang="tlh"', 'sv', 'lang="tlh"'],
  ['lang="constructor"', 'sv', 'lang="constructor"'],
  ['municipality="atlantis"', 'sv', 'municipality="atlantis"'],
  ['accent="red;}body{display:none}"', 'sv', 'accent="red;}body{display:none}"'],
  [`accent="#${'f'.repeat(300)}"`, 'sv', `accent="#${'f'.repeat(39)}"`],
  ['radius="900"', 'sv', 'radius="900"'],
]) {
  test(`the tag with ${attributes.slice(0, 40) || 'nothing'} speaks ${language}, and says what it cannot use`, async ({ openPortal }) => {
    const { page, estimator, problems } = await openPortal({
      html: pageWith(`<riksnorm-estimate ${attributes}>Ord</riksnorm-estimate>`),
      expected: wrong ? [/^console warning/] : [],
    });
    const frame = await estimator();
    await expect(frame.locator('html')).toHaveAttribute('lang', language);
    const warnings = problems.all.filter((problem) => problem.startsWith('console warning'));
    if (wrong) expect(warnings).not.toHaveLength(0);
    for (const warning of warnings) expect(warning).toContain(wrong);
    await expect(page.locator('iframe')).toBeVisible();
  });
}

test('another colour keeps what is typed; another language begins anew', async ({ openPortal }) => {
  const { page, estimator } = await openPortal({
    html: pageWith(TAG, { style: 'riksnorm-estimate { --riksnorm-accent: #123456; --riksnorm-radius: 12px; color-scheme: light dark; }' }),
  });
  const frame = await estimator();
  const style = (name) => frame.evaluate((one) => document.documentElement.style.getPropertyValue(one), name);
  await expect.poll(() => style('--accent')).toMatch(/^light-dark\(#123456, #[\da-f]{6}\)$/);
  await expect.poll(() => style('--radius')).toBe('12px');
  await expect.poll(() => style('color-scheme')).toBe('light dark');
  await fill(frame, 'children', 2);
  await page.locator('riksnorm-estimate').evaluate((one) => one.setAttribute('accent', '#7a1f5c'));
  await expect.poll(() => style('--accent')).toContain('#7a1f5c');
  await expect(frame.locator('fieldset.child')).toHaveCount(2);
  await page.locator('riksnorm-estimate').evaluate((one) => one.setAttribute('lang', 'en'));
  await page.locator('iframe[title="Estimate your social assistance"]').waitFor();
  const another = await estimator();
  await expect(another.locator('html')).toHaveAttribute('lang', 'en');
  await begin(another);
  await expect(another.locator('fieldset.child')).toHaveCount(0);
  await expect(page.locator('iframe')).toHaveCount(1);
  // Taken off the page, it is gone.
  await page.locator('riksnorm-estimate').evaluate((one) => one.remove());
  await expect.poll(() => page.evaluate(() => frames.length)).toBe(0);
});

for (const colorScheme of ['light', 'dark']) {
  for (const accent of ['#ffff00', '#000000', '#ffffff', '#808080', '#f00']) {
    test(`axe finds nothing in the portal and inside with ${accent}, in the ${colorScheme}`, async ({ openPortal }) => {
      const { page, estimator } = await openPortal({
        colorScheme,
        html: pageWith(`<riksnorm-estimate accent="${accent}">Ord</riksnorm-estimate>`, {
          style: 'riksnorm-estimate { color-scheme: light dark }',
        }),
      });
      const frame = await estimator();
      if (accent === '#ffff00') await answer(frame, ALONE);
      else await goOn(frame);
      await expectAccessible(page);
    });
  }
}
