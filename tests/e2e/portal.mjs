// A portal that embeds: the same server seen at `localhost`, which is another
// origin and another site than the `127.0.0.1` of its frames.
import assert from 'node:assert/strict';
import { SITE, openPage } from './harness.mjs';

export const PORTAL = SITE.replace('127.0.0.1', 'localhost');
const ORIGINS = [SITE, PORTAL].map((address) => new URL(address).origin);
export const LOADER = new URL('embed/1/riksnorm.js', SITE).href;

/**
 * Opens a page that embeds.
 *
 * - `html`: what it holds, in place of a page of the demo
 * - `headers`: what it is sent with, where `html` is given
 * - `origin`: where it lies; the portal's unless another is given
 */
export async function openPortal({ path = 'demo/', html, headers = {}, origin = PORTAL, prepare = async () => {}, ...options } = {}) {
  const address = new URL(path, origin).href;
  const opened = await openPage({
    // What Playwright answers itself comes, to the browser, from the web: it
    // would not be let to this machine.
    permissions: ['local-network-access'],
    ...options,
    path: address,
    ready: false,
    prepare: async (page) => {
      await page.addInitScript(record);
      if (html !== undefined) {
        await page.route(address, (route) =>
          route.fulfill({ headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body: html }));
      }
      await prepare(page);
    },
  });
  const { page, problems, expectClean } = opened;
  return {
    ...opened,
    /** The estimators on the page, in order; each begins once it has been in view. */
    async estimator(at = 0) {
      const element = page.locator('riksnorm-estimate').nth(at);
      await element.scrollIntoViewIfNeeded();
      const handle = await element.locator('iframe').elementHandle();
      const frame = await handle.contentFrame();
      await frame.locator('#riksnorm[data-started]').waitFor({ state: 'attached', timeout: 15_000 });
      await page.waitForFunction((one) => one.getBoundingClientRect().height > 400, handle);
      return frame;
    },
    /** What the portal could see of its frames so far. */
    seen: () => page.evaluate(() => globalThis.seen()),
    async expectClean() {
      const elsewhere = problems.splice(0).filter((problem) => {
        const [, to] = problem.match(/^request to another origin: (.*)$/) ?? [];
        return !to || !ORIGINS.includes(new URL(to).origin);
      });
      problems.push(...elsewhere);
      await expectClean();
    },
  };
}

/** Runs in the page before anything of it: keeps all that comes to the host. */
function record() {
  // Whatever would keep something, there or in a frame, even where the browser
  // does not let it.
  const kept = [];
  globalThis.keptAnything = () => kept;
  const spy = (owner, names) => {
    for (const name of names) {
      const original = owner?.prototype[name];
      if (original) owner.prototype[name] = function (...values) { kept.push(name); return original.apply(this, values); };
    }
  };
  spy(Storage, ['setItem']);
  spy(IDBFactory, ['open']);
  spy(globalThis.CacheStorage, ['open']);
  spy(globalThis.ServiceWorkerContainer, ['register']);
  spy(History, ['pushState', 'replaceState']);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set: () => kept.push('cookie') });
  if (parent !== window) return;
  const messages = [];
  addEventListener('message', ({ data, origin }) => messages.push({ data, origin }), true);
  globalThis.seen = () => ({
    messages,
    storage: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    address: location.href,
    history: history.length,
    title: document.title,
    globals: Object.keys(globalThis).filter((name) => /riks/i.test(name)),
  });
}

/** A page that holds this, with the loader's script. */
export const pageWith = (body, { head = '', loader = LOADER, style = '' } = {}) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Värd</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 1rem; } ${style}</style>${head}
<script src="${loader}" async></script></head>
<body><main><h1>En värd</h1>${body}</main></body></html>`;

/** Fails when the host's page was told anything but sizes and leaving. */
export function assertOnlySizes(messages, { leaves = 0 } = {}) {
  const { origin } = new URL(SITE);
  let left = 0;
  for (const { data, origin: from } of messages) {
    assert.equal(from, origin);
    if (data.type === 'leave') {
      assert.deepEqual(data, { riksnorm: 1, type: 'leave' });
      left += 1;
    } else {
      assert.deepEqual(Object.keys(data).sort(), ['height', 'riksnorm', 'type']);
      assert.deepEqual([data.riksnorm, data.type], [1, 'size']);
      assert.ok(Number.isInteger(data.height) && data.height > 0 && data.height < 20_000, data.height);
    }
  }
  assert.equal(left, leaves);
}
