// Whatever colour a portal gives, the page can be read (web/script/embed/theme.js).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, dress, read, tones } from '../../web/script/embed/theme.js';

const SURFACES = { light: ['#faf8f4', '#ffffff'], dark: ['#131819', '#1c2325'] };

test('contrast is counted as WCAG counts it', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
  assert.equal(contrast('#fff', '#FFFFFF').toFixed(2), '1.00');
  // Known from the guidelines' own examples: this grey just passes on white.
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(contrast('#ff0000', '#ffffff').toFixed(2), '4.00');
});

test('every colour becomes one that can be read, on every surface, in light and dark', () => {
  const parts = ['00', '22', '55', '80', 'aa', 'dd', 'ff'];
  let counted = 0;
  for (const red of parts) for (const green of parts) for (const blue of parts) {
    const colour = `#${red}${green}${blue}`;
    for (const [name, { accent, onAccent, tint }] of Object.entries(tones(colour))) {
      for (const one of [accent, onAccent, tint]) assert.match(one, /^#[\da-f]{6}$/, `${colour} ${one}`);
      for (const surface of [...SURFACES[name], tint]) {
        assert.ok(contrast(accent, surface) >= 4.5, `${colour} in ${name} is ${accent} on ${surface}`);
      }
      assert.ok(contrast(onAccent, accent) >= 4.5, `${onAccent} on ${accent}, of ${colour} in ${name}`);
      const ink = name === 'light' ? ['#1d2528', '#4a565a'] : ['#e9eeee', '#b3bfc1'];
      for (const text of ink) assert.ok(contrast(text, tint) >= 4.5, `${text} on ${tint}`);
      counted += 1;
    }
  }
  assert.equal(counted, 7 ** 3 * 2);
});

test('a colour that can be read stays as it is', () => {
  assert.equal(tones('#0a5a6a').light.accent, '#0a5a6a');
  assert.equal(tones('#0A5A6A').light.accent, '#0a5a6a');
  assert.equal(tones('#036').light.accent, '#003366');
  assert.notEqual(tones('#036').dark.accent, '#003366');
});

test('its hue is kept', () => {
  const hue = (colour) => {
    const [red, green, blue] = read(colour);
    return Math.max(red, green, blue) === red ? 'red' : Math.max(green, blue) === green ? 'green' : 'blue';
  };
  for (const [colour, expected] of [['#ff0000', 'red'], ['#00ff00', 'green'], ['#0000ff', 'blue']]) {
    const { light, dark } = tones(colour);
    assert.deepEqual([hue(light.accent), hue(dark.accent)], [expected, expected], colour);
  }
});

const HOSTILE = [
  '', '#', '#12', '#1234', '#12345', '#1234567', '#12345g', 'red', 'rgb(1,2,3)', 'var(--x)', 'url(https://example.com/)',
  'red;}body{display:none}', '#fff;}body{display:none}', '#fff\n', ' #fff', '#ｆｆｆ', 'light-dark(#fff, #000)',
  '#'.repeat(10_000_000), `#${'f'.repeat(10_000_000)}`, null, undefined, 0, {}, [], ['#fff'], { toString: () => '#fff' },
];

test('what is no colour is nothing', () => {
  for (const hostile of HOSTILE) assert.equal(tones(hostile), null, String(hostile).slice(0, 30));
});

test('only what is right is set, and what was set is taken away', () => {
  const set = new Map();
  let knowsBoth = true;
  globalThis.CSS = { supports: () => knowsBoth };
  const element = { style: { setProperty: (name, value) => set.set(name, value), removeProperty: (name) => set.delete(name) } };
  dress(element, { accent: '#0a5a6a', radius: 8, scheme: 'light dark' });
  assert.deepEqual([...set.keys()], ['--accent', '--on-accent', '--tint', '--radius']);
  assert.match(set.get('--accent'), /^light-dark\(#0a5a6a, #[\da-f]{6}\)$/);
  assert.equal(set.get('--radius'), '8px');
  assert.equal(element.style.colorScheme, 'light dark');
  // An older browser has the light look.
  knowsBoth = false;
  dress(element, { accent: '#0a5a6a' });
  assert.equal(set.get('--accent'), '#0a5a6a');
  for (const radius of ['8', -1, 25, 1.5, NaN, null, '8px;}', {}]) {
    for (const accent of HOSTILE) {
      dress(element, { accent, radius, scheme: 'none;}' });
      assert.deepEqual([...set], []);
    }
  }
  assert.equal(element.style.colorScheme, 'light dark');
});
