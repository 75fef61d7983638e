// What the server sends, what the page may do, and what is left behind.
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer, chooseLanguage } from './estimator.mjs';
import { SITE, expect, test } from './fixtures.mjs';

/** Asks with the path exactly as given: `fetch` would tidy it up. */
function ask(path, { method = 'GET', headers = {} } = {}) {
  const { hostname, port } = new URL(SITE);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

let page;
test.beforeAll(async () => {
  page = (await ask('/')).body.toString();
});

/** The path of the file that the page names so. */
function named(pattern) {
  const [name] = page.match(pattern) ?? [];
  expect(name, `the page names ${pattern}`).toBeDefined();
  return `/${name}`;
}

const CONTENT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "connect-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "require-trusted-types-for 'script'",
  "img-src 'self'",
  "worker-src 'none'",
  "trusted-types 'none'",
];

const KEPT = 'public, max-age=31536000, immutable';
const FILES = [
  { path: '/', kind: 'text/html; charset=utf-8', cache: 'no-cache' },
  { path: '/index.html', kind: 'text/html; charset=utf-8', cache: 'no-cache' },
  { path: '/favicon.svg', kind: 'image/svg+xml', cache: 'no-cache' },
  { path: /ahead-[0-9a-f]{8}\.js/, kind: 'text/javascript; charset=utf-8', cache: KEPT },
  { path: /guard-[0-9a-f]{8}\.js/, kind: 'text/javascript; charset=utf-8', cache: KEPT },
  { path: /app-[0-9a-f]{8}\.js/, kind: 'text/javascript; charset=utf-8', cache: KEPT },
  { path: /app-[0-9a-f]{8}\.wasm/, kind: 'application/wasm', cache: KEPT },
  { path: /app-rest-[0-9a-f]{8}\.wasm/, kind: 'application/wasm', cache: KEPT },
  { path: /styles-[0-9a-f]{8}\.css/, kind: 'text/css; charset=utf-8', cache: KEPT },
];

function expectPolicy(headers) {
  expect(headers['content-security-policy'].split('; ')).toEqual([
    ...CONTENT_POLICY,
    "frame-ancestors 'self'",
  ]);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
  for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
    expect(headers['permissions-policy']).toMatch(new RegExp(`\\b${feature}=\\(\\)`));
  }
  for (const name of ['set-cookie', 'access-control-allow-origin']) {
    expect(headers[name]).toBe(undefined);
  }
}

