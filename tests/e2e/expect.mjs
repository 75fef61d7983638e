// Playwright's `expect`, which also reads WebKit's elements: the same names, and
// the same patience.
import { expect as base } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { Locator } from './webkit/locator.mjs';
import { Scope } from './webkit/scope.mjs';

const PATIENCE = 15_000;

const tidy = (text) => text.replaceAll(/[\u200b\u00ad]/g, '').replaceAll(/\s+/g, ' ').trim();
const fits = (text, expected) => {
  if (text === undefined || text === null) return false;
  return expected instanceof RegExp ? expected.test(text) : tidy(text) === tidy(String(expected));
};
const exactly = (value, expected) => (expected instanceof RegExp ? expected.test(value) : value === expected);

/** What each reads, and whether it fits. */
const MATCHERS = {
  async toHaveText(locator, expected, { useInnerText } = {}) {
    const texts = await (useInnerText ? locator.allInnerTexts() : locator.allTextContents());
    const all = [expected].flat();
    return [texts, texts.length === all.length && texts.every((text, at) => fits(text, all[at]))];
  },
  async toHaveCount(locator, expected) {
    const count = await locator.count();
    return [count, count === expected];
  },
  async toHaveValue(locator, expected) {
    const [value] = await locator.evaluateAll((all) => all.map((one) => one.value));
    return [value, exactly(value, expected)];
  },
  async toHaveAttribute(locator, name, expected = /^/) {
    const [value] = await locator.evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), name);
    return [value, typeof value === 'string' && exactly(value, expected)];
  },
  async toBeVisible(locator) {
    const is = await locator.isVisible();
    return [is, is];
  },
  async toBeHidden(locator) {
    const is = await locator.isHidden();
    return [is, is];
  },
  async toBeAttached(locator) {
    const count = await locator.count();
    return [count, count > 0];
  },
  async toBeChecked(locator) {
    const [is] = await locator.evaluateAll((all) => all.map((one) => one.checked));
    return [is, is === true];
  },
  async toBeFocused(locator) {
    const [is] = await locator.evaluateAll((all) => all.map((one) => one.getRootNode().activeElement === one));
    return [is, is === true];
  },
  async toBeEmpty(locator) {
    const [html] = await locator.evaluateAll((all) => all.map((one) => one.innerHTML));
    return [html, html === ''];
  },
  async toBeInViewport(locator) {
    const [box] = await locator.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const { width, height } = locator.page().viewportSize();
    return [box, box && box.top >= 0 && box.left >= 0 && box.bottom <= height && box.right <= width];
  },
  async toHaveTitle(page, expected) {
    const title = await page.title();
    return [title, fits(title, expected)];
  },
};

const portable = (name, read) => async function (received, ...expected) {
  const { isNot } = this;
  if (!(received instanceof Locator || received instanceof Scope)) {
    try {
      await (isNot ? base(received).not : base(received))[name](...expected);
      return { pass: !isNot };
    } catch (error) {
      return { pass: isNot, message: () => error.message };
    }
  }
  const end = performance.now() + PATIENCE;
  for (;;) {
    // An element may go while it is read.
    const [value, pass] = await read(received, ...expected).catch((error) => [String(error), isNot]);
    if (Boolean(pass) !== isNot || performance.now() > end) {
      const message = () => `${name}${isNot ? ' not' : ''}: ${received}\nexpected: ${JSON.stringify(expected)} ${expected}\nreceived: ${JSON.stringify(value)}`;
      return { pass: Boolean(pass), message };
    }
    await pause(20);
  }
};

export const expect = base.extend(
  Object.fromEntries(Object.entries(MATCHERS).map(([name, read]) => [name, portable(name, read)])),
);
