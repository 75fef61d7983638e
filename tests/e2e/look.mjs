// What every picture and table of the answer has to stand up to.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';

/** Fails with what axe finds on the page as it is. */
export async function assertAccessible(page, name) {
  // Forced colours are the person's own; what axe computes of them is not.
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const axe = new AxeBuilder({ page }).disableRules(forced ? ['color-contrast'] : []);
  const { violations } = await axe.analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), [], name);
}

/** Fails when the page can be scrolled sideways. */
export async function assertFits(page) {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= width, `${scroll} wide on ${width}`);
}

/** Fails when texts of a picture lie on one another, or outside of the screen. */
export async function assertTextsApart(picture) {
  const boxes = await picture.locator('text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { text: text.textContent, left, right, top, bottom };
    }),
  );
  const screen = picture.page().viewportSize().width;
  const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  for (const [index, box] of boxes.entries()) {
    assert.ok(box.left >= 0 && box.right <= screen, `${box.text} from ${box.left} to ${box.right}`);
    for (const other of boxes.slice(index + 1)) {
      assert.ok(!overlap(box, other), `${box.text} lies on ${other.text}`);
    }
  }
}

/** Light, dark and forced colours, each with its name. */
export const COLOURS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active', colorScheme: 'dark' }],
];

/** Kronor with the spaces of print as plain ones. */
export const plain = (text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-').trim();
