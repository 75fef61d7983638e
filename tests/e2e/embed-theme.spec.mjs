// Whatever colour a portal gives, the page can be read (web/script/embed/theme.js).
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';

// Playwright reads a .js file of another folder as CommonJS.
const source = await readFile(new URL('../../web/script/embed/theme.js', import.meta.url), 'base64');
const { contrast, dress, read, tones } = await import(`data:text/javascript;base64,${source}`);

const SURFACES = { light: ['#fbf8f3', '#ffffff', '#f3eee4', '#fff4d9'], dark: ['#131819', '#1c2325', '#191f20', '#33290f'] };

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff').toFixed(2)).toBe('21.00');
  expect(contrast('#fff', '#FFFFFF').toFixed(2)).toBe('1.00');
  // Known from the guidelines' own examples: this grey just passes on white.
  expect(contrast('#767676', '#ffffff').toFixed(2)).toBe('4.54');
  expect(contrast('#ff0000', '#ffffff').toFixed(2)).toBe('4.00');
});

test('every colour becomes one that can be read, on every surface, in light and dark', () => {
  const parts = ['00', '22', '55', '80', 'aa', 'dd', 'ff'];
  let counted = 0;
  for (const red of parts) for (const green of parts) for (const blue of parts) {
    const colour = `#${red}${green}${blue}`;
    for (const [name, { accent, onAccent, tint }] of Object.entries(tones(colour))) {
      for (const one of [accent, onAccent, tint]) expect(one, `${colour} ${one}`).toMatch(/^#[\da-f]{6}$/);
      for (const surface of [...SURFACES[name], tint]) {
        expect(contrast(accent, surface), `${colour} in ${name} is ${accent} on ${surface}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(onAccent, accent), `${onAccent} on ${accent}, of ${colour} in ${name}`).toBeGreaterThanOrEqual(4.5);
      const ink = name === 'light' ? ['#1b2427', '#4a565a'] : ['#e9eeee', '#b3bfc1'];
      for (const text of ink) expect(contrast(text, tint), `${text} on ${tint}`).toBeGreaterThanOrEqual(4.5);
      counted += 1;
    }
  }
  expect(counted).toBe(7 ** 3 * 2);
});

test('a colour that can be read stays as it is', () => {
  expect(tones('#0a5a6a').light.accent).toBe('#0a5a6a');
  expect(tones('#0A5A6A').light.accent).toBe('#0a5a6a');
  expect(tones('#036').light.accent).toBe('#003366');
  expect(tones('#036').dark.accent).not.toBe('#003366');
});

test('its hue is kept', () => {
  const hue = (colour) => {
    const [red, green, blue] = read(colour);
    return Math.max(red, green, blue) === red ? 'red' : Math.max(green, blue) === green ? 'green' : 'blue';
  };
  for (const [colour, expected] of [['#ff0000', 'red'], ['#00ff00', 'green'], ['#0000ff', 'blue']]) {
    const { light, dark } = tones(colour);
    expect([hue(light.accent), hue(dark.accent)], colour).toEqual([expected, expected]);
  }
});

const HOSTILE = [
  '', '#', '#12', '#1234', '#12345', '#1234567', '#12345g', 'red', 'rgb(1,2,3)', 'var(--x)', 'url(https://example.com/)',
  'red;}body{display:none}', '#fff;}body{display:none}', '#fff\n', ' #fff', '#ｆｆｆ', 'light-dark(#fff, #000)',
  '#'.repeat(10_000_000), `#${'f'.repeat(10_000_000)}`, null, undefined, 0, {}, [], ['#fff'], { toString: () => '#fff' },
];

test('what is no colour is nothing', () => {
  for (const hostile of HOSTILE) expect(tones(hostile), String(hostile).slice(0, 30)).toBe(null);
});

test('only what is right is set, and what was set is taken away', () => {
  const set = new Map();
  let knowsBoth = true;
  globalThis.CSS = { supports: () => knowsBoth };
  const element = { style: { setProperty: (name, value) => set.set(name, value), removeProperty: (name) => set.delete(name) } };
  dress(element, { accent: '#0a5a6a', radius: 8, scheme: 'light dark' });
  expect([...set.keys()]).toEqual(['--accent', '--on-accent', '--tint', '--radius']);
  expect(set.get('--accent')).toMatch(/^light-dark\(#0a5a6a, #[\da-f]{6}\)$/);
  expect(set.get('--radius')).toBe('8px');
  expect(element.style.colorScheme).toBe('light dark');
  // An older browser has the light look.
  knowsBoth = false;
  dress(element, { accent: '#0a5a6a' });
  expect(set.get('--accent')).toBe('#0a5a6a');
  for (const radius of ['8', -1, 25, 1.5, NaN, null, '8px;}', {}]) {
    for (const accent of HOSTILE) {
      dress(element, { accent, radius, scheme: 'none;}' });
      expect([...set]).toEqual([]);
    }
  }
  expect(element.style.colorScheme).toBe('light dark');
});
