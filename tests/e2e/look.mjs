// What every page has to stand up to: what axe finds, what fits, what can be read.
import { expect } from './expect.mjs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with what axe finds on the page as it is, and in its frames. */
export async function expectAccessible(page, name = 'what axe finds') {
  const found = await Promise.all(page.frames().map(async (frame, at) => {
    if (at > 0 && !(await (await frame.frameElement()).isVisible())) return [];
    await frame.evaluate(`Boolean(globalThis.axe || (() => { ${AXE} })())`);
    return frame.evaluate(async () => {
      // Forced colours are the person's own; what axe computes of them is not.
      const forced = matchMedia('(forced-colors: active)').matches;
      const { violations } = await axe.run(document, {
        iframes: false,
        resultTypes: ['violations'],
        // What a frame holds stands in a region of the page around it.
        rules: { 'color-contrast': { enabled: !forced }, region: { enabled: top === self } },
      });
      return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    });
  }));
  expect(found.flat(), name).toEqual([]);
}

/** Fails where a text of the page can hardly be read in dark colours. */
export async function expectReadInTheDark(page, name) {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
    return violations.flatMap(({ nodes }) => nodes.map((node) => node.html));
  });
  expect(found, `${name} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Fails when the page can be scrolled sideways. */
export async function expectFits(page, name = 'how far the page can be scrolled sideways') {
  await expect.poll(() => page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  }), name).toBe(0);
}

/** Fails when texts of a picture lie on one another, or outside of the screen. */
export async function expectTextsApart(picture) {
  await expect.poll(() => picture.evaluate((all) => {
    const boxes = [...all.querySelectorAll('text')].map((text) => ({ text, box: text.getBoundingClientRect() }));
    const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    return boxes.flatMap(({ text, box }, at) => [
      ...(box.left >= 0 && box.right <= innerWidth ? [] : [`${text.textContent} from ${box.left} to ${box.right}`]),
      ...boxes.slice(at + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `${text.textContent} lies on ${other.text.textContent}`),
    ]);
  }), 'texts that cannot be read').toEqual([]);
}

/** Shows the page as it is on paper: where the engine cannot by itself, its style sheets are read so. */
export async function onPaper(page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    if (matchMedia('print').matches) return;
    const onPaper = (query) => query.replace(/\bprint\b/, 'all').replace(/^.*\bscreen\b.*$/, 'not all');
    const read = ({ media, cssRules = [] }) => {
      if (media?.mediaText) media.mediaText = media.mediaText.split(',').map(onPaper).join(',');
      for (const rule of cssRules) read(rule);
    };
    for (const sheet of document.styleSheets) read(sheet);
  });
}

/** Light, dark and forced colours, each with its name. */
export const COLOURS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active', colorScheme: 'dark' }],
];

/** Kronor with the spaces of print as plain ones. */
export const plain = (text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-').trim();
