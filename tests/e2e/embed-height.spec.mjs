// What the page around learns by the height of the frame: within a step it
// only grows, and follows a few widths. So a sweep of widths, which would show
// where a text breaks and how long its amounts are, shows next to nothing.
import { answer } from './estimator.mjs';
import { expect, test } from './fixtures.mjs';
import { holdTimers } from './page.mjs';
import { ALONE, TAG, pageWith } from './portal.mjs';

const WIDTHS = [500, 360, 300, 250, 680, 640, 560, 480, 440, 400, 320, 280, 240, 690];

test('a host that sweeps the width is told few heights, none lower than before', { tag: '@held-timers' }, async ({ openPortal }) => {
  const { page, estimator, seen } = await openPortal({ html: pageWith(`<input id="own"><div id="box" style="width: 700px">${TAG}</div>`) });
  const frame = await estimator();
  await answer(frame, ALONE);
  const heights = async () => (await seen()).messages.map(({ data }) => data.height);
  const before = (await heights()).length;
  await holdTimers(page);
  for (const width of WIDTHS) {
    // The host takes focus away and gives it back, here by the heading's plain name: no step begins.
    await page.locator('#own').focus();
    await page.locator('iframe').evaluate((one, width) => {
      for (const place of [width, 'heading']) one.contentWindow.location.replace(`${one.src.split('#')[0]}#${place}`);
    }, width);
    await expect.poll(() => frame.evaluate(() => document.activeElement.id)).toBe('heading');
    await page.locator('#box').evaluate((box, width) => { box.style.width = `${width}px`; }, width);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
    await page.clock.runFor(300); // a window that is drawn comes to rest
    // What stays taller than the frame scrolls soon.
    const isCut = async () => {
      await page.clock.runFor(600);
      return frame.evaluate(() => {
        const { style, scrollHeight } = document.documentElement;
        return style.overflow === 'hidden' && scrollHeight > innerHeight + 1;
      });
    };
    await expect.poll(isCut, `cut off at ${width} px`).toBe(false);
  }
  const all = (await heights()).slice(before - 1);
  expect(all, 'none is lower').toEqual([...all].sort((one, other) => one - other));
  const told = [...new Set(all)];
  expect(told.length - 1, 'changes that are told').toBeLessThanOrEqual(4);
  expect(told.length - 1, 'it does follow').toBeGreaterThan(0);
  // Whoever greets again is told the same.
  await page.locator('iframe').evaluate((one) => one.contentWindow.postMessage({ riksnorm: 1, type: 'hello' }, '*'));
  await expect.poll(async () => (await heights()).slice(-2)).toEqual([told.at(-1), told.at(-1)]);
});
