// What the server sends, what the page may do, and what is left behind.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { answer } from './estimator.mjs';
import { SITE, openPage } from './harness.mjs';

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

const page = (await ask('/')).body.toString();

/** The name that the page knows a file by. */
function named(pattern) {
  const [name] = page.match(pattern) ?? [];
  assert.ok(name, `the page names no ${pattern}`);
  return name;
}

const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const KEPT = 'public, max-age=31536000, immutable';
const FILES = [
  { path: '/', kind: 'text/html; charset=utf-8', cache: 'no-cache' },
  { path: '/index.html', kind: 'text/html; charset=utf-8', cache: 'no-cache' },
  { path: '/favicon.svg', kind: 'image/svg+xml', cache: 'no-cache' },
  { path: `/${named(/app-[0-9a-f]{8}\.js/)}`, kind: 'text/javascript; charset=utf-8', cache: KEPT },
  { path: `/${named(/app-[0-9a-f]{8}\.wasm/)}`, kind: 'application/wasm', cache: KEPT },
  { path: `/${named(/styles-[0-9a-f]{8}\.css/)}`, kind: 'text/css; charset=utf-8', cache: KEPT },
];

function assertPolicy(headers) {
  assert.deepEqual(headers['content-security-policy'].split('; '), [
    ...CONTENT_POLICY,
    "frame-ancestors 'self'",
  ]);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['referrer-policy'], 'no-referrer');
  assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
  assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
  for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
    assert.match(headers['permissions-policy'], new RegExp(`\\b${feature}=\\(\\)`));
  }
  for (const name of ['set-cookie', 'access-control-allow-origin']) {
    assert.equal(headers[name], undefined);
  }
}

for (const { path, kind, cache } of FILES) {
  test(`${path.replace(/-[0-9a-f]{8}/, '-HASH')} comes with the policy, its kind and its time`, async () => {
    const { status, headers, body } = await ask(path);
    assert.equal(status, 200);
    assertPolicy(headers);
    assert.equal(headers['content-type'], kind);
    assert.equal(headers['cache-control'], cache);
    assert.equal(Number(headers['content-length']), body.length);

    const head = await ask(path, { method: 'HEAD' });
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    assert.equal(head.headers['content-length'], headers['content-length']);
    assert.equal(head.headers['content-type'], kind);

    const smaller = await ask(path, { headers: { 'Accept-Encoding': 'gzip, br' } });
    assert.equal(smaller.headers['content-encoding'], 'br');
    assertPolicy(smaller.headers);

    const known = await ask(path, { headers: { 'If-None-Match': headers.etag } });
    assert.deepEqual([known.status, known.body.length], [304, 0]);
  });
}

test('the page says the same policy, but for frames', () => {
  const [, policy] = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
  assert.deepEqual(policy.split('; '), CONTENT_POLICY);
});

test('all that the page starts with has an integrity', () => {
  // What is preloaded is checked when it is fetched: browsers ignore it on the link.
  const loads = page.match(/<script\b[^>]*>|<link\b[^>]*rel="stylesheet"[^>]*>|<main\b[^>]*>/g);
  assert.ok(loads.length >= 3, String(loads));
  for (const load of loads) assert.match(load, /integrity="sha384-[\w+/=]{64}"/);
  assert.equal(page.match(/<script\b/g).length, 1, 'there is one script');
  assert.doesNotMatch(page, /<style\b|\sstyle=|\son\w+=/, 'nothing is inline');
});

test('what is not there is not found', async () => {
  for (const path of ['/nope', '/nope.js', '/_headers', '/favicon.svg/', '/boot.js', '/.git/config']) {
    const { status, headers } = await ask(path);
    assert.equal(status, 404, path);
    assertPolicy(headers);
    assert.notEqual(headers['cache-control'], KEPT);
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
    assert.equal(status, 404, path);
    assert.ok(!body.toString().includes('[workspace]'), path);
  }
});

test('only reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask('/', { method });
    assert.equal(status, 405, method);
    assert.deepEqual(headers.allow.split(/, ?/), ['GET', 'HEAD']);
  }
});

test('the page loads cleanly, and each file once, from its own origin', async () => {
  const { page, requests, expectClean, close } = await openPage();
  await expectClean();
  const { origin } = new URL(SITE);
  assert.ok(requests.every((address) => new URL(address).origin === origin), String(requests));
  assert.deepEqual(requests, [...new Set(requests)], 'a file was asked for twice');
  assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
  assert.ok(await page.locator('#riksnorm-failed').isHidden());
  await close();
});

test('the page without scripts is clean and says so', async () => {
  const { page, expectClean, close } = await openPage({ javaScriptEnabled: false, ready: false });
  await expectClean();
  assert.match(await page.locator('noscript').innerText(), /JavaScript/);
  await close();
});

test('nothing is left in the browser after use', async () => {
  const { page, context, expectClean, close } = await openPage();
  await answer(page, {
    month: '2026-11',
    adults: [{ incomes: [{ kind: 'salary', amount: 12000 }] }, {}],
    children: [{ age: 2 }, { age: 9, daysPerMonth: 15 }],
    housing: { form: 'rental', monthlyCost: 9000 },
    expenses: { workTravel: 600 },
    otherNeeds: { medicine: 200 },
    hasAssets: true,
  });
  await page.locator('button[data-language=en]').click();
  await page.locator('html[lang=en]').waitFor();
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
  assert.deepEqual(left, {
    local: 0,
    session: 0,
    cookie: '',
    databases: 0,
    caches: 0,
    workers: 0,
    window: '',
    history: null,
  });
  assert.deepEqual(await context.cookies(), []);
  await expectClean();
  await close();
});