for (const { path: asked, kind, cache } of FILES) {
  test(`${asked} comes with the policy, its kind and its time`, async () => {
    const path = typeof asked === 'string' ? asked : named(asked);
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expectPolicy(headers);
    expect(headers['content-type']).toBe(kind);
    expect(headers['cache-control']).toBe(cache);
    expect(Number(headers['content-length'])).toBe(body.length);

    const head = await ask(path, { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(headers['content-length']);
    expect(head.headers['content-type']).toBe(kind);

    const smaller = await ask(path, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(smaller.headers['content-encoding']).toBe('br');
    expectPolicy(smaller.headers);

    const known = await ask(path, { headers: { 'If-None-Match': headers.etag } });
    expect([known.status, known.body.length]).toEqual([304, 0]);
  });
}

test('the page says the same policy, but for frames', () => {
  const [, policy] = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
  expect(policy.split('; ')).toEqual(CONTENT_POLICY);
});

test('all that the page starts with has an integrity', () => {
  const loads = page.match(/<script\b[^>]*>|<link\b[^>]*rel="stylesheet"[^>]*>|<main\b[^>]*>/g);
  expect(loads.length, String(loads)).toBeGreaterThanOrEqual(4);
  for (const load of loads) expect(load).toMatch(/integrity="sha384-[\w+/=]{64}"/);
  expect(page.match(/<script\b/g), 'what asks ahead, the app, and what stands in for it').toHaveLength(3);
  expect(page).toMatch(/data-files="app-\w+\.wasm sha384-[\w+/=]{64} texts-sv-\w+\.txt sha384-[\w+/=]{64}"/);
  expect(page, 'nothing is inline').not.toMatch(/<style\b|\sstyle=|\son\w+=/);
});

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const htmlIn = (folder) => readdirSync(join(DIST, folder), { recursive: true })
  .filter((path) => path.endsWith('.html')).map((path) => join(folder, path));

/** Stands in for a portal that is somebody else's, and is served here alone. */
const isPortal = (path) => path.startsWith('site/demo/');
const ALL = [...htmlIn('site'), ...htmlIn('site-offline')].filter((path) => !isPortal(path));

test('there are pages of each kind', () => {
  for (const path of ['site/index.html', 'site/handlaggare/index.html', 'site/embed/1/en.html', 'site/other/index.html', 'site-offline/offline/index.html']) {
    expect(ALL).toContain(path);
  }
});

for (const path of ALL) {
  const html = readFileSync(join(DIST, path), 'utf8');

  test(`each script, style and file that is loaded ahead has an integrity: ${path}`, () => {
    const loads = html.match(/<script\b[^>]*>|<link\b[^>]*rel="(?:stylesheet|preload|modulepreload)"[^>]*>/g) ?? [];
    expect(loads.filter((load) => !/integrity="sha384-[\w+/=]{64}"/.test(load))).toEqual([]);
    expect(html, 'nothing is inline').not.toMatch(/<style\b|<[^>]*\s(style|on\w+)="/);
    // Each address that is a file of the program stands before its hash.
    for (const [, files] of html.matchAll(/data-files="([^"]*)"/g)) {
      expect(files).toMatch(/^(\S+ sha384-[\w+/=]{64} ?)+$/);
    }
  });

  test(`the policy lets the page do what it does, and nothing else: ${path}`, () => {
    const [, policy] = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
    const directives = Object.fromEntries(String(policy).split('; ').map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]));
    const has = (pattern) => pattern.test(html);
    const own = (is) => (is ? "'self'" : undefined);
    const hasApp = has(/data-wasm=/);
    const canBeKept = path.startsWith('site-offline');
    /** All that there is to allow. What is not said is as `default-src`. */
    const uses = {
      'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'",
      'worker-src': canBeKept ? "'self'" : "'none'",
      'connect-src': own(hasApp), 'frame-src': own(has(/<riksnorm-estimate\b/)), 'manifest-src': own(has(/rel="manifest"/)),
      'style-src': "'self'", 'img-src': own(has(/rel="icon"/)),
      'script-src': hasApp ? "'self' 'wasm-unsafe-eval'" : "'self'",
      'require-trusted-types-for': "'script'", 'trusted-types': expect.stringMatching(canBeKept ? /^('none'|[\w-]+)$/ : /^'none'$/),
    };
    expect(directives).toEqual(Object.fromEntries(Object.entries(uses).filter(([, value]) => value !== undefined)));
  });
}

test('what is not there is not found', async () => {
  for (const path of ['/nope', '/nope.js', '/_headers', '/favicon.svg/', '/boot.js', '/.git/config']) {
    const { status, headers } = await ask(path);
    expect(status, path).toBe(404);
    expectPolicy(headers);
    expect(headers['cache-control']).not.toBe(KEPT);
  }
});

test('no address leads outside the site', async () => {
  for (const path of [
    '/../Cargo.toml',
    '/../../Cargo.toml',
    '/%2e%2e/%2e%2e/Cargo.toml',
    '/..%2f..%2fCargo.toml',
    '/..\\..\\Cargo.toml',
    '//etc/passwd',
    '/./../../etc/passwd',
  ]) {
    const { status, body } = await ask(path);
    expect(status, path).toBe(404);
    expect(body.toString(), path).not.toContain('[workspace]');
  }
});

test('only reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask('/', { method });
    expect(status, method).toBe(405);
    expect(headers.allow.split(/, ?/)).toEqual(['GET', 'HEAD']);
  }
});

test('the page without scripts is clean and says so', async ({ openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false, ready: false });
  await expect(page.locator('noscript')).toHaveText(/JavaScript/, { useInnerText: true });
});

test('nothing is left in the browser after use', async ({ openPage }) => {
  const { page, context } = await openPage();
  await answer(page, {
    month: '2026-11',
    adults: [{ incomes: [{ kind: 'salary', amount: 12000 }] }, {}],
    children: [{ age: 2 }, { age: 9, daysPerMonth: 15 }],
    housing: { form: 'rental', monthlyCost: 9000 },
    expenses: { workTravel: 600 },
    otherNeeds: { medicine: 200 },
    hasAssets: true,
  });
  await chooseLanguage(page, 'en');
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    window: window.name,
    history: history.state,
  }));
  expect(left).toEqual({
    local: 0,
    session: 0,
    cookie: '',
    databases: 0,
    caches: 0,
    workers: 0,
    window: '',
    history: null,
  });
  expect(await context.cookies()).toEqual([]);
});
