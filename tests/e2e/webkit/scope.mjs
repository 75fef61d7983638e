// A page of WebKit, or a frame in one, in Playwright's words: as many of them as
// the tests use.
import { setTimeout as pause } from 'node:timers/promises';
import { byCss, find, matcher } from './find.mjs';
import { Locator } from './locator.mjs';

/** How long something is waited for. */
export const PATIENCE = 20_000;

/** A page that goes while it is asked never answers: then it is asked again. */
const LOST = 5_000;

/** Calls until there is an answer other than false, or throws what the last call threw. */
export async function untilTrue(call, what) {
  const end = performance.now() + PATIENCE;
  let problem;
  while (performance.now() < end) {
    try {
      const lost = pause(LOST, undefined, { ref: false }).then(() => { throw new Error(`${what}: no answer`); });
      const answer = await Promise.race([call(), lost]);
      if (answer) return answer;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await pause(20);
  }
  throw problem ?? new Error(`${what} did not come within ${PATIENCE / 1000} s`);
}

/** Calls the script in the page, and hands on what comes of it. */
const calling = (script) => `const [values, done] = arguments;
  new Promise((resolve) => resolve((${script})(...values)))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

export class Scope {
  /** `owner`: the frame's element, of the scope around it; a page has none. */
  constructor(session, owner = null) {
    this.session = session;
    this.owner = owner;
  }

  /** Sends a command to this page or frame. */
  async send(method, path, body) {
    await this.enter();
    try {
      return await this.session.send(method, path, body);
    } catch (error) {
      // The page or frame that was entered is there no longer.
      if (['no such window', 'no such frame'].includes(error.code)) this.session.entered = undefined;
      throw error;
    }
  }

  async enter() {
    if (this.session.entered === this) return;
    if (this.owner) {
      await this.owner.scope.enter();
      const element = await this.owner.one();
      await this.session.send('POST', '/frame', { id: element });
    } else {
      await this.session.send('POST', '/frame', { id: null });
    }
    this.session.entered = this;
  }

  async run(script, ...values) {
    const { value, error } = await this.send('POST', '/execute/async', { script: calling(script), args: [values] });
    if (error) throw new Error(error);
    return value;
  }

  evaluate(script, value) {
    if (typeof script === 'string') return this.send('POST', '/execute/sync', { script: `return ${script}`, args: [] });
    return this.run(script, value);
  }

  /** Calls the script with the elements that the steps lead to. */
  runWith(steps, script, value) {
    return this.run(`(steps, value) => (${script})((${find})(steps), value)`, steps, value);
  }

  locator(css, options) {
    return new Locator(this, byCss(css, options));
  }

  getByRole(role, { name = '', exact } = {}) {
    return new Locator(this, [{ role, name: matcher(name, exact) }]);
  }

  getByLabel(label, { exact } = {}) {
    return new Locator(this, [{ label: matcher(label, exact) }]);
  }

  getByText(text, { exact } = {}) {
    return new Locator(this, [{ text: matcher(text, exact) }]);
  }

  frameLocator(css) {
    return new Scope(this.session, this.locator(css));
  }

  /** The element of the frame, in the page around it. */
  frameElement() {
    return this.owner;
  }

  page() {
    return this.session.page;
  }

  url() {
    return this.evaluate(() => location.href);
  }

  title() {
    return this.evaluate(() => document.title);
  }

  content() {
    return this.evaluate(() => document.documentElement.outerHTML);
  }

  waitForFunction(script, value) {
    return untilTrue(() => this.evaluate(script, value), script);
  }

  waitForURL(url) {
    return untilTrue(async () => (await this.url()) === url, url);
  }
}
