// A portal's colour, kept readable whatever it is: the tones of the page come
// from its hue, and are made darker or lighter until text can be read.

/** What contrast text needs, with room for rounding. */
const READABLE = 4.6;

/** The surfaces of the page in light and in dark (see `styles/base.css`). */
const SURFACES = {
  light: { lightness: 0.95, chroma: 0.025, others: ['#fbf8f3', '#ffffff', '#f3eee4', '#fff4d9'] },
  dark: { lightness: 0.3, chroma: 0.035, others: ['#131819', '#1c2325', '#191f20', '#33290f'] },
};
/** @type {[property: string, name: 'accent' | 'onAccent' | 'tint'][]} */
const PROPERTIES = [['--accent', 'accent'], ['--on-accent', 'onAccent'], ['--tint', 'tint']];
const INKS = ['#ffffff', '#0b1012'];

/** @param {number} part */
const toLinear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
/** @param {number} part */
const fromLinear = (part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** `#rgb` or `#rrggbb` as linear red, green and blue; anything else is null.
 *  @param {unknown} colour
 *  @returns {number[] | null} */
export function read(colour) {
  if (typeof colour !== 'string' || !/^#([\da-f]{3}|[\da-f]{6})$/i.test(colour)) return null;
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((at) => toLinear(parseInt(digits.slice(at, at + 2), 16) / 255));
}

/** @param {string} colour */
const luminance = (colour) => {
  const [red, green, blue] = read(colour) ?? [0, 0, 0];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours as WCAG counts it, 1 to 21.
 *  @param {string} one
 *  @param {string} other */
export function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

// OKLab, where equal steps look equally large.
/** @param {number[]} rgb */
const toLab = ([red, green, blue]) => {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};
/** @param {number[]} lab */
const fromLab = ([lightness, a, b]) => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
};

/** @param {number[]} rgb */
const write = (rgb) =>
  `#${rgb.map((part) => Math.round(fromLinear(part) * 255).toString(16).padStart(2, '0')).join('')}`;

/** The colour of this lightness, as colourful as the screen can show it.
 *  @param {number} lightness
 *  @param {number} a
 *  @param {number} b */
function tone(lightness, a, b) {
  for (let chroma = 1; chroma > 0; chroma -= 0.05) {
    const parts = fromLab([lightness, a * chroma, b * chroma]);
    if (parts.every((part) => part >= -1e-4 && part <= 1.0001)) {
      return write(parts.map((part) => Math.min(1, Math.max(0, part))));
    }
  }
  return write(fromLab([lightness, 0, 0]).map((part) => Math.min(1, Math.max(0, part))));
}

/** @param {keyof typeof SURFACES} name
 *  @param {string} colour
 *  @param {number[]} rgb the same */
function scheme(name, colour, rgb) {
  const { lightness: tintLightness, chroma, others } = SURFACES[name];
  const [lightness, a, b] = toLab(rgb);
  const strength = Math.hypot(a, b);
  const tinted = strength > chroma ? chroma / strength : 1;
  const tint = tone(tintLightness, a * tinted, b * tinted);
  const surfaces = [tint, ...others];
  /** @param {string} accent */
  const isReadable = (accent) => surfaces.every((surface) => contrast(accent, surface) >= READABLE);
  const step = name === 'light' ? -0.01 : 0.01;
  let accent = colour.length === 4 ? write(rgb) : colour.toLowerCase();
  for (let at = lightness; !isReadable(accent) && at >= 0 && at <= 1; at += step) accent = tone(at, a, b);
  const onAccent = INKS.reduce((best, ink) => (contrast(ink, accent) > contrast(best, accent) ? ink : best));
  return { accent, onAccent, tint };
}

/** What a portal's colour becomes: accent, text on it and tinted surface, in
 *  light and in dark; null where it is no colour.
 *  @param {unknown} colour */
export function tones(colour) {
  const rgb = read(colour);
  if (typeof colour !== 'string' || !rgb) return null;
  return { light: scheme('light', colour, rgb), dark: scheme('dark', colour, rgb) };
}

/** Gives an element and all in it the colour, corners and scheme of a portal.
 *  What is missing or wrong is left as the page has it.
 *  @param {HTMLElement} element
 *  @param {Record<keyof Theme, unknown>} theme as it came in a message */
export function dress({ style }, { accent, radius, scheme: schemes }) {
  const both = tones(accent);
  for (const [property, name] of PROPERTIES) {
    // An older browser has the light look only.
    const knows = both && CSS.supports('color', 'light-dark(#000, #fff)');
    if (knows) style.setProperty(property, `light-dark(${both.light[name]}, ${both.dark[name]})`);
    else if (both) style.setProperty(property, both.light[name]);
    else style.removeProperty(property);
  }
  const isRadius = typeof radius === 'number' && Number.isInteger(radius) && radius >= 0 && radius <= 24;
  if (isRadius) style.setProperty('--radius', `${radius}px`);
  else style.removeProperty('--radius');
  if (schemes === 'light' || schemes === 'dark' || schemes === 'light dark') style.colorScheme = schemes;
}
