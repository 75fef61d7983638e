// What each engine runs. Chromium runs every test; the others run those in
// which engines differ, so that all of it stays within the time of a break.

/** The files of tests that Firefox and WebKit run too. */
const IN_EVERY_ENGINE = [
  // Every golden household, typed as a person does.
  'desk-golden', 'golden',
  // What is loaded, and what is left of it.
  'loading', 'traces',
  // Each language, on the page and by axe.
  'languages',
  // Leaving, going back, and what is kept or wiped then.
  'leave',
  // Copying, sharing and paper.
  'take-along',
  // The desk by keyboard alone.
  'desk-keys',
  // A page of another origin around the estimator.
  'embed',
  // The page as one file, from the disk.
  'one-file',
];

/** What runs in Firefox besides: the page that can be kept, and what a profile
 *  holds. What drives WebKit writes a script into every page, which then does
 *  not fit its hash, and its browser has no profile here. */
const IN_FIREFOX = ['offline', 'profile'];

/** The files that an engine runs, as Playwright matches them. */
export const filesOf = (engine) => {
  if (engine === 'chromium') return '*.spec.mjs';
  return [...IN_EVERY_ENGINE, ...(engine === 'firefox' ? IN_FIREFOX : [])].map((file) => `**/${file}.spec.mjs`);
};

// What an engine cannot do here or is spared, by the tags of the tests that need
// it, with the reason.

const SPARED = {
  '@step-between': 'the way out is the same on every step: it is tried on the first and the last',
};

const FIREFOX = {
  ...SPARED,
  '@keys-in-a-frame': 'its driver hands keys to the outer page alone',
  '@back-to-disk': 'its driver does not come back from the web to a file of the disk',
  '@without-script': 'its driver does not switch scripts off, though it is asked to',
};

const WEBKIT = {
  ...SPARED,
  '@narrow': 'a window of its browser is at least 447 pixels wide',
  '@dark': 'its driver cannot choose dark colours',
  '@forced-colours': 'it has none',
  '@without-script': 'its driver cannot switch scripts off',
  '@held-timers': 'its clock stands still, and its timers cannot be held',
  '@paper': 'its driver gives no pages of paper',
  '@from-disk': 'what its tests run first comes by a proxy, which a file of the disk does not pass',
};

/** Of each project: tags and why tests that bear them are not run. */
export const NOT_RUN = { chromium: {}, firefox: FIREFOX, webkit: WEBKIT };

/** Fits the titles of all that the engine does not run. */
export const notRun = (engine) => Object.keys(NOT_RUN[engine]).map((tag) => new RegExp(`${tag}\\b`));

/** The tags of a test that opens its page with these options. */
export const needs = ({ viewport, colorScheme, forcedColors, javaScriptEnabled }) => [
  ...(viewport?.width < 447 ? ['@narrow'] : []),
  ...(forcedColors ? ['@forced-colours'] : colorScheme === 'dark' ? ['@dark'] : []),
  ...(javaScriptEnabled === false ? ['@without-script'] : []),
];
