// What each engine cannot do here, by the tags of the tests that need it, with
// the reason. Chromium runs every test.

const FIREFOX = {
  '@keys-in-a-frame': 'its driver hands keys to the outer page alone',
};

const WEBKIT = {
  '@narrow': 'a window of its browser is at least 447 pixels wide',
  '@dark': 'its driver cannot choose dark colours',
  '@forced-colours': 'it has none',
  '@without-script': 'its driver cannot switch scripts off',
  '@held-timers': 'its clock stands still, and its timers cannot be held',
  '@paper': 'its driver gives no pages of paper',
};

/** Of each project: tags and why tests that bear them are not run. */
export const CANNOT = { chromium: {}, firefox: FIREFOX, webkit: WEBKIT };

/** Fits the titles of all that the engine cannot run. */
export const cannotRun = (engine) => Object.keys(CANNOT[engine]).map((tag) => new RegExp(`${tag}\\b`));

/** The tags of a test that opens its page with these options. */
export const needs = ({ viewport, colorScheme, forcedColors, javaScriptEnabled }) => [
  ...(viewport?.width < 447 ? ['@narrow'] : []),
  ...(forcedColors ? ['@forced-colours'] : colorScheme === 'dark' ? ['@dark'] : []),
  ...(javaScriptEnabled === false ? ['@without-script'] : []),
];
