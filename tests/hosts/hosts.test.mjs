// What nginx and Apache make of dist/headers, file by file, beside what
// `cargo xtask serve` sends.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { SERVERS, run } from './servers.mjs';

const SITE = process.env.RIKSNORM_URL;
// A host has the site, and what lets people keep the program laid into it.
const BUILT = ['site', 'site-offline'].map((name) => new URL(`../../dist/${name}`, import.meta.url).pathname);
const paths = BUILT.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && !/^_headers$|\.(br|gz)$/.test(one.name))
  .map(({ parentPath, name }) => relative(folder, join(parentPath, name))));
const folders = paths.filter((path) => path.endsWith('/index.html')).map((path) => path.slice(0, -'index.html'.length));

const NAMES = [
  'content-type', 'content-security-policy', 'cross-origin-resource-policy', 'cross-origin-embedder-policy',
  'cross-origin-opener-policy', 'permissions-policy', 'referrer-policy', 'strict-transport-security',
  'x-content-type-options', 'cache-control',
];

const ask = (address, accepted) => new Promise((resolve, reject) => {
  const asked = request(address, { headers: { 'Accept-Encoding': accepted } }, (answer) => {
    const chunks = [];
    answer.on('data', (chunk) => chunks.push(chunk));
    answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
  });
  asked.on('error', reject);
  asked.end();
});

/** The headers that count, each as it was sent: twice is not once. */
const said = ({ headers }) => Object.fromEntries(NAMES.map((name) => [name, headers[name] ?? null]));

/** What only the demo on this machine is sent with is taken away. */
async function served(path) {
  const headers = said(await ask(new URL(path, SITE), 'identity'));
  if (!path.startsWith('demo/')) return headers;
  return {
    ...headers,
    'content-security-policy': headers['content-security-policy'].replaceAll(' http://127.0.0.1:*', ''),
    'permissions-policy': headers['permissions-policy'].replace('clipboard-write=*', 'clipboard-write=(self)'),
  };
}

const DECODE = { br: brotliDecompressSync, gzip: gunzipSync };

for (const [name, server] of Object.entries(SERVERS)) {
  // A build server has all that the checks need.
  const skip = server.program || process.env.CI ? false : `${name} is not installed (${server.install})`;
  test(`${name} sends every file as the server here does`, { skip }, async () => {
    const host = await run(server);
    try {
      assert.ok(paths.length > 30, `${paths.length} files`);
      for (const path of [...paths, ...folders, '']) {
        const plain = await ask(new URL(path, host.address), 'identity');
        assert.equal(plain.status, 200, path);
        assert.deepEqual(said(plain), await served(path), path);
        const here = await ask(new URL(path, SITE), 'identity');
        assert.ok(here.body.equals(plain.body), path);
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const packed = await ask(new URL(path, host.address), 'gzip');
        const isPacked = BUILT.some((folder) => existsSync(join(folder, `${file}.gz`)));
        assert.equal(packed.headers['content-encoding'], isPacked ? 'gzip' : undefined, path);
        assert.deepEqual(said(packed), said(plain), `${path}, compressed`);
        const decode = DECODE[packed.headers['content-encoding']];
        assert.ok((decode ? decode(packed.body) : packed.body).equals(plain.body), path);
        if (isPacked) assert.match(packed.headers.vary, /accept-encoding/i, path);
      }
      const missing = await ask(new URL('nope-0a1b2c3d.js', host.address), 'identity');
      assert.equal(missing.status, 404);
      assert.notEqual(missing.headers['cache-control'], 'public, max-age=31536000, immutable');
    } finally {
      await host.stop();
    }
  });

  test(`${name} lets others frame the embed’s pages alone, in whatever folder the site lies`, { skip }, async () => {
    const host = await run(server);
    try {
      const framedBy = async (path) => {
        const { headers } = await ask(new URL(`embed/riksnorm/${path}`, host.address), 'identity');
        return headers['content-security-policy'].split('; ').at(-1);
      };
      for (const path of ['', 'index.html', 'handlaggare/', 'handlaggare/index.html', 'bygg-in/']) {
        assert.equal(await framedBy(path), "frame-ancestors 'self'", path);
      }
      assert.equal(await framedBy('embed/1/sv.html'), 'frame-ancestors *');
    } finally {
      await host.stop();
    }
  });

  test(`${name} keeps no address of a visitor`, { skip }, async () => {
    const host = await run(server);
    try {
      for (const path of ['', 'nope', 'embed/1/sv.html']) await ask(new URL(`${path}?q=secret`, host.address), 'identity');
    } finally {
      await host.stop();
    }
    const log = host.log();
    assert.match(log, /^\d{4}-\d\d-\d\d 404 GET \/nope \d+$/m);
    assert.doesNotMatch(log, /127\.0\.0\.1|secret|user-agent/i);
  });
}
