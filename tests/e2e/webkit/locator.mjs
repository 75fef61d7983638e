// Elements of a WebKit page, in Playwright's words. Each call finds them anew.
import { idOf } from './driver.mjs';
import { byCss, matcher } from './find.mjs';
import { Scope, untilTrue } from './scope.mjs';

const middleOf = ({ x, y, width, height }) => ({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) });

export class Locator {
  constructor(scope, steps) {
    this.scope = scope;
    this.steps = steps;
  }

  #then(...steps) {
    return new Locator(this.scope, [...this.steps, ...steps]);
  }

  locator(css, options) {
    return this.#then(...byCss(css, options));
  }

  filter({ hasText, visible }) {
    return this.#then(hasText === undefined ? { visible } : { hasText: matcher(hasText) });
  }

  getByRole(role, { name = '', exact } = {}) {
    return this.#then({ role, name: matcher(name, exact) });
  }

  getByText(text, { exact } = {}) {
    return this.#then({ text: matcher(text, exact) });
  }

  nth(nth) {
    return this.#then({ nth });
  }

  first() {
    return this.nth(0);
  }

  last() {
    return this.nth(-1);
  }

  page() {
    return this.scope.page();
  }

  async all() {
    return Array.from({ length: await this.count() }, (_, at) => this.nth(at));
  }

  toString() {
    return JSON.stringify(this.steps);
  }

  /** Calls the script with the one element that there is, once it is there. */
  async evaluate(script, value) {
    const onlyOne = `async (found, value) => ({ count: found.length, result: found.length === 1 ? await (${script})(found[0], value) : null })`;
    const { result } = await untilTrue(async () => {
      const { count, result } = await this.scope.runWith(this.steps, onlyOne, value);
      if (count > 1) throw new Error(`${this} are ${count}`);
      return count && { result };
    }, this);
    return result;
  }

  evaluateAll(script, value) {
    return this.scope.runWith(this.steps, script, value);
  }

  /** The element as WebDriver names it. */
  one() {
    return this.evaluate((one) => one);
  }

  count() {
    return this.evaluateAll((all) => all.length);
  }

  /** Clicks the element once it lets itself be, and gives it as WebDriver names it. */
  click() {
    return untilTrue(async () => {
      const element = await this.evaluate((one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        return one;
      });
      if (this.scope.owner) await this.#clickInFrame();
      else await this.scope.send('POST', `/element/${idOf(element)}/click`, {});
      return element;
    }, this);
  }

  /** Clicks where the element lies in the window: the driver would not scroll the page around the frame. */
  async #clickInFrame() {
    const page = this.page();
    const { y, height } = await this.boundingBox();
    await page.evaluate((middle) => scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' }), y + height / 2);
    // The frame grows with what is in it, and the page scrolls with it: a click
    // is for where the element has come to rest.
    const box = await untilTrue(async () => {
      const before = await this.boundingBox();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const now = await this.boundingBox();
      return before.y === now.y && before.x === now.x && now;
    }, this);
    // The browser may yet scroll to where one has just written. What then lies in
    // the element's place hears nothing, and the element is pressed once more.
    await this.evaluate((one) => {
      globalThis.press?.abort();
      globalThis.press = new AbortController();
      globalThis.isMissed = true;
      const hear = (event) => {
        if (event.type === 'pointerdown') globalThis.isMissed = !one.contains(event.target);
        if (globalThis.isMissed) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
      };
      for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        addEventListener(name, hear, { capture: true, signal: globalThis.press.signal });
      }
    });
    await page.clickAt(middleOf(box));
    // A frame that the press has taken away cannot be asked, and was pressed.
    const isMissed = await this.scope.evaluate('globalThis.isMissed').catch(() => false);
    if (isMissed) throw new Error(`${this} moved away from the press`);
  }

  async focus() {
    await this.evaluate((one) => one.focus());
  }

  async press(keys) {
    await this.focus();
    await this.page().keyboard.press(keys);
  }

  async pressSequentially(text) {
    await this.focus();
    await this.page().keyboard.type(text);
  }

  /** Writes in place of what is written, as by pasting. */
  async fill(text) {
    await this.waitFor();
    await this.evaluate((one, text) => {
      if (['color', 'range', 'date', 'month'].includes(one.type)) {
        one.value = text;
        one.dispatchEvent(new Event('input', { bubbles: true }));
        one.dispatchEvent(new Event('change', { bubbles: true }));
        return;
      }
      one.focus();
      one.select();
      document.execCommand(text ? 'insertText' : 'delete', false, text);
    }, text);
  }

  async setChecked(isChecked) {
    if ((await this.isChecked()) === isChecked) return;
    const clicked = await this.click();
    await untilTrue(
      async () => (await this.scope.send('GET', `/element/${idOf(clicked)}/selected`)) === isChecked,
      `${this} to be ${isChecked ? '' : 'un'}checked`,
    );
  }

  check() {
    return this.setChecked(true);
  }

  uncheck() {
    return this.setChecked(false);
  }

  async selectOption(wanted) {
    await this.evaluate((one, wanted) => {
      one.value = [...one.options].find(({ value, label }) => [value, label].includes(wanted)).value;
      one.dispatchEvent(new Event('input', { bubbles: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }, wanted);
  }

  scrollIntoViewIfNeeded() {
    return this.evaluate((one) => one.scrollIntoView({ block: 'nearest' }));
  }

  waitFor({ state = 'visible' } = {}) {
    return untilTrue(async () => {
      const found = state === 'visible' || state === 'hidden' ? this.#then({ visible: true }) : this;
      return (await found.count()) > 0 === (state === 'visible' || state === 'attached');
    }, `${this} ${state}`);
  }

  async isVisible() {
    return (await this.#then({ visible: true }).count()) > 0;
  }

  async isHidden() {
    return !(await this.isVisible());
  }

  isChecked() {
    return this.evaluate((one) => one.checked);
  }

  textContent() {
    return this.evaluate((one) => one.textContent);
  }

  innerText() {
    return this.evaluate((one) => one.innerText);
  }

  inputValue() {
    return this.evaluate((one) => one.value);
  }

  async getAttribute(name) {
    return (await this.evaluate((one, name) => one.getAttribute(name), name)) ?? null;
  }

  allTextContents() {
    return this.evaluateAll((all) => all.map((one) => one.textContent));
  }

  allInnerTexts() {
    return this.evaluateAll((all) => all.map((one) => one.innerText));
  }

  /** Where it stands in the page's window, also from within a frame. */
  async boundingBox() {
    const { x, y, width, height } = await this.evaluate((one) => one.getBoundingClientRect().toJSON());
    const around = this.scope.owner && (await this.scope.owner.boundingBox());
    return { x: x + (around?.x ?? 0), y: y + (around?.y ?? 0), width, height };
  }

  elementHandle() {
    return this;
  }

  contentFrame() {
    return new Scope(this.scope.session, this);
  }

  async screenshot({ path }) {
    await this.page().save(path, await this.scope.send('GET', `/element/${idOf(await this.one())}/screenshot`));
  }
}
