// A portal that embeds: the same server seen at `localhost`, which is another
// origin and another site than the `127.0.0.1` of its frames.
import { expect } from './expect.mjs';
import { answerOf } from './estimator.mjs';
import { SITE, WHOLE } from './page.mjs';

export const PORTAL = SITE.replace('127.0.0.1', 'localhost');
export const LOADER = new URL('embed/1/riksnorm.js', SITE).href;

/**
 * Opens a page that embeds.
 *
 * - `html`: what it holds, in place of a page of the demo
 * - `headers`: what it is sent with, where `html` is given
 * - `origin`: where it lies; the portal's unless another is given
 */
export async function openPortal(openPage, {
  path = 'demo/', html, headers = {}, origin = PORTAL, prepare = async () => {}, ...options
} = {}) {
  const address = new URL(path, origin).href;
  const opened = await openPage({
    // What Playwright answers itself comes, to the browser, from the web: it
    // would not be let to this machine.
    permissions: ['local-network-access'],
    ...options,
    path: address,
    origins: [PORTAL],
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
  const { page } = opened;
  return {
    ...opened,
    /** The estimators on the page, in order; each begins once it has been in view. */
    async estimator(at = 0) {
      const element = page.locator('riksnorm-estimate').nth(at);
      await element.scrollIntoViewIfNeeded();
      const handle = await element.locator('iframe').elementHandle();
      const frame = await handle.contentFrame();
      await frame.locator(WHOLE).waitFor({ state: 'attached' });
      await expect.poll(async () => (await handle.boundingBox()).height, 'the frame is as tall as what it holds').toBeGreaterThan(400);
      return frame;
    },
    /** What the portal could see of its frames so far. */
    seen: () => page.evaluate(() => globalThis.seen()),
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

/** Waits until the frame is as tall as what it holds, in the steps that tell nothing. */
export async function expectTall(frame) {
  const element = await frame.frameElement();
  await expect.poll(async () => {
    const tall = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height / 320) * 320);
    const below = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    return [(await element.boundingBox()).height - tall, below];
  }, 'how much taller the frame is, and what it holds').toEqual([0, 0]);
  return (await element.boundingBox()).height;
}

/** Waits until the browser has told what is in view: the loader was told before. */
export async function toldWhatIsInView(page) {
  await page.locator('riksnorm-estimate').first().evaluate((one) =>
    new Promise((told) => { new IntersectionObserver(() => told()).observe(one); }));
}

/** The tag with words of an editor. */
export const TAG = '<riksnorm-estimate><p>Ord av redaktören. <a href="/">En länk</a></p></riksnorm-estimate>';

// 3 940 for the person and 1 280 shared, rent 5 500, salary 3 000.
export const ALONE = {
  month: '2026-11',
  adults: [{ incomes: [{ kind: 'salary', amount: 3000 }] }],
  housing: { form: 'rental', monthlyCost: 5500 },
};
export const MISSING_ALONE = 3940 + 1280 + 5500 - 3000;

/** What is missing by the answer in a frame. */
export const missing = async (frame) => (await answerOf(frame)).totals['Försörjningsstöd, ungefär'];

/** A page that holds this, with the loader's script. */
export const pageWith = (body, { head = '', loader = LOADER, style = '' } = {}) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Värd</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 1rem; } ${style}</style>${head}
<script src="${loader}" async></script></head>
<body><main><h1>En värd</h1>${body}</main></body></html>`;

/** Fails when the host's page was told anything but sizes and leaving. */
export function expectOnlySizes(messages, { leaves = 0 } = {}) {
  const { origin } = new URL(SITE);
  let left = 0;
  for (const { data, origin: from } of messages) {
    expect(from).toBe(origin);
    if (data.type === 'leave') {
      expect(data).toEqual({ riksnorm: 1, type: 'leave' });
      left += 1;
    } else {
      expect(data).toEqual({ riksnorm: 1, type: 'size', height: expect.any(Number) });
      expect(Number.isInteger(data.height), `${data.height} is whole`).toBe(true);
      expect(data.height).toBeGreaterThan(0);
      expect(data.height).toBeLessThan(20_000);
    }
  }
  expect(left).toBe(leaves);
}
