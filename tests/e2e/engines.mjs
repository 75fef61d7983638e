// What each engine cannot do here, by the tags of the tests that need it, with
// the reason. Chromium runs every test.

const FIREFOX = {
};

const WEBKIT = {
};

/** Of each project: tags and why tests that bear them are not run. */
export const CANNOT = { chromium: {}, firefox: FIREFOX, webkit: WEBKIT };

/** Fits the titles of all that the engine cannot run. */
export const cannotRun = (engine) => Object.keys(CANNOT[engine]).map((tag) => new RegExp(`${tag}\\b`));

/** The tags of a test that opens its page with these options. */
export const needs = ({ colorScheme, forcedColors, deviceScaleFactor, javaScriptEnabled }) => [
  ...(forcedColors ? ['@forced-colours'] : colorScheme === 'dark' ? ['@dark'] : []),
  ...(deviceScaleFactor ? ['@magnified'] : []),
  ...(javaScriptEnabled === false ? ['@without-script'] : []),
];
